"""The pane of filters: what is chosen, the facets to choose from, and what then matches."""

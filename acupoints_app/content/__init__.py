"""What the sources say: model, YAML loader, export, check against the articles."""

"""What is read: the start page, excerpts, acupoints, meridians."""

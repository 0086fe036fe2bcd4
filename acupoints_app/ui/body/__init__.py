"""The drawn body: its canvas, what lies over the drawing, and the pane around it."""

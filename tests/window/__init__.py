"""The real window on a virtual screen, moved by real X events."""

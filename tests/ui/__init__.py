"""The window without a screen, in this process."""

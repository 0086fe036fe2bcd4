"""The questions in the window: what each article answers, side by side."""

"""What is the user's own: places on disk."""

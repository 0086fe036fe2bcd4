"""What the user keeps, as the window shows it: notes, bookmarks, collections, history."""

"""The user's own files: settings, favourites, recents, notes, reports."""

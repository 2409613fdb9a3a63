"""The user's own files, never lost: settings, favourites, recents, notes, reports, cases."""

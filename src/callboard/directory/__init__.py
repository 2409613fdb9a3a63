"""The nouns of a directory, frozen: organizations, contact points, claims, guides."""

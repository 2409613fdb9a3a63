"""Opening hours: what an answer means at every instant. Knows nothing of channels."""

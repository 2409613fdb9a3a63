"""Which entries match what was typed."""

"""From a TOML text to a Directory and the Problems found in it."""

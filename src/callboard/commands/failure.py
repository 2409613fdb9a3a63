"""What stops a command: one clear sentence for the person who typed it."""


class CommandError(Exception):
    """Ends a command with this sentence on the error output, and exit code 2."""

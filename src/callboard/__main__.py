"""`python -m callboard`, and the installed `callboard` command."""

import sys


def main() -> int:
    """Run the command line; without a command it opens the window."""
    from callboard.cli import run  # noqa: PLC0415 -- nothing works at import time

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

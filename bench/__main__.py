"""`./run bench NAME …`: runs bench/NAME.py, whose `main` takes the words after its name."""

import importlib
import sys
from pathlib import Path


def main(argv: list[str]) -> int:
    """Run the benchmark of this name and answer its exit code."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    if not argv or argv[0] not in names:
        print(
            f"usage: ./run bench NAME [--json]; NAME is one of: {', '.join(names)}", file=sys.stderr
        )
        return 2
    run = importlib.import_module(f"bench.{argv[0]}").main
    return int(run(argv[1:]) or 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What the frozen program runs: `callboard`, and the one module that it starts beside itself."""

import os
import sys

_BESIDE = "callboard.search.build_index"


def main() -> int:
    """Run the words of the command line; `-m MODULE`, as Python would, for our own child."""
    _leave_no_trace()
    if sys.argv[1:3] == ["-m", _BESIDE]:
        from callboard.search.build_index import main as build_index  # noqa: PLC0415

        return build_index(sys.argv[3:])
    from callboard.__main__ import main as run  # noqa: PLC0415 -- a child needs none of it

    return run()


def _leave_no_trace() -> None:
    """What we start, such as a browser, finds its own libraries and not those of this bundle."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    sys.exit(main())

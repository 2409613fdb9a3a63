"""Uses the window as a screen reader does: told what there is, without seeing it.

Run by the system's Python, which has pyatspi, on a display and a message bus of its own:
at_spi_reader.py PROGRAM… prints one line of JSON with what it found out.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

PATIENCE = 20.0  # seconds for one thing to come about
LIMIT = 100  # seconds for everything

Node = Any  # of pyatspi, which has no types


def with_window(program: list[str], use: Callable[[], str]) -> int:
    """Open the window, write on standard output what came of using it, and end it."""
    signal.alarm(LIMIT)  # ends this process whatever it waits for
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    window = subprocess.Popen(program, env=environment)
    try:
        sys.stdout.write(use())
    finally:
        window.kill()
        window.wait()
    return 0


class Reader:
    """What somebody does who hears the window."""

    def __init__(self) -> None:
        import pyatspi  # type: ignore[import-not-found]  # noqa: PLC0415 -- only there when run
        from gi.repository import GLib  # type: ignore[import-not-found]  # noqa: PLC0415

        self._spi = pyatspi
        self._pump = GLib.MainContext.default().iteration
        self._heard: list[str] = []
        self._focused: list[str] = []
        listen = pyatspi.Registry.registerEventListener
        listen(self._hear, "object:announcement")
        listen(self._follow, "object:state-changed:focused")
        self._window = self._wait(self._open_window)

    def read(self) -> dict[str, object]:
        found: dict[str, object] = {}
        search = self.named("Search", "text")
        # No window manager gives the keyboard to a window here.
        self._xdotool("search", "--onlyvisible", "--name", "Callboard", "windowfocus")
        found["keyboard"] = self._wait(lambda: self._is("FOCUSED", search))
        self._wait(lambda: "Open" in self.first_row().name)  # lights are there
        search.queryEditableText().setTextContents("hong kong")
        found["typed"] = self._wait(lambda: self.text_of(search) == "hong kong")
        self._wait(lambda: "Hong Kong" in self.first_row().name)
        found["row"] = self.first_row().name
        found["best"] = self._wait(lambda: self._heard_of("Best now. "))
        self._heard.clear()
        copies = self.button("Copy +")
        found["copied"] = copies.name.removeprefix("Copy ")
        self.press(copies)
        found["announced"] = self._wait(lambda: self._heard_of("Copied"))
        self.press(self.named("Coverage", "page tab"))
        found["page"] = self._wait(lambda: self.shown("Coverage, one row a site or line"))
        found["menu"] = self.press_in_menu("Help", "Keyboard shortcuts")
        found["dialog"] = self._wait(lambda: self.shown("Find a shortcut"))
        return found

    def first_row(self) -> Node:
        results = self.named("Results", "list")
        return self._wait(lambda: results.getChildAtIndex(0) if results.childCount else None)

    def button(self, begins: str) -> Node:
        return self._wait(
            lambda: next(
                (n for n in self.all() if n.name.startswith(begins) and self._can_press(n)), None
            )
        )

    def named(self, name: str, *roles: str) -> Node:
        return self._wait(
            lambda: next(
                (n for n in self.all() if n.name == name and n.getRoleName() in roles), None
            )
        )

    def shown(self, name: str) -> str:
        return next((n.getRoleName() for n in self.all() if n.name == name), "")

    def text_of(self, node: Node) -> str:
        return str(node.queryText().getText(0, -1))

    def press(self, node: Node) -> None:
        action = node.queryAction()
        names = [action.getName(n) for n in range(action.nActions)]
        action.doAction(next(n for n, name in enumerate(names) if name in ("Press", "Toggle")))

    def press_in_menu(self, menu: str, item: str) -> str:
        """Press an item of the menu, walked by keys while its items are heard."""
        self.press(self.button("Menu"))
        self._walk_to(menu)
        self._key("Right")
        self._walk_to(item)
        heard = self._focused[-1]
        self._key("Return")
        return heard

    def _heard_of(self, begins: str) -> str:
        return next((said for said in self._heard if said.startswith(begins)), "")

    def _walk_to(self, item: str) -> None:
        for _ in range(40):
            if self._focused and self._focused[-1] == item:
                return
            before = len(self._focused)
            self._key("Down")
            self._wait(lambda: len(self._focused) > before)  # noqa: B023 -- called at once
        raise LookupError(item)

    def _key(self, name: str) -> None:
        self._xdotool("key", name)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, timeout=PATIENCE)

    def all(self) -> Iterator[Node]:
        yield from self._below(self._window, 0)

    def _below(self, node: Node, depth: int) -> Iterator[Node]:
        yield node
        for place in range(min(node.childCount, 60) if depth < 30 else 0):
            child = node.getChildAtIndex(place)
            if child is not None and self._is("SHOWING", child):
                yield from self._below(child, depth + 1)

    def _can_press(self, node: Node) -> bool:
        return "Action" in node.get_interfaces() and "button" in node.getRoleName()

    def _is(self, state: str, node: Node) -> bool:
        return bool(node.getState().contains(getattr(self._spi, f"STATE_{state}")))

    def _open_window(self) -> Node | None:
        desktop = self._spi.Registry.getDesktop(0)
        for application in desktop:
            if application is not None and application.name == "callboard":
                return application
        return None

    def _hear(self, event: Any) -> None:  # noqa: ANN401 -- of pyatspi
        self._heard.append(str(event.any_data))

    def _follow(self, event: Any) -> None:  # noqa: ANN401 -- of pyatspi
        if event.detail1:
            self._focused.append(str(event.source.name))

    def _wait(self, looked_for: Callable[[], Any]) -> Any:  # noqa: ANN401 -- whatever it finds
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            while self._pump(False):  # a start is followed by thousands of events
                pass
            try:
                found = looked_for()
            except Exception:  # noqa: BLE001 -- what was there a moment ago may be gone
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise TimeoutError(f"waited {PATIENCE} s in vain")


if __name__ == "__main__":
    sys.exit(with_window(sys.argv[1:], lambda: json.dumps(Reader().read())))

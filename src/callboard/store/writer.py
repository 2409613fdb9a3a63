"""Saving on a thread, because flushing to a disk takes longer than a frame of the window."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from callboard.store.trouble import Fault, StoreError, Trouble, trouble

Job = Callable[[], tuple[Trouble, ...]]  # writes one file; may raise StoreError
Tell = Callable[[Trouble], object]


class Writer:
    """Does one job after the other; of several for one file that wait, only the newest.

    `tell` hears of every trouble, on the thread that writes. The thread lives while there is
    something to write, so that a program that simply ends has written all of it.
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._guard = threading.Lock()
        self._jobs: dict[Path, Job] = {}
        self._failed: dict[Path, tuple[Job, Trouble]] = {}
        self._thread: threading.Thread | None = None
        self._writing: Path | None = None

    def put(self, path: Path, job: Job) -> None:
        """Have a file written soon; returns at once."""
        with self._guard:
            self._failed.pop(path, None)
            self._jobs[path] = job
        self._running()

    def flush(self, wait: float) -> tuple[Trouble, ...]:
        """Write everything, what failed once more; what is not saved within `wait` seconds."""
        with self._guard:
            self._jobs = {path: job for path, (job, _) in self._failed.items()} | self._jobs
            self._failed.clear()
        end = time.monotonic() + wait
        while (thread := self._running()) and (left := end - time.monotonic()) > 0:
            thread.join(left)
        with self._guard:
            late = {path for path in (self._writing, *self._jobs) if path}
            slow = (trouble(Fault.SLOW, path) for path in sorted(late))
            return (*(failed for _, failed in self._failed.values()), *slow)

    def _running(self) -> threading.Thread | None:
        """The thread that writes, made when there is something to write."""
        with self._guard:
            if self._jobs and self._thread is None:
                self._thread = threading.Thread(target=self._work, name="writer")
                self._thread.start()
            return self._thread

    def _work(self) -> None:
        try:
            while (job := self._next()) is not None:
                self._do(job)
        finally:
            with self._guard:
                if self._thread is threading.current_thread():  # a fault of the program
                    self._thread = self._writing = None

    def _next(self) -> Job | None:
        with self._guard:
            self._writing = next(iter(self._jobs), None)
            if self._writing is not None:
                return self._jobs.pop(self._writing)
            self._thread = None  # before the guard is let go: a job put now makes a new thread
            return None

    def _do(self, job: Job) -> None:
        try:
            found = job()
        except StoreError as error:
            found = (error.trouble,)
            with self._guard:
                if self._writing is not None and self._writing not in self._jobs:
                    self._failed[self._writing] = (job, error.trouble)
        for trouble_ in found:
            self._tell(trouble_)

"""Where it is shown how a run gets on: a bar on a terminal, lines elsewhere."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import Any, Protocol, TextIO

from .progress import Figures


class Display(Protocol):
    """What shows how a run gets on.

    Attributes:
        every: Seconds between two calls of `show`.
    """

    every: float

    def show(self, figures: Figures) -> None:
        """Show how it gets on now."""
        ...

    def close(self) -> None:
        """Show no more."""
        ...


class Lines:
    """A line each time.

    Args:
        stream: Where it is written.
        every: Seconds between two lines.
    """

    def __init__(self, stream: TextIO, every: float) -> None:
        self.every = every
        self._stream = stream

    def show(self, figures: Figures) -> None:
        """Write a line."""
        with suppress(OSError):  # nobody reads it any more, and the run goes on
            self._stream.write(figures.text() + "\n")
            self._stream.flush()

    def close(self) -> None:
        """Do nothing."""


class Bar:
    """A bar that is drawn again and again, with the figures next to it.

    Args:
        stream: The terminal.
        every: Seconds after which it is drawn again.

    Raises:
        ImportError: rich is not installed.
    """

    def __init__(self, stream: TextIO, every: float) -> None:
        progress: Any = import_module("rich.progress")  # by name: it is an extra
        console = import_module("rich.console").Console(file=stream)
        columns = (progress.BarColumn(24), progress.TextColumn("{task.description}", markup=False))
        self.every = every
        self._progress: Any = progress.Progress(*columns, console=console, auto_refresh=False)
        self._task: Any = self._progress.add_task("", total=None)
        self._progress.start()

    def show(self, figures: Figures) -> None:
        """Draw the bar."""
        self._progress.update(
            self._task, total=figures.total, completed=figures.done, description=figures.text(), refresh=True
        )

    def close(self) -> None:
        """Leave the last state on the terminal."""
        self._progress.stop()


class Silent:
    """Shows nothing."""

    every = 3600.0

    def show(self, figures: Figures) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


def display_on(stream: TextIO, every: float, *, quiet: bool) -> Display:
    """Return how a run is shown: a bar on a terminal where rich is installed, lines elsewhere.

    Args:
        stream: Where, as a rule standard error.
        every: Seconds between two lines.
        quiet: Whether nothing is shown.
    """
    if quiet:
        return Silent()
    if stream.isatty():
        try:
            return Bar(stream, 0.2)
        except ImportError:
            pass
    return Lines(stream, every)

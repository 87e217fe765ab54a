"""What completion in a terminal, a notebook or an editor shows of an object."""

from __future__ import annotations


def public_names(self: object) -> list[str]:
    """Return the names of an object that are public; a class takes it as its `__dir__`."""
    return [name for name in object.__dir__(self) if not name.startswith("_")]

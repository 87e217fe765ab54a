"""What is raised where a program looks for a name that other clients have: the sentence that names what it is here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

_PACKAGES = frozenset(
    f"{package}{module}" for package in ("openrouter", "openrouter_responses") for module in ("", ".errors")
)
_TAKES_ANY = 8
"""Flag of the code of a function that takes any keyword argument."""


class MissingAttributes:
    """The base of classes whose missing attributes other clients have; all others are missed as usual."""

    if not TYPE_CHECKING:  # a checker would take any name for Any

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                from .elsewhere import missing_attribute

                error = missing_attribute(name, self)
                if error is not None:
                    raise error
            return object.__getattribute__(self, name)  # raises what it raised before


class MissingSettings:
    """The base of classes whose constructors have other arguments in other clients; all others are refused as usual.

    `__init__` cannot do it: a parameter for any argument would be in its signature.
    """

    if not TYPE_CHECKING:  # a checker sees the constructor

        def __new__(cls, *args: Any, **settings: Any) -> Any:
            code = getattr(cls.__init__, "__code__", None)  # of a subclass, or of what a tool put in its place
            unknown = ()
            if code is not None and not code.co_flags & _TAKES_ANY:
                unknown = settings.keys() - code.co_varnames
            del args, settings  # error trackers, and tracebacks with local variables, would show the key
            if unknown:
                from .elsewhere import unexpected_setting

                error = next(filter(None, map(unexpected_setting, unknown)), None)
                if error is not None:
                    raise error
            return super().__new__(cls)


class _Finder:
    """Raises the sentence for `from package import name`, which hides what the package's `__getattr__` raises."""

    @staticmethod
    def find_spec(fullname: str, path: object = None, target: object = None) -> None:
        """Raise ModuleNotFoundError for a name that other clients have; leave all others to Python."""
        from .elsewhere import NAMES

        package, _, name = fullname.rpartition(".")
        if package in _PACKAGES and name in NAMES:
            raise ModuleNotFoundError(f"cannot import name {name!r} from {package!r}. {NAMES[name]}")


def missing_name(module: str, name: str) -> AttributeError:
    """Return the error for a name that a module does not have.

    The first name that other clients have is when imports begin to be watched: `from package import name` asks for the
    attribute first.
    """
    from .elsewhere import NAMES

    message = f"module {module!r} has no attribute {name!r}"
    if name not in NAMES:
        return AttributeError(message)
    if _Finder not in sys.meta_path:
        sys.meta_path.insert(0, _Finder)
    return AttributeError(f"{message}. {NAMES[name]}")

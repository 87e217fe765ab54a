# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""JSON as TypedDicts: plain dicts that a type checker knows. In what requests hold, models and these mix at any depth."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, Union

from .runtime import PACKAGE
from .runtime.annotations import make_evaluable

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict  # the one that pydantic takes on Python 3.11

if TYPE_CHECKING:
    from .models import (
        UnknownNotice,
    )


class StationTypedDict(TypedDict, total=False):
    """No description."""

    id: Required[str]
    name: Required[str]


class LevelTypedDict(TypedDict, total=False):
    """No description."""

    type: Required[Literal["level"]]
    at: Required[str]
    """When it was measured."""
    metres: Required[float]
    """Height above the mean."""


class Warning_TypedDict(TypedDict, total=False):
    """No description."""

    type: Required[Literal["warning"]]
    text: Required[str]


NoticeTypedDict: TypeAlias = Union["LevelTypedDict", "Warning_TypedDict", "UnknownNotice"]


class ProblemTypedDict(TypedDict, total=False):
    """No description."""

    reason: str


class WatchLevelsResponse200ItemTypedDict(TypedDict, total=False):
    """No description."""

    data: NoticeTypedDict


make_evaluable(globals(), PACKAGE)

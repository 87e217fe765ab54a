"""A conversation as JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_generated.api.responses.create_responses import FIELDS
from openrouter_generated.runtime.encode import is_mapping, to_json

from .._core.total_usage import TotalUsage
from ._history import History, Turn
from ._trim import LEAST, MOST

FORMAT, VERSION = "openrouter_responses.conversation", 1
_NOT_SAVED = frozenset(("input", "stream"))
_WORDS = ("response_id", "model", "status")


def history_to_json(history: History, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return a history, and the settings that requests have, as JSON."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "parameters": to_json(parameters),
        "turns": [
            {
                "input": to_json(turn.input),
                "output": to_json(turn.output),
                "usage": list(turn.usage),
                **{name: getattr(turn, name) for name in _WORDS},
            }
            for turn in history.turns
        ],
        "other_usage": list(history.usage_of_others()),
        "tokens_per_character": history.tokens_per_character,
    }


def history_from_json(data: Any) -> tuple[History, dict[str, Any]]:
    """Return the history, and the settings, of what `history_to_json` returned.

    Raises:
        ValueError: It is something else.
    """
    if not is_mapping(data) or data.get("format") != FORMAT:
        raise ValueError("this is not a saved conversation, as chat.save() and chat.to_json() make it")
    version: Any = data.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ValueError(
            f"the conversation was saved by a newer version of openrouter-responses (format {version}, this one reads {VERSION})"
        )
    try:
        if version != VERSION:
            raise ValueError("version")
        turns = [_turn(turn) for turn in _checked(data["turns"], list)]
        measured = data["tokens_per_character"]
        history = History(tuple(turns), _usage(data["other_usage"]), _checked(measured, int, float, type(None)))
        if measured is not None and not LEAST <= measured <= MOST:
            raise ValueError("tokens_per_character")
        parameters: dict[str, Any] = _checked(to_json(data["parameters"]), dict)
        if unknown := sorted(parameters.keys() - set(FIELDS) | parameters.keys() & _NOT_SAVED):
            raise ValueError(f"{unknown[0]!r:.100} is not a field that is saved")  # a URL would get the key
        return history, dict(parameters)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(
            f"the saved conversation has been changed since it was saved, or is damaged: {error!r:.200}"
        ) from error


def _turn(data: Any) -> Turn:
    items = [_checked(to_json(data[name]), list) for name in ("input", "output")]
    for item in (item for part in items for item in part):
        _checked(item, dict)
    response_id, model, status = (_checked(data[name], str, type(None)) for name in _WORDS)
    return Turn(items[0], items[1], _usage(data["usage"]), response_id, model, status)


def _usage(data: Any) -> TotalUsage:
    values: list[Any] = _checked(data, list)
    if len(values) != len(TotalUsage._fields):
        raise ValueError(f"{values!r:.100}")
    read, written, total = (_checked(value, int) for value in values[:3])
    return TotalUsage(read, written, total, _checked(values[3], int, float, type(None)))


def _checked(value: Any, *types: type) -> Any:
    if not isinstance(value, types) or isinstance(value, bool):
        raise ValueError(f"{value!r:.100}")
    return value

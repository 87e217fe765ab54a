"""What a conversation is between its turns: its settings, its history, and how both are saved."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, Unpack
from weakref import ref

from openrouter_generated.api.responses.create_responses import FIELDS

from .._composed_calls import ComposedCalls
from .._response_calls import check_names
from ._files import write_whole
from ._history import History, Turn, copied
from ._items import calls_without_outputs
from ._open_turn import OpenTurn
from ._saved import history_from_json, history_to_json
from ._trim import Trim, check_rule

if TYPE_CHECKING:
    from os import PathLike

    from openrouter_generated.typed_dicts import InputItemTypedDict

    from .._core.total_usage import TotalUsage
    from ..client import OpenRouter
    from ..params import SendParams

_NOT_DEFAULTS = ("input", "stream")
_NOT_PICKLED = ("_lock", "_open_turn")


class ConversationBase:
    """What a conversation is between its turns; see `Conversation`."""

    def __init__(
        self, client: OpenRouter | ComposedCalls, *, trim: Trim | None = None, **defaults: Unpack[SendParams]
    ) -> None:
        for name in defaults:
            if name in _NOT_DEFAULTS:
                raise TypeError(f"{name} is not a setting of a conversation: pass it to send()")
        check_names(defaults, "conversation")
        self.defaults: dict[str, Any] = dict(defaults)
        self._calls: ComposedCalls = client if isinstance(client, ComposedCalls) else client.responses
        self._trim = check_rule(trim)
        self._history = History()
        self._begin_without_turn()

    def _begin_without_turn(self) -> None:
        self._lock = threading.Lock()
        self._open_turn: Callable[[], OpenTurn | None] = lambda: None

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns so far; a copy."""
        return copied(self._history.turns)

    @property
    def items(self) -> list[InputItemTypedDict]:
        """The items of all turns, as `input` takes them; a copy."""
        found: list[Any] = [item for turn in self.turns for item in turn.items]
        return found

    @property
    def usage(self) -> TotalUsage:
        """Tokens and cost of all responses, those of turns that failed or were undone included, as far as they are reported."""
        return self._history.usage

    @property
    def unfinished(self) -> Turn | None:
        """The newest turn that failed or was closed early, with the text that came; None if none did, or a turn followed."""
        turn = self._history.unfinished
        return None if turn is None else copied([turn])[0]

    @property
    def calls_without_outputs(self) -> list[dict[str, Any]]:
        """The calls of functions whose outputs the next turn must begin with."""
        return calls_without_outputs([item for turn in self.turns for item in turn.items])

    def keep(self) -> Turn:
        """Make a turn of `unfinished`, so that the model sees how far it got.

        Raises:
            ValueError: There is none.
            RuntimeError: A turn is under way.
        """
        with self._alone():
            return copied([self._history.keep()])[0]

    def undo(self) -> Turn:
        """Take the last turn out of the history, and return it. What it cost stays in `usage`.

        Raises:
            IndexError: There is none.
            RuntimeError: A turn is under way.
        """
        with self._alone():
            return copied([self._history.undo()])[0]

    def fork(self, at: int | None = None) -> Self:
        """Return an independent copy, which has the usage of its turns.

        Args:
            at: How many turns it has, the first ones. None for all.
        """
        made = self.__class__(self._calls, trim=self._trim, **_copied_containers(self.defaults))
        made._history = self._history.fork(at)
        return made

    # Saving

    def to_json(self) -> dict[str, Any]:
        """Return the conversation for `json.dumps`: turns, usage, and those `defaults` that are fields of a request.

        No key is in it, and no `trim`, headers or other options of calls.
        """
        return history_to_json(self._history, {name: self.defaults[name] for name in self.defaults if name in FIELDS})

    @classmethod
    def from_json(
        cls,
        data: Mapping[str, Any],
        client: OpenRouter | ComposedCalls,
        *,
        trim: Trim | None = None,
        **defaults: Unpack[SendParams],
    ) -> Self:
        """Return the conversation of what `to_json` returned.

        Args:
            data: The JSON.
            client: The client, or its `responses`.
            trim: As of the constructor: it is not saved.
            **defaults: Arguments that win over those that were saved.

        Raises:
            ValueError: It is not a saved conversation, or a newer version saved it.
        """
        history, saved = history_from_json(data)
        merged: dict[str, Any] = {**saved, **defaults}
        made = cls(client, trim=trim, **merged)
        made._history = history
        return made

    def save(self, path: str | PathLike[str]) -> None:
        """Save the conversation in a file, which is replaced whole or not at all.

        Raises:
            OSError: The file cannot be written.
            ValueError: An item is nested too deeply for JSON.
        """
        try:
            text = json.dumps(self.to_json())
        except RecursionError:
            raise ValueError("an item of the conversation is nested deeper than JSON can be written") from None
        write_whole(Path(path), text)

    @classmethod
    def load(
        cls,
        path: str | PathLike[str],
        client: OpenRouter | ComposedCalls,
        *,
        trim: Trim | None = None,
        **defaults: Unpack[SendParams],
    ) -> Self:
        """Return the conversation of a file that `save` wrote; the arguments are those of `from_json`.

        Raises:
            OSError: The file cannot be read.
            ValueError: It is not a saved conversation, or a newer version saved it.
        """
        try:
            data = json.loads(Path(path).read_text("utf-8"))
        except (ValueError, RecursionError) as error:
            raise ValueError(f"{path} is not a saved conversation: {error}") from None
        try:
            return cls.from_json(data, client, trim=trim, **defaults)
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error

    # One turn at a time

    def _begin(self, input: Any, parameters: dict[str, Any]) -> OpenTurn:
        """Return a turn whose request is ready."""
        if input is not None and "input" in parameters:
            raise TypeError("input is passed twice")
        given = parameters if input is None else {**parameters, "input": input}
        turn = self._alone()
        try:
            turn.prepare({**self.defaults, **given}, self._trim)
        except BaseException:  # whatever a rule raises
            turn.fail()
            raise
        return turn

    def _alone(self) -> OpenTurn:
        """Return the one turn that is under way.

        Raises:
            RuntimeError: There is another one.
        """
        with self._lock:
            other = self._open_turn()
            if other is not None and other.is_open:
                raise RuntimeError(
                    "this conversation has a turn under way, and takes one at a time: wait for its end, close its stream, "
                    "or fork() it"
                )
            turn = OpenTurn(self._history, self._calls)
            self._open_turn = ref(turn)
        return turn

    def __len__(self) -> int:
        return len(self._history.turns)

    def __repr__(self) -> str:
        model = self.defaults.get("model")
        turns = f"{len(self)} turn{'' if len(self) == 1 else 's'}"
        return f"<{type(self).__name__}{f' {model!s:.100}' if model else ''}, {turns}>"

    def __getstate__(self) -> dict[str, Any]:
        """Return what another process needs; the client goes along as it can, see `OpenRouter`."""
        return {name: value for name, value in self.__dict__.items() if name not in _NOT_PICKLED}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._begin_without_turn()


def _copied_containers(value: Any) -> Any:
    """Return a value whose dicts and lists nobody else holds; what else is in them is shared."""
    if type(value) is dict:
        return {key: _copied_containers(nested) for key, nested in value.items()}  # pyright: ignore[reportUnknownVariableType]  # of any
    return [_copied_containers(nested) for nested in value] if type(value) is list else value  # pyright: ignore[reportUnknownVariableType]  # of any

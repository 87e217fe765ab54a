"""Conversations: objects that keep the history, and send it again with each turn; see `Responses.conversation`.

    chat = client.responses.conversation(model="openai/gpt-4o", instructions="Be brief.", trim=keep_turns(20))
    print(chat.send("Who was Ada Lovelace?").output_text)
    print(chat.send("When was she born?").output_text)
    chat.save("ada.json")

Everything is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._conversation import Conversation as Conversation
    from ._history import Turn as Turn
    from ._trim import Trim as Trim
    from ._trim import keep_tokens as keep_tokens
    from ._trim import keep_turns as keep_turns

_HOMES = {
    "Conversation": "_conversation",
    "Trim": "_trim",
    "Turn": "_history",
    "keep_tokens": "_trim",
    "keep_turns": "_trim",
}
__all__ = ["Conversation", "Trim", "Turn", "keep_tokens", "keep_turns"]

if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)

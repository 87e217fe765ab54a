"""Requests for chat completions, as files for OpenAI's batches have them: what of them has a plain counterpart in `send`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

from .lines import InputError

_SAME = frozenset((
    "model", "models", "provider", "route", "plugins", "temperature", "top_p", "top_k", "frequency_penalty",
    "presence_penalty", "metadata", "user", "session_id", "service_tier", "parallel_tool_calls", "prompt_cache_key",
    "safety_identifier", "trace", "stop", "store", "cache_control", "modalities", "image_config",
))  # fmt: skip
"""Fields that mean the same in both."""
_WITHOUT_EFFECT: Mapping[str, Any] = {"stream": False, "n": 1, "logprobs": False}
"""Fields that may have this value, which is omitted."""
_NO_COUNTERPART = 'it has no plain counterpart in the Responses API; write the line for "/v1/responses"'


def chat_arguments(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of `send` that a request for a chat completion stands for.

    Args:
        body: Its body. Fields that are null are omitted.

    Raises:
        InputError: A field has no plain counterpart; the message names it.
    """
    made: dict[str, Any] = {}
    for name, value in body.items():
        if value is None or (name in _WITHOUT_EFFECT and _WITHOUT_EFFECT[name] == value):
            continue
        if name in _SAME:
            found: dict[str, Any] = {name: value}
        elif name in _CONVERTED:
            found = _CONVERTED[name](value)
        else:
            raise _refused(name)
        for argument, meant in found.items():
            _add(made, argument, meant, name)
    if "input" not in made:
        raise InputError("body.messages is missing")
    return made


def _add(made: dict[str, Any], argument: str, value: Any, name: str) -> None:
    present = made.setdefault(argument, value)
    if present is value or present == value:
        return
    if not (is_mapping(present) and is_mapping(value)) or present.keys() & value.keys():
        raise InputError(f"body.{name} contradicts another field: both stand for {argument!r}")
    made[argument] = {**present, **value}


def _refused(where: str) -> InputError:
    return InputError(f"body.{where}: {_NO_COUNTERPART}")


def _object(value: Any, where: str, known: frozenset[str]) -> dict[str, Any]:
    """Return the fields of an object, without those that are null.

    Raises:
        InputError: It is not an object, or has a field that is not known.
    """
    if not is_mapping(value):
        raise InputError(f"body.{where} must be an object")
    found = {name: field for name, field in value.items() if field is not None}
    for name in found.keys() - known:
        raise _refused(f"{where}.{name}")
    return found


def _list(value: Any, where: str) -> list[Any]:
    if not is_list(value):
        raise InputError(f"body.{where} must be a list")
    return value


# Messages

_MESSAGE = frozenset(("role", "content"))
_ROLES = frozenset(("user", "system", "developer"))
_FILE = frozenset(("filename", "file_data", "file_id"))


def _messages(value: Any) -> dict[str, Any]:
    items: list[Any] = []
    for number, message in enumerate(_list(value, "messages")):
        items += _items(message, f"messages[{number}]")
    return {"input": items}


def _items(message: Any, where: str) -> list[dict[str, Any]]:
    role = message.get("role") if is_mapping(message) else None
    if role in _ROLES:
        fields = _object(message, where, _MESSAGE)
        return [{"role": role, "content": _content(fields.get("content"), f"{where}.content")}]
    if role == "assistant":
        return _turn(_object(message, where, _MESSAGE | {"tool_calls"}), where)
    if role == "tool":
        fields = _object(message, where, _MESSAGE | {"tool_call_id"})
        output = _text(fields.get("content"), f"{where}.content")
        return [{"type": "function_call_output", "call_id": fields.get("tool_call_id"), "output": output}]
    raise _refused(f"{where}.role")


def _turn(fields: Mapping[str, Any], where: str) -> list[dict[str, Any]]:
    calls = _list(fields.get("tool_calls", []), f"{where}.tool_calls")
    items: list[dict[str, Any]] = []
    if fields.get("content") or not calls:
        items.append({"role": "assistant", "content": _text(fields.get("content"), f"{where}.content")})
    for number, value in enumerate(calls):
        place = f"{where}.tool_calls[{number}]"
        call = _object(value, place, frozenset(("id", "type", "function")))
        if call.get("type", "function") != "function":
            raise _refused(f"{place}.type")
        function = _object(call.get("function"), f"{place}.function", frozenset(("name", "arguments")))
        items.append({"type": "function_call", "call_id": call.get("id"), **function})
    return items


def _text(content: Any, where: str) -> str:
    """Return the text of a message that is text alone."""
    parts = _content(content, where)
    if isinstance(parts, str):
        return parts
    for number, part in enumerate(parts):
        if part["type"] != "input_text":
            raise _refused(f"{where}[{number}].type")
    return "".join(part["text"] for part in parts)


def _content(content: Any, where: str) -> str | list[dict[str, Any]]:
    if isinstance(content, str):
        return content
    if not is_list(content):
        raise InputError(f"body.{where} must be a text or a list")
    return [_part(part, f"{where}[{number}]") for number, part in enumerate(content)]


def _part(part: Any, where: str) -> dict[str, Any]:
    found = part.get("type") if is_mapping(part) else None
    if found == "text":
        text = _object(part, where, frozenset(("type", "text"))).get("text")
        if not isinstance(text, str):
            raise InputError(f"body.{where}.text must be a text")
        return {"type": "input_text", "text": text}
    if found == "image_url":
        value = _object(part, where, frozenset(("type", "image_url"))).get("image_url")
        image = _object(value, f"{where}.image_url", frozenset(("url", "detail")))
        return {"type": "input_image", "image_url": image.get("url"), "detail": image.get("detail", "auto")}
    if found == "input_audio":
        return {**_object(part, where, frozenset(("type", "input_audio")))}
    if found == "file":
        value = _object(part, where, frozenset(("type", "file"))).get("file")
        return {"type": "input_file", **_object(value, f"{where}.file", _FILE)}
    raise _refused(f"{where}.type")


# Settings

_FUNCTION = frozenset(("name", "description", "parameters", "strict"))
_FORMAT = frozenset(("name", "description", "schema", "strict"))


def _format(value: Any) -> dict[str, Any]:
    found = value.get("type") if is_mapping(value) else None
    if found == "json_schema":
        fields = _object(value, "response_format", frozenset(("type", "json_schema")))
        schema = _object(fields.get("json_schema"), "response_format.json_schema", _FORMAT)
        return {"text": {"format": {"type": "json_schema", **schema}}}
    if found not in ("text", "json_object"):
        raise _refused("response_format.type")
    return {"text": {"format": _object(value, "response_format", frozenset(("type",)))}}


def _tools(value: Any) -> dict[str, Any]:
    tools: list[Any] = []
    for number, given in enumerate(_list(value, "tools")):
        where = f"tools[{number}]"
        tool = _object(given, where, frozenset(("type", "function")))
        if tool.get("type") != "function":
            raise _refused(f"{where}.type")
        function = _object(tool.get("function"), f"{where}.function", _FUNCTION)
        tools.append({"type": "function", "parameters": None, **function})
    return {"tools": tools}


def _tool_choice(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"tool_choice": value}
    choice = _object(value, "tool_choice", frozenset(("type", "function")))
    if choice.get("type") != "function":
        raise _refused("tool_choice.type")
    function = _object(choice.get("function"), "tool_choice.function", frozenset(("name",)))
    return {"tool_choice": {"type": "function", **function}}


_CONVERTED: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "messages": _messages,
    "max_tokens": lambda value: {"max_output_tokens": value},
    "max_completion_tokens": lambda value: {"max_output_tokens": value},
    "reasoning": lambda value: {"reasoning": value},
    "reasoning_effort": lambda value: {"reasoning": {"effort": value}},
    "verbosity": lambda value: {"text": {"verbosity": value}},
    "response_format": _format,
    "tools": _tools,
    "tool_choice": _tool_choice,
}
"""Fields that have another name or form: to what makes the arguments of them."""

"""The output of a model, in a few words: the same response whole or as a stream, as the request asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ._checks import check, check_text, is_a
from ._payload_events import events_of
from ._payloads import response_of
from ._raw_response import RawResponse, RawResponseOptions
from ._received_request import ReceivedRequest

if TYPE_CHECKING:
    from openrouter_generated.runtime.model import ApiModel

Item = Mapping[str, Any]


class FakeResponse:
    """A response of a model: give it to a `Server` or a `FakeTransport`.

    A request for a stream gets it as events, one HTTP chunk each, with the text cut into words; any other request gets it
    whole. Both are complete by the documented contract: ids, usage, sequence numbers, and the request's model and
    settings. One word counts as one output token.

    Args:
        *output: What the model gives, in order: texts, `tool_call(...)`, `reasoning(...)`, or any output item as JSON or as
            a model.
        incomplete: Why the response is cut short, "max_output_tokens" or "content_filter"; its status is "incomplete" then.
        error: What went wrong after the model began; the status is "failed" then. An error before that is `RawResponse.error`.
        error_type: The API's name for that error, as in "provider_overloaded"; None to omit it.
        usage: Fields of `usage` that replace those that it has by itself, `{"cost": 0.25}`, say.
        fields: Fields of the response that replace those that it has by itself.
        **options: As of a `RawResponse`. `pace` slows the events of a stream down, `delay` streams and JSON responses. With an
            `ending` other than "complete", a stream breaks off after its last delta of text or arguments, before
            anything says that it is complete, and a whole response in its middle; `cut_after` says otherwise.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: An option is out of range, or a response is to be both incomplete and failed.
    """

    def __init__(
        self,
        *output: str | Item | ApiModel,
        incomplete: Literal["max_output_tokens", "content_filter"] | None = None,
        error: str | None = None,
        error_type: str | None = None,
        usage: Mapping[str, Any] | None = None,
        fields: Mapping[str, Any] | None = None,
        **options: Unpack[RawResponseOptions],
    ) -> None:
        for part in output:
            check(
                "an output", part, is_a(part, str, Mapping) or hasattr(part, "to_dict"), "a text or an item", TypeError
            )
        reasons = (None, "max_output_tokens", "content_filter")
        check("incomplete", incomplete, incomplete in reasons, f"one of {reasons}")
        check_text(error=error, error_type=error_type)
        for name, mapping in (("usage", usage), ("fields", fields)):
            check(
                name,
                mapping,
                mapping is None or is_a(mapping, Mapping),
                "a mapping of names to values",
                TypeError,
            )
        if incomplete and error:
            raise ValueError("a response is either incomplete or failed")
        RawResponse(**options)  # refuses options that are out of range here, where they were written
        self._output: tuple[str | Item, ...] = tuple(
            part if isinstance(part, str | Mapping) else part.to_dict() for part in output
        )
        self._incomplete = incomplete
        self._error = error
        self._error_type = error_type
        self._usage = dict(usage or {})
        self._fields = dict(fields or {})
        self._options = options

    def __call__(self, request: ReceivedRequest) -> RawResponse:
        """The response to a request.

        Raises:
            ValueError: The request is not a POST, or its body is not JSON.
        """
        if request.method != "POST":
            raise ValueError(
                f"a FakeResponse is the output of a model; script RawResponse.json(...) for {request.route}"
            )
        asked: dict[str, Any] = request.json()
        response = response_of(asked, request.number, self._output, self._usage)
        if self._incomplete:
            response |= {"status": "incomplete", "incomplete_details": {"reason": self._incomplete}}
        if self._error is not None:
            response |= {"status": "failed", "error": {"code": "server_error", "message": self._error}}
        if self._error_type is not None:
            response["error_type"] = self._error_type
        response |= self._fields
        return self._stream(response) if asked.get("stream") is True else self._whole(response)

    def _stream(self, response: dict[str, Any]) -> RawResponse:
        events = events_of(response)
        options: RawResponseOptions = {"chunks": "events", **self._options}
        breaks_off = self._breaks_off()
        if breaks_off:
            deltas = [index for index, event in enumerate(events) if event["type"].endswith(".delta")]
            events = events[: deltas[-1] + 1 if deltas else 2]
        return RawResponse.stream(events, done=not breaks_off, **options)

    def _whole(self, response: dict[str, Any]) -> RawResponse:
        raw = RawResponse.json(response, **self._options)
        return replace(raw, cut_after=len(raw.body) // 2) if self._breaks_off() else raw

    def _breaks_off(self) -> bool:
        return self._options.get("ending", "complete") != "complete" and self._options.get("cut_after") is None

    def __repr__(self) -> str:
        shown = [repr(part) for part in self._output]
        named = {"incomplete": self._incomplete, "error": self._error, "error_type": self._error_type, **self._options}
        shown += [f"{name}={value!r}" for name, value in named.items() if value is not None]
        return f"FakeResponse({', '.join(shown)})"


def tool_call(name: str, arguments: Mapping[str, Any] | str, call_id: str | None = None) -> Item:
    """An output item: the model calls a function.

    Args:
        name: The function's name.
        arguments: Its arguments, as an object, or as the text that the model writes, which need not be JSON.
        call_id: What the result refers to; None for one of its own, `call_N_I`: N counts requests from 1, I output items
            from 0.

    Raises:
        TypeError: The arguments have no JSON form.
    """
    check_text(name=name, call_id=call_id)
    check("arguments", arguments, is_a(arguments, str, Mapping), "an object or a text", TypeError)
    text = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return {"type": "function_call", "name": name, "arguments": text} | ({"call_id": call_id} if call_id else {})


def reasoning(
    summary: str = "", text: str = "", encrypted_content: str | None = None, signature: str | None = None
) -> Item:
    """An output item: how the model came to what follows.

    Args:
        summary: The summary, empty for none.
        text: The reasoning itself, empty for none, as with most models.
        encrypted_content: The reasoning in a form that only its provider reads; None for none.
        signature: What the provider signed it with; None for none.
    """
    check_text(summary=summary, text=text, encrypted_content=encrypted_content, signature=signature)
    item: dict[str, Any] = {
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": summary}] if summary else [],
        "encrypted_content": encrypted_content,
    }
    if signature is not None:
        item["signature"] = signature
    if text:
        item["content"] = [{"type": "reasoning_text", "text": text}]
    return item

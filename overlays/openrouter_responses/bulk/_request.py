"""What is asked for: one request of many."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from openrouter_generated.runtime.encode import is_list, is_mapping


@dataclass(frozen=True)
class BulkRequest:
    """One request of many.

    Attributes:
        parameters: Arguments of `send` by name; they win over those of the whole run.
        custom_id: A name of your own, which its result has; with a journal no two requests of a run have the same.
    """

    parameters: Mapping[str, Any] = field(repr=False)
    custom_id: str | None = None

    def __post_init__(self) -> None:
        if not is_mapping(self.parameters):
            raise TypeError(f"parameters must be a mapping of arguments of send, not {type(self.parameters).__name__}")
        _check_custom_id(self.custom_id)


def _check_custom_id(custom_id: object) -> None:
    if custom_id is not None and (not isinstance(custom_id, str) or not custom_id):
        raise TypeError(f"custom_id must be a string that is not empty, or None, not {custom_id!r:.100}")


def check_requests(requests: object, *, also_async: bool = False) -> None:
    """Check that requests can be iterated over, and are several.

    Args:
        requests: The requests.
        also_async: Whether they may be an asynchronous iterable.

    Raises:
        TypeError: They cannot, or are a text, a mapping or a `BulkRequest`, which is one request.
    """
    name, is_table = type(requests).__name__, hasattr(requests, "columns")
    is_one = isinstance(requests, str | bytes | BulkRequest) or is_mapping(requests)
    is_async = isinstance(requests, AsyncIterable)
    if is_table:  # iterating over one gives the names of its columns
        raise TypeError(
            f'requests must be an iterable of requests, not {name}: pass its rows, as table.to_dict("records")'
        )
    if not is_one and (isinstance(requests, Iterable) or (is_async and also_async)):
        return
    hint = ": put it into a list" if is_one else "; map_async takes an asynchronous one" if is_async else ""
    raise TypeError(f"requests must be an iterable of requests, not {name}{hint}")


def as_request(item: object) -> BulkRequest:
    """Return what stands for a request: itself, a text as its input, or arguments of `send`, and a `custom_id`, as a mapping.

    Raises:
        TypeError: It is none of these.
    """
    if isinstance(item, BulkRequest):
        return item
    if isinstance(item, str):
        return BulkRequest({"input": item})
    if is_mapping(item):
        parameters = dict(cast("Mapping[str, Any]", item))
        return BulkRequest(parameters, parameters.pop("custom_id", None))
    hint = ": pass a list of items as {'input': [...]}" if is_list(item) else ""
    raise TypeError(
        f"a request must be a text, a mapping of arguments of send, or a BulkRequest, not {type(item).__name__}{hint}"
    )

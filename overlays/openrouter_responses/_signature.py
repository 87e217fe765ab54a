"""What `help()`, notebooks and mocks see of the calls: each parameter by its name, though the code has them in a TypedDict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from inspect import Parameter, Signature
from types import MappingProxyType
from typing import Any


class CallSignature(Signature):
    """The signature of a call; made without parameters, it looks them up when somebody asks."""

    @property
    def parameters(self) -> MappingProxyType[str, Parameter]:
        """All parameters by name: `stream` and the keys of `SendParams`."""
        return super().parameters or Signature(list(_parameters())).parameters


def _parameters() -> Iterator[Parameter]:
    from openrouter_generated.api.responses.create_responses import FIELDS
    from openrouter_generated.types import UNSET

    from .params import SendParams

    yield Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
    yield Parameter("stream", Parameter.KEYWORD_ONLY, default=None, annotation="bool | None")
    annotations = {name: getattr(hint, "__forward_arg__", hint) for name, hint in SendParams.__annotations__.items()}
    for name in sorted(annotations, key=[*FIELDS, *annotations].index):
        yield Parameter(name, Parameter.KEYWORD_ONLY, default=UNSET, annotation=annotations[name])


def describe(send: Callable[..., Any], send_async: Callable[..., Any]) -> None:
    """Give the calls their signatures, and the asynchronous one the other's description."""
    for call in (send, send_async):
        signature = CallSignature(return_annotation=call.__annotations__["return"])
        call.__signature__ = signature  # type: ignore[attr-defined]  # functions take attributes
    first, _, rest = (send.__doc__ or "").partition("\n")
    send_async.__doc__ = f"{first} Awaited, with an asynchronous stream.\n{rest}"

"""Where the key comes from."""

from __future__ import annotations

import os
from collections.abc import Callable
from traceback import clear_frames
from types import BuiltinFunctionType, FunctionType
from typing import Any, cast

from ._core.secret import REDACTED, Secret
from ._core.settings import ApiKey, check_key

VARIABLE = "OPENROUTER_API_KEY"


class ApiKeySource:
    """The key of a client, or the function that returns it; prints as `[key]`.

    Args:
        api_key: The key, a callable that returns it for each call, or None for the environment variable.

    Raises:
        TypeError: The key is not a string.
        ValueError: There is none, or it cannot stand in a header.
    """

    __slots__ = ("_fixed", "_source")

    def __init__(self, api_key: ApiKey) -> None:
        self._source = api_key if callable(api_key) else _resolve_api_key(api_key)
        self._fixed = None if callable(self._source) else Secret(self._source)

    def secret(self) -> Secret:
        """Return the key for the next call; a callable is called anew."""
        if self._fixed is not None:
            return self._fixed
        try:
            return Secret(check_key(cast("Callable[[], object]", self._source)()))
        except (TypeError, ValueError) as error:
            clear_frames(error.__traceback__)  # those of checking it hold it
            raise

    def __repr__(self) -> str:
        return REDACTED

    def __reduce__(self) -> tuple[Any, ...]:
        return ApiKeySource, (self.picklable(),)

    def picklable(self) -> ApiKey:
        """Return what stands for the key in a pickle: a function that workers import, or None for `OPENROUTER_API_KEY`.

        Raises:
            TypeError: The key would have to be in the pickle.
        """
        source = self._source
        if isinstance(source, FunctionType | BuiltinFunctionType):
            return source
        if callable(source):
            raise refusal(f"its api_key is a {type(source).__name__}, which may hold the key; pass a plain function")
        if source != os.environ.get(VARIABLE):
            raise refusal(
                f"its api_key is a string, and no key is put into a pickle; set {VARIABLE} or pass a plain function"
            )
        return None


def _resolve_api_key(api_key: str | None) -> str:
    if api_key is not None:
        return check_key(api_key)
    key = os.environ.get(VARIABLE)
    if key is None:
        raise ValueError(f"no API key: pass api_key=... or set {VARIABLE}")
    return check_key(key, VARIABLE)


def refusal(why: str) -> TypeError:
    """Return the error for a client that cannot be pickled."""
    return TypeError(f"this OpenRouter client cannot be pickled: {why}, or make a client in each worker")

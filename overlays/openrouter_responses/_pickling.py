"""A client for another process: its settings go along, its key and its connections do not."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from types import BuiltinFunctionType, FunctionType
from typing import Any
from urllib.parse import urlsplit

from ._settings import ApiKey

_SECRET_HEADERS = frozenset(("authorization", "cookie", "proxy-authorization", "x-api-key"))
_KEY = "OPENROUTER_API_KEY"


def pickled_key(key: ApiKey) -> ApiKey:
    """Return what stands for a key in a pickle: a function that workers import, or None for `OPENROUTER_API_KEY`.

    Raises:
        TypeError: The key would have to be in the pickle.
    """
    if isinstance(key, FunctionType | BuiltinFunctionType):
        return key
    if callable(key):
        raise _refusal(f"its api_key is a {type(key).__name__}, which may hold the key; pass a plain function")
    if key != os.environ.get(_KEY):
        raise _refusal(f"its api_key is a string, and no key is put into a pickle; set {_KEY} or pass a plain function")
    return None


def check_settings(settings: Mapping[str, Any]) -> None:
    """Check that settings can be pickled and hold no secret.

    Args:
        settings: Values by the names of the constructor's arguments.

    Raises:
        TypeError: One cannot; the message names it.
    """
    secret = os.environ.get(_KEY, "").encode()
    for name, value in settings.items():
        try:
            pickled = pickle.dumps(value)
        except Exception as error:  # pickling runs the code of whatever the setting is
            raise _refusal(f"its {name} cannot be pickled ({error})") from error
        if (secret and secret in pickled) or (name == "proxy" and _has_password(value)):
            raise _refusal(f"its {name} holds a secret")
    for name in settings["extra_headers"]:
        if name.lower() in _SECRET_HEADERS:
            raise _refusal(f"its extra_headers have the secret {name}")


def _has_password(proxy: Any) -> bool:
    if isinstance(proxy, str):
        return urlsplit(proxy).username is not None
    return bool(getattr(proxy, "auth", None) or getattr(proxy, "headers", None))


def _refusal(why: str) -> TypeError:
    return TypeError(f"this OpenRouter client cannot be pickled: {why}, or make a client in each worker")

"""Whether the settings of a client can go to another process: none may hold a secret."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ._api_key import VARIABLE, refusal

_SECRET_HEADERS = frozenset(("authorization", "cookie", "proxy-authorization", "x-api-key"))


def check_settings(settings: Mapping[str, Any]) -> None:
    """Check that settings can be pickled and hold no secret.

    Args:
        settings: Values by the names of the constructor's arguments.

    Raises:
        TypeError: One cannot; the message names it.
    """
    secret = os.environ.get(VARIABLE, "").encode()
    for name, value in settings.items():
        try:
            pickled = pickle.dumps(value)
        except Exception as error:  # pickling runs the code of whatever the setting is
            raise refusal(f"its {name} cannot be pickled ({error})") from error
        if (secret and secret in pickled) or (name == "proxy" and _has_password(value)):
            raise refusal(f"its {name} holds a secret")
    for name in settings["extra_headers"]:
        if name.lower() in _SECRET_HEADERS:
            raise refusal(f"its extra_headers have the secret {name}")


def _has_password(proxy: Any) -> bool:
    if isinstance(proxy, str):
        return urlsplit(proxy).username is not None
    return bool(getattr(proxy, "auth", None) or getattr(proxy, "headers", None))

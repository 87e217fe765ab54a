"""Security: schemes behind references, and what operations ask for, by the names of schemes that a client can use."""

from __future__ import annotations

from typing import Any

from ..document import Warnings, escape, follow
from ..schema import Schema
from ..structure import must_be

_PREFIX = "#/components/securitySchemes/"
_PLACES = ("cookie", "header", "query")


class SecurityRewriter:
    """Rewrites security schemes and requirements.

    Args:
        document: The document to be; its schemes become those that a client can use.
        warnings: Takes faults that do not prevent generation.

    Raises:
        DocumentError: A scheme is a reference to itself or to nothing.
    """

    def __init__(self, document: Schema, warnings: Warnings) -> None:
        self._warnings = warnings
        self._written: Schema = document["components"].get("securitySchemes") or {}
        self._schemes = {name: self._scheme(document, name) for name in self._written}
        if self._written:
            kept = {name: scheme for name, scheme in self._schemes.items() if scheme is not None}
            document["components"]["securitySchemes"] = kept

    def _scheme(self, document: Schema, name: str) -> Schema | None:
        """Rule `security-schemes`: a scheme without references; None for one that nobody can use."""
        pointer = f"{_PREFIX}{escape(name)}"
        scheme = follow(document, self._written[name], pointer)
        must_be(scheme, (dict,), pointer)
        scheme_type = scheme.get("type")
        if scheme_type == "basic":
            self._warnings.add(f"{pointer}/type", "it is OpenAPI 2's; it must be http, and the scheme basic")
            return {**scheme, "type": "http", "scheme": "basic"}
        if scheme_type == "apiKey":
            problem = "an API key needs a name, and in: header, query or cookie"
            usable = isinstance(scheme.get("name"), str) and scheme.get("in") in _PLACES
        elif scheme_type == "http":
            problem, usable = "it needs a scheme, such as bearer", isinstance(scheme.get("scheme"), str)
        else:
            problem = f"there is no type {scheme_type!r:.80}"
            usable = scheme_type in ("oauth2", "openIdConnect", "mutualTLS")
        if usable:
            return scheme  # type: ignore[no-any-return]  # it was checked to be an object
        self._warnings.add(pointer, f"{problem}; no credential is sent for it")
        return None

    def requirements(self, security: Any, pointer: str) -> list[Schema]:
        """Rule `security-schemes`: what an operation asks for.

        Names of OpenAPI 3.2 may be references. Client certificates are a setting of the connection, not of a request.

        Raises:
            DocumentError: It is not a list of objects.
        """
        must_be(security, (list,), pointer)
        found: list[Schema] = []
        for index, alternative in enumerate(security):
            must_be(alternative, (dict,), f"{pointer}/{index}")
            names = [self._name(name, f"{pointer}/{index}") for name in alternative]
            found.append({name: [] for name in names if name is not None})
        return found

    def _name(self, name: str, pointer: str) -> str | None:
        name = name if name in self._written else name.removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~")
        if name not in self._written:
            self._warnings.add(pointer, f"there is no security scheme {name!r:.80}; a bearer token is sent for it")
            return name
        scheme = self._schemes[name]
        return name if scheme is not None and scheme["type"] != "mutualTLS" else None

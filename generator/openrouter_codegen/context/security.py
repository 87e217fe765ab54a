"""Security: the credentials that a document asks for, and the arguments of the client that take them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from ..runtime.http.client import Client
from ..schema import Schema
from .python_source import quote

_TAKEN = frozenset(Client.__init__.__annotations__) | {"self", "base_url", "settings"}
_WORDS = {"bearer": "A bearer token", "basic": "User name and password", "apiKey": "An API key"}


@dataclass(frozen=True)
class SchemeArgument:
    """A security scheme.

    Attributes:
        wire: Its name in the document.
        name: The argument of the client.
        annotation: The type of the argument.
        scheme: The source of the runtime's `Scheme`.
        description: What it is.
    """

    wire: str
    name: str
    annotation: str
    scheme: str
    description: str


def schemes(document: Schema) -> list[SchemeArgument]:
    """Return the security schemes that a request can be sent with; a client certificate is a setting of the connection."""
    declared: Schema = (document.get("components") or {}).get("securitySchemes") or {}
    taken = set(_TAKEN)
    found: list[SchemeArgument] = []
    for wire, scheme in declared.items():
        form, location, name = _wire_form(scheme if isinstance(scheme, dict) else {})
        if form:
            argument = str(PythonIdentifier(wire, "key_"))
            while argument in taken:
                argument = f"{argument}_credential"
            taken.add(argument)
            annotation = "BasicCredential" if form == "basic" else "Credential"
            source = ", ".join(quote(part) for part in ((form, location, name) if location else (form,)))
            words = _WORDS.get(form, f"What stands behind {form.capitalize()!r} in the Authorization header")
            where = f", sent as {name!r} in the {location}" if location else ""
            described = str(scheme.get("description") or "")
            text = " ".join(f"{words}{where}. {described}".split())
            found.append(SchemeArgument(wire, argument, annotation, f"Scheme({source})", text))
    return found


def _wire_form(scheme: dict[str, Any]) -> tuple[str, str, str]:
    """Return how a scheme is sent, with its location and name; "" where nothing is sent for it."""
    if scheme.get("type") == "apiKey":
        return "apiKey", str(scheme.get("in")), str(scheme.get("name"))
    if scheme.get("type") in ("oauth2", "openIdConnect"):
        return "bearer", "", ""
    if scheme.get("type") == "http":
        return str(scheme.get("scheme") or "bearer").lower(), "", ""
    return "", "", ""


def security_of(operation: Schema) -> str:
    """Return what an operation asks for as source; "" where the document does not mention security."""
    security = operation.get("security")
    if security is None:
        return ""
    alternatives = [tuple(requirement) for requirement in security if isinstance(requirement, dict)]
    return f"({''.join(f'({_names(names)}), ' for names in alternatives).rstrip()})" if alternatives else "()"


def _names(names: tuple[str, ...]) -> str:
    return "".join(f"{quote(name)}, " for name in names).rstrip(" ") if names else ""

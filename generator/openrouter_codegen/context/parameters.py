"""Parameters of an operation: the arguments that they become."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from openapi_python_client.strings import PythonIdentifier

from ..schema import Schema
from .annotations import Annotations

_RESERVED = frozenset(("client", "url"))
_PREFIX = "field_"
_LOCATIONS = ("path", "query", "querystring", "header", "cookie")
"""The order of arguments."""
_SIGNS = {"<=": " lte ", ">=": " gte ", "<": " lt ", ">": " gt ", "!": " not ", "=": " eq ", "+": " plus ", "~": " like ",
          "*": " any ", "^": " caret ", "$": " dollar ", "@": " at ", "#": " hash ", "%": " percent ", "&": " and ",
          "|": " or "}  # fmt: skip
"""Words for signs, for names that are the same without their signs, as in `start` and `start>`."""


@dataclass(frozen=True)
class Argument:
    """A parameter of an operation.

    Attributes:
        wire: Its name on the wire.
        location: Where it is sent.
        name: The name of the argument.
        annotation: The type of the argument.
        required: Whether it must be given.
        written: How it is written, as the further arguments of the runtime's `Parameter`.
        description: What the document says of it.
    """

    wire: str
    location: str
    name: str
    annotation: str
    required: bool
    written: str
    description: str


def arguments(operation: Schema, annotations: Annotations) -> list[Argument]:
    """Return the arguments of an operation, those of the path first."""
    parameters = sorted(operation.get("parameters") or (), key=lambda item: _LOCATIONS.index(item["in"]))
    taken = _RESERVED | ({"body"} if operation.get("requestBody") else set())
    names = argument_names([(item["in"], item["name"]) for item in parameters], taken)
    return [
        Argument(
            raw["name"],
            raw["in"],
            name,
            annotations.annotation(schema_of(raw), "typed_dict"),
            bool(raw.get("required")) or raw["in"] == "path",
            _written(raw),
            raw.get("description", ""),
        )
        for raw, name in zip(parameters, names, strict=True)
    ]


def schema_of(parameter: Schema) -> Schema:
    """Return the schema of a parameter, which may stand under a media type."""
    holders: list[Schema] = [parameter, *(parameter.get("content") or {}).values()]
    return next((holder["schema"] for holder in holders if "schema" in holder), {})


def _written(parameter: Schema) -> str:
    """Return style, explode and allow_reserved as source, as far as they are not the location's defaults."""
    style = str(parameter.get("style") or "")
    if parameter.get("content"):
        form = next(iter(parameter["content"])).startswith("application/x-www-form-urlencoded")
        return "" if form and parameter["in"] == "querystring" else ', "json"'
    default = "form" if parameter["in"] in ("query", "cookie") else "simple"
    parts = [f'"{style}"'] if style in _STYLES and style != default else []
    explode = parameter.get("explode")
    if isinstance(explode, bool) and explode != (style in ("", "form", "deepObject") and default == "form"):
        parts.append(f"explode={explode}")
    if parameter.get("allowReserved") is True:
        parts.append("allow_reserved=True")
    return "".join(f", {part}" for part in parts)


_STYLES = frozenset(("form", "simple", "label", "matrix", "deepObject", "pipeDelimited", "spaceDelimited"))


def argument_names(parameters: list[tuple[str, str]], taken: Iterable[str]) -> list[str]:
    """Return a name for each parameter, given by location and name: the nearest that is its own. Rule `parameter-names`.

    Of those that would share a name, the location stands behind it where that distinguishes them, signs in it are spelled
    out, or its letters keep their case; a number is the last resort.
    """
    reserved = set(taken)
    plain = [_identifier(name) for _, name in parameters]
    found: list[str] = []
    for index, (location, name) in enumerate(parameters):
        others = [place for other, (place, _) in zip(plain, parameters, strict=True) if other == plain[index]]
        candidates = [plain[index]]
        if plain[index] in reserved or len(others) > 1:
            located = f"{plain[index]}_{location}"
            exact = _identifier(name, keep_case=True)
            apart = len(set(others)) == len(others)
            candidates = [located] if apart else [_spelled(name), exact, f"{exact}_{location}"]
            candidates = [plain[index], *candidates] if not apart and plain[index] == name else candidates
        candidates = [candidate for candidate in candidates if candidate not in reserved]
        number = 2
        while not candidates:
            numbered = f"{plain[index]}_{number}"
            candidates, number = [numbered] if numbered not in reserved else [], number + 1
        reserved.add(candidates[0])
        found.append(candidates[0])
    return found


def _spelled(name: str) -> str:
    spelled = re.sub("|".join(map(re.escape, _SIGNS)), lambda match: _SIGNS[match[0]], re.sub("^-", "minus ", name))
    return _identifier(spelled)


def _identifier(name: str, *, keep_case: bool = False) -> str:
    return unicodedata.normalize("NFKC", str(PythonIdentifier(name, _PREFIX, skip_snake_case=keep_case)))

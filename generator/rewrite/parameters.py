"""Parameters: what a document declares twice, wrongly or not at all, and their names in Python."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping

from openapi_python_client.strings import PythonIdentifier

from ..document import DocumentError, Warnings
from ..schema import Schema

LOCATIONS = ("path", "query", "header", "cookie")
NAME = "x-python-name"
"""The name of a parameter's argument, where its own does not do."""
_SIGNS = {"<": "_lt", ">": "_gt", "=": "_eq", "!": "_not", "~": "_like", "*": "_any", "+": "_plus", "-": "_minus",
          "^": "_caret", "$": "_dollar", "@": "_at", "#": "_hash", "%": "_percent", "&": "_and", "|": "_or"}  # fmt: skip
"""What tells names apart that are the same without their signs, as in `start` and `start>`."""
_RESERVED = frozenset(("client", "url"))


def check_parameter(parameter: Schema, pointer: str) -> None:
    """Check that a parameter has a name and a place.

    Raises:
        DocumentError: It has not, or the place is not one of OpenAPI 3.
    """
    if not isinstance(parameter.get("name"), str) or not isinstance(parameter.get("in"), str):
        raise DocumentError(pointer, 'a parameter has "name" and "in"')
    if parameter["in"] not in LOCATIONS:
        hint = "; OpenAPI 3 has requestBody for that" if parameter["in"] in ("body", "formData") else ""
        raise DocumentError(f"{pointer}/in", f"there is no place {parameter['in']!r:.80} for parameters{hint}")
    for key in ("schema", "content"):
        if key in parameter and not isinstance(parameter[key], dict | bool if key == "schema" else dict):
            raise DocumentError(f"{pointer}/{key}", f"it must be an object, not {parameter[key]!r:.80}")


def complete(
    declared: Mapping[tuple[str, str], Schema],
    own: Mapping[tuple[str, str], Schema],
    path: str,
    pointer: str,
    warnings: Warnings,
) -> list[Schema]:
    """Return the parameters of an operation, those of its path declared or not.

    Args:
        declared: The parameters of the operation and of its path, by place and name.
        own: Those of the operation, which come first.
        path: The path.
        pointer: Where the operation is.
        warnings: Takes what the document lacks.
    """
    ordered = [*own.values(), *(parameter for key, parameter in declared.items() if key not in own)]
    wanted = list(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path)))
    found: list[Schema] = []
    for parameter in ordered:
        if parameter["in"] != "path":
            found.append(parameter)
        elif parameter["name"] not in wanted:
            warnings.add(pointer, f"the path has no {{{parameter['name']:.80}}}; that path parameter is left out")
        elif parameter.get("required") is True:
            found.append(parameter)
        else:
            warnings.add(pointer, f"the path parameter {parameter['name']!r:.80} must say required: true")
            found.append({**parameter, "required": True})
    for name in wanted:
        if ("path", name) not in declared:
            warnings.add(pointer, f"the path parameter {name!r:.80} is not declared; it is taken as a string")
            found.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
    return found


def with_names(parameters: list[Schema]) -> list[Schema]:
    """Rule `parameter-names`: parameters whose names differ by place or sign alone get names that differ in Python."""
    plain = [_identifier(parameter["name"]) for parameter in parameters]
    counts = Counter(plain)
    taken = {name for name in plain if counts[name] == 1} | _RESERVED
    named: list[Schema] = []
    for parameter, name in zip(parameters, plain, strict=True):
        if counts[name] == 1 and name not in _RESERVED:
            named.append(parameter)
            continue
        rivals = [other for other, same in zip(parameters, plain, strict=True) if same == name]
        candidate = _distinct(parameter, name, rivals)
        number = 2
        while candidate in taken:
            candidate, number = f"{_distinct(parameter, name, rivals)}_{number}", number + 1
        taken.add(candidate)
        named.append({**parameter, NAME: candidate})
    return named


def _distinct(parameter: Schema, name: str, rivals: list[Schema]) -> str:
    """Return a name by what tells a parameter from those that have the same one: its place, its signs, its letters."""
    alike = [other for other in rivals if other["in"] == parameter["in"]]
    if len(alike) == 1:
        return f"{name}_{parameter['in']}"
    written: str = parameter["name"]
    signs = "".join(_SIGNS.get(sign, "") for index, sign in enumerate(written) if sign != "-" or index == 0)
    return f"{name.rstrip('_')}{signs}" if signs else name


def argument_name(parameter: Schema) -> str:
    """Return the name of a parameter's argument in Python."""
    return parameter.get(NAME) or _identifier(parameter["name"])


def _identifier(name: str) -> str:
    return unicodedata.normalize("NFKC", str(PythonIdentifier(name, "field_")))

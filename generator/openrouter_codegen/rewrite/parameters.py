"""Parameters: what a document declares twice, wrongly or not at all, and their names in Python."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..document import DocumentError, Warnings
from ..schema import Schema

LOCATIONS = ("path", "query", "querystring", "header", "cookie")


def check_parameter(parameter: Schema, pointer: str) -> None:
    """Check that a parameter has a name and a place.

    Raises:
        DocumentError: It has not, or the place is not one of OpenAPI 3.
    """
    if not isinstance(parameter.get("name"), str) or not isinstance(parameter.get("in"), str):
        raise DocumentError(pointer, 'a parameter must have "name" and "in"')
    if parameter["in"] not in LOCATIONS:
        hint = "; OpenAPI 3 has requestBody for that" if parameter["in"] in ("body", "formData") else ""
        raise DocumentError(f"{pointer}/in", f"a parameter cannot be in {parameter['in']!r:.80}{hint}")
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
    """Return the parameters of an operation. Rule `undeclared-parameters`: those of its path, declared or not.

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
            warnings.add(pointer, f"the path has no {{{parameter['name']:.80}}}; that path parameter is ignored")
        elif parameter.get("required") is True:
            found.append(parameter)
        else:
            warnings.add(pointer, f"the path parameter {parameter['name']!r:.80} must say required: true")
            found.append({**parameter, "required": True})
    for name in dict.fromkeys(re.findall(r"\{([^{}]+)\}", path.partition("?")[0])):
        if ("path", name) not in declared:
            warnings.add(pointer, f"the path parameter {name!r:.80} is not declared; it is taken as a string")
            found.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
    return found

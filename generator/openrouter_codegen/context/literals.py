"""Names of constants: so that a program can annotate with the name of what the document says in place."""

from __future__ import annotations

from openapi_python_client.strings import pascal_case

from ..document import DocumentError, escape
from ..rewrite.names import RESERVED
from ..schema import Schema
from .annotations import literal
from .named_schemas import NamedSchemas

TABLE = "x-python-literals"


def literals(named: NamedSchemas) -> dict[str, str]:
    """Return the types of all named constants, by name.

    Rule `constant-names`: a field that is a constant has the name of its class and its own, as hoisted enums have. The
    document's table `x-python-literals` names others: a class, a field, and the values where they are not all of it.

    Raises:
        DocumentError: The table names a field or a value that is not there.
    """
    found: dict[str, str] = {}
    for name in (*named.classes, *named.aliases):
        for field, schema in _properties(named, name).items():
            if "const" in schema:
                found[f"{name}{pascal_case(field)}"] = _type({"const": schema["const"]})
    for name, (owner, field, *values) in (named.document.get(TABLE) or {}).items():
        if named.aliases.get(owner, owner) not in named.schemas:
            continue  # not reached by the chosen operations
        allowed = _values(named, _properties(named, owner).get(field, {}))
        if not name.isidentifier() or not allowed or not all(value in allowed for value in values):
            raise DocumentError(f"#/{TABLE}/{escape(name)}", f"{owner}.{field} has no such constant")
        chosen = [value for value in allowed if not values or value in values]
        found[name] = _type({"const": chosen[0]} if len(chosen) == 1 else {"enum": chosen})
    taken = {*named.names(), *named.aliases, *RESERVED}
    return {name: found[name] for name in sorted(found) if name not in taken and name.isidentifier()}


def _properties(named: NamedSchemas, name: str) -> dict[str, Schema]:
    schema = named.schemas.get(named.aliases.get(name, name), {})
    properties: dict[str, Schema] = schema.get("properties") or {}
    return properties


def _type(schema: Schema) -> str:
    members = list(literal(schema))
    return f"Union[{', '.join(members)}]" if len(members) > 1 else members[0]


def _values(named: NamedSchemas, schema: Schema) -> list[str]:
    """Return the constants that a field, or the items of it, may be."""
    schema = named.target(schema)
    if "items" in schema:
        return _values(named, schema["items"])
    if "anyOf" in schema:
        return [value for member in schema["anyOf"] for value in _values(named, member)]
    return schema.get("enum") or ([schema["const"]] if "const" in schema else [])

"""Named schemas that hypothesis makes up, and JSON that may fit them: few names, so that they meet."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

FIELDS = ("type", "kind", "a", "b", "class", "to_dict")
CONSTANTS = ("x", "y", "S0", "S1", 1, True)
NAMES = tuple(f"S{number}" for number in range(7))

references = st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
scalars: st.SearchStrategy[Any] = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": ["string", "null"]},
        {"const": "x"},
        {"const": 1},
        {"enum": ["x", "y"]},
        {"enum": ["x", 1, None]},
        {"type": "object"},
        {},
        True,
        False,
    ]
)


def objects(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return objects with fields, some with a typed rest."""
    return st.builds(
        lambda fields, required, rest: {
            "type": "object",
            "properties": fields,
            "required": required,
            **({} if rest is None else {"additionalProperties": rest}),
        },
        st.dictionaries(st.sampled_from(FIELDS), values, min_size=1, max_size=4),
        st.lists(st.sampled_from(FIELDS), max_size=3, unique=True),
        st.none() | st.booleans() | values,
    )


def unions(members: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return unions, some with a discriminator."""
    return st.builds(
        lambda key, members, tag, mapping: {
            key: members,
            **({} if tag is None else {"discriminator": {"propertyName": tag, "mapping": mapping}}),
        },
        st.sampled_from(["anyOf", "oneOf"]),
        st.lists(members, min_size=1, max_size=4),
        st.none() | st.sampled_from(["type", "kind"]),
        st.dictionaries(st.sampled_from(["x", "y", "z"]), st.sampled_from(NAMES), max_size=2),
    )


def _compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        objects(inner),
        unions(inner | references),
        inner.map(lambda items: {"type": "array", "items": items}),
        st.lists(inner, max_size=3).map(lambda items: {"type": "array", "prefixItems": items}),
        inner.map(lambda values: {"type": "object", "additionalProperties": values}),
        st.lists(inner | references, min_size=1, max_size=3).map(lambda members: {"allOf": members}),
    )


schemas = st.recursive(scalars | references, _compound, max_leaves=6)
named_schemas = st.fixed_dictionaries(
    {name: objects(schemas) | unions(schemas | references) | schemas for name in NAMES}
)

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.sampled_from([*CONSTANTS, "z", "", 0, 1.5, False, "UNKNOWN"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*FIELDS, "z", "raw", "additional_properties", "class_"]), inner, max_size=4)
    ),
    max_leaves=12,
)

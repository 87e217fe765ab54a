"""What a function's docstring says of it and of its arguments, in the style of Google, NumPy or Sphinx."""

from __future__ import annotations

from docstring_parser import ParseError, parse


def description_of(doc: str | None) -> str:
    """Return the text before the first section."""
    try:
        return (parse(doc or "").description or "").strip()
    except ParseError:
        return (doc or "").strip()


def arguments_of(doc: str | None) -> dict[str, str]:
    """Return the description of each argument that has one."""
    try:
        found = parse(doc or "").params
    except ParseError:
        return {}
    return {each.arg_name.lstrip("*"): " ".join(each.description.split()) for each in found if each.description}

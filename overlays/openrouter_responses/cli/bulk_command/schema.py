"""A JSON Schema from a file as the type of structured output; values are checked by jsonschema."""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

from ...structured._errors import Problem
from ...structured._output_type import Mismatch, OutputType
from ...structured._strict_schema import SchemaError, strict_schema
from .lines import InputError

_MISSING = 'a schema needs the package jsonschema: pip install "openrouter-responses[bulk]"'


class SchemaType(OutputType[Any]):
    """What a text is read as: JSON of a schema.

    Args:
        text: The schema, as JSON.

    Raises:
        InputError: It is not a JSON Schema, or one that cannot be strict; or jsonschema is not installed.
    """

    def __init__(self, text: str) -> None:
        schema: Any = _parsed(text)
        self.name = re.sub(r"[^A-Za-z0-9_-]+", "_", str(schema.get("title") or "output"))[:64]
        self.strict = True
        self._is_wrapped = False
        self._validator = _validator(schema)
        try:
            self.schema = strict_schema(schema)
        except SchemaError as error:
            raise InputError(str(error).replace("the output type", "the schema").partition("; ")[0]) from None

    def convert(self, value: Any) -> Any:
        """Return a value that fits.

        Raises:
            Mismatch: It does not.
        """
        try:
            problems = [
                Problem(error.json_path[1:].lstrip("."), error.message) for error in self._validator.iter_errors(value)
            ]
        except RecursionError:
            problems = [Problem("", "it is nested too deeply")]
        if problems:
            raise Mismatch(problems)
        return value


def _parsed(text: str) -> dict[str, Any]:
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"it is not JSON: {error}") from None
    if not is_mapping(schema):
        raise InputError("the schema must be a JSON object")
    if schema.get("type") != "object":
        raise InputError('the schema must be of an object at the top: {"type": "object", "properties": ...}')
    _check_references(schema, schema.get("$defs"), "")
    return {**schema}


def _check_references(value: Any, definitions: Any, path: str) -> None:
    """Refuse what refers to anything but `$defs`: nothing is fetched, and nothing is found wrong only after it was paid."""
    if is_mapping(value):
        reference = value.get("$ref", "#")
        name = reference.removeprefix("#/$defs/") if isinstance(reference, str) else None
        if reference != "#" and not (is_mapping(definitions) and name in definitions and name != reference):
            raise InputError(f'{path or "the schema"} refers to {reference!r:.100}, which is not in its "$defs"')
        for key, nested in value.items():
            _check_references(nested, definitions, f"{path}.{key}".lstrip("."))
    elif is_list(value):
        for number, nested in enumerate(value):
            _check_references(nested, definitions, f"{path}[{number}]")


def _validator(schema: dict[str, Any]) -> Any:
    try:
        jsonschema: Any = import_module("jsonschema")  # by name: where it is not installed, it has no types
    except ImportError:
        raise InputError(_MISSING) from None
    cls = jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator)
    try:
        cls.check_schema(schema)
    except jsonschema.SchemaError as error:
        raise InputError(f"it is not a JSON Schema: {error.message:.200}, at {error.json_path}") from None
    return cls(schema)

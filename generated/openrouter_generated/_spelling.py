# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""Other spellings of fields: what a request calls by its Python name goes out under the name of the wire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ._contract import contract
from ._model import is_list, is_mapping

SPELLINGS: Mapping[str, Mapping[str, str]] = {
    "TextExtendedConfig": {
        "format_": "format",
    },
    "FormatJSONSchemaConfig": {
        "schema_": "schema",
    },
    "ProviderOptions": {
        "oneai": "01ai",
        "aion_labs": "aion-labs",
        "amazon_bedrock": "amazon-bedrock",
        "amazon_bedrock_claude_on_aws": "amazon-bedrock/claude-on-aws",
        "amazon_nova": "amazon-nova",
        "anthropic_2": "anthropic/2",
        "arcee_ai": "arcee-ai",
        "atlas_cloud": "atlas-cloud",
        "black_forest_labs": "black-forest-labs",
        "claude_on_aws": "claude-on-aws",
        "fake_provider": "fake-provider",
        "fish_audio": "fish-audio",
        "google_ai_studio": "google-ai-studio",
        "google_vertex": "google-vertex",
        "hyperbolic_quantized": "hyperbolic-quantized",
        "inferact_vllm": "inferact-vllm",
        "inference_net": "inference-net",
        "io_net": "io-net",
        "lambda_": "lambda",
        "lynn_private": "lynn-private",
        "mancer_old": "mancer-old",
        "near_ai": "near-ai",
        "nex_agi": "nex-agi",
        "open_inference": "open-inference",
        "pareto_alpha": "pareto-alpha",
        "sail_research": "sail-research",
        "sakana_ai": "sakana-ai",
        "sambanova_cloaked": "sambanova-cloaked",
        "sf_compute": "sf-compute",
        "together_lite": "together-lite",
        "wandb_legacy": "wandb-legacy",
        "z_ai": "z-ai",
    },
    "FunctionTool": {
        "async_": "async",
    },
    "CustomTool": {
        "format_": "format",
        "async_": "async",
    },
    "NamespaceFunctionTool": {
        "async_": "async",
    },
    "InputAudioInputAudio": {
        "format_": "format",
    },
    "FunctionCallItem": {
        "async_": "async",
    },
    "CustomToolCallItem": {
        "async_": "async",
    },
    "Logprob": {
        "bytes_": "bytes",
    },
    "ResponseOutputTextTopLogprob": {
        "bytes_": "bytes",
    },
    "OutputReasoningItem": {
        "format_": "format",
    },
    "OutputFunctionCallItem": {
        "async_": "async",
    },
    "OutputCustomToolCallItem": {
        "async_": "async",
    },
    "OutputDatetimeItem": {
        "datetime_": "datetime",
    },
    "StreamLogprob": {
        "bytes_": "bytes",
    },
    "StreamLogprobTopLogprob": {
        "bytes_": "bytes",
    },
}
"""Schema to other spelling to name on the wire."""

_INSIDE = {"additionalProperties", "items", "properties"}
"""Keywords that say something of what is inside."""


def respell(value: Any, schema: str) -> Any:
    """Return JSON with the names of the wire.

    A key is another spelling only where the document knows the field and the object holds no other key for it; all other
    keys, and what the document gives no schema, stay as they are.

    Args:
        value: JSON.
        schema: Name of the schema that it is to follow.
    """
    return _respell(value, [{"$ref": f"#/components/schemas/{schema}"}])


def _respell(value: Any, schemas: Iterable[Mapping[str, Any]]) -> Any:
    found = [pair for schema in schemas for pair in _members(schema, "") if pair[1].keys() & _INSIDE]
    if not found:
        return value
    if is_list(value):
        items = [schema["items"] for _, schema in found if "items" in schema]
        return [_respell(item, items) for item in value] if items else value
    if not is_mapping(value):
        return value
    found = [pair for pair in found if _may_be(value, pair[1])]
    result: dict[str, Any] = {}
    for key, item in value.items():
        known = _fields(found, key)
        if not known:
            wires = [SPELLINGS[name][key] for name, _ in found if key in SPELLINGS.get(name, ())]
            wires = [wire for wire in wires if wire not in value]
            known = _fields(found, wires[0]) if wires else [_extra(schema) for _, schema in found]
            key = wires[0] if wires else key
        result[key] = _respell(item, known)
    return result


def _members(
    schema: Mapping[str, Any], name: str, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a schema is, behind references and unions, each with its name."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        if name not in above:
            yield from _members(contract()[name], name, (*above, name))
    elif "anyOf" in schema:
        for member in schema["anyOf"]:
            yield from _members(member, name, above)
    else:
        yield name, schema


def _may_be(value: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Whether no constant of a schema says otherwise."""
    fields = schema.get("properties", {}).items()
    return all(value.get(name, field["const"]) == field["const"] for name, field in fields if "const" in field)


def _fields(found: Iterable[tuple[str, Mapping[str, Any]]], key: str) -> list[Mapping[str, Any]]:
    return [schema["properties"][key] for _, schema in found if key in schema.get("properties", ())]


def _extra(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    extra = schema.get("additionalProperties")
    return extra if is_mapping(extra) else {}

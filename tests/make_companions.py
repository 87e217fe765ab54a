"""Writes `fixtures/companions.json`: `python tests/make_companions.py`.

Each case is a response of one of the operations around a response: the operation, the status and the body, made from the
document. Together they show each field of each schema.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "fixtures" / "companions.json"
Json = dict[str, Any]

ARCHITECTURE = {
    "modality": "text+image->text", "input_modalities": ["text", "image"], "output_modalities": ["text"],
    "instruct_type": "chatml", "tokenizer": "GPT",
}  # fmt: skip
OVERRIDE = {
    "min_prompt_tokens": 200000, "utc_start": 2230, "utc_end": 630, "prompt": "0.000002", "completion": "0.000008",
    "audio": "0.00004", "input_audio_cache": "0.00001", "input_cache_read": "0.0000002", "input_cache_write": "0.000003",
    "input_cache_write_1h": "0.000004",
}  # fmt: skip
PRICING = {
    "prompt": "0.000001", "completion": "0.000004", "request": "0", "image": "0.001", "image_token": "0.00002",
    "image_output": "0.03", "audio": "0.00003", "audio_output": "0.00006", "input_audio_cache": "0.000005",
    "web_search": "0.01", "internal_reasoning": "0.000004", "input_cache_read": "0.0000001", "input_cache_write": "0.0000013",
    "input_cache_write_1h": "0.000002", "discount": 0.25, "overrides": [OVERRIDE],
}  # fmt: skip
MODEL = {
    "id": "example/writer-1", "canonical_slug": "example/writer-1-2026-07", "name": "Example: Writer 1",
    "description": "Writes.", "created": 1783000000, "context_length": 128000, "architecture": ARCHITECTURE, "pricing": PRICING,
    "alias_target": {"slug": "example/writer-1-2026-07", "name": "Example: Writer 1 (July)"},
    "benchmarks": {
        "artificial_analysis": {"intelligence_index": 50.5, "coding_index": 41, "agentic_index": None},
        "design_arena": [{"arena": "models", "category": "website", "elo": 1201.5, "win_rate": 51.2, "rank": 7}],
    },
    "default_parameters": {
        "temperature": 0.7, "top_p": None, "top_k": 40, "frequency_penalty": None, "presence_penalty": 0.1,
        "repetition_penalty": 1.0,
    },
    "expiration_date": "2027-12-31", "hugging_face_id": "example/writer-1", "knowledge_cutoff": "2026-03-01",
    "links": {"details": "/api/v1/models/example/writer-1/endpoints"},
    "per_request_limits": {"prompt_tokens": 100000, "completion_tokens": 8000},
    "reasoning": {
        "mandatory": False, "default_enabled": True, "default_effort": "medium", "supported_efforts": ["high", "low"],
        "supports_max_tokens": True,
    },
    "supported_parameters": ["temperature", "tools"], "supported_voices": ["ash"],
    "top_provider": {"context_length": 128000, "max_completion_tokens": 8000, "is_moderated": True},
}  # fmt: skip
BARE_MODEL = {
    "id": "example/ear-1", "canonical_slug": "example/ear-1", "name": "Example: Ear 1", "created": 1783000001,
    "context_length": None, "architecture": {"modality": None, "input_modalities": [], "output_modalities": []},
    "pricing": {"prompt": "0", "completion": "0"}, "top_provider": {"is_moderated": False}, "per_request_limits": None,
    "supported_parameters": [], "default_parameters": None, "supported_voices": None, "links": {"details": "/"},
}  # fmt: skip
STATS = {"p50": 310.5, "p75": 400, "p90": 620, "p99": 1900}
ENDPOINT = {
    "name": "OpenAI | example/writer-1", "model_id": "example/writer-1", "model_name": "Example: Writer 1",
    "context_length": 128000, "pricing": PRICING, "provider_name": "OpenAI", "tag": "openai", "quantization": "fp8",
    "max_completion_tokens": 8000, "max_prompt_tokens": None, "supported_parameters": ["seed"],
    "supports_implicit_caching": True, "supports_voice_cloning": False, "status": 0, "uptime_last_5m": None,
    "uptime_last_30m": 99.9, "uptime_last_1d": 98, "latency_last_30m": STATS, "throughput_last_30m": None,
}  # fmt: skip
GENERATION = {
    "id": "gen-1790000100-a", "model": "example/writer-1", "created_at": "2026-09-21T10:15:00Z", "total_cost": 0.00021,
    "usage": 0.00021, "upstream_inference_cost": 0, "cache_discount": 0.00001, "is_byok": False, "tokens_prompt": 11,
    "tokens_completion": 7, "native_tokens_prompt": 12, "native_tokens_completion": 8, "native_tokens_completion_images": 0,
    "native_tokens_reasoning": 3, "native_tokens_cached": 4, "num_media_prompt": 0, "num_input_audio_prompt": 0,
    "num_media_completion": 0, "num_search_results": 2, "num_fetches": 1, "web_search_engine": "exa", "streamed": True,
    "cancelled": True, "finish_reason": "stop", "native_finish_reason": "end_turn", "latency": 1200, "generation_time": 900.5,
    "moderation_latency": 30, "provider_name": "OpenAI",
    "provider_responses": [
        {"status": 529},
        {
            "status": 200, "id": "resp_1", "endpoint_id": "ep_1", "provider_name": "OpenAI",
            "model_permaslug": "example/writer-1-2026-07", "latency": 900.5, "is_byok": False, "routed_service_tier": "flex",
        },
    ],
    "router": "openrouter/auto", "service_tier": "default", "data_region": "global", "api_type": "completions",
    "origin": "https://app.example", "user_agent": "app/1", "http_referer": "https://app.example", "app_id": 7,
    "external_user": "user-1", "session_id": "session-1", "request_id": "req-1", "preset_id": None, "upstream_id": "resp_1",
    "response_cache_source_id": None, "workspace_id": None,
}  # fmt: skip
OUTPUT = {"completion": "It rains.", "reasoning": "Clouds."}
FAILURE = {
    "status": 502, "message": "The provider failed.", "provider_name": "OpenAI", "raw": None,
    "previous_errors": [{"code": 529, "message": "Overloaded.", "provider_name": None, "raw": "{}"}],
}  # fmt: skip
KEY = {
    "label": "sk-or-v1-abc...xyz", "limit": 10, "limit_remaining": 7.5, "limit_reset": "monthly", "usage": 2.5,
    "usage_daily": 0.5, "usage_weekly": 1.5, "usage_monthly": 2.5, "byok_usage": 0, "byok_usage_daily": 0,
    "byok_usage_weekly": 0, "byok_usage_monthly": 0, "include_byok_in_limit": False, "is_free_tier": False,
    "is_management_key": False, "is_provisioning_key": False, "creator_user_id": None, "expires_at": "2027-12-31T23:59:59Z",
    "rate_limit": {"requests": -1, "interval": "10s", "note": "Not used any more."},
}  # fmt: skip
PRESET = {
    "id": "p-1", "slug": "support", "name": "Support", "description": None, "status": "active", "status_updated_at": None,
    "created_at": "2026-09-21T10:15:00Z", "updated_at": "2026-09-21T10:15:00Z", "creator_user_id": "u-1",
    "workspace_id": "w-1", "designated_version_id": "v-1",
    "designated_version": {
        "id": "v-1", "preset_id": "p-1", "creator_id": "u-1", "version": 1, "system_prompt": "Be brief.",
        "config": {"model": "example/writer-1", "temperature": 0}, "created_at": "2026-09-21T10:15:00Z",
        "updated_at": "2026-09-21T10:15:00Z",
    },
}  # fmt: skip
PROVIDERS = [
    {
        "name": "OpenAI", "slug": "openai", "privacy_policy_url": "https://example.com/privacy",
        "terms_of_service_url": "https://example.com/terms", "status_page_url": None, "headquarters": "US",
        "datacenters": ["US", "IE"],
    },
    {"name": "Example", "slug": "example", "privacy_policy_url": None, "headquarters": None, "datacenters": None},
]  # fmt: skip


def case(operation: str, data: Any, **more: Any) -> Json:
    return {"operation": operation, "status": 200, "body": {"data": data, **more}}


CASES: dict[str, Json] = {
    "models": case("get /models", [MODEL, BARE_MODEL], total_count=2, links={"next": None}),
    "models-none": case("get /models", [], total_count=0, links={"next": None}),
    "model": case("get /model/{author}/{slug}", MODEL),
    "endpoints": case(
        "get /models/{author}/{slug}/endpoints",
        {"id": "example/writer-1", "name": "Writer", "created": 1783000000, "description": "Writes.",
         "architecture": ARCHITECTURE, "endpoints": [ENDPOINT, {**ENDPOINT, "quantization": None, "status": -10}]},
    ),
    "generation": case("get /generation", GENERATION),
    "content": case(
        "get /generation/content", {"input": {"messages": [{"role": "user"}]}, "output": OUTPUT, "error": None}
    ),
    "content-failed": case(
        "get /generation/content",
        {"input": {"prompt": "Rain?"}, "output": {"completion": None, "reasoning": None}, "error": FAILURE},
    ),
    "credits": case("get /credits", {"total_credits": 100.5, "total_usage": 25.75}),
    "key": case("get /key", KEY),
    "providers": case("get /providers", PROVIDERS),
    "preset": case("post /presets/{slug}/responses", PRESET),
    "preset-bare": case("post /presets/{slug}/responses", {**PRESET, "designated_version": None}),
}  # fmt: skip


def body_for(path: str) -> Any:
    """The body of the first case whose operation has such a path, placeholders filled."""
    for case in CASES.values():
        template = case["operation"].partition(" ")[2]
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path):
            return case["body"]
    raise ValueError(f"no operation has the path {path}")


def text() -> str:
    """The file, as it should be."""
    return json.dumps({"origin": "constructed", "cases": CASES}, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")

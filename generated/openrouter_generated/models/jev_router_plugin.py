# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class JevRouterPlugin(ApiModel):
    """Settings for the Jev router, which picks from a pool of models that OpenRouter maintains.

    Attributes:
        id: Tells this plugin from the others.
        models: Models of the pool to pick from, as slugs, patterns such as `anthropic/*`, or aliases such as
            `~author/family-latest`. At most 1024 entries of 1024 characters and 65536 characters together. Absent,
            empty or matching nothing means the whole pool.
        allowed_models: Another spelling of `models`; entries of both lists count.
        excluded_models: Models not to pick, written as in `models` and with the same limits; they win over it. If
            nothing is left, the request fails with status 404.
        cost_tier: `low`, `medium`, `high` or another tier that the operator has set up; replaces the shared routing
            policy. Absent means the operator's current setting.
    """

    id: Literal["jev-router"] = "jev-router"
    models: list[str] | Unset = UNSET
    allowed_models: list[str] | Unset = UNSET
    excluded_models: list[str] | Unset = UNSET
    cost_tier: str | Unset = UNSET

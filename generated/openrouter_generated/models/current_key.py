# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .current_key_rate_limit import CurrentKeyRateLimit


class CurrentKey(ApiModel):
    """Limits and usage of an API key, in US dollars.

    Days, weeks and months are those of UTC; a week begins on Monday.

    Attributes:
        label: Label of the key.
        limit: What may be spent, or null without a limit.
        limit_remaining: What is left of the limit, or null without one.
        limit_reset: How often the limit is reset, or null.
        usage: What was spent in all.
        usage_daily: What was spent today.
        usage_weekly: What was spent this week.
        usage_monthly: What was spent this month.
        byok_usage: What was spent with the account's own keys at providers, in all.
        byok_usage_daily: The same of today.
        byok_usage_weekly: The same of this week.
        byok_usage_monthly: The same of this month.
        include_byok_in_limit: Whether the limit counts that, too.
        is_free_tier: Whether it is a key of the free tier.
        is_management_key: Whether it is a management key.
        is_provisioning_key: Deprecated. The same as `is_management_key`.
        creator_user_id: ID of the user who created it.
        expires_at: When it expires, in ISO 8601, or null.
        rate_limit: Deprecated. Always the same.
    """

    _decoders = {
        "rate_limit": ref("CurrentKeyRateLimit"),
    }

    label: str
    limit: float | None
    limit_remaining: float | None
    limit_reset: str | None
    usage: float
    usage_daily: float
    usage_weekly: float
    usage_monthly: float
    byok_usage: float
    byok_usage_daily: float
    byok_usage_weekly: float
    byok_usage_monthly: float
    include_byok_in_limit: bool
    is_free_tier: bool
    is_management_key: bool
    is_provisioning_key: bool
    creator_user_id: str | None
    expires_at: str | None | Unset = UNSET
    rate_limit: CurrentKeyRateLimit

# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class XSearchOptions(ApiModel):
    """Also searches posts on X, for models served by xAI with native search.

    An empty object enables it without filters. xAI bills it separately, per post and profile read.

    Attributes:
        allowed_x_handles: Accounts to include, at most 20; all others are excluded. Mutually exclusive with
            `excluded_x_handles`.
        excluded_x_handles: Accounts to exclude, at most 20. Mutually exclusive with `allowed_x_handles`.
        from_date: Date of the earliest posts to include, as YYYY-MM-DD. If absent, there is no lower bound.
        to_date: Date of the latest posts to include, as YYYY-MM-DD. If absent, there is no upper bound.
        enable_image_understanding: Whether images in the posts found are analyzed.
        enable_video_understanding: Whether videos in the posts found are analyzed.
    """

    allowed_x_handles: list[str] | Unset = UNSET
    excluded_x_handles: list[str] | Unset = UNSET
    from_date: str | Unset = UNSET
    to_date: str | Unset = UNSET
    enable_image_understanding: bool | Unset = UNSET
    enable_video_understanding: bool | Unset = UNSET

# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_video_processing import InputVideoProcessing


class InputVideo(ApiModel):
    """A video part.

    Attributes:
        type: Type of the content part, always `input_video`.
        video_url: URL of the video, or a base64 `data:` URL.
        processing: How the provider processes the video. `static` samples frames at a fixed rate, `agentic` lets an
            agent work through it. Google Gemini supports both. If absent, the provider chooses.
    """

    type: Literal["input_video"] = "input_video"
    video_url: str
    processing: InputVideoProcessing | Unset = UNSET

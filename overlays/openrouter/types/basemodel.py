"""Where the official package defines `UNSET` and the base of its models."""

from openrouter_responses.types import UNSET as UNSET
from openrouter_responses.types import BaseModel as BaseModel
from openrouter_responses.types import Nullable as Nullable
from openrouter_responses.types import OptionalNullable as OptionalNullable
from openrouter_responses.types import Unset as Unset

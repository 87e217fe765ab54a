"""Where the official package defines the small types that programs name."""

from openrouter_responses.types import UNSET as UNSET
from openrouter_responses.types import BaseModel as BaseModel
from openrouter_responses.types import File as File
from openrouter_responses.types import Nullable as Nullable
from openrouter_responses.types import OptionalNullable as OptionalNullable
from openrouter_responses.types import Unset as Unset

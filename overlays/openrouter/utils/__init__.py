"""Where the official package has its retries."""

from openrouter_responses.utils import BackoffStrategy as BackoffStrategy
from openrouter_responses.utils import RetryConfig as RetryConfig

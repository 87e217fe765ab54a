"""The version of the official package whose names these are; see `openrouter_responses.__version__` for the library's own."""

__title__ = "openrouter"
__version__ = "1.3.84"

"""The classes of streams, where programs written for the official package import them."""

from ..streaming import AsyncEventStream, EventStream

__all__ = ["AsyncEventStream", "EventStream", "EventStreamAsync"]

EventStreamAsync = AsyncEventStream

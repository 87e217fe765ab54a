"""The namespaces and calls of a client other than its responses; each is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, cast

from ._core.hints import make_evaluable

if TYPE_CHECKING:
    from ._core.call_options import RequestOptions
    from .client import OpenRouter
    from .companions import Credits, Generations, Key, Models, Presets, Providers, Recovered

NAMESPACES = ("credits", "generations", "key", "models", "presets", "providers")


class CompanionNames:
    """What a client has besides its responses."""

    @cached_property
    def models(self) -> Models:
        """Which models there are: `models.list(...)`, `models.get("openai/gpt-4o")`, `models.endpoints("openai/gpt-4o")`."""
        from .companions import Models

        return Models(self._client())

    @cached_property
    def providers(self) -> Providers:
        """Who serves models: `providers.list()`."""
        from .companions import Providers

        return Providers(self._client())

    @cached_property
    def credits(self) -> Credits:
        """The credits of the account: `credits.get()`, with a management key."""
        from .companions import Credits

        return Credits(self._client())

    @cached_property
    def key(self) -> Key:
        """Limits and usage of the API key: `key.get()`."""
        from .companions import Key

        return Key(self._client())

    @cached_property
    def presets(self) -> Presets:
        """Settings of requests under a name: `presets.save("name", model=..., instructions=...)`."""
        from .companions import Presets

        return Presets(self._client())

    @cached_property
    def generations(self) -> Generations:
        """What became of requests: `generations.get(id)`, `generations.content(id)`."""
        from .companions import Generations

        return Generations(self._client())

    def recover(self, source: object, /, *, wait: float = 30.0, **options: Unpack[RequestOptions]) -> Recovered:
        """Look up what a call cost whose response did not come whole, and its text where that is stored.

            try:
                result = client.responses.send(model="openai/gpt-4o", input="Tell me a joke")
            except OpenRouterError as error:
                if error.generation_id is None:
                    raise
                found = client.recover(error)
                print(found.cost, found.text or found.why_no_text)

        It asks for the generation and then for its stored content, which costs nothing. The API has a generation some seconds
        after the call. It does not promise to store the text: `why_no_text` has what it responded then.

        Args:
            source: The error, also one that was pickled in another process; a stream or a response; or the ID of a generation.
            wait: Seconds to go on asking while there is no such generation, 0 or more.
            **options: Those of each request, see `RequestOptions`.

        Returns:
            Generation, cost and usage; text, input and output where they are stored.

        Raises:
            ValueError: It has no generation ID; the message says what can be done.
            TypeError: It is nothing that has one.
            NotFoundResponseError: There is no such generation, and `wait` is over.
            OpenRouterError: The API refused or failed; the error can be recovered from once more.
        """
        from .companions._recovery import recover

        return recover(self._client(), source, wait, {**options})

    async def recover_async(
        self, source: object, /, *, wait: float = 30.0, **options: Unpack[RequestOptions]
    ) -> Recovered:
        """Like `recover`, asynchronously."""
        from .companions._recovery import recover_async

        return await recover_async(self._client(), source, wait, {**options})

    def _client(self) -> OpenRouter:
        return cast("OpenRouter", cast(Any, self))


make_evaluable(
    CompanionNames,
    {"RequestOptions": f"{__package__}.params", "Recovered": f"{__package__}.companions"},
)

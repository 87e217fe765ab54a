"""Read the same text as four types of classes: pydantic, a dataclass, attrs, a TypedDict.

python examples/extraction.py "Ada Lovelace, 36, wrote the first program in London."
"""

# it prints, as programs do

from __future__ import annotations

import dataclasses
import sys
from typing import Annotated, Literal

import attrs
import pydantic
from typing_extensions import TypedDict

from openrouter import OpenRouter
from openrouter_responses.structured import StructuredOutputError

MODEL = "openai/gpt-4o-mini"


class Person(pydantic.BaseModel):
    name: str
    age: Annotated[int, pydantic.Field(ge=0, le=150)] | None


@dataclasses.dataclass
class Place:
    city: str
    country: Annotated[str, "Two letters"]


@attrs.define
class Work:
    title: str
    sort: Literal["book", "program", "other"] = attrs.field(default="other")


class Summary(TypedDict):
    sentence: str
    people: list[Person]


def main(text: str) -> None:
    """Print what each class makes of a text."""
    with OpenRouter() as client:
        for wanted in (list[Person], Place, Work, Summary):
            try:
                result = client.responses.parse(model=MODEL, input=text, output_type=wanted, output_retries=1)
                print(result.parsed, result.usage.cost)
            except StructuredOutputError as error:
                print(error)


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or "Ada Lovelace, 36, wrote the first program in London.")

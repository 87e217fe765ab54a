"""One vocabulary: the words of the dictionary in CONTRIBUTING.md, and none of those that it replaces."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SEARCHED = (
    "CHANGELOG.md",
    "Makefile",
    "README.md",
    "benchmarks",
    "docs",
    "examples",
    "generator",
    "generator-config.yml",
    "openapi.yaml",
    "overlays",
    "release",
    "requirements",
    "tests",
)
"""All files and folders that are written by hand, but for CONTRIBUTING.md: its dictionary names the words."""

NOT_SEARCHED = {
    "benchmarks/results": "results of runs are not edited",
    "examples/tides/tides_client": "generated",
    "tests/docs/test_vocabulary.py": "the list of words itself",
}
"""Paths within those that are not searched, with the reason."""

WORDS = {
    r"adopt(s|ed|er)?": "owned",
    r"answered|answer(s|ing)? with": "respond, respond with",
    r"(an|the|every|each|no|HTTP) answers?(?! to a question| is| begins| ?\")": "response; output of a model",
    r"answers(?= with| from| of the API)": "responses",
    r"bears?|borne": "accept",
    r"beside": "next to, in addition to, alongside",
    r"beware": "a plain warning",
    r"blot(s|ted)?": "redact",
    r"facts_of": "ErrorDetails",
    r"fuses?|fused": "merge",
    r"(?<!there )(?<!There )(is|are) no (?!more|longer)[A-Za-z`]+": "is not a",
    r"is_answered": "received, response.is_success",
    r"(?<![\"'`])kinds?(?![\"'`=])": "type; a field of that name in quotes is data",
    r"(an?|the|its|whose) address(es)?": "URL",
    r"left out|leaves? it out": "omitted, absent",
    r"lets? go of": "release, close, drop",
    r"long-winded|wordy": "verbosity",
    r"mend(s|ed|er)?": "buffer, join",
    r"mission page": "documentation of the API",
    r"naps?": "delay",
    r"nonsense": "invalid",
    r"odd": "unexpected, invalid",
    r"(an?|the) [Hh]ouse": "repository layout",
    r"of httpx": "an httpx transport, httpx's",
    r"patience": "timeout",
    r"pieces?": "chunk for bytes, delta for text, part",
    r"(official|reference) SDK": "official package",
    r"reckon(s|ed|ing)?": "calculate",
    r"(?<!\")repl(y|ies)": "response",
    r"said|told": "message, report",
    r"scrub(s|bed)?": "redact",
    r"strange": "unexpected, unknown",
    r"strangers?": "unexpected argument, unknown field",
    r"thinks?|thoughts?": "reason, reasoning",
    r"tells?(?! me)": "report, show, distinguish",
    r"tries|tried": "attempt",
    r"word for word": "verbatim",
}
"""Pattern of a word that is not used, to what is written instead."""

REASONS = {
    ("benchmarks/README.md", '"reference SDK" in older results'): "explains a name in published results",
    ("generator/openrouter_codegen/runtime/http/files.py", "def tell("): "a method of files in Python",
    ("tests/live/real_server_calls.py", '"think": ['): "the input of a recorded case",
    ("tests/live/real_servers/test_aimock_output.py", "twenty-character pieces"): "the output of a recorded case",
    ("tests/live/real_servers/test_azure_output.py", '"think"'): "the input of a recorded case",
    ("tests/live/test_recorder.py", '("azure", "think")'): "the input of a recorded case",
    ("tests/record_fixtures.py", "MOCK_HELLO ="): "the output of a recorded case",
    ("tests/record_fixtures.py", "with the answers of"): "a text in recorded cases",
    ("tests/record_fixtures.py", 'Case("think"'): "the input of a recorded case",
    ("tests/runtime/test_request_bodies.py", "[kind]"): "the field of a model in a test",
    ("tests/runtime/conftest.py", "kind: Literal["): "the field of a model in a test",
    ("tests/servers/azure_host.py", '"think": ('): "the input of a recorded case",
}
"""File and text of lines that may keep such a word, with the reason."""

_PATTERN = re.compile("|".join(rf"(?<![A-Za-z0-9.])(?:{word})(?![A-Za-z0-9])" for word in WORDS), re.IGNORECASE)
_SUFFIXES = {"", ".jinja", ".md", ".py", ".toml", ".txt", ".yaml", ".yml"}


def files(path: str) -> list[Path]:
    found = [ROOT / path] if (ROOT / path).is_file() else sorted((ROOT / path).rglob("*"))
    assert found, f"{path} does not exist"
    return [
        file
        for file in found
        if file.is_file()
        and file.suffix in _SUFFIXES
        and "__pycache__" not in file.parts
        and not any(file.is_relative_to(ROOT / left) for left in NOT_SEARCHED)
    ]


def hits(path: str) -> list[str]:
    found = []
    for file in files(path):
        name = file.relative_to(ROOT).as_posix()
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if any(name == where and text in line for where, text in REASONS):
                continue
            found += [f"{name}:{number}: {match[0]!r}" for match in _PATTERN.finditer(line)]
    return found


@pytest.mark.parametrize("path", SEARCHED)
def test_the_words_are_those_of_the_dictionary(path: str) -> None:
    assert hits(path) == [], "see WORDS for what to write instead"


def test_every_exception_is_needed() -> None:
    assert all((ROOT / path).exists() for path in NOT_SEARCHED)
    for where, text in REASONS:
        assert any(text in line and _PATTERN.search(line) for line in (ROOT / where).read_text("utf-8").splitlines())


def test_the_search_finds_words() -> None:
    assert _PATTERN.findall("An odd thing is no JSON; the reference SDK told of it.")
    assert _PATTERN.findall("there is no limit; `oddity`; retries; sentries") == []

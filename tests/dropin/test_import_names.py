"""`openrouter_responses` and `openrouter` in real environments, with the official package installed before or after."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import openrouter
from dropin.environments import DEPENDENCIES, OFFICIAL, OURS, Environment, python_of, run
from openrouter_responses.testing import FakeResponse, Server

BASE = Environment("base", ("-openrouter",), (OFFICIAL, *DEPENDENCIES))
OURS_LAST = Environment("ours_last", (OFFICIAL, OURS), base=BASE)
OFFICIAL_LAST = Environment("official_last", (OURS, OFFICIAL), base=BASE)
UNINSTALLED = (
    Environment("ours_last_uninstalled", (OFFICIAL, OURS, "-openrouter"), base=BASE),
    Environment("official_last_uninstalled", (OURS, OFFICIAL, "-openrouter"), base=BASE),
)
REINSTALLED = Environment("reinstalled", (OFFICIAL, OURS, f"-{OURS}", OFFICIAL), base=BASE)
ALL = (OURS_LAST, OFFICIAL_LAST, *UNINSTALLED)

OVERLAY = Path(openrouter.__file__).parent

CALL = """
import sys
from {name} import OpenRouter
with OpenRouter(api_key="k", server_url=sys.argv[1]) as client:
    result = client.beta.responses.send(model="m", input="Hi")
    print(OpenRouter.__module__, result.output[0].content[0].text)
"""

IMPORT_ALL = """
import importlib, json, pathlib, sys
import openrouter
folder = pathlib.Path(openrouter.__file__).parent
found = {}
for path in folder.rglob("*.py"):
    name = ".".join(("openrouter", *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__")
    try:
        importlib.import_module(name)
    except ImportError as error:
        found[name] = str(error)
    else:
        found[name] = None
json.dump(found, sys.stdout)
"""

RECORD = """
import base64, hashlib, json, pathlib, sys
from importlib.metadata import distribution
files = [file for file in distribution("openrouter").files if file.parts[0] == "openrouter"]
def digest(file):
    sha = hashlib.sha256(file.locate().read_bytes()).digest()
    return base64.urlsafe_b64encode(sha).rstrip(b"=").decode()
changed = [str(file) for file in files if file.suffix == ".py" and digest(file) != file.hash.value]
folder = pathlib.Path(distribution("openrouter").locate_file("openrouter"))
there = {path.relative_to(folder.parent).as_posix() for path in folder.rglob("*.py")}
json.dump([changed, sorted(there - {file.as_posix() for file in files})], sys.stdout)
"""


def call(environment: Environment, name: str) -> str:
    """Return what a call prints through one of the two names: the home of the class, and the text."""
    with Server(FakeResponse("Hello.")) as server:
        return run(python_of(environment), CALL.format(name=name), server.url)


def raised(environment: Environment, statement: str) -> str:
    """Return the last line of the traceback of a statement."""
    done = subprocess.run([python_of(environment), "-I", "-c", statement], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    return done.stderr.strip().splitlines()[-1]


@cache
def modules() -> set[str]:
    """Names of the modules that this library ships as `openrouter`."""
    files = (path.relative_to(OVERLAY.parent).with_suffix("") for path in OVERLAY.rglob("*.py"))
    return {".".join(path.parts).removesuffix(".__init__") for path in files}


@pytest.mark.parametrize("environment", ALL, ids=lambda environment: environment.name)
def test_own_name_always_works(environment: Environment) -> None:
    assert call(environment, "openrouter_responses") == "openrouter_responses.client Hello.\n"


def test_last_installed_owns_the_official_name() -> None:
    assert call(OURS_LAST, "openrouter") == "openrouter_responses.client Hello.\n"
    assert call(OFFICIAL_LAST, "openrouter") == "openrouter.sdk Hello.\n"


def test_files_of_the_official_package_are_not_imported_with_ours() -> None:
    found: dict[str, str | None] = json.loads(run(python_of(OURS_LAST), IMPORT_ALL))
    assert {name for name, problem in found.items() if problem is None} == modules()
    left = found.keys() - modules()
    assert len(left) > 500
    for name in left:
        missing = "openrouter.models" if name.startswith("openrouter.models.") else name
        assert str(found[name]).startswith(f"{missing} is not in openrouter-responses"), (name, found[name])


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("import openrouter.chat", "openrouter.chat"),
        ("from openrouter import chat", "openrouter.chat"),
        ("from openrouter.chat import Chat", "openrouter.chat"),
        ("from openrouter.components import ChatResult", "openrouter.components.ChatResult"),
        ("import openrouter.components.chatresult", "openrouter.components.chatresult"),
        ("from openrouter.errors import BatchErrorResponse", "openrouter.errors.BatchErrorResponse"),
        ("from openrouter.models import internal", "openrouter.models"),
    ],
)
def test_import_error_is_one_sentence_with_a_remedy(statement: str, name: str) -> None:
    message = raised(OURS_LAST, statement)
    assert message.startswith(f"ModuleNotFoundError: {name} is not in openrouter-responses")
    assert "`pip install --force-reinstall openrouter`" in message
    assert "`openrouter_responses`" in message


def test_official_package_is_whole_when_it_is_last() -> None:
    assert json.loads(run(python_of(OFFICIAL_LAST), RECORD)) == [[], []]


def test_official_package_is_whole_again_once_reinstalled() -> None:
    assert json.loads(run(python_of(REINSTALLED), RECORD)) == [[], []]
    assert call(REINSTALLED, "openrouter") == "openrouter.sdk Hello.\n"


@pytest.mark.parametrize("environment", UNINSTALLED, ids=lambda environment: environment.name)
def test_nothing_half_is_left_after_an_uninstall(environment: Environment) -> None:
    assert raised(environment, "import openrouter") == "ModuleNotFoundError: No module named 'openrouter'"


def test_guard_knows_the_modules_of_this_package() -> None:
    assert {f"openrouter.{name}" for name in openrouter._MODULES} | {"openrouter"} == modules()


def test_guard_leaves_other_packages_alone() -> None:
    program = "import openrouter, openrouter_responses.types, importlib.util as u; print(u.find_spec('openrouter_x'))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout == "None\n", done.stderr


def test_every_public_name_is_here() -> None:
    names = set(openrouter.__all__)
    assert {name for name in names if not hasattr(openrouter, name)} == set()
    for name in ("components", "errors", "operations", "types", "utils"):
        assert getattr(openrouter, name).__name__ == f"openrouter.{name}"
    assert set(dir(openrouter)) >= names


def test_import_loads_no_more_than_the_library_does() -> None:
    """Beyond the package itself, and the number of its version."""
    loads = "import sys; from {} import OpenRouter; print(*sorted(sys.modules))"
    both = [
        subprocess.run([sys.executable, "-c", loads.format(name)], capture_output=True, text=True, timeout=60).stdout
        for name in ("openrouter", "openrouter_responses")
    ]
    ours, library = (set(names.split()) for names in both)
    assert library
    assert ours - library == {"openrouter", "openrouter._version"}

"""Installs, starts and stops servers that were written elsewhere: two of this format, one that checks requests, and a proxy.

Those of this format are installed once, in pinned versions, under `build/servers`; the proxy is one of the tests' requirements.
Each runs on a free port of 127.0.0.1 until its context ends. Its output goes to a log file.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, NamedTuple

import httpx
import pytest

AIMOCK_KEY = "sk-or-v1-of-the-mock-0123456789"
AIMOCK_PACKAGE = "@copilotkit/aimock@1.43.0"
PRISM_PACKAGE = "@stoplight/prism-cli@5.16.0"
AZURE_PACKAGES = ("azure-ai-agentserver-responses==2.3.0", "azure-ai-agentserver-core==2.2.0")

_BUILD = Path(__file__).parents[2] / "build" / "servers"
_SCRIPTS = Path(__file__).parent
_INSTALL_SECONDS = 300.0
_READY_SECONDS = 60.0
_STARTS = 3

# Runs a command in a process group that ends as a whole: when the command does, or when the process that started it closes
# its end of the pipe, which it also does when it is killed itself.
_GUARD = '("$@"; kill -9 0) & read -r _; kill -9 0'


class Unavailable(Exception):
    """A server cannot be installed here; the message says which and why."""


class _Server(NamedTuple):
    name: str
    command: Callable[[int], list[str]]
    environment: Mapping[str, str]
    ready_path: str | None
    """What is found once it is ready; None if any response shows that it is."""


@contextmanager
def available(running: Callable[[], AbstractContextManager[str]]) -> Iterator[str]:
    """Run a server; skip, or fail if that is asked for, where it cannot be installed."""
    with ExitStack() as stack:
        try:
            url = stack.enter_context(running())
        except Unavailable as error:
            reason = str(error)
        else:
            yield url
            return
    if os.environ.get("OPENROUTER_TEST_REQUIRE_SERVERS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def running_azure() -> Iterator[str]:
    """Run `azure-ai-agentserver-responses` with the scenes of `azure_host.py`; gives its URL.

    Raises:
        Unavailable: It cannot be installed.
    """
    python = _install("azure", " ".join(AZURE_PACKAGES), "bin/python", _install_azure)
    with TemporaryDirectory(prefix="state-", dir=_BUILD, ignore_cleanup_errors=True) as state:
        environment = {
            "SSE_KEEPALIVE_INTERVAL": "2",  # seconds; tests of silence end before the first, those of comments long after it
            "OTEL_SDK_DISABLED": "true",
            "AGENTSERVER_STATE_ROOT": state,
            "APPLICATIONINSIGHTS_CONNECTION_STRING": "",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        script = str(_SCRIPTS / "azure_host.py")
        server = _Server("azure", lambda port: [str(python), script, str(port)], environment, "/readiness")
        with _running(server) as url:
            yield url


@contextmanager
def running_aimock() -> Iterator[str]:
    """Run `@copilotkit/aimock` with the fixtures of `aimock.json`; gives its URL, without `/v1`.

    Raises:
        Unavailable: It cannot be installed.
    """
    program = _install_by_npm("aimock", AIMOCK_PACKAGE, "llmock")
    fixtures = ["--fixtures", str(_SCRIPTS / "aimock.json"), "--validate-on-load"]
    server = _Server(
        "aimock",
        lambda port: ["node", str(program), "--host", "127.0.0.1", "--port", str(port), *fixtures],
        {"AIMOCK_API_KEYS": AIMOCK_KEY},
        "/ready",
    )
    with _running(server) as url:
        yield url


@contextmanager
def running_proxy(credentials: str, folder: Path) -> Iterator[int]:
    """Run proxy.py; gives its port.

    Args:
        credentials: The name and the password that it wants, as in "me:secret".
        folder: Where it keeps its files, the log among them.
    """
    port = folder / "port.txt"
    options = {"hostname": "127.0.0.1", "port": 0, "port-file": port, "num-acceptors": 1, "num-workers": 1}
    options |= {"data-dir": folder, "basic-auth": credentials}
    command = [sys.executable, "-m", "proxy", *(f"--{name}={value}" for name, value in options.items())]
    with (folder / "log.txt").open("wb") as output:
        process = _start(command, output)
        try:
            limit = time.monotonic() + _READY_SECONDS
            while not (port.exists() and port.read_text().strip()):
                if process.poll() is not None or time.monotonic() > limit:
                    raise RuntimeError(f"the proxy did not start:\n{(folder / 'log.txt').read_text(errors='replace')}")
                time.sleep(0.02)
            yield int(port.read_text())
        finally:
            _stop(process)


@contextmanager
def running_prism(document: Path, upstream: str) -> Iterator[str]:
    """Run `@stoplight/prism-cli` as a proxy; gives its URL.

    What keeps to the document is handed on. A request that does not gets status 401, 404 or 422, a response that
    does not 500, each with a JSON body that says why.

    Args:
        document: The OpenAPI document.
        upstream: Address of the server behind it.

    Raises:
        Unavailable: It cannot be installed.
    """
    program = _install_by_npm("prism", PRISM_PACKAGE, "prism")
    server = _Server(
        "prism",
        lambda port: ["node", str(program), "proxy", "--errors", "--port", str(port), str(document), upstream],
        {},
        None,
    )
    with _running(server) as url:
        yield url


@contextmanager
def running_prism_mock(document: Path) -> Iterator[str]:
    """Run `@stoplight/prism-cli` as a mock server of a document; gives its URL.

    What keeps to the document gets an example of its response, what does not with status 401, 404 or 422 and a
    JSON body that says why.

    Args:
        document: The OpenAPI document.

    Raises:
        Unavailable: It cannot be installed.
    """
    program = _install_by_npm("prism", PRISM_PACKAGE, "prism")
    command = ["node", str(program), "mock", "--errors"]
    server = _Server("prism", lambda port: [*command, "--port", str(port), str(document)], {}, None)
    with _running(server) as url:
        yield url


def _install(name: str, version: str, program: str, install: Callable[[Path], None]) -> Path:
    """Return a server's program, installed if it is not there in this version; one process at a time."""
    if os.name != "posix":
        raise Unavailable(f"the server {name} was not started: its process group needs POSIX")
    import fcntl

    folder = _BUILD / name
    marker = folder / "installed.txt"
    _BUILD.mkdir(parents=True, exist_ok=True)
    with (_BUILD / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / program).exists() or not marker.exists() or marker.read_text() != version:
            shutil.rmtree(folder, ignore_errors=True)
            install(folder)
            marker.write_text(version)
    return folder / program


def _install_azure(folder: Path) -> None:
    _run("azure", [sys.executable, "-m", "venv", str(folder)])
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run("azure", [*pip, *AZURE_PACKAGES])


def _install_by_npm(name: str, package: str, program: str) -> Path:
    def install(folder: Path) -> None:
        _run(name, ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), package])

    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            raise Unavailable(f"the server {name} cannot run: {tool} is missing")
    return _install(name, package, f"node_modules/.bin/{program}", install)


def _run(name: str, command: list[str]) -> None:
    try:
        subprocess.run(
            command, check=True, timeout=_INSTALL_SECONDS, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
    except subprocess.CalledProcessError as error:
        lines = [line.strip() for line in (error.stderr or error.stdout).splitlines() if line.strip()]
        first = next(
            (line for line in lines if line.lower().startswith(("error", "npm err"))), lines[-1] if lines else ""
        )
        installer = "npm" if command[0] == "npm" else "pip"
        raise Unavailable(f"the server {name} was not installed: {installer} failed with {first!r}") from None
    except (subprocess.TimeoutExpired, OSError) as error:
        raise Unavailable(f"the server {name} was not installed: {error}") from None


@contextmanager
def _running(server: _Server) -> Iterator[str]:
    log = _BUILD / f"{server.name}.log"
    with log.open("wb") as output:
        for _ in range(_STARTS):
            port = _free_port()
            url = f"http://127.0.0.1:{port}"
            process = _start(server.command(port), output, server.environment)
            try:
                if _is_ready(process, url, server.ready_path):
                    yield url
                    return
            finally:
                _stop(process)
    last_lines = "\n".join(log.read_text(errors="replace").splitlines()[-20:])
    raise RuntimeError(f"the server {server.name} did not start; the end of {log}:\n{last_lines}")


def _start(
    command: list[str], output: IO[bytes], environment: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["sh", "-c", _GUARD, "sh", *command],
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
        start_new_session=True,
    )


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _is_ready(process: subprocess.Popen[bytes], url: str, path: str | None) -> bool:
    """Wait until a server responds; false if it ends or takes too long."""
    limit = time.monotonic() + _READY_SECONDS
    with httpx.Client(trust_env=False) as client:
        while time.monotonic() < limit and process.poll() is None:
            try:
                if client.get(url + (path or "/")).is_success or path is None:
                    return process.poll() is None
            except httpx.TransportError:
                pass
            time.sleep(0.05)
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):  # it may have ended, and its group with it
        os.killpg(process.pid, signal.SIGKILL)
    if process.stdin is not None:
        process.stdin.close()
    process.wait()

"""The commands `openrouter generate`, `check` and `diff`: arguments, where documents come from, lock files, exit status."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generated_packages import ROOT, files_of
from openrouter_codegen import sources
from openrouter_responses.cli import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Cats, version: 1.2.3}
paths:
  /cats:
    get:
      operationId: listCats
      responses: {"200": {description: All, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
  /dogs:
    get:
      operationId: listDogs
      responses: {"204": {description: None}}
"""
BROKEN = DOCUMENT.replace("{type: string}", "{$ref: '#/components/schemas/Nothing'}")


class DocumentServer(ThreadingHTTPServer):
    """Serves one document, with its etag, and counts what it sent."""

    daemon_threads = True

    def __init__(self) -> None:
        self.content = DOCUMENT.encode()
        self.etag: str | None = '"1"'
        self.status = 200
        self.statuses: list[int] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/openapi.yaml"


class _Handler(BaseHTTPRequestHandler):
    server: DocumentServer

    def do_GET(self) -> None:
        server = self.server
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/openapi.yaml")
            self.end_headers()
            return
        unchanged = server.etag is not None and self.headers.get("If-None-Match") == server.etag
        status = 304 if unchanged else server.status
        server.statuses.append(status)
        self.send_response(status)
        if server.etag is not None:
            self.send_header("ETag", server.etag)
        self.send_header("Content-Type", "application/yaml")
        self.end_headers()
        if status == 200:
            self.wfile.write(server.content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[DocumentServer]:
    """A server of a document."""
    with DocumentServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory whose name has a space, with a document in it."""
    folder = tmp_path / "some where"
    folder.mkdir()
    (folder / "my api.yaml").write_text(DOCUMENT, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def lock(package: str | Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads((Path(package) / "openapi-lock.json").read_text(encoding="utf-8"))
    return found


def test_relative_paths_with_spaces(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "my api.yaml", "src/my_client"]) == 0
    assert capsys.readouterr() == ("", "")
    assert lock("src/my_client") == {
        "document": {
            "from": "../../my api.yaml",
            "etag": None,
            "sha256": lock("src/my_client")["document"]["sha256"],
            "title": "Cats",
            "version": "1.2.3",
        },
        "generator": {"name": "openrouter-responses", "version": lock("src/my_client")["generator"]["version"]},
        "options": {
            "operations": [],
            "skip_broken": False,
            "config": None,
            "config_sha256": None,
            "templates": None,
        },
    }
    program = "import my_client; print(my_client.API_DOCUMENT, my_client.API_VERSION, my_client.GENERATOR)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder / "src", capture_output=True, text=True, check=True
    )
    version = lock("src/my_client")["generator"]["version"]
    assert done.stdout == f"my api.yaml 1.2.3 openrouter-responses {version}\n"
    first = (folder / "src/my_client/client.py").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# Generated from my api.yaml by `openrouter generate`.")


def test_a_package_is_checked_from_anywhere(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["my api.yaml", "client", "--operations", "get /cats"]
    assert main(["generate", *arguments]) == 0
    made = files_of(folder / "client")
    assert main(["generate", *arguments, "--check"]) == 0
    assert main(["generate", "my api.yaml", "client", "--check"]) == 3
    assert '"operations": []' in capsys.readouterr().out
    folder.rename(tmp_path / "moved")
    monkeypatch.chdir("/")
    assert main(["check", str(tmp_path / "moved" / "client")]) == 0
    assert files_of(tmp_path / "moved" / "client") == made


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (lambda package: (package / "client.py").write_text("# changed\n"), "+++ client.py (as the document makes it)"),
        (lambda package: (package / "errors.py").unlink(), "missing: errors.py"),
        (lambda package: (package / "models" / "mine.py").touch(), "not made by the generator: models/mine.py"),
        (lambda package: (package.parent / "my api.yaml").write_text(DOCUMENT.replace("/dogs", "/birds")), "/birds"),
    ],
    ids=["changed", "missing", "added", "document"],
)
def test_what_differs_is_shown_and_nothing_written(
    folder: Path, change: object, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "my api.yaml", "client"]) == 0
    assert callable(change)
    change(folder / "client")
    before = files_of(folder)
    assert main(["check", "client"]) == 3
    assert main(["generate", "my api.yaml", "client", "--check"]) == 3
    assert shown in capsys.readouterr().out
    assert files_of(folder) == before


def test_line_ends_of_a_checkout_and_caches_are_no_difference(folder: Path) -> None:
    assert main(["generate", "my api.yaml", "client"]) == 0
    for path in (folder / "client").rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    (folder / "client" / "__pycache__").mkdir()
    (folder / "client" / "__pycache__" / "client.cpython-311.pyc").touch()
    assert main(["check", "client"]) == 0


def test_a_package_of_another_version_of_the_generator_is_current_if_it_is_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("openrouter_codegen.generation.generator_version", lambda: "0.0.1")
        assert main(["generate", "my api.yaml", "client"]) == 0
    assert lock("client")["generator"]["version"] == "0.0.1"
    assert main(["check", "client"]) == 0


def test_several_packages_are_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        assert main(["generate", "my api.yaml", name]) == 0
    (folder / "one" / "client.py").write_text("", encoding="utf-8")
    assert main(["check", "one", "two"]) == 3
    assert main(["check", "two"]) == 0


@pytest.mark.parametrize("content", [None, "", "[]", '{"document": 1}', '{"document": {"from": "x"}}'])
def test_a_folder_without_a_lock_file_is_not_checked(
    folder: Path, content: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "client").mkdir()
    if content is not None:
        (folder / "client" / "openapi-lock.json").write_text(content, encoding="utf-8")
    assert main(["check", "client"]) == 1
    assert main(["generate", "my api.yaml", "client", "--check"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("client: #: ")
    assert "openapi-lock.json" in error
    assert "Traceback" not in error


def test_a_document_from_a_url_is_kept_and_fetched_again_only_if_it_changed(
    folder: Path, server: DocumentServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", server.url, "client"]) == 0
    assert lock("client")["document"]["from"] == server.url
    assert lock("client")["document"]["etag"] == '"1"'
    assert (folder / "client" / "openapi.yaml").read_text(encoding="utf-8") == DOCUMENT
    before = files_of(folder / "client")
    assert main(["generate", server.url, "client"]) == 0
    assert server.statuses == [200, 304]
    assert files_of(folder / "client") == before
    server.content, server.etag = DOCUMENT.replace("/dogs", "/birds").encode(), '"2"'
    assert main(["generate", server.url, "client", "--check"]) == 3
    assert main(["check", "client"]) == 0  # of the copy
    assert main(["generate", server.url, "client"]) == 0
    assert server.statuses == [200, 304, 200, 200]
    assert "/birds" in (folder / "client" / "openapi.yaml").read_text(encoding="utf-8")
    assert main(["diff", server.url, "my api.yaml"]) == 4
    assert "GET /birds is gone" in capsys.readouterr().out


def test_a_copy_that_was_changed_is_fetched_again(folder: Path, server: DocumentServer) -> None:
    assert main(["generate", server.url, "client"]) == 0
    (folder / "client" / "openapi.yaml").write_text(BROKEN, encoding="utf-8")
    assert main(["generate", server.url, "client"]) == 0
    assert server.statuses == [200, 200]


def test_checking_a_package_from_a_url_needs_no_network(folder: Path, server: DocumentServer) -> None:
    assert main(["generate", server.url, "client"]) == 0
    server.status = 500
    assert main(["check", "client"]) == 0
    assert server.statuses == [200]


def test_credentials_of_a_url_are_written_nowhere(
    folder: Path, server: DocumentServer, capsys: pytest.CaptureFixture[str]
) -> None:
    url = server.url.replace("http://", "http://me:geheim@")
    assert main(["generate", url, "client"]) == 0
    server.status, server.etag = 500, None
    assert main(["generate", url, "client"]) == 1
    assert "geheim" not in "".join(capsys.readouterr())
    assert not [name for name, content in files_of(folder).items() if b"geheim" in content]


def test_redirects_are_followed(folder: Path, server: DocumentServer) -> None:
    assert main(["generate", server.url.replace("/openapi.yaml", "/moved"), "client"]) == 0


@pytest.mark.parametrize("status", [404, 500, 204, 304])
def test_a_status_without_a_document(
    folder: Path, server: DocumentServer, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    server.status = status
    assert main(["generate", server.url, "client"]) == 1
    assert capsys.readouterr().err == f"{server.url}: #: {server.url} responded with status {status}\n"
    assert not (folder / "client").exists()


def test_a_document_that_is_too_long(
    folder: Path, server: DocumentServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", len(DOCUMENT) - 1)
    assert main(["generate", server.url, "client"]) == 1
    assert capsys.readouterr().err.endswith(f"is longer than {len(DOCUMENT) - 1} bytes\n")


def test_a_download_that_takes_too_long(
    folder: Path, server: DocumentServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sources, "MOST_SECONDS", -1.0)
    assert main(["generate", server.url, "client"]) == 1
    assert "takes longer than" in capsys.readouterr().err


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/openapi.yaml", "http://", "https://[::1/x", "http://exa mple/x"])
def test_a_url_that_nobody_serves(folder: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", url, "client"]) == 1
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 1
    assert error.startswith(f"{url}: #: ")


def test_a_file_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["generate", "gone.yaml", "client"], ["diff", "my api.yaml", "gone.yaml"]):
        assert main(arguments) == 1
        assert capsys.readouterr().err.startswith("gone.yaml: ")


def test_what_is_broken_is_left_out_by_the_check_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    assert main(["generate", "broken.yaml", "client"]) == 1
    assert main(["generate", "broken.yaml", "client", "--skip-broken"]) == 0
    assert "omitted (1)" in capsys.readouterr().err
    assert main(["check", "client"]) == 0


def test_the_settings_are_part_of_what_is_locked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "settings.yml").write_text("literal_enums: true\n", encoding="utf-8")
    assert main(["generate", "my api.yaml", "client", "--config", "settings.yml"]) == 0
    assert lock("client")["options"]["config"] == "../settings.yml"
    assert main(["check", "client"]) == 0
    (folder / "settings.yml").write_text("literal_enums: 7x\n", encoding="utf-8")
    assert main(["check", "client"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_differences_as_markdown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "new.yaml").write_text(DOCUMENT.replace("/dogs", "/bi*rds"), encoding="utf-8")
    assert main(["diff", "my api.yaml", "new.yaml", "--format", "markdown"]) == 4
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Breaking changes of the API"
    assert lines[2] == "From `my api.yaml` to `new.yaml`."
    assert "## Breaking (1)" in lines
    assert "## Additive (1)" in lines
    assert any(line.startswith("- `") and line.endswith(": `GET /bi*rds is new`") for line in lines)


@pytest.mark.parametrize("command", ["generate", "check", "diff"])
def test_without_the_extra_the_command_says_what_to_install(command: str, tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['ruamel'] = sys.modules['ruamel.yaml'] = sys.modules['yaml'] = None\n"
        "from openrouter_responses.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["a.yaml"] if command == "check" else ["a.yaml", "b"]
    done = subprocess.run(
        [sys.executable, "-c", program, command, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert 'pip install "openrouter-responses[generate]"' in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="pseudo terminals are POSIX's")
def test_on_a_terminal_what_takes_long_is_shown(folder: Path) -> None:
    import pty

    program = (
        "import time; from openrouter_codegen import progress; progress.DELAY = 0\n"
        "with progress.progress('generating [cats]'): time.sleep(3)"
    )
    leader, follower = pty.openpty()
    done = subprocess.run([sys.executable, "-c", program], stderr=follower, cwd=ROOT, check=True)
    os.close(follower)
    assert done.returncode == 0
    assert b"generating [cats]" in os.read(leader, 10_000)
    os.close(leader)


@pytest.mark.parametrize(
    "files",
    [
        {"contract.json": "{}", "code.py": "print(1)"},
        {"README.md": "mine", "a.py": "\nprint(1)\n"},
        {"README.md": "mine"},
        {"openapi-lock.json": "{}"},
    ],
)
def test_a_folder_of_somebody_else_is_not_replaced(
    folder: Path, files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mine").mkdir()
    for name, content in files.items():
        (folder / "mine" / name).write_text(content, encoding="utf-8")
    before = files_of(folder / "mine")
    assert main(["generate", "my api.yaml", "mine"]) == 1
    assert "was not generated" in capsys.readouterr().err
    assert files_of(folder / "mine") == before


def test_a_file_of_the_user_in_a_package_is_not_lost(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "my api.yaml", "client"]) == 0
    (folder / "client" / "mine.py").write_text("\nx = 1\n", encoding="utf-8")
    assert main(["generate", "my api.yaml", "client"]) == 1
    assert "mine.py was not generated" in capsys.readouterr().err
    assert (folder / "client" / "mine.py").exists()


def test_a_document_inside_of_its_package_is_not_lost(
    folder: Path, server: DocumentServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", server.url, "client"]) == 0
    before = files_of(folder / "client")
    assert main(["generate", "client/openapi.yaml", "client"]) == 1
    assert "it is inside of" in capsys.readouterr().err
    assert files_of(folder / "client") == before


@pytest.mark.parametrize("out", ["petstore-client", "class", "1abc", "my client"])
def test_a_name_that_cannot_be_imported(folder: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = files_of(folder)
    assert main(["generate", "my api.yaml", out, "--meta", "pyproject"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert files_of(folder) == before
    assert main(["generate", "my api.yaml", out]) == 0
    assert "warning: " in capsys.readouterr().err


def test_the_working_directory_is_not_replaced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "here").mkdir()
    before = files_of(folder)
    with contextlib.chdir(folder / "here"):
        assert main(["generate", "../my api.yaml", "."]) == 1
    assert "is the working directory" in capsys.readouterr().err
    assert files_of(folder) == before


def test_update_makes_a_package_again_as_it_was_made(folder: Path, server: DocumentServer) -> None:
    assert main(["generate", server.url, "client", "--operations", "get /cats"]) == 0
    assert main(["generate", "my api.yaml", "other"]) == 0
    server.content, server.etag = DOCUMENT.replace("type: string", "type: integer").encode(), '"2"'
    (folder / "my api.yaml").write_text(DOCUMENT.replace("1.2.3", "1.2.4"), encoding="utf-8")
    assert main(["check", "other"]) == 3
    assert main(["update", "client", "other"]) == 0
    assert lock("client")["options"]["operations"] == ["get /cats"]
    assert lock("client")["document"]["etag"] == '"2"'
    assert lock("other")["document"]["version"] == "1.2.4"
    assert main(["check", "client", "other"]) == 0
    assert main(["update", "nothing"]) == 1


def test_another_etag_of_the_same_document_changes_nothing(folder: Path, server: DocumentServer) -> None:
    assert main(["generate", server.url, "client"]) == 0
    before = files_of(folder / "client")
    server.etag = '"2"'
    assert main(["update", "client"]) == 0
    assert server.statuses == [200, 200]
    assert files_of(folder / "client") == before


def test_a_document_that_is_a_link_is_checked_as_it_was_made(folder: Path) -> None:
    (folder / "openapi.yaml").symlink_to("my api.yaml")
    assert main(["generate", "openapi.yaml", "client"]) == 0
    assert lock("client")["document"]["from"] == "../openapi.yaml"
    assert main(["check", "client"]) == 0


def test_credentials_are_in_no_report(folder: Path, server: DocumentServer, capsys: pytest.CaptureFixture[str]) -> None:
    url = server.url.replace("http://", "http://me:geheim@")
    for format in ("text", "json", "markdown"):
        assert main(["diff", url, "my api.yaml", "--format", format, "--news"]) == 0
    assert "geheim" not in "".join(capsys.readouterr())


def test_what_is_shown_of_a_document_is_only_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = DOCUMENT.replace("  /dogs:", '  "/a\\x1b[31m\\n::error::x @octocat fixes #1 https://evil.example {x}":')
    (folder / "new.yaml").write_text(hostile, encoding="utf-8")
    for format in ("text", "markdown"):
        assert main(["diff", "my api.yaml", "new.yaml", "--format", format]) == 4
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert not [line for line in shown.splitlines() if line.startswith("::")]
    markdown = [line for line in shown.splitlines() if line.startswith("- ")]
    assert [line for line in markdown if re.sub("`[^`]*`", "", line) not in ("- : ",)] == []


def test_a_report_is_no_longer_than_a_description_may_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = "".join(f"  /{'x' * 200}{number}: {{get: {{responses: {{}}}}}}\n" for number in range(500))
    (folder / "new.yaml").write_text(DOCUMENT + paths, encoding="utf-8")
    assert main(["diff", "my api.yaml", "new.yaml", "--format", "markdown"]) == 3
    shown = capsys.readouterr().out
    assert len(shown) < 65_000
    assert shown.splitlines()[-1].startswith("... and ")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_of_another_encoding(folder: Path, encoding: str) -> None:
    (folder / "new.yaml").write_text(DOCUMENT.replace("/dogs", "/\u732b"), encoding="utf-8")
    for format in ("text", "json", "markdown"):
        command = [sys.executable, "-m", "openrouter_codegen", "diff", "my api.yaml", "new.yaml", "--format", format]
        done = subprocess.run(
            command, env={**os.environ, "PYTHONIOENCODING": encoding}, capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (4, b"")


def test_each_package_is_checked_although_another_cannot_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "my api.yaml", "client"]) == 0
    (folder / "client" / "errors.py").unlink()
    assert main(["check", "nothing", "client"]) == 1
    assert "missing: errors.py" in capsys.readouterr().out


def test_an_interrupt_is_no_traceback(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("openrouter_codegen.generation.load", interrupt)
    assert main(["generate", "my api.yaml", "client"]) == 130
    assert not (folder / "client").exists()

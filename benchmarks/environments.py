"""Creates the virtual environments of the cases, one per package, under build/bench/."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "bench"
STOCK = BUILD / "stock"

REQUIREMENTS = {
    "ours": ["--editable", str(ROOT)],
    "speed": ["--editable", f"{ROOT}[speed]"],
    "baseline": ["httpx", "httpx-sse==0.4.3"],
    "server": ["certifi", "trustme"],
    "openai": ["openai==3.57.0"],
    "official": ["openrouter==1.3.84"],
    "generator": ["--requirement", str(ROOT / "requirements" / "generate.txt")],
    "plot": ["matplotlib"],
}
"""Name of an environment to the arguments of `pip install`."""

SHOWN = ("openrouter-responses", "msgspec", "httpx", "httpx2", "httpcore", "httpcore2", "h11", "attrs", "httpx-sse", "sniffio",
         "openai", "openrouter", "pydantic", "openapi-python-client", "ruff")  # fmt: skip
"""Packages whose versions are in the results."""

_VERSIONS = """
import importlib.metadata, json, sys
print(json.dumps({d.metadata["Name"].lower(): d.version for d in importlib.metadata.distributions()}))
"""


def python(name: str) -> Path:
    """Return the path of an environment's interpreter."""
    return BUILD / name / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def variables() -> dict[str, str]:
    """Return the environment variables of a case: the caller's, without those that change what is measured.

    Certificates and proxies of the machine are among these: clients read and check them when they are made.
    """
    changing = ("PYTHON", "OPENROUTER_", "SSL_CERT_", "SSLKEYLOGFILE")
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(changing) and not name.upper().endswith("_PROXY")
    }


def make(names: set[str]) -> dict[str, dict[str, str]]:
    """Create the environments that are missing or out of date.

    Returns:
        Versions of the packages in `SHOWN`, by environment.
    """
    versions: dict[str, dict[str, str]] = {}
    for name in [name for name in REQUIREMENTS if name in names]:
        stamp, wanted = BUILD / name / "benchmark.json", json.dumps([sys.version, _stamp(name)])
        if not stamp.exists() or stamp.read_text() != wanted:
            print(f"creating environment {name}", file=sys.stderr)
            shutil.rmtree(BUILD / name, ignore_errors=True)
            venv.create(BUILD / name, with_pip=True)
            _run([str(python(name)), "-m", "pip", "install", "--quiet", *REQUIREMENTS[name]])
            stamp.write_text(wanted)
        found = json.loads(_run([str(python(name)), "-c", _VERSIONS]))
        versions[name] = {package: found[package] for package in SHOWN if package in found}
    return versions


def make_stock() -> None:
    """Generate a package with the stock templates of openapi-python-client.

    It is generated from the rewritten document, since the stock generator drops operations of the original one. Two changes are
    necessary: a schema with a stream event is added, since a union has no decoder of its own, and boolean constants become
    booleans, since the stock templates write `!= Falseand` for them, which cannot be imported.
    """
    rewrite = sorted((ROOT / "generator" / "openrouter_codegen" / "rewrite").glob("*.py"))
    sources = [ROOT / "openapi.yaml", ROOT / "generator-config.yml", *rewrite, Path(__file__)]
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    stamp = STOCK / "digest"
    if stamp.exists() and stamp.read_text() == digest:
        return
    print("generating the stock package", file=sys.stderr)
    shutil.rmtree(STOCK, ignore_errors=True)
    STOCK.mkdir(parents=True)
    _run([str(python("generator")), str(Path(__file__)), str(STOCK / "openapi.json")])
    _run(
        [
            *(str(python("generator")), "-m", "openapi_python_client", "generate"),
            *("--path", str(STOCK / "openapi.json"), "--config", str(ROOT / "generator-config.yml")),
            *("--output-path", str(STOCK / "stock_client"), "--meta", "none", "--fail-on-warning"),
        ]
    )
    stamp.write_text(digest)


def _stamp(name: str) -> list[str]:
    files = [ROOT / "pyproject.toml"] if name in ("ours", "speed") else []
    files += [ROOT / "requirements" / "generate.txt"] if name == "generator" else []
    return [*REQUIREMENTS[name], *(file.read_text() for file in files)]


def _run(command: list[str]) -> str:
    path = os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", "")])
    # With the machine's proxies and certificates: pip may need them.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=ROOT, env={**kept, "PATH": path}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def _write_document(target: Path) -> None:
    """Write the document for the stock generator. Runs in the generator's environment."""
    sys.path.insert(0, str(ROOT / "generator"))
    from openrouter_codegen.document import load
    from openrouter_codegen.rewrite import rewrite

    document = load(ROOT / "openapi.yaml")
    document["components"]["schemas"]["BenchmarkHolder"] = {
        "type": "object",
        "required": ["held"],
        "properties": {"held": {"$ref": "#/components/schemas/StreamEvents"}},
    }
    target.write_text(json.dumps(_without_boolean_constants(rewrite(document))), encoding="utf-8")


def _without_boolean_constants(node: object) -> object:
    if isinstance(node, list):
        return [_without_boolean_constants(item) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("const"), bool):
        return {**{key: value for key, value in node.items() if key != "const"}, "type": "boolean"}
    return {key: _without_boolean_constants(value) for key, value in node.items()}


if __name__ == "__main__":
    _write_document(Path(sys.argv[1]))

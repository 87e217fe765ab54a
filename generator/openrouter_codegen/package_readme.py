"""The README.md of a package: how its client is made, and an example of each operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from openapi_python_client.parser import GeneratorData

from .context.operations import Call
from .context.template_context import TemplateContext
from .leave_out import LeftOut
from .schema import Schema


def package_readme(
    package: str, document: Schema, data: GeneratorData, context: TemplateContext, left_out: Sequence[LeftOut]
) -> str:
    """Return the README.md of a package.

    Args:
        package: Its name.
        document: The rewritten document.
        data: What openapi-python-client read of it: operations by tag.
        context: What the templates are filled with.
        left_out: What of the document is not in the package.
    """
    info = document.get("info") or {}
    credentials = "".join(f", {scheme.name}=..." for scheme in context.security_schemes()[:1])
    url = "" if context.servers().default else '"https://..."'
    arguments = f"{url}{credentials}".removeprefix(", ")
    lines = [
        f"# {_plain(str(info.get('title') or package))}",
        "",
        f"Client of version {_plain(str(info.get('version') or 'unknown'))} of the API, generated from its OpenAPI document.",
        "",
        "```python",
        f"from {package} import Client",
        "",
        f"client = Client({arguments})",
        "```",
        "",
        "`...` below stands for values. Each operation also has `sync_detailed` with status and headers, `asyncio` and",
        "`asyncio_detailed`; those that stream have `stream` and `astream`.",
    ]
    for tag, collection in data.endpoint_collections_by_tag.items():
        lines += ["", f"## {tag}"]
        for endpoint in collection.endpoints:
            call, name = context.call(endpoint), str(endpoint.name)
            lines += [
                "",
                f"### {name}",
                "",
                f"`{call.method.upper()} {_in_code(call.path)}`: {_summary(call.described)}",
            ]
            lines += ["", "```python", f"from {package}.api.{tag} import {name}", "", *_call(name, call), "```"]
    if left_out:
        lines += ["", "# Omitted", "", "These parts of the OpenAPI document are not in this package:", ""]
        lines += [f"- `{_in_code(one.name)}`: {one.reason}" for one in left_out]
    return "\n".join([*lines, ""])


def _call(name: str, call: Call) -> Iterable[str]:
    in_path = ["..." for parameter in call.parameters if parameter.location == "path"]
    keywords = [
        f"{parameter.name}=..." for parameter in call.parameters if parameter.location != "path" and parameter.required
    ]
    body = ["body=..."] if call.body_required else []
    arguments = ", ".join([*in_path, "client=client", *body, *keywords])
    lines = [f"result = {name}.sync({arguments})"]
    if call.streams:
        lines += ["", f"with {name}.stream({arguments}) as stream:", "    for item in stream:", "        print(item)"]
    return lines


def _summary(described: str) -> str:
    """Return the first sentence of a description, in which nothing is Markdown."""
    first = re.split(r"(?<=[.!?])\s|\n", described.strip(), maxsplit=1)[0]
    return _plain(first if len(first) <= 200 else f"{first[:197]}...")


def _plain(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", " ".join(text.split()))


def _in_code(text: str) -> str:
    return " ".join(text.replace("`", "'").split())

"""The settings of a run: those of openapi-python-client, and which handwritten base classes generated classes have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.config import ConfigFile
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

BASE_CLASSES = "base_classes"
FORMAT = "--no-cache --isolated --target-version py311 --line-length 120 --quiet ."
DEFAULTS: dict[str, Any] = {
    "literal_enums": True,
    "post_hooks": [f"ruff check --select F401,I --fix-only {FORMAT}", f"ruff format {FORMAT}"],
}
"""Settings of openapi-python-client where a settings file has no others: a pinned formatter, blind to the settings around it."""


class ConfigError(Exception):
    """The settings ask for something that cannot be done."""


@dataclass(frozen=True)
class Settings:
    """What a settings file says.

    Attributes:
        openapi_python_client: The settings that are openapi-python-client's.
        base_classes: Name of a package to name of a schema to the base of its class, as in "module:Class".
    """

    openapi_python_client: ConfigFile
    base_classes: dict[str, dict[str, str]]


def read_settings(path: Path | None) -> Settings:
    """Read a settings file; without one, return the defaults.

    Raises:
        ConfigError: It is not YAML, or holds something that is not a setting.
    """
    try:
        read: Any = YAML(typ="safe").load(path.read_text(encoding="utf-8")) if path is not None else {}
        options = {**DEFAULTS, **(read or {})}
        base_classes = options.pop(BASE_CLASSES, None) or {}
        unknown = sorted(options.keys() - ConfigFile.model_fields.keys())
        if unknown:
            raise ConfigError(f"unknown setting {unknown[0]!r}")
        return Settings(ConfigFile(**options), _checked(base_classes))
    except (YAMLError, ValueError, TypeError) as error:
        raise ConfigError(" ".join(str(error).split())) from None


def _checked(base_classes: Any) -> dict[str, dict[str, str]]:
    if not isinstance(base_classes, dict) or not all(isinstance(named, dict) for named in base_classes.values()):
        raise ConfigError(f"{BASE_CLASSES} must map packages to schemas to base classes")
    for package, named in base_classes.items():
        for schema, base_class in named.items():
            if not re.fullmatch(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*", str(base_class)):
                raise ConfigError(
                    f"{BASE_CLASSES}/{package}/{schema} must be written module:Class, not {base_class!r:.80}"
                )
    return base_classes

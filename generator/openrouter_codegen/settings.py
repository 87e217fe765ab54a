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
_FIXED = {
    "literal_enums": (True, "enums are always Literal, open for new values"),
    "docstrings_on_attributes": (False, "fields are described in the docstring of their class"),
    "use_path_prefixes_for_title_model_names": (True, "classes are named after where their schemas stand"),
    "generate_all_tags": (False, "an operation is in the module of its first tag"),
    "http_timeout": (5, "a download may take 60 seconds"),
}
"""Settings of openapi-python-client that have one value here, and why."""
_WITHOUT_EFFECT = {
    "content_type_overrides": "the decoder follows the media type, where +json is JSON and anything else text or bytes",
    "project_name_override": "only a package is written; --meta writes a pyproject.toml that is yours to change",
    "package_name_override": "the name of the folder is the name of the package",
    "package_version_override": "--meta writes a pyproject.toml that is yours to change",
    "field_prefix": "names that are not valid in Python get the nearest one that is",
}
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

    @property
    def class_names(self) -> dict[str, str]:
        """Name of a schema to the name of its class, of `class_overrides`."""
        overrides = self.openapi_python_client.class_overrides or {}
        return {
            schema: str(override.class_name.get_untrusted_value())
            for schema, override in overrides.items()
            if override.class_name is not None
        }


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
        _refuse_what_has_no_effect(options)
        return Settings(ConfigFile(**options), _checked(base_classes))
    except (YAMLError, ValueError, TypeError) as error:
        raise ConfigError(" ".join(str(error).split())) from None


def _refuse_what_has_no_effect(options: dict[str, Any]) -> None:
    """Refuse settings of openapi-python-client that its own templates alone honour, rather than ignore them."""
    for name, reason in _WITHOUT_EFFECT.items():
        if options.get(name):
            raise ConfigError(f"{name} has no effect here: {reason}")
    for name, (value, reason) in _FIXED.items():
        if options.get(name, value) != value:
            raise ConfigError(f"{name} has no effect here: {reason}")
    overrides = options.get("class_overrides")
    for schema, override in overrides.items() if isinstance(overrides, dict) else ():
        unknown = sorted(override.keys() - {"class_name", "module_name"}) if isinstance(override, dict) else []
        if unknown:
            raise ConfigError(f"class_overrides/{schema} has no {unknown[0]!r}: it takes class_name")
        if isinstance(override, dict) and override.get("module_name"):
            raise ConfigError(
                f"class_overrides/{schema}/module_name has no effect here: modules are named after classes"
            )


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

# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ProviderSort: TypeAlias = Union[Literal["price", "throughput", "latency", "exacto"], str]
"""What puts a provider first: low `price`, high `throughput`, low `latency`, or with `exacto` good quality at tool ...

What puts a provider first: low `price`, high `throughput`, low `latency`, or with `exacto` good quality at tool
calling.
"""

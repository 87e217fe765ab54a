# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""The operations, one module each, by tag."""

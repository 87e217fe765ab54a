# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""Operations of one tag."""

"""A small document that holds one of each thing that documents are compared by."""

from __future__ import annotations

from typing import Any

import yaml

Schema = dict[str, Any]
BASE: Schema = yaml.safe_load("""
openapi: 3.1.0
info: {title: Things, version: "1"}
servers: [{url: "https://a.example"}]
security: [{key: []}]
paths:
  /things/{id}:
    post:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Request"}}
      responses:
        "200":
          description: ""
          headers: {X-Id: {schema: {type: string}}}
          content:
            application/json: {schema: {$ref: "#/components/schemas/Thing"}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Stream"}}
        "400":
          description: ""
          content: {application/json: {schema: {type: object, properties: {error: {type: string}}}}}
  /others: {get: {security: [], responses: {"200": {description: ""}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Request:
      type: object
      required: [model]
      properties:
        model: {type: string, maxLength: 10}
        mood: {enum: [good, bad]}
        tier: {anyOf: [{enum: [one, two]}, {type: string}]}
        count: {type: integer, default: 1, minimum: 1}
        when: {type: string, format: date}
        free: {type: object}
        map: {type: object, additionalProperties: {type: string}, minProperties: 1}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
        text: {type: string, contentEncoding: base64}
        code: {type: string, pattern: ^a}
    Part:
      oneOf:
        - {type: object, required: [type], properties: {type: {const: text}, text: {type: string}}}
        - {type: object, required: [type], properties: {type: {const: image}, url: {type: string}}}
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: string}
        status: {enum: [done, failed]}
        size: {type: [integer, "null"], maximum: 5}
        next: {$ref: "#/components/schemas/Thing"}
        free: {type: object, properties: {}}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
    Stream:
      type: object
      required: [data]
      properties:
        data:
          oneOf:
            - {type: object, properties: {type: {const: begin}, thing: {$ref: "#/components/schemas/Thing"}}}
            - {type: object, properties: {type: {const: end}}}
""")


def operation(document: Schema) -> Any:
    return document["paths"]["/things/{id}"]["post"]


def schemas(document: Schema) -> Any:
    return document["components"]["schemas"]

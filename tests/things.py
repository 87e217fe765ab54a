"""A document with something of each type that operations can have."""

from __future__ import annotations

DOCUMENT = """
openapi: 3.0.3
info: {title: Things, version: 1.2.3, description: Everything that a client has to send.}
servers: [{url: https://things.example/v1}]
security: [{bearer: []}]
paths:
  /files:
    post:
      operationId: uploadFile
      tags: [files]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, purpose]
              properties:
                file: {type: string, format: binary}
                purpose: {type: string}
                count: {type: integer}
                public: {type: boolean}
                tags: {type: array, items: {type: string}}
                more-files: {type: array, items: {type: string, format: binary}}
                meta: {type: object, additionalProperties: {type: string}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}
  /files/{file-id}/parts/{class}:
    get:
      operationId: getPart
      tags: [files]
      parameters:
        - {name: file-id, in: path, required: true, schema: {type: string}}
        - {name: class, in: path, required: true, schema: {type: integer}}
      responses:
        '200': {description: bytes, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
        '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  /notes:
    get:
      operationId: getNotes
      tags: [notes]
      responses: {'200': {description: text, content: {text/plain: {schema: {type: string}}}}}
    put:
      operationId: putNotes
      tags: [notes]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: done}}
  /blob:
    put:
      operationId: putBlob
      tags: [notes]
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}}}
      responses: {'204': {description: done}}
  /events:
    get:
      operationId: getEvents
      tags: [notes]
      responses: {'200': {description: events, content: {text/event-stream: {schema: {type: string}}}}}
  /token:
    post:
      operationId: makeToken
      tags: [auth]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [grant_type]
              properties:
                grant_type: {type: string}
                scope: {type: array, items: {type: string}}
                offline: {type: boolean}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
  /search:
    get:
      operationId: search
      parameters:
        - {name: q, in: query, required: true, schema: {type: string}}
        - {name: many, in: query, schema: {type: array, items: {type: string}}}
        - {name: joined, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
        - {name: flags, in: query, schema: {type: object, additionalProperties: {type: string}}}
        - {name: exact, in: query, schema: {type: boolean, default: true}}
        - {name: limit, in: query, schema: {type: integer, nullable: true}}
        - {name: X-Trace-Id, in: header, schema: {type: string}}
        - {name: X-Dry-Run, in: header, schema: {type: boolean}}
        - {name: X-Ids, in: header, schema: {type: array, items: {type: integer}}}
        - {name: session, in: cookie, schema: {type: string}}
        - {name: theme, in: cookie, schema: {type: string}}
        - {name: client, in: query, schema: {type: string}}
        - {name: body, in: query, schema: {type: string}}
        - {name: import, in: query, schema: {type: string}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/File'}}}}
        '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        4XX: {description: bad, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Bad'}}}}
        '524': {description: slow, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        '529': {description: full, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        default: {description: other, content: {application/json: {schema: {$ref: '#/components/schemas/Other'}}}}
  /speech:
    post:
      operationId: speak
      tags: [audio]
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Speech'}}
          multipart/form-data: {schema: {$ref: '#/components/schemas/SpeechForm'}}
      responses:
        '200': {description: ok, content: {audio/mpeg: {schema: {type: string, format: binary}}}}
        '202': {description: later, content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  schemas:
    File: {type: object, required: [id], properties: {id: {type: string}, class: {type: string}}}
    Filter: {type: object, properties: {min: {type: integer}, name: {type: string}}}
    Problem: {type: object, properties: {error: {type: object, properties: {message: {type: string}}}}}
    Bad: {type: object, properties: {detail: {type: string}}}
    Other: {type: object, properties: {code: {type: integer}}}
    Speech: {type: object, required: [text], properties: {text: {type: string}, voice: {type: string, nullable: true}}}
    SpeechForm: {type: object, properties: {text: {type: string}, sample: {type: string, format: binary}}}
"""

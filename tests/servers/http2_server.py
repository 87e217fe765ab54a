"""HTTP/2 over a bare connection without TLS, for clients that know it beforehand: what is sent is played step by step."""

from __future__ import annotations

from typing import Any

import h2.config
import h2.connection
import h2.events

from servers.raw_server import RawConnection


class Http2Connection:
    """The server's side of one connection.

    Args:
        connection: Its socket.
    """

    def __init__(self, connection: RawConnection) -> None:
        self.raw = connection
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self.h2.initiate_connection()
        self.flush()

    def flush(self) -> None:
        """Send what is due."""
        self.raw.send(self.h2.data_to_send())

    def request(self, requests: list[bytes]) -> int | None:
        """Read a request to its end, add its body to a list and return its stream; None if the client leaves before."""
        bodies: dict[int, bytes] = {}
        while data := self.raw.sock.recv(65536):
            if self.h2.state_machine.state is h2.connection.ConnectionState.CLOSED:
                return None  # it has announced that it goes away, which the client did not know yet
            events: list[Any] = self.h2.receive_data(data)
            for event in events:
                if isinstance(event, h2.events.DataReceived):
                    stream = event.stream_id
                    bodies[stream] = bodies.get(stream, b"") + event.data
                    self.h2.acknowledge_received_data(event.flow_controlled_length, stream)
                elif isinstance(event, h2.events.StreamEnded):
                    self.flush()
                    requests.append(bodies.get(event.stream_id, b""))
                    return event.stream_id
            self.flush()
        return None

    def headers(self, stream: int, status: int = 200, media_type: str = "application/json", **fields: str) -> None:
        """Send the headers of a response."""
        self.h2.send_headers(stream, [(":status", str(status)), ("content-type", media_type), *fields.items()])
        self.flush()

    def body(self, stream: int, data: bytes, *, ends: bool = True) -> None:
        """Send a part of its body."""
        self.h2.send_data(stream, data, end_stream=ends)
        self.flush()

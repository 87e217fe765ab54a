"""All that touches httpx, sleeps or waits: connections, the sending of a call, and what failures of the network mean."""

"""Where the official package defines what a client of one's own must be able to do."""

from openrouter_responses.httpclient import AsyncHttpClient as AsyncHttpClient
from openrouter_responses.httpclient import HttpClient as HttpClient

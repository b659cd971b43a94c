"""The others that take part, made ready as their documentation shows."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import httpx

from .answers import TOKEN
from .credentials import BOT, Credentials


def stock(url: str) -> Any:
    """The client that the generator makes without our templates, with a session token."""
    return import_module("stock_client").AuthenticatedClient(
        base_url=url, token=TOKEN, prefix="", auth_header_name="sessionToken"
    )


def bdk_client(url: str | None = None) -> Any:
    """What the API classes of symphony-bdk-python are made with.

    Args:
        url: Where the Pod is; nowhere by default, where nothing is sent.
    """
    configuration = import_module("symphony.bdk.gen.configuration").Configuration(host=f"{url}/pod") if url else None
    return import_module("symphony.bdk.gen.api_client").ApiClient(configuration)


def bdk(url: str, credentials: Credentials) -> Any:
    """The whole of symphony-bdk-python, with a configuration.

    Args:
        url: Where the Pod is.
        credentials: The key to log in with.
    """
    parts = httpx.URL(url)
    config = import_module("symphony.bdk.core.config.model.bdk_config").BdkConfig(
        scheme=parts.scheme,
        host=parts.host,
        port=parts.port,
        bot={"username": BOT, "privateKey": {"path": str(credentials.rsa_key)}},
    )
    return import_module("symphony.bdk.core.symphony_bdk").SymphonyBdk(config)

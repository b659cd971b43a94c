"""The client of the administration API of a Symphony Pod: logging in, and what no contract can say.

Start with `SymphonyPod.from_rsa`, or `AsyncSymphonyPod.from_rsa` for asyncio. Everything here loads when it is first
used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # checkers take it for true, as that of typing, whose import would be most of this one
if TYPE_CHECKING:
    from typing import Any

    from symphony_ext.auth.extension_app import AsyncExtensionApp as AsyncExtensionApp
    from symphony_ext.auth.extension_app import ExtensionApp as ExtensionApp
    from symphony_ext.auth.file_store import FileStore as FileStore
    from symphony_ext.auth.login import Login as Login
    from symphony_ext.auth.redis_store import RedisStore as RedisStore
    from symphony_ext.auth.stores import MemoryStore as MemoryStore
    from symphony_ext.auth.tokens import TokenSource as TokenSource
    from symphony_ext.bulk_jobs import AsyncBulkJob as AsyncBulkJob
    from symphony_ext.bulk_jobs import BulkJob as BulkJob
    from symphony_ext.bulk_jobs import BulkOptions as BulkOptions
    from symphony_ext.bulk_jobs import Outcome as Outcome
    from symphony_ext.bulk_jobs import RedisClaims as RedisClaims
    from symphony_ext.bulk_jobs import Summary as Summary
    from symphony_ext.bulk_jobs import UncertainError as UncertainError
    from symphony_ext.bulk_jobs import abulk as abulk
    from symphony_ext.bulk_jobs import bulk as bulk
    from symphony_ext.client import AsyncSymphonyPod as AsyncSymphonyPod
    from symphony_ext.client import SymphonyPod as SymphonyPod
    from symphony_ext.config import PodConfig as PodConfig
    from symphony_ext.errors import ApiError as ApiError
    from symphony_ext.errors import BadRequest as BadRequest
    from symphony_ext.errors import ConfigurationError as ConfigurationError
    from symphony_ext.errors import ConfigurationWarning as ConfigurationWarning
    from symphony_ext.errors import Conflict as Conflict
    from symphony_ext.errors import DecodeError as DecodeError
    from symphony_ext.errors import Forbidden as Forbidden
    from symphony_ext.errors import InsecureKeyFileWarning as InsecureKeyFileWarning
    from symphony_ext.errors import InvalidInput as InvalidInput
    from symphony_ext.errors import LoginError as LoginError
    from symphony_ext.errors import NotFound as NotFound
    from symphony_ext.errors import PaginationError as PaginationError
    from symphony_ext.errors import PodError as PodError
    from symphony_ext.errors import RateLimited as RateLimited
    from symphony_ext.errors import ServerError as ServerError
    from symphony_ext.errors import SigningError as SigningError
    from symphony_ext.errors import TransportError as TransportError
    from symphony_ext.errors import Unauthorized as Unauthorized
    from symphony_ext.errors import UnavailableForLegalReasons as UnavailableForLegalReasons
    from symphony_ext.errors import UserJwtError as UserJwtError
    from symphony_ext.pagination import AsyncPaginator as AsyncPaginator
    from symphony_ext.pagination import PageOptions as PageOptions
    from symphony_ext.pagination import Paginator as Paginator
    from symphony_ext.pagination import apages as apages
    from symphony_ext.pagination import apaginate as apaginate
    from symphony_ext.pagination import pages as pages
    from symphony_ext.pagination import paginate as paginate
    from symphony_ext.retry import Retry as Retry
    from symphony_ext.tls import ClientCertificate as ClientCertificate
    from symphony_ext.trace import trace_id as trace_id

    __version__: str

_HOMES = {
    "FileStore": "auth.file_store",
    "RedisStore": "auth.redis_store",
    "MemoryStore": "auth.stores",
    "TokenSource": "auth.tokens",
    "AsyncExtensionApp": "auth.extension_app",
    "ExtensionApp": "auth.extension_app",
    "Login": "auth.login",
    "AsyncBulkJob": "bulk_jobs",
    "BulkJob": "bulk_jobs",
    "BulkOptions": "bulk_jobs",
    "Outcome": "bulk_jobs",
    "RedisClaims": "bulk_jobs",
    "Summary": "bulk_jobs",
    "UncertainError": "bulk_jobs",
    "abulk": "bulk_jobs",
    "bulk": "bulk_jobs",
    "AsyncSymphonyPod": "client",
    "SymphonyPod": "client",
    "PodConfig": "config",
    "ApiError": "errors",
    "BadRequest": "errors",
    "ConfigurationError": "errors",
    "ConfigurationWarning": "errors",
    "Conflict": "errors",
    "DecodeError": "errors",
    "Forbidden": "errors",
    "InsecureKeyFileWarning": "errors",
    "InvalidInput": "errors",
    "LoginError": "errors",
    "NotFound": "errors",
    "PaginationError": "errors",
    "PodError": "errors",
    "RateLimited": "errors",
    "ServerError": "errors",
    "SigningError": "errors",
    "TransportError": "errors",
    "Unauthorized": "errors",
    "UnavailableForLegalReasons": "errors",
    "UserJwtError": "errors",
    "AsyncPaginator": "pagination",
    "PageOptions": "pagination",
    "Paginator": "pagination",
    "apages": "pagination",
    "apaginate": "pagination",
    "pages": "pagination",
    "paginate": "pagination",
    "ClientCertificate": "tls",
    "Retry": "retry",
    "trace_id": "trace",
    "__version__": "_version",
}


if not TYPE_CHECKING:  # or a checker would take any name for one of ours

    def __getattr__(name: str) -> Any:
        """Load a public name when it is first used."""
        value: Any
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value  # the next use comes straight from the module
        return value


def __dir__() -> list[str]:
    """List the public names, also those that are not loaded yet."""
    return sorted({*globals(), *__all__})


__all__ = [
    "ApiError",
    "AsyncBulkJob",
    "AsyncExtensionApp",
    "AsyncPaginator",
    "AsyncSymphonyPod",
    "BadRequest",
    "BulkJob",
    "BulkOptions",
    "ClientCertificate",
    "ConfigurationError",
    "ConfigurationWarning",
    "Conflict",
    "DecodeError",
    "ExtensionApp",
    "FileStore",
    "Forbidden",
    "InsecureKeyFileWarning",
    "InvalidInput",
    "Login",
    "LoginError",
    "MemoryStore",
    "NotFound",
    "Outcome",
    "PageOptions",
    "PaginationError",
    "Paginator",
    "PodConfig",
    "PodError",
    "RateLimited",
    "RedisClaims",
    "RedisStore",
    "Retry",
    "ServerError",
    "SigningError",
    "Summary",
    "SymphonyPod",
    "TokenSource",
    "TransportError",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "UncertainError",
    "UserJwtError",
    "__version__",
    "abulk",
    "apages",
    "apaginate",
    "bulk",
    "pages",
    "paginate",
    "trace_id",
]

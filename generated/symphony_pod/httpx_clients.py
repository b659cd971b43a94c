# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The httpx clients that requests are sent by; they look for cookies only in an answer that sets some."""

from __future__ import annotations

from typing import Any

import httpx


class _Cookies(httpx.Cookies):
    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep the cookies of an answer; httpx calls it for each."""
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


class HttpClient(httpx.Client):
    """An ``httpx.Client`` that is quick where there are no cookies."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._kept = _Cookies()

    @property
    def cookies(self) -> httpx.Cookies:
        """The cookies that servers have set."""
        return self._kept

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._kept = _Cookies(cookies)


class AsyncHttpClient(httpx.AsyncClient):
    """An ``httpx.AsyncClient`` that is quick where there are no cookies."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._kept = _Cookies()

    @property
    def cookies(self) -> httpx.Cookies:
        """The cookies that servers have set."""
        return self._kept

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._kept = _Cookies(cookies)


__all__ = ["AsyncHttpClient", "HttpClient"]

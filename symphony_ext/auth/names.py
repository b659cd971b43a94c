"""Who logs in: usernames, ids of users and of applications, checked before anything is sent."""

from __future__ import annotations

from typing import Any

from symphony_ext.errors import ConfigurationError

_LARGEST_ID = 2**63 - 1


def check_username(username: str) -> None:
    """Refuse a username that no account can have.

    Args:
        username: The username.

    Raises:
        ConfigurationError: It is no text, empty, or has spaces around it or control characters in it.
    """
    _check_name(username, "username", "the account's username")


def check_app_id(app_id: str) -> None:
    """Refuse an id that no application can have; see `check_username`."""
    _check_name(app_id, "app_id", "the application's id")


def check_user_id(user_id: int) -> None:
    """Refuse an id that no user can have.

    Args:
        user_id: The id.

    Raises:
        ConfigurationError: It is no whole number, or none that fits.
    """
    given: Any = user_id
    if not isinstance(given, int) or isinstance(given, bool) or not 0 < given <= _LARGEST_ID:
        raise ConfigurationError(f"user_id is {given!r}; give the user's id, a whole number")


def _check_name(given: Any, name: str, meaning: str) -> None:
    if not isinstance(given, str):
        raise ConfigurationError(f"{name} is of type {type(given).__name__}; give {meaning} as a text")
    if not given.strip():
        raise ConfigurationError(f"{name} is empty; give {meaning}")
    if given != given.strip():
        raise ConfigurationError(f"{name} {given!r} has spaces around it; remove them")
    if not given.isprintable():
        raise ConfigurationError(f"{name} {given!r} holds control characters; remove them")


__all__ = ["check_app_id", "check_user_id", "check_username"]

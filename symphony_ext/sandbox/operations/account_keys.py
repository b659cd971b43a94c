"""Orders about RSA keys, which accounts and applications take alike: saving, replacing, extending and revoking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.keys import read_public_key
from symphony_ext.sandbox.stores.users import AccountKey

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject

ROTATED_KEY_LIFETIME = 72 * 3600 * 1000
"""Milliseconds for which the key before the current one stays good, unless the caller says otherwise."""

_ACTIONS = {"currentKey": ("SAVE", "REVOKE"), "previousKey": ("EXTEND", "REVOKE")}


class KeyHolder(Protocol):
    """An account or an application."""

    current_key: AccountKey | None
    previous_key: AccountKey | None


def parse_keys(orders: JsonObject) -> AccountKey | None:
    """Check orders about keys.

    Args:
        orders: ``currentKey`` and ``previousKey``, or either, each with ``key``, ``expirationDate`` and ``action``.

    Returns:
        The new key; None if there is none.

    Raises:
        BadRequest: An order cannot be carried out; the message names it.
    """
    for name, order in orders.items():
        # A key without an order is one to save, as it is shown when it is read.
        if "action" in order and order["action"].upper() not in _ACTIONS[name]:
            raise BadRequest(f"The field '{name}.action' must be one of {', '.join(_ACTIONS[name])}.")
    current: JsonObject = orders.get("currentKey", {})
    if current.get("action", "SAVE").upper() != "SAVE" or not current:
        return None
    try:
        return AccountKey(read_public_key(str(current.get("key", ""))), current.get("expirationDate"))
    except ValueError as error:
        raise BadRequest(f"The field 'currentKey.key' is not usable: {error}.") from None


def apply_keys(holder: KeyHolder, orders: JsonObject, new: AccountKey | None, now: int) -> None:
    """Carry out orders about keys: the key that a new one replaces stays good for a while.

    Args:
        holder: Whose keys they are.
        orders: They, checked.
        new: What :func:`parse_keys` gave.
        now: The time, in milliseconds since 1970.
    """
    previous: JsonObject = orders.get("previousKey", {})
    if new is not None:
        held = holder.current_key
        if held is not None and held.key.public_numbers() != new.key.public_numbers():
            holder.previous_key = AccountKey(held.key, now + ROTATED_KEY_LIFETIME)
        holder.current_key = new
    elif orders.get("currentKey", {}).get("action", "").upper() == "REVOKE":
        holder.current_key = None
    action = previous.get("action", "").upper()
    if action == "REVOKE":
        holder.previous_key = None
    elif action == "EXTEND" and holder.previous_key is not None:
        holder.previous_key.expires = previous.get("expirationDate", now + ROTATED_KEY_LIFETIME)

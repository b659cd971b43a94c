"""Logging in to the key manager, whose token the Agent's operations may want.

It is a service beside the Pod, so its operations are not in the contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.operations.login import account_with_key
from symphony_ext.sandbox.operations.login_certificate import account_with_certificate
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.validation import check_body

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

_LOGIN = {"type": "object", "properties": {"token": {"type": "string"}}, "required": ["token"]}


@table.add("POST", "/relay/pubkey/authenticate", session=False)
def log_in(call: Call) -> Reply:
    """Give a token of the key manager to an account that proves that it holds its key."""
    return _issued(call, account_with_key(call, check_body(call.json(), _LOGIN)["token"]))


@table.add("POST", "/keyauth/v1/authenticate", session=False)
def log_in_with_certificate(call: Call) -> Reply:
    """Give a token of the key manager to the account to which the certificate belongs."""
    return _issued(call, account_with_certificate(call))


def _issued(call: Call, user: User) -> Reply:
    grant = call.state.key_manager.issue(str(user.id), call.state.sessions.ttl)
    return ok({"name": "keyManagerToken", "token": grant.token})

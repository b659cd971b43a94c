"""Ending a session on the server."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from symphony_ext.auth.flow import send
from symphony_ext.auth.refusals import refusal
from symphony_ext.errors import PodError, Unauthorized

if TYPE_CHECKING:
    from symphony_ext.auth.flow import Flow
    from symphony_ext.auth.tokens import Session

_log = logging.getLogger(__name__)


def logged_out(session: Session, account: str, host: str) -> Flow[None]:
    """End a session on the server, step by step; one that has ended already is as well.

    Rests on the operation ``cert_auth.logout``.

    Args:
        session: The session.
        account: Whose it is, for messages.
        host: The Pod's address, for messages.

    Raises:
        PodError: The Pod refused or failed, or did not answer.
    """
    from symphony_pod.api.cert_auth import logout

    request = logout.request()
    request.headers["sessionToken"] = session.token
    outcome = yield from send(logout.OPERATION, request, logout.read)
    if isinstance(outcome, PodError) and not isinstance(outcome, Unauthorized):
        raise refusal(outcome, account=account, host=host, secrets=[session.token])
    _log.info("Logged out %r at %s", account, host)


__all__ = ["logged_out"]

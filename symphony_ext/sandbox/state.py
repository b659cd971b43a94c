"""Everything that one sandbox Pod knows, and how it is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from symphony_ext.sandbox.keys import read_public_key
from symphony_ext.sandbox.roles import BASE_ROLES, SERVICE_ROLES
from symphony_ext.sandbox.stores.clock import Clock
from symphony_ext.sandbox.stores.connections import ConnectionBook
from symphony_ext.sandbox.stores.presence import PresenceBoard
from symphony_ext.sandbox.stores.sessions import DEFAULT_TTL, SessionStore
from symphony_ext.sandbox.stores.streams import StreamStore
from symphony_ext.sandbox.stores.users import AccountKey, User, UserDirectory

if TYPE_CHECKING:
    from collections.abc import Iterable

TENANT = 189
"""The number of the sandbox Pod."""

PARTNER_TENANT = 190
"""The number of a partner company's Pod, whose people are external."""

COMPANY = "Larkspur Capital"
PARTNER_COMPANY = "Quillon Partners"


class SandboxState:
    """The memory of a sandbox Pod.

    Args:
        clock: The time as the Pod sees it; the machine's by default.
        token_ttl: Seconds that a session lives.
        seed: What is drawn at random is drawn from this.

    Attributes:
        clock: The Pod's clock, which a test can move.
        users: The accounts.
        sessions: Who is logged in.
        streams: The conversations.
        presence: Who is there.
        connections: Who is connected with whom, across Pods.
    """

    def __init__(self, *, clock: Clock | None = None, token_ttl: float = DEFAULT_TTL, seed: int = 1) -> None:
        self.clock = clock or Clock()
        self.users = UserDirectory(self.clock, TENANT)
        self.sessions = SessionStore(self.clock, token_ttl)
        self.streams = StreamStore(self.clock, seed)
        self.presence = PresenceBoard(self.clock)
        self.connections = ConnectionBook(self.clock)

    def add_account(
        self,
        username: str,
        public_key: str | bytes | RSAPublicKey,
        *,
        roles: Iterable[str] | None = None,
        partner: bool = False,
    ) -> User:
        """Make a service account, which can log in at ``POST /login/pubkey/authenticate``.

        Args:
            username: Its username.
            public_key: Its RSA public key, in PEM or as an object.
            roles: The roles that it gets; for None, those of an administrator, and of a plain user for a partner's.
            partner: Whether it belongs to a partner's Pod, so that it can answer invitations to connect.

        Returns:
            The account.

        Raises:
            ValueError: The username is empty, or the key is no RSA public key.
            BadRequest: The username is taken.
        """
        if not username.strip():
            raise ValueError("the username is empty")
        key = public_key if isinstance(public_key, RSAPublicKey) else read_public_key(public_key)
        user = self.users.add(
            {
                "userName": username,
                "displayName": username,
                "emailAddress": f"{username}@{'quillon' if partner else 'larkspur'}.example",
                "companyName": PARTNER_COMPANY if partner else COMPANY,
                "accountType": "SYSTEM",
            },
            roles=roles if roles is not None else BASE_ROLES if partner else SERVICE_ROLES,
            tenant=PARTNER_TENANT if partner else None,
        )
        user.current_key = AccountKey(key)
        return user

"""Everything that one sandbox Pod knows, and how it is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from symphony_ext.sandbox.authority import SANDBOX_AUTHORITY
from symphony_ext.sandbox.keys import read_public_key
from symphony_ext.sandbox.roles import BASE_ROLES, SERVICE_ROLES
from symphony_ext.sandbox.stores.applications import ApplicationStore
from symphony_ext.sandbox.stores.audit import AuditTrail
from symphony_ext.sandbox.stores.barriers import InfoBarriers
from symphony_ext.sandbox.stores.certificates import CertificateStore, fingerprint_of
from symphony_ext.sandbox.stores.clock import Clock
from symphony_ext.sandbox.stores.connections import ConnectionBook
from symphony_ext.sandbox.stores.disclaimers import DisclaimerStore
from symphony_ext.sandbox.stores.follows import FollowBook
from symphony_ext.sandbox.stores.grants import GrantStore
from symphony_ext.sandbox.stores.groups import GroupStore
from symphony_ext.sandbox.stores.presence import PresenceBoard
from symphony_ext.sandbox.stores.sessions import DEFAULT_TTL, SessionStore
from symphony_ext.sandbox.stores.settings import PodSettings
from symphony_ext.sandbox.stores.streams import StreamStore
from symphony_ext.sandbox.stores.users import AccountKey, User, UserDirectory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.applications import Application
    from symphony_ext.sandbox.stores.records import SavedTable

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
        app_tokens: The sessions of applications, which are good for acting on behalf of users alone.
        app_handshakes: The pairs of tokens by which extension applications know the Pod.
        key_manager: The tokens of the key manager.
        authority: What signs the certificate of the TLS port, and those that clients are given to log in with.
        streams: The conversations.
        presence: Who is there.
        connections: Who is connected with whom, across Pods.
        follows: Who follows whom.
        groups: Distribution lists and company groups.
        certificates: The company's certificates.
        applications: The applications, and who may use them.
        disclaimers: The notices that users are shown.
        barriers: The information barriers.
        settings: What administrators set for the whole Pod.
        audit: What privileged accounts have done.
    """

    def __init__(self, *, clock: Clock | None = None, token_ttl: float = DEFAULT_TTL, seed: int = 1) -> None:
        self.clock = clock or Clock()
        self.users = UserDirectory(self.clock, TENANT)
        self.sessions = SessionStore(self.clock, self.users, token_ttl)
        self.app_tokens = GrantStore("app_tokens", self.clock)
        self.app_handshakes = GrantStore("app_handshakes", self.clock)
        self.key_manager = GrantStore("key_manager_sessions", self.clock)
        self.authority = SANDBOX_AUTHORITY
        self.streams = StreamStore(self.clock, self.users, seed)
        self.presence = PresenceBoard(self.clock)
        self.connections = ConnectionBook(self.clock, self.users)
        self.follows = FollowBook()
        self.groups = GroupStore(self.clock, self.users)
        self.certificates = CertificateStore(self.clock)
        self.applications = ApplicationStore()
        self.disclaimers = DisclaimerStore(self.clock)
        self.barriers = InfoBarriers(self.clock)
        self.settings = PodSettings()
        self.audit = AuditTrail(self.clock)

    def tables(self) -> list[SavedTable]:
        """List the tables of all that is worth saving, in an order in which they can be restored."""
        return [
            self.users.records,
            self.sessions.records,
            self.app_tokens.records,
            self.app_handshakes.records,
            self.key_manager.records,
            self.groups.records,
            self.streams.records,
            self.presence.records,
            self.presence.feeds,
            self.presence.interests,
            self.connections.records,
            self.follows.records,
            self.certificates.records,
            self.applications.records,
            self.applications.entitlements,
            self.disclaimers.records,
            self.barriers.groups,
            self.barriers.policies,
            self.settings.protocols,
            self.settings.extensions,
            self.settings.sso_records,
            self.audit.records,
        ]

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
        user.changed(self.clock.milliseconds())
        return user

    def add_app(self, app_id: str, public_key: str | bytes | RSAPublicKey | None = None) -> Application:
        """Make an application that may act on behalf of users.

        It can log in at ``POST /login/pubkey/app/authenticate`` with its key, and with a certificate that
        :meth:`issue_certificate` made.

        Args:
            app_id: Its id.
            public_key: Its RSA public key, in PEM or as an object; None for one that has a certificate only.

        Returns:
            The application.

        Raises:
            ValueError: The id is empty, or the key is no RSA public key.
            BadRequest: The id is taken.
        """
        if not app_id.strip():
            raise ValueError("the app id is empty")
        if public_key is not None and not isinstance(public_key, RSAPublicKey):
            public_key = read_public_key(public_key)
        detail: JsonObject = {
            "applicationInfo": {
                "appId": app_id,
                "name": app_id,
                "appUrl": "https://app.larkspur.example/",
                "domain": "larkspur.example",
                "publisher": COMPANY,
            },
            "description": "An application of the sandbox.",
            "permissions": ["ACT_AS_USER"],
        }
        return self.applications.add(detail, AccountKey(public_key) if public_key is not None else None)

    def issue_certificate(self, name: str) -> bytes:
        """Make a client certificate, with which an account or an application can log in at a Pod with TLS.

        Args:
            name: The account's username, or the application's id.

        Returns:
            Its private key and the certificate, in PEM; a secret.
        """
        fingerprint = fingerprint_of(self.authority.certificate)
        if self.certificates.find(fingerprint) is None:
            self.certificates.add(self.authority.pem, kind="USERSIGNING", name="Sandbox signing authority")
        return self.authority.issue_client(name)

    def user_jwt(self, user: User, app_id: str, lifetime: float = 300.0) -> str:
        """Make the JWT in which the Pod tells an extension application who its user is.

        Args:
            user: The user.
            app_id: The application's id, which becomes ``aud``.
            lifetime: Seconds that it is good for.

        Returns:
            A JWT that the certificate of ``GET /pod/v1/podcert`` verifies.
        """
        claims: JsonObject = {
            "sub": str(user.id),
            "aud": app_id,
            "iss": "Symphony Sandbox Pod",
            "exp": int(self.clock.seconds() + lifetime),
            "user": {
                "id": str(user.id),
                "username": user.username,
                "emailAddress": user.text("emailAddress"),
                "displayName": user.display_name,
                "firstName": user.text("firstName"),
                "lastName": user.text("lastName"),
                "title": user.text("title"),
                "company": user.text("companyName"),
                "companyId": str(user.tenant),
                "location": user.text("location"),
            },
        }
        return self.sessions.signer.sign(claims)

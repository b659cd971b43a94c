"""What a way in is: the one class that every way to log in derives from, ours and those of others."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from symphony_pod.client import AsyncClient, Client

    from symphony_ext.auth.tokens import Session
    from symphony_ext.tls import ClientCertificate

SESSION_TOKEN = "sessionToken"  # noqa: S105 - the name of a scheme, as the contract has it
BEARER = "bearer"
KEY_MANAGER_TOKEN = "keyManagerToken"  # noqa: S105
APP_TOKEN = "appToken"  # noqa: S105
CLIENT_CERTIFICATE = "clientCertificate"

_NOTHING: Mapping[str, str] = {}


class Login(ABC):
    """A way in: how a session is got, and what else its requests carry.

    Derive from it, or from one of ours, for a scheme of your own, and give it to ``SymphonyPod.from_login``.

    Attributes:
        mode: The name of the way, such as ``rsa``.
        account: Who logs in, such as the username of a service account.
        gives: What a session of this way holds, by the names that the contract gives the schemes: ``sessionToken``,
            ``bearer``, ``appToken``, ``clientCertificate``. A session token brings bearer tokens with it, since one can
            be made from it.
        certificate: The client certificate that TLS connections present; None for none.
        key_manager: How a token of the key manager is got, for the operations that want one; None where there is none.
        renewable: Whether logging in again helps where the Pod refuses a session; False for a token that was given.
    """

    mode: ClassVar[str]
    account: str
    gives: frozenset[str] = frozenset((SESSION_TOKEN, BEARER))
    certificate: ClientCertificate | None = None
    key_manager: Login | None = None
    renewable: ClassVar[bool] = True

    @property
    def identity(self) -> str:
        """Whose sessions these are, among all that log in to the same Pod; it is part of the key of a token store.

        Two logins may have the same identity only if a session of the one may serve the other.
        """
        return f"{self.mode}:{self.account}"

    @abstractmethod
    def log_in(self, client: Client) -> Session:
        """Log in.

        Args:
            client: What sends the request; it has no session.

        Returns:
            A new session.

        Raises:
            LoginError: The Pod refused the account or its credentials (status 401).
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The answer holds no session.
            TransportError: No answer came.
        """

    @abstractmethod
    async def alog_in(self, client: AsyncClient) -> Session:
        """Log in; as `log_in`, for asyncio."""

    def request_headers(self) -> Mapping[str, str]:
        """Give further headers for a request, such as a gateway wants; none unless a class of yours says so.

        It is asked before every request to the Pod, logins among them, on the event loop where there is one. So let it
        answer at once, and fetch what takes time elsewhere.

        Returns:
            Values by name of header.
        """
        return _NOTHING

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.account!r})"


__all__ = ["APP_TOKEN", "BEARER", "CLIENT_CERTIFICATE", "KEY_MANAGER_TOKEN", "SESSION_TOKEN", "Login"]

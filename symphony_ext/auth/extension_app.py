"""What an extension application does at its server: the handshake with Symphony, and verifying who its user is."""

from __future__ import annotations

import secrets
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from symphony_ext.auth.flow import arun, run
from symphony_ext.auth.refusals import answered, token_in
from symphony_ext.errors import ConfigurationError, DecodeError, UserJwtError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from symphony_pod.client import AsyncClient, Client
    from symphony_pod.models.extension_app_tokens import ExtensionAppTokens

    from symphony_ext.auth.app import AppLogin
    from symphony_ext.auth.flow import Flow

DEFAULT_LEEWAY = 30.0
"""Seconds for which a user's JWT is taken after its end unless told otherwise, for clocks that disagree."""

_ALGORITHMS = ["RS512"]
_LEAST_AGE = 60.0  # seconds; a stranger's JWTs must not have the certificate fetched each time
_HANDSHAKE = "login.authenticate_extension_app"


class AppHandshake(NamedTuple):
    """The two tokens by which an extension application and Symphony know each other.

    Attributes:
        app_id: The application's id.
        app_token: The token that the application made up. A secret.
        symphony_token: Symphony's token, which Symphony's client gives to the application's page; if it is this very
            one, the page talks to the real Symphony. A secret.
        expire_at: When the pair ends, in milliseconds since 1970 (UTC); 0 where the Pod does not say.
    """

    app_id: str
    app_token: str
    symphony_token: str
    expire_at: int

    def __repr__(self) -> str:
        return f"{type(self).__name__}(app_id={self.app_id!r}, expire_at={self.expire_at})"


class _Verifier:
    """Verifies users' JWTs; keeps the Pod's certificate."""

    def __init__(self, app: AppLogin) -> None:
        self._app = app
        self._lock = threading.Lock()
        self._key: RSAPublicKey | None = None
        self._fetched = 0.0

    def handshake(self, app_token: str | None, host: str) -> Flow[AppHandshake]:
        """Begin a handshake, step by step."""
        if app_token is not None and (not app_token or not app_token.isprintable()):
            raise ConfigurationError("app_token is no text of printable characters; leave it out to have one made up")
        made_up = app_token if app_token is not None else secrets.token_urlsafe(32)
        answer: ExtensionAppTokens = yield from self._app.handshake(made_up, host)
        symphony_token = token_in(answer.symphony_token, "symphonyToken", _HANDSHAKE)
        if answer.app_token != made_up:
            raise DecodeError("expected the application's own token, found another", ("appToken",), _HANDSHAKE, 200)
        expires = answer.expire_at
        return AppHandshake(self._app.account, made_up, symphony_token, expires if isinstance(expires, int) else 0)

    def claims(self, jwt: str, leeway: float, host: str) -> Flow[dict[str, Any]]:
        """Verify a JWT, step by step."""
        checked = _shape(jwt)
        key, fetched = self._key, self._fetched
        if key is None:
            key, fetched = yield from self._fetch(host)
        outcome = _verified(checked, key, self._app.account, leeway)
        if outcome is None and time.monotonic() - fetched > _LEAST_AGE:
            # Perhaps the Pod has got another certificate meanwhile.
            key, _ = yield from self._fetch(host)
            outcome = _verified(checked, key, self._app.account, leeway)
        if outcome is None:
            raise UserJwtError("this JWT is not signed by the Pod; do not let its bearer in")
        return outcome

    def _fetch(self, host: str) -> Flow[tuple[RSAPublicKey, float]]:
        from symphony_pod.api.certificates import get_pod_cert

        operation, request, read = get_pod_cert.OPERATION, get_pod_cert.request(), get_pod_cert.read
        answer = yield from answered(operation, request, read, account=self._app.account, host=host)
        key, now = _public_key(answer.certificate), time.monotonic()
        with self._lock:
            self._key, self._fetched = key, now
        return key, now


class ExtensionApp:
    """An extension application, a web page that runs inside Symphony's client, as its server sees it.

    ``SymphonyPod.extension_app`` makes one; threads may share it::

        with SymphonyPod.from_app("acme.symphony.com", "my-app", "app-rsa.pem") as pod:
            app = pod.extension_app()
            handshake = app.authenticate()
            user = app.verify_user_jwt(request.json["jwt"])["user"]

    Args:
        app: How the application logs in.
        client: Gives what sends requests.
    """

    def __init__(self, app: AppLogin, client: Callable[[], Client]) -> None:
        self._verifier = _Verifier(app)
        self._client = client
        self.app_id = app.account

    def authenticate(self, app_token: str | None = None) -> AppHandshake:
        """Begin the handshake between the application's page and Symphony's client.

        Rests on the operation ``login.authenticate_extension_app``, or ``cert_auth.cert_authenticate_extension_app``
        for an application with a certificate.

        Args:
            app_token: The token by which Symphony shall know the application; one is made up unless given.

        Returns:
            The two tokens; keep them until the page asks whether Symphony's is good.

        Raises:
            LoginError: The Pod refused the application or its key (status 401).
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The answer holds no such tokens.
            TransportError: No answer came.
            ConfigurationError: `app_token` is empty or cannot be sent.
        """
        client = self._client()
        return run(self._verifier.handshake(app_token, client.base_url), client)

    def verify_user_jwt(self, jwt: str, *, leeway: float = DEFAULT_LEEWAY) -> dict[str, Any]:
        """Verify the JWT in which Symphony tells the application's page who its user is.

        It is good if the Pod has signed it, for this very application (``aud``), and it has not expired. The Pod's
        certificate (operation ``certificates.get_pod_cert``) is fetched when first needed, and again when a JWT is
        signed with another, at most once a minute.

        Args:
            jwt: The JWT.
            leeway: Seconds for which it is taken after its end.

        Returns:
            Its claims: ``user`` is an object with ``id``, ``username``, ``emailAddress``, ``displayName`` and others.

        Raises:
            UserJwtError: It is not good; the message says why, and holds none of it.
            ApiError: The Pod would not give its certificate.
            DecodeError: The Pod's certificate cannot be read.
            TransportError: No answer came.
        """
        client = self._client()
        return run(self._verifier.claims(jwt, leeway, client.base_url), client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.app_id!r})"


class AsyncExtensionApp:
    """An extension application as its server sees it, for asyncio; as `ExtensionApp`.

    ``AsyncSymphonyPod.extension_app`` makes one.

    Args:
        app: How the application logs in.
        client: Gives what sends requests.
    """

    def __init__(self, app: AppLogin, client: Callable[[], AsyncClient]) -> None:
        self._verifier = _Verifier(app)
        self._client = client
        self.app_id = app.account

    async def authenticate(self, app_token: str | None = None) -> AppHandshake:
        """Begin the handshake between the page and Symphony's client; see `ExtensionApp.authenticate`."""
        client = self._client()
        return await arun(self._verifier.handshake(app_token, client.base_url), client)

    async def verify_user_jwt(self, jwt: str, *, leeway: float = DEFAULT_LEEWAY) -> dict[str, Any]:
        """Verify the JWT that tells who the user is; see `ExtensionApp.verify_user_jwt`."""
        client = self._client()
        return await arun(self._verifier.claims(jwt, leeway, client.base_url), client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.app_id!r})"


def _shape(jwt: Any) -> str:
    if not isinstance(jwt, str) or jwt.count(".") != 2:
        raise UserJwtError("this is no JWT; pass on what Symphony's client gave to the page")
    return jwt.strip()


def _public_key(certificate: object) -> RSAPublicKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.x509 import load_pem_x509_certificate

    operation = "certificates.get_pod_cert"
    try:
        key = load_pem_x509_certificate(str(certificate).encode()).public_key()
    except ValueError:
        raise DecodeError(
            "expected a certificate in PEM, found another text", ("certificate",), operation, 200
        ) from None
    if not isinstance(key, RSAPublicKey):
        raise DecodeError("expected the certificate of an RSA key", ("certificate",), operation, 200)
    return key


def _verified(token: str, key: RSAPublicKey, app_id: str, leeway: float) -> dict[str, Any] | None:
    """The claims; None where the signature is not one of this key."""
    import jwt

    # Real Pods send `sub` as a number, which PyJWT 2.10 and later would refuse.
    options: Any = {"require": ["exp", "aud"], "verify_sub": False, "verify_jti": False}
    problem = ""
    try:
        return jwt.decode(token, key, algorithms=_ALGORITHMS, audience=app_id, leeway=leeway, options=options)
    except jwt.InvalidSignatureError:
        return None
    except jwt.ExpiredSignatureError:
        problem = "has expired; have the page ask Symphony for a new one, or compare this machine's clock"
    except jwt.ImmatureSignatureError:
        problem = "is of the future; compare this machine's clock"
    except jwt.InvalidAudienceError:
        problem = f"is not meant for {app_id!r}; check the id that the page registers with"
    except jwt.MissingRequiredClaimError as error:
        problem = f"lacks the claim {error.claim!r}"
    except jwt.InvalidAlgorithmError:
        problem = f"is not signed with {_ALGORITHMS[0]}"
    except jwt.PyJWTError:
        problem = "cannot be read"
    raise UserJwtError(f"this JWT {problem}")


__all__ = ["DEFAULT_LEEWAY", "AppHandshake", "AsyncExtensionApp", "ExtensionApp"]

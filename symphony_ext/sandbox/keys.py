"""Keys and signed tokens: verifying what an account signs, and signing what the Pod hands out."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, cast

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import load_pem_x509_certificate
from jwt.algorithms import RSAAlgorithm

from symphony_ext.sandbox.authority import self_signed
from symphony_ext.sandbox.errors import Unauthorized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from symphony_ext.sandbox.shapes import JsonObject

LOGIN_ALGORITHM = "RS512"
MAX_LOGIN_LIFETIME = 300.0
"""How many seconds ahead a login token may expire."""

_KEY_BITS = 2048
_KEY_ID = "sandbox-pod"


def read_public_key(pem: str | bytes) -> rsa.RSAPublicKey:
    """Read an RSA public key.

    Args:
        pem: The key in PEM.

    Returns:
        The key.

    Raises:
        ValueError: It is no public key, or not an RSA one; the message tells which, and never holds the key.
    """
    data = pem.encode() if isinstance(pem, str) else pem
    if b"PRIVATE KEY" in data:
        raise ValueError("this is a private key; give its public half (openssl rsa -in rsa.pem -pubout)")
    try:
        key = serialization.load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm):
        # The library's message may quote the input, so it is not passed on.
        raise ValueError("this is no public key in PEM (it starts with -----BEGIN PUBLIC KEY-----)") from None
    if not isinstance(key, rsa.RSAPublicKey):
        raise ValueError("this is not an RSA key; a Pod takes no other kind")  # noqa: TRY004 - the file is at fault
    return key


def verify_login(token: str, keys_of: Callable[[str], Sequence[rsa.RSAPublicKey]], now: float) -> str:
    """Verify the token with which an account or an application proves that it holds its private key.

    Args:
        token: A JWT signed with RS512, with ``sub`` (the username, or the application's id) and ``exp`` (at most 5
            minutes ahead).
        keys_of: Gives the keys of a username or id; none where it is unknown or has none.
        now: The Pod's clock, in seconds since 1970.

    Returns:
        The username or id.

    Raises:
        Unauthorized: The token is malformed, expired, too long-lived, or not signed by a key of the account. The
            message tells which, for the sandbox is there to learn from, but quotes nothing of the token.
    """
    # The Pod's clock counts, not this machine's, so the library must not look at the times itself.
    lenient = {"verify_exp": False, "verify_iat": False, "verify_nbf": False, "verify_sub": False, "verify_aud": False}
    try:
        claims: JsonObject = jwt.decode(token, options=cast("Any", {**lenient, "verify_signature": False}))
    except jwt.InvalidTokenError:
        raise Unauthorized("The login token is no JWT.") from None
    username, expires = claims.get("sub"), claims.get("exp")
    if not isinstance(username, str) or not username:
        raise Unauthorized("The login token lacks the claim 'sub', the username or app id.")
    if not isinstance(expires, int | float) or isinstance(expires, bool):
        raise Unauthorized("The login token lacks the claim 'exp', when it expires, in seconds since 1970.")
    if expires <= now:
        raise Unauthorized("The login token has expired; sign a new one, and compare this machine's clock.")
    if expires > now + MAX_LOGIN_LIFETIME:
        raise Unauthorized(f"The login token expires more than {MAX_LOGIN_LIFETIME:.0f} seconds ahead.")
    for key in keys_of(username):
        try:
            jwt.decode(token, key, algorithms=[LOGIN_ALGORITHM], options=cast("Any", lenient))
        except jwt.InvalidTokenError:
            continue
        return username
    raise Unauthorized(f"The caller is unknown, or the login token is not signed by its key with {LOGIN_ALGORITHM}.")


class PodSigner:
    """The Pod's own key pair, with which it signs session tokens and bearer tokens.

    The key is made when it is first needed, since that takes a while; :data:`POD_SIGNER` is the one that the Pods of
    this process share.

    Args:
        saved: What :meth:`saved` gave, to have the same key again; a new one when None.
    """

    def __init__(self, saved: str | None = None) -> None:
        self._making = threading.Lock()
        self._made: rsa.RSAPrivateKey | None = None
        self._certificate = ""
        if saved is not None:
            key = serialization.load_pem_private_key(saved.encode(), None)
            if not isinstance(key, rsa.RSAPrivateKey):
                raise ValueError("this is no key of a sandbox Pod")
            self._made = key
            self._certificate = load_pem_x509_certificate(saved.encode()).public_bytes(Encoding.PEM).decode()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _key(self) -> rsa.RSAPrivateKey:
        # A test may log in from its own thread while the server does in its.
        with self._making:
            if self._made is None:
                self._made = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
            return self._made

    def sign(self, claims: JsonObject) -> str:
        """Sign claims.

        Args:
            claims: What the token says.

        Returns:
            A JWT, signed with RS512.
        """
        return jwt.encode(claims, self._key(), algorithm=LOGIN_ALGORITHM, headers={"kid": _KEY_ID})

    def saved(self) -> str:
        """Give the private key and the certificate in PEM, a secret."""
        key = self._key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        return key + self.certificate()

    def certificate(self) -> str:
        """Give the certificate that verifies what the Pod signs, in PEM."""
        if not self._certificate:
            made = self_signed(self._key(), "Symphony Sandbox Pod")
            self._certificate = made.public_bytes(Encoding.PEM).decode()
        return self._certificate

    def published(self) -> list[JsonObject]:
        """Tell the public half.

        Returns:
            One JSON Web Key, whose members are all text.
        """
        key = RSAAlgorithm.to_jwk(self._key().public_key(), as_dict=True)
        return [{"kty": key["kty"], "n": key["n"], "e": key["e"], "kid": _KEY_ID, "alg": LOGIN_ALGORITHM, "use": "sig"}]


POD_SIGNER = PodSigner()
"""The signer of every Pod in this process. A Pod knows its tokens by heart, so another's are strange to it anyway."""

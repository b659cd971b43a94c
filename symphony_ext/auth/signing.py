"""Signing with a private key, wherever that is: in a file, in memory, or where only a callback of yours gets to."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, cast

from symphony_ext.auth.keys import load_rsa_key
from symphony_ext.errors import ConfigurationError, SigningError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from symphony_ext.auth.keys import RsaKey


class Signer(ABC):
    """Signs with RS512 (RSA, PKCS#1 v1.5, SHA-512); threads may share one."""

    @abstractmethod
    def sign(self, data: bytes) -> bytes:
        """Sign.

        This takes milliseconds with a long key, and longer with one that lies elsewhere, so that asyncio does it in a
        thread.

        Args:
            data: What to sign.

        Returns:
            The signature.

        Raises:
            SigningError: The callback that signs has failed.
        """

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class KeySigner(Signer):
    """Signs with a private key.

    It can be pickled where the key was given as a path and has no passphrase; the copy reads the file anew.

    Args:
        key: The key, but no callback; see `symphony_ext.auth.keys.load_rsa_key`. It is read and checked once, at once.
        passphrase: What the key is encrypted with; None where it is not.

    Raises:
        ConfigurationError: The key cannot be used; the message says why, and never holds any of it.

    Warns:
        InsecureKeyFileWarning: The key file can be read by others.
    """

    def __init__(self, key: RsaKey, passphrase: str | bytes | None = None) -> None:
        self._key: RSAPrivateKey = load_rsa_key(key, passphrase)
        # What is a secret itself is not kept beside the key that was made of it.
        self._path = os.fsdecode(cast("str | os.PathLike[str]", key)) if _is_path(key) else ""
        self._portable = bool(self._path) and not passphrase

    def sign(self, data: bytes) -> bytes:
        """Sign; see `Signer.sign`."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA512

        return self._key.sign(data, PKCS1v15(), SHA512())

    def __reduce__(self) -> Any:
        if not self._portable:
            why = "its key has a passphrase" if self._path else "its private key was not given as a path"
            raise ConfigurationError(
                f"this cannot be pickled, for {why}, and a pickle must hold no secret; "
                "give the key as the path of a file without a passphrase, or as a callback that signs"
            )
        return type(self), (self._path,)


class CallbackSigner(Signer):
    """Leaves signing to a callback, such as one that asks a hardware security module or a vault.

    It can be pickled if the callback can.

    Args:
        callback: Takes the bytes to sign, and returns their RS512 signature (RSA, PKCS#1 v1.5, SHA-512). It is called
            once for each login, in a thread where asyncio is used.
    """

    def __init__(self, callback: Callable[[bytes], bytes]) -> None:
        self._callback = callback

    def sign(self, data: bytes) -> bytes:
        """Sign; see `Signer.sign`."""
        try:
            signature: Any = self._callback(data)
        except Exception as error:
            # Its words are the callback's own, and may hold what gets it into the vault; the cause has them.
            raise SigningError(f"the callback that signs raised {type(error).__name__}, shown above") from error
        if isinstance(signature, bytes):
            if signature:
                return signature
            raise SigningError("the callback that signs returned no bytes; return the RS512 signature")
        if hasattr(signature, "close") and hasattr(signature, "send"):
            signature.close()  # a coroutine, which Python would miss
        kind = type(signature).__name__
        raise SigningError(f"the callback that signs returned a {kind}; return the RS512 signature as bytes")

    def __reduce__(self) -> Any:
        return type(self), (self._callback,)


def _is_path(key: object) -> bool:
    return isinstance(key, os.PathLike) or (isinstance(key, str) and "-----BEGIN" not in key and "\n" not in key)


def signer_of(key: RsaKey, passphrase: str | bytes | None = None) -> Signer:
    """Make what signs with a key.

    Args:
        key: The key: a path, PEM text, bytes, a key object, or a callback that signs.
        passphrase: What the key is encrypted with; None where it is not.

    Returns:
        What signs with it.

    Raises:
        ConfigurationError: The key cannot be used; the message says why, and never holds any of it.

    Warns:
        InsecureKeyFileWarning: The key file can be read by others.
    """
    if isinstance(key, Signer):
        return key
    if callable(key) and not isinstance(key, type):
        if passphrase:
            raise ConfigurationError("private_key is a callback, which takes no passphrase; leave the passphrase out")
        return CallbackSigner(key)
    return KeySigner(key, passphrase)


__all__ = ["CallbackSigner", "KeySigner", "Signer", "signer_of"]

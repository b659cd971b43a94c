"""Private keys: read from wherever the user has them, and checked before they are needed."""

from __future__ import annotations

import os
import re
import stat
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from symphony_ext.errors import ConfigurationError, InsecureKeyFileWarning
from symphony_ext.frames import users_stacklevel
from symphony_ext.passphrase import passphrase_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPrivateNumbers

RsaKey: TypeAlias = "str | os.PathLike[str] | bytes | RSAPrivateKey | Callable[[bytes], bytes]"
"""What a private key can be given as.

A path, PEM text, bytes, or a key object of the package cryptography; or, where only a hardware security module or a
vault gets to see the key, a callback that is given bytes and returns their RS512 signature (RSA, PKCS#1 v1.5, SHA-512).
"""

_MOST_BYTES = 1 << 20  # no key is longer, but a path may lead to a device without end
_LONGEST_SHOWN_PATH = 256  # what is longer may be a key without its first line, which no message may repeat
_LEAST_BITS = 1024
_LABEL = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----")
_REWRITE = "rewrite it with `openssl pkey -in OLD -out NEW`"


def load_rsa_key(key: RsaKey, passphrase: str | bytes | None = None) -> RSAPrivateKey:
    r"""Read an RSA private key.

    Args:
        key: The path of a PEM file (``~`` is the home directory), the PEM itself as text or bytes, or a key object;
            no callback, which holds no key to read.
            A text that holds ``-----BEGIN`` or a line break is PEM, any other is a path. The PEM is PKCS#1
            (``BEGIN RSA PRIVATE KEY``) or PKCS#8 (``BEGIN PRIVATE KEY``), encrypted or not; certificates may stand
            beside the key.
        passphrase: What the key is encrypted with; None, or empty, where it is not.

    Returns:
        The key.

    Raises:
        ConfigurationError: There is no such file or it cannot be read, it holds no RSA private key, or the passphrase
            is missing, wrong, or one too many. The message never holds any of the key or the passphrase.

    Warns:
        InsecureKeyFileWarning: The file can be read by others.
    """
    secret = passphrase_bytes(passphrase)
    given: Any = key
    if isinstance(given, bytes):
        return _parse(given, secret, "private_key (bytes)")
    if isinstance(given, str) and ("-----BEGIN" in given or "\n" in given):
        return _parse(given.encode(errors="replace"), secret, "private_key (PEM text)")
    if isinstance(given, (str, os.PathLike)):
        path = os.fsdecode(cast("str | os.PathLike[str]", given))
        return _parse(_contents(path), secret, f"the key file {path!r}")
    return _checked_object(given, secret)


def _checked_object(key: Any, passphrase: bytes | None) -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

    if isinstance(key, RSAPublicKey):
        raise ConfigurationError("private_key is a public key; give the private key that belongs to it")
    if not isinstance(key, RSAPrivateKey):
        kind = type(key).__name__
        raise ConfigurationError(
            f"private_key is of type {kind}; give an RSA key as a path, PEM text, bytes or object, "
            "or a callback that signs"
        )
    if passphrase is not None:
        raise ConfigurationError("private_key is a key object, which takes no passphrase; leave the passphrase out")
    return _long_enough(key, "private_key")


def _contents(text: str) -> bytes:
    """What the file at a path holds."""
    if not text.strip():
        raise ConfigurationError("private_key is empty; give the path of a PEM file, or PEM text")
    if len(text) > _LONGEST_SHOWN_PATH:
        raise ConfigurationError(
            f"private_key is a text of {len(text)} characters without '-----BEGIN', too long for a path; "
            "give the path of a PEM file, or the whole PEM with its first and last line"
        )
    try:
        with Path(text).expanduser().open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise ConfigurationError(f"there is no key file {text!r}; check the path") from None
    except IsADirectoryError:
        raise ConfigurationError(f"the key file {text!r} is a directory; give the PEM file in it") from None
    except PermissionError:
        raise ConfigurationError(f"the key file {text!r} may not be read by this account; check its owner") from None
    except (OSError, ValueError, RuntimeError) as error:
        # ValueError: a null byte; RuntimeError: no home directory for ~.
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ConfigurationError(f"the key file {text!r} cannot be read ({reason}); check the path") from None
    if len(data) > _MOST_BYTES:
        raise ConfigurationError(f"the key file {text!r} is longer than any key; give the PEM file of the private key")
    if os.name == "posix" and mode & (stat.S_IRGRP | stat.S_IROTH):
        warnings.warn(
            f"the key file {text!r} can be read by others; make it yours alone: chmod 600 {text}",
            InsecureKeyFileWarning,
            stacklevel=users_stacklevel(),
        )
    return data


def _parse(data: bytes, passphrase: bytes | None, name: str) -> RSAPrivateKey:
    """The key in a PEM; `name` is what messages call it."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    block = _private_block(data, name)
    encrypted = b"BEGIN ENCRYPTED" in block or b"Proc-Type: 4,ENCRYPTED" in block
    if encrypted and passphrase is None:
        raise ConfigurationError(f"{name} is encrypted; give its passphrase (passphrase=...)")
    if not encrypted and passphrase is not None:
        raise ConfigurationError(f"{name} is not encrypted, but a passphrase was given; leave the passphrase out")
    try:
        # Checking that the primes are prime takes 40 to 335 ms, in which an event loop stands still. That check is for
        # keys from strangers; for the owner's own it is enough that the numbers fit together.
        key: object = load_pem_private_key(block, passphrase, unsafe_skip_rsa_key_validation=True)
    except UnsupportedAlgorithm:
        raise ConfigurationError(f"{name} is of a kind, or encrypted in a way, that is unknown; {_REWRITE}") from None
    except (ValueError, TypeError):
        # The library's own words are left out: they may quote the input.
        if encrypted:
            raise ConfigurationError(f"{name} cannot be decrypted; check the passphrase") from None
        raise ConfigurationError(f"{name} is damaged; copy it once more from where it was made") from None
    if not isinstance(key, RSAPrivateKey):
        kind = type(key).__name__.removeprefix("_").removesuffix("PrivateKey")
        raise ConfigurationError(f"{name} is a key of the kind {kind}; a Pod takes RSA keys alone")
    if not _fits_together(key.private_numbers()):
        raise ConfigurationError(f"{name} is damaged; copy it once more from where it was made")
    return _long_enough(key, name)


def _private_block(data: bytes, name: str) -> bytes:
    """The private key among what a PEM holds, with its first and last line."""
    if not data.strip():
        raise ConfigurationError(f"{name} is empty; give the PEM of an RSA private key")
    labels: list[bytes] = _LABEL.findall(data)
    if not labels:
        if data.startswith(b"\x30"):
            way = "convert it with `openssl pkey -inform DER -in OLD -out NEW`"
            raise ConfigurationError(f"{name} is no PEM but DER, it seems; {way}")
        raise ConfigurationError(f"{name} is no PEM; the PEM of a key starts with -----BEGIN RSA PRIVATE KEY-----")
    label = next((label for label in labels if label.endswith(b"PRIVATE KEY")), None)
    if label is None:
        if any(b"PUBLIC KEY" in label for label in labels):
            raise ConfigurationError(f"{name} is a public key; give the private key that belongs to it")
        if any(b"CERTIFICATE" in label for label in labels):
            raise ConfigurationError(f"{name} is a certificate; give the private key that belongs to it")
        raise ConfigurationError(f"{name} holds no private key, but {labels[0].decode().lower()}")
    if label == b"OPENSSH PRIVATE KEY":
        raise ConfigurationError(
            f"{name} is in OpenSSH's own format; convert a copy with `ssh-keygen -p -m PEM -f COPY`"
        )
    if label not in (b"RSA PRIVATE KEY", b"PRIVATE KEY", b"ENCRYPTED PRIVATE KEY"):
        kind = label.removesuffix(b" PRIVATE KEY").decode()
        raise ConfigurationError(f"{name} is a key of the kind {kind}; a Pod takes RSA keys alone")
    found = re.search(b"-----BEGIN %b-----.*?-----END %b-----" % (label, label), data, re.DOTALL)
    if found is None:
        raise ConfigurationError(f"{name} is cut short: its last line, -----END {label.decode()}-----, is missing")
    if b"\\n" in found[0]:
        raise ConfigurationError(rf"{name} has '\n' written out where lines break; replace each by a real line break")
    return found[0] + b"\n"


def _fits_together(numbers: RSAPrivateNumbers) -> bool:
    """Whether all numbers of a key belong to one key; takes microseconds, for it does not ask for primes."""
    p, q, d = numbers.p, numbers.q, numbers.d
    public = numbers.public_numbers
    return (
        p > 1
        and q > 1
        and p * q == public.n
        and (d * public.e) % (p - 1) == 1
        and (d * public.e) % (q - 1) == 1
        and numbers.dmp1 == d % (p - 1)
        and numbers.dmq1 == d % (q - 1)
        and (numbers.iqmp * q) % p == 1
    )


def _long_enough(key: RSAPrivateKey, name: str) -> RSAPrivateKey:
    if key.key_size < _LEAST_BITS:
        raise ConfigurationError(f"{name} has {key.key_size} bits, which anyone can break; make one of 4096 bits")
    return key


__all__ = ["RsaKey", "load_rsa_key"]

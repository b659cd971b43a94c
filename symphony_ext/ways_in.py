"""The ways to make a client, which the blocking one and that of asyncio have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import os
    from typing import Literal, Self, Unpack

    from symphony_ext.auth.keys import RsaKey
    from symphony_ext.auth.login import Login
    from symphony_ext.config import PodConfig
    from symphony_ext.options import ClientOptions
    from symphony_ext.origin import Origin
    from symphony_ext.tls import Source

H = TypeVar("H")
"""The kind of httpx client that a client of ours sends by."""


class WaysIn(ABC, Generic[H]):
    """Makes clients, a method a way in."""

    _origin: Origin | None = None
    """How the client came about; None where by its constructor."""

    @classmethod
    @abstractmethod
    def from_login(
        cls, host: str, login: Login, *, http_client: H | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """Make a client that logs in as `login` says: a way in of your own, or one of `symphony_ext.auth`.

        Nothing is sent yet: the first call that needs a session logs in, and so does any call whose session has ended.

        Args:
            host: The Pod's host name, such as ``acme.symphony.com``, with a port where there is one
                (``acme.symphony.com:8443``); or scheme, host and port as a URL.
            login: The way in.
            http_client: An httpx client of your own; you close it, and its own timeout, headers and TLS settings
                hold, so give none here. It must not follow redirects.
            **options: See `symphony_ext.options.ClientOptions`.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.
        """

    @classmethod
    def from_rsa(
        cls,
        host: str,
        username: str,
        private_key: RsaKey,
        *,
        passphrase: str | bytes | None = None,
        jwt_lifetime: float = 240.0,
        http_client: H | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client of a service account, which logs in with its RSA key.

        Nothing is sent yet: the first call that needs a session logs in (operation ``login.authenticate``), and so does
        any call whose session has ended.

        Args:
            host: The Pod's host name; see `from_login`.
            username: The service account's username.
            private_key: Its private key: the path of a PEM file, the PEM as text or bytes, a key object, or a callback
                that signs, for a key that lies in a hardware security module or a vault; see
                `symphony_ext.auth.keys.RsaKey`.
            passphrase: What the key is encrypted with; None where it is not.
            jwt_lifetime: Seconds that the JWT of a login is good for, at most 300; the default, 240, leaves a minute
                for clocks that disagree.
            http_client: An httpx client of your own; see `from_login`.
            **options: See `symphony_ext.options.ClientOptions`.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.

        Warns:
            InsecureKeyFileWarning: The key file can be read by others.
        """
        cls._address(host, **options)  # before the key, which takes far longer to load
        from symphony_ext.auth.rsa import RsaLogin

        login = RsaLogin(username, private_key, jwt_lifetime, passphrase=passphrase)
        return cls.from_login(host, login, http_client=http_client, **options)

    @classmethod
    def from_certificate(
        cls,
        host: str,
        certificate: Source,
        private_key: Source | None = None,
        *,
        passphrase: str | bytes | None = None,
        http_client: H | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client of an account that logs in with a client certificate, which it presents in the TLS handshake.

        Nothing is sent yet: the first call that needs a session logs in (operation ``cert_auth.cert_authenticate``),
        and so does any call whose session has ended. Where such logins have a host or port of their own, often 8444,
        the option ``services`` says so.

        Args:
            host: The Pod's host name; see `from_login`.
            certificate: The certificate, with those that lead to its authority, if any: the path of a PEM file, PEM
                text or bytes; or the path or the bytes of a PKCS#12 file, which holds the key too. Its common name is
                the account's username.
            private_key: Its private key, likewise; None where it stands in `certificate`.
            passphrase: What the key, or the PKCS#12 file, is encrypted with; None where it is not.
            http_client: An httpx client of your own, which has to present the certificate by itself; see `from_login`.
            **options: See `symphony_ext.options.ClientOptions`.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.

        Warns:
            InsecureKeyFileWarning: The file with the key can be read by others.
        """
        cls._address(host, **options)
        from symphony_ext.auth.certificate import CertificateLogin
        from symphony_ext.tls import ClientCertificate

        login = CertificateLogin(ClientCertificate(certificate, private_key, passphrase))
        return cls.from_login(host, login, http_client=http_client, **options)

    @classmethod
    def from_app(
        cls,
        host: str,
        app_id: str,
        private_key: RsaKey | None = None,
        *,
        certificate: Source | None = None,
        passphrase: str | bytes | None = None,
        jwt_lifetime: float = 240.0,
        http_client: H | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client of an application, which acts on behalf of users: see `on_behalf_of`.

        An application logs in with its RSA key (operation ``login.authenticate_app``) or with a client certificate
        (``cert_auth.cert_authenticate_app``). Its session is good for nothing but to get those of users, so that this
        client calls nothing by itself. `extension_app` gives what an extension application needs.

        Args:
            host: The Pod's host name; see `from_login`.
            app_id: The application's id.
            private_key: Its private key, as for `from_rsa`; or that of the certificate, as for `from_certificate`.
            certificate: Its certificate, where it logs in with one, as for `from_certificate`.
            passphrase: What the key, or the PKCS#12 file, is encrypted with; None where it is not.
            jwt_lifetime: Seconds that the JWT of a login with an RSA key is good for, at most 300.
            http_client: An httpx client of your own; see `from_login`.
            **options: See `symphony_ext.options.ClientOptions`; they hold for the clients of users as well.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.

        Warns:
            InsecureKeyFileWarning: The file with the key can be read by others.
        """
        cls._address(host, **options)
        from symphony_ext.auth.app import app_login

        login = app_login(app_id, private_key, certificate, passphrase, jwt_lifetime)
        return cls.from_login(host, login, http_client=http_client, **options)

    @classmethod
    def from_token(
        cls,
        host: str,
        session_token: str = "",
        *,
        bearer_token: str = "",
        http_client: H | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client that calls with a token that was got elsewhere.

        It cannot be renewed here: once the Pod refuses it, calls raise `LoginError`. From a session token, bearer
        tokens are made as they are needed (operation ``login.create_idm_token``).

        Args:
            host: The Pod's host name; see `from_login`.
            session_token: The session token; empty where there is none.
            bearer_token: The bearer token, with or without the word Bearer; empty where there is none.
            http_client: An httpx client of your own; see `from_login`.
            **options: See `symphony_ext.options.ClientOptions`.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do, and holds
                no token.
        """
        from symphony_ext.auth.static_token import StaticToken

        login = StaticToken(session_token, bearer_token=bearer_token)
        return cls.from_login(host, login, http_client=http_client, **options)

    @classmethod
    def from_config(
        cls,
        path: str | os.PathLike[str] | PodConfig | None = None,
        *,
        account: Literal["bot", "app"] | None = None,
        http_client: H | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client as a configuration says: a file of Symphony's Bot Development Kits, and the environment.

        The file is read now, and so is the key; nothing is sent yet. Environment variables come before what stands in
        the file: ``SYMPHONY__BOT__PRIVATE_KEY__PATH`` stands for the key ``bot.privateKey.path``, and so on. The keys
        are in docs/configuration.md. Files in YAML take the extra ``yaml``.

        Args:
            path: The file, in YAML or JSON (``~`` is the home directory); a relative path is looked for in
                ``~/.symphony`` as well. None for the file that the environment variable ``SYMPHONY_CONFIG_FILE`` tells,
                or else config.yaml, config.yml or config.json in ``~/.symphony``, or else the environment alone. Or a
                `symphony_ext.config.PodConfig`, made in code.
            account: Who logs in, ``bot`` or ``app``; by default the service account where there is one, and else the
                application.
            http_client: An httpx client of your own; see `from_login`.
            **options: See `symphony_ext.options.ClientOptions`; they come before the configuration. ``verify`` comes
                before its trust store, and ``proxy`` before its proxy.

        Returns:
            The client.

        Raises:
            ConfigurationError: There is no such file, it cannot be read, or what it says cannot work; the message says
                where, why, and what to do, and holds no secret.

        Warns:
            ConfigurationWarning: Keys are unknown or have no effect; all of them in one warning.
            InsecureKeyFileWarning: The key, or a secret in the configuration file, can be read by others.
        """
        from symphony_ext.config import PodConfig
        from symphony_ext.origin import Origin

        config = path if isinstance(path, PodConfig) else PodConfig.load(path)
        told = config.options(config.account(account), given=options)
        pod = cls.from_login(config.host, config.login(account), http_client=http_client, **told)
        # In another process it is read anew: the file holds the secrets, and a pickle must not.
        origin = path if isinstance(path, PodConfig) else config.source
        pod._origin = Origin(
            cls, "from_config", {"path": origin, "account": account, "http_client": http_client, **options}
        )
        return pod

    @staticmethod
    def _address(host: str, **options: Unpack[ClientOptions]) -> str:
        """Hold a host, and the options that say where it is, against what can work.

        Args:
            host: The Pod's host name; see `from_login`.
            **options: See `symphony_ext.options.ClientOptions`.

        Returns:
            The Pod's address: scheme, host, and port unless it is the scheme's own.

        Raises:
            ConfigurationError: There can be no such address.
        """
        from symphony_ext.address import base_url_of

        return base_url_of(
            host,
            port=options.get("port"),
            scheme=options.get("scheme", "https"),
            context=options.get("context", ""),
            allow_http=options.get("allow_http", False),
        )


__all__ = ["WaysIn"]

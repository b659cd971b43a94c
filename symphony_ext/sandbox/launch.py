"""From the arguments of the command line to a Pod that answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography import x509

from symphony_ext.sandbox.app import Pod
from symphony_ext.sandbox.config_file import APP, BOT, TRUST_NAME, ConfigFolder
from symphony_ext.sandbox.errors import Refusal
from symphony_ext.sandbox.keys import read_public_key
from symphony_ext.sandbox.seed import fill
from symphony_ext.sandbox.server import PodServer, url_of
from symphony_ext.sandbox.state import SandboxState
from symphony_ext.sandbox.state_file import StateFile
from symphony_ext.sandbox.stores.certificates import fingerprint_of
from symphony_ext.sandbox.stores.users import AccountKey
from symphony_ext.sandbox.throttle import Throttle
from symphony_ext.sandbox.tls import LOCAL_NAMES, server_context

if TYPE_CHECKING:
    import argparse
    import socket
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from symphony_ext.sandbox.config_file import Identity

CONFIG_USERNAME = "svc-bot"
CONFIG_APP = "sandbox-app"
"""The account and the application that --write-config makes, unless those names are given to others."""


class Launch:
    """A Pod as the command line wants it.

    Args:
        arguments: The arguments, parsed.
        taken: The socket to listen at.
        on_ready: Told the URL once requests are answered.

    Raises:
        OSError: A file cannot be read or written.
        ValueError: An argument cannot be followed; the message tells which.

    Attributes:
        server: The server, ready to run.
    """

    def __init__(self, arguments: argparse.Namespace, taken: socket.socket, on_ready: Callable[[str], None]) -> None:
        self.server: PodServer
        self._folder = None if arguments.write_config is None else ConfigFolder(arguments.write_config)
        self._state = SandboxState(token_ttl=arguments.token_ttl, seed=arguments.seed)
        self._file = None if arguments.state is None else StateFile(arguments.state)
        try:
            self._prepare(arguments, url_of(taken, tls=arguments.tls), on_ready)
        except BaseException:
            if self._file is not None:
                self._file.close()
            raise

    def run(self, taken: socket.socket) -> None:
        """Answer requests until the server is told to stop.

        Args:
            taken: The socket to listen at.
        """
        try:
            self.server.run(sockets=[taken])
        finally:
            if self._file is not None:
                self._file.close()

    def _prepare(self, arguments: argparse.Namespace, url: str, on_ready: Callable[[str], None]) -> None:
        state, file = self._state, self._file
        self._restored = file is not None and not file.is_empty
        if file is not None and self._restored:
            file.attach(state)
        state.sessions.key_manager = arguments.key_manager
        self._add_accounts(arguments.public_key, arguments.username, partner=False)
        self._add_accounts(arguments.partner_public_key, arguments.partner_username, partner=True)
        self._add_apps(arguments.app_public_key, arguments.app_id)
        for path in arguments.client_ca:
            self._trust(path)
        if self._folder is not None:
            self._write_config(self._folder, url, tls=arguments.tls)
        if not self._restored:
            fill(state, users=arguments.users, seed=arguments.seed)
            if file is not None:
                file.attach(state)
        pod = Pod(
            state,
            throttle=None if arguments.rate is None else Throttle(arguments.rate),
            save=None if file is None else file.save,
        )
        context = server_context(lambda: state, (arguments.host, *LOCAL_NAMES)) if arguments.tls else None
        self.server = PodServer(pod, lambda: on_ready(url), context)

    def _add_accounts(self, keys: list[Path], usernames: list[str], *, partner: bool) -> None:
        prefix = "partner-" if partner else ""
        for path, username in _pairs(f"--{prefix}public-key", keys, f"--{prefix}username", usernames):
            try:
                key = read_public_key(path.read_bytes())
                if self._restored and self._state.users.find(username=username) is not None:
                    self._give_key(BOT, username, key)
                else:
                    self._state.add_account(username, key, partner=partner)
            except (ValueError, Refusal) as error:
                raise ValueError(f"--{prefix}public-key {path} --{prefix}username {username}: {error}") from None

    def _add_apps(self, keys: list[Path], ids: list[str]) -> None:
        for path, app_id in _pairs("--app-public-key", keys, "--app-id", ids):
            try:
                key = read_public_key(path.read_bytes())
                if self._restored and self._state.applications.find(app_id) is not None:
                    self._give_key(APP, app_id, key)
                else:
                    self._state.add_app(app_id, key)
            except (ValueError, Refusal) as error:
                raise ValueError(f"--app-public-key {path} --app-id {app_id}: {error}") from None

    def _trust(self, path: Path) -> None:
        try:
            pem = path.read_text(encoding="ascii")
            certificate = x509.load_pem_x509_certificate(pem.encode())
        except ValueError:
            raise ValueError(f"--client-ca {path}: this is no certificate in PEM") from None
        store = self._state.certificates
        if store.find(fingerprint_of(certificate)) is None:
            store.add(pem, kind="USERSIGNING" if _signs(certificate) else "USER")

    def _write_config(self, folder: ConfigFolder, url: str, *, tls: bool) -> None:
        names = {BOT: self._config_name(BOT, CONFIG_USERNAME), APP: self._config_name(APP, CONFIG_APP)}
        for identity, name in names.items():
            held = self._key_of(identity, name)
            # A bot that runs while the Pod starts anew has read its key already.
            if held is None or held != folder.public_key(identity):
                self._give_key(identity, name, folder.write_key(identity))
            if tls:
                folder.write(identity.certificate_name, self._state.issue_certificate(name))
        if tls:
            folder.write(TRUST_NAME, self._state.authority.pem.encode())
        folder.write_config(url, names)

    def _config_name(self, identity: Identity, wanted: str) -> str:
        """Give the name that the configuration had before a restart, or else the first one that is free."""
        name = None if self._file is None else self._file.noted(identity.section)
        if name is None:
            number, name = 1, wanted
            while self._is_taken(identity, name):
                number += 1
                name = f"{wanted}{number}"
            if self._file is not None:
                self._file.note(identity.section, name)
        return name

    def _is_taken(self, identity: Identity, name: str) -> bool:
        state = self._state
        return (state.users.find(username=name) if identity is BOT else state.applications.find(name)) is not None

    def _key_of(self, identity: Identity, name: str) -> RSAPublicKey | None:
        state = self._state
        holder = state.users.find(username=name) if identity is BOT else state.applications.find(name)
        return holder.current_key.key if holder is not None and holder.current_key is not None else None

    def _give_key(self, identity: Identity, name: str, key: RSAPublicKey) -> None:
        """Let an account or an application log in with a key and no other, and make it if it is missing."""
        state = self._state
        if identity is BOT:
            user = state.users.find(username=name) or state.add_account(name, key)
            user.current_key, user.previous_key = AccountKey(key), None
            user.changed(state.clock.milliseconds())
        else:
            app = state.applications.find(name) or state.add_app(name, key)
            app.current_key, app.previous_key = AccountKey(key), None
            state.applications.changed(app)


def _pairs(key_option: str, keys: list[Path], name_option: str, names: list[str]) -> Iterator[tuple[Path, str]]:
    if len(keys) != len(names):
        raise ValueError(
            f"{key_option} is given {len(keys)} time(s) and {name_option} {len(names)}; each needs the other"
        )
    return zip(keys, names, strict=True)


def _signs(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False

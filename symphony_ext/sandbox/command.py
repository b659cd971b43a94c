"""The command ``python -m symphony_ext sandbox``."""

from __future__ import annotations

import argparse
import math
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    # The server and what it rests on are imported late: --help must work without the extra.
    from collections.abc import Sequence

    from symphony_ext.sandbox.state import SandboxState

PROGRAM = "python -m symphony_ext sandbox"
CONFIG_USERNAME = "svc-bot"
"""The account that --write-config makes, unless that name is given to another."""

_USAGE_ERROR = 2
_EXTRA = ("starlette", "uvicorn", "jwt", "cryptography")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong; the usage is a --help away."""
        self.exit(_USAGE_ERROR, f"{self.prog}: {message}\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a sandbox Pod until it is told to stop.

    One line on standard output tells the URL once requests are answered; SIGTERM and Ctrl-C stop it.

    Args:
        argv: The arguments, without the program's name; the process's own when None.

    Returns:
        The exit code: 0 when stopped, 2 when the arguments cannot be followed, after one line on standard error.
    """
    arguments = _parser().parse_args(argv)
    try:
        return _run(arguments)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        return _complain(f"the package {error.name} is missing; run pip install 'symphony-pod-client[sandbox]'")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Run a Pod on this machine: a real HTTP server with made-up people, kept in memory.",
        epilog="Accounts: give --public-key and --username in pairs, as often as you like.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen at (default: a free one)")
    parser.add_argument(
        "--users", type=_count, default=2500, metavar="N", help="how many users it has, accounts included (2500)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="what the people are drawn from (1)")
    parser.add_argument(
        "--token-ttl", type=_seconds, default=3600.0, metavar="SECONDS", help="how long a session lives (3600)"
    )
    for prefix, what in (("", "a service account"), ("partner-", "an account of a partner's Pod")):
        parser.add_argument(
            f"--{prefix}public-key",
            action="append",
            default=[],
            type=Path,
            metavar="FILE",
            help=f"RSA public key of {what}, in PEM",
        )
        parser.add_argument(f"--{prefix}username", action="append", default=[], metavar="NAME", help="its username")
    parser.add_argument(
        "--write-config",
        type=Path,
        metavar="DIR",
        help=f"write a new key pair and a config.yaml for a bot, {CONFIG_USERNAME} unless that name is taken",
    )
    return parser


def _run(arguments: argparse.Namespace) -> int:
    # Until the server runs there is nothing to close, and leaving at once is clean.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    from symphony_ext.sandbox.app import Pod
    from symphony_ext.sandbox.config_file import check_folder, write_config, write_key
    from symphony_ext.sandbox.seed import fill
    from symphony_ext.sandbox.server import PodServer, listen, url_of
    from symphony_ext.sandbox.state import SandboxState

    folder: Path | None = arguments.write_config
    state = SandboxState(token_ttl=arguments.token_ttl, seed=arguments.seed)
    bot = CONFIG_USERNAME
    try:
        _add_accounts(state, arguments.public_key, arguments.username, partner=False)
        _add_accounts(state, arguments.partner_public_key, arguments.partner_username, partner=True)
        if folder is not None:
            check_folder(folder)
            bot = _free_username(state)
            state.add_account(bot, write_key(folder))
    except (OSError, ValueError) as error:
        return _complain(str(error))
    try:
        taken = listen(arguments.host, arguments.port)
    except OSError as error:
        return _complain(
            f"cannot listen at --host {arguments.host} --port {arguments.port}: {error.strerror or error}; "
            "choose an address of this machine and a free port"
        )
    fill(state, users=arguments.users, seed=arguments.seed)
    url = url_of(taken)
    try:
        if folder is not None:
            write_config(folder, url, bot)
    except OSError as error:
        taken.close()
        return _complain(str(error))

    server = PodServer(Pod(state), lambda: print(f"Sandbox Pod ready at {url}", flush=True))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, server.handle_exit)
    server.run(sockets=[taken])
    return 0


def _add_accounts(state: SandboxState, keys: list[Path], usernames: list[str], *, partner: bool) -> None:
    from symphony_ext.sandbox.errors import Refusal

    prefix = "partner-" if partner else ""
    if len(keys) != len(usernames):
        raise ValueError(
            f"--{prefix}public-key is given {len(keys)} time(s) and --{prefix}username {len(usernames)}; "
            "each account needs both"
        )
    for path, username in zip(keys, usernames, strict=True):
        try:
            state.add_account(username, path.read_bytes(), partner=partner)
        except (ValueError, Refusal) as error:
            raise ValueError(f"--{prefix}public-key {path} --{prefix}username {username}: {error}") from None


def _free_username(state: SandboxState) -> str:
    number, name = 1, CONFIG_USERNAME
    while state.users.find(username=name) is not None:
        number += 1
        name = f"{CONFIG_USERNAME}{number}"
    return name


def _leave(_number: int, _frame: object) -> None:
    raise SystemExit(0)


def _complain(problem: str) -> int:
    print(f"{PROGRAM}: {problem}", file=sys.stderr)
    return _USAGE_ERROR


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is no port; give a number from 0 to 65535")
    return int(text)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of users; give one from 0 on")
    return int(text)


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (number > 0 and math.isfinite(number)):
        raise argparse.ArgumentTypeError(f"{text!r} is no lifetime; give a number of seconds above 0")
    return number

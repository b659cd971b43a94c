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

PROGRAM = "python -m symphony_ext sandbox"
_BOT, _APP = "svc-bot", "sandbox-app"

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
        description="Run a Pod on this machine: a real HTTP server with made-up people.",
        epilog="Accounts: give --public-key and --username in pairs, as often as you like; applications likewise.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen at (default: a free one)")
    parser.add_argument(
        "--users",
        type=_count,
        default=2500,
        metavar="N",
        help="how many users a new Pod has, accounts included (2500)",
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
        "--app-public-key",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="RSA public key of an application that may act on behalf of users, in PEM",
    )
    parser.add_argument("--app-id", action="append", default=[], metavar="ID", help="its id")
    parser.add_argument("--tls", action="store_true", help="speak TLS, and let clients log in with a certificate")
    parser.add_argument(
        "--client-ca",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="a certificate in PEM that clients may log in with, or whose client certificates they may (with --tls)",
    )
    parser.add_argument(
        "--key-manager", action="store_true", help="make the audit trail want a token of the key manager"
    )
    parser.add_argument(
        "--rate", type=_rate, metavar="N", help="answer N requests a second of each address, and 429 beyond (no limit)"
    )
    parser.add_argument(
        "--state", type=Path, metavar="FILE", help="keep everything in FILE, in SQLite, and begin with what it holds"
    )
    parser.add_argument(
        "--write-config",
        type=Path,
        metavar="DIR",
        help=(
            f"write new keys and a config.yaml for a bot and an application, {_BOT} and {_APP} "
            "unless those names are taken; with --tls, certificates too"
        ),
    )
    return parser


def _run(arguments: argparse.Namespace) -> int:
    # Until the server runs there is nothing to close, and leaving at once is clean.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    from symphony_ext.sandbox.launch import Launch
    from symphony_ext.sandbox.server import listen

    try:
        taken = listen(arguments.host, arguments.port)
    except OSError as error:
        return _complain(
            f"cannot listen at --host {arguments.host} --port {arguments.port}: {error.strerror or error}; "
            "choose an address of this machine and a free port"
        )
    with taken:
        try:
            launch = Launch(arguments, taken, _say_ready)
        except (OSError, ValueError) as error:
            return _complain(str(error))
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, launch.server.handle_exit)
        launch.run(taken)
    return 0


def _say_ready(url: str) -> None:
    print(f"Sandbox Pod ready at {url}", flush=True)


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
    return _above_zero(text, "lifetime", "seconds")


def _rate(text: str) -> float:
    return _above_zero(text, "rate", "requests a second")


def _above_zero(text: str, what: str, unit: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (number > 0 and math.isfinite(number)):
        raise argparse.ArgumentTypeError(f"{text!r} is no {what}; give a number of {unit} above 0")
    return number

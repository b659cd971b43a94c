"""The command ``python -m symphony_ext check``."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symphony_ext.check.steps import Result
    from symphony_ext.config import PodConfig

PROGRAM = "python -m symphony_ext check"

_USAGE_ERROR = 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong; the usage is a --help away."""
        self.exit(_USAGE_ERROR, f"{self.prog}: {message}\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Check an account, a line a step on standard output.

    Args:
        argv: The arguments, without the program's name; the process's own when None.

    Returns:
        The exit code: 0 where all works, 1 after the first step that does not, and 2 for wrong arguments.
    """
    parser = _parser()
    given = parser.parse_args(argv)
    if (given.username is None) != (given.private_key is None):
        parser.error("--username and --private-key belong together; give both, or a configuration file")
    if given.config is None and given.username is not None and given.host is None:
        parser.error("--host is missing; give the Pod's host name")

    from symphony_ext.check.account import Wanted, check
    from symphony_ext.check.steps import StepFailed

    try:
        check(Wanted(lambda: _config(given), given.account, given.role, given.on_behalf_of), _print_result, _print_note)
    except StepFailed as failure:
        print(f"What to do: {failure.advice}", flush=True)
        return 1
    print("All of it works.", flush=True)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="See step by step whether an account can work with a Pod, and what to do about what does not work.",
        epilog="It logs in and out again, and changes nothing. No secret is shown.",
    )
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="configuration file, in YAML or JSON; also looked for in ~/.symphony (default: as for from_config)",
    )
    parser.add_argument("--host", metavar="HOST", help="host name or URL of the Pod, instead of the one in the file")
    parser.add_argument("--username", metavar="NAME", help="who logs in, instead of the one in the file")
    parser.add_argument("--private-key", metavar="FILE", help="its RSA key, in PEM")
    parser.add_argument("--ca-file", metavar="FILE", help="certificates of authorities to trust besides, in PEM")
    parser.add_argument("--account", choices=("bot", "app"), help="whose section of the file it is (default: bot)")
    parser.add_argument(
        "--on-behalf-of", default="", metavar="NAME", help="for an application: a user on whose behalf to try a call"
    )
    parser.add_argument(
        "--role", action="append", default=[], metavar="ROLE", help="a role that the account has to have; repeatable"
    )
    return parser


def _config(given: argparse.Namespace) -> PodConfig:
    """What the file says, and the command line before it."""
    from attrs import evolve

    from symphony_ext.config import AccountConfig, PodConfig

    changes: dict[str, Any] = {}
    if given.username is not None:
        changes["bot"] = AccountConfig(name=given.username, private_key=given.private_key)
    if given.ca_file is not None:
        changes["ca_file"] = given.ca_file
    if given.config is None and given.username is not None:
        return PodConfig(host=given.host, **changes)
    if given.host is not None:
        # It is another place, so that what the file says of the old one does not hold.
        changes.update(host=given.host, port=None, scheme="https", context="", services={})
    return evolve(PodConfig.load(given.config), **changes)


def _print_result(result: Result) -> None:
    state = "ok" if result.worked else "FAILED"
    print(f"{state:<8}{result.name:<32}{result.milliseconds:7.0f} ms  {result.told}", flush=True)


def _print_note(note: str) -> None:
    print(f"{'note':<8}{note}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

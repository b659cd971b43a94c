"""The commands of the package: ``python -m symphony_ext COMMAND``."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import NamedTuple


class _Command(NamedTuple):
    module: str
    """Where its ``main(argv) -> int`` is; imported only when the command is asked for."""

    summary: str


_COMMANDS = {
    "check": _Command("symphony_ext.check.command", "see step by step whether an account can work with a Pod"),
    "demo": _Command("symphony_ext.demo", "do a day's administration against a sandbox Pod"),
    "sandbox": _Command("symphony_ext.sandbox.command", "run a Pod on this machine"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The command and its arguments; the process's own when None.

    Returns:
        The command's exit code.
    """
    parser = argparse.ArgumentParser(
        prog="python -m symphony_ext",
        description="Commands of symphony-pod-client.",
        epilog="\n".join(f"  {name:<10}{command.summary}" for name, command in _COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=_COMMANDS, help="what to do; COMMAND --help tells more")
    # What follows the command is the command's own, --help included.
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="its arguments")
    given = parser.parse_args(argv)
    module = importlib.import_module(_COMMANDS[given.command].module)
    code: int = module.main(given.arguments)
    return code


if __name__ == "__main__":
    sys.exit(main())

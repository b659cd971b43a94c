"""The lock of the stock templates that ours replace: an upgrade of the generator shows what to read again.

``python -m codegen.stock`` writes the lock anew, once our templates have been held against the new stock files.
"""

from __future__ import annotations

import hashlib
import json
import sys
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from .errors import CodegenError

TEMPLATES = Path(__file__).parent / "templates"
LOCK = TEMPLATES / "stock.lock"
_GENERATOR = "openapi-python-client"


def stock_hashes() -> dict[str, str]:
    """The sha256 of each stock template that one of ours replaces, by its name."""
    stock = files("openapi_python_client") / "templates"
    names = sorted(path.name for path in TEMPLATES.glob("*.jinja"))
    return {name: hashlib.sha256((stock / name).read_bytes()).hexdigest() for name in names if (stock / name).is_file()}


def check_lock() -> None:
    """See that the generator is the one that our templates were written for.

    Raises:
        CodegenError: A stock template is not the one that the lock names.
    """
    locked: dict[str, str] = json.loads(LOCK.read_text(encoding="utf-8"))["stock"] if LOCK.exists() else {}
    now = stock_hashes()
    changed = sorted(name for name in locked.keys() | now.keys() if locked.get(name) != now.get(name))
    if changed:
        raise CodegenError(
            f"{_GENERATOR} {version(_GENERATOR)}",
            f"its templates {', '.join(changed)} are not those that ours replace",
            "read what changed, adapt scripts/codegen/templates, then run python -m codegen.stock",
        )


def main() -> int:
    """Write the lock."""
    lock = {"generator": f"{_GENERATOR} {version(_GENERATOR)}", "stock": stock_hashes()}
    LOCK.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

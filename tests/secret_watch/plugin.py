"""Watches a run of the tests, and searches at its end."""

from __future__ import annotations

import gc
import logging
from collections import Counter
from contextlib import ExitStack
from importlib import import_module
from typing import Any

import pytest

from tests.run_report import PARTS
from tests.secret_watch.secrets import SHORTEST, Secrets, watching_secrets
from tests.secret_watch.shown import KINDS, Shown, watching_shown


class SecretWatch:
    """Gathers what a run uses and shows; with pytest-xdist, each worker does, and one process reports."""

    def __init__(self) -> None:
        self.secrets = Secrets()
        self.shown = Shown()
        self._counts = Counter[str]()
        self._hits: list[str] = []
        self._watching = ExitStack()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Have caplog catch what it would if the root logger had its usual level; tests may ask for more."""
        logging_plugin = item.config.pluginmanager.get_plugin("logging-plugin")
        assert logging_plugin is not None
        logging_plugin.caplog_handler.setLevel(logging.WARNING)
        logging_plugin.report_handler.setLevel(logging.WARNING)

    def pytest_collection_finish(self) -> None:
        """Watch, from before the first fixture."""
        self._watching.enter_context(watching_secrets(self.secrets))
        self._watching.enter_context(watching_shown(self.shown))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Search, and have the run fail where there is a hit, here or in a worker."""
        gc.collect()
        self._watching.close()
        counts = {"secrets": len(self.secrets.known), "short": len(self.secrets.short), **self.shown.counts}
        self.merge({"counts": counts, "hits": found(self.secrets.known, self.shown)})
        self.shown.close()
        if self._hits and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def snapshot(self) -> dict[str, Any]:
        """What this process has found; see `tests.run_report.Part`."""
        return {"counts": dict(self._counts), "hits": self._hits}

    def merge(self, counted: dict[str, Any]) -> None:
        """Add what another process has found."""
        self._counts.update(counted["counts"])
        self._hits += counted["hits"]

    def lines(self) -> list[str]:
        """Say what was searched, and what was found."""
        searched = ", ".join(f"{self._counts[kind]:,} {kind}" for kind in KINDS)
        left_out = f"left out, as shorter than {SHORTEST} characters: {self._counts['short']}"
        total = f"secrets: {self._counts['secrets']:,} searched in {searched}: {len(self._hits)} hits ({left_out})"
        if not self._hits:
            return [total]
        return [total, "The run fails, since secrets were shown:", *self._hits[:20]]


def found(secrets: set[str], shown: Shown) -> list[str]:
    """Search for all secrets at once.

    Args:
        secrets: They.
        shown: Where.

    Returns:
        For each secret that was shown, where it stands, without most of the secret.
    """
    if not secrets:
        return []
    automaton: Any = import_module("ahocorasick").Automaton()  # it has no types
    for secret in secrets:
        automaton.add_word(secret, secret)
    automaton.make_automaton()
    hits: dict[str, str] = {}
    for text in shown.chunks(overlap=max(map(len, secrets)) - 1):
        for end, secret in automaton.iter(text):
            begin = end + 1 - len(secret)
            line = text[text.rfind("\n", 0, begin) + 1 : begin]
            hits.setdefault(secret, f"{line[:60]} ... {line[60:][-60:]}{secret[:3]}...")
    return list(hits.values())


def pytest_configure(config: pytest.Config) -> None:
    """Begin to watch."""
    if not config.pluginmanager.is_blocked("secret-watch"):
        PARTS["secrets"] = watch = SecretWatch()
        config.pluginmanager.register(watch, "secret-watch")

"""Doing the same to many: `bulk` applies an operation to each of many items, and tells what became of each.

Start with `bulk`, or `abulk` for asyncio.
"""

from __future__ import annotations

from symphony_ext.bulk_jobs.claims import ClaimedError, RedisClaims
from symphony_ext.bulk_jobs.entry import abulk, bulk
from symphony_ext.bulk_jobs.job import AsyncBulkJob, BulkJob
from symphony_ext.bulk_jobs.options import BulkOptions
from symphony_ext.bulk_jobs.outcome import Outcome, Status, Summary, UncertainError

__all__ = [
    "AsyncBulkJob",
    "BulkJob",
    "BulkOptions",
    "ClaimedError",
    "Outcome",
    "RedisClaims",
    "Status",
    "Summary",
    "UncertainError",
    "abulk",
    "bulk",
]

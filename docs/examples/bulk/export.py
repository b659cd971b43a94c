"""Write all users and all streams to files: Parquet where their names end in .parquet, CSV otherwise."""

import csv
import sys
from collections.abc import Iterable, Iterator
from itertools import islice

from symphony_ext import PageOptions, SymphonyPod, paginate

Row = dict[str, object]

FOUR_PAGES = PageOptions(concurrency=4)
USER = ("id", "userName", "emailAddress", "displayName", "department", "accountType", "status", "roles")
STREAM = ("id", "type", "isActive", "isExternal", "roomName", "createdByUserId", "createdDate", "membersCount")


def users(pod: SymphonyPod) -> Iterator[Row]:
    """Give a row for each user."""
    for user in paginate(pod.users.list_users, FOUR_PAGES):
        told = user.to_dict()
        yield {**told["userAttributes"], **told["userSystemInfo"], "roles": " ".join(told["roles"])}


def streams(pod: SymphonyPod) -> Iterator[Row]:
    """Give a row for each stream."""
    for stream in paginate(pod.streams.admin_list_streams, FOUR_PAGES):
        told = stream.to_dict()
        yield {**told.pop("attributes"), **told}


def write(path: str, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
    """Write rows as they come; memory holds 10,000 of them."""
    if not path.endswith(".parquet"):
        with open(path, "w", newline="", encoding="utf-8") as file:
            table = csv.DictWriter(file, columns, extrasaction="ignore")
            table.writeheader()
            table.writerows(rows)
        return
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    schema = pyarrow.schema([(column, pyarrow.string()) for column in columns])
    ahead = iter(rows)
    with ParquetWriter(path, schema) as table:
        while some := list(islice(ahead, 10_000)):
            texts = [{name: None if row.get(name) is None else str(row[name]) for name in columns} for row in some]
            table.write_table(pyarrow.Table.from_pylist(texts, schema))


with SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod:
    write(sys.argv[1], USER, users(pod))
    write(sys.argv[2], STREAM, streams(pod))

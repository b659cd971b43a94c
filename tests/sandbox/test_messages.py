"""Messages, of which the Pod keeps none: it answers the examples of the documents, to those who may ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from symphony_ext.sandbox.stores.users import User


@pytest.fixture
def stream(plain: httpx.Client, people: list[User]) -> str:
    """The id of a conversation."""
    return str(plain.post("/pod/v1/im/create", json=[people[0].id]).json()["id"])


def test_attachments_are_filtered_by_time_and_ordered(plain: httpx.Client, partner: httpx.Client, stream: str) -> None:
    path = f"/pod/v1/streams/{stream}/attachments"

    def times(**params: Any) -> list[int]:
        return [one["ingestionDate"] for one in plain.get(path, params=params).json()]

    early, late = times()
    assert early < late
    assert times(sortDir="desc") == [late, early]
    assert times(since=early + 1) == [late]
    assert times(to=early) == [early]
    assert times(limit=1) == [early]
    assert plain.get(path, params={"sortDir": "UP"}).status_code == 400
    assert plain.get(path, params={"since": 2, "to": 1}).status_code == 400
    assert plain.get("/pod/v1/streams/none/attachments").status_code == 404
    assert partner.get(path).status_code == 403


def test_ids_of_messages_are_paged_within_a_day(admin: httpx.Client, plain: httpx.Client, stream: str) -> None:
    path = f"/pod/v2/admin/streams/{stream}/messageIds"
    whole = admin.get(path).json()
    ids: list[str] = []
    while len(ids) < whole["TotalNumberFound"]:
        page = admin.get(path, params={"limit": 2, "offset": len(ids)}).json()
        ids.extend(page["Data"])
        assert page["nextStartNumber"] == len(ids)
    assert ids == whole["Data"]
    assert admin.get(path, params={"since": 0, "to": 86_400_000}).status_code == 200
    assert admin.get(path, params={"since": 0, "to": 86_400_001}).status_code == 422
    assert plain.get(path).status_code == 403


def test_what_is_told_of_messages_names_those_that_were_asked_for(admin: httpx.Client, plain: httpx.Client) -> None:
    details = admin.post("/pod/v1/admin/messages", json={"messageIds": ["abc", "def"]}).json()
    assert [one["messageId"] for one in details] == ["abc", "def"]
    assert admin.post("/pod/v1/admin/messages", json={}).status_code == 422
    assert admin.get("/pod/v1/admin/messages/abc/metadata/relationships").json()["messageId"] == "abc"
    receipts = admin.get("/pod/v1/admin/messages/abc/receipts").json()
    assert receipts["MessageReceiptDetail"]
    assert "next" not in receipts["pagination"]
    before = receipts["pagination"]["cursors"]["before"]
    rest = admin.get("/pod/v1/admin/messages/abc/receipts", params={"before": before}).json()
    assert rest["MessageReceiptDetail"] == []
    assert plain.get("/pod/v1/message/abc/status").json()["author"]["userName"]
    suppressed = plain.post("/pod/v1/admin/messagesuppression/abc/suppress").json()
    assert (suppressed["messageId"], suppressed["suppressed"]) == ("abc", True)
    for path in ("abc/receipts", "abc/metadata/relationships"):
        assert plain.get(f"/pod/v1/admin/messages/{path}").status_code == 403

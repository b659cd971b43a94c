"""What there is to people beside their accounts: disclaimers, delegates, followers and manifests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User


def test_a_user_has_one_disclaimer_at_most(admin: httpx.Client, plain: httpx.Client, people: list[User]) -> None:
    first, second, old = (one["id"] for one in admin.get("/pod/v1/admin/disclaimer/list").json())
    assert admin.get(f"/pod/v1/admin/disclaimer/{old}").json()["isActive"] is False
    path = f"/pod/v1/admin/user/{people[0].id}/disclaimer"
    assert admin.get(path).status_code == 204
    for disclaimer in (first, second):
        assert admin.post(f"{path}/update", json={"id": disclaimer}).status_code == 200
        assert admin.get(path).json()["id"] == disclaimer
    assert admin.get(f"/pod/v1/admin/disclaimer/{first}/users").json() == []
    assert admin.get(f"/pod/v1/admin/disclaimer/{second}/users").json() == [people[0].id]
    assert admin.get(f"/pod/v2/admin/user/{people[0].id}").json()["disclaimers"] == [2]
    assert admin.delete(path).status_code == 200
    assert admin.get(path).status_code == 204
    assert admin.post(f"{path}/update", json={"id": "none"}).status_code == 404
    assert admin.get("/pod/v1/admin/disclaimer/none").status_code == 404
    assert plain.get(path).status_code == 403


def test_delegates_need_the_feature(admin: httpx.Client, people: list[User], state: SandboxState) -> None:
    user, delegate = people[0], people[1]
    path = f"/pod/v1/admin/user/{user.id}/delegates"
    add = {"userId": delegate.id, "action": "ADD"}
    assert admin.post(f"{path}/update", json=add).status_code == 400
    features = [{"entitlment": "delegatesEnabled", "enabled": True}]
    admin.post(f"/pod/v1/admin/user/{user.id}/features/update", json=features).raise_for_status()
    for _ in range(2):
        assert admin.post(f"{path}/update", json=add).status_code == 200
        assert admin.get(path).json() == [delegate.id]
    assert admin.post(f"{path}/update", json={"userId": user.id, "action": "ADD"}).status_code == 400
    assert admin.post(f"{path}/update", json={"userId": 1, "action": "ADD"}).status_code == 404
    remove = {"userId": delegate.id, "action": "REMOVE"}
    assert admin.post(f"{path}/update", json=remove).status_code == 200
    assert admin.get(path).json() == []
    assert admin.post(f"{path}/update", json=remove).status_code == 400
    assert admin.post(f"{path}/update", json={"userId": delegate.id}).status_code == 400


def pages(client: httpx.Client, path: str, name: str, **params: Any) -> list[list[int]]:
    """Reads all pages by the cursors, forwards."""
    found: list[list[int]] = []
    while True:
        answer = client.get(path, params=params).json()
        found.append(answer[name])
        if "next" not in answer["pagination"]:
            assert "after" not in answer["pagination"]["cursors"]
            return found
        assert f"after={answer['pagination']['cursors']['after']}" in answer["pagination"]["next"]
        params["after"] = answer["pagination"]["cursors"]["after"]


def test_followers_are_paged_by_cursors_both_ways(admin: httpx.Client, people: list[User]) -> None:
    user, followers = people[0].id, [one.id for one in people[1:8]]
    assert admin.post(f"/pod/v1/user/{user}/follow", json={"followers": followers}).status_code == 200
    path = f"/pod/v1/user/{user}/followers"
    assert pages(admin, path, "followers", limit=3) == [followers[:3], followers[3:6], followers[6:]]
    answer = admin.get(path, params={"limit": 3}).json()
    assert answer["count"] == 7
    assert "previous" not in answer["pagination"]
    # A follower at the border goes, and the cursor stays good.
    after = answer["pagination"]["cursors"]["after"]
    gone = followers[2]
    assert admin.post(f"/pod/v1/user/{user}/unfollow", json={"followers": [gone]}).status_code == 200
    following = admin.get(path, params={"limit": 3, "after": after}).json()
    assert following["followers"] == followers[3:6]
    before = following["pagination"]["cursors"]["before"]
    back = admin.get(path, params={"limit": 1, "before": before}).json()
    assert back["followers"] == [followers[1]]
    assert back["pagination"]["next"].startswith(f"{path}?limit=1&after=")
    assert admin.get(f"/pod/v1/user/{followers[0]}/following").json()["following"] == [user]
    assert admin.get(f"/pod/v1/user/{gone}/following").json() == {
        "count": 0,
        "following": [],
        "pagination": {"cursors": {"before": ""}},
    }
    for wrong in ({"after": "nonsense"}, {"after": after, "before": before}, {"after": "ImEi"}):
        assert admin.get(path, params=wrong).status_code == 400
    assert admin.get("/pod/v1/user/1/followers").status_code == 404


def test_people_follow_for_themselves_alone(
    connect: Callable[..., httpx.Client], plain: httpx.Client, people: list[User]
) -> None:
    someone = connect(people[1].username)
    path = f"/pod/v1/user/{people[0].id}/follow"
    assert someone.post(path, json={"followers": [people[1].id]}).status_code == 200
    assert someone.post(path, json={"followers": [people[2].id]}).status_code == 403
    assert plain.post(path, json={"followers": [people[0].id]}).status_code == 403
    assert someone.post(path, json={"followers": []}).status_code == 400
    assert someone.post(f"/pod/v1/user/{people[1].id}/follow", json={"followers": [people[1].id]}).status_code == 400


def test_a_service_account_has_a_manifest(
    plain: httpx.Client, connect: Callable[..., httpx.Client], people: list[User]
) -> None:
    path = "/pod/v1/user/manifest/own"
    assert plain.get(path).json() == {"manifest": ""}
    manifest = '{"commands": []}'
    assert plain.post(path, json={"manifest": manifest}).status_code == 200
    assert plain.get(path).json() == {"manifest": manifest}
    assert plain.post(path, json={"manifest": "{commands"}).status_code == 400
    assert plain.post(path, json={"manifest": f'"{"x" * 6143}"'}).status_code == 400
    assert connect(people[0].username).get(path).status_code == 403

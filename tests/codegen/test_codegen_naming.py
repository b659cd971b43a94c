"""The rule that names operations, held against the names that are fixed in specs/."""

from __future__ import annotations

from pathlib import Path

import pytest
from codegen.naming import Call, identifier, plural, propose, propose_all, singular, unused, words
from codegen.reading import read_mapping
from codegen.tree import operations

SPECS = Path(__file__).parents[2] / "specs"

# The rule reads paths, and some fixed names say what no path does: GET /v3/users is `get_users` beside `list_users`,
# /user/presence is one's own and another's, /admin/messages takes ids and gives details, a service of groups has
# /types. A rule that made those too would be a list of exceptions; what it makes today it must go on making.
FLOOR = 148


def fixed() -> dict[Call, tuple[str, str]]:
    found: dict[Call, tuple[str, str]] = {}
    for path in sorted(SPECS.glob("*.yaml")):
        for slot in operations(read_mapping(path)):
            operation = slot.operation
            call = Call(slot.method, slot.path, bool(operation.get("deprecated")))
            found[call] = (operation["tags"][0], operation["operationId"])
    return found


def test_the_rule_makes_most_of_the_names_that_are_fixed() -> None:
    wanted = fixed()
    assert len(wanted) == 168
    made = propose_all(list(wanted))
    same = sum(made[call][1] == name for call, (_, name) in wanted.items())
    assert same >= FLOOR, [(call, made[call][1], name) for call, (_, name) in wanted.items() if made[call][1] != name]


def test_no_two_operations_get_one_name() -> None:
    names = [name for _, name in propose_all(list(fixed())).values()]
    assert len(set(names)) == len(names)


def test_the_order_of_a_document_does_not_change_the_names() -> None:
    calls = list(fixed())
    assert propose_all(calls) == propose_all(calls[::-1])


@pytest.mark.parametrize(
    ("method", "path", "group", "function"),
    [
        ("get", "/pets", "pets", "list_pets"),
        ("get", "/pets/{id}", "pets", "get_pet"),
        ("post", "/pets", "pets", "create_pet"),
        ("put", "/pets/{id}", "pets", "update_pet"),
        ("patch", "/pets/{id}", "pets", "patch_pet"),
        ("delete", "/pets/{id}", "pets", "delete_pet"),
        ("head", "/pets/{id}", "pets", "head_pet"),
        ("get", "/api/v2/pets/{petId}/owners", "pets", "list_pet_owners"),
        ("get", "/pets/{petId}/owners/{id}", "pets", "get_pet_owner"),
        ("delete", "/pets/{petId}/owner", "pets", "remove_pet_owner"),
        ("post", "/pets/{id}/upload", "pets", "upload_pet"),
        ("get", "/", "roots", "get_root"),
        ("get", "/{id}", "roots", "get_root"),
        ("get", "/v1", "roots", "get_root"),
        ("get", "/class", "classes", "get_class"),
        ("get", "/名前", "roots", "get_root"),
        ("get", "/3d-models", "models", "list_3d_models"),
        ("post", "/pod/v1/room/{id}/setActive", "rooms", "set_room_active"),
        ("get", "/pod/v1/companycert/list", "certificates", "list_company_certs"),
    ],
)
def test_a_path_is_read_as_english(method: str, path: str, group: str, function: str) -> None:
    assert propose(method, path) == (group, function)


def test_who_shares_a_name_says_what_sets_it_apart() -> None:
    calls = [
        Call("get", "/pod/v1/room/{id}/info", deprecated=True),
        Call("get", "/pod/v3/room/{id}/info"),
        Call("get", "/pod/v4/room/{id}/info", deprecated=True),
        Call("get", "/pod/v1/admin/room/{id}/info"),
        Call("get", "/pod/v1/room/name/{roomName}/get"),
    ]
    assert [name for _, name in propose_all(calls).values()] == [
        "get_room_v1",
        "get_room",
        "get_room_v4",
        "admin_get_room",
        "get_room_by_room_name",
    ]


def test_a_new_operation_gets_no_name_that_another_has() -> None:
    call = Call("get", "/pod/v9/room/{id}/info")
    assert propose_all([call], taken=["get_room"])[call] == ("rooms", "get_room_v9")
    assert propose_all([call], taken=["get_room", "get_room_v9"])[call] == ("rooms", "get_room_v9_2")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("userIdList", ["user", "id", "list"]),
        ("user-id_list.v2", ["user", "id", "list", "v2"]),
        ("HTTPServer", ["http", "server"]),
        ("getHTTP2Server", ["get", "http2", "server"]),
        ("", []),
    ],
)
def test_words_are_found_in_any_style(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "name"), [("getUser", "get_user"), ("import", "import_"), ("1a", "n1a"), ("é", "unnamed"), ("", "unnamed")]
)
def test_identifiers_are_names_of_python(text: str, name: str) -> None:
    assert identifier(text) == name
    assert name.isidentifier()


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("user", "users"),
        ("policy", "policies"),
        ("key", "keys"),
        ("box", "boxes"),
        ("class", "classes"),
        ("status", "status"),
    ],
)
def test_plurals(one: str, several: str) -> None:
    assert plural(one) == several
    assert plural(several) == several
    assert singular(several) == one
    assert singular(one) == one


def test_a_taken_name_gets_a_number() -> None:
    assert unused("a", []) == "a"
    assert unused("a", ["a"]) == "a_2"
    assert unused("a", ["a", "a_2", "a_3"]) == "a_4"
    assert unused("import_", ["import_"]) == "import_2"

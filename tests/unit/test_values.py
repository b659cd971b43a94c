"""Values of the generated package: what is unset, open enumerations, models."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from symphony_pod import models
from symphony_pod.errors import DecodeError
from symphony_pod.models import AccountType, Token, UserV2, V2UserAttributes, V2UserDetail
from symphony_pod.types import NO_EXTRAS, UNSET, decode_union, encode

USER = {
    "userAttributes": {"displayName": None, "accountType": "NORMAL", "userName": "tlind", "weight": 7},
    "userSystemInfo": {"id": 68719476743, "status": "ASLEEP"},
    "roles": ["INDIVIDUAL"],
}


def test_unset_is_one_and_false() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    for same in (pickle.loads(pickle.dumps(UNSET)), copy.copy(UNSET), copy.deepcopy(UNSET)):
        assert same is UNSET


def test_null_absent_unknown_go_back_as_they_came() -> None:
    user = V2UserDetail.from_dict(USER)
    assert user.user_attributes
    assert user.user_attributes.display_name is None
    assert user.user_attributes.first_name is UNSET
    assert user.user_attributes.additional_properties == {"weight": 7}
    assert json.dumps(user.to_dict()) == json.dumps(
        {
            "userAttributes": {"userName": "tlind", "displayName": None, "accountType": "NORMAL", "weight": 7},
            "userSystemInfo": {"id": 68719476743, "status": "ASLEEP"},
            "roles": ["INDIVIDUAL"],
        }
    )
    assert user.to_dict() == USER


def test_reading_leaves_the_source_alone() -> None:
    source = copy.deepcopy(USER)
    V2UserDetail.from_dict(source)
    assert source == USER


def test_unknown_fields_are_left_out_on_demand() -> None:
    user = V2UserDetail.from_dict(USER)
    assert "weight" not in user.to_dict(extras=False)["userAttributes"]
    assert "weight" not in encode([user], extras=False)[0]["userAttributes"]


def _pickled(user: V2UserDetail) -> V2UserDetail:
    copied: V2UserDetail = pickle.loads(pickle.dumps(user))
    return copied


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, _pickled])
def test_copies_are_equal(clone: Callable[[V2UserDetail], V2UserDetail]) -> None:
    user = V2UserDetail.from_dict(USER)
    other = clone(user)
    assert other == user
    assert other.to_dict() == USER


def test_objects_without_unknown_fields_share_one_empty_mapping() -> None:
    first, second = UserV2(id=1), UserV2.from_dict({"id": 1})
    assert first.additional_properties is second.additional_properties is NO_EXTRAS
    with pytest.raises(TypeError, match="assign a dict of your own"):
        first.additional_properties["weight"] = 7
    first.additional_properties = {"weight": 7}
    assert first.to_dict() == {"id": 1, "weight": 7}
    assert second.to_dict() == {"id": 1}


def test_repr_shows_what_is_set_and_no_secret() -> None:
    assert repr(UserV2(id=1, display_name=None)) == "UserV2(id=1, display_name=None)"
    token = Token.from_dict({"name": "sessionToken", "token": "SECRET-1", "authorizationToken": "Bearer SECRET-2"})
    assert repr(token) == "Token(name='sessionToken', token=<hidden>, authorization_token=<hidden>)"
    assert token.token == "SECRET-1"


def test_known_enumeration_values() -> None:
    assert AccountType.from_json("NORMAL") is AccountType.NORMAL
    assert AccountType.NORMAL == "NORMAL"
    assert AccountType.NORMAL.is_known
    assert {"NORMAL": 1}[AccountType.NORMAL] == 1
    assert f"{AccountType.NORMAL}" == str(AccountType.NORMAL) == "NORMAL"


def _matched(kind: AccountType) -> str:
    match kind:
        case AccountType.NORMAL:
            return "a person"
        case _:
            return "another"


def test_unknown_enumeration_values() -> None:
    odd = AccountType.from_json("ROBOT")
    assert isinstance(odd, AccountType)
    assert odd == "ROBOT"
    assert odd != AccountType.NORMAL
    assert not odd.is_known
    assert odd == AccountType("ROBOT")
    assert hash(odd) == hash("ROBOT")
    assert pickle.loads(pickle.dumps(odd)) == odd
    assert copy.deepcopy(odd) == odd
    assert json.dumps(odd) == '"ROBOT"'
    assert list(AccountType) == [AccountType.NORMAL, AccountType.SYSTEM, AccountType.SDL]
    assert _matched(AccountType("ROBOT")) == "another"
    assert _matched(AccountType.NORMAL) == "a person"


@pytest.mark.parametrize(
    ("source", "place", "problem"),
    [
        ([], "$", "expected V2UserDetail, found a list"),
        ({"userAttributes": []}, "$.userAttributes", "expected V2UserAttributes, found a list"),
        ({"userAttributes": "x"}, "$.userAttributes", "expected V2UserAttributes, found text"),
        (
            {"userAttributes": {"accountType": 7}},
            "$.userAttributes.accountType",
            "expected AccountType, found a number",
        ),
        (
            {"userSystemInfo": {"status": True}},
            "$.userSystemInfo.status",
            "expected AccountStatus, found a truth value",
        ),
    ],
)
def test_what_cannot_be_read_names_its_place(source: Any, place: str, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        V2UserDetail.from_dict(source)
    assert str(caught.value) == f"the answer cannot be read: at {place} {problem}"


def test_place_inside_a_list() -> None:
    with pytest.raises(DecodeError, match=r"at \$\.avatars\[1\] expected Avatar, found null"):
        UserV2.from_dict({"avatars": [{"size": "small"}, None]})


def test_any_mapping_is_read() -> None:
    from types import MappingProxyType

    assert UserV2.from_dict(MappingProxyType({"id": 1})) == UserV2(id=1)


def test_union_takes_the_model_that_knows_most() -> None:
    assert decode_union({"displayName": "x"}, V2UserDetail, V2UserAttributes) == V2UserAttributes(display_name="x")
    assert decode_union("text", V2UserDetail) == "text"


def test_models_are_loaded_one_by_one() -> None:
    assert set(models.__all__) <= set(dir(models))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = models.Nonsense  # type: ignore[attr-defined]  # pyright: ignore

"""Every operation of the contract: it answers, with a status that the documents have, and what the schema says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest
from jsonschema import Draft202012Validator

from symphony_ext.sandbox.contract import CONTRACT, SCHEMAS, OperationContract
from tests.sandbox.world import World, staffed

if TYPE_CHECKING:
    import httpx
    from cryptography.hazmat.primitives.asymmetric import rsa

    from symphony_ext.sandbox import SandboxState


@pytest.fixture
def state(key: rsa.RSAPrivateKey) -> SandboxState:
    """A Pod of few people, since there are many tests."""
    return staffed(30, key)


# These want a proof that only a test of their own can give; here they refuse.
_LOGINS = ("login.authenticate", "login.authenticate_", "cert_auth.cert_", "cert_auth.get_app_pod_certificate")

# These answer that there is nothing: no act of an administrator stands in the audit trail yet.
_NOTHING = frozenset({"audit.list_audit_trail"})


def refuses(operation: OperationContract) -> bool:
    """Tells whether an operation refuses a caller who has a session and nothing else."""
    return operation.name.startswith(_LOGINS)


def errors(value: Any, schema: dict[str, Any]) -> list[str]:
    """Tells where a value departs from a schema, by another validator than the Pod's own."""
    whole = {**_located(schema), "$defs": _DEFINITIONS}
    validator: Any = Draft202012Validator(whole)
    return [error.message for error in validator.iter_errors(value)]


def _located(node: Any) -> Any:
    """Writes references as JSON Schema wants them."""
    if isinstance(node, dict):
        members = cast("dict[str, Any]", node)
        return {key: f"#/$defs/{value}" if key == "$ref" else _located(value) for key, value in members.items()}
    if isinstance(node, list):
        items = cast("list[object]", node)
        return [_located(item) for item in items]
    return node


_DEFINITIONS = _located(SCHEMAS)


@pytest.mark.parametrize("operation", CONTRACT.values(), ids=lambda operation: operation.name)
def test_every_operation_answers_as_its_document_says(
    operation: OperationContract, admin: httpx.Client, state: SandboxState, key: rsa.RSAPrivateKey
) -> None:
    answer = World(admin, state, key).request(operation)
    if refuses(operation):
        assert answer.status_code in (400, 401, 403), answer.text
        assert answer.status_code in operation.answers
        assert errors(answer.json(), {"$ref": "Error"}) == []
        return
    if operation.name in _NOTHING:
        assert answer.status_code == 204
        return
    assert answer.status_code == operation.success, answer.text
    schema = operation.answers[operation.success].get("schema")
    if schema is None:
        assert answer.content == b""
        return
    assert errors(answer.json(), schema) == []


@pytest.mark.parametrize(
    "operation", [one for one in CONTRACT.values() if one.body is not None], ids=lambda operation: operation.name
)
def test_every_body_that_departs_from_its_schema_is_refused(
    operation: OperationContract, admin: httpx.Client, state: SandboxState, key: rsa.RSAPrivateKey
) -> None:
    world = World(admin, state, key)
    headers = world.bearer() if operation.name.startswith("groups.") else {}
    headers["If-Match"] = "none"
    path = operation.path
    for name in ("uid", "userId", "id", "fingerPrint", "gid", "groupId", "extension"):
        path = path.replace(f"{{{name}}}", "1")
    wrong: list[tuple[Any, str]] = [("text", "request body"), (None, "request body")]
    example: Any = world.real(operation.body_example)
    if isinstance(example, dict):
        fields = cast("dict[str, Any]", example)
        wrong.append(({**fields, "colour": "red"}, "colour"))
        wrong.extend(({**fields, name: 1.5}, name) for name in fields)
    else:
        items = cast("list[Any]", example)
        wrong.append(([*items, 1.5], f"[{len(items)}]"))
    for body, named in wrong:
        answer = admin.request(operation.method, path, headers=headers, content=json.dumps(body))
        assert answer.status_code == 400, (body, answer.text)
        assert named in answer.json()["message"]
        assert errors(answer.json(), {"$ref": "Error"}) == []


@pytest.mark.parametrize("operation", CONTRACT.values(), ids=lambda operation: operation.name)
def test_every_parameter_of_the_wrong_kind_is_refused(operation: OperationContract, admin: httpx.Client) -> None:
    wrong = {"integer": ("one", "", "1.5", str(2**63)), "boolean": ("maybe", "")}
    path = operation.path
    for parameter in operation.parameters:
        values = wrong.get(str(parameter.schema.get("type")), ())
        for value in values:
            sent, query = path, {}
            if parameter.place == "query":
                query = {parameter.name: value}
            elif value:
                sent = path.replace(f"{{{parameter.name}}}", value)
            if query or sent != path:
                sent = sent.replace("{", "").replace("}", "")
                assert admin.request(operation.method, sent, params=query).status_code in (400, 401), (sent, query)

"""A Pod in which every operation of the contract has something to work on, and a request for each."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from symphony_ext.sandbox import seeded_state

if TYPE_CHECKING:
    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.contract import OperationContract

# Where the examples of the documents have the ids of users: of their own Pod, and of others'.
_EXAMPLE_TENANT = 1
_TENANT_SHIFT = 36
_TENANT_FIELDS = ("memberTenant", "ownerId")


def certificate(
    key: rsa.RSAPrivateKey, name: str, *, issuer: x509.Certificate | None = None, days: int = 365
) -> x509.Certificate:
    """Makes a certificate, self-signed unless it has an issuer; both have the same key, since making one is slow."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - datetime.timedelta(days=730))
        .not_valid_after(end)
        .sign(key, hashes.SHA256())
    )


def pem(made: x509.Certificate) -> str:
    """Writes a certificate."""
    return made.public_bytes(Encoding.PEM).decode()


def public_pem(key: rsa.RSAPrivateKey) -> str:
    """Writes the public half of a key."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def staffed(users: int, key: rsa.RSAPrivateKey) -> SandboxState:
    """Makes a Pod of some people and the three service accounts."""
    state = seeded_state(users=users)
    state.add_account("svc-bot", key.public_key())
    state.add_account("plain-bot", key.public_key(), roles=["INDIVIDUAL"])
    state.add_account("partner-bot", key.public_key(), partner=True)
    return state


@dataclass
class World:
    """What the requests are about.

    Attributes:
        client: An administrator's client.
        state: The Pod.
        key: The key of applications and certificates.
        ids: The real user id for each that the examples have.
    """

    client: httpx.Client
    state: SandboxState
    key: rsa.RSAPrivateKey
    ids: dict[int, int] = field(default_factory=dict[int, int])

    def post(self, path: str, body: Any = None, **params: Any) -> Any:
        """Sends a request that must work, and gives the answer's content."""
        answer = self.client.post(path, json=body, params=params)
        assert answer.is_success, answer.text
        return answer.json()

    def bearer(self) -> dict[str, str]:
        """Gives the headers of a request to the groups service."""
        token = self.post("/login/idm/tokens")["access_token"]
        return {"Authorization": f"Bearer {token}", "X-Symphony-Host": "acme.symphony.com"}

    def user_id(self, example: int) -> int:
        """Gives the real id that stands for one of the examples, always the same."""
        if example not in self.ids:
            own = example >> _TENANT_SHIFT == _EXAMPLE_TENANT
            people = [
                user.id
                for user in self.state.users
                if user.enabled and user.text("accountType") == "NORMAL" and self.state.users.is_own(user) == own
            ]
            self.ids[example] = next(one for one in people if one not in self.ids.values())
        return self.ids[example]

    def real(self, example: Any, name: str = "") -> Any:
        """Puts real ids into an example."""
        if isinstance(example, dict):
            return {key: self.real(value, key) for key, value in example.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if isinstance(example, list):
            return [self.real(item) for item in example]  # pyright: ignore[reportUnknownVariableType]
        if name in _TENANT_FIELDS:
            return self.state.users.tenant
        if isinstance(example, int) and example >> _TENANT_SHIFT and not name.endswith(("Date", "Until")):
            return self.user_id(example)
        return example

    def request(self, operation: OperationContract) -> httpx.Response:
        """Prepares what an operation needs, and sends the request of the document's example."""
        body = self.real(operation.body_example)
        path: dict[str, Any] = {"uid": self.user_id(68719476742), "userId": self.user_id(68719476742)}
        query: dict[str, Any] = {one.name: "1" for one in operation.parameters if one.required and one.place == "query"}
        headers: dict[str, str] = {}
        arrange = getattr(self, f"_{operation.name.partition('.')[0]}", None)
        if arrange is not None:
            body = arrange(operation.name.partition(".")[2], path, query, headers, body)
        sent = operation.path
        for name, value in path.items():
            sent = sent.replace(f"{{{name}}}", str(value))
        assert "{" not in sent, sent
        return self.client.request(operation.method, sent, params=query, headers=headers, json=body)

    def _certificates(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        made = certificate(self.key, "trade-bot")
        if name.startswith("create"):
            return {**body, "pem": pem(made)}
        path["fingerPrint"] = self.state.certificates.add(pem(made), kind="USER").fingerprint
        return {"id": path["fingerPrint"]} if name.startswith("delete") else body

    def _connections(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        me = self.state.users.find(username="svc-bot")
        them = self.state.users.find(username="partner-bot")
        assert me is not None
        assert them is not None
        path["uid"] = path["userId"] = them.id
        if name in ("accept_connection", "reject_connection"):
            self.state.connections.invite(them, me)
        elif name != "create_connection":
            self.state.connections.invite(me, them)
        return None if body is None else {"userId": them.id}

    def _streams(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        conversation = self.post("/pod/v1/im/create", [self.user_id(68719476743)])["id"]
        path.update(id=conversation, sid=conversation, streamId=conversation)
        me = self.client.get("/pod/v2/sessioninfo").json()["id"]
        if name == "list_user_streams":
            path["uid"] = me
        return body

    def _rooms(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["id"] = self.post("/pod/v3/room/create", {"name": "Rates"})["roomSystemInfo"]["id"]
        query.pop("active", None)
        if "set_active" in name or name.endswith("room_active"):
            query["active"] = "false"
        if name in ("remove_room_member", "admin_remove_room_member", "promote_room_owner", "demote_room_owner"):
            self.post(f"/pod/v1/room/{path['id']}/membership/add", body)
        if name == "demote_room_owner":
            self.post(f"/pod/v1/room/{path['id']}/membership/promoteOwner", body)
        return body

    def _presence(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["feedId"] = self.post("/pod/v1/presence/feed/create")["id"]
        return body

    def _sessions(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        user = self.state.users.get(path["uid"])
        path["sid"] = self.state.sessions.open(user).id
        return body

    def _users(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        user = self.state.users.get(path["uid"])
        query.pop("email", None)
        if name in ("get_user", "get_users", "get_user_v1"):
            query["email"] = user.text("emailAddress")
        path["userName"] = user.username
        if name == "search_users":
            return {"query": user.text("lastName")}
        if name == "remove_user_role":
            self.post(f"/pod/v1/admin/user/{user.id}/roles/add", body)
        if name == "update_user_delegates":
            user.features["delegatesEnabled"] = True
        if "disclaimer" in name:
            disclaimer = next(iter(self.state.disclaimers.records)).id
            user.disclaimer = disclaimer
            return None if body is None else {"id": disclaimer}
        if name.startswith(("create_user", "update_user")) and "currentKey" in str(body):
            attributes = body.get("userAttributes", body)
            attributes["currentKey"] = {"key": public_pem(self.key), "action": "SAVE"}
        return body

    def _apps(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        if body is not None:
            body["authenticationKeys"] = {"current": {"key": public_pem(self.key), "action": "SAVE"}}
        path["id"] = path["groupAppId"] = "acme-blotter"
        if name != "create_app":
            self._register_apps()
        if name == "list_app_users":
            headers["sessionToken"] = self.state.app_tokens.issue("acme-blotter", 60).token
        return body

    def _app_entitlements(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        self._register_apps()
        return body

    def _register_apps(self) -> None:
        for app_id in ("acme-blotter", "acme-news"):
            if self.state.applications.find(app_id) is not None:
                continue
            url = {"appUrl": f"https://{app_id}.example.com/", "domain": f"{app_id}.example.com"}
            info = {"appId": app_id, "name": app_id, "publisher": "Acme", **url}
            self.post("/pod/v1/admin/app/create", {"applicationInfo": info})

    def _disclaimers(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["did"] = next(iter(self.state.disclaimers.records)).id
        return body

    def _info_barriers(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["gid"] = next(iter(self.state.barriers.groups)).id
        return body

    def _sso(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        if name == "patch_sso_configuration":
            whole = {"idpEntityId": "acme", "idpSsoEndpoint": "https://login.example.com"}
            self.post("/pod/v1/admin/sso/configuration", {**body, **whole})
        return body

    def _system(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["scheme"] = "mailto"
        return body

    def _file_extensions(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["extension"] = ".pdf" if body is None else body["extension"]
        return body

    def _messages(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path.update(id="cFSh4Dg7n3ISfM8EK0eC03", mid="cFSh4Dg7n3ISfM8EK0eC03", messageId="cFSh4Dg7n3ISfM8EK0eC03")
        return body

    def _groups(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        headers.update(self.bearer())
        members = [self.user_id(68719476742)]
        group = self.state.groups.add("SDL", f"Repo Desk, {name}", members, {}, 1)
        path.update(groupId=group.number if "sdl" in name else group.id, typeId="SDL")
        if name == "update_group":
            headers["If-Match"] = group.etag
            return {key: value for key, value in body.items() if key not in ("id", "eTag")}
        return body

    def _login(self, name: str, path: Any, query: Any, headers: Any, body: Any) -> Any:
        path["username"] = "svc-bot"
        return body

    _cert_auth = _login

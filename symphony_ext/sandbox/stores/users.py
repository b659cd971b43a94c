"""The people and service accounts that the Pod knows: its own, and those of partners' Pods."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.keys import read_public_key
from symphony_ext.sandbox.roles import BASE_ROLES, FEATURES, FEATURES_OFF_AT_FIRST
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.clock import Clock

TENANT_SHIFT = 36
"""A user id holds the tenant in bits 36 to 62, and the user's number below."""

DEFAULT_AVATARS = [
    {"size": "original", "url": "../avatars/static/150/default.png"},
    {"size": "small", "url": "../avatars/static/50/default.png"},
]


@dataclass(slots=True)
class Suspension:
    """That an account may not be used for a while.

    Attributes:
        active: Whether it is in force.
        until: When it ends, in milliseconds since 1970; None for open-ended.
        reason: Why, for a person.
    """

    active: bool = False
    until: int | None = None
    reason: str | None = None

    def saved(self) -> JsonObject:
        """Write it as a JSON object; dataclasses.asdict takes ten times as long."""
        return {"active": self.active, "until": self.until, "reason": self.reason}


@dataclass(slots=True)
class AccountKey:
    """An RSA public key of a service account.

    Attributes:
        key: The key.
        expires: When it is no longer good, in milliseconds since 1970; None for never.
    """

    key: RSAPublicKey
    expires: int | None = None

    def pem(self) -> str:
        """Write the key in PEM."""
        return self.key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def saved(self) -> JsonObject:
        """Write the key as a JSON object."""
        return {"key": self.pem(), "expires": self.expires}

    @classmethod
    def restored(cls, saved: JsonObject) -> AccountKey:
        """Read a key back from what :meth:`saved` gave."""
        return cls(read_public_key(saved["key"]), saved["expires"])


@dataclass(eq=False, slots=True)
class User:
    """A person or a service account.

    Attributes:
        id: The 64-bit id.
        attributes: The fields of the contract's ``V2UserAttributes`` that are set.
        roles: Its roles, in the order in which they were given.
        features: Each feature and whether it is on.
        created: When it was made, in milliseconds since 1970.
        created_by: The id of who made it, as text.
        updated: When it last changed, likewise.
        enabled: False once an administrator has disabled the account.
        disabled_at: When that happened; None while it is enabled.
        last_login: When it last logged in; None for never.
        suspension: Whether it is suspended.
        avatars: Its pictures, as the contract's ``Avatar``.
        current_key: The key that it logs in with.
        previous_key: The key before that, still good for a while.
        delegates: The ids of colleagues who may post in its name.
        disclaimer: The id of the disclaimer that it is shown; None for none.
        manifest: What a service account says that it understands, JSON as text; None before it says so.
        on_change: Told when something about the account changes.
        detail_json: The account as the user list shows it, encoded; None until it is next asked for.
    """

    id: int
    attributes: JsonObject
    roles: list[str]
    features: dict[str, bool]
    created: int
    created_by: str
    updated: int
    enabled: bool = True
    disabled_at: int | None = None
    last_login: int | None = None
    suspension: Suspension = field(default_factory=Suspension)
    avatars: list[dict[str, str]] = field(default_factory=lambda: list(DEFAULT_AVATARS))
    current_key: AccountKey | None = None
    previous_key: AccountKey | None = None
    delegates: list[int] = field(default_factory=list[int])
    disclaimer: str | None = None
    manifest: str | None = None
    on_change: Callable[[User], None] | None = field(default=None, repr=False)
    detail_json: bytes | None = field(default=None, repr=False)

    @property
    def tenant(self) -> int:
        """The number of the Pod that the account belongs to."""
        return self.id >> TENANT_SHIFT

    @property
    def username(self) -> str:
        """The name that it logs in with."""
        return str(self.attributes["userName"])

    @property
    def display_name(self) -> str:
        """The name that people see."""
        return str(self.attributes.get("displayName", self.username))

    def text(self, name: str) -> str:
        """Give a text attribute.

        Args:
            name: Its name in the contract.

        Returns:
            Its value; empty if it is not set.
        """
        return str(self.attributes.get(name, ""))

    def keys(self, now: int) -> list[RSAPublicKey]:
        """List the keys that the account can log in with.

        Args:
            now: The time, in milliseconds since 1970.
        """
        held = (self.current_key, self.previous_key)
        return [one.key for one in held if one is not None and (one.expires is None or one.expires > now)]

    def may_log_in(self, now: int) -> bool:
        """Tell whether the account is neither disabled nor suspended.

        Args:
            now: The time, in milliseconds since 1970.
        """
        suspended = self.suspension.active and (self.suspension.until is None or self.suspension.until > now)
        return self.enabled and not suspended

    def changed(self, now: int) -> None:
        """Note that something about the account has changed.

        Args:
            now: The time, in milliseconds since 1970.
        """
        self.updated = now
        self._note()

    def logged_in(self, now: int) -> None:
        """Note that the account has logged in.

        Args:
            now: The time, in milliseconds since 1970.
        """
        self.last_login = now
        self._note()

    def _note(self) -> None:
        self.detail_json = None
        if self.on_change is not None:
            self.on_change(self)


def _saved(user: User) -> JsonObject:
    keys = {name: key.saved() for name in _KEYS if (key := getattr(user, name)) is not None}
    plain = {name: getattr(user, name) for name in _PLAIN}
    return {**plain, "suspension": user.suspension.saved(), **keys}


def _restored(saved: JsonObject) -> User:
    fields: JsonObject = {name: saved[name] for name in _PLAIN}
    fields.update((name, AccountKey.restored(saved[name])) for name in _KEYS if name in saved)
    return User(**fields, suspension=Suspension(**saved["suspension"]))


_KEYS = ("current_key", "previous_key")
_PLAIN = (
    "id",
    "attributes",
    "roles",
    "features",
    "created",
    "created_by",
    "updated",
    "enabled",
    "disabled_at",
    "last_login",
    "avatars",
    "delegates",
    "disclaimer",
    "manifest",
)


class UserDirectory:
    """All accounts, found by id, username or email address.

    Args:
        clock: The Pod's clock.
        tenant: The number of this Pod; accounts of other tenants are external.

    Attributes:
        tenant: The same.
        records: The accounts as they are saved, by id.
    """

    def __init__(self, clock: Clock, tenant: int) -> None:
        self.tenant = tenant
        self._clock = clock
        self.records: Records[int, User] = Records("users", _saved, _restored, int, self._take_back)
        self._by_username: dict[str, User] = {}
        self._by_email: dict[str, User] = {}
        # Ids of one tenant only grow, so appending keeps the order in which a Pod lists its users.
        self._own_ids: list[int] = []
        self._last_number: dict[int, int] = {}

    def __len__(self) -> int:
        """Count the accounts of this Pod."""
        return len(self._own_ids)

    def __iter__(self) -> Iterator[User]:
        """Go through all accounts, external ones too, in the order in which they came."""
        return iter(self.records)

    def add(
        self,
        attributes: JsonObject,
        *,
        roles: Iterable[str] = BASE_ROLES,
        tenant: int | None = None,
        created: int | None = None,
        created_by: str = "0",
    ) -> User:
        """Make an account.

        Args:
            attributes: Fields of the contract's ``V2UserAttributes``; ``userName`` is needed.
            roles: The roles that it gets.
            tenant: The Pod that it belongs to; this one when None.
            created: When, in milliseconds since 1970; now when None.
            created_by: The id of who makes it, as text.

        Returns:
            The account.

        Raises:
            BadRequest: The username or the email address is taken.
        """
        self._check_free(attributes, None)
        owner = self.tenant if tenant is None else tenant
        now = self._clock.milliseconds() if created is None else created
        user = User(
            id=self.next_id(owner),
            attributes=attributes,
            roles=list(dict.fromkeys(roles)),
            features={name: name not in FEATURES_OFF_AT_FIRST for name in FEATURES},
            created=now,
            created_by=created_by,
            updated=now,
        )
        self.records.put(user.id, user)
        if owner == self.tenant:
            self._own_ids.append(user.id)
        user.on_change = self._note
        self._index(user)
        return user

    def next_id(self, tenant: int | None = None) -> int:
        """Take the next id, for an account or a group.

        Args:
            tenant: The Pod that it is of; this one when None.
        """
        owner = self.tenant if tenant is None else tenant
        self._last_number[owner] = self._last_number.get(owner, 0) + 1
        return (owner << TENANT_SHIFT) + self._last_number[owner]

    def take_id(self, taken: int) -> None:
        """Note that an id is taken, and those below it.

        Args:
            taken: The id.
        """
        owner = taken >> TENANT_SHIFT
        self._last_number[owner] = max(self._last_number.get(owner, 0), taken - (owner << TENANT_SHIFT))

    def update(self, user: User, changes: JsonObject) -> None:
        """Change attributes of an account.

        Args:
            user: The account.
            changes: The fields to set; the others stay.

        Raises:
            BadRequest: The new username or email address is taken.
        """
        self._check_free(changes, user)
        self._by_username.pop(user.username.lower(), None)
        self._by_email.pop(user.text("emailAddress").lower(), None)
        user.attributes.update(changes)
        self._index(user)
        user.changed(self._clock.milliseconds())

    def get(self, user_id: int) -> User:
        """Give the account with an id, of this Pod or another.

        Args:
            user_id: The id.

        Raises:
            NotFound: There is none.
        """
        return self.records.known(user_id, "user with the id")

    def get_own(self, user_id: int) -> User:
        """Give the account of this Pod with an id.

        Args:
            user_id: The id.

        Raises:
            NotFound: There is none, or it belongs to another Pod.
        """
        user = self.get(user_id)
        if not self.is_own(user):
            raise NotFound(f"The user with the id {user_id} belongs to another Pod.")
        return user

    def find(self, *, user_id: int | None = None, username: str = "", email: str = "") -> User | None:
        """Find an account by one of its names.

        Args:
            user_id: The id.
            username: The username, in any case.
            email: The email address, in any case.

        Returns:
            The account; None if there is none.
        """
        if user_id is not None:
            return self.records.get(user_id)
        return self._by_username.get(username.lower()) if username else self._by_email.get(email.lower())

    def is_own(self, user: User) -> bool:
        """Tell whether an account belongs to this Pod.

        Args:
            user: The account.
        """
        return user.tenant == self.tenant

    def own(self) -> Iterator[User]:
        """Go through the accounts of this Pod, by id."""
        return (self.records[user_id] for user_id in list(self._own_ids))

    def own_page(self, skip: int, limit: int) -> list[User]:
        """List some accounts of this Pod, by id.

        Args:
            skip: How many to leave out at the start.
            limit: How many at most.
        """
        return [self.records[user_id] for user_id in self._own_ids[skip : skip + limit]]

    def own_from(self, user_id: int) -> Iterator[User]:
        """Go through the accounts of this Pod, by id, from one id on.

        Args:
            user_id: The least id wanted.
        """
        start = bisect.bisect_left(self._own_ids, user_id)
        return (self.records[one] for one in self._own_ids[start:])

    def _note(self, user: User) -> None:
        self.records.note(user.id)

    def _take_back(self, user: User) -> None:
        user.on_change = self._note
        self.take_id(user.id)
        if self.is_own(user):
            bisect.insort(self._own_ids, user.id)
        self._index(user)

    def _index(self, user: User) -> None:
        self._by_username[user.username.lower()] = user
        email = user.text("emailAddress").lower()
        if email:
            self._by_email[email] = user

    def _check_free(self, attributes: JsonObject, user: User | None) -> None:
        """Usernames and email addresses belong to one account, whatever the case they are written in."""
        for name, index in (("userName", self._by_username), ("emailAddress", self._by_email)):
            value = str(attributes.get(name, ""))
            holder = index.get(value.lower()) if value else None
            if holder is not None and holder is not user:
                raise BadRequest(f"The {name} {value!r} is taken; choose another.")

"""Applications, and who may use them: the company's entitlements and those of single users."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.stores.records import Records
from symphony_ext.sandbox.stores.users import AccountKey

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from symphony_ext.sandbox.shapes import JsonObject


@dataclass(eq=False, slots=True)
class Application:
    """An application, with the company's entitlement to it.

    Attributes:
        id: Its id.
        detail: The fields of the contract's ``ApplicationDetail`` that are set, but for the keys.
        current_key: The key that it logs in with.
        previous_key: The key before that, still good for a while.
        enabled: Whether the company may use it.
        listed: Whether everyone sees it in the store of apps.
        installed: Whether everyone has it without asking.
    """

    id: str
    detail: JsonObject
    current_key: AccountKey | None = None
    previous_key: AccountKey | None = None
    enabled: bool = True
    listed: bool = True
    installed: bool = False

    @property
    def name(self) -> str:
        """What people call it."""
        return str(self.detail["applicationInfo"].get("name") or self.id)

    @property
    def certificate(self) -> str | None:
        """The certificate that it logs in with, in PEM; None for one that logs in with a key."""
        return self.detail.get("cert")

    def may_act_as_user(self) -> bool:
        """Tell whether it may act on behalf of users."""
        return "ACT_AS_USER" in self.detail.get("permissions", ())

    def keys(self, now: int) -> list[RSAPublicKey]:
        """List the keys that it can log in with.

        Args:
            now: The time, in milliseconds since 1970.
        """
        held = (self.current_key, self.previous_key)
        return [one.key for one in held if one is not None and (one.expires is None or one.expires > now)]


@dataclass(eq=False, slots=True)
class UserEntitlement:
    """What one user's entitlement to one application has of its own.

    Attributes:
        user_id: The user's id.
        app_id: The application's id.
        listed: Whether the user sees it in the store of apps; None for what the company says.
        installed: Whether the user has it; None for what the company says.
        products: Its products, as the contract's ``Product``.
    """

    user_id: int
    app_id: str
    listed: bool | None = None
    installed: bool | None = None
    products: list[JsonObject] = field(default_factory=list["JsonObject"])


class ApplicationStore:
    """All applications and the entitlements to them.

    Attributes:
        records: The applications as they are saved, by id.
        entitlements: What single users have of their own, as it is saved, by the user's id and the application's.
    """

    def __init__(self) -> None:
        self.records: Records[str, Application] = Records("applications", _saved, _restored, str)
        self.entitlements: Records[str, UserEntitlement] = Records(
            "app_entitlements", _saved_entitlement, lambda saved: UserEntitlement(**saved), str
        )

    def add(self, detail: JsonObject, key: AccountKey | None = None) -> Application:
        """Add an application, which the company may use at once.

        Args:
            detail: Fields of the contract's ``ApplicationDetail``; ``applicationInfo.appId`` is needed.
            key: The key that it logs in with.

        Raises:
            BadRequest: The id is taken.
        """
        app_id = str(detail["applicationInfo"]["appId"])
        if app_id in self.records:
            raise BadRequest(f"The appId {app_id!r} is taken; choose another.")
        application = Application(app_id, detail, key)
        self.records.put(app_id, application)
        return application

    def find(self, app_id: str) -> Application | None:
        """Find the application with an id.

        Args:
            app_id: The id.

        Returns:
            The application; None if there is none.
        """
        return self.records.get(app_id)

    def get(self, app_id: str) -> Application:
        """Give the application with an id.

        Args:
            app_id: The id.

        Raises:
            NotFound: There is none.
        """
        return self.records.known(app_id, "app with the id")

    def changed(self, application: Application) -> None:
        """Note that an application has changed.

        Args:
            application: The application.
        """
        self.records.note(application.id)

    def remove(self, application: Application) -> None:
        """Take an application out, and all entitlements to it.

        Args:
            application: The application.
        """
        self.records.remove(application.id)
        for one in self.entitlements:
            if one.app_id == application.id:
                self.entitlements.remove(_key(one.user_id, one.app_id))

    def entitlement(self, user_id: int, app_id: str) -> UserEntitlement:
        """Give what a user's entitlement has of its own, which is nothing at first.

        Args:
            user_id: The user's id.
            app_id: The application's id.
        """
        return self.entitlements.get(_key(user_id, app_id)) or UserEntitlement(user_id, app_id)

    def entitle(self, entitlement: UserEntitlement) -> None:
        """Set what a user's entitlement has of its own.

        Args:
            entitlement: It.
        """
        self.entitlements.put(_key(entitlement.user_id, entitlement.app_id), entitlement)

    def forget_entitlements(self, user_id: int) -> None:
        """Return a user to what the company says of every application.

        Args:
            user_id: The user's id.
        """
        for one in self.entitlements:
            if one.user_id == user_id:
                self.entitlements.remove(_key(user_id, one.app_id))


def _key(user_id: int, app_id: str) -> str:
    return f"{user_id} {app_id}"


_PLAIN = ("id", "detail", "enabled", "listed", "installed")
_KEYS = ("current_key", "previous_key")


def _saved(application: Application) -> JsonObject:
    keys = {name: key.saved() for name in _KEYS if (key := getattr(application, name)) is not None}
    return {**{name: getattr(application, name) for name in _PLAIN}, **keys}


def _restored(saved: JsonObject) -> Application:
    fields: JsonObject = {name: saved[name] for name in _PLAIN}
    fields.update((name, AccountKey.restored(saved[name])) for name in _KEYS if name in saved)
    return Application(**fields)


def _saved_entitlement(one: UserEntitlement) -> JsonObject:
    return {
        "user_id": one.user_id,
        "app_id": one.app_id,
        "listed": one.listed,
        "installed": one.installed,
        "products": one.products,
    }

"""Checking an account at a Pod: from its configuration to its roles."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from symphony_ext.address import base_url_of
from symphony_ext.check.certificates import certificate_at
from symphony_ext.check.reaching import Answer, Place, reach
from symphony_ext.check.steps import Result, StepFailed, Steps
from symphony_ext.client import SymphonyPod
from symphony_ext.errors import (
    ApiError,
    ConfigurationError,
    DecodeError,
    Forbidden,
    LoginError,
    NotFound,
    PodError,
    RateLimited,
    ServerError,
    TransportError,
)

if TYPE_CHECKING:
    from symphony_pod.models.user_v2 import UserV2

    from symphony_ext.auth.login import Login
    from symphony_ext.config import PodConfig
    from symphony_ext.options import ClientOptions

T = TypeVar("T")

MOST_SKEW = 30.0
"""Seconds by which the clocks may differ; a login is good for minutes, and a Pod takes none from further ahead."""

_ORDINARY = frozenset(("INDIVIDUAL",))
_LEAST_BITS = 2048
_RESOLUTION = 2.0  # seconds; the header Date has no fractions, and the answer was on its way


class Wanted(NamedTuple):
    """What is to be checked."""

    load: Callable[[], PodConfig]
    """Gives the configuration."""

    account: Literal["bot", "app"] | None = None
    """Who logs in; by default the service account where there is one."""

    roles: Sequence[str] = ()
    """The roles that the account has to have."""

    on_behalf_of: str = ""
    """For an application: the username on whose behalf to ask who is logged in."""


@dataclass(frozen=True, slots=True)
class _Plan:
    config: PodConfig
    account: Literal["bot", "app"]
    options: ClientOptions = field(repr=False)  # which hold secrets
    url: str


def check(wanted: Wanted, report: Callable[[Result], None], note: Callable[[str], None]) -> None:
    """Check an account, step by step.

    It logs in and out again, and changes nothing.

    Args:
        wanted: What is to be checked.
        report: Is given the result of each step.
        note: Is given what else is worth knowing, such as warnings.

    Raises:
        StepFailed: A step did not work; those after it were not done.
    """
    steps = Steps(report)
    plan = steps.do("configuration", lambda: _read(wanted, note))
    place = _place(plan, plan.url)
    # The server is reached before the key is read, so that each failure tells of one thing.
    with SymphonyPod.from_token(plan.config.host, "none", **plan.options) as nobody:
        answer = reach(steps, place, nobody.http_client)
    login = steps.do("key", lambda: _load(plan, answer, note))
    steps.do("clock", lambda: _compare(answer))
    with SymphonyPod.from_login(plan.config.host, login, **plan.options) as pod:
        services = dict(plan.options.get("services") or {})
        if login.certificate is not None and "session_auth" in services:
            reach(steps, _place(plan, services.pop("session_auth")), pod.http_client, "sessionAuth")
        steps.do("login", lambda: _log_in(pod, plan))
        try:
            _look_around(steps, pod, plan, wanted)
        finally:
            _log_out(pod)
        for service, label in (("key_manager", "keyManager"), ("agent", "agent")):
            if service in services:
                reach(steps, _place(plan, services[service]), pod.http_client, label)


def _place(plan: _Plan, url: str) -> Place:
    proxy = plan.config.proxy
    return Place.of(url, None if proxy is None else proxy.url)


def _noting(work: Callable[[], T], note: Callable[[str], None]) -> T:
    """What `work` gives; its warnings become notes."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        made = work()
    for warning in caught:
        note(str(warning.message))
    return made


def _read(wanted: Wanted, note: Callable[[str], None]) -> tuple[str, _Plan]:
    try:
        config = _noting(wanted.load, note)
        account = config.account(wanted.account)
        options = config.options(account)
        url = base_url_of(config.host, port=config.port, scheme=config.scheme, context=config.context, allow_http=False)
        SymphonyPod.from_token(config.host, "none", **options).close()  # which checks the rest
    except ConfigurationError as error:
        raise StepFailed("it cannot be used", f"{error}") from None
    options["retry"] = None  # a check tells of the first failure
    origin = "the command line" if config.source is None else str(config.source)
    return f"{origin}: {_who(config, account)} at {url}", _Plan(config, account, options, url)


def _who(config: PodConfig, account: Literal["bot", "app"]) -> str:
    given = config.bot if account == "bot" else config.app
    name = given.name if given is not None else ""
    return f"the account {name!r}" if account == "bot" else f"the application {name!r}"


def _load(plan: _Plan, answer: Answer, note: Callable[[str], None]) -> tuple[str, Login]:
    try:
        login = _noting(lambda: plan.config.login(plan.account), note)
    except ConfigurationError as error:
        raise StepFailed("it cannot be used", f"{error}") from None
    if login.certificate is not None:
        # By the server's clock, where it tells the time: whether this machine's is right is a step of its own.
        now = datetime.now(UTC) - timedelta(seconds=answer.ahead or 0.0)
        return certificate_at(login.certificate, now), login
    return _key(plan), login


def _key(plan: _Plan) -> str:
    given = plan.config.bot if plan.account == "bot" else plan.config.app
    if given is None or given.private_key is None:
        return "there is one"
    from symphony_ext.auth.keys import load_rsa_key

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it was told already
        bits = load_rsa_key(given.private_key, given.passphrase or None).key_size
    return f"RSA, {bits} bits{'' if bits >= _LEAST_BITS else ', which is short: make one of 4096'}"


def _compare(answer: Answer) -> tuple[str, None]:
    ahead = answer.ahead
    if ahead is None:
        return "the server does not tell the time", None
    told = f"this machine's is {abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} the server's"
    if abs(ahead) > MOST_SKEW:
        raise StepFailed(
            told,
            "Set this machine's clock right, by NTP (timedatectl set-ntp true, or w32tm /resync): a login is good for "
            "minutes only, and by a wrong clock the Pod refuses it.",
        )
    return told if abs(ahead) > _RESOLUTION else "the server's agrees", None


def _log_in(pod: SymphonyPod, plan: _Plan) -> tuple[str, None]:
    try:
        pod.log_in()
    except PodError as error:
        raise _refused(error, plan, logging_in=True) from None
    return f"{_who(plan.config, plan.account)} is logged in", None


def _log_out(pod: SymphonyPod) -> None:
    with suppress(PodError):  # the session ends by itself, and the check is about something else
        pod.log_out()


def _look_around(steps: Steps, pod: SymphonyPod, plan: _Plan, wanted: Wanted) -> None:
    user = pod
    if plan.account == "app":
        if not wanted.on_behalf_of:
            steps.do("session info", lambda: ("not asked for: an application has none; see --on-behalf-of", None))
            return
        user = pod.on_behalf_of(username=wanted.on_behalf_of)
    me = steps.do("session info", lambda: _who_am_i(user, plan))
    steps.do("roles", lambda: _roles(me, wanted.roles))


def _who_am_i(pod: SymphonyPod, plan: _Plan) -> tuple[str, UserV2]:
    try:
        me = pod.sessions.get_session_info()
    except PodError as error:
        raise _refused(error, plan, logging_in=False) from None
    return f"{me.username or me.display_name} (id {me.id}), {me.account_type}, of {me.company}", me


def _roles(me: UserV2, wanted: Sequence[str]) -> tuple[str, None]:
    held = me.roles or []
    told = ", ".join(held) or "none"
    missing = [role for role in wanted if role not in held]
    if missing:
        raise StepFailed(
            f"{', '.join(missing)} is missing; there are {told}",
            "Have an administrator give this account the role, in the Administration Portal or with "
            "users.add_user_role, and check again.",
        )
    if not set(held) - _ORDINARY:
        return f"{told}; none that lets it administer (USER_PROVISIONING, say)", None
    return told, None


def _refused(error: PodError, plan: _Plan, *, logging_in: bool) -> StepFailed:
    """What to do where the Pod refuses, fails or does not answer."""
    if isinstance(error, LoginError):
        told = f"the Pod refuses {_who(plan.config, plan.account)} (status {error.status_code})"
        return StepFailed(told, error.hint or "Check who logs in, and with what.")
    problem = str(error)
    where = "Check host, port and context"
    if isinstance(error, (DecodeError, NotFound)):
        advice = f"What answers does not seem to be a Pod. {where}."
    elif isinstance(error, Forbidden):
        advice = "Have an administrator look at this account: whether it is enabled, and what it may do."
    elif isinstance(error, RateLimited):
        advice = "Wait a moment, and check again."
    elif isinstance(error, ServerError):
        advice = "The Pod, or a gateway before it, has failed: check again later, or ask who runs it."
    elif isinstance(error, TransportError):
        advice = f"{where}, and whether a proxy on the way lets POST requests pass."
    elif isinstance(error, ApiError) and logging_in:
        advice = f"{where}, and whether this account may log in this way."
    else:
        advice = "See what the Pod says, and ask its administrator."
    return StepFailed(problem, advice)


__all__ = ["MOST_SKEW", "Wanted", "check"]

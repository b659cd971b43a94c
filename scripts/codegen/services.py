"""The services whose contracts we take in, and where upstream keeps each of them."""

from __future__ import annotations

from typing import NamedTuple


class Service(NamedTuple):
    """One document of ours and what it is made from.

    Attributes:
        name: Our document is ``specs/<name>.yaml``.
        folder: The folder of the files in a checkout of upstream.
        files: Upstream files; where two disagree the first is right, and what only a later one has is deprecated.
        context: The context path that the service stands under on a Pod's host.
        paths: The paths to take; all of them when empty.
    """

    name: str
    folder: str
    files: tuple[str, ...]
    context: str
    paths: tuple[str, ...] = ()


UPSTREAM_REPOSITORY = "https://github.com/finos/symphony-api-spec"

SERVICES = (
    Service("pod", "pod", ("pod-api-public.yaml", "pod-api-public-deprecated.yaml"), "/pod"),
    Service("login", "login", ("login-api-public.yaml",), "/login"),
    Service(
        "authenticator",
        "authenticator",
        ("authenticator-api-public.yaml", "authenticator-api-public-deprecated.yaml"),
        "/sessionauth",
    ),
    Service("users", "users", ("users-api-public.yaml",), ""),
    Service("groups", "profile-manager", ("profile-manager-api.yaml",), "/profile-manager"),
    Service("audit", "agent", ("agent-api-public.yaml",), "/agent", ("/v1/audittrail/privilegeduser",)),
)

# Files that the ones above refer to: they are not documents of their own, but their text shapes ours.
COMPANIONS = (("profile-manager", "symphony-common-definitions.yaml"),)

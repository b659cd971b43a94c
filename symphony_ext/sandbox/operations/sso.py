"""Single sign-on: how people sign in through their company's own identity provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import POD_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject

table = OperationTable()

_PATH = "/pod/v1/admin/sso/configuration"
_ACTION = Action("updateSsoConfiguration", "Single sign-on configuration updated")

# What signing in cannot do without.
_NEEDED = ("idpEntityId", "idpSsoEndpoint", "idpSigningCertificate")


@table.add("GET", _PATH, roles=POD_ADMINS)
def get_configuration(call: Call) -> Reply:
    """Show the configuration; until there is one, the addresses of the Pod alone."""
    return ok(call.state.settings.sso or _addresses(call))


@table.add("POST", _PATH, roles=POD_ADMINS, action=_ACTION)
def set_configuration(call: Call) -> Reply:
    """Store a configuration, in place of the one before."""
    return _store(call, call.given)


@table.add("PATCH", _PATH, roles=POD_ADMINS, action=_ACTION)
def patch_configuration(call: Call) -> Reply:
    """Change the fields that are given, if the outcome is good as a whole."""
    return _store(call, {**(call.state.settings.sso or {}), **call.given})


def _addresses(call: Call) -> JsonObject:
    host = call.headers.get("Host", "localhost")
    return {
        "ssoEnabled": False,
        "symphonyAcsUrl": f"https://{host}/login/sso/acs",
        "symphonyEntityId": f"https://{host}",
        "forceAuthn": False,
    }


def _store(call: Call, configuration: JsonObject) -> Reply:
    for name in _NEEDED:
        if not configuration.get(name):
            raise BadRequest(f"The configuration lacks the field {name!r}.")
    if not configuration["idpSsoEndpoint"].startswith(("https://", "http://")):
        raise BadRequest("The field 'idpSsoEndpoint' must be a URL.")
    if "BEGIN CERTIFICATE" not in configuration["idpSigningCertificate"]:
        raise BadRequest("The field 'idpSigningCertificate' must be a certificate in PEM.")
    call.state.settings.sso = {**_addresses(call), **configuration}
    return done("The configuration has been stored.")

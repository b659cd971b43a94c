"""How long the certificate holds that an account logs in with."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from symphony_ext.check.steps import StepFailed

if TYPE_CHECKING:
    from datetime import datetime

    from symphony_ext.tls import ClientCertificate

SOON = timedelta(days=30)
"""How long before its end a certificate is told to be renewed: companies take weeks to issue one."""


def certificate_at(certificate: ClientCertificate, now: datetime) -> str:
    """Tell whom a certificate names, and when it ends.

    Args:
        certificate: The certificate.
        now: The time, in UTC.

    Returns:
        What to tell, in one line; with a warning where it ends within `SOON`.

    Raises:
        StepFailed: It has ended, or has not begun yet.
    """
    whose = f"the certificate of {certificate.subject or 'nobody in particular'}"
    begins, ends = certificate.not_before, certificate.not_after
    if now > ends:
        raise StepFailed(
            f"{whose} ended on {ends:%Y-%m-%d}",
            "Have a new certificate issued for this account, and give it in the configuration; where the Pod trusts "
            "single certificates, and not the authority that signs them, have an administrator add it there, too.",
        )
    if now < begins:
        raise StepFailed(
            f"{whose} holds from {begins:%Y-%m-%d %H:%M} UTC on, and not yet",
            "Wait until then, or have one issued that holds already; if it should, check the clock of whoever issued "
            "it, and that of this machine.",
        )
    left = ends - now
    if left >= SOON:
        return f"{whose}, good until {ends:%Y-%m-%d}"
    when = "within a day" if left.days < 1 else f"in {left.days} day{'' if left.days == 1 else 's'}"
    return f"{whose}, good until {ends:%Y-%m-%d}, which ends {when}: have a new one issued"


__all__ = ["SOON", "certificate_at"]

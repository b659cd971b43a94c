"""Make accounts for the people in people.csv, whose columns are username, email, first_name, last_name, department."""

import csv

from symphony_pod.models import AccountType, V2UserAttributes, V2UserCreate

from symphony_ext import SymphonyPod, bulk


def account(row: dict[str, str]) -> dict[str, object]:
    """Give the arguments of users.create_user for a row."""
    attributes = V2UserAttributes(
        account_type=AccountType.NORMAL,
        user_name=row["username"],
        email_address=row["email"],
        first_name=row["first_name"],
        last_name=row["last_name"],
        display_name=f"{row['first_name']} {row['last_name']}",
        department=row["department"],
    )
    return {"body": V2UserCreate(user_attributes=attributes, roles=["INDIVIDUAL"])}


with (
    open("people.csv", newline="", encoding="utf-8") as file,
    SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod,
):

    def exists(row: dict[str, str]) -> bool:
        """Tell whether the account is there already."""
        return bool(pod.users.get_users(username=[row["username"]], local=True).users)

    with bulk(
        pod.users.create_user,
        csv.DictReader(file),
        arguments=account,
        key=lambda row: row["username"],
        journal="provision.journal",
        was_done=exists,
        rate=50,
    ) as job:
        for outcome in job:
            if outcome.error:
                print(f"{outcome.key}: {outcome.status}: {outcome.error}")
    print(job.summary)

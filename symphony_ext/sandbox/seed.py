"""People for a new sandbox Pod: made up from lists of names, the same for the same seed."""

from __future__ import annotations

import random
import unicodedata
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from symphony_ext.sandbox.memory import many_objects
from symphony_ext.sandbox.state import PARTNER_COMPANY, PARTNER_TENANT, SandboxState
from symphony_ext.sandbox.stores.barriers import ALLOW, BLOCK
from symphony_ext.sandbox.stores.presence import CATEGORIES, OFFLINE
from symphony_ext.sandbox.stores.settings import PROTOCOLS, SYSTEM_EXTENSIONS, FileExtension

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject

DEFAULT_USERS = 2500
PARTNER_USERS = 20
"""How many people of a partner's Pod the directory shows beside the Pod's own."""

_FIRST_YEAR = 1_609_459_200_000  # 1 January 2021, in milliseconds since 1970
_DAY = 86_400_000

_GIVEN_NAMES = """
Aaliyah Abebe Adaeze Aiko Alejandro Amara Amélie Anders Anjali Arjun Astrid Ayşe Beatriz Bence Björn Bogdan
Carmen Chiara Chloé Claire Dalia Daniel Dimitra Ebony Ece Eilidh Elena Emeka Esther Fatima Femke Finn Folasade
Gabriela George Giulia Grace Hana Haruto Hassan Helena Hugo Ibrahim Ines Ingrid Isabel Ivan Jakub Jasmine Javier
Jiho Joanna João Kamala Karim Katarzyna Kenji Kwame Laila Lars Leila Liam Lin Łukasz Lucía Magnus Malik Mariam
Mateo Mei Mercy Michael Milica Min-jun Mohammed Naledi Nadia Niamh Nikolai Noor Olga Olivia Omar Oscar Paolo
Petra Priya Quang Rahul Rania Renata Rohan Rosa Ruth Sana Santiago Sarah Seán Simone Siobhán Sofia Søren Sunita
Svetlana Tadeusz Tamar Tariq Thandiwe Thomas Tomás Uchenna Valentina Viktor Wei Wanjiru William Xavier Ximena
Yara Yasmin Yusuf Zainab Zoë Zofia
"""

_FAMILY_NAMES = """
Abara Achieng Adeyemi Ahmed Álvarez Andersson Çelik Banerjee Bauer Becker Bianchi Bondarenko Brown Campbell
Castro Chen Chowdhury Clark Costa Cruz Dang Desai Diallo Dubois Edwards Eriksen Fernández Fischer Fontaine
Fraser García Ghosh Goldberg Gómez Grant Gupta Haddad Hansen Harris Hernández Hoang Horváth Hussein Ibáñez
Ivanova Iyer Jansen Johnson Jovanović Kamau Kang Kapoor Kaya Khan Kim Kovács Kowalski Kumar Larsen Laurent Lee
Levi Lindgren López Maas Mahlangu Martin Mbeki Mendes Meyer Mitchell Moreau Morgan Moyo Müller Murphy Nakamura
Ncube Nguyễn Nielsen Novák O'Brien O'Neill Okafor Okonkwo Oliveira Osei Owusu Papadopoulos Park Patel Pereira
Petrov Popescu Qureshi Ramírez Rao Reyes Ribeiro Romano Rossi Russo Ryan Said Sánchez Santos Sato Schmidt Sharma
Shevchenko Silva Singh Sithole Smith Sørensen Suzuki Takahashi Tan Taylor Tesfaye Thompson Torres Tran van-Dijk
Varga Vega Virtanen Wagner Walker Wang Weber Williams Wójcik Wong Yamamoto Yavuz Young Zhang Zhou
"""

_GIVEN = tuple(_GIVEN_NAMES.split())
_FAMILY = tuple(_FAMILY_NAMES.split())

# The letters that decomposing does not turn into plain ones.
_PLAIN_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "'": "", "-": ""})


class _Job(NamedTuple):
    department: str
    division: str
    titles: tuple[str, ...]
    functions: tuple[str, ...]


_COMPANIES = ("Larkspur Capital", "Larkspur Asset Management", "Larkspur Securities", "Larkspur Private Bank")

_JOBS = (
    _Job("Rates", "Markets", ("Trader", "Sales Trader", "Structurer"), ("Trading",)),
    _Job("Foreign Exchange", "Markets", ("Trader", "Sales Manager", "Analyst"), ("Trading", "Sales")),
    _Job("Equities", "Markets", ("Trader", "Research Analyst", "Sales Manager"), ("Trading", "Research")),
    _Job("Credit", "Markets", ("Trader", "Credit Analyst"), ("Trading",)),
    _Job("Portfolio Management", "Investments", ("Portfolio Manager", "Investment Analyst"), ("Portfolio Management",)),
    _Job("Client Services", "Investments", ("Relationship Manager", "Client Adviser"), ("Client Service",)),
    _Job("Settlements", "Operations", ("Operations Analyst", "Team Lead"), ("Settlement",)),
    _Job("Compliance", "Control", ("Compliance Officer", "Surveillance Analyst"), ("Compliance",)),
    _Job("Risk", "Control", ("Risk Manager", "Quantitative Analyst"), ("Risk Management",)),
    _Job("Technology", "Infrastructure", ("Software Engineer", "Support Engineer", "Architect"), ("Technology",)),
    _Job("Human Resources", "Infrastructure", ("Recruiter", "Business Partner"), ("Human Resources",)),
)

_OFFICES = (
    ("London", "EMEA", "+4420"),
    ("Paris", "EMEA", "+331"),
    ("Frankfurt", "EMEA", "+4969"),
    ("New York", "AMER", "+1212"),
    ("São Paulo", "AMER", "+5511"),
    ("Toronto", "AMER", "+1416"),
    ("Singapore", "APAC", "+656"),
    ("Hong Kong", "APAC", "+8522"),
    ("Tokyo", "APAC", "+813"),
    ("Mumbai", "APAC", "+9122"),
    ("Lagos", "EMEA", "+2341"),
)

_ASSET_CLASSES = ("Commodities", "Credit", "Currencies", "Equities", "Fixed Income")
_INDUSTRIES = ("Banks", "Consumer Goods", "Energy", "Healthcare", "Technology", "Utilities")
_ASSET_PAIRS = tuple(combinations(_ASSET_CLASSES, 2))
_INDUSTRY_PAIRS = tuple(combinations(_INDUSTRIES, 2))

_SHOWN = tuple(one for one in CATEGORIES if one != "UNDEFINED")


def fill(state: SandboxState, *, users: int = DEFAULT_USERS, seed: int = 1) -> None:
    """Fill a Pod with people, up to a number; accounts that are there already count.

    The users depend only on the arguments and on how many were there, so that a test can rely on them; one in ten
    has the support role, one in fifty is disabled, and the rest have a presence. The Pod also gets what no operation
    makes: disclaimers, the groups and policies of information barriers (which nobody is in), and the URI schemes and
    file extensions that are allowed at first.

    Args:
        state: The Pod.
        users: How many users it has afterwards, service accounts among them; more stay if there are more.
        seed: What the people are drawn from.
    """
    drawn = random.Random(f"users {seed}")  # noqa: S311 - no secret is drawn
    with many_objects():
        for number in range(len(state.users), users):
            _add_person(state, drawn, number)
        for number in range(PARTNER_USERS):
            _add_person(state, drawn, number, partner=True)
    if not len(state.disclaimers.records):
        _furnish(state)


def _furnish(state: SandboxState) -> None:
    state.disclaimers.add("External chats", "Messages with people outside the company are recorded.", default=True)
    state.disclaimers.add("Research", "Research sent here is not advice to retail clients.", hours=168)
    state.disclaimers.add("Old notice", "No longer shown.", active=False)
    research, trading, sales = (
        state.barriers.add_group(name) for name in ("Equity research", "Equity trading", "Equity sales")
    )
    state.barriers.add_policy(BLOCK, (research, trading))
    state.barriers.add_policy(ALLOW, (trading, sales))
    state.barriers.add_policy(BLOCK, (research, sales), active=False)
    for scheme in PROTOCOLS:
        state.settings.protocols.put(scheme, scheme)
    for extension in SYSTEM_EXTENSIONS:
        state.settings.extensions.put(extension, FileExtension(extension))


def seeded_state(*, users: int = DEFAULT_USERS, seed: int = 1, token_ttl: float | None = None) -> SandboxState:
    """Make a Pod that is full of people.

    Args:
        users: How many users it has.
        seed: What the people are drawn from.
        token_ttl: Seconds that a session lives; the store's default when None.

    Returns:
        The Pod's memory.
    """
    state = SandboxState(seed=seed) if token_ttl is None else SandboxState(seed=seed, token_ttl=token_ttl)
    fill(state, users=users, seed=seed)
    return state


def _add_person(state: SandboxState, drawn: random.Random, number: int, *, partner: bool = False) -> None:
    given, family = drawn.choice(_GIVEN), drawn.choice(_FAMILY).replace("van-", "van ")
    office, region, prefix = drawn.choice(_OFFICES)
    job = drawn.choice(_JOBS)
    username = _free_username(state, f"{_plain(given)}.{_plain(family)}")
    domain = "quillon.example" if partner else "larkspur.example"
    attributes: JsonObject = {
        "userName": username,
        "emailAddress": f"{username}@{domain}",
        "firstName": given,
        "lastName": family,
        "displayName": f"{given} {family}",
        "companyName": PARTNER_COMPANY if partner else drawn.choice(_COMPANIES),
        "department": job.department,
        "division": job.division,
        "title": drawn.choice(job.titles),
        "workPhoneNumber": f"{prefix}{drawn.randrange(10**6, 10**7)}",
        "accountType": "NORMAL",
        "location": office,
        "recommendedLanguage": "english",
        "jobFunction": job.functions[0],
        "assetClasses": list(drawn.choice(_ASSET_PAIRS)),
        "industries": list(drawn.choice(_INDUSTRY_PAIRS)),
        "marketCoverage": [region],
        "responsibility": ["BAU"],
        "function": list(job.functions),
        "instrument": [drawn.choice(_ASSET_CLASSES)],
    }
    roles = ["INDIVIDUAL", "L1_SUPPORT"] if number % 10 == 9 else ["INDIVIDUAL"]
    created = _FIRST_YEAR + drawn.randrange(1000) * _DAY
    user = state.users.add(attributes, roles=roles, created=created, tenant=PARTNER_TENANT if partner else None)
    if number % 50 == 49 and not partner:
        user.enabled, user.disabled_at = False, created + 400 * _DAY
    else:
        shown = drawn.choice(_SHOWN)
        if shown != OFFLINE:
            state.presence.set(user.id, shown)


@cache
def _plain(name: str) -> str:
    """Write a name with the letters that a username has."""
    decomposed = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN_LETTERS))
    return "".join(letter for letter in decomposed if letter.isascii() and letter.isalnum())


def _free_username(state: SandboxState, wanted: str) -> str:
    """Give the name, with the first number behind it that makes it a new one if it is taken."""
    if state.users.find(username=wanted) is None:
        return wanted
    number = 2
    while state.users.find(username=f"{wanted}{number}") is not None:
        number += 1
    return f"{wanted}{number}"

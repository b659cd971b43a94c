"""The rule that proposes a group and a function name for an operation that has none yet.

The names of operations that we already publish are fixed in the overlays; the rule serves new operations, and
documents that have no overlay. It reads a path as English: a verb, which the path or the method gives, and what the
verb is done to. Where two operations would get one name, the one that is current, newest and for everybody has it;
an older version says its number (``get_room_v1``), one for administrators ``admin_``, one that looks a thing up
by something else what by.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from .grammar import words_of
from .services import SERVICES

# Words that Symphony's paths run together or put otherwise than we do.
_GLOSSARY = {
    "companycert": "company cert",
    "podcert": "pod cert",
    "podmanaged": "pod managed",
    "sessioninfo": "session info",
    "messagesuppression": "message suppression",
    "audittrail": "audit trail",
    "privilegeduser": "privileged user",
    "membership": "member",
    "file_ext": "file",
}
# What an administrator's path calls a group or a policy is one of the information barriers.
_FOR_ADMINISTRATORS = {"group": "info barrier group", "policy": "info barrier policy"}
# Segments that say nothing of what is done to what.
_NOISE = re.compile(r"v\d+(\.\d+)*|api|rest|admin|pubkey|system|metadata")
_CONTEXTS = tuple(service.context.strip("/") for service in SERVICES if service.context)
_VERSION = re.compile(r"/v(\d+)(?=/|$)")

_OWN_VERBS = words_of(
    "create update delete remove add accept reject search find read register follow unfollow logout suppress"
    " authenticate upload download activate deactivate enable disable promote demote send cancel set"
)
_VERBS = {word: word for word in _OWN_VERBS} | {"get": "get", "info": "get", "list": "list"}
_BY_METHOD = {"get": "get", "post": "create", "put": "update", "delete": "delete"}
# What POST does to things that are there already.
_POST = {"presence": "set", "configuration": "set", "avatar": "update", "manifest": "update", "member": "add"}
_MANY = ("list", "search", "find")
# Verbs that are done to as many things as the path says; all others are done to one.
_AS_THE_PATH_SAYS = ("update", "patch", "logout", "set")
# Nouns by which other things are looked up.
_KEYS = ("user", "username", "name", "type")
_WIRE_KEYS = {"uid": "user_id", "user_name": "username"}
_ADJECTIVES = ("own", "sdl", "all")

_UNCOUNTED = words_of("presence status info access process news series alias following sso dns tls sms ios")
_GROUPS_BY_CONTEXT = {"login": "login", "sessionauth": "cert_auth"}
# Nouns whose operations form a group of their own, wherever in a path they stand.
_GROUPS = {
    "entitlement": "app_entitlements",
    "presence": "presence",
    "session": "sessions",
    "stream": "streams",
    "im": "streams",
    "cert": "certificates",
    "extension": "file_extensions",
    "barrier": "info_barriers",
}
_QUALIFIERS = {"sessionauth": "cert"}


class Call(NamedTuple):
    """An operation to name.

    Attributes:
        method: HTTP method in lower case.
        path: Full path with its parameters in braces.
        deprecated: Whether it is on its way out.
    """

    method: str
    path: str
    deprecated: bool = False


class _Reading(NamedTuple):
    """A path as English."""

    group: str
    name: str
    context: str
    is_admin: bool
    key: str
    version: int


def words(text: str) -> list[str]:
    """The lower-case words of an identifier in any style: ``userIdList`` and ``user-id-list`` alike."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z]+)(?=[A-Z][a-z])", r"\1\3 \2", text)
    return [word.lower() for word in re.findall(r"[A-Za-z0-9]+", spaced)]


def identifier(text: str) -> str:
    """A Python name in snake case, never a keyword and never empty."""
    name = "_".join(words(text)) or "unnamed"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def singular(word: str) -> str:
    """The singular of a regular English plural."""
    if word in _UNCOUNTED or word.endswith("ss") or not word.endswith("s") or len(word) < 3:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if re.search(r"(x|ch|sh|ss)es$", word) else word[:-1]


def plural(word: str) -> str:
    """The regular English plural of a singular."""
    if word in _UNCOUNTED or singular(word) != word:
        return word
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(x|ch|sh|s)$", word) else "s")


def propose(method: str, path: str, methods: Collection[str] = ()) -> tuple[str, str]:
    """The group and the function name that an operation would get if it were alone.

    Args:
        method: HTTP method in lower case.
        path: Full path with its parameters in braces.
        methods: All methods of that path, where they are known.

    Returns:
        The group, a plural noun, and the function, a verb and what it is done to.
    """
    reading = _read(Call(method, path), methods)
    return reading.group, reading.name


def propose_all(calls: Sequence[Call], taken: Iterable[str] = ()) -> dict[Call, tuple[str, str]]:
    """The group and the function name of each operation, no two names alike.

    Args:
        calls: All operations without a name.
        taken: Function names that others have.
    """
    methods: dict[str, set[str]] = {}
    for call in calls:
        methods.setdefault(call.path, set()).add(call.method)
    readings = {call: _read(call, methods[call.path]) for call in calls}
    versions: dict[tuple[str, str], list[Call]] = {}
    for call in calls:
        versions.setdefault((call.method, _VERSION.sub("", call.path)), []).append(call)
    names = set(taken)
    found: dict[Call, tuple[str, str]] = {}

    def give(call: Call, *candidates: str) -> None:
        name = next((name for name in candidates if name not in names), unused(candidates[-1], names))
        names.add(name)
        found[call] = (readings[call].group, name)

    leaders = [max(same, key=lambda call: (not call.deprecated, readings[call].version)) for same in versions.values()]
    for call in sorted(leaders, key=lambda call: (*_rank(call, readings[call]), call)):
        give(call, *_candidates(readings[call]))
    for leader, same in zip(leaders, versions.values(), strict=True):
        for call in sorted(same, key=lambda call: -readings[call].version):
            if call != leader:
                give(call, f"{found[leader][1]}_v{readings[call].version}")
    return {call: found[call] for call in calls}


def _rank(call: Call, reading: _Reading) -> tuple[bool, bool, bool, bool, int]:
    """Who has a name before others."""
    return call.deprecated, reading.is_admin, reading.context in _QUALIFIERS, bool(reading.key), -reading.version


def _candidates(reading: _Reading) -> list[str]:
    """The names for an operation, best first."""
    names = [reading.name]
    if reading.is_admin:
        names.append(f"admin_{reading.name}")
    if reading.context in _QUALIFIERS:
        names.append(f"{_QUALIFIERS[reading.context]}_{reading.name}")
    if reading.key:
        names.append(f"{reading.name}_by_{reading.key}")
    if reading.version:
        names.append(f"{reading.name}_v{reading.version}")
    return [identifier(name) for name in names]


def unused(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, or `wanted_2`, `wanted_3` and so on, whichever is not taken yet."""
    names = set(taken)
    if wanted not in names:
        return wanted
    base = wanted.rstrip("_")  # that of a keyword, which a number makes needless
    return next(name for number in range(2, len(names) + 3) if (name := f"{base}_{number}") not in names)


class _Noun(NamedTuple):
    """One thing that a path names."""

    words: tuple[str, ...]
    parameter: str  # that stands right behind it; empty where there is none

    @property
    def is_plural(self) -> bool:
        return bool(self.words) and singular(self.words[-1]) != self.words[-1]


def _read(call: Call, methods: Collection[str]) -> _Reading:
    segments = [segment for segment in call.path.split("/") if segment]
    context = segments[0] if segments and segments[0] in _CONTEXTS else ""
    is_admin = "admin" in segments
    verb, rest, nouns = _split(segments[1:] if context else segments, is_admin)
    nouns, key = _without_key(nouns, verb)
    adjectives, nouns = _without_adjectives(nouns)
    if nouns and len(nouns) > 1 and nouns[0].words == ("user",) and not nouns[0].parameter:
        nouns = nouns[1:]  # the caller, who needs no saying
    if rest[-1:] == ["by"]:
        verb = verb or "list"
    if verb == "authenticate" and key and nouns == [_Noun(("app",), "")]:
        nouns, rest = [_Noun(("obo",), "")], ["by", key]  # an app that does it for a user does it on behalf of him
    if not nouns and not verb:
        nouns = [_Noun(("root",), "")]
    verb = _verb(call.method, verb, nouns, key, methods, own="own" in adjectives)
    group = _group(context, nouns or [_Noun(("root",), "")])
    if rest[:1] == ["all"]:
        adjectives, rest = ["all"], rest[1:]
    words_of_object = _object(nouns, verb, rest, many="all" in adjectives)
    name = identifier("_".join([verb, *adjectives, *words_of_object, *rest]))
    version = _VERSION.search(call.path)
    return _Reading(group, name, context, is_admin, key, int(version[1]) if version else 0)


def _without_adjectives(nouns: list[_Noun]) -> tuple[list[str], list[_Noun]]:
    """What is said of the last noun, such as `own` or `allowed`, and the nouns without it."""
    adjectives: list[str] = []
    found: list[_Noun] = []
    for noun in nouns:
        if _is_adjective(noun.words[-1]) and (found or noun != nouns[-1]):  # a segment of its own
            adjectives.extend(noun.words)
            if found and noun.parameter:
                found[-1] = found[-1]._replace(parameter=noun.parameter)
        else:
            said = [word for word in noun.words[:-1] if _is_adjective(word)]
            adjectives.extend(said)
            found.append(noun._replace(words=tuple(word for word in noun.words if word not in said)))
    return adjectives, found


def _is_adjective(word: str) -> bool:
    return word in _ADJECTIVES or (word.endswith("ed") and not word.endswith("eed"))


def _split(segments: list[str], is_admin: bool) -> tuple[str, list[str], list[_Noun]]:
    """The verb of a path, if it has one, what it says beside the verb, and its nouns."""
    verb, rest = "", list[str]()
    nouns: list[_Noun] = []
    for segment in segments:
        if segment.startswith("{"):
            if nouns:
                nouns[-1] = nouns[-1]._replace(parameter="_".join(words(segment)))
            continue
        parts = _GLOSSARY[segment].split() if segment in _GLOSSARY else words(segment)
        if not parts or _NOISE.fullmatch(segment):
            continue
        if len(parts) == 1 and parts[0] in _VERBS:
            verb = parts[0] if verb in ("", "list", "get", "info") else verb
        elif parts[0] in _VERBS and len(parts) > 1 and segment == segments[-1]:
            verb, rest = parts[0], parts[1:]  # `setActive`, `deleteAll`
        elif parts[-1] == "by":
            rest = parts
        else:
            if is_admin and segment in _FOR_ADMINISTRATORS:
                parts = _FOR_ADMINISTRATORS[segment].split()
            nouns.append(_Noun(tuple(parts), ""))
    return verb, rest, nouns


def _without_key(nouns: list[_Noun], verb: str) -> tuple[list[_Noun], str]:
    """The nouns without one that only says by what the thing before it is looked up, and what that is."""
    if len(nouns) < 2 or nouns[-1].words[0] not in _KEYS or len(nouns[-1].words) > 1 or nouns[-2].parameter:
        return nouns, ""
    key = nouns[-1]
    if key.parameter:
        return nouns[:-1], _WIRE_KEYS.get(key.parameter, key.parameter)
    return (nouns[:-1], key.words[0]) if key.words == ("type",) and verb else (nouns, "")


def _verb(method: str, said: str, nouns: list[_Noun], key: str, methods: Collection[str], *, own: bool) -> str:
    others = set(methods) - {method}
    if said and not (said == "list" and (method == "patch" or (method == "post" and "get" in others))):
        return _VERBS[said]
    last = nouns[-1] if nouns else _Noun(("root",), "")
    noun = singular(last.words[-1])
    if method == "get":
        many = last.is_plural or noun == "following" or any(n.is_plural and not n.parameter for n in nouns)
        return "list" if "type" in key or (many and not last.parameter) else "get"
    if method == "post":
        return "update" if said == "list" or own else _POST.get(noun, "create")
    if method == "delete" and not last.parameter and len(nouns) > 1 and not last.is_plural:
        return "remove"  # what belongs to a thing is taken from it
    return _BY_METHOD.get(method, method)


def _object(nouns: list[_Noun], verb: str, rest: list[str], *, many: bool) -> list[str]:
    if not nouns:
        return []
    *parents, last = nouns
    if rest and verb in ("promote", "demote", "set") and parents and last.words == ("member",):
        *parents, last = parents
    parents = [noun for index, noun in enumerate(parents) if noun.words[-1] != nouns[index + 1].words[-1]]
    stem = verb.rstrip("e")
    own = [word for word in last.words if not (word.startswith(stem) and len(word) > len(verb))] or list(last.words)
    several = verb in _MANY or many or (verb in _AS_THE_PATH_SAYS and last.is_plural and not last.parameter)
    listed = several or (verb in ("update", "patch") and own[-1] == "entitlement")
    own[-1] = plural(singular(own[-1])) if listed else singular(own[-1])
    before = [
        word
        for noun in parents
        for word in (*noun.words[:-1], noun.words[-1] if _is_spread(noun, last) else singular(noun.words[-1]))
    ]
    return [*before, *own]


def _is_spread(parent: _Noun, last: _Noun) -> bool:
    """Whether an answer is about many at once: `users/presence`, without an id."""
    return parent.is_plural and not parent.parameter and last.words[-1] in _UNCOUNTED


def _group(context: str, nouns: list[_Noun]) -> str:
    if context in _GROUPS_BY_CONTEXT:
        return _GROUPS_BY_CONTEXT[context]
    for noun in reversed(nouns):
        for word in map(singular, noun.words):
            if word in _GROUPS:
                return _GROUPS[word]
    return identifier(plural(nouns[0].words[-1]))

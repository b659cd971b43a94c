"""The rule that proposes a group and a function name for an operation that has none yet.

The names of operations that we already publish are fixed in the overlays; the rule serves new operations, and
documents that have no overlay. It reads a path as English: a verb, which the method or the path gives, and what
the verb is done to.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

# Words of a path that are the verb of its operation, and how we say them.
_VERBS = {
    word: word
    for word in (
        "create update delete remove add accept reject search find read register follow unfollow logout suppress"
        " authenticate upload download activate deactivate enable disable promote demote send cancel"
    ).split()
} | {"get": "get", "info": "get", "list": "list", "own": "get"}
_BY_METHOD = {"get": "get", "post": "create", "put": "update", "patch": "patch", "delete": "delete"}
_BY_METHOD |= {"head": "head", "options": "options", "trace": "trace"}
_DROPPED = re.compile(r"v\d+(\.\d+)*|api|rest|pod|login|sessionauth|agent|profile-manager|admin")
_UNCOUNTED = frozenset("presence status info access process news series alias".split())


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
    if word in _UNCOUNTED or word.endswith("ss") or not word.endswith("s") or len(word) < 4:
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


def propose(method: str, path: str) -> tuple[str, str]:
    """The group and the function name that an operation would get.

    Args:
        method: HTTP method in lower case.
        path: Full path with its parameters in braces.

    Returns:
        The group, a plural noun, and the function, a verb and what it is done to.
    """
    segments = [segment for segment in path.split("/") if segment and not _DROPPED.fullmatch(segment)]
    static = [segment for segment in segments if not segment.startswith("{")]
    ends_in_parameter = bool(segments) and segments[-1].startswith("{")
    verb, nouns = None, []
    for segment in static:
        parts = words(segment)
        if len(parts) == 1 and parts[0] in _VERBS:
            verb = _VERBS[parts[0]] if verb in (None, "get", "list") else verb
        elif parts and parts[0] in _VERBS | {"set": "set"} and len(parts) > 1 and segment == static[-1]:
            verb, nouns = parts[0], [*nouns, parts[1:]]
        elif parts:
            nouns.append(parts)
    if not nouns:
        nouns = [["root"]]
    counted = singular(nouns[-1][-1]) != nouns[-1][-1]
    if verb is None:
        verb = _BY_METHOD.get(method, method)
        if method == "get" and counted and not ends_in_parameter:
            verb = "list"
    object_words = [singular(noun[-1]) if index < len(nouns) - 1 else noun[-1] for index, noun in enumerate(nouns)]
    object_words[-1:] = [*nouns[-1][:-1], object_words[-1]]
    last = object_words[-1]
    object_words[-1] = plural(last) if verb in ("list", "search", "find") else singular(last)
    return identifier(plural(nouns[0][-1])), identifier(" ".join([verb, *object_words]))


def unused(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, or `wanted_2`, `wanted_3` and so on, whichever is not taken yet."""
    names = set(taken)
    if wanted not in names:
        return wanted
    return next(name for number in range(2, len(names) + 3) if (name := f"{wanted}_{number}") not in names)

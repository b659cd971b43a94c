"""The overlay actions that an operation or a schema still needs, with blanks for a person to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from .tree import OperationSlot, dereference

if TYPE_CHECKING:
    from .reading import Document

BLANK = ""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        del data  # nothing is an alias of anything
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless  # lists stand in from what holds them
        super().increase_indent(flow, False)


def dump_yaml(content: object) -> str:
    """YAML as a person writes it: keys in their order, lists indented, no anchors."""
    return yaml.dump(content, Dumper=_Dumper, sort_keys=False, width=110, allow_unicode=True)


def operation_actions(document: Document, found: OperationSlot, standard: frozenset[str]) -> list[dict[str, Any]]:
    """The actions that give an operation its prose.

    Args:
        document: The document that the operation is in.
        found: The operation.
        standard: The status codes that every operation shares, which need no words of its own.
    """
    target = f"$.paths['{found.path}'].{found.method}"
    actions: list[dict[str, Any]] = [{"target": target, "update": {"summary": BLANK, "description": BLANK}}]
    for parameter in found.operation.get("parameters", []):
        parameter = dereference(document, parameter, found.label)
        if parameter["in"] == "header" and parameter["name"].lower() == "sessiontoken":
            continue
        actions.append(
            {"target": f"{target}.parameters[?@.name=='{parameter['name']}']", "update": {"description": BLANK}}
        )
    if "requestBody" in found.operation:
        actions.append(
            {
                "target": f"{target}.requestBody",
                "update": {"description": BLANK, **_media(document, found.operation["requestBody"], found.label)},
            }
        )
    for code, response in found.operation["responses"].items():
        if code not in standard:
            update = {"description": BLANK}
            if code.startswith("2"):
                update.update(_media(document, response, found.label))
            actions.append({"target": f"{target}.responses['{code}']", "update": update})
    return actions


def schema_action(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The action that gives a schema and its properties their prose."""
    properties = {
        key: {"description": BLANK, **({"properties": _blank(value)} if value.get("properties") else {})}
        for key, value in schema.get("properties", {}).items()
    }
    update: dict[str, Any] = {"description": BLANK}
    if properties:
        update["properties"] = properties
    return {"target": f"$.components.schemas.{name}", "update": update}


def _blank(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: {"description": BLANK} for key in schema["properties"]}


def _media(document: Document, carrier: dict[str, Any], place: str) -> dict[str, Any]:
    content = dereference(document, carrier, place).get("content", {})
    return {"content": {media: {"example": BLANK} for media in content}} if content else {}

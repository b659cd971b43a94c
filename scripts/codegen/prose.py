"""What of a document a person has still to write, with the overlay to write it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .grammar import is_mapping
from .snippets import dump_yaml, operation_actions, schema_action
from .tree import OperationSlot, Slot, dereference, operations, schemas_below

if TYPE_CHECKING:
    from .reading import Document


class Gap(NamedTuple):
    """A place without its prose or name, and the overlay actions that would fill it."""

    place: str
    lacks: str
    actions: list[dict[str, Any]]


def gaps(document: Document, standard: frozenset[str], proposals: dict[str, tuple[str, str]]) -> list[Gap]:
    """Every gap of the document, operations first.

    Args:
        document: With all overlays applied.
        standard: Status codes that every operation shares.
        proposals: For an operation without a name, by its label: the group and function that the rule proposes.
    """
    found = [gap for slot in operations(document) if (gap := _operation_gap(document, slot, standard, proposals))]
    for name, schema in document["components"].get("schemas", {}).items():
        lacking = [
            f"{slot.place}.{key}"
            for slot in schemas_below(Slot({name: schema}, name, "schema", (name,)))
            for key, node in _properties(slot.node).items()
            if not node.get("description")
        ]
        if not schema.get("description"):
            lacking.insert(0, name)
        if lacking:
            found.append(
                Gap(f"components.schemas.{name}", "description of " + ", ".join(lacking), [schema_action(name, schema)])
            )
    return found


def _properties(schema: Any) -> dict[str, Any]:
    found: dict[str, Any] = schema.get("properties", {}) if is_mapping(schema) else {}
    return found


def _operation_gap(
    document: Document, slot: OperationSlot, standard: frozenset[str], proposals: dict[str, tuple[str, str]]
) -> Gap | None:
    operation = slot.operation
    lacking = [key for key in ("operationId", "summary", "description") if not operation.get(key)]
    if len(operation.get("tags", [])) != 1:
        lacking.append("exactly one tag")
    if operation.get("deprecated") and not operation.get("x-successor"):
        lacking.append("x-successor")
    parameters = [dereference(document, node, slot.label) for node in operation.get("parameters", [])]
    lacking.extend(f"description of {node['name']}" for node in parameters if not node.get("description"))
    carriers = [("body", operation["requestBody"])] if "requestBody" in operation else []
    carriers += [(code, response) for code, response in operation["responses"].items() if code not in standard]
    for what, carrier in carriers:
        carrier = dereference(document, carrier, slot.label)
        if not carrier.get("description"):
            lacking.append(f"description of {what}")
        lacking.extend(f"example of {what}" for media in carrier.get("content", {}).values() if "example" not in media)
        for name, header in carrier.get("headers", {}).items():
            if not header.get("description"):
                lacking.append(f"description of header {name} of {what}")
    if not lacking:
        return None
    actions = operation_actions(document, slot, standard)
    if "operationId" in lacking and slot.label in proposals:
        group, function = proposals[slot.label]
        actions[0]["update"] = {"operationId": function, "tags": [group], **actions[0]["update"]}
    return Gap(slot.label, ", ".join(lacking), actions)


def snippet(found: list[Gap]) -> str:
    """An overlay for a person to fill in and save beside the others."""
    return dump_yaml(
        {
            "overlay": "1.0.0",
            "info": {"title": "To be filled in", "version": "1.0.0"},
            "actions": [action for gap in found for action in gap.actions],
        }
    )

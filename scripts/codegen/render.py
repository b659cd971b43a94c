"""What the templates say of each property and operation, worked out from the generator's objects.

The generator's own macros are built for its own conventions (errors as values, closed enumerations). Ours are
plain functions, which can be typed and tested; a template lays out a file and asks these for the expressions.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import safe_for_docstring

from .errors import CodegenError
from .naming import identifier, words
from .nullability import reached_schemas
from .python_names import argument_name, field_name
from .tree import OperationSlot, operations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from .reading import Document

_WIDTH = 116
_NOT_EMPTY = ("length", 1, None)  # which nothing in a path may be anyway
_TEXT = (StringProperty, DateProperty, DateTimeProperty, UuidProperty)


class Render:
    """Answers the templates' questions about one document.

    Args:
        document: The flattened document that the generator was given.
        models: What the generator made of its schemas.
        class_name: How the generator turns a component's name into a class name.
    """

    def __init__(self, document: Document, models: list[ModelProperty], class_name: Any) -> None:
        self.document = document
        self.wires: dict[str, str] = document.get("x-wire-names", {})
        self.slots: dict[tuple[str, str], OperationSlot] = {
            (slot.operation["tags"][0], slot.operation["operationId"]): slot for slot in operations(document)
        }
        self.schemas: dict[str, dict[str, Any]] = {
            class_name(name): node for name, node in document["components"].get("schemas", {}).items()
        }

        self.answered = {class_name(name) for name in reached_schemas(document, answers=True)}
        self.asked = {class_name(name) for name in reached_schemas(document, answers=False)}
        # The generator copies a model into whatever refers to it, sometimes before it has read the model's fields.
        self.models: dict[str, ModelProperty] = {str(model.class_info.name): model for model in models}

    # Groups

    def group_class(self, tag: str) -> str:
        """The name of the class that holds a group's methods."""
        return "".join(word.capitalize() for word in words(tag)) + "Api"

    def group_summary(self, tag: str) -> str:
        """What a group is for."""
        told = (node.get("description") for node in self.document.get("tags", []) if identifier(node["name"]) == tag)
        return _escaped(_wrapped(next((text for text in told if text), f"The operations of the group {tag}.")))

    # Operations

    def facts(self, endpoint: Endpoint) -> dict[str, Any]:
        """The operation's own node in the document."""
        return self._slot(endpoint).operation

    def _slot(self, endpoint: Endpoint) -> OperationSlot:
        key = (str(endpoint.tags[0]), str(endpoint.name))
        if key not in self.slots:
            raise CodegenError(
                ".".join(key), "the generator renamed this operation", "teach naming.identifier its rule"
            )
        return self.slots[key]

    def path(self, endpoint: Endpoint) -> str:
        """The path with the parameters as the document names them."""
        return self._slot(endpoint).path

    def parameters(self, endpoint: Endpoint) -> list[tuple[str, PropertyProtocol, dict[str, Any]]]:
        """Every parameter: where it goes, the generator's property, and the document's node."""
        nodes = {(p["in"], p["name"]): p for p in self.facts(endpoint).get("parameters", [])}
        found: list[tuple[str, PropertyProtocol, dict[str, Any]]] = []
        for place, prop in endpoint.iter_all_parameters():
            node = nodes[str(place), prop.name.get_untrusted_value()]
            found.append((str(place), prop, {**node, "name": node.get("x-wire", node["name"])}))
        return found

    def argument(self, prop: PropertyProtocol) -> str:
        """The Python name of a parameter."""
        return argument_name(str(prop.python_name))

    def value(self, prop: PropertyProtocol, node: dict[str, Any]) -> str:
        """The expression of what a parameter is sent as; nothing stands for one that is needed outside the path."""
        argument = self.argument(prop)
        if node["in"] == "path" or not node.get("required"):
            return argument  # a segment that is nothing is refused for what it is
        return f"OPERATION.given({node['name']!r}, {argument})"

    def arguments(self, endpoint: Endpoint) -> list[str]:
        """The declarations of an operation's arguments, required ones first."""
        required: list[str] = []
        optional: list[str] = []
        for _, prop, node in self.parameters(endpoint):
            kind = self.type(prop)
            if node.get("required"):
                required.append(f"{self.argument(prop)}: {kind}")
            else:
                optional.append(f"{self.argument(prop)}: {kind} | Unset = UNSET")
        if endpoint.bodies:
            kind = self.body_type(endpoint)
            if self.facts(endpoint)["requestBody"].get("required"):
                required.append(f"body: {kind}")
            else:
                optional.append(f"body: {kind} | Unset = UNSET")
        return [*required, *optional]

    def passed(self, endpoint: Endpoint) -> str:
        """The same arguments, handed on by name."""
        names = [declaration.split(":")[0] for declaration in self.arguments(endpoint)]
        return ", ".join(f"{name}={name}" for name in names)

    def body_type(self, endpoint: Endpoint) -> str:
        """The type of the body."""
        prop = endpoint.bodies[0].prop
        if isinstance(prop, FileProperty):
            return "bytes | File"
        return self.type(prop)

    def body(self, endpoint: Endpoint) -> str:
        """The expression of the body that is sent; nothing is sent for one that may be left out."""
        kind = self.body_type(endpoint)
        nullable = kind == "Any" or "None" in kind.split(" | ")
        if self.facts(endpoint)["requestBody"].get("required"):
            return f"OPERATION.given('body', body{', nullable=True' if nullable else ''})"
        return "body" if nullable else "OPERATION.optional(body)"

    def media(self, endpoint: Endpoint) -> str:
        """The content type that the body is sent with."""
        content = self.facts(endpoint)["requestBody"]["content"]
        name, media = next(iter(content.items()))
        return str(media.get("x-media", name))

    def joined(self, endpoint: Endpoint) -> dict[str, str]:
        """The query parameters that take a list as one text, and what stands between its items."""
        between = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
        return {
            node["name"]: between.get(node.get("style", ""), ",")
            for place, _, node in self.parameters(endpoint)
            if place == "query" and (node.get("explode") is False or node.get("style") in between)
        }

    def limits(self, endpoint: Endpoint) -> dict[str, tuple[Any, ...]]:
        """The bounds of an operation's parameters, by wire name."""
        found = {
            node["name"]: limit
            for place, _, node in self.parameters(endpoint)
            if (limit := _limit(node["schema"])) and (place, limit) != ("path", _NOT_EMPTY)
        }
        return dict(sorted(found.items()))

    def field_limits(self, model: str) -> dict[str, tuple[Any, ...]]:
        """The bounds of the fields of a model that can be sent, by wire name."""
        if model not in self.asked:
            return {}
        found = {name: _limit(node) for name, node in self._properties(model).items()}
        return {name: limit for name, limit in found.items() if limit}

    def limited_fields(self, model: ModelProperty) -> tuple[str, ...]:
        """The fields of a model that lead to models with bounds."""
        fields = [*(model.required_properties or []), *(model.optional_properties or [])]
        return tuple(
            self.field(prop)
            for prop in fields
            if model.class_info.name in self.asked
            and any(self._is_limited(name, set()) for _, name in self.models_of(prop))
        )

    def _is_limited(self, model: str, seen: set[str]) -> bool:
        if model in seen or model not in self.models:
            return False
        seen.add(model)
        whole = self.models[model]
        inner = [*(whole.required_properties or []), *(whole.optional_properties or [])]
        return bool(self.field_limits(model)) or any(
            self._is_limited(name, seen) for prop in inner for _, name in self.models_of(prop)
        )

    def security(self, endpoint: Endpoint) -> tuple[tuple[str, ...], ...]:
        """The ways to say who calls; one that takes nothing is left out unless it is the only one."""
        given: list[dict[str, Any]] = self.facts(endpoint).get("security") or []
        return tuple(tuple(way) for way in given if way)

    def answers(self, endpoint: Endpoint) -> dict[str, str]:
        """What each successful status holds."""
        found: dict[str, str] = {}
        for status, response in self._answers(endpoint).items():
            content = next(iter(response.get("content") or {}), "")
            kinds = {"application/json": "json", "text/plain": "text", "application/octet-stream": "bytes", "": "none"}
            found[status] = kinds[content]
        return found

    def _answers(self, endpoint: Endpoint) -> dict[str, Any]:
        responses = self.facts(endpoint)["responses"]
        good = {code: node for code, node in responses.items() if code.startswith("2")}
        return good or {code: node for code, node in responses.items() if code == "default"}

    def errors(self, endpoint: Endpoint) -> dict[str, str]:
        """The model of every other status, or nothing where it has none."""
        good = self._answers(endpoint)
        out: dict[str, str] = {}
        for response in endpoint.responses:
            status = response.status_code.pattern
            if status not in good:
                prop = response.prop
                plain = isinstance(prop, ModelProperty) and not self.is_map(prop)
                out[status] = prop.class_info.name if plain and isinstance(prop, ModelProperty) else ""
        return dict(sorted(out.items()))

    def outcomes(self, endpoint: Endpoint) -> list[tuple[str, PropertyProtocol | None]]:
        """The property of each successful status, None for one without a body."""
        good = self._answers(endpoint)
        kinds = self.answers(endpoint)
        found = [
            (response.status_code.pattern, None if kinds[response.status_code.pattern] == "none" else response.prop)
            for response in endpoint.responses
            if response.status_code.pattern in good
        ]
        # A range or the default comes first, for what no status of its own stands for is read as the first.
        return sorted(found, key=lambda outcome: outcome[0].isdigit())

    def return_type(self, endpoint: Endpoint) -> str:
        """What a call returns."""
        outcomes = self.outcomes(endpoint)
        kinds = list(dict.fromkeys(self.outcome_type(prop) for _, prop in outcomes if prop is not None))
        empty = any(prop is None for _, prop in outcomes)
        if not kinds:
            return "None"
        if "Any" in kinds:
            return "Any"
        if empty and any(not self.has_empty(prop) for _, prop in outcomes if prop is not None):
            kinds.append("None")
        return " | ".join(kinds)

    def outcome_type(self, prop: PropertyProtocol) -> str:
        """The type of one successful answer."""
        return "bytes" if isinstance(prop, FileProperty) else self.type(prop)

    def has_empty(self, prop: PropertyProtocol) -> bool:
        """Whether a value of this type can be empty: a list, a mapping, or an object without fields."""
        return isinstance(prop, (ListProperty, ModelProperty))

    def read(self, prop: PropertyProtocol) -> str:
        """The expression that reads one successful answer."""
        if isinstance(prop, ListProperty):
            return f"read_list({self.decoder(prop.inner_property) or 'read_plain'}, data)"
        if isinstance(prop, ModelProperty):
            if self.is_map(prop):
                return f"read_map({self._map_decoder(prop) or 'read_plain'}, data)"
            return f"read_model({prop.class_info.name}.from_dict, data)"
        decoder = self.decoder(prop)
        if decoder is not None and " " not in decoder:
            return f"{decoder}(data)"
        plain = "data" if decoder is None else f"({decoder})(data)"
        kind = self.outcome_type(prop)
        return plain if kind == "Any" else f"cast({kind!r}, {plain})"

    # Properties

    def is_map(self, prop: PropertyProtocol) -> bool:
        """Whether an object has no fields of its own: it is a mapping then, and no class."""
        if not isinstance(prop, ModelProperty):
            return False
        whole = self._whole(prop)
        return not (whole.required_properties or whole.optional_properties)

    def _whole(self, prop: ModelProperty) -> ModelProperty:
        return self.models.get(prop.class_info.name, prop)

    def type(self, prop: PropertyProtocol) -> str:
        """The Python type of a value that is there."""
        match prop:
            case ListProperty():
                return f"list[{self.type(prop.inner_property)}]"
            case ModelProperty():
                if not self.is_map(prop):
                    return str(prop.class_info.name)
                inner = self._whole(prop).additional_properties
                return f"dict[str, {self.type(inner) if inner else 'Any'}]"
            case EnumProperty() | LiteralEnumProperty():
                return str(prop.class_info.name)
            case UnionProperty():
                kinds = list(dict.fromkeys(self.type(inner) for inner in prop.inner_properties))
                if "Any" in kinds:
                    return "Any"
                return " | ".join(sorted(kinds, key=lambda kind: kind == "None"))
            case BooleanProperty():
                return "bool"
            case IntProperty():
                return "int"
            case FloatProperty():
                return "float"
            case NoneProperty():
                return "None"
            case FileProperty():
                return "File"
            case ConstProperty():
                return type(prop.value.raw_value).__name__
            case AnyProperty():
                return "Any"
            case _ if isinstance(prop, _TEXT):
                return "str"
            case _:
                raise CodegenError(
                    type(prop).__name__, "no type is known for this kind of property", "add it to render"
                )

    def field_type(self, model: ModelProperty, prop: PropertyProtocol) -> str:
        """The type of a model's field.

        A field that a request needs is still absent from an answer when the server leaves it out.
        """
        kind = self.type(prop)
        return f"{kind} | Unset" if self.may_be_unset(model, prop) else kind

    def may_be_unset(self, model: ModelProperty, prop: PropertyProtocol) -> bool:
        """Whether a field of a model can be absent, in an answer if not in a request."""
        return not prop.required or model.class_info.name in self.answered

    def field(self, prop: PropertyProtocol) -> str:
        """The Python name of a model's field."""
        return field_name(str(prop.python_name))

    def wire(self, prop: PropertyProtocol) -> str:
        """The name of a property in JSON."""
        name = prop.name.get_untrusted_value()
        return self.wires.get(name, name)

    def _properties(self, model: str) -> dict[str, dict[str, Any]]:
        """The schemas of a model's fields, by wire name."""
        found: dict[str, dict[str, Any]] = self.schemas[model].get("properties", {})
        return {self.wires.get(name, name): node for name, node in found.items()}

    def decoder(self, prop: PropertyProtocol) -> str | None:
        """A callable that makes a value of ours from JSON that is there; None where JSON is as good."""
        match prop:
            case EnumProperty():
                return f"{prop.class_info.name}.from_json"
            case ModelProperty():
                if not self.is_map(prop):
                    return f"{prop.class_info.name}.from_dict"
                inner = self._map_decoder(prop)
                return f"lambda v: read_map({inner}, v)" if inner else None
            case ListProperty():
                inner = self.decoder(prop.inner_property)
                return f"lambda v: read_list({inner}, v)" if inner else None
            case UnionProperty():
                return self._union_decoder(prop)
            case _:
                return None

    def _map_decoder(self, prop: ModelProperty) -> str | None:
        inner = self._whole(prop).additional_properties
        return self.decoder(inner) if inner else None

    def _union_decoder(self, prop: UnionProperty) -> str | None:
        inner = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
        nullable = len(inner) < len(prop.inner_properties)
        if len(inner) == 1:
            decoder = self.decoder(inner[0])
            return f"lambda v: decode_one({decoder}, v)" if decoder and nullable else decoder
        return self._choice(inner)

    def _choice(self, options: list[PropertyProtocol]) -> str | None:
        """A callable that reads whichever of several options JSON is; None where JSON is as good."""
        models = [p.class_info.name for p in options if isinstance(p, ModelProperty) and not self.is_map(p)]
        ways: list[tuple[str, str]] = []  # the kind of JSON, and how it is read
        items = [p.inner_property for p in options if isinstance(p, ListProperty)]
        read_item = self._choice(items) if len(items) > 1 else self.decoder(items[0]) if items else None
        if read_item:
            ways.append(("list", f"read_list({read_item}, v)"))
        maps = [p for p in options if self.is_map(p)]
        read_value = self._map_decoder(maps[0]) if len(maps) == 1 and isinstance(maps[0], ModelProperty) else None
        if read_value and not models:
            ways.append(("dict", f"read_map({read_value}, v)"))
        for kind, plain in ((str, StringProperty), (int, IntProperty)):
            enums = [p.class_info.name for p in options if isinstance(p, EnumProperty) and p.value_type is kind]
            if len(enums) == 1 and not any(isinstance(p, plain) for p in options):
                ways.append((kind.__name__, f"{enums[0]}.from_json(v)"))
        other = f"decode_union(v, {', '.join(models)})" if models else "v"
        if not ways:
            return f"lambda v: {other}" if models else None
        return "lambda v: " + " ".join(f"{how} if v.__class__ is {kind} else" for kind, how in ways) + f" {other}"

    def decode_field(self, prop: PropertyProtocol) -> str | None:
        """The expression that reads a field from `get(at, UNSET)`, or None where JSON is as good."""
        core = self._core(prop)
        if isinstance(core, ListProperty):
            inner = self.decoder(core.inner_property)
            return f"decode_list({inner}, get(at, UNSET))" if inner else None
        if isinstance(core, ModelProperty) and self.is_map(core):
            inner = self._map_decoder(core)
            return f"decode_map({inner}, get(at, UNSET))" if inner else None
        decoder = self.decoder(core)
        if decoder is None:
            return None
        if decoder.startswith("lambda") or "None" not in self.type(prop).split(" | "):
            return f"decode_one({decoder}, get(at, UNSET))"
        # Written out where it runs once a field of every object: a call more would cost as much as the reading.
        return f"value if (value := get(at, UNSET)) is UNSET or value is None else {decoder}(value)"

    def _core(self, prop: PropertyProtocol) -> PropertyProtocol:
        """A property without its null."""
        if isinstance(prop, UnionProperty):
            inner = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
            if len(inner) == 1:
                return inner[0]
        return prop

    def encode_field(self, prop: PropertyProtocol, value: str) -> str:
        """The expression that makes JSON of a field that is not unset."""
        core = self._core(prop)
        if isinstance(core, ModelProperty) and not self.is_map(core):
            return f"{value}.to_dict(extras=extras) if {value} else {value}"
        plain = isinstance(core, EnumProperty) or not (self.decoder(core) or self.models_of(core))
        return value if plain else f"encode({value}, extras=extras)"

    def models_of(self, prop: PropertyProtocol) -> set[tuple[str, str]]:
        """The classes that a property's type names, as module and class."""
        match prop:
            case ListProperty():
                return self.models_of(prop.inner_property)
            case UnionProperty():
                return self._all_models_of(prop.inner_properties)
            case ModelProperty():
                if self.is_map(prop):
                    inner = self._whole(prop).additional_properties
                    return self.models_of(inner) if inner else set()
                return {(str(prop.class_info.module_name), str(prop.class_info.name))}
            case EnumProperty() | LiteralEnumProperty():
                return {(str(prop.class_info.module_name), str(prop.class_info.name))}
            case _:
                return set()

    def _all_models_of(self, props: Iterable[PropertyProtocol]) -> set[tuple[str, str]]:
        return {model for prop in props for model in self.models_of(prop)}

    # Prose

    def argument_models(self, endpoint: Endpoint) -> list[tuple[str, str]]:
        """The classes that an operation's arguments name."""
        props: list[PropertyProtocol] = [prop for _, prop, _ in self.parameters(endpoint)]
        return sorted(self._all_models_of([*props, *(body.prop for body in endpoint.bodies[:1])]))

    def answer_models(self, endpoint: Endpoint) -> list[tuple[str, str]]:
        """The classes that an operation's answers name."""
        return sorted(self._all_models_of(prop for _, prop in self.outcomes(endpoint) if prop is not None))

    def operation_doc(self, endpoint: Endpoint) -> str:
        """The docstring of an operation's function: what it does, its arguments, what it returns and raises."""
        facts = self.facts(endpoint)
        parts = [_sentence(facts.get("summary") or f"{endpoint.method.upper()} {self.path(endpoint)}")]
        if facts.get("description"):
            parts.append(_wrapped(facts["description"]))
        arguments: list[str] = []
        for _, prop, node in self.parameters(endpoint):
            arguments.append(_item(self.argument(prop), node.get("description") or f"`{node['name']}`."))
        if endpoint.bodies:
            arguments.append(_item("body", facts["requestBody"].get("description") or "What to send."))
        if arguments:
            parts.append("Args:\n" + "\n".join(arguments))
        told = [node.get("description") for node in self._answers(endpoint).values() if node.get("description")]
        if self.return_type(endpoint) != "None":
            parts.append("Returns:\n" + _indented(" ".join(map(str, told)) or "The answer."))
        raised = [
            _item(f"{status} ", node["description"]).replace(" :", ":", 1)
            for status, node in facts["responses"].items()
            if status not in self._answers(endpoint) and node.get("description")
        ]
        documented = ("\n" + "\n".join(raised)) if raised else ""
        parts.append(
            "Raises:\n"
            + _item(
                "ApiError", "The answer is a refusal or a failure, by status:" if raised else "A refusal or failure."
            )
            + textwrap.indent(documented, "    ")
            + "\n"
            + _item("DecodeError", "The answer is not what the contract promises.")
            + "\n"
            + _item("TransportError", "No answer came.")
        )
        return _escaped("\n\n".join(parts))

    def module_doc(self, endpoint: Endpoint) -> str:
        """The docstring of an endpoint's module."""
        facts = self.facts(endpoint)
        return _escaped(_sentence(facts.get("summary") or str(endpoint.name)))

    def model_doc(self, model: ModelProperty) -> str:
        """The docstring of a model: what it is, and what each field holds."""
        schema = self.schemas[model.class_info.name]
        parts = [_wrapped(schema.get("description") or f"{model.class_info.name}.")]
        fields: list[str] = []
        for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
            node = self._properties(model.class_info.name).get(self.wire(prop), {})
            named = "" if self.field(prop) == self.wire(prop) else f" (`{self.wire(prop)}`)"
            fields.append(_item(self.field(prop), (node.get("description") or "As its name says.") + named))
        fields.append(_item("additional_properties", "Fields that the contract does not know, as JSON."))
        parts.append("Attributes:\n" + "\n".join(fields))
        return _escaped("\n\n".join(parts))

    def enum_doc(self, enum: EnumProperty) -> str:
        """The docstring of an enumeration."""
        schema = self.schemas.get(enum.class_info.name, {})
        return _escaped(_wrapped(schema.get("description") or f"{enum.class_info.name}."))

    def members(self, enum: EnumProperty) -> list[tuple[str, str | int]]:
        """The members of an enumeration: each name, and the value as the document has it."""
        values = [value for value in self.schemas[enum.class_info.name]["enum"] if value is not None]
        return list(zip(map(str, enum.values), values, strict=True))

    def deprecation(self, endpoint: Endpoint) -> str:
        """What a caller of a deprecated operation is told."""
        successor = self.facts(endpoint).get("x-successor")
        name = f"{endpoint.tags[0]}.{endpoint.name} is deprecated"
        return f"{name}; use {successor}" if successor else name

    def deprecated_names(self, tag: str) -> list[str]:
        """The deprecated functions of a group."""
        return [name for (group, name), slot in self.slots.items() if group == tag and slot.operation.get("deprecated")]

    def package_doc(self) -> str:
        """The docstring of the package."""
        title = str(self.document["info"].get("title") or "")
        return _escaped(f"The typed client of {title}." if title else "A typed client.")

    def secrets(self, model: ModelProperty) -> set[str]:
        """The fields of a model that no repr may show."""
        return {name for name, node in self._properties(model.class_info.name).items() if node.get("x-secret")}


def _limit(schema: dict[str, Any]) -> tuple[Any, ...] | None:
    """The bounds that a schema sets, as the arguments of `Limit`; None where it sets none."""
    each = _limit(schema["items"]) if isinstance(schema.get("items"), dict) else None
    for what, low, high in (
        ("value", "minimum", "maximum"),
        ("length", "minLength", "maxLength"),
        ("items", "minItems", "maxItems"),
    ):
        if low in schema or high in schema:
            bounds = (what, schema.get(low), schema.get(high))
            return (*bounds, each) if each else bounds
    return ("items", None, None, each) if each else None


def _sentence(text: str) -> str:
    text = " ".join(text.split()).rstrip(".")
    return "\n".join(textwrap.wrap(text + ".", _WIDTH - 4))


def _wrapped(text: str) -> str:
    paragraphs = [" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]
    return "\n\n".join(textwrap.fill(paragraph, _WIDTH - 4) for paragraph in paragraphs if paragraph)


def _indented(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), _WIDTH - 4, initial_indent="    ", subsequent_indent="    ")


def _item(name: str, text: str) -> str:
    return textwrap.fill(
        f"{name}: {' '.join(text.split())}", _WIDTH - 4, initial_indent="    ", subsequent_indent="        "
    )


def _escaped(text: str) -> str:
    text = str(safe_for_docstring(text))
    return text[:-1] + '\\"' if text.endswith('"') else text

"""Documents that go to the limits of what OpenAPI allows, each of which must make a whole and typed package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.grammar import words_of

from tests.codegen.building import (
    BINARY,
    METHODS,
    NUMBER,
    TEXT,
    answer,
    body,
    call,
    choice,
    many,
    openapi,
    parameter,
    record,
    ref,
    swagger,
)

if TYPE_CHECKING:
    from tests.codegen.building import Files, Node

# Names of Python, of the modules that the package is made of, and of what those import.
CLASSES = words_of(
    "List Model Response Unset Any Client UNSET File Self Operation str dict Mapping ClassVar TYPE_CHECKING"
    " DecodeError OpenEnum encode define field NO_EXTRAS AsyncClient None True Exception object types Request"
    " PodError Limit get cls Type OneApi AsyncOneApi"
)
# What quotes, escapes and templates are made of.
HOSTILE = (
    "a\"b'c\\d\"\"\"e'''f\ng\r\nh\u2028i\u2029j{{ x }}{% y %}{# z #}\\N{DASH}\\u\\x \t\x0b\x0c\x85 %s {0} é 😀 \x00\\"
)
FIELDS = [
    *words_of("self cls from_dict to_dict additional_properties additionalProperties class None none $ref at get out"),
    *words_of("a-b a_b aB AB é 名前 1 1a _x __x __init__ known src_dict extras error UNSET Any any str list field"),
    *words_of("define encode property WIRE_NAMES WireNames wire_names key type items properties required enum"),
    *words_of("default example x-foo x_foo x-nullable import def async $ $$ % 😀 id __slots__ _ __ field_ True"),
    *words_of("Unset Self File mro url LIMITS xy ﬁ fi Ǆ"),
    *("", "x y", "a\nb", 'a"b', "a'b", "a\\b", "{{x}}", "a\u2028b", "a\x00"),
]
PARAMETERS = [
    *words_of("client body self request data quote read OPERATION status class import None a-b a_b aB Any any"),
    *words_of("UNSET headers cookies query path media joined endpoint outcome sync asyncio url str int list"),
    *words_of("operation File type id a[b] $x filter[a] filter[b] 1 _x __x print cast é annotations read_list"),
    *words_of("client_query {{x}}"),
    *("", "a b", 'x"y', "x\\", "a\nb"),
]
TAGS = [
    *words_of("X class import é 1 client close execute base_url http_client _send __init__ _settings self json str"),
    *words_of("aclose fooBar foo_bar FooBAR async foo async_foo Client T api cached_property types user_s users"),
    *words_of("userS a_1 a1 v1.2 _x httpx ssl call"),
    *("", " ", "Foo Bar", "x y/z", "😀", "user s", "async foo"),
]
OPERATION_IDS = [
    *words_of("import class x X x getUser get_user GetUser get-user get.user get/user é 日本 1 1a _a __a self"),
    *words_of("client sync request read OPERATION None str print list match type endpoint __init__ deprecated"),
    *words_of("group Any UNSET File execute __repr__ async await annotations TYPE_CHECKING a__b userID index"),
    *("", "a\nb", 'a"b', "{{x}}", "get user by id", "a" * 300),
]
PATHS = [
    *words_of("/ /v1 /trail/ /trail /a:cancel /$metadata /q?x=1 /q#frag /é/ü /quote\"s/'x'/\\back"),
    *("/sp ace", "/line\u2028sep", "/" + "long" * 80),
]
PATHS_WITH_PARAMETERS = [
    *words_of("/a/{b}.json /a/{b}-{c} /x{y} /{{x}} /{a-b}/{a_b} /{a.b} /{é} /{1} /a/{b} /a/{b}/"),
    *words_of("/{client}/{body}/{id} /{self}/{url}/{class}/{endpoint}"),
    "/{a b}/{}",
]
MEDIA = words_of(
    "multipart/form-data application/x-www-form-urlencoded application/octet-stream text/plain application/xml"
    " application/json application/vnd.api+json */* image/png Application/JSON multipart/mixed image/* text/json"
    " application/merge-patch+json;charset=utf-8"
)
ENUMERATIONS: list[list[Any]] = [
    ["A", "B"],
    [1, 2],
    [1, -1, 0],
    ["A", 1],
    ["A", None],
    [None],
    [],
    ["A", "A"],
    [""],
    ["", "A"],
    ["a", "A"],
    ["a-b", "a_b", "a b", "a.b"],
    ["é", "É", "ß", "SS"],
    ["😀", "🎉"],
    ["None", "True", "class", "mro", "name", "value", "self"],
    ["1", "2", "1a", "+1", "-1"],
    [HOSTILE, '"', "'", "\\", "\n"],
    [True, False],
    [1.5, 2.5],
    ["_a", "__a", "__init__", "_sunder_", "_missing_"],
    ["x" * 300],
    [{"a": 1}],
    ["true", "false"],
    ["format", "is_known", "from_json", "count"],
    [1, 1],
    [1, True],
    ["A_1", "A 1", "A1"],
    ["VALUE_1", "!", "?"],
    ["VALUE_0", "!", "?"],
    [10**20],
    ["A", " A", "A "],
    ["ﬁ", "fi", "\u0130", "\u0131"],
]


def _classes() -> Node:
    uses = {
        f"/{name}": {"get": call(ref(name)), "post": call(many(ref(name)), requestBody=body(ref(name)))}
        for name in CLASSES
    }
    fields = {"x": TEXT, "kind": choice("A")}
    schemas = {name: record({**fields, "next": ref(name), "all": many(ref(name))}) for name in CLASSES}
    schemas |= {f"{name}s": choice("A", "b") for name in CLASSES}
    inline = record({"info": record({"x": TEXT}), "user": ref("User"), "again": record({"y": TEXT})})
    return openapi(
        {
            **{
                path: {method: {**node, "tags": ["one"]} for method, node in item.items()}
                for path, item in uses.items()
            },
            "/a": {"get": call(inline)},
            "/b": {"get": call({"title": "Thing", **record({"a": TEXT})})},
            "/c": {"get": call({"title": "Thing", **record({"b": TEXT})}), "put": call(ref("Thing"))},
        },
        {
            **schemas,
            "User": record({"info": record({"a": TEXT}), "role": choice("A", "B")}),
            "UserInfo": record({"b": TEXT}),
            "UserRole": record({"d": TEXT}),
            "user": record({"c": TEXT}),
            "USER": record({"q": TEXT}),
            "user_info": record({"z": TEXT}),
            "Thing": record({"c": TEXT}),
            "Other": {"title": "Thing", **record({"d": TEXT})},
            "a.b-c": record({"a": TEXT}),
            "x/y": record({"a": {"$ref": "#/components/schemas/x~1y"}}),
            "m~n": record({"a": {"$ref": "#/components/schemas/m~0n"}}),
            "Generic[int]": record({"a": {"$ref": "#/components/schemas/Generic%5Bint%5D"}}),
            "100%": record({"a": {"$ref": "#/components/schemas/100%25"}}),
            "名": record({"a": {"$ref": "#/components/schemas/%E5%90%8D"}}),
            "1": record({"a": TEXT}),
            "😀": record({"a": TEXT}),
            "": record({"a": ref("1")}),
            "properties": record({"properties": ref("responses"), "example": ref("1")}),
            "responses": record({"headers": many(ref("x-foo")), "responses": many(ref("schemas"))}),
            "schemas": record({"a": ref("default")}),
            "x-foo": record({"a": ref("1")}),
            "default": record({"default": ref("1"), "enum": ref("enum")}),
            "enum": record({"enum": ref("1")}),
            "VeryLong" * 60: record({"VeryLong" * 60: record({"VeryLong" * 60: TEXT})}),
        },
    )


def _fields() -> Node:
    return openapi(
        {
            "/a": {"get": call(ref("M")), "post": call(ref("M"), requestBody=body(ref("M")))},
            "/b": {"post": call(TEXT, requestBody=body(record(dict.fromkeys(FIELDS, TEXT)), "multipart/form-data"))},
        },
        {
            "M": record(dict.fromkeys(FIELDS, TEXT), required=FIELDS[:30]),
            "Nested": record({name: record({"a": ref("Nested")}) for name in FIELDS}),
            "Kinds": record({name: choice("A") for name in FIELDS}),
            "Lists": record({name: {**many(ref("Lists")), "nullable": True} for name in FIELDS}),
        },
    )


def _parameters() -> Node:
    objects = {"type": "object", "additionalProperties": TEXT}
    odd = [
        parameter("X-List", "header", many(TEXT)),
        parameter("X-Id", "header", NUMBER),
        parameter("x-id"),
        parameter("x_id"),
        parameter("flag", "header", {"type": "boolean"}),
        parameter("c", "cookie"),
        parameter("list", "cookie", many(TEXT)),
        parameter("nested", schema=many(many(NUMBER))),
        parameter("object", schema=record({"a": TEXT})),
        parameter("deep", schema=record({"a": TEXT}), style="deepObject", explode=True),
        parameter("map", schema=objects),
        parameter("pipes", schema=many(NUMBER), style="pipeDelimited", explode=False),
        parameter("spaces", schema=many(NUMBER), style="spaceDelimited"),
        parameter("commas", schema=many(choice("A", "B")), explode=False),
        parameter("date", schema={"type": "string", "format": "date"}),
        parameter("null", schema={"type": "string", "nullable": True}),
        parameter("union", schema={"oneOf": [TEXT, NUMBER]}),
        {"name": "content", "in": "query", "content": {"application/json": {"schema": record({"a": TEXT})}}},
        parameter("binary", schema=BINARY),
        parameter("all", schema={"allOf": [TEXT]}),
        parameter("mixed", schema={"enum": ["A", 1]}),
        parameter("sure", schema={"enum": [True]}),
    ]
    shared = [parameter("b", "path"), parameter("c"), {"$ref": "#/components/parameters/P"}]
    own = [parameter("c", schema=NUMBER, required=True)]
    return openapi(
        {
            "/a": {
                "get": call(TEXT, parameters=[parameter(name) for name in PARAMETERS]),
                "post": call(
                    TEXT,
                    parameters=[parameter(name, required=True) for name in PARAMETERS],
                    requestBody=body(record({"a": TEXT})),
                ),
                "put": call(parameters=[parameter(name, "header") for name in ("id", "ID", "Id")]),
            },
            "/p/{id}/{kind}": {
                "get": call(
                    parameters=[
                        parameter("kind", "path", choice("A", "B")),
                        parameter("id", "path", many(TEXT)),
                        *(parameter("id", place) for place in ("query", "header", "cookie")),
                        parameter("id_query"),
                    ]
                )
            },
            "/n/{o}/{f}": {
                "get": call(
                    parameters=[
                        parameter("f", "path", {"type": "number"}),
                        parameter("o", "path", {"type": "string", "nullable": True}),
                    ]
                )
            },
            "/odd": {"get": call(parameters=odd)},
            "/shared/{b}": {"parameters": shared, "get": call(parameters=own), "delete": call()},
        },
        parameters={"P": parameter("P-x", "header"), "Q": {"$ref": "#/components/parameters/P"}},
    )


def _operations() -> Node:
    by_tag: Node = {
        f"/t{n}": {"get": call(TEXT, tags=[tag]), "post": call(ref("M"), tags=[tag, "other"])}
        for n, tag in enumerate(TAGS)
    }
    by_id: Node = {
        f"/i{n}": {
            "get": call(operationId=name, tags=["t"]),
            "post": call(operationId=name, tags=["t"]),
            "put": call(ref("M"), operationId=name, tags=["u"], deprecated=n % 5 == 0),
        }
        for n, name in enumerate(OPERATION_IDS)
    }
    by_path: Node = {path: {"get": call(), "delete": call(TEXT)} for path in PATHS}
    by_method: Node = {"/methods": {method: call(tags=[]) for method in METHODS}}
    secured: Node = {
        "/s": {"get": call(security=[{"key": []}, {}]), "post": call(security=[]), "put": call()},
    }
    document = openapi(
        {**by_tag, **by_id, **by_path, **by_method, **secured},
        {"M": record({"a": TEXT})},
        securitySchemes={
            "key": {"type": "apiKey", "in": "header", "name": "K"},
            "bearer": {"type": "http", "scheme": "bearer"},
        },
    )
    return {**document, "security": [{"bearer": ["x"]}]}


def _paths() -> Node:
    def names(path: str) -> list[str]:
        return [part.split("}")[0] for part in path.replace("{{", "{").split("{")[1:]]

    return openapi(
        {path: {"get": call(parameters=[parameter(n, "path") for n in names(path)])} for path in PATHS_WITH_PARAMETERS}
    )


def _bodies() -> Node:
    form = record(
        {"a": TEXT, "f": BINARY, "fs": many(BINARY), "n": NUMBER, "o": record({"x": TEXT}), "e": choice("A")},
        required=["a"],
    )
    by_media: Node = {}
    for n, media in enumerate(MEDIA):
        is_form = "form" in media
        by_media[f"/m{n}"] = {
            "post": call(requestBody=body(form, media)),
            "put": call(requestBody=body(TEXT if not is_form else ref("Form"), media)),
            "patch": call(requestBody=body(BINARY if not is_form else {"type": "object"}, media, required=False)),
            "delete": call(requestBody={"content": {media: {}}}),
            "options": call(requestBody=body(many(ref("M")) if not is_form else {"allOf": [ref("M"), form]}, media)),
        }
    flag, number = {"type": "boolean"}, {"type": "number"}
    free, mapped = {"type": "object"}, {"type": "object", "additionalProperties": ref("M")}
    two = {"oneOf": [ref("M"), many(ref("M"))]}
    return openapi(
        {
            **by_media,
            "/many": {
                "post": call(requestBody={"content": {media: {"schema": ref("M")} for media in MEDIA}}),
                "put": call(requestBody={"content": {media: {"schema": ref("M")} for media in MEDIA[:2]}}),
                "patch": call(requestBody={"content": {}}),
                "delete": call(requestBody={"$ref": "#/components/requestBodies/B"}),
                "get": call(requestBody=body(ref("M"))),
            },
            "/any": {"post": call({}, requestBody=body({})), "put": call({}, requestBody=body({"nullable": True}))},
            "/scalars": {
                "post": call(NUMBER, requestBody=body(NUMBER)),
                "put": call(flag, requestBody=body(flag)),
                "patch": call(number, requestBody=body({**number, "nullable": True})),
                "delete": call(free, requestBody=body(free)),
                "get": call(mapped, requestBody=body(mapped)),
            },
            "/union": {
                "post": call({"oneOf": [ref("M"), ref("N")]}, requestBody=body(two)),
                "put": call({"anyOf": [TEXT, NUMBER, many(ref("N"))]}, requestBody=body({"anyOf": [ref("M"), TEXT]})),
                "patch": call(requestBody=body({"allOf": [ref("M")], "nullable": True}, required=False)),
            },
        },
        {"M": record({"a": TEXT}), "N": record({"b": TEXT}), "Form": record({"f": BINARY, "t": TEXT})},
        requestBodies={"B": {"$ref": "#/components/requestBodies/C"}, "C": body(ref("M"), "multipart/form-data")},
    )


def _answers() -> Node:
    by_media: Node = {
        f"/m{n}": {
            "get": {
                "responses": {
                    "200": answer(TEXT, media),
                    "201": answer(BINARY, media),
                    "202": {"description": "", "content": {media: {}}},
                    "203": answer(record({"a": TEXT}), media),
                    "204": {"description": ""},
                    "4XX": answer(record({"a": TEXT}), media),
                    "default": answer(TEXT, media),
                }
            }
        }
        for n, media in enumerate(MEDIA)
    }
    several = {"application/json": {"schema": TEXT}, "text/plain": {"schema": TEXT}, "image/png": {"schema": BINARY}}
    union = {"oneOf": [ref("A"), ref("B")]}
    codes: dict[str, Node] = {
        "/default": {"default": answer(record({"a": TEXT}))},
        "/default_empty": {"default": {"description": "x"}},
        "/range": {"2XX": answer(record({"a": TEXT})), "4XX": answer(record({"b": TEXT})), "5XX": {"description": ""}},
        "/only_refusals": {"404": answer(record({"a": TEXT}))},
        "/many": {
            "200": answer(ref("A")),
            "201": answer(ref("B")),
            "202": answer(many(ref("A"))),
            "203": answer(TEXT),
            "204": {"description": ""},
            "206": answer(NUMBER),
            "207": answer(union),
            "208": answer(many(many(choice("A")))),
            "226": answer({"nullable": True, "allOf": [ref("A")]}),
            "2XX": answer(ref("C")),
        },
        "/other": {
            "100": {"description": ""},
            "200": {"description": "", "content": several},
            "302": {"description": "", "headers": {"Location": {"schema": TEXT}, "x-count": {"schema": NUMBER}}},
        },
        "/odd": {
            "200": answer({}),
            "452": answer(record({"z": TEXT})),
            "520": answer(record({"z": TEXT})),
            "999": answer(TEXT),
        },
        "/none": {},
        "/references": {"200": {"$ref": "#/components/responses/R"}, "x-note": {"a": 1}},
    }
    return openapi(
        {**by_media, **{path: {"get": {"responses": responses}} for path, responses in codes.items()}},
        {"A": record({"a": TEXT}, required=["a"]), "B": record({"b": TEXT}), "C": record({"c": TEXT})},
        responses={"R": {"$ref": "#/components/responses/S"}, "S": answer(ref("A")), "x-foo": answer(TEXT)},
    )


def _of_type(values: list[Any]) -> Node:
    names = {str: "string", int: "integer", float: "number", bool: "boolean", dict: "object"}
    kinds = {names[type(value)] for value in values if value is not None}
    return {"type": kinds.pop()} if len(kinds) == 1 else {}


def _enumerations() -> Node:
    paths: Node = {}
    schemas: Node = {}
    for n, values in enumerate(ENUMERATIONS):
        typed: Node = {"enum": values, **_of_type(values)}
        bare: Node = {"enum": values}
        schemas |= {f"Typed{n}": typed, f"Bare{n}": bare}
        taken = [parameter("q", schema=typed), parameter("r", schema=bare if values else TEXT)]
        paths[f"/e{n}"] = {
            "get": call(typed, parameters=taken),
            "put": call(ref(f"Typed{n}"), requestBody=body(record({"x": ref(f"Bare{n}"), "y": many(typed)}))),
        }
    contrary = {
        "Numbers": {"type": "integer", "enum": ["A", "B"]},
        "Texts": {"type": "string", "enum": [1, 2]},
        "Truth": {"type": "boolean", "enum": ["true"]},
        "Whole": {"type": "number", "enum": [1, 2]},
        "Named": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["ONE", "ONE"]},
        "Told": choice("a", "b", **{"x-enum-varnames": ["Alpha beta", "class"]}),
        "Uses": record({name: ref(name) for name in ("Numbers", "Texts", "Truth", "Whole", "Named", "Told")}),
    }
    return openapi(paths, {**schemas, **contrary})


def _composition() -> Node:
    kind = choice("X")
    deep = {f"Deep{n}": {"allOf": [ref(f"Deep{n - 1}"), record({f"x{n}": TEXT})]} for n in range(1, 10)}
    common = {"c": TEXT, "d": TEXT}
    return openapi(
        {
            "/a": {"get": call(ref("C")), "put": call({"allOf": [ref("A"), ref("B")]})},
            "/b": {
                "post": call(
                    {"allOf": [ref("A"), record({"z": TEXT})]},
                    requestBody=body({"allOf": [ref("C"), {"required": ["a"]}]}),
                )
            },
            "/c": {
                "get": call(many({"allOf": [ref("A"), ref("B")]})),
                "put": call({"allOf": [ref("A")], "properties": {"w": TEXT}}),
            },
            "/d": {
                "get": call({"allOf": [ref("A"), {"description": "no more than prose"}]}),
                "put": call(ref("Deep9")),
            },
        },
        {
            "A": record({"a": TEXT, "k": TEXT}, required=["k"], description="A's own."),
            "B": record({"b": TEXT, "a": kind}),
            "C": {"allOf": [ref("A"), ref("B"), record({"c": ref("C"), "a": TEXT})]},
            "Deep0": record({"x0": TEXT}),
            **deep,
            "Kind": choice("A"),
            "Short": {"allOf": [{"type": "string"}, {"maxLength": 3}]},
            "Alias": {"allOf": [ref("Kind")]},
            "Holds": record(
                {"x": {"allOf": [ref("Kind"), {"description": "d"}]}, "y": ref("Alias"), "z": ref("Nothing")}
            ),
            "Nothing": {"allOf": [ref("A"), {"nullable": True}]},
            "Narrowed": {"allOf": [ref("A"), {"properties": {"k": choice("Y")}}]},
            "Mapped": {"allOf": [ref("A"), {"type": "object", "additionalProperties": TEXT}]},
            "Listed": {"allOf": [many(ref("A")), {"maxItems": 3}]},
            "Empty": {"allOf": []},
            "Base": record({"kind": TEXT}, required=["kind"], discriminator={"propertyName": "kind"}),
            "Cat": {"allOf": [ref("Base"), record({"meow": TEXT})]},
            "Own": record({"p": {"allOf": [ref("Own"), {"description": "x"}]}}),
            "Some": {"allOf": [choice("A", "B"), choice("B", "C")]},
            "Nested": {"allOf": [{"allOf": [ref("A"), record({"n1": TEXT})]}, record({"n2": TEXT})]},
            "Inside": record({"x": {"allOf": [ref("A"), record({"y": TEXT})]}}),
            "Whole": {"allOf": [record({"v": NUMBER}), record({"v": {"type": "number"}})]},
            "Both": {"allOf": [record({"v": ref("A")}), record({"v": ref("B")})]},
            "Either": {"allOf": [{"oneOf": [ref("A"), ref("Cat")]}, record({"z": TEXT})]},
            "OneWith": {"type": "object", "oneOf": [ref("A"), ref("B")], "properties": {"w": TEXT}},
            "Needs": {"type": "object", "properties": common, "anyOf": [{"required": ["c"]}, {"required": ["d"]}]},
        },
    )


def _unions() -> Node:
    null_or = {"nullable": True}
    fields: Node = {
        "u": ref("U"),
        "v": ref("V"),
        "kinds": ref("Kinds"),
        "kind_or_a": {"oneOf": [ref("Kind"), ref("A")]},
        "inline": {"oneOf": [record({"x": TEXT}), record({"y": TEXT})]},
        "one": {"oneOf": [ref("A")], **null_or},
        "two": {"oneOf": [ref("A"), ref("B")], "description": "x", **null_or},
        "map_or_b": {"anyOf": [{"type": "object", "additionalProperties": ref("A")}, ref("B")]},
        "map_or_text": {"anyOf": [{"type": "object", "additionalProperties": ref("A")}, TEXT]},
        "lists": {"anyOf": [many(ref("A")), many(ref("B"))]},
        "list_or_one": {"anyOf": [many(ref("A")), ref("A")]},
        "kind_or_number": {"anyOf": [ref("Kind"), NUMBER]},
        "none": {"oneOf": []},
        "formats": {"oneOf": [{"type": "string", "format": "date-time"}, BINARY]},
    }
    return openapi(
        {
            "/a": {
                "get": call(
                    {
                        "oneOf": [ref("A"), ref("B")],
                        "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A"}},
                    }
                )
            },
            "/b": {"get": call({"anyOf": [TEXT, NUMBER, {"type": "boolean"}]}), "put": call(ref("U"))},
            "/c": {"get": call(many(ref("U"))), "put": call({"oneOf": [record({"a": TEXT}), record({"b": TEXT})]})},
            "/d": {"post": call(ref("P"), requestBody=body(ref("U")))},
            "/nulls": {"get": call({**many({**many(ref("N")), **null_or}), **null_or})},
        },
        {
            "A": record({"kind": TEXT, "a": TEXT}),
            "B": record({"kind": TEXT, "b": TEXT}),
            "U": {"oneOf": [ref("A"), ref("B"), TEXT]},
            "V": {"anyOf": [ref("U"), ref("Kind"), many(ref("A"))]},
            "Kind": choice("A"),
            "Other": choice("B"),
            "Kinds": {"oneOf": [ref("Kind"), ref("Other")]},
            "P": record(fields),
            "N": record(
                {
                    "a": {**TEXT, **null_or},
                    "b": {**many({**TEXT, **null_or}), **null_or},
                    "c": {"type": "object", **null_or},
                    "d": {"type": "string", "enum": ["A", None], **null_or},
                    "e": {**ref("N"), **null_or},
                    "f": {"allOf": [ref("N")], **null_or},
                    "g": {"oneOf": [ref("N"), TEXT], **null_or},
                    "h": null_or,
                    "i": {"type": "object", "additionalProperties": {**TEXT, **null_or}, **null_or},
                    "j": ref("NullKind"),
                    "k": ref("NullText"),
                    "l": many(ref("NullKind")),
                },
                required=["a", "e"],
                **null_or,
            ),
            "NullKind": choice("A", "B", **null_or),
            "NullText": {**TEXT, **null_or},
            "NullKinds": {**many(ref("NullKind")), **null_or},
            "NullMap": {"type": "object", "additionalProperties": ref("NullKind"), **null_or},
        },
    )


def _shapes() -> Node:
    json = {
        "oneOf": [TEXT, {"type": "number"}, many(ref("Json")), {"type": "object", "additionalProperties": ref("Json")}]
    }
    formats = ("date", "date-time", "uuid", "byte", "binary", "password", "email", "time", "other")
    free: Node = {"type": "object"}

    def mapped(values: Node) -> Node:
        return {"type": "object", "additionalProperties": values}

    return openapi(
        {
            "/maps": {
                "get": call({"type": "object", "additionalProperties": True}),
                "put": call({"type": "object", "additionalProperties": False}),
                "post": call(mapped({})),
                "patch": call(mapped(record({"a": TEXT}))),
                "delete": call(free),
            },
            "/lists": {
                "get": call(many(many(many(choice("A", "B"))))),
                "put": call(ref("L3"), requestBody=body(ref("L3"))),
            },
            "/circles": {
                "get": call(ref("LL")),
                "put": call(ref("MM")),
                "post": call(ref("Json")),
                "patch": call(ref("R")),
            },
            "/more": {
                "get": call(ref("Tree")),
                "put": call(ref("Alias")),
                "post": call(ref("A")),
                "patch": call(ref("Bare")),
            },
        },
        {
            "Mixed": record(
                {"a": TEXT, "m": mapped(many(ref("Mixed"))), "mm": mapped(mapped(ref("Mixed")))},
                additionalProperties=NUMBER,
            ),
            "Closed": record({"a": TEXT, "f": record(additionalProperties=False)}, additionalProperties=False),
            "Free": free,
            "Kinds": mapped(choice("A")),
            "L": many(ref("Item")),
            "L2": many(ref("L")),
            "L3": many(ref("L2")),
            "Item": record(
                {"l": ref("L"), "l3": ref("L3"), "e": many(many(choice("A"))), "m": ref("MM"), "j": ref("Json")}
            ),
            "Tree": record({"kids": many(ref("Tree")), "parent": ref("Tree"), "named": mapped(ref("Tree"))}),
            "M": record({"m": mapped(ref("M"))}),
            "MM": mapped(ref("MM")),
            "One": record({"two": ref("Two")}),
            "Two": record({"one": ref("One")}),
            "LL": many(ref("LL")),
            "L1": many(ref("L0")),
            "L0": many(ref("L1")),
            "R": {"oneOf": [TEXT, ref("R")]},
            "Json": json,
            "Alias": ref("Alias2"),
            "Alias2": ref("Alias3"),
            "Alias3": record({"u": ref("Alias")}),
            "A": {"description": "anything"},
            "Bare": {"properties": {"a": {}, "b": {"description": "x"}, "c": {"format": "int64"}, "d": {"maximum": 3}}},
            "Items": {"items": TEXT},
            "Required": {"required": ["a"]},
            "Added": {"additionalProperties": TEXT},
            "Uses": record({name: ref(name) for name in ("A", "Items", "Required", "Added", "Free", "Kinds")}),
            "Formats": record({name: {"type": "string", "format": name} for name in formats}),
        },
    )


def _three_one() -> Node:
    fields: Node = {
        "a": {"type": ["string", "null"]},
        "b": {"type": ["string", "integer", "null"]},
        "c": {"const": "x"},
        "d": {"const": 1},
        "e": {"const": None},
        "f": {"const": True},
        "g": {"const": {"a": 1}},
        "h": True,
        "i": False,
        "j": {"type": ["object", "null"], "properties": {"x": TEXT}},
        "k": {"type": ["array", "null"], "items": TEXT},
        "l": {"type": "null"},
        "m": {"type": ["null"]},
        "n": {"type": ["string"]},
        "o": {"type": "array", "items": True},
        "p": {"type": "object", "additionalProperties": True},
        "q": {**ref("A"), "description": "beside"},
        "r": {"type": "integer", "exclusiveMinimum": 3},
        "s": {"anyOf": [ref("A"), {"type": "null"}]},
        "t": {"type": ["string", "null"], "enum": ["A", None]},
        "u": {"type": "string", "examples": ["a"]},
        "v": {"type": []},
        "w": {"type": ["string", "array"], "items": TEXT},
        "x": {"type": ["object", "string"], "properties": {"z": TEXT}},
        "y": {"type": ["string", "integer"], "enum": ["A", 1]},
        "z": {"type": "array"},
        "aa": {"enum": [None]},
        "bb": {"type": ["boolean", "null"], "enum": [True, None]},
        "cc": {"type": ["array", "null"], "items": ref("A")},
        "dd": {"type": ["object", "null"], "additionalProperties": ref("A")},
        "ee": {**ref("B"), "properties": {"more": TEXT}},
        "ff": {"type": ["integer", "number"]},
    }
    taken = [
        parameter("q", schema={"type": ["string", "null"]}),
        parameter("c", schema={"const": "x"}),
        parameter("r", schema={"type": ["string", "integer"]}),
    ]
    return openapi(
        {
            "/a": {"get": call(ref("A"), parameters=taken)},
            "/b": {"$ref": "#/components/pathItems/P"},
            "/c": {"$ref": "#/paths/~1b", "put": call()},
        },
        {
            "A": record(fields),
            "B": record({"b": TEXT}),
            "T": True,
            "F": False,
            "Uses": record({"t": ref("T"), "f": ref("F")}),
        },
        version="3.1.0",
        pathItems={"P": {"get": call(ref("B"))}},
    )


def _prose() -> Node:
    sample = {"$ref": "#/nowhere"}
    told = {
        "a": {"type": "string", "description": HOSTILE, "default": HOSTILE, "example": HOSTILE, "pattern": HOSTILE},
        "b": choice(HOSTILE, "x", description=HOSTILE, default=HOSTILE),
        "c": {"type": "integer", "default": "no number"},
        "d": {"type": "object", "default": sample, "example": sample},
    }
    document = openapi(
        {
            "/a": {
                "get": call(
                    ref("M"),
                    summary=HOSTILE,
                    description=f"{HOSTILE}\n\n{HOSTILE}",
                    parameters=[parameter("q", description=HOSTILE)],
                    requestBody={**body(ref("M")), "description": HOSTILE},
                ),
                "post": {
                    "summary": '"',
                    "description": "\\",
                    "deprecated": True,
                    "x-successor": HOSTILE,
                    "responses": {
                        "200": {**answer(TEXT), "description": HOSTILE},
                        "400": {"description": HOSTILE},
                        "404": {"description": "ends with \\"},
                        "500": {"description": 'ends with "'},
                    },
                },
                "put": call(summary="", description=""),
                "patch": call(summary="   ", description='"""'),
                "delete": call(summary=".", description="\\N{nothing} \\x \\u1"),
                "options": call(summary="a" * 500 + " " + "\\" * 301, description='"'),
            }
        },
        {"M": record(told, description=HOSTILE, title=HOSTILE, example=sample)},
    )
    return {**document, "info": {"title": HOSTILE, "version": "1", "description": HOSTILE}}


def _files() -> Files:
    return {
        "main.json": openapi(
            {
                "/a": {
                    "get": call(
                        {"$ref": "f.json#/components/schemas/User"},
                        parameters=[{"$ref": "f.json#/components/parameters/P"}, {"$ref": "p.json"}],
                    )
                },
                "/b": {
                    "get": {"responses": {"200": {"$ref": "f.json#/components/responses/R"}, "400": {"$ref": "r.json"}}}
                },
                "/c": {"post": call({"$ref": "User.json"}, requestBody={"$ref": "b.json"})},
                "/d": {
                    "get": call(ref("User")),
                    "put": call({"$ref": "#/paths/~1e/get/responses/200/content/application~1json/schema"}),
                },
                "/e": {"get": call({"$ref": "sub/x.json#/definitions/A"})},
                "/f": {"get": call(many({"$ref": "f.json#/components/schemas/User"}))},
                "/g": {"$ref": "items.json#/G"},
                "/h": {"$ref": "items.json#/paths/~1h"},
                "/i": {"$ref": "sub/item.json"},
                "/j": {"$ref": "items.json#/again"},
            },
            {"User": record({"own": TEXT}), "Main": record({"m": {"$ref": "f.json#/components/schemas/User"}})},
        ),
        "f.json": openapi(
            {},
            {
                "User": record(
                    {"u": ref("User"), "g": {"$ref": "User.json"}, "l": {"$ref": "main.json#/components/schemas/Main"}}
                ),
                "Kind": choice("A"),
            },
            parameters={"P": parameter("p", schema=ref("Kind"))},
            responses={"R": answer(ref("User"))},
        ),
        "p.json": parameter("whole"),
        "r.json": answer({"$ref": "User.json"}),
        "b.json": body({"$ref": "sub/x.json#/definitions/B"}),
        "User.json": record({"whole": TEXT, "back": {"$ref": "f.json#/components/schemas/User"}}),
        "items.json": {
            "G": {"get": call({"$ref": "#/S"})},
            "S": record({"a": TEXT}),
            "again": {"$ref": "#/G"},
            "paths": {"/h": {"get": call({"$ref": "sub/x.json#/definitions/A"})}},
        },
        "sub/item.json": {"parameters": [{"$ref": "../p.json"}], "get": call({"$ref": "../User.json"})},
        "sub/x.json": {
            "definitions": {
                "A": record({"b": {"$ref": "#/definitions/B"}}),
                "B": record(
                    {"a": {"$ref": "#/definitions/A"}, "up": {"$ref": "../User.json"}, "down": {"$ref": "y/z.json#/C"}}
                ),
            }
        },
        "sub/y/z.json": {
            "C": record({"c": {"$ref": "#/C"}, "top": {"$ref": "../../main.json#/components/schemas/User"}})
        },
    }


def _swagger() -> Files:
    listed = {"type": "array", "items": {"type": "string"}}
    form = [
        {"name": "f", "in": "formData", "type": "file", "required": True},
        {"name": "a", "in": "formData", "collectionFormat": "multi", **listed},
        {"$ref": "#/parameters/F"},
    ]
    queries = [
        {"name": "p", "in": "path", "required": True, "type": "integer", "format": "int64"},
        {"name": "c", "in": "query", "type": "array", "items": {"type": "string", "enum": ["A", "B"]}},
        {"name": "m", "in": "query", "collectionFormat": "multi", **listed},
        {"name": "s", "in": "query", "collectionFormat": "ssv", **listed},
        {"name": "h", "in": "header", **listed},
        {"name": "n", "in": "query", "type": "array", "items": {**listed, "collectionFormat": "csv"}},
        {"name": "b", "in": "query", "type": "boolean", "default": False, "allowEmptyValue": True},
        {"$ref": "c.json#/parameters/P"},
    ]
    found: Node = {
        "description": "",
        "schema": {"type": "array", "items": {"$ref": "#/definitions/D"}},
        "headers": {"X": {**listed, "collectionFormat": "csv", "description": "d"}},
        "examples": {"application/json": []},
    }
    done = {"204": {"description": ""}}
    return {
        "main.json": swagger(
            {
                "/a": {
                    "parameters": [{"$ref": "#/parameters/B"}, {"$ref": "#/parameters/Q"}],
                    "post": {
                        "responses": {
                            "200": {"description": "x", "schema": {"type": "file"}},
                            "201": {"description": "x", "schema": {"$ref": "#/definitions/D"}},
                            "default": {"$ref": "#/responses/R"},
                        }
                    },
                },
                "/form": {
                    "post": {"consumes": ["multipart/form-data"], "parameters": form, "responses": done},
                    "put": {
                        "consumes": ["application/x-www-form-urlencoded", "multipart/form-data"],
                        "parameters": [{"name": "n", "in": "formData", "type": "integer"}],
                        "responses": done,
                    },
                },
                "/q/{p}": {"get": {"parameters": queries, "responses": {"200": found}}},
                "/other": {
                    "get": {
                        "responses": {
                            "200": {"description": "x", "schema": {"$ref": "c.json#/definitions/U"}},
                            "400": {"$ref": "c.json#/responses/R"},
                            "404": {"description": "", "schema": {"$ref": "fragments.json#/E"}},
                            "409": {"description": "", "schema": {"$ref": "c.json#/definitions/U/properties/v"}},
                        }
                    }
                },
                "/item": {"$ref": "fragments.json#/item"},
            },
            {
                "D": {
                    "type": "object",
                    "discriminator": "k",
                    "required": ["k"],
                    "properties": {
                        "k": TEXT,
                        "r": {"type": "string", "readOnly": True},
                        "x": {"type": "string", "x-nullable": True},
                        "n": {"$ref": "#/definitions/N"},
                    },
                },
                "N": {"allOf": [{"$ref": "#/definitions/D"}, record({"z": NUMBER})]},
            },
            parameters={
                "B": {"name": "b", "in": "body", "required": True, "schema": {"$ref": "#/definitions/D"}},
                "Q": {"name": "q", "in": "query", "type": "string"},
                "F": {"name": "ff", "in": "formData", "type": "string"},
            },
            responses={"R": {"description": "r", "schema": {"$ref": "#/definitions/D"}}},
            securityDefinitions={
                "k": {"type": "apiKey", "in": "header", "name": "K"},
                "o": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "http://x", "tokenUrl": "http://y"},
                "b": {"type": "basic"},
            },
            security=[{"k": []}],
            host="h.example",
            basePath="/v1",
            consumes=["application/json"],
            produces=["application/json"],
        ),
        "c.json": swagger(
            {},
            {"U": record({"v": {"$ref": "#/definitions/V"}}), "V": record({"u": {"$ref": "#/definitions/U"}})},
            parameters={"P": {"name": "far", "in": "query", "type": "string"}},
            responses={"R": {"description": "r", "schema": {"$ref": "#/definitions/U"}}},
        ),
        "fragments.json": {
            "E": record({"a": TEXT, "file": {"type": "file"}, "f": {"$ref": "#/F"}}),
            "F": record({"n": {"type": "integer", "x-nullable": True}}),
            "item": {"get": {"responses": {"200": {"description": "", "schema": {"$ref": "#/F"}}}}},
        },
    }


def _texts() -> Files:
    """YAML with numbers, truth values and dates where names and texts are meant."""
    return {
        "main.yaml": """
openapi: 3.0.0
info: {title: 5, version: 1.0}
paths:
  /a:
    get:
      tags: [1]
      operationId: 12
      parameters:
        - {name: 7, in: query, schema: {type: string}}
      responses:
        200:
          description:
          content:
            application/json:
              schema:
                type: object
                required: [1, on]
                properties:
                  1: {type: string}
                  2: {type: object, properties: {3: {type: integer}}}
                  on: {type: boolean}
                  1.5: {type: string}
                  null: {type: string}
                  2020-01-01: {type: string}
                  answer: {type: string, enum: [yes, no, ON, 12:30, 2020-01-01]}
        404: {description: no}
        4xx: {description: 2020-01-01}
        Default: {description: other}
  /b/{1}:
    get:
      parameters:
        - {name: 1, in: path, required: true, schema: &number {type: integer, nullable: true}}
        - {name: 2, in: query, schema: *number}
      responses:
        200: {description: ok}
components:
"""
    }


def documents() -> dict[str, Files]:
    """Every document, by a name that is good for a package; the first file of each is the one to start from."""
    alone: dict[str, Node] = {
        "classes": _classes(),
        "fields": _fields(),
        "parameters": _parameters(),
        "operations": _operations(),
        "paths": _paths(),
        "bodies": _bodies(),
        "answers": _answers(),
        "enumerations": _enumerations(),
        "composition": _composition(),
        "unions": _unions(),
        "shapes": _shapes(),
        "three_one": _three_one(),
        "prose": _prose(),
        "nothing": openapi(),
        "models_alone": {"openapi": "3.1.0", "components": {"schemas": {"A": record({"a": TEXT})}}},
    }
    several: dict[str, Files] = {"files": _files(), "swagger": _swagger(), "texts": _texts()}
    return {**{name: {"main.json": document} for name, document in alone.items()}, **several}

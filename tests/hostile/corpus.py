"""Hostile documents and what must become of them: data only.

A `Case` is one or more members of an ``api.json`` root, with the fate of every record
in them. `RECORDS` are cases of documents that are read; `BROKEN` are documents that
are not read at all, `SOUND` ones that must be. Every case says why it is there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: A record that is dropped, or a value that is ignored: provider (as upstream wrote it),
#: model id or None, field (the canonical one).
Loss = tuple[str, str | None, str]
#: Dotted path → ``repr`` of what stands there: value and type at once.
Facts = Mapping[str, str]


@dataclass(frozen=True)
class Case:
    """Members of a root object, and the fate of each record in them.

    ``kept`` holds every model that must come through, ``providers`` every provider by
    its normalised id; ``ignored`` every single value that a record lost; ``constants``
    what the generated module calls a model (None: it has no constant); ``module`` is the
    file of the only provider.
    """

    name: str
    why: str
    members: str
    providers: Mapping[str, Facts] = field(default_factory=dict)
    kept: Mapping[tuple[str, str], Facts] = field(default_factory=dict)
    dropped: tuple[Loss, ...] = ()
    ignored: tuple[Loss, ...] = ()
    constants: Mapping[str, str | None] = field(default_factory=dict)
    module: str | None = None


@dataclass(frozen=True)
class Document:
    """A whole document, as bytes."""

    name: str
    why: str
    data: bytes


def dump(value: Any) -> str:
    """JSON text; lone surrogates and all as escapes."""
    return json.dumps(value)


# -- 1. Text: kept code point by code point, wherever it stands ------------------------

#: Sets a builtin and makes a file if it ever runs.
PAYLOAD = (
    "__import__('builtins').__dict__.__setitem__('llm_db_canary', 1),"
    " open('llm-db-canary', 'w')"
)
#: Source that starts another encoding; in UTF-7, ``+ACI-`` is a double quote.
UTF7 = f"# -*- coding: utf-7 -*-\n+ACI-)\n{PAYLOAD}\n#"

TEXTS: list[tuple[str, str, str]] = [
    ("double-quote", '"', "ends a literal"),
    ("single-quote", "'", "ends a literal of the other kind"),
    ("both-quotes", "'\"'\"", "no quote is free of escapes"),
    ("triple-double", '"""', "ends a docstring"),
    ("triple-single", "'''", "ends a docstring"),
    ("quotes-at-ends", "'\"", "starts with one kind, ends with the other"),
    ("many-doubles", '"' * 40 + "'", "makes single quotes the better choice"),
    ("breakout", f'"); {PAYLOAD} #', "closes literal and call, then runs"),
    ("breakout-single", f"'); {PAYLOAD} #", "the same for single quotes"),
    ("breakout-newline", f'"\n{PAYLOAD}\n"', "a statement on a line of its own"),
    ("breakout-dict", f'": {PAYLOAD}, "', "a further entry of a dict"),
    ("breakout-triple", f'"""\n{PAYLOAD}\n"""', "leaves a docstring"),
    ("breakout-comment", f"#\n{PAYLOAD}\n#", "leaves a comment"),
    ("breakout-backslash", f'\\"); {PAYLOAD} #', "its backslash eats an escape"),
    ("breakout-cr", f"x\r{PAYLOAD}\r", "a bare CR ends a comment"),
    ("breakout-vt", f"x\x0b{PAYLOAD}", "a vertical tab ends a line for splitlines"),
    ("breakout-ff", f"x\x0c{PAYLOAD}", "a form feed starts a logical line"),
    ("backslash", "\\", "escapes the closing quote"),
    ("backslashes", "\\\\\\", "an odd number of them at the end"),
    ("backslash-n", "\\n", "must not become a newline"),
    ("backslash-x", "\\x41\\u0041\\U00000041\\N{DIGIT ONE}", "must not be unescaped"),
    ("bad-escape", "\\d\\_\\ ", "a SyntaxWarning where it is not escaped"),
    ("line-continuation", "a\\\nb", "a backslash before a newline vanishes"),
    ("newline", "a\nb", "ends a literal"),
    ("crlf", "a\r\nb", "universal newlines would make it LF"),
    ("carriage-return", "a\rb", "universal newlines would make it LF"),
    ("tab", "a\tb\t", "outer blanks belong to the text"),
    ("vertical-tab", "a\x0bb", "a line end for splitlines"),
    ("form-feed", "a\x0cb", "a line end for splitlines"),
    ("nul", "a\x00b", "source with a NUL byte does not compile"),
    ("controls", "".join(map(chr, range(32))), "all of C0"),
    ("delete-and-c1", "".join(map(chr, range(0x7F, 0xA0))), "all of C1, NEL too"),
    ("file-separators", "\x1c\x1d\x1e", "line ends for str.splitlines only"),
    ("line-separator", "a\u2028b\u2029c", "line ends in JavaScript and splitlines"),
    ("next-line", "a\x85b", "a line end for splitlines"),
    ("coding-cookie", "# coding: utf-7", "declares an encoding on lines 1 and 2"),
    ("coding-payload", UTF7, "declares one and uses it"),
    ("coding-vim", "# vim: set fileencoding=utf-7 :", "the other spelling of it"),
    ("bom", "\ufeffa\ufeff", "a byte order mark inside text is text"),
    ("bidi", "\u202eevil\u202c\u2066x\u2069", "shows other code than it is"),
    ("zero-width", "gpt\u200b-\u200c4\u200d\u2060", "not to be seen, not to be lost"),
    ("lone-high", "\ud800", "no UTF-8 form; print and write fail on it"),
    ("lone-low", "x\udfff", "no UTF-8 form"),
    ("lone-swapped", "\udc00\ud800", "two of them, in the wrong order"),
    ("surrogate-escape", "\udc80\udcff", "what surrogateescape would turn to bytes"),
    ("emoji", "\U0001f600\U0001f468\u200d\U0001f469", "a pair of escapes in JSON"),
    ("astral-last", "\U0010ffff\U0010fffe", "the last code points"),
    ("noncharacters", "\ufffe\uffff\ufdd0", "never assigned"),
    ("private-use", "\ue000\uf8ff", "printable nowhere"),
    ("unassigned", "\u0378\U000e0001", "repr differs by Unicode version"),
    ("combining", "e\u0301 \u1e9b\u0323", "NFC and NFKC would change it"),
    ("ligature", "\ufb01\uff21\u2460", "NFKC would change it"),
    ("kelvin", "\u212a\u017f\u0130\u0131", "case mapping leaves ASCII, or enters it"),
    ("nbsp", "\u00a0\u3000\u2003", "blanks for str.strip"),
    ("outer-blanks", "  a  ", "blanks that upstream really sends"),
    ("jinja-expression", "{{ 7 * 7 }}", "a template must not be made from data"),
    ("jinja-attack", "{{ ''.__class__.__mro__ }}", "the usual way out of Jinja"),
    ("jinja-block", "{% for x in range(9) %}x{% endfor %}", "a block"),
    ("jinja-comment", "{# gone #}", "a comment would vanish"),
    ("jinja-raw", "{% raw %}{{ x }}{% endraw %}", "raw would vanish"),
    ("jinja-unclosed", "{{ {% {#", "a syntax error of the template"),
    ("f-string", f"{{{PAYLOAD}}} {{x!r:>10}}", "braces of an f-string"),
    ("percent", "%s %(x)s %% %n", "old formatting"),
    ("dollar", "${HOME} $(id) `id`", "the shell; upstream sends ${…} in URLs"),
    ("html", "<script>alert(1)</script>&amp;&#39;", "escaping would change it"),
    ("sql", "'; DROP TABLE models; --", "other people's quoting"),
    ("path", "../../../../etc/passwd", "no file name is made of text"),
    ("path-absolute", "/etc/cron.d/x", "no file name is made of text"),
    ("path-windows", "..\\..\\x:y|z<>?*", "no file name is made of text"),
    ("expression", PAYLOAD, "an expression for eval"),
    ("literal-none", "None", "must stay text"),
    ("literal-number", "1e5", "must stay text"),
    ("literal-bytes", "b'x'", "must stay text"),
    ("type-comment", "# type: ignore", "a comment for type checkers"),
    ("noqa", "# fmt: off", "a comment for black"),
    ("marker", "# Written by `llm-db generate`. Do not edit.", "our own header"),
    ("black-long-line", "word " * 40, "longer than a line may be"),
    ("long-no-blanks", "x" * 200, "longer than a line may be, in one piece"),
    ("ansi", "\x1b[31mred\x1b[0m\x1b]0;title\x07", "speaks to a terminal"),
    ("log-forging", "ok\n2026-01-01 ERROR forged", "a second line in a log"),
    ("empty", "", "nothing at all"),
    ("megabyte", "\u20ac'\"\\\n" * 200_000, "1 MB, all of it to be escaped"),
]
#: Where a text stands: every kind of place that text can have in a model.
_HEAVY = 100_000


def _text_case(number: int, name: str, text: str, why: str) -> Case:
    provider, id = f"text_{number}", text or "empty"
    if len(text) > _HEAVY:
        model: dict[str, Any] = {"name": text, "description": text, "note": text}
        facts = {
            "name": repr(text),
            "description": repr(text),
            "extra.note": repr(text),
        }
        ignored: tuple[Loss, ...] = ()
        head: dict[str, Any] = {}
        provider_facts: dict[str, str] = {}
        id = "heavy"
    else:
        model = {
            "name": text,
            "family": text,
            "knowledge": text,
            "status": text,
            "description": text,
            "canonical_model_id": text,
            "reasoning_options": [{"type": "effort", "values": [text]}],
            "provider": {"api": text, "npm": text, "shape": text},
            "release_date": text,
            "interleaved": [text, {f"key {text}": text}],
            "modalities": {"input": ["text", f"smell {text}"], "output": ["text"]},
            "cost": {"input": 1, f"per {text}": text},
            f"new {text}": text,
        }
        facts = {
            "id": repr(id),
            "name": repr(text),
            "family": repr(text),
            "knowledge": repr(text),
            "status": repr(text),
            "description": repr(text),
            "canonical": repr(text),
            "base_url": repr(text),
            "sdk": repr(text),
            "capabilities.reasoning.efforts": repr([text]),
            "extra.provider": repr({"shape": text}),
            "release_date": repr(text),
            "extra.interleaved": repr([text, {f"key {text}": text}]),
            "extra.cost": repr({f"per {text}": text}),
            "extra.unknown_modalities": repr({"input": [f"smell {text}"]}),
            "modalities.input": "['text']",
        }
        ignored = ((provider, id, "modalities.input"),)
        head = {
            "name": text,
            "doc": text,
            "api": text,
            "npm": text,
            "env": [text],
            "x" + text: text,
        }
        provider_facts = {
            "name": repr(text),
            "doc": repr(text),
            "base_url": repr(text),
            "sdk": repr(text),
            "env": repr([text]),
            "extra": repr({"x" + text: text}),
        }
    model["id"] = id
    members = {provider: {"id": provider, **head, "models": {id: model}}}
    return Case(
        name=f"text-{name}",
        why=why,
        members=dump(members)[1:-1],
        providers={provider: provider_facts},
        kept={(provider, id): facts},
        ignored=ignored,
        module=provider,
    )


# -- 2. Provider ids: the only upstream text that becomes file names and enum members --

PROVIDER_IDS: list[tuple[str, str | None, str]] = [
    # raw id, module (None: dropped), why
    ("mro", "mro", "type.mro; a member of that name breaks an Enum"),
    ("_missing_", "p__missing_", "a hook of Enum"),
    ("__new__", "p___new__", "a dunder"),
    ("__init__", "p___init__", "the package's own file"),
    ("_x_", "p__x_", "a sunder name is reserved in Enum"),
    ("_ids", "p__ids", "a module of the package"),
    ("_index", "p__index", "a module of the package"),
    ("__pycache__", "p___pycache__", "a folder of the interpreter"),
    ("class", "p_class", "a keyword"),
    ("async", "p_async", "a keyword"),
    ("None", "none", "a keyword, until it is lower case"),
    ("match", "match", "a soft keyword is a good name"),
    ("name", "name", "an attribute of Enum members, lower case only"),
    ("annotations", "annotations", "a name that the package's module holds"),
    ("edition", "edition", "the name of a file in a snapshot"),
    ("snapshot", "snapshot", "the name of the JSON of a package"),
    ("py.typed", "py_typed", "the name of a file in the package"),
    ("llm_db", "llm_db", "the library's own name"),
    ("sys", "sys", "must not shadow the standard library"),
    ("CON", "p_con", "a Windows device"),
    ("nul", "p_nul", "a Windows device"),
    ("COM1", "p_com1", "a Windows device"),
    ("com10", "com10", "no device"),
    ("302ai", "p_302ai", "starts with a digit"),
    ("_302ai", "p__302ai", "would share a file with 302ai if _ were the prefix"),
    ("p_302ai", "p_p_302ai", "would share a file with 302ai if p_ were not doubled"),
    ("1", "p_1", "one digit"),
    ("0.0", "p_0_0", "a number"),
    ("a..b", "a__b", "dots are no folders"),
    ("x" * 64, "x" * 64, "the longest"),
    ("x" * 65, None, "longer than the longest"),
    ("", None, "empty"),
    ("-", None, "no letter or digit"),
    ("..", None, "the folder above"),
    ("../x", None, "leaves the folder"),
    ("/x", None, "an absolute path"),
    ("a/../../x", None, "leaves the folder"),
    ("a\\x", None, "a path on Windows"),
    ("c:x", None, "a drive"),
    ("~x", None, "a home folder"),
    ("x\n", None, "`$` in a pattern accepts a trailing newline"),
    ("\nx", None, "a leading newline"),
    ("x\x00", None, "NUL ends a path"),
    ("x ", None, "a trailing blank; Windows drops it"),
    ("x y", None, "a blank"),
    ("x\t", None, "a TAB"),
    ("\ufb01x", None, "the ligature fi: `fix` after NFKC, which imports apply"),
    ("\uff21", None, "a full-width A: `A` after NFKC"),
    ("open\u212a", None, "the Kelvin sign, which re.I takes for a k"),
    ("\u017fys", None, "the long s, which upper() makes an S"),
    ("\u0131x", None, "the dotless i, which upper() makes an I"),
    ("\u00e9x", None, "a letter that is not ASCII"),
    ("\u0663x", None, "a digit that is not ASCII: \\d accepts it"),
    ("x\u200b", None, "a zero-width space"),
    ("x\u202e", None, "a bidi mark"),
    ("x\ud800", None, "a lone surrogate"),
    ("'x", None, "a quote"),
    ('x"', None, "a quote"),
    ("x;y", None, "a second statement"),
    ("x#y", None, "a comment"),
    ("{{x}}", None, "template syntax"),
    ("x%2fy", None, "an escaped slash"),
    ("x=y", None, "an assignment"),
    ("x(y)", None, "a call"),
    ("x,y", None, "a list"),
]


def _provider_id_case(number: int, raw: str, module: str | None, why: str) -> Case:
    members = {raw: {"id": raw, "models": {"m": {"id": "m", "name": raw}}}}
    if module is None:
        fate: dict[str, Any] = {
            "dropped": ((raw, None, "id"), (raw, "m", "provider")),
        }
    else:
        id = raw.lower().replace("-", "_").replace(".", "_")
        fate = {
            "providers": {id: {"id": repr(id)}},
            "kept": {(id, "m"): {"name": repr(raw)}},
            "module": module,
        }
    return Case(f"provider-id-{number}-{raw[:12]!a}", why, dump(members)[1:-1], **fate)


def _twins(name: str, why: str, ids: tuple[str, ...], kept: str, id: str) -> Case:
    members = {
        raw: {"id": raw, "name": raw, "models": {f"of {raw}": {"id": f"of {raw}"}}}
        for raw in ids
    }
    lost = [raw for raw in ids if raw != kept]
    return Case(
        name,
        why,
        dump(members)[1:-1],
        providers={id: {"name": repr(kept)}},
        kept={(id, f"of {kept}"): {}},
        dropped=tuple(
            loss
            for raw in lost
            for loss in ((raw, None, "id"), (raw, f"of {raw}", "provider"))
        ),
    )


TWINS = [
    _twins(
        "twins-separators",
        "three spellings of one id are never silently merged",
        ("vertex-ai", "vertex.ai", "vertex_ai"),
        "vertex-ai",
        "vertex_ai",
    ),
    _twins(
        "twins-case",
        "the first by raw id stays, and upper case sorts first",
        ("twin", "TWIN", "Twin"),
        "TWIN",
        "twin",
    ),
]


# -- 3. Model ids: any text that is not empty; constants only where a name is left -----

_LONG = "word-" * 13
MODEL_IDS: list[tuple[str, dict[str, str | None], str]] = [
    ("plain", {"gpt-4o": "GPT_4O"}, "the usual one"),
    ("digit-first", {"4.5": "M_4_5"}, "no identifier starts with a digit"),
    ("nothing-left", {"~": None, "@": None, "\u65e5\u672c": None}, "no ASCII letter"),
    ("blank", {" ": None, "\t\n": None}, "a blank id is not empty"),
    ("blanks-around", {" a b ": "A_B"}, "kept verbatim, blanks and all"),
    (
        "module-names",
        {"models": "M_MODELS", "provider": "M_PROVIDER", "aliases": "M_ALIASES"},
        "names that the module holds itself",
    ),
    (
        "module-names-clash",
        {"models": "M_MODELS_#", "m-models": "M_MODELS_#"},
        "the way out of one clash leads into another",
    ),
    (
        "clash",
        {"a-b": "A_B_#", "a.b": "A_B_#", "a_b": "A_B_#", "a/b": "A_B_#"},
        "all of them get a hash and none the plain name",
    ),
    ("clash-case", {"GPT": "GPT_#", "gpt": "GPT_#"}, "case is lost in a constant"),
    ("clash-blanks", {"x": "X_#", " x": "X_#", "x ": "X_#"}, "so are blanks"),
    ("constant-60", {"x" * 60: "X" * 60}, "the longest constant"),
    ("constant-61", {"x" * 61: "X" * 53 + "_#"}, "cut, with a hash"),
    ("long-words", {_LONG: _LONG.replace("-", "_").upper()[:53] + "_#"}, "cut"),
    ("at-first", {"@cf/meta/llama": "CF_META_LLAMA"}, "upstream has 22 such ids"),
    ("tilde-first", {"~x/y": "X_Y"}, "upstream has 17 such ids"),
    ("colon", {"a:b": "A_B"}, "the separator of a spec"),
    ("at", {"a@b": "A_B"}, "the other separator of a spec"),
    ("both", {"a:b@c:d": "A_B_C_D"}, "both of them, twice"),
    ("slash-path", {"../../x": "X", "/etc/passwd": "ETC_PASSWD"}, "no file name"),
    ("keyword", {"class": "CLASS", "None": "NONE"}, "no keyword is upper case"),
    ("dunder", {"__class__": "CLASS"}, "no underscore at either end"),
    ("imports", {"Model": "MODEL", "Final": "FINAL"}, "not the imported name"),
    ("kelvin", {"\u212aimi": "IMI"}, "no Unicode upper: the Kelvin sign is no K"),
    ("sharp-s", {"stra\u00dfe": "STRA_E"}, "upper() would make SS of it"),
    ("nfkc", {"\ufb01n": "N", "fin": "FIN"}, "one name after NFKC, two ids"),
    ("digits-not-ascii", {"x\u0663": "X"}, "isdigit() says yes, a name says no"),
    ("newline", {"x\n": "X_#", "x": "X_#"}, "`$` in a pattern accepts it"),
    ("surrogate", {"\ud800x": "X"}, "no UTF-8 form, which the hash must survive"),
    ("surrogates", {"\ud800x": "X_#", "x\udfff": "X_#"}, "hashed without UTF-8"),
    (
        "injection",
        {f'"]; {PAYLOAD} #': "IMPORT_BUILTINS_DICT_SETITEM_LLM_DB_CANARY_1_OPEN_LLM_#"},
        "an id is data, a key too",
    ),
    ("huge", {"y" * 100_000: "Y" * 53 + "_#"}, "100 KB"),
    ("proto", {"__proto__": "PROTO", "constructor": "CONSTRUCTOR"}, "JavaScript's"),
]


def _model_id_case(
    number: int, name: str, ids: dict[str, str | None], why: str
) -> Case:
    provider = f"ids_{number}"
    models = {id: {"id": id, "name": f"name of {id}"} for id in ids}
    return Case(
        name=f"model-id-{name}",
        why=why,
        members=dump({provider: {"id": provider, "models": models}})[1:-1],
        providers={provider: {}},
        kept={
            (provider, id): {"id": repr(id), "name": repr(f"name of {id}")}
            for id in ids
        },
        constants=ids,
        module=provider,
    )


# -- 4. Values of one model: exact, or ignored and named; the model stays --------------


def _nested(levels: int) -> str:
    """A model's member that makes the model nest this deep, itself counted."""
    return f'"deep": {"[" * (levels - 1)}{"]" * (levels - 1)}'


def _nested_objects(levels: int) -> str:
    return '"deep": ' + '{"k":' * (levels - 1) + "0" + "}" * (levels - 1)


KEPT_VALUES: list[tuple[str, str, Facts, str]] = [
    # name, members of the model, what must stand where, why
    ("int", '"cost": {"input": 1}', {"cost.input": "1"}, "not 1.0"),
    ("float", '"cost": {"input": 1.0}', {"cost.input": "1.0"}, "not 1"),
    ("free", '"cost": {"input": 0}', {"cost.input": "0"}, "free is not unknown"),
    ("free-float", '"cost": {"input": 0.0}', {"cost.input": "0.0"}, "nor is this"),
    ("unknown", '"cost": {"output": 1}', {"cost.input": "absent"}, "not free"),
    ("null-price", '"cost": {"input": null}', {"cost.input": "absent"}, "absent"),
    ("null-cost", '"cost": null', {"cost": "absent"}, "None means absent"),
    ("null-name", '"name": null', {"name": "absent"}, "None means absent"),
    ("null-extra", '"x": [null]', {"extra.x": "[None]"}, "inside a list it is data"),
    (
        "float-noise",
        '"cost": {"input": 0.49299999999999994}',
        {"cost.input": "0.49299999999999994"},
        "upstream's, and it stays",
    ),
    (
        "over-2-53",
        '"cost": {"input": 9007199254740993}',
        {"cost.input": "9007199254740993"},
        "a double would round it",
    ),
    (
        "over-2-53-extra",
        '"n": 9007199254740993',
        {"extra.n": "9007199254740993"},
        "a double would round it",
    ),
    ("huge-int", f'"n": {10**30}', {"extra.n": str(10**30)}, "exact"),
    (
        "huge-price",
        f'"cost": {{"input": {10**30}}}',
        {"cost.input": str(10**30)},
        "exact",
    ),
    (
        "huge-limit",
        f'"limit": {{"context": {10**30}}}',
        {"limits.context": str(10**30)},
        "exact",
    ),
    (
        "digits-4300",
        f'"n": {"7" * 4300}',
        {"extra.n": "7" * 4300},
        "as long as Python reads",
    ),
    (
        "digits-4300-minus",
        f'"n": -{"7" * 4300}',
        {"extra.n": "-" + "7" * 4300},
        "the sign is no digit",
    ),
    ("minus-zero", '"n": -0.0', {"extra.n": "-0.0"}, "equal to 0.0 and not the same"),
    ("minus-zero-price", '"cost": {"input": -0.0}', {"cost.input": "-0.0"}, "too"),
    ("minus-zero-int", '"n": -0', {"extra.n": "0"}, "an integer has one zero"),
    ("denormal", '"n": 5e-324', {"extra.n": "5e-324"}, "the smallest there is"),
    ("underflow", '"n": 1e-400', {"extra.n": "0.0"}, "JSON's nearest double"),
    (
        "largest",
        '"n": 1.7976931348623157e308',
        {"extra.n": "1.7976931348623157e+308"},
        "the largest there is",
    ),
    (
        "exponent",
        '"n": [1E5, 1e16, 1e+16, 1e-7]',
        {"extra.n": "[100000.0, 1e+16, 1e+16, 1e-07]"},
        "black writes 1e16",
    ),
    (
        "long-fraction",
        '"n": 0.1000000000000000055511151231257827',
        {"extra.n": "0.1"},
        "the same double",
    ),
    (
        "true-extra",
        '"n": [true, 1, 1.0, false, 0]',
        {"extra.n": "[True, 1, 1.0, False, 0]"},
        "five values, two by equality",
    ),
    (
        "zero-limit",
        '"limit": {"context": 0, "output": 5}',
        {"limits.context": "absent", "limits.output": "5"},
        "zero means unknown",
    ),
    (
        "zero-limit-unknown",
        '"limit": {"rpm": 0}',
        {"extra.limits": "{'rpm': 0}"},
        "only where upstream says so",
    ),
    (
        "tiers",
        '"cost": {"tiers": [{"input": 2, "tier": {"type": "context",' ' "size": 7}}]}',
        {"cost.tiers": "[{'size': 7, 'input': 2}]"},
        "the usual one",
    ),
    (
        "tier-other",
        '"cost": {"tiers": [{"input": 2, "tier": {"type": "x"}}]}',
        {"extra.cost": "{'other_tiers': [{'input': 2, 'tier': {'type': 'x'}}]}"},
        "a tier of another kind is kept beside",
    ),
    (
        "tier-two-sizes",
        '"cost": {"tiers": [{"size": 1, "tier": {"size": 2}}]}',
        {"extra.cost": "{'other_tiers': [{'size': 1, 'tier': {'size': 2}}]}"},
        "neither of the two may hide the other",
    ),
    (
        "over-200k-size",
        '"cost": {"context_over_200k": {"size": 3}}',
        {"extra.cost": "{'context_over_200k': {'size': 3}}"},
        "too",
    ),
    (
        "deep-60",
        _nested(60),
        {"extra.deep": repr(json.loads("[" * 59 + "]" * 59))},
        "as deep as a record may nest",
    ),
    ("deep-60-objects", _nested_objects(60), {}, "the same in objects"),
    ("empty-key", '"": {"": 0}', {"extra": "{'': {'': 0}}"}, "a key like any other"),
    (
        "own-extra",
        '"extra": {"extra": 1}',
        {"extra": "{'extra': {'extra': 1}}"},
        "upstream's `extra` is not ours",
    ),
    (
        "own-capabilities",
        '"capabilities": {"chat": false}',
        {"extra.capabilities": "{'chat': False}", "capabilities.chat": "True"},
        "a key of ours, unknown to upstream's format, decides nothing",
    ),
    (
        "own-aliases",
        '"aliases": ["stolen"]',
        {"extra.aliases": "['stolen']", "aliases": "[]"},
        "nor does this one: no upstream claims names",
    ),
    (
        "own-provider",
        '"provider": {"npm": "x", "api": "y", "id": "openai"}',
        {
            "sdk": "'x'",
            "base_url": "'y'",
            "extra.provider": "{'id': 'openai'}",
            "provider": "'%'",
        },
        "models.dev's object is not our field",
    ),
    (
        "own-provider-text",
        '"provider": "openai"',
        {"extra.provider": "'openai'", "provider": "'%'"},
        "no model moves to another provider",
    ),
    (
        "date-slashes",
        '"release_date": "2024/1/5"',
        {"release_date": "'2024-01-05'"},
        "the one change that is made to text",
    ),
    (
        "date-impossible",
        '"release_date": "2025-02-31"',
        {"release_date": "'2025-02-31'"},
        "upstream has such; no date, so verbatim",
    ),
    (
        "date-newline",
        '"release_date": "2024-01-05\\n"',
        {"release_date": "'2024-01-05\\n'"},
        "`$` in a pattern accepts it",
    ),
    (
        "date-digits",
        '"release_date": "\\u0662024-01-05"',
        {"release_date": "'\u0662024-01-05'"},
        "\\d accepts other digits",
    ),
    (
        "budget-minus",
        '"reasoning_options": [{"max": -1, "type": "budget_tokens"}]',
        {
            "capabilities.reasoning": "{'enabled': False, 'efforts': []}",
            "extra.reasoning_options": "[{'max': -1, 'type': 'budget_tokens'}]",
        },
        "-1 is no budget",
    ),
    (
        "budgets-two",
        '"reasoning_options": [{"type": "budget_tokens", "max": 1},'
        ' {"max": 2, "type": "budget_tokens"}]',
        {
            "capabilities.reasoning.token_budget": "1",
            "extra.reasoning_options": "[{'max': 2, 'type': 'budget_tokens'}]",
        },
        "neither of the two may hide the other",
    ),
    (
        "option-kinds",
        '"reasoning_options": [null, {"type": ["effort"]}, {"type": {}}, "effort"]',
        {"extra.reasoning_options": "[{'type': ['effort']}, {'type': {}}, 'effort']"},
        "no kind that we know, and none that can be hashed",
    ),
    (
        "null-effort",
        '"reasoning_options": [{"type": "effort", "values": [null, "low"]}]',
        {"capabilities.reasoning.efforts": "['low']"},
        "None means absent, in a list too",
    ),
    (
        "null-modality",
        '"modalities": {"input": [null, "text"], "output": null}',
        {"modalities.input": "['text']", "modalities.output": "[]"},
        "None means absent, in a list too",
    ),
    (
        "null-tier",
        '"cost": {"tiers": [null, {"input": 1, "size": 2}]}',
        {"cost.tiers": "[{'size': 2, 'input': 1}]"},
        "None means absent, in a list too",
    ),
    (
        "interleaved",
        '"interleaved": {"field": "f", "x": 1}',
        {"capabilities.reasoning.field": "'f'", "extra.interleaved": "{'x': 1}"},
        "what has no field stays",
    ),
    (
        "interleaved-empty",
        '"interleaved": {}',
        {"extra.interleaved": "{}"},
        "who knows what it says",
    ),
    (
        "mode",
        '"experimental": {"modes": {"fast": {"cost": {"input": 2, "per_call": 3},'
        ' "provider": {"body": {"speed": "quick"}, "headers": {"h": "v"}}}}}',
        {
            "cost.modes.quick.input": "2",
            "extra.experimental.modes.fast.provider": (
                "{'body': {'speed': 'quick'}, 'headers': {'h': 'v'}}"
            ),
            "extra.experimental.modes.fast.cost": "{'per_call': 3}",
        },
        "its prices have a field, and what it sends stays",
    ),
    (
        "modes-of-one-name",
        '"experimental": {"modes": {"a": {"cost": {"input": 2},'
        ' "provider": {"body": {"speed": "b"}}}, "b": {"cost": {"input": 3}}}}',
        {
            "cost.modes.b.input": "2",
            "extra.experimental": "{'modes': {'b': {'cost': {'input': 3}}}}",
        },
        "neither of the two may hide the other",
    ),
    (
        "modes-list",
        '"experimental": {"modes": [1]}',
        {"cost": "absent", "extra.experimental": "{'modes': [1]}"},
        "no modes that we know",
    ),
    (
        "integral-limit",
        '"limit": {"context": 1.0, "output": 1e5}',
        {"limits.context": "1", "limits.output": "100000"},
        "the numbers that they are, as integers",
    ),
    (
        "many-keys",
        ", ".join(f'"k{n}": {n}' for n in range(2000)),
        {"extra.k1999": "1999"},
        "wide instead of deep",
    ),
    ("long-list", f'"n": [{", ".join(["1"] * 5000)}]', {}, "one long list"),
]

IGNORED_VALUES: list[tuple[str, str, tuple[str, ...], Facts, str]] = [
    # name, members of the model, the fields that are named, what stands where, why
    ("overflow", '"n": 1e400', ("extra.n",), {"extra.n": "absent"}, "would be inf"),
    (
        "overflow-minus",
        '"n": -1e400',
        ("extra.n",),
        {"extra.n": "absent"},
        "would be -inf",
    ),
    (
        "overflow-price",
        '"cost": {"input": 1e400}',
        ("cost.input",),
        {"cost.input": "absent"},
        "would be inf",
    ),
    (
        "overflow-tier",
        '"cost": {"tiers": [{"input": 1e999, "tier": {"size": 1}}]}',
        ("cost.tiers[0].input",),
        {"cost.tiers": "[{'size': 1}]"},
        "would be inf",
    ),
    (
        "overflow-deep",
        '"n": {"a": [1, {"b": 1e400}]}',
        ("extra.n",),
        {"extra.n": "absent"},
        "wherever",
    ),
    (
        "true-price",
        '"cost": {"input": true}',
        ("cost.input",),
        {"cost.input": "absent"},
        "True is no number",
    ),
    (
        "false-price",
        '"cost": {"input": false}',
        ("cost.input",),
        {"cost.input": "absent"},
        "False is not free",
    ),
    (
        "text-price",
        '"cost": {"input": "1"}',
        ("cost.input",),
        {"cost.input": "absent"},
        "no number",
    ),
    (
        "list-price",
        '"cost": {"input": [1]}',
        ("cost.input",),
        {"cost.input": "absent"},
        "no number",
    ),
    (
        "object-price",
        '"cost": {"input": {}}',
        ("cost.input",),
        {"cost.input": "absent"},
        "no number",
    ),
    ("list-cost", '"cost": [1]', ("cost",), {"cost": "absent"}, "no object"),
    ("text-cost", '"cost": "free"', ("cost",), {"cost": "absent"}, "no object"),
    (
        "true-limit",
        '"limit": {"context": true}',
        ("limits.context",),
        {"limits.context": "absent"},
        "no number",
    ),
    (
        "minus-limit",
        '"limit": {"context": -1}',
        ("limits.context",),
        {"limits.context": "absent"},
        "under 1",
    ),
    (
        "text-limit",
        '"limit": {"output": "1"}',
        ("limits.output",),
        {"limits.output": "absent"},
        "no integer",
    ),
    ("list-limit", '"limit": []', ("limits",), {"limits": "absent"}, "no object"),
    (
        "tier-no-size",
        '"cost": {"tiers": [{"input": 1, "tier": {"type": "context"}}]}',
        ("cost.tiers[0].size",),
        {"cost": "absent"},
        "a tier of no size",
    ),
    (
        "tier-size-zero",
        '"cost": {"tiers": [{"tier": {"size": 0}}]}',
        ("cost.tiers[0].size",),
        {"cost": "absent"},
        "under 1",
    ),
    (
        "tiers-object",
        '"cost": {"tiers": {}}',
        ("cost.tiers",),
        {"cost": "absent"},
        "no list",
    ),
    (
        "tiers-text",
        '"cost": {"tiers": ["x"]}',
        ("cost.tiers[0]",),
        {"cost": "absent"},
        "no object",
    ),
    ("number-name", '"name": 5', ("name",), {"name": "absent"}, "no text"),
    ("true-name", '"name": true', ("name",), {"name": "absent"}, "no text"),
    ("list-family", '"family": ["x"]', ("family",), {"family": "absent"}, "no text"),
    (
        "number-date",
        '"release_date": 2024',
        ("release_date",),
        {"release_date": "absent"},
        "no text",
    ),
    ("object-status", '"status": {}', ("status",), {"status": "absent"}, "no text"),
    (
        "text-flag",
        '"open_weights": "yes"',
        ("open_weights",),
        {"open_weights": "absent"},
        "truthy is not True",
    ),
    (
        "number-flag",
        '"attachment": 1',
        ("attachment",),
        {"attachment": "absent"},
        "1 is not True",
    ),
    (
        "zero-flag",
        '"temperature": 0',
        ("temperature",),
        {"temperature": "absent"},
        "0 is not False",
    ),
    (
        "text-reasoning",
        '"reasoning": "yes"',
        ("capabilities.reasoning.enabled",),
        {"capabilities.reasoning.enabled": "False"},
        "type",
    ),
    (
        "number-tools",
        '"tool_call": 1',
        ("capabilities.tools.enabled", "capabilities.streaming.tool_calls"),
        {
            "capabilities.tools.enabled": "False",
            "capabilities.streaming.tool_calls": "False",
        },
        "type",
    ),
    (
        "text-structured",
        '"structured_output": "x"',
        ("capabilities.json.native", "capabilities.json.schema"),
        {"capabilities.json.native": "False", "capabilities.json.schema": "False"},
        "type",
    ),
    (
        "text-modalities",
        '"modalities": "text"',
        ("modalities",),
        {"modalities": "absent"},
        "no object",
    ),
    (
        "text-inputs",
        '"modalities": {"input": "text"}',
        ("modalities.input",),
        {"modalities": "absent"},
        "a str becomes a tuple of letters",
    ),
    (
        "number-modality",
        '"modalities": {"input": [1]}',
        ("modalities.input",),
        {"modalities": "absent"},
        "type",
    ),
    (
        "deep-61",
        _nested(61),
        ("extra.deep",),
        {"extra.deep": "absent"},
        "one level too deep",
    ),
    (
        "deep-61-objects",
        _nested_objects(61),
        ("extra.deep",),
        {"extra.deep": "absent"},
        "in objects",
    ),
    (
        "deep-190",
        _nested(190),
        ("extra.deep",),
        {"extra.deep": "absent"},
        "far too deep",
    ),
    (
        "half-limit",
        '"limit": {"context": 1.5, "output": 2}',
        ("limits.context",),
        {"limits": "{'output': 2}"},
        "no integer",
    ),
    (
        "minus-price",
        '"cost": {"input": -1, "output": 2}',
        ("cost.input",),
        {"cost.input": "absent", "cost.output": "2"},
        "neither a price nor free",
    ),
    (
        "minus-tier",
        '"cost": {"tiers": [{"input": -1, "output": 2, "size": 3}]}',
        ("cost.tiers[0].input",),
        {"cost.tiers": "[{'size': 3, 'output': 2}]"},
        "neither a price nor free",
    ),
    (
        "minus-mode",
        '"experimental": {"modes": {"a b": {"cost": {"input": -1, "output": 2}}}}',
        ("cost.modes.'a b'.input",),
        {"cost.modes.a b": "{'output': 2, 'tiers': [], 'modes': {}, 'tools': {}}"},
        "neither a price nor free",
    ),
    (
        "true-over-200k",
        '"cost": {"context_over_200k": {"input": true, "output": 1}}',
        ("cost.tiers.input",),
        {"cost.tiers": "[{'size': 200000, 'output': 1}]"},
        "no number",
    ),
    (
        "number-description",
        '"description": 5',
        ("description",),
        {"description": "absent"},
        "no text",
    ),
    (
        "list-canonical",
        '"canonical_model_id": []',
        ("canonical",),
        {"canonical": "absent"},
        "no text",
    ),
    (
        "own-provider-numbers",
        '"provider": {"api": 1, "npm": 2}',
        ("base_url", "sdk"),
        {"base_url": "absent", "sdk": "absent"},
        "no text",
    ),
    (
        "text-options",
        '"reasoning_options": "x"',
        ("capabilities.reasoning.efforts",),
        {"capabilities.reasoning.efforts": "[]"},
        "no list",
    ),
    (
        "text-efforts",
        '"reasoning_options": [{"type": "effort", "values": "low"}]',
        ("capabilities.reasoning.efforts",),
        {"capabilities.reasoning.efforts": "[]"},
        "a str becomes a tuple of letters",
    ),
    (
        "true-budget",
        '"reasoning_options": [{"type": "budget_tokens", "max": true, "min": 1}]',
        ("capabilities.reasoning.token_budget",),
        {
            "capabilities.reasoning.token_budget": "absent",
            "capabilities.reasoning.min_budget": "1",
        },
        "True is no number",
    ),
    (
        "overflow-key",
        '"a\\n\\u202e": 1e400',
        ("extra.'a\\n\\u202e'",),
        {"extra": "{'kept': 1}"},
        "the name of an ignored field is upstream's text, too",
    ),
    (
        "modality-unknown",
        '"modalities": {"input": ["TEXT", "smell"], "output": []}',
        ("modalities.input",),
        {
            "modalities.input": "['text']",
            "extra.unknown_modalities": "{'input': ['smell']}",
        },
        "enums stay open; an unknown modality costs no model",
    ),
]

_SIBLING = '"sibling": {"id": "sibling", "name": "s"}'


def _model_case(number: int, name: str, model: str, why: str, **fate: Any) -> Case:
    provider = f"value_{number}"
    models = f'{{{_SIBLING}, "m": {{"id": "m", {model}}}}}'
    return Case(
        name=f"value-{name}",
        why=why,
        members=f'"{provider}": {{"id": "{provider}", "models": {models}}}',
        providers={provider: {}},
        module=provider,
        **fate,
    )


def _kept_value(number: int, name: str, model: str, facts: Facts, why: str) -> Case:
    provider = f"value_{number}"
    facts = {path: text.replace("'%'", repr(provider)) for path, text in facts.items()}
    kept = {(provider, "m"): facts, (provider, "sibling"): {"name": "'s'"}}
    return _model_case(number, name, model, why, kept=kept)


def _ignored_value(
    number: int, name: str, model: str, fields: tuple[str, ...], facts: Facts, why: str
) -> Case:
    provider = f"value_{number}"
    facts = {"extra.kept": "1", **facts}
    return _model_case(
        number,
        name,
        f'{model}, "kept": 1',
        why,
        kept={(provider, "m"): facts, (provider, "sibling"): {"name": "'s'"}},
        ignored=tuple((provider, "m", field) for field in fields),
    )


# -- 5. Records that have no place, and providers whose values are wrong ---------------

_M = '"models": {"m": {"id": "m"}}'


def _provider(
    name: str, body: str, why: str, *losses: tuple[str | None, str], kept: bool = False
) -> Case:
    key = f"p-{name}"
    id = key.replace("-", "_")
    lost_models = {model for model, _ in losses}
    return Case(
        name=f"provider-{name}",
        why=why,
        members=f'"{key}": {body.replace("%", key)}',
        providers={id: {}} if kept else {},
        kept={(id, "m"): {}} if kept and "m" not in lost_models else {},
        dropped=tuple((key, model, field) for model, field in losses),
    )


PROVIDERS = [
    _provider("null", "null", "no object", (None, "")),
    _provider("list", "[]", "no object", (None, "")),
    _provider("text", '"x"', "no object", (None, "")),
    _provider("number", "1", "no object", (None, "")),
    _provider("no-id", f"{{{_M}}}", "no id", (None, "id"), ("m", "provider")),
    _provider(
        "null-id", f'{{"id": null, {_M}}}', "no id", (None, "id"), ("m", "provider")
    ),
    _provider(
        "other-id",
        f'{{"id": "x", {_M}}}',
        "not its key",
        (None, "id"),
        ("m", "provider"),
    ),
    _provider(
        "number-id",
        f'{{"id": 1, {_M}}}',
        "not its key",
        (None, "id"),
        ("m", "provider"),
    ),
    _provider(
        "other-case",
        f'{{"id": "P-OTHER-CASE", {_M}}}',
        "equal after normalising, but not its key",
        (None, "id"),
        ("m", "provider"),
    ),
    _provider("models-list", '{"id": "%", "models": []}', "type", (None, "models")),
    _provider("models-text", '{"id": "%", "models": "x"}', "type", (None, "models")),
    Case(
        "provider-models-null",
        "None means absent, and a provider needs no models",
        '"p-models-null": {"id": "p-models-null", "models": null}',
        providers={"p_models_null": {}},
    ),
    Case(
        "provider-env-null",
        "None means absent, in a list too",
        '"p-env-null": {"id": "p-env-null", "env": [null, "KEY"]}',
        providers={"p_env_null": {"env": "['KEY']"}},
    ),
    Case(
        "provider-models-none",
        "a provider needs no models",
        '"p-models-none": {"id": "p-models-none"}',
        providers={"p_models_none": {}},
    ),
    Case(
        "model-not-its-key",
        "a model's key is its id; the sibling stays",
        '"mk": {"id": "mk", "models": {"a": {"id": "b"}, "c": {"id": "c"}}}',
        providers={"mk": {}},
        kept={("mk", "c"): {}},
        dropped=(("mk", "a", "id"),),
    ),
    Case(
        "model-no-object",
        "null, a list, text and a number are no models; the sibling stays",
        '"mo": {"id": "mo", "models": {"a": null, "b": [], "c": "x", "d": 1,'
        ' "e": {"id": "e"}}}',
        providers={"mo": {}},
        kept={("mo", "e"): {}},
        dropped=tuple(("mo", id, "") for id in "abcd"),
    ),
    Case(
        "model-id-missing",
        "no id, or none that is text",
        '"mi": {"id": "mi", "models": {"a": {}, "b": {"id": null}, "1": {"id": 1},'
        ' "": {"id": ""}, "e": {"id": "e"}}}',
        providers={"mi": {}},
        kept={("mi", "e"): {}},
        dropped=tuple(("mi", id, "id") for id in ("a", "b", "1", "")),
    ),
]
for _name, _body, _field, _stands in [
    ("env-text", '"env": "KEY"', "env", "[]"),
    ("env-number", '"env": [1]', "env", "[]"),
    ("name-number", '"name": 1', "name", "absent"),
    ("doc-object", '"doc": {}', "doc", "absent"),
    ("api-list", '"api": []', "base_url", "absent"),
    ("sdk-overflow", '"npm": 1e400', "sdk", "absent"),
    ("sdk-deep", f'"npm": {"[" * 60}{"]" * 60}', "sdk", "absent"),
    ("extra-overflow", '"x": 1e400', "extra.x", "absent"),
    ("extra-deep", f'"x": {"[" * 60}{"]" * 60}', "extra.x", "absent"),
]:
    _key = f"p_{_name}".replace("-", "_")
    PROVIDERS.append(
        Case(
            f"provider-{_name}",
            "a wrong value costs its field, not the provider with its models",
            f'"{_key}": {{"id": "{_key}", {_body}, "kept": 1, {_M}}}',
            providers={_key: {_field: _stands, "extra.kept": "1"}},
            kept={(_key, "m"): {}},
            ignored=((_key, None, _field),),
        )
    )

_VALUES = [_kept_value(n, *row) for n, row in enumerate(KEPT_VALUES)]
_VALUES += [
    _ignored_value(n, *row) for n, row in enumerate(IGNORED_VALUES, len(_VALUES))
]

#: Every case of a document that is read.
RECORDS: list[Case] = [
    *(_text_case(number, *row) for number, row in enumerate(TEXTS)),
    *(_provider_id_case(number, *row) for number, row in enumerate(PROVIDER_IDS)),
    *TWINS,
    *(_model_id_case(number, *row) for number, row in enumerate(MODEL_IDS)),
    *_VALUES,
    *PROVIDERS,
]


# -- 6. Whole documents ----------------------------------------------------------------

GOOD = b'{"p": {"id": "p", "models": {"m": {"id": "m"}}}}'


def _in_model(text: str) -> bytes:
    return f'{{"p": {{"id": "p", "models": {{"m": {{"id": "m", {text}}}}}}}}}'.encode()


def _depth(levels: int, opening: str = "[", closing: str = "]") -> bytes:
    """A document that nests this deep, the root counted."""
    inner = opening * (levels - 1) + ("0" if closing == "}" else "")
    return f'{{"k": {inner}{closing * (levels - 1)}}}'.encode()


BROKEN: list[Document] = [
    Document(name, why, data)
    for name, why, data in [
        ("empty", "no document", b""),
        ("blank", "no document", b" \n"),
        ("bom-only", "no document", b"\xef\xbb\xbf"),
        ("nul", "no document", b"\x00"),
        ("list", "a root that is no object", b"[]"),
        ("list-of-object", "a root that is no object", b"[" + GOOD + b"]"),
        ("text", "a root that is no object", b'"x"'),
        ("number", "a root that is no object", b"1"),
        ("null", "a root that is no object", b"null"),
        ("truncated", "cut off", GOOD[:-1]),
        ("truncated-half", "cut off", GOOD[:20]),
        ("truncated-in-text", "cut off inside a string", GOOD[:4]),
        ("trailing-brace", "data after the end", GOOD + b"}"),
        ("trailing-document", "data after the end", GOOD + b"\n" + GOOD),
        ("trailing-nul", "data after the end", GOOD + b"\x00"),
        ("trailing-garbage", "data after the end", GOOD + b" x"),
        ("leading-garbage", "a guard against JSON hijacking", b")]}'\n" + GOOD),
        ("html", "an error page", b"<!doctype html><title>502</title>"),
        ("two-boms", "one is tolerated", b"\xef\xbb\xbf" * 2 + GOOD),
        ("utf-16", "not UTF-8", GOOD.decode().encode("utf-16")),
        ("utf-16-le", "not UTF-8, and no mark", GOOD.decode().encode("utf-16-le")),
        ("utf-32", "not UTF-8", GOOD.decode().encode("utf-32")),
        ("utf-7", "ASCII, but no JSON", '{"é": 1}'.encode("utf-7")[1:]),
        ("latin-1", "not UTF-8", '{"p": "é"}'.encode("latin-1")),
        ("overlong", "an overlong slash", b'{"p": "\xc0\xaf"}'),
        ("overlong-quote", "an overlong quote ends no string", b'{"p": "\xc0\xa2"}'),
        ("overlong-nul", "Java's NUL", b'{"p": "\xc0\x80"}'),
        ("cesu-8", "a surrogate as bytes", b'{"p": "\xed\xa0\x80"}'),
        ("cesu-8-pair", "a pair of them", b'{"p": "\xed\xa0\xbd\xed\xb8\x80"}'),
        ("beyond-unicode", "over U+10FFFF", b'{"p": "\xf4\x90\x80\x80"}'),
        ("cut-sequence", "a sequence cut off", b'{"p": "\xe2\x82"}'),
        ("bare-continuation", "a continuation byte alone", b'{"p": "\x80"}'),
        ("bad-byte", "never in UTF-8", b'{"p": "\xff"}'),
        ("gzip", "compressed", b"\x1f\x8b\x08\x00\x00\x00\x00\x00"),
        ("nan", "no JSON number", _in_model('"n": NaN')),
        ("infinity", "no JSON number", _in_model('"n": Infinity')),
        ("minus-infinity", "no JSON number", _in_model('"n": -Infinity')),
        ("nan-price", "no JSON number", _in_model('"cost": {"input": NaN}')),
        ("hex", "no JSON number", _in_model('"n": 0x10')),
        ("plus", "no JSON number", _in_model('"n": +1')),
        ("leading-zero", "no JSON number", _in_model('"n": 010')),
        ("bare-point", "no JSON number", _in_model('"n": .5')),
        ("end-point", "no JSON number", _in_model('"n": 5.')),
        ("underscore", "Python's, not JSON's", _in_model('"n": 1_000')),
        ("fullwidth-digits", "not ASCII", _in_model('"n": \uff11')),
        ("python", "Python's, not JSON's", b"{'p': None}"),
        ("single-quotes", "no JSON string", _in_model("'n': 1")),
        ("comment", "no JSON", _in_model('"n": 1 // x')),
        ("trailing-comma", "no JSON", _in_model('"n": [1,]')),
        ("raw-newline", "a control character in text", _in_model('"n": "a\nb"')),
        ("raw-tab", "a control character in text", _in_model('"n": "a\tb"')),
        ("raw-nul", "a control character in text", _in_model('"n": "a\x00b"')),
        ("bad-escape", "no JSON escape", _in_model('"n": "\\x41"')),
        ("short-escape", "no JSON escape", _in_model('"n": "\\u12"')),
        ("odd-escape", "int() would read it", _in_model('"n": "\\u1_23"')),
        ("blank-escape", "int() would read it", _in_model('"n": "\\u 123"')),
        ("digits-4301", "longer than Python reads", _in_model(f'"n": {"7" * 4301}')),
        ("digits-minus", "and so negative", _in_model(f'"n": -{"7" * 4301}')),
        ("digits-million", "quadratic to read", _in_model(f'"n": {"7" * 1_000_000}')),
        ("twice-root", "a key twice: which counts?", b'{"p": {}, "p": {}}'),
        ("twice-provider", "deeper", b'{"p": {"id": "p", "id": "q"}}'),
        ("twice-model", "deeper", b'{"p": {"id": "p", "models": {"m": 1, "m": 2}}}'),
        ("twice-in-list", "deeper", _in_model('"n": [[{"a": 1, "b": 2, "a": 1}]]')),
        ("twice-escaped", "one key, two spellings", b'{"p": 1, "\\u0070": 1}'),
        ("twice-empty", "the empty key", b'{"": 1, "": 1}'),
        ("deep-201", "one level too deep", _depth(201)),
        ("deep-201-objects", "in objects", _depth(201, '{"k":', "}")),
        ("deep-999", "just under the limit of recursion", _depth(999)),
        ("deep-5000", "over some Pythons' limit", _depth(5000)),
        ("deep-100000", "over all Pythons' limit", _depth(100_000)),
        ("deep-100000-objects", "in objects", _depth(100_000, '{"k":', "}")),
        ("deep-unclosed", "never closed", b'{"k": ' + b"[" * 100_000),
    ]
]

SOUND: list[Document] = [
    Document(name, why, data)
    for name, why, data in [
        ("plain", "the usual one", GOOD),
        ("bom", "one byte order mark is tolerated", b"\xef\xbb\xbf" + GOOD),
        ("blanks", "blanks around it", b" \r\n\t" + GOOD + b"\n\n"),
        ("escaped", "keys in escapes", GOOD.replace(b'"p"', b'"\\u0070"')),
        (
            "depth-200",
            "as deep as a document may be",
            GOOD[:-1] + b', "q": ' + b"[" * 199 + b"]" * 199 + b"}",
        ),
        ("twice-elsewhere", "one key in two objects", GOOD[:-1] + b', "m": {"m": 1}}'),
        (
            "huge-number-out-of-place",
            "4300 digits where an object belongs",
            GOOD[:-1] + b', "q": ' + b"7" * 4300 + b"}",
        ),
        (
            "overflow-out-of-place",
            "1e400 where an object belongs",
            GOOD[:-1] + b', "q": 1e400}',
        ),
    ]
]

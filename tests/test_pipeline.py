"""The eight stages, each as a function of data, and the report of a run."""

from __future__ import annotations

import copy
import logging
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

import pytest

import llm_db
from catalogs import Given, build, provider, specs
from llm_db import EmptyCatalogError, pipeline
from llm_db.pipeline import family_of, merge, normalize_date
from llm_db.sources import Config


def dropped(snapshot: llm_db.Snapshot) -> list[tuple[str, str, str | None, str]]:
    return [(d.source, d.provider, d.id, d.field) for d in snapshot.report.dropped]


def test_the_stages_are_public_functions_that_run_puts_together() -> None:
    source = Given(provider("p", {"id": "a-b", "aliases": ["x"]}))
    (ingested,) = pipeline.ingest([source])
    layer = pipeline.validate(pipeline.normalize(ingested))
    merged = pipeline.merge_layers([layer])
    records = pipeline.enrich(merged)
    catalog, warnings = pipeline.index(records)
    assert warnings == ()
    assert catalog.provider_ids == ("p",)
    assert catalog.shelf("p").aliases == {"x": "a-b"}
    assert pipeline.run([source]).model("p:x").family == "a"
    assert pipeline.layers([source]) == (layer,)


def test_records_under_names_that_a_build_took_are_one_record_of_the_model() -> None:
    below = provider("p", {"id": "other"})
    above = provider("p", {"id": "x", "name": "X"}, {"id": "y", "family": "F"})
    given = pipeline.layers([Config(below), Config(above)])
    merged = pipeline.merge_layers(given, {"p": {"x": "m", "y": "m"}})
    model = pipeline.enrich(merged).models[llm_db.ModelKey("p", "m")]
    assert (model.id, model.name, model.family) == ("m", "X", "F")


@pytest.mark.parametrize(
    ("given", "called"),
    [
        (["a", "a", "b", "a"], ["a", "a#2", "b", "a#3"]),
        (["a#2", "a", "a"], ["a#2", "a#2", "a#3"]),
        (["a#b", "a#b", "a"], ["a#b", "a#b#2", "a#3"]),
    ],
)
def test_sources_of_one_name_are_numbered(given: list[str], called: list[str]) -> None:
    sources = [Given(provider("p", {"id": "m"}), name) for name in given]
    assert [layer.source for layer in pipeline.layers(sources)] == called


#: A date in other digits than ASCII's.
ARABIC = "\u0662\u0660\u0662\u0664-\u0660\u0661-\u0660\u0665"

# -- Normalize -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("2024/1/5", "2024-01-05"),
        ("2024-1-5", "2024-01-05"),
        ("2024-01-05", "2024-01-05"),
        ("2024/6", "2024-06"),
        ("2024-06", "2024-06"),
        # what is no date stays verbatim
        ("2024", "2024"),
        ("2025-02-31", "2025-02-31"),
        ("2025-25-11", "2025-25-11"),
        ("2025/2/31", "2025/2/31"),
        ("2024/1-5", "2024/1-5"),
        ("2024-00-01", "2024-00-01"),
        ("0000-01-01", "0000-01-01"),
        ("soon", "soon"),
        ("", ""),
        (" 2024-01-05", " 2024-01-05"),
        ("2024-01-05\n", "2024-01-05\n"),
        ("2024-01-05T00:00:00", "2024-01-05T00:00:00"),
        (ARABIC, ARABIC),
    ],
)
def test_dates_are_normalised_and_what_is_none_stays(text: str, normal: str) -> None:
    assert normalize_date(text) == normal
    fields = {"release_date": text, "last_updated": text, "knowledge": text}
    model = build(provider("p", {"id": "m", **fields})).model("p:m")
    assert (model.release_date, model.last_updated, model.knowledge) == (normal,) * 3


@pytest.mark.parametrize(
    ("raw", "id"),
    [
        ("google-vertex", "google_vertex"),
        ("wafer.ai", "wafer_ai"),
        ("OpenAI", "openai"),
        ("302ai", "302ai"),
        ("-x", "_x"),
        ("x" * 64, "x" * 64),
    ],
)
def test_provider_ids_are_normalised_on_providers_and_models(raw: str, id: str) -> None:
    snapshot = build(provider(raw, {"id": "m", "provider": raw}, {"id": "n"}))
    assert [p.id for p in snapshot.providers] == [id]
    assert {m.provider for m in snapshot.models()} == {id}
    assert snapshot.report.dropped == ()


@pytest.mark.parametrize(
    "raw", ["", "a b", "ö", "_", "--", "a/b", "x" * 65, "\u212aey", "a\n"]
)
def test_what_is_no_provider_id_is_dropped_with_its_models(raw: str) -> None:
    snapshot = build(provider("ok", {"id": "m"}) | provider(raw, {"id": "m"}, {"x": 1}))
    assert specs(snapshot) == ["ok:m"]
    assert [tuple(d)[1:3] for d in snapshot.report.dropped] == [
        (raw, None),
        (raw, "m"),
        (raw, "[1]"),
    ]


def test_of_providers_that_normalise_to_one_id_the_first_by_raw_id_stays() -> None:
    data = (
        provider("a_b", {"id": "third"})
        | provider("a-b", {"id": "first"})
        | provider("a.b", {"id": "second"})
    )
    snapshot = build(data)
    assert specs(snapshot) == ["a_b:first"]
    assert dropped(snapshot) == [
        ("layer0", "a.b", None, "id"),
        ("layer0", "a.b", "second", "provider"),
        ("layer0", "a_b", None, "id"),
        ("layer0", "a_b", "third", "provider"),
    ]
    # In another source another spelling is the same provider.
    both = build(provider("a-b", {"id": "x"}), provider("a.b", {"id": "y"}))
    assert specs(both) == ["a_b:x", "a_b:y"]


def test_a_provider_that_differs_from_its_key_is_dropped() -> None:
    data = {"p": {"id": "q", "models": [{"id": "m"}]}} | provider("ok", {"id": "m"})
    assert dropped(build(data)) == [
        ("layer0", "p", None, "id"),
        ("layer0", "p", "m", "provider"),
    ]


def test_a_models_provider_may_be_left_out_and_one_that_differs_drops_it() -> None:
    snapshot = build(
        provider(
            "a-b",
            {"id": "none"},
            {"id": "null", "provider": None},
            {"id": "same", "provider": "A.B"},
            {"id": "other", "provider": "c"},
            {"id": "number", "provider": 5},
        )
    )
    assert [m.id for m in snapshot.models()] == ["none", "null", "same"]
    assert dropped(snapshot) == [
        ("layer0", "a_b", "other", "provider"),
        ("layer0", "a_b", "number", "provider"),
    ]


def test_a_model_that_is_there_twice_is_warned_of_and_the_later_wins() -> None:
    twice = provider("p", {"id": "m", "name": "1", "doc": 1}, {"id": "m", "name": "2"})
    snapshot = build(twice)
    assert snapshot.model("p:m").name == "2"
    assert "twice" in snapshot.report.warnings[0]


def test_unknown_modalities_are_ignored_and_named_not_fatal() -> None:
    modalities = {"input": ["TEXT", "smell"], "output": ["hologram"]}
    snapshot = build(provider("p", {"id": "m", "modalities": modalities}))
    assert [(i.id, i.field) for i in snapshot.report.ignored] == [
        ("m", "modalities.input"),
        ("m", "modalities.output"),
    ]
    assert "smell" in snapshot.report.ignored[0].reason
    assert snapshot.report.dropped == ()
    model = snapshot.model("p:m")
    assert model.modalities == llm_db.Modalities(input=("text",))  # type: ignore[arg-type]
    assert model.extra == {
        "unknown_modalities": {"input": ["smell"], "output": ["hologram"]}
    }


# -- Validate --------------------------------------------------------------------------

WRONG: list[tuple[str, dict[str, Any]]] = [
    ("id", {"id": 5}),
    ("id", {"id": ""}),
    ("id", {"id": None}),
    ("name", {"name": 5}),
    ("name", {"name": ["x"]}),
    ("deprecated", {"deprecated": 1}),
    ("deprecated", {"deprecated": "yes"}),
    ("aliases", {"aliases": "x"}),
    ("aliases", {"aliases": [5]}),
    ("aliases", {"aliases": {"a": 1}}),
    ("tags", {"tags": "x"}),
    ("limits", {"limits": 5}),
    ("limits", {"limits": []}),
    ("limits.context", {"limits": {"context": 0}}),
    ("limits.context", {"limits": {"context": True}}),
    ("limits.context", {"limits": {"context": 1.5}}),
    ("limits.output", {"limits": {"output": "5"}}),
    ("limits.input", {"limits": {"input": -1}}),
    ("cost", {"cost": "free"}),
    ("cost.input", {"cost": {"input": True}}),
    ("cost.input", {"cost": {"input": "1"}}),
    ("cost.output", {"cost": {"output": float("nan")}}),
    ("cost.output", {"cost": {"output": float("inf")}}),
    ("cost.tiers", {"cost": {"tiers": {}}}),
    ("modalities", {"modalities": ["text"]}),
    ("modalities.input", {"modalities": {"input": "text"}}),
    ("modalities.input", {"modalities": {"input": [5]}}),
    ("capabilities", {"capabilities": ["tools"]}),
    ("capabilities.chat", {"capabilities": {"chat": 1}}),
    ("capabilities.tools", {"capabilities": {"tools": True}}),
    ("capabilities.tools.enabled", {"capabilities": {"tools": {"enabled": "yes"}}}),
    (
        "capabilities.reasoning.token_budget",
        {"capabilities": {"reasoning": {"token_budget": -1}}},
    ),
    ("extra", {"extra": 5}),
    ("extra.x", {"extra": {"x": float("nan")}}),
    ("extra.x", {"x": {1, 2}}),
]


@pytest.mark.parametrize(("field", "fields"), WRONG)
def test_a_wrong_type_drops_the_model_and_names_source_provider_id_and_field(
    field: str, fields: dict[str, Any]
) -> None:
    bad = {"id": "bad", **fields}
    snapshot = build(provider("p", {"id": "good"}, bad, {"id": "also-good"}))
    assert [m.id for m in snapshot.models()] == ["also-good", "good"]
    (loss,) = snapshot.report.dropped
    assert (loss.source, loss.provider, loss.field) == ("layer0", "p", field)
    assert loss.id == (bad["id"] if isinstance(bad["id"], str) else "[1]")
    assert loss.reason
    assert snapshot.report.layers == (("layer0", 3, 1),)


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("name", {"name": 5}),
        ("env", {"env": "KEY"}),
        ("env", {"env": [5]}),
        ("extra", {"extra": []}),
    ],
)
def test_a_wrong_type_drops_the_provider_and_its_models_find_no_home(
    field: str, fields: dict[str, Any]
) -> None:
    bad = provider("bad", {"id": "m"}, **fields)
    snapshot = build(provider("ok", {"id": "m"}) | bad)
    assert specs(snapshot) == ["ok:m"]
    assert dropped(snapshot) == [
        ("layer0", "bad", None, field),
        ("layer0", "bad", "m", "provider"),
    ]
    # With the provider in another layer, the models stay.
    assert specs(build(provider("bad"), bad)) == ["bad:m"]


def test_a_model_that_is_no_mapping_is_dropped() -> None:
    data = {"p": {"id": "p", "models": [None, 5, "m", ["id"], {"id": "m"}, {}]}}
    snapshot = build(data)
    assert specs(snapshot) == ["p:m"]
    assert [d.id for d in snapshot.report.dropped] == [
        "[0]",
        "[1]",
        "[2]",
        "[3]",
        "[5]",
    ]


def test_a_bad_override_leaves_the_record_as_the_base_had_it() -> None:
    base = provider("p", {"id": "m", "limits": {"context": 8}}, name="P")
    bad = provider("p", {"id": "m", "limits": {"context": True}}, name=5)
    snapshot = build(base, bad)
    assert snapshot.model("p:m").limits == llm_db.Limits(context=8)
    assert snapshot.provider("p").name == "P"
    assert [d[0] for d in dropped(snapshot)] == ["layer1", "layer1"]


def test_none_means_absent_at_every_level() -> None:
    nothing: dict[str, Any] = dict.fromkeys(llm_db.Model.__slots__)
    nothing = {key: None for key in nothing if not key.startswith("_")}
    base = {
        "id": "m",
        "name": "M",
        "cost": {"input": 1, "tiers": [{"size": 5, "input": 2}]},
        "capabilities": {"tools": {"enabled": True}},
        "tags": ["a"],
        "what": {"a": 1},
    }
    over = {
        "id": "m",
        "what": None,
        "cost": {"input": None, "tiers": None, "per_call": None},
        "capabilities": {"tools": {"enabled": None}, "json": None, "chat": None},
        "limits": {"context": None},
        "modalities": {"input": None},
    }
    alone = build(provider("p", {**nothing, "id": "m"})).model("p:m")
    assert alone == build(provider("p", {"id": "m"})).model("p:m")
    snapshot = build(provider("p", base), provider("p", over, name=None))
    assert snapshot.report.dropped == ()
    model = snapshot.model("p:m")
    assert model.name == "M"
    assert model.cost == llm_db.Cost(input=1, tiers=(llm_db.CostTier(size=5, input=2),))
    assert model.capabilities.tools.enabled
    assert model.tags == ("a",)
    assert model.extra == {"what": {"a": 1}}
    assert build(provider("p", base), provider("p", {**nothing, "id": "m"})).model(
        "p:m"
    ) == build(provider("p", base)).model("p:m")


# -- Merge -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "over", "merged"),
    [
        # mappings deep
        (
            {"a": {"b": 1, "c": {"d": 2}}},
            {"a": {"c": {"e": 3}}},
            {"a": {"b": 1, "c": {"d": 2, "e": 3}}},
        ),
        # scalars replaced, whatever stood there
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": 1}, {"a": 0}, {"a": 0}),
        ({"a": True}, {"a": False}, {"a": False}),
        ({"a": {"b": 1}}, {"a": 2}, {"a": 2}),
        ({"a": 1}, {"a": {"b": 2}}, {"a": {"b": 2}}),
        # lists replaced
        ({"tags": ["x", "y"]}, {"tags": ["z"]}, {"tags": ["z"]}),
        ({"tags": ["x"]}, {"tags": []}, {"tags": []}),
        # aliases united: base order first, then new
        (
            {"aliases": ["b", "a"]},
            {"aliases": ["c", "a", "d", "c"]},
            {"aliases": ["b", "a", "c", "d"]},
        ),
        ({"aliases": ["a"]}, {"aliases": []}, {"aliases": ["a"]}),
        ({}, {"aliases": ["a"]}, {"aliases": ["a"]}),
        # … but only the record's own
        (
            {"extra": {"aliases": ["a"]}},
            {"extra": {"aliases": ["b"]}},
            {"extra": {"aliases": ["b"]}},
        ),
        # None erases nothing
        (
            {"a": 1, "b": {"c": 2}},
            {"a": None, "b": {"c": None}},
            {"a": 1, "b": {"c": 2}},
        ),
        ({"aliases": ["a"]}, {"aliases": None}, {"aliases": ["a"]}),
        # unknown modalities go with the list that they stood in
        (
            {
                "modalities": {"input": ["text"], "output": ["text"]},
                "extra": {"unknown_modalities": {"input": ["a"], "output": ["b"]}},
            },
            {"modalities": {"input": ["image"]}},
            {
                "modalities": {"input": ["image"], "output": ["text"]},
                "extra": {"unknown_modalities": {"output": ["b"]}},
            },
        ),
        (
            {"extra": {"unknown_modalities": {"input": ["a"]}, "x": 1}},
            {"modalities": {"input": ["text"]}},
            {"modalities": {"input": ["text"]}, "extra": {"x": 1}},
        ),
        (
            {"extra": {"unknown_modalities": "odd"}},
            {"modalities": {"input": []}, "extra": {"y": 1}},
            {
                "modalities": {"input": []},
                "extra": {"unknown_modalities": "odd", "y": 1},
            },
        ),
    ],
)
def test_merge_is_deep_and_the_last_wins(base: Any, over: Any, merged: Any) -> None:
    inputs = copy.deepcopy((base, over))
    assert merge(base, over) == merged
    assert (base, over) == inputs
    for value in (base, over, merged):
        assert merge(value, {}) == value
        assert merge(value, value) == value


def test_a_list_of_modalities_that_is_replaced_takes_its_unknown_ones_along() -> None:
    def layer(*modalities: str) -> dict[str, Any]:
        return provider("p", {"id": "m", "modalities": {"input": [*modalities]}})

    holo, smell, plain = layer("text", "holo"), layer("smell"), layer("text")
    assert build(holo, plain).model("p:m").extra == {}
    assert build(plain, holo, plain, provider("p")).model("p:m").extra == {}
    for layers in ([plain, smell], [holo, plain, smell], [holo, smell]):
        unknown = {"unknown_modalities": {"input": ("smell",)}}
        assert build(*layers).model("p:m").extra == unknown
    assert build(holo, provider("p", {"id": "m"})).model("p:m").extra


def test_models_merge_by_provider_and_id_across_layers() -> None:
    snapshot = build(
        provider("p", {"id": "m", "tags": ["a"], "aliases": ["x"], "what": {"a": 1}}),
        provider("p", {"id": "m", "tags": ["b"], "aliases": ["y"], "what": {"b": 2}}),
        provider("q", {"id": "m"}),
    )
    model = snapshot.model("p:m")
    assert model.tags == ("b",)
    assert model.aliases == ("x", "y")
    assert model.extra == {"what": {"a": 1, "b": 2}}
    assert snapshot.model("q:m").tags == ()


def test_sparse_layers_stay_sparse_until_the_merge() -> None:
    snapshot = build(
        provider(
            "p",
            {
                "id": "m",
                "capabilities": {
                    "chat": False,
                    "tools": {"enabled": True, "strict": True},
                },
                "deprecated": True,
            },
        ),
        provider("p", {"id": "m", "capabilities": {"tools": {"parallel": True}}}),
    )
    model = snapshot.model("p:m")
    assert not model.capabilities.chat
    assert model.capabilities.tools == llm_db.Tools(
        enabled=True, strict=True, parallel=True
    )
    assert model.deprecated


# -- Enrich ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "family"),
    [
        ("gpt-4o-mini", "gpt-4o"),
        ("claude-3", "claude"),
        ("o1", None),
        ("-x", None),
        ("x-", "x"),
        ("a/b-c", "a/b"),
        ("-", None),
    ],
)
def test_the_family_is_the_id_without_its_last_segment(
    id: str, family: str | None
) -> None:
    assert family_of(id) == family
    assert build(provider("p", {"id": id})).models()[0].family == family


def test_a_family_and_a_provider_model_id_that_are_given_stay() -> None:
    given = {"id": "gpt-4o-mini", "family": "f", "provider_model_id": "x"}
    model = build(provider("p", given)).models()[0]
    assert (model.family, model.provider_model_id) == ("f", "x")
    # Either alone stays, too, and the other follows from the id.
    model = build(provider("p", {"id": "a-b", "family": "f"})).models()[0]
    assert (model.family, model.provider_model_id) == ("f", "a-b")
    model = build(provider("p", {"id": "a-b", "provider_model_id": "x"})).models()[0]
    assert (model.family, model.provider_model_id) == ("a", "x")


# -- Ensure viable, report, log --------------------------------------------------------


def test_a_catalog_needs_a_provider_and_a_model() -> None:
    with pytest.raises(EmptyCatalogError, match="no provider"):
        build({})
    with pytest.raises(EmptyCatalogError, match="no model"):
        build(provider("p"))
    with pytest.raises(EmptyCatalogError, match=r"no model.*is missing"):
        build(provider("p", {"name": "x"}))


def test_the_report_counts_each_source_and_names_every_loss() -> None:
    snapshot = llm_db.build(
        sources=[
            Given(provider("p", {"id": "a"}, {"id": "b", "name": 5}), "one"),
            Given(
                provider("p", {"id": "a", "name": "A"}) | provider("!", {"id": "x"}),
                "two",
            ),
            Given(provider("q", {"id": "c"}), "two"),
            Given(provider("r"), "two"),
        ]
    )
    assert snapshot.report.layers == (
        ("one", 2, 1),
        ("two", 2, 2),
        ("two#2", 2, 0),
        ("two#3", 1, 0),
    )
    assert dropped(snapshot) == [
        ("one", "p", "b", "name"),
        ("two", "!", None, "id"),
        ("two", "!", "x", "provider"),
    ]
    assert (
        llm_db.build(sources=[Given(provider("p", {"id": "a"}))]).report.dropped == ()
    )


def test_one_line_per_source_is_logged_if_anything_was_dropped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "llm_db")
    build(
        provider(
            "p", {"id": "a\nb", "name": 5}, {"id": "\x1b[2J", "name": 5}, {"id": "x"}
        ),
        provider("p", {"id": "y"}),
    )
    warnings = [r for r in caplog.records if r.levelno == logging.WARNING]
    details = [r for r in caplog.records if r.levelno == logging.DEBUG]
    assert len(warnings) == 1
    assert "layer0" in warnings[0].getMessage()
    assert "2 dropped" in warnings[0].getMessage()
    assert len(details) == 2
    assert all(record.name == "llm_db" for record in caplog.records)
    assert all(record.getMessage().isprintable() for record in caplog.records)


def test_the_line_of_a_source_names_the_first_three_that_were_dropped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    wrong = [{"id": f"x{n}", "cost": {"input": "a"}} for n in range(5)]
    over = {"p": {"models": wrong}, "q": {"name": 5}}
    build(provider("p", {"id": "m"}, 5), runtime_overrides=over)
    assert [record.getMessage() for record in caplog.records] == [
        "source layer0: 2 records loaded, 1 dropped: p:[1] (details at debug level)",
        "source runtime: 1 records loaded, 6 dropped: q (name), p:x0 (cost.input),"
        " p:x1 (cost.input), ... (details at debug level)",
    ]


def test_nothing_is_logged_if_nothing_was_dropped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "llm_db")
    build(provider("p", {"id": "x"}))
    assert caplog.records == []


def test_a_run_changes_none_of_its_inputs_and_repeats_exactly() -> None:
    data = provider("p", {"id": "m", "what": {"a": [1]}, "aliases": ["x"]}, nme="P")
    over = provider("p", {"id": "m", "what": {"b": [2]}, "aliases": ["y"]})
    before = copy.deepcopy((data, over))
    first, second = build(data, over), build(data, over)
    assert (data, over) == before
    assert first == second
    assert first.report == second.report


def test_catalog_order_is_by_provider_then_model_whatever_order_came() -> None:
    one = provider("b", {"id": "z"}, {"id": "A"}, {"id": "a"}) | provider(
        "a-x", {"id": "m"}
    )
    other = dict(reversed(provider("b", {"id": "a"}, {"id": "z"}, {"id": "A"}).items()))
    other = provider("a-x", {"id": "m"}) | other
    assert specs(build(one)) == specs(build(other)) == ["a_x:m", "b:A", "b:a", "b:z"]


def test_an_orphan_is_counted_with_the_last_source_that_spoke_of_it() -> None:
    from llm_db.sources import Runtime

    snapshot = llm_db.build(
        sources=[
            Given(provider("p", {"id": "m"})),
            Runtime({"models": [{"id": "x", "provider": "gone"}]}),
        ]
    )
    assert dropped(snapshot) == [("runtime", "gone", "x", "provider")]


def test_a_price_below_0_is_none_whoever_wrote_it() -> None:
    cost = {
        "input": -1,
        "output": 2,
        "tiers": [{"size": 5, "input": -0.5, "output": 3}],
        "modes": {"batch": {"input": -3, "output": 1}},
        "tools": {"web_search": -0.01},
    }
    snapshot = build(provider("p", {"id": "m", "cost": cost}))
    assert snapshot.model("p:m").cost == llm_db.Cost(
        output=2,
        tiers=(llm_db.CostTier(size=5, output=3),),
        modes={"batch": llm_db.Cost(output=1)},
    )
    assert snapshot.report.dropped == ()
    assert [found.field for found in snapshot.report.ignored] == [
        "cost.input",
        "cost.tiers[0].input",
        "cost.modes.batch.input",
        "cost.tools.web_search",
    ]


@pytest.mark.parametrize(
    "number", [Decimal("-1"), Fraction(-1, 2), IntEnum("N", {"A": -1}).A]
)
def test_a_price_below_0_is_none_whatever_number_says_it(number: object) -> None:
    snapshot = build(provider("p", {"id": "m", "cost": {"input": number, "output": 2}}))
    assert snapshot.model("p:m").cost == llm_db.Cost(output=2)
    assert [found.field for found in snapshot.report.ignored] == ["cost.input"]

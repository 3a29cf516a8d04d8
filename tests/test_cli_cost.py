"""``llm-db cost``: numbers by hand, one usage object, and files of many."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clikit import in_terminal, llm_db

pytestmark = [pytest.mark.slow, pytest.mark.end_to_end]

needs_terminal = pytest.mark.skipif(os.name == "nt", reason="no pty")

USAGE: dict[str, Any] = {
    "prompt_tokens": 1000,
    "completion_tokens": 100,
    "total_tokens": 1100,
    "prompt_tokens_details": {"cached_tokens": 400},
}
CALLS = [
    {"model": "openai:gpt-4o", "usage": USAGE},
    {"model": "openai:gpt-4o-mini", "usage": USAGE},
    {"model": "openai:gpt-4o", "usage": {**USAGE, "service_tier": "flex"}},
]

Write = Callable[[str, str], Path]


@pytest.fixture
def log(write: Write) -> Path:
    return write("log.jsonl", "".join(f"{json.dumps(call)}\n" for call in CALLS))


def test_numbers_by_hand_are_a_bill_in_one_line_of_shell() -> None:
    done = llm_db(
        *("cost", "openai:gpt-4o", "--in", "1000", "--cached", "400", "--out", "100")
    )
    assert done.code == 0
    assert done.err == ""
    # (600 * 2.5 + 400 * 1.25 + 100 * 10) / 1,000,000
    assert done.rows() == [
        ["input", "600", "2.5", "0.0015", ""],
        ["cache_read", "400", "1.25", "0.0005", ""],
        ["output", "100", "10", "0.001", ""],
        ["total", "", "", "0.003", ""],
    ]


def test_reasoning_and_writes_by_hand_are_parts_of_what_went_in_and_out() -> None:
    done = llm_db(
        *("cost", "openai:gpt-4o", "--in", "1k", "--written", "100"),
        *("--out", "50", "--reasoning", "20"),
    )
    assert [row[:2] + row[4:] for row in done.rows()] == [
        ["input", "900", ""],
        ["cache_write", "100", "input"],
        ["output", "30", ""],
        ["reasoning", "20", "output"],
        ["total", "", ""],
    ]
    assert done.err == "assumed: cache_write\n"


def test_one_usage_object_comes_from_a_file_or_stdin(write: Write) -> None:
    path = write("usage.json", json.dumps({"id": "x", "usage": USAGE}, indent=2))
    bill = json.loads(llm_db("cost", "openai:gpt-4o", path, "--json").out)
    assert (bill["total"], bill["model"]) == ("0.003", "openai:gpt-4o")
    assert bill["lines"][0] == {
        "part": "input",
        "quantity": 600,
        "price": "2.5",
        "priced_as": "input",
        "amount": "0.0015",
    }
    rows = list(
        csv.reader(io.StringIO(llm_db("cost", "omni@openai", path, "--csv").out))
    )
    assert rows[:2] == [
        ["part", "quantity", "price", "amount", "priced_as"],
        ["input", "600", "2.5", "0.0015", ""],
    ]


def test_what_has_no_price_is_said_and_fails_only_where_strict() -> None:
    plain = llm_db("cost", "openai:o-secret", "--in", "5")
    assert plain.code == 0
    assert plain.rows() == [["input", "5", "?", "?", ""], ["total", "", "", "?", ""]]
    assert plain.err == "known: 0; no price for input\n"
    assert llm_db("cost", "openai:o-secret", "--in", "5", "--strict").code == 1
    assert llm_db("cost", "openai:o-free", "--in", "5", "--strict").rows()[-1][3] == "0"


def test_mode_multiplier_and_context_are_options() -> None:
    spec = ("cost", "openai:gpt-4o", "--in", "1000")
    assert "mode:batch" in llm_db(*spec, "--mode", "batch").err
    half = llm_db(*spec, "--mode", "batch", "--multiplier", "0.5")
    assert half.rows()[-1][3] == "0.00125"
    assert llm_db(*spec, "--context", "250k").rows()[-1][3] == "0.005"


def test_many_calls_are_summed_by_model(log: Path) -> None:
    done = llm_db("cost", "--each", log)
    assert done.code == 0
    assert done.rows() == [
        ["openai:gpt-4o", "2", "2000", "?", "0.003", "1"],
        ["openai:gpt-4o-mini", "1", "1000", "0.00021", "0.00021", "0"],
        ["total", "3", "3000", "?", "0.00321", "1"],
    ]
    assert llm_db("cost", "--each", log, "--strict").code == 1
    assert llm_db("cost", "openai:gpt-4o-mini", log).rows()[-1][:3] == [
        *("total", "3", "3000")
    ]


def test_many_calls_as_json_and_csv_have_every_bill(log: Path) -> None:
    found = json.loads(llm_db("cost", "--each", log, "--json").out)
    assert [bill["total"] for bill in found["bills"]] == ["0.003", "0.00021", None]
    assert [one["model"] for one in found["models"]] == [
        *("openai:gpt-4o", "openai:gpt-4o-mini")
    ]
    assert found["sum"] == {
        "calls": 3,
        "context": 3000,
        "total": None,
        "known": "0.00321",
        "unknown": 1,
    }
    rows = list(csv.DictReader(io.StringIO(llm_db("cost", "--each", log, "--csv").out)))
    assert [row["call"] for row in rows] == [*"111", *"222", *"333"]
    assert rows[0]["model"] == "openai:gpt-4o"
    assert (rows[0]["amount"], rows[8]["amount"]) == ("0.0015", "")


def test_an_array_is_many_even_of_one(write: Write) -> None:
    path = write("calls.json", json.dumps(CALLS, indent=1))
    assert len(llm_db("cost", "--each", path).rows()) == 3
    one = write("one.json", json.dumps(CALLS[:1]))
    assert llm_db("cost", "--each", one).rows()[0][:2] == ["openai:gpt-4o", "1"]


def test_a_stream_of_gemini_is_one_call_and_its_last_chunk_counts(write: Write) -> None:
    chunks = [
        {
            "responseId": "R",
            "usageMetadata": {
                "promptTokenCount": 10000,
                "candidatesTokenCount": count,
                "totalTokenCount": 10000 + count,
            },
        }
        for count in (1, 20)
    ]
    path = write("stream.json", json.dumps(chunks, indent=1))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    bill = json.loads(done.out)
    assert [line["quantity"] for line in bill["lines"]] == [10000, 20]
    assert done.err == "1 record left out: a call counts once\n"
    several = [*chunks, {**chunks[0], "responseId": "S"}, {"usage": USAGE}]
    path = write("several.json", json.dumps(several))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    assert json.loads(done.out)["sum"]["calls"] == 3


def test_a_transcript_that_repeats_a_message_bills_it_once(write: Write) -> None:
    # Claude Code writes a line for each block of a message; all have its usage.
    def line(id: str, output: int) -> str:
        usage = {"input_tokens": 7, "output_tokens": output}
        message = {"id": id, "model": "gpt-4o", "usage": usage}
        return json.dumps({"type": "assistant", "message": message})

    lines = [line("a", 1), line("a", 100), line("b", 5), line("a", 100)]
    path = write("transcript.jsonl", "\n".join(lines))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    found = json.loads(done.out)["sum"]
    assert (found["calls"], found["context"], found["total"]) == (2, 14, "0.001085")
    assert done.err == "2 records left out: a call counts once\n"


def test_a_message_that_an_agent_passes_on_is_billed_once(write: Write) -> None:
    usage = {"input_tokens": 1000, "output_tokens": 100}
    line = {"type": "assistant", "message": {"id": "msg_1", "usage": usage}}
    passed = {"type": "progress", "data": {"type": "agent_progress", "message": line}}
    path = write("main.jsonl", f"{json.dumps(passed)}\n" * 2 + json.dumps(line))
    done = llm_db("cost", "openai:gpt-4o", str(path))
    assert done.rows()[-1][3] == "0.0035"
    assert "2 records left out: a call counts once" in done.err


def test_lines_of_a_transcript_that_count_nothing_are_left_out(write: Write) -> None:
    said = {"type": "user", "message": {"role": "user", "content": [{"text": "hi"}]}}
    lines = [said, {"usage": USAGE}, {"type": "summary", "summary": "a talk"}]
    path = write("session.jsonl", "\n".join(json.dumps(line) for line in lines))
    done = llm_db("cost", "openai:gpt-4o", path)
    assert done.code == 0
    assert done.rows()[-1][:2] == ["total", "1"]
    assert done.err == "2 records left out: no counts in them\n"
    path = write("talk.jsonl", f"{json.dumps(said)}\n{json.dumps(said)}")
    assert llm_db("cost", "openai:gpt-4o", path).code == 1


def test_the_events_of_a_message_are_one_call(write: Write) -> None:
    def events(id: str, **more: int) -> list[dict[str, Any]]:
        counts = {"input_tokens": 1000, "output_tokens": 1}
        message = {"id": id, "type": "message", "model": "gpt-4o", "usage": counts}
        return [
            {"type": "message_start", "message": message},
            {"type": "content_block_delta", "delta": {"text": "hi"}},
            {"type": "ping"},
            {"type": "message_delta", "usage": {"output_tokens": 500, **more}},
            {"type": "message_stop"},
        ]

    path = write("one.json", json.dumps(events("a")))
    bill = json.loads(llm_db("cost", "openai:gpt-4o", path, "--json").out)
    # 1000 * 2.5 + 500 * 10, and nothing assumed: it has ended.
    assert (bill["total"], bill["assumed"]) == ("0.0075", [])
    lines = [*events("a", input_tokens=1000), *events("b"), *events("c")[:2]]
    path = write("many.jsonl", "\n".join(json.dumps(line) for line in lines))
    done = llm_db("cost", "--each", path, "--csv")
    rows = [row.split(",") for row in done.lines[1:]]
    assert [(row[0], row[2], row[3], row[-1]) for row in rows] == [
        ("4", "input", "1000", ""),
        ("4", "output", "500", ""),
        ("9", "input", "1000", ""),
        ("9", "output", "500", ""),
        ("11", "input", "1000", "output"),  # it was cut off
        ("11", "output", "1", "output"),
    ]


def test_events_of_a_response_are_one_call(write: Write) -> None:
    used = {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}
    lines = [
        {"type": "response.created", "response": {"id": "r", "usage": None}},
        {"type": "response.completed", "response": {"id": "r", "usage": used}},
    ]
    path = write("events.jsonl", "\n".join(json.dumps(line) for line in lines))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    assert done.code == 0
    assert json.loads(done.out)["context"] == 10


def test_calls_at_once_and_records_between_do_not_part_a_call(write: Write) -> None:
    def event(type: str, id: str, output: int = 0) -> dict[str, Any]:
        used = {"input_tokens": 1000, "output_tokens": output} if output else None
        return {"type": type, "response": {"id": id, "usage": used}}

    def message(id: str, output: int) -> dict[str, Any]:
        usage = {"input_tokens": 1000, "output_tokens": output}
        return {"type": "assistant", "message": {"id": id, "usage": usage}}

    lines = [
        event("response.created", "a"),
        {"type": "response.output_text.delta", "delta": "x"},
        event("response.created", "b"),
        event("response.completed", "a", 200),
        event("response.completed", "b", 300),
        message("m", 1),
        {"type": "user", "message": {"role": "user", "content": "a tool's result"}},
        {"usage": {"prompt_tokens": 1000, "completion_tokens": 400}},
        message("m", 100),
    ]
    path = write("log.jsonl", "\n".join(json.dumps(line) for line in lines))
    done = llm_db("cost", "openai:gpt-4o", path, "--csv")
    rows = [line.split(",") for line in done.lines[1:]]
    assert [(row[0], row[3]) for row in rows if row[2] == "output"] == [
        ("4", "200"),
        ("5", "300"),
        ("9", "100"),
        ("8", "400"),
    ]


@pytest.mark.parametrize("key", ["chunk", "response"])
def test_chunks_that_a_log_wraps_are_one_call(write: Write, key: str) -> None:
    def chunk(output: int) -> dict[str, Any]:
        usage = {"prompt_tokens": 1000, "completion_tokens": output}
        said = {"object": "chat.completion.chunk", "id": "c", "usage": usage}
        return {"at": output, key: said}

    lines = [json.dumps(chunk(10)), json.dumps(chunk(20))]
    path = write("log.jsonl", "\n".join(lines))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    assert json.loads(done.out)["total"] == "0.0027"
    gemini = {"responseId": "r", "usageMetadata": {"promptTokenCount": 1000}}
    path = write("gemini.jsonl", "\n".join([json.dumps({key: gemini})] * 2))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    assert json.loads(done.out)["total"] == "0.0025"


def test_a_record_of_no_model_and_no_tokens_is_left_out(write: Write) -> None:
    def line(model: str, prompt: int) -> str:
        usage = {"input_tokens": prompt, "output_tokens": 0}
        return json.dumps(
            {"type": "assistant", "message": {"model": model, "usage": usage}}
        )

    path = write("one.jsonl", f"{line('<synthetic>', 0)}\n{line('gpt-4o', 1000)}")
    done = llm_db("cost", "--each", path)
    assert (done.code, done.rows()[-1][:4]) == (0, ["total", "1", "1000", "0.0025"])
    assert "1 record left out: no counts in them" in done.err
    path = write("two.jsonl", f"{line('<synthetic>', 1)}\n{line('gpt-4o', 1000)}")
    done = llm_db("cost", "--each", path)
    assert done.code == 1
    assert "line 1: no provider has a model '<synthetic>'" in done.err


def test_more_calls_than_anybody_makes_at_once_do_not_wait(write: Write) -> None:
    def chunk(number: int, output: int) -> dict[str, Any]:
        usage = {"prompt_tokens": 1000, "completion_tokens": output}
        return {"object": "chat.completion.chunk", "id": f"c{number}", "usage": usage}

    records = [chunk(number, 10) for number in range(700)]
    records += [chunk(699, 20), chunk(0, 20)]
    path = write("chunks.jsonl", "".join(f"{json.dumps(r)}\n" for r in records))
    done = llm_db("cost", "openai:gpt-4o", str(path))
    # 700 * (1000 * 2.5 + 10 * 10) and 10 * 10 more, in millionths: the first is through
    assert done.rows()[-1][:4] == ["total", "700", "700000", "1.8201"]
    assert "2 records left out: a call counts once" in done.err


def test_counts_that_are_said_again_are_billed_once(write: Write) -> None:
    def event(total: int, **more: Any) -> dict[str, Any]:
        info = {
            "total_token_usage": {"input_tokens": total, "output_tokens": 10},
            "last_token_usage": {"input_tokens": 1000, "output_tokens": 10},
        }
        said = {"type": "token_count", "info": info, **more}
        return {"timestamp": str(more), "type": "event_msg", "payload": said}

    events = [
        event(1000),
        event(1000, rate_limits={"primary": {"used_percent": 3}}),
        {"type": "event_msg", "payload": {"type": "token_count", "info": None}},
        event(2000),
        event(1000),  # a session that branches off repeats what was before
    ]
    path = write("rollout.jsonl", "".join(f"{json.dumps(e)}\n" for e in events))
    done = llm_db("cost", "openai:gpt-4o", str(path))
    # 2 * (1000 * 2.5 + 10 * 10) / 1,000,000
    assert done.rows()[-1][:4] == ["total", "2", "2000", "0.0052"]
    assert "2 records left out: a call counts once" in done.err


def test_a_session_is_billed_by_the_result_that_adds_it_up(write: Write) -> None:
    def said(type: str, session: str, **more: Any) -> dict[str, Any]:
        return {"type": type, "session_id": session, **more}

    def answer(session: str, id: str) -> dict[str, Any]:
        usage = {"input_tokens": 500, "output_tokens": 1}
        return said("assistant", session, message={"id": id, "usage": usage})

    whole = {"input_tokens": 1000, "output_tokens": 100}
    records = [
        said("system", "a", subtype="init"),
        answer("a", "m1"),
        answer("b", "m2"),
        answer("a", "m3"),
        said("result", "a", num_turns=2, usage=whole, modelUsage={"gpt-4o": whole}),
    ]
    path = write("print.jsonl", "".join(f"{json.dumps(r)}\n" for r in records))
    done = llm_db("cost", "openai:gpt-4o", str(path))
    # (1000 * 2.5 + 100 * 10 + 500 * 2.5 + 10) / 1,000,000: b broke off
    assert done.rows()[-1][:4] == ["total", "2", "1500", "0.00476"]
    assert "2 records left out: a call counts once" in done.err
    done = llm_db("cost", "--each", str(write("a.jsonl", json.dumps(records[-1]))))
    assert done.rows()[-1][:4] == ["total", "1", "1000", "0.0035"]


def test_results_of_one_process_say_by_model_what_the_earlier_did(write: Write) -> None:
    def result(used: int, **models: int) -> dict[str, Any]:
        usage = {"input_tokens": used, "output_tokens": 0, "cache_read_input_tokens": 0}
        return {
            "type": "result",
            "session_id": "s",
            "usage": usage,
            "modelUsage": {
                f"gpt-4o{name.removeprefix('whole')}": {
                    "inputTokens": number,
                    "outputTokens": 0,
                    "cacheReadInputTokens": 0,
                }
                for name, number in models.items()
            },
        }

    def billed(*results: dict[str, Any]) -> list[str]:
        path = write("r.jsonl", "".join(f"{json.dumps(r)}\n" for r in results))
        return llm_db("cost", "--each", path).rows()[-1][:4]

    first = result(1000, **{"whole": 1000, "-mini": 100})
    second = result(2000, **{"whole": 3000, "-mini": 300})
    # (3000 * 2.5 + 300 * 0.15) / 1,000,000
    assert billed(first, second) == ["total", "1", "3300", "0.007545"]
    # Of two processes: (4000 * 2.5 + 400 * 0.15) / 1,000,000
    assert billed(second, first) == ["total", "2", "4400", "0.01006"]
    # Of two processes of which the second did more
    second = result(2900, **{"whole": 3000, "-mini": 300})
    assert billed(first, second) == ["total", "2", "4400", "0.01006"]
    # Of one model: 3000 * 2.5 / 1,000,000
    one = result(1000, whole=1000), result(2000, whole=3000)
    assert billed(*one) == ["total", "1", "3000", "0.0075"]


def test_steps_of_a_stream_are_billed_by_the_end_that_adds_them_up(
    write: Write,
) -> None:
    def part(type: str, key: str, prompt: int) -> dict[str, Any]:
        counts = {"inputTokens": prompt, "outputTokens": 0, "totalTokens": prompt}
        return {"type": type, "model": "gpt-4o", key: counts}

    steps = [part("finish-step", "usage", 1000), part("finish-step", "usage", 2000)]
    whole, other = (part("finish", "totalUsage", sum) for sum in (3000, 500))
    for records, found in (
        ([{"type": "start"}, *steps, whole], ["total", "1", "3000", "0.0075"]),
        (steps, ["total", "2", "3000", "0.0075"]),  # it broke off
        ([*steps, other], ["total", "3", "3500", "0.00875"]),
    ):
        path = write("parts.jsonl", "".join(f"{json.dumps(r)}\n" for r in records))
        assert llm_db("cost", "--each", path).rows()[-1][:4] == found


def test_what_cline_keeps_as_the_text_of_a_message_is_billed(write: Write) -> None:
    used = {"request": "…", "tokensIn": 1000, "tokensOut": 100, "cacheReads": 0}
    said = {"type": "say", "modelInfo": {"modelId": "gpt-4o"}}
    messages = [
        {"type": "say", "say": "task", "text": "{1}"},
        {**said, "say": "api_req_started", "text": json.dumps(used)},
        {**said, "say": "text", "text": json.dumps(used)},  # of somebody's file
        {**said, "say": "api_req_started", "text": json.dumps({"request": "…"})},
        {"type": "say", "say": "deleted_api_reqs", "text": json.dumps(used)},
    ]
    path = write("ui_messages.json", json.dumps(messages))
    done = llm_db("cost", "openai:gpt-4o", path)
    assert done.rows()[-1][:4] == ["total", "2", "2000", "0.007"]
    done = llm_db("cost", "--each", write("one.json", json.dumps(messages[1:2])))
    assert done.rows()[-1][:4] == ["total", "1", "1000", "0.0035"]


def test_a_document_lists_calls_under_a_key_of_its_own(write: Write) -> None:
    def answer(key: str) -> dict[str, Any]:
        usage = {"promptTokenCount": 1000, "candidatesTokenCount": 100}
        return {"metadata": {"key": key}, "response": {"usageMetadata": usage}}

    inlined = {"inlinedResponses": {"inlinedResponses": [answer("a"), answer("b")]}}
    batch = {"name": "batches/1", "done": True, "response": inlined}
    path = write("batch.json", json.dumps(batch))
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    found = json.loads(done.out)
    assert (found["sum"]["calls"], found["sum"]["context"]) == (2, 2000)
    assert [bill["assumed"] for bill in found["bills"]] == [["mode:batch"]] * 2
    calls = [{"usage": {"prompt_tokens": 1000, "completion_tokens": 0}}] * 2
    for key in ("calls", "entries", "items", "records", "rows"):
        path = write("doc.json", json.dumps({"run": "r", key: calls}))
        done = llm_db("cost", "openai:gpt-4o", path)
        assert done.rows()[-1][:4] == ["total", "2", "2000", "0.005"]


def test_a_document_of_several_calls_is_billed_call_by_call(write: Write) -> None:
    def day(*counts: int) -> dict[str, Any]:
        kind = "organization.usage.completions.result"
        each = {"object": kind, "num_model_requests": 1, "output_tokens": 10}
        results = [{**each, "input_tokens": count} for count in counts]
        return {"object": "bucket", "results": results}

    page = {"object": "page", "data": [day(1000), day(), day(500, 500)]}
    tokens = {"input": 1000, "output": 10, "cached": 0, "thoughts": 0, "total": 1010}
    answer = {"type": "gemini", "model": "gpt-4o", "tokens": tokens}
    session = {"sessionId": "x", "messages": [{"type": "user"}, answer, answer]}
    # 2000 * 2.5 / 1,000,000, and for each answer 10 * 10
    for document, calls, total in ((page, "3", "0.0053"), (session, "2", "0.0052")):
        for indent in (None, 2):
            path = write("document.json", json.dumps(document, indent=indent))
            done = llm_db("cost", "openai:gpt-4o", str(path))
            assert done.rows()[-1][:4] == ["total", calls, "2000", total]


def test_what_adds_up_its_children_is_not_billed_again(write: Write) -> None:
    def run(id: str, parent: str | None, tokens: int, **more: Any) -> dict[str, Any]:
        counts = {"prompt_tokens": tokens, "completion_tokens": 0} if tokens else {}
        return {"id": id, "parent_run_id": parent, **counts, **more}

    runs = [
        run("root", None, 3000, run_type="chain"),
        run("step", "root", 3000, run_type="chain"),
        run("a", "step", 1000, run_type="llm"),
        run("tool", "step", 0),
        run("b", "tool", 2000, run_type="llm"),
        run("other", None, 500, run_type="llm"),
        run("loop", "pool", 100),
        run("pool", "loop", 200),
    ]
    path = write("runs.jsonl", "".join(f"{json.dumps(r)}\n" for r in runs))
    done = llm_db("cost", "openai:gpt-4o", str(path))
    # (1000 + 2000 + 500 + 100 + 200) * 2.5 / 1,000,000
    assert done.rows()[-1][:4] == ["total", "5", "3800", "0.0095"]
    assert "2 records left out: a call counts once" in done.err


def test_spans_as_a_collector_writes_them_are_billed_by_their_leaves(
    write: Write,
) -> None:
    def span(id: str, parent: str, tokens: int) -> dict[str, Any]:
        counts = {"input_tokens": tokens, "output_tokens": 10}
        attributes = [
            {"key": f"gen_ai.usage.{name}", "value": {"intValue": str(number)}}
            for name, number in counts.items()
        ]
        return {"spanId": id, "parentSpanId": parent, "attributes": attributes}

    spans = [span("agent", "", 1000), span("chat", "agent", 1000), span("b", "", 500)]
    document = {"resourceSpans": [{"scopeSpans": [{"spans": spans}]}]}
    done = llm_db("cost", "openai:gpt-4o", str(write("o.json", json.dumps(document))))
    # (1500 * 2.5 + 20 * 10) / 1,000,000
    assert done.rows()[-1][:4] == ["total", "2", "1500", "0.00395"]
    assert "1 record left out: a call counts once" in done.err


def test_a_stream_is_read_as_it_came(write: Write) -> None:
    chunk = {"id": "c1", "object": "chat.completion.chunk", "model": "gpt-4o"}
    chunks = [{**chunk, "usage": None}, {**chunk, "usage": USAGE}]
    lines = [f"data: {json.dumps(chunk)}\n\n" for chunk in chunks]
    path = write("stream.txt", ": OPENROUTER PROCESSING\n\n" + "".join(lines))
    done = llm_db("cost", "openai:gpt-4o", str(path))
    assert (done.code, done.rows()[-1][:4]) == (0, ["total", "", "", "0.003"])
    ended = write("ended.txt", "".join(lines) + "data: [DONE]\n\n")
    assert llm_db("cost", "openai:gpt-4o", str(ended)).out == done.out
    events = [
        {
            "type": "message_start",
            "message": {"id": "m", "usage": {"input_tokens": 25, "output_tokens": 1}},
        },
        {"type": "ping"},
        {"type": "message_delta", "delta": {}, "usage": {"output_tokens": 15}},
        {"type": "message_stop"},
    ]
    text = "".join(f"event: {e['type']}\ndata:{json.dumps(e)}\n\n" for e in events)
    done = llm_db("cost", "openai:gpt-4o", str(write("a.txt", text)))
    # (25 * 2.5 + 15 * 10) / 1,000,000
    assert (done.code, done.rows()[-1][3]) == (0, "0.0002125")
    broken = llm_db(
        "cost", "openai:gpt-4o", str(write("b.txt", lines[0] + "data: {\n"))
    )
    assert "Error: line 3 is not JSON: " in broken.err


def test_each_has_one_form_for_any_number_of_calls(write: Write) -> None:
    call = json.dumps({"model": "openai:gpt-4o", "usage": USAGE})
    headings = set()
    for number in range(3):
        path = write(f"{number}.jsonl", f"{call}\n" * number)
        done = llm_db("cost", "--each", path, "--csv")
        assert done.code == 0
        assert len(done.lines) == 1 + 3 * number
        headings.add(done.lines[0])
        done = llm_db("cost", "--each", path, "--json")
        assert json.loads(done.out)["sum"]["calls"] == number
    assert headings == {
        "call,model,part,quantity,price,amount,priced_as,assumed",
    }


def test_of_a_stream_in_lines_the_last_counts(write: Write) -> None:
    chunk = {"id": "c", "object": "chat.completion.chunk", "usage": None}
    path = write(
        "s.jsonl", f"{json.dumps(chunk)}\n{json.dumps({**chunk, 'usage': USAGE})}"
    )
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    assert json.loads(done.out)["context"] == USAGE["prompt_tokens"]


def test_a_byte_order_mark_is_no_part_of_the_first_line(write: Write) -> None:
    line = json.dumps(USAGE)
    path = write("bom.jsonl", f"\ufeff{line}\n{line}\n")
    done = llm_db("cost", "openai:gpt-4o", path, "--json")
    assert json.loads(done.out)["sum"]["calls"] == 2


def test_what_cannot_be_priced_is_named_and_the_rest_is_summed(write: Write) -> None:
    lines = [
        json.dumps({"usage": None}),
        "",
        json.dumps({"usage": USAGE}),
        json.dumps({"usage": {"prompt_tokens": "7"}}),
    ]
    done = llm_db("cost", "openai:gpt-4o", write("log.jsonl", "\n".join(lines)))
    assert done.code == 1
    assert done.rows()[-1][:2] == ["total", "1"]
    assert done.err.splitlines() == [
        "line 1: the response has no usage: it is null",
        "line 4: 'prompt_tokens' of the usage cannot be '7': a count is an integer of 0"
        " or more",
    ]


def test_errors_are_one_line(write: Write) -> None:
    missing = llm_db("cost", "openai:gpt-4", "--in", "5")
    assert missing.code == 1
    assert missing.err.startswith("Error: provider 'openai' has no model 'gpt-4'")
    broken = llm_db("cost", "openai:gpt-4o", write("x.json", "{\n nope"))
    assert broken.code == 1
    assert broken.err.startswith("Error: not JSON: ")
    late = llm_db("cost", "openai:gpt-4o", write("y.json", '{"usage": null}\nnope'))
    assert late.code == 1
    assert "Error: line 2 is not JSON: " in late.err
    deep = llm_db("cost", "openai:gpt-4o", write("deep.json", "[" * 100_000))
    assert deep.err == "Error: not JSON: it nests too deep\n"
    nameless = llm_db("cost", "--each", write("n.json", json.dumps({"usage": USAGE})))
    assert nameless.err == (
        "line 1: the usage names no model, so say which: llm-db cost provider:model …\n"
    )
    empty = llm_db("cost", "openai:gpt-4o", write("z.json", "\n \n"))
    assert "holds no usage" in empty.err
    nowhere = llm_db("cost", "openai:gpt-4o", "nowhere.json")
    assert nowhere.code == 1
    assert nowhere.err == "llm-db: nowhere.json: No such file or directory\n"
    null = llm_db("cost", "openai:gpt-4o", write("n.json", "null"))
    assert null.err == "Error: there is no usage: None\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "say which model"),
        (("openai:gpt-4o", "--out", "5"), "also say how much went in"),
        (("openai:gpt-4o", "log", "--in", "5"), "cannot be used together"),
        (("openai:gpt-4o", "a", "b"), "one file, not 2"),
        (("--each", "--in", "5"), "--each needs responses"),
        (
            ("openai:gpt-4o", "--in", "5", "--multiplier", "x"),
            "a multiplier is a number",
        ),
        (("openai:gpt-4o", "--in", "5", "--shape", "x"), "unknown shape 'x'"),
        (("openai:gpt-4o", "--in", "5", "--at", "today"), "at is not a date"),
        (("openai:gpt-4o", "--in", "5", "--json", "--csv"), "cannot be used together"),
        (("openai:gpt-4o", "--in", "many"), "is not a number of tokens"),
    ],
)
def test_wrong_use_is_told_with_status_2(
    arguments: tuple[str, ...], message: str
) -> None:
    done = llm_db("cost", *arguments)
    assert done.code == 2
    assert message in done.err


@needs_terminal
def test_a_terminal_shows_a_table_and_the_total(log: Path) -> None:
    shown = in_terminal(
        *("cost", "openai:gpt-4o", "--in", "250000", "--cached", "10", "--out", "7"),
        NO_COLOR="1",
    )
    assert shown.code == 0
    for text in ("part", "quantity", "cache_read", "total US$", "tier above 200,000"):
        assert text in shown.out
    many = in_terminal("cost", "--each", log, NO_COLOR="1").out
    for text in ("tokens in", "openai:gpt-4o-mini", "3 calls", "unknown price"):
        assert text in many


@pytest.mark.parametrize(
    "records",
    [
        [{"type": [], "usage": {"prompt_tokens": 5}}],
        [
            {"type": "message_start", "message": {"id": "a", "usage": "x"}},
            {"type": "message_delta", "usage": [1], "delta": [2]},
        ],
        [
            {"type": "message_start", "message": {"id": "a", "usage": {}}},
            {"type": "message_delta", "usage": 7, "delta": "x"},
            {"type": {}, "message": [1]},
        ],
    ],
)
def test_records_of_the_wrong_form_do_not_crash_the_command(
    tmp_path: Path, records: list[object]
) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    done = llm_db("cost", "openai:gpt-4o", file)
    assert done.code in (0, 1)
    assert "Traceback" not in done.err
    assert "unhashable" not in done.err


def test_input_that_cannot_be_read_is_named() -> None:
    for given, problem in (
        ("[" * 100_000, "not JSON"),
        ("", "standard input holds no usage"),
    ):
        done = llm_db("cost", "openai:gpt-4o", "-", input=given)
        assert (done.code, done.out) == (1, "")
        assert done.err.startswith(f"Error: {problem}")
        assert len(done.err) < 200
    at = llm_db("cost", "openai:gpt-4o", "--in", "5", "--at", "x")
    assert at.code == 2
    assert "Error: --at is not a date: x" in at.err

"""Reading documents, and what the errors say."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from llm_db.errors import DocumentError
from llm_db.sources.document import parse_json, parse_toml


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is not valid JSON at line 1 column 1"),
        (b'{"a":\n 1 2}', "is not valid JSON at line 2 column 4"),
        (b'{"a": "\xff"}', "is not UTF-8 at byte 7"),
        (b"[]", "is not a JSON object at its root"),
        (b'{"a": NaN}', "has NaN, which is not a JSON number"),
        (b'{"a": -Infinity}', "has -Infinity, which is not a JSON number"),
        (b'{"a": 1, "a": 2}', "has the key 'a' twice in one object"),
        (b'{"\\n\\u202e": 1, "\\n\\u202e": 2}', "has the key '\\n\\u202e' twice"),
        (b'{"a": ' + b"1" * 4301 + b"}", "has an integer of over 4300 digits"),
        (b'{"a": ' + b"[" * 200 + b"]" * 200 + b"}", "nests over 200 levels deep"),
        (b'{"a": ' + b"[" * 10**5, "nests over 200 levels deep"),
    ],
)
def test_json_errors_name_the_document_and_the_problem(
    data: bytes, problem: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_json(data, "api.json")
    message = str(caught.value)
    assert message.startswith("api.json ")
    assert problem in message
    assert caught.value.reason == "bad_document"


def test_a_name_is_escaped_and_cut() -> None:
    with pytest.raises(DocumentError) as caught:
        parse_json(b"", "x\n\u202e" + "y" * 500)
    assert str(caught.value).isascii()
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 260


def test_numbers_are_exact() -> None:
    found = parse_json(b'{"a": [9007199254740993, -0.0, 5e-324, 1.10, -0]}', "x")
    assert repr(found["a"]) == "[9007199254740993, -0.0, 5e-324, 1.1, 0]"


@pytest.mark.parametrize("limit", ["640", "0", "5000"])
def test_long_integers_do_not_depend_on_the_process(limit: str) -> None:
    """The limit is a process's own; a document reads the same everywhere."""
    child = (
        "from llm_db.sources.document import parse_json\n"
        "from llm_db.errors import DocumentError\n"
        "for digits in ('-' + '7' * 4300, '1' + '0' * 4299):\n"
        "    found = parse_json(b'{\"n\": %s}' % digits.encode(), 'x')['n']\n"
        "    import sys\n"
        "    sys.set_int_max_str_digits(0)\n"
        "    assert str(found) == digits\n"
        f"    sys.set_int_max_str_digits({limit})\n"
        "try:\n"
        "    parse_json(b'{\"n\": %s}' % (b'7' * 4301), 'x')\n"
        "except DocumentError:\n"
        "    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", f"int_max_str_digits={limit}", "-c", child],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("refused\n", "")


def test_toml() -> None:
    text = "a = 1979-05-27\nb = [07:32:00, 1979-05-27T07:32:00Z]\n[d]\ne = 0.1"
    assert parse_toml(text.encode(), "x") == {
        "a": "1979-05-27",
        "b": ["07:32:00", "1979-05-27T07:32:00+00:00"],
        "d": {"e": 0.1},
    }


@pytest.mark.parametrize(
    "data",
    [
        b"a",
        b"a = 1\na = 2",
        b"a = '\xff'",
        b"a = '\xed\xa0\x80'",
        b"a = 1\r\rb = 2",
        b"a = " + b"[" * 10**5,
        b"a = " + b"{a=" * 10**5,
        b"a = " + b"[" * 201 + b"]" * 201,
        b".".join([b"a"] * 300) + b" = 1",
        b"a = " + b"7" * 10**5,
    ],
)
def test_toml_that_cannot_be_read_is_a_document_error(data: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_toml(data, "catalog.toml")
    assert str(caught.value).startswith("catalog.toml ")
    assert str(caught.value).isascii()
    assert str(caught.value).isprintable()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit")
@pytest.mark.parametrize(
    "data", ['".".join(["a"] * 10**5) + " = 1"', '"[" + "a." * 10**4 + "a]"']
)
def test_a_long_dotted_key_is_refused_within_a_gigabyte(data: str) -> None:
    # Releases of tomli before 2.4.1 would take twenty: never in our own process.
    program = (
        "import resource\n"
        "from llm_db.errors import DocumentError\n"
        "from llm_db.sources.document import parse_toml\n"
        "resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))\n"
        f"data = ({data}).encode()\n"
        "try:\n"
        "    parse_toml(data, 'x')\n"
        "except DocumentError:\n"
        "    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("refused\n", "")


def test_one_byte_order_mark_is_tolerated() -> None:
    assert parse_json(b'\xef\xbb\xbf{"a": 1}', "x") == {"a": 1}
    assert parse_toml(b"\xef\xbb\xbfa = 1", "x") == {"a": 1}

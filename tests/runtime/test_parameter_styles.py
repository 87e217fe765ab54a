"""Parameters on the wire, style by style: the values of the standard's table of examples, and what it leaves open."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_codegen.runtime.http.request import Parameter, request_kwargs

LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
QUERY = [
    ("form", True, "", "color="),
    ("form", True, "blue", "color=blue"),
    ("form", True, LIST, "color=blue&color=black&color=brown"),
    ("form", True, OBJECT, "R=100&G=200&B=150"),
    ("form", False, "", "color="),
    ("form", False, "blue", "color=blue"),
    ("form", False, LIST, "color=blue,black,brown"),
    ("form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("", None, LIST, "color=blue&color=black&color=brown"),
    ("", None, OBJECT, "R=100&G=200&B=150"),
    ("spaceDelimited", False, LIST, "color=blue%20black%20brown"),
    ("spaceDelimited", None, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, LIST, "color=blue%7Cblack%7Cbrown"),
    ("pipeDelimited", None, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("pipeDelimited", True, LIST, "color=blue&color=black&color=brown"),
    ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("json", None, OBJECT, "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
]
PATH = [
    ("simple", False, "blue", "blue"),
    ("simple", False, LIST, "blue,black,brown"),
    ("simple", False, OBJECT, "R,100,G,200,B,150"),
    ("simple", True, LIST, "blue,black,brown"),
    ("simple", True, OBJECT, "R=100,G=200,B=150"),
    ("", None, OBJECT, "R,100,G,200,B,150"),
    ("label", False, "blue", ".blue"),
    ("label", False, LIST, ".blue,black,brown"),
    ("label", False, OBJECT, ".R,100,G,200,B,150"),
    ("label", True, LIST, ".blue.black.brown"),
    ("label", True, OBJECT, ".R=100.G=200.B=150"),
    ("matrix", False, "blue", ";color=blue"),
    ("matrix", False, LIST, ";color=blue,black,brown"),
    ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
    ("matrix", True, LIST, ";color=blue;color=black;color=brown"),
    ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
    ("json", None, [1], "%5B1%5D"),
]
HEADERS = [
    (False, "blue", "blue"),
    (False, LIST, "blue,black,brown"),
    (False, OBJECT, "R,100,G,200,B,150"),
    (True, LIST, "blue,black,brown"),
    (True, OBJECT, "R=100,G=200,B=150"),
    (None, True, "true"),
]
COOKIES = [
    (True, "blue", "color=blue"),
    (False, LIST, "color=blue,black,brown"),
    (False, OBJECT, "color=R,100,G,200,B,150"),
    (None, LIST, "color=blue; color=black; color=brown"),
    (None, OBJECT, "R=100; G=200; B=150"),
]


def url(*parameters: Parameter, path: str = "/") -> str:
    found: str = request_kwargs("GET", path, parameters)["url"]
    return found


@pytest.mark.parametrize(("style", "explode", "value", "expected"), QUERY)
def test_query(style: str, explode: bool | None, value: Any, expected: str) -> None:
    assert url(Parameter("color", "query", value, style, explode)) == f"/?{expected}"


@pytest.mark.parametrize(("style", "explode", "value", "expected"), PATH)
def test_path(style: str, explode: bool | None, value: Any, expected: str) -> None:
    assert url(Parameter("color", "path", value, style, explode), path="/x/{color}/y") == f"/x/{expected}/y"


@pytest.mark.parametrize(("explode", "value", "expected"), HEADERS)
def test_header(explode: bool | None, value: Any, expected: str) -> None:
    sent = request_kwargs("GET", "/", [Parameter("X-Color", "header", value, explode=explode)])
    assert sent["headers"] == {"X-Color": expected}


@pytest.mark.parametrize(("explode", "value", "expected"), COOKIES)
def test_cookie(explode: bool | None, value: Any, expected: str) -> None:
    sent = request_kwargs("GET", "/", [Parameter("color", "cookie", value, explode=explode)])
    assert sent["headers"] == {"Cookie": expected}


@pytest.mark.parametrize("explode", [True, False])
@pytest.mark.parametrize("value", [[None, 1], {"a": None, "b": 1}])
def test_null_in_lists_and_objects_is_left_out(explode: bool, value: Any) -> None:
    wheres = [
        ("query", "form"),
        ("header", ""),
        ("cookie", ""),
        ("path", "simple"),
        ("path", "label"),
        ("path", "matrix"),
    ]
    parameters = [Parameter("x", where, value, style, explode) for where, style in wheres]
    sent = [request_kwargs("GET", "/{x}", [parameter]) for parameter in parameters]
    pair = ("b=1" if explode else "x=b,1") if isinstance(value, dict) else "x=1"
    plain = ("b=1" if explode else "b,1") if isinstance(value, dict) else "1"
    found = [kwargs["url"] for kwargs in (sent[0], *sent[3:])]
    assert found == [f"/{{x}}?{pair}", f"/{plain}", f"/.{plain}", f"/;{pair}"]
    assert (sent[1]["headers"], sent[2]["headers"]) == ({"x": plain}, {"Cookie": pair})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": {"gte": 1, "lt": {"deep": True}}}, "f[a][gte]=1&f[a][lt][deep]=true"),
        ({"ids": [1, 2]}, "f[ids][]=1&f[ids][]=2"),
        ({"items": [{"a": 1, "b": 2}, {"a": 3}]}, "f[items][0][a]=1&f[items][0][b]=2&f[items][1][a]=3"),
        (["x", "y"], "f[]=x&f[]=y"),
        ({"a": None, "b": ""}, "f[b]="),
        ("plain", "f=plain"),
    ],
)
def test_deep_objects_nest_as_php_and_rails_read_them(value: Any, expected: str) -> None:
    written = url(Parameter("f", "query", value, "deepObject"))
    assert written.replace("%5B", "[").replace("%5D", "]") == f"/?{expected}"


def test_what_no_style_defines_is_json() -> None:
    assert url(Parameter("q", "query", [{"a": 1}, ["b"]])) == "/?q=%7B%22a%22%3A1%7D&q=%5B%22b%22%5D"
    assert url(Parameter("q", "query", {"a": {"b": 1}})) == "/?a=%7B%22b%22%3A1%7D"
    assert url(Parameter("q", "query", {"ids": [1, 2]})) == "/?ids=1&ids=2"


def test_separators_in_values_are_encoded() -> None:
    assert url(Parameter("q", "query", ["a,b", "c&d"], "form", explode=False)) == "/?q=a%2Cb,c%26d"
    assert url(Parameter("q", "path", ["a,b", "c/d"]), path="/{q}") == "/a%2Cb,c%2Fd"


def test_reserved_characters_may_be_allowed() -> None:
    value = "/a?b=c:d,e&f#g+h i"
    assert url(Parameter("q", "query", value)) == "/?q=%2Fa%3Fb%3Dc%3Ad%2Ce%26f%23g%2Bh%20i"
    assert url(Parameter("q", "query", value, allow_reserved=True)) == "/?q=/a?b=c:d,e%26f%23g%2Bh%20i"
    assert url(Parameter("q", "path", "a:b/c?d#e"), path="/{q}") == "/a%3Ab%2Fc%3Fd%23e"
    assert url(Parameter("q", "path", "a:b/c?d#e", allow_reserved=True), path="/{q}") == "/a:b%2Fc%3Fd%23e"


def test_the_query_of_a_path_is_kept() -> None:
    q = Parameter("q", "query", "1")
    assert url(q, path="/a?beta=true") == "/a?beta=true&q=1"
    assert url(path="/a?beta=true&flag") == "/a?beta=true&flag"
    assert url(Parameter("id", "path", "x y"), q, path="/a/{id}?of={id}&q={q}#section") == "/a/x%20y?of=x%20y&q=1"
    assert url(Parameter("beta", "query", None), path="/a?v={beta}") == "/a"
    assert url(q, path="/a?&beta") == "/a?beta&q=1"
    assert url(Parameter("id", "path", "1"), path="/{other}/{id}?v={other}") == "/{other}/1?v={other}"
    assert url(path="/a/./b") == "/a/./b"


@pytest.mark.parametrize("value", ["", ".", "..", None, [], {}])
def test_path_values_that_lead_elsewhere_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^the path parameter .*another path$"):
        url(Parameter("id", "path", value), path="/users/{id}")


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/a/{x}{y}", [".", "."]),
        ("/a/.{x}/b", ["."]),
        ("/a/{x}?y=1", [".."]),
    ],
)
def test_segments_that_become_dots_are_refused(path: str, values: list[str]) -> None:
    with pytest.raises(ValueError, match="another path"):
        url(*(Parameter(name, "path", value) for name, value in zip("xy", values, strict=False)), path=path)


@pytest.mark.parametrize(("value", "segment"), [("...", "..."), ("%2e", "%252e"), ("a/..", "a%2F.."), ("\\", "%5C")])
def test_other_values_stay_in_their_segment(value: str, segment: str) -> None:
    assert url(Parameter("id", "path", value), path="/users/{id}/x") == f"/users/{segment}/x"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a b", "a b"),
        ('"q"', '"q"'),
        ("a,b=c/d+e==", "a,b=c/d+e=="),
        ("100%", "100%"),
        ("a;b\r\nX: y", "a%3Bb%0D%0AX: y"),
        ("é", "%C3%A9"),
        ("a\x1fb\x7fc", "a%1Fb%7Fc"),
    ],
)
def test_cookies_are_plain(value: str, expected: str) -> None:
    sent = request_kwargs("GET", "/", [Parameter("c p", "cookie", value), Parameter("ok", "cookie", 1)])
    assert sent["headers"]["Cookie"] == f"c p={expected}; ok=1"


def test_json_in_headers_cookies_and_paths() -> None:
    value = {"a": ["é", None]}
    sent = request_kwargs("GET", "/", [Parameter("x", where, value, "json") for where in ("header", "cookie")])
    assert sent["headers"] == {"x": '{"a":["é",null]}', "Cookie": 'x={"a":["%C3%A9",null]}'}
    assert url(Parameter("x", "path", value, "json"), path="/{x}") == "/%7B%22a%22%3A%5B%22%C3%A9%22%2Cnull%5D%7D"


def test_numbers_booleans_and_null_are_those_of_json() -> None:
    assert url(Parameter("q", "query", [True, 1.5, "x"])) == "/?q=true&q=1.5&q=x"
    assert url(Parameter("q", "query", ["é", {"a": None}], explode=False)) == "/?q=%C3%A9,%7B%22a%22%3Anull%7D"
    assert (
        url(Parameter("a", "query", 0), Parameter("b", "query", False), Parameter("c", "query", [])) == "/?a=0&b=false"
    )


def test_a_parameter_may_be_the_whole_query() -> None:
    form = Parameter("any", "querystring", {"a": 1, "b": ["x y", "z"]})
    assert url(form) == "/?a=1&b=x%20y&b=z"
    assert url(Parameter("any", "querystring", {"a": 1}, "json")) == "/?%7B%22a%22%3A1%7D"

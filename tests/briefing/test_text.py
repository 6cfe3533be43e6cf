from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.select import Question
from explorer.briefing import inline, model, plain, snapshots, templates, text
from explorer.briefing.model import (
    Briefing,
    Cite,
    Field,
    Heading,
    NoteBlock,
    Paragraph,
    Snapshot,
    Text,
)

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

NAMES = st.from_regex(r"[a-z0-9.-]{1,20}", fullmatch=True)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=32)
SNAPSHOTS = st.builds(
    Snapshot,
    NAMES,
    st.sampled_from(["percent", "count", "per 100,000 people"]),
    st.none() | NUMBERS,
    st.none() | NUMBERS,
    st.none() | NUMBERS,
    st.none() | NUMBERS,
    st.sampled_from(["eq", "ge", "approx"]),
)
WORDS = st.text(st.sampled_from("ab *_{}[]()\\|#>:-1.中，\n+"), min_size=1, max_size=12)
LINKS = st.sampled_from(["", "", "https://a.org/", "http://a.org:80/(b)?c=*d_&e#f", "mailto:a@b.c"])


@st.composite
def runs(draw: st.DrawFn) -> tuple[model.Run, ...]:
    drawn = draw(
        st.lists(
            st.one_of(
                st.builds(Text, WORDS, st.booleans(), st.booleans(), LINKS),
                st.builds(Field, NAMES, bare=st.booleans(), bold=st.booleans()),
                st.builds(Cite, NAMES),
            ),
            min_size=1,
            max_size=6,
        )
    )
    return inline.merged(drawn)


@given(runs())
def test_running_text_goes_round(drawn: tuple[model.Run, ...]) -> None:
    assert inline.parse(inline.write(drawn)) == drawn


PARAGRAPHS = st.builds(Paragraph, runs(), st.sampled_from(["body", "bullet", "numbered"]))


@pytest.mark.parametrize("words", [" ", "  ", " a", "a ", "\ta", " \na", "a\n b", " # x", " - x"])
@pytest.mark.parametrize("state", ["", "open"])
def test_spaces_at_an_end_are_kept(words: str, state: str) -> None:
    said = (Text(words),)
    remark = NoteBlock(said, "A", "open") if state else NoteBlock(said)
    for block in (remark, Paragraph(said), Paragraph(said, "bullet")):
        made = Briefing(title="T", blocks=(block,))
        assert text.parse(text.write(made)).blocks == made.blocks


@given(st.lists(PARAGRAPHS | st.builds(NoteBlock, runs()), max_size=5))
def test_paragraphs_and_lists_go_round(drawn: list[model.Block]) -> None:
    made = Briefing("T", blocks=tuple(drawn))
    assert text.parse(text.write(made)) == made
    assert plain.from_json(json.loads(json.dumps(plain.to_json(made)))) == made


def test_lists_are_typed_like_markdown() -> None:
    source = (
        "+++\ntitle = 'T'\n+++\n\n- one\n- two\n  goes on\n\n7. [all](https://a.org/x_(y))"
        " of it\n8. [x] (y)\n\nin\n2023. Then\n- 4"
    )
    assert text.parse(source).blocks == (
        Paragraph((Text("one"),), "bullet"),
        Paragraph((Text("two goes on"),), "bullet"),
        Paragraph((Text("all", link="https://a.org/x_(y)"), Text(" of it")), "numbered"),
        Paragraph((Text("[x] (y)"),), "numbered"),
        Paragraph((Text("in 2023. Then - 4"),)),
    )


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "www.example.org",
        "https://",
        "https://a b",
        "http://[::1",
        "http://a:99999/",
        "mailto:nobody",
        'https://a/"><script>',
        "data:text/html,x",
    ],
)
def test_only_whole_addresses_are_linked_to(link: str) -> None:
    wanted = r"cannot be linked to: a link is a whole address that begins with http://"
    with pytest.raises(model.BriefingError, match=wanted):
        Text("words", link=link)
    block = {"type": "paragraph", "runs": [{"type": "text", "text": "w", "link": link}]}
    with pytest.raises(model.BriefingError, match=r"^block\.runs\[0\]: .*" + wanted):
        plain.block_from_json(block)


@given(SNAPSHOTS)
def test_an_accepted_figure_goes_round(snapshot: Snapshot) -> None:
    written = snapshots.to_text(snapshot)
    assert snapshots.from_text(snapshot.observation_id, written) == snapshot


def test_a_briefing_goes_round_in_both_forms(briefing: Briefing, stale: Briefing) -> None:
    for one in (briefing, stale):
        assert text.parse(text.write(one)) == one
        assert plain.from_json(json.loads(json.dumps(plain.to_json(one)))) == one


@pytest.mark.parametrize("template", templates.TEMPLATES)
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_every_template_goes_round(dataset: Dataset, template: str, language: str) -> None:
    for topic in ("electric-batteries", "list-64", "sector-quantum", "extended-reality"):
        made = templates.fill(dataset, template, topic, language=language, date="2026-01-31")
        assert text.parse(text.write(made)) == made


def test_blocks_that_look_like_others_stay_what_they_are() -> None:
    blocks = (
        Paragraph((Text("# no heading"),)),
        Paragraph((Text("> no remark"),)),
        Paragraph((Text("::: page :::"),)),
        NoteBlock((Text("> a quoted remark\nin two lines"),)),
    )
    made = Briefing("T", blocks=blocks)
    assert text.parse(text.write(made)) == made


def test_chinese_lines_are_joined_without_a_space() -> None:
    source = "+++\ntitle = 'T'\n+++\n\n中国领先\n美国\nand so\non\n"
    (paragraph,) = text.parse(source).blocks
    assert paragraph == Paragraph((Text("中国领先美国 and so on"),))


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        ("**open", 5, "opened and not closed"),
        ("a {@} b", 5, "names nothing"),
        ("a { b", 5, "stands alone"),
        ("- a\n- [b](c)", 6, "'c' cannot be linked to"),
        ("[a {@b}](https://c.org)", 5, "stands in a link"),
        ("{@x|many}", 5, "no accepted figure"),
        ("::: chart x\nfoo = 1\n:::", 6, "'foo' is not known"),
        ("::: chart x\n\ncaption = 3\n:::", 6, "is not a text"),
        ("::: chart x\n\ncaption = [\n:::", 7, "not TOML"),
        ("::: nope x", 5, "opens no block"),
        ("::: figure :::", 5, "names nothing"),
        ("::: table x\ncaption = 'c'", 5, "no line ::: at its end"),
        ("#### deep", 5, "a heading is"),
    ],
)
def test_a_mistake_is_named_with_its_line(body: str, line: int, words: str) -> None:
    with pytest.raises(text.BriefSyntaxError) as caught:
        text.parse(f"+++\ntitle = 'T'\n+++\n\n{body}\n", "my.brief")
    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].startswith(f"my.brief, line {line}: ")
    assert words in caught.value.problems[0]


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("title = 1", "is not a text"),
        ("", "has no title"),
        ("title = 'T'\ndate = 'soon'", "no date"),
        ("title = 'T'\nlanguage = 'fr'", "language is one of"),
        ("title = 'T'\nfoo = 'x'", "is not known"),
    ],
)
def test_front_matter_is_checked(head: str, words: str) -> None:
    with pytest.raises(text.BriefSyntaxError, match=words):
        text.parse(f"+++\n{head}\n+++\n")


def test_json_of_another_kind_is_refused() -> None:
    for data, words in (
        ([], "JSON object"),
        ({"title": 1}, "briefing.title"),
        ({"title": "T", "format": 99}, "format 99"),
        ({"title": "T", "blocks": [{"type": "nope"}]}, r"briefing.blocks\[0\]"),
        ({"title": "T", "blocks": [{"type": "heading"}]}, "'text' is missing"),
        ({"title": "T", "language": "fr"}, "language"),
        (
            {"title": "T", "blocks": [{"type": "paragraph", "runs": [], "style": "x"}]},
            r"blocks\[0\].style: 'x' is none of body, bullet, numbered",
        ),
    ):
        with pytest.raises(model.BriefingError, match=words):
            plain.from_json(data)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("**open", "line 5: ** is opened and not closed"),
        ("*open", "line 5: * is opened and not closed"),
        ("***open", "line 5: ** is opened and not closed"),
        ("a } b", "line 5: '}' stands alone: write {@observation} or \\}"),
        ("a {^} b", "line 5: {^} names nothing: an id is wanted after ^"),
        ("a {^e|5 count} b", "line 5: {^e} takes no accepted figure"),
        ("- a\n- b {", "line 6: '{' stands alone: write {@observation} or \\{"),
        ("#none", "line 5: a heading is #, ## or ###, a space, and words"),
        ("words\n\n##", "line 7: a heading is #, ## or ###, a space, and words"),
        ("::: chart x\n\nscale = 3\n:::", "line 6: scale = 3 is not a text"),
        (
            "::: chart x\npassages_only = 'x'\n:::",
            "line 6: passages_only = 'x' is not true or false",
        ),
        ("::: chart x\nentities = 'USA'\n:::", "line 6: entities = 'USA' is not a list of texts"),
        ("::: chart x\nentities = [1]\n:::", "line 6: entities = [1] is not a list of texts"),
        ("::: chart x\nplace = 'x'\n:::", "line 6: place = 'x' is not a number"),
        (
            "::: discrepancy x\nfoo = 1\n:::",
            "line 6: 'foo' is not known here; the keys are none",
        ),
        (
            "::: passage x\nfoo = 1\n:::",
            "line 6: 'foo' is not known here; the keys are quote",
        ),
        (
            "::: nothing x\n:::",
            "line 5: '::: nothing x' opens no block; there are chart, table, scorecard, passage, "
            "figure, discrepancy, article, sources, page",
        ),
        ("::: chart :::", "line 6: ::: chart names no topic and lists no figures"),
        ("::: table :::", "line 5: ::: table names nothing: an id is wanted after it"),
        (
            "::: chart x\naccepted = ['a']\n:::",
            "line 6: 'a' is not 'observation | figure'",
        ),
        ("::: page", "line 5: the block ::: page has no line ::: at its end"),
        ("::: passage x\nquote = 'q'", "line 5: the block ::: passage has no line ::: at its end"),
    ],
)
def test_a_mistake_is_one_sentence(body: str, sentence: str) -> None:
    with pytest.raises(text.BriefSyntaxError) as caught:
        text.parse(f"+++\ntitle = 'T'\n+++\n\n{body}\n", "my.brief")
    assert caught.value.problems == [f"my.brief, {sentence}"]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("", "line 1: a briefing begins with a line +++, then its title"),
        ("\n\nwords", "line 3: a briefing begins with a line +++, then its title"),
        ("\n+++\ntitle = 'T'", "line 2: no second line +++ ends the front matter"),
        ("+++\n\ntitle = \n+++", "line 3: not TOML: Invalid value"),
        ("+++\ntitle = 'T'\ndate = 5\n+++", "line 2: date = 5 is no date like 2026-01-31"),
        (
            "+++\ntitle = 'T'\ndate = '2026-02-30'\n+++",
            "line 2: date = '2026-02-30' is no date like 2026-01-31",
        ),
    ],
)
def test_a_mistake_in_the_front_is_one_sentence(source: str, sentence: str) -> None:
    with pytest.raises(text.BriefSyntaxError) as caught:
        text.parse(source)
    assert caught.value.problems == [f"briefing, {sentence}"]


@pytest.mark.parametrize("date", ["2026-01-31", "'2026-01-31'", "2026-01-31T12:00:00"])
def test_a_file_of_another_editor_is_read(date: str) -> None:
    source = f"\ufeff\n+++\ntitle = 'T'\ndate = {date}\n+++\n\n# Words \n\nand  \nmore\n"
    for ends in ("\n", "\r\n"):
        made = text.parse(source.replace("\n", ends))
        assert (made.title, made.date) == ("T", "2026-01-31")
        assert made.blocks == (Heading("Words"), Paragraph((Text("and more"),)))


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("kept\\ ", "kept "),
        ("kept\\\\ ", "kept\\"),
        ("two\\\nlines", "two\nlines"),
        ("\\*stars\\* and \\{braces\\}", "*stars* and {braces}"),
        ("a [bracket] (alone)", "a [bracket] (alone)"),
        ("> said\n>  twice", "said  twice"),
    ],
)
def test_a_backslash_takes_the_meaning_of_what_follows(words: str, read: str) -> None:
    (block,) = text.parse(f"+++\ntitle = 'T'\n+++\n\n{words}\n").blocks
    assert isinstance(block, Paragraph | NoteBlock)
    assert block.runs == (Text(read),)


def test_emphasis_goes_on_over_figures_and_links() -> None:
    source = "a *b **c {@o} [d](https://e.org/f\\)g)** h* ***i*** {~p} {^q}"
    (block,) = text.parse(f"+++\ntitle = 'T'\n+++\n\n{source}\n").blocks
    assert isinstance(block, Paragraph)
    assert block.runs == (
        Text("a "),
        Text("b ", italic=True),
        Text("c ", bold=True, italic=True),
        Field("o", bold=True, italic=True),
        Text(" ", bold=True, italic=True),
        Text("d", bold=True, italic=True, link="https://e.org/f)g"),
        Text(" h", italic=True),
        Text(" "),
        Text("i", bold=True, italic=True),
        Text(" "),
        Field("p", bare=True),
        Text(" "),
        Cite("q"),
    )


CHART = model.ChartBlock(
    Question(
        "list-64",
        "lead-count",
        ("CHN", "USA"),
        "line",
        passages_only=True,
        reports=("aspi-2024", "aspi-2025"),
        period=("2003", "2007"),
        scale="log",
    ),
    "A caption",
)
PAGE = model.ChartBlock(
    Question("", entities=("IND", "JPN"), option="themes"), page="compare", place=2
)
GIVEN = model.ChartBlock(Question("", kind="dumbbell"), "", ("a", "b"), "A title")


@pytest.mark.parametrize(
    "block",
    [
        CHART,
        PAGE,
        GIVEN,
        model.TableBlock(CHART.question, "A caption"),
        model.ScorecardBlock("scsp-12", ("IND", "JPN"), "A caption"),
        model.ScorecardBlock(),
        model.ArticleBlock(
            (
                model.MarkedSentence('He said "57 of 64" | so.', "supported", "Is so.", ("a", "b")),
                model.MarkedSentence("中国领先。", "not_in_data", "", ()),
            ),
            "A caption",
            (model.Snapshot("a", "percent", 57.0),),
        ),
    ],
)
def test_every_key_of_a_block_goes_round(block: model.Block) -> None:
    made = Briefing("A title", blocks=(block,))
    assert text.parse(text.write(made)).blocks == (block,)
    assert plain.from_json(plain.to_json(made)).blocks == (block,)


@pytest.mark.parametrize("snapshot", [None, model.Snapshot("o", "percent", 75.0)])
def test_words_for_a_figure_are_written_without_what_would_end_them(
    snapshot: model.Snapshot | None,
) -> None:
    run = model.Field("o", snapshot, words="three {quarters} | most")
    written = inline.write((run,))
    assert written.endswith("|three quarters  most}")
    assert inline.parse(written) == (model.Field("o", snapshot, words="three quarters  most"),)

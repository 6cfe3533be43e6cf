"""What a user says on a figure: kept, drawn where it covers nothing, and exact in size."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.select import Question
from explorer.charts import caption, paint
from explorer.charts.build import build
from explorer.charts.caption import Annotation, Caption, captioned
from explorer.charts.engine import layout
from explorer.charts.layout.drawing import Drawing
from explorer.charts.layout.pointers import _boxes
from explorer.charts.layout.scene import Dot, Text
from explorer.charts.paint import FigureOptions
from explorer.charts.palette import THEMES

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

WORDS = st.text("abc 中文", min_size=1, max_size=20).map(lambda t: " ".join(t.split()) or "a")


@given(
    st.builds(
        Caption,
        WORDS,
        WORDS,
        st.lists(st.builds(Annotation, WORDS, WORDS, st.just(())), max_size=3).map(tuple),
    )
)
def test_a_caption_is_read_as_it_was_kept(said: Caption) -> None:
    assert caption.parse(caption.stored(said)) == said


@pytest.mark.parametrize("found", [None, [], {"annotations": 5}, {"annotations": [None, {}, 3]}])
def test_what_is_no_caption_says_nothing(found: object) -> None:
    assert caption.parse(found) == caption.NONE


def test_numbers_stand_at_their_marks_and_cover_no_words(qapp: object, dataset: Dataset) -> None:
    """Over many topics: a disc for each remark, inside the picture, on no letter and no dot."""
    topics = sorted({o.topic_id for o in dataset.observations.values()})
    for topic in random.Random(4).sample(topics, 40):
        chart = build(dataset, Question(topic))
        ids = list(dict.fromkeys((chart.marks[0].observation_id, chart.marks[-1].observation_id)))
        some = tuple(Annotation(f"remark {n}", o) for n, o in enumerate(ids))
        said = captioned(dataset, chart, Caption(annotations=some))
        scene = paint.lay_out(said, FigureOptions())
        numbers = 2 * len(ids)
        read = [b for s in scene.shapes[:-numbers] for b in _boxes(s, paint.measure)]
        discs = [s for s in scene.shapes[-numbers:] if isinstance(s, Dot)]
        assert len(discs) == len(ids), topic
        for disc in discs:
            assert 0 < disc.x < scene.width
            assert 0 < disc.y < scene.height
            assert [b for b in read if _inside(disc, b)] == [], topic
        texts = [s.text for s in scene.shapes if isinstance(s, Text)]
        assert any("remark 0" in t for t in texts)


def _inside(disc: Dot, box: tuple[float, float, float, float]) -> bool:
    """Whether the middle of a disc lies on what is read."""
    return box[0] < disc.x < box[2] and box[1] < disc.y < box[3]


def test_a_remark_on_what_is_not_shown_is_left_out(dataset: Dataset) -> None:
    chart = build(dataset, Question("electric-batteries", "high-impact-share"))
    said = captioned(dataset, chart, Caption(annotations=(Annotation("x", "no-such-figure"),)))
    assert (said.remarks, said.pointers) == ((), ())


@pytest.mark.parametrize("use", [(1280, 720, 1.6), (627, 926, 0.85), (800, 800, 1.25)])
def test_a_picture_has_the_size_of_its_use_and_fills_it(
    qapp: object, dataset: Dataset, use: tuple[int, int, float]
) -> None:
    chart = build(dataset, Question("electric-batteries", "high-impact-share"))
    wanted = FigureOptions(use[0], use[1], 1.0, type=use[2])
    made = paint.fitted(chart, wanted)
    image = paint.image(chart, made)
    assert (image.width(), image.height()) == use[:2]
    scene = paint.lay_out(chart, made)
    lowest = max(s.y for s in scene.shapes if isinstance(s, Text))
    assert lowest > scene.height - 40  # the notes end at the foot,
    assert scene.body[3] - scene.body[1] > 0.4 * scene.height  # and the marks have the rest


def test_beside_its_notes_a_chart_still_has_the_words_of_its_remarks(
    qapp: object, dataset: Dataset
) -> None:
    """As the window draws it, at three sizes: inside, under the marks, and over everything."""
    topics = sorted({o.topic_id for o in dataset.observations.values()})
    for topic in random.Random(5).sample(topics, 30):
        chart = build(dataset, Question(topic))
        o = dataset.observations[chart.marks[0].observation_id]
        some = [Annotation("a remark that needs more than one line " * 5, o.observation_id)]
        if o.period_start:
            some.append(Annotation("a period", "", (o.period_start, o.period_end)))
        said = caption.annotated(dataset, chart, Caption("A title", "A note", tuple(some)))
        assert said.title == chart.title
        for width, height in ((420, 300), (640, 420), (1200, 800)):
            scene = layout(said, width, height, THEMES["light"], paint.measure, False)
            texts = [s for s in scene.shapes if isinstance(s, Text)]
            lines = [t for t in texts if t.text.startswith(("1  ", "2  "))]
            assert len(lines) == len(some), topic
            assert all(scene.body[3] < t.y < scene.height for t in lines), topic
            assert not any(t.text == "A note" for t in texts)
            drawing = Drawing(scene, paint.measure)
            discs = [f for f in scene.flags if f.width == f.height == 16]
            assert {f.number for f in scene.flags} == {f.number for f in discs}
            for flag in discs:
                x, y = flag.x + 8, flag.y + 8
                assert drawing.flag_at(x, y) is not None
                for dx, dy in ((0, 0), (0, 16), (16, 0), (16, 16)):
                    assert drawing.flag_at(flag.x + dx, flag.y + dy) is not None
                over = list(drawing.shapes([(x - 1, y - 1, x + 1, y + 1)]))
                assert over[-1] == next(t for t in texts if (t.x, t.y) == (x, y)), topic

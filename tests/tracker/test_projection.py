"""Projections: bands that hold as often as they say, refused where data are few."""

import json

import numpy as np
import pytest

from explorer import cli
from explorer.tracker import projection, settings
from explorer.tracker.recount import Recount
from explorer.tracker.variant import default
from tests.tracker.results import long, shown

NAME = "electric-batteries"


@pytest.fixture(scope="module")
def made():
    recount = Recount(long(), NAME)
    found = projection.project(recount, default(settings.chosen_in(long())))
    yield found
    recount.close()


def simulated(random, years=25, parts=4):
    """Shares whose ratios go at random, with drift and covariance of their own."""
    mixing = random.normal(size=(parts, parts)) * 0.05 + np.eye(parts) * 0.1
    steps = random.normal(size=parts) * 0.03 + random.normal(size=(years, parts)) @ mixing.T
    ratios = np.cumsum(steps, axis=0) + random.normal(size=parts) * 0.5
    whole = np.exp(np.c_[ratios, np.zeros(years)])
    return whole / whole.sum(axis=1, keepdims=True)


def test_the_bands_hold_as_often_as_they_say(monkeypatch):
    monkeypatch.setattr(projection, "_DRAWS", 1000)
    random = np.random.default_rng(3)
    held, tried = np.zeros(len(projection.BANDS)), 0
    for run in range(300):
        shares = simulated(random)
        paths = projection.draws(shares[:20], 5, [run])
        for step in (0, 2, 4):
            for part in range(shares.shape[1]):
                _, bands = projection._said(paths[:, step, part])
                came = 100 * shares[20 + step, part]
                held += [low <= came <= high for low, high in bands]
                tried += 1
    half, most, nearly = held / tried
    assert 0.45 < half < 0.55
    assert 0.75 < most < 0.85
    assert 0.92 < nearly < 0.98


def test_every_path_is_a_whole():
    paths = projection.draws(simulated(np.random.default_rng(1))[:12], 4, [1])
    assert paths.min() > 0
    assert np.allclose(paths.sum(axis=2), 1)


def test_the_bands_lie_in_each_other_and_grow(made):
    assert made.refused == ""
    assert {p.year for p in made.points} == set(range(2021, 2026))
    for p in made.points:
        (a, d), (b, e), (c, f) = p.bands
        assert 0 <= c <= b <= a <= p.middle <= d <= e <= f <= 100
    for country in {p.country for p in made.points}:
        widths = [p.bands[1][1] - p.bands[1][0] for p in made.points if p.country == country]
        assert widths[0] < widths[-1]


def test_the_past_judges_it(made):
    tested = made.tested
    assert tested.tried == 4 * (3 * 4 + 2 + 1)
    assert list(tested.held) == sorted(tested.held)
    assert tested.held[-1] <= tested.tried
    assert tested.error > 0 < tested.naive


def test_the_same_draws_each_time(made):
    recount = Recount(long(), NAME)
    again = projection.project(recount, default(settings.chosen_in(long())))
    recount.close()
    assert again == made


def test_few_years_are_refused(capsys):
    recount = Recount(shown(), NAME)
    found = projection.project(recount, default(settings.chosen_in(shown())))
    recount.close()
    assert (found.refused, found.points, found.tested) == ("years", (), None)
    assert cli.main(["tracker", "project", str(shown()), NAME]) == 1
    assert "nothing is projected" in capsys.readouterr().err


def test_the_commands(capsys):
    assert cli.main(["tracker", "project", str(long()), NAME]) == 0
    said = capsys.readouterr().out
    assert "2025  projection" in said
    assert "they held: 50 % band" in said
    assert cli.main(["tracker", "compare", str(long()), NAME, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows
    for row in rows:
        assert len(row["reasons"]) == 4
        if row["own"] is not None:
            assert row["own_low"] <= row["own"] <= row["own_high"]
    assert any("yours hold" in reason for row in rows for reason in row["reasons"])
    assert cli.main(["tracker", "compare", str(long()), NAME]) == 0
    assert "by counting" in capsys.readouterr().out

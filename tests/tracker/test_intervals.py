"""The bootstrap: its shortcut changes nothing in law, its intervals hold what they promise."""

import numpy as np
import pytest

from explorer.tracker import intervals
from explorer.tracker.intervals import Cell


def cell(rng, n, share):
    """Papers of two countries; China's have a chance of ``share`` each."""
    citations = np.sort(np.floor(rng.pareto(1.2, n) * 5).astype(np.int64))[::-1]
    china = rng.random(n) < share
    places = {"CHN": np.flatnonzero(china), "USA": np.flatnonzero(~china)}
    return Cell(citations, places, {c: np.ones(len(p)) for c, p in places.items()})


def test_the_kept_papers_split_no_tie():
    cited = np.array([9, 5, 5, 5, 1, 0])
    assert intervals._whole_ties(cited, 2) == 4
    assert intervals._whole_ties(cited, 1) == 1
    assert intervals._whole_ties(cited, 99) == 6


def test_the_shortcut_has_the_law_of_all_papers(monkeypatch):
    made = cell(np.random.default_rng(1), 4000, 0.4)
    whole, parts = intervals.highs(made, 10, 1500, [1])
    short = parts["CHN"] / whole
    monkeypatch.setattr(intervals, "_whole_ties", lambda cited, _near: len(cited))
    whole, parts = intervals.highs(made, 10, 1500, [2])
    every = parts["CHN"] / whole
    assert short.mean() == pytest.approx(every.mean(), abs=0.003)
    assert short.std() == pytest.approx(every.std(), rel=0.12)


def test_a_threshold_outside_the_kept_papers_is_drawn_again(monkeypatch):
    made = cell(np.random.default_rng(1), 400, 0.4)
    monkeypatch.setattr(intervals, "_whole_ties", lambda _cited, _near: 12)
    whole, parts = intervals.highs(made, 10, 50, [1])
    assert parts["CHN"] + parts["USA"] == pytest.approx(whole)


def test_shares_of_each_resample_are_all_of_it():
    made = cell(np.random.default_rng(3), 300, 0.5)
    whole, parts = intervals.highs(made, 10, 200, [3])
    assert parts["CHN"] + parts["USA"] == pytest.approx(whole)


def test_the_same_seed_draws_the_same():
    made = {2020: cell(np.random.default_rng(3), 300, 0.5)}
    one = intervals.intervals("x", made, 10, 100)
    assert one == intervals.intervals("x", made, 10, 100)
    assert one != intervals.intervals("y", made, 10, 100)


def test_the_95_percent_interval_holds_the_truth_in_92_to_98_of_100():
    rng = np.random.default_rng(11)
    runs, inside = 400, 0
    for number in range(runs):
        found = intervals.intervals(str(number), {2020: cell(rng, 1500, 0.4)}, 10, 200)["CHN"]
        inside += found.low <= 40 <= found.high
    assert 0.92 <= inside / runs <= 0.98


def test_a_lead_that_nobody_contests_has_one_rank():
    found = intervals.intervals("x", {2020: cell(np.random.default_rng(5), 3000, 0.8)}, 10, 200)
    assert (found["CHN"].best, found["CHN"].worst) == (1, 1)
    assert (found["USA"].best, found["USA"].worst) == (2, 2)

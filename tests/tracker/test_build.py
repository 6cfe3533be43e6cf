"""From files of records to a data package: the same bytes, or one sentence and nothing."""

import random
import re
import shutil
from collections import Counter

import duckdb
import pytest

from explorer import cli, paths
from explorer.dataset import package
from explorer.dataset.papers import Query
from explorer.dataset.schema import Papers
from explorer.dataset.validate import seal_problems, validate
from explorer.tracker import build, output, query, settings, technologies
from explorer.tracker.credit import UNIT
from explorer.tracker.record import TrackerError
from tests.tracker.results import digest, lines, made, record


@pytest.fixture(scope="module")
def records():
    rng = random.Random(5)
    return [record(n, rng) for n in range(1500)]


@pytest.fixture(scope="module")
def base():
    return package.load(paths.bundled_data())


@pytest.fixture(scope="module")
def built(records, base, tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    (folder / "works.jsonl").write_text(lines(records))
    result = made([folder / "works.jsonl"], folder / "out", base)
    return folder, result


def test_the_package_is_sound_and_says_draft(built):
    folder, result = built
    assert validate(folder / "out") == []
    assert seal_problems(folder / "out") == []
    dataset = package.load(folder / "out")
    assert len(dataset.observations) == result.figures > 100
    assert all("draft" in o.statement_en for o in dataset.observations.values())
    assert all("草案检索式" in o.statement_zh_hans for o in dataset.observations.values())
    assert all("草案檢索式" in o.statement_zh_hant for o in dataset.observations.values())
    assert all("draft search" in o.note for o in dataset.observations.values())
    assert result.left_out["in no technology"] > 0


@pytest.mark.parametrize("counting", ["full", "even"])
def test_the_package_is_sound_however_it_counts(built, base, tmp_path, counting):
    folder, _ = built
    made([folder / "works.jsonl"], tmp_path / "out", base, counting=counting, top=25, window=2)
    assert validate(tmp_path / "out") == []


def test_the_last_window_has_intervals_and_says_how_firm_a_rank_is(built):
    folder, _ = built
    for o in package.load(folder / "out").observations.values():
        if o.indicator_id == "high-impact-share":
            assert (o.value_low is not None) == (o.period_end == "2020")
        if o.value_low is not None:
            assert o.value_low <= o.value <= o.value_high
        if o.indicator_id == "rank" and o.period_end == "2020":
            assert "95 % of resamples: rank" in o.note
            assert o.value > 1 or "of 12 ways of counting" in o.note


def test_shares_add_up_with_the_unknown_and_taiwan_is_on_its_own(built):
    folder, _ = built
    dataset = package.load(folder / "out")
    found = [
        o
        for o in dataset.by_topic["electric-batteries"]
        if o.indicator_id == "high-impact-share" and o.period_end == "2020"
    ]
    assert {"ZZ", "TWN", "CHN"} <= {o.entity_id for o in found}
    assert sum(o.value for o in found) == pytest.approx(100, abs=1e-3)


def test_the_weights_of_the_papers_behind_a_figure_add_up_to_it(built):
    folder, _ = built
    dataset = package.load(folder / "out")
    checked = 0
    for o in dataset.observations.values():
        if o.period_end != "2020" or o.indicator_id not in ("high-impact-share", "h-index"):
            continue
        evidence = dataset.first_of(o.observation_id)
        assert isinstance(evidence, Papers)
        asked = Query.of(evidence.rule)
        found = query.page(folder / "out", asked, 0, 10_000)
        assert len(found) == asked.papers
        assert sum(p.weight for p in found) == pytest.approx(asked.weight, rel=1e-6)
        assert [p.weight for p in found] == sorted((p.weight for p in found), reverse=True)
        assert query.page(folder / "out", asked, 1, 2) == found[1:3]
        assert all(o.entity_id in p.countries for p in found)
        checked += 1
    assert checked > 10


def test_the_same_bytes_whatever_the_threads_the_order_and_the_files(
    built, records, base, tmp_path
):
    folder, _ = built
    (tmp_path / "works.jsonl").write_text((folder / "works.jsonl").read_text())
    made([folder / "works.jsonl"], tmp_path / "one", base, threads=1)
    made([folder / "works.jsonl"], tmp_path / "two", base, threads=4)
    expected = digest(folder / "out")
    assert digest(tmp_path / "one") == digest(tmp_path / "two") == expected
    mixed = list(records)
    random.Random(1).shuffle(mixed)
    (tmp_path / "a.jsonl").write_text(lines(mixed[:700]))
    (tmp_path / "b.jsonl").write_text(lines(mixed[700:]))
    made([tmp_path / "b.jsonl", tmp_path / "a.jsonl"], tmp_path / "three", base)
    found = digest(tmp_path / "three")
    assert {n for n in expected if expected[n] != found[n]} == {"tracker.toml"}


def test_a_recipe_makes_the_same_bytes_and_notices_another_source(built, base, tmp_path):
    folder, _ = built
    recipe = settings.read(folder / "out" / "tracker.toml")
    searches = technologies.read(recipe.technologies)
    build.build(recipe.sources, tmp_path / "again", searches, recipe.settings, base)
    assert digest(tmp_path / "again") == digest(folder / "out")
    changed = (folder / "out" / "tracker.toml").read_text().replace('sha256 = "', 'sha256 = "0')
    (tmp_path / "tracker.toml").write_text(changed)
    with pytest.raises(TrackerError, match="not the file that the recipe was made from"):
        settings.read(tmp_path / "tracker.toml")


#: What must not be a floating number in any table of papers: nothing there is measured.
FLOATING = {"FLOAT", "DOUBLE"}


def test_every_table_of_papers_holds_whole_numbers_whole(built):
    folder, _ = built
    tables = sorted((folder / "out").rglob("*.parquet"))
    assert {t.stem for t in tables} == set(output.PAPERS)
    for table in tables:
        kinds = duckdb.sql(f"DESCRIBE FROM '{table}'").fetchall()
        assert not [name for name, kind, *_ in kinds if kind in FLOATING], table.name


def test_sums_far_above_what_a_floating_number_holds_are_written_with_every_digit(built):
    folder, _ = built
    papers = folder / "out" / "papers"
    given = duckdb.sql(f"""SELECT technology, year, country, author, even
        FROM '{papers}/topics.parquet' JOIN '{papers}/works.parquet' USING (work)
        JOIN '{papers}/credit_country.parquet' USING (work)""").fetchall()
    expected = Counter()
    for technology, year, country, author, even in given:
        for counting, part in (("author", author), ("even", even), ("full", UNIT)):
            expected[technology, year, country, counting] += part
    found = duckdb.sql(f"""SELECT technology, year, country, counting, total::VARCHAR
        FROM '{papers}/year_country.parquet' WHERE q = 10""").fetchall()
    assert {tuple(key): int(total) for *key, total in found} == expected
    # The old files, rounded, are other numbers.
    assert any(int(float(total)) != total > 2**53 for total in expected.values())


def test_a_package_with_rounded_tables_opens_as_before(built, base, tmp_path):
    folder, _ = built
    shutil.copytree(folder / "out", tmp_path / "old")
    for name in ("year_country", "institution"):
        source, target = (
            f / "papers" / f"{name}.parquet" for f in (folder / "out", tmp_path / "old")
        )
        rounded = "SELECT * REPLACE (total::DOUBLE AS total, high::DOUBLE AS high)"
        duckdb.sql(f"COPY ({rounded} FROM '{source}') TO '{target}'")
    assert package.load(tmp_path / "old").observations == package.load(folder / "out").observations
    asked = Query("electric-batteries", 2016, 2020, "CHN", "author", 10, 0, 0.0)
    assert query.page(tmp_path / "old", asked) == query.page(folder / "out", asked) != []


def test_what_is_counted_once_is_said_so(records, base, tmp_path):
    last = [r for r in records if r["publication_year"] == 2020 and "qubit" in r["title"]]
    only = next(r for r in last if r["cited_by_count"] and r["authorships"])
    (tmp_path / "works.jsonl").write_text(lines([only, *(r for r in records if r not in last)]))
    searches = [p for p in technologies.shipped() if p.stem == "quantum-computing"]
    chosen = settings.Settings("2026-01-01", 2015, 2020, window=1, resamples=0)
    build.build(
        [tmp_path / "works.jsonl"], tmp_path / "out", technologies.read(searches), chosen, base
    )
    dataset = package.load(tmp_path / "out")
    said = [o.note for o in dataset.observations.values()]
    (report,) = dataset.reports.values()
    said += [report.scope_note, report.limits_note, *(t.name_en for t in dataset.topics.values())]
    assert any("only 1 paper: insufficient" in note for note in said)
    assert "1 of 1 search is a draft" in report.limits_note
    assert f"Of {1501 - len(last)} records, left out: " in report.limits_note
    plural = re.compile(r"(?<![\d.])1 (?:papers|years|searches|technologies|ways|records)\b")
    assert not [text for text in said if plural.search(text)]


def test_one_paper_of_two_sources_counts_once(records, base, tmp_path):
    (tmp_path / "a.jsonl").write_text(lines(records[:400]))
    ris = "".join(
        f"TY  - JOUR\nTI  - {r['title']}\nPY  - {r['publication_year']}\nDO  - 10.1/{n}\nER  - \n"
        for n, r in enumerate(records[:50])
    )
    one = records[60]
    ris += f"TY  - JOUR\nTI  - {one['title']}\nPY  - {one['publication_year']}\nER  - \n"
    (tmp_path / "b.ris").write_text(ris)
    alone = made([tmp_path / "a.jsonl"], tmp_path / "alone", base)
    both = made([tmp_path / "b.ris", tmp_path / "a.jsonl"], tmp_path / "both", base)
    assert both.works == alone.works
    short = 0 if len(one["title"]) > 24 else 1
    assert both.left_out["the same paper as another record"] == 51 - short


def test_the_same_id_with_two_years_is_a_conflict(records, base, tmp_path):
    twice = [records[0] | {"publication_year": 2016}, records[0] | {"publication_year": 2017}]
    (tmp_path / "a.jsonl").write_text(lines([*records[1:200], *twice]))
    result = made([tmp_path / "a.jsonl"], tmp_path / "out", base)
    assert result.conflicts == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"cited_by_count": 0}, "every citation count is 0"),
        ({"cited_by_count": None}, "without a number of citations"),
        ({"publication_year": None}, "without a year"),
        ({"publication_year": 2099}, "of a year that is not counted"),
        ({"title": "Bread"}, "in no technology"),
        ({"id": "https://openalex.org/A1", "works_count": 2}, "not a work"),
        ({"authorships": []}, "countries are not available"),
        ({"authorships": [{"author": {}, "institutions": []}]}, "countries are not available"),
        ({"cited_by_count": -4}, "-4 citations are fewer than none"),
    ],
)
def test_bad_input_is_one_sentence_and_leaves_nothing(records, base, tmp_path, change, sentence):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_text(lines(r | change for r in records[:50]))
    with pytest.raises(TrackerError, match=sentence) as caught:
        made([tmp_path / "in"], tmp_path / "out", base)
    assert "\n" not in str(caught.value)
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def test_a_folder_of_other_things_is_not_replaced(built, base, tmp_path):
    folder, _ = built
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.docx").write_text("x")
    with pytest.raises(TrackerError, match="no package of the tracker"):
        made([folder / "works.jsonl"], tmp_path / "out", base)
    assert (tmp_path / "out" / "thesis.docx").read_text() == "x"


def test_the_command_builds_checks_and_lists_papers(built, tmp_path, capsys):
    folder, _ = built
    search = paths.resource("technologies", "electric-batteries.toml")
    run = ["tracker", "build", str(folder / "works.jsonl"), "-o", str(tmp_path / "out")]
    run += ["--technologies", str(search), "--first-year", "2015", "--last-year", "2020"]
    assert cli.main(run) == 0
    assert "figures from" in capsys.readouterr().out
    assert cli.main(["data", "check", str(tmp_path / "out")]) == 0
    shown = ["show", "electric-batteries", "--entity", "CHN", "--data", str(tmp_path / "out")]
    assert cli.main(shown) == 0
    assert "papers: technology=electric-batteries" in capsys.readouterr().out
    assert cli.main(shown[:4]) == 0
    assert "papers:" not in capsys.readouterr().out
    name = "own-tracker.electric-batteries.CHN.high-impact-share.2016-2020"
    assert cli.main(["tracker", "papers", str(tmp_path / "out"), name, "--limit", "3"]) == 0
    assert "papers that weigh" in capsys.readouterr().out
    assert cli.main(["tracker", "build", "-o", str(tmp_path / "x")]) == 1
    assert cli.main(["tracker", "build", str(tmp_path / "none"), "-o", str(tmp_path / "x")]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].endswith("or a recipe with --recipe")
    assert said[1].endswith("there is no such file or folder")

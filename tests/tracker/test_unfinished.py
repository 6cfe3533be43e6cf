"""A run that is stopped or killed: the same bytes when it goes on, and nothing done twice."""

import errno
import json
import os
import random
import signal
import subprocess
import sys
import textwrap

import pytest

from explorer import cli, paths
from explorer.dataset import package
from explorer.tracker import build, output, store, technologies, unfinished
from explorer.tracker.record import TrackerError
from tests.tracker.results import chosen, digest, lines, record

CHUNK = 100


class Stopped(BaseException):
    pass


@pytest.fixture(scope="module")
def base():
    return package.load(paths.bundled_data())


@pytest.fixture(scope="module")
def searches():
    found = [p for p in technologies.shipped() if p.stem.startswith(("electric-b", "quantum-c"))]
    return technologies.read(found)


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch):
    monkeypatch.setattr(store, "_CHUNK", CHUNK)


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """Two files; the first has a record that is none, and one that is left out."""
    folder = tmp_path_factory.mktemp("sources")
    rng = random.Random(3)
    records = [record(n, rng) for n in range(900)]
    records[50] |= {"is_retracted": True}
    (folder / "a.jsonl").write_text("{not json\n" + lines(records[:430]))
    (folder / "b.jsonl").write_text(lines(records[430:]))
    return [folder / "a.jsonl", folder / "b.jsonl"]


@pytest.fixture(scope="module")
def whole(sources, base, searches, tmp_path_factory):
    """What comes of a run that nobody stops: its result and its bytes."""
    folder = tmp_path_factory.mktemp("whole") / "out"
    return build.build(sources, folder, searches, chosen(), base), digest(folder)


def run(sources, folder, searches, base, step=lambda *_: None, **more):
    return build.build(sources, folder, searches, chosen(), base, step=step, **more)


def stop_at(words):
    def step(said, _share):
        if words in said:
            raise Stopped

    return step


@pytest.fixture
def added(monkeypatch):
    """How many works are matched and credited."""
    counted = []
    add = store._add
    monkeypatch.setattr(
        store, "_add", lambda rows, seq, *more: (counted.append(seq), add(rows, seq, *more))
    )
    return counted


@pytest.mark.parametrize("stopped", [CHUNK, 429, 615])
def test_a_run_stopped_among_the_records_goes_on_behind_the_last_chunk(
    sources, base, searches, whole, tmp_path, monkeypatch, stopped
):
    done = []
    add = store._add

    def counting(rows, seq, *more):
        done.append(seq)
        if len(done) == stopped:
            raise Stopped
        add(rows, seq, *more)

    monkeypatch.setattr(store, "_add", counting)
    with pytest.raises(Stopped):
        run(sources, tmp_path / "out", searches, base)
    assert not (tmp_path / "out").exists()
    assert unfinished.exists(tmp_path / "out")
    made = run(sources, tmp_path / "out", searches, base)
    assert digest(tmp_path / "out") == whole[1]
    assert made.as_json() | {"folder": ""} == whole[0].as_json() | {"folder": ""}
    assert done[stopped] == (stopped - 1) // CHUNK * CHUNK + 1  # at most one chunk is lost
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("words", ["One record", "Measures: pair"])
def test_a_run_stopped_later_reads_nothing_again(
    sources, base, searches, whole, tmp_path, added, words
):
    with pytest.raises(Stopped):
        run(sources, tmp_path / "out", searches, base, stop_at(words))
    read = len(added)
    run(sources, tmp_path / "out", searches, base)
    assert len(added) == read == 899
    assert digest(tmp_path / "out") == whole[1]
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_run_that_is_stopped_again_and_again_comes_to_its_end(
    sources, base, searches, whole, tmp_path, monkeypatch
):
    add, limit = store._add, 330

    def few(rows, seq, *more):
        few.left -= 1
        if few.left < 0:
            raise Stopped
        add(rows, seq, *more)

    monkeypatch.setattr(store, "_add", few)
    for _ in range(20):
        few.left = limit
        try:
            run(sources, tmp_path / "out", searches, base)
            break
        except Stopped:
            continue
    assert digest(tmp_path / "out") == whole[1]


def test_a_process_killed_in_mid_pass_goes_on_to_the_same_bytes(
    sources, base, searches, whole, tmp_path, added
):
    names = [str(paths.resource("technologies", f"{t.technology_id}.toml")) for t in searches]
    code = f"""
        from explorer.tracker import store
        from explorer.tracker.readers import sources
        store._CHUNK, sources._OFTEN = {CHUNK}, 50
        from explorer import cli
        cli.main({["tracker", "build", "--attended", "en", *map(str, sources)]!r}
            + ["--technologies", *{names!r}] + ["-o", {str(tmp_path / "out")!r}]
            + "--first-year 2015 --last-year 2020 --created 2026-01-01".split())
    """
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=paths.resource("technologies").parent.parent,
    )
    with child:
        assert child.stdout is not None
        for line in child.stdout:
            said = json.loads(line)
            if said.get("share", 0) > 0.45:
                os.kill(child.pid, signal.SIGKILL)
                break
    assert child.returncode == -signal.SIGKILL
    assert not (tmp_path / "out").exists()
    run(sources, tmp_path / "out", searches, base)
    assert 0 < len(added) <= 899 - 3 * CHUNK
    assert digest(tmp_path / "out") == whole[1]
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_the_older_package_stays_until_the_new_one_is_there(
    sources, base, searches, whole, tmp_path, monkeypatch
):
    build.build(sources, tmp_path / "out", searches, chosen(window=2), base)
    before = digest(tmp_path / "out")
    with pytest.raises(Stopped):
        run(sources, tmp_path / "out", searches, base, stop_at("Measures: pair"))
    assert digest(tmp_path / "out") == before
    # Killed just between the two moves.
    kept = unfinished.place(tmp_path / "out") / "old"
    (tmp_path / "out").rename(kept)
    with pytest.raises(Stopped):
        run(sources, tmp_path / "out", searches, base, stop_at("Measures: pair"))
    assert digest(tmp_path / "out") == before
    run(sources, tmp_path / "out", searches, base)
    assert digest(tmp_path / "out") == whole[1]


@pytest.mark.parametrize("way", ["other rules", "anew", "discarded"])
def test_an_older_package_amid_the_move_outlives_whatever_comes_next(
    sources, base, searches, tmp_path, way
):
    out = tmp_path / "out"
    build.build(sources, out, searches, chosen(window=2), base)
    before = digest(out)
    with pytest.raises(Stopped):
        run(sources, out, searches, base, stop_at("Measures: pair"))
    out.rename(unfinished.place(out) / "old")  # killed just between the two moves
    if way == "discarded":
        unfinished.discard(out)
        assert [p.name for p in tmp_path.iterdir()] == ["out"]
    else:
        other = chosen(window=3) if way == "other rules" else chosen()
        with pytest.raises(Stopped):
            build.build(
                sources, out, searches, other, base,
                anew=way == "anew", step=stop_at("One record"),
            )  # fmt: skip
    assert digest(out) == before


def test_other_years_searches_or_records_begin_anew(sources, base, searches, tmp_path, added):
    def stopped(*given):
        added.clear()
        with pytest.raises(Stopped):
            build.build(*given, base, step=stop_at("Measures: histogram"))
        return len(added)

    out = tmp_path / "out"
    assert stopped(sources, out, searches, chosen()) == 899
    assert stopped(sources, out, searches, chosen(created="2026-02-02", top=1)) == 0
    assert stopped(sources, out, searches, chosen(window=2)) == 899
    assert stopped(sources, out, searches[:1], chosen(window=2)) == 899
    assert stopped(sources[:1], out, searches[:1], chosen(window=2)) > 0
    with pytest.raises(Stopped):
        build.build(
            sources[:1], out, searches[:1], chosen(window=2), base,
            anew=True, step=stop_at("Measures: histogram"),
        )  # fmt: skip
    assert len(added) == 2 * 429


def test_what_is_damaged_is_thrown_away(sources, base, searches, whole, tmp_path):
    with pytest.raises(Stopped):
        run(sources, tmp_path / "out", searches, base, stop_at("Measures: pair"))
    database = unfinished.place(tmp_path / "out") / "run.duckdb"
    database.write_bytes(b"\0" * 5000)
    run(sources, tmp_path / "out", searches, base)
    assert digest(tmp_path / "out") == whole[1]


def test_two_runs_to_one_folder_are_refused(sources, base, searches, tmp_path):
    def second(said, _share):
        if "pair" in said:
            with pytest.raises(TrackerError, match="another run is at work on this folder"):
                unfinished.discard(tmp_path / "out")
            assert unfinished.exists(tmp_path / "out")
            run(sources, tmp_path / "out", searches, base, anew=True)

    with pytest.raises(TrackerError, match="another run is at work on this folder"):
        run(sources, tmp_path / "out", searches, base, second)


def test_a_full_disk_is_one_sentence_and_the_run_goes_on_when_there_is_room(
    sources, base, searches, whole, tmp_path, monkeypatch, capsys
):
    def full(*_given):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    command = ["tracker", "build", *map(str, sources), "-o", str(tmp_path / "out")]
    command += ["--first-year", "2015", "--last-year", "2020", "--created", "2026-01-01"]
    names = [str(paths.resource("technologies", f"{t.technology_id}.toml")) for t in searches]
    command += ["--technologies", *names]
    with monkeypatch.context() as patched:
        patched.setattr(output, "write", full)
        assert cli.main(command) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "No space left on device" in said
    assert "goes on where it was" in said
    assert not (tmp_path / "out").exists()
    assert cli.main(command) == 0
    assert digest(tmp_path / "out") == whole[1]


@pytest.mark.skipif(sys.platform == "win32", reason="there no limit on files")
def test_the_engine_that_cannot_write_says_so(sources, tmp_path):
    code = f"""
        import resource, signal, sys
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
        from explorer import cli
        sys.exit(cli.main({["tracker", "build", *map(str, sources), "-o", str(tmp_path / "out")]!r}
            + "--first-year 2015 --last-year 2020".split()))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
        cwd=paths.resource("technologies").parent.parent,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("ctexplorer: ")
    assert done.stderr.count("\n") == 1
    assert "is not enough for this run" in done.stderr
    assert not (tmp_path / "out").exists()


def test_what_was_begun_can_be_discarded(sources, base, searches, tmp_path):
    with pytest.raises(Stopped):
        run(sources, tmp_path / "out", searches, base, stop_at("Measures: pair"))
    unfinished.discard(tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_the_engine_of_a_run_keeps_within_its_memory(tmp_path):
    with unfinished.run(tmp_path / "made", "mark", 1) as (_, connection):
        (limit,) = connection.execute("SELECT current_setting('memory_limit')").fetchone()
        assert limit == "476.8 MiB"
        assert connection.execute("SELECT current_setting('temp_directory')").fetchone()[0]

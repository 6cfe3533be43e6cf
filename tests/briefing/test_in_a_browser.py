"""A briefing's page in a browser: what axe-core says of it, how wide it is, how it is printed."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from importlib.metadata import files
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from lxml import html as lxml_html

from explorer.briefing import templates, write

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.needs("chromium")]
MADE = [
    ("profile", "electric-batteries", "en"),
    ("head-to-head", "hypersonic-detection-and-tracking", "zh-Hans"),
    ("scorecard", "electric-batteries", "zh-Hant"),
    ("scorecard", "sector-quantum", "en"),
    ("one-page", "quantum-computing", "zh-Hant"),
    ("two-page", "quantum-computing", "en"),
]
POLICY = re.compile(r"<meta[^>]*Content-Security-Policy[^>]*>")
ASK = """axe.run().then(found => {
  const said = document.createElement("textarea");
  said.id = "found";
  said.textContent = JSON.stringify({violations: found.violations, passes: found.passes.length,
    wide: document.documentElement.scrollWidth - innerWidth});
  document.body.append(said);
})"""


def chromium(page: Path, *options: str) -> str:
    """What the browser prints, without the network."""
    program = shutil.which("chromium") or "chromium"
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
    profile = f"--user-data-dir={page.parent / 'profile'}"
    command = [program, *quiet, profile, *options, page.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=100).stdout


def axe() -> str:
    """The script of axe-core, which the package carries."""
    (script,) = (f for f in files("axe-core-python") or () if f.name == "axe.min.js")
    return script.read_text(encoding="utf-8").replace("</script", "<\\/script")


def judged(page: Path, width: int) -> dict[str, Any]:
    """What axe-core finds on a page as wide as that, and by how much it is wider."""
    text = POLICY.sub("", page.read_text(encoding="utf-8"))
    asked = page.with_name("asked.html")
    scripts = f"<script>{axe()}</script><script>{ASK}</script></body>"
    asked.write_text(text.replace("</body>", scripts), encoding="utf-8")
    size = f"--window-size={width},900"
    shown = chromium(asked, size, "--virtual-time-budget=30000", "--dump-dom")
    found = re.search(r'<textarea id="found">(.*?)</textarea>', shown, re.DOTALL)
    assert found, shown[-500:]
    result: dict[str, Any] = json.loads(html.unescape(found[1]))
    return result


@pytest.fixture(scope="module", params=MADE, ids=lambda made: "-".join(made))
def page(
    request: pytest.FixtureRequest,
    dataset: Dataset,
    tmp_path_factory: pytest.TempPathFactory,
    qapp: Any,
) -> Path:
    from explorer.charts import paint

    paint.load_fonts()
    template, topic, language = request.param
    made = templates.fill(dataset, template, topic, language=language)
    path = tmp_path_factory.mktemp("page") / "a.html"
    write.write(dataset, made, path)
    return path


@pytest.mark.parametrize("width", [1280, 500])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_window(page: Path, width: int) -> None:
    found = judged(page, width)
    assert [(v["id"], v["nodes"][0]["html"]) for v in found["violations"]] == []
    assert found["passes"] > 20
    assert found["wide"] <= 0


def test_axe_would_find_a_link_in_what_folds(page: Path) -> None:
    """The judge is at work: what it found first is found again."""
    text = page.read_text(encoding="utf-8")
    bad = page.with_name("bad.html")
    fold = "<details><summary>A <a href='#n1'>1</a></summary><p>B</p></details></main>"
    bad.write_text(text.replace("</main>", fold), encoding="utf-8")
    assert "nested-interactive" in {v["id"] for v in judged(bad, 1280)["violations"]}


def _letters(text: str) -> str:
    return "".join(text.split())


def test_it_prints_with_folded_quotes_and_no_heading_ends_a_page(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    folded = page.with_name("folded.html")
    folded.write_text(text.replace('class="passage" open', 'class="passage"'), encoding="utf-8")
    made = page.with_name("printed.pdf")
    chromium(folded, f"--print-to-pdf={made}", "--no-pdf-header-footer")
    printed = pypdfium2.PdfDocument(str(made))
    pages = [_letters(p.get_textpage().get_text_range()) for p in printed]
    printed.close()
    whole = "".join(pages)
    tree = lxml_html.fromstring(text.encode())
    for quote in tree.xpath("//details[@class='passage']/blockquote"):
        words = _letters(quote.text_content())
        # Not all of it: now and then an ideograph is printed for which pdfium has no character.
        assert any(words[n : n + 12] in whole for n in range(max(1, len(words) - 11))), words
    headings = [_letters(h.text_content()) for h in tree.xpath("//h2 | //h3")]
    assert [p for p in pages if p.endswith(tuple(headings))] == []

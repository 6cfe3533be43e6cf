"""The briefing's own words in its language, whatever the language of the window."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from explorer import speech
from explorer.charts import numbers
from explorer.charts.naming import name
from explorer.dataset.schema import Comparator
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@cache
def _words(language: str) -> dict[str, str]:
    """The words by what they are for."""
    with speech.speaking(language):
        return {
            "contents": translate("BriefingWords", "Contents"),
            "figure": translate("BriefingWords", "Figure"),
            "table": translate("BriefingWords", "Table"),
            "figures": translate("BriefingWords", "List of figures"),
            "tables": translate("BriefingWords", "List of tables"),
            "sources": translate("BriefingWords", "Sources"),
            "ours": translate("BriefingWords", "our translation"),
            "translated": translate("BriefingWords", "translated by {who}"),
            "unreviewed": translate("BriefingWords", "not reviewed"),
            "same": translate("BriefingWords", "as in note {number}"),
            "as-cited": translate("BriefingWords", "{who}, as cited in {where}"),
            "draft": translate("BriefingWords", "Draft"),
            "review": translate("BriefingWords", "For review"),
            "cleared": translate("BriefingWords", "Cleared"),
            "version-no": translate("BriefingWords", "Version {version}"),
            "remark-open": translate("BriefingWords", "Remark by {who}, open"),
            "remark-settled": translate("BriefingWords", "Remark by {who}, settled"),
            "somebody": translate("BriefingWords", "somebody"),
            "sources-used": translate("BriefingWords", "Sources used, and what they do not say"),
            "work": translate("BriefingWords", "Source"),
            "measures": translate("BriefingWords", "What it measures"),
            "bounds": translate("BriefingWords", "Its limits"),
            "and-others": translate("BriefingWords", "{who} et al."),
            "and": translate("BriefingWords", "{first} & {other}"),
            "undated": translate("BriefingWords", "n.d."),
            "second-hand": translate(
                "BriefingWords",
                "Tells at second hand what the reports say; what it leaves out is not seen here.",
            ),
            "relays": translate("BriefingWords", "relays {reports}"),
            "summary": translate("BriefingWords", "Executive summary"),
            "no-date": translate("BriefingWords", "no date"),
            "relaying": translate("BriefingWords", "relaying {report}"),
            "position": translate(
                "BriefingWords", "paragraph {paragraph}, characters {start}–{end}"
            ),
            "page": translate("BriefingWords", "p. {page}, characters {start}–{end}"),
            "sheet": translate("BriefingWords", "sheet {sheet}"),
            "unreadable": translate(
                "BriefingWords", "not compared with its document: “{title}” is missing or altered"
            ),
            "cited": translate("BriefingWords", " Known by citation; the text itself is not held"),
            "primary": translate("BriefingWords", "primary source"),
            "secondary": translate("BriefingWords", "secondary source"),
            "accessed": translate("BriefingWords", "read {date}"),
            "papers": translate(
                "BriefingWords",
                "Computed from {count} {count:paper|papers} of {first}–{last} that "
                "{count:weighs|weigh} {weight}",
            ),
            "derived": translate("BriefingWords", "Derived from other figures"),
            "inputs": translate("BriefingWords", "from {inputs}"),
            "revised": translate(
                "BriefingWords", "Revised since it was accepted: then {old}, now {new}."
            ),
            "withdrawn": translate(
                "BriefingWords",
                "Withdrawn since it was accepted: the dataset no longer holds {old}.",
            ),
            "added": translate("BriefingWords", "New since it was accepted: {new}."),
            "requoted": translate(
                "BriefingWords", "The passage has changed since it was accepted; it read: {old}"
            ),
            "missing": translate("BriefingWords", "[no such figure]"),
            "ahead": translate("BriefingWords", "{who} ahead"),
            "more": translate("BriefingWords", "{who} has more"),
            "level": translate("BriefingWords", "level"),
            "either": translate("BriefingWords", "either may be ahead"),
            "unlike": translate("BriefingWords", "not comparable: one is planned or expected"),
            "no-pair": translate("BriefingWords", "no comparable pair of figures"),
            "sector": translate("BriefingTable", "Sector"),
            "measure": translate("BriefingTable", "Measure"),
            "verdict": translate("BriefingTable", "Verdict"),
            "with": translate("BriefingWords", "{first} with {other}"),
            "who": translate("BriefingTable", "Who"),
            "period": translate("BriefingTable", "Period"),
            "value": translate("BriefingTable", "Figure"),
            "says": translate("BriefingTable", "According to"),
            "mark": translate("BriefingTable", "Mark"),
            "article": translate("BriefingTable", "The article says"),
            "sources-say": translate("BriefingTable", "The sources"),
            "checked": translate("BriefingWords", "The article, checked"),
            "marked": translate("BriefingWords", "The text with its marks"),
            "untitled": translate("BriefingWords", "An article"),
            "disagree": translate("BriefingWords", "Statements that do not agree"),
            "program": translate("BriefingWords", "Critical Technology Explorer"),
            "version": translate(
                "BriefingWords", "Critical Technology Explorer, dataset {version}"
            ),
            "scorecard": translate("BriefingWords", "{first} and {second} by sector"),
            "figures-of": translate("BriefingWords", "Figures on {topic}"),
            "of": translate("BriefingWords", "{value} of {base}"),
            "comma": translate("BriefingWords", ", "),
            "list": translate("BriefingList", ", "),
            "colon": translate("BriefingWords", ": "),
            "semicolon": translate("BriefingWords", "; "),
            "stop": translate("BriefingWords", "."),
            # Of the templates.
            "bottom": translate("BriefingWords", "Bottom line"),
            "support": translate("BriefingWords", "What supports it"),
            "without": translate("BriefingWords", "Said without a figure"),
            "watch": translate("BriefingWords", "What to watch"),
            "silent": translate(
                "BriefingWords", "The sources held here give no such figure for {who}."
            ),
            "absent": translate(
                "BriefingWords", "The sources held here say nothing of {who} on this topic."
            ),
            "no-sectors": translate(
                "BriefingWords",
                "The sources held here give no figures of {sides} that can be compared in any of "
                "the {count} sectors.",
            ),
            "sure": translate(
                "BriefingWords",
                "Figures and statements used: {count}; {parts}.",
            ),
            "sure-held": translate("BriefingWords", "with a sentence held here: {count}"),
            "sure-cited": translate("BriefingWords", "by citation only: {count}"),
            "sure-inferred": translate("BriefingWords", "inferred: {count}"),
            "disputed": translate(
                "BriefingWords", " Points in which the sources contradict one another: {count}."
            ),
            "measured": translate("BriefingWords", "What is measured"),
            "around": translate("BriefingWords", "The field around it"),
            "field": translate("BriefingWords", "The field in figures"),
            "more-around": translate("BriefingWords", "More of the field"),
            "elsewhere": translate("BriefingWords", "Elsewhere in the same sources"),
            "gaps": translate("BriefingWords", "What the sources do not give"),
            "gap-alone": translate(
                "BriefingWords",
                "Every figure held here on this topic is of {who}; there is none of anybody else.",
            ),
            "gap-measure": translate(
                "BriefingWords", "No source held here gives, for this topic: {listed}."
            ),
            "gap-change": translate(
                "BriefingWords",
                "No edition gives a figure for two periods, so nothing can be said of a change.",
            ),
            "gap-later": translate(
                "BriefingWords", "The latest figure is of {period}; what came after is not in it."
            ),
            "gap-held": translate(
                "BriefingWords",
                "No text held here states these figures: they are known by citation or inferred.",
            ),
            "gap-ahead": translate(
                "BriefingWords", "No source held here says what is planned or expected."
            ),
            "standing": translate("BriefingWords", "Where things stand"),
            "all": translate("BriefingWords", "All figures"),
            "passages": translate("BriefingWords", "In the sources' words"),
            "disputes": translate("BriefingWords", "What does not agree"),
            "limits": translate("BriefingWords", "What these figures do not say"),
            "against": translate("BriefingWords", "{topic}: {sides}"),
            "one": translate("BriefingWords", "{topic} in one page"),
            "two": translate("BriefingWords", "{topic} in two pages"),
            "profile": translate("BriefingWords", "{topic}: profile"),
            "changed": translate("BriefingWords", "{topic}: what changed"),
            "over": translate("BriefingWords", "Over time"),
            "editions": translate("BriefingWords", "Between editions"),
            "two-windows": translate(
                "BriefingWords",
                "Each edition has a window and data of its own: these are pairs of figures, "
                "not series.",
            ),
            "alone": translate("BriefingWords", "What cannot be compared"),
            "only-in": translate("BriefingWords", "Only {name} gives {what} for {who}."),
            "of-whom": translate("BriefingChange", "for {who}, "),
            "rose": translate(
                "BriefingChange",
                "{who}{what} rose from {first} ({since}) to {last} ({until}), according to "
                "{source}.",
            ),
            "fell": translate(
                "BriefingChange",
                "{who}{what} fell from {first} ({since}) to {last} ({until}), according to "
                "{source}.",
            ),
            "went": translate(
                "BriefingChange",
                "{who}{what} went from {first} ({since}) to {last} ({until}), according to "
                "{source}.",
            ),
            "stayed": translate(
                "BriefingChange",
                "{who}{what} stayed at {first} ({since}) and {last} ({until}), according to "
                "{source}.",
            ),
            "beside": translate(
                "BriefingChange",
                "{who}{what} stood at {first} in {since}, according to {earlier}, and at {last} in "
                "{until}, according to {later}.",
            ),
            "none": translate(
                "BriefingWords", "No figure on this topic is held for two periods of one edition."
            ),
            "nothing": translate(
                "BriefingWords",
                "No figure has been published for this choice in the sources held here.",
            ),
        }


def word(language: str, key: str, **values: object) -> str:
    """A word or sentence of the briefing in its language."""
    return _words(language)[key].format(**values)


def value_text(observation: Observation, language: str, *, bare: bool = False) -> str:
    """The figure of an observation with its qualifier and base, in the language.

    Args:
        observation: The figure.
        language: The briefing's language.
        bare: Leave the qualifier out.
    """
    o = observation
    glyph = "" if bare else numbers.GLYPH[Comparator(o.comparator)]
    if language != "en" and o.base is not None and o.unit == "count" and o.value is not None:
        value, base = (numbers.figure(v, "count", language) for v in (o.value, o.base))
        return glyph + word(language, "of", value=value, base=base)
    with speech.speaking(language):
        text = numbers.label(o, language)
    return glyph + text.removeprefix(numbers.GLYPH[Comparator(o.comparator)])


def who(dataset: Dataset, observation: Observation, language: str) -> str:
    """The entity of a figure, with its counterpart where the figure is about the two."""
    first = name(dataset.entities[observation.entity_id], language)
    if not observation.counterpart_id:
        return first
    other = name(dataset.entities[observation.counterpart_id], language)
    return word(language, "with", first=first, other=other)


def described(dataset: Dataset, observation: Observation, language: str) -> str:
    """What a figure is, without the figure: who, what, on which topic, when."""
    o = observation
    parts = [
        name(dataset.topics[o.topic_id], language),
        who(dataset, o, language),
        name(dataset.indicators[o.indicator_id], language),
        numbers.period(o.period_start, o.period_end),
    ]
    return word(language, "comma").join(p for p in parts if p)

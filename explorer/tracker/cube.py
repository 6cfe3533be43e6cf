"""The papers of a result added up as finely as any other way of counting needs them.

A row stands for the papers of one technology, year, type of document, number of citations and set
of countries, and says what one of these countries has of them. From these rows follow thresholds of
any years and types, every counting, and territories or groups that count as one: a union has a
paper if any member has it, which sums of members cannot say.
"""

from __future__ import annotations

from typing import Final

NAME: Final = "cube"

STATEMENT: Final = """SELECT technology, year, coalesce(kind, '') AS kind, citations, countries,
    country, count(*) AS papers, sum(author) AS author
    FROM topics JOIN works USING (work) JOIN credit_country USING (work)
    JOIN (SELECT work, string_agg(country, ' ' ORDER BY country) AS countries
          FROM credit_country GROUP BY work) USING (work)
    GROUP BY ALL"""

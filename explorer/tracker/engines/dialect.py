"""The statements of the measures, carried from the words of DuckDB to those of Spark.

Where both mean the same, SQLGlot finds the words. Where they do not, it is about whole numbers:
DuckDB sums them in 128 bits and divides such numbers exactly, whereas Spark sums whole numbers in
64 bits, which one paper nearly fills, and ``div`` gives 64 bits whatever it is given. Spark's own
128 bits are DECIMAL(38, 0), which its ANSI mode lets overflow only with an error.
"""

from __future__ import annotations

from typing import Any, Final

#: As many digits as Spark has: enough for 300 million papers at one threshold in parts of one.
_WHOLE: Final = "DECIMAL(38, 0)"


def carried(statement: str) -> str:
    """A statement of the measures as Spark takes it, exact whole numbers kept exact."""
    import sqlglot

    tree = sqlglot.parse_one(statement, read="duckdb")
    return str(tree.transform(_exact).sql(dialect="spark"))


def _exact(node: Any) -> Any:
    """A part of a statement, put so that no whole number turns into another kind."""
    from sqlglot import exp

    if isinstance(node, exp.DataType) and node.is_type("INT128"):
        return exp.DataType.build(_WHOLE)
    if isinstance(node, exp.Sum) and not _is_whole(node.this):
        return exp.Sum(this=exp.cast(node.this, _WHOLE))
    if isinstance(node, exp.IntDiv):
        # The rest goes before the division, so that nothing is rounded: 38 digits leave six
        # behind the point, and a quotient just below a whole number would be rounded up to it.
        above = exp.paren(exp.cast(node.this.transform(_exact), _WHOLE))
        below = exp.paren(node.expression.transform(_exact))
        left = exp.paren(
            exp.Sub(this=above, expression=exp.Mod(this=above.copy(), expression=below))
        )
        return exp.cast(exp.Div(this=left, expression=below.copy(), typed=True), _WHOLE)
    return node


def _is_whole(node: Any) -> bool:
    from sqlglot import exp

    return isinstance(node, exp.Cast) and node.to.sql() == _WHOLE

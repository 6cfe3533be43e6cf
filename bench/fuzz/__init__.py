"""Parsers are given damaged input."""

from __future__ import annotations


def sentences(error: Exception, lines: bool = False) -> None:
    """What a user reads of an error is there, and one line unless there may be more.

    Raises:
        AssertionError: It is not.
    """
    said = str(error)
    assert said.strip(), "an error says nothing"
    assert lines or "\n" not in said, said
    said.encode()

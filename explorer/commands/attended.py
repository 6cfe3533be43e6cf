"""A command that another process of this program waits for: the window, which shows how far it is.

The command says a line of JSON at each step and one more with its result, both on standard output,
and ends as if it was told to stop when its standard input ends: when it is called off, and also
when whoever waited for it is gone. That works on every system, which signals do not.
"""

from __future__ import annotations

import _thread
import json
import os
import signal
import sys
import threading
from typing import Any


def attend(language: str) -> None:
    """Listen from now on, and speak a language of the window."""
    from explorer import speech, words

    if language != "en":
        words.install(speech.translator(language), language)
    threading.Thread(target=_listen, args=(sys.stdin.fileno(),), daemon=True).start()


def _listen(stream: int) -> None:
    # Not by way of sys.stdin: the end of the process would wait for its lock.
    while os.read(stream, 1024):
        pass
    _thread.interrupt_main(signal.SIGTERM)


def step(said: str, share: float) -> None:
    """Say what is done just now and how much of the whole is, from 0 to 1."""
    _tell({"step": said, "share": round(share, 4)})


def result(found: Any) -> None:
    """Say what came of it."""
    _tell({"result": found})


def _tell(line: Any) -> None:
    print(json.dumps(line, ensure_ascii=True), flush=True)

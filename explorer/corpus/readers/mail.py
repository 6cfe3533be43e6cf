"""Mails (.eml) and web pages saved as one file (.mhtml), which are made like mails."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Any, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import html
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How, Part
from explorer.corpus.readers.encoding import decoded
from explorer.words import to_user

#: More parts than this no mail has; parts within parts deeper than this neither.
_PARTS: Final = 2000
_DEPTH: Final = 30
#: Characters of a line of the head, and of one that describes a part.
_LINE, _DESCRIBED = 16_384, 1_024
_DAMAGE: Final = (
    *(MessageError, ValueError, LookupError, AttributeError, TypeError, AssertionError),
    *(RecursionError, IndexError, OverflowError),
)


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a mail: its head, its text, and the names of what is attached.

    Raises:
        CorpusError: It is no mail, or there is no text in it.
    """
    message = _message(data, name)
    try:
        parts = _parts(message, name)
        body = _body(parts)
        facts = {key: _header(message, key) for key in ("From", "To", "Cc", "Date", "Subject")}
        attached = [_attachment(p, n) for n, p in enumerate(parts) if p is not body and _is_file(p)]
        found = _text(body, name, how) if body is not None else Found("", ())
    except _DAMAGE as error:
        text = to_user("Reader", "{name}: the mail is damaged ({reason}).")
        raise CorpusError(text.format(name=name, reason=" ".join(str(error).split()))) from None
    if not any(facts.values()) and not found.text:
        text = to_user("Reader", "{name}: this is no mail, or it is damaged.")
        raise CorpusError(text.format(name=name))
    return _with_head(found, facts, attached, name, _day(facts["Date"]))


def _with_head(
    found: Found, facts: dict[str, str], attached: list[str], name: str, published: str
) -> Found:
    blocks = Blocks()
    blocks.add("title", facts["Subject"])
    head = [f"{key}: {facts[key]}" for key in ("From", "To", "Cc", "Date") if facts[key]]
    blocks.add("byline", "\n".join(head))
    text, parts = blocks.text, list(blocks.parts)
    gap = "\n\n" if text and found.text else ""
    at = len(text) + len(gap)
    parts += [Part(p.start + at, p.end + at, p.kind) for p in found.sections]
    notices = found.notices
    if attached:
        said = to_user("Reader", "{name}: files attached to the mail were not read: {files}.")
        notices = (*notices, said.format(name=name, files=", ".join(attached)))
    return Found(
        text + gap + found.text,
        tuple(parts),
        facts["Subject"],
        (facts["From"],) if facts["From"] else (),
        published=published,
        notices=notices,
        encoding=found.encoding,
        struck=found.struck,
    )


def read_page(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a web page that was saved as one file (.mhtml); nothing of it is fetched.

    Raises:
        CorpusError: It is none.
    """
    message = _message(data, name)
    try:
        parts = _parts(message, name)
        root = next((p for p in parts if p.get_content_type() == "text/html"), None)
        if root is None:
            text = to_user("Reader", "{name}: there is no web page in this file, or it is damaged.")
            raise CorpusError(text.format(name=name))
        found = _page(root, name, how)
        address = _header(message, "Snapshot-Content-Location") or _header(root, "Content-Location")
        title = _header(message, "Subject")
        day = _day(_header(message, "Date"))
    except _DAMAGE as error:
        text = to_user("Reader", "{name}: the saved page is damaged ({reason}).")
        raise CorpusError(text.format(name=name, reason=" ".join(str(error).split()))) from None
    return replace(
        found,
        title=found.title or title,
        published=found.published or ("" if found.text else day),
        url=found.url or (address if address.startswith("http") else ""),
    )


class _Bounded(email.policy.EmailPolicy):
    """Lines of a head up to a length: the library takes the square of it, at every look."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """A line of the head; what is longer than any program writes is cut."""
        most = _DESCRIBED if name.lower().startswith("content-") else _LINE
        return super().header_fetch_parse(name, value if len(value) <= most else value[:most])


_POLICY: Final = _Bounded()


def _message(data: bytes, name: str) -> EmailMessage:
    # A "From " line of a mailbox is no header; and nothing is a mail that has no header at all.
    head = data.lstrip(b"\xef\xbb\xbf\r\n\t ")
    try:
        message = email.message_from_bytes(head, EmailMessage, policy=_POLICY)
    except _DAMAGE:
        message = None
    if not isinstance(message, EmailMessage) or not message.keys():
        text = to_user("Reader", "{name}: this is no mail, or it is damaged.")
        raise CorpusError(text.format(name=name))
    return message


def _parts(message: EmailMessage, name: str) -> list[EmailMessage]:
    """All parts that hold something themselves, in order; a forwarded mail is one part."""
    found: list[EmailMessage] = []
    waiting: list[tuple[EmailMessage, int]] = [(message, 0)]
    while waiting:
        part, depth = waiting.pop()
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            inner: list[EmailMessage] = part.get_payload()  # type: ignore[assignment]
            waiting += [(p, depth + 1) for p in reversed(inner)]
        else:
            found.append(part)
        if len(found) > _PARTS or depth > _DEPTH:
            text = to_user("Reader", "{name}: the mail has too many parts within parts.")
            raise CorpusError(text.format(name=name))
    return found


def _body(parts: list[EmailMessage]) -> EmailMessage | None:
    """The part to read: HTML, whose tables are tables, before plain text."""
    shown = [p for p in parts if not _is_file(p)]
    pages = [p for p in shown if p.get_content_type() == "text/html"]
    plain = [p for p in shown if p.get_content_type() == "text/plain"]
    return next(iter((*pages, *plain)), None)


def _is_file(part: EmailMessage) -> bool:
    if part.get_content_disposition() == "attachment":
        return True
    if part.get_content_type() == "message/rfc822" or part.get_filename():
        return True
    return part.get_content_maintype() != "text"


def _attachment(part: EmailMessage, number: int) -> str:
    return part.get_filename() or f"{part.get_content_type()} ({number + 1})"


def _text(part: EmailMessage, name: str, how: How) -> Found:
    if part.get_content_type() == "text/html":
        # All of a mail is the mail.
        return _page(part, name, replace(how, whole=True))
    raw = decoded(_bytes(part), name, part.get_content_charset("") or "", how.encoding)
    blocks = Blocks()
    for paragraph in raw.text.replace("\r\n", "\n").split("\n\n"):
        blocks.add("body", paragraph)
    return Found(blocks.text, blocks.parts, notices=raw.notices, encoding=raw.encoding)


def _page(part: EmailMessage, name: str, how: How) -> Found:
    return html.page(_bytes(part), name, how, part.get_content_charset("") or "")


def _bytes(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _header(message: EmailMessage, name: str) -> str:
    """A line of the head as it is meant; "" if it is missing or cannot be read."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except _DAMAGE:
        return ""


def _day(said: str) -> str:
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""

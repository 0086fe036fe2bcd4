"""How an excerpt is cited.  Punctuation only, so that it needs no translation."""

from __future__ import annotations

from acupoints_app.content.model import Content, Excerpt, Source


def title_line(source: Source) -> str:
    """The title as it is shown; first words that stand for a title end in an ellipsis."""
    if source.title_is_first_words:
        return f"{source.title.rstrip('.?!, ')}…"
    return source.title


def running_text(quote: str) -> str:
    """A quote for the screen: its own words and line ends, without the file's empty lines.

    Bulleted lines keep their bullets and lose the spaces that lead them.
    """
    lines = [" ".join(line.split()) for line in quote.splitlines()]
    return "\n".join(line for line in lines if line)


def citation(content: Content, excerpt: Excerpt) -> str:
    """The quote, character for character, with its source.

    That is author, title, date, heading, and the article's file.

    >>> citation(content, excerpt)                                  # doctest: +SKIP
    “The quote.”
    — Michael Kaliko DC, “How Acupuncture Helps Back Pain? …”, § Pain And Acupuncture
    [000_803d72c8ca441880.txt]
    """
    source = content.source_by_id[excerpt.source]
    parts = [f"“{title_line(source)}”"]
    if source.author:
        parts.insert(0, source.author)
    if source.date:
        parts.append(source.date)
    if excerpt.heading and excerpt.heading != source.title:
        parts.append(f"§ {excerpt.heading}")
    return f"“{excerpt.quote}”\n— {', '.join(parts)} [{source.file}]"

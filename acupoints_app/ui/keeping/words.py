"""What is said about the things that the user keeps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.acupoints import TITLES
from acupoints_app.find.links import Link, title_of
from acupoints_app.keep.trouble import ASIDE, DAY, SENTENCES, Refusal, Trouble
from acupoints_app.library import Library
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.wording import content_name, meridian_title, view_name

translate = QCoreApplication.translate


def thing_name(link: Link, library: Library) -> str:
    """What to call the thing behind a link; its address where the library has none."""
    title = title_of(link, library)
    if title is None:
        return link.path
    if link.type == "point":
        code, _, pinyin = title.partition(" ")
        return f"{point_code(code)} {pinyin}"
    if link.type == "meridian" and link.id in TITLES:
        return meridian_title(link.id)
    if link.type == "view":
        return translate("Kept", "{view} view").format(view=view_name(link.id))
    if link.type in ("group", "topic", "landmark", "question", "page"):
        return content_name(title)
    return title  # words of a source are not translated


def refusal_sentence(refusal: Refusal, what: str) -> str:
    """Why a change, named by ``what``, was not kept, and what can be done: one sentence."""
    sentence = {
        Refusal.BUSY: translate(
            "Kept",
            "Not kept ({what}), because another program holds the file with your notes: "
            "try again in a moment.",
        ),
        Refusal.FULL: translate(
            "Kept", "Not kept ({what}), because the disk is full: make some space, then try again."
        ),
        Refusal.READ_ONLY: translate(
            "Kept",
            "Not kept ({what}), because the file with your notes can't be written here: "
            "see that its folder can be written, then start again.",
        ),
        Refusal.DAMAGED: translate(
            "Kept",
            "Not kept ({what}), because the file with your notes is damaged: "
            "start again, and it will be mended.",
        ),
        Refusal.REPLACED: translate(
            "Kept",
            "Not kept ({what}), because the file with your notes was moved or replaced: "
            "start again.",
        ),
        Refusal.FAILED: translate(
            "Kept",
            "Not kept ({what}), because the disk failed: look after the disk, then try again.",
        ),
        Refusal.NO_SUCH_COLLECTION: translate(
            "Kept", "Not kept ({what}), because that collection is no longer there."
        ),
        Refusal.NAME_TAKEN: translate(
            "Kept", "Not kept ({what}), because another collection has that name: choose another."
        ),
        Refusal.CLOSED: translate("Kept", "Not kept ({what}), because nothing can be kept here."),
    }[refusal]
    return sentence.format(what=what)


def unreadable_sentence() -> str:
    """What is kept can't be read while the program runs."""
    return translate(
        "Kept", "What you keep could not be read just now: if it stays so, start again."
    )


def trouble_sentence(trouble: Trouble) -> str:
    """What happened when the store was opened, and what can be done: one sentence."""
    sentence, aside, day = map(content_name, (SENTENCES[trouble.kind], ASIDE, DAY))
    return trouble.filled_in(sentence, aside, day)

"""The commands.  Qt is loaded by those that show a window, and by no other."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.cli_parser import OPEN, parse_arguments
from acupoints_app.content.errors import ContentError
from acupoints_app.content.files import is_folder
from acupoints_app.find.links import LinkError, read_link
from acupoints_app.keep.paths import cache_folder, kept_folder
from acupoints_app.library import Library, built_in_drawings, load_library
from acupoints_app.one_line import one_line

EXIT_OK: Final = 0
EXIT_NOT_FOUND: Final = 1
"""``check-sources`` could not find every quote, ``search`` found nothing."""
EXIT_BAD_INPUT: Final = 2

_LARGEST_PICTURE: Final = 16384
"""Pixels along a side."""

_LONGEST_SENTENCE: Final = 400


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    _make_output_safe()
    try:
        status = _run(arguments)
        sys.stdout.flush()  # so that what goes wrong with the output is known here
    except (ContentError, DrawingError) as error:
        print(f"acupoints: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT
    except BrokenPipeError:
        # The reader of our output went away (as in `acupoints export | head`).
        _forget_output()
        return EXIT_OK
    except OSError as error:
        what = (
            f"{error.filename} can't be used" if error.filename else "the output can't be written"
        )
        print(f"acupoints: {what} ({error.strerror}).", file=sys.stderr)
        _forget_output()
        return EXIT_BAD_INPUT
    return status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = parse_arguments(sys.argv[1:] if arguments is None else arguments)
    except SystemExit:
        sys.stdout.flush()
        raise
    library = load_library(options.data, built_in_drawings(), cache_folder())
    return _COMMANDS[options.command](library, options)


def _make_output_safe() -> None:
    """Have an output where the caller closed it, and one that takes every letter."""
    if sys.stdout is None:  # closed, or a program without a console
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Let what is still to be written go nowhere, without a further complaint at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _window(library: Library, options: argparse.Namespace) -> int:
    try:
        link = read_link(options.link, library) if options.command == OPEN else None
    except LinkError as error:
        print(f"acupoints: {one_line(str(error), _LONGEST_SENTENCE)}", file=sys.stderr)
        return EXIT_BAD_INPUT
    if not _has_display():
        # Said here, because Qt would abort.
        print(
            "acupoints: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`acupoints snapshot OUT.png` draws the window into a picture.",
            file=sys.stderr,
        )
        return EXIT_BAD_INPUT
    from acupoints_app.ui.instance import Instance, instance_folder

    instance = Instance(instance_folder(kept_folder(), options.data))
    if instance.is_other_running and instance.hand_over(link.path if link else ""):
        if link is None:
            print("Acupoints is running already; its window is in front now.")
        return EXIT_OK
    from acupoints_app.app import run_window

    return run_window(library, link, instance)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _export(library: Library, _options: argparse.Namespace) -> int:
    import json

    from acupoints_app.export import export_document

    text = json.dumps(export_document(library), ensure_ascii=False, indent=1)
    # Bytes, so that the document is UTF-8 whatever the terminal's own encoding is.
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.buffer.flush()
    return EXIT_OK


def _check_sources(library: Library, options: argparse.Namespace) -> int:
    from acupoints_app.content.check_sources import check_sources

    folder: Path = options.articles
    if not is_folder(folder):
        print(
            f"acupoints: {folder}: this folder can't be found; expected the folder of the "
            "article files.",
            file=sys.stderr,
        )
        return EXIT_BAD_INPUT
    checks = check_sources(library.content, folder)
    for check in checks:
        print(f"{check.source.id}  {check.source.file}: {check.found} of {check.quotes} found")
        if check.unreadable is not None:
            print(f"  can't be read: {check.unreadable}")
        elif check.changed:
            print("  has changed: its SHA-256 is not the one in sources.yaml")
        for id_ in check.missing:
            print(f"  not found: {id_}")
    quotes = sum(check.quotes for check in checks)
    print(f"{sum(check.found for check in checks)} of {quotes} quotes found.")
    return EXIT_OK if all(check.good for check in checks) else EXIT_NOT_FOUND


def _show(library: Library, options: argparse.Namespace) -> int:
    from acupoints_app.show import acupoint_records, card, find_acupoint

    point = find_acupoint(library, options.code)
    if point is None:
        known = ", ".join(sorted({point.meridian for point in library.acupoints}))
        print(
            f"acupoints: {options.code}: there is no such acupoint; expected a code such as BL40 "
            f"of the meridians {known}.",
            file=sys.stderr,
        )
        return EXIT_BAD_INPUT
    if options.json:
        import json

        (record,) = (one for one in acupoint_records(library) if one["code"] == point.code)
        print(json.dumps(record, ensure_ascii=False, indent=1))
    else:
        print(card(point, library))
    return EXIT_OK


def _search(library: Library, options: argparse.Namespace) -> int:
    from acupoints_app.find_command import answer

    told = answer(library, " ".join(options.query), as_data=options.json)
    # Bytes, so that it is UTF-8 whatever the terminal's own encoding is.
    sys.stdout.buffer.write(told.output.encode(errors="backslashreplace"))
    sys.stdout.buffer.flush()
    if told.complaint:
        print(f"acupoints: {told.complaint}", file=sys.stderr)
    if told.is_refused:
        return EXIT_BAD_INPUT
    return EXIT_OK if told.is_found else EXIT_NOT_FOUND


def _body_options(options: argparse.Namespace) -> dict[str, object]:
    return {
        "skin": options.skin,
        "on_paper": options.on_paper,
        "shading": not options.no_shading,
        "lines_only": options.lines_only,
    }


def _snapshot(library: Library, options: argparse.Namespace) -> int:
    from acupoints_app.atlas.model import OTHER
    from acupoints_app.content.acupoints import MERIDIANS

    selected: str | None = options.select
    view: str | None = options.view
    content, views = library.content, library.atlas.view_by_id
    codes = {point.code for point in library.acupoints}
    pages = library.claims.pages
    asked = {*library.claims.question_by_id, *pages}
    known = {None, *content.subjects, *content.excerpt_by_id, *codes, *MERIDIANS, *asked}
    if selected not in known:
        others = ["an excerpt's or a question's id", "a meridian's or an acupoint's code"]
        return _unknown("--select", str(selected), [*content.subjects, *pages, *others])
    one_sided = [f"{id_}{OTHER}" for id_ in views if views[id_].is_one_sided]
    if view is not None and view not in (*views, *one_sided):
        return _unknown("--view", view, [*views, *one_sided])
    meridians = MERIDIANS.keys() if options.meridians == ["all"] else set(options.meridians)
    for code in meridians - MERIDIANS.keys():
        return _unknown("--meridians", code, ["all", *MERIDIANS])
    if options.find is not None and selected not in codes:
        return _unknown("--find", str(options.find), ["together with --select and a point's code"])
    if max(options.size) * options.scale > _LARGEST_PICTURE:
        print(
            f"acupoints: --size times --scale is too large; expected at most {_LARGEST_PICTURE} "
            "pixels along a side.",
            file=sys.stderr,
        )
        return EXIT_BAD_INPUT
    if not _is_picture(options.picture):
        return EXIT_BAD_INPUT
    from acupoints_app.app import SnapshotOptions, save_snapshot

    problem = save_snapshot(
        library,
        SnapshotOptions(
            picture=options.picture,
            select=selected,
            view=view,
            size=options.size,
            scale=options.scale,
            theme=options.theme,
            text_percent=options.text_size,
            body=_body_options(options),
            spans=options.spans,
            landmarks=options.landmarks,
            meridians=frozenset(meridians),
            find=options.find,
        ),
    )
    return _tell(problem)


def _sheet(library: Library, options: argparse.Namespace) -> int:
    if not _is_picture(options.picture):
        return EXIT_BAD_INPUT
    from acupoints_app.app import save_sheet

    return _tell(save_sheet(library, options.picture, options.scale, _body_options(options)))


def _is_picture(picture: Path) -> bool:
    """Whether a picture can be written under a name; says it where not."""
    good = picture.suffix.lower() == ".png" and is_folder(picture.absolute().parent)
    if not good:
        print(
            f"acupoints: {picture}: expected the name of a .png file in a folder that exists.",
            file=sys.stderr,
        )
    return good


def _tell(problem: str | None) -> int:
    if problem is not None:
        print(f"acupoints: {problem}", file=sys.stderr)
        return EXIT_BAD_INPUT
    return EXIT_OK


def _unknown(option: str, given: str, expected: list[str]) -> int:
    print(
        f"acupoints: {option} {given}: there is no such id; expected one of {', '.join(expected)}.",
        file=sys.stderr,
    )
    return EXIT_BAD_INPUT


_COMMANDS: Final[dict[str | None, Callable[[Library, argparse.Namespace], int]]] = {
    None: _window,
    OPEN: _window,
    "export": _export,
    "check-sources": _check_sources,
    "snapshot": _snapshot,
    "show": _show,
    "search": _search,
    "sheet": _sheet,
}

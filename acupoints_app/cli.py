"""The commands.  Qt is loaded by those that show a window, and by no other."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from acupoints_app import __version__
from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.palette import DEFAULT_SKIN, SKINS
from acupoints_app.content.errors import ContentError
from acupoints_app.content.files import is_folder
from acupoints_app.keep.paths import cache_folder
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library

EXIT_OK: Final = 0
EXIT_NOT_FOUND: Final = 1
"""``check-sources`` could not find every quote, ``search`` found nothing."""
EXIT_BAD_INPUT: Final = 2

_SIZE: Final = re.compile(r"([0-9]{2,5})[xX]([0-9]{2,5})")
_LARGEST_PICTURE: Final = 16384
"""Pixels along a side."""


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
        options = _parser().parse_args(arguments)
    except SystemExit:
        sys.stdout.flush()
        raise
    library = load_library(options.data, built_in_drawings(), cache_folder())
    status: int = options.run(library, options)
    return status


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="acupoints",
        description="An offline desktop reference for acupuncture points. Without a command "
        "it opens the window.",
        epilog="It shows what sources say. It gives no medical advice.",
    )
    _add_data(parser, built_in_data())
    parser.add_argument("--version", action="version", version=f"acupoints {__version__}")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    export = commands.add_parser(
        "export", help="print all content and regions as one JSON document"
    )
    export.set_defaults(run=_export)

    check = commands.add_parser("check-sources", help="find every quote in the article files")
    check.add_argument("articles", type=Path, metavar="DIR", help="the folder of the articles")
    check.set_defaults(run=_check_sources)

    snapshot = commands.add_parser(
        "snapshot", help="render the window into a picture, without a screen"
    )
    snapshot.add_argument(
        "--select", metavar="ID", help="choose a group, topic, excerpt, acupoint or meridian"
    )
    snapshot.add_argument("--view", metavar="ID", help="show this view of the body")
    snapshot.add_argument(
        "--size", type=_size, default=(1280, 800), metavar="WxH", help="window size (1280x800)"
    )
    snapshot.add_argument(
        "--scale", type=_scale, default=1.0, metavar="N", help="pixels per unit of size (1)"
    )
    snapshot.add_argument(
        "--theme", choices=("light", "dark"), default="light", help="colours (light)"
    )
    snapshot.add_argument(
        "--text-size", type=_percent, default=100, metavar="PERCENT", help="text size (100)"
    )
    snapshot.add_argument("--spans", action="store_true", help="show the spans with their cun")
    snapshot.add_argument("--landmarks", action="store_true", help="show the landmarks")
    snapshot.add_argument(
        "--meridians",
        type=lambda text: text.split(","),
        default=[],
        metavar="CODES",
        help="show the lines of these meridians: BL,KI or all",
    )
    snapshot.add_argument(
        "--find",
        type=int,
        metavar="STEP",
        help="show how the chosen acupoint is found, up to this step",
    )
    snapshot.add_argument("picture", type=Path, metavar="OUT.png")
    snapshot.set_defaults(run=_snapshot)

    show = commands.add_parser("show", help="print the card of an acupoint, such as BL40")
    show.add_argument("code", metavar="CODE")
    show.add_argument("--json", action="store_true", help="print it as data")
    show.set_defaults(run=_show)

    search = commands.add_parser("search", help="find points, groups, topics, excerpts and more")
    search.add_argument("query", nargs="*", metavar="QUERY", help="as it comes to mind")
    search.add_argument("--json", action="store_true", help="print the hits as data")
    search.set_defaults(run=_search)

    sheet = commands.add_parser("sheet", help="draw all views on one sheet, without a screen")
    sheet.add_argument(
        "--scale", type=_scale, default=1.0, metavar="N", help="pixels per unit of size (1)"
    )
    sheet.add_argument("picture", type=Path, metavar="OUT.png")
    sheet.set_defaults(run=_sheet)
    for command in (snapshot, sheet):
        _add_body_options(command)
    for command in (export, check, snapshot, show, search, sheet):
        # Absent behind the command, it must not undo the one before the command.
        _add_data(command, argparse.SUPPRESS)
    return parser


def _add_body_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--skin", choices=SKINS, default=DEFAULT_SKIN, help=f"skin tone ({DEFAULT_SKIN})"
    )
    parser.add_argument("--on-paper", action="store_true", help="lay the body on warm paper")
    parser.add_argument("--no-shading", action="store_true", help="leave the shading out")
    parser.add_argument("--lines-only", action="store_true", help="a line drawing, for print")


def _body_options(options: argparse.Namespace) -> dict[str, object]:
    return {
        "skin": options.skin,
        "on_paper": options.on_paper,
        "shading": not options.no_shading,
        "lines_only": options.lines_only,
    }


def _add_data(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        default=default,
        metavar="DIR",
        help="take the content from DIR instead of the built-in content (same form)",
    )


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; expected one such as 1280x800")
    return int(match[1]), int(match[2])


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 8:
        raise argparse.ArgumentTypeError(f"{text!r} is no scale; expected 0.5 to 8")
    return scale


def _percent(text: str) -> int:
    if not re.fullmatch("[0-9]{2,3}", text) or not 50 <= int(text) <= 300:
        raise argparse.ArgumentTypeError(f"{text!r} is no text size; expected 50 to 300")
    return int(text)


def _window(library: Library, _options: argparse.Namespace) -> int:
    if not _has_display():
        # Said here, because Qt would abort.
        print(
            "acupoints: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`acupoints snapshot OUT.png` draws the window into a picture.",
            file=sys.stderr,
        )
        return EXIT_BAD_INPUT
    from acupoints_app.app import run_window

    return run_window(library)


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


def _snapshot(library: Library, options: argparse.Namespace) -> int:
    from acupoints_app.atlas.model import OTHER
    from acupoints_app.content.acupoints import MERIDIANS

    selected: str | None = options.select
    view: str | None = options.view
    content, views = library.content, library.atlas.view_by_id
    codes = {point.code for point in library.acupoints}
    known = {None, *content.subjects, *content.excerpt_by_id, *codes, *MERIDIANS}
    if selected not in known:
        others = ["an excerpt's id", "a meridian's code", "or an acupoint's code"]
        return _unknown("--select", str(selected), [*content.subjects, *others])
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

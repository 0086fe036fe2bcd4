"""What can be typed behind ``acupoints``."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from acupoints_app import __version__
from acupoints_app.atlas.palette import DEFAULT_SKIN, SKINS
from acupoints_app.find.links import is_address
from acupoints_app.library import built_in_data

OPEN: Final = "open"
"""The command of a link that is typed without one."""

_SIZE: Final = re.compile(r"([0-9]{2,5})[xX]([0-9]{2,5})")


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for; ``command`` is None where the window alone was.

    Raises SystemExit, after help or a usage line was printed.
    """
    words = list(arguments)
    place = _first_word(words)
    if place is not None and (is_address(words[place]) or "/" in words[place]):
        words.insert(place, OPEN)
    return _parser().parse_args(words)


def _first_word(words: Sequence[str]) -> int | None:
    """Where the command or link stands: behind the options, of which --data has a value."""
    is_value = False
    for place, word in enumerate(words):
        if not is_value and not word.startswith("-"):
            return place
        is_value = not is_value and word.startswith("--d") and "=" not in word
    return None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="acupoints",
        usage="%(prog)s [-h] [--data DIR] [--version] [LINK | COMMAND ...]",
        description="An offline desktop reference for acupuncture points. Without a command "
        "it opens the window; with a LINK, such as acupoints:point/BL40, the window opens there. "
        "Where it is open already, it comes to the front.",
        epilog="It shows what sources say. It gives no medical advice.",
    )
    _add_data(parser, built_in_data())
    parser.add_argument("--version", action="version", version=f"acupoints {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", prog="acupoints"
    )

    open_ = commands.add_parser(OPEN, help="open the window at a link, as `acupoints LINK` does")
    open_.add_argument("link", metavar="LINK", help="such as acupoints:point/BL40")

    export = commands.add_parser(
        "export", help="print all content and regions as one JSON document"
    )

    check = commands.add_parser("check-sources", help="find every quote in the article files")
    check.add_argument("articles", type=Path, metavar="DIR", help="the folder of the articles")

    snapshot = commands.add_parser(
        "snapshot", help="render the window into a picture, without a screen"
    )
    snapshot.add_argument(
        "--select",
        metavar="ID",
        help="choose a group, topic, excerpt, question, acupoint or meridian",
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

    show = commands.add_parser("show", help="print the card of an acupoint, such as BL40")
    show.add_argument("code", metavar="CODE")
    show.add_argument("--json", action="store_true", help="print it as data")

    search = commands.add_parser("search", help="find points, groups, topics, excerpts and more")
    search.add_argument("query", nargs="*", metavar="QUERY", help="as it comes to mind")
    search.add_argument("--json", action="store_true", help="print the hits as data")

    sheet = commands.add_parser("sheet", help="draw all views on one sheet, without a screen")
    sheet.add_argument(
        "--scale", type=_scale, default=1.0, metavar="N", help="pixels per unit of size (1)"
    )
    sheet.add_argument("picture", type=Path, metavar="OUT.png")
    for command in (snapshot, sheet):
        _add_body_options(command)
    for command in (open_, export, check, snapshot, show, search, sheet):
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

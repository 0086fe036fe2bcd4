"""Check meridians or single points, and draw them on a view.

python -m tools.acupoints [CODE...] [--view VIEW --picture OUT.png [--crop X,Y,W,H]]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from acupoints_app.atlas.place import PlaceError
from acupoints_app.atlas.placing import Placement, check_views, outside, placements
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoint_reader import parse_acupoints
from acupoints_app.content.acupoints import TITLES, Acupoint
from acupoints_app.library import built_in_data, built_in_drawings, load_library


def main() -> int:
    """Print what is wrong; the status is 1 where something is."""
    parser = argparse.ArgumentParser(prog="python -m tools.acupoints")
    parser.add_argument("codes", nargs="*", metavar="CODE", help="a meridian's or a point's")
    parser.add_argument("--view")
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--width", type=int, default=1400)
    parser.add_argument("--crop", help="x,y,width,height in view units")
    options = parser.parse_args()
    folder = built_in_data() / "acupoints"
    wanted = options.codes or list(TITLES)
    files = {
        f"{code}.yaml": (folder / f"{code}.yaml").read_bytes()
        for code in TITLES
        if (folder / f"{code}.yaml").exists()
    }
    every = parse_acupoints(files, folder)
    points = [point for point in every if {point.code, point.meridian} & set(wanted)]
    shelf = Shelf(load_library(built_in_data(), built_in_drawings(), None).atlas)
    placed: dict[str, list[Placement]] = {}
    problems = 0
    for point in points:
        for view_id in point.place:
            problems += _place_one(shelf, point, view_id, every, placed)
    print(f"{len(points)} points, {sum(map(len, placed.values()))} placements, {problems} problems")
    if options.view and options.picture:
        crop = tuple(map(float, options.crop.split(","))) if options.crop else None
        _draw(
            shelf, options.view, placed.get(options.view, []), options.picture, options.width, crop
        )
    return 1 if problems else 0


def _place_one(
    shelf: Shelf,
    point: Acupoint,
    view_id: str,
    every: tuple[Acupoint, ...],
    placed: dict[str, list[Placement]],
) -> int:
    try:
        check_views(shelf, point.code, [view_id])
    except PlaceError as error:
        print(error)
        return 1
    view = shelf.view(view_id)
    others = {other.code: other.place[view_id] for other in every if view_id in other.place}
    sides = {point.code: point.sides}
    problems = 0
    try:
        # Others stand ready for rules that name them.
        found = [
            one
            for one in placements(shelf, view_id, others, dict.fromkeys(others, ()) | sides)
            if one.code == point.code
        ]
    except PlaceError as error:
        print(f"{point.code} on {view_id}: {error}")
        return 1
    for one in found:
        away = outside(view, one.place)
        if away > 0.5:
            print(f"{one.code} {one.site} on {view_id}, {one.side}: {away:.1f} mm outside the skin")
            problems += 1
    if not found:
        print(f"{point.code} on {view_id}: no side of it is shown there")
        problems += 1
    placed.setdefault(view_id, []).extend(found)
    return problems


def _draw(
    shelf: Shelf,
    view_id: str,
    found: list[Placement],
    picture: Path,
    width: int,
    crop: tuple[float, ...] | None,
) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPointF, QSize, Qt
    from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen

    from acupoints_app.atlas.look import Look
    from acupoints_app.atlas.viewport import Viewport
    from acupoints_app.ui.body.body_picture import BodyPicture

    application = QGuiApplication([])
    view = shelf.view(view_id)
    left, top, across, down = crop or (0.0, 0.0, view.width, view.height)
    scale = width / across
    viewport = Viewport(scale, -left * scale, -top * scale)
    drawn = BodyPicture(view, Look("light", "light")).render(
        viewport, QSize(width, round(down * scale)), 1.0
    )
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(drawn.rect(), QColor("#ffffff"))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("DejaVu Sans", 8))
    for one in found:
        place = QPointF(*viewport.to_screen(*one.place))
        painter.setPen(QPen(QColor("#ffffff"), 1))
        painter.setBrush(QColor("#b01010"))
        painter.drawEllipse(place, 3.5, 3.5)
        if one.side != "left" or view_id not in ("front", "back", "head-front", "head-back"):
            painter.setPen(QColor("#101080"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawText(place + QPointF(5, -3), f"{one.code} {one.site}".strip())
    painter.end()
    drawn.save(str(picture))
    application.quit()
    print(picture)


if __name__ == "__main__":
    raise SystemExit(main())

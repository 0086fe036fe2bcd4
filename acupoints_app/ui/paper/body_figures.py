"""The front and the back of the body side by side, with acupoints and their codes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.viewport import Viewport, fit
from acupoints_app.find.clusters import spot_of
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.body_picture import BodyPicture
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.paper.paper import PAPER, Paper
from acupoints_app.ui.paper.pieces import GUTTER, Piece
from acupoints_app.ui.wording import view_name

_VIEWS: Final = ("front", "back")
_HIGHEST: Final = 560.0
_CAPTION: Final = 16.0
_CODES: Final = 0.8
"""The size of codes, as a part of small text."""
_BESIDE: Final = 10.0
"""Points between the codes and the drawing."""
_DOT: Final = 1.5
_RIM: Final = 0.6
_LINE: Final = 0.35
_HALO: Final = 1.4
_VEIL: Final = 0.45
"""How much of the body is taken away, so that the lines to its points stand out."""
_AROUND: Final = 70.0
"""View units that are shown round the points."""
_LEAST: Final = 480.0
"""View units of the body that are shown at the least, across as down."""
_FAR, _FEW = 0.25, 0.1
"""How far, as a part of the body's height, how few of the points must lie from the others to be
left out, so that these can be shown larger."""


@dataclass(frozen=True)
class Pin:
    """A point on a view: where its dots are, and the dot that its code leads to."""

    code: str
    places: tuple[tuple[float, float], ...]
    meant: tuple[float, float]
    on_left: bool


@dataclass(frozen=True)
class Figure:
    """A view with its pins; ``clip`` is the part that is shown: left, top, right, bottom."""

    view: BodyView
    pins: tuple[Pin, ...]
    clip: tuple[float, float, float, float]


@dataclass(frozen=True)
class BodyFigures:
    """The views side by side; ``elsewhere`` are the codes that none of them shows."""

    figures: tuple[Figure, ...]
    elsewhere: tuple[str, ...]
    above: float = 6.0
    with_next: bool = True
    head: Piece | None = field(default=None)

    @property
    def plain_text(self) -> str:
        return "\n".join(
            f"{view_name(one.view.id)}: {', '.join(point_code(pin.code) for pin in one.pins)}"
            for one in self.figures
        )

    def height(self, paper: Paper, width: float) -> float:
        wide = self._width(paper, width)
        most = max(sum(pin.on_left for pin in one.pins) + 1 for one in self.figures)
        needed = [_drawn_height(paper, one, wide) for one in self.figures]
        codes = most * QFontMetricsF(_code_font(paper), paper.device).height()
        return min(max(codes, *needed), paper.pt(_HIGHEST)) + paper.pt(_CAPTION)

    def _width(self, paper: Paper, width: float) -> float:
        return (width - paper.pt(GUTTER) * (len(_VIEWS) - 1)) / len(_VIEWS)

    def paint(self, paper: Paper, painter: QPainter, left: float, top: float, width: float) -> None:
        wide = self._width(paper, width)
        high = self.height(paper, width) - paper.pt(_CAPTION)
        for number, figure in enumerate(self.figures):
            begin = left + number * (wide + paper.pt(GUTTER))
            place = QRectF(begin, top, wide, high)
            _paint_figure(paper, painter, figure, place)
            caption = QRectF(place.left(), place.bottom(), wide, paper.pt(_CAPTION))
            painter.setFont(paper.font("small"))
            painter.setPen(QColor(paper.theme.ink))
            words = view_name(figure.view.id)
            painter.drawText(
                caption, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words
            )


def body_figures(
    codes: Sequence[str], spots: Collection[str], library: Library
) -> BodyFigures | None:
    """The front and the back with these points; None where neither shows any of them.

    ``spots`` are what is meant of them: codes, and sites of points with many.
    """
    shelf = Shelf(library.atlas)
    placed = PlacedPoints(library.acupoints, shelf, library.placed)
    views = [shelf.view(id_) for id_ in _VIEWS if id_ in library.atlas.view_by_id]
    found = {
        view.id: {
            code: [
                one
                for one in placed.on(view.id)
                if one.code == code and (code in spots or spot_of(one) in spots)
            ]
            for code in codes
        }
        for view in views
    }
    every = [one for by_code in found.values() for group in by_code.values() for one in group]
    if not every:
        return None
    near = _near_each_other([one.place[1] for one in every], views[0].height)
    figures = []
    for view in views:
        kept = {
            code: [one for one in group if near[0] <= one.place[1] <= near[1]]
            for code, group in found[view.id].items()
        }
        pins = _pins(kept, view.width)
        if pins:
            figures.append(Figure(view, pins, _clip(every, near, view)))
    seen = {pin.code for figure in figures for pin in figure.pins}
    elsewhere = tuple(point_code(code) for code in codes if code not in seen)
    return BodyFigures(tuple(figures), elsewhere, with_next=bool(elsewhere))


def _near_each_other(heights: Sequence[float], view_height: float) -> tuple[float, float]:
    """From where to where the points lie, without a few that lie far from all others."""
    ordered = sorted(heights)
    few = int(_FEW * len(ordered))
    low, high = 0, len(ordered) - 1
    for number, (before, after) in enumerate(pairwise(ordered), 1):
        if after - before > _FAR * view_height:
            if number <= few:
                low = number
            elif len(ordered) - number <= few:
                high = min(high, number - 1)
    return ordered[low], ordered[high]


def _clip(
    every: Sequence[Placement], near: tuple[float, float], view: BodyView
) -> tuple[float, float, float, float]:
    """The part of a view that is shown; both sides of it are as wide."""
    middle = view.width / 2
    aside = max(abs(one.place[0] - middle) for one in every if near[0] <= one.place[1] <= near[1])
    half = max(aside + _AROUND, _LEAST / 2)
    top, bottom = near[0] - _AROUND, near[1] + _AROUND
    missing = max(0.0, _LEAST - (bottom - top)) / 2
    return (
        max(0.0, middle - half),
        max(0.0, top - missing),
        min(view.width, middle + half),
        min(view.height, bottom + missing),
    )


def _pins(found: Mapping[str, list[Placement]], width: float) -> tuple[Pin, ...]:
    """The codes in turn at the left and at the right, from the head down."""
    by_height = sorted((code for code in found if found[code]), key=lambda c: _key(found[c], width))
    pins = []
    for number, code in enumerate(by_height):
        places = tuple(one.place for one in found[code])
        on_left = number % 2 == 0
        meant = min(places) if on_left else max(places)
        pins.append(Pin(code, places, meant, on_left))
    return tuple(pins)


def _key(placements: list[Placement], width: float) -> tuple[float, float]:
    """From above; of those as high as each other, the outer first."""
    x, y = placements[0].place
    return (round(y / 4), -abs(x - width / 2))


def _code_font(paper: Paper) -> QFont:
    font = paper.font("small")
    font.setPointSizeF(font.pointSizeF() * _CODES)
    return font


def _code_width(paper: Paper, figure: Figure) -> float:
    metrics = QFontMetricsF(_code_font(paper), paper.device)
    return max(metrics.horizontalAdvance(point_code(pin.code)) for pin in figure.pins)


def _drawn_height(paper: Paper, figure: Figure, width: float) -> float:
    """How high a drawing is beside whose codes there is this width for both."""
    left, top, right, bottom = figure.clip
    room = width - 2 * (_code_width(paper, figure) + paper.pt(_BESIDE))
    return room * (bottom - top) / (right - left)


def _paint_figure(paper: Paper, painter: QPainter, figure: Figure, place: QRectF) -> None:
    font, longest = _code_font(paper), _code_width(paper, figure)
    margin = longest + paper.pt(_BESIDE)
    viewport = _viewport(figure, place.adjusted(margin, 0, -margin, 0))
    left, top, right, bottom = figure.clip
    shown = QRectF(
        QPointF(*viewport.to_screen(left, top)), QPointF(*viewport.to_screen(right, bottom))
    )
    painter.save()
    painter.setClipRect(shown)
    BodyPicture(figure.view, BodyChoices(lines_only=True).look(PAPER)).paint(painter, viewport)
    # A veil: a drawing painted with opacity would become a picture of huge size.
    veil = QColor(paper.theme.paper)
    veil.setAlphaF(_VEIL)
    painter.fillRect(shown, veil)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for on_left in (True, False):
        pins = [pin for pin in figure.pins if pin.on_left == on_left]
        _paint_codes(paper, painter, pins, viewport, place, font, longest)
    painter.setPen(QPen(QColor(paper.theme.paper), paper.pt(_RIM)))
    painter.setBrush(QColor(paper.theme.ink))
    radius = paper.pt(_DOT)
    for pin in figure.pins:
        for x, y in pin.places:
            painter.drawEllipse(QPointF(*viewport.to_screen(x, y)), radius, radius)


def _viewport(figure: Figure, place: QRectF) -> Viewport:
    fitted = fit(figure.clip, (place.width(), place.height()))
    return fitted.panned(place.left(), place.top())


def _paint_codes(
    paper: Paper,
    painter: QPainter,
    pins: list[Pin],
    viewport: Viewport,
    place: QRectF,
    font: QFont,
    longest: float,
) -> None:
    """A column of codes at a side, each with a thin line to its point."""
    if not pins:
        return
    metrics = QFontMetricsF(font, paper.device)
    dots = [QPointF(*viewport.to_screen(*pin.meant)) for pin in pins]
    pitch = min(metrics.height(), place.height() / len(pins))
    middles = spaced([dot.y() for dot in dots], pitch, place.top(), place.bottom())
    painter.setFont(font)
    for pin, dot, middle in zip(pins, dots, middles, strict=True):
        left = place.left() if pin.on_left else place.right() - longest
        box = QRectF(left, middle - metrics.height() / 2, longest, metrics.height())
        side = Qt.AlignmentFlag.AlignRight if pin.on_left else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(paper.theme.ink))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, point_code(pin.code))
        gap = paper.pt(2.0)
        x = box.right() + gap if pin.on_left else box.left() - gap
        elbow = x + paper.pt(6.0) * (1 if pin.on_left else -1)
        for colour, wide in ((paper.theme.paper, _HALO), (paper.theme.ink, _LINE)):
            painter.setPen(QPen(QColor(colour), paper.pt(wide)))
            painter.drawLine(QLineF(x, middle, elbow, middle))
            painter.drawLine(QLineF(QPointF(elbow, middle), dot))


def spaced(wanted: Sequence[float], pitch: float, top: float, bottom: float) -> list[float]:
    """Ascending places, each near to the one wanted and ``pitch`` from the next, within bounds."""
    groups: list[tuple[float, int]] = []
    for number, place in enumerate(wanted):
        # Those that are too near to each other spread round their mean.
        total, count = place - number * pitch, 1
        while groups and groups[-1][0] / groups[-1][1] > total / count:
            before, many = groups.pop()
            total, count = total + before, count + many
        groups.append((total, count))
    flat = [total / count for total, count in groups for _ in range(count)]
    last = bottom - pitch / 2 - (len(wanted) - 1) * pitch
    held = [min(max(start, top + pitch / 2), max(last, top + pitch / 2)) for start in flat]
    places = [start + number * pitch for number, start in enumerate(held)]
    assert all(after - before >= pitch * 0.999 for before, after in pairwise(places))
    return places

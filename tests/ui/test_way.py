"""The way to an acupoint: its words, its drawing, and the bar that leads along it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.place import Rule
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.viewport import Viewport, fit
from acupoints_app.atlas.way import Leg, way_to
from acupoints_app.library import Library
from acupoints_app.ui.body.way_layer import WayLayer
from acupoints_app.ui.body.way_words import hold_words, landmark_names, leg_label, leg_words
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import DARK, LIGHT, Theme

Work = Callable[[], None]

OPEN, CLOSE = "⟦", "⟧"
RULES: dict[str, Rule] = {
    "ST35": "patellar-ligament-lateral",
    "ST41": "ankle-crease",
}
BELOW_THE_KNEE: Rule = {
    "line": ["ST35", "ST41"],
    "level_with": {"between": ["ST35", "lateral-malleolus"], "part": 0.1875},
}
SKINS = ("#f3dfcc", "#b4937d", "#5a3a28", "#000000", "#ffffff")


@pytest.fixture(scope="module")
def shelf(library: Library) -> Shelf:
    return Shelf(library.atlas)


def _way(shelf: Shelf, view: str, rule: Rule, side: str = "right") -> tuple[Leg, ...]:
    return way_to(shelf.view(view), shelf.frames(view), rule, side, RULES)


@pytest.fixture(scope="module")
def ways(library: Library, shelf: Shelf) -> list[tuple[BodyView, tuple[Leg, ...]]]:
    """The way to every acupoint on every view, on one side."""
    spans = [span.id for span in library.atlas.measures.spans]
    units = {span: unit for span in spans if (unit := shelf.unit(span)) is not None}
    found = []
    for view in library.atlas.view_by_id.values():
        rules = {p.code: p.place[view.id] for p in library.acupoints if view.id in p.place}
        for point in library.acupoints:
            rule = rules.get(point.code)
            if rule is not None and "sites" not in rule:
                frames, side = shelf.frames(view.id), point.sides[0]
                found.append((view, way_to(view, frames, rule, side, rules, units)))
    return found


# Words --------------------------------------------------------------------------------

SAID: dict[str, tuple[str, Rule, list[str]]] = {
    "below the knee": (
        "front",
        BELOW_THE_KNEE,
        [
            "Find ST35.",
            "Find the prominence of the lateral malleolus.",
            (
                "Start from ST35. Go 3 cun down, towards the prominence of the lateral malleolus. "
                "As a check: four of the patient's fingers side by side."
            ),
            "At this level, go to the line between ST35 and ST41. The point is here.",
        ],
    ),
    "beside the spine": (
        "back",
        {"from": "L2", "go": "lateral", "cun": 1.5, "of": "9"},
        [
            "Find the inferior border of the spinous process of the second lumbar vertebra.",
            "Go 1.5 cun outward. The point is here.",
        ],
    ),
    "a landmark alone": (
        "hand-dorsum",
        "metacarpal-2-middle",
        ["Find the radial border of the midpoint of the second metacarpal. The point is here."],
    ),
    "a name that says where": (
        "hand-palm",
        "metacarpal-2-3",
        [
            (
                "Find the place between the second and third metacarpals, just proximal to their "
                "heads. The point is here."
            ),
        ],
    ),
    "midway": (
        "back",
        {"between": ["C7", "acromion"]},
        [
            "Find the inferior border of the spinous process of the seventh cervical vertebra.",
            "Find the lateral end of the acromion.",
            (
                "Go half the way from the inferior border of the spinous process of the seventh "
                "cervical vertebra to the lateral end of the acromion. The point is here."
            ),
        ],
    ),
    "above a landmark": (
        "front",
        {"upright": "nipple", "level_with": "umbilicus"},
        [
            "Find the centre of the umbilicus.",
            (
                "At this level, go to the place straight below the centre of the nipple. "
                "The point is here."
            ),
        ],
    ),
    "a finger's breadth": (
        "front",
        {"from": "umbilicus", "go": "superior", "fingers": 1, "of": "6"},
        ["Find the centre of the umbilicus.", "Go one finger's breadth up. The point is here."],
    ),
    "to the edge": (
        "front",
        {"from": "umbilicus", "to_edge": "lateral", "part_of": "body"},
        [
            "Find the centre of the umbilicus.",
            "Go straight outward to the edge of the skin on this drawing. The point is here.",
        ],
    ),
    "from a place found before": (
        "front",
        {
            "between": [
                {"from": "umbilicus", "go": "lateral", "cun": 4, "of": "8"},
                {"between": ["nipple", "umbilicus"], "part": 0.35},
            ],
            "part": 0.25,
        },
        [
            "Find the centre of the umbilicus.",
            (
                "Go 4 cun outward. As a check: four of the patient's fingers side by side, and a "
                "thumb's breadth."
            ),
            "Find the centre of the nipple (fourth intercostal space).",
            (
                "Go about 35 % of the way from the centre of the nipple to the centre of the "
                "umbilicus."
            ),
            (
                "Go a quarter of the way from the place of step 2 to the place of step 4. The "
                "point is here."
            ),
        ],
    ),
}


@pytest.mark.parametrize("what", SAID)
def test_a_way_in_words(what: str, library: Library, shelf: Shelf) -> None:
    view, rule, expected = SAID[what]
    legs = _way(shelf, view, rule)
    names = landmark_names(library.atlas.measures)
    said = [leg_words(legs, step, names) for step in range(len(legs))]
    assert said == expected


def test_every_step_of_every_way_is_a_sentence(
    library: Library, ways: list[tuple[BodyView, tuple[Leg, ...]]]
) -> None:
    names = landmark_names(library.atlas.measures)
    ids = [id_ for id_ in names if "-" in id_]
    for view, legs in ways:
        said = [leg_words(legs, step, names) for step in range(len(legs))]
        assert [words for words in said if words.endswith("The point is here.")] == said[-1:]
        for words in said:
            assert words[0].isupper(), (view.id, words)
            assert words.endswith("."), (view.id, words)
            assert not re.search(r"[{}]|  |\.\.|None|the the ", words), (view.id, words)
            assert not [id_ for id_ in ids if f" {id_}" in words], (view.id, words)


class Marking(QTranslator):
    """Translates everything into itself between marks."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{OPEN}{source}{CLOSE}"


@pytest.fixture
def marked(application: QApplication) -> Iterator[None]:
    marking = Marking()
    application.installTranslator(marking)
    yield
    application.removeTranslator(marking)


def _unmarked(text: str) -> str:
    rest, depth = [], 0
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            rest.append(letter)
    return "".join(rest)


@pytest.mark.usefixtures("marked")
def test_every_word_of_a_way_is_translated(
    library: Library, ways: list[tuple[BodyView, tuple[Leg, ...]]]
) -> None:
    names = landmark_names(library.atlas.measures)
    for _, legs in ways:
        for step, leg in enumerate(legs):
            assert not re.search(r"[^\W\d_]", _unmarked(leg_words(legs, step, names)))
            assert not re.search(r"[^\W\d_]", _unmarked(leg_label(leg)))


@pytest.mark.parametrize(
    ("cun", "words"),
    [
        (1, "the breadth of the patient's thumb"),
        (2, "twice the breadth of the patient's thumb"),
        (3, "four of the patient's fingers side by side"),
        (5, "four of the patient's fingers side by side, and twice a thumb's breadth"),
        (6, "twice four of the patient's fingers side by side"),
        (10, "3 times four of the patient's fingers side by side, and a thumb's breadth"),
        (0.5, ""),
        (1.5, ""),
        (None, ""),
    ],
)
def test_cun_in_the_patients_fingers(cun: float | None, words: str) -> None:
    assert hold_words(cun) == words


# The drawing --------------------------------------------------------------------------


def _layer(
    library: Library, shelf: Shelf, view: str, legs: tuple[Leg, ...], step: int, theme: Theme
) -> WayLayer:
    layer = WayLayer(library.atlas.measures)
    layer.set_look(theme, Typesetting(10, 100))
    layer.set_way(legs, shelf.frames(view), step)
    return layer


def _painted(layer: WayLayer, viewport: Viewport, ground: str) -> QImage:
    image = QImage(QSize(600, 600), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layer.paint(painter, viewport, QRectF(image.rect()))
    painter.end()
    return image


def _close_to(legs: tuple[Leg, ...]) -> Viewport:
    places = [place for leg in legs for place in (*leg.path, leg.origin.place)]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return fit((min(xs) - 20, min(ys) - 20, max(xs) + 20, max(ys) + 20), (600, 600), 60)


def test_no_label_covers_the_place_that_a_step_leads_to(
    library: Library, shelf: Shelf, ways: list[tuple[BodyView, tuple[Leg, ...]]]
) -> None:
    screen = QRectF(0, 0, 600, 600)
    labels = 0
    for view, legs in ways:
        whole = fit((0, 0, view.width, view.height), (600, 600))
        for step in range(len(legs)):
            layer = _layer(library, shelf, view.id, legs, step, LIGHT)
            for viewport in (whole, _close_to(legs)):
                end = QPointF(*viewport.to_screen(*legs[step].end))
                found = layer.labels(viewport, screen)
                labels += len(found)
                for label in found:
                    assert not label.place.adjusted(-8, -8, 8, 8).contains(end), (view.id, step)
                    assert screen.contains(label.place)
                for number, label in enumerate(found):
                    others = found[number + 1 :]
                    assert not any(label.place.intersects(other.place) for other in others)
    assert labels > 2000


def test_the_length_stands_at_its_line(library: Library, shelf: Shelf) -> None:
    legs = _way(shelf, "front", BELOW_THE_KNEE)
    layer = _layer(library, shelf, "front", legs, 2, LIGHT)
    viewport = _close_to(legs[2:3])
    texts = {label.text: label.place for label in layer.labels(viewport, QRectF(0, 0, 600, 600))}
    assert "3 cun" in texts
    start, end = (viewport.to_screen(*place) for place in (legs[2].start, legs[2].end))
    middle = QPointF((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    assert texts["3 cun"].adjusted(-20, -20, 20, 20).contains(middle)


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("skin", SKINS)
def test_the_line_is_seen_on_every_skin(
    library: Library, shelf: Shelf, theme: Theme, skin: str
) -> None:
    legs = _way(shelf, "front", BELOW_THE_KNEE)
    viewport = _close_to(legs[2:3])
    image = _painted(_layer(library, shelf, "front", legs, 2, theme), viewport, skin)
    (x0, y0), (x1, y1) = (viewport.to_screen(*place) for place in (legs[2].start, legs[2].end))
    along = [
        image.pixelColor(round(x0 + (x1 - x0) * t / 400), round(y0 + (y1 - y0) * t / 400))
        for t in range(40, 360)
    ]
    dark = [colour for colour in along if _contrast(colour, QColor(theme.paper)) > 7]
    light = [colour for colour in along if _contrast(colour, QColor(theme.ink)) > 7]
    # Dashes with gaps between: both are there, and each stands out from the other.
    assert len(dark) > 80
    assert len(light) > 60


def _line_width(image: QImage, y: int, ground: str) -> int:
    return sum(image.pixelColor(x, y) != QColor(ground) for x in range(image.width()))


def test_a_line_is_as_wide_at_every_zoom(library: Library, shelf: Shelf) -> None:
    legs = _way(shelf, "front", {"span": "7", "cun": 4, "from": "umbilicus"}, "midline")
    widths = []
    for scale in (2.0, 8.0):
        x, y = legs[1].start[0], (legs[1].start[1] * 2 + legs[1].end[1]) / 3
        viewport = Viewport(scale, 300 - x * scale, 300 - y * scale)
        layer = _layer(library, shelf, "front", legs, 1, LIGHT)
        image = _painted(layer, viewport, "#808080")
        taken = [label.place for label in layer.labels(viewport, QRectF(0, 0, 600, 600))]
        rows = [y for y in range(270, 330) if not any(p.top() <= y <= p.bottom() for p in taken)]
        widths.append(min(_line_width(image, y, "#808080") for y in rows))
    assert widths[0] == pytest.approx(widths[1], abs=1)
    assert 6 <= widths[0] <= 10


def test_steps_come_one_after_the_other(library: Library, shelf: Shelf) -> None:
    legs = _way(shelf, "front", BELOW_THE_KNEE)
    viewport = _close_to(legs)
    ground = "#c0a080"
    blank = _painted(WayLayer(library.atlas.measures), viewport, ground)
    images = [
        _painted(_layer(library, shelf, "front", legs, step, LIGHT), viewport, ground)
        for step in range(len(legs))
    ]
    assert all(image != blank for image in images)
    malleolus = QPointF(*viewport.to_screen(*legs[1].end)).toPoint()
    # Not yet looked for, ringed around, reached, and left as a dot.
    seen = [image.pixelColor(malleolus + QPoint(5, 0)) != QColor(ground) for image in images]
    assert seen[:2] == [False, True]
    assert images[3].pixelColor(malleolus) == QColor(LIGHT.ink)
    target = QPointF(*viewport.to_screen(*legs[-1].end)).toPoint()
    assert images[-1].pixelColor(target) == QColor(LIGHT.ink)
    assert images[0].pixelColor(target) == QColor(ground)


def test_taken_away_nothing_is_painted(library: Library, shelf: Shelf) -> None:
    legs = _way(shelf, "front", BELOW_THE_KNEE)
    layer = _layer(library, shelf, "front", legs, 0, LIGHT)
    shown = [layer.is_on]
    layer.set_way(None, (), 0)
    assert [*shown, layer.is_on] == [True, False]
    image = _painted(layer, _close_to(legs), "#c0a080")
    assert image == _painted(WayLayer(library.atlas.measures), _close_to(legs), "#c0a080")


def test_a_way_far_off_the_screen_costs_nothing(library: Library, shelf: Shelf) -> None:
    legs = _way(shelf, "front", BELOW_THE_KNEE)
    layer = _layer(library, shelf, "front", legs, 2, LIGHT)
    viewport = Viewport(4.0, -90_000, -90_000)
    assert layer.labels(viewport, QRectF(0, 0, 600, 600)) == ()
    blank = _painted(WayLayer(library.atlas.measures), viewport, "#c0a080")
    assert _painted(layer, viewport, "#c0a080") == blank

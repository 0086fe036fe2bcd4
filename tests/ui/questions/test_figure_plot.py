"""Plots of figures: marks where the axis says, every word there, nothing over anything else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QBuffer, QPoint, QPointF, QRectF, QSize, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from acupoints_app.content.citation import title_line
from acupoints_app.content.claims import UNITS, Figure
from acupoints_app.content.plots import Plot, PlotRow, plots_of, ticks_for
from acupoints_app.library import Library
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.questions.figure_column import LEAST_AXIS
from acupoints_app.ui.questions.figure_layout import PlotLayout, Words, lay_out
from acupoints_app.ui.questions.figure_paint import paint_plot, plot_height
from acupoints_app.ui.questions.figure_plot import FigurePlot
from acupoints_app.ui.questions.figure_words import (
    figure_about,
    figure_text,
    figure_value,
    unit_name,
)
from acupoints_app.ui.theme import DARK, LIGHT, Theme

Work = Callable[[], None]

WIDTHS = (160, 260, 392, 428, 600)
PERCENTS = (100, 200)


def a_plot(*rows: tuple[str, tuple[Figure, ...], bool]) -> Plot:
    figures = [figure for _, own, _ in rows for figure in own]
    return Plot("points", tuple(PlotRow(*row) for row in rows), ticks_for(figures))


HARD = a_plot(
    (
        "first",
        (
            Figure(2000, None, "points"),
            Figure(None, 500, "points", "about; a long remark that must be wrapped somewhere"),
        ),
        True,
    ),
    (
        "second",
        (
            Figure(2400, 2500, "points", "almost"),
            Figure(0, 0, "points"),
            Figure(0, 2500, "points", "its whole width"),
            Figure(900, 1700, "points", "on average"),
        ),
        True,
    ),
    ("third", (), True),
    ("a name with averyverylongwordthatfindsnoroominanyline and more of the same", (), False),
)


@pytest.fixture
def names(library: Library) -> dict[str, str]:
    return {source.id: title_line(source) for source in library.content.sources}


@pytest.fixture
def plots(library: Library, names: dict[str, str]) -> list[Plot]:
    """All plots that the content gives, and one with everything that it could."""
    found = [plot for question in library.claims.questions for plot in plots_of(question, [*names])]
    assert len(found) >= 10
    return [*found, HARD]


def painted(
    plot: Plot, names: dict[str, str], width: int, percent: int, theme: Theme = LIGHT
) -> tuple[QImage, PlotLayout]:
    """A plot painted into a picture with a margin around it."""
    typesetting = Typesetting(10, percent)
    layout = lay_out(width, plot, names, typesetting)
    margin = 40
    image = QImage(
        QSize(width + 2 * margin, int(layout.height) + 2 * margin), QImage.Format.Format_RGB32
    )
    image.fill(QColor(theme.page))
    painter = QPainter(image)
    place = QRectF(QPointF(margin, margin), QPointF(margin + width, margin + layout.height))
    paint_plot(painter, place, plot, names, theme, typesetting)
    painter.end()
    return image, layout


def pixels_of_plot(image: QImage) -> QImage:
    return image.copy(image.rect().adjusted(40, 40, -40, -40))


def inked(image: QImage, x: float, y: float, theme: Theme = LIGHT) -> bool:
    """Whether there is a mark's ink within a pixel of a place."""
    ink, page = QColor(theme.ink).lightness(), QColor(theme.page).lightness()
    return any(
        abs(image.pixelColor(round(x) + dx, round(y) + dy).lightness() - ink) < abs(ink - page) / 3
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
        if image.rect().contains(round(x) + dx, round(y) + dy)
    )


def beside(layout: PlotLayout) -> list[Words]:
    """The words in the column at the right of the axis."""
    return [words for words in layout.words if words.kind in ("value", "silence")]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("percent", PERCENTS)
def test_texts_touch_neither_each_other_nor_a_mark(
    application: QApplication, plots: list[Plot], names: dict[str, str], width: int, percent: int
) -> None:
    for plot in plots:
        layout = lay_out(width, plot, names, Typesetting(10, percent))
        whole = QRectF(0, 0, width, layout.height).adjusted(-0.01, -0.01, 0.01, 0.01)
        for words in layout.words:
            assert whole.contains(words.box), (plot.unit, words.text)
        for one, other in combinations(layout.words, 2):
            shared = one.box.intersected(other.box)
            assert shared.width() < 0.01 or shared.height() < 0.01, (one.text, other.text)
        for mark in layout.marks:
            assert 0 <= mark.low <= mark.high <= width
            for words in layout.words:
                if words.box.top() < mark.y < words.box.bottom():
                    assert words.box.left() > mark.high, words.text


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("percent", PERCENTS)
def test_no_word_stands_where_the_axis_means_a_number(
    application: QApplication, plots: list[Plot], names: dict[str, str], width: int, percent: int
) -> None:
    for plot in plots:
        layout = lay_out(width, plot, names, Typesetting(10, percent))
        assert layout.axis.right - layout.axis.left > 2 * layout.step
        column = {words.box.left() for words in beside(layout)}
        assert len(column) == 1, plot.unit
        assert column.pop() > max([layout.axis.right, *(mark.high for mark in layout.marks)])


def test_words_stand_at_the_height_of_their_mark(
    application: QApplication, plots: list[Plot], names: dict[str, str]
) -> None:
    for plot in plots:
        layout = lay_out(600, plot, names, Typesetting(10, 100))  # wide: each on one line
        heights = [words.box.center().y() for words in beside(layout)]
        assert heights == pytest.approx(layout.baselines)
        shown = [mark.y for mark in layout.marks]
        values = [words.box.center().y() for words in layout.words if words.kind == "value"]
        assert shown == pytest.approx(values)


def test_a_mark_stands_at_the_middle_of_several_lines(application: QApplication) -> None:
    plot = a_plot(("first", (Figure(60, 130, "points", "about"),), True))
    layout = lay_out(200, plot, {}, Typesetting(10, 200))
    about, value = (words for words in layout.words if words.kind == "value")
    assert (about.text, value.text) == ("about", "60–130")
    assert about.box.bottom() == pytest.approx(value.box.top())
    assert layout.marks[0].y == layout.baselines[0] == pytest.approx(value.box.top())


@pytest.mark.parametrize(
    ("width", "percent"), [(260, 100), (392, 100), (600, 100), (392, 200), (600, 200)]
)
def test_the_axis_keeps_most_of_its_room(
    application: QApplication, plots: list[Plot], names: dict[str, str], width: int, percent: int
) -> None:
    for plot in plots:
        layout = lay_out(width, plot, names, Typesetting(10, percent))
        assert layout.axis.right - layout.axis.left >= LEAST_AXIS * width - 0.01, plot.unit


def test_what_must_be_known_goes_under_its_number_where_there_is_no_room(
    application: QApplication,
) -> None:
    plot = a_plot(
        ("first", (Figure(300, 375, "points", "4-5 treatments"),), True),
        ("second", (Figure(500, 600, "points", "8-10 treatments"),), True),
    )
    wide, narrow = (lay_out(width, plot, {}, Typesetting(10, 100)) for width in (400, 230))
    for layout, is_under in ((wide, False), (narrow, True)):
        values = [words.box for words in layout.words if words.kind == "value"]
        abouts = [words.box for words in layout.words if words.kind == "about"]
        assert len(values) == len(abouts) == 2
        for value, about in zip(values, abouts, strict=True):
            assert (about.top() >= value.bottom()) == is_under
            assert (about.left() == value.left()) == is_under
            assert (about.left() >= value.right()) != is_under


def test_a_number_is_never_broken(
    application: QApplication, plots: list[Plot], names: dict[str, str]
) -> None:
    for plot in plots:
        layout = lay_out(160, plot, names, Typesetting(10, 200))
        said = " ".join(words.text for words in layout.words if words.kind == "value")
        values = [figure_value(figure) for row in plot.rows for figure in row.figures]
        # A range may be, after its dash.
        assert said.replace("– ", "–") == " ".join(values)


def test_a_row_without_figures_is_empty(application: QApplication) -> None:
    for speaks, said in ((True, "no number"), (False, "says nothing")):
        plot = a_plot(("first", (Figure(0, 0, "points"),), True), ("second", (), speaks))
        image, layout = painted(plot, {}, 400, 100)
        image = pixels_of_plot(image)
        assert [words.text for words in layout.words if words.kind == "silence"] == [said]
        assert len(layout.marks) == 1
        number, silent = layout.baselines
        across = [round(layout.axis.left) + x for x in range(round(layout.axis.right) - 10)]
        assert any(inked(image, x, number) for x in across)
        assert not any(inked(image, x, silent) for x in across)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("percent", PERCENTS)
def test_marks_lie_where_the_axis_says(
    application: QApplication,
    plots: list[Plot],
    names: dict[str, str],
    percent: int,
    theme: Theme,
) -> None:
    for plot in plots:
        image, layout = painted(plot, names, 392, percent, theme)
        image = pixels_of_plot(image)
        label = {words.text: words.box for words in layout.words if words.kind == "tick"}
        first, last = label["0"], label[f"{plot.ticks[-1]:,}"]
        left, right = first.center().x(), last.center().x()
        assert (layout.ticks[0], layout.ticks[-1]) == pytest.approx((left, right))
        figures = [figure for row in plot.rows for figure in row.figures]
        assert len(figures) == len(layout.marks)
        for figure, mark in zip(figures, layout.marks, strict=True):
            for end in (figure.low, figure.high):
                if end is not None:
                    x = left + (right - left) * end / plot.ticks[-1]
                    assert inked(image, x, mark.y, theme), (plot.unit, figure)
            if figure.high is None:
                assert inked(image, right + layout.step, mark.y, theme)


def test_a_range_has_ends_and_a_number_is_a_dot(application: QApplication) -> None:
    plot = a_plot(
        ("first", (Figure(20, 40, "points"),), True), ("second", (Figure(30, 30, "points"),), True)
    )
    image, layout = painted(plot, {}, 400, 200)
    image = pixels_of_plot(image)
    across, dot = layout.marks
    middle, above = (across.low + across.high) / 2, across.y - layout.step
    assert inked(image, middle, across.y)
    assert inked(image, across.low, above)
    assert inked(image, across.high, above)
    assert not inked(image, middle, above)
    assert not inked(image, across.low - 2 * layout.step, across.y)
    assert inked(image, dot.low, dot.y)
    assert not inked(image, dot.low - 2 * layout.step, dot.y)


def test_an_open_end_is_an_arrow(application: QApplication) -> None:
    plot = a_plot(
        ("first", (Figure(20, None, "points"),), True),
        ("second", (Figure(None, 30, "points"),), True),
    )
    image, layout = painted(plot, {}, 400, 200)
    image = pixels_of_plot(image)
    over, up_to = layout.marks
    for tip, inwards, mark in ((over.high, -1, over), (up_to.low, 1, up_to)):
        wide = tip + inwards * 1.75 * layout.step
        assert inked(image, wide, mark.y - 0.75 * layout.step)
        assert inked(image, wide, mark.y + 0.75 * layout.step)
        assert not inked(image, tip, mark.y - layout.step)
    assert over.high > layout.ticks[-1]
    assert up_to.low == layout.ticks[0]


def test_a_column_of_plots_leaves_no_holes(
    plots: list[Plot], names: dict[str, str], kept: list[QWidget], work: Work
) -> None:
    area, page = QScrollArea(), QWidget()
    kept.append(area)
    column = QVBoxLayout(page)
    widgets = [FigurePlot() for _ in plots]
    for widget, plot in zip(widgets, plots, strict=True):
        widget.show_plot(plot, names)
        widget.set_look(LIGHT, Typesetting(10, 200))
        column.addWidget(widget)
    area.setWidgetResizable(True)
    area.setWidget(page)
    for width in (300, 640):
        area.resize(width, 300)
        area.show()
        work()
        assert page.width() <= area.viewport().width()
        for widget in widgets:
            assert widget.height() == widget.heightForWidth(widget.width())


@pytest.mark.parametrize("percent", PERCENTS)
def test_nothing_is_painted_outside(
    application: QApplication, plots: list[Plot], names: dict[str, str], percent: int
) -> None:
    for plot in plots:
        image, _ = painted(plot, names, 260, percent)
        inner = image.rect().adjusted(38, 38, -38, -38)
        page = QColor(LIGHT.page)
        painter = QPainter(image)
        painter.fillRect(inner, page)
        painter.end()
        blank = QImage(image.size(), image.format())
        blank.fill(page)
        assert image == blank, plot.unit


def test_each_row_can_be_read(
    application: QApplication, library: Library, names: dict[str, str]
) -> None:
    (plot,) = plots_of(library.claims.question_by_id["minutes-with-needles"], [*names])
    for width in WIDTHS[1:]:
        layout = lay_out(width, plot, names, Typesetting(10, 100))
        read = [words.text for words in layout.words if words.kind != "tick"]
        assert " ".join(read).replace("  · ", " · ").replace(" · ", " ") == (
            "How Acupuncture Helps Back Pain? A Definitive Guide 10–20 "
            "Does Acupuncture Help With Lower Back Pain about 20 more needles follow "
            "Are you seeking soothing solutions for your stubborn back pain… around 20–30 "
            "Acupuncture and back pain says nothing "
            "Acupuncture is an Oriental medicine, originating in China… says nothing minutes"
        )


def test_a_name_too_long_for_two_lines_is_cut_between_words(application: QApplication) -> None:
    name = "Are you seeking soothing solutions for your stubborn back pain, and for other pain?"
    plot = a_plot(("first", (Figure(1, 2, "points"),), True))
    layout = lay_out(260, plot, {"first": name}, Typesetting(10, 200))
    lines = [words.text for words in layout.words if words.kind == "name"]
    assert len(lines) == 2
    begun, _, end = " ".join(lines).rpartition(" ")
    assert end == "…"
    assert name.startswith(begun)
    assert name[len(begun)] in " ,"


@pytest.mark.parametrize(
    ("figure", "value", "about"),
    [
        (Figure(70, 100, "minutes"), "70–100", ""),
        (
            Figure(20, 20, "minutes", "about; more needles follow"),
            "about 20",
            "more needles follow",
        ),
        (Figure(2000, None, "points"), "over 2,000", ""),
        (Figure(None, 12000, "points"), "up to 12,000", ""),
        (Figure(20000, 20000, "people", "almost"), "almost 20,000", ""),
        (Figure(20, 30, "minutes", "around"), "around 20–30", ""),
        (Figure(6, 8, "needles", "on average"), "6–8 on average", ""),
        (Figure(300, 375, "dollars per course", "4-5 treatments"), "300–375", "4-5 treatments"),
        (Figure(0, 0, "points"), "0", ""),
    ],
)
def test_a_figure_in_words(figure: Figure, value: str, about: str) -> None:
    assert (figure_value(figure), figure_about(figure)) == (value, about)
    assert figure_text(figure) == (f"{value} · {about}" if about else value)


def test_every_unit_and_every_word_of_it_can_be_translated(application: QApplication) -> None:
    class Marking(QTranslator):
        def isEmpty(self) -> bool:
            return False

        def translate(
            self, context: str, source: str, disambiguation: str | None = None, n: int = -1
        ) -> str:
            return f"⟦{source}⟧"

    marking = Marking()
    application.installTranslator(marking)
    try:
        for unit in UNITS:
            assert unit_name(unit).startswith("⟦")
        assert figure_about(Figure(1, 1, "minutes", "about; a study")) == "⟦a study⟧"
        assert figure_value(Figure(1, 1, "minutes", "about")) == "⟦about 1⟧"
    finally:
        application.removeTranslator(marking)
    assert unit_name("dollars per session") == "dollars a session"


@pytest.fixture
def shown(
    application: QApplication,
    library: Library,
    names: dict[str, str],
    kept: list[QWidget],
    work: Work,
) -> FigurePlot:
    (plot,) = plots_of(library.claims.question_by_id["cost-of-a-session"], [*names])
    widget = FigurePlot()
    kept.append(widget)
    widget.show_plot(plot, names)
    widget.set_look(LIGHT, Typesetting(10, 100))
    widget.resize(392, widget.heightForWidth(392))
    widget.show()
    work()
    return widget


def test_a_plot_says_in_words_what_it_shows(shown: FigurePlot) -> None:
    assert shown.accessibleName() == "Dollars a session, by article"
    assert shown.accessibleDescription().split("; ") == [
        "How Acupuncture Helps Back Pain? A Definitive Guide: 70–100",
        "Does Acupuncture Help With Lower Back Pain: no number",
        "Are you seeking soothing solutions for your stubborn back pain…: says nothing",
        "Acupuncture and back pain: about 60–130",
        "Acupuncture is an Oriental medicine, originating in China…: says nothing",
    ]


def test_a_plot_takes_the_height_that_it_needs(shown: FigurePlot) -> None:
    wide, narrow = shown.heightForWidth(600), shown.heightForWidth(260)
    assert wide < narrow
    shown.set_look(LIGHT, Typesetting(10, 200))
    assert shown.heightForWidth(600) > 1.5 * wide
    assert shown.sizeHint().height() == shown.heightForWidth(shown.sizeHint().width())


def test_a_plot_follows_the_look(shown: FigurePlot) -> None:
    light = shown.grab().toImage()
    shown.set_look(DARK, Typesetting(10, 100))
    dark = shown.grab().toImage()
    assert dark.size() == light.size()
    assert dark != light
    assert shown.focusPolicy().value == 0


def test_paper_has_the_same_plot_at_its_own_resolution(
    application: QApplication, plots: list[Plot], names: dict[str, str]
) -> None:
    typesetting = Typesetting(10, 100)
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(data)
    paper.setResolution(1200)
    sharper = 1200 / application.primaryScreen().logicalDotsPerInch()
    for plot in plots:
        screen = lay_out(392, plot, names, typesetting)
        printed = lay_out(392 * sharper, plot, names, typesetting, paper)
        assert [words.kind for words in printed.words] == [words.kind for words in screen.words]
        assert printed.height / sharper == pytest.approx(screen.height, rel=0.15)
        assert plot_height(392 * sharper, plot, names, typesetting, paper) == printed.height
    painter = QPainter(paper)
    paint_plot(
        painter, QRectF(0, 0, 392 * sharper, printed.height), HARD, names, LIGHT, typesetting
    )
    painter.end()
    assert bytes(data.data().data()).startswith(b"%PDF")


def test_a_plot_without_a_look_or_figures_shows_nothing(
    application: QApplication, kept: list[QWidget], work: Work
) -> None:
    widget = FigurePlot()
    kept.append(widget)
    widget.resize(100, 100)
    widget.show()
    work()
    assert widget.heightForWidth(300) == 0
    image = widget.grab().toImage()
    first = image.pixelColor(QPoint(0, 0))
    blank = QImage(image.size(), image.format())
    blank.fill(first)
    assert image == blank

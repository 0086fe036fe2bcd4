"""Sheets on pages: nothing is cut, nothing is lost, and nothing is left behind."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QLocale, QRect, QSettings, QSizeF, QTimer
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPalette, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from acupoints_app.content.claims import FOR_ME, QUESTIONS
from acupoints_app.explain.check import NO, YES, Check
from acupoints_app.library import Library
from acupoints_app.ui.paper.body_figures import spaced
from acupoints_app.ui.paper.check_sheet import check_sheet
from acupoints_app.ui.paper.paper import Paper, Words
from acupoints_app.ui.paper.pieces import Choices, Row, Sheet
from acupoints_app.ui.paper.print_desk import PrintDesk, pdf, usual_size
from acupoints_app.ui.paper.print_document import Page, lay_out, print_to
from acupoints_app.ui.paper.question_sheet import question_sheet
from acupoints_app.ui.theme import DARK, palette

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
ROOM = {A4: (174, 261), LETTER: (180, 243)}
"""Millimetres between the margins."""

pytestmark = pytest.mark.usefixtures("application")


def _pages(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", data))


def _device(size: QPageSize.PageSizeId) -> tuple[QPdfWriter, QSizeF]:
    """A coarse PDF, and the room on its pages."""
    buffer = QBuffer()
    writer = QPdfWriter(buffer)
    buffer.setParent(writer)
    writer.setResolution(144)
    writer.setPageSize(QPageSize(size))
    return writer, QSizeF(*(144 / 25.4 * side for side in ROOM[size]))


def _laid(sheet: Sheet, size: QPageSize.PageSizeId) -> tuple[tuple[Page, ...], Paper, QSizeF]:
    device, room = _device(size)
    paper = Paper(device)
    return lay_out(sheet, paper, room), paper, room


@pytest.fixture
def desk(library: Library, kept: list[QWidget]) -> PrintDesk:
    window = QWidget()
    kept.append(window)
    return PrintDesk(library, Check, window)


# Pages -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [A4, LETTER])
def test_all_pieces_lie_on_the_pages_and_none_on_another(
    library: Library, size: QPageSize.PageSizeId
) -> None:
    sheets = [question_sheet(question, library) for question in library.claims.questions]
    for sheet in (*sheets, check_sheet(Check(), library)):
        pages, paper, room = _laid(sheet, size)
        for page in pages:
            for one, after in pairwise(page):
                high = one.piece.height(paper, room.width()) * one.shrunk
                assert one.top + high <= after.top + 0.01
            last = page[-1]
            high = last.piece.height(paper, room.width()) * last.shrunk
            assert last.top + high <= room.height() - paper.pt(20)
            assert last.piece.with_next is False  # no heading without what it is over
            assert all(one.shrunk == 1 for one in page)
        shown = [one.piece for page in pages for one in page]
        assert [piece for piece in sheet.pieces if piece not in shown] == []
        assert len(pages) <= 6


def test_a_table_that_goes_on_says_its_heads_again() -> None:
    head = Row((Words("Yes"), Words("No")), with_next=True)
    rows = [Row((Words(f"{number}<br>" * 9), Words("")), head=head) for number in range(20)]
    pages, _, _ = _laid(Sheet("", (head, *rows)), A4)
    assert len(pages) > 1
    assert all(page[0].piece is head for page in pages)
    assert [one.piece for page in pages for one in page if one.piece is not head] == rows


def test_what_is_higher_than_a_page_is_made_to_fit() -> None:
    pages, paper, room = _laid(Sheet("", (Row((Words("word<br>" * 200),)),)), LETTER)
    (placed,) = pages[0]
    assert placed.shrunk < 1
    high = placed.piece.height(paper, room.width()) * placed.shrunk
    assert high <= room.height() - paper.pt(20)


def _painted(piece: Choices) -> QImage:
    image = QImage(700, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setDotsPerMeterX(round(96 / 0.0254))
    image.setDotsPerMeterY(round(96 / 0.0254))
    painter = QPainter(image)
    piece.paint(Paper(image), painter, 0, 0, 700)
    painter.end()
    return image


@pytest.mark.parametrize("note", ["", "Not asked"])
def test_a_long_question_leaves_room_for_what_stands_beside_it(note: str) -> None:
    boxes = ("Yes", "Not sure", "No")
    beside = _painted(Choices(Words(""), boxes, note=note))
    whole = _painted(Choices(Words("word " * 60, "strong"), boxes, note=note))
    under_the_rule = range(8, 120)
    first = min(
        x for x in range(700) for y in under_the_rule if beside.pixelColor(x, y).lightness() < 128
    )
    assert 200 < first < 600
    right = QRect(first - 4, 0, 700 - first + 4, 120)
    assert whole.copy(right) == beside.copy(right)
    assert whole != beside


def test_first_lines_stand_on_one_height() -> None:
    device, _ = _device(A4)
    paper = Paper(device)
    image = QImage(400, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setDotsPerMeterX(round(144 / 0.0254))
    image.setDotsPerMeterY(round(144 / 0.0254))
    painter = QPainter(image)
    paper = Paper(image)
    Row((Words("H", "small"), Words("H", "title"))).paint(paper, painter, 0, 0, 400)
    painter.end()
    feet = [
        max(y for y in range(80) for x in across if image.pixelColor(x, y).lightness() < 100)
        for across in (range(190), range(210, 400))
    ]
    assert abs(feet[0] - feet[1]) <= 1


@given(
    st.lists(st.floats(0, 500), min_size=1, max_size=40).map(sorted),
    st.floats(1, 12),
)
def test_codes_beside_a_body_never_touch(wanted: list[float], pitch: float) -> None:
    places = spaced(wanted, pitch, 0, 500)
    assert len(places) == len(wanted)
    assert all(after - before >= pitch * 0.999 for before, after in pairwise(places))
    assert places[0] >= 0
    assert places[-1] <= 500


def test_codes_with_room_stay_where_their_points_are() -> None:
    assert spaced([20, 60, 100], 10, 0, 200) == [20, 60, 100]
    assert spaced([50, 50], 10, 0, 200) == [45, 55]


# PDF ---------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [A4, LETTER])
def test_a_pdf_has_pages_of_its_size(library: Library, size: QPageSize.PageSizeId) -> None:
    question = library.claims.question_by_id["people-in-the-studies"]
    data = pdf(question_sheet(question, library), size)
    assert data.startswith(b"%PDF")
    assert _pages(data) == 2
    box = re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert box is not None
    wanted = QPageSize(size).size(QPageSize.Unit.Point)
    assert (float(box[1]), float(box[2])) == pytest.approx(wanted.toTuple(), abs=1.5)


def test_the_check_with_its_body_prints(library: Library) -> None:
    check = Check({"check-after-needling": YES, "check-skin": NO})
    assert _pages(pdf(check_sheet(check, library), A4)) in (2, 3)


def test_the_paper_is_usual_where_the_user_lives() -> None:
    assert usual_size(QLocale("en_US")) == LETTER
    assert usual_size(QLocale("de_DE")) == A4


def test_a_dark_window_prints_black_on_white(library: Library) -> None:
    QApplication.setPalette(palette(DARK))
    image = QImage(500, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    Row((Words("Is it for me?", "title"),)).paint(Paper(image), painter, 0, 0, 500)
    painter.end()
    darkest = min(image.pixelColor(x, y).lightness() for x in range(500) for y in range(100))
    assert darkest < 30
    assert QApplication.palette().color(QPalette.ColorRole.Text) == QColor(DARK.ink)


def test_only_the_pages_asked_for_are_printed_in_their_order(library: Library) -> None:
    sheet = question_sheet(library.claims.question_by_id["people-in-the-studies"], library)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    asked: list[int] = []

    def numbers(pages: int) -> list[int]:
        asked.append(pages)
        return [2, 1, 2]

    assert print_to(QPdfWriter(buffer), sheet, numbers) == 2
    assert asked == [2]
    assert _pages(bytes(buffer.data().data())) == 3


def test_what_prints_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; import acupoints_app.ui.paper.print_desk; "
        "print([name for name in sys.modules if name.endswith(('QtPrintSupport', 'pieces'))])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


# The desk ----------------------------------------------------------------------------


def test_questions_and_the_check_have_a_sheet(
    desk: PrintDesk, library: Library, kept: list[QWidget]
) -> None:
    assert all(desk.can_print(question.id) for question in library.claims.questions)
    assert desk.can_print(FOR_ME)
    for subject in (None, QUESTIONS, "BL40", "safety", ""):
        assert not desk.can_print(subject)
        desk.print_subject(subject)  # would wait in a dialog
        desk.save_subject(subject)
    empty = Library(library.content, library.atlas)
    assert not PrintDesk(empty, Check, kept[0]).can_print(FOR_ME)


def test_a_printer_that_takes_a_range_gets_it(
    desk: PrintDesk, library: Library, tmp_path: Path
) -> None:
    told: list[str] = []
    desk.told.connect(told.append)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    desk.print_on(printer, desk.sheet("proven-effective"))
    assert told == ["Printed."]
    assert _pages((tmp_path / "printed.pdf").read_bytes()) == 1


def test_pages_that_a_sheet_has_not_are_not_printed_empty(desk: PrintDesk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.failed.connect(told.append)
    desk.told.connect(told.append)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)
    desk.print_on(printer, desk.sheet("how-often"))
    assert told == ["Nothing was printed: there are 1 pages, none that was asked for."]
    assert not (tmp_path / "printed.pdf").exists()


def test_a_printer_that_takes_nothing_is_told(
    desk: PrintDesk, tmp_path: Path, nothing_goes_wrong: list[str]
) -> None:
    told: list[str] = []
    desk.failed.connect(told.append)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
    desk.print_on(printer, desk.sheet("how-often"))
    assert len(told) == 1
    assert told[0].startswith("Nothing was printed")
    nothing_goes_wrong.clear()  # Qt warns of it too


def test_a_place_that_can_not_be_written_is_told(desk: PrintDesk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.failed.connect(told.append)
    (tmp_path / "a file").touch()
    desk.save_to(tmp_path / "a file" / "sheet.pdf", "how-often")
    assert len(told) == 1
    assert told[0].startswith("“sheet.pdf” was not written: ")
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]


def _in_dialog(answer: Callable[[QDialog], None]) -> None:
    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            answer(dialog)
        finally:
            dialog.done(dialog.result())  # whatever went wrong, the test goes on

    QTimer.singleShot(0, when_open)


def _noted() -> str:
    """What Qt's programs share on this machine."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.sync()
    file = Path(settings.fileName())
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_a_check_saved_as_pdf_leaves_that_file_and_no_trace(
    library: Library, kept: list[QWidget], tmp_path: Path
) -> None:
    window = QWidget()
    kept.append(window)
    check = Check({"check-pregnancy": YES})
    desk = PrintDesk(library, lambda: check, window)
    proposed: list[str] = []
    folder = tmp_path / "Ms K"
    folder.mkdir()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        proposed.extend(dialog.selectedFiles())
        (box,) = dialog.findChildren(QLineEdit)
        dialog.setDirectory(str(folder))
        box.setText("talk")
        dialog.accept()

    _in_dialog(choose)
    desk.save_subject(FOR_ME)
    assert [Path(name).name for name in proposed] == ["acupoints-is-it-for-me.pdf"]
    assert [path.name for path in folder.iterdir()] == ["talk.pdf"]
    assert [path.name for path in tmp_path.iterdir()] == ["Ms K"]
    assert _pages((folder / "talk.pdf").read_bytes()) > 0
    assert "Ms%20K" not in _noted()
    assert "Ms K" not in _noted()
    _in_dialog(lambda dialog: dialog.reject())
    desk.save_subject(FOR_ME)
    assert len(list(folder.iterdir())) == 1


def test_a_printer_is_asked_for(desk: PrintDesk, nothing_goes_wrong: list[str]) -> None:
    seen: list[str] = []

    def cancel(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    told: list[str] = []
    desk.told.connect(told.append)
    desk.failed.connect(told.append)
    _in_dialog(cancel)
    desk.print_subject("how-often")
    assert seen == ["Print"]
    assert told == []

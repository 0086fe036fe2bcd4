"""Out to a file, in again, and back to an earlier day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from acupoints_app.keep.changes import (
    Change,
    ChangeVisits,
    MakeCollection,
    RenameCollection,
    SetBookmark,
    SetNote,
    Several,
)
from acupoints_app.keep.exchange import from_json
from acupoints_app.keep.model import Collection, Kept, Visit
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.store import Store
from acupoints_app.ui.keeping import transfer
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.restore_dialog import RestoreDialog

from .panes import clipped, dressed

Work = Callable[[], None]
DAY_MS = 24 * 60 * 60 * 1000
NOON = 1_750_000_000_000
ONE = "a" * 32


def sample() -> Several:
    return Several(
        (
            SetBookmark("point/BL40", 10),
            SetBookmark("group/foot", 20),
            SetNote("point/LU1", "Ask Ms K.", 5),
            MakeCollection(Collection(ONE, "Lesson 1", ("point/BL40",))),
            ChangeVisits(add=frozenset([Visit(1, "view/ear")])),
        )
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "kept").store
    yield opened
    opened.close()


@pytest.fixture
def keeper(store: Store) -> Keeper:
    return Keeper(store)


@pytest.fixture
def exported(tmp_path: Path, keeper: Keeper) -> Path:
    """A file that holds the sample; what is kept is empty again."""
    keeper.do("", sample())
    path = tmp_path / "kept.json"
    transfer.export_to(path, keeper)
    keeper.undo()
    return path


def _numbers(sentence: str) -> list[tuple[int, str]]:
    """What a sentence counts, whatever the form of the plural."""
    found = re.findall(r"(\d+) (bookmark|note|collection)", sentence)
    return [(int(number), what) for number, what in found]


# Out and in ------------------------------------------------------------------------------


def test_an_export_comes_in_as_it_went_out(keeper: Keeper, store: Store, exported: Path) -> None:
    before = store.everything()
    told = transfer.import_from(exported, keeper)
    assert _numbers(told) == [(2, "bookmark"), (1, "note"), (1, "collection")]
    assert "added" in told
    assert store.everything() == from_json(exported.read_bytes())
    assert "kept.json" in keeper.undo_words
    keeper.undo()
    assert store.everything() == before == Kept()


def test_a_second_import_adds_nothing(keeper: Keeper, store: Store, exported: Path) -> None:
    transfer.import_from(exported, keeper)
    once, words = store.everything(), keeper.undo_words
    assert transfer.import_from(exported, keeper) == "Nothing new in it."
    assert store.everything() == once
    assert keeper.undo_words == words


def test_what_grew_is_told_apart_from_what_was_added(keeper: Keeper, exported: Path) -> None:
    keeper.do("", SetBookmark("group/foot", 1))
    keeper.do("", SetNote("point/LU1", "Other words", 6))
    keeper.do("", MakeCollection(Collection(ONE, "Mine", ("point/GV4",))))
    told = transfer.import_from(exported, keeper)
    added, _, grown = told.partition(";")
    assert _numbers(added) == [(1, "bookmark")]
    assert _numbers(grown) == [(1, "note"), (1, "collection")]


def test_an_import_of_what_was_seen_alone_says_so(
    keeper: Keeper, tmp_path: Path, exported: Path
) -> None:
    transfer.import_from(exported, keeper)
    visits = ChangeVisits(add=frozenset([Visit(2, "view/back")]))
    keeper.do("", visits)
    path = tmp_path / "more.json"
    transfer.export_to(path, keeper)
    keeper.undo()
    told = transfer.import_from(path, keeper)
    assert told == "Nothing new in it but what was seen."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "not exported"),
        (b'{"format": "acupoints-kept", "version": 99}', "version"),
        (b'{"format": "acupoints-kept", "version": 1, "bookmarks": [3]}', "bookmarks, record 1"),
    ],
)
def test_a_file_that_is_no_export_changes_nothing_and_is_named(
    keeper: Keeper, store: Store, tmp_path: Path, data: bytes, words: str
) -> None:
    path = tmp_path / "Ms K.json"
    path.write_bytes(data)
    before = store.everything()
    told = transfer.import_from(path, keeper)
    assert told.startswith("“Ms K.json” was not imported: ")
    assert words in told
    assert "expected" in told
    assert told.endswith(".")
    assert not told.endswith("..")
    assert store.everything() == before


def test_a_file_that_is_missing_or_too_large_is_not_read(
    keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exported: Path
) -> None:
    assert "no such file" in transfer.import_from(tmp_path / "none.json", keeper)
    assert "not imported" in transfer.import_from(tmp_path, keeper)
    monkeypatch.setattr(transfer, "MOST_BYTES", exported.stat().st_size - 1)
    assert "larger than 64 MB" in transfer.import_from(exported, keeper)
    assert keeper.kept == Kept()
    monkeypatch.setattr(transfer, "MOST_BYTES", exported.stat().st_size)
    assert "added" in transfer.import_from(exported, keeper)


def test_a_place_that_can_not_be_written_is_told_and_the_old_file_stays(
    keeper: Keeper, tmp_path: Path, exported: Path
) -> None:
    old = exported.read_bytes()
    keeper.do("", SetBookmark("point/GV4", 3))
    told = transfer.export_to(exported / "inside.json", keeper)  # under a file, not a folder
    assert told.startswith("“inside.json” was not written: ")
    folder = tmp_path / "folder.json"
    folder.mkdir()
    assert "was not written" in transfer.export_to(folder, keeper)
    assert exported.read_bytes() == old
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_store_that_takes_nothing_says_so_once(tmp_path: Path, exported: Path) -> None:
    said: list[str] = []
    keeper = Keeper(None)
    keeper.refused.connect(said.append)
    assert transfer.import_from(exported, keeper) == ""
    assert len(said) == 1


# The dialogs of files --------------------------------------------------------------------


def _in_dialog(answer: Callable[[QDialog], None]) -> None:
    """Answer the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            answer(dialog)
        finally:
            dialog.done(dialog.result())  # whatever went wrong, the test goes on

    QTimer.singleShot(0, when_open)


def _choose_file(path: Path) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        (box,) = dialog.findChildren(QLineEdit)
        box.setText(str(path))
        dialog.accept()

    return answer


@pytest.mark.usefixtures("application")
def test_files_are_asked_for(keeper: Keeper, store: Store, tmp_path: Path) -> None:
    keeper.do("", sample())
    proposed: list[str] = []

    def look_and_cancel(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        proposed.extend(dialog.selectedFiles())
        dialog.reject()

    _in_dialog(look_and_cancel)
    assert transfer.export_kept(None, keeper) == ""
    (name,) = proposed
    assert Path(name).name == f"acupoints-{date.today().isoformat()}.json"  # noqa: DTZ011
    _in_dialog(_choose_file(tmp_path / "chosen"))  # the ending is added
    told = transfer.export_kept(None, keeper)
    assert _numbers(told) == [(2, "bookmark"), (1, "note"), (1, "collection")]
    assert "chosen.json" in told
    everything = store.everything()
    keeper.undo()
    _in_dialog(_choose_file(tmp_path / "chosen.json"))
    assert "added" in transfer.import_kept(None, keeper)
    assert store.everything() == everything
    _in_dialog(lambda dialog: dialog.reject())
    assert transfer.import_kept(None, keeper) == ""


# Back to a day ---------------------------------------------------------------------------


@pytest.fixture
def days(tmp_path: Path) -> Iterator[Keeper]:
    """A store that was used on three days; on the third the note was removed."""
    folder = tmp_path / "days"
    changes: tuple[Change, ...] = (
        sample(),
        SetBookmark("point/GV4", 30),
        Several((SetNote("point/LU1", "", 9), RenameCollection(ONE, "Renamed"))),
    )
    for number, change in enumerate(changes):
        store = open_store(folder, now=lambda at=NOON + number * DAY_MS: at).store  # type: ignore[misc]
        store.apply(change)
        store.close()
    store = open_store(folder, now=lambda: NOON + 3 * DAY_MS).store
    yield Keeper(store)
    store.close()


def _dialog(keeper: Keeper, kept: list[QWidget], work: Work) -> RestoreDialog:
    dialog = RestoreDialog(keeper)
    kept.append(dialog)
    dialog.show()
    work()
    return dialog


def test_the_days_are_listed_with_what_they_hold(
    days: Keeper, kept: list[QWidget], work: Work
) -> None:
    dialog = _dialog(days, kept, work)
    told = []
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        item = dialog.list.item(row)
        assert dialog.holds.text() in item.data(Qt.ItemDataRole.AccessibleTextRole)
        told.append(dialog.holds.text())
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    parsed = [QLocale().toDate(text, QLocale.FormatType.LongFormat) for text in texts]
    assert [one.toPython() for one in parsed] == [backup.day for backup in days.backups()]
    assert told[0] == "This day has just what is kept now."
    assert _numbers(told[1]) == [(3, "bookmark"), (1, "note"), (1, "collection")]
    assert _numbers(told[2]) == [(2, "bookmark"), (1, "note"), (1, "collection")]
    assert _numbers(dialog.warning.text()) == [(3, "bookmark"), (1, "collection")]
    assert "Undo" in dialog.warning.text()


def test_a_day_is_restored_and_taken_back(days: Keeper) -> None:
    before = days.everything()

    def second_day(dialog: QDialog) -> None:
        assert isinstance(dialog, RestoreDialog)
        assert dialog.focusWidget() is dialog.list
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    _in_dialog(second_day)
    told = transfer.restore_backup(None, days)
    assert "is back" in told
    assert "Undo" in told
    assert days.note_of["point/LU1"].text == "Ask Ms K."
    assert [shelf.name for shelf in days.kept.collections] == ["Lesson 1"]
    assert "restored" in days.undo_words
    days.undo()
    assert days.everything() == before


def test_cancelling_restores_nothing(days: Keeper) -> None:
    before = days.everything()
    _in_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert transfer.restore_backup(None, days) == ""
    assert days.everything() == before
    assert days.undo_words == ""


def test_a_backup_that_is_damaged_can_not_be_chosen(
    days: Keeper, kept: list[QWidget], work: Work
) -> None:
    days.backups()[1].path.write_bytes(b"no database at all")
    dialog = _dialog(days, kept, work)
    enabled = []
    for row in range(3):
        dialog.list.setCurrentRow(row)
        enabled.append(dialog.restore.isEnabled())
    # The newest has just what is kept now: there is nothing to restore.
    assert enabled == [False, False, True]
    dialog.list.setCurrentRow(1)
    assert "can't be read" in dialog.holds.text()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_where_there_is_no_backup_that_is_said(
    keeper: Keeper, kept: list[QWidget], work: Work
) -> None:
    dialog = _dialog(keeper, kept, work)
    assert dialog.backup is None
    assert dialog.holds.text().startswith("No backup yet")
    assert not dialog.list.isVisible()
    (close,) = dialog.findChildren(QPushButton)
    close.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_dialog_shows_all_its_words(
    days: Keeper, keeper: Keeper, kept: list[QWidget], work: Work, percent: int
) -> None:
    holder = _Holder()
    kept.append(holder)
    dressed(holder, percent)
    for one in (days, keeper):
        dialog = _dialog(one, kept, work)
        assert clipped(dialog) == []
        for button in dialog.findChildren(QPushButton):
            assert button.width() >= button.minimumSizeHint().width()
        if dialog.list.isVisible():
            assert dialog.list.accessibleName()
            assert dialog.list.viewport().height() >= 2 * dialog.list.sizeHintForRow(0)


class _Holder(QWidget):
    """So that the application gets the text size."""

    def set_look(self, *_: object) -> None:
        pass

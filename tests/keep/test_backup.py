"""A backup after each day of use, thinned out, and the way back to it."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.keep.backup import Backup, back_up_if_due, backups, kept_days, newest_readable
from acupoints_app.keep.changes import SetNote
from acupoints_app.keep.model import Kept, Note
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.places import Places
from acupoints_app.keep.store import Store
from acupoints_app.keep.trouble import Refusal, StoreError

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


class Clock:
    """Noon of a day on the clock of this machine, and a second later each time it is asked."""

    def __init__(self, day: date) -> None:
        noon = (day.year, day.month, day.day, 12, 0, 0, 0, 0, -1)
        self.at = int(time.mktime(noon)) * 1000

    def __call__(self) -> int:
        self.at += 1000
        return self.at


def used(folder: Path, day: date, text: str, *, killed: bool = False) -> None:
    store = open_store(folder, now=Clock(day)).store
    store.apply(SetNote("point/BL40", text, 1))
    if killed:
        store._db.close()
    else:
        store.close()


def days(folder: Path) -> list[date]:
    return [backup.day for backup in backups(Places(folder))]


@given(st.sets(DAYS, max_size=60))
def test_what_stays_of_any_days(all_days: set[date]) -> None:
    stay = kept_days(all_days)
    assert stay <= all_days
    assert set(sorted(all_days)[-7:]) <= stay
    assert len(stay) <= 7 + 4 + 12
    assert kept_days(stay) == stay


@given(DAYS, st.lists(st.integers(1, 20), max_size=120))
def test_thinned_out_day_by_day_each_month_of_a_year_has_its_last(
    first: date, gaps: list[int]
) -> None:
    day, stay, all_days = first, {first}, [first]
    for gap in gaps:
        day += timedelta(days=gap)
        all_days.append(day)
        stay = kept_days({*stay, day})
    assert stay == kept_days(all_days)  # thinning early takes nothing that is wanted later
    last = {(day.year, day.month): day for day in all_days}
    assert set(list(last.values())[-12:]) <= stay


def test_four_hundred_days_of_use_leave_a_few_files() -> None:
    stay: set[date] = set()
    for number in range(400):
        stay = kept_days({*stay, date(2025, 1, 1) + timedelta(days=number)})
    assert 7 + 11 <= len(stay) <= 7 + 4 + 12
    assert min(stay) == date(2025, 3, 31)


def test_each_day_of_use_has_one_backup_of_its_end(tmp_path: Path) -> None:
    used(tmp_path, date(2026, 1, 1), "morning")
    used(tmp_path, date(2026, 1, 1), "evening")
    used(tmp_path, date(2026, 1, 3), "later")
    assert days(tmp_path) == [date(2026, 1, 3), date(2026, 1, 1)]
    store = open_store(tmp_path, now=Clock(date(2026, 1, 5))).store
    store.close()  # nothing was changed: not a day of use
    assert days(tmp_path) == [date(2026, 1, 3), date(2026, 1, 1)]
    found = newest_readable(Places(tmp_path))
    assert found is not None
    assert found[1].notes == (Note("point/BL40", "later", 1),)


def test_day_that_ended_by_a_crash_has_its_backup_at_the_next_start(tmp_path: Path) -> None:
    used(tmp_path, date(2026, 1, 1), "kept", killed=True)
    assert days(tmp_path) == []
    store = open_store(tmp_path, now=Clock(date(2026, 1, 2))).store
    store.apply(SetNote("point/BL40", "changed", 1))
    assert days(tmp_path) == [date(2026, 1, 1)]
    undo = store.restore(store.backups()[0])
    assert store.note("point/BL40") == Note("point/BL40", "kept", 1)
    store.apply(undo)
    assert store.note("point/BL40") == Note("point/BL40", "changed", 1)
    store.close()


def test_restoring_goes_back_in_all_and_can_be_taken_back(tmp_path: Path) -> None:
    used(tmp_path, date(2026, 1, 1), "first")
    store = open_store(tmp_path, now=Clock(date(2026, 1, 2))).store
    first = store.everything()
    store.apply(SetNote("point/BL40", "", 1))
    store.apply(SetNote("group/foot", "second", 1))
    second = store.everything()
    undo = store.restore(store.backups()[-1])
    assert store.everything() == first
    store.apply(undo)
    assert store.everything() == second
    store.close()


@pytest.mark.parametrize("content", [b"", b"no database" * 99])
def test_backup_that_is_none_is_refused_and_changes_nothing(tmp_path: Path, content: bytes) -> None:
    store: Store = open_store(tmp_path).store
    store.apply(SetNote("point/BL40", "kept", 1))
    bad = tmp_path / "2026-01-01.db"
    bad.write_bytes(content)
    before = store.everything()
    with pytest.raises(StoreError) as error:
        store.restore(Backup(date(2026, 1, 1), bad))
    assert error.value.refusal is Refusal.DAMAGED
    assert store.everything() == before
    store.close()


def test_backup_folder_that_can_not_be_made_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "backups").write_bytes(b"in the way")
    used(tmp_path, date(2026, 1, 1), "kept")
    opened = open_store(tmp_path)
    assert opened.trouble is None
    assert opened.store.note("point/BL40") == Note("point/BL40", "kept", 1)
    opened.store.close()


def test_backup_that_fails_leaves_the_older_one_of_the_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used(tmp_path, date(2026, 1, 1), "first")
    places = Places(tmp_path)
    (backup,) = backups(places)
    before = backup.path.read_bytes()

    def fails(*_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr(Path, "replace", fails)
    store = open_store(tmp_path, now=Clock(date(2026, 1, 1))).store
    store.apply(SetNote("point/BL40", "second", 1))
    with pytest.raises(OSError, match="no"):
        back_up_if_due(store._db, places)
    store.close()
    assert backup.path.read_bytes() == before
    assert {one.read_bytes() for one in places.backups.iterdir()} == {before}


def test_other_files_among_the_backups_are_left_alone(tmp_path: Path) -> None:
    used(tmp_path, date(2026, 1, 1), "kept")
    strangers = ["notes.txt", "2026-13-45.db", "version-1.db"]
    for name in strangers:
        (tmp_path / "backups" / name).write_bytes(b"theirs")
    used(tmp_path, date(2026, 1, 2), "kept on")
    assert len(days(tmp_path)) == 2
    for name in strangers:
        assert (tmp_path / "backups" / name).read_bytes() == b"theirs"
    assert newest_readable(Places(tmp_path / "nowhere")) is None
    assert open_store(tmp_path / "new").store.everything() == Kept()


def test_what_was_removed_is_in_the_backup_of_the_use_before(tmp_path: Path) -> None:
    today = date(2026, 3, 3)
    used(tmp_path, date(2026, 3, 2), "of the day before")
    used(tmp_path, today, "worth keeping")
    used(tmp_path, today, "")  # removed by mistake, and the window closed
    store = open_store(tmp_path, now=Clock(today)).store
    last, earlier, before = store.backups()
    assert [one.is_earlier for one in (last, earlier, before)] == [False, True, False]
    assert [last.day, earlier.day, before.day] == [today, today, date(2026, 3, 2)]
    store.restore(last)
    assert store.notes() == ()
    store.restore(earlier)
    assert [note.text for note in store.notes()] == ["worth keeping"]
    store.close()


def test_only_the_last_day_has_an_earlier_state(tmp_path: Path) -> None:
    for day in (date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)):
        for text in ("one", "two"):
            used(tmp_path, day, f"{text} of {day}")
    found = backups(Places(tmp_path))
    assert [(one.day.day, one.is_earlier) for one in found] == [
        (4, False),
        (4, True),
        (3, False),
        (2, False),
    ]

"""What the user keeps, in a real window: written by keys, found again after whatever happened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from acupoints_app.keep.changes import SetBookmark, SetNote
from acupoints_app.keep.migrations import VERSION
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.places import Places
from acupoints_app.keep.store import Store

from .program import Program, centre, first_quote, library, started
from .screen import RIGHT, Place, Screen, until

pytestmark = pytest.mark.window

NOTE = "ask her about the left knee"
LOGS = "The store"
KEYS = {" ": "space", "-": "minus"}


def data_folder(home: Path) -> Path:
    """Where the program of a home keeps things."""
    return home / "data" / "acupoints"


def write(program: Program, text: str) -> None:
    for letter in text:
        program.screen.key(KEYS.get(letter, letter))
    program.settle()


def go_to(program: Program, query: str, subject: str) -> None:
    """Find something and go there, by keys."""
    program.screen.key("ctrl+f")
    until(lambda: program.state()["search"] is not None, "the box opens")
    write(program, query)
    until(lambda: program.state()["search"][:1] == [subject], f"{subject} is on top")
    program.screen.key("Return")
    program.until_state(subject=subject, search=None)


def write_note(program: Program, code: str, text: str) -> None:
    go_to(program, code.lower(), code)
    program.screen.key("ctrl+n")
    program.until_state(note="")
    write(program, text)
    program.until_state(note=text)


def stored(home: Path) -> dict[str, str]:
    """The notes on the disk, by path."""
    with reading(home) as store:
        return {note.link: note.text for note in store.notes()}


@contextmanager
def reading(home: Path) -> Iterator[Store]:
    store = open_store(data_folder(home)).store
    try:
        yield store
    finally:
        store.close()


def test_a_note_outlives_a_kill_and_is_marked_on_the_body(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        write_note(program, "BL40", NOTE)
        program.until_state(noted=["BL40"])
        program.process.kill()
        program.process.wait()
    with started(screen, home) as program:
        program.until_state(noted=["BL40"], note=None, notices=[])
        go_to(program, "bl40", "BL40")
        program.until_state(note=NOTE)
        program.screen.key("Escape")
        program.screen.key("ctrl+f")
        write(program, "left knee")
        until(lambda: "point/BL40" in (program.state()["search"] or ()), "the note is found")


def test_closing_in_the_middle_of_a_word_keeps_it(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        write_note(program, "GB30", "under the trous")
        program.screen.key("ctrl+q")
        assert program.until_ended() == 0
    assert stored(home) == {"point/GB30": "under the trous"}


def test_a_bookmark_is_set_by_a_key_taken_back_and_set_again(
    screen: Screen, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        go_to(program, "bl23", "BL23")
        program.screen.key("ctrl+d")
        program.until_on("bookmark", on=True)
        program.screen.key("ctrl+z")
        program.until_on("bookmark", on=False)
        program.screen.key("ctrl+shift+z")
        program.until_on("bookmark", on=True)
        program.screen.click(centre_of(program, "Bookmark"))
        program.until_on("bookmark", on=False)
        program.screen.click(centre_of(program, "Bookmark"))
        program.until_on("bookmark", on=True)
        program.screen.key("ctrl+q")
        program.until_ended()
    with reading(home) as store:
        assert [mark.link for mark in store.bookmarks()] == ["point/BL23"]


def centre_of(program: Program, button: str) -> Place:
    return centre(program.button(button)["area"])


def test_whatever_is_marked_in_the_search_can_be_kept(program: Program) -> None:
    program.screen.key("ctrl+f")
    write(program, "acromion")
    until(lambda: program.state()["search"], "it is found")
    landmark = program.state()["search"][0]
    program.screen.key("ctrl+alt+c")
    until(lambda: program.screen.clipboard().endswith(landmark), "its link is copied")
    assert program.screen.clipboard() == f"acupoints:landmark/{landmark}"
    program.screen.key("ctrl+n")
    program.until_state(search=None, note="")
    write(program, "feel it first")
    program.screen.key("Escape")
    until(lambda: program.state()["undo"].startswith("note on"), "it is kept")


def test_a_note_is_taken_back_as_a_whole(program: Program) -> None:
    write_note(program, "LU7", "one two")
    program.screen.key("Escape")
    until(lambda: program.state()["noted"] == ["LU7"], "it is kept")
    program.screen.key("ctrl+z")
    program.until_state(noted=[], note=None)
    program.screen.key("ctrl+shift+z")
    program.until_state(noted=["LU7"], note="one two")


def test_what_was_looked_at_is_remembered(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        go_to(program, "st36", "ST36")

        def is_kept() -> bool:
            with sqlite3.connect(Places(data_folder(home)).file) as db:
                return db.execute("SELECT * FROM visit").fetchone() is not None

        until(is_kept, "it is remembered")
    with reading(home) as store:
        assert [visit.link for visit in store.visits()] == ["point/ST36"]


# Whatever state the file is in ------------------------------------------------------


def fill(home: Path) -> Path:
    """A store with a note; returns its file."""
    folder = data_folder(home)
    store = open_store(folder).store
    store.apply(SetNote("point/BL40", NOTE, 1))
    store.apply(SetBookmark("point/BL40", 1))
    store.close()
    return Places(folder).file


def test_a_damaged_file_is_mended_and_the_window_says_so(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    file = fill(home)
    file.write_bytes(b"\0" * 3000)
    with started(screen, home, logs=LOGS) as program:
        until(lambda: program.state()["notices"], "it is said")
        (said,) = program.state()["notices"]
        assert "was damaged" in said
        assert NOTE not in said
        program.until_state(noted=["BL40"])
        go_to(program, "bl40", "BL40")
        program.until_state(note=NOTE)
    assert list((data_folder(home) / "damaged").rglob("kept.db"))


def test_a_file_of_a_newer_version_is_shown_and_left_alone(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    file = fill(home)
    with sqlite3.connect(file) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    before = file.read_bytes()
    with started(screen, home, logs=LOGS) as program:
        until(lambda: program.state()["notices"], "it is said")
        assert "newer version" in program.state()["notices"][0]
        program.until_state(noted=["BL40"])
        go_to(program, "bl23", "BL23")
        program.screen.key("ctrl+d")
        until(lambda: len(program.state()["notices"]) == 2, "the refusal is told")
        program.until_on("bookmark", on=False)
        program.screen.key("ctrl+q")
        assert program.until_ended() == 0
    assert file.read_bytes() == before


def test_a_locked_file_refuses_a_note_which_stays_until_it_is_free(
    screen: Screen, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    file = fill(home)
    with started(screen, home, logs=LOGS) as program:
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        write_note(program, "BL23", "kept in the end")
        until(lambda: program.state()["notices"], "the refusal is told")
        assert "another program" in program.state()["notices"][0]
        go_to(program, "gb30", "GB30")
        go_to(program, "bl23", "BL23")
        program.until_state(note="kept in the end")
        other.execute("ROLLBACK")
        other.close()
        program.screen.click(centre_of(program, "Try again"))
        program.until_state(notices=[], noted=["BL23", "BL40"])
        assert "kept in the end" not in program.errors
    assert stored(home)["point/BL23"] == "kept in the end"


# Filters, collections, codes --------------------------------------------------------


def test_filters_show_only_what_fits_and_lead_through_it(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    fill(home)
    with started(screen, home) as program:
        program.screen.key("alt+2")
        program.until_state(side=1, only=None)
        for key in ("Down", "Down", "space"):  # "With a note"
            program.screen.key(key)
        program.until_state(only=["BL40"], view="back")
        program.screen.key("F3")
        program.until_state(subject="BL40")
        program.screen.key("alt+1")
        program.until_state(side=0, only=["BL40"])
        until(lambda: "only what fits" in program.state()["status"], "it is said")
        program.screen.key("ctrl+alt+f")
        program.until_state(only=None, subject="BL40")


def test_a_collection_is_made_and_filled_by_keys(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        for code, keys in (("BL40", ("n",)), ("BL57", ("Return",))):
            go_to(program, code.lower(), code)
            program.screen.key("ctrl+alt+l")
            until(lambda: program.state()["menu"], "the menu opens")
            for key in keys:
                program.screen.key(key)
            if code == "BL40":
                program.until_dialog()
                for letter in "lesson one":
                    program.screen.key(KEYS.get(letter, letter))
                program.screen.key("Return")
                until(lambda: program.ask("dialog") is None, "it is made")
                program.screen.give_focus(program.window_id)
        until(lambda: "BL57" in program.state()["undo"], "the second one is in")
        program.screen.key("ctrl+q")
        program.until_ended()
    with reading(home) as store:
        ((name, links),) = [(one.name, one.links) for one in store.collections()]
    assert (name, links) == ("lesson one", ("point/BL40", "point/BL57"))


def test_the_older_codes_are_a_choice_that_is_remembered(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        program.screen.key("ctrl+alt+o")
        go_to(program, "ub40", "BL40")
        until(lambda: any("UB40" in text for text in program.texts()), "the title says UB40")
        program.screen.key("ctrl+q")
        program.until_ended()
    with started(screen, home) as program:
        go_to(program, "sj5", "TE5")
        until(lambda: any("SJ5" in text for text in program.texts()), "the title says SJ5")
        program.screen.key("ctrl+alt+w")
        until(lambda: not any("SJ5" in text for text in program.texts()), "the title says TE5")


# Quotes and rows --------------------------------------------------------------------


def test_a_quote_is_kept_apart_from_its_page(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        program.screen.click(program.place_of(program.region("front-stomach")))
        program.until_subject("stomach")
        program.screen.key("alt+Down")
        program.screen.key("ctrl+d")
        program.until_on("bookmark", on=True)
        program.screen.key("ctrl+n")
        program.until_state(note="")
        write(program, "read it out")
        program.focus_body()
        program.until_on("bookmark", on=False)  # the page itself has none
        program.screen.key("ctrl+q")
        program.until_ended()
    quote = library().content.excerpts_of("stomach")[0].id
    with reading(home) as store:
        assert [mark.link for mark in store.bookmarks()] == [f"excerpt/{quote}"]
    assert stored(home) == {f"excerpt/{quote}": "read it out"}
    with started(screen, home) as program:
        program.screen.click(program.place_of(program.region("front-stomach")))
        program.until_subject("stomach")
        program.until_state(note=None)
        assert "With a note of yours" in program.texts()
        program.screen.key("alt+Down")
        program.until_state(note="read it out")
        program.screen.key("alt+Down")
        program.until_state(note=None)


def test_the_right_button_offers_what_can_be_kept(used_program: Program) -> None:
    program = used_program
    program.screen.click(centre(program.row("foot")["area"]), RIGHT)
    until(lambda: "&Bookmark" in program.state()["menu"], "the row's menu opens")
    program.screen.key("Escape")
    program.until_state(subject="foot", menu=[])
    program.screen.click(centre(program.texts()[first_quote("foot")]), RIGHT)
    until(lambda: program.state()["menu"], "the quote's menu opens")
    program.screen.key("Escape")
    program.until_state(menu=[])

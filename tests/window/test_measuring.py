"""The ruler, the spans and landmarks on the body, and the guide to measuring."""

from __future__ import annotations

import re
from typing import Final

import pytest

from .program import Program, centre, library, shelf
from .screen import MIDDLE, Place, until

pytestmark = pytest.mark.window

SPANS: Final = [span for span in library().atlas.measures.spans if not span.finger]


def _landmark(program: Program, key: str) -> Place:
    """Where a landmark of the present view is on the screen."""
    return program.at(program.view().landmark_by_key[key])


def _forearm(program: Program, side: str) -> tuple[Place, Place]:
    """From the cubital crease to the wrist crease: 12 cun by span 11."""
    return (
        _landmark(program, f"cubital-crease-{side}"),
        _landmark(program, f"wrist-crease-palmar-{side}"),
    )


def _measured(program: Program) -> float | None:
    """The cun that the body says were measured, or None."""
    said = re.match(r"([0-9.]+) cun\b", program.state()["described"])
    return float(said[1]) if said else None


def _until_measured(program: Program, cun: float, span: str, near: float = 0.15) -> None:
    until(lambda: _measured(program) is not None, "something is measured")
    program.settle()
    assert _measured(program) == pytest.approx(cun, abs=near)
    _, _, spans = program.state()["described"].partition(", ")
    assert re.search(rf"\b{span}\b", spans)


def _walk_pointer(program: Program, by: tuple[int, int]) -> None:
    """Move the crosshair by screen pixels with the arrow keys, in strides and single steps."""
    for pixels, (back, on) in zip(by, (("Left", "Right"), ("Up", "Down")), strict=True):
        key = on if pixels > 0 else back
        for _ in range(abs(pixels) // 12):
            program.screen.key(f"shift+{key}")
        for _ in range(abs(pixels) % 12):
            program.screen.key(key)
    program.settle()


# The ruler ----------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["drag", "two clicks"])
@pytest.mark.parametrize("side", ["right", "left"])
def test_the_forearm_is_twelve_cun(used_program: Program, side: str, way: str) -> None:
    program, screen = used_program, used_program.screen
    program.switch("ruler", on=True)
    before = screen.steady_pixels(program.canvas)
    elbow, wrist = _forearm(program, side)
    if way == "drag":
        screen.drag(elbow, wrist)
    else:
        screen.click(elbow)
        screen.click(wrist)
    _until_measured(program, 12, "11")
    screen.until_changed(program.canvas, before, 2000, "line and distance are painted")
    screen.move(program.empty_place())
    program.settle()
    _until_measured(program, 12, "11")  # it stays when the pointer moves on


def test_a_closer_look_measures_more_exactly(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    elbow, wrist = _forearm(program, "right")
    screen.wheel(((elbow[0] + wrist[0]) // 2, (elbow[1] + wrist[1]) // 2), 7)
    program.settle()
    program.switch("ruler", on=True)
    screen.drag(*_forearm(program, "right"))
    _until_measured(program, 12, "11", near=0.05)


def test_the_distance_is_told_while_it_is_drawn(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.switch("ruler", on=True)
    elbow, wrist = _forearm(program, "right")
    half = ((elbow[0] + wrist[0]) // 2, (elbow[1] + wrist[1]) // 2)
    before = screen.steady_pixels(program.canvas)
    screen.move(elbow)
    screen.press()
    screen.move(half)
    screen.until_changed(program.canvas, before, 2000, "line and distance are painted")
    screen.release()
    _until_measured(program, 6, "11")
    screen.drag(elbow, wrist)
    _until_measured(program, 12, "11")


def test_the_ruler_by_keys(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.focus_body()
    before = screen.steady_pixels(program.canvas)
    screen.key("ctrl+r")
    program.until_state(focus_is_body=True, named=None)
    assert "arrow keys" in program.state()["described"]
    elbow, wrist = _forearm(program, "left")
    middle = centre(program.canvas)
    _walk_pointer(program, (elbow[0] - middle[0], elbow[1] - middle[1]))
    screen.until_changed(program.canvas, before, 20, "the crosshair is painted")
    screen.key("Return")
    _walk_pointer(program, (wrist[0] - elbow[0], wrist[1] - elbow[1]))
    _until_measured(program, 12, "11")
    screen.key("Return")
    _walk_pointer(program, (-60, -60))
    _until_measured(program, 12, "11")
    program.until_state(subject=None, named=None)


def test_while_the_ruler_is_there_nothing_is_chosen_or_opened(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.switch("ruler", on=True)
    hand = program.place_of(program.region("front-hand-right"))
    screen.move(hand)
    program.settle()
    program.until_state(named=None, tag=None, pointer_shape="CrossCursor")
    screen.click(hand)
    screen.double_click(hand)
    program.settle()
    program.until_state(subject=None, view="front")
    program.focus_body()
    for key in ("Return", "space", "Home", "End", "Return"):
        screen.key(key)
    program.settle()
    program.until_state(subject=None, cursor=None, view="front")


def test_the_body_is_still_moved_and_zoomed_beside_the_ruler(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.switch("ruler", on=True)
    screen.drag(*_forearm(program, "right"))
    _until_measured(program, 12, "11")
    start = centre(program.canvas)
    screen.wheel(start, 4)
    program.settle()
    zoomed = program.state()["viewport"]
    program.until_state(is_fitted=False)
    screen.drag(start, (start[0] + 50, start[1] - 40), MIDDLE)
    program.settle()
    moved = program.state()["viewport"]
    assert (moved[1] - zoomed[1], moved[2] - zoomed[2]) == pytest.approx((50, -40), abs=1)
    program.until_state(pointer_shape="CrossCursor")
    _until_measured(program, 12, "11")


def test_esc_lays_the_ruler_away_then_the_close_up_then_the_selection(
    used_program: Program,
) -> None:
    program, screen = used_program, used_program.screen
    screen.double_click(program.place_of(program.region("front-hand-left")))
    program.until_state(view="hand-palm@left", subject="hand")
    unmeasured = screen.steady_pixels(program.canvas)
    program.switch("ruler", on=True)
    left, top, width, height = program.canvas
    screen.drag((left + width // 2, top + 60), (left + width // 2, top + height // 2))
    screen.until_changed(program.canvas, unmeasured, 1000, "the line is painted")
    screen.move((left + width - 3, top + 3))
    screen.key("Escape")
    state = program.until_state(view="hand-palm@left", subject="hand", pointer_shape="ArrowCursor")
    assert "ruler" not in state["on"]
    assert _measured(program) is None
    screen.key("Escape")
    program.until_state(view="front", subject="hand")
    screen.key("Escape")
    program.until_state(view="front", subject=None)


def test_another_view_forgets_what_was_measured(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.switch("ruler", on=True)
    screen.drag(*_forearm(program, "right"))
    _until_measured(program, 12, "11")
    screen.key("ctrl+2")
    program.until_state(view="back")
    until(lambda: _measured(program) is None, "nothing is measured here")
    popliteal = _landmark(program, "popliteal-crease-left")
    gluteal = _landmark(program, "gluteal-fold-left")
    screen.drag(gluteal, popliteal)
    _until_measured(program, 14, "15", near=0.25)


def test_the_button_of_the_ruler_takes_it_and_lays_it_away(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    for there in (True, False):
        screen.click(centre(program.button("Ruler")["area"]))
        program.until_on("ruler", on=there)


# Spans and landmarks ------------------------------------------------------------------


@pytest.mark.parametrize("what", ["spans", "landmarks"])
@pytest.mark.parametrize("view", ["front", "right"])
def test_spans_and_landmarks_are_shown_and_hidden(
    used_program: Program, what: str, view: str
) -> None:
    program, screen = used_program, used_program.screen
    screen.key({"front": "ctrl+1", "right": "ctrl+3"}[view])
    program.until_state(view=view)
    program.settle()
    before = screen.steady_pixels(program.canvas)
    program.switch(what, on=True)
    screen.until_changed(program.canvas, before, 1000, f"the {what} are painted")
    program.switch(what, on=False)
    screen.until_as_before(program.canvas, before, "the body looks as before")


def test_a_span_is_painted_along_its_axis(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    frames = {frame.id: frame for frame in shelf().frames("front")}
    beside = [program.at(frames["front-11-left"].at(cun)) for cun in (3.0, 9.0)]
    areas = [(x - 2, y - 2, 5, 5) for x, y in beside]
    before = [screen.steady_pixels(area) for area in areas]
    program.switch("spans", on=True)
    for area, pixels in zip(areas, before, strict=True):
        screen.until_changed(area, pixels, 5, "the line of the span is there")


def test_a_landmark_under_the_pointer_is_named(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    umbilicus = _landmark(program, "umbilicus")
    screen.move(umbilicus)
    program.settle()
    program.until_state(landmark=None)
    screen.move((2, 2))
    program.switch("landmarks", on=True)
    program.settle()
    before = screen.steady_pixels(program.canvas)
    for key in ("umbilicus", "acromion-left", "patella-apex-right"):
        screen.move(_landmark(program, key))
        program.until_state(landmark=key)
        screen.until_changed(program.canvas, before, 1500, "its tag is painted")
    screen.click(_landmark(program, "umbilicus"))
    program.until_state(subject="CV8")  # a landmark is no obstacle to the point that lies there
    screen.move((2, 2))
    program.until_state(landmark=None)


def test_a_landmark_of_a_mirrored_view_has_the_other_side(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    screen.double_click(program.place_of(program.region("front-hand-left")))
    program.until_state(view="hand-palm@left")
    program.switch("landmarks", on=True)
    screen.move(_landmark(program, "middle-tip-left"))
    program.until_state(landmark="middle-tip-left")


# The guide ----------------------------------------------------------------------------


@pytest.mark.parametrize("keys", [("shift+F2",), ("alt+m", "m")], ids=["shortcut", "menu"])
def test_the_guide_lists_all_spans_and_closes_with_esc(
    used_program: Program, keys: tuple[str, ...]
) -> None:
    program, screen = used_program, used_program.screen
    for number, key in enumerate(keys, 1):
        screen.key(key)
        if number < len(keys):
            until(lambda: program.state()["popups"], "the menu is open")
    until(lambda: program.ask("dialog"), "the guide opens")
    dialog = program.ask("dialog")
    assert dialog["title"] == "Measuring in cun"
    lines = [line for line in dialog["text"].splitlines() if line]
    for span in SPANS:
        here = lines.index(span.name)
        assert lines[here - 1] == span.id
        assert lines[here + 1] == f"{span.cun:g}"
        assert re.fullmatch(r"[0-9]+|–", lines[here + 2])
    until(lambda: len(screen.colours(tuple(dialog["area"]))) > 20, "the guide is painted")
    screen.key("Escape")
    until(lambda: program.ask("dialog") is None, "the guide is closed")
    program.screen.give_focus(program.window_id)
    program.until_state(active=True, subject=None, view="front")

"""Fitting, zooming at a place and panning."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.viewport import MAX_ZOOM, Viewport, fit

LENGTHS = st.floats(10, 4000)
SIZES = st.tuples(LENGTHS, LENGTHS)
ZOOMS = st.floats(1.001, MAX_ZOOM - 0.001)
"""Between the limits, as multiples of the fitted size."""
PLACES = st.tuples(st.floats(-5000, 5000), st.floats(-5000, 5000))
VIEWPORTS = st.builds(Viewport, st.floats(0.01, 50), st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))


def fitted_to(view_size: tuple[float, float], screen: tuple[float, float]) -> Viewport:
    return fit((0, 0, *view_size), screen)


def near(place: tuple[float, float], expected: tuple[float, float]) -> bool:
    return place == pytest.approx(expected, rel=1e-6, abs=1e-6)


@settings(deadline=None, max_examples=200)
@given(VIEWPORTS, PLACES)
def test_place_of_the_screen_is_the_place_of_the_view_shown_there(
    viewport: Viewport, place: tuple[float, float]
) -> None:
    assert near(viewport.to_screen(*viewport.to_view(*place)), place)
    assert near(viewport.to_view(*viewport.to_screen(*place)), place)


@settings(deadline=None, max_examples=200)
@given(SIZES, SIZES, ZOOMS, ZOOMS, PLACES, PLACES)
def test_zooming_keeps_the_place_under_the_pointer(
    view_size: tuple[float, float],
    screen: tuple[float, float],
    zoom: float,
    wanted: float,
    pan: tuple[float, float],
    pointer: tuple[float, float],
) -> None:
    fitted = fitted_to(view_size, screen)
    before = Viewport(fitted.scale * zoom, *pan)
    after = before.zoomed(wanted / zoom, *pointer, fitted)
    assert after.scale == pytest.approx(fitted.scale * wanted)
    assert near(after.to_screen(*before.to_view(*pointer)), pointer)


@settings(deadline=None, max_examples=200)
@given(SIZES, SIZES, st.lists(st.tuples(st.floats(0.01, 100), PLACES), max_size=20))
def test_zoom_stays_between_fitted_and_its_limit_and_comes_back_to_fitted(
    view_size: tuple[float, float],
    screen: tuple[float, float],
    steps: list[tuple[float, tuple[float, float]]],
) -> None:
    fitted = viewport = fitted_to(view_size, screen)
    for factor, pointer in steps:
        viewport = viewport.zoomed(factor, *pointer, fitted)
        assert fitted.scale <= viewport.scale <= fitted.scale * MAX_ZOOM * (1 + 1e-12)
    for _ in range(40):
        viewport = viewport.zoomed(0.9, 3, 5, fitted)
    assert viewport == fitted


def test_zooming_in_ends_at_the_limit_with_the_pointer_in_place() -> None:
    fitted = fitted_to((960, 1870), (400, 800))
    viewport = fitted.zoomed(1000, 100, 200, fitted)
    assert viewport.scale == fitted.scale * MAX_ZOOM
    assert near(viewport.to_view(100, 200), fitted.to_view(100, 200))


@settings(deadline=None, max_examples=200)
@given(PLACES, SIZES, SIZES, st.floats(0, 4))
def test_fit_shows_all_bounds_in_the_middle_and_touches_in_one_direction(
    corner: tuple[float, float],
    size: tuple[float, float],
    screen: tuple[float, float],
    margin: float,
) -> None:
    left, top = corner
    right, bottom = left + size[0], top + size[1]
    viewport = fit((left, top, right, bottom), screen, margin)
    first, last = viewport.to_screen(left, top), viewport.to_screen(right, bottom)
    free = [(before, room - after) for before, after, room in zip(first, last, screen, strict=True)]
    for before, after in free:
        assert before == pytest.approx(after, abs=1e-6)
        assert before > margin - 1e-6
    assert min(before for before, _ in free) == pytest.approx(margin, abs=1e-6)


@settings(deadline=None, max_examples=50)
@given(SIZES, SIZES)
def test_fit_to_a_point_or_on_no_screen_is_still_a_viewport(
    size: tuple[float, float], screen: tuple[float, float]
) -> None:
    assert fit((5, 5, 5, 5), screen).scale > 0
    assert fit((0, 0, *size), (0, 0), 10).scale > 0


@settings(deadline=None, max_examples=200)
@given(VIEWPORTS, SIZES, SIZES)
def test_middle_of_the_screen_is_kept_over_the_drawing(
    viewport: Viewport, view_size: tuple[float, float], screen: tuple[float, float]
) -> None:
    kept = viewport.kept_in_sight(view_size, screen)
    x, y = kept.to_view(screen[0] / 2, screen[1] / 2)
    assert -1e-6 <= x <= view_size[0] + 1e-6
    assert -1e-6 <= y <= view_size[1] + 1e-6
    assert kept.scale == viewport.scale
    assert kept.kept_in_sight(view_size, screen) == kept


@settings(deadline=None, max_examples=200)
@given(SIZES, SIZES, st.floats(0.1, 10), st.floats(0, 1), st.floats(0, 1))
def test_viewport_whose_middle_is_over_the_drawing_is_not_moved(
    view_size: tuple[float, float], screen: tuple[float, float], scale: float, u: float, v: float
) -> None:
    viewport = Viewport(
        scale,
        screen[0] / 2 - u * view_size[0] * scale,
        screen[1] / 2 - v * view_size[1] * scale,
    )
    kept = viewport.kept_in_sight(view_size, screen)
    assert near((kept.left, kept.top), (viewport.left, viewport.top))


@settings(deadline=None, max_examples=50)
@given(VIEWPORTS, PLACES, PLACES)
def test_panning_moves_what_is_shown_by_screen_pixels(
    viewport: Viewport, place: tuple[float, float], by: tuple[float, float]
) -> None:
    x, y = viewport.to_screen(*place)
    assert near(viewport.panned(*by).to_screen(*place), (x + by[0], y + by[1]))

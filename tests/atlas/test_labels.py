"""Labels never pile up, stay on the screen, and return when there is room."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from shapely import box as shapely_box

from acupoints_app.atlas.labels import Box, Label, beside, overlap, spread

SCREEN: Box = (0.0, 0.0, 400.0, 300.0)
numbers = st.floats(-50, 450, allow_nan=False)
sizes = st.floats(4, 60, allow_nan=False)
dots = st.lists(st.tuples(numbers, numbers, sizes, sizes), max_size=40)


def labels_of(dots: list[tuple[float, float, float, float]]) -> list[Label]:
    return [Label(str(n), beside(*dot, 5.0)) for n, dot in enumerate(dots)]


@given(dots, st.lists(st.tuples(numbers, numbers), max_size=20))
def test_no_label_covers_another_or_a_dot_or_leaves_the_screen(
    dots: list[tuple[float, float, float, float]], marks: list[tuple[float, float]]
) -> None:
    obstacles = [(x - 3, y - 3, x + 3, y + 3) for x, y in marks]
    placed = spread(labels_of(dots), obstacles, SCREEN)
    shapes = [shapely_box(*box) for box in placed.values()]
    for one, other in itertools.combinations(shapes, 2):
        assert one.intersection(other).area < 1e-6
    for shape in shapes:
        assert shapely_box(*SCREEN).buffer(1e-6).contains(shape)
        for obstacle in obstacles:
            assert shape.intersection(shapely_box(*obstacle)).area < 1e-6


@given(dots)
def test_a_label_is_left_out_only_where_it_finds_no_room(
    dots: list[tuple[float, float, float, float]],
) -> None:
    labels = labels_of(dots)
    placed = spread(labels, [], SCREEN)
    left, top, right, bottom = SCREEN
    for label in labels:
        if label.key in placed:
            continue
        for box in label.boxes:
            inside = left <= box[0] and top <= box[1] and box[2] <= right and box[3] <= bottom
            assert not inside or any(overlap(box, other) for other in placed.values())


def test_a_label_goes_to_its_best_place_that_is_free() -> None:
    dot = beside(100, 100, 20, 10, 5)
    assert spread([Label("A", dot)], [], SCREEN) == {"A": dot[0]}
    assert spread([Label("A", dot)], [(110, 90, 120, 110)], SCREEN) == {"A": dot[1]}


def test_labels_thin_out_when_dots_draw_near_and_return_when_they_part() -> None:
    def shown(zoom: float) -> int:
        dots = [(200 + zoom * (n - 4), 150.0, 30.0, 12.0) for n in range(9)]
        return len(spread(labels_of(dots), [], SCREEN))

    assert shown(1) < shown(10) < shown(40) == 9

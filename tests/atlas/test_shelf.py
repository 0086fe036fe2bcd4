"""The shelf hands out views, frames and units by key."""

from __future__ import annotations

import pytest

from acupoints_app.atlas.frames import frames_of
from acupoints_app.atlas.model import Atlas
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import Measures

from .drawn import VIEW_IDS, view_of


def test_views_and_their_frames_are_those_of_the_atlas(shelf: Shelf, measures: Measures) -> None:
    others = shelf.atlas.view_by_id
    for view_id in VIEW_IDS:
        assert shelf.view(view_id) is shelf.atlas.view_by_id[view_id]
        assert shelf.frames(view_id) == frames_of(view_of(view_id), measures, others)
        assert shelf.frames(view_id) is shelf.frames(view_id)


def test_unknown_key_is_a_key_error(shelf: Shelf) -> None:
    for key in ("tail", "tail@left", ""):
        with pytest.raises(KeyError):
            shelf.view(key)


def test_unit_is_that_of_the_first_view_that_measures_the_span(shelf: Shelf) -> None:
    (frame,) = [frame for frame in shelf.frames("front") if frame.span == "8"]
    assert shelf.unit("8") == frame.unit
    first = next(frame for frame in shelf.frames("foot-inner") if frame.span == "17")
    assert shelf.unit("17") == first.unit
    assert shelf.unit("no span") is None


def test_elsewhere_is_a_spans_cun_in_units_of_the_view(shelf: Shelf, measures: Measures) -> None:
    for view_id, span in measures.elsewhere:
        elsewhere, unit = shelf.elsewhere(view_id), shelf.unit(span)
        assert elsewhere is not None
        assert unit is not None
        assert elsewhere.span == span
        assert elsewhere.across == pytest.approx(unit * view_of(view_id).scale)
    assert shelf.elsewhere("left") == shelf.elsewhere("right")
    assert shelf.elsewhere("ear@left") == shelf.elsewhere("ear")


def test_without_measures_there_are_views_and_nothing_to_measure_with() -> None:
    bare = Shelf(Atlas((view_of("front"), view_of("ear"))))
    assert bare.view("front") is view_of("front")
    assert bare.view("ear@left").mirrored
    assert bare.frames("front") == ()
    assert bare.elsewhere("front") is None
    assert bare.unit("8") is None


def test_a_span_whose_view_is_missing_is_measured_on_the_next_one(measures: Measures) -> None:
    """A teacher's folder may hold two drawings only."""
    few = Shelf(Atlas((view_of("front"), view_of("foot-top")), measures))
    frame = next(frame for frame in few.frames("front") if frame.span == "17")
    assert few.unit("17") == frame.unit
    elsewhere = few.elsewhere("foot-top")
    assert elsewhere is not None
    assert elsewhere.across == pytest.approx(frame.unit * view_of("foot-top").scale)
    assert few.unit("9") is None
    assert Shelf(Atlas((view_of("back"),), measures)).elsewhere("back") is not None

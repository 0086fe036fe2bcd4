"""What the cache keeps of the atlas is all of it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.compiled import atlas_record, read_atlas_record
from acupoints_app.atlas.model import SIDES, Atlas, BodyView, Landmark, Part, Region
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import FrameRule, LandmarkName, Measures, Span

from .drawn import VIEW_IDS


def round_trip(atlas: Atlas) -> Atlas:
    """Through JSON, as the cache has it."""
    text = json.dumps(atlas_record(atlas), ensure_ascii=False)
    return read_atlas_record(json.loads(text), {view.id: view.drawing for view in atlas.views})


def test_the_atlas_that_comes_with_the_program_comes_back_whole(atlas: Atlas) -> None:
    again = round_trip(atlas)
    assert again == atlas
    assert again.measures.spans
    assert {type(view.origin) for view in again.views} == {tuple}


def test_what_comes_back_measures_alike(atlas: Atlas, shelf: Shelf) -> None:
    again = Shelf(round_trip(atlas))
    for view_id in VIEW_IDS:
        assert again.frames(view_id) == shelf.frames(view_id)
        assert again.elsewhere(view_id) == shelf.elsewhere(view_id)


NAMES = st.text(min_size=1, max_size=8)
NUMBERS = st.floats(-1e5, 1e5)
PLACES = st.tuples(NUMBERS, NUMBERS)
SIDE = st.sampled_from(SIDES)
PATHS = st.just("M0,0 L10,0 L10,10 Z")
VIEWS = st.builds(
    BodyView,
    id=NAMES,
    width=NUMBERS,
    height=NUMBERS,
    regions=st.tuples(st.builds(Region, NAMES, NAMES, SIDE, PATHS)) | st.just(()),
    drawing=st.binary(max_size=5),
    landmarks=st.lists(st.builds(Landmark, NAMES, SIDE, PLACES), max_size=3).map(tuple),
    parts=st.lists(st.builds(Part, NAMES, PATHS), max_size=2).map(tuple),
    origin=PLACES,
    scale=st.floats(0.01, 1000),
)
RULES = st.builds(
    FrameRule,
    view=NAMES,
    start=NAMES,
    end=NAMES,
    cun=NUMBERS,
    part=st.none() | NAMES,
    over_skin=st.booleans(),
    level=st.booleans(),
    turns=st.none() | PLACES,
    across=st.none() | NAMES,
    reach=NUMBERS,
    profile=st.none() | NAMES,
    parallel=st.none() | st.tuples(NAMES, NAMES),
)
SPANS = st.builds(
    Span,
    id=NAMES,
    name=NAMES,
    start=NAMES,
    end=NAMES,
    start_side=st.none() | SIDE,
    end_side=st.none() | SIDE,
    cun=NUMBERS,
    finger=st.booleans(),
    frames=st.lists(RULES, max_size=2).map(tuple),
)
MEASURES = st.builds(
    Measures,
    spans=st.lists(SPANS, max_size=2).map(tuple),
    landmarks=st.lists(
        st.builds(
            LandmarkName, NAMES, NAMES, st.booleans(), st.lists(NAMES, max_size=2).map(tuple)
        ),
        max_size=2,
    ).map(tuple),
    elsewhere=st.lists(st.tuples(NAMES, NAMES), max_size=2).map(tuple),
)


@settings(max_examples=100)
@given(st.lists(VIEWS, max_size=2, unique_by=lambda view: view.id).map(tuple), MEASURES)
def test_any_atlas_comes_back_whole(views: tuple[BodyView, ...], measures: Measures) -> None:
    atlas = Atlas(views, measures)
    assert round_trip(atlas) == atlas


CHANGES = {
    "a landmark moved": lambda view: replace(
        view, landmarks=(replace(view.landmarks[0], place=(1.0, 2.0)), *view.landmarks[1:])
    ),
    "a region lost": lambda view: replace(view, regions=view.regions[1:]),
    "a part renamed": lambda view: replace(
        view, parts=(replace(view.parts[0], name="other"), *view.parts[1:])
    ),
    "another scale": lambda view: replace(view, scale=view.scale * 2),
    "another origin": lambda view: replace(view, origin=(0.0, 1.0)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_kept_too(what: str, atlas: Atlas) -> None:
    """So the comparison above sees each of these."""
    changed = Atlas((CHANGES[what](atlas.views[0]), *atlas.views[1:]), atlas.measures)
    assert round_trip(changed) == changed
    assert changed != atlas

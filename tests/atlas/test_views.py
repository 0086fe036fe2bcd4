"""How the views belong together."""

from __future__ import annotations

import pytest

from acupoints_app.atlas.files import read_drawing_files
from acupoints_app.atlas.views import VIEW_ORDER, WHOLE_BODY, close_up, whole_body_of
from acupoints_app.library import built_in_drawings

from .drawn import VIEW_IDS, view_of

GROUPS = sorted({region.group for view_id in VIEW_IDS for region in view_of(view_id).regions})
CLOSE_UPS = [id_ for id_ in VIEW_ORDER if id_ not in WHOLE_BODY]


def test_drawings_are_exactly_the_views_and_offered_in_their_order() -> None:
    assert tuple(read_drawing_files(built_in_drawings())) == VIEW_ORDER
    assert len(VIEW_ORDER) == len(set(VIEW_ORDER)) == 19
    assert VIEW_ORDER[: len(WHOLE_BODY)] == WHOLE_BODY


def test_close_up_shows_the_region_that_leads_to_it() -> None:
    found = 0
    for view_id in VIEW_IDS:
        for group in GROUPS:
            target = close_up(view_id, group)
            if target is None:
                continue
            found += 1
            assert target in CLOSE_UPS
            assert view_of(view_id).regions_of(group), (view_id, group)
            assert view_of(target).regions_of(group), (view_id, group, target)
    assert found >= 15


def test_a_hand_leads_to_the_side_of_it_that_is_seen() -> None:
    assert close_up("front", "hand") == "hand-palm"
    assert close_up("back", "hand") == "hand-dorsum"
    assert close_up("head-front", "head") == "mouth"
    assert close_up("front", "stomach") is None
    assert close_up("hand-palm", "hand") is None
    assert close_up("tail", "hand") is None


@pytest.mark.parametrize("view_id", CLOSE_UPS)
def test_close_up_leads_back_to_a_view_of_the_whole_body(view_id: str) -> None:
    assert whole_body_of(view_id) in WHOLE_BODY
    left = whole_body_of(view_id, "left")
    assert left == ("left" if whole_body_of(view_id) == "right" else whole_body_of(view_id))


def test_view_of_the_whole_body_is_a_part_of_no_other() -> None:
    for view_id in WHOLE_BODY:
        assert whole_body_of(view_id) is None

from __future__ import annotations

import pytest

from acupoints_app.atlas.model import Atlas
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import Measures

from .drawn import VIEW_IDS, built_in_measures_read, view_of


@pytest.fixture(scope="session")
def measures() -> Measures:
    return built_in_measures_read()


@pytest.fixture(scope="session")
def atlas(measures: Measures) -> Atlas:
    return Atlas(tuple(view_of(id_) for id_ in VIEW_IDS), measures)


@pytest.fixture(scope="session")
def shelf(atlas: Atlas) -> Shelf:
    return Shelf(atlas)

from __future__ import annotations

import pytest

from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(built_in_data(), built_in_drawings(), None)

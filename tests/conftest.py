"""No test touches the desk it runs on: no display, no settings, no cache of the user's."""

from __future__ import annotations

import os
import shutil
import tempfile

import pytest
from hypothesis import settings

from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library

# Where a build is judged, the same examples each time: a failure then is of the change at hand.
# On a developer's machine new ones are tried.  No deadline: no test depends on time.
settings.register_profile("judged", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile("judged" if os.environ.get("CI") else "explore")

# Before Qt is imported anywhere.  Tests of the real window start it as another process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"

_FOLDERS = pytest.StashKey[str]()
_XDG = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def pytest_configure(config: pytest.Config) -> None:
    folder = tempfile.mkdtemp(prefix="acupoints-tests-")
    config.stash[_FOLDERS] = folder
    for name in _XDG:
        os.environ[name] = os.path.join(folder, name.lower())  # noqa: PTH118


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_FOLDERS], ignore_errors=True)


@pytest.fixture(scope="session")
def library() -> Library:
    """The built-in library, read from its files: that takes a second, so once for all tests."""
    return load_library(built_in_data(), built_in_drawings(), None)

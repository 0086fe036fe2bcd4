"""Trouble in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from acupoints_app.keep.trouble import Kind, Trouble


@pytest.mark.parametrize("kind", Kind)
def test_each_trouble_is_one_plain_sentence_that_says_what_to_do(kind: Kind) -> None:
    text = Trouble(kind, Path("/put/aside"), date(2026, 1, 2)).sentence()
    assert text.endswith(".")
    assert ". " not in text
    assert "{" not in text

"""Killed at any instant, the store loses no change that it accepted."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 300
DAMAGED = 40


@pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked, to kill hundreds")
def test_killed_hundreds_of_times_no_accepted_change_is_lost(tmp_path: Path) -> None:
    seed = 0 if os.environ.get("CI") else random.randrange(2**32)  # noqa: S311
    program = Path(__file__).with_name("killed.py")
    run = subprocess.run(
        [sys.executable, program, tmp_path, str(seed), str(KILLS), str(DAMAGED)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, f"seed {seed}: {run.stderr}"
    seen = json.loads(run.stdout)
    assert seen["kills"] == KILLS
    assert seen["unclean"] > KILLS / 4  # most were killed while the store was open
    assert seen["damaged"] == DAMAGED
    assert 0 < seen["sure"] <= seen["aside"] <= DAMAGED  # put aside once each, none deleted
    assert seen["litter"] == 0

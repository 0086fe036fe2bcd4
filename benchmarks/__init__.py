"""Timings, as ratios in one run.  They are read by people; no test depends on them."""

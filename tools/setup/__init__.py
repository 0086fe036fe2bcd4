"""Sets up what `./run` and `./test` need: see docs/set_up.md."""

"""Checks the data of acupoints and draws them on a view: ``python -m tools.acupoints --help``."""

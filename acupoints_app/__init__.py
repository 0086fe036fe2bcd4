"""Acupoints: an offline desktop reference for acupuncture points."""

__version__ = "0.1.0"

"""A slim vertical scroll bar in the theme's colours."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar

from acupoints_app.ui.theme import GRID, Theme


def dress_scroll_bar(bar: QScrollBar, theme: Theme) -> None:
    """Give a vertical bar the theme's colours and take its arrow buttons away."""
    bar.setStyleSheet(
        f"""
        QScrollBar:vertical {{ background: transparent; border: none; width: {3 * GRID}px; }}
        QScrollBar::handle:vertical {{
            background: {theme.scroll}; border-radius: 3px; margin: 2px 3px; min-height: 32px;
        }}
        QScrollBar::handle:vertical:hover {{ background: {theme.ink_soft}; }}
        QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
        QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
        """
    )

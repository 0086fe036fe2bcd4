"""Write every view into assets/body_svg."""

from __future__ import annotations

from pathlib import Path

from tools.atlas import build_all

_TARGET = Path(__file__).resolve().parents[2] / "assets" / "body_svg"


def main() -> None:
    """Draw all views and write their files."""
    _TARGET.mkdir(parents=True, exist_ok=True)
    for name, text in build_all().items():
        (_TARGET / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {len(text.encode('utf-8'))} bytes")


if __name__ == "__main__":
    main()

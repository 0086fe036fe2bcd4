"""Print how long a cun of each span is on each drawing; run with ``python -m tools.atlas.cun``.

The lengths are mm on a person of 170 cm; the drawn body is 180 cm tall.
"""

from __future__ import annotations

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.library import built_in_data, built_in_drawings, load_library

_A_PERSON = 170 / 180


def main() -> None:
    """Print one line for each span: its name, then every frame and its cun."""
    atlas = load_library(built_in_data(), built_in_drawings(), None).atlas
    shelf = Shelf(atlas)
    by_span: dict[str, list[Frame]] = {span.id: [] for span in atlas.measures.spans}
    for view in atlas.views:
        for frame in shelf.frames(view.id):
            by_span[frame.span].append(frame)
    for span in atlas.measures.spans:
        print(f"{span.id}: {span.name}, {span.cun:g} cun")
        for frame in by_span[span.id]:
            print(f"    {frame.unit * _A_PERSON:5.1f} mm  {frame.id}")


if __name__ == "__main__":
    main()

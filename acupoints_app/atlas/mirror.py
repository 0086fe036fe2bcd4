"""The other hand, foot or ear: a one-sided view turned into its mirror image."""

from __future__ import annotations

from dataclasses import replace

from acupoints_app.atlas.model import OTHER_SIDE, BodyView, Landmark, Part, Region
from acupoints_app.atlas.outline import outline_of, path_text


def mirrored(view: BodyView) -> BodyView:
    """The view from the other side: left is right, on the page and in every name."""
    width = view.width
    return replace(
        view,
        regions=tuple(_region(region, view.id, width) for region in view.regions),
        landmarks=tuple(
            Landmark(
                mark.name, OTHER_SIDE[mark.side], (round(width - mark.place[0], 2), mark.place[1])
            )
            for mark in view.landmarks
        ),
        parts=tuple(Part(part.name, _turned(part.path, width)) for part in view.parts),
        origin=(width - view.origin[0], view.origin[1]),
        mirrored=not view.mirrored,
    )


def _region(region: Region, view_id: str, width: float) -> Region:
    side = OTHER_SIDE[region.side]
    id_ = f"{view_id}-{region.group}" + ("" if side == "midline" else f"-{side}")
    return Region(id_, region.group, side, _turned(region.path, width))


def _turned(path: str, width: float) -> str:
    """A path seen in a mirror that stands upright in the middle of the page."""
    return path_text(
        [
            tuple(
                width - value if number % 2 == 0 else value for number, value in enumerate(segment)
            )
            for segment in outline_of(path)
        ]
    )

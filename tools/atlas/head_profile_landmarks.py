"""The landmarks of head and neck in profile, nose to the right.

Coordinates are body units: x = 0 is a vertical through the middle of the head's length, the face
lies towards +x, y is the height on the body.
"""

from __future__ import annotations

from tools.atlas.auricle import AURICLE, leaning
from tools.atlas.curves import Point
from tools.atlas.heights import HEIGHT

# How far in front of the middle of the head each landmark lies; its height is in the common table.
_AT_COMMON_HEIGHT: dict[str, float] = {
    # Midline of the head.
    "anterior-hairline": 82.9,
    "glabella": 94.2,
    "nose-tip": 116.8,
    "nasal-septum-base": 101.9,
    "philtrum-base": 102.1,
    "upper-lip-tubercle": 104.5,
    "mentolabial-sulcus": 96.3,
    "chin": 83.0,
    "occipital-protuberance": -92.4,
    "occipital-protuberance-below": -83.0,
    "posterior-hairline": -71.2,
    # Face.
    "forehead-corner": 53.2,
    "eyebrow-middle": 81.0,
    "eyebrow-lateral-end": 61.8,
    "pupil": 82.2,
    "outer-canthus": 66.2,
    "infraorbital-margin": 80.5,
    "infraorbital-foramen": 83.5,
    "ala-of-nose": 97.2,
    "nasolabial-sulcus": 94.8,
    "nostril-lateral-margin": 103.0,
    "ala-of-nose-below": 100.4,
    "mouth-angle": 84.0,
    "zygomatic-below-canthus": 66.0,
    # Lower jaw.
    "jaw-angle": 4.4,
    "masseter-front": 29.5,
    # Behind the ear.
    "mastoid-process": -38.0,
    "mastoid-tip": -29.0,
    "occipital-hollow": -59.4,
    # Neck.
    "hyoid": 40.4,
    "thyroid-cartilage": 39,
    "cricoid-cartilage": 37.5,
    "sternocleidomastoid-front-thyroid": 17.3,
    "sternocleidomastoid-back-thyroid": -14.0,
    "sternocleidomastoid-front-cricoid": 26.5,
    "sternocleidomastoid-back-cricoid": 0.4,
    "C2": -75.0,
    "trapezius-C2": -66.4,
    "C7": -84.9,
}

PROFILE: dict[str, Point] = {
    "vertex": (-14.0, 0.5),
    **{name: (x, HEIGHT[name]) for name, x in _AT_COMMON_HEIGHT.items()},
    # Sternocleidomastoid level with the angle of the lower jaw.
    "sternocleidomastoid-front-jaw": (-14.1, HEIGHT["jaw-angle"]),
    "sternocleidomastoid-back-jaw": (-47.2, HEIGHT["jaw-angle"]),
    # Zygomatic arch and upper end of the lower jaw.
    "zygomatic-arch-above": (28.3, 126.0),
    "zygomatic-arch-below": (28.3, 138.2),
    "mandibular-notch": (16.8, 148.2),
    "condylar-process": (-1.8, 133.4),
    # Hair round the ear.
    "temple-hairline-back": leaning(-3.4, HEIGHT["ear-apex"]),
    "temple-hairline": leaning(-2, 110),
    "hairline-above-ear": leaning(-22.4, 88.6),
    "hairline-above-ear-root": (-40.2, 91.4),
    **AURICLE,
}
"""Landmark to its place; paired ones on the figure's right side."""

MIDLINE = frozenset(
    {
        "vertex",
        "anterior-hairline",
        "glabella",
        "nose-tip",
        "nasal-septum-base",
        "upper-lip-tubercle",
        "philtrum-base",
        "mentolabial-sulcus",
        "chin",
        "posterior-hairline",
        "occipital-protuberance",
        "occipital-protuberance-below",
        "hyoid",
        "thyroid-cartilage",
        "cricoid-cartilage",
        "C2",
        "C7",
    }
)
"""Those of them that stand in the midline; the others are on the right side."""

"""Where the landmarks of the head and neck lie, from the front and from behind.

Right half of the page (x >= 0); body units: crown y = 0, chin y = 235, midline x = 0.  The
drawn features of the head follow these places, and so do the whole body and the close-ups.
"""

from __future__ import annotations

from tools.atlas.curves import Point
from tools.atlas.heights import HEIGHT


def _placed(across: dict[str, float]) -> dict[str, Point]:
    """Landmarks at their height from the table of heights."""
    return {name: (x, HEIGHT[name]) for name, x in across.items()}


FRONT: dict[str, Point] = _placed(
    {
        # Midline, from above.
        "vertex": 0,
        "anterior-hairline": 0,
        "glabella": 0,
        "nose-tip": 0,
        "nasal-septum-base": 0,
        "philtrum-base": 0,
        "upper-lip-tubercle": 0,
        "mentolabial-sulcus": 0,
        "chin": 0,
        "hyoid": 0,
        "thyroid-cartilage": 0,
        "cricoid-cartilage": 0,
        # Hairline, brow and eye.
        "forehead-corner": 60,
        "hairline-above-pupil": 33.2,
        "frontal-notch": 17,
        "eyebrow-medial-end": 16,
        "eyebrow-middle": 33.2,
        "eyebrow-lateral-end": 56,
        "pupil": 33.2,
        "inner-canthus": 17.4,
        "outer-canthus": 49.4,
        "infraorbital-margin": 33.2,
        "infraorbital-foramen": 33.2,
        # Nose, mouth, cheek, jaw, ear.
        "ala-of-nose": 17.6,
        "nasolabial-sulcus": 21.8,
        "ala-of-nose-below": 14,
        "nostril-lateral-margin": 11.4,
        "mouth-angle": 26,
        "zygomatic-below-canthus": 49.4,
        "jaw-angle": 54.6,
        "masseter-front": 42,
        "ear-apex": 86.4,
        "ear-lobe": 73.8,
        # Neck.
        "sternocleidomastoid-front-thyroid": 38.4,
        "sternocleidomastoid-back-thyroid": 54,
        "sternocleidomastoid-front-cricoid": 29.4,
        "sternocleidomastoid-back-cricoid": 51,
        "lesser-supraclavicular-fossa": 24,
    }
)
"""Landmarks of the front views, and of the chin and neck below them."""

BACK: dict[str, Point] = _placed(
    {
        # Midline, from above.
        "vertex": 0,
        "occipital-protuberance": 0,
        "occipital-protuberance-below": 0,
        "C2": 0,
        "posterior-hairline": 0,
        "C7": 0,
        # Beside it.
        "ear-apex": 86.4,
        "ear-lobe": 73.8,
        "mastoid-process": 63.5,
        "mastoid-tip": 60,
        "occipital-hollow": 36,
        "trapezius-C2": 24,
        "sternocleidomastoid-back-jaw": 47.4,
    }
)
"""Landmarks of the back views."""

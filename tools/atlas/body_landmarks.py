"""Where the landmarks of the whole body lie, from the front and from behind.

Right half of the page (x >= 0), in body units; x = 0 is the midline.  What stands upright on the
body takes its height from the table of heights; arm and hand are placed in their own frames.
Head and neck come from the drawing of the head.
"""

from __future__ import annotations

from tools.atlas.body import from_arm, from_hand
from tools.atlas.curves import Point
from tools.atlas.hand_landmarks import DORSUM, PALM
from tools.atlas.head_landmarks import BACK as HEAD_BACK
from tools.atlas.head_landmarks import FRONT as HEAD_FRONT
from tools.atlas.heights import HEIGHT
from tools.atlas.svg_writer import Landmark, pair

_NIPPLE_LINE = 98.0
"""The vertical line through the nipple, 4 cun from the midline; half of it is 2 cun."""


def _placed(across: dict[str, float]) -> dict[str, Point]:
    """Landmarks at their heights, from their distances from the midline."""
    return {name: (x, HEIGHT[name]) for name, x in across.items()}


def _on_arm(places: dict[str, Point]) -> dict[str, Point]:
    """Landmarks given as (outwards, along) in the arm's frame."""
    return {name: from_arm(*place) for name, place in places.items()}


def _on_hand(places: dict[str, Point], *names: str) -> dict[str, Point]:
    """Landmarks that the close-ups of the hand have too, taken from there."""
    return {name: from_hand(*places[name]) for name in names}


_BOTH_VIEWS: dict[str, Point] = {
    **_placed(
        {
            # Shoulder and hip, the knee's outer side, ankle.
            "acromion": 231,
            "acromioclavicular-hollow": 199,
            "iliac-crest": 129,
            "greater-trochanter": 158,
            "fibula-head": 141.6,
            "lateral-malleolus": 126,
            "medial-malleolus": 67,
            "sole": 94,
        }
    ),
    "greater-tubercle": (231, HEIGHT["greater-tubercle"]),
    **_on_arm({"epicondyle-lateral": (36, 327), "epicondyle-medial": (-36, 326)}),
    **_on_hand(PALM, "radial-styloid", "middle-tip"),
}

_FRONT: dict[str, Point] = {
    **_BOTH_VIEWS,
    **_placed(
        {
            # Clavicle, ribs and breast.
            "suprasternal-notch": 0,
            "clavicle-above": _NIPPLE_LINE,
            "clavicle-middle": _NIPPLE_LINE,
            "clavicle-inner": _NIPPLE_LINE / 2,
            "sternal-angle": 0,
            "xiphisternal-junction": 0,
            "nipple": _NIPPLE_LINE,
            **{f"intercostal-{number}": _NIPPLE_LINE for number in range(1, 8)},
            "axillary-fold-anterior": 159.8,
            "rib-11-end": 121.6,
            # Belly and groin.
            "umbilicus": 0,
            "iliac-spine-anterior": 119,
            "pubic-symphysis": 0,
            "inguinal-crease": 75.2,
            # Thigh and knee.
            "rectus-femoris-top": 122,
            "patella-base": 96.8,
            "patella-base-lateral": 113.6,
            "patella-base-medial": 80,
            "patella-apex": 97,
            "patellar-ligament-lateral": 114,
            "patellar-ligament-medial": 80,
            "tibial-tuberosity": 96.8,
            "fibula-head-front": 134.6,
            "tibial-condyle-medial": 62.6,
            # Leg and foot.
            "shin-crest": 92,
            "tibialis-anterior-lateral": 118,
            "ankle-crease": 98.4,
            "tibialis-anterior-tendon": 83.8,
        }
    ),
    "infraclavicular-fossa": (147, 351.5),
    "acromion-front": (223, HEIGHT["acromion-front"]),
    "deltoid-front-border": (236.6, 485.6),
    "adductor-longus": (70.6, HEIGHT["adductor-longus"]),
    **_on_arm(
        {
            "biceps-lateral-border": (23.8, 203),
            "biceps-medial-border": (-26, 262),
            "cubital-crease": (0, 337.4),
            "cubital-crease-lateral": (34, 331),
            "cubital-crease-medial": (-34, 331),
            "biceps-tendon-lateral": (6.6, 337.2),
            "biceps-tendon-medial": (-5.6, 337.2),
        }
    ),
    **_on_hand(
        PALM,
        *("wrist-crease-palmar", "wrist-crease-palmar-radial", "wrist-crease-palmar-ulnar"),
        *("flexor-carpi-ulnaris", "radial-artery-wrist"),
    ),
}

_BACK: dict[str, Point] = {
    **_BOTH_VIEWS,
    **_placed(
        {
            # Spine and sacrum.
            **{f"T{number}": 0 for number in range(1, 13)},
            **{f"L{number}": 0 for number in range(1, 6)},
            **{f"S{number}": 0 for number in range(1, 5)},
            "sacral-foramen-1": 23,
            "sacral-foramen-2": 21,
            "sacral-foramen-3": 18.6,
            "sacral-foramen-4": 16.4,
            "sacral-hiatus": 0,
            "coccyx-tip": 0,
            # Shoulder blade, armpit, last rib, hip bone.
            "scapula-superior-angle": 75,
            "scapula-spine-medial": 66,
            "scapula-medial-border": 66.6,
            "scapula-inferior-angle": 86.4,
            "axillary-fold-posterior": 158.8,
            "rib-12-end": 95,
            "iliac-spine-posterior": 43.8,
            # Leg.
            "gluteal-fold": 80,
            "popliteal-crease": 96,
            "popliteal-crease-lateral": 138,
            "popliteal-crease-medial": 53.4,
            "biceps-femoris-tendon": 126,
            "semitendinosus-tendon": 65,
            "gastrocnemius-junction": 93.4,
            "gastrocnemius-lateral-end": 118,
            "fibula-back-below": 119.6,
            "calcaneal-tendon-lateral": 111.4,
            "calcaneal-tendon-medial": 83.6,
        }
    ),
    "scapula-spine-middle": (146, 350.4),
    "acromial-angle": (222, HEIGHT["acromial-angle"]),
    "hamstring-groove": (88, 1148.7),
    "deltoid-back-border": (199.6, 421.6),
    **_on_arm({"olecranon": (-5, 328)}),
    **_on_hand(
        DORSUM,
        *("wrist-crease-dorsal", "wrist-crease-dorsal-radial", "wrist-crease-dorsal-ulnar"),
        *("extensor-digitorum-ulnar", "snuffbox", "ulnar-head", "ulnar-styloid"),
    ),
}


def _on_both_sides(places: dict[str, Point], figures_side: str) -> list[Landmark]:
    """Every landmark, those beside the midline on both sides of it.

    ``figures_side`` is the figure's side that lies on the right of the page.
    """
    landmarks: list[Landmark] = []
    for name, place in places.items():
        if place[0] == 0:
            landmarks.append(Landmark(name, "midline", place))
        else:
            landmarks += pair(name, place, figures_side)
    return landmarks


def front_landmarks() -> list[Landmark]:
    """The landmarks of the front view."""
    return _on_both_sides({**HEAD_FRONT, **_FRONT}, "left")


def back_landmarks() -> list[Landmark]:
    """The landmarks of the back view."""
    return _on_both_sides({**HEAD_BACK, **_BACK}, "right")

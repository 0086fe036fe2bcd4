"""Where the landmarks lie on the side views; head and neck have theirs in head_profile_landmarks.

Coordinates are body units, the figure's right side, the nose to +x.
"""

from __future__ import annotations

from tools.atlas.curves import Outline, Point, spline
from tools.atlas.foot_landmarks import FOOT_OUTER
from tools.atlas.head_profile_landmarks import PROFILE
from tools.atlas.heights import HEIGHT
from tools.atlas.side_arm import from_arm, from_hand
from tools.atlas.side_body import SideBody
from tools.atlas.side_hand import MIDDLE
from tools.atlas.side_lines import ILIOTIBIAL_BACK
from tools.atlas.svg_writer import Landmark

_INSIDE = 0.6
"""How far a landmark on the edge lies inside the skin."""

# The landmarks of head and neck that a whole side view carries: midline, then paired.
_HEAD_MIDLINE = (
    "vertex",
    "anterior-hairline",
    "glabella",
    "nose-tip",
    "nasal-septum-base",
    "philtrum-base",
    "upper-lip-tubercle",
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
)
_HEAD_PAIRED = (
    "pupil",
    "outer-canthus",
    "eyebrow-middle",
    "eyebrow-lateral-end",
    "infraorbital-margin",
    "infraorbital-foramen",
    "ala-of-nose",
    "ala-of-nose-below",
    "nasolabial-sulcus",
    "zygomatic-below-canthus",
    "mouth-angle",
    "forehead-corner",
    "jaw-angle",
    "masseter-front",
    "zygomatic-arch-above",
    "zygomatic-arch-below",
    "mandibular-notch",
    "condylar-process",
    "supratragic-notch",
    "tragus",
    "intertragic-notch",
    "ear-apex",
    "ear-lobe",
    "ear-root-front",
    "ear-root-back",
    "temple-hairline-back",
    "temple-hairline",
    "hairline-above-ear",
    "hairline-above-ear-root",
    "mastoid-process",
    "mastoid-tip",
    "occipital-hollow",
    "sternocleidomastoid-front-thyroid",
    "sternocleidomastoid-back-thyroid",
    "sternocleidomastoid-front-cricoid",
    "sternocleidomastoid-back-cricoid",
    "sternocleidomastoid-front-jaw",
    "sternocleidomastoid-back-jaw",
    "trapezius-C2",
)

# On the contour: in front, and behind.
_ON_THE_FRONT = ("suprasternal-notch", "umbilicus", "pubic-symphysis")
_ON_THE_BACK = ("T1", "T3", "T7", "T12", "L4")

# x of what lies at the height the common table gives.
_MIDLINE = {"sacral-hiatus": -112.0}
_PAIRED_AT_HEIGHT = {
    # Trunk.
    "nipple": 94.6,
    "rib-11-end": -8.0,
    "rib-12-end": -47.0,
    "iliac-crest": -17.0,
    "iliac-spine-anterior": 54.4,
    "scapula-inferior-angle": -86.0,
    "axillary-fold-posterior": -40.0,
    "iliac-spine-posterior": -92.0,
    # Shoulder.
    "acromion": -18.0,
    "acromion-front": 6.0,
    "acromial-angle": -48.0,
    "greater-tubercle": 1.0,
    "acromioclavicular-hollow": -14.0,
    # Hip, thigh, knee.
    "greater-trochanter": -10.0,
    "gluteal-fold-lateral": -71.0,
    "rectus-femoris-top": 44.0,
    "patella-base": 66.0,
    "patella-base-lateral": 46.0,
    "patella-apex": 59.4,
    "patellar-ligament-lateral": 41.0,
    "popliteal-crease-lateral": -44.0,
    "tibial-tuberosity": 52.4,
    "fibula-head": -26.0,
    "fibula-head-front": -4.0,
    # Leg and ankle.
    "shin-crest": 29.0,
    "tibialis-anterior-lateral": 12.4,
    "fibula-front-above": -11.0,
    "fibula-back-above": -34.0,
    "gastrocnemius-lateral-end": -63.6,
}

_PAIRED: dict[str, Point] = {
    # Arm and hand.
    "deltoid-front-border": from_arm(18.4, 159.0),
    "deltoid-back-border": from_arm(-36.4, 77.0),
    "cubital-crease-lateral": from_arm(22.0, 327.0),
    "epicondyle-lateral": from_arm(-2.0, 328.0),
    "olecranon": from_arm(-42.0, 333.0),
    "wrist-crease-palmar-radial": from_hand(28.2, -0.2),
    "wrist-crease-dorsal-radial": from_hand(27.0, -2.0),
    "radial-styloid": from_hand(25.6, -8.0),
    "snuffbox": from_hand(25.2, 0.0),
    "extensor-digitorum-ulnar": from_hand(-4.8, -1.6),
    "middle-tip": from_hand(*MIDDLE.at(0.993)),
    # Hollow between the biceps femoris tendon and the iliotibial band.
    "iliotibial-band-knee": (-29.6, 1252.0),
}

# The landmarks of ankle and foot that the close-up of the foot's outer side has too.
_FOOT = (
    "fibula-front-below",
    "fibula-back-below",
    "lateral-malleolus",
    "lateral-malleolus-below",
    "lateral-malleolus-front",
    "calcaneal-tendon-lateral",
    "ankle-crease",
    "extensor-digitorum-longus-lateral",
    "heel-back",
    "calcaneus-lateral",
    "sole",
    "cuboid-below",
    "metatarsal-5-tuberosity",
    "metatarsal-4-5-base",
    "metatarsal-4-5",
    "little-toe-joint-proximal",
    "little-toe-joint-distal",
    "great-toe-tip",
)


def _x_at(edge: Outline, y: float, which: int) -> float:
    """Where an outline crosses a height: its first (0) or last (-1) crossing."""
    place = edge.crossings(Outline(spline([(-250, y), (250, y)])))[which][0]
    return edge.at(place)[0]


def side_landmarks(side: str) -> list[Landmark]:
    """The landmarks of a side view; ``side`` is the figure's side that one sees."""
    body = Outline(SideBody().curve)
    midline = {name: PROFILE[name] for name in _HEAD_MIDLINE}
    for name in _ON_THE_FRONT:
        midline[name] = (_x_at(body, HEIGHT[name], 0) - _INSIDE, HEIGHT[name])
    for name in _ON_THE_BACK:
        midline[name] = (_x_at(body, HEIGHT[name], -1) + _INSIDE, HEIGHT[name])
    midline.update({name: (x, HEIGHT[name]) for name, x in _MIDLINE.items()})
    paired = {name: PROFILE[name] for name in _HEAD_PAIRED}
    paired.update({name: (x, HEIGHT[name]) for name, x in _PAIRED_AT_HEIGHT.items()})
    paired.update(_PAIRED)
    paired.update({name: FOOT_OUTER[name] for name in _FOOT})
    # The back border of the iliotibial band, level with the tip of the middle finger.
    level = paired["middle-tip"][1]
    paired["iliotibial-band-back"] = (_x_at(Outline(spline(ILIOTIBIAL_BACK)), level, 0), level)
    return [
        *(Landmark(name, "midline", point) for name, point in midline.items()),
        *(Landmark(name, side, point) for name, point in paired.items()),
    ]

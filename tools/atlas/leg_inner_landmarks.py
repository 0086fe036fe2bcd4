"""The landmarks on the medial side of the right leg.

Coordinates are those of the leg's side view: x grows forward, y downwards from the crown.
"""

from __future__ import annotations

from tools.atlas.foot_landmarks import FOOT_INNER
from tools.atlas.heights import HEIGHT
from tools.atlas.svg_writer import Landmark

# Four of the eighteen cun that the thigh measures from the pubic symphysis, above the patella.
_SARTORIUS_GRACILIS = (
    HEIGHT["patella-base"] - (HEIGHT["patella-base"] - HEIGHT["pubic-symphysis"]) * 4 / 18
)

# Landmark to its x, for those whose height is in the common table.
_ACROSS = {
    "inguinal-crease": 65.0,
    "adductor-longus": 48.4,
    "patella-base": 62.6,
    "patella-base-medial": 45.4,
    "patella-apex": 58.4,
    "patellar-ligament-medial": 44.6,
    "popliteal-crease-medial": -44.4,
    "semitendinosus-tendon": -62.0,
    "tibial-tuberosity": 52.0,
    "tibial-condyle-medial": 4.0,
    "tibia-medial-border-above": -18.4,
    "tibia-surface-middle": 11.0,
}


# Those that the close-up of the foot's inner side has too.
_FOOT = (
    "tibia-medial-border-below",
    "calcaneal-tendon-medial",
    "medial-malleolus",
    "medial-malleolus-below",
    "sole",
)


def leg_inner_landmarks() -> list[Landmark]:
    """All landmarks of the view, from the groin to the sole."""
    landmarks = [Landmark(name, "right", (x, HEIGHT[name])) for name, x in _ACROSS.items()]
    landmarks += [Landmark(name, "right", FOOT_INNER[name]) for name in _FOOT]
    landmarks += [
        Landmark("sartorius-gracilis", "right", (-10.6, _SARTORIUS_GRACILIS)),
    ]
    return sorted(landmarks, key=lambda landmark: (landmark.point[1], landmark.name))

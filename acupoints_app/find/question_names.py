"""What people type when they mean a question: other words for what it asks.

They name the matter and claim nothing.  The words of danger are the ones that must not be missed:
who types one of them gets the question of the check that is about it, and no point whose name
happens to look alike.

Left out is what begins with a part of the body, such as "leg weakness": who has typed "leg" looks
for the leg.  The same words in another order find it.
"""

from __future__ import annotations

from typing import Final

_EMERGENCY: Final = (
    *("emergency", "urgent", "urgent care", "ambulance", "hospital", "red flag", "red flags"),
    *("danger signs", "warning signs", "call a doctor", "see a doctor", "when to see a doctor"),
)
"""Names of every question that tells when help is needed at once."""

QUESTION_NAMES: Final[dict[str, tuple[str, ...]]] = {
    # ---- The check ----
    "check-warning-signs": (
        *_EMERGENCY,
        *("cauda equina", "cauda equina syndrome", "saddle", "saddle numbness"),
        *("saddle anaesthesia", "saddle anesthesia", "incontinence", "incontinent"),
        *("can't pee", "can't hold urine", "cannot urinate", "urinary retention"),
        *("loss of bladder control", "loss of bowel control", "fever", "high temperature"),
        *("numb", "numbness", "weak legs", "weakness in the legs", "can't walk", "paralysis"),
        *("impotence", "sexual function"),
    ),
    "check-after-needling": (
        *_EMERGENCY,
        *("pneumothorax", "collapsed lung", "punctured lung", "air in the chest"),
        *("can't breathe", "cannot breathe", "can not breathe", "hard to breathe"),
        *("trouble breathing", "difficulty breathing", "breathing problems"),
        *("shortness of breath", "short of breath", "out of breath", "breathless"),
        *("dyspnoea", "dyspnea", "coughing", "dizzy"),
    ),
    "check-pregnancy": ("pregnancy", "miscarriage", "expecting a baby", "unborn baby"),
    "check-pacemaker": (
        *("defibrillator", "ICD", "metal implant", "cochlear implant", "nerve stimulator"),
    ),
    "check-blood-thinner": (
        *("blood thinners", "blood thinning", "anticoagulant", "anticoagulants", "anticoagulation"),
        *("medicine against clotting", "antiplatelet", "aspirin", "heparin", "warfarin"),
        *("Coumadin", "apixaban", "Eliquis", "rivaroxaban", "Xarelto", "dabigatran"),
        *("clopidogrel", "Plavix"),
    ),
    "check-bleeding-disorder": (
        *("hemophilia", "haemophilia", "clotting disorder", "von Willebrand", "bleed easily"),
        *("low platelets", "thrombocytopenia"),
    ),
    "check-seizures": ("seizures", "fits", "convulsions", "epileptic"),
    "check-alcohol-or-drugs": (
        *("drunk", "drinking", "beer", "wine", "hangover", "intoxicated", "recreational drugs"),
        *("cannabis", "marijuana"),
    ),
    "check-skin": (
        *("rashes", "wounds", "eczema", "psoriasis", "dermatitis", "skin infection"),
        *("broken skin", "open sore", "burn", "sunburn"),
    ),
    "check-other-treatment": (
        *("medication", "medications", "medicines", "pills", "tablets", "prescription"),
        *("drug interactions",),
    ),
    # ---- Safety ----
    "harmless-or-not": (
        *("is it safe", "safe", "is it dangerous", "dangerous", "danger", "dangers"),
        *("risk", "risks", "is it risky", "side effect", "side effects", "adverse effects"),
        *("harm", "harmful", "complications", "what can go wrong", "injury", "injuries"),
        *("death", "deaths", "can it kill", "can I die"),
    ),
    "risk-of-infection": (
        *("infections", "infected", "sterile needles", "dirty needles", "used needles"),
        *("hygiene", "HIV", "AIDS", "hepatitis"),
    ),
    "doctor-first": ("ask my doctor", "ask a doctor", "tell my doctor"),
    # ---- A session, and what it costs ----
    "painful-or-not": ("is it painful", "hurts", "fear of needles", "afraid of needles"),
    "minutes-with-needles": (
        *("how long", "how long does it take", "how long is a session", "how long is a treatment"),
        *("length of a session", "minutes"),
    ),
    "steps-of-a-session": ("what to expect", "first session", "first visit"),
    "number-of-sessions": ("how many visits", "how many treatments", "number of sessions"),
    "how-often": ("how frequently", "times a week", "every week", "weekly"),
    "cost-of-a-session": (
        *("how much", "how much is it", "price", "prices", "fee", "fees", "dollars"),
    ),
    "paid-by-insurance": (
        *("covered", "coverage", "insured", "insurer", "reimbursed", "Medicare", "Medicaid"),
    ),
    # ---- Whether it helps ----
    "proven-effective": ("does it work", "does acupuncture work", "effective", "evidence", "proof"),
    "better-than-sham": ("placebo", "placebo effect"),
    "lasting-relief": (
        *("how long", "how long does it last", "how soon does it work", "how fast does it work"),
    ),
}
"""By the id of a question; it need not be there: who teaches may bring other questions."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;den this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;rrow this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nex&amp;t view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pans with their cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;measure in cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ot&amp;her side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pict&amp;ures of the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Acupoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyCanvas</name>
    <message>
        <source>Body, {view} view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler: the arrow keys move the crosshair, Enter sets start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab or the arrow keys walk the regions, Enter chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Views of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Lower back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is said to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a session is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sessions, and what they cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, and who should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing points yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior hairline to posterior hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glabella to anterior hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner of the forehead to corner of the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mastoid process to mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suprasternal notch to xiphisternal junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xiphisternal junction to umbilicus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umbilicus to superior border of the pubic symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nipple to nipple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the scapula to medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axillary fold to cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubital crease to wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the pubic symphysis to base of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apex of the patella to prominence of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the medial condyle of the tibia to prominence of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the medial condyle of the tibia to apex of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater trochanter to popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gluteal fold to popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>popliteal crease to prominence of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prominence of the medial malleolus to sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breadth of the thumb at its interphalangeal joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the ends of the two interphalangeal creases of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breadth of the four fingers at the middle finger&apos;s proximal interphalangeal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crown of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the anterior hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glabella, between the eyebrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of the nasal septum, top of the philtrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the tubercle of the upper lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the philtrum, at the edge of the upper lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the mentolabial sulcus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest point of the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of the frenulum of the upper lip with the gum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the posterior hairline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the external occipital protuberance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the external occipital protuberance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner canthus of the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer canthus of the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infraorbital margin below the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infraorbital foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial end of the eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyebrow above the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral end of the eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontal notch, above the medial end of the eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the lateral border of the ala of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the ala of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral margin of the nostril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nasolabial sulcus beside the ala of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior hairline at the corner of the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior hairline above the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior attachment of the masseter on the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the zygomatic bone below the outer canthus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the zygomatic arch, at its midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the zygomatic arch, at its midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandibular notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of the condylar process of the mandible, in front of the tragus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supratragic notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of the centre of the tragus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intertragic notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apex of the auricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the ear lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper front end of the auricular root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of the auricular root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of the temple hairline, level with the apex of the auricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temple hairline in front of the auricular root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporal hairline above the apex of the auricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hairline above the posterior border of the auricular root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior end of the mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow between the origins of sternocleidomastoid and trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the hyoid bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the thyroid cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cricoid cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of sternocleidomastoid, level with the superior border of the thyroid cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of sternocleidomastoid, level with the superior border of the thyroid cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of sternocleidomastoid, level with the cricoid cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of sternocleidomastoid, level with the cricoid cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of sternocleidomastoid, level with the angle of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of sternocleidomastoid, level with the angle of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesser supraclavicular fossa, between the two heads of sternocleidomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the spinous process of the second cervical vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of trapezius, level with C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the seventh cervical vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suprasternal notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternal angle, level with the second rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the xiphisternal junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the umbilicus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the pubic symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the nipple (fourth intercostal space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the clavicle, 4 cun from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the clavicle, 4 cun from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the clavicle, 2 cun from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infraclavicular fossa, medial to the coracoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seventh intercostal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the anterior axillary fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the posterior axillary fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the axillary fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth intercostal space on the midaxillary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth intercostal space on the midaxillary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth intercostal space on the midaxillary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seventh intercostal space on the midaxillary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free extremity of the 11th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free extremity of the 12th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest point of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inguinal crease over the femoral artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the first thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the second thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the third thoracic vertebra, level with the medial ends of the spines of the scapulae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the fourth thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the fifth thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the sixth thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the seventh thoracic vertebra, level with the inferior angles of the scapulae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the eighth thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the ninth thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the tenth thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the 11th thoracic vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the 12th thoracic vertebra, midway between the inferior angles of the scapulae and the iliac crests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the first lumbar vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the second lumbar vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the third lumbar vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the fourth lumbar vertebra, level with the highest points of the iliac crests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the spinous process of the fifth lumbar vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median sacral crest, level with the first posterior sacral foramina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median sacral crest, level with the second posterior sacral foramina and the inferior borders of the posterior superior iliac spines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median sacral crest, level with the third posterior sacral foramina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median sacral crest, level with the fourth posterior sacral foramina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first posterior sacral foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second posterior sacral foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third posterior sacral foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth posterior sacral foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacral hiatus, between the sacral cornua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial end of the spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the posterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front end of the perineum: posterior border of the scrotum, or posterior commissure of the labia majora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral end of the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior end of the lateral border of the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acromial angle, at the back of the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow between the acromial end of the clavicle and the spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater tubercle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of deltoid near its insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of deltoid, 3 cun below the acromial angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of biceps brachii, level with 3 to 4 cun below the anterior axillary fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of biceps brachii, 3 cun above the cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral end of the cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial end of the cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of the biceps tendon at the cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the biceps tendon at the cubital crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral epicondyle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial epicondyle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prominence of the olecranon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the palmar wrist crease, between the tendons of palmaris longus and flexor carpi radialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial end of the palmar wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar end of the palmar wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial border of the flexor carpi ulnaris tendon at the palmar wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial end of the wrist crease, between the radial styloid process and the scaphoid, ulnar to the abductor pollicis longus tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the dorsal wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial end of the dorsal wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar end of the dorsal wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar border of the extensor digitorum tendon at the dorsal wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial styloid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar styloid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anatomical snuffbox, at the radial side of the dorsal wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar border of the hand between the triquetrum and the ulnar styloid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar border of the hand between the base of the fifth metacarpal and the triquetrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial border of the midpoint of the first metacarpal, where red and white flesh meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial border of the midpoint of the second metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the second and third metacarpals, just proximal to their heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the third and fourth metacarpals, just proximal to their heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the fourth and fifth metacarpals, just proximal to their heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the second metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the third metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the fourth metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the fifth metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial side of the second metacarpophalangeal joint, proximal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial side of the second metacarpophalangeal joint, distal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar side of the fifth metacarpophalangeal joint, proximal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar side of the fifth metacarpophalangeal joint, distal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between index and middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between middle and ring finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between ring and little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial corner of the thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial corner of the index fingernail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar corner of the ring fingernail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial corner of the little fingernail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar corner of the little fingernail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the tip of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the ring finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial side of the interphalangeal joint of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar side of the interphalangeal joint of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial end of the proximal interphalangeal crease of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial end of the distal interphalangeal crease of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial side of the index finger, level with the proximal interphalangeal crease of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar side of the little finger, level with the proximal interphalangeal crease of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral prominence of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the gluteal fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral end of the gluteal fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow between the upper parts of rectus femoris, sartorius and tensor fasciae latae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of the iliotibial band, level with the tip of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow between the biceps femoris tendon and the iliotibial band, behind and above the lateral epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between sartorius and adductor longus, a third of the way from the inguinal crease to the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between gracilis and sartorius, 4 cun above the base of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between biceps femoris and semitendinosus, at mid thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the base of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral end of the base of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial end of the base of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apex of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow lateral to the patellar ligament (lateral eye of the knee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow medial to the patellar ligament (medial eye of the knee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint of the popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral end of the popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial end of the popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the biceps femoris tendon at the popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of the semitendinosus tendon at the popliteal crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuberosity of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow in front of and below the head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the medial condyle of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior crest of the tibia at mid leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of tibialis anterior at mid leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior edge of the medial border of the tibia, below the medial condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior edge of the medial border of the tibia, 3 cun above the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the medial surface of the tibia, 6 cun above the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of the fibula, 3 cun above the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of the fibula, 7 cun above the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of the fibula, 7 cun above the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior border of the fibula, 3 cun above the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the two bellies of gastrocnemius join the calcaneal tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the lateral head of gastrocnemius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of the calcaneal tendon, level with the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the calcaneal tendon, level with the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prominence of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior border of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prominence of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior border of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the front of the ankle, between the tendons of extensor hallucis longus and extensor digitorum longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the tibialis anterior tendon at the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral border of the extensor digitorum longus tendon, in front of and below the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level of the sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuberosity of the navicular bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the tuberosity of the navicular bone, where red and white flesh meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in front of and below the base of the first metatarsal, where red and white flesh meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial side of the first metatarsophalangeal joint, proximal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial side of the first metatarsophalangeal joint, distal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior border of the calcaneus, in front of the medial attachment of the calcaneal tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow in front of the tuberosity of the calcaneus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral side of the calcaneus where red and white flesh meet, below the back of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow below the cuboid, behind the tuberosity of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuberosity of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral side of the fifth metatarsophalangeal joint, proximal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral side of the fifth metatarsophalangeal joint, distal to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of the bases of the first and second metatarsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint of the base of the second metatarsal with the intermediate cuneiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of the bases of the fourth and fifth metatarsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the second and third metatarsals, proximal to the second metatarsophalangeal joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the fourth and fifth metatarsals, proximal to the fourth metatarsophalangeal joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between the first and second toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between the second and third toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between the third and fourth toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of the web between the fourth and fifth toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial corner of the great toenail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral corner of the great toenail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral corner of the second toenail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral corner of the fourth toenail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral corner of the little toenail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hindmost edge of the heel on the sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deepest hollow of the sole, a third of the way from the second and third toe web to the heel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Pain areas, groups of points, and topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n excerpt(s)</source>
        <translation>
            <numerusform>%n excerpt</numerusform>
            <numerusform>%n excerpts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptCard</name>
    <message>
        <source>under “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled article, its first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this quote with its source (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote from {title}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also under: {links}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>next pane: list, body, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk the regions of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the ruler, the close-up, the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body from the front, back, right, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close-up of the part, back to the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other hand, foot or ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruler; arrow keys move its crosshair, Enter sets a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans with their cun, landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, zoom out, whole view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, dragging pans, a double click opens a close-up or zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrower, wider pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the quote with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Acupoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline desktop reference for acupuncture points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows what sources say. It is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes are from these articles and stay their authors&apos;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: MIT licence. Drawings and our own texts: CC BY 4.0. Typefaces Inter and Literata: SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anecdote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>List, body and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation: “{words} …”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm a cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cun is not a fixed length. Each part of the body has its own: the distance between two landmarks is a fixed number of cun, on a child as on a tall adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres: one cun of the drawn body, if it were {height} cm tall. Spans: WHO Standard Acupuncture Point Locations in the Western Pacific Region (2008), pages 12 and 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingers as a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring in cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s own fingers, not the practitioner&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cun: the breadth of the thumb at its joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cun: on the middle finger, between the ends of the two creases of its middle joints, when thumb and middle finger form a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 cun: the breadth of the four fingers held together, at the middle joint of the middle finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same standard gives them mainly for the lower limbs, and to verify what the spans have measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Back to the whole body: {view} (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>What the sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general, without naming this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources say nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows what sources say. It is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also: {links}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>{part}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{cun} cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span measures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skin</name>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Click a part of the body, or choose from the list on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You read what %n source(s) say about it, word for word.</source>
        <translation>
            <numerusform>You read what %n source says about it, word for word.</numerusform>
            <numerusform>You read what %n sources say about it, word for word.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shows what sources say. It is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: blue, solid outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: vermilion, dashed outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pictures of the views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head, side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest, side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot, outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

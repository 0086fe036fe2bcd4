<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <source>They disagree:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: {sides}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles that answer agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tells something of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this in: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one article answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;oint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous po&amp;int</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show how to find it</source>
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
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions &amp;and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the articles &amp;disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it for &amp;me?</source>
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
        <source>&amp;WHO: BL, TE, GV, CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Older: UB, SJ, DU, REN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a co&amp;llection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous r&amp;esult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the fi&amp;lters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what you keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
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
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eft pane</source>
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
        <source>Codes o&amp;f points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layers</source>
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
    <name>AcupointPages</name>
    <message>
        <source>Points used here, from other sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quotes} behind: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerQuote</name>
    <message>
        <source>Quote from {title}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersBlock</name>
    <message>
        <source>{number} of {articles} answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Not from the five articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent · {origin}</source>
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
    <message>
        <source>Take care with {points} on this view. {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}. Take care with: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}. With a note: {codes}</source>
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
    <name>BodyPart</name>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>in pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the kidney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about needling, not about pressing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety · {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aid to talking with a patient: no verdict, and no medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows what {articles} and independent references say. Yes or Not sure opens what they say, the stricter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is stored, unless you print or copy it. All are forgotten at the end of the program, or with Start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} of {all} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what the sources say on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {articles} and independent references say, the stricter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{article}” ({support})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stand}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the questions, with what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the questions, with what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the check as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over: forget all answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>No. What the sources say stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again to take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>{kind}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (about {complaint}): {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{citation}, cited above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>Jing-well point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ying-spring point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shu-stream point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jing-river point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He-sea point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luo-connecting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xi-cleft point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-shu point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front-mu point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower he-sea point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confluent point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influential point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionsMenu</name>
    <message>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added to “{collection}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to “{collection}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from “{collection}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from “{collection}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection “{name}” made</source>
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
        <source>radial corner of the middle fingernail</source>
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
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources on its use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meridian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your notes was damaged, but everything in it could be read and is in a new file now{aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your notes was damaged, so what could not be read was taken from the backup{day}: please check your latest changes{aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your notes was damaged and there is no backup, so only what could be read is here: import an export if you have one{aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your notes was gone, so everything was taken from the backup{day}: please check your latest changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes were saved by a newer version of this program, so they can be read but not changed here: please install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file with your notes, so nothing new can be kept: close the other program, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your notes can&apos;t be written, so nothing new can be kept: make the folder writable, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept: make some space, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your notes can&apos;t be used where it is, so nothing new can be kept: look after the disk or the folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the damaged file is kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first intercostal space, 6 cun from the midline of the chest, at the outer side of the hollow below the clavicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the hollow below the outer part of the clavicle (LU2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down from it, about 1 cun, into the first intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you are 6 cun from the midline, 2 cun farther out than the nipple line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hollow below the clavicle, on the inner side of the coracoid process, 6 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the arm raised a little forward and outward against resistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A three-cornered hollow shows between deltoid, pectoralis major and the clavicle; the point is at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer front of the upper arm, 3 cun below the anterior axillary fold, right beside the lateral border of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure 9 cun from the end of the anterior axillary fold to the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark 3 cun, a third of this way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this level, feel for the lateral border of biceps; the point is just beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasping White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer front of the upper arm, 4 cun below the anterior axillary fold, right beside the lateral border of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find LU3, 3 cun below the anterior axillary fold, beside biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun farther down along the lateral border of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubit Marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the crease of the elbow, in the hollow lateral to the tendon of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow a little and feel the tendon of biceps in the crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow on the thumb side of the tendon; PC3 is on its other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utmost Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the thumb side of the front of the forearm, on the line from LU5 to LU9, 7 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from LU5 in the elbow crease to LU9 at the wrist; it is 12 cun long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find its midpoint and go 1 cun up towards the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the thumb side of the forearm, 1.5 cun above the palmar wrist crease, between the tendons of abductor pollicis longus and extensor pollicis brevis, in the groove of the former.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the thumb outward and follow its tendons up past the radial styloid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 cun above the palmar wrist crease, feel the groove between the two tendons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Ditch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the thumb side of the front of the forearm, 1 cun above the palmar wrist crease, where the radial artery runs past the styloid process of the radius; the point is between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find LU9, where the radial artery beats at the wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun up, between the artery and the bony radial styloid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the thumb end of the palmar wrist crease, over the radial artery, in the hollow between the scaphoid and the radial styloid process, on the ulnar side of the tendon of abductor pollicis longus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the beat of the radial artery at the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there, in the hollow between the styloid process and the scaphoid, beside the thumb&apos;s tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the ball of the thumb, on the radial side of the midpoint of the first metacarpal, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find both ends of the first metacarpal, the long bone below the thumb, and its midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the radial border of the bone, go to where the skin of the palm meets that of the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser Shang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the thumb&apos;s end, 0.1 finger-cun outward and back (towards the wrist) from the radial corner of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the radial border of the thumbnail and one along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where the two lines cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shang Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the index finger&apos;s end, 0.1 finger-cun outward and back (towards the wrist) from the radial corner of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the radial border of the index fingernail and one along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the index finger, in the hollow just beyond the radial side of the second metacarpophalangeal joint, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the index finger a little and feel its knuckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the thumb side, slide over the joint towards the fingertip, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the hand, in the hollow on the radial side of the second metacarpophalangeal joint and on the wrist&apos;s side of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a loose fist and feel the knuckle of the index finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the thumb side, slide from the knuckle towards the wrist, into the hollow behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the hand, on the radial side of the midpoint of the second metacarpal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel along the second metacarpal, the long bone below the index finger, from end to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its midpoint, go to its border on the thumb side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Ravine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the anatomical snuffbox, the hollow at the thumb end of the dorsal wrist crease, just beyond the radial styloid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the thumb up and outward, so that two tendons stand out at its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between them (extensor pollicis longus and brevis), just beyond the styloid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the back of the forearm, on the line from LI5 to LI11, 3 cun above the dorsal wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from LI5 in the snuffbox to LI11 at the elbow; it is 12 cun long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun up from the wrist, a quarter of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the back of the forearm, on the line from LI5 to LI11, 5 cun above the dorsal wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from LI5 in the snuffbox to LI11 at the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 5 cun up from the wrist, 1 cun short of the midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the back of the forearm, on the line from LI5 to LI11, 4 cun below the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from LI11 at the elbow to LI5 in the snuffbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 4 cun down from LI11, a third of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the back of the forearm, on the line from LI5 to LI11, 3 cun below the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun down from LI11, a quarter of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm Three Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the back of the forearm, on the line from LI5 to LI11, 2 cun below the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun down from LI11, a sixth of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool at the Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lateral side of the elbow, midway between LU5 and the lateral epicondyle of the humerus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow fully and find the lateral end of its crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow there, halfway from LU5 to the lateral epicondyle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the outer back of the elbow, above the lateral epicondyle of the humerus, in front of the ridge that runs up from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow and feel the lateral epicondyle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide up over its upper border and stay at the front of the bony ridge above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm Five Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lateral side of the upper arm, on the line from LI11 to LI15, 3 cun above the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from LI11 at the elbow to LI15 at the tip of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun up from LI11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Arm Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lateral side of the upper arm, just in front of the border of deltoid, 7 cun above LI11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense the arm and follow the front border of deltoid down to its lower end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 7 cun up from LI11; the point is just in front of that border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the shoulder, in the hollow between the front end of the acromion&apos;s lateral border and the greater tubercle of the humerus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the arm sideways; a hollow opens in front of the acromion and one behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the front hollow, the deeper one; TE14 is in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the shoulder, in the hollow where the spine of the scapula and the outer (acromial) end of the clavicle come together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the clavicle and the spine of the scapula outward, to where they come together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between the two bones, just before they meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Tripod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the neck, level with the cricoid cartilage, just behind the posterior border of sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the cricoid cartilage, the ring below the Adam&apos;s apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its level, go back across sternocleidomastoid to just behind its rear border, straight below LI18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the Prominence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the neck, level with the upper border of the thyroid cartilage, between the front and rear borders of sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the upper border of the thyroid cartilage, at the Adam&apos;s apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its level, go back onto sternocleidomastoid, to the middle between its borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth Grain Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper lip, below the lateral margin of the nostril, level with the midpoint of the philtrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the midpoint of the philtrum, the groove from the nose to the upper lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its level, go sideways, about 0.5 cun, to below the outer margin of the nostril.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper lip, below the lateral margin of the nostril, level with a third of the way down the philtrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome Fragrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the nasolabial sulcus, level with the midpoint of the lateral border of the ala of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the widest place of the ala of the nose, at the middle of its lateral border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go sideways from there into the groove between nose and cheek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the nasolabial sulcus, level with the inferior border of the ala of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight below the pupil, between the eyeball and the lower rim of the eye socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down from the pupil to the bony rim below the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just above the rim, between it and the eyeball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Whites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the infraorbital foramen, below the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead, and go straight down from the pupil past the rim of the eye socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the small hollow that can be felt in the bone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight below the pupil, level with the lower border of the wing of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead, and take the upright line through the pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the level line along the lower border of the wing of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earth Granary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral to the angle of the mouth by 0.4 finger-cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the furrow that runs from the wing of the nose past the corner of the mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is on that furrow or its continuation, 0.4 cun lateral to the corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the jaw in front of its angle, in the hollow at the front edge of the masseter, over the facial artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clench the teeth and feel the front edge of the masseter on the lower jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just in front of that edge, where the facial artery beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw Carriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cheek, a middle finger&apos;s breadth forward of and above the angle of the jaw, on the line that halves the angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the angle of the lower jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go one breadth of the middle finger forward and up, halving the angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: with clenched teeth the masseter bulges there, and as the teeth part it leaves a hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cheek in front of the ear, in the hollow above the mandibular notch, below the middle of the zygomatic arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the mouth and feel the lower border of the cheekbone&apos;s arch, in front of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just below the middle of the arch, straight below GB3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner of the Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a cun straight above the hairline at the corner of the forehead, 4.5 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the front hairline outward to the corner of the forehead, 4.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go half a cun straight up from there, into the hair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the neck, level with the upper border of the thyroid cartilage, in front of sternocleidomastoid, over the common carotid artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the upper border of the thyroid cartilage, the top of the Adam&apos;s apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head to the other side against a hand, so that sternocleidomastoid stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at that level in front of the muscle, where the carotid artery beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water Prominence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the neck, level with the cricoid cartilage, just in front of sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go out at that level to the front border of sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abode of Qi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the base of the neck, above the inner end of the clavicle, in the lesser supraclavicular fossa, between the two heads of sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it down to where it splits into a sternal and a clavicular head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between the heads, just above the clavicle, below ST9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Basin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the greater supraclavicular fossa, in the hollow above the clavicle, 4 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the middle of the clavicle, 4 cun from the midline, above the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just above the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door of Qi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the clavicle, 4 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just under the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first intercostal space, 4 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sternal angle; the second rib meets it, and the first intercostal space is above that rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow that space outward to 4 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second intercostal space, 4 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sternal angle; the second rib meets it, and the second intercostal space is below that rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the third intercostal space, 4 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sternal angle; the second rib meets it. Count down to the third intercostal space, below the third rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the Breast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the centre of the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is the nipple itself; in a man it lies over the fourth intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the Breast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fifth intercostal space, 4 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a man go straight down from the nipple, which lies over the fourth intercostal space, to the next space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a woman the point is at the middle of the crease below the breast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Contained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 6 cun above the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 6 cun up the midline, to CV14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting Fullness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 5 cun above the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 5 cun up the midline, to CV13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; the point is 1 cun below ST19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 4 cun above the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the line from the xiphisternal junction to the umbilicus; that is CV12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 3 cun above the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 3 cun up the midline, to CV11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; KI18 lies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supreme Unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 2 cun above the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 2 cun up the midline, to CV10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; KI17 lies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippery Flesh Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 1 cun above the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 1 cun up the midline, to CV9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Pivot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the abdomen, 2 cun lateral to the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the way from the umbilicus to the line down from the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there, level with the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer Mound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 1 cun below the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 1 cun down the midline, to CV7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; KI15 lies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great and Vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 2 cun below the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 2 cun down the midline, to CV5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; KI14 lies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 3 cun below the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 3 cun down the midline, to CV4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; the point is 3 cun below ST25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 4 cun below the centre of the umbilicus and 2 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 4 cun down the midline, to CV3, 1 cun above the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out; the point is 4 cun below ST25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surging Qi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the groin, level with the upper border of the pubic symphysis, 2 cun lateral to the midline, over the femoral artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the upper border of the pubic symphysis on the midline; CV2 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun out, and feel for the artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the thigh, in the hollow between the upper parts of three muscles: rectus femoris, sartorius and tensor fasciae latae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend hip and knee a little, turn the thigh out and press it inward against a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the front of the hip a triangle appears between sartorius and tensor fasciae latae; the point is in the deepest part of the hollow below its tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: it is on the line from the anterior superior iliac spine to the outer end of the base of the patella, level with the lower border of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crouching Rabbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and outer side of the thigh, 6 cun above the base of the patella, on the line from its lateral end to the anterior superior iliac spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line from the outer upper corner of the kneecap to the front spine of the hip bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it go up to 6 cun above the base of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and outer side of the thigh, 3 cun above the base of the patella, lateral to the tendon of rectus femoris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ST32, 6 cun above the base of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is halfway from ST32 to the outer upper corner of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and outer side of the thigh, 2 cun above the base of the patella, between vastus lateralis and the outer border of the rectus femoris tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense the thigh, so that the tendon above the kneecap and the muscle beside it stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two, go 2 cun up from the base of the kneecap; ST33 is 1 cun further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf&apos;s Nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the knee, in the hollow lateral to the patellar ligament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hollows show below the kneecap, beside its ligament; the point is in the outer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three Li of the Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the leg, 3 cun below ST35, on the line from ST35 to ST41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ST35, in the outer hollow below the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun down the line to ST41, onto tibialis anterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Great Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the leg, 6 cun below ST35, on the line from ST35 to ST41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ST36, 3 cun below ST35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go another 3 cun down the line to ST41, on tibialis anterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbon Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the leg, 8 cun below ST35, on the line from ST35 to ST41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 8 cun down the line from ST35 to ST41, half of the 16 cun of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there on tibialis anterior, level with ST40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Great Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the leg, 9 cun below ST35, on the line from ST35 to ST41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ST38, 8 cun below ST35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go another 1 cun down the line to ST41, on tibialis anterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abundant Bulge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and outer side of the leg, 8 cun above the prominence of the lateral malleolus, at the outer border of tibialis anterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 8 cun up from the prominence of the outer ankle bone, halfway up the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at the outer border of tibialis anterior, a middle finger&apos;s breadth from ST38.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the ankle, in the hollow at its centre, with the tendon of extensor hallucis longus on the inner side and that of extensor digitorum longus on the outer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the foot and the toes up, so that the tendons on the front of the ankle stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between the tendon of the great toe and that of the other toes, halfway between the prominences of the two ankle bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surging Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the foot, where the base of the second metatarsal bone meets the intermediate cuneiform bone, over the dorsal artery of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the second metatarsal bone up the foot to its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is over the joint there, where the artery beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunken Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the foot, in the groove between metatarsal bones two and three, in the hollow just proximal to the second metatarsophalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the web between the second and third toes slide up between the two metatarsal bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just past the joint of the second toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Courtyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the foot, just behind the web of the second and third toes, where the skin of sole and instep meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the second and third toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just behind the margin of the web, on the seam between the red and white skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe Mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the second toe, a tenth of a finger-cun proximal and lateral to the outer corner of the toenail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the outer border of the second toenail and another along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where the two lines meet, on the side of the toe towards the third toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the great toe, a tenth of a finger-cun proximal and medial to the inner corner of the toenail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the inner border of the great toenail and another along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where the two lines meet, on the side of the toe towards the other foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner border of the great toe, in the hollow distal to the first metatarsophalangeal joint, where the skin of sole and instep meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the large joint at the base of the great toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide over it towards the tip of the toe along the inner border; the point is in the first hollow past the joint, on the seam between the red and the white skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supreme White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner border of the foot, in the hollow proximal to the first metatarsophalangeal joint, where the skin of sole and instep meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the ball of the foot at the base of the great toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide over it towards the heel along the inner border; the point is in the hollow just behind the joint, on the seam between the red and the white skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandfather and Grandson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner border of the foot, in front of and below the base of the first metatarsal bone, where the skin of sole and instep meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From SP3 slide along the first metatarsal bone towards the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the shaft of the bone widens into its base there is a hollow below it; the point is there, on the seam between the red and the white skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shang Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the foot, in front of and below the medial malleolus, in the hollow halfway between its prominence and the tuberosity of the navicular bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the prominence of the inner ankle bone and, ahead of it, the bump of the navicular bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow halfway between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: it is about where an upright along the front border of the ankle bone meets a level line along its lower border, behind LR4 and ahead of KI6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of the Three Yin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the leg, 3 cun above the prominence of the medial malleolus, behind the medial border of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the prominence of the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun straight up the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there, just behind the edge of the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaking Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the leg, 6 cun above the prominence of the medial malleolus, behind the medial border of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find SP6, 3 cun above the prominence of the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go another 3 cun up along the back of the edge of the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earth Pivot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the leg, 3 cun below SP9, behind the medial border of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find SP9 in the angle below the inner condyle of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun down along the back of the edge of the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: it is a third of the way from the apex of the patella to the prominence of the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Mound Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the leg, in the hollow of the angle that the tibia&apos;s medial border makes with the lower border of its medial condyle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger up the leg along the back of the edge of the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the knee it stops where the bone flares out into the condyle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow of that angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea of Blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and inner side of the thigh, on the bulge of vastus medialis, 2 cun above the medial end of the base of the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the inner upper corner of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun straight up, onto the bulge of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winnowing Basket Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the thigh, a third of the way from SP12 to the medial end of the base of the patella, between sartorius and adductor longus, over the femoral artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line from SP12 in the groin to the inner upper corner of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a third of the way down it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the groove between sartorius and adductor longus, where the artery beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surging Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the crease of the groin, lateral to the femoral artery, level with the upper border of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the pulse of the femoral artery in the crease of the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is on the crease just lateral to the pulse, about level with CV2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abode of the Bowels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 4.3 cun below the centre of the umbilicus and 4 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 4.3 cun down the midline, 0.7 cun short of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 4 cun out, to the line down from the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal Knot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 1.3 cun below the centre of the umbilicus and 4 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find SP15, 4 cun lateral to the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1.3 cun straight down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the abdomen, 4 cun lateral to the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the umbilicus go 4 cun straight out, to the line down from the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: it is level with CV8, KI16 and ST25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal Lament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper abdomen, 3 cun above the centre of the umbilicus and 4 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun straight up; the point is level with CV11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fifth intercostal space, 6 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fifth intercostal space: in a man the nipple lies over the fourth, and the fifth is the next below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow that space outward to 6 cun from the midline, 2 cun beyond the nipple line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fourth intercostal space, 6 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fourth intercostal space, level with the nipple in a man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the third intercostal space, 6 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encircling Glory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second intercostal space, 6 cun lateral to the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Embrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the chest, in the sixth intercostal space, on the midaxillary line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the side with the arm raised, and follow the midaxillary line down from the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where that line crosses the sixth intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utmost Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the armpit (axillary fossa), where the axillary artery beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel for the artery&apos;s beat in the deepest part of the armpit, at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the upper arm, just medial to biceps, 3 cun above the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow, move the arm away from the body, and draw the line from HT1 to HT3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a third of the line up from HT3, into the groove at the medial border of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner front of the elbow, just in front of the medial epicondyle of the humerus, level with the crease of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow and find the medial end of its crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is halfway from there to the medial epicondyle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner front of the forearm, just radial to the tendon of flexor carpi ulnaris, 1.5 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find HT7 at the wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1.5 cun up along the radial side of the tendon, level with the upper border of the head of the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner front of the forearm, radial to the tendon of flexor carpi ulnaris, 1 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun up along the radial side of the tendon, level with the head of the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Cleft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner front of the forearm, radial to the tendon of flexor carpi ulnaris, 0.5 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun up along the radial side of the tendon, level with the lower border of the head of the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the palmar wrist crease, radial to the tendon of flexor carpi ulnaris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the pisiform, the small round bone at the little finger&apos;s side of the wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is on the crease, in the hollow at the radial side of the bone&apos;s upper border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the palm, in the hollow between the fourth and fifth metacarpals, on the wrist&apos;s side of the fifth metacarpophalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a fist; the tip of the little finger rests on the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is between the fourth and fifth metacarpals, level with PC8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser Surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the little finger&apos;s end, 0.1 finger-cun outward and back (towards the wrist) from the radial corner of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the radial border of the little fingernail and one along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser Marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ulnar side of the little finger&apos;s end, 0.1 finger-cun above and outside the ulnar corner of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the outer (ulnar) border of the little fingernail and one along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ulnar side of the little finger, in the hollow just beyond the fifth metacarpophalangeal joint, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the hand a little and look for the crease where the little finger joins the palm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the crease to its ulnar end, at the edge of the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Ravine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ulnar edge of the hand, in the hollow just behind the fifth metacarpophalangeal joint, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the hand a little, so that the creases of the palm deepen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the crease of the palm that is nearest the fingers to its end at the ulnar edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there, behind the knuckle of the little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ulnar edge of the hand near the wrist, in the hollow between the base of the fifth metacarpal and the triquetrum, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a finger on SI3, behind the knuckle of the little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide along the fifth metacarpal towards the wrist, until a bone stops the finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the dip between that bone and the metacarpal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ulnar side of the wrist, in the hollow between the triquetrum and the styloid process of the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the pointed end of the ulna on the little finger&apos;s side of the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just beyond it, before the next bone, is the hollow with the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nourishing the Aged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the forearm, 1 cun above the dorsal wrist crease, in the hollow on the radial side of the head of the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the palm down, press a fingertip on the top of the round head of the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it there and turn the palm to the chest; the fingertip slides into a cleft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in this cleft between the bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch of the Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ulnar side of the back of the forearm, 5 cun above the dorsal wrist crease, between the inner border of the ulna and the flexor carpi ulnaris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find SI5 at the wrist and SI8 at the elbow, and halve the line between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the middle go 1 cun towards the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there, between the edge of the ulna and the muscle beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the elbow on the inner side, in the hollow that parts the olecranon from the medial epicondyle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the groove between the tip of the elbow and the bony knob on its inner side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the groove, where the ulnar nerve runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind and below the shoulder joint, 1 cun above the posterior axillary fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the arm hang at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end of the fold behind the armpit go 1 cun straight up, behind the deltoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Arm Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the posterior axillary fold, in the hollow below the spine of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the arm hang at the side and go straight up from the fold behind the armpit, past SI9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop in the hollow just before the ridge of the shoulder blade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavenly Ancestor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shoulder blade, in the hollow a third of the way from the middle of the scapular spine to the inferior angle of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the spine of the scapula from end to end and mark its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line from there to the lowest corner of the shoulder blade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow at the end of the line&apos;s upper third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shoulder blade, in the supraspinous fossa, above the middle of the scapular spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight up from there into the hollow above the ridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crooked Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shoulder blade, in the hollow above the medial end of the scapular spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the spine of the scapula to its end near the backbone; the hollow is just above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify, draw a line from SI10 to the spinous process of T2; the point is in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer Shoulder Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the most prominent process at the base of the neck, C7, and the next one below, T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the lower border of T1 go straight out, until you are above the medial end of the scapular spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Shoulder Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 2 cun from the midline, level with the lower border of the spinous process of C7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the most prominent process at the base of the neck, C7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go out two thirds of the way to the vertical line of the scapula&apos;s medial border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavenly Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the neck, behind the sternocleidomastoid, level with the upper border of the thyroid cartilage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head to the other side against a hand; the sternocleidomastoid stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the upper border of the thyroid cartilage at the front of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this level the point is at the back edge of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavenly Countenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the neck, behind the angle of the mandible, in the hollow in front of the sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the angle of the mandible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between the angle and the front edge of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheek Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the face, straight below the outer canthus of the eye, in the hollow under the zygomatic bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the outer corner of the eye go straight down over the cheekbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just under its lower edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palace of Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the face, in the hollow between the middle of the tragus and the back edge of the condylar process of the mandible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mouth a little; a hollow forms in front of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in it, in front of the middle of the tragus, between TE21 above and GB2 below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the face, in the hollow between the inner canthus of the eye and the inner wall of the orbit, a little above and medial to the canthus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the inner corner of the eye go 0.1 cun up and towards the nose, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathered Bamboo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, in the hollow at the medial end of the eyebrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight up from BL1 to the inner end of the eyebrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel for a small notch in the bone; the point is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyebrow Ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, straight above the frontal notch, 0.5 cun above the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the frontal notch at the medial end of the eyebrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight up from it, to 0.5 cun beyond the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify, halve the line between GV24 and BL4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviating Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, 0.5 cun above the anterior hairline, 1.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun up from the middle of the hairline, to GV24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go a third of the way to ST8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, 1 cun above the anterior hairline, 1.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL4, 0.5 cun above the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun straight back; the point is level with GV23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, 2.5 cun above the anterior hairline, 1.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL5, 1 cun above the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1.5 cun straight back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching Heaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, 4 cun above the anterior hairline, 1.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL6 and BL8 on the line 1.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, 5.5 cun above the anterior hairline, 1.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV20 on the crown, 5 cun above the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun back and 1.5 cun out to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jade Pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the head, level with the upper border of the external occipital protuberance, 1.3 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the bump at the back of the head and its upper border, where GV17 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 1.3 cun out, until you are above the outer border of trapezius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the neck, level with the upper border of the spinous process of C2, in the hollow beside the outer edge of trapezius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide down from the bump at the back of the head; the first process that you feel is C2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its upper border go out over the band of trapezius, into the hollow at its outer edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Shuttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find C7, the most prominent process at the base of the neck; the next one below is T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go out half the way to the vertical line of the scapula&apos;s medial border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find C7, the most prominent process at the base of the neck, and count down two, to T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the arms hang; the line between the medial ends of the scapular spines crosses T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverting Yin Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T3 between the medial ends of the scapular spines; the next process below is T4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T3 between the medial ends of the scapular spines and count down two, to T5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governor Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T7 between the inferior angles of the scapulae; the next process above is T6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragm Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 1.5 cun from the midline, level with the lower border of the spinous process of T7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the arms hang; the line between the inferior angles of the scapulae crosses T7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 1.5 cun from the midline, level with the lower border of the spinous process of T9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T7 between the inferior angles of the scapulae and count down two, to T9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallbladder Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 1.5 cun from the midline, level with the lower border of the spinous process of T10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T7 between the inferior angles of the scapulae and count down three, to T10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spleen Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 1.5 cun from the midline, level with the lower border of the spinous process of T11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T12, midway between the inferior angle of the scapula and the top of the iliac crest; the next process above is T11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 1.5 cun from the midline, level with the lower border of the spinous process of T12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the level midway between the inferior angle of the scapula and the top of the iliac crest; T12 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triple Energizer Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 1.5 cun from the midline, level with the lower border of the spinous process of L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T12, midway between the inferior angle of the scapula and the top of the iliac crest; the next process below is L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 1.5 cun from the midline, level with the lower border of the spinous process of L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find L4 between the tops of the iliac crests and count up two, to L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea of Qi Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 1.5 cun from the midline, level with the lower border of the spinous process of L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find L4 between the tops of the iliac crests; the next process above is L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large Intestine Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 1.5 cun from the midline, level with the lower border of the spinous process of L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line between the tops of the iliac crests crosses L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin Gate Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 1.5 cun from the midline, level with the lower border of the spinous process of L5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find L4 between the tops of the iliac crests; the next process below is L5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small Intestine Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, 1.5 cun from the midline, level with the first posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second posterior sacral foramen (BL32) and slide up to the next hollow, the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this level go 1.5 cun out from the crest in the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, 1.5 cun from the midline, level with the second posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the dimple of the posterior superior iliac spine; its lower border is level with S2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Backbone Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, 1.5 cun from the midline, level with the third posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second posterior sacral foramen (BL32) and slide down to the next hollow, the third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White Ring Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, 1.5 cun from the midline, level with the fourth posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second posterior sacral foramen (BL32) and slide down to the second hollow below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, in the first posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide up from it to the next hollow in the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, in the second posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the posterior superior iliac spine, under the dimple beside the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the line from there to the spinous process of S2; the point is in the hollow there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, in the third posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide down from it to the next hollow in the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sacrum, in the fourth posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide down from it to the second hollow; it is level with the sacral hiatus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the buttock, 0.5 cun to the side of the tip of the coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down, or kneel with the chest on the couch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the tip of the coccyx and go 0.5 cun out, into the soft hollow beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the middle of the gluteal fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the crease between the buttock and the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of Abundance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the thigh, 6 cun below the gluteal fold, between biceps femoris and semitendinosus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down and bend the knee against a hand; the two muscles stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the line between BL36 and BL40 and go up 1 cun from its middle, in the groove between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating Cleft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the knee, 1 cun above the popliteal crease, just medial to the tendon of biceps femoris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee a little and find BL39 beside the tendon, in the crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up 1 cun along the inner side of the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crook of Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer part of the back of the knee, in the popliteal crease, just medial to the tendon of biceps femoris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee a little; the tendon stands out on the outer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the crease outwards from its middle, up to the inner side of the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the Crook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the knee, at the middle of the popliteal crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee a little and find the crease behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at its middle, between the two tendons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go straight out to the vertical line of the scapula&apos;s medial border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door of the Corporeal Soul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall of the Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragm Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper back, 3 cun from the midline, level with the lower border of the spinous process of T7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of the Ethereal Soul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 3 cun from the midline, level with the lower border of the spinous process of T9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding Rope of Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 3 cun from the midline, level with the lower border of the spinous process of T10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abode of Thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 3 cun from the midline, level with the lower border of the spinous process of T11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach Granary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 3 cun from the midline, level with the lower border of the spinous process of T12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of the Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 3 cun from the midline, level with the lower border of the spinous process of L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chamber of Will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 3 cun from the midline, level with the lower border of the spinous process of L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the buttock, 3 cun from the midline, level with the second posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this level go 3 cun out from the crest in the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the buttock, 3 cun from the midline, level with the fourth posterior sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining of Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the leg, 2 cun below the popliteal crease, between the two heads of gastrocnemius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL40 in the popliteal crease and BL57 below the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From BL40 go down 2 cun on the line to BL57.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting Sinews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the leg, 5 cun below the popliteal crease, between the two bellies of gastrocnemius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL55 and BL57 on the back of the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between them, in the groove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting Mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the leg, where the two bellies of gastrocnemius join the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the foot down or lift the heel; the calf muscle stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the sharp corner below its two bellies, where they part like an upturned V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soaring Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer part of the back of the leg, level with 7 cun above BL60, between the lower border of the lateral head of gastrocnemius and the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL57 below the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun down and outwards, to the level 7 cun above BL60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just under the outer belly of the calf muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instep Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer part of the back of the leg, level with 3 cun above BL60, between the fibula and the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find BL60 behind the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun straight up, between the fibula and the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunlun Mountains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the outer ankle, in the hollow that parts the tip of the lateral malleolus from the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the tip of the outer ankle bone and, level with it, the tendon at the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow midway between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servant&apos;s Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the foot, below BL60, beside the calcaneus, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down from BL60 over the side of the heel bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where the skin of the sole begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extending Vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the foot, straight below the prominence of the lateral malleolus, in the hollow between its lower border and the calcaneus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down from the tip of the outer ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just under the bone&apos;s lower border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the foot, beyond the front border of the lateral malleolus and behind the tuberosity of the fifth metatarsal, in the hollow below the cuboid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the knob halfway along the outer edge of the foot, the tuberosity of the fifth metatarsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide back from it, into the hollow under the cuboid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the foot, in front of the tuberosity of the fifth metatarsal, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the knob about midway between the heel and the little toe&apos;s joint, the tuberosity of the fifth metatarsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just in front of it, where the skin of the sole begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the foot, in the hollow behind the fifth metatarsophalangeal joint, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the joint where the little toe meets the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just behind it, at the outer edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot Valley Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the little toe, in the hollow in front of the fifth metatarsophalangeal joint on its outer side, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just in front of it, at the outer edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching Yin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the little toe&apos;s end, 0.1 finger-cun above the lateral corner of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the outer border of the little toenail and one along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gushing Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sole, in the hollow that is deepest when the toes are curled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl the toes and look for the deepest hollow in the front part of the sole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check - draw a line from the web between the second and third toes to the end of the heel; the hollow lies about a third of the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blazing Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the foot, below the tuberosity of the navicular bone, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the bony knob in front of and below the inner ankle bone, the navicular tuberosity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide straight down from it, to where the skin of the sole begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Ravine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the inner ankle, in the hollow that parts the prominence of the medial malleolus from the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the most prominent part of the inner ankle bone and the tendon behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the foot, behind and below the medial malleolus, above the calcaneus, in the hollow just before the place where the inner edge of the calcaneal tendon is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the inner edge of the calcaneal tendon down to the heel bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow in front of the tendon, just above the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the heel, 1 cun below KI3, in the hollow before the tuberosity of the calcaneus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find KI3, in the hollow behind the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun straight down, into the hollow in front of the heel&apos;s bony bulge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check - from the prominence of the ankle bone down to the sole is 3 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shining Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the foot, 1 cun below the prominence of the medial malleolus, in the hollow under that bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the most prominent part of the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down past its lower border, 1 cun in all, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL62 is its counterpart on the outer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner part of the back of the leg, in front of the calcaneal tendon, 2 cun above the prominence of the medial malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find KI3, in the hollow between the inner ankle bone and the tendon behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun straight up, keeping in front of the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing of Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the leg, 2 cun above the prominence of the medial malleolus, in the hollow behind the medial border of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find KI7, 2 cun above KI3 and in front of the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun forward, up to the border of the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner part of the back of the leg, 5 cun above the prominence of the medial malleolus, between soleus and the calcaneal tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the ball of the foot down against a resistance, with the knee bent; soleus stands out behind the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from KI3 at the ankle to KI10 at the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is on it, 5 cun above the prominence of the ankle bone, level with LR5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner part of the back of the knee, in the popliteal crease, touching the lateral side of the semitendinosus tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee a little against a resistance; two tendons stand out on the inner side of the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semitendinosus is the one that stands out more; the point is in the crease, on that side of it that is towards the middle of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, 0.5 cun from the midline, 5 cun below the centre of the umbilicus: at the level of the upper border of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the upper border of the pubic symphysis in the midline, where CV2 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 0.5 cun straight out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, 4 cun below the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the upper border of the pubic symphysis and go 1 cun up the midline, to CV3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cave of Qi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, 3 cun below the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 of the 5 cun from the umbilicus down to the pubic symphysis, to CV4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourfold Fullness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, 2 cun below the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 of the 5 cun from the umbilicus down to the pubic symphysis, to CV5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Pouring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, 1 cun below the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 of the 5 cun from the umbilicus down to the pubic symphysis, to CV7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport of the Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the belly, 0.5 cun straight out from the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the centre of the umbilicus; from it to the vertical line of the nipple is 4 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go an eighth of that out, 0.5 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shang Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper belly, 2 cun above the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a quarter of the 8 cun from the umbilicus up to the xiphisternal junction, to CV10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stone Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper belly, 3 cun above the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find CV12, halfway up from the umbilicus to the xiphisternal junction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun down the midline, to CV11, and from there 0.5 cun straight out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper belly, 4 cun above the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go half the 8 cun from the umbilicus up to the xiphisternal junction, to CV12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly Valley Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper belly, 5 cun above the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun up the midline, to CV13, and from there 0.5 cun straight out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper belly, 6 cun above the centre of the umbilicus and 0.5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the xiphisternal junction go 2 cun down the midline, to CV14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping Corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fifth intercostal space, 2 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second rib at the sternal angle and count down; the fifth space is below the fifth rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in it, halfway from the midline to the vertical line of the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fourth intercostal space, 2 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fourth intercostal space; in men it is level with the nipples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Ruins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the third intercostal space, 2 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second rib at the sternal angle; the third space is below the rib that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Storehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second intercostal space, 2 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second rib at the sternal angle; the second space is just below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lively Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first intercostal space, 2 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the second rib at the sternal angle; the first space is just above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the chest, against the lower border of the clavicle, 2 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the lower border of the clavicle near its inner end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go out along it to halfway between the midline and the vertical line of the nipple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fourth intercostal space, 5 cun from the midline of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fourth intercostal space; in a man the nipple lies in it, 4 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the space outward to 5 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the upper arm, between the long and the short head of biceps, 2 cun below the anterior axillary fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure 2 cun down the arm from the end of the anterior axillary fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this level, feel for the groove between the two heads of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsh at the Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the crease of the elbow, in the hollow medial to the tendon of biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow halfway to a right angle and feel the tendon of biceps in the crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow on the body&apos;s side of the tendon; LU5 is on its other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleft Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the forearm, with the tendon of palmaris longus on one side and that of flexor carpi radialis on the other, 5 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clench the fist with the palm up and the elbow a little bent; the two tendons stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between them, go to the midpoint of the line from PC3 to PC7, then 1 cun down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a palmaris longus, stay medial to the tendon of flexor carpi radialis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the forearm, with the tendon of palmaris longus on one side and that of flexor carpi radialis on the other, 3 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between them, go 3 cun up from PC7 at the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the forearm, with the tendon of palmaris longus on one side and that of flexor carpi radialis on the other, 2 cun above the palmar wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between them, go 2 cun up from PC7 at the wrist; TE5 is opposite, on the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Mound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the palmar wrist crease, with the tendon of palmaris longus on one side and that of flexor carpi radialis on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clench the fist and bend the wrist a little, so that the two tendons stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is between them in the middle of the crease, level with the pisiform and HT7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palace of Toil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the palm, in the hollow between the second and third metacarpals, on the wrist&apos;s side of the metacarpophalangeal joints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the heads of the second and third metacarpals in the palm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide towards the wrist, into the hollow between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the palm, in the hollow between the third and fourth metacarpals, on the wrist&apos;s side of the metacarpophalangeal joints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the very tip of the middle finger, at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the highest place of the middle fingertip, at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the radial side of the middle finger&apos;s end, 0.1 finger-cun from the radial corner of the nail towards the wrist, where the lines along its radial border and its base cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surging Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the ring finger&apos;s end that is towards the little finger, 0.1 finger-cun from the ulnar corner of the nail towards the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the ulnar border of the ring fingernail and one along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the hand, in the hollow above the edge of the web that joins the ring finger to the little finger, where the red and the white flesh meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the ring finger and the little finger and find the edge of the web between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there slide a little towards the wrist, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Islet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the hand, in the hollow between the fourth and fifth metacarpals, on the wrist&apos;s side of the fourth metacarpophalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a loose fist and feel the knuckle of the ring finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide over it towards the wrist, into the hollow between its bone and that of the little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the dorsal wrist crease, in the hollow on the ulnar side of the tendon of extensor digitorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the groove between the fourth and fifth metacarpals up to the wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the hand back against a resistance; the tendon stands out, and the point is in the hollow beside it, on the little finger&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LI5 and SI5 lie at the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the forearm, 2 cun above the dorsal wrist crease, in the middle of the space between radius and ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find TE4 in the dorsal wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun up towards the elbow, into the hollow between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC6 is its counterpart on the palm&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch Ditch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the forearm, 3 cun above the dorsal wrist crease, in the middle of the space between radius and ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find TE5, 2 cun above the dorsal wrist crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun more towards the elbow, between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering of the Clan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the forearm, 3 cun above the dorsal wrist crease, right beside the ulna on its radial side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find TE6, 3 cun above the dorsal wrist crease between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same level slide towards the little finger&apos;s side, up to the ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection of the Three Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the forearm, 4 cun above the dorsal wrist crease, in the middle of the space between radius and ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from TE4 in the wrist crease to the tip of the elbow; it is 12 cun long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up a third of it from the wrist, 4 cun, between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the forearm, 5 cun below the prominence of the olecranon, in the middle of the space between radius and ulna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the tip of the elbow, the prominence of the olecranon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 5 of the 12 cun down towards the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there, between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the elbow, in the hollow 1 cun above the prominence of the olecranon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow and find its tip, the prominence of the olecranon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun up the arm, into the hollow above the tip, the olecranon fossa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Cold Abyss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the arm, 2 cun above the prominence of the olecranon, on the line to the acromial angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the elbow and find its tip, the prominence of the olecranon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there go 2 cun up the arm, towards the acromial angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draining Marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the arm, 5 cun above the prominence of the olecranon, on the line to the acromial angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the line from the tip of the elbow to the acromial angle at the back of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 5 cun up it from the elbow; from the elbow to the armpit&apos;s fold is 9 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Arm Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the arm, 3 cun below the acromial angle, against the border of deltoid, behind and below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the acromial angle and go 3 cun down, towards the tip of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the arm a little; the point is there at the hind border of deltoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the shoulder, in the hollow that parts the acromial angle from the greater tubercle of the humerus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow and raise the arm sideways; two hollows appear at the acromion, one in front and one behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hind one, the shallower; LI15 is in the front one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shoulder blade, in the hollow above the superior angle of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright with the arms hanging and feel the upper inner corner of the shoulder blade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow above that corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check - it is midway between GB21 and SI13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the neck, in the hollow behind sternocleidomastoid, level with the angle of the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the angle of the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head to the other side, so that sternocleidomastoid stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight back from the angle of the jaw, over the muscle, into the hollow behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the ear lobe, in the hollow before the lower end of the mastoid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the bone behind the ear, the mastoid process, and follow it down to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide forward from there, into the hollow behind the ear lobe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convulsion Vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the ear, at the centre of the mastoid process: on the curve around the ear from TE17 to TE20, a third of the way up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the bone behind the ear, the mastoid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check - along the root of the ear it is one third of the way from TE17 to TE20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skull Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head behind the ear, on the curve around it from TE17 to TE20, two thirds of the way up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find TE17 behind the ear lobe and TE20 at the top of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a curve between them along the root of the ear and divide it into three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at the end of the second third from below, above TE18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor Vessel of the Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the head, just above the apex of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the ear forward and press it to the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where its apex touches the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the ear, in the hollow that parts the supratragic notch from the condylar process of the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mouth a little and find the notch above the tragus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow before that notch, straight above SI19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear Harmony Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the temple, behind the hairline there and before the root of the ear, just behind the superficial temporal artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the upper front end of the ear&apos;s root and the hairline of the temple before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the pulse there; the point is just behind it, between hairline and ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silk Bamboo Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hollow at the outer end of the eyebrow, above GB1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel along the eyebrow to its outer end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow of the bone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the eye, in the hollow 0.5 cun lateral to the outer canthus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the outer canthus, where the eyelids meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun straight outward, just beyond the bony rim, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the lower end of the tragus, in the hollow that lies between the intertragic notch and the condyle of the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the notch below the tragus, the intertragic notch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mouth; the condyle moves forward and a hollow forms just in front of the notch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in that hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the side of the face, in the hollow above the midpoint of the zygomatic arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a finger along the zygomatic arch, the bridge of bone between cheek and ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its middle go over its upper border into the hollow, straight above ST7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw Serenity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the temple, on the curved line from ST8 to GB7, a quarter of the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a curved line from ST8 down to GB7, within the hair of the temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into four equal parts; the point is at the end of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended Skull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the temple, halfway down the curved line that runs from ST8 to GB7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at the middle of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the temple, on the curved line from ST8 to GB7, three quarters of the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into four equal parts; the point is at the end of the third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend of the Temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the temple, where an upright line along the back border of the temple hairline meets a level line through the apex of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the back border of the hair of the temple upward, in front of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop level with the apex of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the apex of the ear, 1.5 cun above the hairline of the temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the ear forward and find the place on the head that its apex touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight up from there, to 1.5 cun above the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chewing helps; the muscle of the temple can be felt to move there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the back border of the root of the ear, 2 cun above the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the back border of the root of the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight up from it, to 2 cun above the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is 0.5 cun behind GB8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind and above the mastoid process, on the curved line from GB9 to GB12, a third of the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a curved line from GB9 down behind the ear to GB12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into three equal parts; the point is at the end of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies behind the apex of the ear, 1 cun within the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Orifice of the Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind and above the mastoid process, on the curved line from GB9 to GB12, two thirds of the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into three equal parts; the point is at the end of the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top of the neck, in the hollow behind and below the mastoid process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the mastoid process, the bony bump behind the ear lobe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger off its back border and its lower end, into the hollow there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the anterior hairline by 0.5 cun, 3 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV24, on the midline 0.5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ST8, 0.5 cun above the corner of the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is two thirds of the way from GV24 to ST8, along the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the forehead, straight above the pupil, 1 cun above the eyebrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead and go straight up from the pupil to the eyebrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head Overlooking Tears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the pupil, 0.5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead and go straight up from the pupil to the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun further, into the hair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between GV24 and ST8, along the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the pupil, 1.5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GB15, above the pupil and 0.5 cun behind the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun straight back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the pupil, 2.5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun straight back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight above the pupil, 4 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GB17, above the pupil and 2.5 cun behind the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1.5 cun straight back from it, level with BL7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the head, straight above GB20, level with the upper border of the external occipital protuberance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV17, at the upper border of the bump at the back of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go level with it to the side, until you are straight above GB20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top of the neck, below the occipital bone, in the hollow between the origins of sternocleidomastoid and trapezius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV16, in the hollow below the bump at the back of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go level with it to the side, over the trapezius muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow before the next muscle, sternocleidomastoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the shoulder, at the midpoint of the line from the spinous process of C7 to the lateral end of the acromion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the head forward and find C7, the spinous process that stands out most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the outer end of the acromion, at the tip of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armpit Abyss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midaxillary line of the chest, in the fourth intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the arm and go straight down from the centre of the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop in the fourth intercostal space, level with the nipple in men.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinew Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the side of the chest, in the fourth intercostal space, 1 cun in front of the midaxillary line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GB22, in the fourth intercostal space below the centre of the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun forward from it, along the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun and Moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the front of the chest, in the seventh intercostal space, 4 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the nipple, or the midclavicular line in women, go straight down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop in the seventh intercostal space, one rib below LR14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the side of the belly, below the free end of the 12th rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the side with the arm raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel along the lower border of the ribs to the back, behind the posterior axillary line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find there the free end of the 12th rib; the point is just below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girdle Vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the side of the belly, below the free end of the 11th rib, level with the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel along the lower border of the ribs for the free end of the 11th rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down from it until you are level with the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth Pivot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, beside the anterior superior iliac spine on its inner side, 3 cun below the level of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the front end of the iliac crest, the anterior superior iliac spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just medial to it, level with CV4, 3 cun below the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower belly, 0.5 cun medial to and below the anterior superior iliac spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GB27, just medial to the anterior superior iliac spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun from it along the groin, down and towards the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squatting Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the side of the hip, at the midpoint of the line from the anterior superior iliac spine to the prominence of the greater trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the anterior superior iliac spine at the front end of the iliac crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the greater trochanter, the bony bump at the side of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the buttock, on the line from the greater trochanter to the sacral hiatus, a third of the way in from the trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the side and bend the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the prominence of the greater trochanter and the sacral hiatus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the line between them into three; the point ends the third next to the trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the hip, on the line from the greater trochanter to the anterior superior iliac spine, a third of the way from the trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the thigh, in the hollow behind the iliotibial band, where the tip of the middle finger rests when the arms hang down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the arms hanging beside the thighs; mark where the middle finger ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee a little and press the thigh outward; the iliotibial band stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is behind the band, level with the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Ditch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the thigh, behind the iliotibial band, 7 cun above the popliteal crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from the greater trochanter to the popliteal crease is 19 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 7 of these up from the crease, along the back border of the iliotibial band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee Yang Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the knee, behind and above the lateral epicondyle of the femur, in the hollow that the iliotibial band and the tendon of biceps femoris leave between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the lateral epicondyle, the bony bump at the outer side of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger up and back from it, into the hollow between the band and the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Mound Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the leg, in the hollow in front of and below the head of the fibula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the head of the fibula, the round bump at the outer side below the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger forward and down from it, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the leg, behind the fibula, 7 cun above the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the middle of the way from the lateral malleolus to the outer end of the knee crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun down from it; that is 7 cun above the malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there at the back border of the fibula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the leg, in front of the fibula, 7 cun above the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is there at the front border of the fibula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the leg, in front of the fibula, 5 cun above the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from the lateral malleolus to the knee crease is 16 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 5 of these up, along the front border of the fibula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the leg, in front of the fibula, 4 cun above the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go a quarter of it up, 4 cun, along the front border of the fibula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the leg, in front of the fibula, 3 cun above the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun up from it, along the front border of the fibula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mound of Ruins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the front and outer side of the ankle, in the hollow lateral to the tendon of extensor digitorum longus, in front of and below the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the four smaller toes up; the tendon of extensor digitorum longus stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow on its outer side, in front of and below the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot Overlooking Tears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the foot, distal to where the bases of the fourth and fifth metatarsals join, in the hollow lateral to the long extensor tendon of the little toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger back between the fourth and fifth metatarsals to where their bases meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow there, on the outer side of the tendon to the little toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earth Fivefold Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the instep, in the space between the fourth and fifth metatarsals, in the hollow behind the fourth metatarsophalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger back from the web between the fourth and fifth toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow behind the head of the fourth metatarsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinched Ravine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the fourth and fifth toes, a little behind the margin of their web, where the skin of sole and instep meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the fourth and the fifth toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Orifice of the Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the fourth toe that faces the little toe, a tenth of a finger-cun proximal to the outer corner of the toenail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the outer border of the fourth toenail and another along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where the two lines meet, on the side of the toe towards the little toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large Mound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the great toe that faces the second toe, a tenth of a finger-cun proximal to the outer corner of the toenail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line along the outer border of the great toenail and another along its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where the two lines meet, on the side of the toe towards the second toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the foot, just behind the web of the great toe and the second toe, where the skin of sole and instep meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the great toe and the second toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supreme Surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the foot, in the groove between metatarsal bones one and two, in the hollow distal to where their bases meet, over the dorsal artery of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LR2 slide up the groove between the first two metatarsal bones, towards the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finger stops in a hollow where the bases of the two bones come together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in that hollow, where an artery can be felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Mound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and inner side of the ankle, in front of the medial malleolus, in the hollow medial to the tendon of tibialis anterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the foot up; the thick tendon on the inner side of the ankle is tibialis anterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow between that tendon and the inner ankle bone, halfway between SP5 and ST41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gourd Ditch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and inner side of the leg, in the middle of the medial surface of the tibia, 5 cun above the prominence of the medial malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line from the apex of the patella to the prominence of the inner ankle bone, 15 cun, and go 5 cun up from the ankle bone: a third of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at that height, in the middle of the flat inner surface of the shin bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front and inner side of the leg, in the middle of the medial surface of the tibia, 7 cun above the prominence of the medial malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the line from the apex of the patella to the prominence of the inner ankle bone, and go half a cun down from the middle: 7 cun above the ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the leg, below the medial condyle of the tibia, 1 cun behind SP9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun straight back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring at the Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the knee, at the medial end of the popliteal crease, in the hollow medial to the tendons of semitendinosus and semimembranosus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee and find the inner end of the crease behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow on the inner side of the tendon that stands out most there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the thigh, 4 cun above the base of the patella, between gracilis and sartorius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the base of the kneecap measure 4 cun up the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift and spread the thigh a little against resistance, so that sartorius stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that height the point is in the groove behind sartorius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five Li of the Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the thigh, 3 cun below ST30, over the artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ST30, 2 cun lateral to the upper border of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 cun down the thigh, to where the artery can be felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the thigh, 2 cun below ST30, lateral to adductor longus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun down the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: with the knee bent and the thigh pressed inward against resistance, adductor longus stands out; the point is lateral to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the groin, level with the upper border of the pubic symphysis, 2.5 cun lateral to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the upper border of the pubic symphysis on the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2.5 cun straight out, half a cun beyond ST30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of the abdomen, below the free end of the 11th rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the side with the arm lifted forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the costal arch feel for the free tip of the 11th rib, at the flank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just under that tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sixth intercostal space, 4 cun lateral to the midline, on the nipple line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a man the nipple lies over the fourth intercostal space; count two spaces down from it. In a woman count down the midclavicular line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the sixth space straight below the nipple, 2 cun lateral to ST19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the coccyx, halfway between its tip and the anus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the sacrum down the midline to the tip of the coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is halfway from there to the anus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the sacral hiatus, on the midline of the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down the midline of the sacrum to the upper end of the cleft between the buttocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel there the small hollow between the two horns of the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar Yang Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay your hands on the highest points of both iliac crests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spinous process midway between them is that of L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow just below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the spinous process of L4, midway between the highest points of the iliac crests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count two spinous processes up, to L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended Pivot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count three spinous processes up, to L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find T12, level with the middle between the lowest tip of the scapula and the highest point of the iliac crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one spinous process up, to T11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Pivot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the spinous process of T7, level with the lower angles of the scapulae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count three spinous processes down, to T10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightened Sinew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count two spinous processes down, to T9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a level line through the lower angles of both scapulae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where it crosses the midline, in the hollow below the spinous process of T7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one spinous process up, to T6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the spinous process of T3, level with the inner ends of the spines of the scapulae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count two spinous processes down, to T5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a level line through the inner ends of the spines of both scapulae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is where it crosses the midline, in the hollow below the spinous process of T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one spinous process down, to T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the base of the neck, on the midline, in the hollow below the spinous process of C7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the head a little forward and find the spinous process that stands out most, C7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head to and fro; C7 can be felt to move a little with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of Muteness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the neck, on the midline, in the hollow above the spinous process of C2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV16, in the hollow right below the bump at the back of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 0.5 cun straight down, to the hollow above the spinous process of C2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind Mansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the neck, straight below the external occipital protuberance, in the hollow between the two trapezius muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the head a little back so that the muscles of the neck go slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the midpoint of the posterior hairline slide a finger up the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow where the finger meets the occipital bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door of the Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the head, on the midline, in the hollow above the external occipital protuberance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger up the midline from the neck, over the bump at the back of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow at the upper border of that bump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unyielding Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the head, on the midline, 4 cun above the posterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV17, in the hollow above the external occipital protuberance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1.5 cun up the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, on the midline, 5.5 cun above the posterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV20, 5 cun behind the midpoint of the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1.5 cun further back along the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundred Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the head, on the midline, 5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the midpoint of the way over the head from the front hairline to the back hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is 1 cun in front of it, in a shallow hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a check, fold the ears forward; a line over the head from apex to apex passes the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the head, on the midline, 3.5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV20 and GV22, 5 cun and 2 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fontanel Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the head, on the midline, 2 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the midpoint of the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 cun back along the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, on the midline, 1 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun back along the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court of the Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head, on the midline, 0.5 cun behind the anterior hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the midpoint of the anterior hairline and go 0.5 cun back along the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hairline is not clear, go 3.5 cun up from midway between the inner ends of the eyebrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White Bone Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tip of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down the ridge of the nose to its tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water Trough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the nose and the upper lip, at the midpoint of the groove (the philtrum).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the groove that runs from the nose down to the edge of the upper lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the middle of its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the groove between the nose and the upper lip, at the lower end of its upper third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the Mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the upper lip, at the midpoint of its tubercle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the groove below the nose down to the upper lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the middle of the small swelling of the lip below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gum Junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the upper lip, where its frenulum joins the upper gum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the head back and lift the upper lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the small fold (the frenulum) from the lip to where it joins the gum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of Yin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the perineum, at the midpoint between the anus and the posterior border of the scrotum, or the posterior commissure of the labia majora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the back end of the genital organ and the anus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between them, on the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the lower belly, at the upper border of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight down the midline from the umbilicus until you feel bone, the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at the upper border of that bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the lower belly, 4 cun below the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from the umbilicus to the upper border of the pubic symphysis is 5 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 4 of these down the midline; 1 cun remains to the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of the Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the lower belly, 3 cun below the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 3 of these down the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stone Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the lower belly, 2 cun below the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 2 of these down the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea of Qi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the lower belly, 1.5 cun below the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find CV4, 3 cun below the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between it and the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yin Crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the lower belly, 1 cun below the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 of these down the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palace Gate of the Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is the centre of the umbilicus itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting of the Waters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 1 cun above the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from the umbilicus up to the xiphisternal junction is 8 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 of these up the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Stomach Duct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 2 cun above the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find CV12, midway between the umbilicus and the xiphisternal junction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 3 cun above the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun straight down from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Stomach Duct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 4 cun above the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the xiphisternal junction, where the body of the sternum ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between it and the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Stomach Duct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 5 cun above the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun straight up from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Palace Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 6 cun above the centre of the umbilicus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is midway between it and the xiphisternal junction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dove Tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the upper belly, 1 cun below the xiphisternal junction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun down the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chest, at the midpoint of the xiphisternal junction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger down the sternum to where its body ends and the xiphoid process begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the middle of that joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chest, level with the fourth intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the sternal angle; the second rib begins there, and the second space lies below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count down to the fourth intercostal space; in men it is level with the nipples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at that level on the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jade Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chest, level with the third intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count down to the third intercostal space and go level with it to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple Palace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chest, level with the second intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go level with that space to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splendid Canopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chest, level with the first intercostal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the sternal angle; the second rib begins there, and the first space lies above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jade Pivot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chest, 1 cun below the suprasternal fossa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the hollow above the sternum, between the inner ends of the clavicles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celestial Chimney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the front of the neck, on the midline, in the centre of the suprasternal fossa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the inner ends of both clavicles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow midway between them, above the sternum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the front of the neck, on the midline, in the hollow above the hyoid bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the head a little back and find the Adam&apos;s apple (the thyroid cartilage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a finger up from its upper border, over the small hyoid bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow at the upper border of that bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid Receptacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the chin, in the hollow in the centre of the mentolabial sulcus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the furrow between the lower lip and the chin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Alert Spirits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sites on the crown of the head, each 1 cun from GV20: in front of it, behind it and on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV20 on the midline, where the line between the highest points of both ears crosses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go 1 cun from there to the front, to the back, to the right and to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front of the head, straight above the pupil, 1 cun inside the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is 1 cun further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall of Impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the forehead, between the inner ends of the eyebrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the inner ends of both eyebrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish&apos;s Waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the eyebrow, straight above the pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight ahead and go straight up from the pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the eyebrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supreme Yang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hollow of the temple, about one finger&apos;s breadth (1 cun) behind the middle between the outer end of the eyebrow and the outer corner of the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the middle between the outer end of the eyebrow and the outer corner of the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back about one finger&apos;s breadth, into the hollow of the temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of the Ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the highest place of the ear, its tip when it is folded to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the ear to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at the tip that forms at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the Eyeball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the lower edge of the orbit, where its outer quarter meets the three inner quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the lower edge of the orbit from the inner to the outer corner of the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is three quarters of the way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper Welcome Fragrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the nose, near the upper end of the nasolabial sulcus, where the cartilage of the ala meets the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the nasolabial sulcus up to its end beside the ala of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is just above the ala, where the bone begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundred Labours of the Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the neck, 2 cun above the lower border of the spinous process of C7 and 1 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find C7, the most prominent process at the base of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up 2 cun on the midline; to the hairline at the back there are 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is 1 cun beside the midline there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uterus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower abdomen, 4 cun below the umbilicus and 3 cun from the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find CV3, 4 cun below the umbilicus on the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go out 3 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm Wheezing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the base of the neck, 0.5 cun from the midline, level with the lower border of the spinous process of C7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find GV14, below the spinous process of C7, the most prominent one at the base of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go out 0.5 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flanking the Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of 17 sites on either side of the spine, each 0.5 cun from the midline, level with the lower borders of the spinous processes from T1 to L5. Papers on the neck also name cervical Jiaji, at the same distance beside C5, C6 and C7; these are not part of the row and are shown as sites of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the spinous process of the vertebra meant; T1 is the next one below C7, the most prominent at the base of the neck, and L4 lies midway between the highest points of both iliac crests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go out 0.5 cun, close beside the process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport below the Stomach Duct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, 1.5 cun from the midline, level with the lower border of the spinous process of T8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spinous process of T7 is level with the lower angle of the shoulder blade; the next one below is T8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 3.5 cun from the midline, level with the lower border of the spinous process of L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the spinous process of L4, midway between the highest points of the iliac crests, and count three up, to L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go out 3.5 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Extreme Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, below the spinous process of L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one above is that of L3; the point is just below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for the Loin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loin, 3 cun from the midline, level with the lower border of the spinous process of L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go out 3 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hollow of the loin about 3.5 cun from the midline, level with the lower border of the spinous process of L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its lower border go out about 3.5 cun, into the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventeenth Vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the back, in the hollow below the spinous process of L5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one below is that of L5; the point is in the hollow below it, above the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar Marvel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the midline of the sacrum, 2 cun above the tip of the coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the tip of the coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight up 2 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of the Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back of the elbow, on the tip of the olecranon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is on the tip of the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Whites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sites on the front of the forearm, 4 cun above the crease of the wrist, one on either side of the tendon of the flexor carpi radialis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the wrist against a resistance; the tendon nearer to the thumb of the two in the middle is that of the flexor carpi radialis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it up 4 cun from the crease; the two sites are close beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the wrist, midway between LI5 and TE4, in the hollow on the thumb&apos;s side of the tendons of the extensor digitorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find LI5 in the hollow at the base of the thumb and TE4 beside the tendons in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Eminence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the middle finger, at the centre of its proximal interphalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the middle finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the middle of the joint next to the knuckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar Pain Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sites on the back of the hand, halfway between the crease of the wrist and the knuckles: one between the second and third metacarpals, one between the fourth and fifth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glide from the knuckles towards the wrist, between the second and third metacarpals and between the fourth and fifth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are halfway, where the gaps begin to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer Palace of Toil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back of the hand, between the second and third metacarpals, about 0.5 cun above the metacarpophalangeal joints, opposite PC8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a loose fist and find the gap between the second and third knuckles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glide about 0.5 cun towards the wrist, into the hollow between the two bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight Pathogens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sites on the back of each hand, between the five fingers, just above the edges of the webs, where the colour of the skin changes. That between the ring and the little finger is also TE2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a loose fist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are in the four gaps, just above the edges of the webs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four Seams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sites on the palm side of each hand, on the fingers from the index to the little one, at the centres of the creases of the proximal interphalangeal joints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the palm up and find the middle crease of each of the four fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are at the centres of these creases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten Diffusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the tips of all ten fingers, about 0.1 cun from the free edge of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the tip of each finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is just beyond the nail&apos;s free edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane&apos;s Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the knee, in the hollow at the middle of the upper border of the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee and find the upper border of the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow above its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundred Insect Burrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the thigh, 3 cun above the medial end of the base of the patella, 1 cun above SP10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find SP10 on the bulge of the muscle, 2 cun above the medial end of the patella&apos;s base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up 1 cun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Eye of the Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the patella, in the hollow on the inner side of the patellar ligament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the hollow on the inner side of the ligament below the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes of the Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sites below the patella, in the hollows on both sides of the patellar ligament. The inner one is also EX-LE4, the outer one ST35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are in the two hollows beside the ligament below the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer front of the leg, 5 cun below ST35 (2 cun below ST36), one finger&apos;s breadth beside the crest of the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down 2 cun on the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of the Inner Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the inner side of the ankle, on the prominence of the medial malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the bone that stands out on the inner side of the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is on its prominence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of the Outer Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the outer side of the ankle, on the prominence of the lateral malleolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the bone that stands out on the outer side of the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight Winds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sites on the back of each foot, between the five toes, just above the edges of the webs, where the colour of the skin changes. Three of them are also LR2, ST44 and GB43.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the webs between the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are just above their edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solitary Yin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sole side of the second toe, at the centre of the crease of its distal interphalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the crease nearest to the tip on the sole side of the second toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is at the centre of the crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qi Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the tips of all ten toes, about 0.1 cun from the free edge of the nail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the tip of each toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>great</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other series found fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read; it names no point. Cited for one thing, that there is a debate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A menu: a listed point was allowed, not always used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute sprain, after massage, without a sham group. No point did better than another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read; it names no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read. It gives means, and smaller people have less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a trial uses a point is no proof that it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part. It measures in another way than others do, so its depths cannot be set beside theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study of safety. It warns against any fixed depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About gua sha (scraping the skin), not needles, and about disc herniation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited for whom it left out, not for points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case. The abstract names meridians, no single points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloodletting; no difference between the groups. Not to be copied. Only its opening was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About disc herniation with leg pain, not all low back pain. Only the abstract was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing, for an acute stiff neck. No study had a control group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read. It counts case reports too, and gives no count for each point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read; the codes are our reading of the Korean names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About disc herniation. Only the abstract was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six practitioners in the United Kingdom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its opening was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing, no needles; women only; small; the control group got nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read. It prints BL54 twice, so one of the two is a misprint. The experts differed widely, and would not work with fixed points only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract was read. The points are in the order in which it lists them; it gives no counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the abstract and the introduction were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case. Only the abstract was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points are those of the comparison group. The deep needling that it tested is not to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page, not reviewed by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the points of the comparison group; the trial tested needles in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol: it has no results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff neck and shoulders; a shallow needle. No clear gain over touching the skin. The names of its four points stand in the abstract of its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute sprain, with electric current through the needle. The authors call the trials few and of low quality; several come from their own group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authority; cited only to show that the point is on common lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its section on pregnancy names regions of the body, no single points. Not all sections could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives places, not uses. Extra points (EX) are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute sprain; the patients knew what they got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat of burning moxa, not needling or pressing, and very small: about ten people in each group. Not to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported cases: they say nothing about how often it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About sciatica from a disc herniation. One of 17 items failed; which one was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both groups got these needles; the trial tested the heat of moxa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong for one point: BL40 is among the most used points in nearly every count. BL57 lies on the calf and has less behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL60 and KI3 are well supported, but the WHO standard places both at the ankle. For points on the foot itself the support is thin: the menu of one trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several literature reviews agree on the same points of the Bladder meridian and the Governor vessel, and many trials use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin: two points, and nearly all of it is about acute sprain. For long-lasting pain only the menu of one trial names one of them, and no literature review ranks a point of the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB30 is well supported. The others come from sources on disc herniation or sciatica, a survey and the menu of one trial. The WHO standard calls this region the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin: the articles do not say whether they mean the Stomach meridian or the belly. The one well supported point of the meridian lies on the leg; for the belly there is one very small trial, of heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very thin: no study of upper back pain with points on the head was found. The one point here lies at the border of the neck, and its source is about a stiff neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin: each point has a source or two, and all are about neck pain or a stiff neck, none about upper back pain. GB21 stands under shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin: two points, and their sources are about a stiff or painful neck and shoulders, not about upper back pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin: only one trial of upper back pain itself was found, and it let blood, which is not to be copied. The other sources are about the neck and shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies on the calf, well below the knee. The count of prescriptions does not say that it is among the most used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard places it at the ankle, not on the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the menu of one trial names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best supported point of all ten groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard places it on the sacrum, just below the lumbar region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra point: it is not in the WHO standard of 2008. It is a row of points beside the spine; here its lumbar part is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of prescriptions does not say that it is among the most used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For acute sprain, save for the menu of one trial of chronic pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra point: it is not in the WHO standard of 2008. For acute sprain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard&apos;s word for its region is buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard&apos;s word for its region is buttock. Some older papers give this number to BL40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard&apos;s word for its region is buttock. Only the menu of one trial names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard&apos;s word for its region is buttock. The count of prescriptions does not say that it is among the most used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the leg. It belongs here only if the word stomach means the Stomach meridian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs here only if the word stomach means the belly. Heat, not needling or pressing, and not to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard places it at the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra point: it is not in the WHO standard of 2008. It is a row of points beside the spine; here its neck part is meant, which goes beyond the usual row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard names the back of the neck as its region; it lies on top of the shoulder, so it stands here and not under neck too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WHO standard places it on the shoulder blade; it could as well stand under upper back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra point: it is not in the WHO standard of 2008. It is a row of points beside the spine; here its upper back part is meant. The trial let blood, which is not to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta-analysis of trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 trials, 2,678 people: better than no treatment in the long run, but no better than sham acupuncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronic low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta-analysis of single patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 trials, 17,922 people with chronic pain of several kinds; for back and neck a small gain over sham (0.23 standard deviations, 95 % interval 0.13 to 0.33)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronic back and neck pain, among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review of old texts that counts points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 2nd of 6 (14 old texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>literature review that counts points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 8th of 11 in the Korean studies, 3rd of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 2nd of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 4th of 4 (69 studies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar disc herniation with leg pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of published prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most used of 106 points (282 papers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar disc herniation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named second among the points that 18 experts of 10 countries prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the fixed points for everyone (641 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial prescription, a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the points far from the pain to choose from (301 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the comparison group (64 people in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needled in both groups (72 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of six points that 30 experts suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sciatica from a disc herniation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only point of one of five groups of 30, after massage; no point did better than another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute lumbar sprain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of papers on gua sha (scraping, no needles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 55.56 % of 54 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls into a cluster of points that go together (282 papers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 3rd of 6 (14 old texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 6th of 11 in the Korean studies, 4th of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 4th of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the points that 18 experts of 10 countries prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 9th of 11 in the Korean studies (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named as used together with others (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 1st of 6 (14 old texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 1st of 11 in the Korean studies, 1st of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 1st of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 1st of 4 (69 studies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice survey within a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the single point used most (148 people, 1,269 treatments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named first among the points that 18 experts of 10 countries prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the points near the pain to choose from (301 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 35.19 % of 54 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 3rd of 11 in the Korean studies, 2nd of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 3rd of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 2nd of 4 (69 studies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 2nd of 11 in the Korean studies (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 9th of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 3rd of 4 (69 studies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 5th of 11 in the Korean studies, 8th of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 7th of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 10th of 11 in the Korean studies (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 10th of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BL31 to BL34 are one of the three main combinations (14 old texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 7th of 11 in the Korean studies, 7th of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two lowest pairs are among the points used most (148 people, 1,269 treatments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point of all 6 trials (1,288 people), with electric current through the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only point (300 people), with electric current through the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol of a trial, no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point to be tested (118 people planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the treatments that SI3 was compared with; results were alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 4th of 11 in the Korean studies, 5th of 8 in the international ones (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 5th of 10 (62 papers on trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 38.89 % of 54 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the points that 18 experts of 10 countries prefer; printed twice, so one of the two is a misprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 6th of 6 (14 old texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed 11th of 11 in the Korean studies (53 studies in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial prescription, moxa heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat at this point in some groups, needling in another (40 people in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>literature review, acupressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the near point that was pressed most (15 studies without control groups, 1,037 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute stiff neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the four points (400 people); no clear gain over touching the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stiff neck and shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the neck part of the row in both groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck pain of cervical spondylosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison group of 60: warmed needles and cupping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck pain from a pressed nerve root (cervical spondylosis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial prescription, acupressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of three points near the pain that were pressed (33 women)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronic neck pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study of safety that mentions the use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is used for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back and shoulder pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of four points that were pressed alone (15 studies in all, without control groups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial prescription, bloodletting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with tender points, for muscle pain of the upper back; no difference from the comparison group of 33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, common lists name this point as one to avoid. Only web pages that say so could be read, so this rests on weak sources; it is handed down, not proven. Research so far has not shown harm. No source was found on pressing alone, so take the same care. Ask your midwife or doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should not be needled in pregnancy; it names LI4, SP6, BL60 and BL67, and the regions of the abdomen and the lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 trials (823 women) and 5,885 women observed: no objective sign of harm from the points that are called forbidden; the abstract names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the advice of others runs from always avoiding such points to no objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debated; forbidden may once have meant with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, common lists name this point as one to avoid, one of them for pressing too. Only web pages that say so could be read, so this rests on weak sources; it is handed down, not proven. Research so far has not shown harm. Ask your midwife or doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on several lists of points to avoid or to take care with in pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, by tradition there is no needling or moxa on the lower abdomen in the first three months. The region is named, not the point. Research so far has not shown harm. No source was found on pressing alone, so take the same care. Ask your midwife or doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower abdomen: by tradition neither needles nor moxa in the first three months; needling may bring on labour; in pregnancy only for another need of treatment, and with great care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, by tradition there is no needling or moxa on the lower back and sacrum, neither in the first three months nor later. The region is named, not the point. Research so far has not shown harm. No source was found on pressing alone, so take the same care. Ask your midwife or doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back and sacrum: by tradition neither needles nor moxa in the first three months, and to be avoided after; needling may bring on labour; in pregnancy only for another need of treatment, and with great care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial for low back pain that left pregnant women out, as a possible reason against needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial for low back pain that left pregnant women out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These points of the buttock lie beside the sacrum, where by tradition there is no needling or moxa in pregnancy. Neither they nor their region are named; we count them in to be careful. Research so far has not shown harm. No source was found on pressing alone, so take the same care. Ask your midwife or doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the lower back and sacrum, next to which these points lie; needling may bring on labour; in pregnancy only for another need of treatment, and with great care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, by tradition the upper abdomen is avoided after the third month. The region is named, not the point. Research so far has not shown harm. No source was found on pressing alone, so take the same care. Ask your midwife or doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper abdomen: to be avoided after the third month; needling may bring on labour; in pregnancy only for another need of treatment, and with great care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lung lies close beneath this point, and a needle can let air into the chest (pneumothorax). Needling is for trained, licensed hands only. Sudden chest pain, a cough or breathlessness during or after needling: get emergency care at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls pneumothorax the most frequent severe event at this point; measured in 101 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a risk of pneumothorax at this point; the way to the chest differs with sex, weight, posture and breath, and most from person to person (52 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of 11 points of neck and shoulder that were measured; its depths are far from those of others, so none is given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case of air in the chest under pressure (tension pneumothorax) is on record at these points. Needling is for trained, licensed hands only. Sudden chest pain, a cough or breathlessness during or after needling: get emergency care at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one case after needling at LU1 and BL13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest and back: needle with caution; names the signs of a pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needle that goes too deep on the chest, on the back or in the hollow above the collarbone can let air into the chest (pneumothorax). The region is named, not the point. Needling is for trained, licensed hands only. Sudden chest pain, a cough or breathlessness during or after needling: get emergency care at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest, back and the hollow above the collarbone: needle with caution; names the signs of a pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pneumothorax was the most frequent of 479 reported events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 cases in Chinese reports, 51 in others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one case after treatment of neck pain at points of the Bladder, Gallbladder and Small intestine meridians and of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths from pneumothorax are on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>47 studies of depth do not agree, and there is no standard for a safe one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncommon, though it can be serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point lies next to the hollow above the collarbone, where a needle that goes too deep can let air into the chest (pneumothorax). Neither it nor its region is named; we count it in to be careful. Needling is for trained, licensed hands only. Sudden chest pain, a cough or breathlessness during or after needling: get emergency care at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the hollow above the collarbone, next to which this point lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spinal cord and, higher up, the brainstem lie beneath the nape. No source that we could check names these points or the nape; we set the caution to be careful. Needling is for trained, licensed hands only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bleeding around the brain is among the four most frequent of 479 reported events; names no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injuries of the spinal cord, nerves and vessels are on record; names no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kidney lies beneath the outer line of the loin. The back is named as a region for care, not the point and not the kidney. Needling is for trained, licensed hands only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle the back with caution, at a slant or flat rather than straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injuries of organs of the belly are on record; names no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breastbone of some people has a hole in it, and the heart lies behind. The bone is named, not every point. Needling is for trained, licensed hands only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16.6 % of 180 breastbones had a hole, near a point in common use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths from bleeding around the heart (cardiac tamponade) are on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the articles disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the opening of its abstract and three of its tables were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of a health service in the United Kingdom. It may change, and its list is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its highlights and the opening of its abstract were read, in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is acupuncture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chinese tradition; thin needles in many places are to balance qi, a life force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traditional kind is to bring qi, a life force, back into flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old Chinese therapy; thin needles set the body&apos;s own healing going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A traditional therapy, built on a notion of energy in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, at least 2,500 years old; needles are to mend a disturbed flow of qi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age of acupuncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points and meridians are there, and are they the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points joined to meridians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,000 meridians, which are thought to carry electromagnetic signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No; and no drugs are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little research on how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research shows that it can work, and many studies are hopeful; it names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies have shown that it does good; it names none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 trials, 2,678 people with chronic low back pain: better than no treatment in the long run; a gain over sham acupuncture was not observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 trials, 17,922 people with chronic pain of several kinds: for back and neck a small gain over sham (0.23 standard deviations, 95 % interval 0.13 to 0.33), a larger one over no acupuncture (0.55).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chronic back and neck pain a small gain over sham (0.23 standard deviations, 95 % interval 0.13 to 0.33), a larger one over no acupuncture (0.55).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cites a review for the gain over no treatment; sham is not mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of 13 trials: the gain over no treatment in the long run was not seen over sham acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only relieves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only eases pain, and does nothing about the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One treatment does not cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One treatment is no cure; a longer course is likely to be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is usual care that often leaves the root of the pain alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does the relief last, and how soon does it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chronic low back pain a gain over no treatment in the long run, which was not seen over sham acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 reviews: for chronic low back pain a gain over no treatment for a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two does more may differ between people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorphins explain the loss of pain; whether for every treatment is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly into forearms, hands, lower legs or feet, so as not to harm the sore back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very little, for most; pressure or an ache is sought, and a misplaced needle can hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not much, if at all, and no discomfort when the needles come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should not; there may be some tingling or a dull ache, of which one tells the acupuncturist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first may be enough; some need more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people once a week until it is better, then every two weeks, then monthly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many plans do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In untrained hands nerves and organs can be hurt, and one can bleed badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection is a main risk, with hepatitis or HIV from used or unsterile needles; then bleeding, bruises, and rarely dizziness, tiredness or twitching. Mostly safe in trained hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be wise; doctor and acupuncturist can tell whether it suits, for it may not suit all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needling may bring on labour; in pregnancy only for another need of treatment, and with great care. By tradition the belly and the lower back are avoided; it names no single points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip acupuncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a pacemaker, skip acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care, and tell the acupuncturist before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip acupuncture; of skin diseases it means those that others can catch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a blood thinner or bleeding disorder, talk about medicines before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells that many doctors think well of it along with other treatment or in its place; at times it replaces drugs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number. Points are joined to channels, the meridians, in which qi moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridians are points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number. Meridians are another word for points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number. It writes of points or meridians as if one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 meridians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2,000 points on 20 meridians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,000 meridians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard has 361 points on 14 meridians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it rest on science?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tradition does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. The thinking is a Chinese philosophy, apart from science and medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old theory of qi does not; many scientists doubt it for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Western kind does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Western kind does, wholly; nerves are excited and endorphins set free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it invasive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needles go through the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little; without surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it proven to be effective?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it eases back pain has been studied too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions differ, and many scientists are in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps; studies hint at it, and some people call it unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reasoning is unclear, yet it has proved a help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results for back pain are very good, going by a study of 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many have shown that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stories of patients show that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well studied, with great results in trials; research stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 studies, 8,270 people with chronic low back pain: most of the studies at high risk of performance bias, which is in how treatments are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 reviews: for chronic low back pain a gain over no treatment for a short time; for acute pain, results against sham do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 23 reviews on low back pain, 21 were of critically low quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it help lower back pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as other care, for back pain in general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, for symptoms of the chronic kind, compared with no treatment at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; unnamed medical studies saw fewer muscle spasms and so less pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of a builder with years of pain, who got much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reviews of 2013 are much in favour for the chronic kind, one with conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some studies it did more than usual medical care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 trials, 2,678 people: better than no treatment in the long run, but no better than sham acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it help pain of the upper back, neck or shoulders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of the neck and back is what it is used for most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorphins, which the body sets free, dull pain of the neck and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of two women, a yoga teacher and an office worker, whose pain grew less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can, for chronic pain of the upper back as of the lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other complaints is it used for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache, neck pain, pain in labour, and discomfort from chemotherapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoarthritis, best along with usual pain treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain with scoliosis, says a practitioner of patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of a programmer with sciatica, whose pain grew less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints of nerves and muscles like back pain; its list is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it better than a sham treatment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a placebo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a placebo effect, says research that it doesn&apos;t name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; in a Chinese study a placebo did little or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sham not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reviews of 2013 are much in favour; sham is not mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small gain over sham for chronic back and neck pain (0.23 standard deviations, 95 % interval 0.13 to 0.33), larger over no acupuncture (0.55).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the study of 2012 find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One study of 20,000 people; those with real needles got 50 percent better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost 20,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on not quite 20,000 people; those with real needles got 50 percent better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the study meant; neither article names it. It put 29 trials with 17,922 people together, and its abstract has no 50 percent: for back and neck the gain was 0.23 standard deviations over sham and 0.55 over no acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people took part in the studies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,678 in the 13 trials of one review, 20,000 in a study of 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study of 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to 20,000 in research of 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research of 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>721 in a study from China.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review with 13 trials does have 2,678 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the research of 2012 that two articles mean, 29 trials with 17,922 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does &quot;sham acupuncture&quot; mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without training or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment by a person without training or licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fake treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fake treatment in a study, to compare the real one with; it says &quot;fake&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In research, sham is the mock needling that a trial compares with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it cure the pain, or only relieve it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain can go altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It often does, depending on where the pain comes from; many recover fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chemicals that it sets free can take back pain away altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual care often only relieves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time only; repeated sessions may bring relief for a short while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain mostly comes back; then another series is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic pain stays relieved, says research that it doesn&apos;t name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts long, where that of drugs may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief comes in an instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needles at the sore place are to ease it right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chronic pain it reports an effect that lasts and is large enough to matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it as good as medicine or usual care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as all other care for the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the pain, not the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very good choice in place of drugs for the pain, but not for its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs may help only for a while; its relief can last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps better than some drugs, or even than most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some studies saw more relief than with usual medical care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should a person with back pain consider it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After about 3 months without getting better, says an investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the ways without drugs that doctors were told to use in 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When other treatment did not help; talk with a doctor then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it said to ease pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorphins, among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves are excited and endorphins set free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body sets free endorphins, its own kind of opioid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body makes more endorphins, its own painkillers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps by chemicals like opioids, messengers between nerves, and endorphins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body sets free endorphins and, it is thought, opioid peptides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it known how it works?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are theories, and too little research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully; it lists what may be behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the points for lower back pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee, foot, lower back, hand, hip and stomach; it names no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back; the rest of its list is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees behind, feet, hips, hands, stomach and lower back; it names no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the points for upper back pain, and are they others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From head to upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back, shoulders, neck and head; they are others than for the lower back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back, neck, shoulders and head; they are mostly others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the needles go into the back, or away from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All over the body, or where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way is into the painful part of the back itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way is into points elsewhere, joined to the pain by meridians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the lower back, or behind the knees and into feet, hips, hands or stomach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the back; many points are near the spine, where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial used both, at least four points at the back and at least two far from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in a session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gown, a padded table, thin needles; they may be moved or warmed, then one rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First it is found out which muscles and parts the pain comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk about health and goals, skin cleaned with alcohol, needles, then lying still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many needles are used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on the part of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 30 in the back, 6 to 8 on average; the article has lost its dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for chronic low back pain used 8 needles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long do the needles stay in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 20 minutes, then a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 20 minutes, then others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 20 minutes, then other needles follow; the session takes an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more needles follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly 20 to 30 minutes, lying still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for chronic low back pain had sessions of 20 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trials for disc herniation, treatment took 26 minutes on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not supposed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be used besides needles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat, a little electricity on the needle, suction cups, or a herb that warms the needle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An electric current on the needles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sessions does it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One may be enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often 5 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many are well after 3 or 4; some need more visits to stay so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many, over a long time, and another series when the pain is back; one does not cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its stories a few sessions or several help, and people go on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for chronic low back pain gave 10 sessions over 7 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often are the sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of a man who still goes regularly, and of one who goes now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a session cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$70 to $100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70 to 100 dollars; it differs between countries, and it names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About $60 to $130</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 60 to 130 dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no price; ask before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a course of sessions cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 to 375 dollars for 4 or 5 sessions, 500 to 600 for 8 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-5 treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-10 treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no price; ask how many there will be, and what they cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does health insurance pay for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask yours before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many plans do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some begin to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some have begun to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it harmless?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor harm at times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people are sore, bruised or bleed a little for a few days; for health as a whole the risk is small or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost, with hardly any side effects, and nobody grows addicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, there is no harm at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>479 cases of harm in Chinese reports, 14 of them deaths; the four most frequent were air in the chest, fainting, bleeding around the brain, and infection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths are on record, from air in the chest and from bleeding around the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly safe in able hands, but a hurt organ can be serious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the needles cause an infection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, when they are not sterile or used again; they have to be thrown away after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They must be sterile for that reason; the FDA has rules for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is small with a trained person; sterile needles, and clean skin afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection is among the four most frequent of 479 reported events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained acupuncturist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a trained acupuncturist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained, licensed person; others bring risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with full training, licences and strict hygiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certified professional with a licence; nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained, licensed acupuncturist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is a good practitioner found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a doctor, or a medical academy for acupuncture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask doctor, family and friends, look in directories, read about training and reviews, and meet the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask people you trust, look in a directory, and check the licence of your state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a doctor to be asked first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; whether it fits the medical history is for an expert to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, where other treatment has not helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health professional for the choice; the acupuncturist about illnesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, about every therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can one press by oneself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the spine at the waist, the middle of each buttock, four fingers below the navel, and the calf just below the knee; gently, and not on the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New warning signs, such as numb inner thighs, loss of strength in the legs, or trouble with bladder or bowel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New with back pain, these need emergency care: trouble starting, stopping or keeping up the flow of urine, or feeling the need; loss of control or feeling of the bowel; numb or changed feeling of genitals, anus or inner thighs; legs that quickly lose strength or grow clumsy; a change in sexual function; pain into both legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After needling, chest pain, a cough or breathlessness, or dizziness that stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If sessions make the pain worse, stop and see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or perhaps pregnant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some kinds could start labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some kinds could bring on labour; tell the acupuncturist before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning; pain in labour is one of the uses it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left pregnant women out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 trials (823 women) and 5,885 women observed: no objective sign of harm from the points that are called forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pacemaker, or another implant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor, of a pacemaker and of every implant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left people with a pacemaker out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a blood thinner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the acupuncturist first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are risks; talk about medicines with the acupuncturist before. Bleeding is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left out people who took medicine against clotting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bleeding disorder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are risks; talk about it with the acupuncturist before. Bleeding is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left people with a clotting disorder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left people with a bleeding disorder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for patients with clotting problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seizure disorder, such as epilepsy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left people with a seizure disorder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left people with epilepsy out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the influence of alcohol or drugs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left out people who misused drugs or pain medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest first when drunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skin disease, a rash or an open wound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial for low back pain left out people with skin disease where the needles go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No needles where the skin is infected, or has ulcers or sores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking medicine, or in other treatment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor of all medicines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about illnesses with the acupuncturist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go along with other treatment or stand alone, and goes best with usual care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the pain grows too strong or sessions make it worse, stop and see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the acupuncturist if dizziness, tiredness or twitching stays or gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with the bladder, or a fever, can come with back pain; no advice on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a needle that went too deep at the chest, the back or above the collarbone, air in the chest shows as cough, chest pain and breathlessness.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain areas, groups of points, topics, questions and meridians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meridian}, {code}, {points}</source>
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
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptCard</name>
    <message>
        <source>With a note of yours</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Answers: {links}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right close and open a filter; Space ticks a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, by article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} on average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Points and excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around a joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At one spinal level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along one cun line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that references use for a group&apos;s pain, and excerpts that stand under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that a view shows, and excerpts of groups that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points level with the lower border of a spinous process, or with a sacral foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points on the trunk and neck, so many cun beside the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cun} cun ({joints})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points this near to the landmarks of a joint: {reach}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives this cluster: the program works it out from its own drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a point is used for a group is what the references say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are the program&apos;s own, worked out from its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}. Click to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterCounts</name>
    <message>
        <source>{value}, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{value}, %n result(s)</source>
        <translation>
            <numerusform>{value}, %n result</numerusform>
            <numerusform>{value}, %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{facet}, %n value(s) chosen</source>
        <translation>
            <numerusform>{facet}, %n value chosen</numerusform>
            <numerusform>{facet}, %n values chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Values of one filter are alternatives; several filters add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one back, or choose a value with a number beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>strong source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of medium strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak source</source>
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
        <source>find a point, a part, a word, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left pane: contents, filters, what you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous thing that fits the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all questions, where the articles disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Is it for me?”, a check with a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a question or the check, save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark, note: on the quote or what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to a collection, copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Del, Ctrl+↑, Ctrl+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in what you keep: rename, remove, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo and redo what you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous point of the meridian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show how to find the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acupoints, their codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all meridians, none</source>
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
        <source>Code: MIT licence. Drawings and our own texts: CC BY 4.0. Typefaces Inter, Literata and Noto Sans CJK: SIL Open Font License 1.1.</source>
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
</context>
<context>
    <name>Joint</name>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepDesk</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark on {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}. Ctrl+Shift+Z does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>{view} view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because another program holds the file with your notes: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because the disk is full: make some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because the file with your notes can&apos;t be written here: see that its folder can be written, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because the file with your notes is damaged: start again, and it will be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because the file with your notes was moved or replaced: start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because the disk failed: look after the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because that collection is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because another collection has that name: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept ({what}), because nothing can be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep could not be read just now: if it stays so, start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDeeds</name>
    <message>
        <source>bookmark on {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark on {name} removed. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {name} removed. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection “{name}” removed. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from recently seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from recently seen. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from “{collection}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from “{collection}”. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Recently seen” cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History cleared. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection “{name}” made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection renamed “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection “{name}” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved in its collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>&amp;New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear “Recently seen”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from recently seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptNames</name>
    <message>
        <source>A collection needs a name: write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: write one of at most 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another collection has this name: write another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>Actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the row that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D sets a bookmark on what you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N writes a note on what you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Actions” below makes a collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, collection, things in it: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRowsView</name>
    <message>
        <source>Bookmarks, notes, collections and recently seen</source>
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
    <name>Layers</name>
    <message>
        <source>&amp;Groups of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;upoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Codes of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All meridians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No meridian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Back, midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, {cun} cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front, midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front, {cun} cun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
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
    <name>Meridian</name>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spleen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pericardium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triple energizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governor vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conception vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} meridian</source>
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
    <name>NameDialog</name>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the note: it stays kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here. It is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new can be kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>List, body and text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The points that the cautions are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aid to talking with each other: no verdict, and no medical advice. Under a question stands what articles and independent references say, the stricter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these pictures: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupoints {version} · This shows what sources say. It is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>page numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures, article by article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointMenu</name>
    <message>
        <source>Points here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} (take care)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} (has a note)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message>
        <source>Measure the point out on the drawing, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how to find {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for back pain, and who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a point is used is no proof that it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location: this extra point is not in the WHO standard of 2008. Its place is that of general textbook use, in our words, compared with {number} public descriptions, not with a standard. Not checked by a practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location: after the WHO Standard Acupuncture Point Locations in the Western Pacific Region (2008), in our words. Not checked by a practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointTag</name>
    <message>
        <source>Take care with this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here: {codes} (click again)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsUsedBlock</name>
    <message>
        <source>That a point is used is no proof that it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used here, and who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well their use is documented: {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five articles name no point; these come from other sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come from other sources than the articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Printing is not possible on this system; save a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: there are {pages} pages, none that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file, takes nothing just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written: the system says “{words}”; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>What to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don’t show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not until the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the report can’t be written there ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupoints met an error that it did not expect. What you just did may not have worked, but the program goes on. Below is what to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupoints ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupoints ended unexpectedly last time. Below is what to report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>And %n more error(s) since.</source>
        <translation>
            <numerusform>And %n more error since.</numerusform>
            <numerusform>And %n more errors since.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more than {number} more errors since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCounts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) under more than one</source>
        <translation>
            <numerusform>%n article under more than one</numerusform>
            <numerusform>%n articles under more than one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDesk</name>
    <message>
        <source>The check is copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionKind</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is said to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it for me?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionListPage</name>
    <message>
        <source>What {articles} answer, side by side. The answers are in our words, each with the quote that it rests on. In brackets: how many articles say it. Who is right, this page does not say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>About: {links}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPages</name>
    <message>
        <source>Questions about this</source>
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
    <name>Record</name>
    <message>
        <source>acupoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meridian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
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
    <name>RelatedBlock</name>
    <message>
        <source>Questions about this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that have a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet: one is made after each day of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept now ({what}) will be replaced. Edit &gt; Undo brings it back, until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, before the last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can&apos;t be read: choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has just what is kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: “{quote}” {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, has a note</source>
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
    <name>SearchPanel</name>
    <message>
        <source>Find a point, a part of the body, a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, a name in pinyin or characters, or words: BL40, weizhong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest:</source>
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
    <name>SideDesk</name>
    <message>
        <source>The body shows only what fits: {what}. {keys} clears the filters.</source>
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
        <source>Click a part of the body or a point, or choose from the list on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of a part you read what %n source(s) say about it, word for word; of a point, where it lies and how to find it.</source>
        <translation>
            <numerusform>Of a part you read what %n source says about it, word for word; of a point, where it lies and how to find it.</numerusform>
            <numerusform>Of a part you read what %n sources say about it, word for word; of a point, where it lies and how to find it.</numerusform>
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
    <message>
        <source>Dot: an acupoint of the WHO standard (2008)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: an extra point, which the standard does not have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very thin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>points to research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells a tradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{support} · also under {stands}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pictures of the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {points} to take care with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Among the most used points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed in a trial or a consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a source on a neighbouring complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tradition only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touched</name>
    <message>
        <source>The cautions name {points}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchedBlock</name>
    <message>
        <source>Name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked with a triangle: {views}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Export what you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “{file}”: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not imported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 64 MB; expected an export of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup of {day} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept on {day} is back. Edit &gt; Undo takes you back to what was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Acupoints (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; make some space, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not allowed there; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder; choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system says “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>no bookmarks, notes or collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with something new in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in it but what was seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>dollars a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollars a course of treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in the studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meridians</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the notes can&apos;t be written there ({why}).</source>
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
<context>
    <name>Way</name>
    <message>
        <source>{sentence} The point is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cun} cun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four of the patient&apos;s fingers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice four of the patient&apos;s fingers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times four of the patient&apos;s fingers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the breadth of the patient&apos;s thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the breadth of the patient&apos;s thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fours}, and a thumb&apos;s breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fours}, and twice a thumb&apos;s breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight {direction} to the edge of the skin on this drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go {part} from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go {amount} {direction}, towards {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go {amount} towards {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go {amount} {direction}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} As a check: {fingers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level with {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, go to the line between {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, go to the place straight above {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, go to the place straight below {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, go to the place straight in front of {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, go to the place straight behind {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, go to the place straight in line with {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go {part} along the curve from {start} by {via} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go {part} along the curve from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from {place}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the thumb&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the little finger&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quarters of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fifth of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two fifths of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three fifths of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four fifths of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {percent} of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one finger&apos;s breadth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} fingers&apos; breadths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayGuide</name>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to {code} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n note(s) could not be kept and would be lost.</source>
        <translation>
            <numerusform>%n note could not be kept and would be lost.</numerusform>
            <numerusform>%n notes could not be kept and would be lost.</numerusform>
        </translation>
    </message>
</context>
</TS>

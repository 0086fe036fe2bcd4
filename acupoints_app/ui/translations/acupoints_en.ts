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
        <source>&amp;Whole body</source>
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
        <source>&amp;Appearance</source>
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
        <source>{view} view (Ctrl+{number})</source>
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
        <source>clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front and back view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, zoom out, whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom to the part</source>
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
        <source>The wheel zooms at the pointer, dragging pans, a double click zooms to a region.</source>
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
    <name>View</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

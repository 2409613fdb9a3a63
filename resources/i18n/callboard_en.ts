<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n channel(s)</source>
        <translation>
            <numerusform>{0} of %n channel</numerusform>
            <numerusform>{0} of %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>%n with a conflict</numerusform>
            <numerusform>%n with a conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in directory files. The first: {0}</source>
        <translation>
            <numerusform>%n problem in directory files. The first: {0}</numerusform>
            <numerusform>%n problems in directory files. The first: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), none is known to be open now.</source>
        <translation>
            <numerusform>%n match, not known to be open now.</numerusform>
            <numerusform>%n matches, none is known to be open now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) without {0}.</source>
        <translation>
            <numerusform>%n match without {0}.</numerusform>
            <numerusform>%n matches without {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageShown</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>What I found (%n report(s))</source>
        <translation>
            <numerusform>What I found (%n report)</numerusform>
            <numerusform>What I found (%n reports)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My own notes (%n)</source>
        <translation>
            <numerusform>My own notes (%n)</numerusform>
            <numerusform>My own notes (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>

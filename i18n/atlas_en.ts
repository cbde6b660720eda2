<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n graduated</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n graduated</numerusform>
            <numerusform>%n graduated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incubating</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n incubating</numerusform>
            <numerusform>%n incubating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sandbox</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n sandbox</numerusform>
            <numerusform>%n sandbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other project(s)</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n other project</numerusform>
            <numerusform>%n other projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>count on the map</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MapView</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <comment>group, count of items</comment>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SyncDialog</name>
    <message numerus="yes">
        <source>%n problem(s) in the files…</source>
        <comment>entries that are not as they should be</comment>
        <translation>
            <numerusform>%n problem in the files…</numerusform>
            <numerusform>%n problems in the files…</numerusform>
        </translation>
    </message>
</context>
</TS>

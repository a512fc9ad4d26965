<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>deadline %n day(s)</source>
        <translation>
            <numerusform>deadline %n day</numerusform>
            <numerusform>deadline %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseHead</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseListPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::StatusLine</name>
    <message numerus="yes">
        <source>%1, %n more waiting</source>
        <translation>
            <numerusform>%1, %n more waiting</numerusform>
            <numerusform>%1, %n more waiting</numerusform>
        </translation>
    </message>
</context>
</TS>

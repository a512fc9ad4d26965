<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_CH" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 to %1 choose, Enter confirms, F1 help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change later. Everything stays on this computer until you join a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented collection office with 2000 claims. Call, remind, agree on instalments, without consequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes 3 seconds, can be deleted at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or CSV with open invoices, just as it is. You see what becomes of it before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the file onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an invitation code from your supervisor. Then you work on the shared cases, without a network too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code contains server and access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing book …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, without losing what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>“%1” is not an amount. Nothing was changed. Type it like 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Type it like 30.11.2026, 15. or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” does not fit %1. Nothing was changed. Please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed. Please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency “%1” is not known. Nothing was changed. Use a code such as CHF or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country “%1” is not known. Nothing was changed. Use CH, DE or AT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is in %1, but %2 is expected. Nothing was changed. Enter it in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” was not found (%1). Nothing was changed. Check the number or search for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” fits more than one (%1): %3. Nothing was changed. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is already there (%1). The existing one was kept. Open it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was changed. Close it in other programs or check its access rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Nothing was changed. Split it and bring it in piece by piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a table. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has the format %2, which is not read. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Nothing was changed. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Export it again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was refused, because it looks unsafe. Nothing was changed. Ask the sender for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has no open invoices; it looks like %2. Nothing was changed. Choose the list of open invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was chosen for: %1. Nothing was saved. Assign these columns and continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. The book is unchanged. Choose another folder or close the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at %1. Nothing was changed. Choose another place or start a new book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a book at %1. It was kept. Open it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Mahnwerk book. The file was left as it is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 was written by a newer Mahnwerk. It was left as it is. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 is damaged. It was not written to. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 may only be read. Nothing was saved. Check the access rights of file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 is in use by another program. Nothing was saved, your input is kept. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full. This step was not saved, everything before it was. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be saved. This step was not saved, everything before it was. Try again; if it stays, restart Mahnwerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier step was interrupted (%2). What was finished is kept. Resume it or undo it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. The newer values were kept. Look at them and repeat your step if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be undone (%1). Nothing was changed. Reverse it by a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter “%1” uses the field “%2”, which does not exist. No letter was made. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step failed unexpectedly. What was saved before is kept. Try again; if it happens again, copy the details for your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instalment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunning run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunning procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceBoxes</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland, CHF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany, EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria, EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a number or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, the last digits of the phone or the invoice number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at once, kept on this computer for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and dates look like this: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%1, %n more waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Name, phone, case no., reference, IBAN, amount or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>

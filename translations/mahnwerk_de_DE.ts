<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CaseAmountSearch</name>
    <message>
        <source>Cases with this amount open</source>
        <translation>Fälle, in denen dieser Betrag offen ist</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>hold until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1. Mahnung</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>“%1” is not an amount. Nothing was changed. Type it like 1234.50.</source>
        <translation>„%1“ ist kein Betrag. Nichts wurde geändert. Bitte so eingeben: 1234,50.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Type it like 30.11.2026, 15. or +7.</source>
        <translation>„%1“ ist kein Datum. Nichts wurde geändert. Bitte so eingeben: 30.11.2026, 15. oder +7.</translation>
    </message>
    <message>
        <source>“%2” does not fit %1. Nothing was changed. Please correct it.</source>
        <translation>„%2“ passt nicht zu „%1“. Nichts wurde geändert. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed. Please fill it in.</source>
        <translation>%1 fehlt. Nichts wurde geändert. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known. Nothing was changed. Use a code such as CHF or EUR.</source>
        <translation>Die Währung „%1“ ist nicht bekannt. Nichts wurde geändert. Bitte ein Kürzel wie EUR oder CHF verwenden.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Nothing was changed. Use CH, DE or AT.</source>
        <translation>Das Land „%1“ ist nicht bekannt. Nichts wurde geändert. Möglich sind DE, CH und AT.</translation>
    </message>
    <message>
        <source>The amount is in %1, but %2 is expected. Nothing was changed. Enter it in %2.</source>
        <translation>Der Betrag lautet auf %1, erwartet ist %2. Nichts wurde geändert. Bitte in %2 eingeben.</translation>
    </message>
    <message>
        <source>“%2” was not found (%1). Nothing was changed. Check the number or search for the name.</source>
        <translation>„%2“ wurde nicht gefunden (%1). Nichts wurde geändert. Nummer prüfen oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>“%2” fits more than one (%1): %3. Nothing was changed. Choose one of them.</source>
        <translation>„%2“ passt auf mehrere (%1): %3. Nichts wurde geändert. Bitte eine Möglichkeit wählen.</translation>
    </message>
    <message>
        <source>This is not possible now: %1. Nothing was changed.</source>
        <translation>Das geht jetzt nicht: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%2” is already there (%1). The existing one was kept. Open it or choose another name.</source>
        <translation>„%2“ gibt es schon (%1). Das Bestehende bleibt. Dieses öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was changed. Close it in other programs or check its access rights.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2. Nichts wurde geändert. In anderen Programmen schließen oder die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Choose another file.</source>
        <translation>Die Datei %1 ist leer. Nichts wurde geändert. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Nothing was changed. Split it and bring it in piece by piece.</source>
        <translation>Die Datei %1 ist größer als %2 MB. Nichts wurde geändert. Bitte teilen und in Stücken einlesen.</translation>
    </message>
    <message>
        <source>The file %1 is not a table. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Die Datei %1 ist keine Tabelle. Nichts wurde geändert. Bitte als Excel (.xlsx) oder CSV speichern.</translation>
    </message>
    <message>
        <source>The file %1 has the format %2, which is not read. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Die Datei %1 hat das Format %2, das nicht gelesen wird. Nichts wurde geändert. Bitte als Excel (.xlsx) oder CSV speichern.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Nothing was changed. Save it without one and try again.</source>
        <translation>Die Datei %1 ist mit einem Passwort geschützt. Nichts wurde geändert. Bitte ohne Passwort speichern und erneut einlesen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Export it again and try once more.</source>
        <translation>Die Datei %1 ist beschädigt. Nichts wurde geändert. Bitte neu exportieren und erneut einlesen.</translation>
    </message>
    <message>
        <source>The file %1 was refused, because it looks unsafe. Nothing was changed. Ask the sender for a new file.</source>
        <translation>Die Datei %1 wurde abgelehnt, weil sie unsicher wirkt. Nichts wurde geändert. Bitte beim Absender eine neue Datei anfordern.</translation>
    </message>
    <message>
        <source>The file %1 has no open invoices; it looks like %2. Nothing was changed. Choose the list of open invoices.</source>
        <translation>Die Datei %1 enthält keine offenen Rechnungen, sie sieht aus wie: %2. Nichts wurde geändert. Bitte die Liste der offenen Rechnungen wählen.</translation>
    </message>
    <message>
        <source>No column was chosen for: %1. Nothing was saved. Assign these columns and continue.</source>
        <translation>Noch keine Spalte gewählt für: %1. Nichts wurde gespeichert. Spalten zuordnen, dann weiter.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. The book is unchanged. Choose another folder or close the file elsewhere.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Das Buch ist unverändert. Anderen Ordner wählen oder die Datei im anderen Programm schließen.</translation>
    </message>
    <message>
        <source>There is no book at %1. Nothing was changed. Choose another place or start a new book.</source>
        <translation>Unter %1 liegt kein Buch. Nichts wurde geändert. Anderen Ort wählen oder ein neues Buch beginnen.</translation>
    </message>
    <message>
        <source>There is already a book at %1. It was kept. Open it or choose another name.</source>
        <translation>Unter %1 liegt schon ein Buch. Es bleibt, wie es ist. Dieses öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a Mahnwerk book. The file was left as it is. Choose another file.</source>
        <translation>%1 ist kein Buch von Mahnwerk. Die Datei bleibt, wie sie ist. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The book %1 was written by a newer Mahnwerk. It was left as it is. Install the newer version to open it.</source>
        <translation>Das Buch %1 stammt von einem neueren Mahnwerk. Es bleibt, wie es ist. Zum Öffnen bitte die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The book %1 is damaged. It was not written to. Restore the last backup.</source>
        <translation>Das Buch %1 ist beschädigt. Es wurde nichts hineingeschrieben. Bitte die letzte Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>The book %1 may only be read. Nothing was saved. Check the access rights of file and folder.</source>
        <translation>Das Buch %1 darf nur gelesen werden. Nichts wurde gespeichert. Bitte die Zugriffsrechte von Datei und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The book %1 is in use by another program. Nothing was saved, your input is kept. Try again in a moment.</source>
        <translation>Das Buch %1 ist gerade in einem anderen Programm in Arbeit. Nichts wurde gespeichert, Ihre Eingabe bleibt. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. This step was not saved, everything before it was. Make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Dieser Schritt ist nicht gespeichert, alles davor schon. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The book could not be saved. This step was not saved, everything before it was. Try again; if it stays, restart Mahnwerk.</source>
        <translation>Das Buch ließ sich nicht speichern. Dieser Schritt fehlt, alles davor ist gespeichert. Bitte noch einmal versuchen, sonst Mahnwerk neu starten.</translation>
    </message>
    <message>
        <source>An earlier step was interrupted (%2). What was finished is kept. Resume it or undo it first.</source>
        <translation>Ein früherer Schritt wurde unterbrochen (%2). Was fertig war, bleibt. Bitte zuerst fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. The newer values were kept. Look at them and repeat your step if it is still needed.</source>
        <translation>Inzwischen hat jemand anderes das geändert. Die neueren Werte bleiben. Bitte ansehen und den Schritt bei Bedarf wiederholen.</translation>
    </message>
    <message>
        <source>This step cannot be undone (%1). Nothing was changed. Reverse it by a new entry.</source>
        <translation>Dieser Schritt lässt sich nicht rückgängig machen (%1). Nichts wurde geändert. Bitte mit einer Gegenbuchung aufheben.</translation>
    </message>
    <message>
        <source>The letter “%1” uses the field “%2”, which does not exist. No letter was made. Correct the template.</source>
        <translation>Der Brief „%1“ verwendet das Feld „%2“, das es nicht gibt. Es entstand kein Brief. Bitte die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is kept.</source>
        <translation>Abgebrochen. Was vorher fertig war, bleibt.</translation>
    </message>
    <message>
        <source>This step failed unexpectedly. What was saved before is kept. Try again; if it happens again, copy the details for your administrator.</source>
        <translation>Dieser Schritt ist unerwartet gescheitert. Was vorher gespeichert war, bleibt. Bitte noch einmal versuchen; geschieht es wieder, die Details für die Systembetreuung kopieren.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>instalment plan</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>dunning run</source>
        <translation>Mahnlauf</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>dunning procedure</source>
        <translation>Mahnverfahren</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Demo filled</source>
        <translation>Demo gefüllt</translation>
    </message>
    <message>
        <source>List brought in</source>
        <translation>Liste übernommen</translation>
    </message>
    <message>
        <source>Creditor changed</source>
        <translation>Gläubiger geändert</translation>
    </message>
    <message>
        <source>Debtor changed</source>
        <translation>Schuldner geändert</translation>
    </message>
    <message>
        <source>Contact detail added</source>
        <translation>Kontaktangabe erfasst</translation>
    </message>
    <message>
        <source>Contact detail changed</source>
        <translation>Kontaktangabe geändert</translation>
    </message>
    <message>
        <source>Contact detail removed</source>
        <translation>Kontaktangabe entfernt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz erfasst</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Mahnsperre gesetzt</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Mahnsperre aufgehoben</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message>
        <source>Claim closed</source>
        <translation>Forderung geschlossen</translation>
    </message>
    <message>
        <source>Next step set</source>
        <translation>Nächster Schritt gesetzt</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Zuständigkeit geändert</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Mahnlauf</translation>
    </message>
    <message>
        <source>Dunning run cancelled</source>
        <translation>Mahnlauf zurückgenommen</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Schritt rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::BookTrouble</name>
    <message>
        <source>Book cannot be opened</source>
        <translation>Buch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another book …</source>
        <translation>Anderes Buch öffnen …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseList</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>currency</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>Fall-Nr.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Buchstaben, Ziffern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Fall wählen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Typing filters the list</source>
        <translation>Tippen filtert die Liste</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <source>Every open invoice becomes part of a case here: one debtor, one creditor, one history.</source>
        <translation>Jede offene Rechnung wird hier Teil eines Falls: ein Schuldner, ein Gläubiger, ein Verlauf.</translation>
    </message>
    <message>
        <source>Bring in my list …</source>
        <translation>Meine Liste mitbringen …</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>All creditors</source>
        <translation>Alle Gläubiger</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>The newest cases; the others are being read …</source>
        <translation>Die neuesten Fälle; die übrigen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No case in this selection</source>
        <translation>Kein Fall in dieser Auswahl</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
    <message>
        <source>The older cases are still being read.</source>
        <translation>Die älteren Fälle werden noch gelesen.</translation>
    </message>
    <message>
        <source>Look for a part of the name, the last digits of the phone, the invoice or case number.</source>
        <translation>Suchen Sie einen Teil des Namens, die letzten Ziffern des Telefons, die Rechnungs- oder Fallnummer.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Desktop</name>
    <message>
        <source>on this computer only</source>
        <translation>nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>This book may only be read.</source>
        <translation>Dieses Buch kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>A newer Mahnwerk has written it. You can look at everything; install the newer version to work on it.</source>
        <translation>Ein neueres Mahnwerk hat es geschrieben. Sie können alles ansehen; zum Arbeiten installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Its file is protected against writing. You can look at everything; to work on it, allow writing to the file and open it again.</source>
        <translation>Seine Datei ist schreibgeschützt. Sie können alles ansehen; zum Arbeiten geben Sie das Schreiben frei und öffnen es neu.</translation>
    </message>
    <message>
        <source>Filling the demo</source>
        <translation>Demo wird gefüllt</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Mahnwerk books (*.book);;All files (*)</source>
        <translation>Mahnwerk-Bücher (*.book);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::FirstStart</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Keys: 1 to %1 choose, Enter confirms, F1 help</source>
        <translation>Tasten: 1 bis %1 wählen, Enter bestätigt, F1 Hilfe</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Weg wählen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Womit möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>You can change later. Everything stays on this computer until you join a team.</source>
        <translation>Sie können später wechseln. Alles bleibt auf diesem Rechner, bis Sie einem Team beitreten.</translation>
    </message>
    <message>
        <source>Practise with the demo</source>
        <translation>Mit der Demo üben</translation>
    </message>
    <message>
        <source>An invented collection office with 2000 claims. Call, remind, agree on instalments, without consequences.</source>
        <translation>Ein erfundenes Inkassobüro mit 2000 Forderungen. Anrufen, mahnen, Raten vereinbaren, ohne Folgen.</translation>
    </message>
    <message>
        <source>Takes 3 seconds, can be deleted at any time.</source>
        <translation>Dauert 3 Sekunden, lässt sich jederzeit löschen.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Bring in my list</source>
        <translation>Meine Liste mitbringen</translation>
    </message>
    <message>
        <source>Excel or CSV with open invoices, just as it is. You see what becomes of it before anything is saved.</source>
        <translation>Excel oder CSV mit offenen Rechnungen, so wie sie ist. Sie sehen, was daraus wird, bevor etwas gespeichert ist.</translation>
    </message>
    <message>
        <source>Or drop the file onto this window.</source>
        <translation>Oder die Datei in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>You have an invitation code from your supervisor. Then you work on the shared cases, without a network too.</source>
        <translation>Sie haben einen Einladungscode von Ihrer Leitung. Dann arbeiten Sie am gemeinsamen Bestand, auch ohne Netz.</translation>
    </message>
    <message>
        <source>The code contains server and access.</source>
        <translation>Server und Zugang stehen im Code.</translation>
    </message>
    <message>
        <source>Enter code …</source>
        <translation>Code eingeben …</translation>
    </message>
    <message>
        <source>Open an existing book …</source>
        <translation>Bestehendes Buch öffnen …</translation>
    </message>
</context>
<context>
    <name>mahnwerk::KeysOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Back, without losing what was typed</source>
        <translation>Zurück, Getipptes bleibt</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Ins nächste Feld</translation>
    </message>
    <message>
        <source>Show or hide these keys</source>
        <translation>Diese Tasten zeigen oder schließen</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LoadedCases</name>
    <message>
        <source>Reading the cases</source>
        <translation>Fälle werden gelesen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PreferenceBoxes</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Switzerland, CHF</source>
        <translation>Schweiz, CHF</translation>
    </message>
    <message>
        <source>Germany, EUR</source>
        <translation>Deutschland, EUR</translation>
    </message>
    <message>
        <source>Austria, EUR</source>
        <translation>Österreich, EUR</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SearchHits</name>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Treffer der Suche</translation>
    </message>
    <message>
        <source>Type a name, a number or a command.</source>
        <translation>Name, Nummer oder Befehl eingeben.</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, the last digits of the phone or the invoice number.</source>
        <translation>Nichts gefunden. Bitte einen Teil des Namens, die letzten Ziffern des Telefons oder die Rechnungsnummer versuchen.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Applied at once, kept on this computer for you</source>
        <translation>Gilt sofort und bleibt auf diesem Rechner für Sie gespeichert</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Amounts and dates look like this: %1 and %2</source>
        <translation>So sehen Beträge und Daten aus: %1 und %2</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StatusLine</name>
    <message numerus="yes">
        <source>%1, %n more waiting</source>
        <translation>
            <numerusform>%1, %n weitere wartet</numerusform>
            <numerusform>%1, %n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>F1 Keys of this page</source>
        <translation>F1 Tasten dieser Seite</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Window</name>
    <message>
        <source>Name, phone, case no., reference, IBAN, amount or command</source>
        <translation>Name, Telefon, Fall-Nr., Referenz, IBAN, Betrag oder Befehl</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workstation for collecting receivables</source>
        <translation>Arbeitsplatz für offene Forderungen</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Das Buch, das geöffnet wird.</translation>
    </message>
    <message>
        <source>Business date, such as 2026-11-30.</source>
        <translation>Stichtag, etwa 2026-11-30.</translation>
    </message>
    <message>
        <source>Who works; else the login name.</source>
        <translation>Wer arbeitet; sonst der Anmeldename.</translation>
    </message>
    <message>
        <source>Language and region from now on: de-CH, de-DE, en-CH …</source>
        <translation>Sprache und Region von jetzt an: de-CH, de-DE, en-CH …</translation>
    </message>
</context>
</TS>

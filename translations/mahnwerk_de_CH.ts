<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_CH" sourcelanguage="en">
<context>
    <name>AccountLabels</name>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Zahlung zurückgenommen</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>Dunning fee</source>
        <translation>Mahngebühr</translation>
    </message>
    <message>
        <source>Flat sum</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Court costs</source>
        <translation>Gerichtskosten</translation>
    </message>
    <message>
        <source>Interest booked</source>
        <translation>Gebuchter Zins</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>in a list</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>interest</source>
        <comment>in a list</comment>
        <translation>Zins</translation>
    </message>
    <message>
        <source>principal</source>
        <comment>in a list</comment>
        <translation>Hauptforderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n Tag</numerusform>
            <numerusform>%1 – %2, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, then %2, then %3: %4</source>
        <translation>Zuerst %1, dann %2, dann %3: %4</translation>
    </message>
</context>
<context>
    <name>CallLabels</name>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Combox</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Drittperson</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nr.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>schon bezahlt</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Rechnung fehlt</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Ware oder Leistung</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Kann nicht</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer sagt es</translation>
    </message>
    <message>
        <source>Court and number</source>
        <translation>Gericht und Nummer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Income and duties</source>
        <translation>Einkommen und Pflichten</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>Bank and reference</source>
        <translation>Bank und Referenz</translation>
    </message>
    <message>
        <source>E-mail or address</source>
        <translation>E-Mail oder Adresse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Evidence by</source>
        <translation>Belege bis</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>falscher Betrag</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>nicht bestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>keine Zusage</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Zusagen fällig</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Zusagen gebrochen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Limitation is near</source>
        <translation>Verjährung ist nah</translation>
    </message>
    <message>
        <source>Easy to reach now</source>
        <translation>jetzt gut erreichbar</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>The day is further away than you may grant.</source>
        <translation>Der Tag liegt weiter weg, als Sie gewähren dürfen.</translation>
    </message>
    <message>
        <source>The amount is more than you may grant.</source>
        <translation>Der Betrag ist höher, als Sie gewähren dürfen.</translation>
    </message>
    <message>
        <source>Several promises in a row were broken.</source>
        <translation>Mehrere Zusagen nacheinander wurden gebrochen.</translation>
    </message>
    <message>
        <source>A settlement is granted by a supervisor.</source>
        <translation>Einen Vergleich gewährt die Leitung.</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 einzufordern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 did not come</source>
        <translation>%1 bis %2 nicht eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken in a row</source>
        <translation>
            <numerusform>%n Zusage in Folge gebrochen</numerusform>
            <numerusform>%n Zusagen in Folge gebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>overdue, without what is promised or disputed</source>
        <translation>überfällig, ohne Zugesagtes und Bestrittenes</translation>
    </message>
    <message>
        <source>oldest invoice was due %1</source>
        <translation>älteste Rechnung war am %1 fällig</translation>
    </message>
    <message>
        <source>lapses after %1</source>
        <translation>verjährt nach %1</translation>
    </message>
    <message>
        <source>reached three times or more between %1 and %2</source>
        <translation>mindestens dreimal zwischen %1 und %2 erreicht</translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s) at this hour</source>
        <translation>
            <numerusform>%n-mal um diese Zeit erreicht</numerusform>
            <numerusform>%n-mal um diese Zeit erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Tag</numerusform>
            <numerusform>%1, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The debtor has died.</source>
        <translation>Die Person ist verstorben.</translation>
    </message>
    <message>
        <source>The debtor is a minor.</source>
        <translation>Die Person ist minderjährig.</translation>
    </message>
    <message>
        <source>The debtor is insolvent: register the claim instead.</source>
        <translation>Konkurs oder Insolvenz: Forderung anmelden statt anrufen.</translation>
    </message>
    <message>
        <source>The debtor is represented: talk to the representative.</source>
        <translation>Vertreten: bitte mit der Vertretung sprechen.</translation>
    </message>
    <message>
        <source>The debtor does not want to be called.</source>
        <translation>Die Person möchte nicht angerufen werden.</translation>
    </message>
    <message>
        <source>No number is known that works.</source>
        <translation>Es ist keine Nummer bekannt, die stimmt.</translation>
    </message>
    <message>
        <source>Calls are made from %1 to %2.</source>
        <translation>Angerufen wird von %1 bis %2 Uhr.</translation>
    </message>
    <message>
        <source>No calls on Sundays and public holidays.</source>
        <translation>Keine Anrufe an Sonn- und Feiertagen.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts in %3 days are used up.</source>
        <translation>%1 von %2 Versuchen in %3 Tagen sind verbraucht.</translation>
    </message>
    <message>
        <source>There were enough conversations lately.</source>
        <translation>In letzter Zeit wurde genug gesprochen.</translation>
    </message>
    <message>
        <source>The last conversation was a short while ago.</source>
        <translation>Das letzte Gespräch war erst vor Kurzem.</translation>
    </message>
    <message>
        <source>free · %1/%2</source>
        <translation>frei · %1/%2</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minderjährig</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>limit %1/%2 until %3</source>
        <translation>%1/%2 bis %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Wieder ab %1.</translation>
    </message>
    <message>
        <source>The case is on the list.</source>
        <translation>Der Fall steht auf der Liste.</translation>
    </message>
    <message>
        <source>Nothing is open in this case.</source>
        <translation>In diesem Fall ist nichts offen.</translation>
    </message>
    <message>
        <source>Its next step is a reminder on %1, which goes out by itself.</source>
        <translation>Nächster Schritt ist eine Mahnung am %1; sie geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>It is on hold until %1.</source>
        <translation>Eine Mahnsperre gilt bis %1.</translation>
    </message>
    <message>
        <source>A payment is promised by %1.</source>
        <translation>Bis %1 ist eine Zahlung zugesagt.</translation>
    </message>
    <message>
        <source>Its next step is on %1.</source>
        <translation>Der nächste Schritt ist am %1.</translation>
    </message>
    <message>
        <source>It is on the list of %1.</source>
        <translation>Der Fall steht auf der Liste von %1.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Handed to the supervisor</source>
        <translation>An die Leitung gegeben</translation>
    </message>
    <message>
        <source>It waits for a decision of the team&apos;s supervisor.</source>
        <translation>Der Fall wartet auf einen Entscheid der Leitung.</translation>
    </message>
    <message>
        <source>Instalments missed</source>
        <translation>Raten verpasst</translation>
    </message>
    <message>
        <source>It is in an instalment plan; the next one is due on %1.</source>
        <translation>Der Fall ist im Ratenplan; die nächste Rate ist am %1 fällig.</translation>
    </message>
    <message>
        <source>%1, long</source>
        <comment>call</comment>
        <translation>%1, lang</translation>
    </message>
    <message>
        <source>%1, very long</source>
        <comment>call</comment>
        <translation>%1, sehr lang</translation>
    </message>
</context>
<context>
    <name>CaseAmountSearch</name>
    <message>
        <source>Cases with this amount open</source>
        <translation>Fälle, in denen dieser Betrag offen ist</translation>
    </message>
</context>
<context>
    <name>CaseLabels</name>
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
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>abgeschrieben</translation>
    </message>
    <message>
        <source>ceded</source>
        <translation>abgetreten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Mahnen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Zahlung prüfen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Zahlung unterwegs</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>Raten vereinbart</translation>
    </message>
    <message>
        <source>Address being looked for</source>
        <translation>Adresse wird gesucht</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Todesfall</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1. Mahnung</translation>
    </message>
    <message>
        <source>paid according to list</source>
        <translation>bezahlt laut Liste</translation>
    </message>
    <message>
        <source>more according to list</source>
        <translation>mehr laut Liste</translation>
    </message>
    <message>
        <source>Collection agency</source>
        <translation>Inkassobüro</translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>Anwaltskanzlei</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Agree on instalments</source>
        <translation>Raten vereinbaren</translation>
    </message>
    <message>
        <source>Answer the objection</source>
        <translation>Einwand beantworten</translation>
    </message>
    <message>
        <source>Ask the creditor</source>
        <translation>Gläubiger fragen</translation>
    </message>
    <message>
        <source>Send a copy of the invoice</source>
        <translation>Rechnungskopie senden</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Forderung anmelden</translation>
    </message>
    <message>
        <source>Find number and address</source>
        <translation>Nummer und Adresse suchen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Supervisor decides</source>
        <translation>Leitung entscheidet</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Ratenplan</translation>
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
    <name>CommandLine</name>
    <message>
        <source>The book is at %1.</source>
        <translation>Der Bestand liegt in %1.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>Die Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1 letters for %2 claims, fees %3; %4 claims need a person, %5 not now.</source>
        <translation>%1 Schreiben für %2 Forderungen, Gebühren %3; %4 Forderungen brauchen Sie, %5 jetzt nicht.</translation>
    </message>
    <message>
        <source>Nothing is due for a reminder today.</source>
        <translation>Heute ist nichts zu mahnen.</translation>
    </message>
    <message>
        <source>Run %1: %2 notices, %3 letters, fees %4</source>
        <translation>Mahnlauf %1: %2 Mahnungen, %3 Schreiben, Gebühren %4</translation>
    </message>
    <message>
        <source>Run %1 is cancelled.</source>
        <translation>Mahnlauf %1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 letters, %2 pages: %3</source>
        <translation>%1 Schreiben, %2 Seiten: %3</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused, %6 skipped</source>
        <translation>%1 Zeilen: %2 neu, %3 geändert, %4 gleich, %5 abgelehnt, %6 übersprungen</translation>
    </message>
    <message>
        <source>Sum of the list: %1</source>
        <translation>Summe der Liste: %1</translation>
    </message>
    <message>
        <source>%1 claims of the book are no longer listed; --settle-missing takes them as paid.</source>
        <translation>%1 Forderungen des Bestands stehen nicht mehr in der Liste; --settle-missing nimmt sie als bezahlt.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>%1 is undone.</source>
        <translation>%1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Held until %1: %2</source>
        <translation>Gesperrt bis %1: %2</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Die Sperre ist aufgehoben.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Open on %1: %2, interest per day %3</source>
        <translation>Offen am %1: %2, Zins je Tag %3</translation>
    </message>
    <message>
        <source>%1 is kept as asked.</source>
        <translation>%1 wird geführt wie gewünscht.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>Base rates are known until %1.</source>
        <translation>Basiszinssätze sind bekannt bis %1.</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Zins: %1</translation>
    </message>
    <message>
        <source>Open: interest %1, principal %2, per day %3</source>
        <translation>Offen: Zins %1, Hauptforderung %2, je Tag %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Zu viel bezahlt: %1</translation>
    </message>
    <message>
        <source>Payments after the last day are left out.</source>
        <translation>Zahlungen nach dem letzten Tag sind weggelassen.</translation>
    </message>
    <message>
        <source>A rate is not confirmed: see its source.</source>
        <translation>Ein Zinssatz ist nicht bestätigt: siehe seine Quelle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Quelle des Satzes</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Forderungsaufstellung: %1</translation>
    </message>
    <message>
        <source>There is no collection office: creditors write themselves.</source>
        <translation>Es ist keine Inkassostelle eingetragen: Gläubiger schreiben selbst.</translation>
    </message>
    <message>
        <source>Barred after</source>
        <translation>Verjährt am</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gehemmt</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Booked as costs on %1, value date %2.</source>
        <translation>Als Kosten auf %1 gebucht, Valuta %2.</translation>
    </message>
    <message>
        <source>Recoverable of own costs, at most those of a lawyer (§ 13e (1) RDG): %1</source>
        <translation>Von den eigenen Kosten zu ersetzen, höchstens die eines Anwalts (§ 13e Abs. 1 RDG): %1</translation>
    </message>
    <message>
        <source>The limitation of %1 is suspended.</source>
        <translation>Die Verjährung von %1 ist gehemmt.</translation>
    </message>
    <message>
        <source>%1 is barred; the last day was %2.</source>
        <translation>%1 ist verjährt; der letzte Tag war der %2.</translation>
    </message>
    <message>
        <source>%1 is barred after %2.</source>
        <translation>%1 verjährt am %2.</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>nächster Werktag</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Event removed: %1, %2.</source>
        <translation>Ereignis entfernt: %1, %2.</translation>
    </message>
    <message>
        <source>Not in default: nothing of this puts the debtor in default.</source>
        <translation>Kein Verzug: Nichts davon setzt den Schuldner in Verzug.</translation>
    </message>
    <message>
        <source>In default by: %1</source>
        <translation>In Verzug durch: %1</translation>
    </message>
    <message>
        <source>Last day to pay: %1</source>
        <translation>Letzter Tag der Zahlung: %1</translation>
    </message>
    <message>
        <source>First day of interest: %1</source>
        <translation>Erster Zinstag: %1</translation>
    </message>
    <message>
        <source>The shared database is ready.</source>
        <translation>Die gemeinsame Datenbank ist bereit.</translation>
    </message>
    <message>
        <source>%1 belongs to the team “%2”.</source>
        <translation>%1 gehört zum Team «%2».</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. Conflicts: %3. Refused: %4.</source>
        <translation>Gesendet: %1. Empfangen: %2. Konflikte: %3. Abgelehnt: %4.</translation>
    </message>
    <message>
        <source>This book belongs to the team “%1” now, as workstation %2.</source>
        <translation>Dieser Bestand gehört jetzt zum Team «%1», als Arbeitsplatz %2.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This book belongs to no team.</source>
        <translation>Dieser Bestand gehört zu keinem Team.</translation>
    </message>
    <message>
        <source>Team “%1”, workstation %2. Waiting: %3. Conflicts: %4. Refused: %5.</source>
        <translation>Team «%1», Arbeitsplatz %2. Wartend: %3. Konflikte: %4. Abgelehnt: %5.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>made twice</source>
        <translation>doppelt erfasst</translation>
    </message>
    <message>
        <source>The conflict is decided. The team gets to know it with the next exchange.</source>
        <translation>Der Konflikt ist entschieden. Das Team erfährt es mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>The workstations will send again what the backup lost.</source>
        <translation>Die Arbeitsplätze senden noch einmal, was der Sicherung fehlte.</translation>
    </message>
    <message>
        <source>The shared database is being asked.</source>
        <translation>Die gemeinsame Datenbank wird gefragt.</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>Wird kopiert: %1 von %2.</translation>
    </message>
    <message>
        <source>Up to date. Waiting: %1. Conflicts: %2. Refused: %3.</source>
        <translation>Auf dem neuesten Stand. Wartend: %1. Konflikte: %2. Abgelehnt: %3.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>Wartend: %1.</translation>
    </message>
    <message>
        <source>The password is not remembered: %1</source>
        <translation>Das Passwort wird nicht gemerkt: %1</translation>
    </message>
    <message>
        <source>The password lies in the keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password lies in the vault, which your passphrase protects.</source>
        <translation>Das Passwort liegt im Passworttresor, den Ihre Passphrase schützt.</translation>
    </message>
    <message>
        <source>Passphrase of the password vault:</source>
        <translation>Passphrase des Passworttresors:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>The shared database asks for a password.</source>
        <translation>Die gemeinsame Datenbank verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>More than %1 for a reminder is rarely recoverable: paper and postage only (§§ 280, 286 BGB).</source>
        <translation>Mehr als %1 für eine Mahnung ist selten durchsetzbar: nur Papier und Porto (§§ 280, 286 BGB).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Danach: %1, %2</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>Wartet auf Freigabe: %1</translation>
    </message>
    <message>
        <source>%1 may be called.</source>
        <translation>%1 darf angerufen werden.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>The promise is approved.</source>
        <translation>Die Zusage ist freigegeben.</translation>
    </message>
    <message>
        <source>The promise is declined.</source>
        <translation>Die Zusage ist abgelehnt.</translation>
    </message>
    <message>
        <source>%1 cases, about %2 minutes; %3 called today.</source>
        <translation>%1 Fälle, etwa %2 Minuten; %3 heute angerufen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Einfordern</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Anrufbar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>No letter waits</source>
        <translation>Kein Brief wartet</translation>
    </message>
    <message>
        <source>%1 sent, %2 not sent</source>
        <translation>%1 gesendet, %2 nicht gesendet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Nächste am</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Nächster Betrag</translation>
    </message>
    <message>
        <source>%1 e-mails written</source>
        <translation>%1 E-Mails geschrieben</translation>
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
    <name>DocumentLabels</name>
    <message>
        <source>Confirm a promise</source>
        <translation>Zusage bestätigen</translation>
    </message>
    <message>
        <source>Confirm a settlement</source>
        <translation>Vergleich bestätigen</translation>
    </message>
    <message>
        <source>Ask to call us</source>
        <translation>Um Anruf bitten</translation>
    </message>
    <message>
        <source>Send the invoice again</source>
        <translation>Rechnung nochmals senden</translation>
    </message>
    <message>
        <source>Confirm an objection</source>
        <translation>Einwand bestätigen</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Zahlungsangaben</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>vielleicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Agreement on instalments</source>
        <translation>Ratenzahlungsvereinbarung</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Ratenvorschlag</translation>
    </message>
    <message>
        <source>Reminder of an instalment</source>
        <translation>Erinnerung an eine Rate</translation>
    </message>
</context>
<context>
    <name>DunningLabels</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>insolvency</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until more is open</source>
        <translation>bis mehr offen ist</translation>
    </message>
    <message>
        <source>Assign the payment first</source>
        <translation>Zuerst die Zahlung zuordnen</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Adresse ermitteln</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Forderung eingeben</translation>
    </message>
    <message>
        <source>Find out the heirs</source>
        <translation>Erben ermitteln</translation>
    </message>
    <message>
        <source>Write to the representative</source>
        <translation>An die Vertretung schreiben</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1. Mahnung</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>R-Brief</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message numerus="yes">
        <source>%n registered letter(s)</source>
        <translation>
            <numerusform>%n Einschreiben</numerusform>
            <numerusform>%n Einschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters have no sender address and no payment slip: enter address and IBAN of %1.</source>
        <translation>Den Briefen fehlen Absenderadresse und Zahlteil: Adresse und IBAN von %1 erfassen.</translation>
    </message>
    <message>
        <source>The letters have no sender address and no QR-bill: enter the address and a Swiss IBAN of %1.</source>
        <translation>Den Briefen fehlen Absenderadresse und QR-Rechnung: Adresse und eine Schweizer IBAN von %1 erfassen.</translation>
    </message>
    <message>
        <source>The letters have no complete sender address: enter the address of %1.</source>
        <translation>Den Briefen fehlt die vollständige Absenderadresse: Adresse von %1 erfassen.</translation>
    </message>
    <message>
        <source>The letters have no payment slip: enter the IBAN of %1.</source>
        <translation>Den Briefen fehlt der Zahlteil: IBAN von %1 erfassen.</translation>
    </message>
    <message>
        <source>The letters have no QR-bill: enter a Swiss IBAN of %1.</source>
        <translation>Den Briefen fehlt die QR-Rechnung: eine Schweizer IBAN von %1 erfassen.</translation>
    </message>
    <message>
        <source>last reminder is over</source>
        <translation>letzte Mahnung vorbei</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>until it is decided</source>
        <translation>bis entschieden ist</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>as long as they are paid</source>
        <translation>solange sie bezahlt werden</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Open on %1</source>
        <translation>Offen am %1</translation>
    </message>
    <message>
        <source>Principal open on %1</source>
        <translation>Hauptforderung, offen am %1</translation>
    </message>
    <message>
        <source>Costs open on %1</source>
        <translation>Kosten, offen am %1</translation>
    </message>
    <message>
        <source>Interest open on %1</source>
        <translation>Zins, offen am %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>continued, because no newer rate is known</source>
        <translation>fortgeschrieben, weil kein neuerer Satz bekannt ist</translation>
    </message>
    <message>
        <source>Together, not rounded</source>
        <translation>Zusammen, ungerundet</translation>
    </message>
    <message>
        <source>Rounded once</source>
        <translation>Einmal gerundet</translation>
    </message>
    <message>
        <source>The part of a cent left over from the posting before is counted in.</source>
        <translation>Der Bruchteil eines Rappens aus der vorigen Buchung ist mitgezählt.</translation>
    </message>
    <message>
        <source>Spread in all</source>
        <translation>Verrechnet insgesamt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Each further day: %1</source>
        <translation>Jeder weitere Tag: %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>leave out</source>
        <translation>nicht übernehmen</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>Schuldner-Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Strasse und Hausnummer</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode + town</source>
        <translation>PLZ + Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Canton or state</source>
        <translation>Kanton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsfrist in Tagen</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Amount of a position</source>
        <translation>Betrag einer Position</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Debit or credit</source>
        <translation>Soll oder Haben</translation>
    </message>
    <message>
        <source>Reminders so far</source>
        <translation>Mahnstufe bisher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open: yes or no</source>
        <translation>Offen: ja oder nein</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call: date + note</source>
        <translation>Anruf: Datum + Notiz</translation>
    </message>
    <message>
        <source>Disputed: yes or no</source>
        <translation>Bestritten: ja oder nein</translation>
    </message>
    <message>
        <source>Reason of the dispute</source>
        <translation>Grund der Bestreitung</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Zahlungsreferenz</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>keine Zelle gefüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n Zelle gefüllt</numerusform>
            <numerusform>%n Zellen gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in another column</source>
        <translation>«%1» steht in anderer Spalte</translation>
    </message>
    <message>
        <source>or “%1”? Please choose</source>
        <translation>oder «%1»? Bitte wählen</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>company or person is told apart</source>
        <translation>Firma oder Person wird erkannt</translation>
    </message>
    <message>
        <source>will be split</source>
        <translation>wird geteilt</translation>
    </message>
    <message numerus="yes">
        <source>several numbers in %n cell(s)</source>
        <translation>
            <numerusform>mehrere Nummern in %n Zelle</numerusform>
            <numerusform>mehrere Nummern in %n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes history, nothing is lost</source>
        <translation>wird Verlauf, nichts geht verloren</translation>
    </message>
    <message>
        <source>numbers like 1&apos;234.50</source>
        <translation>Zahlen wie 1&apos;234.50</translation>
    </message>
    <message>
        <source>numbers like 1.234,50</source>
        <translation>deutsches Zahlenformat</translation>
    </message>
    <message>
        <source>1.234 reads two ways</source>
        <translation>1.234 ist zweideutig</translation>
    </message>
    <message>
        <source>03/04/2026 reads two ways</source>
        <translation>03/04/2026 ist zweideutig</translation>
    </message>
    <message>
        <source>two formats in one column</source>
        <translation>zwei Formate in einer Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read</source>
        <translation>
            <numerusform>%n Zelle nicht lesbar</numerusform>
            <numerusform>%n Zellen nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>“.0” at the end is dropped</source>
        <translation>«.0» am Ende fällt weg</translation>
    </message>
    <message>
        <source>Quotation marks do not match</source>
        <translation>Anführungszeichen gehen nicht auf</translation>
    </message>
    <message>
        <source>Debtor is missing</source>
        <translation>Schuldner fehlt</translation>
    </message>
    <message>
        <source>Invoice number is missing</source>
        <translation>Rechnungsnummer fehlt</translation>
    </message>
    <message>
        <source>Invoice number is damaged</source>
        <translation>Rechnungsnummer beschädigt</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Betrag fehlt</translation>
    </message>
    <message>
        <source>Amount cannot be read</source>
        <translation>Betrag nicht lesbar</translation>
    </message>
    <message>
        <source>Amount has too many digits</source>
        <translation>Betrag hat zu viele Stellen</translation>
    </message>
    <message>
        <source>Amount is too large</source>
        <translation>Betrag zu gross</translation>
    </message>
    <message>
        <source>Rows of one invoice differ</source>
        <translation>Zeilen einer Rechnung widersprechen sich</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Währung unbekannt</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Währung fehlt</translation>
    </message>
    <message>
        <source>Date is impossible</source>
        <translation>Datum unmöglich</translation>
    </message>
    <message>
        <source>Due date is missing</source>
        <translation>Fälligkeit fehlt</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Same number, other amount</source>
        <translation>Gleiche Nummer, anderer Betrag</translation>
    </message>
    <message>
        <source>Invoice is incomplete</source>
        <translation>Rechnung unvollständig</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>Close the quotation mark in the file.</source>
        <translation>Anführungszeichen in der Datei schliessen.</translation>
    </message>
    <message>
        <source>Fill in “%1”, or leave the row out.</source>
        <translation>«%1» eintragen oder Zeile weglassen.</translation>
    </message>
    <message>
        <source>The spreadsheet rounded it. Format the column as text and export again.</source>
        <translation>Die Tabelle hat sie gerundet. Spalte als Text formatieren und neu exportieren.</translation>
    </message>
    <message>
        <source>In “%1” stands text, or a number that reads two ways.</source>
        <translation>In «%1» steht Text oder eine zweideutige Zahl.</translation>
    </message>
    <message>
        <source>Round it in the file.</source>
        <translation>In der Datei runden.</translation>
    </message>
    <message>
        <source>Please check it in the file.</source>
        <translation>Bitte in der Datei prüfen.</translation>
    </message>
    <message>
        <source>Amount, day or currency must be one in all rows of the invoice.</source>
        <translation>Betrag, Tag und Währung müssen in allen Zeilen der Rechnung gleich sein.</translation>
    </message>
    <message>
        <source>Use a code such as CHF or EUR.</source>
        <translation>Einen Code wie CHF oder EUR verwenden.</translation>
    </message>
    <message>
        <source>“%1” has no such day. Please correct it in the file.</source>
        <translation>«%1»: Diesen Tag gibt es nicht. Bitte in der Datei ändern.</translation>
    </message>
    <message>
        <source>Fill in when it was due.</source>
        <translation>Eintragen, wann sie fällig war.</translation>
    </message>
    <message>
        <source>The invoice stands already in row %1, same amount.</source>
        <translation>Die Rechnung steht schon in Zeile %1, gleicher Betrag.</translation>
    </message>
    <message>
        <source>Row %1 has the same number. Which one holds?</source>
        <translation>Zeile %1 hat dieselbe Nummer. Welche gilt?</translation>
    </message>
    <message>
        <source>Its position in row %1 is refused.</source>
        <translation>Ihre Position in Zeile %1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>Shorten “%1”.</source>
        <translation>«%1» kürzen.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>amount zero</source>
        <translation>Betrag null</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fussnote</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Does the day come first in “%1”?</source>
        <translation>Steht in «%1» der Tag vorn?</translation>
    </message>
    <message>
        <source>%1: yes reads 3 April, no reads 4 March.</source>
        <translation>%1: Ja liest 3. April, Nein liest 4. März.</translation>
    </message>
    <message>
        <source>Is 1.234 in “%1” one thousand two hundred thirty-four?</source>
        <translation>Ist 1.234 in «%1» eintausendzweihundertvierunddreissig?</translation>
    </message>
    <message numerus="yes">
        <source>The amounts depend on it in %n row(s).</source>
        <translation>
            <numerusform>Davon hängt bei %n Zeile der Betrag ab.</numerusform>
            <numerusform>Davon hängt bei %n Zeilen der Betrag ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “%1” the field “%2”?</source>
        <translation>Ist «%1» das Feld «%2»?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) depend on it.</source>
        <translation>
            <numerusform>Davon hängt %n Zeile ab.</numerusform>
            <numerusform>Davon hängen %n Zeilen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has no due date. Take %n day(s) from the invoice date?</source>
        <translation>
            <numerusform>Die Liste nennt keine Fälligkeit. %n Tag ab Rechnungsdatum annehmen?</numerusform>
            <numerusform>Die Liste nennt keine Fälligkeit. %n Tage ab Rechnungsdatum annehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No leaves it open: choose a column above.</source>
        <translation>Nein lässt es offen: Wählen Sie oben eine Spalte.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>“%1” is not an amount. Nothing was changed. Type it like 1234.50.</source>
        <translation>«%1» ist kein Betrag. Nichts wurde geändert. Bitte so eingeben: 1234.50.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Type it like 30.11.2026, 15. or +7.</source>
        <translation>«%1» ist kein Datum. Nichts wurde geändert. Bitte so eingeben: 30.11.2026, 15. oder +7.</translation>
    </message>
    <message>
        <source>“%2” does not fit %1. Nothing was changed. Please correct it.</source>
        <translation>«%2» passt nicht zu «%1». Nichts wurde geändert. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed. Please fill it in.</source>
        <translation>%1 fehlt. Nichts wurde geändert. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known. Nothing was changed. Use a code such as CHF or EUR.</source>
        <translation>Die Währung «%1» ist nicht bekannt. Nichts wurde geändert. Bitte ein Kürzel wie CHF oder EUR verwenden.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Nothing was changed. Use CH, DE or AT.</source>
        <translation>Das Land «%1» ist nicht bekannt. Nichts wurde geändert. Möglich sind CH, DE und AT.</translation>
    </message>
    <message>
        <source>The amount is in %1, but %2 is expected. Nothing was changed. Enter it in %2.</source>
        <translation>Der Betrag lautet auf %1, erwartet ist %2. Nichts wurde geändert. Bitte in %2 eingeben.</translation>
    </message>
    <message>
        <source>“%2” was not found (%1). Nothing was changed. Check the number or search for the name.</source>
        <translation>«%2» wurde nicht gefunden (%1). Nichts wurde geändert. Nummer prüfen oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>“%2” fits more than one (%1): %3. Nothing was changed. Choose one of them.</source>
        <translation>«%2» passt auf mehrere (%1): %3. Nichts wurde geändert. Bitte eine Möglichkeit wählen.</translation>
    </message>
    <message>
        <source>This is not possible now: %1. Nothing was changed.</source>
        <translation>Das geht jetzt nicht: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%2” is already there (%1). The existing one was kept. Open it or choose another name.</source>
        <translation>«%2» gibt es schon (%1). Das Bestehende bleibt. Dieses öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was changed. Close it in other programs or check its access rights.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2. Nichts wurde geändert. In anderen Programmen schliessen oder die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Choose another file.</source>
        <translation>Die Datei %1 ist leer. Nichts wurde geändert. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Nothing was changed. Split it and bring it in piece by piece.</source>
        <translation>Die Datei %1 ist grösser als %2 MB. Nichts wurde geändert. Bitte teilen und in Stücken einlesen.</translation>
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
        <translation>Die Datei %1 ist mit einem Passwort geschützt. Nichts wurde geändert. Bitte ohne Passwort speichern und nochmals einlesen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Export it again and try once more.</source>
        <translation>Die Datei %1 ist beschädigt. Nichts wurde geändert. Bitte neu exportieren und nochmals einlesen.</translation>
    </message>
    <message>
        <source>The file %1 was refused, because it looks unsafe. Nothing was changed. Ask the sender for a new file.</source>
        <translation>Die Datei %1 wurde abgelehnt, weil sie unsicher wirkt. Nichts wurde geändert. Bitte beim Absender eine neue Datei verlangen.</translation>
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
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Das Buch ist unverändert. Anderen Ordner wählen oder die Datei im anderen Programm schliessen.</translation>
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
        <translation>Das Buch %1 ist gerade in einem anderen Programm in Arbeit. Nichts wurde gespeichert, Ihre Eingabe bleibt. Bitte gleich nochmals versuchen.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. This step was not saved, everything before it was. Make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Dieser Schritt ist nicht gespeichert, alles davor schon. Platz schaffen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>The book could not be saved. This step was not saved, everything before it was. Try again; if it stays, restart Mahnwerk.</source>
        <translation>Das Buch liess sich nicht speichern. Dieser Schritt fehlt, alles davor ist gespeichert. Bitte nochmals versuchen, sonst Mahnwerk neu starten.</translation>
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
        <translation>Der Brief «%1» verwendet das Feld «%2», das es nicht gibt. Es entstand kein Brief. Bitte die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is kept.</source>
        <translation>Abgebrochen. Was vorher fertig war, bleibt.</translation>
    </message>
    <message>
        <source>This step failed unexpectedly. What was saved before is kept. Try again; if it happens again, copy the details for your administrator.</source>
        <translation>Dieser Schritt ist unerwartet gescheitert. Was vorher gespeichert war, bleibt. Bitte nochmals versuchen; geschieht es wieder, die Details für die Systembetreuung kopieren.</translation>
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
    <message>
        <source>“%2” is not an IBAN: a character is wrong or missing. Nothing was changed. Compare it with a statement of the bank.</source>
        <translation>«%2» ist keine IBAN: Ein Zeichen ist falsch oder fehlt. Nichts wurde geändert. Bitte mit einem Kontoauszug vergleichen.</translation>
    </message>
    <message>
        <source>“%2” is not an e-mail address. Nothing was changed. Type it like name@example.ch.</source>
        <translation>«%2» ist keine E-Mail-Adresse. Nichts wurde geändert. Bitte so eingeben: name@example.ch.</translation>
    </message>
    <message>
        <source>“%2” is not a phone number: it has at least three digits. Nothing was changed. Please correct it.</source>
        <translation>«%2» ist keine Telefonnummer: Sie hat mindestens drei Ziffern. Nichts wurde geändert. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>Creditor added</source>
        <translation>Gläubiger hinzugefügt</translation>
    </message>
    <message>
        <source>a journal of postings</source>
        <translation>ein Buchungsjournal</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>eine Artikelliste</translation>
    </message>
    <message>
        <source>a list of customers</source>
        <translation>eine Kundenliste</translation>
    </message>
    <message>
        <source>DATEV: customers and suppliers</source>
        <translation>DATEV: Debitoren und Kreditoren</translation>
    </message>
    <message>
        <source>DATEV: names of accounts</source>
        <translation>DATEV: Sachkontenbeschriftungen</translation>
    </message>
    <message>
        <source>DATEV: a batch of postings</source>
        <translation>DATEV: ein Buchungsstapel</translation>
    </message>
    <message>
        <source>DATEV: text keys</source>
        <translation>DATEV: Textschlüssel</translation>
    </message>
    <message>
        <source>DATEV: terms of payment</source>
        <translation>DATEV: Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>DATEV: addresses</source>
        <translation>DATEV: diverse Adressen</translation>
    </message>
    <message>
        <source>DATEV: fixed assets</source>
        <translation>DATEV: Anlagen</translation>
    </message>
    <message>
        <source>DATEV: recurring postings</source>
        <translation>DATEV: wiederkehrende Buchungen</translation>
    </message>
    <message>
        <source>DATEV: posting texts</source>
        <translation>DATEV: Buchungstexte</translation>
    </message>
    <message>
        <source>There is no command “%2”. Nothing was changed. “mahnwerkctl help” lists them.</source>
        <translation>Den Befehl «%2» gibt es nicht. Nichts wurde geändert. «mahnwerkctl help» zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no option “%2” here. Nothing was changed. “mahnwerkctl help” lists them.</source>
        <translation>Die Option «%2» gibt es hier nicht. Nichts wurde geändert. «mahnwerkctl help» zählt sie auf.</translation>
    </message>
    <message>
        <source>“%2” is one word too many. Nothing was changed. “mahnwerkctl help” shows what belongs here.</source>
        <translation>«%2» ist ein Wort zu viel. Nichts wurde geändert. «mahnwerkctl help» zeigt, was hierher gehört.</translation>
    </message>
    <message>
        <source>town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>step in the history</source>
        <translation>Schritt im Verlauf</translation>
    </message>
    <message>
        <source>a word behind the command</source>
        <translation>ein Wort hinter dem Befehl</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>field of the mapping</source>
        <translation>Feld der Zuordnung</translation>
    </message>
    <message>
        <source>header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Line %1 of the table of rates does not fit: %2. The known rates were kept. Correct the line and bring the file in again.</source>
        <translation>Zeile %1 der Zinstabelle passt nicht: %2. Die bekannten Sätze blieben. Berichtigen Sie die Zeile und übernehmen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Interest in %1 is not computed: the currency has no cents. Nothing was changed. Use a currency such as CHF or EUR.</source>
        <translation>Zins in %1 wird nicht gerechnet: Die Währung hat keine Cents. Nichts wurde geändert. Nehmen Sie eine Währung wie CHF oder EUR.</translation>
    </message>
    <message>
        <source>Entry booked</source>
        <translation>Buchung erfasst</translation>
    </message>
    <message>
        <source>Entry or payment reversed</source>
        <translation>Buchung oder Zahlung storniert</translation>
    </message>
    <message>
        <source>Interest terms changed</source>
        <translation>Zinsbedingungen geändert</translation>
    </message>
    <message>
        <source>interest rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>rule of interest</source>
        <translation>Zinsregel</translation>
    </message>
    <message>
        <source>day count</source>
        <translation>Zinsmethode</translation>
    </message>
    <message>
        <source>order of allocation</source>
        <translation>Tilgungsreihenfolge</translation>
    </message>
    <message>
        <source>setting of the statement</source>
        <translation>Einstellung der Forderungsaufstellung</translation>
    </message>
    <message>
        <source>fee of that day</source>
        <translation>Gebühr jenes Tages</translation>
    </message>
    <message>
        <source>limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message>
        <source>days before it have no rate</source>
        <translation>Tage davor haben keinen Satz</translation>
    </message>
    <message>
        <source>days of it have a rate already</source>
        <translation>Tage darin haben schon einen Satz</translation>
    </message>
    <message>
        <source>it is earlier than the line before</source>
        <translation>sie ist früher als die Zeile davor</translation>
    </message>
    <message>
        <source>its last day is before its first</source>
        <translation>ihr letzter Tag liegt vor ihrem ersten</translation>
    </message>
    <message>
        <source>a date is not like 2026-07-01</source>
        <translation>ein Datum ist nicht wie 2026-07-01</translation>
    </message>
    <message>
        <source>the rate is not a percentage like 1.27</source>
        <translation>der Satz ist kein Prozentwert wie 1.27</translation>
    </message>
    <message>
        <source>it has too few or too many cells</source>
        <translation>sie hat zu wenige oder zu viele Zellen</translation>
    </message>
    <message>
        <source>there is no rate in the file</source>
        <translation>in der Datei ist kein Satz</translation>
    </message>
    <message>
        <source>Collection office changed</source>
        <translation>Inkassostelle geändert</translation>
    </message>
    <message>
        <source>Event for the limitation recorded</source>
        <translation>Ereignis zur Verjährung erfasst</translation>
    </message>
    <message>
        <source>Event for the limitation removed</source>
        <translation>Ereignis zur Verjährung entfernt</translation>
    </message>
    <message>
        <source>event for the limitation</source>
        <translation>Ereignis zur Verjährung</translation>
    </message>
    <message>
        <source>number, e-mail or address</source>
        <translation>Nummer, E-Mail oder Adresse</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>Costs of collection are booked on this claim already: %4 with value date %3, entry %2. Nothing was booked. Reverse that entry first if it was wrong.</source>
        <translation>Für diese Forderung sind schon Inkassokosten gebucht: %4 mit Wertstellung %3, Buchung %2. Nichts wurde gebucht. War sie falsch, stornieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The shared database cannot be reached (%1). You can go on working; what you save is sent as soon as it answers.</source>
        <translation>Die gemeinsame Datenbank ist nicht erreichbar (%1). Sie können weiterarbeiten; was Sie speichern, wird gesendet, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>The shared database does not let you in (%1). What you save is kept here. Ask your administrator.</source>
        <translation>Die gemeinsame Datenbank lässt Sie nicht herein (%1). Was Sie speichern, bleibt hier erhalten. Fragen Sie die Person, die sie verwaltet.</translation>
    </message>
    <message>
        <source>The shared database refused a change: %2 (%1). It was taken back here and can be read under Team. Everything else was sent.</source>
        <translation>Die gemeinsame Datenbank hat eine Änderung abgelehnt: %2 (%1). Sie wurde hier zurückgenommen und steht unter Team. Alles andere wurde gesendet.</translation>
    </message>
    <message>
        <source>The log of the shared database does not continue what this book knows (%1, %2). Nothing was taken over. Tell your administrator.</source>
        <translation>Das Protokoll der gemeinsamen Datenbank schliesst nicht an das an, was dieser Bestand kennt (%1, %2). Nichts wurde übernommen. Melden Sie es der Person, die sie verwaltet.</translation>
    </message>
    <message>
        <source>This book belongs to no team. Nothing was sent. Join a team first.</source>
        <translation>Dieser Bestand gehört zu keinem Team. Nichts wurde gesendet. Treten Sie zuerst einem Team bei.</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Konflikt entschieden</translation>
    </message>
    <message>
        <source>Taken over from the team</source>
        <translation>Vom Team übernommen</translation>
    </message>
    <message>
        <source>This is not the passphrase of the password vault. Nothing was changed. Type it again.</source>
        <translation>Das ist nicht die Passphrase des Passworttresors. Nichts wurde geändert. Bitte nochmals eingeben.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was stored. Type them again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Nichts wurde gespeichert. Bitte nochmals eingeben.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Mahnwerk can use. Nothing was stored there.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, den Mahnwerk benutzen kann. Dort wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The password vault wants its passphrase. Nothing was changed. Type it in a terminal, or name a file that has it in MAHNWERK_PASSPHRASE_FILE.</source>
        <translation>Der Passworttresor verlangt seine Passphrase. Nichts wurde geändert. Geben Sie sie in einem Terminal ein, oder nennen Sie in MAHNWERK_PASSPHRASE_FILE eine Datei, in der sie steht.</translation>
    </message>
    <message>
        <source>The password vault %1 is damaged. It was left as it is. Type the password itself; to make a new vault, delete the file.</source>
        <translation>Der Passworttresor %1 ist beschädigt. Er wurde gelassen, wie er ist. Geben Sie das Passwort selbst ein; für einen neuen Tresor löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Others may read or change the password vault %1. It was not used. Allow it for yourself only (chmod 600), or delete the file.</source>
        <translation>Andere dürfen den Passworttresor %1 lesen oder ändern. Er wurde nicht benutzt. Erlauben Sie das nur sich selbst (chmod 600), oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>No base rate (%1) is known from %2 to %3. Nothing was changed. Choose days with a known rate, or bring in a file with the missing ones.</source>
        <translation>Von %2 bis %3 ist kein Basiszinssatz (%1) bekannt. Nichts wurde geändert. Wählen Sie Tage mit bekanntem Satz, oder übernehmen Sie eine Datei mit den fehlenden Sätzen.</translation>
    </message>
    <message>
        <source>The fee “%2” is not known for %3: its table begins on %4. Nothing was changed. Choose a day from then on, or enter the amount yourself.</source>
        <translation>Die Gebühr «%2» ist für den %3 nicht bekannt: Ihre Tabelle beginnt am %4. Nichts wurde geändert. Wählen Sie einen Tag ab dann, oder geben Sie den Betrag selbst ein.</translation>
    </message>
    <message>
        <source>The fee “%2” is not known for %3: its tables hold from %4 to %5. Nothing was changed. Choose a day of them, or enter the amount yourself.</source>
        <translation>Die Gebühr «%2» ist für den %3 nicht bekannt: Ihre Tabellen gelten vom %4 bis %5. Nichts wurde geändert. Wählen Sie einen Tag daraus, oder geben Sie den Betrag selbst ein.</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>Anruf erfasst</translation>
    </message>
    <message>
        <source>Promise decided</source>
        <translation>Zusage entschieden</translation>
    </message>
    <message>
        <source>Objection changed</source>
        <translation>Einwand geändert</translation>
    </message>
    <message>
        <source>Steps moved to later days</source>
        <translation>Schritte auf spätere Tage verteilt</translation>
    </message>
    <message>
        <source>The mail server cannot be reached (%1). Nothing was sent; what waits is tried again.</source>
        <translation>Der Mailserver ist nicht erreichbar (%1). Nichts wurde gesendet; was wartet, wird nochmals versucht.</translation>
    </message>
    <message>
        <source>The mail server does not accept the login (%1). Nothing was sent; check login and password under Settings.</source>
        <translation>Der Mailserver nimmt die Anmeldung nicht an (%1). Nichts wurde gesendet; bitte Anmeldename und Passwort unter Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail (%1). It was not sent; check the address and send it again.</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt (%1). Sie wurde nicht gesendet; bitte die Adresse prüfen und nochmals senden.</translation>
    </message>
    <message>
        <source>The connection broke while the e-mail was handed over (%1). Perhaps it was sent; ask before you send it again.</source>
        <translation>Die Verbindung brach ab, als die E-Mail übergeben wurde (%1). Vielleicht ist sie hinaus; bitte nachfragen, bevor Sie sie nochmals senden.</translation>
    </message>
    <message>
        <source>Handed to the supervisor</source>
        <translation>An die Leitung gegeben</translation>
    </message>
    <message>
        <source>Letter or e-mail written</source>
        <translation>Brief oder E-Mail geschrieben</translation>
    </message>
    <message>
        <source>Letter or e-mail removed</source>
        <translation>Brief oder E-Mail entfernt</translation>
    </message>
    <message>
        <source>Letter or e-mail sent</source>
        <translation>Brief oder E-Mail gesendet</translation>
    </message>
    <message>
        <source>Instalment plan written</source>
        <translation>Ratenplan erstellt</translation>
    </message>
    <message>
        <source>Instalment plan agreed</source>
        <translation>Ratenplan vereinbart</translation>
    </message>
    <message>
        <source>Instalment plan ended</source>
        <translation>Ratenplan beendet</translation>
    </message>
    <message>
        <source>Debtor reminded of an instalment</source>
        <translation>Schuldner an eine Rate erinnert</translation>
    </message>
</context>
<context>
    <name>LawLabels</name>
    <message>
        <source>%1, %2: too late, it was barred already</source>
        <translation>%1, %2: zu spät, die Forderung war schon verjährt</translation>
    </message>
    <message>
        <source>%1, %2: suspended since then</source>
        <translation>%1, %2: seither gehemmt</translation>
    </message>
    <message>
        <source>%1, %2: ends on %3</source>
        <translation>%1, %2: endet am %3</translation>
    </message>
    <message>
        <source>Regular period of 3 years</source>
        <translation>Regelmässige Frist, 3 Jahre</translation>
    </message>
    <message>
        <source>Title, 30 years</source>
        <translation>Titel, 30 Jahre</translation>
    </message>
    <message>
        <source>Interest after the title, 3 years</source>
        <translation>Zins nach dem Titel, 3 Jahre</translation>
    </message>
    <message>
        <source>Regular period of 10 years</source>
        <translation>Ordentliche Frist, 10 Jahre</translation>
    </message>
    <message>
        <source>Short period of 5 years</source>
        <translation>Kurze Frist, 5 Jahre</translation>
    </message>
    <message>
        <source>Deed or judgment, 10 years</source>
        <translation>Urkunde oder Urteil, 10 Jahre</translation>
    </message>
    <message>
        <source>Loss certificate, 20 years</source>
        <translation>Verlustschein, 20 Jahre</translation>
    </message>
    <message>
        <source>Loss certificate against heirs, 1 year</source>
        <translation>Verlustschein gegen Erben, 1 Jahr</translation>
    </message>
    <message>
        <source>Long period of 30 years</source>
        <translation>Lange Frist, 30 Jahre</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Schuld anerkannt</translation>
    </message>
    <message>
        <source>Act of enforcement</source>
        <translation>Vollstreckungshandlung</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Verhandlungen</translation>
    </message>
    <message>
        <source>Court order to pay</source>
        <translation>Mahnbescheid</translation>
    </message>
    <message>
        <source>Filed in insolvency</source>
        <translation>Im Insolvenzverfahren angemeldet</translation>
    </message>
    <message>
        <source>Title is final</source>
        <translation>Titel rechtskräftig</translation>
    </message>
    <message>
        <source>Summons to pay</source>
        <translation>Zahlungsbefehl</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Klage</translation>
    </message>
    <message>
        <source>Acknowledged in a deed</source>
        <translation>In einer Urkunde anerkannt</translation>
    </message>
    <message>
        <source>Loss certificate</source>
        <translation>Verlustschein</translation>
    </message>
    <message>
        <source>Plea waived</source>
        <translation>Verzicht auf die Einrede</translation>
    </message>
    <message>
        <source>Next working day: %1</source>
        <translation>Nächster Werktag: %1</translation>
    </message>
    <message>
        <source>the day of payment was agreed</source>
        <translation>der Zahlungstag war vereinbart</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>payment refused</source>
        <translation>Zahlung verweigert</translation>
    </message>
    <message>
        <source>30 days after the invoice</source>
        <translation>30 Tage nach der Rechnung</translation>
    </message>
    <message>
        <source>Business fee, simple case</source>
        <translation>Geschäftsgebühr, einfacher Fall</translation>
    </message>
    <message>
        <source>Business fee</source>
        <translation>Geschäftsgebühr</translation>
    </message>
    <message>
        <source>Business fee, extensive or difficult</source>
        <translation>Geschäftsgebühr, umfangreich oder schwierig</translation>
    </message>
    <message>
        <source>Fee for a payment agreement</source>
        <translation>Einigungsgebühr für die Zahlungsvereinbarung</translation>
    </message>
    <message>
        <source>Outlays</source>
        <translation>Auslagen</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>Mehrwertsteuer</translation>
    </message>
    <message>
        <source>Flat sum credited</source>
        <translation>Pauschale angerechnet</translation>
    </message>
    <message>
        <source>Fee for the application for a court order</source>
        <translation>Gebühr für den Mahnantrag</translation>
    </message>
    <message>
        <source>Business fee credited</source>
        <translation>Geschäftsgebühr angerechnet</translation>
    </message>
    <message>
        <source>Attempts of service</source>
        <translation>Zustellversuche</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>Weitere Ausfertigungen</translation>
    </message>
    <message>
        <source>Collection costs: %1</source>
        <translation>Inkassokosten: %1</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>kein Zins</translation>
    </message>
    <message>
        <source>agreed rate</source>
        <translation>vereinbarter Satz</translation>
    </message>
    <message>
        <source>5 %, default (Art. 104 OR)</source>
        <translation>5 %, Verzug (Art. 104 OR)</translation>
    </message>
    <message>
        <source>5 %, statutory (Art. 73 OR)</source>
        <translation>5 %, gesetzlich (Art. 73 OR)</translation>
    </message>
    <message>
        <source>Base rate + 5 points, consumers</source>
        <translation>Basiszins + 5 Punkte, Verbraucher</translation>
    </message>
    <message>
        <source>Base rate + 9 points, business</source>
        <translation>Basiszins + 9 Punkte, Unternehmen</translation>
    </message>
    <message>
        <source>Base rate + 8 points, business before 29.07.2014</source>
        <translation>Basiszins + 8 Punkte, Unternehmen vor 29.07.2014</translation>
    </message>
    <message>
        <source>Base rate + 2.5 points, real-estate loan</source>
        <translation>Basiszins + 2,5 Punkte, Immobiliardarlehen</translation>
    </message>
    <message>
        <source>5 % among merchants (§ 352 HGB)</source>
        <translation>5 % unter Kaufleuten (§ 352 HGB)</translation>
    </message>
    <message>
        <source>4 %, statutory (§ 246 BGB)</source>
        <translation>4 %, gesetzlich (§ 246 BGB)</translation>
    </message>
    <message>
        <source>4 %, statutory (§ 1000 ABGB)</source>
        <translation>4 %, gesetzlich (§ 1000 ABGB)</translation>
    </message>
    <message>
        <source>Base rate + 9.2 points, business</source>
        <translation>Basiszins + 9,2 Punkte, Unternehmen</translation>
    </message>
    <message>
        <source>days of the calendar / 365</source>
        <translation>Kalendertage / 365</translation>
    </message>
    <message>
        <source>days of the calendar / 365 or 366</source>
        <translation>Kalendertage / 365 oder 366</translation>
    </message>
    <message>
        <source>days of the calendar / 360</source>
        <translation>Kalendertage / 360</translation>
    </message>
    <message>
        <source>months of 30 days / 360</source>
        <translation>Monate zu 30 Tagen / 360</translation>
    </message>
    <message>
        <source>months of 30 days / 360 (ISDA)</source>
        <translation>Monate zu 30 Tagen / 360 (ISDA)</translation>
    </message>
    <message>
        <source>The debt is from before 29.07.2014: its rate is the base rate + 8 points (de-business-old), unless it goes on and was performed after 30.06.2016 (Art. 229 § 34 EGBGB).</source>
        <translation>Die Forderung ist vor dem 29.07.2014 entstanden: Für sie gilt Basiszinssatz + 8 Punkte (de-business-old), ausser bei einem Dauerschuldverhältnis, soweit nach dem 30.06.2016 geleistet wurde (Art. 229 § 34 EGBGB).</translation>
    </message>
    <message>
        <source>Interest on unpaid default interest, at most 4 % (§ 497 (2) BGB), is not computed. Whoever claims it opens a claim of its own for it.</source>
        <translation>Zins auf offenem Verzugszins, höchstens 4 % (§ 497 Abs. 2 BGB), wird nicht gerechnet. Wer ihn verlangt, eröffnet dafür eine eigene Forderung.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>All reminders were sent; somebody has to decide.</source>
        <translation>Alle Mahnungen sind verschickt; jemand muss entscheiden.</translation>
    </message>
    <message>
        <source>Money of the debtor is not allocated yet.</source>
        <translation>Geld des Schuldners ist noch nicht zugeordnet.</translation>
    </message>
    <message>
        <source>No address is known that a letter could go to.</source>
        <translation>Keine Adresse bekannt, an die ein Brief gehen kann.</translation>
    </message>
    <message>
        <source>The debtor is insolvent.</source>
        <translation>Der Schuldner ist zahlungsunfähig.</translation>
    </message>
    <message>
        <source>The debtor has died.</source>
        <translation>Der Schuldner ist verstorben.</translation>
    </message>
    <message>
        <source>Letters go to %1.</source>
        <translation>Briefe gehen an %1.</translation>
    </message>
    <message>
        <source>Less is open than a reminder is worth.</source>
        <translation>Es ist weniger offen, als eine Mahnung wert ist.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>By registered letter</source>
        <translation>Einschreiben</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message numerus="yes">
        <source>deadline %n day(s)</source>
        <translation>
            <numerusform>Frist %n Tag</numerusform>
            <numerusform>Frist %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>No reminder will be sent.</source>
        <translation>Es geht keine Mahnung hinaus.</translation>
    </message>
    <message>
        <source>%1 with the next run</source>
        <translation>%1 mit dem nächsten Mahnlauf</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 ruht bis %2</translation>
    </message>
    <message>
        <source>Afterwards it goes on by itself.</source>
        <translation>Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>No reminder by itself</source>
        <translation>Keine Mahnung von selbst</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>All that is open is disputed.</source>
        <translation>Alles Offene ist bestritten.</translation>
    </message>
    <message>
        <source>A payment is promised.</source>
        <translation>Eine Zahlung ist zugesagt.</translation>
    </message>
    <message>
        <source>No reminder as long as the instalment plan is kept.</source>
        <translation>Keine Mahnung, solange der Ratenplan eingehalten wird.</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 ruht</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation>Rate verpasst</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>defaulted</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>spät bezahlt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>on the last of the month</source>
        <translation>am Monatsletzten</translation>
    </message>
    <message>
        <source>on the 14th and the last</source>
        <translation>am 14. und am Letzten</translation>
    </message>
    <message>
        <source>more or fewer instalments</source>
        <translation>mehr oder weniger Raten</translation>
    </message>
    <message>
        <source>the others share it</source>
        <translation>auf die anderen verteilt</translation>
    </message>
    <message>
        <source>the last one takes it</source>
        <translation>in die letzte Rate</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>standing order</source>
        <translation>Dauerauftrag</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>by the first payment</source>
        <translation>durch die erste Zahlung</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>bequem</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) do not pay it.</source>
        <translation>
            <numerusform>Eine Rate bezahlt es nicht.</numerusform>
            <numerusform>%n Raten bezahlen es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The debt grows: %1 of interest accrue until the next instalment of %2.</source>
        <translation>Die Schuld wächst: Bis zur nächsten Rate von %2 laufen %1 Zinsen auf.</translation>
    </message>
    <message>
        <source>The principal is never reached: all goes to costs and interest.</source>
        <translation>Die Hauptforderung wird nie erreicht: Alles geht an Kosten und Zinsen.</translation>
    </message>
    <message>
        <source>The principal is first paid by instalment %1.</source>
        <translation>Erst Rate %1 tilgt die Hauptforderung.</translation>
    </message>
    <message>
        <source>The plan ends on %1, after limitation on %2.</source>
        <translation>Der Plan endet am %1, nach der Verjährung am %2.</translation>
    </message>
    <message>
        <source>The plan ends on %1, after limitation on %2. If the debtor acknowledges the debt, it is %3.</source>
        <translation>Der Plan endet am %1, nach der Verjährung am %2. Mit Schuldanerkennung verjährt die Forderung am %3.</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed or one is more than %1 days late, all is due at once.</source>
        <translation>
            <numerusform>Verfall: Fehlt mehr als eine Rate oder ist eine mehr als %1 Tage verspätet, wird der ganze Rest fällig.</numerusform>
            <numerusform>Verfall: Fehlen mehr als %n Raten oder ist eine mehr als %1 Tage verspätet, wird der ganze Rest fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed, all is due at once.</source>
        <translation>
            <numerusform>Verfall: Fehlt mehr als eine Rate, wird der ganze Rest fällig.</numerusform>
            <numerusform>Verfall: Fehlen mehr als %n Raten, wird der ganze Rest fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If an instalment is more than %n day(s) late, all is due at once.</source>
        <translation>
            <numerusform>Verfall: Ist eine Rate mehr als einen Tag verspätet, wird der ganze Rest fällig.</numerusform>
            <numerusform>Verfall: Ist eine Rate mehr als %n Tage verspätet, wird der ganze Rest fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed instalments have no consequence by themselves.</source>
        <translation>Verpasste Raten haben von selbst keine Folge.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of instalments, amount</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 + %3</source>
        <comment>number of instalments, amount, last amount</comment>
        <translation>%1 × %2 + %3</translation>
    </message>
    <message>
        <source>another one took its place</source>
        <translation>ein anderer trat an seine Stelle</translation>
    </message>
    <message>
        <source>agreed anew</source>
        <translation>neu vereinbart</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: more than the limit of %n month(s).</source>
        <translation>
            <numerusform>Bis %1: mehr als die Grenze von einem Monat.</numerusform>
            <numerusform>Bis %1: mehr als die Grenze von %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instalment of %1 is below the limit of %2.</source>
        <translation>Eine Rate von %1 liegt unter der Grenze von %2.</translation>
    </message>
    <message numerus="yes">
        <source>The first instalment is due in %1 days, the limit is %n.</source>
        <translation>
            <numerusform>Die erste Rate ist in %1 Tagen fällig, die Grenze ist ein Tag.</numerusform>
            <numerusform>Die erste Rate ist in %1 Tagen fällig, die Grenze sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The discount of %1 is above the limit of %2.</source>
        <translation>Der Nachlass von %1 liegt über der Grenze von %2.</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>For %1 they are known until %2. Interest goes on at the last rate on the screen; statements and letters do not claim it. A file with the newer rates settles it.</source>
        <translation>Für %1 sind sie bis %2 bekannt. Am Bildschirm läuft der Zins mit dem letzten Satz weiter; Aufstellungen und Briefe verlangen ihn nicht. Eine Datei mit den neueren Sätzen behebt es.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>a run of %1 exists; a run cannot go back in time</source>
        <translation>es gibt einen Lauf vom %1, und ein Lauf kann nicht in die Vergangenheit gehen</translation>
    </message>
    <message>
        <source>later notices build on this run</source>
        <translation>spätere Mahnungen bauen auf diesem Lauf auf</translation>
    </message>
    <message>
        <source>the run is cancelled already</source>
        <translation>der Lauf ist bereits aufgehoben</translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation>das ist bereits rückgängig gemacht</translation>
    </message>
    <message>
        <source>payments or notices were booked on its claims since</source>
        <translation>auf seinen Forderungen wurden seither Zahlungen oder Mahnungen gebucht</translation>
    </message>
    <message>
        <source>it is reversed already</source>
        <translation>das ist bereits storniert</translation>
    </message>
    <message>
        <source>the claim is closed</source>
        <translation>die Forderung ist abgeschlossen</translation>
    </message>
    <message>
        <source>a claim keeps its principal</source>
        <translation>eine Forderung behält ihren Hauptbetrag</translation>
    </message>
    <message>
        <source>no notice is due for this case today</source>
        <translation>für diesen Fall ist heute keine Mahnung fällig</translation>
    </message>
    <message>
        <source>the first copy of the team&apos;s cases is not whole yet</source>
        <translation>die erste Kopie der Fälle des Teams ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>the hold has ended</source>
        <translation>die Sperre ist beendet</translation>
    </message>
    <message>
        <source>something is open on the claim</source>
        <translation>auf der Forderung ist noch etwas offen</translation>
    </message>
    <message>
        <source>only a dunning run is left as it is</source>
        <translation>nur ein Mahnlauf bleibt stehen, wie er ist</translation>
    </message>
    <message>
        <source>both the book and the team have claims</source>
        <translation>das Buch und das Team haben beide Forderungen</translation>
    </message>
    <message>
        <source>a newer program has to decide it</source>
        <translation>darüber muss ein neueres Programm entscheiden</translation>
    </message>
    <message>
        <source>what was made twice counts once</source>
        <translation>was doppelt entstand, zählt einmal</translation>
    </message>
    <message>
        <source>there is no case for a note</source>
        <translation>es gibt keinen Fall für eine Notiz</translation>
    </message>
    <message>
        <source>somebody decided it already</source>
        <translation>das hat schon jemand entschieden</translation>
    </message>
    <message>
        <source>sslmode=%1 does not check whom it talks to; use verify-full with the certificate of your database, or allow weaker connections</source>
        <translation>sslmode=%1 prüft nicht, mit wem gesprochen wird; nehmen Sie verify-full mit dem Zertifikat Ihrer Datenbank, oder erlauben Sie schwächere Verbindungen</translation>
    </message>
    <message>
        <source>the day of the payment is still to come</source>
        <translation>der Zahltag liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>the day is past</source>
        <translation>der Tag ist vorbei</translation>
    </message>
    <message>
        <source>the day is more than a year away</source>
        <translation>der Tag liegt mehr als ein Jahr entfernt</translation>
    </message>
    <message>
        <source>nobody is called on Sundays and public holidays</source>
        <translation>an Sonn- und Feiertagen wird niemand angerufen</translation>
    </message>
    <message>
        <source>nobody is called outside %1 to %2</source>
        <translation>angerufen wird nur von %1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>the time is past</source>
        <translation>die Zeit ist vorbei</translation>
    </message>
    <message>
        <source>only %1 is owed on that day</source>
        <translation>an diesem Tag sind nur %1 geschuldet</translation>
    </message>
    <message>
        <source>nothing is open that could be disputed</source>
        <translation>es ist nichts offen, das bestritten werden könnte</translation>
    </message>
    <message>
        <source>more is disputed than is open</source>
        <translation>es ist mehr bestritten als offen</translation>
    </message>
    <message>
        <source>the promise is decided already</source>
        <translation>die Zusage ist schon entschieden</translation>
    </message>
    <message>
        <source>the promise needs no approval</source>
        <translation>die Zusage braucht keine Freigabe</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>jemand anderes muss sie freigeben</translation>
    </message>
    <message>
        <source>the dispute is decided already</source>
        <translation>der Einwand ist schon entschieden</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>es ist schon hinaus</translation>
    </message>
    <message>
        <source>it waits already</source>
        <translation>es wartet schon</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>der Fall ist abgeschlossen</translation>
    </message>
    <message>
        <source>a claim of the plan is closed</source>
        <translation>eine Forderung des Plans ist abgeschlossen</translation>
    </message>
    <message>
        <source>a claim of the plan is disputed</source>
        <translation>eine Forderung des Plans ist bestritten</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>es ist nichts offen</translation>
    </message>
    <message>
        <source>the instalments do not pay what is owed</source>
        <translation>die Raten bezahlen nicht, was geschuldet ist</translation>
    </message>
    <message>
        <source>the plan was cancelled</source>
        <translation>der Plan ist beendet</translation>
    </message>
    <message>
        <source>the plan is agreed already</source>
        <translation>der Plan ist schon vereinbart</translation>
    </message>
    <message>
        <source>the plan needs approval</source>
        <translation>der Plan braucht eine Freigabe</translation>
    </message>
    <message>
        <source>an instalment falls due today or later</source>
        <translation>eine Rate ist frühestens heute fällig</translation>
    </message>
    <message>
        <source>an amount of a plan is above zero</source>
        <translation>Beträge eines Plans sind grösser als null</translation>
    </message>
    <message>
        <source>a plan has at most 600 instalments</source>
        <translation>ein Plan hat höchstens 600 Raten</translation>
    </message>
    <message>
        <source>an instalment is above what is owed</source>
        <translation>eine Rate ist höher als die Schuld</translation>
    </message>
    <message>
        <source>the discount is not less than what is owed</source>
        <translation>der Nachlass ist nicht kleiner als die Schuld</translation>
    </message>
    <message>
        <source>an instalment falls due before the one above it</source>
        <translation>eine Rate ist vor der darüber fällig</translation>
    </message>
    <message>
        <source>a plan covers claims of one case</source>
        <translation>ein Plan umfasst Forderungen eines einzigen Falls</translation>
    </message>
    <message>
        <source>a reminder leaves at most 30 days before</source>
        <translation>eine Erinnerung geht höchstens 30 Tage vorher hinaus</translation>
    </message>
    <message>
        <source>the final instalment leaves nothing for the others</source>
        <translation>die Schlussrate lässt für die anderen Raten nichts übrig</translation>
    </message>
    <message>
        <source>it is older than this program</source>
        <translation>sie ist älter als dieses Programm</translation>
    </message>
    <message>
        <source>the shared database is newer than this program</source>
        <translation>sie ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>this login may not write here</source>
        <translation>diese Anmeldung darf hier nicht schreiben</translation>
    </message>
    <message>
        <source>this program is too old to write</source>
        <translation>dieses Programm ist zu alt zum Schreiben</translation>
    </message>
    <message>
        <source>this workstation was shut out</source>
        <translation>dieser Arbeitsplatz wurde ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>TeamLabels</name>
    <message>
        <source>Name of the creditor</source>
        <translation>Name des Gläubigers</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>State of a contact detail</source>
        <translation>Zustand einer Kontaktangabe</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>Kontaktangabe</translation>
    </message>
    <message>
        <source>Label of a contact detail</source>
        <translation>Bezeichnung einer Kontaktangabe</translation>
    </message>
    <message>
        <source>Source of a contact detail</source>
        <translation>Quelle einer Kontaktangabe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>Zeit des nächsten Schritts</translation>
    </message>
    <message>
        <source>Who does the next step</source>
        <translation>Wer den nächsten Schritt tut</translation>
    </message>
    <message>
        <source>Note on the next step</source>
        <translation>Notiz zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Note on the hold</source>
        <translation>Notiz zur Sperre</translation>
    </message>
    <message>
        <source>End of the hold</source>
        <translation>Ende der Sperre</translation>
    </message>
    <message>
        <source>Hold lifted on</source>
        <translation>Sperre aufgehoben am</translation>
    </message>
    <message>
        <source>Name of the collecting office</source>
        <translation>Name der Inkassostelle</translation>
    </message>
    <message>
        <source>Kind of the collecting office</source>
        <translation>Art der Inkassostelle</translation>
    </message>
    <message>
        <source>Order of allocation</source>
        <translation>Reihenfolge der Verrechnung</translation>
    </message>
    <message>
        <source>Claim arose on</source>
        <translation>Forderung entstanden am</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Called in on</source>
        <translation>Eingemahnt am</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Grund des Abschlusses</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Tage eines Jahres</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>Schuldnernummer</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Deducts VAT</source>
        <translation>Zieht die Mehrwertsteuer ab</translation>
    </message>
    <message>
        <source>Reason of default</source>
        <translation>Verzugsgrund</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enforced since</source>
        <translation>Betreibung seit</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>What is owed for</source>
        <translation>Forderungsgrund</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Datum des Vertrags</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Zahlungsunfähig</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Zins ab</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of the claim</source>
        <translation>Art der Forderung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Dunning procedure</source>
        <translation>Mahnverfahren</translation>
    </message>
    <message>
        <source>Reason of the rate</source>
        <translation>Grund des Satzes</translation>
    </message>
    <message>
        <source>Default interest</source>
        <translation>Verzugszins</translation>
    </message>
    <message>
        <source>Canton or Land</source>
        <translation>Kanton oder Bundesland</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Register und Nummer</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertreten durch</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Terms of the account</source>
        <translation>Bedingungen des Kontos</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>Supervising authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Cost or fee</source>
        <translation>Kosten oder Gebühr</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Note or contact</source>
        <translation>Notiz oder Kontakt</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 made twice</source>
        <translation>%1 doppelt erfasst</translation>
    </message>
    <message>
        <source>%1: “%2” stands. %3 had written “%4”.</source>
        <translation>%1: «%2» gilt. %3 hatte «%4» geschrieben.</translation>
    </message>
    <message>
        <source>It is too large for the shared database.</source>
        <translation>Sie ist zu gross für die gemeinsame Datenbank.</translation>
    </message>
    <message>
        <source>The shared database is older than this program and does not know a field.</source>
        <translation>Die gemeinsame Datenbank ist älter als dieses Programm und kennt ein Feld nicht.</translation>
    </message>
    <message>
        <source>It changes what was booked, which nobody may.</source>
        <translation>Sie ändert, was gebucht ist; das darf niemand.</translation>
    </message>
    <message>
        <source>What it changes is not in the shared database.</source>
        <translation>Was sie ändert, steht nicht in der gemeinsamen Datenbank.</translation>
    </message>
    <message>
        <source>Reason of the objection</source>
        <translation>Grund des Einwands</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Bestrittener Betrag</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Proof of the objection until</source>
        <translation>Belege zum Einwand bis</translation>
    </message>
    <message>
        <source>Question to the creditor</source>
        <translation>Frage an den Gläubiger</translation>
    </message>
    <message>
        <source>Answer to the objection</source>
        <translation>Antwort auf den Einwand</translation>
    </message>
    <message>
        <source>Objection answered on</source>
        <translation>Einwand beantwortet am</translation>
    </message>
    <message>
        <source>Outcome of the objection</source>
        <translation>Ausgang des Einwands</translation>
    </message>
    <message>
        <source>Recipient of a letter</source>
        <translation>Empfänger eines Schreibens</translation>
    </message>
    <message>
        <source>Subject of a letter</source>
        <translation>Betreff eines Schreibens</translation>
    </message>
    <message>
        <source>Text of a letter</source>
        <translation>Text eines Schreibens</translation>
    </message>
    <message>
        <source>Paper of a letter</source>
        <translation>Beilage eines Schreibens</translation>
    </message>
    <message>
        <source>State of a letter</source>
        <translation>Stand eines Schreibens</translation>
    </message>
    <message>
        <source>Why a letter did not leave</source>
        <translation>Warum ein Schreiben nicht hinausging</translation>
    </message>
    <message>
        <source>Letter left at</source>
        <translation>Schreiben ging hinaus um</translation>
    </message>
    <message>
        <source>How instalments are paid</source>
        <translation>Wie Raten bezahlt werden</translation>
    </message>
    <message>
        <source>Plan offered until</source>
        <translation>Plan angeboten bis</translation>
    </message>
    <message>
        <source>Why the plan ended</source>
        <translation>Warum der Plan endete</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief oder E-Mail</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>copying</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>copying %1 of %2</source>
        <translation>kopiert %1 von %2</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>kopiert %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>nur auf diesem Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>offline seit %1</translation>
    </message>
    <message>
        <source>password is missing</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>kein Zutritt</translation>
    </message>
    <message>
        <source>This book is on this computer only.</source>
        <translation>Dieser Bestand liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The shared database is being asked.</source>
        <translation>Die gemeinsame Datenbank wird gefragt.</translation>
    </message>
    <message>
        <source>up to date at %1</source>
        <translation>aktuell um %1</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>The shared database asks for a password.</source>
        <translation>Die gemeinsame Datenbank verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The shared database does not let this book in.</source>
        <translation>Die gemeinsame Datenbank lässt diesen Bestand nicht herein.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mahnsperre</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Mahnsperre aufgehoben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>note, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Calls and notes</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>promise, kept or broken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (they called)</source>
        <translation>%1 (rief an)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter or e-mail, sent or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4</source>
        <comment>instalment plan, number of instalments, amount, state</comment>
        <translation>%1 %2 × %3, %4</translation>
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
    <name>mahnwerk::AccountPage</name>
    <message>
        <source>Statement of account</source>
        <translation>Forderungsaufstellung</translation>
    </message>
    <message>
        <source>from amount to amount; beside the table stands how it came about</source>
        <translation>von Betrag zu Betrag; neben der Tabelle steht, wie er entstand</translation>
    </message>
    <message>
        <source>to the days at the top</source>
        <translation>zu den Tagen oben</translation>
    </message>
    <message>
        <source>↑↓ how it came about · P PDF · T table · Esc back</source>
        <translation>↑↓ wie er entstand · P PDF · T Tabelle · Esc zurück</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand am</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>bekannt am</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>unallocated credit %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Statement of account as PDF</source>
        <translation>Forderungsaufstellung als PDF</translation>
    </message>
    <message>
        <source>Statement of account as a table</source>
        <translation>Forderungsaufstellung als Tabelle</translation>
    </message>
    <message>
        <source>All cases of the debtor</source>
        <translation>Alle Fälle des Schuldners</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>alle Fälle</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AccountTable</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>%1 amount</source>
        <translation>%1 Betrag</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Forderungen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ActionBar</name>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Mahnsperre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Close a claim</source>
        <translation>Abschliessen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit ändern</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Letter, e-mail</source>
        <translation>Brief, E-Mail</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>An die Leitung</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ActionEditor</name>
    <message>
        <source>Esc keeps the text</source>
        <translation>Esc behält den Text</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>nothing in writing</source>
        <translation>nichts Schriftliches</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AgeBar</name>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>bis 30 Tage</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 Tage</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 Tage</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>über 90 Tage</translation>
    </message>
    <message>
        <source>Age of principal: %1</source>
        <translation>Alter der Hauptforderung: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AgreementPage</name>
    <message>
        <source>Agreement on instalments</source>
        <translation>Ratenzahlungsvereinbarung</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Ratenvorschlag</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>blättern</translation>
    </message>
    <message>
        <source>←→ page · L language · Esc back</source>
        <translation>←→ Seite · L Sprache · Esc zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ApprovalEditor</name>
    <message>
        <source>Decision</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, freiwillig</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: reminders rest until then.</source>
        <translation>%1: bis dahin ruhen Mahnungen.</translation>
    </message>
    <message>
        <source>%1: the debtor is called and told.</source>
        <translation>%1: die Person wird angerufen und informiert.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>%1: promise approved</source>
        <translation>%1: Zusage freigegeben</translation>
    </message>
    <message>
        <source>%1: promise declined</source>
        <translation>%1: Zusage abgelehnt</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
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
        <translation>Schliessen</translation>
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
    <name>mahnwerk::CaseHead</name>
    <message>
        <source>company, %1</source>
        <translation>Firma, %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>spricht %1</translation>
    </message>
    <message>
        <source>%1, speaks %2</source>
        <comment>salutation</comment>
        <translation>%1, spricht %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Forderung</numerusform>
            <numerusform>%n Forderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>zahlungsunfähig</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>in a plan</source>
        <translation>im Ratenplan</translation>
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
    <message>
        <source>on the line with %1</source>
        <translation>am Telefon mit %1</translation>
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
        <translation>Nichts gefunden zu «%1»</translation>
    </message>
    <message>
        <source>The older cases are still being read.</source>
        <translation>Die älteren Fälle werden noch gelesen.</translation>
    </message>
    <message>
        <source>Look for a part of the name, the last digits of the phone, the invoice or case number.</source>
        <translation>Suchen Sie einen Teil des Namens, die letzten Ziffern des Telefons, die Rechnungs- oder Fallnummer.</translation>
    </message>
    <message>
        <source>Bring in list …</source>
        <translation>Liste übernehmen …</translation>
    </message>
    <message>
        <source>Sort by the next column, with ← by the one before</source>
        <translation>Nach der nächsten Spalte ordnen, mit ← nach der vorigen</translation>
    </message>
    <message>
        <source>Sort downwards, with ↑ upwards</source>
        <translation>Absteigend ordnen, mit ↑ aufsteigend</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CasePage</name>
    <message>
        <source>Edit what the cursor is on; open another case</source>
        <translation>Zeile ändern; anderen Fall öffnen</translation>
    </message>
    <message>
        <source>Remove what the cursor is on, or lift the hold</source>
        <translation>Zeile entfernen, Sperre aufheben</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>From column to column</source>
        <translation>Von Spalte zu Spalte</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 Tasten</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Eingabe speichern</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Forderungsaufstellung</translation>
    </message>
    <message>
        <source>Decide on the Team page</source>
        <translation>Im Team entscheiden</translation>
    </message>
    <message>
        <source>%1: “%2” stands, %3 had written “%4”</source>
        <translation>%1: «%2» gilt, %3 hatte «%4» geschrieben</translation>
    </message>
    <message>
        <source>Two people changed the same.</source>
        <translation>Zwei Personen haben dasselbe geändert.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>%1 has this debtor on the line.</source>
        <translation>%1 hat diesen Schuldner am Telefon.</translation>
    </message>
    <message>
        <source>Since %1. Call later, or ask %2.</source>
        <translation>Seit %1. Rufen Sie später an, oder fragen Sie %2.</translation>
    </message>
    <message>
        <source>F1 keys  0–9 outcome  I incoming  N note  Z payment  B hold  W next step</source>
        <translation>F1 Tasten  0–9 Ergebnis  I eingehend  N Notiz  Z Zahlung  B Sperre  W Wiedervorlage</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>No call now.</source>
        <translation>Jetzt kein Anruf.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>incoming call, minutes</comment>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Your colleagues do not see this call.</source>
        <translation>Dieses Gespräch sehen Ihre Kollegen nicht.</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>Die gemeinsame Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Ratenplan</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CasePlans</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ClaimTable</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>%1 amount</source>
        <translation>%1 Betrag</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 Rest</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ClosingEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Alle Forderungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>Close a claim</source>
        <translation>Forderung abschliessen</translation>
    </message>
    <message>
        <source>Close the claim</source>
        <translation>Forderung abschliessen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>Weil sie</translation>
    </message>
    <message>
        <source>%1 are still open. Record the payment, or choose another reason.</source>
        <translation>%1 sind noch offen. Erfassen Sie die Zahlung oder wählen Sie einen anderen Grund.</translation>
    </message>
    <message>
        <source>Nothing to close here.</source>
        <translation>Hier ist nichts abzuschliessen.</translation>
    </message>
    <message>
        <source>%1 is no longer dunned; %2 of it are not asked for any more.</source>
        <translation>%1 wird nicht mehr gemahnt; %2 davon werden nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>%1: %2 closed, %3</source>
        <translation>%1: %2 abgeschlossen, %3</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 abschliessen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ConflictList</name>
    <message>
        <source>Whose</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Not taken from</source>
        <translation>Nicht von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>das erste</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>das zweite</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ConflictPanel</name>
    <message>
        <source>Keep both: the other in a note</source>
        <translation>Beides behalten: den anderen als Notiz</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Geltenden Wert behalten</translation>
    </message>
    <message>
        <source>Take the value of %1</source>
        <translation>Wert von %1 übernehmen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Stands, from %1</source>
        <translation>Gilt, von %1</translation>
    </message>
    <message>
        <source>Not taken, from %1, %2</source>
        <translation>Nicht übernommen, von %1, %2</translation>
    </message>
    <message>
        <source>Two people made the same thing at the same time. It counts once: the first one stays, the one of %1 was taken out.</source>
        <translation>Zwei Personen haben gleichzeitig dasselbe erfasst. Es zählt einmal: Das erste bleibt, das von %1 wurde herausgenommen.</translation>
    </message>
    <message>
        <source>What you decide holds for the whole team. Ctrl+Z opens it again.</source>
        <translation>Was Sie entscheiden, gilt für das ganze Team. Strg+Z öffnet es wieder.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ContactPointEditor</name>
    <message>
        <source>The town is missing.</source>
        <translation>Der Ort fehlt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whose, best hours</source>
        <translation>Wem, beste Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A number has at least three digits.</source>
        <translation>Eine Nummer hat mindestens drei Ziffern.</translation>
    </message>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>Eine E-Mail-Adresse hat ein @.</translation>
    </message>
    <message>
        <source>An IBAN has at least 15 characters.</source>
        <translation>Eine IBAN hat mindestens 15 Zeichen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>debtor: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>creditor or debtor</source>
        <translation>Gläubiger oder Schuldner</translation>
    </message>
    <message>
        <source>an inquiry</source>
        <translation>eine Ermittlung</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt durch</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CoursePage</name>
    <message>
        <source>Instalment plans</source>
        <translation>Ratenpläne</translation>
    </message>
    <message>
        <source>choose an instalment</source>
        <translation>eine Rate wählen</translation>
    </message>
    <message>
        <source>to the other plans</source>
        <translation>zu den anderen Plänen</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Vereinbart am %1</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Angeboten bis</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Instalments together</source>
        <translation>Raten zusammen</translation>
    </message>
    <message>
        <source>Paid on it</source>
        <translation>Darauf bezahlt</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlt per</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruhen</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>laufen weiter</translation>
    </message>
    <message>
        <source>Discount at the end</source>
        <translation>Nachlass am Schluss</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Schuld anerkannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Reminded by e-mail</source>
        <translation>Erinnerung per E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>am Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for approval.</source>
        <translation>%1 bittet um Freigabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed, %1 late.</source>
        <translation>
            <numerusform>%n Rate verpasst, %1 verspätet.</numerusform>
            <numerusform>%n Raten verpasst, %1 verspätet.</numerusform>
        </translation>
    </message>
    <message>
        <source>If nothing comes, all is due at once on %1.</source>
        <translation>Kommt nichts, wird am %1 der ganze Rest fällig.</translation>
    </message>
    <message>
        <source>All is due at once since %1.</source>
        <translation>Seit dem %1 ist der ganze Rest fällig.</translation>
    </message>
    <message>
        <source>The reminders go on where they stood.</source>
        <translation>Die Mahnungen gehen weiter, wo sie standen.</translation>
    </message>
    <message>
        <source>The offer lapsed on %1.</source>
        <translation>Der Vorschlag galt bis %1.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Plan beenden</translation>
    </message>
    <message>
        <source>%1: plan agreed, %2</source>
        <translation>%1: Plan vereinbart, %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: plan refused</source>
        <translation>%1: Plan abgelehnt</translation>
    </message>
    <message>
        <source>%1: plan ended, reminders go on</source>
        <translation>%1: Plan beendet, die Mahnungen gehen weiter</translation>
    </message>
    <message>
        <source>Plans of this case</source>
        <translation>Pläne in diesem Fall</translation>
    </message>
    <message>
        <source>What was paid on each instalment</source>
        <translation>Was auf jede Rate bezahlt wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Offer came back signed</source>
        <translation>Vorschlag kam unterschrieben</translation>
    </message>
    <message>
        <source>First instalment came</source>
        <translation>Erste Rate kam</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>R agree anew · L letter again · E e-mail again · Alt+E end · Esc back</source>
        <translation>R neu vereinbaren · L Brief nochmals · E E-Mail nochmals · Alt+E beenden · Esc zurück</translation>
    </message>
    <message>
        <source>%1: letter about the plan to the outbox</source>
        <translation>%1: Brief zum Plan in den Postausgang</translation>
    </message>
    <message>
        <source>%1: e-mail about the plan to the outbox</source>
        <translation>%1: E-Mail zum Plan in den Postausgang</translation>
    </message>
    <message>
        <source>Letter again</source>
        <translation>Brief nochmals</translation>
    </message>
    <message>
        <source>E-mail again</source>
        <translation>E-Mail nochmals</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CourseTable</name>
    <message>
        <source>No.</source>
        <comment>number of an instalment</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>whole on</source>
        <translation>ganz am</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n Rate</numerusform>
            <numerusform>%n Raten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::CreditorForm</name>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Name on the letters</source>
        <translation>Name auf den Briefen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>IBAN, where debtors pay to</source>
        <translation>IBAN, auf die bezahlt wird</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CreditorSection</name>
    <message>
        <source>Creditors</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Sender and account of the letters, kept in the book</source>
        <translation>Absender und Konto der Briefe, im Buch gespeichert</translation>
    </message>
    <message>
        <source>This book may only be read, so nothing can be entered here.</source>
        <translation>Dieses Buch kann nur gelesen werden, hier lässt sich nichts erfassen.</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Add a creditor</source>
        <translation>Gläubiger hinzufügen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New creditor</source>
        <translation>Neuer Gläubiger</translation>
    </message>
    <message>
        <source>Save the new creditor</source>
        <translation>Neuen Gläubiger speichern</translation>
    </message>
    <message>
        <source>Save the creditor</source>
        <translation>Gläubiger speichern</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DebtorEditor</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertreten durch</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Zahlungsunfähig</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DefaultEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Alle Forderungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Agreed day of payment</source>
        <translation>Vereinbarter Zahlungstag</translation>
    </message>
    <message>
        <source>Reminder received on</source>
        <translation>Mahnung erhalten am</translation>
    </message>
    <message>
        <source>Invoice received on</source>
        <translation>Rechnung erhalten am</translation>
    </message>
    <message>
        <source>Refused to pay on</source>
        <translation>Zahlung verweigert am</translation>
    </message>
    <message>
        <source>The change holds</source>
        <translation>Die Änderung gilt</translation>
    </message>
    <message>
        <source>The invoice told the consumer that default begins 30 days after it (§ 286 (3) BGB)</source>
        <translation>Die Rechnung wies den Verbraucher auf den Verzug nach 30 Tagen hin (§ 286 Abs. 3 BGB)</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Interest from %1</source>
        <translation>Zins ab %1</translation>
    </message>
    <message>
        <source>Save the default</source>
        <translation>Verzug speichern</translation>
    </message>
    <message>
        <source>Nothing entered here puts the debtor in default. Interest from now: %1.</source>
        <translation>Nichts davon setzt den Schuldner in Verzug. Zins bisher ab: %1.</translation>
    </message>
    <message>
        <source>In default by: %1. Last day to pay %2, interest from %3 (until now: %4).</source>
        <translation>In Verzug durch: %1. Letzter Zahlungstag %2, Zins ab %3 (bisher: %4).</translation>
    </message>
    <message>
        <source>Nothing entered here puts the debtor in default. Enter what happened.</source>
        <translation>Nichts davon setzt den Schuldner in Verzug. Tragen Sie ein, was geschah.</translation>
    </message>
    <message>
        <source>%1: %2 bears interest from %3</source>
        <translation>%1: %2 trägt Zins ab %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Desktop</name>
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
    <message>
        <source>Bring in rates</source>
        <translation>Sätze einlesen</translation>
    </message>
    <message>
        <source>Base rates are missing.</source>
        <translation>Basiszinssätze fehlen.</translation>
    </message>
    <message>
        <source>This book belongs to the team now</source>
        <translation>Dieser Bestand gehört jetzt zum Team</translation>
    </message>
    <message>
        <source>Save what is typed first, or leave it with Esc.</source>
        <translation>Speichern Sie zuerst, was geschrieben ist, oder verlassen Sie es mit Esc.</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>Das ist der letzte Fall der Liste.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>Das ist der erste Fall der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases passed over: a colleague has the debtor on the line.</source>
        <translation>
            <numerusform>%n Fall übergangen: Jemand aus dem Team hat den Schuldner am Telefon.</numerusform>
            <numerusform>%n Fälle übergangen: Jemand aus dem Team hat die Schuldner am Telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is done.</source>
        <translation>Die Liste ist erledigt.</translation>
    </message>
    <message>
        <source>%1: call back now, %2</source>
        <translation>%1: jetzt zurückrufen, %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DifferencePanel</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Zeilen, die nicht übernommen werden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>from %n debtor(s)</source>
        <translation>
            <numerusform>von %n Schuldner</numerusform>
            <numerusform>von %n Schuldnern</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>amount, level or phone</source>
        <translation>Betrag, Stufe oder Telefon</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reason below</source>
        <translation>Grund unten</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>does not add up: please report this file</source>
        <translation>stimmt nicht: bitte melden Sie diese Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>will be booked as paid according to the list</source>
        <translation>wird als bezahlt gemäss Liste gebucht</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr gelistet</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DisputeEditor</name>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Question to the creditor</source>
        <translation>Frage an den Gläubiger</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Question and answer are kept; the disputed part rests.</source>
        <translation>Frage und Antwort bleiben erhalten; der bestrittene Teil ruht.</translation>
    </message>
    <message>
        <source>The creditor gives way: book a credit note for the part that is not owed.</source>
        <translation>Der Gläubiger gibt nach: für den nicht geschuldeten Teil eine Gutschrift buchen.</translation>
    </message>
    <message>
        <source>All of the claim is asked for again.</source>
        <translation>Die ganze Forderung wird wieder gemahnt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1: objection %2</source>
        <translation>%1: Einwand %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DocumentEditor</name>
    <message>
        <source>What about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>keine Adresse bekannt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>To the outbox</source>
        <translation>In den Postausgang</translation>
    </message>
    <message>
        <source>Neither an e-mail nor a postal address is known. Enter one at the left (A).</source>
        <translation>Weder E-Mail noch Postadresse ist bekannt. Links eintragen (A).</translation>
    </message>
    <message>
        <source>Leaves in ten seconds; until then Ctrl+Z takes it back.</source>
        <translation>Geht in zehn Sekunden hinaus; bis dahin nimmt Strg+Z sie zurück.</translation>
    </message>
    <message>
        <source>Lies in the outbox until the letters are printed; until then it can be taken back.</source>
        <translation>Liegt im Postausgang, bis die Briefe gedruckt werden; bis dahin lässt er sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%1: e-mail “%2” leaves in ten seconds</source>
        <translation>%1: E-Mail «%2» geht in zehn Sekunden hinaus</translation>
    </message>
    <message>
        <source>%1: letter “%2” is in the outbox</source>
        <translation>%1: Brief «%2» liegt im Postausgang</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningActModel</name>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>ohne Gebühr</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>Frist %1, %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningPage</name>
    <message>
        <source>Dunning</source>
        <translation>Mahnen</translation>
    </message>
    <message>
        <source>the letter before, the next</source>
        <translation>voriges Schreiben, nächstes</translation>
    </message>
    <message>
        <source>leave a case out, take it in</source>
        <translation>Fall weglassen, wieder aufnehmen</translation>
    </message>
    <message>
        <source>show the letter; open the case</source>
        <translation>Schreiben zeigen; Fall öffnen</translation>
    </message>
    <message>
        <source>The proposal is being computed</source>
        <translation>Der Vorschlag wird berechnet</translation>
    </message>
    <message>
        <source>The run makes its letters</source>
        <translation>Der Mahnlauf erstellt die Schreiben</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Mahnlauf</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Mahnlauf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>%n Schreiben erstellt</numerusform>
            <numerusform>%n Schreiben erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held until %2 (%3)</source>
        <translation>%1 bis %2 gesperrt (%3)</translation>
    </message>
    <message>
        <source>Nothing is sent yet.
The run can be stopped at any time.</source>
        <translation>Nichts ist gesendet.
Stopp jederzeit möglich.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Every open claim is looked at: what is due today, what waits, what needs you.</source>
        <translation>Jede offene Forderung wird angesehen: was heute fällig ist, was wartet, was Sie braucht.</translation>
    </message>
    <message>
        <source>Nothing to remind</source>
        <translation>Nichts zu mahnen</translation>
    </message>
    <message>
        <source>No claim is open. Bring in a list of open invoices; what becomes due then stands here.</source>
        <translation>Keine Forderung ist offen. Übernehmen Sie eine Liste offener Rechnungen; was davon fällig wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Dunning run %1</source>
        <translation>Mahnlauf %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>no fees</source>
        <translation>ohne Gebühren</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>Gebühren %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Alle Verfahren</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>Mahnläufe</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Lauf %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Schreiben</numerusform>
            <numerusform>%n Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of today was stopped.</source>
        <translation>Der Mahnlauf von heute ist angehalten.</translation>
    </message>
    <message>
        <source>What it made is kept, and no letter is made twice. Continue it; what is ticked below is still missing.</source>
        <translation>Was erstellt ist, bleibt, und nichts wird doppelt gemahnt. Setzen Sie ihn fort; was unten gewählt ist, fehlt noch.</translation>
    </message>
    <message>
        <source>Close the run of %1</source>
        <translation>Lauf vom %1 abschliessen</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted.</source>
        <translation>Der Mahnlauf vom %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>What it made is kept. Close it; what it did not reach is in the proposal of today.</source>
        <translation>Was erstellt ist, bleibt. Schliessen Sie ihn ab; was er nicht erreicht hat, steht im Vorschlag von heute.</translation>
    </message>
    <message>
        <source>Other work was interrupted: %1.</source>
        <translation>Eine andere Arbeit wurde unterbrochen: %1.</translation>
    </message>
    <message>
        <source>What was finished is kept. Continue it or undo it; the run can start after that.</source>
        <translation>Was fertig ist, bleibt. Setzen Sie sie fort oder nehmen Sie sie zurück; danach kann der Mahnlauf starten.</translation>
    </message>
    <message>
        <source>Continue the run: %1</source>
        <translation>Mahnlauf fortsetzen: %1</translation>
    </message>
    <message>
        <source>Start the run: %1</source>
        <translation>Mahnlauf starten: %1</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>Wirkung zeigen</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Vorschlag zeigen</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Hold until …</source>
        <translation>Sperren bis …</translation>
    </message>
    <message>
        <source>Previous page of the letter</source>
        <translation>Schreiben: vorige Seite</translation>
    </message>
    <message>
        <source>Next page of the letter</source>
        <translation>Schreiben: nächste Seite</translation>
    </message>
    <message>
        <source>Enter the sender</source>
        <translation>Absender erfassen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningReasonModel</name>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
</context>
<context>
    <name>mahnwerk::EffectModel</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::EventEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Alle Forderungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, freiwillig</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The last day of the waiver is missing.</source>
        <translation>Der letzte Tag des Verzichts fehlt.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Das liegt vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>No more than 30 years.</source>
        <translation>Höchstens 30 Jahre.</translation>
    </message>
    <message>
        <source>First day (today, Mo, 15.)</source>
        <translation>Erster Tag (heute, Mo, 15.)</translation>
    </message>
    <message>
        <source>On (today, Mo, 15.)</source>
        <translation>Am (heute, Mo, 15.)</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Bis, letzter Tag</translation>
    </message>
    <message>
        <source>Until, if it is over</source>
        <translation>Bis, wenn beendet</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Ereignis erfassen</translation>
    </message>
    <message>
        <source>The law of this country is not known to the program.</source>
        <translation>Das Recht dieses Landes kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>%1: limitation is suspended from then on. %2</source>
        <translation>%1: Die Verjährung ist von da an gehemmt. %2</translation>
    </message>
    <message>
        <source>%1: barred after %2 (until now: %3). %4</source>
        <translation>%1: verjährt nach %2 (bisher: %3). %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 on %4 recorded</source>
        <translation>%1, %2: %3 am %4 erfasst</translation>
    </message>
    <message>
        <source>The period begins anew the next day (%1).</source>
        <translation>Die Frist beginnt am nächsten Tag neu (%1).</translation>
    </message>
    <message>
        <source>While it lasts its days do not count (%1).</source>
        <translation>Solange es dauert, zählen die Tage nicht (%1).</translation>
    </message>
    <message>
        <source>From the next day on another period runs: %1 (%2).</source>
        <translation>Vom nächsten Tag an läuft eine andere Frist: %1 (%2).</translation>
    </message>
    <message>
        <source>Not barred before its last day (%1).</source>
        <translation>Nicht verjährt vor seinem letzten Tag (%1).</translation>
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
        <source>Open an existing book …</source>
        <translation>Bestehendes Buch öffnen …</translation>
    </message>
    <message>
        <source>An invented collection office with 2000 claims. Search, note, remind, book payments, without consequences.</source>
        <translation>Ein erfundenes Inkassobüro mit 2000 Forderungen. Suchen, notieren, mahnen, Zahlungen buchen, ohne Folgen.</translation>
    </message>
    <message>
        <source>Your administrator has told you server, user and team. Then you work on the shared cases, without a network too.</source>
        <translation>Ihre IT hat Ihnen Server, Benutzer und Team genannt. Dann arbeiten Sie am gemeinsamen Bestand, auch ohne Netz.</translation>
    </message>
    <message>
        <source>A copy of the team&apos;s cases comes to this computer.</source>
        <translation>Eine Kopie der Fälle kommt auf diesen Rechner.</translation>
    </message>
    <message>
        <source>Enter server …</source>
        <translation>Server eingeben …</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HandUpEditor</name>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>An die Leitung</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>The case leaves your list and stands in that of the supervisors until one of them sets its next step.</source>
        <translation>Der Fall verlässt Ihre Liste und steht bei der Leitung, bis sie den nächsten Schritt setzt.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%1: handed to the supervisor</source>
        <translation>%1: an die Leitung gegeben</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Narrow the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>History of the case, newest first</source>
        <translation>Verlauf des Falls, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Note on %1 removed</source>
        <translation>Notiz zu %1 entfernt</translation>
    </message>
    <message>
        <source>Enter edit the note  Del remove it  F filter</source>
        <translation>Enter Notiz ändern  Entf entfernen  F filtern</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldBar</name>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Nennen Sie den Grund in ein, zwei Worten.</translation>
    </message>
    <message>
        <source>Hold until, last day</source>
        <translation>Sperre bis und mit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>+14, 30.11.</source>
        <translation>+14, 30.11.</translation>
    </message>
    <message>
        <source>such as complaint</source>
        <translation>etwa Reklamation</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Type a day such as +14 or 30.11.</source>
        <translation>Geben Sie einen Tag ein, etwa +14 oder 30.11.</translation>
    </message>
    <message>
        <source>This day is over. A hold ends today or later.</source>
        <translation>Dieser Tag ist vorbei. Eine Sperre endet heute oder später.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldEditor</name>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mahnsperre</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Mahnsperre setzen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until, last day (+7, Fr, 15.)</source>
        <translation>Bis, letzter Tag (+7, fr, 15.)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, freiwillig</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>den ganzen Fall</translation>
    </message>
    <message>
        <source>all cases of the debtor</source>
        <translation>alle Fälle des Schuldners</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Der letzte Tag fehlt.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>No reminder goes out while a hold lasts. It ends by itself.</source>
        <translation>Solange die Sperre gilt, geht keine Mahnung hinaus. Sie endet von selbst.</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 ruht bis %2</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Mahnen</translation>
    </message>
    <message>
        <source>%1 on hold until %2</source>
        <translation>%1 bis %2 gesperrt</translation>
    </message>
    <message>
        <source>Hold until %1</source>
        <translation>Bis %1 sperren</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldList</name>
    <message>
        <source>all cases</source>
        <translation>alle Fälle</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>dieser Fall</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::IdentityPanel</name>
    <message>
        <source>ends in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>Am I speaking to %1?</source>
        <translation>Spreche ich mit %1?</translation>
    </message>
    <message>
        <source>Confirm two facts, then creditor, amounts and history are shown.</source>
        <translation>Zwei Angaben bestätigen, dann erscheinen Gläubiger, Beträge und Verlauf.</translation>
    </message>
    <message>
        <source>The person tells them, you compare. Do not read them out. Enter or Space confirms one; what was confirmed is kept in the history.</source>
        <translation>Die Person nennt die Angabe, Sie vergleichen. Nicht vorlesen. Enter oder Leertaste bestätigt eine; was bestätigt wurde, steht im Verlauf.</translation>
    </message>
    <message>
        <source>If somebody else is on the phone</source>
        <translation>Wenn jemand anderes am Apparat ist</translation>
    </message>
    <message>
        <source>Say only your name and number. Then 2, 8c or 9d.</source>
        <translation>Nur Name und Rückrufnummer nennen. Dann 2, 8c oder 9d.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPage</name>
    <message>
        <source>Bring in a list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>the column before, the next</source>
        <translation>vorige Spalte, nächste</translation>
    </message>
    <message>
        <source>choose what a column becomes</source>
        <translation>wählen, was aus der Spalte wird</translation>
    </message>
    <message>
        <source>List of open invoices</source>
        <translation>Liste offener Rechnungen</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>The list is being compared</source>
        <translation>Die Liste wird verglichen</translation>
    </message>
    <message>
        <source>The list is being brought in</source>
        <translation>Die Liste wird übernommen</translation>
    </message>
    <message>
        <source>Stopped. What was brought in is kept; F8 continues with the rest.</source>
        <translation>Angehalten. Was übernommen ist, bleibt; F8 setzt mit dem Rest fort.</translation>
    </message>
    <message>
        <source>%1 brought in</source>
        <translation>%1 übernommen</translation>
    </message>
    <message>
        <source>The import is being taken back</source>
        <translation>Die Übernahme wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 taken back, the book is as it was</source>
        <translation>%1 zurückgenommen, der Bestand ist wie zuvor</translation>
    </message>
    <message>
        <source>%1 discarded, nothing was saved</source>
        <translation>%1 verworfen, nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>refused rows.csv</source>
        <translation>abgelehnte Zeilen.csv</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns and differences</source>
        <translation>Spalten und Unterschiede</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>remembered for this header</source>
        <translation>Zuordnung wird für diese Kopfzeile gemerkt</translation>
    </message>
    <message>
        <source>How the first rows will look</source>
        <translation>So sehen die ersten Zeilen danach aus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>Übernahme zurücknehmen</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Every import can be taken back.</source>
        <translation>Jede Übernahme lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Book as paid</source>
        <translation>Als bezahlt buchen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Bring in %1, settle %2</source>
        <translation>%1 übernehmen, %2 erledigen</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung übernehmen</numerusform>
            <numerusform>%n Rechnungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of open invoices, as Excel or CSV</source>
        <translation>Eine Tabelle offener Rechnungen, als Excel oder CSV</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt «%1»</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>Kopf in Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as the last time</source>
        <translation>Spalten wie beim letzten Mal</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s):</source>
        <translation>
            <numerusform>Noch %n Frage:</numerusform>
            <numerusform>Noch %n Fragen:</numerusform>
        </translation>
    </message>
    <message>
        <source>No column for: %1.</source>
        <translation>Keine Spalte für: %1.</translation>
    </message>
    <message>
        <source>Choose above which column it is.</source>
        <translation>Wählen Sie oben, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>The list is being compared with the book.</source>
        <translation>Die Liste wird mit dem Bestand verglichen.</translation>
    </message>
    <message>
        <source>The figures come as soon as every needed column is known.</source>
        <translation>Die Zahlen kommen, sobald jede nötige Spalte bekannt ist.</translation>
    </message>
    <message>
        <source>Header, columns and all values are looked at. Nothing is saved.</source>
        <translation>Kopfzeile, Spalten und alle Werte werden angesehen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hierher ziehen</translation>
    </message>
    <message>
        <source>An Excel or CSV file of open invoices. The next step shows what each column becomes and what would change; nothing is saved before that.</source>
        <translation>Eine Excel- oder CSV-Datei offener Rechnungen. Der nächste Schritt zeigt, was aus jeder Spalte wird und was sich ändert; vorher wird nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is brought in</source>
        <translation>%1 ist übernommen</translation>
    </message>
    <message>
        <source>Bring in another list</source>
        <translation>Weitere Liste übernehmen</translation>
    </message>
    <message>
        <source>first answer “%1”</source>
        <translation>erst «%1» beantworten</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>nothing new in this list</source>
        <translation>nichts Neues in dieser Liste</translation>
    </message>
    <message>
        <source>%1. Undo takes the whole import back as long as no payment or reminder builds on it.</source>
        <translation>%1. Die ganze Übernahme lässt sich zurücknehmen, solange keine Zahlung und keine Mahnung darauf aufbaut.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”, %n row(s)</source>
        <translation>
            <numerusform>Blatt «%1», %n Zeile</numerusform>
            <numerusform>Blatt «%1», %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPreviewModel</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
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
        <translation>Diese Tasten zeigen oder schliessen</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>the letter before, the next</source>
        <translation>voriges Schreiben, nächstes</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>blättern</translation>
    </message>
    <message>
        <source>↑↓ letter · Space leave out · Esc back</source>
        <translation>↑↓ Schreiben · Leertaste weglassen · Esc zurück</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Voriges Schreiben</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächstes Schreiben</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Enter the sender</source>
        <translation>Absender erfassen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LetterView</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Voriges Schreiben</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächstes Schreiben</translation>
    </message>
    <message>
        <source>No letter today.</source>
        <translation>Heute kein Schreiben.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Seite %1 von %2, %3</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>Das Schreiben wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LimitationLine</name>
    <message>
        <source>Limitation suspended</source>
        <translation>Verjährung gehemmt</translation>
    </message>
    <message>
        <source>barred since %1</source>
        <translation>verjährt seit %1</translation>
    </message>
    <message>
        <source>barred after %1</source>
        <translation>verjährt am %1</translation>
    </message>
    <message>
        <source>Barred after %1</source>
        <translation>Verjährt am %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LineRow</name>
    <message>
        <source>Instalment %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>What becomes of the rest</source>
        <translation>Was aus dem Rest wird</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Wie berechnet</translation>
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
    <name>mahnwerk::LoadedWork</name>
    <message>
        <source>Reading today&apos;s list</source>
        <translation>Liste von heute wird gelesen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MailSection</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For what you write to debtors from this workstation</source>
        <translation>Für das, was Sie von diesem Arbeitsplatz an Schuldner schreiben</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Mailserver (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Login, if it asks for one</source>
        <translation>Anmeldename, falls verlangt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender&apos;s name, if not the creditor&apos;s</source>
        <translation>Absendername, wenn nicht der des Gläubigers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Without protection everybody on the way can read login, password and e-mails. Only for a server on this machine.</source>
        <translation>Ohne Schutz kann jeder auf dem Weg Anmeldung, Passwort und E-Mails lesen. Nur für einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of your desktop. Without one it is asked for after each start.</source>
        <translation>Das Passwort kommt in den Schlüsselbund Ihres Rechners. Ohne ihn wird es nach jedem Start verlangt.</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (üblich)</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Saved. The password is in your keychain.</source>
        <translation>Gespeichert. Das Passwort liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved. There is no keychain: the password is known until the program ends.</source>
        <translation>Gespeichert. Es gibt keinen Schlüsselbund: Das Passwort gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Asking the mail server</source>
        <translation>Mailserver wird gefragt</translation>
    </message>
    <message>
        <source>The server takes the login. E-mails can be sent.</source>
        <translation>Der Server nimmt die Anmeldung an. E-Mails können gesendet werden.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MappingRow</name>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Spalte %1, %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MappingTable</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>sure to</source>
        <translation>sicher zu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>mahnwerk::NoteEditor</name>
    <message>
        <source>Write a note (N)</source>
        <translation>Notiz schreiben (N)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The new note takes the place of the old one, which stays in the history struck through.</source>
        <translation>Die neue Notiz ersetzt die alte; die alte bleibt durchgestrichen im Verlauf.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Changed note</source>
        <translation>Geänderte Notiz</translation>
    </message>
    <message>
        <source>Note on %1 saved</source>
        <translation>Notiz zu %1 gespeichert</translation>
    </message>
    <message>
        <source>Note on %1 changed</source>
        <translation>Notiz zu %1 geändert</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OfficeForm</name>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Collects as</source>
        <translation>Tätig als</translation>
    </message>
    <message>
        <source>Name on the letters</source>
        <translation>Name auf den Briefen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>IBAN, where debtors pay to; empty: the creditor&apos;s</source>
        <translation>IBAN für Zahlungen; leer: die des Gläubigers</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Register und Nummer</translation>
    </message>
    <message>
        <source>Supervising authority: name, address, e-mail</source>
        <translation>Aufsichtsbehörde: Name, Anschrift, E-Mail</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OfficeSection</name>
    <message>
        <source>Collecting office</source>
        <translation>Inkassostelle</translation>
    </message>
    <message>
        <source>Writes in place of the creditors, kept in the book</source>
        <translation>Schreibt anstelle der Gläubiger; im Buch gespeichert</translation>
    </message>
    <message>
        <source>The creditors write themselves. If a collection agency or a law firm collects for them, enter it here: its letters then tell what § 13a RDG or § 43d BRAO wants.</source>
        <translation>Die Gläubiger schreiben selbst. Treibt ein Inkassobüro oder eine Anwaltskanzlei für sie ein, gehört sie hierher: Ihre Briefe sagen dann, was § 13a RDG oder § 43d BRAO verlangt.</translation>
    </message>
    <message>
        <source>Enter an office</source>
        <translation>Inkassostelle eintragen</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Inkassostelle speichern</translation>
    </message>
    <message>
        <source>Remove the office</source>
        <translation>Inkassostelle entfernen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Anschrift</translation>
    </message>
    <message>
        <source>a telephone number or an e-mail</source>
        <translation>eine Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>the supervising authority (§ 13a (1) Nr. 8 RDG)</source>
        <translation>die Aufsichtsbehörde (§ 13a Abs. 1 Nr. 8 RDG)</translation>
    </message>
    <message>
        <source>The letters of the office lack: %1.</source>
        <translation>Den Briefen der Inkassostelle fehlt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 collects from now on</source>
        <translation>%1 treibt ab jetzt ein</translation>
    </message>
    <message>
        <source>%1 removed: the creditors write themselves</source>
        <translation>%1 entfernt: Die Gläubiger schreiben selbst</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OpenCase</name>
    <message>
        <source>A newer Mahnwerk wrote this book, so it can only be read here. Install the newer version to edit it.</source>
        <translation>Ein neueres Mahnwerk hat dieses Buch geschrieben, darum lässt es sich hier nur lesen. Zum Ändern die neuere Version installieren.</translation>
    </message>
    <message>
        <source>This book can only be read. Check the access rights of its file to edit it.</source>
        <translation>Dieses Buch lässt sich nur lesen. Zum Ändern die Zugriffsrechte der Datei prüfen.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxList</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxPage</name>
    <message>
        <source>It is sent again</source>
        <translation>wird nochmals gesendet</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>als gesendet vermerkt</translation>
    </message>
    <message>
        <source>Removed from the outbox</source>
        <translation>aus dem Postausgang entfernt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Choose a letter or e-mail</source>
        <translation>Brief oder E-Mail wählen</translation>
    </message>
    <message>
        <source>Letters and e-mails that have not left</source>
        <translation>Briefe und E-Mails, die noch nicht hinaus sind</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Briefe drucken</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>Ging hinaus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>E-mails wait: no mail server is known yet.</source>
        <translation>E-Mails warten: Es ist noch kein Mailserver bekannt.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Letters and e-mails that you write in a case (L) or confirm after a call wait here: letters until they are printed, e-mails for ten seconds.</source>
        <translation>Briefe und E-Mails, die Sie in einem Fall schreiben (L) oder nach einem Anruf bestätigen, warten hier: Briefe, bis sie gedruckt werden, E-Mails zehn Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke while the e-mail was handed over. Ask before you send it again.</source>
        <translation>Die Verbindung brach ab, als die E-Mail übergeben wurde. Bitte nachfragen, bevor Sie sie nochmals senden.</translation>
    </message>
    <message>
        <source>No letter may leave yet: what was written in the last ten seconds can still be taken back.</source>
        <translation>Noch darf kein Brief hinaus: Was in den letzten zehn Sekunden geschrieben wurde, lässt sich noch zurücknehmen.</translation>
    </message>
    <message>
        <source>No letter could be set.</source>
        <translation>Kein Brief liess sich setzen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>%n Brief liess sich nicht setzen: %1. Bitte diese Fälle ansehen.</numerusform>
            <numerusform>%n Briefe liessen sich nicht setzen: %1. Bitte diese Fälle ansehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutcomeForm</name>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>On (+5, Fr, 15.)</source>
        <translation>Am (+5, Fr, 15.)</translation>
    </message>
    <message>
        <source>At (14:30)</source>
        <translation>Um (14:30)</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, freiwillig</translation>
    </message>
    <message>
        <source>all claims</source>
        <translation>alle Forderungen</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>Wartet auf Freigabe: %1</translation>
    </message>
    <message>
        <source>Reminders rest until %1; not kept, the case comes to the top of the list</source>
        <translation>Mahnungen ruhen bis %1; wird sie nicht gehalten, steht der Fall zuoberst</translation>
    </message>
    <message>
        <source>Reminders rest until %1</source>
        <translation>Mahnungen ruhen bis %1</translation>
    </message>
    <message>
        <source>Only what is disputed rests</source>
        <translation>Nur das Bestrittene ruht</translation>
    </message>
    <message>
        <source>The number is marked as wrong</source>
        <translation>Die Nummer wird als falsch vermerkt</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Danach: %1, %2</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 14:30.</source>
        <translation>Das ist keine Zeit. Bitte so: 14:30.</translation>
    </message>
    <message>
        <source>%1: “%2” saved</source>
        <translation>%1: «%2» gespeichert</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Bitte ausfüllen: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>Confirm first who is speaking</source>
        <translation>Zuerst bestätigen, wer spricht</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>E-mail in ten seconds</source>
        <translation>E-Mail in zehn Sekunden</translation>
    </message>
    <message>
        <source>Letter to the outbox</source>
        <translation>Brief in den Postausgang</translation>
    </message>
    <message>
        <source>The plan opens</source>
        <translation>Der Ratenplan öffnet sich</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OwnerEditor</name>
    <message>
        <source>Who looks after the case</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Zuständigkeit ändern</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody looks after the case.</source>
        <translation>Niemand ist für den Fall zuständig.</translation>
    </message>
    <message>
        <source>%1 finds the case on the list of own cases.</source>
        <translation>%1 findet den Fall in der Liste der eigenen Fälle.</translation>
    </message>
    <message>
        <source>%1: no owner any more</source>
        <translation>%1: niemand mehr zuständig</translation>
    </message>
    <message>
        <source>%1: owner is %2</source>
        <translation>%1: zuständig ist %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PaperBox</name>
    <message>
        <source>with a letter</source>
        <translation>mit Brief</translation>
    </message>
    <message>
        <source>with an e-mail</source>
        <translation>mit E-Mail</translation>
    </message>
    <message>
        <source>without paper</source>
        <translation>ohne Schreiben</translation>
    </message>
    <message>
        <source>Paper about the plan</source>
        <translation>Schreiben zum Plan</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PasswordPanel</name>
    <message>
        <source>The password is forgotten. Mahnwerk asks for it at the next start.</source>
        <translation>Das gemerkte Passwort ist gelöscht. Mahnwerk fragt beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Type the password instead</source>
        <translation>Stattdessen das Passwort eingeben</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort behalten</translation>
    </message>
    <message>
        <source>Only while Mahnwerk runs</source>
        <translation>Nur solange Mahnwerk läuft</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Gemerktes Passwort löschen</translation>
    </message>
    <message>
        <source>Password of the shared database</source>
        <translation>Passwort der gemeinsamen Datenbank</translation>
    </message>
    <message>
        <source>Passphrase of the password vault</source>
        <translation>Passphrase des Passworttresors</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Passwort merken</translation>
    </message>
    <message>
        <source>The password lies in the vault on this computer. The vault wants its passphrase once after each start.</source>
        <translation>Das Passwort liegt im Tresor auf diesem Rechner. Der Tresor verlangt seine Passphrase einmal nach jedem Start.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>Der Tresor wird geöffnet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This computer has no keychain that Mahnwerk can use.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, den Mahnwerk benutzen kann.</translation>
    </message>
    <message>
        <source>The password is known while Mahnwerk runs. Your password vault can keep it.</source>
        <translation>Das Passwort ist bekannt, solange Mahnwerk läuft. Ihr Passworttresor kann es behalten.</translation>
    </message>
    <message>
        <source>The password is known while Mahnwerk runs. A password vault can keep it: a file that a passphrase protects, which Mahnwerk asks for once after each start.</source>
        <translation>Das Passwort ist bekannt, solange Mahnwerk läuft. Ein Passworttresor kann es behalten: eine Datei, die eine Passphrase schützt; nach ihr fragt Mahnwerk einmal nach jedem Start.</translation>
    </message>
    <message>
        <source>The password of %1 lies in the vault on this computer, which your passphrase protects.</source>
        <translation>Das Passwort von %1 liegt im Tresor auf diesem Rechner, den Ihre Passphrase schützt.</translation>
    </message>
    <message>
        <source>The password of %1 lies in the keychain of this computer.</source>
        <translation>Das Passwort von %1 liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>At least %1 characters; a short sentence is easy to remember.</source>
        <translation>Mindestens %1 Zeichen; ein kurzer Satz merkt sich leicht.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PaymentEditor</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>Received on (today, Mo, 15.)</source>
        <translation>Eingegangen am (heute, mo, 15.)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Text, if you like</source>
        <translation>Text, freiwillig</translation>
    </message>
    <message>
        <source>all claims, the oldest first</source>
        <translation>alle Forderungen, älteste zuerst</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Der Betrag fehlt.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss grösser als null sein.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>All of it paid, %1 stay as unallocated credit.</source>
        <translation>Alles bezahlt, %1 bleiben als Guthaben.</translation>
    </message>
    <message>
        <source>%1: payment of %2 on %3 recorded</source>
        <translation>%1: Zahlung von %2 am %3 erfasst</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 erfassen</translation>
    </message>
    <message>
        <source>Costs first, then interest, then principal.</source>
        <translation>Zuerst Kosten, dann Zins, dann Hauptforderung.</translation>
    </message>
    <message>
        <source>Costs first, then interest, then principal: %1 stay open.</source>
        <translation>Zuerst Kosten, dann Zins, dann Hauptforderung: %1 bleiben offen.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanChart</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>What is left of the debt: %1 today, %2 after instalment %3. They pay %4 of costs, %5 of interest and %6 of principal.</source>
        <translation>Was von der Schuld bleibt: %1 heute, %2 nach Rate %3. Die Raten zahlen %4 Kosten, %5 Zinsen und %6 Kapital.</translation>
    </message>
    <message>
        <source>Still open, %1</source>
        <translation>Noch offen, %1</translation>
    </message>
    <message>
        <source>Each instalment, %1</source>
        <translation>Jede Rate, %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanForm</name>
    <message>
        <source>Instalment, %1</source>
        <translation>Betrag je Rate, %1</translation>
    </message>
    <message>
        <source>or number</source>
        <translation>oder Anzahl</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Erste Rate</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlt per</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>bezahlt am</translation>
    </message>
    <message>
        <source>More each time</source>
        <translation>Steigt um</translation>
    </message>
    <message>
        <source>after so many</source>
        <translation>nach je … Raten</translation>
    </message>
    <message>
        <source>Discount at the end</source>
        <translation>Nachlass am Schluss</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Schuld anerkannt</translation>
    </message>
    <message>
        <source>Interest rests</source>
        <translation>Zinsen ruhen</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>An Werktagen</translation>
    </message>
    <message>
        <source>Settlement fee %1</source>
        <translation>Einigungsgebühr %1</translation>
    </message>
    <message>
        <source>%1 is no month: 12 or 12.2026</source>
        <translation>%1 ist kein Monat: 12 oder 12.2026</translation>
    </message>
    <message>
        <source>Months without</source>
        <translation>Monate ohne Rate</translation>
    </message>
    <message>
        <source>They can pay</source>
        <translation>Kann zahlen</translation>
    </message>
    <message>
        <source>Final instalment</source>
        <translation>Schlussrate</translation>
    </message>
    <message>
        <source>Remind, days before</source>
        <translation>Erinnern, Tage vorher</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanList</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Nächste am</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanListPage</name>
    <message>
        <source>Plans</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>choose a plan</source>
        <translation>Plan wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a missed instalment</source>
        <translation>
            <numerusform>%n mit verpasster Rate</numerusform>
            <numerusform>%n mit verpasster Rate</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: %1 of those that ended</source>
        <translation>eingehalten: %1 der beendeten</translation>
    </message>
    <message>
        <source>Instalment plans</source>
        <translation>Ratenpläne</translation>
    </message>
    <message>
        <source>running and offered</source>
        <translation>laufend und angeboten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>warten auf Antwort</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Which plans</source>
        <translation>Welche Pläne</translation>
    </message>
    <message>
        <source>No plan here</source>
        <translation>Hier ist kein Plan</translation>
    </message>
    <message>
        <source>Plans that you agree in a case (R) stand here with their next instalment.</source>
        <translation>Pläne, die Sie in einem Fall vereinbaren (R), stehen hier mit ihrer nächsten Rate.</translation>
    </message>
    <message>
        <source>agreed on %1, %2</source>
        <translation>vereinbart am %1, %2</translation>
    </message>
    <message>
        <source>offered until %1</source>
        <translation>angeboten bis %1</translation>
    </message>
    <message>
        <source>What was paid on each instalment</source>
        <translation>Was auf jede Rate bezahlt wurde</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>Ratenpläne lesen</translation>
    </message>
    <message numerus="yes">
        <source>Reminded by e-mail %n day(s) before.</source>
        <translation>
            <numerusform>Erinnerung per E-Mail am Tag vorher.</numerusform>
            <numerusform>Erinnerung per E-Mail %n Tage vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reminded.</source>
        <translation>Keine Erinnerung.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanPage</name>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>choose an instalment</source>
        <translation>eine Rate wählen</translation>
    </message>
    <message>
        <source>from field to field</source>
        <translation>von Feld zu Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Forderung</numerusform>
            <numerusform>%n Forderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, the last %2</source>
        <translation>bis %1, letzte %2</translation>
    </message>
    <message>
        <source>interest %1 · in all %2</source>
        <translation>Zinsen %1 · total %2</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>From the first instalment on the principal goes down: %1 of %2.</source>
        <translation>Schon ab der ersten Rate sinkt die Hauptforderung: %1 von %2.</translation>
    </message>
    <message>
        <source>The plan counts when somebody who may has approved it.</source>
        <translation>Der Plan gilt erst nach der Freigabe.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Zur Freigabe senden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>%1: plan sent for approval</source>
        <translation>%1: Plan zur Freigabe gesendet</translation>
    </message>
    <message>
        <source>%1: plan agreed, %2</source>
        <translation>%1: Plan vereinbart, %2</translation>
    </message>
    <message>
        <source>%1: plan offered until %2</source>
        <translation>%1: Plan angeboten bis %2</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>So sagen Sie es am Telefon</translation>
    </message>
    <message>
        <source>How fast does the debt go down?</source>
        <translation>Wie schnell sinkt die Schuld?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Change an instalment</source>
        <translation>Rate ändern</translation>
    </message>
    <message>
        <source>Only offer, 7 days</source>
        <translation>Nur anbieten, 7 Tage</translation>
    </message>
    <message>
        <source>Take offer %1</source>
        <translation>Vorschlag %1 nehmen</translation>
    </message>
    <message>
        <source>Alt+A–C offers · F2 change an instalment · Alt+M more · Alt+V letter · Alt+O offer · F8 agree · Esc back</source>
        <translation>Alt+A–C Vorschläge · F2 Rate ändern · Alt+M mehr · Alt+V Brief · Alt+O anbieten · F8 vereinbaren · Esc zurück</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>First %1 on %2.</source>
        <translation>Zuerst %1 am %2.</translation>
    </message>
    <message>
        <source>%1 %2, the first time on %3.</source>
        <translation>%1 %2, das erste Mal am %3.</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>Am Schluss %1.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n instalment(s) until %1, together %2, of which %3 is interest. Is that possible for you?</source>
        <translation>
            <numerusform>Das ist eine Rate bis %1, zusammen %2, davon %3 Zinsen. Geht das für Sie?</numerusform>
            <numerusform>Das sind %n Raten bis %1, zusammen %2, davon %3 Zinsen. Geht das für Sie?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody says</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Pläne bisher</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanSide</name>
    <message>
        <source>Somebody objects to it: decide that first.</source>
        <translation>Dazu gibt es einen Einwand: Entscheiden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>To pay today, %1</source>
        <translation>Heute zu zahlen, %1</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>each further day</source>
        <translation>jeder weitere Tag</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Pläne bisher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Nächste Rate</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Frühestens %1.</translation>
    </message>
    <message>
        <source>If the debtor acknowledges the debt: %1.</source>
        <translation>Mit Schuldanerkennung: %1.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>How they paid so far</source>
        <translation>Zahlungsverhalten</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n Rate</numerusform>
            <numerusform>%n Raten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanTable</name>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>geht an</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an instalment</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the debt</comment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n Rate</numerusform>
            <numerusform>%n Raten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::Postman</name>
    <message>
        <source>Reminding of instalments</source>
        <translation>An Raten wird erinnert</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) reminded of an instalment</source>
        <translation>
            <numerusform>%n Schuldner an eine Rate erinnert</numerusform>
            <numerusform>%n Schuldner an eine Rate erinnert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) could not be sent: look into the outbox</source>
        <translation>
            <numerusform>%n E-Mail konnte nicht gesendet werden: bitte in den Postausgang sehen</numerusform>
            <numerusform>%n E-Mails konnten nicht gesendet werden: bitte in den Postausgang sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n E-Mail gesendet</numerusform>
            <numerusform>%n E-Mails gesendet</numerusform>
        </translation>
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
        <translation>Schriftgrösse</translation>
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
    <name>mahnwerk::ProgressBand</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ProposalView</name>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Space leaves out, Enter shows the letter</source>
        <translation>Leertaste wählt ab, Enter zeigt das Schreiben</translation>
    </message>
    <message>
        <source>Nothing is to be reminded today.</source>
        <translation>Heute ist nichts zu mahnen.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Enter opens what is to be settled</source>
        <translation>Enter öffnet, was zu klären ist</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>They stay until they are settled. The run does not wait for them.</source>
        <translation>Bleiben liegen, bis sie geklärt sind. Der Lauf wartet nicht auf sie.</translation>
    </message>
    <message>
        <source>Not now, because</source>
        <translation>Nicht, weil</translation>
    </message>
    <message>
        <source>each line says until when</source>
        <translation>jede Zeile sagt bis wann</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>What the run does</source>
        <translation>Was der Mahnlauf tut</translation>
    </message>
    <message>
        <source>One letter for each case. Nothing is saved before the run.</source>
        <translation>Ein Schreiben für jeden Fall. Vor dem Start wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Effect of the run by level</source>
        <translation>Wirkung des Mahnlaufs nach Stufe</translation>
    </message>
    <message>
        <source>Nothing is to be reminded today. Next case: %1</source>
        <translation>Heute ist nichts zu mahnen. Nächster Fall: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RatesSection</name>
    <message>
        <source>Base rates</source>
        <translation>Basiszinssätze</translation>
    </message>
    <message>
        <source>For interest that follows them, kept in the book</source>
        <translation>Für Zins, der ihnen folgt; im Buch gespeichert</translation>
    </message>
    <message>
        <source>A file has lines such as 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Lines of days that are known already take their place.</source>
        <translation>Eine Datei hat Zeilen wie 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Zeilen für schon bekannte Tage treten an deren Stelle.</translation>
    </message>
    <message>
        <source>known until %1, last %2</source>
        <translation>bekannt bis %1, zuletzt %2</translation>
    </message>
    <message>
        <source>Bring in rates…</source>
        <translation>Sätze einlesen…</translation>
    </message>
    <message>
        <source>Bring in rates for %1</source>
        <translation>Sätze für %1 einlesen</translation>
    </message>
    <message>
        <source>Base rates of %1</source>
        <translation>Basiszinssätze: %1</translation>
    </message>
    <message>
        <source>Tables of rates (*.csv);;All files (*)</source>
        <translation>Zinstabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bringing in base rates</source>
        <translation>Basiszinssätze werden eingelesen</translation>
    </message>
    <message>
        <source>Base rates of %1 brought in.</source>
        <translation>Basiszinssätze eingelesen: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RefusedModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunListModel</name>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunsView</name>
    <message>
        <source>Dunning runs</source>
        <translation>Mahnläufe</translation>
    </message>
    <message>
        <source>No run yet. What a run made stands here, to be printed again or taken back.</source>
        <translation>Noch kein Mahnlauf. Was ein Lauf erstellt hat, steht hier: zum Nachdrucken oder Stornieren.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Take the run back</source>
        <translation>Lauf stornieren</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save each letter …</source>
        <translation>Alle einzeln speichern …</translation>
    </message>
    <message>
        <source>Take back run …</source>
        <translation>Lauf stornieren …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>of a run</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>claims reminded</source>
        <translation>Forderungen gemahnt</translation>
    </message>
    <message>
        <source>Fees charged</source>
        <translation>Gebühren belastet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This run was interrupted. Continue it first; then it can be taken back.</source>
        <translation>Dieser Lauf wurde unterbrochen. Setzen Sie ihn zuerst fort; danach lässt er sich stornieren.</translation>
    </message>
    <message>
        <source>This run was taken back. Its letters and fees count no more.</source>
        <translation>Dieser Lauf ist storniert. Seine Mahnungen und Gebühren gelten nicht mehr.</translation>
    </message>
    <message>
        <source>As long as no letter has left the house: notices and fees are retracted, the cases are proposed again.</source>
        <translation>Solange kein Schreiben das Haus verlassen hat: Mahnungen und Gebühren werden zurückgenommen, die Fälle wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Ordner für die Schreiben</translation>
    </message>
    <message>
        <source>Letters are being written</source>
        <translation>Die Schreiben werden gesetzt</translation>
    </message>
    <message>
        <source>Stopped. No file was written for all letters.</source>
        <translation>Angehalten. Die Datei mit allen Schreiben wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Schreiben</numerusform>
            <numerusform>%n Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved: %2.</source>
        <translation>%1 ist gespeichert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>%n Schreiben konnte nicht gesetzt werden: %1. Sehen Sie diesen Fall an.</numerusform>
            <numerusform>%n Schreiben konnten nicht gesetzt werden: %1. Sehen Sie diese Fälle an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Mahnung</numerusform>
            <numerusform>%n Mahnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back run %1?</source>
        <translation>Lauf %1 stornieren?</translation>
    </message>
    <message>
        <source>%1 will be retracted. A letter that was sent stays sent.</source>
        <translation>Zurückgenommen: %1. Was gesendet ist, bleibt gesendet.</translation>
    </message>
    <message>
        <source>%1 and fees of %2 will be retracted. A letter that was sent stays sent.</source>
        <translation>Zurückgenommen: %1 und Gebühren von %2. Was gesendet ist, bleibt gesendet.</translation>
    </message>
    <message>
        <source>The run is being taken back</source>
        <translation>Der Lauf wird storniert</translation>
    </message>
    <message>
        <source>Run %1 taken back</source>
        <translation>Lauf %1 storniert</translation>
    </message>
    <message>
        <source>Run %1 stays: later reminders build on it. Take back the later run first.</source>
        <translation>Lauf %1 bleibt: Spätere Mahnungen bauen darauf auf. Stornieren Sie zuerst den späteren Lauf.</translation>
    </message>
    <message>
        <source>Stopped half way. Take the run back once more to finish.</source>
        <translation>Unterwegs angehalten. Stornieren Sie den Lauf nochmals, um ihn abzuschliessen.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ScriptBox</name>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
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
    <name>mahnwerk::StepEditor</name>
    <message>
        <source>Next step</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Wiedervorlage setzen</translation>
    </message>
    <message>
        <source>On (+7, Fr, 15.)</source>
        <translation>Am (+7, fr, 15.)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, freiwillig</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>Type it like 9:30.</source>
        <translation>So schreiben: 9:30.</translation>
    </message>
    <message>
        <source>The hold until %1 lasts longer: dunning waits for its end.</source>
        <translation>Die Mahnsperre bis %1 dauert länger: das Mahnen wartet ihr Ende ab.</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>The case comes up that day. Reminders keep their own dates; a hold (B) stops them.</source>
        <translation>Der Fall erscheint an diesem Tag. Mahnungen behalten ihr Datum; eine Sperre (B) hält sie auf.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamForm</name>
    <message>
        <source>Server, such as team.example.ch</source>
        <translation>Server, etwa team.example.ch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Certificate that the server is checked by (CA)</source>
        <translation>Zertifikat, das den Server prüft (CA)</translation>
    </message>
    <message>
        <source>Certificate of your own, if you have one</source>
        <translation>Eigenes Zertifikat, falls vorhanden</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Dessen Schlüssel</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>The password is not stored: Mahnwerk asks for it at the next start, unless your password file (~/.pgpass) has it or your certificate makes it needless.</source>
        <translation>Das Passwort wird nicht gespeichert: Mahnwerk fragt beim nächsten Start danach, ausser es steht in Ihrer Passwortdatei (~/.pgpass) oder Ihr Zertifikat macht es unnötig.</translation>
    </message>
    <message>
        <source>Connect without checking whom it is</source>
        <translation>Verbinden, ohne zu prüfen, mit wem</translation>
    </message>
    <message>
        <source>What is sent is encrypted, but anybody between you and the server could pass himself off as it and read all data. Only for trying things out.</source>
        <translation>Was gesendet wird, ist verschlüsselt; wer aber zwischen Ihnen und dem Server sitzt, kann sich als dieser ausgeben und alle Daten lesen. Nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The name of the server is missing. Your administrator knows it.</source>
        <translation>Der Name des Servers fehlt. Wer die Datenbank verwaltet, kennt ihn.</translation>
    </message>
    <message>
        <source>This is missing. Your administrator knows it.</source>
        <translation>Diese Angabe fehlt. Wer die Datenbank verwaltet, kennt sie.</translation>
    </message>
    <message>
        <source>A number, usually 5432.</source>
        <translation>Eine Zahl, meist 5432.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Passwort merken</translation>
    </message>
    <message>
        <source>It goes to the keychain of this computer, never into the book. Where there is no keychain, a passphrase can protect it.</source>
        <translation>Es kommt in den Schlüsselbund dieses Rechners, nie in den Bestand. Wo es keinen Schlüsselbund gibt, kann eine Passphrase es schützen.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamPage</name>
    <message>
        <source>The database answers.</source>
        <translation>Die Datenbank antwortet.</translation>
    </message>
    <message>
        <source>You are in no team there yet. Ask your administrator.</source>
        <translation>Sie gehören dort noch zu keinem Team. Fragen Sie die Person, die sie verwaltet.</translation>
    </message>
    <message>
        <source>You may join: %1.</source>
        <translation>Sie dürfen beitreten: %1.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Choose a conflict</source>
        <translation>Konflikt wählen</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>dessen Fall öffnen</translation>
    </message>
    <message>
        <source>F1 keys  1 keep what stands  2 take the other  3 both  Enter case</source>
        <translation>F1 Tasten  1 geltenden behalten  2 anderen nehmen  3 beides  Enter Fall</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Dem Team beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>A team works on the same claims: each at an own computer, with a book that works on without a connection. They meet in a PostgreSQL database, which your administrator has prepared.</source>
        <translation>Ein Team bearbeitet dieselben Forderungen: jede Person am eigenen Rechner, mit einem Bestand, der auch ohne Verbindung weiterläuft. Zusammen kommen sie in einer PostgreSQL-Datenbank, die Ihre IT vorbereitet hat.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Two people changed the same; the first one&apos;s value stands</source>
        <translation>Zwei haben dasselbe geändert; es gilt der Wert, der zuerst da war</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing to decide. If two people change the same field at the same time, both values stand here until somebody chooses.</source>
        <translation>Nichts zu entscheiden. Ändern zwei Personen gleichzeitig dasselbe Feld, stehen hier beide Werte, bis jemand wählt.</translation>
    </message>
    <message>
        <source>Nothing waits. What you save is sent at once; without a connection it waits here.</source>
        <translation>Nichts wartet. Was Sie speichern, wird sofort gesendet; ohne Verbindung wartet es hier.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nichts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Changes that met</source>
        <translation>Änderungen, die sich trafen</translation>
    </message>
    <message>
        <source>Changes that wait to be sent</source>
        <translation>Änderungen, die auf den Versand warten</translation>
    </message>
    <message>
        <source>Changes that were refused</source>
        <translation>Änderungen, die abgelehnt wurden</translation>
    </message>
    <message>
        <source>%1, the first %2 are shown</source>
        <translation>%1, die ersten %2 sind gezeigt</translation>
    </message>
    <message>
        <source>Taken back here; do it again if it is still needed</source>
        <translation>Hier zurückgenommen; bei Bedarf noch einmal tun</translation>
    </message>
    <message>
        <source>Some steps of others (%1) can only be taken over by a newer Mahnwerk. They are kept until then.</source>
        <translation>Einige Schritte anderer (%1) kann erst ein neueres Mahnwerk übernehmen. Sie werden bis dahin aufbewahrt.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>Arbeitsplatz %1</translation>
    </message>
    <message>
        <source>This book may only be read: it cannot join a team.</source>
        <translation>Dieser Bestand darf nur gelesen werden: Er kann keinem Team beitreten.</translation>
    </message>
    <message>
        <source>A book without claims takes a copy of what the team has. A book with claims can only begin an empty team: what it has is sent first. A book that joined stays in its team.</source>
        <translation>Ein Bestand ohne Forderungen erhält eine Kopie von dem, was das Team hat. Ein Bestand mit Forderungen kann nur ein leeres Team eröffnen: Was er hat, wird zuerst gesendet. Ein Bestand bleibt in seinem Team.</translation>
    </message>
    <message>
        <source>%1, %2: decided</source>
        <translation>%1, %2: entschieden</translation>
    </message>
    <message>
        <source>The database is being asked.</source>
        <translation>Die Datenbank wird gefragt.</translation>
    </message>
    <message>
        <source>Join the team “%1”?</source>
        <translation>Dem Team «%1» beitreten?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are saved here.</source>
        <translation>
            <numerusform>%n Änderung ist hier gespeichert.</numerusform>
            <numerusform>%n Änderungen sind hier gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you save is kept here.</source>
        <translation>Was Sie speichern, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Das Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 Type it again.</source>
        <translation>%1 Tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>Die gemeinsame Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 Mahnwerk tries again at %2.</source>
        <translation>%1 Mahnwerk versucht es um %2 wieder.</translation>
    </message>
    <message>
        <source>You do not belong to a team “%1” there.</source>
        <translation>Sie gehören dort zu keinem Team «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its name, or ask your administrator.</source>
        <translation>Nichts wurde geändert. Prüfen Sie den Namen, oder fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>%1. You can work with what is here already.</source>
        <translation>%1. Mit dem, was schon da ist, können Sie arbeiten.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamStepList</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TermsEditor</name>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message>
        <source>The change holds</source>
        <translation>Die Änderung gilt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Zinstage</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Zins ab</translation>
    </message>
    <message>
        <source>In default by</source>
        <translation>In Verzug durch</translation>
    </message>
    <message>
        <source>Why more than the statutory rate</source>
        <translation>Warum mehr als der gesetzliche Satz</translation>
    </message>
    <message>
        <source>Payments settle</source>
        <translation>Zahlungen tilgen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Enforced since</source>
        <translation>Betreibung seit</translation>
    </message>
    <message>
        <source>Called in on</source>
        <translation>Eingemahnt am</translation>
    </message>
    <message>
        <source>What is owed for</source>
        <translation>Forderungsgrund</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Arose on (else: due)</source>
        <translation>Entstanden am (sonst: fällig)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>not known to the law of the country</source>
        <translation>dem Recht des Landes nicht bekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1, the least</source>
        <translation>1, die geringste</translation>
    </message>
    <message>
        <source>9, the best</source>
        <translation>9, die beste</translation>
    </message>
    <message>
        <source>A rate is a percentage, such as %1.</source>
        <translation>Ein Satz ist eine Prozentzahl wie %1.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Bedingungen von %1</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>Bedingungen speichern</translation>
    </message>
    <message>
        <source>%1 is closed: its terms stay as they are.</source>
        <translation>%1 ist abgeschlossen: Die Bedingungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A correction: the account is computed anew from the beginning, also what earlier payments settled and the interest that they fixed.</source>
        <translation>Eine Korrektur: Das Konto wird von Anfang an neu gerechnet, auch was frühere Zahlungen tilgten und welchen Zins sie festhielten.</translation>
    </message>
    <message>
        <source>From now on: payments that are booked already keep what they settled and the interest that they fixed.</source>
        <translation>Ab jetzt: Gebuchte Zahlungen behalten, was sie tilgten und welchen Zins sie festhielten.</translation>
    </message>
    <message>
        <source>What is not changed here stays as it is.</source>
        <translation>Was hier nicht geändert wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1: terms of %2 changed</source>
        <translation>%1: Bedingungen von %2 geändert</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TimelineFilter</name>
    <message>
        <source>Shown in the history</source>
        <translation>Im Verlauf gezeigt</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TimelineList</name>
    <message>
        <source>taken back · %1</source>
        <translation>zurückgenommen · %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TodayPage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Open the case, or close its group</source>
        <translation>Fall öffnen, Gruppe zuklappen</translation>
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
        <source>/ filters the list</source>
        <translation>/ filtert die Liste</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Wessen Liste</translation>
    </message>
    <message>
        <source>those who may be called first</source>
        <translation>jetzt Anrufbare zuerst</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Werktag</translation>
    </message>
    <message>
        <source>Moves the step of this case to the next working day</source>
        <translation>Verschiebt den Schritt dieses Falls auf den nächsten Werktag</translation>
    </message>
    <message>
        <source>Spread overload</source>
        <translation>Überlast verteilen</translation>
    </message>
    <message>
        <source>Moves what is too much for today to the next days, the least urgent first</source>
        <translation>Verschiebt, was heute zu viel ist, auf die nächsten Tage, das am wenigsten Dringende zuerst</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Kein Fall passt</translation>
    </message>
    <message>
        <source>Other words, another creditor or another list may show it.</source>
        <translation>Andere Wörter, ein anderer Gläubiger oder eine andere Liste zeigen ihn vielleicht.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n case(s) left, about %2</source>
        <translation>
            <numerusform>%1 · noch %n Fall, etwa %2</numerusform>
            <numerusform>%1 · noch %n Fälle, etwa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading today&apos;s list …</source>
        <translation>Liste von heute wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Promised today · %n call(s)</source>
        <translation>
            <numerusform>Heute zugesagt · %n Anruf</numerusform>
            <numerusform>Heute zugesagt · %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for today</source>
        <translation>Für heute ist alles erledigt</translation>
    </message>
    <message>
        <source>Reading today&apos;s list</source>
        <translation>Liste von heute wird gelesen</translation>
    </message>
    <message>
        <source>Cases come here on the day of their next step: calls, call-backs, promises to check, decisions. Reminders go out by themselves.</source>
        <translation>Fälle kommen hierher am Tag ihres nächsten Schritts: Anrufe, Rückrufe, Zusagen, Entscheide. Mahnungen gehen von selbst hinaus.</translation>
    </message>
    <message>
        <source>Your list is done. Others in your team may have something left.</source>
        <translation>Ihre Liste ist erledigt. Andere im Team haben vielleicht noch etwas.</translation>
    </message>
    <message>
        <source>Bring in my list …</source>
        <translation>Meine Liste einlesen …</translation>
    </message>
    <message>
        <source>Show the team&apos;s list</source>
        <translation>Liste des Teams zeigen</translation>
    </message>
    <message>
        <source>All creditors</source>
        <translation>Alle Gläubiger</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Meine Fälle</translation>
    </message>
    <message>
        <source>The team&apos;s cases</source>
        <translation>Fälle des Teams</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <translation>%1: verschoben auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the next days</source>
        <translation>
            <numerusform>%n Fall auf die nächsten Tage verschoben</numerusform>
            <numerusform>%n Fälle auf die nächsten Tage verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhatPanel</name>
    <message>
        <source>Claims</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Age of principal</source>
        <translation>Alter der Hauptforderung</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Claims of the case</source>
        <translation>Forderungen des Falls</translation>
    </message>
    <message>
        <source>Open today, %1</source>
        <translation>Heute offen, %1</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hauptforderung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <translation>%1, je Tag %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Verjährung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Record what bears on limitation</source>
        <translation>Ereignis für die Verjährung erfassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What bears on the limitation of the claims</source>
        <translation>Ereignisse für die Verjährung der Forderungen</translation>
    </message>
    <message>
        <source>%1: %2, %3 removed</source>
        <translation>%1: %2, %3 entfernt</translation>
    </message>
    <message>
        <source>Del remove  J record another</source>
        <translation>Entf entfernen  J weiteres erfassen</translation>
    </message>
    <message>
        <source>Enter statement  Z payment  B hold  T terms  V default  J limitation  X close</source>
        <translation>Enter Aufstellung  Z Zahlung  B Sperre  T Bedingungen  V Verzug  J Verjährung  X abschliessen</translation>
    </message>
    <message>
        <source>Promise, %1</source>
        <translation>Zusage, %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Instalment plan, %1</source>
        <translation>Ratenplan, %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhoPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a number, e-mail or address</source>
        <translation>Nummer, E-Mail oder Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Mark as wrong, or as right again</source>
        <translation>Als falsch markieren, oder wieder als richtig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit the debtor</source>
        <translation>Schuldner ändern</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Mahnsperre aufheben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Mahnsperren</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Weitere Fälle</translation>
    </message>
    <message>
        <source>No number, e-mail or address is known yet.</source>
        <translation>Noch ist keine Nummer, E-Mail oder Adresse bekannt.</translation>
    </message>
    <message>
        <source>Numbers, e-mails and addresses of the debtor</source>
        <translation>Nummern, E-Mails und Adressen des Schuldners</translation>
    </message>
    <message>
        <source>Holds in force</source>
        <translation>Geltende Mahnsperren</translation>
    </message>
    <message>
        <source>Other cases of the debtor</source>
        <translation>Weitere Fälle des Schuldners</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertreten durch</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>zahlungsunfähig</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>Enter edit  M wrong  Del remove</source>
        <translation>Enter ändern  M falsch  Entf entfernen</translation>
    </message>
    <message>
        <source>Del lift the hold</source>
        <translation>Entf Sperre aufheben</translation>
    </message>
    <message>
        <source>Enter open the case</source>
        <translation>Enter Fall öffnen</translation>
    </message>
    <message>
        <source>%1: %2 marked as %3</source>
        <translation>%1: %2 als %3 markiert</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: hold “%2” lifted</source>
        <translation>%1: Mahnsperre «%2» aufgehoben</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Why is %1 here?</source>
        <translation>Warum steht %1 hier?</translation>
    </message>
    <message>
        <source>Why is %1 not on the list?</source>
        <translation>Warum steht %1 nicht auf der Liste?</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Within its group the case with the most points comes first.</source>
        <translation>In jeder Gruppe steht der Fall mit den meisten Punkten zuerst.</translation>
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
    <name>mahnwerk::WorkList</name>
    <message>
        <source>To collect</source>
        <translation>Einfordern</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 einfordern</translation>
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
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zusage auf</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Anrufbar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>no call yet</source>
        <translation>noch kein Anruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
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

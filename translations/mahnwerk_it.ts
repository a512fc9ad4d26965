<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccountLabels</name>
    <message>
        <source>costs</source>
        <comment>in a list</comment>
        <translation>spese</translation>
    </message>
    <message>
        <source>interest</source>
        <comment>in a list</comment>
        <translation>interessi</translation>
    </message>
    <message>
        <source>principal</source>
        <comment>in a list</comment>
        <translation>capitale</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Pagamento stornato</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Dunning fee</source>
        <translation>Spese di sollecito</translation>
    </message>
    <message>
        <source>Flat sum</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Court costs</source>
        <translation>Spese giudiziarie</translation>
    </message>
    <message>
        <source>Interest booked</source>
        <translation>Interessi addebitati</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Stralcio</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n giorno</numerusform>
            <numerusform>%1 – %2, %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, then %2, then %3: %4</source>
        <translation>Prima %1, poi %2, poi %3: %4</translation>
    </message>
</context>
<context>
    <name>CallLabels</name>
    <message>
        <source>No answer</source>
        <translation>Non risponde</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terza persona</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>N. sbagliato</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiamata</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Già pagato</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Contesta</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Senza fattura</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <translation>In attesa di visto</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Merce o servizio</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Non può</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Rappresentato</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Fallimento</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceduto</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Non chiamare</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Riattaccato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Chi lo dice</translation>
    </message>
    <message>
        <source>Court and number</source>
        <translation>Tribunale e numero</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Income and duties</source>
        <translation>Redditi e obblighi</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Reperibilità</translation>
    </message>
    <message>
        <source>Bank and reference</source>
        <translation>Banca e riferimento</translation>
    </message>
    <message>
        <source>E-mail or address</source>
        <translation>E-mail o indirizzo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Evidence by</source>
        <translation>Prove entro</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Difetto</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non consegnato</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Importo errato</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Non ordinato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Disdetto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestazione</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>accolta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>respinta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bonifico</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Addebito</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>senza promessa</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promesso</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenuta</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non mantenuta</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituita</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>da approvare</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesse scadute</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Richiamate</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promesse non mantenute</translation>
    </message>
    <message>
        <source>Instalments missed</source>
        <translation>Rate non pagate</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altre</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promessa non mantenuta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Anzianità</translation>
    </message>
    <message>
        <source>Limitation is near</source>
        <translation>Prescrizione vicina</translation>
    </message>
    <message>
        <source>Easy to reach now</source>
        <translation>Ora raggiungibile</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>The day is further away than you may grant.</source>
        <translation>Il giorno è più lontano di quanto può concedere.</translation>
    </message>
    <message>
        <source>The amount is more than you may grant.</source>
        <translation>L’importo è più alto di quanto può concedere.</translation>
    </message>
    <message>
        <source>Several promises in a row were broken.</source>
        <translation>Più promesse di seguito non sono state mantenute.</translation>
    </message>
    <message>
        <source>A settlement is granted by a supervisor.</source>
        <translation>Un accordo va concesso dal responsabile.</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identità confermata</translation>
    </message>
    <message>
        <source>Handed to the supervisor</source>
        <translation>Passata al responsabile</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>N. di registro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Ultimo pagamento</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numero di fattura</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 da incassare</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n giorno di ritardo</numerusform>
            <numerusform>%n giorni di ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 did not come</source>
        <translation>%1 entro %2: non pervenuto</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken in a row</source>
        <translation>
            <numerusform>%n promessa non mantenuta</numerusform>
            <numerusform>%n promesse di seguito non mantenute</numerusform>
        </translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>scaduto da %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scade %1</translation>
    </message>
    <message>
        <source>overdue, without what is promised or disputed</source>
        <translation>in ritardo, senza quanto promesso o contestato</translation>
    </message>
    <message>
        <source>oldest invoice was due %1</source>
        <translation>la fattura più vecchia scadeva il %1</translation>
    </message>
    <message>
        <source>lapses after %1</source>
        <translation>si prescrive dopo %1</translation>
    </message>
    <message>
        <source>reached three times or more between %1 and %2</source>
        <translation>raggiunto almeno tre volte tra le %1 e le %2</translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s) at this hour</source>
        <translation>
            <numerusform>raggiunto %n volta a quest’ora</numerusform>
            <numerusform>raggiunto %n volte a quest’ora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n giorno fa</numerusform>
            <numerusform>%1, %n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>The debtor has died.</source>
        <translation>Il debitore è deceduto.</translation>
    </message>
    <message>
        <source>The debtor is a minor.</source>
        <translation>Il debitore è minorenne.</translation>
    </message>
    <message>
        <source>The debtor is insolvent: register the claim instead.</source>
        <translation>Fallimento o insolvenza: insinuare il credito invece di chiamare.</translation>
    </message>
    <message>
        <source>The debtor is represented: talk to the representative.</source>
        <translation>Il debitore è rappresentato: parlare con il rappresentante.</translation>
    </message>
    <message>
        <source>The debtor does not want to be called.</source>
        <translation>Il debitore non vuole essere chiamato.</translation>
    </message>
    <message>
        <source>No number is known that works.</source>
        <translation>Non è noto alcun numero valido.</translation>
    </message>
    <message>
        <source>Calls are made from %1 to %2.</source>
        <translation>Si chiama dalle %1 alle %2.</translation>
    </message>
    <message>
        <source>No calls on Sundays and public holidays.</source>
        <translation>Niente chiamate la domenica e nei giorni festivi.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts in %3 days are used up.</source>
        <translation>Esauriti %1 tentativi su %2 in %3 giorni.</translation>
    </message>
    <message>
        <source>There were enough conversations lately.</source>
        <translation>Di recente ci sono stati abbastanza colloqui.</translation>
    </message>
    <message>
        <source>The last conversation was a short while ago.</source>
        <translation>L’ultimo colloquio è troppo recente.</translation>
    </message>
    <message>
        <source>free · %1/%2</source>
        <translation>libero · %1/%2</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>deceduto</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minorenne</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>fallimento</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>rappresentato</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>non chiamare</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>senza numero</translation>
    </message>
    <message>
        <source>limit %1/%2 until %3</source>
        <translation>%1/%2 fino a %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Di nuovo da %1.</translation>
    </message>
    <message>
        <source>The case is on the list.</source>
        <translation>La pratica è nella lista.</translation>
    </message>
    <message>
        <source>Nothing is open in this case.</source>
        <translation>In questa pratica non c’è nulla di aperto.</translation>
    </message>
    <message>
        <source>Its next step is a reminder on %1, which goes out by itself.</source>
        <translation>Il prossimo passo è un sollecito, %1; parte automaticamente.</translation>
    </message>
    <message>
        <source>It is on hold until %1.</source>
        <translation>La pratica è bloccata fino a %1.</translation>
    </message>
    <message>
        <source>A payment is promised by %1.</source>
        <translation>È promesso un pagamento entro %1.</translation>
    </message>
    <message>
        <source>It is in an instalment plan; the next one is due on %1.</source>
        <translation>La pratica ha un piano di pagamento; la prossima rata scade %1.</translation>
    </message>
    <message>
        <source>Its next step is on %1.</source>
        <translation>Il prossimo passo è previsto %1.</translation>
    </message>
    <message>
        <source>It is on the list of %1.</source>
        <translation>La pratica è nella lista di %1.</translation>
    </message>
    <message>
        <source>It waits for a decision of the team&apos;s supervisor.</source>
        <translation>La pratica attende una decisione del responsabile.</translation>
    </message>
    <message>
        <source>%1, long</source>
        <comment>call</comment>
        <translation>%1, lunga</translation>
    </message>
    <message>
        <source>%1, very long</source>
        <comment>call</comment>
        <translation>%1, molto lunga</translation>
    </message>
</context>
<context>
    <name>CaseAmountSearch</name>
    <message>
        <source>Cases with this amount open</source>
        <translation>Pratiche con questo importo aperto</translation>
    </message>
</context>
<context>
    <name>CaseLabels</name>
    <message>
        <source>not due</source>
        <translation>a scadere</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>evasa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conto bancario</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errato</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>stralciato</translation>
    </message>
    <message>
        <source>ceded</source>
        <translation>ceduto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ditta</translation>
    </message>
    <message>
        <source>Collection agency</source>
        <translation>Società d’incasso</translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>Studio legale</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Signor</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Signora</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1° sollecito</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Sollecitare</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamare</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiamare</translation>
    </message>
    <message>
        <source>Agree on instalments</source>
        <translation>Concordare rate</translation>
    </message>
    <message>
        <source>Answer the objection</source>
        <translation>Chiarire l’obiezione</translation>
    </message>
    <message>
        <source>Ask the creditor</source>
        <translation>Chiedere al creditore</translation>
    </message>
    <message>
        <source>Send a copy of the invoice</source>
        <translation>Inviare copia fattura</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Insinuare il credito</translation>
    </message>
    <message>
        <source>Find number and address</source>
        <translation>Cercare numero e indirizzo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approvare</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Verificare pagamento</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>Supervisor decides</source>
        <translation>Decide il responsabile</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Pagamento in arrivo</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>Rate concordate</translation>
    </message>
    <message>
        <source>Address being looked for</source>
        <translation>Ricerca indirizzo</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Decesso</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Fallimento</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Correntezza</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>paid according to list</source>
        <translation>pagato secondo lista</translation>
    </message>
    <message>
        <source>more according to list</source>
        <translation>di più secondo lista</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>not due</source>
        <translation>a scadere</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>evasa</translation>
    </message>
    <message>
        <source>hold until %1</source>
        <translation>blocco fino al %1</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tutte le aperte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloccate</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>A scadere</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Evase</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1° sollecito</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Open on %1: %2, interest per day %3</source>
        <translation>Aperto al %1: %2, interessi al giorno %3</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Distinta del credito: %1</translation>
    </message>
    <message>
        <source>%1 is kept as asked.</source>
        <translation>%1 è gestito come richiesto.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Contabilizzato: %1</translation>
    </message>
    <message>
        <source>More than %1 for a reminder is rarely recoverable: paper and postage only (§§ 280, 286 BGB).</source>
        <translation>Più di %1 per un sollecito è raramente recuperabile: solo carta e porto (§§ 280, 286 BGB).</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Stornato: %1</translation>
    </message>
    <message>
        <source>Base rates are known until %1.</source>
        <translation>I tassi di base sono noti fino al %1.</translation>
    </message>
    <message>
        <source>The book is at %1.</source>
        <translation>Il libro si trova in %1.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>La copia si trova in %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scade</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Barred after</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospesa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 è chiuso.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Poi: %1, %2</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>Da approvare: %1</translation>
    </message>
    <message>
        <source>%1 may be called.</source>
        <translation>%1: chiamata permessa.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>The promise is approved.</source>
        <translation>La promessa è approvata.</translation>
    </message>
    <message>
        <source>The promise is declined.</source>
        <translation>La promessa è rifiutata.</translation>
    </message>
    <message>
        <source>%1 cases, about %2 minutes; %3 called today.</source>
        <translation>%1 pratiche, circa %2 minuti; %3 chiamate oggi.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Da incassare</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Chiamabile</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totale: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Booked as costs on %1, value date %2.</source>
        <translation>Contabilizzato come spese su %1, data valuta %2.</translation>
    </message>
    <message>
        <source>Recoverable of own costs, at most those of a lawyer (§ 13e (1) RDG): %1</source>
        <translation>Spese proprie recuperabili, al massimo quelle di un avvocato (§ 13e cpv. 1 RDG): %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>No letter waits</source>
        <translation>Nessuna lettera in attesa</translation>
    </message>
    <message>
        <source>%1 sent, %2 not sent</source>
        <translation>%1 inviati, %2 non inviati</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>%1 letters for %2 claims, fees %3; %4 claims need a person, %5 not now.</source>
        <translation>%1 lettere per %2 crediti, spese %3; %4 crediti richiedono il suo intervento, %5 per ora no.</translation>
    </message>
    <message>
        <source>Nothing is due for a reminder today.</source>
        <translation>Oggi non c’è nulla da sollecitare.</translation>
    </message>
    <message>
        <source>Run %1: %2 notices, %3 letters, fees %4</source>
        <translation>Serie %1: %2 solleciti, %3 lettere, spese %4</translation>
    </message>
    <message>
        <source>Run %1 is cancelled.</source>
        <translation>La serie %1 è stornata.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>eseguita</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>stornata</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Solleciti</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 letters, %2 pages: %3</source>
        <translation>%1 lettere, %2 pagine: %3</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused, %6 skipped</source>
        <translation>%1 righe: %2 nuove, %3 modificate, %4 invariate, %5 rifiutate, %6 saltate</translation>
    </message>
    <message>
        <source>Sum of the list: %1</source>
        <translation>Somma della lista: %1</translation>
    </message>
    <message>
        <source>%1 claims of the book are no longer listed; --settle-missing takes them as paid.</source>
        <translation>%1 crediti del libro non figurano più nella lista; --settle-missing li considera pagati.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lotto %1</translation>
    </message>
    <message>
        <source>%1 is undone.</source>
        <translation>%1 è annullato.</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interessi: %1</translation>
    </message>
    <message>
        <source>Open: interest %1, principal %2, per day %3</source>
        <translation>Aperto: interessi %1, capitale %2, al giorno %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Pagato in eccesso: %1</translation>
    </message>
    <message>
        <source>Payments after the last day are left out.</source>
        <translation>I pagamenti dopo l’ultimo giorno non sono considerati.</translation>
    </message>
    <message>
        <source>A rate is not confirmed: see its source.</source>
        <translation>Un tasso non è confermato: vedere la sua fonte.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatto</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Fonte del tasso</translation>
    </message>
    <message>
        <source>The limitation of %1 is suspended.</source>
        <translation>La prescrizione di %1 è sospesa.</translation>
    </message>
    <message>
        <source>%1 is barred; the last day was %2.</source>
        <translation>%1 è prescritto; l’ultimo giorno era il %2.</translation>
    </message>
    <message>
        <source>%1 is barred after %2.</source>
        <translation>%1 si prescrive dopo il %2.</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>troppo tardi</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>prossimo giorno feriale</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina il</translation>
    </message>
    <message>
        <source>Event removed: %1, %2.</source>
        <translation>Evento eliminato: %1, %2.</translation>
    </message>
    <message>
        <source>Not in default: nothing of this puts the debtor in default.</source>
        <translation>Nessuna mora: nulla di ciò mette in mora il debitore.</translation>
    </message>
    <message>
        <source>In default by: %1</source>
        <translation>In mora per: %1</translation>
    </message>
    <message>
        <source>Last day to pay: %1</source>
        <translation>Ultimo giorno per pagare: %1</translation>
    </message>
    <message>
        <source>First day of interest: %1</source>
        <translation>Primo giorno d’interessi: %1</translation>
    </message>
    <message>
        <source>There is no collection office: creditors write themselves.</source>
        <translation>Non è registrato alcun ufficio d’incasso: i creditori scrivono in proprio.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trovato tramite</translation>
    </message>
    <message>
        <source>Held until %1: %2</source>
        <translation>Blocco fino a %1: %2</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Il blocco è tolto.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prossima il</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Prossimo importo</translation>
    </message>
    <message>
        <source>The shared database is ready.</source>
        <translation>La banca dati comune è pronta.</translation>
    </message>
    <message>
        <source>%1 belongs to the team “%2”.</source>
        <translation>%1 fa parte del team «%2».</translation>
    </message>
    <message>
        <source>The workstations will send again what the backup lost.</source>
        <translation>Le postazioni invieranno di nuovo ciò che mancava nel backup.</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. Conflicts: %3. Refused: %4.</source>
        <translation>Inviati: %1. Ricevuti: %2. Conflitti: %3. Rifiutati: %4.</translation>
    </message>
    <message>
        <source>This book belongs to the team “%1” now, as workstation %2.</source>
        <translation>Questo libro fa ora parte del team «%1», come postazione %2.</translation>
    </message>
    <message>
        <source>The password is not remembered: %1</source>
        <translation>La password non viene memorizzata: %1</translation>
    </message>
    <message>
        <source>The password lies in the keychain.</source>
        <translation>La password è nel portachiavi.</translation>
    </message>
    <message>
        <source>The password lies in the vault, which your passphrase protects.</source>
        <translation>La password è nella cassaforte, protetta dalla sua passphrase.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>This book belongs to no team.</source>
        <translation>Questo libro non fa parte di alcun team.</translation>
    </message>
    <message>
        <source>Team “%1”, workstation %2. Waiting: %3. Conflicts: %4. Refused: %5.</source>
        <translation>Team «%1», postazione %2. In attesa: %3. Conflitti: %4. Rifiutati: %5.</translation>
    </message>
    <message>
        <source>The shared database is being asked.</source>
        <translation>La banca dati comune viene interrogata.</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>Copia in corso: %1 di %2.</translation>
    </message>
    <message>
        <source>Up to date. Waiting: %1. Conflicts: %2. Refused: %3.</source>
        <translation>Aggiornato. In attesa: %1. Conflitti: %2. Rifiutati: %3.</translation>
    </message>
    <message>
        <source>The shared database asks for a password.</source>
        <translation>La banca dati comune richiede una password.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>In attesa: %1.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non ripreso</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>made twice</source>
        <translation>registrato due volte</translation>
    </message>
    <message>
        <source>The conflict is decided. The team gets to know it with the next exchange.</source>
        <translation>Il conflitto è deciso. Il team lo saprà con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Passphrase of the password vault:</source>
        <translation>Passphrase della cassaforte delle password:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Password di %1:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Ancora una volta la stessa:</translation>
    </message>
    <message>
        <source>%1 e-mails written</source>
        <translation>%1 e-mail scritte</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
</context>
<context>
    <name>DocumentLabels</name>
    <message>
        <source>Confirm a promise</source>
        <translation>Confermare una promessa</translation>
    </message>
    <message>
        <source>Confirm a settlement</source>
        <translation>Confermare un accordo</translation>
    </message>
    <message>
        <source>Ask to call us</source>
        <translation>Chiedere di chiamarci</translation>
    </message>
    <message>
        <source>Send the invoice again</source>
        <translation>Reinviare la fattura</translation>
    </message>
    <message>
        <source>Confirm an objection</source>
        <translation>Confermare un’obiezione</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Dati di pagamento</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>forse inviato</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>Agreement on instalments</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Proposta di rate</translation>
    </message>
    <message>
        <source>Reminder of an instalment</source>
        <translation>Promemoria di una rata</translation>
    </message>
</context>
<context>
    <name>DunningLabels</name>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, ancora %n giorno</numerusform>
            <numerusform>%1, ancora %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>not due</source>
        <translation>a scadere</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestato</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importo</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>avere</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>insolvency</source>
        <translation>fallimento</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>deceduto</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>rappresentato</translation>
    </message>
    <message>
        <source>until it is decided</source>
        <translation>fino alla decisione</translation>
    </message>
    <message>
        <source>as long as they are paid</source>
        <translation>finché vengono pagate</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>until more is open</source>
        <translation>fino a un saldo più alto</translation>
    </message>
    <message>
        <source>last reminder is over</source>
        <translation>ultimo sollecito scaduto</translation>
    </message>
    <message>
        <source>Assign the payment first</source>
        <translation>Imputare prima il pagamento</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Cercare l’indirizzo</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Insinuare il credito</translation>
    </message>
    <message>
        <source>Find out the heirs</source>
        <translation>Individuare gli eredi</translation>
    </message>
    <message>
        <source>Write to the representative</source>
        <translation>Scrivere al rappresentante</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1° sollecito</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>raccomandata</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettera</translation>
    </message>
    <message numerus="yes">
        <source>%n registered letter(s)</source>
        <translation>
            <numerusform>%n raccomandata</numerusform>
            <numerusform>%n raccomandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettera</numerusform>
            <numerusform>%n lettere</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters have no sender address and no payment slip: enter address and IBAN of %1.</source>
        <translation>Nelle lettere mancano l’indirizzo del mittente e la sezione pagamento: inserire indirizzo e IBAN di %1.</translation>
    </message>
    <message>
        <source>The letters have no sender address and no QR-bill: enter the address and a Swiss IBAN of %1.</source>
        <translation>Nelle lettere mancano l’indirizzo del mittente e la QR-fattura: inserire l’indirizzo e un IBAN svizzero di %1.</translation>
    </message>
    <message>
        <source>The letters have no complete sender address: enter the address of %1.</source>
        <translation>Nelle lettere manca l’indirizzo completo del mittente: inserire l’indirizzo di %1.</translation>
    </message>
    <message>
        <source>The letters have no payment slip: enter the IBAN of %1.</source>
        <translation>Nelle lettere manca la sezione pagamento: inserire l’IBAN di %1.</translation>
    </message>
    <message>
        <source>The letters have no QR-bill: enter a Swiss IBAN of %1.</source>
        <translation>Nelle lettere manca la QR-fattura: inserire un IBAN svizzero di %1.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Open on %1</source>
        <translation>Aperto al %1</translation>
    </message>
    <message>
        <source>Principal open on %1</source>
        <translation>Capitale aperto al %1</translation>
    </message>
    <message>
        <source>Costs open on %1</source>
        <translation>Spese aperte al %1</translation>
    </message>
    <message>
        <source>Interest open on %1</source>
        <translation>Interessi aperti al %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>continued, because no newer rate is known</source>
        <translation>mantenuto, perché non è noto un tasso più recente</translation>
    </message>
    <message>
        <source>Together, not rounded</source>
        <translation>Insieme, non arrotondato</translation>
    </message>
    <message>
        <source>Rounded once</source>
        <translation>Arrotondato una volta</translation>
    </message>
    <message>
        <source>The part of a cent left over from the posting before is counted in.</source>
        <translation>La frazione di centesimo rimasta dalla registrazione precedente è compresa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Each further day: %1</source>
        <translation>Ogni giorno in più: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Spread in all</source>
        <translation>Imputato in totale</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>leave out</source>
        <translation>non importare</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>Numero debitore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Cognome / nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ditta</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero civico</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numero civico</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Postcode + town</source>
        <translation>NPA + luogo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Canton or state</source>
        <translation>Cantone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numero fattura</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Data fattura</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Giorni per pagare</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Importo fattura</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Importo aperto</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Importo pagato</translation>
    </message>
    <message>
        <source>Amount of a position</source>
        <translation>Importo di una posizione</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneta</translation>
    </message>
    <message>
        <source>Debit or credit</source>
        <translation>Dare o avere</translation>
    </message>
    <message>
        <source>Reminders so far</source>
        <translation>Solleciti finora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Open: yes or no</source>
        <translation>Aperto: sì o no</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagato il</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call: date + note</source>
        <translation>Chiamata: data + nota</translation>
    </message>
    <message>
        <source>Disputed: yes or no</source>
        <translation>Contestato: sì o no</translation>
    </message>
    <message>
        <source>Reason of the dispute</source>
        <translation>Motivo di contestazione</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Rif. di pagamento</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo documento</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>nessuna cella compilata</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cella compilata</numerusform>
            <numerusform>%n celle compilate</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in another column</source>
        <translation>«%1» è in un’altra colonna</translation>
    </message>
    <message>
        <source>or “%1”? Please choose</source>
        <translation>o «%1»? Scelga</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>univoco</translation>
    </message>
    <message>
        <source>company or person is told apart</source>
        <translation>si distingue ditta o persona</translation>
    </message>
    <message>
        <source>will be split</source>
        <translation>viene diviso</translation>
    </message>
    <message numerus="yes">
        <source>several numbers in %n cell(s)</source>
        <translation>
            <numerusform>più numeri in %n cella</numerusform>
            <numerusform>più numeri in %n celle</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes history, nothing is lost</source>
        <translation>passa nella cronologia, nulla va perso</translation>
    </message>
    <message>
        <source>numbers like 1&apos;234.50</source>
        <translation>numeri come 1&apos;234.50</translation>
    </message>
    <message>
        <source>numbers like 1.234,50</source>
        <translation>numeri come 1.234,50</translation>
    </message>
    <message>
        <source>1.234 reads two ways</source>
        <translation>1.234 è ambiguo</translation>
    </message>
    <message>
        <source>03/04/2026 reads two ways</source>
        <translation>03/04/2026 è ambiguo</translation>
    </message>
    <message>
        <source>two formats in one column</source>
        <translation>due formati in una colonna</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read</source>
        <translation>
            <numerusform>%n cella illeggibile</numerusform>
            <numerusform>%n celle illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>“.0” at the end is dropped</source>
        <translation>«.0» alla fine viene tolto</translation>
    </message>
    <message>
        <source>Quotation marks do not match</source>
        <translation>Virgolette non chiuse</translation>
    </message>
    <message>
        <source>Debtor is missing</source>
        <translation>Manca il debitore</translation>
    </message>
    <message>
        <source>Invoice number is missing</source>
        <translation>Manca il numero di fattura</translation>
    </message>
    <message>
        <source>Invoice number is damaged</source>
        <translation>Numero di fattura alterato</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Manca l’importo</translation>
    </message>
    <message>
        <source>Amount cannot be read</source>
        <translation>Importo illeggibile</translation>
    </message>
    <message>
        <source>Amount has too many digits</source>
        <translation>L’importo ha troppe cifre</translation>
    </message>
    <message>
        <source>Amount is too large</source>
        <translation>Importo troppo alto</translation>
    </message>
    <message>
        <source>Rows of one invoice differ</source>
        <translation>Le righe di una fattura si contraddicono</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Moneta sconosciuta</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Manca la moneta</translation>
    </message>
    <message>
        <source>Date is impossible</source>
        <translation>Data impossibile</translation>
    </message>
    <message>
        <source>Due date is missing</source>
        <translation>Manca la scadenza</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppione</translation>
    </message>
    <message>
        <source>Same number, other amount</source>
        <translation>Stesso numero, altro importo</translation>
    </message>
    <message>
        <source>Invoice is incomplete</source>
        <translation>Fattura incompleta</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Testo troppo lungo</translation>
    </message>
    <message>
        <source>Close the quotation mark in the file.</source>
        <translation>Chiudere le virgolette nel file.</translation>
    </message>
    <message>
        <source>Fill in “%1”, or leave the row out.</source>
        <translation>Compilare «%1» o tralasciare la riga.</translation>
    </message>
    <message>
        <source>The spreadsheet rounded it. Format the column as text and export again.</source>
        <translation>Il foglio di calcolo l’ha arrotondato. Formattare la colonna come testo ed esportare di nuovo.</translation>
    </message>
    <message>
        <source>In “%1” stands text, or a number that reads two ways.</source>
        <translation>In «%1» c’è del testo o un numero ambiguo.</translation>
    </message>
    <message>
        <source>Round it in the file.</source>
        <translation>Arrotondare nel file.</translation>
    </message>
    <message>
        <source>Please check it in the file.</source>
        <translation>Verificare nel file.</translation>
    </message>
    <message>
        <source>Amount, day or currency must be one in all rows of the invoice.</source>
        <translation>Importo, giorno e moneta devono essere uguali in tutte le righe della fattura.</translation>
    </message>
    <message>
        <source>Use a code such as CHF or EUR.</source>
        <translation>Usare un codice come CHF o EUR.</translation>
    </message>
    <message>
        <source>“%1” has no such day. Please correct it in the file.</source>
        <translation>«%1»: questo giorno non esiste. Correggere nel file.</translation>
    </message>
    <message>
        <source>Fill in when it was due.</source>
        <translation>Indicare quando scadeva.</translation>
    </message>
    <message>
        <source>The invoice stands already in row %1, same amount.</source>
        <translation>La fattura figura già nella riga %1, stesso importo.</translation>
    </message>
    <message>
        <source>Row %1 has the same number. Which one holds?</source>
        <translation>La riga %1 ha lo stesso numero. Quale vale?</translation>
    </message>
    <message>
        <source>Its position in row %1 is refused.</source>
        <translation>La sua posizione nella riga %1 è rifiutata.</translation>
    </message>
    <message>
        <source>Shorten “%1”.</source>
        <translation>Accorciare «%1».</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagata</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>stornata</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fornitore</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>nota di credito</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pagamento</translation>
    </message>
    <message>
        <source>amount zero</source>
        <translation>importo zero</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totale</translation>
    </message>
    <message>
        <source>header</source>
        <translation>intestazione</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota in calce</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Does the day come first in “%1”?</source>
        <translation>In «%1» il giorno viene per primo?</translation>
    </message>
    <message>
        <source>%1: yes reads 3 April, no reads 4 March.</source>
        <translation>%1: Sì significa 3 aprile, No 4 marzo.</translation>
    </message>
    <message>
        <source>Is 1.234 in “%1” one thousand two hundred thirty-four?</source>
        <translation>In «%1», 1.234 significa milleduecentotrentaquattro?</translation>
    </message>
    <message numerus="yes">
        <source>The amounts depend on it in %n row(s).</source>
        <translation>
            <numerusform>Ne dipende l’importo di %n riga.</numerusform>
            <numerusform>Ne dipendono gli importi di %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “%1” the field “%2”?</source>
        <translation>«%1» è il campo «%2»?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) depend on it.</source>
        <translation>
            <numerusform>Ne dipende %n riga.</numerusform>
            <numerusform>Ne dipendono %n righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has no due date. Take %n day(s) from the invoice date?</source>
        <translation>
            <numerusform>La lista non ha scadenze. Contare %n giorno dalla data della fattura?</numerusform>
            <numerusform>La lista non ha scadenze. Contare %n giorni dalla data della fattura?</numerusform>
        </translation>
    </message>
    <message>
        <source>No leaves it open: choose a column above.</source>
        <translation>No lascia la questione aperta: scelga una colonna qui sopra.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>“%2” is not an IBAN: a character is wrong or missing. Nothing was changed. Compare it with a statement of the bank.</source>
        <translation>«%2» non è un IBAN: un carattere è errato o manca. Nulla è stato modificato. Lo confronti con un estratto conto della banca.</translation>
    </message>
    <message>
        <source>“%2” is not an e-mail address. Nothing was changed. Type it like name@example.ch.</source>
        <translation>«%2» non è un indirizzo e-mail. Nulla è stato modificato. Lo scriva così: name@example.ch.</translation>
    </message>
    <message>
        <source>“%2” is not a phone number: it has at least three digits. Nothing was changed. Please correct it.</source>
        <translation>«%2» non è un numero di telefono: deve avere almeno tre cifre. Nulla è stato modificato. Lo corregga.</translation>
    </message>
    <message>
        <source>There is no command “%2”. Nothing was changed. “mahnwerkctl help” lists them.</source>
        <translation>Il comando «%2» non esiste. Nulla è stato modificato. «mahnwerkctl help» li elenca.</translation>
    </message>
    <message>
        <source>There is no option “%2” here. Nothing was changed. “mahnwerkctl help” lists them.</source>
        <translation>L’opzione «%2» qui non esiste. Nulla è stato modificato. «mahnwerkctl help» le elenca.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the password vault. Nothing was changed. Type it again.</source>
        <translation>Questa non è la passphrase della cassaforte delle password. Nulla è stato modificato. La inserisca di nuovo.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was stored. Type them again.</source>
        <translation>Le due passphrase non sono uguali. Nulla è stato salvato. Le inserisca di nuovo.</translation>
    </message>
    <message>
        <source>“%2” is one word too many. Nothing was changed. “mahnwerkctl help” shows what belongs here.</source>
        <translation>«%2» è una parola di troppo. Nulla è stato modificato. «mahnwerkctl help» mostra che cosa va qui.</translation>
    </message>
    <message>
        <source>“%2” does not fit %1. Nothing was changed. Please correct it.</source>
        <translation>«%2» non va bene per «%1». Nulla è stato modificato. Lo corregga.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Mahnwerk can use. Nothing was stored there.</source>
        <translation>Questo computer non ha un portachiavi che Mahnwerk possa usare. Lì non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The password vault wants its passphrase. Nothing was changed. Type it in a terminal, or name a file that has it in MAHNWERK_PASSPHRASE_FILE.</source>
        <translation>La cassaforte delle password richiede la sua passphrase. Nulla è stato modificato. La inserisca in un terminale o indichi in MAHNWERK_PASSPHRASE_FILE un file che la contiene.</translation>
    </message>
    <message>
        <source>The password vault %1 is damaged. It was left as it is. Type the password itself; to make a new vault, delete the file.</source>
        <translation>La cassaforte delle password %1 è danneggiata. È rimasta com’è. Inserisca la password stessa; per una nuova cassaforte elimini il file.</translation>
    </message>
    <message>
        <source>Others may read or change the password vault %1. It was not used. Allow it for yourself only (chmod 600), or delete the file.</source>
        <translation>Altri possono leggere o modificare la cassaforte delle password %1. Non è stata usata. Riservi l’accesso a sé (chmod 600) o elimini il file.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Nothing was changed. Type it like 1234.50.</source>
        <translation>«%1» non è un importo. Nulla è stato modificato. Lo scriva così: 1234.50.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Type it like 30.11.2026, 15. or +7.</source>
        <translation>«%1» non è una data. Nulla è stato modificato. La scriva così: 30.11.2026, 15. o +7.</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed. Please fill it in.</source>
        <translation>Manca: %1. Nulla è stato modificato. Completi l’indicazione.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known. Nothing was changed. Use a code such as CHF or EUR.</source>
        <translation>La moneta «%1» è sconosciuta. Nulla è stato modificato. Usi un codice come CHF o EUR.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Nothing was changed. Use CH, DE or AT.</source>
        <translation>Il Paese «%1» è sconosciuto. Nulla è stato modificato. Possibili: CH, DE e AT.</translation>
    </message>
    <message>
        <source>The amount is in %1, but %2 is expected. Nothing was changed. Enter it in %2.</source>
        <translation>L’importo è in %1, ma è atteso %2. Nulla è stato modificato. Lo inserisca in %2.</translation>
    </message>
    <message>
        <source>“%2” was not found (%1). Nothing was changed. Check the number or search for the name.</source>
        <translation>«%2» non è stato trovato (%1). Nulla è stato modificato. Verifichi il numero o cerchi il nome.</translation>
    </message>
    <message>
        <source>“%2” fits more than one (%1): %3. Nothing was changed. Choose one of them.</source>
        <translation>«%2» corrisponde a più voci (%1): %3. Nulla è stato modificato. Ne scelga una.</translation>
    </message>
    <message>
        <source>This is not possible now: %1. Nothing was changed.</source>
        <translation>Ora non è possibile: %1. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“%2” is already there (%1). The existing one was kept. Open it or choose another name.</source>
        <translation>«%2» esiste già (%1). È stato mantenuto l’esistente. Lo apra o scelga un altro nome.</translation>
    </message>
    <message>
        <source>No base rate (%1) is known from %2 to %3. Nothing was changed. Choose days with a known rate, or bring in a file with the missing ones.</source>
        <translation>Dal %2 al %3 non è noto alcun tasso di base (%1). Nulla è stato modificato. Scelga giorni con un tasso noto o importi un file con i tassi mancanti.</translation>
    </message>
    <message>
        <source>Line %1 of the table of rates does not fit: %2. The known rates were kept. Correct the line and bring the file in again.</source>
        <translation>La riga %1 della tabella dei tassi non va bene: %2. I tassi noti sono stati mantenuti. Corregga la riga e importi di nuovo il file.</translation>
    </message>
    <message>
        <source>Interest in %1 is not computed: the currency has no cents. Nothing was changed. Use a currency such as CHF or EUR.</source>
        <translation>Gli interessi in %1 non vengono calcolati: la moneta non ha centesimi. Nulla è stato modificato. Usi una moneta come CHF o EUR.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was changed. Close it in other programs or check its access rights.</source>
        <translation>Il file %1 non può essere letto: %2. Nulla è stato modificato. Lo chiuda negli altri programmi o verifichi i diritti d’accesso.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Choose another file.</source>
        <translation>Il file %1 è vuoto. Nulla è stato modificato. Scelga un altro file.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Nothing was changed. Split it and bring it in piece by piece.</source>
        <translation>Il file %1 supera %2 MB. Nulla è stato modificato. Lo divida e lo importi in più parti.</translation>
    </message>
    <message>
        <source>The file %1 is not a table. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Il file %1 non è una tabella. Nulla è stato modificato. Lo salvi come Excel (.xlsx) o CSV.</translation>
    </message>
    <message>
        <source>The file %1 has the format %2, which is not read. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Il file %1 ha il formato %2, che non viene letto. Nulla è stato modificato. Lo salvi come Excel (.xlsx) o CSV.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Nothing was changed. Save it without one and try again.</source>
        <translation>Il file %1 è protetto da una password. Nulla è stato modificato. Lo salvi senza password e riprovi.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Export it again and try once more.</source>
        <translation>Il file %1 è danneggiato. Nulla è stato modificato. Lo esporti di nuovo e riprovi.</translation>
    </message>
    <message>
        <source>The file %1 was refused, because it looks unsafe. Nothing was changed. Ask the sender for a new file.</source>
        <translation>Il file %1 è stato rifiutato perché non sembra sicuro. Nulla è stato modificato. Chieda un nuovo file al mittente.</translation>
    </message>
    <message>
        <source>The file %1 has no open invoices; it looks like %2. Nothing was changed. Choose the list of open invoices.</source>
        <translation>Il file %1 non contiene fatture aperte; sembra: %2. Nulla è stato modificato. Scelga la lista delle fatture aperte.</translation>
    </message>
    <message>
        <source>No column was chosen for: %1. Nothing was saved. Assign these columns and continue.</source>
        <translation>Nessuna colonna scelta per: %1. Nulla è stato salvato. Attribuisca queste colonne, poi continui.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. The book is unchanged. Choose another folder or close the file elsewhere.</source>
        <translation>Il file %1 non può essere scritto: %2. Il libro è invariato. Scelga un’altra cartella o chiuda il file nell’altro programma.</translation>
    </message>
    <message>
        <source>There is no book at %1. Nothing was changed. Choose another place or start a new book.</source>
        <translation>In %1 non c’è alcun libro. Nulla è stato modificato. Scelga un altro posto o inizi un nuovo libro.</translation>
    </message>
    <message>
        <source>There is already a book at %1. It was kept. Open it or choose another name.</source>
        <translation>In %1 c’è già un libro. È rimasto com’è. Lo apra o scelga un altro nome.</translation>
    </message>
    <message>
        <source>%1 is not a Mahnwerk book. The file was left as it is. Choose another file.</source>
        <translation>%1 non è un libro di Mahnwerk. Il file è rimasto com’è. Scelga un altro file.</translation>
    </message>
    <message>
        <source>The book %1 was written by a newer Mahnwerk. It was left as it is. Install the newer version to open it.</source>
        <translation>Il libro %1 è stato scritto da un Mahnwerk più recente. È rimasto com’è. Per aprirlo installi la versione più recente.</translation>
    </message>
    <message>
        <source>The book %1 is damaged. It was not written to. Restore the last backup.</source>
        <translation>Il libro %1 è danneggiato. Non vi è stato scritto nulla. Ripristini l’ultimo backup.</translation>
    </message>
    <message>
        <source>The book %1 may only be read. Nothing was saved. Check the access rights of file and folder.</source>
        <translation>Il libro %1 è di sola lettura. Nulla è stato salvato. Verifichi i diritti d’accesso del file e della cartella.</translation>
    </message>
    <message>
        <source>The book %1 is in use by another program. Nothing was saved, your input is kept. Try again in a moment.</source>
        <translation>Il libro %1 è in uso in un altro programma. Nulla è stato salvato, i suoi dati restano inseriti. Riprovi tra poco.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. This step was not saved, everything before it was. Make room and try again.</source>
        <translation>Il disco con %1 è pieno. Questo passo non è stato salvato, tutto ciò che precede sì. Liberi spazio e riprovi.</translation>
    </message>
    <message>
        <source>The book could not be saved. This step was not saved, everything before it was. Try again; if it stays, restart Mahnwerk.</source>
        <translation>Non è stato possibile salvare il libro. Questo passo manca, tutto ciò che precede è salvato. Riprovi; se il problema persiste, riavvii Mahnwerk.</translation>
    </message>
    <message>
        <source>An earlier step was interrupted (%2). What was finished is kept. Resume it or undo it first.</source>
        <translation>Un passo precedente è stato interrotto (%2). Ciò che era concluso è mantenuto. Prima lo riprenda o lo annulli.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. The newer values were kept. Look at them and repeat your step if it is still needed.</source>
        <translation>Nel frattempo qualcun altro ha modificato questi dati. I valori più recenti sono mantenuti. Li guardi e, se occorre, ripeta il passo.</translation>
    </message>
    <message>
        <source>This step cannot be undone (%1). Nothing was changed. Reverse it by a new entry.</source>
        <translation>Questo passo non può essere annullato (%1). Nulla è stato modificato. Lo storni con una nuova registrazione.</translation>
    </message>
    <message>
        <source>The shared database cannot be reached (%1). You can go on working; what you save is sent as soon as it answers.</source>
        <translation>La banca dati comune non è raggiungibile (%1). Può continuare a lavorare; ciò che salva viene inviato appena risponde.</translation>
    </message>
    <message>
        <source>The shared database does not let you in (%1). What you save is kept here. Ask your administrator.</source>
        <translation>La banca dati comune le nega l’accesso (%1). Ciò che salva resta qui. Si rivolga all’amministratore.</translation>
    </message>
    <message>
        <source>The shared database refused a change: %2 (%1). It was taken back here and can be read under Team. Everything else was sent.</source>
        <translation>La banca dati comune ha rifiutato una modifica: %2 (%1). Qui è stata annullata e si trova sotto Team. Tutto il resto è stato inviato.</translation>
    </message>
    <message>
        <source>The log of the shared database does not continue what this book knows (%1, %2). Nothing was taken over. Tell your administrator.</source>
        <translation>Il registro della banca dati comune non prosegue ciò che questo libro conosce (%1, %2). Nulla è stato ripreso. Lo segnali all’amministratore.</translation>
    </message>
    <message>
        <source>This book belongs to no team. Nothing was sent. Join a team first.</source>
        <translation>Questo libro non fa parte di alcun team. Nulla è stato inviato. Entri prima in un team.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached (%1). Nothing was sent; what waits is tried again.</source>
        <translation>Il server di posta non è raggiungibile (%1). Nulla è stato inviato; per ciò che attende l’invio viene ritentato.</translation>
    </message>
    <message>
        <source>The mail server does not accept the login (%1). Nothing was sent; check login and password under Settings.</source>
        <translation>Il server di posta non accetta l’accesso (%1). Nulla è stato inviato; verifichi nome utente e password sotto Impostazioni.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail (%1). It was not sent; check the address and send it again.</source>
        <translation>Il server di posta ha rifiutato l’e-mail (%1). Non è stata inviata; verifichi l’indirizzo e la invii di nuovo.</translation>
    </message>
    <message>
        <source>The connection broke while the e-mail was handed over (%1). Perhaps it was sent; ask before you send it again.</source>
        <translation>Il collegamento si è interrotto durante la consegna dell’e-mail (%1). Forse è partita; s’informi prima di inviarla di nuovo.</translation>
    </message>
    <message>
        <source>The letter “%1” uses the field “%2”, which does not exist. No letter was made. Correct the template.</source>
        <translation>La lettera «%1» usa il campo «%2», che non esiste. Non è stata creata alcuna lettera. Corregga il modello.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is kept.</source>
        <translation>Interrotto. Ciò che era già concluso è mantenuto.</translation>
    </message>
    <message>
        <source>This step failed unexpectedly. What was saved before is kept. Try again; if it happens again, copy the details for your administrator.</source>
        <translation>Questo passo è fallito inaspettatamente. Ciò che era salvato prima è mantenuto. Riprovi; se succede ancora, copi i dettagli per l’amministratore.</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nuovo libro</translation>
    </message>
    <message>
        <source>Demo filled</source>
        <translation>Demo preparata</translation>
    </message>
    <message>
        <source>List brought in</source>
        <translation>Lista importata</translation>
    </message>
    <message>
        <source>Creditor added</source>
        <translation>Creditore aggiunto</translation>
    </message>
    <message>
        <source>Creditor changed</source>
        <translation>Creditore modificato</translation>
    </message>
    <message>
        <source>Collection office changed</source>
        <translation>Ufficio d’incasso modificato</translation>
    </message>
    <message>
        <source>Debtor changed</source>
        <translation>Debitore modificato</translation>
    </message>
    <message>
        <source>Contact detail added</source>
        <translation>Recapito aggiunto</translation>
    </message>
    <message>
        <source>Contact detail changed</source>
        <translation>Recapito modificato</translation>
    </message>
    <message>
        <source>Contact detail removed</source>
        <translation>Recapito eliminato</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota registrata</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminata</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Blocco impostato</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Blocco tolto</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Pagamento registrato</translation>
    </message>
    <message>
        <source>Entry booked</source>
        <translation>Registrazione inserita</translation>
    </message>
    <message>
        <source>Entry or payment reversed</source>
        <translation>Registrazione o pagamento stornato</translation>
    </message>
    <message>
        <source>Claim closed</source>
        <translation>Credito chiuso</translation>
    </message>
    <message>
        <source>Interest terms changed</source>
        <translation>Condizioni d’interesse modificate</translation>
    </message>
    <message>
        <source>Event for the limitation recorded</source>
        <translation>Evento per la prescrizione registrato</translation>
    </message>
    <message>
        <source>Event for the limitation removed</source>
        <translation>Evento per la prescrizione eliminato</translation>
    </message>
    <message>
        <source>Next step set</source>
        <translation>Prossimo passo fissato</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Incaricato modificato</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Serie di solleciti</translation>
    </message>
    <message>
        <source>Dunning run cancelled</source>
        <translation>Serie di solleciti stornata</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflitto deciso</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>Chiamata registrata</translation>
    </message>
    <message>
        <source>Promise decided</source>
        <translation>Promessa decisa</translation>
    </message>
    <message>
        <source>Objection changed</source>
        <translation>Obiezione modificata</translation>
    </message>
    <message>
        <source>Steps moved to later days</source>
        <translation>Passi distribuiti su giorni successivi</translation>
    </message>
    <message>
        <source>Handed to the supervisor</source>
        <translation>Passata al responsabile</translation>
    </message>
    <message>
        <source>Letter or e-mail written</source>
        <translation>Lettera o e-mail scritta</translation>
    </message>
    <message>
        <source>Instalment plan written</source>
        <translation>Piano di pagamento allestito</translation>
    </message>
    <message>
        <source>Instalment plan agreed</source>
        <translation>Piano di pagamento concordato</translation>
    </message>
    <message>
        <source>Instalment plan ended</source>
        <translation>Piano di pagamento terminato</translation>
    </message>
    <message>
        <source>Letter or e-mail removed</source>
        <translation>Lettera o e-mail eliminata</translation>
    </message>
    <message>
        <source>Letter or e-mail sent</source>
        <translation>Lettera o e-mail inviata</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Passo annullato</translation>
    </message>
    <message>
        <source>Taken over from the team</source>
        <translation>Ripreso dal team</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>number, e-mail or address</source>
        <translation>numero, e-mail o indirizzo</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ultimo giorno</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>credito</translation>
    </message>
    <message>
        <source>case</source>
        <translation>pratica</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>debitore</translation>
    </message>
    <message>
        <source>creditor</source>
        <translation>creditore</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pagamento</translation>
    </message>
    <message>
        <source>instalment plan</source>
        <translation>piano di pagamento</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>dunning run</source>
        <translation>serie di solleciti</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utente</translation>
    </message>
    <message>
        <source>dunning procedure</source>
        <translation>procedura di sollecito</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>scadenza</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>town</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prossimo passo</translation>
    </message>
    <message>
        <source>step in the history</source>
        <translation>passo nella cronologia</translation>
    </message>
    <message>
        <source>a word behind the command</source>
        <translation>una parola dopo il comando</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>foglio</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonna</translation>
    </message>
    <message>
        <source>field of the mapping</source>
        <translation>campo dell’attribuzione</translation>
    </message>
    <message>
        <source>header row</source>
        <translation>riga d’intestazione</translation>
    </message>
    <message>
        <source>interest rate</source>
        <translation>tasso d’interesse</translation>
    </message>
    <message>
        <source>rule of interest</source>
        <translation>regola degli interessi</translation>
    </message>
    <message>
        <source>day count</source>
        <translation>metodo dei giorni</translation>
    </message>
    <message>
        <source>order of allocation</source>
        <translation>ordine d’imputazione</translation>
    </message>
    <message>
        <source>setting of the statement</source>
        <translation>impostazione della distinta del credito</translation>
    </message>
    <message>
        <source>fee of that day</source>
        <translation>spese di quel giorno</translation>
    </message>
    <message>
        <source>limitation</source>
        <translation>prescrizione</translation>
    </message>
    <message>
        <source>event for the limitation</source>
        <translation>evento per la prescrizione</translation>
    </message>
    <message>
        <source>a journal of postings</source>
        <translation>un giornale contabile</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>una lista di articoli</translation>
    </message>
    <message>
        <source>a list of customers</source>
        <translation>una lista di clienti</translation>
    </message>
    <message>
        <source>DATEV: customers and suppliers</source>
        <translation>DATEV: debitori e fornitori</translation>
    </message>
    <message>
        <source>DATEV: names of accounts</source>
        <translation>DATEV: denominazioni dei conti</translation>
    </message>
    <message>
        <source>DATEV: a batch of postings</source>
        <translation>DATEV: un lotto di registrazioni</translation>
    </message>
    <message>
        <source>DATEV: text keys</source>
        <translation>DATEV: chiavi di testo</translation>
    </message>
    <message>
        <source>DATEV: terms of payment</source>
        <translation>DATEV: condizioni di pagamento</translation>
    </message>
    <message>
        <source>DATEV: addresses</source>
        <translation>DATEV: indirizzi diversi</translation>
    </message>
    <message>
        <source>DATEV: fixed assets</source>
        <translation>DATEV: immobilizzi</translation>
    </message>
    <message>
        <source>DATEV: recurring postings</source>
        <translation>DATEV: registrazioni ricorrenti</translation>
    </message>
    <message>
        <source>DATEV: posting texts</source>
        <translation>DATEV: testi di registrazione</translation>
    </message>
    <message>
        <source>days before it have no rate</source>
        <translation>i giorni precedenti non hanno un tasso</translation>
    </message>
    <message>
        <source>days of it have a rate already</source>
        <translation>alcuni suoi giorni hanno già un tasso</translation>
    </message>
    <message>
        <source>it is earlier than the line before</source>
        <translation>è anteriore alla riga precedente</translation>
    </message>
    <message>
        <source>its last day is before its first</source>
        <translation>il suo ultimo giorno precede il primo</translation>
    </message>
    <message>
        <source>a date is not like 2026-07-01</source>
        <translation>una data non ha la forma 2026-07-01</translation>
    </message>
    <message>
        <source>the rate is not a percentage like 1.27</source>
        <translation>il tasso non è una percentuale come 1.27</translation>
    </message>
    <message>
        <source>it has too few or too many cells</source>
        <translation>ha troppo poche o troppe celle</translation>
    </message>
    <message>
        <source>there is no rate in the file</source>
        <translation>nel file non c’è alcun tasso</translation>
    </message>
    <message>
        <source>Costs of collection are booked on this claim already: %4 with value date %3, entry %2. Nothing was booked. Reverse that entry first if it was wrong.</source>
        <translation>Per questo credito sono già contabilizzate spese d’incasso: %4 con data valuta %3, registrazione %2. Nulla è stato contabilizzato. Se la registrazione era errata, la storni prima.</translation>
    </message>
    <message>
        <source>The fee “%2” is not known for %3: its table begins on %4. Nothing was changed. Choose a day from then on, or enter the amount yourself.</source>
        <translation>Le spese «%2» non sono note per il %3: la loro tabella inizia il %4. Nulla è stato modificato. Scelga un giorno da allora o inserisca l’importo a mano.</translation>
    </message>
    <message>
        <source>The fee “%2” is not known for %3: its tables hold from %4 to %5. Nothing was changed. Choose a day of them, or enter the amount yourself.</source>
        <translation>Le spese «%2» non sono note per il %3: le loro tabelle valgono dal %4 al %5. Nulla è stato modificato. Scelga un giorno in questo periodo o inserisca l’importo a mano.</translation>
    </message>
    <message>
        <source>Debtor reminded of an instalment</source>
        <translation>Debitore avvisato di una rata</translation>
    </message>
</context>
<context>
    <name>LawLabels</name>
    <message>
        <source>%1, %2: too late, it was barred already</source>
        <translation>%1, %2: troppo tardi, il credito era già prescritto</translation>
    </message>
    <message>
        <source>%1, %2: suspended since then</source>
        <translation>%1, %2: sospesa da allora</translation>
    </message>
    <message>
        <source>%1, %2: ends on %3</source>
        <translation>%1, %2: termina il %3</translation>
    </message>
    <message>
        <source>Regular period of 3 years</source>
        <translation>Termine ordinario, 3 anni</translation>
    </message>
    <message>
        <source>Title, 30 years</source>
        <translation>Titolo, 30 anni</translation>
    </message>
    <message>
        <source>Interest after the title, 3 years</source>
        <translation>Interessi dopo il titolo, 3 anni</translation>
    </message>
    <message>
        <source>Regular period of 10 years</source>
        <translation>Termine ordinario, 10 anni</translation>
    </message>
    <message>
        <source>Short period of 5 years</source>
        <translation>Termine breve, 5 anni</translation>
    </message>
    <message>
        <source>Deed or judgment, 10 years</source>
        <translation>Titolo o sentenza, 10 anni</translation>
    </message>
    <message>
        <source>Loss certificate, 20 years</source>
        <translation>Attestato di carenza di beni, 20 anni</translation>
    </message>
    <message>
        <source>Loss certificate against heirs, 1 year</source>
        <translation>Attestato di carenza di beni contro gli eredi, 1 anno</translation>
    </message>
    <message>
        <source>Long period of 30 years</source>
        <translation>Termine lungo, 30 anni</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Debito riconosciuto</translation>
    </message>
    <message>
        <source>Act of enforcement</source>
        <translation>Atto esecutivo</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Trattative</translation>
    </message>
    <message>
        <source>Court order to pay</source>
        <translation>Ingiunzione di pagamento</translation>
    </message>
    <message>
        <source>Filed in insolvency</source>
        <translation>Insinuato nella procedura d’insolvenza</translation>
    </message>
    <message>
        <source>Title is final</source>
        <translation>Titolo passato in giudicato</translation>
    </message>
    <message>
        <source>Summons to pay</source>
        <translation>Precetto esecutivo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione giudiziaria</translation>
    </message>
    <message>
        <source>Acknowledged in a deed</source>
        <translation>Riconosciuto in un titolo</translation>
    </message>
    <message>
        <source>Loss certificate</source>
        <translation>Attestato di carenza di beni</translation>
    </message>
    <message>
        <source>Plea waived</source>
        <translation>Rinuncia all’eccezione</translation>
    </message>
    <message>
        <source>Next working day: %1</source>
        <translation>Prossimo giorno feriale: %1</translation>
    </message>
    <message>
        <source>the day of payment was agreed</source>
        <translation>il giorno di pagamento era convenuto</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>sollecito</translation>
    </message>
    <message>
        <source>payment refused</source>
        <translation>pagamento rifiutato</translation>
    </message>
    <message>
        <source>30 days after the invoice</source>
        <translation>30 giorni dopo la fattura</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>nessun interesse</translation>
    </message>
    <message>
        <source>agreed rate</source>
        <translation>tasso convenuto</translation>
    </message>
    <message>
        <source>5 %, default (Art. 104 OR)</source>
        <translation>5 %, mora (art. 104 CO)</translation>
    </message>
    <message>
        <source>5 %, statutory (Art. 73 OR)</source>
        <translation>5 %, legale (art. 73 CO)</translation>
    </message>
    <message>
        <source>Base rate + 5 points, consumers</source>
        <translation>Tasso di base + 5 punti, consumatori</translation>
    </message>
    <message>
        <source>Base rate + 9 points, business</source>
        <translation>Tasso di base + 9 punti, imprese</translation>
    </message>
    <message>
        <source>Base rate + 8 points, business before 29.07.2014</source>
        <translation>Tasso di base + 8 punti, imprese prima del 29.07.2014</translation>
    </message>
    <message>
        <source>Base rate + 2.5 points, real-estate loan</source>
        <translation>Tasso di base + 2,5 punti, mutuo immobiliare</translation>
    </message>
    <message>
        <source>5 % among merchants (§ 352 HGB)</source>
        <translation>5 % tra commercianti (§ 352 HGB)</translation>
    </message>
    <message>
        <source>4 %, statutory (§ 246 BGB)</source>
        <translation>4 %, legale (§ 246 BGB)</translation>
    </message>
    <message>
        <source>4 %, statutory (§ 1000 ABGB)</source>
        <translation>4 %, legale (§ 1000 ABGB)</translation>
    </message>
    <message>
        <source>Base rate + 9.2 points, business</source>
        <translation>Tasso di base + 9,2 punti, imprese</translation>
    </message>
    <message>
        <source>days of the calendar / 365</source>
        <translation>giorni effettivi / 365</translation>
    </message>
    <message>
        <source>days of the calendar / 365 or 366</source>
        <translation>giorni effettivi / 365 o 366</translation>
    </message>
    <message>
        <source>days of the calendar / 360</source>
        <translation>giorni effettivi / 360</translation>
    </message>
    <message>
        <source>months of 30 days / 360</source>
        <translation>mesi di 30 giorni / 360</translation>
    </message>
    <message>
        <source>months of 30 days / 360 (ISDA)</source>
        <translation>mesi di 30 giorni / 360 (ISDA)</translation>
    </message>
    <message>
        <source>Business fee, simple case</source>
        <translation>Emolumento di gestione, caso semplice</translation>
    </message>
    <message>
        <source>Business fee</source>
        <translation>Emolumento di gestione</translation>
    </message>
    <message>
        <source>Business fee, extensive or difficult</source>
        <translation>Emolumento di gestione, caso esteso o difficile</translation>
    </message>
    <message>
        <source>Fee for a payment agreement</source>
        <translation>Emolumento d’accordo per la convenzione di pagamento</translation>
    </message>
    <message>
        <source>Outlays</source>
        <translation>Esborsi</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Flat sum credited</source>
        <translation>Forfait computato</translation>
    </message>
    <message>
        <source>Fee for the application for a court order</source>
        <translation>Emolumento per la domanda d’ingiunzione</translation>
    </message>
    <message>
        <source>Business fee credited</source>
        <translation>Emolumento di gestione computato</translation>
    </message>
    <message>
        <source>Attempts of service</source>
        <translation>Tentativi di notificazione</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>Altri esemplari</translation>
    </message>
    <message>
        <source>The debt is from before 29.07.2014: its rate is the base rate + 8 points (de-business-old), unless it goes on and was performed after 30.06.2016 (Art. 229 § 34 EGBGB).</source>
        <translation>Il credito è sorto prima del 29.07.2014: vale il tasso di base + 8 punti (de-business-old), salvo per un contratto di durata, per le prestazioni fornite dopo il 30.06.2016 (art. 229 § 34 EGBGB).</translation>
    </message>
    <message>
        <source>Interest on unpaid default interest, at most 4 % (§ 497 (2) BGB), is not computed. Whoever claims it opens a claim of its own for it.</source>
        <translation>Gli interessi su interessi di mora non pagati, al massimo 4 % (§ 497 cpv. 2 BGB), non vengono calcolati. Chi li esige apre per essi un credito separato.</translation>
    </message>
    <message>
        <source>Collection costs: %1</source>
        <translation>Spese d’incasso: %1</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>All reminders were sent; somebody has to decide.</source>
        <translation>Tutti i solleciti sono stati inviati; qualcuno deve decidere.</translation>
    </message>
    <message>
        <source>Money of the debtor is not allocated yet.</source>
        <translation>C’è denaro del debitore non ancora imputato.</translation>
    </message>
    <message>
        <source>No address is known that a letter could go to.</source>
        <translation>Non è noto alcun indirizzo a cui inviare una lettera.</translation>
    </message>
    <message>
        <source>The debtor is insolvent.</source>
        <translation>Il debitore è insolvente.</translation>
    </message>
    <message>
        <source>The debtor has died.</source>
        <translation>Il debitore è deceduto.</translation>
    </message>
    <message>
        <source>Letters go to %1.</source>
        <translation>Le lettere vanno a %1.</translation>
    </message>
    <message>
        <source>Less is open than a reminder is worth.</source>
        <translation>L’importo aperto non giustifica un sollecito.</translation>
    </message>
    <message>
        <source>All that is open is disputed.</source>
        <translation>Tutto l’importo aperto è contestato.</translation>
    </message>
    <message>
        <source>No reminder as long as the instalment plan is kept.</source>
        <translation>Nessun sollecito finché il piano di pagamento è rispettato.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>By registered letter</source>
        <translation>Raccomandata</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>spese %1</translation>
    </message>
    <message numerus="yes">
        <source>deadline %n day(s)</source>
        <translation>
            <numerusform>termine %n giorno</numerusform>
            <numerusform>termine %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nulla è aperto</translation>
    </message>
    <message>
        <source>No reminder will be sent.</source>
        <translation>Non verrà inviato alcun sollecito.</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>Blocco fino a %1</translation>
    </message>
    <message>
        <source>No reminder by itself</source>
        <translation>Nessun sollecito automatico</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 in sospeso</translation>
    </message>
    <message>
        <source>%1 with the next run</source>
        <translation>%1 con la prossima serie</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 in sospeso fino a %2</translation>
    </message>
    <message>
        <source>Afterwards it goes on by itself.</source>
        <translation>Poi si prosegue automaticamente.</translation>
    </message>
    <message>
        <source>A payment is promised.</source>
        <translation>È promesso un pagamento.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>scaduto da %1</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offerto</translation>
    </message>
    <message>
        <source>offer lapsed</source>
        <translation>offerta decaduta</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>da approvare</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation>rata non pagata</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>rispettato</translation>
    </message>
    <message>
        <source>defaulted</source>
        <translation>decaduto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagata</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>pagata tardi</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non pagata</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>ogni settimana</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>ogni due settimane</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>ogni mese</translation>
    </message>
    <message>
        <source>on the last of the month</source>
        <translation>a fine mese</translation>
    </message>
    <message>
        <source>on the 14th and the last</source>
        <translation>il 14 e a fine mese</translation>
    </message>
    <message>
        <source>more or fewer instalments</source>
        <translation>più o meno rate</translation>
    </message>
    <message>
        <source>the others share it</source>
        <translation>ripartito sulle altre</translation>
    </message>
    <message>
        <source>the last one takes it</source>
        <translation>sull’ultima rata</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>standing order</source>
        <translation>ordine permanente</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>bonifico</translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation>addebito</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contanti</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>a voce</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmato</translation>
    </message>
    <message>
        <source>by the first payment</source>
        <translation>col primo pagamento</translation>
    </message>
    <message>
        <source>short</source>
        <translation>breve</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>comoda</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minima</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) do not pay it.</source>
        <translation>
            <numerusform>%n rata non basta per saldare.</numerusform>
            <numerusform>%n rate non bastano per saldare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The debt grows: %1 of interest accrue until the next instalment of %2.</source>
        <translation>Il debito cresce: fino alla prossima rata di %2 maturano interessi per %1.</translation>
    </message>
    <message>
        <source>The principal is never reached: all goes to costs and interest.</source>
        <translation>Il capitale non viene mai raggiunto: tutto va a spese e interessi.</translation>
    </message>
    <message>
        <source>The principal is first paid by instalment %1.</source>
        <translation>Il capitale diminuisce solo a partire dalla rata %1.</translation>
    </message>
    <message>
        <source>The plan ends on %1, after limitation on %2.</source>
        <translation>Il piano termina il %1, dopo la prescrizione del %2.</translation>
    </message>
    <message>
        <source>The plan ends on %1, after limitation on %2. If the debtor acknowledges the debt, it is %3.</source>
        <translation>Il piano termina il %1, dopo la prescrizione del %2. Con un riconoscimento di debito il credito si prescrive il %3.</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed or one is more than %1 days late, all is due at once.</source>
        <translation>
            <numerusform>Decadenza dal termine: se manca più di %n rata o una è in ritardo di oltre %1 giorni, tutto il saldo è esigibile.</numerusform>
            <numerusform>Decadenza dal termine: se mancano più di %n rate o una è in ritardo di oltre %1 giorni, tutto il saldo è esigibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed, all is due at once.</source>
        <translation>
            <numerusform>Decadenza dal termine: se manca più di %n rata, tutto il saldo è esigibile.</numerusform>
            <numerusform>Decadenza dal termine: se mancano più di %n rate, tutto il saldo è esigibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If an instalment is more than %n day(s) late, all is due at once.</source>
        <translation>
            <numerusform>Decadenza dal termine: se una rata è in ritardo di oltre %n giorno, tutto il saldo è esigibile.</numerusform>
            <numerusform>Decadenza dal termine: se una rata è in ritardo di oltre %n giorni, tutto il saldo è esigibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed instalments have no consequence by themselves.</source>
        <translation>Le rate non pagate non hanno conseguenze automatiche.</translation>
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
        <translation>un altro l’ha sostituito</translation>
    </message>
    <message>
        <source>agreed anew</source>
        <translation>concordato di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: more than the limit of %n month(s).</source>
        <translation>
            <numerusform>Fino al %1: più del limite di %n mese.</numerusform>
            <numerusform>Fino al %1: più del limite di %n mesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instalment of %1 is below the limit of %2.</source>
        <translation>Una rata di %1 è inferiore al limite di %2.</translation>
    </message>
    <message numerus="yes">
        <source>The first instalment is due in %1 days, the limit is %n.</source>
        <translation>
            <numerusform>La prima rata scade tra %1 giorni, il limite è di %n giorno.</numerusform>
            <numerusform>La prima rata scade tra %1 giorni, il limite è di %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The discount of %1 is above the limit of %2.</source>
        <translation>La riduzione di %1 supera il limite di %2.</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>For %1 they are known until %2. Interest goes on at the last rate on the screen; statements and letters do not claim it. A file with the newer rates settles it.</source>
        <translation>Per %1 sono noti fino al %2. Sullo schermo gli interessi continuano all’ultimo tasso; distinte e lettere non li esigono. Un file con i tassi più recenti risolve la questione.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>a run of %1 exists; a run cannot go back in time</source>
        <translation>esiste una serie del %1; una serie non può tornare indietro nel tempo</translation>
    </message>
    <message>
        <source>later notices build on this run</source>
        <translation>solleciti successivi si basano su questa serie</translation>
    </message>
    <message>
        <source>the run is cancelled already</source>
        <translation>la serie è già stornata</translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation>è già annullato</translation>
    </message>
    <message>
        <source>payments or notices were booked on its claims since</source>
        <translation>da allora sui suoi crediti sono stati contabilizzati pagamenti o solleciti</translation>
    </message>
    <message>
        <source>it is reversed already</source>
        <translation>è già stornato</translation>
    </message>
    <message>
        <source>the claim is closed</source>
        <translation>il credito è chiuso</translation>
    </message>
    <message>
        <source>a claim keeps its principal</source>
        <translation>un credito mantiene il suo capitale</translation>
    </message>
    <message>
        <source>no notice is due for this case today</source>
        <translation>per questa pratica oggi non è dovuto alcun sollecito</translation>
    </message>
    <message>
        <source>the first copy of the team&apos;s cases is not whole yet</source>
        <translation>la prima copia delle pratiche del team non è ancora completa</translation>
    </message>
    <message>
        <source>the hold has ended</source>
        <translation>il blocco è terminato</translation>
    </message>
    <message>
        <source>something is open on the claim</source>
        <translation>sul credito c’è ancora un importo aperto</translation>
    </message>
    <message>
        <source>only a dunning run is left as it is</source>
        <translation>solo una serie di solleciti resta com’è</translation>
    </message>
    <message>
        <source>both the book and the team have claims</source>
        <translation>sia il libro sia il team hanno crediti</translation>
    </message>
    <message>
        <source>a newer program has to decide it</source>
        <translation>deve deciderlo un programma più recente</translation>
    </message>
    <message>
        <source>what was made twice counts once</source>
        <translation>ciò che è stato registrato due volte conta una volta</translation>
    </message>
    <message>
        <source>there is no case for a note</source>
        <translation>non c’è una pratica per una nota</translation>
    </message>
    <message>
        <source>somebody decided it already</source>
        <translation>qualcuno l’ha già deciso</translation>
    </message>
    <message>
        <source>the day of the payment is still to come</source>
        <translation>il giorno del pagamento è nel futuro</translation>
    </message>
    <message>
        <source>the day is past</source>
        <translation>il giorno è passato</translation>
    </message>
    <message>
        <source>the day is more than a year away</source>
        <translation>il giorno è tra più di un anno</translation>
    </message>
    <message>
        <source>nobody is called on Sundays and public holidays</source>
        <translation>la domenica e nei giorni festivi non si chiama nessuno</translation>
    </message>
    <message>
        <source>nobody is called outside %1 to %2</source>
        <translation>si chiama solo dalle %1 alle %2</translation>
    </message>
    <message>
        <source>the time is past</source>
        <translation>l’ora è passata</translation>
    </message>
    <message>
        <source>only %1 is owed on that day</source>
        <translation>quel giorno sono dovuti solo %1</translation>
    </message>
    <message>
        <source>nothing is open that could be disputed</source>
        <translation>non c’è nulla di aperto da contestare</translation>
    </message>
    <message>
        <source>more is disputed than is open</source>
        <translation>l’importo contestato supera quello aperto</translation>
    </message>
    <message>
        <source>the promise is decided already</source>
        <translation>la promessa è già decisa</translation>
    </message>
    <message>
        <source>the promise needs no approval</source>
        <translation>la promessa non richiede approvazione</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>deve approvarla qualcun altro</translation>
    </message>
    <message>
        <source>the dispute is decided already</source>
        <translation>l’obiezione è già decisa</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>è già partito</translation>
    </message>
    <message>
        <source>it waits already</source>
        <translation>è già in attesa</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>il testo è troppo lungo</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>la pratica è chiusa</translation>
    </message>
    <message>
        <source>a claim of the plan is closed</source>
        <translation>un credito del piano è chiuso</translation>
    </message>
    <message>
        <source>a claim of the plan is disputed</source>
        <translation>un credito del piano è contestato</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nulla è aperto</translation>
    </message>
    <message>
        <source>the instalments do not pay what is owed</source>
        <translation>le rate non coprono quanto è dovuto</translation>
    </message>
    <message>
        <source>the plan was cancelled</source>
        <translation>il piano è terminato</translation>
    </message>
    <message>
        <source>the plan is agreed already</source>
        <translation>il piano è già concordato</translation>
    </message>
    <message>
        <source>the plan needs approval</source>
        <translation>il piano richiede un’approvazione</translation>
    </message>
    <message>
        <source>an instalment falls due today or later</source>
        <translation>una rata scade al più presto oggi</translation>
    </message>
    <message>
        <source>an amount of a plan is above zero</source>
        <translation>gli importi di un piano sono superiori a zero</translation>
    </message>
    <message>
        <source>a plan has at most 600 instalments</source>
        <translation>un piano ha al massimo 600 rate</translation>
    </message>
    <message>
        <source>an instalment is above what is owed</source>
        <translation>una rata supera quanto è dovuto</translation>
    </message>
    <message>
        <source>the discount is not less than what is owed</source>
        <translation>la riduzione non è inferiore a quanto è dovuto</translation>
    </message>
    <message>
        <source>an instalment falls due before the one above it</source>
        <translation>una rata scade prima di quella sopra</translation>
    </message>
    <message>
        <source>a plan covers claims of one case</source>
        <translation>un piano comprende crediti di una sola pratica</translation>
    </message>
    <message>
        <source>sslmode=%1 does not check whom it talks to; use verify-full with the certificate of your database, or allow weaker connections</source>
        <translation>sslmode=%1 non verifica con chi si comunica; usi verify-full con il certificato della sua banca dati o autorizzi collegamenti meno sicuri</translation>
    </message>
    <message>
        <source>a reminder leaves at most 30 days before</source>
        <translation>un avviso parte al massimo 30 giorni prima</translation>
    </message>
    <message>
        <source>the final instalment leaves nothing for the others</source>
        <translation>la rata finale non lascia nulla per le altre</translation>
    </message>
    <message>
        <source>it is older than this program</source>
        <translation>è più vecchia di questo programma</translation>
    </message>
    <message>
        <source>the shared database is newer than this program</source>
        <translation>è più recente di questo programma</translation>
    </message>
    <message>
        <source>this login may not write here</source>
        <translation>questo accesso non può scrivere qui</translation>
    </message>
    <message>
        <source>this program is too old to write</source>
        <translation>questo programma è troppo vecchio per scrivere</translation>
    </message>
    <message>
        <source>this workstation was shut out</source>
        <translation>questa postazione è stata esclusa</translation>
    </message>
</context>
<context>
    <name>TeamLabels</name>
    <message>
        <source>Name of the creditor</source>
        <translation>Nome del creditore</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persona o ditta</translation>
    </message>
    <message>
        <source>State of a contact detail</source>
        <translation>Stato di un recapito</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>Recapito</translation>
    </message>
    <message>
        <source>Label of a contact detail</source>
        <translation>Designazione di un recapito</translation>
    </message>
    <message>
        <source>Source of a contact detail</source>
        <translation>Fonte di un recapito</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>Data del prossimo passo</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>Ora del prossimo passo</translation>
    </message>
    <message>
        <source>Who does the next step</source>
        <translation>Chi fa il prossimo passo</translation>
    </message>
    <message>
        <source>Note on the next step</source>
        <translation>Nota sul prossimo passo</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motivo del blocco</translation>
    </message>
    <message>
        <source>Note on the hold</source>
        <translation>Nota sul blocco</translation>
    </message>
    <message>
        <source>End of the hold</source>
        <translation>Fine del blocco</translation>
    </message>
    <message>
        <source>Hold lifted on</source>
        <translation>Blocco tolto il</translation>
    </message>
    <message>
        <source>Name of the collecting office</source>
        <translation>Nome dell’ufficio d’incasso</translation>
    </message>
    <message>
        <source>Kind of the collecting office</source>
        <translation>Tipo d’ufficio d’incasso</translation>
    </message>
    <message>
        <source>Order of allocation</source>
        <translation>Ordine d’imputazione</translation>
    </message>
    <message>
        <source>Claim arose on</source>
        <translation>Credito sorto il</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Called in on</source>
        <translation>Sollecitato il</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Chiuso il</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Motivo della chiusura</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneta</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Giorni di un anno</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>Numero debitore</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceduto</translation>
    </message>
    <message>
        <source>Deducts VAT</source>
        <translation>Deduce l’IVA</translation>
    </message>
    <message>
        <source>Reason of default</source>
        <translation>Motivo della mora</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Non chiamare</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enforced since</source>
        <translation>Esecuzione dal</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What is owed for</source>
        <translation>Causa del credito</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Data del contratto</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numero civico</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Insolvente</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Interessi dal</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Data della fattura</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Noto dal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Cognome o ditta</translation>
    </message>
    <message>
        <source>Kind of the claim</source>
        <translation>Tipo di credito</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Dunning procedure</source>
        <translation>Procedura di sollecito</translation>
    </message>
    <message>
        <source>Reason of the rate</source>
        <translation>Motivo del tasso</translation>
    </message>
    <message>
        <source>Default interest</source>
        <translation>Interessi di mora</translation>
    </message>
    <message>
        <source>Canton or Land</source>
        <translation>Cantone o Land</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>N. di registro</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Registro e numero</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Rappresentato da</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Garanzia</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Terms of the account</source>
        <translation>Condizioni del conto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Supervising authority</source>
        <translation>Autorità di vigilanza</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificato il</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Cost or fee</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Sollecito</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Note or contact</source>
        <translation>Nota o contatto</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 made twice</source>
        <translation>%1: registrato due volte</translation>
    </message>
    <message>
        <source>%1: “%2” stands. %3 had written “%4”.</source>
        <translation>%1: vale «%2». %3 aveva scritto «%4».</translation>
    </message>
    <message>
        <source>It is too large for the shared database.</source>
        <translation>È troppo grande per la banca dati comune.</translation>
    </message>
    <message>
        <source>The shared database is older than this program and does not know a field.</source>
        <translation>La banca dati comune è più vecchia di questo programma e non conosce un campo.</translation>
    </message>
    <message>
        <source>It changes what was booked, which nobody may.</source>
        <translation>Modifica quanto è contabilizzato; nessuno può farlo.</translation>
    </message>
    <message>
        <source>What it changes is not in the shared database.</source>
        <translation>Ciò che modifica non si trova nella banca dati comune.</translation>
    </message>
    <message>
        <source>Reason of the objection</source>
        <translation>Motivo dell’obiezione</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Importo contestato</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Obiezione</translation>
    </message>
    <message>
        <source>Proof of the objection until</source>
        <translation>Prove dell’obiezione entro</translation>
    </message>
    <message>
        <source>Question to the creditor</source>
        <translation>Domanda al creditore</translation>
    </message>
    <message>
        <source>Answer to the objection</source>
        <translation>Risposta all’obiezione</translation>
    </message>
    <message>
        <source>Objection answered on</source>
        <translation>Obiezione evasa il</translation>
    </message>
    <message>
        <source>Outcome of the objection</source>
        <translation>Esito dell’obiezione</translation>
    </message>
    <message>
        <source>Recipient of a letter</source>
        <translation>Destinatario di una lettera</translation>
    </message>
    <message>
        <source>Subject of a letter</source>
        <translation>Oggetto di una lettera</translation>
    </message>
    <message>
        <source>Text of a letter</source>
        <translation>Testo di una lettera</translation>
    </message>
    <message>
        <source>Paper of a letter</source>
        <translation>Allegato di una lettera</translation>
    </message>
    <message>
        <source>State of a letter</source>
        <translation>Stato di una lettera</translation>
    </message>
    <message>
        <source>Why a letter did not leave</source>
        <translation>Perché una lettera non è partita</translation>
    </message>
    <message>
        <source>Letter left at</source>
        <translation>Lettera partita alle</translation>
    </message>
    <message>
        <source>How instalments are paid</source>
        <translation>Come si pagano le rate</translation>
    </message>
    <message>
        <source>Plan offered until</source>
        <translation>Piano proposto fino al</translation>
    </message>
    <message>
        <source>Why the plan ended</source>
        <translation>Perché il piano è terminato</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Lettera o e-mail</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia in corso</translation>
    </message>
    <message>
        <source>copying %1 of %2</source>
        <translation>copia %1 di %2</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copia %1</translation>
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
        <translation>solo su questo computer</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>offline da %1</translation>
    </message>
    <message>
        <source>password is missing</source>
        <translation>password mancante</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>accesso negato</translation>
    </message>
    <message>
        <source>This book is on this computer only.</source>
        <translation>Questo libro è solo su questo computer.</translation>
    </message>
    <message>
        <source>The shared database is being asked.</source>
        <translation>La banca dati comune viene interrogata.</translation>
    </message>
    <message>
        <source>up to date at %1</source>
        <translation>aggiornato (%1)</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>nuovo tentativo: %1</translation>
    </message>
    <message>
        <source>The shared database asks for a password.</source>
        <translation>La banca dati comune richiede una password.</translation>
    </message>
    <message>
        <source>The shared database does not let this book in.</source>
        <translation>La banca dati comune nega l’accesso a questo libro.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Calls and notes</source>
        <translation>Colloqui</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Sollecito</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Blocco tolto</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Obiezione</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>promise, kept or broken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4</source>
        <comment>instalment plan, number of instalments, amount, state</comment>
        <translation>%1 %2 × %3, %4</translation>
    </message>
    <message>
        <source>%1 (they called)</source>
        <translation>%1 (in entrata)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter or e-mail, sent or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>note, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Termine %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>entro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::AccountPage</name>
    <message>
        <source>Statement of account</source>
        <translation>Distinta del credito</translation>
    </message>
    <message>
        <source>from amount to amount; beside the table stands how it came about</source>
        <translation>da importo a importo; accanto alla tabella: come si è formato</translation>
    </message>
    <message>
        <source>to the days at the top</source>
        <translation>ai giorni in alto</translation>
    </message>
    <message>
        <source>↑↓ how it came about · P PDF · T table · Esc back</source>
        <translation>↑↓ come si è formato · P PDF · T tabella · Esc indietro</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stato al</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>noto al</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Salva come tabella</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tutte le pratiche</translation>
    </message>
    <message>
        <source>All cases of the debtor</source>
        <translation>Tutte le pratiche del debitore</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>tutte le pratiche</translation>
    </message>
    <message>
        <source>unallocated credit %1</source>
        <translation>avere %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Statement of account as PDF</source>
        <translation>Distinta del credito come PDF</translation>
    </message>
    <message>
        <source>Statement of account as a table</source>
        <translation>Distinta del credito come tabella</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AccountTable</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Data valuta</translation>
    </message>
    <message>
        <source>%1 amount</source>
        <translation>Importo %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Aperto %1</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Tutti i crediti</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scadenza %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ActionBar</name>
    <message>
        <source>Record a payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Close a claim</source>
        <translation>Chiudi credito</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Mora</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Cambia incaricato</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Obiezione</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Letter, e-mail</source>
        <translation>Lettera, e-mail</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>Al responsabile</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ActionEditor</name>
    <message>
        <source>Esc keeps the text</source>
        <translation>Esc mantiene il testo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>nothing in writing</source>
        <translation>nulla per iscritto</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per lettera</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AgeBar</name>
    <message>
        <source>not due</source>
        <translation>a scadere</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>fino a 30 giorni</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 giorni</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 giorni</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>oltre 90 giorni</translation>
    </message>
    <message>
        <source>Age of principal: %1</source>
        <translation>Anzianità del capitale: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AgreementPage</name>
    <message>
        <source>Agreement on instalments</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Proposta di rate</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>girare pagina</translation>
    </message>
    <message>
        <source>←→ page · L language · Esc back</source>
        <translation>←→ pagina · L lingua · Esc indietro</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ApprovalEditor</name>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motivo, facoltativo</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 entro %2</translation>
    </message>
    <message>
        <source>%1: reminders rest until then.</source>
        <translation>%1: fino ad allora niente solleciti.</translation>
    </message>
    <message>
        <source>%1: the debtor is called and told.</source>
        <translation>%1: il debitore viene chiamato e informato.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>%1: promise approved</source>
        <translation>%1: promessa approvata</translation>
    </message>
    <message>
        <source>%1: promise declined</source>
        <translation>%1: promessa rifiutata</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>mahnwerk::BookTrouble</name>
    <message>
        <source>Book cannot be opened</source>
        <translation>Impossibile aprire il libro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open another book …</source>
        <translation>Apri un altro libro…</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Ripristina da un backup…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseHead</name>
    <message>
        <source>company, %1</source>
        <translation>ditta, %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>parla %1</translation>
    </message>
    <message>
        <source>%1, speaks %2</source>
        <comment>salutation</comment>
        <translation>%1, parla %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n credito</numerusform>
            <numerusform>%n crediti</numerusform>
        </translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promessa non mantenuta</translation>
    </message>
    <message>
        <source>in a plan</source>
        <translation>nel piano</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestato</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>non chiamare</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>deceduto</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseList</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>currency</comment>
        <translation>Aperto %1</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>N. pratica</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>on the line with %1</source>
        <translation>al telefono con %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Lettere, cifre</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtra la lista</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Scegli una pratica</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri la pratica</translation>
    </message>
    <message>
        <source>Sort by the next column, with ← by the one before</source>
        <translation>Ordina per la colonna successiva, con ← per la precedente</translation>
    </message>
    <message>
        <source>Sort downwards, with ↑ upwards</source>
        <translation>Ordine decrescente, con ↑ crescente</translation>
    </message>
    <message>
        <source>Typing filters the list</source>
        <translation>Digitando si filtra la lista</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Togli filtro</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Apri pratica</translation>
    </message>
    <message>
        <source>Bring in list …</source>
        <translation>Importa lista…</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ancora nessuna pratica</translation>
    </message>
    <message>
        <source>Every open invoice becomes part of a case here: one debtor, one creditor, one history.</source>
        <translation>Ogni fattura aperta diventa qui parte di una pratica: un debitore, un creditore, una cronologia.</translation>
    </message>
    <message>
        <source>Bring in my list …</source>
        <translation>Importa la mia lista…</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>All creditors</source>
        <translation>Tutti i creditori</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tutti gli incaricati</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>The newest cases; the others are being read …</source>
        <translation>Le pratiche più recenti; le altre sono in lettura…</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n pratica</numerusform>
            <numerusform>%n pratiche</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>No case in this selection</source>
        <translation>Nessuna pratica in questa selezione</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nessun risultato per «%1»</translation>
    </message>
    <message>
        <source>The older cases are still being read.</source>
        <translation>Le pratiche meno recenti sono ancora in lettura.</translation>
    </message>
    <message>
        <source>Look for a part of the name, the last digits of the phone, the invoice or case number.</source>
        <translation>Cerchi una parte del nome, le ultime cifre del telefono, il numero della fattura o della pratica.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CasePage</name>
    <message>
        <source>Edit what the cursor is on; open another case</source>
        <translation>Modifica la riga; apri un’altra pratica</translation>
    </message>
    <message>
        <source>Remove what the cursor is on, or lift the hold</source>
        <translation>Elimina la riga, togli il blocco</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salva la nota</translation>
    </message>
    <message>
        <source>From column to column</source>
        <translation>Da colonna a colonna</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 tasti</translation>
    </message>
    <message>
        <source>F1 keys  0–9 outcome  I incoming  N note  Z payment  B hold  W next step</source>
        <translation>F1 tasti  0–9 esito  I in entrata  N nota  Z pagamento  B blocco  W prossimo passo</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Salva i dati inseriti</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Distinta del credito</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>Decide on the Team page</source>
        <translation>Decidi nel team</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Chiamata in entrata</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Pratica successiva</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Pratica precedente</translation>
    </message>
    <message>
        <source>No call now.</source>
        <translation>Ora nessuna chiamata.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>incoming call, minutes</comment>
        <translation>entrante %1</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>%1 has this debtor on the line.</source>
        <translation>%1 è al telefono con questo debitore.</translation>
    </message>
    <message>
        <source>Since %1. Call later, or ask %2.</source>
        <translation>Da %1. Chiami più tardi o chieda a %2.</translation>
    </message>
    <message>
        <source>Your colleagues do not see this call.</source>
        <translation>I suoi colleghi non vedono questa chiamata.</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>La banca dati comune non risponde.</translation>
    </message>
    <message>
        <source>%1: “%2” stands, %3 had written “%4”</source>
        <translation>%1: vale «%2», %3 aveva scritto «%4»</translation>
    </message>
    <message>
        <source>Two people changed the same.</source>
        <translation>Due persone hanno modificato la stessa cosa.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CasePlans</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ClaimTable</name>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>from</source>
        <translation>del</translation>
    </message>
    <message>
        <source>due</source>
        <translation>scade</translation>
    </message>
    <message>
        <source>%1 amount</source>
        <translation>Importo %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ClosingEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Tutti i crediti sono chiusi.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 are still open. Record the payment, or choose another reason.</source>
        <translation>%1 sono ancora aperti. Registri il pagamento o scelga un altro motivo.</translation>
    </message>
    <message>
        <source>Close a claim</source>
        <translation>Chiudi un credito</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudi %1</translation>
    </message>
    <message>
        <source>Close the claim</source>
        <translation>Chiudi il credito</translation>
    </message>
    <message>
        <source>Nothing to close here.</source>
        <translation>Qui non c’è nulla da chiudere.</translation>
    </message>
    <message>
        <source>%1 is no longer dunned; %2 of it are not asked for any more.</source>
        <translation>%1 non viene più sollecitato; %2 non vengono più richiesti.</translation>
    </message>
    <message>
        <source>%1: %2 closed, %3</source>
        <translation>%1: %2 chiuso, %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ConflictList</name>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Not taken from</source>
        <translation>Non ripreso da</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non ripreso</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>il primo</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>il secondo</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ConflictPanel</name>
    <message>
        <source>Keep both: the other in a note</source>
        <translation>Tieni entrambi: l’altro come nota</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri pratica</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Capito</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Mantieni il valore valido</translation>
    </message>
    <message>
        <source>Take the value of %1</source>
        <translation>Riprendi il valore di %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Stands, from %1</source>
        <translation>Vale, di %1</translation>
    </message>
    <message>
        <source>Not taken, from %1, %2</source>
        <translation>Non ripreso, di %1, %2</translation>
    </message>
    <message>
        <source>Two people made the same thing at the same time. It counts once: the first one stays, the one of %1 was taken out.</source>
        <translation>Due persone hanno registrato la stessa cosa nello stesso momento. Conta una volta sola: la prima registrazione resta, quella di %1 è stata tolta.</translation>
    </message>
    <message>
        <source>What you decide holds for the whole team. Ctrl+Z opens it again.</source>
        <translation>La sua decisione vale per tutto il team. Ctrl+Z la riapre.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ContactPointEditor</name>
    <message>
        <source>The town is missing.</source>
        <translation>Manca il luogo.</translation>
    </message>
    <message>
        <source>creditor or debtor</source>
        <translation>creditore o debitore</translation>
    </message>
    <message>
        <source>an inquiry</source>
        <translation>una ricerca</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Whose, best hours</source>
        <translation>Di chi, orari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>A number has at least three digits.</source>
        <translation>Un numero ha almeno tre cifre.</translation>
    </message>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>Un indirizzo e-mail contiene una @.</translation>
    </message>
    <message>
        <source>An IBAN has at least 15 characters.</source>
        <translation>Un IBAN ha almeno 15 caratteri.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>debtor: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1: aggiunto</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: modificato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CoursePage</name>
    <message>
        <source>Instalment plans</source>
        <translation>Piani di pagamento</translation>
    </message>
    <message>
        <source>choose an instalment</source>
        <translation>scegli una rata</translation>
    </message>
    <message>
        <source>to the other plans</source>
        <translation>agli altri piani</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Concordato il %1</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Proposto fino al</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Comprende</translation>
    </message>
    <message>
        <source>Instalments together</source>
        <translation>Rate in tutto</translation>
    </message>
    <message>
        <source>Paid on it</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Ancora aperto</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga con</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>sospesi</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>decorrono</translation>
    </message>
    <message>
        <source>Discount at the end</source>
        <translation>Riduzione finale</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Debito riconosciuto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Reminded by e-mail</source>
        <translation>Avviso per e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n giorno prima</numerusform>
            <numerusform>%n giorni prima</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for approval.</source>
        <translation>%1 chiede l’approvazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed, %1 late.</source>
        <translation>
            <numerusform>%n rata saltata, %1 in ritardo.</numerusform>
            <numerusform>%n rate saltate, %1 in ritardo.</numerusform>
        </translation>
    </message>
    <message>
        <source>If nothing comes, all is due at once on %1.</source>
        <translation>Senza pagamento, tutto il saldo è esigibile il %1.</translation>
    </message>
    <message>
        <source>All is due at once since %1.</source>
        <translation>Tutto il saldo è esigibile dal %1.</translation>
    </message>
    <message>
        <source>The reminders go on where they stood.</source>
        <translation>I solleciti riprendono da dov’erano.</translation>
    </message>
    <message>
        <source>The offer lapsed on %1.</source>
        <translation>La proposta valeva fino al %1.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Terminato: %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiutare</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Ritirare la proposta</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Termina piano</translation>
    </message>
    <message>
        <source>%1: plan agreed, %2</source>
        <translation>%1: piano concordato, %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>%1: plan refused</source>
        <translation>%1: piano rifiutato</translation>
    </message>
    <message>
        <source>%1: plan ended, reminders go on</source>
        <translation>%1: piano terminato, i solleciti riprendono</translation>
    </message>
    <message>
        <source>Plans of this case</source>
        <translation>Piani di questa pratica</translation>
    </message>
    <message>
        <source>What was paid on each instalment</source>
        <translation>Che cosa è stato pagato su ogni rata</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Offer came back signed</source>
        <translation>Proposta tornata firmata</translation>
    </message>
    <message>
        <source>First instalment came</source>
        <translation>Prima rata arrivata</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Concorda di nuovo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Inserito da</translation>
    </message>
    <message>
        <source>R agree anew · L letter again · E e-mail again · Alt+E end · Esc back</source>
        <translation>R concordare di nuovo · L lettera di nuovo · E e-mail di nuovo · Alt+E terminare · Esc indietro</translation>
    </message>
    <message>
        <source>%1: letter about the plan to the outbox</source>
        <translation>%1: lettera sul piano nella posta in uscita</translation>
    </message>
    <message>
        <source>%1: e-mail about the plan to the outbox</source>
        <translation>%1: e-mail sul piano nella posta in uscita</translation>
    </message>
    <message>
        <source>Letter again</source>
        <translation>Lettera di nuovo</translation>
    </message>
    <message>
        <source>E-mail again</source>
        <translation>E-mail di nuovo</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CourseTable</name>
    <message>
        <source>No.</source>
        <comment>number of an instalment</comment>
        <translation>N.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>due</source>
        <translation>scade</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>whole on</source>
        <translation>saldata il</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n rata</numerusform>
            <numerusform>%n rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::CreditorForm</name>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Name on the letters</source>
        <translation>Nome sulle lettere</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>IBAN, where debtors pay to</source>
        <translation>IBAN per i pagamenti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CreditorSection</name>
    <message>
        <source>Creditors</source>
        <translation>Creditori</translation>
    </message>
    <message>
        <source>Sender and account of the letters, kept in the book</source>
        <translation>Mittente e conto delle lettere, salvati nel libro</translation>
    </message>
    <message>
        <source>This book may only be read, so nothing can be entered here.</source>
        <translation>Questo libro è di sola lettura, qui non si può inserire nulla.</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Add a creditor</source>
        <translation>Aggiungi creditore</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>New creditor</source>
        <translation>Nuovo creditore</translation>
    </message>
    <message>
        <source>Save the new creditor</source>
        <translation>Salva nuovo creditore</translation>
    </message>
    <message>
        <source>Save the creditor</source>
        <translation>Salva creditore</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1: aggiunto</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: modificato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DebtorEditor</name>
    <message>
        <source>The name is missing.</source>
        <translation>Manca il nome.</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persona o ditta</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Rappresentato da</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Non chiamare</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Insolvente</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceduto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno è nel futuro.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ditta</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: modificato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DefaultEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Tutti i crediti sono chiusi.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Agreed day of payment</source>
        <translation>Termine convenuto</translation>
    </message>
    <message>
        <source>Reminder received on</source>
        <translation>Sollecito ricevuto il</translation>
    </message>
    <message>
        <source>Invoice received on</source>
        <translation>Fattura ricevuta il</translation>
    </message>
    <message>
        <source>Refused to pay on</source>
        <translation>Pagamento rifiutato il</translation>
    </message>
    <message>
        <source>The change holds</source>
        <translation>La modifica vale</translation>
    </message>
    <message>
        <source>The invoice told the consumer that default begins 30 days after it (§ 286 (3) BGB)</source>
        <translation>La fattura segnalava al consumatore la mora dopo 30 giorni (§ 286 cpv. 3 BGB)</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>da ora</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>dall’inizio</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno è nel futuro.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Mora</translation>
    </message>
    <message>
        <source>Interest from %1</source>
        <translation>Interessi dal %1</translation>
    </message>
    <message>
        <source>Save the default</source>
        <translation>Salva la mora</translation>
    </message>
    <message>
        <source>Nothing entered here puts the debtor in default. Interest from now: %1.</source>
        <translation>Nulla di ciò mette in mora il debitore. Interessi finora dal: %1.</translation>
    </message>
    <message>
        <source>In default by: %1. Last day to pay %2, interest from %3 (until now: %4).</source>
        <translation>In mora per: %1. Ultimo giorno di pagamento %2, interessi dal %3 (finora: %4).</translation>
    </message>
    <message>
        <source>Nothing entered here puts the debtor in default. Enter what happened.</source>
        <translation>Nulla di ciò mette in mora il debitore. Indichi che cosa è successo.</translation>
    </message>
    <message>
        <source>%1: %2 bears interest from %3</source>
        <translation>%1: %2 produce interessi dal %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Desktop</name>
    <message>
        <source>Bring in rates</source>
        <translation>Importa tassi</translation>
    </message>
    <message>
        <source>This book belongs to the team now</source>
        <translation>Questo libro fa ora parte del team</translation>
    </message>
    <message>
        <source>Base rates are missing.</source>
        <translation>Mancano tassi di base.</translation>
    </message>
    <message>
        <source>This book may only be read.</source>
        <translation>Questo libro è di sola lettura.</translation>
    </message>
    <message>
        <source>A newer Mahnwerk has written it. You can look at everything; install the newer version to work on it.</source>
        <translation>È stato scritto da una versione più recente di Mahnwerk. Può consultare tutto; per lavorarci installi la versione più recente.</translation>
    </message>
    <message>
        <source>Its file is protected against writing. You can look at everything; to work on it, allow writing to the file and open it again.</source>
        <translation>Il file è protetto da scrittura. Può consultare tutto; per lavorarci autorizzi la scrittura e lo riapra.</translation>
    </message>
    <message>
        <source>Filling the demo</source>
        <translation>Preparazione della demo</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Apri libro</translation>
    </message>
    <message>
        <source>Mahnwerk books (*.book);;All files (*)</source>
        <translation>Libri di Mahnwerk (*.book);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli un backup</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino del backup</translation>
    </message>
    <message>
        <source>Save what is typed first, or leave it with Esc.</source>
        <translation>Salvi prima i dati inseriti o esca con Esc.</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>Questa è l’ultima pratica della lista.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>Questa è la prima pratica della lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases passed over: a colleague has the debtor on the line.</source>
        <translation>
            <numerusform>%n pratica saltata: un collega è al telefono con il debitore.</numerusform>
            <numerusform>%n pratiche saltate: un collega è al telefono con i debitori.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is done.</source>
        <translation>La lista è terminata.</translation>
    </message>
    <message>
        <source>%1: call back now, %2</source>
        <translation>%1: richiamare ora, %2</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annullamento in corso: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DifferencePanel</name>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>ancora nulla è salvato</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Righe che non vengono riprese</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuove</translation>
    </message>
    <message numerus="yes">
        <source>from %n debtor(s)</source>
        <translation>
            <numerusform>di %n debitore</numerusform>
            <numerusform>di %n debitori</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificate</translation>
    </message>
    <message>
        <source>amount, level or phone</source>
        <translation>importo, livello o telefono</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariate</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>resta com’è</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltate</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutate</translation>
    </message>
    <message>
        <source>reason below</source>
        <translation>motivo sotto</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>tutte le righe</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>quadra</translation>
    </message>
    <message>
        <source>does not add up: please report this file</source>
        <translation>non quadra: segnali questo file</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n riga rifiutata</numerusform>
            <numerusform>%n righe rifiutate</numerusform>
        </translation>
    </message>
    <message>
        <source>will be booked as paid according to the list</source>
        <translation>verrà contabilizzato come pagato secondo la lista</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>resta aperto</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>non più in lista</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DisputeEditor</name>
    <message>
        <source>Objection</source>
        <translation>Obiezione</translation>
    </message>
    <message>
        <source>Question to the creditor</source>
        <translation>Domanda al creditore</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisione</translation>
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
        <translation>Domanda e risposta restano conservate; la parte contestata è sospesa.</translation>
    </message>
    <message>
        <source>The creditor gives way: book a credit note for the part that is not owed.</source>
        <translation>Il creditore cede: contabilizzare una nota di credito per la parte non dovuta.</translation>
    </message>
    <message>
        <source>All of the claim is asked for again.</source>
        <translation>L’intero credito viene di nuovo sollecitato.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>%1: objection %2</source>
        <translation>%1: obiezione %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DocumentEditor</name>
    <message>
        <source>What about</source>
        <translation>Di che si tratta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail a %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Lettera a %1</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>nessun indirizzo noto</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>To the outbox</source>
        <translation>In posta in uscita</translation>
    </message>
    <message>
        <source>Neither an e-mail nor a postal address is known. Enter one at the left (A).</source>
        <translation>Non sono noti né un’e-mail né un indirizzo postale. Inserire a sinistra (A).</translation>
    </message>
    <message>
        <source>Leaves in ten seconds; until then Ctrl+Z takes it back.</source>
        <translation>Parte tra dieci secondi; fino ad allora Ctrl+Z la ritira.</translation>
    </message>
    <message>
        <source>Lies in the outbox until the letters are printed; until then it can be taken back.</source>
        <translation>Resta nella posta in uscita fino alla stampa delle lettere; fino ad allora si può ritirare.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Da compilare.</translation>
    </message>
    <message>
        <source>%1: e-mail “%2” leaves in ten seconds</source>
        <translation>%1: l’e-mail «%2» parte tra dieci secondi</translation>
    </message>
    <message>
        <source>%1: letter “%2” is in the outbox</source>
        <translation>%1: la lettera «%2» è nella posta in uscita</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningActModel</name>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>senza spese</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>spese %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>termine %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n più tardi</numerusform>
            <numerusform>%n più tardi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningPage</name>
    <message>
        <source>Dunning</source>
        <translation>Solleciti</translation>
    </message>
    <message>
        <source>the letter before, the next</source>
        <translation>lettera precedente, successiva</translation>
    </message>
    <message>
        <source>leave a case out, take it in</source>
        <translation>escludi una pratica, riprendila</translation>
    </message>
    <message>
        <source>show the letter; open the case</source>
        <translation>mostra la lettera; apri la pratica</translation>
    </message>
    <message>
        <source>The proposal is being computed</source>
        <translation>Calcolo della proposta</translation>
    </message>
    <message>
        <source>The run makes its letters</source>
        <translation>La serie crea le lettere</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Serie di solleciti</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Serie %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>%n lettera creata</numerusform>
            <numerusform>%n lettere create</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held until %2 (%3)</source>
        <translation>%1: bloccato fino a %2 (%3)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Nothing is sent yet.
The run can be stopped at any time.</source>
        <translation>Ancora nulla è inviato.
Si può fermare in ogni momento.</translation>
    </message>
    <message>
        <source>Every open claim is looked at: what is due today, what waits, what needs you.</source>
        <translation>Ogni credito aperto viene esaminato: che cosa è da fare oggi, che cosa attende, che cosa richiede il suo intervento.</translation>
    </message>
    <message>
        <source>Nothing to remind</source>
        <translation>Nulla da sollecitare</translation>
    </message>
    <message>
        <source>No claim is open. Bring in a list of open invoices; what becomes due then stands here.</source>
        <translation>Nessun credito è aperto. Importi una lista di fatture aperte; ciò che ne scade comparirà qui.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Importa lista</translation>
    </message>
    <message>
        <source>Dunning run %1</source>
        <translation>Serie di solleciti di %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>no fees</source>
        <translation>senza spese</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>spese %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n esclusa</numerusform>
            <numerusform>%n escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Tutte le procedure</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>Serie di solleciti</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Serie %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettera</numerusform>
            <numerusform>%n lettere</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of today was stopped.</source>
        <translation>La serie di solleciti di oggi è stata fermata.</translation>
    </message>
    <message>
        <source>What it made is kept, and no letter is made twice. Continue it; what is ticked below is still missing.</source>
        <translation>Quanto è creato resta e nulla viene sollecitato due volte. Continui la serie; quanto è selezionato sotto manca ancora.</translation>
    </message>
    <message>
        <source>Close the run of %1</source>
        <translation>Chiudi serie di %1</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted.</source>
        <translation>La serie di solleciti di %1 è stata interrotta.</translation>
    </message>
    <message>
        <source>What it made is kept. Close it; what it did not reach is in the proposal of today.</source>
        <translation>Quanto è creato resta. Chiuda la serie; ciò che non ha raggiunto figura nella proposta di oggi.</translation>
    </message>
    <message>
        <source>Other work was interrupted: %1.</source>
        <translation>Un altro lavoro è stato interrotto: %1.</translation>
    </message>
    <message>
        <source>What was finished is kept. Continue it or undo it; the run can start after that.</source>
        <translation>Quanto è terminato resta. Lo continui o lo annulli; poi la serie può partire.</translation>
    </message>
    <message>
        <source>Continue the run: %1</source>
        <translation>Continua la serie: %1</translation>
    </message>
    <message>
        <source>Start the run: %1</source>
        <translation>Avvia la serie: %1</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>Mostra effetto</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Mostra proposta</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Mostra serie</translation>
    </message>
    <message>
        <source>Hold until …</source>
        <translation>Blocca fino al…</translation>
    </message>
    <message>
        <source>Enter the sender</source>
        <translation>Inserisci mittente</translation>
    </message>
    <message>
        <source>Previous page of the letter</source>
        <translation>Lettera: pagina precedente</translation>
    </message>
    <message>
        <source>Next page of the letter</source>
        <translation>Lettera: pagina successiva</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningReasonModel</name>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
</context>
<context>
    <name>mahnwerk::EffectModel</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insieme</translation>
    </message>
</context>
<context>
    <name>mahnwerk::EventEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Tutti i crediti sono chiusi.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, facoltativa</translation>
    </message>
    <message>
        <source>The period begins anew the next day (%1).</source>
        <translation>Il termine ricomincia il giorno dopo (%1).</translation>
    </message>
    <message>
        <source>While it lasts its days do not count (%1).</source>
        <translation>Finché dura, i giorni non contano (%1).</translation>
    </message>
    <message>
        <source>From the next day on another period runs: %1 (%2).</source>
        <translation>Dal giorno dopo decorre un altro termine: %1 (%2).</translation>
    </message>
    <message>
        <source>Not barred before its last day (%1).</source>
        <translation>Non prescritto prima del suo ultimo giorno (%1).</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Manca il giorno.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno è nel futuro.</translation>
    </message>
    <message>
        <source>The last day of the waiver is missing.</source>
        <translation>Manca l’ultimo giorno della rinuncia.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>È prima del primo giorno.</translation>
    </message>
    <message>
        <source>No more than 30 years.</source>
        <translation>Al massimo 30 anni.</translation>
    </message>
    <message>
        <source>First day (today, Mo, 15.)</source>
        <translation>Primo giorno (-1, 15., 30.11.)</translation>
    </message>
    <message>
        <source>On (today, Mo, 15.)</source>
        <translation>Il (-1, 15., 30.11.)</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Fino al (compreso)</translation>
    </message>
    <message>
        <source>Until, if it is over</source>
        <translation>Fino al, se finito</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Registra evento</translation>
    </message>
    <message>
        <source>The law of this country is not known to the program.</source>
        <translation>Il programma non conosce il diritto di questo Paese.</translation>
    </message>
    <message>
        <source>%1: limitation is suspended from then on. %2</source>
        <translation>%1: la prescrizione è sospesa da quel giorno. %2</translation>
    </message>
    <message>
        <source>%1: barred after %2 (until now: %3). %4</source>
        <translation>%1: prescritto dopo il %2 (finora: %3). %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 on %4 recorded</source>
        <translation>%1, %2: evento %3 del %4 registrato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::FirstStart</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Keys: 1 to %1 choose, Enter confirms, F1 help</source>
        <translation>Tasti: da 1 a %1 per scegliere, Enter conferma, F1 aiuto</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Scegli una via</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Da dove desidera cominciare?</translation>
    </message>
    <message>
        <source>You can change later. Everything stays on this computer until you join a team.</source>
        <translation>Potrà cambiare più tardi. Tutto resta su questo computer finché non entra in un team.</translation>
    </message>
    <message>
        <source>Practise with the demo</source>
        <translation>Esercitarsi con la demo</translation>
    </message>
    <message>
        <source>An invented collection office with 2000 claims. Search, note, remind, book payments, without consequences.</source>
        <translation>Una società d’incasso inventata con 2000 crediti. Cercare, annotare, sollecitare, contabilizzare pagamenti, senza conseguenze.</translation>
    </message>
    <message>
        <source>Takes 3 seconds, can be deleted at any time.</source>
        <translation>Dura 3 secondi, si può eliminare in ogni momento.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Apri la demo</translation>
    </message>
    <message>
        <source>Bring in my list</source>
        <translation>Importare la mia lista</translation>
    </message>
    <message>
        <source>Excel or CSV with open invoices, just as it is. You see what becomes of it before anything is saved.</source>
        <translation>Excel o CSV con le fatture aperte, così com’è. Vede che cosa ne risulta prima che qualcosa venga salvato.</translation>
    </message>
    <message>
        <source>Or drop the file onto this window.</source>
        <translation>Oppure trascini il file in questa finestra.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Entrare in un team</translation>
    </message>
    <message>
        <source>Your administrator has told you server, user and team. Then you work on the shared cases, without a network too.</source>
        <translation>Il suo amministratore le ha indicato server, utente e team. Così lavora sulle pratiche comuni, anche senza rete.</translation>
    </message>
    <message>
        <source>A copy of the team&apos;s cases comes to this computer.</source>
        <translation>Una copia delle pratiche arriva su questo computer.</translation>
    </message>
    <message>
        <source>Enter server …</source>
        <translation>Inserisci server…</translation>
    </message>
    <message>
        <source>Open an existing book …</source>
        <translation>Apri un libro esistente…</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HandUpEditor</name>
    <message>
        <source>What is to be decided</source>
        <translation>Che cosa c’è da decidere</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>Al responsabile</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trasmetti</translation>
    </message>
    <message>
        <source>The case leaves your list and stands in that of the supervisors until one of them sets its next step.</source>
        <translation>La pratica lascia la sua lista e passa in quella dei responsabili, finché uno di loro fissa il prossimo passo.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Da compilare.</translation>
    </message>
    <message>
        <source>%1: handed to the supervisor</source>
        <translation>%1: pratica trasmessa al responsabile</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi nota</translation>
    </message>
    <message>
        <source>Narrow the history</source>
        <translation>Filtra cronologia</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifica nota</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Elimina nota</translation>
    </message>
    <message>
        <source>History of the case, newest first</source>
        <translation>Cronologia della pratica, dal più recente</translation>
    </message>
    <message>
        <source>Note on %1 removed</source>
        <translation>Nota su %1 eliminata</translation>
    </message>
    <message>
        <source>Enter edit the note  Del remove it  F filter</source>
        <translation>Enter modifica nota  Canc elimina  F filtra</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldBar</name>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Indichi il motivo in una o due parole.</translation>
    </message>
    <message>
        <source>Hold until, last day</source>
        <translation>Fino al (compreso)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>+14, 30.11.</source>
        <translation>+14, 30.11.</translation>
    </message>
    <message>
        <source>such as complaint</source>
        <translation>ad es. reclamo</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Blocca %1</translation>
    </message>
    <message>
        <source>Type a day such as +14 or 30.11.</source>
        <translation>Inserisca un giorno, ad es. +14 o 30.11.</translation>
    </message>
    <message>
        <source>This day is over. A hold ends today or later.</source>
        <translation>Questo giorno è passato. Un blocco termina oggi o più tardi.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldEditor</name>
    <message>
        <source>The reason is missing.</source>
        <translation>Manca il motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Until, last day (+7, Fr, 15.)</source>
        <translation>Fino al, compreso (+7, 15., 30.11.)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale per</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, facoltativa</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>tutta la pratica</translation>
    </message>
    <message>
        <source>all cases of the debtor</source>
        <translation>tutte le pratiche del debitore</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Manca l’ultimo giorno.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Questo giorno è passato.</translation>
    </message>
    <message>
        <source>No reminder goes out while a hold lasts. It ends by itself.</source>
        <translation>Finché dura il blocco non parte nessun sollecito. Termina da solo.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Imposta blocco</translation>
    </message>
    <message>
        <source>Hold until %1</source>
        <translation>Blocca fino a %1</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 in sospeso fino a %2</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Solleciti</translation>
    </message>
    <message>
        <source>%1 on hold until %2</source>
        <translation>%1: bloccato fino a %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldList</name>
    <message>
        <source>all cases</source>
        <translation>tutte le pratiche</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>questa pratica</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::IdentityPanel</name>
    <message>
        <source>ends in %1</source>
        <translation>termina con %1</translation>
    </message>
    <message>
        <source>Am I speaking to %1?</source>
        <translation>Parlo con %1?</translation>
    </message>
    <message>
        <source>Confirm two facts, then creditor, amounts and history are shown.</source>
        <translation>Confermi due dati, poi compaiono creditore, importi e cronologia.</translation>
    </message>
    <message>
        <source>The person tells them, you compare. Do not read them out. Enter or Space confirms one; what was confirmed is kept in the history.</source>
        <translation>La persona li indica, lei confronta. Non leggerli ad alta voce. Enter o Spazio ne conferma uno; quanto confermato resta nella cronologia.</translation>
    </message>
    <message>
        <source>If somebody else is on the phone</source>
        <translation>Se risponde un’altra persona</translation>
    </message>
    <message>
        <source>Say only your name and number. Then 2, 8c or 9d.</source>
        <translation>Indicare solo il proprio nome e numero. Poi 2, 8c o 9d.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPage</name>
    <message>
        <source>Bring in a list</source>
        <translation>Importa lista</translation>
    </message>
    <message>
        <source>the column before, the next</source>
        <translation>colonna precedente, successiva</translation>
    </message>
    <message>
        <source>choose what a column becomes</source>
        <translation>scegli che cosa diventa la colonna</translation>
    </message>
    <message>
        <source>List of open invoices</source>
        <translation>Lista di fatture aperte</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Tabelle (*.xlsx *.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”, %n row(s)</source>
        <translation>
            <numerusform>Foglio «%1», %n riga</numerusform>
            <numerusform>Foglio «%1», %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Lettura della lista</translation>
    </message>
    <message>
        <source>The list is being compared</source>
        <translation>Confronto della lista</translation>
    </message>
    <message>
        <source>The list is being brought in</source>
        <translation>Importazione della lista</translation>
    </message>
    <message>
        <source>Stopped. What was brought in is kept; F8 continues with the rest.</source>
        <translation>Fermata. Quanto è importato resta; F8 continua con il resto.</translation>
    </message>
    <message>
        <source>%1 brought in</source>
        <translation>%1: importato</translation>
    </message>
    <message>
        <source>The import is being taken back</source>
        <translation>Annullamento dell’importazione</translation>
    </message>
    <message>
        <source>%1 taken back, the book is as it was</source>
        <translation>%1: importazione annullata, il libro è come prima</translation>
    </message>
    <message>
        <source>%1 discarded, nothing was saved</source>
        <translation>%1: scartato, nulla è stato salvato</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Salva le righe rifiutate</translation>
    </message>
    <message>
        <source>refused rows.csv</source>
        <translation>righe rifiutate.csv</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1: salvato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns and differences</source>
        <translation>Colonne e differenze</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Quale colonna è che cosa?</translation>
    </message>
    <message>
        <source>remembered for this header</source>
        <translation>memorizzato per questa intestazione</translation>
    </message>
    <message>
        <source>How the first rows will look</source>
        <translation>Così appariranno le prime righe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salva come CSV</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Every import can be taken back.</source>
        <translation>Ogni importazione si può annullare.</translation>
    </message>
    <message>
        <source>Book as paid</source>
        <translation>Segna come pagato</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Bring in %1, settle %2</source>
        <translation>Importa %1, salda %2</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n invoice(s)</source>
        <translation>
            <numerusform>Importa %n fattura</numerusform>
            <numerusform>Importa %n fatture</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of open invoices, as Excel or CSV</source>
        <translation>Una tabella di fatture aperte, in Excel o CSV</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>foglio «%1»</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>intestazione riga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as the last time</source>
        <translation>colonne come l’ultima volta</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s):</source>
        <translation>
            <numerusform>Ancora %n domanda:</numerusform>
            <numerusform>Ancora %n domande:</numerusform>
        </translation>
    </message>
    <message>
        <source>No column for: %1.</source>
        <translation>Nessuna colonna per: %1.</translation>
    </message>
    <message>
        <source>Choose above which column it is.</source>
        <translation>Scelga sopra di quale colonna si tratta.</translation>
    </message>
    <message>
        <source>The list is being compared with the book.</source>
        <translation>La lista viene confrontata con il libro.</translation>
    </message>
    <message>
        <source>The figures come as soon as every needed column is known.</source>
        <translation>Le cifre compaiono appena ogni colonna necessaria è nota.</translation>
    </message>
    <message>
        <source>Header, columns and all values are looked at. Nothing is saved.</source>
        <translation>Si esaminano intestazione, colonne e tutti i valori. Nulla viene salvato.</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Trascinare qui una lista</translation>
    </message>
    <message>
        <source>An Excel or CSV file of open invoices. The next step shows what each column becomes and what would change; nothing is saved before that.</source>
        <translation>Un file Excel o CSV di fatture aperte. Il passo successivo mostra che cosa diventa ogni colonna e che cosa cambierebbe; prima non viene salvato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificata</numerusform>
            <numerusform>%n modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariata</numerusform>
            <numerusform>%n invariate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n saldata</numerusform>
            <numerusform>%n saldate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is brought in</source>
        <translation>%1: importato</translation>
    </message>
    <message>
        <source>%1. Undo takes the whole import back as long as no payment or reminder builds on it.</source>
        <translation>%1. L’intera importazione si può annullare finché nessun pagamento né sollecito si basa su di essa.</translation>
    </message>
    <message>
        <source>Bring in another list</source>
        <translation>Importa un’altra lista</translation>
    </message>
    <message>
        <source>first answer “%1”</source>
        <translation>prima rispondere a «%1»</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manca: %1</translation>
    </message>
    <message>
        <source>nothing new in this list</source>
        <translation>nulla di nuovo in questa lista</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPreviewModel</name>
    <message>
        <source>Invoice</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>due</source>
        <translation>scade</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
</context>
<context>
    <name>mahnwerk::KeysOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Vai a una pagina</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annulla l’ultimo passo</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salva e continua</translation>
    </message>
    <message>
        <source>Back, without losing what was typed</source>
        <translation>Indietro, i dati inseriti restano</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Al campo successivo</translation>
    </message>
    <message>
        <source>Show or hide these keys</source>
        <translation>Mostra o nascondi questi tasti</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasti di questa pagina</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>the letter before, the next</source>
        <translation>lettera precedente, successiva</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>sfoglia</translation>
    </message>
    <message>
        <source>↑↓ letter · Space leave out · Esc back</source>
        <translation>↑↓ lettera · Spazio escludi · Esc indietro</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Lettera precedente</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Lettera successiva</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Enter the sender</source>
        <translation>Inserisci mittente</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LetterView</name>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Lettera precedente</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Lettera successiva</translation>
    </message>
    <message>
        <source>No letter today.</source>
        <translation>Oggi nessuna lettera.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Pagina %1 di %2, %3</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>Visualizzazione della lettera</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LimitationLine</name>
    <message>
        <source>Limitation suspended</source>
        <translation>Prescrizione sospesa</translation>
    </message>
    <message>
        <source>barred since %1</source>
        <translation>prescritto dal %1</translation>
    </message>
    <message>
        <source>barred after %1</source>
        <translation>prescritto dopo il %1</translation>
    </message>
    <message>
        <source>Barred after %1</source>
        <translation>Prescritto dopo il %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LineRow</name>
    <message>
        <source>Instalment %1</source>
        <translation>Rata %1</translation>
    </message>
    <message>
        <source>What becomes of the rest</source>
        <translation>Che ne è del resto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scade</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Come calcolata</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LoadedCases</name>
    <message>
        <source>Reading the cases</source>
        <translation>Lettura delle pratiche</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LoadedWork</name>
    <message>
        <source>Reading today&apos;s list</source>
        <translation>Lettura della lista di oggi</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MailSection</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For what you write to debtors from this workstation</source>
        <translation>Per ciò che scrive ai debitori da questa postazione</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Server di posta (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Login, if it asks for one</source>
        <translation>Nome utente, se richiesto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>E-mail mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s name, if not the creditor&apos;s</source>
        <translation>Nome del mittente, se diverso dal creditore</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Without protection everybody on the way can read login, password and e-mails. Only for a server on this machine.</source>
        <translation>Senza protezione chiunque lungo il percorso può leggere nome utente, password ed e-mail. Solo per un server su questo computer.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of your desktop. Without one it is asked for after each start.</source>
        <translation>La password va nel portachiavi del suo computer. Senza portachiavi viene chiesta a ogni avvio.</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (usuale)</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dal primo byte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Da compilare.</translation>
    </message>
    <message>
        <source>Saved. The password is in your keychain.</source>
        <translation>Salvato. La password è nel suo portachiavi.</translation>
    </message>
    <message>
        <source>Saved. There is no keychain: the password is known until the program ends.</source>
        <translation>Salvato. Non c’è un portachiavi: la password vale fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>Asking the mail server</source>
        <translation>Interrogazione del server di posta</translation>
    </message>
    <message>
        <source>The server takes the login. E-mails can be sent.</source>
        <translation>Il server accetta l’accesso. Le e-mail si possono inviare.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MappingRow</name>
    <message>
        <source>sure</source>
        <translation>sicura</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verifica</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vuota</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Colonna %1, %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MappingTable</name>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>diventa</translation>
    </message>
    <message>
        <source>sure to</source>
        <translation>sicura al</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>mahnwerk::NoteEditor</name>
    <message>
        <source>Write a note (N)</source>
        <translation>Scrivi nota (N)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salva nota</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>The new note takes the place of the old one, which stays in the history struck through.</source>
        <translation>La nuova nota sostituisce la precedente, che resta barrata nella cronologia.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>Changed note</source>
        <translation>Nota modificata</translation>
    </message>
    <message>
        <source>Note on %1 saved</source>
        <translation>Nota su %1 salvata</translation>
    </message>
    <message>
        <source>Note on %1 changed</source>
        <translation>Nota su %1 modificata</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OfficeForm</name>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Collects as</source>
        <translation>Opera come</translation>
    </message>
    <message>
        <source>Name on the letters</source>
        <translation>Nome sulle lettere</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>IBAN, where debtors pay to; empty: the creditor&apos;s</source>
        <translation>IBAN per i pagamenti; vuoto: quello del creditore</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Registro e numero</translation>
    </message>
    <message>
        <source>Supervising authority: name, address, e-mail</source>
        <translation>Autorità di vigilanza: nome, indirizzo, e-mail</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OfficeSection</name>
    <message>
        <source>Collecting office</source>
        <translation>Ufficio d’incasso</translation>
    </message>
    <message>
        <source>Writes in place of the creditors, kept in the book</source>
        <translation>Scrive al posto dei creditori; salvato nel libro</translation>
    </message>
    <message>
        <source>The creditors write themselves. If a collection agency or a law firm collects for them, enter it here: its letters then tell what § 13a RDG or § 43d BRAO wants.</source>
        <translation>I creditori scrivono da sé. Se una società d’incasso o uno studio legale incassa per loro, va inserito qui: le sue lettere indicano allora quanto esige il § 13a RDG o il § 43d BRAO.</translation>
    </message>
    <message>
        <source>Enter an office</source>
        <translation>Inserisci ufficio</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Salva ufficio</translation>
    </message>
    <message>
        <source>Remove the office</source>
        <translation>Elimina ufficio</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’indirizzo</translation>
    </message>
    <message>
        <source>a telephone number or an e-mail</source>
        <translation>un numero di telefono o un’e-mail</translation>
    </message>
    <message>
        <source>the supervising authority (§ 13a (1) Nr. 8 RDG)</source>
        <translation>l’autorità di vigilanza (§ 13a cpv. 1 n. 8 RDG)</translation>
    </message>
    <message>
        <source>The letters of the office lack: %1.</source>
        <translation>Nelle lettere dell’ufficio d’incasso manca: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: modificato</translation>
    </message>
    <message>
        <source>%1 collects from now on</source>
        <translation>%1 incassa da ora</translation>
    </message>
    <message>
        <source>%1 removed: the creditors write themselves</source>
        <translation>%1: eliminato, i creditori scrivono da sé</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OpenCase</name>
    <message>
        <source>A newer Mahnwerk wrote this book, so it can only be read here. Install the newer version to edit it.</source>
        <translation>Questo libro è stato scritto da una versione più recente di Mahnwerk, perciò qui è di sola lettura. Per modificarlo installi la versione più recente.</translation>
    </message>
    <message>
        <source>This book can only be read. Check the access rights of its file to edit it.</source>
        <translation>Questo libro è di sola lettura. Per modificarlo verifichi i diritti di accesso del file.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxList</name>
    <message>
        <source>Written</source>
        <translation>Scritta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxPage</name>
    <message>
        <source>It is sent again</source>
        <translation>Viene inviata di nuovo</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Segnata come inviata</translation>
    </message>
    <message>
        <source>Removed from the outbox</source>
        <translation>Eliminata dalla posta in uscita</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Posta in uscita</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Apri la pratica</translation>
    </message>
    <message>
        <source>Choose a letter or e-mail</source>
        <translation>Scegli una lettera o un’e-mail</translation>
    </message>
    <message>
        <source>Letters and e-mails that have not left</source>
        <translation>Lettere ed e-mail non ancora partite</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Stampa lettere</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>È partita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Apri pratica</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>Configura e-mail</translation>
    </message>
    <message>
        <source>E-mails wait: no mail server is known yet.</source>
        <translation>Delle e-mail sono in attesa: non è ancora noto un server di posta.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>Letters and e-mails that you write in a case (L) or confirm after a call wait here: letters until they are printed, e-mails for ten seconds.</source>
        <translation>Le lettere e le e-mail che scrive in una pratica (L) o conferma dopo una chiamata attendono qui: le lettere fino alla stampa, le e-mail dieci secondi.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettera</numerusform>
            <numerusform>%n lettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke while the e-mail was handed over. Ask before you send it again.</source>
        <translation>La connessione si è interrotta durante la consegna dell’e-mail. Chieda conferma prima di inviarla di nuovo.</translation>
    </message>
    <message>
        <source>No letter may leave yet: what was written in the last ten seconds can still be taken back.</source>
        <translation>Nessuna lettera può ancora partire: quanto scritto negli ultimi dieci secondi si può ancora ritirare.</translation>
    </message>
    <message>
        <source>No letter could be set.</source>
        <translation>Non è stato possibile comporre nessuna lettera.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>Non è stato possibile comporre %n lettera: %1. Controlli questa pratica.</numerusform>
            <numerusform>Non è stato possibile comporre %n lettere: %1. Controlli queste pratiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutcomeForm</name>
    <message>
        <source>Amount %1</source>
        <translation>Importo %1</translation>
    </message>
    <message>
        <source>On (+5, Fr, 15.)</source>
        <translation>Il (+5, 15., 30.11.)</translation>
    </message>
    <message>
        <source>At (14:30)</source>
        <translation>Alle (14:30)</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, facoltativa</translation>
    </message>
    <message>
        <source>all claims</source>
        <translation>tutti i crediti</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salva e continua</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>Da approvare: %1</translation>
    </message>
    <message>
        <source>Reminders rest until %1; not kept, the case comes to the top of the list</source>
        <translation>Solleciti sospesi fino a %1; se non è mantenuta, la pratica passa in cima alla lista</translation>
    </message>
    <message>
        <source>Reminders rest until %1</source>
        <translation>Solleciti sospesi fino a %1</translation>
    </message>
    <message>
        <source>Only what is disputed rests</source>
        <translation>Sospesa solo la parte contestata</translation>
    </message>
    <message>
        <source>E-mail in ten seconds</source>
        <translation>E-mail tra dieci secondi</translation>
    </message>
    <message>
        <source>Letter to the outbox</source>
        <translation>Lettera nella posta in uscita</translation>
    </message>
    <message>
        <source>The number is marked as wrong</source>
        <translation>Il numero viene segnato come errato</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Poi: %1, %2</translation>
    </message>
    <message>
        <source>Confirm first who is speaking</source>
        <translation>Confermare prima chi parla</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Da compilare: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Da compilare.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 14:30.</source>
        <translation>Non è un’ora. Esempio: 14:30.</translation>
    </message>
    <message>
        <source>%1: “%2” saved</source>
        <translation>%1: «%2» salvato</translation>
    </message>
    <message>
        <source>The plan opens</source>
        <translation>Si apre il piano di pagamento</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OwnerEditor</name>
    <message>
        <source>Who looks after the case</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Cambia incaricato</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>Nobody looks after the case.</source>
        <translation>Nessuno è incaricato della pratica.</translation>
    </message>
    <message>
        <source>%1 finds the case on the list of own cases.</source>
        <translation>%1 trova la pratica nella lista delle proprie pratiche.</translation>
    </message>
    <message>
        <source>%1: no owner any more</source>
        <translation>%1: nessun incaricato</translation>
    </message>
    <message>
        <source>%1: owner is %2</source>
        <translation>%1: l’incaricato è %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PaperBox</name>
    <message>
        <source>with a letter</source>
        <translation>con una lettera</translation>
    </message>
    <message>
        <source>with an e-mail</source>
        <translation>con un’e-mail</translation>
    </message>
    <message>
        <source>without paper</source>
        <translation>senza scritto</translation>
    </message>
    <message>
        <source>Paper about the plan</source>
        <translation>Scritto sul piano</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PasswordPanel</name>
    <message>
        <source>The password is forgotten. Mahnwerk asks for it at the next start.</source>
        <translation>La password memorizzata è eliminata. Mahnwerk la chiede al prossimo avvio.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Apri cassaforte</translation>
    </message>
    <message>
        <source>Type the password instead</source>
        <translation>Inserisci invece la password</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Conserva password</translation>
    </message>
    <message>
        <source>Only while Mahnwerk runs</source>
        <translation>Solo per questa sessione</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Dimentica password</translation>
    </message>
    <message>
        <source>Password of the shared database</source>
        <translation>Password della banca dati comune</translation>
    </message>
    <message>
        <source>Passphrase of the password vault</source>
        <translation>Passphrase della cassaforte</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ancora la stessa</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Ricorda password</translation>
    </message>
    <message>
        <source>The password lies in the vault on this computer. The vault wants its passphrase once after each start.</source>
        <translation>La password è nella cassaforte su questo computer. La cassaforte chiede la passphrase una volta dopo ogni avvio.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>Apertura della cassaforte.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This computer has no keychain that Mahnwerk can use.</source>
        <translation>Questo computer non ha un portachiavi che Mahnwerk possa usare.</translation>
    </message>
    <message>
        <source>The password is known while Mahnwerk runs. Your password vault can keep it.</source>
        <translation>La password è nota finché Mahnwerk è aperto. La sua cassaforte delle password può conservarla.</translation>
    </message>
    <message>
        <source>The password is known while Mahnwerk runs. A password vault can keep it: a file that a passphrase protects, which Mahnwerk asks for once after each start.</source>
        <translation>La password è nota finché Mahnwerk è aperto. Una cassaforte delle password può conservarla: un file protetto da una passphrase, che Mahnwerk chiede una volta dopo ogni avvio.</translation>
    </message>
    <message>
        <source>The password of %1 lies in the vault on this computer, which your passphrase protects.</source>
        <translation>La password di %1 è nella cassaforte su questo computer, protetta dalla sua passphrase.</translation>
    </message>
    <message>
        <source>The password of %1 lies in the keychain of this computer.</source>
        <translation>La password di %1 è nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>At least %1 characters; a short sentence is easy to remember.</source>
        <translation>Almeno %1 caratteri; una frase breve si ricorda facilmente.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PaymentEditor</name>
    <message>
        <source>Amount %1</source>
        <translation>Importo %1</translation>
    </message>
    <message>
        <source>Received on (today, Mo, 15.)</source>
        <translation>Ricevuto il (-1, 15., 30.11.)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Text, if you like</source>
        <translation>Testo, facoltativo</translation>
    </message>
    <message>
        <source>all claims, the oldest first</source>
        <translation>tutti i crediti, il più vecchio per primo</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Manca l’importo.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>L’importo deve essere maggiore di zero.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Manca il giorno.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno è nel futuro.</translation>
    </message>
    <message>
        <source>Costs first, then interest, then principal.</source>
        <translation>Prima le spese, poi gli interessi, poi il capitale.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Registra pagamento</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registra %1</translation>
    </message>
    <message>
        <source>All of it paid, %1 stay as unallocated credit.</source>
        <translation>Tutto pagato, %1 restano come avere.</translation>
    </message>
    <message>
        <source>Costs first, then interest, then principal: %1 stay open.</source>
        <translation>Prima le spese, poi gli interessi, poi il capitale: %1 restano aperti.</translation>
    </message>
    <message>
        <source>%1: payment of %2 on %3 recorded</source>
        <translation>%1: registrato pagamento di %2, %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanChart</name>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>What is left of the debt: %1 today, %2 after instalment %3. They pay %4 of costs, %5 of interest and %6 of principal.</source>
        <translation>Quanto resta del debito: %1 oggi, %2 dopo la rata %3. Le rate pagano %4 di spese, %5 di interessi e %6 di capitale.</translation>
    </message>
    <message>
        <source>Still open, %1</source>
        <translation>Ancora dovuto, %1</translation>
    </message>
    <message>
        <source>Each instalment, %1</source>
        <translation>Ogni rata, %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanForm</name>
    <message>
        <source>Instalment, %1</source>
        <translation>Importo rata, %1</translation>
    </message>
    <message>
        <source>or number</source>
        <translation>o numero</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Prima rata</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga con</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Acconto</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>pagato il</translation>
    </message>
    <message>
        <source>More each time</source>
        <translation>Aumenta di</translation>
    </message>
    <message>
        <source>after so many</source>
        <translation>ogni … rate</translation>
    </message>
    <message>
        <source>Discount at the end</source>
        <translation>Riduzione finale</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Debito riconosciuto</translation>
    </message>
    <message>
        <source>Interest rests</source>
        <translation>Interessi sospesi</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>Giorni feriali</translation>
    </message>
    <message>
        <source>Settlement fee %1</source>
        <translation>Emolumento d’accordo %1</translation>
    </message>
    <message>
        <source>%1 is no month: 12 or 12.2026</source>
        <translation>%1 non è un mese: 12 o 12.2026</translation>
    </message>
    <message>
        <source>Months without</source>
        <translation>Mesi senza rata</translation>
    </message>
    <message>
        <source>They can pay</source>
        <translation>Può pagare</translation>
    </message>
    <message>
        <source>Final instalment</source>
        <translation>Rata finale</translation>
    </message>
    <message>
        <source>Remind, days before</source>
        <translation>Avviso, giorni prima</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanList</name>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prossima il</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Mancate</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>finora</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Ancora aperto</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanListPage</name>
    <message>
        <source>Plans</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Aprire la pratica</translation>
    </message>
    <message>
        <source>choose a plan</source>
        <translation>scegliere un piano</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a missed instalment</source>
        <translation>
            <numerusform>%n con una rata mancata</numerusform>
            <numerusform>%n con una rata mancata</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: %1 of those that ended</source>
        <translation>rispettati: %1 di quelli conclusi</translation>
    </message>
    <message>
        <source>Instalment plans</source>
        <translation>Piani di pagamento</translation>
    </message>
    <message>
        <source>running and offered</source>
        <translation>in corso e proposti</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>mancate</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>in attesa di risposta</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>conclusi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Which plans</source>
        <translation>Quali piani</translation>
    </message>
    <message>
        <source>No plan here</source>
        <translation>Nessun piano qui</translation>
    </message>
    <message>
        <source>Plans that you agree in a case (R) stand here with their next instalment.</source>
        <translation>I piani che concorda in una pratica (R) si trovano qui con la loro prossima rata.</translation>
    </message>
    <message>
        <source>agreed on %1, %2</source>
        <translation>concordato il %1, %2</translation>
    </message>
    <message>
        <source>offered until %1</source>
        <translation>proposto fino al %1</translation>
    </message>
    <message>
        <source>What was paid on each instalment</source>
        <translation>Che cosa è stato pagato su ogni rata</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>Lettura dei piani</translation>
    </message>
    <message numerus="yes">
        <source>Reminded by e-mail %n day(s) before.</source>
        <translation>
            <numerusform>Avviso per e-mail %n giorno prima.</numerusform>
            <numerusform>Avviso per e-mail %n giorni prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reminded.</source>
        <translation>Nessun avviso.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanPage</name>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Piano di pagamento</translation>
    </message>
    <message>
        <source>choose an instalment</source>
        <translation>scegli una rata</translation>
    </message>
    <message>
        <source>from field to field</source>
        <translation>da campo a campo</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n credito</numerusform>
            <numerusform>%n crediti</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, the last %2</source>
        <translation>fino a %1, ultima %2</translation>
    </message>
    <message>
        <source>interest %1 · in all %2</source>
        <translation>interessi %1 · totale %2</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>da approvare</translation>
    </message>
    <message>
        <source>From the first instalment on the principal goes down: %1 of %2.</source>
        <translation>Già dalla prima rata il capitale diminuisce: %1 su %2.</translation>
    </message>
    <message>
        <source>The plan counts when somebody who may has approved it.</source>
        <translation>Il piano vale solo dopo l’approvazione.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Chiedi approvazione</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concorda</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Concorda di nuovo</translation>
    </message>
    <message>
        <source>%1: plan sent for approval</source>
        <translation>%1: piano inviato per approvazione</translation>
    </message>
    <message>
        <source>%1: plan agreed, %2</source>
        <translation>%1: piano concordato, %2</translation>
    </message>
    <message>
        <source>%1: plan offered until %2</source>
        <translation>%1: piano offerto fino a %2</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Come dirlo al telefono</translation>
    </message>
    <message>
        <source>How fast does the debt go down?</source>
        <translation>Quanto in fretta diminuisce il debito?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Change an instalment</source>
        <translation>Modifica rata</translation>
    </message>
    <message>
        <source>Only offer, 7 days</source>
        <translation>Solo offerta, 7 giorni</translation>
    </message>
    <message>
        <source>Take offer %1</source>
        <translation>Scegli proposta %1</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Alt+A–C offers · F2 change an instalment · Alt+M more · Alt+V letter · Alt+O offer · F8 agree · Esc back</source>
        <translation>Alt+A–C proposte · F2 cambiare una rata · Alt+M altro · Alt+V lettera · Alt+O proporre · F8 concordare · Esc indietro</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>First %1 on %2.</source>
        <translation>Prima %1 il %2.</translation>
    </message>
    <message>
        <source>%1 %2, the first time on %3.</source>
        <translation>%1 %2, la prima volta %3.</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>Alla fine %1.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n instalment(s) until %1, together %2, of which %3 is interest. Is that possible for you?</source>
        <translation>
            <numerusform>È %n rata fino a %1, in tutto %2, di cui %3 di interessi. Per lei è possibile?</numerusform>
            <numerusform>Sono %n rate fino a %1, in tutto %2, di cui %3 di interessi. Per lei è possibile?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody says</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Piani finora</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanSide</name>
    <message>
        <source>Somebody objects to it: decide that first.</source>
        <translation>C’è un’obiezione: la decida prima.</translation>
    </message>
    <message>
        <source>To pay today, %1</source>
        <translation>Da pagare oggi, %1</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>each further day</source>
        <translation>ogni giorno in più</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Piani finora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Prossima rata</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Ultimo pagamento</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Non prima del %1.</translation>
    </message>
    <message>
        <source>If the debtor acknowledges the debt: %1.</source>
        <translation>Con riconoscimento di debito: %1.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Nel piano</translation>
    </message>
    <message>
        <source>How they paid so far</source>
        <translation>Pagamenti finora</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescrizione</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n rata</numerusform>
            <numerusform>%n rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanTable</name>
    <message>
        <source>due</source>
        <translation>scade</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va a</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an instalment</comment>
        <translation>N.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the debt</comment>
        <translation>resta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostata</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n rata</numerusform>
            <numerusform>%n rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::Postman</name>
    <message>
        <source>Reminding of instalments</source>
        <translation>Avvisi delle rate</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) reminded of an instalment</source>
        <translation>
            <numerusform>%n debitore avvisato di una rata</numerusform>
            <numerusform>%n debitori avvisati di una rata</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>Invio delle e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) could not be sent: look into the outbox</source>
        <translation>
            <numerusform>%n e-mail non inviata: controllare la posta in uscita</numerusform>
            <numerusform>%n e-mail non inviate: controllare la posta in uscita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n e-mail inviata</numerusform>
            <numerusform>%n e-mail inviate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PreferenceBoxes</name>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione testo</translation>
    </message>
    <message>
        <source>Switzerland, CHF</source>
        <translation>Svizzera, CHF</translation>
    </message>
    <message>
        <source>Germany, EUR</source>
        <translation>Germania, EUR</translation>
    </message>
    <message>
        <source>Austria, EUR</source>
        <translation>Austria, EUR</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>come il sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiaro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>scuro</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ProgressBand</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ProposalView</name>
    <message>
        <source>Act</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Space leaves out, Enter shows the letter</source>
        <translation>Spazio esclude, Enter mostra la lettera</translation>
    </message>
    <message>
        <source>Nothing is to be reminded today.</source>
        <translation>Oggi non c’è nulla da sollecitare.</translation>
    </message>
    <message>
        <source>Nothing is to be reminded today. Next case: %1</source>
        <translation>Oggi non c’è nulla da sollecitare. Prossimo sollecito: %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Enter opens what is to be settled</source>
        <translation>Enter apre ciò che è da chiarire</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nulla da esaminare.</translation>
    </message>
    <message>
        <source>They stay until they are settled. The run does not wait for them.</source>
        <translation>Restano in sospeso finché non sono chiariti. La serie non li aspetta.</translation>
    </message>
    <message>
        <source>Not now, because</source>
        <translation>Non ora, perché</translation>
    </message>
    <message>
        <source>each line says until when</source>
        <translation>ogni riga dice fino a quando</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nulla in attesa.</translation>
    </message>
    <message>
        <source>What the run does</source>
        <translation>Che cosa fa la serie</translation>
    </message>
    <message>
        <source>One letter for each case. Nothing is saved before the run.</source>
        <translation>Una lettera per pratica. Prima dell’avvio non viene salvato nulla.</translation>
    </message>
    <message>
        <source>Effect of the run by level</source>
        <translation>Effetto della serie per livello</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RatesSection</name>
    <message>
        <source>Base rates</source>
        <translation>Tassi di base</translation>
    </message>
    <message>
        <source>For interest that follows them, kept in the book</source>
        <translation>Per gli interessi che li seguono; salvati nel libro</translation>
    </message>
    <message>
        <source>A file has lines such as 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Lines of days that are known already take their place.</source>
        <translation>Un file contiene righe come 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Le righe per giorni già noti sostituiscono quelle esistenti.</translation>
    </message>
    <message>
        <source>known until %1, last %2</source>
        <translation>noti fino al %1, ultimo %2</translation>
    </message>
    <message>
        <source>Bring in rates…</source>
        <translation>Importa tassi…</translation>
    </message>
    <message>
        <source>Bring in rates for %1</source>
        <translation>Importa tassi: %1</translation>
    </message>
    <message>
        <source>Base rates of %1</source>
        <translation>Tassi di base: %1</translation>
    </message>
    <message>
        <source>Tables of rates (*.csv);;All files (*)</source>
        <translation>Tabelle dei tassi (*.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Bringing in base rates</source>
        <translation>Importazione dei tassi di base</translation>
    </message>
    <message>
        <source>Base rates of %1 brought in.</source>
        <translation>Tassi di base importati: %1.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RefusedModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunListModel</name>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>conclusa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>stornata</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunsView</name>
    <message>
        <source>Dunning runs</source>
        <translation>Serie di solleciti</translation>
    </message>
    <message>
        <source>No run yet. What a run made stands here, to be printed again or taken back.</source>
        <translation>Ancora nessuna serie. Quanto una serie ha creato compare qui, per essere ristampato o stornato.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Take the run back</source>
        <translation>Storna la serie</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Salva PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save each letter …</source>
        <translation>Salva singolarmente…</translation>
    </message>
    <message>
        <source>Take back run …</source>
        <translation>Storna serie…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Storna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>of a run</comment>
        <translation>lettere</translation>
    </message>
    <message>
        <source>claims reminded</source>
        <translation>crediti sollecitati</translation>
    </message>
    <message>
        <source>Fees charged</source>
        <translation>Spese addebitate</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>This run was interrupted. Continue it first; then it can be taken back.</source>
        <translation>Questa serie è stata interrotta. Prima la continui; poi si può stornare.</translation>
    </message>
    <message>
        <source>This run was taken back. Its letters and fees count no more.</source>
        <translation>Questa serie è stornata. I suoi solleciti e le sue spese non valgono più.</translation>
    </message>
    <message>
        <source>As long as no letter has left the house: notices and fees are retracted, the cases are proposed again.</source>
        <translation>Finché nessuna lettera è partita: solleciti e spese vengono ritirati, le pratiche riproposte.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Cartella per le lettere</translation>
    </message>
    <message>
        <source>Letters are being written</source>
        <translation>Composizione delle lettere</translation>
    </message>
    <message>
        <source>Stopped. No file was written for all letters.</source>
        <translation>Fermata. Il file con tutte le lettere non è stato creato.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettera</numerusform>
            <numerusform>%n lettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved: %2.</source>
        <translation>%1: salvato, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>Non è stato possibile comporre %n lettera: %1. Controlli questa pratica.</numerusform>
            <numerusform>Non è stato possibile comporre %n lettere: %1. Controlli queste pratiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n sollecito</numerusform>
            <numerusform>%n solleciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back run %1?</source>
        <translation>Stornare la serie %1?</translation>
    </message>
    <message>
        <source>%1 will be retracted. A letter that was sent stays sent.</source>
        <translation>Vengono ritirati: %1. Quanto inviato resta inviato.</translation>
    </message>
    <message>
        <source>%1 and fees of %2 will be retracted. A letter that was sent stays sent.</source>
        <translation>Vengono ritirati: %1 e spese di %2. Quanto inviato resta inviato.</translation>
    </message>
    <message>
        <source>The run is being taken back</source>
        <translation>Storno della serie</translation>
    </message>
    <message>
        <source>Run %1 taken back</source>
        <translation>Serie %1 stornata</translation>
    </message>
    <message>
        <source>Run %1 stays: later reminders build on it. Take back the later run first.</source>
        <translation>La serie %1 resta: solleciti successivi si basano su di essa. Storni prima la serie successiva.</translation>
    </message>
    <message>
        <source>Stopped half way. Take the run back once more to finish.</source>
        <translation>Fermata a metà. Storni ancora una volta la serie per concludere.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ScriptBox</name>
    <message>
        <source>Script</source>
        <translation>Traccia</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SearchHits</name>
    <message>
        <source>Hit</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>Type a name, a number or a command.</source>
        <translation>Inserire un nome, un numero o un comando.</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, the last digits of the phone or the invoice number.</source>
        <translation>Nessun risultato. Provi con una parte del nome, le ultime cifre del telefono o il numero della fattura.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Applied at once, kept on this computer for you</source>
        <translation>Vale subito e resta salvato per lei su questo computer</translation>
    </message>
    <message>
        <source>Amounts and dates look like this: %1 and %2</source>
        <translation>Importi e date appaiono così: %1 e %2</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Impostazioni modificate</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StatusLine</name>
    <message numerus="yes">
        <source>%1, %n more waiting</source>
        <translation>
            <numerusform>%1, %n altro in attesa</numerusform>
            <numerusform>%1, %n altri in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>F1 Keys of this page</source>
        <translation>F1 Tasti di questa pagina</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StepEditor</name>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Fissa prossimo passo</translation>
    </message>
    <message>
        <source>On (+7, Fr, 15.)</source>
        <translation>Il (+7, 15., 30.11.)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, facoltativa</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Manca il giorno.</translation>
    </message>
    <message>
        <source>Type it like 9:30.</source>
        <translation>Scrivere così: 9:30.</translation>
    </message>
    <message>
        <source>The hold until %1 lasts longer: dunning waits for its end.</source>
        <translation>Il blocco fino a %1 dura di più: i solleciti ne attendono la fine.</translation>
    </message>
    <message>
        <source>The case comes up that day. Reminders keep their own dates; a hold (B) stops them.</source>
        <translation>La pratica compare quel giorno. I solleciti mantengono le loro date; un blocco (B) li ferma.</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamForm</name>
    <message>
        <source>Server, such as team.example.ch</source>
        <translation>Server, ad es. team.example.ch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banca dati</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Certificate that the server is checked by (CA)</source>
        <translation>Certificato che verifica il server (CA)</translation>
    </message>
    <message>
        <source>Certificate of your own, if you have one</source>
        <translation>Certificato proprio, se c’è</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>La sua chiave</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli file</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Ricorda password</translation>
    </message>
    <message>
        <source>Connect without checking whom it is</source>
        <translation>Connetti senza verificare con chi</translation>
    </message>
    <message>
        <source>What is sent is encrypted, but anybody between you and the server could pass himself off as it and read all data. Only for trying things out.</source>
        <translation>Quanto viene inviato è cifrato, ma chiunque stia tra lei e il server può farsi passare per esso e leggere tutti i dati. Solo per provare.</translation>
    </message>
    <message>
        <source>It goes to the keychain of this computer, never into the book. Where there is no keychain, a passphrase can protect it.</source>
        <translation>Va nel portachiavi di questo computer, mai nel libro. Dove non c’è un portachiavi, la può proteggere una passphrase.</translation>
    </message>
    <message>
        <source>The password is not stored: Mahnwerk asks for it at the next start, unless your password file (~/.pgpass) has it or your certificate makes it needless.</source>
        <translation>La password non viene salvata: Mahnwerk la chiede al prossimo avvio, a meno che figuri nel suo file delle password (~/.pgpass) o il suo certificato la renda superflua.</translation>
    </message>
    <message>
        <source>The name of the server is missing. Your administrator knows it.</source>
        <translation>Manca il nome del server. Il suo amministratore lo conosce.</translation>
    </message>
    <message>
        <source>This is missing. Your administrator knows it.</source>
        <translation>Manca questo dato. Il suo amministratore lo conosce.</translation>
    </message>
    <message>
        <source>A number, usually 5432.</source>
        <translation>Un numero, di solito 5432.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Questo file non esiste.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Scegli un certificato</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.key);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamPage</name>
    <message>
        <source>The database answers.</source>
        <translation>La banca dati risponde.</translation>
    </message>
    <message>
        <source>You are in no team there yet. Ask your administrator.</source>
        <translation>Lì non fa ancora parte di nessun team. Si rivolga al suo amministratore.</translation>
    </message>
    <message>
        <source>You may join: %1.</source>
        <translation>Può entrare in: %1.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Choose a conflict</source>
        <translation>Scegli un conflitto</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Apri la sua pratica</translation>
    </message>
    <message>
        <source>F1 keys  1 keep what stands  2 take the other  3 both  Enter case</source>
        <translation>F1 tasti  1 mantieni il valido  2 prendi l’altro  3 entrambi  Enter pratica</translation>
    </message>
    <message>
        <source>%1, %2: decided</source>
        <translation>%1, %2: deciso</translation>
    </message>
    <message>
        <source>You do not belong to a team “%1” there.</source>
        <translation>Lì non fa parte di alcun team «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its name, or ask your administrator.</source>
        <translation>Non è stato modificato nulla. Verifichi il nome o si rivolga al suo amministratore.</translation>
    </message>
    <message>
        <source>The database is being asked.</source>
        <translation>Interrogazione della banca dati.</translation>
    </message>
    <message>
        <source>Join the team “%1”?</source>
        <translation>Entrare nel team «%1»?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Prova connessione</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Entra nel team</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>A team works on the same claims: each at an own computer, with a book that works on without a connection. They meet in a PostgreSQL database, which your administrator has prepared.</source>
        <translation>Un team lavora sugli stessi crediti: ognuno al proprio computer, con un libro che funziona anche senza connessione. Si incontrano in una banca dati PostgreSQL preparata dal suo amministratore.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Two people changed the same; the first one&apos;s value stands</source>
        <translation>Due persone hanno modificato la stessa cosa; vale il valore arrivato per primo</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa d’invio</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Nothing to decide. If two people change the same field at the same time, both values stand here until somebody chooses.</source>
        <translation>Nulla da decidere. Se due persone modificano lo stesso campo nello stesso momento, qui figurano entrambi i valori finché qualcuno sceglie.</translation>
    </message>
    <message>
        <source>Nothing waits. What you save is sent at once; without a connection it waits here.</source>
        <translation>Nulla in attesa. Ciò che salva viene inviato subito; senza connessione attende qui.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nulla è stato rifiutato.</translation>
    </message>
    <message>
        <source>Changes that met</source>
        <translation>Modifiche in conflitto</translation>
    </message>
    <message>
        <source>Changes that wait to be sent</source>
        <translation>Modifiche in attesa d’invio</translation>
    </message>
    <message>
        <source>Changes that were refused</source>
        <translation>Modifiche rifiutate</translation>
    </message>
    <message>
        <source>%1, the first %2 are shown</source>
        <translation>%1, sono mostrate le prime %2</translation>
    </message>
    <message>
        <source>Taken back here; do it again if it is still needed</source>
        <translation>Annullato qui; da rifare se serve ancora</translation>
    </message>
    <message>
        <source>Some steps of others (%1) can only be taken over by a newer Mahnwerk. They are kept until then.</source>
        <translation>Alcuni passi di altri (%1) li può riprendere solo una versione più recente di Mahnwerk. Fino ad allora restano conservati.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>postazione %1</translation>
    </message>
    <message>
        <source>%1. You can work with what is here already.</source>
        <translation>%1. Può lavorare con quanto è già qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are saved here.</source>
        <translation>
            <numerusform>%n modifica è salvata qui.</numerusform>
            <numerusform>%n modifiche sono salvate qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you save is kept here.</source>
        <translation>Ciò che salva resta conservato qui.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>La password non è stata accettata.</translation>
    </message>
    <message>
        <source>%1 Type it again.</source>
        <translation>%1 La digiti di nuovo.</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>La banca dati comune non risponde.</translation>
    </message>
    <message>
        <source>%1 Mahnwerk tries again at %2.</source>
        <translation>%1 Nuovo tentativo di Mahnwerk: %2.</translation>
    </message>
    <message>
        <source>This book may only be read: it cannot join a team.</source>
        <translation>Questo libro è di sola lettura: non può entrare in un team.</translation>
    </message>
    <message>
        <source>A book without claims takes a copy of what the team has. A book with claims can only begin an empty team: what it has is sent first. A book that joined stays in its team.</source>
        <translation>Un libro senza crediti riceve una copia di quanto ha il team. Un libro con crediti può solo aprire un team vuoto: prima viene inviato il suo contenuto. Un libro resta nel suo team.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamStepList</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Perché no</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TermsEditor</name>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>The change holds</source>
        <translation>La modifica vale</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Per cento</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Interessi dal</translation>
    </message>
    <message>
        <source>In default by</source>
        <translation>In mora per</translation>
    </message>
    <message>
        <source>Why more than the statutory rate</source>
        <translation>Perché più del tasso legale</translation>
    </message>
    <message>
        <source>Payments settle</source>
        <translation>Imputazione</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Garanzia</translation>
    </message>
    <message>
        <source>Enforced since</source>
        <translation>Esecuzione dal</translation>
    </message>
    <message>
        <source>Called in on</source>
        <translation>Sollecitato il</translation>
    </message>
    <message>
        <source>What is owed for</source>
        <translation>Causa del credito</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Arose on (else: due)</source>
        <translation>Sorto il (altrimenti: scadenza)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Noto dal</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>da ora</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>dall’inizio</translation>
    </message>
    <message>
        <source>not known to the law of the country</source>
        <translation>non noto al diritto del Paese</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>1, the least</source>
        <translation>1, la più debole</translation>
    </message>
    <message>
        <source>9, the best</source>
        <translation>9, la migliore</translation>
    </message>
    <message>
        <source>A rate is a percentage, such as %1.</source>
        <translation>Un tasso è una percentuale come %1.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Condizioni di %1</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>Salva condizioni</translation>
    </message>
    <message>
        <source>%1 is closed: its terms stay as they are.</source>
        <translation>%1 è chiuso: le sue condizioni restano come sono.</translation>
    </message>
    <message>
        <source>A correction: the account is computed anew from the beginning, also what earlier payments settled and the interest that they fixed.</source>
        <translation>Una correzione: il conto viene ricalcolato dall’inizio, anche quanto i pagamenti precedenti hanno estinto e gli interessi che hanno fissato.</translation>
    </message>
    <message>
        <source>From now on: payments that are booked already keep what they settled and the interest that they fixed.</source>
        <translation>Da ora: i pagamenti già contabilizzati mantengono quanto hanno estinto e gli interessi che hanno fissato.</translation>
    </message>
    <message>
        <source>What is not changed here stays as it is.</source>
        <translation>Quanto non è modificato qui resta com’è.</translation>
    </message>
    <message>
        <source>%1: terms of %2 changed</source>
        <translation>%1: condizioni di %2 modificate</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TimelineFilter</name>
    <message>
        <source>Shown in the history</source>
        <translation>Mostrato nella cronologia</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TimelineList</name>
    <message>
        <source>taken back · %1</source>
        <translation>annullato · %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TodayPage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n bozza</numerusform>
            <numerusform>%n bozze</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Non ancora salvato: %1</translation>
    </message>
    <message>
        <source>Open the case, or close its group</source>
        <translation>Apri la pratica, chiudi il gruppo</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtra la lista</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Scegli una pratica</translation>
    </message>
    <message>
        <source>/ filters the list</source>
        <translation>/ filtra la lista</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Lista di</translation>
    </message>
    <message>
        <source>those who may be called first</source>
        <translation>prima i chiamabili</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Perché qui?</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Prossimo feriale</translation>
    </message>
    <message>
        <source>Moves the step of this case to the next working day</source>
        <translation>Sposta il passo di questa pratica al prossimo giorno feriale</translation>
    </message>
    <message>
        <source>Spread overload</source>
        <translation>Ripartisci eccesso</translation>
    </message>
    <message>
        <source>Moves what is too much for today to the next days, the least urgent first</source>
        <translation>Sposta quanto è di troppo oggi ai prossimi giorni, prima il meno urgente</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Apri pratica</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Nessuna pratica trovata</translation>
    </message>
    <message>
        <source>Other words, another creditor or another list may show it.</source>
        <translation>Altre parole, un altro creditore o un’altra lista forse la mostrano.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Togli filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n case(s) left, about %2</source>
        <translation>
            <numerusform>%1 · ancora %n pratica, circa %2</numerusform>
            <numerusform>%1 · ancora %n pratiche, circa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading today&apos;s list …</source>
        <translation>Lettura della lista di oggi…</translation>
    </message>
    <message numerus="yes">
        <source>Promised today · %n call(s)</source>
        <translation>
            <numerusform>Promesso oggi · %n chiamata</numerusform>
            <numerusform>Promesso oggi · %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for today</source>
        <translation>Per oggi è tutto fatto</translation>
    </message>
    <message>
        <source>Reading today&apos;s list</source>
        <translation>Lettura della lista di oggi</translation>
    </message>
    <message>
        <source>Cases come here on the day of their next step: calls, call-backs, promises to check, decisions. Reminders go out by themselves.</source>
        <translation>Le pratiche arrivano qui il giorno del loro prossimo passo: chiamate, richiamate, promesse da verificare, decisioni. I solleciti partono da soli.</translation>
    </message>
    <message>
        <source>Your list is done. Others in your team may have something left.</source>
        <translation>La sua lista è terminata. Altri nel team hanno forse ancora qualcosa.</translation>
    </message>
    <message>
        <source>Bring in my list …</source>
        <translation>Importa la mia lista…</translation>
    </message>
    <message>
        <source>Show the team&apos;s list</source>
        <translation>Mostra lista del team</translation>
    </message>
    <message>
        <source>All creditors</source>
        <translation>Tutti i creditori</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mie pratiche</translation>
    </message>
    <message>
        <source>The team&apos;s cases</source>
        <translation>Pratiche del team</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <translation>%1: spostata a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the next days</source>
        <translation>
            <numerusform>%n pratica spostata ai prossimi giorni</numerusform>
            <numerusform>%n pratiche spostate ai prossimi giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhatPanel</name>
    <message>
        <source>Limitation</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Record what bears on limitation</source>
        <translation>Registra un evento di prescrizione</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>What bears on the limitation of the claims</source>
        <translation>Eventi per la prescrizione dei crediti</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Age of principal</source>
        <translation>Anzianità del capitale</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Come si prosegue</translation>
    </message>
    <message>
        <source>Claims of the case</source>
        <translation>Crediti della pratica</translation>
    </message>
    <message>
        <source>%1: %2, %3 removed</source>
        <translation>%1: eliminato l’evento %2, %3</translation>
    </message>
    <message>
        <source>Open today, %1</source>
        <translation>Aperto oggi, %1</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <translation>%1, %2 al giorno</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Avere</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Ultimo pagamento</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promise, %1</source>
        <translation>Promessa, %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 entro %2</translation>
    </message>
    <message>
        <source>Instalment plan, %1</source>
        <translation>Piano di pagamento, %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestato</translation>
    </message>
    <message>
        <source>Del remove  J record another</source>
        <translation>Canc elimina  J registra un altro</translation>
    </message>
    <message>
        <source>Enter statement  Z payment  B hold  T terms  V default  J limitation  X close</source>
        <translation>Enter distinta  Z pagamento  B blocco  T condizioni  V mora  J prescrizione  X chiudi</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhoPanel</name>
    <message>
        <source>Add a number, e-mail or address</source>
        <translation>Aggiungi numero, e-mail o indirizzo</translation>
    </message>
    <message>
        <source>Mark as wrong, or as right again</source>
        <translation>Segna come errato o di nuovo come corretto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Edit the debtor</source>
        <translation>Modifica debitore</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Togli il blocco</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blocchi</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Altre pratiche</translation>
    </message>
    <message>
        <source>No number, e-mail or address is known yet.</source>
        <translation>Non è ancora noto alcun numero, e-mail o indirizzo.</translation>
    </message>
    <message>
        <source>Numbers, e-mails and addresses of the debtor</source>
        <translation>Numeri, e-mail e indirizzi del debitore</translation>
    </message>
    <message>
        <source>Holds in force</source>
        <translation>Blocchi in vigore</translation>
    </message>
    <message>
        <source>Other cases of the debtor</source>
        <translation>Altre pratiche del debitore</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Rappresentato da</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Avvertenze</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>non chiamare</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvente</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>deceduto</translation>
    </message>
    <message>
        <source>Enter edit  M wrong  Del remove</source>
        <translation>Enter modifica  M errato  Canc elimina</translation>
    </message>
    <message>
        <source>Del lift the hold</source>
        <translation>Canc togli il blocco</translation>
    </message>
    <message>
        <source>Enter open the case</source>
        <translation>Enter apri la pratica</translation>
    </message>
    <message>
        <source>%1: %2 marked as %3</source>
        <translation>%1: %2 segnato come %3</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 eliminato</translation>
    </message>
    <message>
        <source>%1: hold “%2” lifted</source>
        <translation>%1: blocco «%2» tolto</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Why is %1 here?</source>
        <translation>Perché %1 è qui?</translation>
    </message>
    <message>
        <source>Why is %1 not on the list?</source>
        <translation>Perché %1 non è nella lista?</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Within its group the case with the most points comes first.</source>
        <translation>In ogni gruppo la pratica con più punti è la prima.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Window</name>
    <message>
        <source>Name, phone, case no., reference, IBAN, amount or command</source>
        <translation>Nome, telefono, n. pratica, riferimento, IBAN, importo o comando</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WorkList</name>
    <message>
        <source>To collect</source>
        <translation>Da incassare</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 da incassare</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debitore</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditore</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promesso per</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Chiamabile</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Incaricato</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n pratica</numerusform>
            <numerusform>%n pratiche</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prossima %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>presso %1</translation>
    </message>
    <message>
        <source>no call yet</source>
        <translation>ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workstation for collecting receivables</source>
        <translation>Postazione di lavoro per l’incasso di crediti</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Il libro da aprire.</translation>
    </message>
    <message>
        <source>Business date, such as 2026-11-30.</source>
        <translation>Data di riferimento, ad es. 2026-11-30.</translation>
    </message>
    <message>
        <source>Who works; else the login name.</source>
        <translation>Chi lavora; altrimenti il nome utente.</translation>
    </message>
    <message>
        <source>Language and region from now on: de-CH, de-DE, en-CH …</source>
        <translation>Lingua e regione da ora: de-CH, de-DE, en-CH …</translation>
    </message>
</context>
</TS>

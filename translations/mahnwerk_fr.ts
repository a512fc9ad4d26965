<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountLabels</name>
    <message>
        <source>costs</source>
        <comment>in a list</comment>
        <translation>frais</translation>
    </message>
    <message>
        <source>interest</source>
        <comment>in a list</comment>
        <translation>intérêts</translation>
    </message>
    <message>
        <source>principal</source>
        <comment>in a list</comment>
        <translation>capital</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Paiement contre-passé</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Dunning fee</source>
        <translation>Frais de rappel</translation>
    </message>
    <message>
        <source>Flat sum</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Court costs</source>
        <translation>Frais judiciaires</translation>
    </message>
    <message>
        <source>Interest booked</source>
        <translation>Intérêts comptabilisés</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passation en perte</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n jour</numerusform>
            <numerusform>%1 – %2, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>First %1, then %2, then %3: %4</source>
        <translation>D’abord %1, puis %2, puis %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>CallLabels</name>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappel tél.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Acomptes</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Conteste</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Sans facture</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <translation>Visa en attente</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Bien ou service</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Faillite</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>A raccroché</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Court and number</source>
        <translation>Tribunal et numéro</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Income and duties</source>
        <translation>Revenus et charges</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <source>Bank and reference</source>
        <translation>Banque et référence</translation>
    </message>
    <message>
        <source>E-mail or address</source>
        <translation>E-mail ou adresse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Evidence by</source>
        <translation>Preuves d’ici au</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livré</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Faux montant</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Non commandé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>admise</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>pas de promesse</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>paiement promis</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesses échues</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels tél.</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promesses non tenues</translation>
    </message>
    <message>
        <source>Instalments missed</source>
        <translation>Acomptes manqués</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesse non tenue</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Limitation is near</source>
        <translation>Prescription proche</translation>
    </message>
    <message>
        <source>Easy to reach now</source>
        <translation>Joignable maintenant</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>The day is further away than you may grant.</source>
        <translation>Le jour est plus éloigné que ce que vous pouvez accorder.</translation>
    </message>
    <message>
        <source>The amount is more than you may grant.</source>
        <translation>Le montant dépasse ce que vous pouvez accorder.</translation>
    </message>
    <message>
        <source>Several promises in a row were broken.</source>
        <translation>Plusieurs promesses de suite n’ont pas été tenues.</translation>
    </message>
    <message>
        <source>A settlement is granted by a supervisor.</source>
        <translation>Un arrangement est accordé par un responsable d’équipe.</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identité confirmée</translation>
    </message>
    <message>
        <source>Handed to the supervisor</source>
        <translation>Transmis au responsable</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro de registre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 à recouvrer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 did not come</source>
        <translation>%1 d’ici au %2&#xa0;: non reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken in a row</source>
        <translation>
            <numerusform>%n promesse de suite non tenue</numerusform>
            <numerusform>%n promesses de suite non tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>échue depuis le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>overdue, without what is promised or disputed</source>
        <translation>en retard, sans les montants promis ou contestés</translation>
    </message>
    <message>
        <source>oldest invoice was due %1</source>
        <translation>la plus ancienne facture était échue le %1</translation>
    </message>
    <message>
        <source>lapses after %1</source>
        <translation>prescrite après le %1</translation>
    </message>
    <message>
        <source>reached three times or more between %1 and %2</source>
        <translation>joint trois fois ou plus entre %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s) at this hour</source>
        <translation>
            <numerusform>joint %n fois à cette heure</numerusform>
            <numerusform>joint %n fois à cette heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, il y a %n jour</numerusform>
            <numerusform>%1, il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The debtor has died.</source>
        <translation>Le débiteur est décédé.</translation>
    </message>
    <message>
        <source>The debtor is a minor.</source>
        <translation>Le débiteur est mineur.</translation>
    </message>
    <message>
        <source>The debtor is insolvent: register the claim instead.</source>
        <translation>Faillite ou insolvabilité&#xa0;: produire la créance au lieu d’appeler.</translation>
    </message>
    <message>
        <source>The debtor is represented: talk to the representative.</source>
        <translation>Le débiteur est représenté&#xa0;: parler au représentant.</translation>
    </message>
    <message>
        <source>The debtor does not want to be called.</source>
        <translation>Le débiteur ne veut pas être appelé.</translation>
    </message>
    <message>
        <source>No number is known that works.</source>
        <translation>Aucun numéro valide n’est connu.</translation>
    </message>
    <message>
        <source>Calls are made from %1 to %2.</source>
        <translation>Les appels se font de %1 à %2.</translation>
    </message>
    <message>
        <source>No calls on Sundays and public holidays.</source>
        <translation>Pas d’appel le dimanche ni les jours fériés.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts in %3 days are used up.</source>
        <translation>%1 tentatives sur %2 en %3 jours sont utilisées.</translation>
    </message>
    <message>
        <source>There were enough conversations lately.</source>
        <translation>Il y a eu assez d’entretiens ces derniers temps.</translation>
    </message>
    <message>
        <source>The last conversation was a short while ago.</source>
        <translation>Le dernier entretien est trop récent.</translation>
    </message>
    <message>
        <source>free · %1/%2</source>
        <translation>libre · %1/%2</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>faillite</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>représenté</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ne pas appeler</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>limit %1/%2 until %3</source>
        <translation>%1/%2 jusqu’à %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>À nouveau dès %1.</translation>
    </message>
    <message>
        <source>The case is on the list.</source>
        <translation>Le dossier est sur la liste.</translation>
    </message>
    <message>
        <source>Nothing is open in this case.</source>
        <translation>Rien n’est ouvert dans ce dossier.</translation>
    </message>
    <message>
        <source>Its next step is a reminder on %1, which goes out by itself.</source>
        <translation>La prochaine étape est un rappel le %1&#xa0;; il part automatiquement.</translation>
    </message>
    <message>
        <source>It is on hold until %1.</source>
        <translation>Le dossier est bloqué jusqu’au %1.</translation>
    </message>
    <message>
        <source>A payment is promised by %1.</source>
        <translation>Un paiement est promis d’ici au %1.</translation>
    </message>
    <message>
        <source>It is in an instalment plan; the next one is due on %1.</source>
        <translation>Le dossier a un plan de paiement&#xa0;; le prochain acompte est dû le %1.</translation>
    </message>
    <message>
        <source>Its next step is on %1.</source>
        <translation>Prochaine étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is on the list of %1.</source>
        <translation>Le dossier est sur la liste de %1.</translation>
    </message>
    <message>
        <source>It waits for a decision of the team&apos;s supervisor.</source>
        <translation>Le dossier attend une décision du responsable d’équipe.</translation>
    </message>
    <message>
        <source>%1, long</source>
        <comment>call</comment>
        <translation>%1, long</translation>
    </message>
    <message>
        <source>%1, very long</source>
        <comment>call</comment>
        <translation>%1, très long</translation>
    </message>
</context>
<context>
    <name>CaseAmountSearch</name>
    <message>
        <source>Cases with this amount open</source>
        <translation>Dossiers avec ce montant ouvert</translation>
    </message>
</context>
<context>
    <name>CaseLabels</name>
    <message>
        <source>not due</source>
        <translation>à échoir</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>active</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>passée en perte</translation>
    </message>
    <message>
        <source>ceded</source>
        <translation>cédée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Collection agency</source>
        <translation>Société de recouvrement</translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>Étude d’avocats</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Rappel %1</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Envoyer un rappel</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler par tél.</translation>
    </message>
    <message>
        <source>Agree on instalments</source>
        <translation>Convenir d’acomptes</translation>
    </message>
    <message>
        <source>Answer the objection</source>
        <translation>Répondre à la contestation</translation>
    </message>
    <message>
        <source>Ask the creditor</source>
        <translation>Demander au créancier</translation>
    </message>
    <message>
        <source>Send a copy of the invoice</source>
        <translation>Envoyer copie de facture</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Produire la créance</translation>
    </message>
    <message>
        <source>Find number and address</source>
        <translation>Chercher numéro et adresse</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>Vérifier le paiement</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Supervisor decides</source>
        <translation>Décision du responsable</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Paiement en cours</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>Acomptes convenus</translation>
    </message>
    <message>
        <source>Address being looked for</source>
        <translation>Adresse recherchée</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Faillite</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>paid according to list</source>
        <translation>payé selon la liste</translation>
    </message>
    <message>
        <source>more according to list</source>
        <translation>plus élevé selon la liste</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>not due</source>
        <translation>à échoir</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>hold until %1</source>
        <translation>bloqué jusqu’au %1</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tous les ouverts</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>À échoir</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Rappel %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Open on %1: %2, interest per day %3</source>
        <translation>Ouvert au %1&#xa0;: %2, intérêts par jour %3</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Décompte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is kept as asked.</source>
        <translation>%1 est gérée comme demandé.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Comptabilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than %1 for a reminder is rarely recoverable: paper and postage only (§§ 280, 286 BGB).</source>
        <translation>Plus de %1 pour un rappel, c’est rarement récupérable&#xa0;: papier et port seulement (§§&#xa0;280, 286 BGB).</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Contre-passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Base rates are known until %1.</source>
        <translation>Les taux de base sont connus jusqu’au %1.</translation>
    </message>
    <message>
        <source>The book is at %1.</source>
        <translation>Le livre se trouve sous %1.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>La copie se trouve sous %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Barred after</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est clôturée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>À approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 may be called.</source>
        <translation>Appel permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>The promise is approved.</source>
        <translation>La promesse est approuvée.</translation>
    </message>
    <message>
        <source>The promise is declined.</source>
        <translation>La promesse est refusée.</translation>
    </message>
    <message>
        <source>%1 cases, about %2 minutes; %3 called today.</source>
        <translation>%1 dossiers, environ %2 minutes&#xa0;; %3 appelés aujourd’hui.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>À recouvrer</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Appelable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Booked as costs on %1, value date %2.</source>
        <translation>Comptabilisé en frais sur %1, date-valeur %2.</translation>
    </message>
    <message>
        <source>Recoverable of own costs, at most those of a lawyer (§ 13e (1) RDG): %1</source>
        <translation>Frais propres récupérables, au plus ceux d’un avocat (§&#xa0;13e al.&#xa0;1 RDG)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>No letter waits</source>
        <translation>Aucune lettre n’attend</translation>
    </message>
    <message>
        <source>%1 sent, %2 not sent</source>
        <translation>%1 envoyés, %2 non envoyés</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>%1 letters for %2 claims, fees %3; %4 claims need a person, %5 not now.</source>
        <translation>%1 courriers pour %2 créances, frais %3&#xa0;; %4 créances demandent votre intervention, %5 pas maintenant.</translation>
    </message>
    <message>
        <source>Nothing is due for a reminder today.</source>
        <translation>Aucun rappel à envoyer aujourd’hui.</translation>
    </message>
    <message>
        <source>Run %1: %2 notices, %3 letters, fees %4</source>
        <translation>Série %1&#xa0;: %2 rappels, %3 courriers, frais %4</translation>
    </message>
    <message>
        <source>Run %1 is cancelled.</source>
        <translation>La série %1 est annulée.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 letters, %2 pages: %3</source>
        <translation>%1 courriers, %2 pages&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused, %6 skipped</source>
        <translation>%1 lignes&#xa0;: %2 nouvelles, %3 modifiées, %4 inchangées, %5 refusées, %6 ignorées</translation>
    </message>
    <message>
        <source>Sum of the list: %1</source>
        <translation>Somme de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 claims of the book are no longer listed; --settle-missing takes them as paid.</source>
        <translation>%1 créances du livre ne figurent plus dans la liste&#xa0;; --settle-missing les considère comme payées.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 is undone.</source>
        <translation>%1 est annulé.</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Intérêts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: interest %1, principal %2, per day %3</source>
        <translation>Ouvert&#xa0;: intérêts %1, capital %2, par jour %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Payé en trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Payments after the last day are left out.</source>
        <translation>Les paiements postérieurs au dernier jour ne sont pas pris en compte.</translation>
    </message>
    <message>
        <source>A rate is not confirmed: see its source.</source>
        <translation>Un taux n’est pas confirmé&#xa0;: voir sa source.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source du taux</translation>
    </message>
    <message>
        <source>The limitation of %1 is suspended.</source>
        <translation>La prescription de %1 est suspendue.</translation>
    </message>
    <message>
        <source>%1 is barred; the last day was %2.</source>
        <translation>%1 est prescrite&#xa0;; le dernier jour était le %2.</translation>
    </message>
    <message>
        <source>%1 is barred after %2.</source>
        <translation>%1 est prescrite après le %2.</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>prochain jour ouvrable</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Event removed: %1, %2.</source>
        <translation>Événement supprimé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Not in default: nothing of this puts the debtor in default.</source>
        <translation>Pas de demeure&#xa0;: rien de cela ne met le débiteur en demeure.</translation>
    </message>
    <message>
        <source>In default by: %1</source>
        <translation>En demeure par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last day to pay: %1</source>
        <translation>Dernier jour de paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>First day of interest: %1</source>
        <translation>Premier jour d’intérêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no collection office: creditors write themselves.</source>
        <translation>Aucun service de recouvrement n’est inscrit&#xa0;: les créanciers écrivent eux-mêmes.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Held until %1: %2</source>
        <translation>Bloqué jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Le blocage est levé.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Acomptes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
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
        <translation>Prochain le</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Prochain montant</translation>
    </message>
    <message>
        <source>The shared database is ready.</source>
        <translation>La base de données commune est prête.</translation>
    </message>
    <message>
        <source>%1 belongs to the team “%2”.</source>
        <translation>%1 fait partie de l’équipe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The workstations will send again what the backup lost.</source>
        <translation>Les postes de travail enverront de nouveau ce qui manquait à la sauvegarde.</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. Conflicts: %3. Refused: %4.</source>
        <translation>Envoyé&#xa0;: %1. Reçu&#xa0;: %2. Conflits&#xa0;: %3. Refusé&#xa0;: %4.</translation>
    </message>
    <message>
        <source>This book belongs to the team “%1” now, as workstation %2.</source>
        <translation>Ce livre fait maintenant partie de l’équipe «&#xa0;%1&#xa0;», comme poste %2.</translation>
    </message>
    <message>
        <source>The password is not remembered: %1</source>
        <translation>Le mot de passe n’est pas mémorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password lies in the keychain.</source>
        <translation>Le mot de passe est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The password lies in the vault, which your passphrase protects.</source>
        <translation>Le mot de passe est dans le coffre, que protège votre phrase secrète.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This book belongs to no team.</source>
        <translation>Ce livre ne fait partie d’aucune équipe.</translation>
    </message>
    <message>
        <source>Team “%1”, workstation %2. Waiting: %3. Conflicts: %4. Refused: %5.</source>
        <translation>Équipe «&#xa0;%1&#xa0;», poste %2. En attente&#xa0;: %3. Conflits&#xa0;: %4. Refusé&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The shared database is being asked.</source>
        <translation>La base de données commune est interrogée.</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>Copie en cours&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Up to date. Waiting: %1. Conflicts: %2. Refused: %3.</source>
        <translation>À jour. En attente&#xa0;: %1. Conflits&#xa0;: %2. Refusé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The shared database asks for a password.</source>
        <translation>La base de données commune demande un mot de passe.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>En attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>made twice</source>
        <translation>saisi en double</translation>
    </message>
    <message>
        <source>The conflict is decided. The team gets to know it with the next exchange.</source>
        <translation>Le conflit est tranché. L’équipe l’apprendra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Passphrase of the password vault:</source>
        <translation>Phrase secrète du coffre&#xa0;:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Encore une fois la même&#xa0;:</translation>
    </message>
    <message>
        <source>%1 e-mails written</source>
        <translation>%1 e-mails rédigés</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>DocumentLabels</name>
    <message>
        <source>Confirm a promise</source>
        <translation>Confirmer une promesse</translation>
    </message>
    <message>
        <source>Confirm a settlement</source>
        <translation>Confirmer un arrangement</translation>
    </message>
    <message>
        <source>Ask to call us</source>
        <translation>Demander un appel</translation>
    </message>
    <message>
        <source>Send the invoice again</source>
        <translation>Renvoyer la facture</translation>
    </message>
    <message>
        <source>Confirm an objection</source>
        <translation>Confirmer la contestation</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Comment payer</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>envoi incertain</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoi réussi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>envoi échoué</translation>
    </message>
    <message>
        <source>Agreement on instalments</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Proposition d’acomptes</translation>
    </message>
    <message>
        <source>Reminder of an instalment</source>
        <translation>Rappel d’un acompte à venir</translation>
    </message>
</context>
<context>
    <name>DunningLabels</name>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, encore %n jour</numerusform>
            <numerusform>%1, encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not due</source>
        <translation>à échoir</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>acomptes</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>avoir</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>insolvency</source>
        <translation>faillite</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>représenté</translation>
    </message>
    <message>
        <source>until it is decided</source>
        <translation>jusqu’à la décision</translation>
    </message>
    <message>
        <source>as long as they are paid</source>
        <translation>tant qu’ils sont payés</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until more is open</source>
        <translation>jusqu’à un solde plus élevé</translation>
    </message>
    <message>
        <source>last reminder is over</source>
        <translation>dernier rappel échu</translation>
    </message>
    <message>
        <source>Assign the payment first</source>
        <translation>D’abord imputer le paiement</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Rechercher l’adresse</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>Produire la créance</translation>
    </message>
    <message>
        <source>Find out the heirs</source>
        <translation>Rechercher les héritiers</translation>
    </message>
    <message>
        <source>Write to the representative</source>
        <translation>Écrire au représentant</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Rappel %1</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n registered letter(s)</source>
        <translation>
            <numerusform>%n recommandé</numerusform>
            <numerusform>%n recommandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters have no sender address and no payment slip: enter address and IBAN of %1.</source>
        <translation>Les lettres n’ont ni adresse d’expéditeur ni section paiement&#xa0;: saisir l’adresse et l’IBAN de %1.</translation>
    </message>
    <message>
        <source>The letters have no sender address and no QR-bill: enter the address and a Swiss IBAN of %1.</source>
        <translation>Les lettres n’ont ni adresse d’expéditeur ni QR-facture&#xa0;: saisir l’adresse et un IBAN suisse de %1.</translation>
    </message>
    <message>
        <source>The letters have no complete sender address: enter the address of %1.</source>
        <translation>L’adresse d’expéditeur des lettres est incomplète&#xa0;: saisir l’adresse de %1.</translation>
    </message>
    <message>
        <source>The letters have no payment slip: enter the IBAN of %1.</source>
        <translation>Les lettres n’ont pas de section paiement&#xa0;: saisir l’IBAN de %1.</translation>
    </message>
    <message>
        <source>The letters have no QR-bill: enter a Swiss IBAN of %1.</source>
        <translation>Les lettres n’ont pas de QR-facture&#xa0;: saisir un IBAN suisse de %1.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Open on %1</source>
        <translation>Ouvert au %1</translation>
    </message>
    <message>
        <source>Principal open on %1</source>
        <translation>Capital, ouvert au %1</translation>
    </message>
    <message>
        <source>Costs open on %1</source>
        <translation>Frais, ouverts au %1</translation>
    </message>
    <message>
        <source>Interest open on %1</source>
        <translation>Intérêts, ouverts au %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>continued, because no newer rate is known</source>
        <translation>maintenu, faute de taux plus récent</translation>
    </message>
    <message>
        <source>Together, not rounded</source>
        <translation>Ensemble, non arrondi</translation>
    </message>
    <message>
        <source>Rounded once</source>
        <translation>Arrondi une fois</translation>
    </message>
    <message>
        <source>The part of a cent left over from the posting before is counted in.</source>
        <translation>La fraction de centime restée de l’écriture précédente est comprise.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Each further day: %1</source>
        <translation>Chaque jour suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Spread in all</source>
        <translation>Imputé au total</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>leave out</source>
        <translation>ne pas reprendre</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>N°&#xa0;de débiteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>N°&#xa0;de rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Postcode + town</source>
        <translation>NPA + lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Canton or state</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>N°&#xa0;de facture</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement en jours</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Montant facturé</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Montant ouvert</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Amount of a position</source>
        <translation>Montant d’une position</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Debit or credit</source>
        <translation>Débit ou crédit</translation>
    </message>
    <message>
        <source>Reminders so far</source>
        <translation>Rappels à ce jour</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Open: yes or no</source>
        <translation>Ouvert&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call: date + note</source>
        <translation>Appel&#xa0;: date + note</translation>
    </message>
    <message>
        <source>Disputed: yes or no</source>
        <translation>Contesté&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Reason of the dispute</source>
        <translation>Motif de la contestation</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>aucune cellule remplie</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cellule remplie</numerusform>
            <numerusform>%n cellules remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in another column</source>
        <translation>«&#xa0;%1&#xa0;» est dans une autre colonne</translation>
    </message>
    <message>
        <source>or “%1”? Please choose</source>
        <translation>ou «&#xa0;%1&#xa0;»&#xa0;? Veuillez choisir</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>company or person is told apart</source>
        <translation>société ou personne&#xa0;: reconnu</translation>
    </message>
    <message>
        <source>will be split</source>
        <translation>sera séparé</translation>
    </message>
    <message numerus="yes">
        <source>several numbers in %n cell(s)</source>
        <translation>
            <numerusform>plusieurs numéros dans %n cellule</numerusform>
            <numerusform>plusieurs numéros dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes history, nothing is lost</source>
        <translation>passe dans l’historique, rien n’est perdu</translation>
    </message>
    <message>
        <source>numbers like 1&apos;234.50</source>
        <translation>nombres comme 1&apos;234.50</translation>
    </message>
    <message>
        <source>numbers like 1.234,50</source>
        <translation>nombres comme 1.234,50</translation>
    </message>
    <message>
        <source>1.234 reads two ways</source>
        <translation>1.234 est ambigu</translation>
    </message>
    <message>
        <source>03/04/2026 reads two ways</source>
        <translation>03/04/2026 est ambigu</translation>
    </message>
    <message>
        <source>two formats in one column</source>
        <translation>deux formats dans une colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read</source>
        <translation>
            <numerusform>%n cellule illisible</numerusform>
            <numerusform>%n cellules illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>“.0” at the end is dropped</source>
        <translation>«&#xa0;.0&#xa0;» à la fin est supprimé</translation>
    </message>
    <message>
        <source>Quotation marks do not match</source>
        <translation>Guillemets mal fermés</translation>
    </message>
    <message>
        <source>Debtor is missing</source>
        <translation>Débiteur manquant</translation>
    </message>
    <message>
        <source>Invoice number is missing</source>
        <translation>N°&#xa0;de facture manquant</translation>
    </message>
    <message>
        <source>Invoice number is damaged</source>
        <translation>N°&#xa0;de facture altéré</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Montant manquant</translation>
    </message>
    <message>
        <source>Amount cannot be read</source>
        <translation>Montant illisible</translation>
    </message>
    <message>
        <source>Amount has too many digits</source>
        <translation>Trop de chiffres dans le montant</translation>
    </message>
    <message>
        <source>Amount is too large</source>
        <translation>Montant trop élevé</translation>
    </message>
    <message>
        <source>Rows of one invoice differ</source>
        <translation>Lignes d’une facture contradictoires</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Monnaie inconnue</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Monnaie manquante</translation>
    </message>
    <message>
        <source>Date is impossible</source>
        <translation>Date impossible</translation>
    </message>
    <message>
        <source>Due date is missing</source>
        <translation>Échéance manquante</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Same number, other amount</source>
        <translation>Même numéro, autre montant</translation>
    </message>
    <message>
        <source>Invoice is incomplete</source>
        <translation>Facture incomplète</translation>
    </message>
    <message>
        <source>Text is too long</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>Close the quotation mark in the file.</source>
        <translation>Fermer les guillemets dans le fichier.</translation>
    </message>
    <message>
        <source>Fill in “%1”, or leave the row out.</source>
        <translation>Remplir «&#xa0;%1&#xa0;» ou exclure la ligne.</translation>
    </message>
    <message>
        <source>The spreadsheet rounded it. Format the column as text and export again.</source>
        <translation>Le tableur l’a arrondi. Mettre la colonne au format texte et exporter de nouveau.</translation>
    </message>
    <message>
        <source>In “%1” stands text, or a number that reads two ways.</source>
        <translation>«&#xa0;%1&#xa0;» contient du texte ou un nombre ambigu.</translation>
    </message>
    <message>
        <source>Round it in the file.</source>
        <translation>Arrondir dans le fichier.</translation>
    </message>
    <message>
        <source>Please check it in the file.</source>
        <translation>Veuillez vérifier dans le fichier.</translation>
    </message>
    <message>
        <source>Amount, day or currency must be one in all rows of the invoice.</source>
        <translation>Montant, jour et monnaie doivent être les mêmes dans toutes les lignes de la facture.</translation>
    </message>
    <message>
        <source>Use a code such as CHF or EUR.</source>
        <translation>Utiliser un code comme CHF ou EUR.</translation>
    </message>
    <message>
        <source>“%1” has no such day. Please correct it in the file.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce jour n’existe pas. Veuillez corriger dans le fichier.</translation>
    </message>
    <message>
        <source>Fill in when it was due.</source>
        <translation>Indiquer la date d’échéance.</translation>
    </message>
    <message>
        <source>The invoice stands already in row %1, same amount.</source>
        <translation>La facture figure déjà à la ligne %1, même montant.</translation>
    </message>
    <message>
        <source>Row %1 has the same number. Which one holds?</source>
        <translation>La ligne %1 a le même numéro. Laquelle est la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>Its position in row %1 is refused.</source>
        <translation>Sa position à la ligne %1 est refusée.</translation>
    </message>
    <message>
        <source>Shorten “%1”.</source>
        <translation>Raccourcir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>note de crédit</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>amount zero</source>
        <translation>montant nul</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Does the day come first in “%1”?</source>
        <translation>Dans «&#xa0;%1&#xa0;», le jour vient-il d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>%1: yes reads 3 April, no reads 4 March.</source>
        <translation>%1&#xa0;: Oui signifie 3 avril, Non 4 mars.</translation>
    </message>
    <message>
        <source>Is 1.234 in “%1” one thousand two hundred thirty-four?</source>
        <translation>Dans «&#xa0;%1&#xa0;», 1.234 signifie-t-il mille deux cent trente-quatre&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The amounts depend on it in %n row(s).</source>
        <translation>
            <numerusform>Le montant de %n ligne en dépend.</numerusform>
            <numerusform>Les montants de %n lignes en dépendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “%1” the field “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» est-il le champ «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) depend on it.</source>
        <translation>
            <numerusform>%n ligne en dépend.</numerusform>
            <numerusform>%n lignes en dépendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has no due date. Take %n day(s) from the invoice date?</source>
        <translation>
            <numerusform>La liste n’a pas d’échéance. Prendre %n jour dès la date de facture&#xa0;?</numerusform>
            <numerusform>La liste n’a pas d’échéance. Prendre %n jours dès la date de facture&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No leaves it open: choose a column above.</source>
        <translation>Non laisse la question ouverte&#xa0;: choisissez une colonne ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>“%2” is not an IBAN: a character is wrong or missing. Nothing was changed. Compare it with a statement of the bank.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un IBAN&#xa0;: un caractère est faux ou manque. Rien n’a été modifié. Veuillez comparer avec un relevé de compte.</translation>
    </message>
    <message>
        <source>“%2” is not an e-mail address. Nothing was changed. Type it like name@example.ch.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une adresse e-mail. Rien n’a été modifié. Exemple de saisie&#xa0;: name@example.ch.</translation>
    </message>
    <message>
        <source>“%2” is not a phone number: it has at least three digits. Nothing was changed. Please correct it.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un numéro de téléphone&#xa0;: il compte au moins trois chiffres. Rien n’a été modifié. Veuillez corriger.</translation>
    </message>
    <message>
        <source>There is no command “%2”. Nothing was changed. “mahnwerkctl help” lists them.</source>
        <translation>La commande «&#xa0;%2&#xa0;» n’existe pas. Rien n’a été modifié. «&#xa0;mahnwerkctl help&#xa0;» donne la liste.</translation>
    </message>
    <message>
        <source>There is no option “%2” here. Nothing was changed. “mahnwerkctl help” lists them.</source>
        <translation>L’option «&#xa0;%2&#xa0;» n’existe pas ici. Rien n’a été modifié. «&#xa0;mahnwerkctl help&#xa0;» donne la liste.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the password vault. Nothing was changed. Type it again.</source>
        <translation>Ce n’est pas la phrase secrète du coffre de mots de passe. Rien n’a été modifié. Veuillez la saisir de nouveau.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was stored. Type them again.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été enregistré. Veuillez les saisir de nouveau.</translation>
    </message>
    <message>
        <source>“%2” is one word too many. Nothing was changed. “mahnwerkctl help” shows what belongs here.</source>
        <translation>«&#xa0;%2&#xa0;» est un mot de trop. Rien n’a été modifié. «&#xa0;mahnwerkctl help&#xa0;» montre ce qui est attendu ici.</translation>
    </message>
    <message>
        <source>“%2” does not fit %1. Nothing was changed. Please correct it.</source>
        <translation>«&#xa0;%2&#xa0;» ne convient pas (%1). Rien n’a été modifié. Veuillez corriger.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Mahnwerk can use. Nothing was stored there.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés que Mahnwerk puisse utiliser. Rien n’y a été enregistré.</translation>
    </message>
    <message>
        <source>The password vault wants its passphrase. Nothing was changed. Type it in a terminal, or name a file that has it in MAHNWERK_PASSPHRASE_FILE.</source>
        <translation>Le coffre de mots de passe demande sa phrase secrète. Rien n’a été modifié. Saisissez-la dans un terminal ou indiquez dans MAHNWERK_PASSPHRASE_FILE un fichier qui la contient.</translation>
    </message>
    <message>
        <source>The password vault %1 is damaged. It was left as it is. Type the password itself; to make a new vault, delete the file.</source>
        <translation>Le coffre de mots de passe %1 est endommagé. Il a été laissé tel quel. Saisissez le mot de passe lui-même&#xa0;; pour un nouveau coffre, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Others may read or change the password vault %1. It was not used. Allow it for yourself only (chmod 600), or delete the file.</source>
        <translation>D’autres peuvent lire ou modifier le coffre de mots de passe %1. Il n’a pas été utilisé. Réservez-vous l’accès (chmod 600) ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Nothing was changed. Type it like 1234.50.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Rien n’a été modifié. Exemple de saisie&#xa0;: 1234.50.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Type it like 30.11.2026, 15. or +7.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Rien n’a été modifié. Exemples de saisie&#xa0;: 30.11.2026, 15. ou +7.</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed. Please fill it in.</source>
        <translation>Indication manquante&#xa0;: %1. Rien n’a été modifié. Veuillez compléter.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known. Nothing was changed. Use a code such as CHF or EUR.</source>
        <translation>La monnaie «&#xa0;%1&#xa0;» n’est pas connue. Rien n’a été modifié. Utilisez un code comme CHF ou EUR.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Nothing was changed. Use CH, DE or AT.</source>
        <translation>Le pays «&#xa0;%1&#xa0;» n’est pas connu. Rien n’a été modifié. Possibles&#xa0;: CH, DE et AT.</translation>
    </message>
    <message>
        <source>The amount is in %1, but %2 is expected. Nothing was changed. Enter it in %2.</source>
        <translation>Le montant est en %1, mais %2 est attendu. Rien n’a été modifié. Veuillez le saisir en %2.</translation>
    </message>
    <message>
        <source>“%2” was not found (%1). Nothing was changed. Check the number or search for the name.</source>
        <translation>«&#xa0;%2&#xa0;» est introuvable (%1). Rien n’a été modifié. Vérifiez le numéro ou cherchez le nom.</translation>
    </message>
    <message>
        <source>“%2” fits more than one (%1): %3. Nothing was changed. Choose one of them.</source>
        <translation>«&#xa0;%2&#xa0;» correspond à plusieurs entrées (%1)&#xa0;: %3. Rien n’a été modifié. Veuillez en choisir une.</translation>
    </message>
    <message>
        <source>This is not possible now: %1. Nothing was changed.</source>
        <translation>Pas possible maintenant&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%2” is already there (%1). The existing one was kept. Open it or choose another name.</source>
        <translation>«&#xa0;%2&#xa0;» existe déjà (%1). L’existant est conservé. Ouvrez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No base rate (%1) is known from %2 to %3. Nothing was changed. Choose days with a known rate, or bring in a file with the missing ones.</source>
        <translation>Aucun taux de base (%1) n’est connu du %2 au %3. Rien n’a été modifié. Choisissez des jours dont le taux est connu ou importez un fichier avec les taux manquants.</translation>
    </message>
    <message>
        <source>Line %1 of the table of rates does not fit: %2. The known rates were kept. Correct the line and bring the file in again.</source>
        <translation>La ligne %1 de la table des taux ne convient pas&#xa0;: %2. Les taux connus sont conservés. Corrigez la ligne et importez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Interest in %1 is not computed: the currency has no cents. Nothing was changed. Use a currency such as CHF or EUR.</source>
        <translation>Les intérêts en %1 ne sont pas calculés&#xa0;: cette monnaie n’a pas de centimes. Rien n’a été modifié. Utilisez une monnaie comme CHF ou EUR.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was changed. Close it in other programs or check its access rights.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2. Rien n’a été modifié. Fermez-le dans les autres programmes ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Choose another file.</source>
        <translation>Le fichier %1 est vide. Rien n’a été modifié. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Nothing was changed. Split it and bring it in piece by piece.</source>
        <translation>Le fichier %1 dépasse %2 Mo. Rien n’a été modifié. Veuillez le diviser et l’importer par parties.</translation>
    </message>
    <message>
        <source>The file %1 is not a table. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Le fichier %1 n’est pas un tableau. Rien n’a été modifié. Veuillez l’enregistrer en Excel (.xlsx) ou CSV.</translation>
    </message>
    <message>
        <source>The file %1 has the format %2, which is not read. Nothing was changed. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Le fichier %1 a le format %2, qui n’est pas lu. Rien n’a été modifié. Veuillez l’enregistrer en Excel (.xlsx) ou CSV.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Nothing was changed. Save it without one and try again.</source>
        <translation>Le fichier %1 est protégé par un mot de passe. Rien n’a été modifié. Veuillez l’enregistrer sans mot de passe et réessayer.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Export it again and try once more.</source>
        <translation>Le fichier %1 est endommagé. Rien n’a été modifié. Veuillez l’exporter de nouveau et réessayer.</translation>
    </message>
    <message>
        <source>The file %1 was refused, because it looks unsafe. Nothing was changed. Ask the sender for a new file.</source>
        <translation>Le fichier %1 a été refusé, car il ne semble pas sûr. Rien n’a été modifié. Demandez un nouveau fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file %1 has no open invoices; it looks like %2. Nothing was changed. Choose the list of open invoices.</source>
        <translation>Le fichier %1 ne contient pas de factures ouvertes&#xa0;; il ressemble à&#xa0;: %2. Rien n’a été modifié. Veuillez choisir la liste des factures ouvertes.</translation>
    </message>
    <message>
        <source>No column was chosen for: %1. Nothing was saved. Assign these columns and continue.</source>
        <translation>Aucune colonne n’est choisie pour&#xa0;: %1. Rien n’a été enregistré. Attribuez ces colonnes, puis continuez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. The book is unchanged. Choose another folder or close the file elsewhere.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2. Le livre est inchangé. Choisissez un autre répertoire ou fermez le fichier dans l’autre programme.</translation>
    </message>
    <message>
        <source>There is no book at %1. Nothing was changed. Choose another place or start a new book.</source>
        <translation>Il n’y a pas de livre sous %1. Rien n’a été modifié. Choisissez un autre emplacement ou commencez un nouveau livre.</translation>
    </message>
    <message>
        <source>There is already a book at %1. It was kept. Open it or choose another name.</source>
        <translation>Il y a déjà un livre sous %1. Il est conservé tel quel. Ouvrez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a Mahnwerk book. The file was left as it is. Choose another file.</source>
        <translation>%1 n’est pas un livre de Mahnwerk. Le fichier est laissé tel quel. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The book %1 was written by a newer Mahnwerk. It was left as it is. Install the newer version to open it.</source>
        <translation>Le livre %1 vient d’une version plus récente de Mahnwerk. Il est laissé tel quel. Pour l’ouvrir, veuillez installer la nouvelle version.</translation>
    </message>
    <message>
        <source>The book %1 is damaged. It was not written to. Restore the last backup.</source>
        <translation>Le livre %1 est endommagé. Rien n’y a été écrit. Veuillez rétablir la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The book %1 may only be read. Nothing was saved. Check the access rights of file and folder.</source>
        <translation>Le livre %1 est en lecture seule. Rien n’a été enregistré. Veuillez vérifier les droits d’accès du fichier et du répertoire.</translation>
    </message>
    <message>
        <source>The book %1 is in use by another program. Nothing was saved, your input is kept. Try again in a moment.</source>
        <translation>Le livre %1 est utilisé par un autre programme. Rien n’a été enregistré, votre saisie est conservée. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. This step was not saved, everything before it was. Make room and try again.</source>
        <translation>Le disque contenant %1 est plein. Cette étape n’est pas enregistrée, tout ce qui précède l’est. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The book could not be saved. This step was not saved, everything before it was. Try again; if it stays, restart Mahnwerk.</source>
        <translation>Le livre n’a pas pu être enregistré. Cette étape manque, tout ce qui précède est enregistré. Réessayez&#xa0;; si le problème persiste, redémarrez Mahnwerk.</translation>
    </message>
    <message>
        <source>An earlier step was interrupted (%2). What was finished is kept. Resume it or undo it first.</source>
        <translation>Une étape précédente a été interrompue (%2). Ce qui était terminé est conservé. Continuez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. The newer values were kept. Look at them and repeat your step if it is still needed.</source>
        <translation>Quelqu’un a modifié ceci entre-temps. Les valeurs les plus récentes sont conservées. Vérifiez-les et répétez votre étape si nécessaire.</translation>
    </message>
    <message>
        <source>This step cannot be undone (%1). Nothing was changed. Reverse it by a new entry.</source>
        <translation>Cette étape ne peut pas être annulée (%1). Rien n’a été modifié. Veuillez la compenser par une contre-écriture.</translation>
    </message>
    <message>
        <source>The shared database cannot be reached (%1). You can go on working; what you save is sent as soon as it answers.</source>
        <translation>La base de données commune n’est pas joignable (%1). Vous pouvez continuer à travailler&#xa0;; ce que vous enregistrez est envoyé dès qu’elle répond.</translation>
    </message>
    <message>
        <source>The shared database does not let you in (%1). What you save is kept here. Ask your administrator.</source>
        <translation>La base de données commune vous refuse l’accès (%1). Ce que vous enregistrez est conservé ici. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The shared database refused a change: %2 (%1). It was taken back here and can be read under Team. Everything else was sent.</source>
        <translation>La base de données commune a refusé une modification&#xa0;: %2 (%1). Elle a été annulée ici et figure sous Équipe. Tout le reste a été envoyé.</translation>
    </message>
    <message>
        <source>The log of the shared database does not continue what this book knows (%1, %2). Nothing was taken over. Tell your administrator.</source>
        <translation>Le journal de la base de données commune ne fait pas suite à ce que ce livre connaît (%1, %2). Rien n’a été repris. Signalez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>This book belongs to no team. Nothing was sent. Join a team first.</source>
        <translation>Ce livre ne fait partie d’aucune équipe. Rien n’a été envoyé. Rejoignez d’abord une équipe.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached (%1). Nothing was sent; what waits is tried again.</source>
        <translation>Le serveur de messagerie n’est pas joignable (%1). Rien n’a été envoyé&#xa0;; ce qui attend sera réessayé.</translation>
    </message>
    <message>
        <source>The mail server does not accept the login (%1). Nothing was sent; check login and password under Settings.</source>
        <translation>Le serveur de messagerie n’accepte pas la connexion (%1). Rien n’a été envoyé&#xa0;; vérifiez l’identifiant et le mot de passe sous Paramètres.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail (%1). It was not sent; check the address and send it again.</source>
        <translation>Le serveur de messagerie a refusé l’e-mail (%1). Il n’a pas été envoyé&#xa0;; vérifiez l’adresse et renvoyez-le.</translation>
    </message>
    <message>
        <source>The connection broke while the e-mail was handed over (%1). Perhaps it was sent; ask before you send it again.</source>
        <translation>La connexion a été coupée pendant la remise de l’e-mail (%1). Il est peut-être parti&#xa0;; renseignez-vous avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The letter “%1” uses the field “%2”, which does not exist. No letter was made. Correct the template.</source>
        <translation>La lettre «&#xa0;%1&#xa0;» utilise le champ «&#xa0;%2&#xa0;», qui n’existe pas. Aucune lettre n’a été créée. Veuillez corriger le modèle.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is kept.</source>
        <translation>Interrompu. Ce qui était déjà terminé est conservé.</translation>
    </message>
    <message>
        <source>This step failed unexpectedly. What was saved before is kept. Try again; if it happens again, copy the details for your administrator.</source>
        <translation>Cette étape a échoué de manière inattendue. Ce qui était enregistré avant est conservé. Réessayez&#xa0;; si cela se reproduit, copiez les détails pour votre administrateur.</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nouveau livre</translation>
    </message>
    <message>
        <source>Demo filled</source>
        <translation>Démo remplie</translation>
    </message>
    <message>
        <source>List brought in</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>Creditor added</source>
        <translation>Créancier ajouté</translation>
    </message>
    <message>
        <source>Creditor changed</source>
        <translation>Créancier modifié</translation>
    </message>
    <message>
        <source>Collection office changed</source>
        <translation>Service de recouvrement modifié</translation>
    </message>
    <message>
        <source>Debtor changed</source>
        <translation>Débiteur modifié</translation>
    </message>
    <message>
        <source>Contact detail added</source>
        <translation>Coordonnée ajoutée</translation>
    </message>
    <message>
        <source>Contact detail changed</source>
        <translation>Coordonnée modifiée</translation>
    </message>
    <message>
        <source>Contact detail removed</source>
        <translation>Coordonnée supprimée</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note saisie</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Blocage placé</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Paiement saisi</translation>
    </message>
    <message>
        <source>Entry booked</source>
        <translation>Écriture comptabilisée</translation>
    </message>
    <message>
        <source>Entry or payment reversed</source>
        <translation>Écriture ou paiement contre-passé</translation>
    </message>
    <message>
        <source>Claim closed</source>
        <translation>Créance clôturée</translation>
    </message>
    <message>
        <source>Interest terms changed</source>
        <translation>Conditions d’intérêt modifiées</translation>
    </message>
    <message>
        <source>Event for the limitation recorded</source>
        <translation>Événement de prescription saisi</translation>
    </message>
    <message>
        <source>Event for the limitation removed</source>
        <translation>Événement de prescription supprimé</translation>
    </message>
    <message>
        <source>Next step set</source>
        <translation>Prochaine étape fixée</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Gestionnaire modifié</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Série de rappels</translation>
    </message>
    <message>
        <source>Dunning run cancelled</source>
        <translation>Série de rappels annulée</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflit tranché</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>Appel saisi</translation>
    </message>
    <message>
        <source>Promise decided</source>
        <translation>Décision sur la promesse</translation>
    </message>
    <message>
        <source>Objection changed</source>
        <translation>Contestation modifiée</translation>
    </message>
    <message>
        <source>Steps moved to later days</source>
        <translation>Étapes reportées à d’autres jours</translation>
    </message>
    <message>
        <source>Handed to the supervisor</source>
        <translation>Transmis au responsable</translation>
    </message>
    <message>
        <source>Letter or e-mail written</source>
        <translation>Lettre ou e-mail écrit</translation>
    </message>
    <message>
        <source>Instalment plan written</source>
        <translation>Plan de paiement établi</translation>
    </message>
    <message>
        <source>Instalment plan agreed</source>
        <translation>Plan de paiement convenu</translation>
    </message>
    <message>
        <source>Instalment plan ended</source>
        <translation>Plan de paiement terminé</translation>
    </message>
    <message>
        <source>Letter or e-mail removed</source>
        <translation>Lettre ou e-mail supprimé</translation>
    </message>
    <message>
        <source>Letter or e-mail sent</source>
        <translation>Lettre ou e-mail envoyé</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Étape annulée</translation>
    </message>
    <message>
        <source>Taken over from the team</source>
        <translation>Repris de l’équipe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>number, e-mail or address</source>
        <translation>numéro, e-mail ou adresse</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>créance</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>débiteur</translation>
    </message>
    <message>
        <source>creditor</source>
        <translation>créancier</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>instalment plan</source>
        <translation>plan de paiement</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>dunning run</source>
        <translation>série de rappels</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>dunning procedure</source>
        <translation>procédure de rappel</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
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
        <translation>motif</translation>
    </message>
    <message>
        <source>town</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>step in the history</source>
        <translation>étape de l’historique</translation>
    </message>
    <message>
        <source>a word behind the command</source>
        <translation>un mot après la commande</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>field of the mapping</source>
        <translation>champ de l’attribution</translation>
    </message>
    <message>
        <source>header row</source>
        <translation>ligne d’en-tête</translation>
    </message>
    <message>
        <source>interest rate</source>
        <translation>taux d’intérêt</translation>
    </message>
    <message>
        <source>rule of interest</source>
        <translation>règle d’intérêt</translation>
    </message>
    <message>
        <source>day count</source>
        <translation>méthode de comptage</translation>
    </message>
    <message>
        <source>order of allocation</source>
        <translation>ordre d’imputation</translation>
    </message>
    <message>
        <source>setting of the statement</source>
        <translation>réglage du décompte</translation>
    </message>
    <message>
        <source>fee of that day</source>
        <translation>frais de ce jour</translation>
    </message>
    <message>
        <source>limitation</source>
        <translation>prescription</translation>
    </message>
    <message>
        <source>event for the limitation</source>
        <translation>événement de prescription</translation>
    </message>
    <message>
        <source>a journal of postings</source>
        <translation>un journal d’écritures</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>une liste d’articles</translation>
    </message>
    <message>
        <source>a list of customers</source>
        <translation>une liste de clients</translation>
    </message>
    <message>
        <source>DATEV: customers and suppliers</source>
        <translation>DATEV&#xa0;: débiteurs et fournisseurs</translation>
    </message>
    <message>
        <source>DATEV: names of accounts</source>
        <translation>DATEV&#xa0;: libellés de comptes</translation>
    </message>
    <message>
        <source>DATEV: a batch of postings</source>
        <translation>DATEV&#xa0;: un lot d’écritures</translation>
    </message>
    <message>
        <source>DATEV: text keys</source>
        <translation>DATEV&#xa0;: clés de texte</translation>
    </message>
    <message>
        <source>DATEV: terms of payment</source>
        <translation>DATEV&#xa0;: conditions de paiement</translation>
    </message>
    <message>
        <source>DATEV: addresses</source>
        <translation>DATEV&#xa0;: adresses diverses</translation>
    </message>
    <message>
        <source>DATEV: fixed assets</source>
        <translation>DATEV&#xa0;: immobilisations</translation>
    </message>
    <message>
        <source>DATEV: recurring postings</source>
        <translation>DATEV&#xa0;: écritures périodiques</translation>
    </message>
    <message>
        <source>DATEV: posting texts</source>
        <translation>DATEV&#xa0;: textes d’écriture</translation>
    </message>
    <message>
        <source>days before it have no rate</source>
        <translation>les jours précédents n’ont pas de taux</translation>
    </message>
    <message>
        <source>days of it have a rate already</source>
        <translation>certains de ses jours ont déjà un taux</translation>
    </message>
    <message>
        <source>it is earlier than the line before</source>
        <translation>elle est antérieure à la ligne précédente</translation>
    </message>
    <message>
        <source>its last day is before its first</source>
        <translation>son dernier jour précède son premier</translation>
    </message>
    <message>
        <source>a date is not like 2026-07-01</source>
        <translation>une date n’a pas la forme 2026-07-01</translation>
    </message>
    <message>
        <source>the rate is not a percentage like 1.27</source>
        <translation>le taux n’est pas un pourcentage comme 1.27</translation>
    </message>
    <message>
        <source>it has too few or too many cells</source>
        <translation>elle a trop peu ou trop de cellules</translation>
    </message>
    <message>
        <source>there is no rate in the file</source>
        <translation>le fichier ne contient aucun taux</translation>
    </message>
    <message>
        <source>Costs of collection are booked on this claim already: %4 with value date %3, entry %2. Nothing was booked. Reverse that entry first if it was wrong.</source>
        <translation>Des frais de recouvrement sont déjà comptabilisés pour cette créance&#xa0;: %4, date-valeur %3, écriture %2. Rien n’a été comptabilisé. Si cette écriture était fausse, contre-passez-la d’abord.</translation>
    </message>
    <message>
        <source>The fee “%2” is not known for %3: its table begins on %4. Nothing was changed. Choose a day from then on, or enter the amount yourself.</source>
        <translation>Les frais «&#xa0;%2&#xa0;» ne sont pas connus au %3&#xa0;: leur table commence le %4. Rien n’a été modifié. Choisissez un jour à partir de cette date ou saisissez le montant vous-même.</translation>
    </message>
    <message>
        <source>The fee “%2” is not known for %3: its tables hold from %4 to %5. Nothing was changed. Choose a day of them, or enter the amount yourself.</source>
        <translation>Les frais «&#xa0;%2&#xa0;» ne sont pas connus au %3&#xa0;: leurs tables sont valables du %4 au %5. Rien n’a été modifié. Choisissez un jour dans cette période ou saisissez le montant vous-même.</translation>
    </message>
    <message>
        <source>Debtor reminded of an instalment</source>
        <translation>Débiteur avisé d’un acompte</translation>
    </message>
</context>
<context>
    <name>LawLabels</name>
    <message>
        <source>%1, %2: too late, it was barred already</source>
        <translation>%1, %2&#xa0;: trop tard, la créance était déjà prescrite</translation>
    </message>
    <message>
        <source>%1, %2: suspended since then</source>
        <translation>%1, %2&#xa0;: suspendue depuis</translation>
    </message>
    <message>
        <source>%1, %2: ends on %3</source>
        <translation>%1, %2&#xa0;: prend fin le %3</translation>
    </message>
    <message>
        <source>Regular period of 3 years</source>
        <translation>Délai ordinaire, 3 ans</translation>
    </message>
    <message>
        <source>Title, 30 years</source>
        <translation>Titre exécutoire, 30 ans</translation>
    </message>
    <message>
        <source>Interest after the title, 3 years</source>
        <translation>Intérêts après le titre, 3 ans</translation>
    </message>
    <message>
        <source>Regular period of 10 years</source>
        <translation>Délai ordinaire, 10 ans</translation>
    </message>
    <message>
        <source>Short period of 5 years</source>
        <translation>Délai court, 5 ans</translation>
    </message>
    <message>
        <source>Deed or judgment, 10 years</source>
        <translation>Titre ou jugement, 10 ans</translation>
    </message>
    <message>
        <source>Loss certificate, 20 years</source>
        <translation>Acte de défaut de biens, 20 ans</translation>
    </message>
    <message>
        <source>Loss certificate against heirs, 1 year</source>
        <translation>Acte de défaut de biens contre héritiers, 1 an</translation>
    </message>
    <message>
        <source>Long period of 30 years</source>
        <translation>Délai long, 30 ans</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Dette reconnue</translation>
    </message>
    <message>
        <source>Act of enforcement</source>
        <translation>Acte d’exécution</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Pourparlers</translation>
    </message>
    <message>
        <source>Court order to pay</source>
        <translation>Injonction de payer</translation>
    </message>
    <message>
        <source>Filed in insolvency</source>
        <translation>Produite en procédure d’insolvabilité</translation>
    </message>
    <message>
        <source>Title is final</source>
        <translation>Titre entré en force</translation>
    </message>
    <message>
        <source>Summons to pay</source>
        <translation>Commandement de payer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action en justice</translation>
    </message>
    <message>
        <source>Acknowledged in a deed</source>
        <translation>Reconnue dans un titre</translation>
    </message>
    <message>
        <source>Loss certificate</source>
        <translation>Acte de défaut de biens</translation>
    </message>
    <message>
        <source>Plea waived</source>
        <translation>Renonciation à la prescription</translation>
    </message>
    <message>
        <source>Next working day: %1</source>
        <translation>Prochain jour ouvrable&#xa0;: %1</translation>
    </message>
    <message>
        <source>the day of payment was agreed</source>
        <translation>le jour de paiement était convenu</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>payment refused</source>
        <translation>paiement refusé</translation>
    </message>
    <message>
        <source>30 days after the invoice</source>
        <translation>30 jours après la facture</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>pas d’intérêts</translation>
    </message>
    <message>
        <source>agreed rate</source>
        <translation>taux convenu</translation>
    </message>
    <message>
        <source>5 %, default (Art. 104 OR)</source>
        <translation>5&#xa0;%, demeure (art.&#xa0;104 CO)</translation>
    </message>
    <message>
        <source>5 %, statutory (Art. 73 OR)</source>
        <translation>5&#xa0;%, légal (art.&#xa0;73 CO)</translation>
    </message>
    <message>
        <source>Base rate + 5 points, consumers</source>
        <translation>Taux de base + 5 points, consommateurs</translation>
    </message>
    <message>
        <source>Base rate + 9 points, business</source>
        <translation>Taux de base + 9 points, entreprises</translation>
    </message>
    <message>
        <source>Base rate + 8 points, business before 29.07.2014</source>
        <translation>Taux de base + 8 points, entreprises avant le 29.07.2014</translation>
    </message>
    <message>
        <source>Base rate + 2.5 points, real-estate loan</source>
        <translation>Taux de base + 2,5 points, prêt immobilier</translation>
    </message>
    <message>
        <source>5 % among merchants (§ 352 HGB)</source>
        <translation>5&#xa0;% entre commerçants (§&#xa0;352 HGB)</translation>
    </message>
    <message>
        <source>4 %, statutory (§ 246 BGB)</source>
        <translation>4&#xa0;%, légal (§&#xa0;246 BGB)</translation>
    </message>
    <message>
        <source>4 %, statutory (§ 1000 ABGB)</source>
        <translation>4&#xa0;%, légal (§&#xa0;1000 ABGB)</translation>
    </message>
    <message>
        <source>Base rate + 9.2 points, business</source>
        <translation>Taux de base + 9,2 points, entreprises</translation>
    </message>
    <message>
        <source>days of the calendar / 365</source>
        <translation>jours calendaires / 365</translation>
    </message>
    <message>
        <source>days of the calendar / 365 or 366</source>
        <translation>jours calendaires / 365 ou 366</translation>
    </message>
    <message>
        <source>days of the calendar / 360</source>
        <translation>jours calendaires / 360</translation>
    </message>
    <message>
        <source>months of 30 days / 360</source>
        <translation>mois de 30 jours / 360</translation>
    </message>
    <message>
        <source>months of 30 days / 360 (ISDA)</source>
        <translation>mois de 30 jours / 360 (ISDA)</translation>
    </message>
    <message>
        <source>Business fee, simple case</source>
        <translation>Émolument de gestion, cas simple</translation>
    </message>
    <message>
        <source>Business fee</source>
        <translation>Émolument de gestion</translation>
    </message>
    <message>
        <source>Business fee, extensive or difficult</source>
        <translation>Émolument de gestion, cas étendu ou difficile</translation>
    </message>
    <message>
        <source>Fee for a payment agreement</source>
        <translation>Émolument d’accord pour la convention de paiement</translation>
    </message>
    <message>
        <source>Outlays</source>
        <translation>Débours</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>Taxe sur la valeur ajoutée</translation>
    </message>
    <message>
        <source>Flat sum credited</source>
        <translation>Forfait imputé</translation>
    </message>
    <message>
        <source>Fee for the application for a court order</source>
        <translation>Émolument de requête en injonction de payer</translation>
    </message>
    <message>
        <source>Business fee credited</source>
        <translation>Émolument de gestion imputé</translation>
    </message>
    <message>
        <source>Attempts of service</source>
        <translation>Tentatives de notification</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>Exemplaires supplémentaires</translation>
    </message>
    <message>
        <source>The debt is from before 29.07.2014: its rate is the base rate + 8 points (de-business-old), unless it goes on and was performed after 30.06.2016 (Art. 229 § 34 EGBGB).</source>
        <translation>La créance est née avant le 29.07.2014&#xa0;: elle porte le taux de base + 8 points (de-business-old), sauf contrat de durée, pour ce qui a été fourni après le 30.06.2016 (art.&#xa0;229 §&#xa0;34 EGBGB).</translation>
    </message>
    <message>
        <source>Interest on unpaid default interest, at most 4 % (§ 497 (2) BGB), is not computed. Whoever claims it opens a claim of its own for it.</source>
        <translation>Les intérêts sur les intérêts moratoires impayés, au plus 4&#xa0;% (§&#xa0;497 al.&#xa0;2 BGB), ne sont pas calculés. Qui les réclame ouvre pour eux une créance distincte.</translation>
    </message>
    <message>
        <source>Collection costs: %1</source>
        <translation>Frais de recouvrement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>All reminders were sent; somebody has to decide.</source>
        <translation>Tous les rappels sont envoyés&#xa0;; quelqu’un doit décider.</translation>
    </message>
    <message>
        <source>Money of the debtor is not allocated yet.</source>
        <translation>De l’argent du débiteur n’est pas encore imputé.</translation>
    </message>
    <message>
        <source>No address is known that a letter could go to.</source>
        <translation>Aucune adresse postale n’est connue.</translation>
    </message>
    <message>
        <source>The debtor is insolvent.</source>
        <translation>Le débiteur est insolvable.</translation>
    </message>
    <message>
        <source>The debtor has died.</source>
        <translation>Le débiteur est décédé.</translation>
    </message>
    <message>
        <source>Letters go to %1.</source>
        <translation>Les lettres vont à %1.</translation>
    </message>
    <message>
        <source>Less is open than a reminder is worth.</source>
        <translation>Le solde ouvert ne justifie pas un rappel.</translation>
    </message>
    <message>
        <source>All that is open is disputed.</source>
        <translation>Tout ce qui est ouvert est contesté.</translation>
    </message>
    <message>
        <source>No reminder as long as the instalment plan is kept.</source>
        <translation>Pas de rappel tant que le plan de paiement est respecté.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>By registered letter</source>
        <translation>Par recommandé</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par lettre</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>frais %1</translation>
    </message>
    <message numerus="yes">
        <source>deadline %n day(s)</source>
        <translation>
            <numerusform>délai %n jour</numerusform>
            <numerusform>délai %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>No reminder will be sent.</source>
        <translation>Aucun rappel ne sera envoyé.</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>Bloqué jusqu’à %1</translation>
    </message>
    <message>
        <source>No reminder by itself</source>
        <translation>Pas de rappel automatique</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 en suspens</translation>
    </message>
    <message>
        <source>%1 with the next run</source>
        <translation>%1 avec la prochaine série</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 en suspens jusqu’à %2</translation>
    </message>
    <message>
        <source>Afterwards it goes on by itself.</source>
        <translation>Ensuite, cela reprend automatiquement.</translation>
    </message>
    <message>
        <source>A payment is promised.</source>
        <translation>Un paiement est promis.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>échue depuis le %1</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>offer lapsed</source>
        <translation>offre caduque</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation>acompte manqué</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>defaulted</source>
        <translation>rompu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>payé tard</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>on the last of the month</source>
        <translation>le dernier du mois</translation>
    </message>
    <message>
        <source>on the 14th and the last</source>
        <translation>le 14 et le dernier</translation>
    </message>
    <message>
        <source>more or fewer instalments</source>
        <translation>plus ou moins d’acomptes</translation>
    </message>
    <message>
        <source>the others share it</source>
        <translation>réparti sur les autres</translation>
    </message>
    <message>
        <source>the last one takes it</source>
        <translation>sur le dernier acompte</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>standing order</source>
        <translation>ordre permanent</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>oralement</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>by the first payment</source>
        <translation>par le premier paiement</translation>
    </message>
    <message>
        <source>short</source>
        <translation>court</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortable</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>minimal</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) do not pay it.</source>
        <translation>
            <numerusform>%n acompte ne suffit pas à payer.</numerusform>
            <numerusform>%n acomptes ne suffisent pas à payer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The debt grows: %1 of interest accrue until the next instalment of %2.</source>
        <translation>La dette augmente&#xa0;: jusqu’au prochain acompte de %2, il court %1 d’intérêts.</translation>
    </message>
    <message>
        <source>The principal is never reached: all goes to costs and interest.</source>
        <translation>Le capital n’est jamais atteint&#xa0;: tout va aux frais et aux intérêts.</translation>
    </message>
    <message>
        <source>The principal is first paid by instalment %1.</source>
        <translation>Le capital n’est amorti qu’à partir de l’acompte %1.</translation>
    </message>
    <message>
        <source>The plan ends on %1, after limitation on %2.</source>
        <translation>Le plan finit le %1, après la prescription du %2.</translation>
    </message>
    <message>
        <source>The plan ends on %1, after limitation on %2. If the debtor acknowledges the debt, it is %3.</source>
        <translation>Le plan finit le %1, après la prescription du %2. Avec une reconnaissance de dette, elle intervient le %3.</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed or one is more than %1 days late, all is due at once.</source>
        <translation>
            <numerusform>Déchéance du terme&#xa0;: s’il manque plus de %n acompte ou si l’un a plus de %1 jours de retard, tout le solde est exigible.</numerusform>
            <numerusform>Déchéance du terme&#xa0;: s’il manque plus de %n acomptes ou si l’un a plus de %1 jours de retard, tout le solde est exigible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed, all is due at once.</source>
        <translation>
            <numerusform>Déchéance du terme&#xa0;: s’il manque plus de %n acompte, tout le solde est exigible.</numerusform>
            <numerusform>Déchéance du terme&#xa0;: s’il manque plus de %n acomptes, tout le solde est exigible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If an instalment is more than %n day(s) late, all is due at once.</source>
        <translation>
            <numerusform>Déchéance du terme&#xa0;: si un acompte a plus de %n jour de retard, tout le solde est exigible.</numerusform>
            <numerusform>Déchéance du terme&#xa0;: si un acompte a plus de %n jours de retard, tout le solde est exigible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed instalments have no consequence by themselves.</source>
        <translation>Les acomptes manqués n’ont pas de conséquence automatique.</translation>
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
        <translation>un autre l’a remplacé</translation>
    </message>
    <message>
        <source>agreed anew</source>
        <translation>convenu à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: more than the limit of %n month(s).</source>
        <translation>
            <numerusform>Jusqu’au %1&#xa0;: plus que la limite de %n mois.</numerusform>
            <numerusform>Jusqu’au %1&#xa0;: plus que la limite de %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instalment of %1 is below the limit of %2.</source>
        <translation>Un acompte de %1 est inférieur à la limite de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The first instalment is due in %1 days, the limit is %n.</source>
        <translation>
            <numerusform>Le premier acompte est dû dans %1 jours, la limite est de %n jour.</numerusform>
            <numerusform>Le premier acompte est dû dans %1 jours, la limite est de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The discount of %1 is above the limit of %2.</source>
        <translation>La remise de %1 dépasse la limite de %2.</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>For %1 they are known until %2. Interest goes on at the last rate on the screen; statements and letters do not claim it. A file with the newer rates settles it.</source>
        <translation>Pour %1, ils sont connus jusqu’au %2. À l’écran, les intérêts continuent au dernier taux&#xa0;; décomptes et lettres ne les réclament pas. Un fichier avec les nouveaux taux règle la question.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>a run of %1 exists; a run cannot go back in time</source>
        <translation>il existe une série du %1&#xa0;; une série ne peut pas remonter dans le temps</translation>
    </message>
    <message>
        <source>later notices build on this run</source>
        <translation>des rappels ultérieurs se fondent sur cette série</translation>
    </message>
    <message>
        <source>the run is cancelled already</source>
        <translation>la série est déjà annulée</translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation>c’est déjà annulé</translation>
    </message>
    <message>
        <source>payments or notices were booked on its claims since</source>
        <translation>des paiements ou des rappels ont été comptabilisés depuis sur ses créances</translation>
    </message>
    <message>
        <source>it is reversed already</source>
        <translation>c’est déjà contre-passé</translation>
    </message>
    <message>
        <source>the claim is closed</source>
        <translation>la créance est clôturée</translation>
    </message>
    <message>
        <source>a claim keeps its principal</source>
        <translation>une créance garde son capital</translation>
    </message>
    <message>
        <source>no notice is due for this case today</source>
        <translation>aucun rappel n’est dû aujourd’hui pour ce dossier</translation>
    </message>
    <message>
        <source>the first copy of the team&apos;s cases is not whole yet</source>
        <translation>la première copie des dossiers de l’équipe n’est pas encore complète</translation>
    </message>
    <message>
        <source>the hold has ended</source>
        <translation>le blocage est terminé</translation>
    </message>
    <message>
        <source>something is open on the claim</source>
        <translation>la créance a encore un solde ouvert</translation>
    </message>
    <message>
        <source>only a dunning run is left as it is</source>
        <translation>seule une série de rappels reste telle quelle</translation>
    </message>
    <message>
        <source>both the book and the team have claims</source>
        <translation>le livre et l’équipe ont tous deux des créances</translation>
    </message>
    <message>
        <source>a newer program has to decide it</source>
        <translation>un programme plus récent doit en décider</translation>
    </message>
    <message>
        <source>what was made twice counts once</source>
        <translation>ce qui a été saisi en double compte une fois</translation>
    </message>
    <message>
        <source>there is no case for a note</source>
        <translation>il n’y a pas de dossier pour une note</translation>
    </message>
    <message>
        <source>somebody decided it already</source>
        <translation>quelqu’un en a déjà décidé</translation>
    </message>
    <message>
        <source>the day of the payment is still to come</source>
        <translation>le jour du paiement est encore à venir</translation>
    </message>
    <message>
        <source>the day is past</source>
        <translation>le jour est passé</translation>
    </message>
    <message>
        <source>the day is more than a year away</source>
        <translation>le jour est dans plus d’un an</translation>
    </message>
    <message>
        <source>nobody is called on Sundays and public holidays</source>
        <translation>on n’appelle personne le dimanche ni les jours fériés</translation>
    </message>
    <message>
        <source>nobody is called outside %1 to %2</source>
        <translation>on n’appelle que de %1 à %2</translation>
    </message>
    <message>
        <source>the time is past</source>
        <translation>l’heure est passée</translation>
    </message>
    <message>
        <source>only %1 is owed on that day</source>
        <translation>seuls %1 sont dus ce jour-là</translation>
    </message>
    <message>
        <source>nothing is open that could be disputed</source>
        <translation>rien n’est ouvert qui puisse être contesté</translation>
    </message>
    <message>
        <source>more is disputed than is open</source>
        <translation>le montant contesté dépasse le montant ouvert</translation>
    </message>
    <message>
        <source>the promise is decided already</source>
        <translation>la promesse est déjà décidée</translation>
    </message>
    <message>
        <source>the promise needs no approval</source>
        <translation>la promesse ne demande pas d’approbation</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>quelqu’un d’autre doit l’approuver</translation>
    </message>
    <message>
        <source>the dispute is decided already</source>
        <translation>la contestation est déjà tranchée</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>c’est déjà parti</translation>
    </message>
    <message>
        <source>it waits already</source>
        <translation>c’est déjà en attente</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>le dossier est clos</translation>
    </message>
    <message>
        <source>a claim of the plan is closed</source>
        <translation>une créance du plan est clôturée</translation>
    </message>
    <message>
        <source>a claim of the plan is disputed</source>
        <translation>une créance du plan est contestée</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n’est ouvert</translation>
    </message>
    <message>
        <source>the instalments do not pay what is owed</source>
        <translation>les acomptes ne couvrent pas ce qui est dû</translation>
    </message>
    <message>
        <source>the plan was cancelled</source>
        <translation>le plan est terminé</translation>
    </message>
    <message>
        <source>the plan is agreed already</source>
        <translation>le plan est déjà convenu</translation>
    </message>
    <message>
        <source>the plan needs approval</source>
        <translation>le plan demande une approbation</translation>
    </message>
    <message>
        <source>an instalment falls due today or later</source>
        <translation>un acompte est dû au plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>an amount of a plan is above zero</source>
        <translation>les montants d’un plan sont supérieurs à zéro</translation>
    </message>
    <message>
        <source>a plan has at most 600 instalments</source>
        <translation>un plan compte au plus 600 acomptes</translation>
    </message>
    <message>
        <source>an instalment is above what is owed</source>
        <translation>un acompte dépasse ce qui est dû</translation>
    </message>
    <message>
        <source>the discount is not less than what is owed</source>
        <translation>la remise n’est pas inférieure à ce qui est dû</translation>
    </message>
    <message>
        <source>an instalment falls due before the one above it</source>
        <translation>un acompte est dû avant celui du dessus</translation>
    </message>
    <message>
        <source>a plan covers claims of one case</source>
        <translation>un plan porte sur les créances d’un seul dossier</translation>
    </message>
    <message>
        <source>sslmode=%1 does not check whom it talks to; use verify-full with the certificate of your database, or allow weaker connections</source>
        <translation>sslmode=%1 ne vérifie pas l’interlocuteur&#xa0;; utilisez verify-full avec le certificat de votre base de données ou autorisez des connexions moins sûres</translation>
    </message>
    <message>
        <source>a reminder leaves at most 30 days before</source>
        <translation>un rappel part au plus 30 jours avant</translation>
    </message>
    <message>
        <source>the final instalment leaves nothing for the others</source>
        <translation>le dernier acompte ne laisse rien pour les autres</translation>
    </message>
    <message>
        <source>it is older than this program</source>
        <translation>elle est plus ancienne que ce programme</translation>
    </message>
    <message>
        <source>the shared database is newer than this program</source>
        <translation>elle est plus récente que ce programme</translation>
    </message>
    <message>
        <source>this login may not write here</source>
        <translation>cet accès ne peut pas écrire ici</translation>
    </message>
    <message>
        <source>this program is too old to write</source>
        <translation>ce programme est trop ancien pour écrire</translation>
    </message>
    <message>
        <source>this workstation was shut out</source>
        <translation>ce poste a été exclu</translation>
    </message>
</context>
<context>
    <name>TeamLabels</name>
    <message>
        <source>Name of the creditor</source>
        <translation>Nom du créancier</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Personne ou société</translation>
    </message>
    <message>
        <source>State of a contact detail</source>
        <translation>État d’une coordonnée</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>Label of a contact detail</source>
        <translation>Désignation d’une coordonnée</translation>
    </message>
    <message>
        <source>Source of a contact detail</source>
        <translation>Source d’une coordonnée</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>Jour de la prochaine étape</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>Heure de la prochaine étape</translation>
    </message>
    <message>
        <source>Who does the next step</source>
        <translation>Qui fait la prochaine étape</translation>
    </message>
    <message>
        <source>Note on the next step</source>
        <translation>Note sur la prochaine étape</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motif du blocage</translation>
    </message>
    <message>
        <source>Note on the hold</source>
        <translation>Note sur le blocage</translation>
    </message>
    <message>
        <source>End of the hold</source>
        <translation>Fin du blocage</translation>
    </message>
    <message>
        <source>Hold lifted on</source>
        <translation>Blocage levé le</translation>
    </message>
    <message>
        <source>Name of the collecting office</source>
        <translation>Nom du service de recouvrement</translation>
    </message>
    <message>
        <source>Kind of the collecting office</source>
        <translation>Type de service de recouvrement</translation>
    </message>
    <message>
        <source>Order of allocation</source>
        <translation>Ordre d’imputation</translation>
    </message>
    <message>
        <source>Claim arose on</source>
        <translation>Créance née le</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Called in on</source>
        <translation>Sommée le</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Motif de la clôture</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Jours d’une année</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>N°&#xa0;de débiteur</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Deducts VAT</source>
        <translation>Déduit la TVA</translation>
    </message>
    <message>
        <source>Reason of default</source>
        <translation>Motif de la demeure</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enforced since</source>
        <translation>Poursuite depuis</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>What is owed for</source>
        <translation>Cause de la créance</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Date du contrat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>N°&#xa0;de rue</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Insolvable</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Intérêts dès</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connue depuis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of the claim</source>
        <translation>Type de créance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Dunning procedure</source>
        <translation>Procédure de rappel</translation>
    </message>
    <message>
        <source>Reason of the rate</source>
        <translation>Motif du taux</translation>
    </message>
    <message>
        <source>Default interest</source>
        <translation>Intérêt moratoire</translation>
    </message>
    <message>
        <source>Canton or Land</source>
        <translation>Canton ou Land</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro de registre</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Registre et numéro</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Terms of the account</source>
        <translation>Conditions du compte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Supervising authority</source>
        <translation>Autorité de surveillance</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Cost or fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Note or contact</source>
        <translation>Note ou contact</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 made twice</source>
        <translation>%1&#xa0;: saisi en double</translation>
    </message>
    <message>
        <source>%1: “%2” stands. %3 had written “%4”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est retenu. %3 avait écrit «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>It is too large for the shared database.</source>
        <translation>Elle est trop grande pour la base de données commune.</translation>
    </message>
    <message>
        <source>The shared database is older than this program and does not know a field.</source>
        <translation>La base de données commune est plus ancienne que ce programme et ne connaît pas l’un des champs.</translation>
    </message>
    <message>
        <source>It changes what was booked, which nobody may.</source>
        <translation>Elle modifie ce qui est comptabilisé&#xa0;; personne n’en a le droit.</translation>
    </message>
    <message>
        <source>What it changes is not in the shared database.</source>
        <translation>Ce qu’elle modifie n’est pas dans la base de données commune.</translation>
    </message>
    <message>
        <source>Reason of the objection</source>
        <translation>Motif de la contestation</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Montant contesté</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Proof of the objection until</source>
        <translation>Preuves de la contestation jusqu’au</translation>
    </message>
    <message>
        <source>Question to the creditor</source>
        <translation>Question au créancier</translation>
    </message>
    <message>
        <source>Answer to the objection</source>
        <translation>Réponse à la contestation</translation>
    </message>
    <message>
        <source>Objection answered on</source>
        <translation>Contestation traitée le</translation>
    </message>
    <message>
        <source>Outcome of the objection</source>
        <translation>Issue de la contestation</translation>
    </message>
    <message>
        <source>Recipient of a letter</source>
        <translation>Destinataire d’une lettre</translation>
    </message>
    <message>
        <source>Subject of a letter</source>
        <translation>Objet d’une lettre</translation>
    </message>
    <message>
        <source>Text of a letter</source>
        <translation>Texte d’une lettre</translation>
    </message>
    <message>
        <source>Paper of a letter</source>
        <translation>Annexe d’une lettre</translation>
    </message>
    <message>
        <source>State of a letter</source>
        <translation>État d’une lettre</translation>
    </message>
    <message>
        <source>Why a letter did not leave</source>
        <translation>Pourquoi une lettre n’est pas partie</translation>
    </message>
    <message>
        <source>Letter left at</source>
        <translation>Lettre partie à</translation>
    </message>
    <message>
        <source>How instalments are paid</source>
        <translation>Mode de paiement des acomptes</translation>
    </message>
    <message>
        <source>Plan offered until</source>
        <translation>Plan proposé jusqu’au</translation>
    </message>
    <message>
        <source>Why the plan ended</source>
        <translation>Pourquoi le plan a pris fin</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Lettre ou e-mail</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie en cours</translation>
    </message>
    <message>
        <source>copying %1 of %2</source>
        <translation>copie %1 sur %2</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copie %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>sur cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>hors ligne depuis %1</translation>
    </message>
    <message>
        <source>password is missing</source>
        <translation>mot de passe manquant</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>This book is on this computer only.</source>
        <translation>Ce livre est sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The shared database is being asked.</source>
        <translation>La base de données commune est interrogée.</translation>
    </message>
    <message>
        <source>up to date at %1</source>
        <translation>à jour (%1)</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shared database asks for a password.</source>
        <translation>La base de données commune demande un mot de passe.</translation>
    </message>
    <message>
        <source>The shared database does not let this book in.</source>
        <translation>La base de données commune refuse l’accès à ce livre.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls and notes</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
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
        <translation>%1 (appel entrant)</translation>
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
        <translation>Délai %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::AccountPage</name>
    <message>
        <source>Statement of account</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>from amount to amount; beside the table stands how it came about</source>
        <translation>d’un montant à l’autre&#xa0;; à côté du tableau&#xa0;: comment il s’est formé</translation>
    </message>
    <message>
        <source>to the days at the top</source>
        <translation>aux jours en haut</translation>
    </message>
    <message>
        <source>↑↓ how it came about · P PDF · T table · Esc back</source>
        <translation>↑↓ origine · P PDF · T tableau · Esc retour</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>connu le</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>All cases of the debtor</source>
        <translation>Tous les dossiers du débiteur</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>tous les dossiers</translation>
    </message>
    <message>
        <source>unallocated credit %1</source>
        <translation>avoir %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Statement of account as PDF</source>
        <translation>Décompte en PDF</translation>
    </message>
    <message>
        <source>Statement of account as a table</source>
        <translation>Décompte en tableau</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AccountTable</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Date-valeur</translation>
    </message>
    <message>
        <source>%1 amount</source>
        <translation>Montant %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Toutes les créances</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ActionBar</name>
    <message>
        <source>Record a payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Close a claim</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Demeure</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Letter, e-mail</source>
        <translation>Lettre, e-mail</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>Au responsable</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ActionEditor</name>
    <message>
        <source>Esc keeps the text</source>
        <translation>Esc conserve le texte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>nothing in writing</source>
        <translation>rien par écrit</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par lettre</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AgeBar</name>
    <message>
        <source>not due</source>
        <translation>à échoir</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>plus de 90 jours</translation>
    </message>
    <message>
        <source>Age of principal: %1</source>
        <translation>Ancienneté du capital&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::AgreementPage</name>
    <message>
        <source>Agreement on instalments</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Proposition d’acomptes</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>tourner la page</translation>
    </message>
    <message>
        <source>←→ page · L language · Esc back</source>
        <translation>←→ page · L langue · Esc retour</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ApprovalEditor</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motif, facultatif</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 d’ici au %2</translation>
    </message>
    <message>
        <source>%1: reminders rest until then.</source>
        <translation>%1&#xa0;: d’ici là, les rappels sont suspendus.</translation>
    </message>
    <message>
        <source>%1: the debtor is called and told.</source>
        <translation>%1&#xa0;: le débiteur est appelé et informé.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>%1: promise approved</source>
        <translation>%1&#xa0;: promesse approuvée</translation>
    </message>
    <message>
        <source>%1: promise declined</source>
        <translation>%1&#xa0;: promesse refusée</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mahnwerk::BookTrouble</name>
    <message>
        <source>Book cannot be opened</source>
        <translation>Le livre ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another book …</source>
        <translation>Ouvrir un autre livre…</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Rétablir une sauvegarde…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseHead</name>
    <message>
        <source>company, %1</source>
        <translation>société, %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>parle %1</translation>
    </message>
    <message>
        <source>%1, speaks %2</source>
        <comment>salutation</comment>
        <translation>%1, parle %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n créance</numerusform>
            <numerusform>%n créances</numerusform>
        </translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promesse non tenue</translation>
    </message>
    <message>
        <source>in a plan</source>
        <translation>plan de paiement</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ne pas appeler</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseList</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>currency</comment>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>N°&#xa0;dossier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>on the line with %1</source>
        <translation>au téléphone avec %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Lettres, chiffres</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sort by the next column, with ← by the one before</source>
        <translation>Trier par la colonne suivante, avec ← par la précédente</translation>
    </message>
    <message>
        <source>Sort downwards, with ↑ upwards</source>
        <translation>Tri décroissant, avec ↑ croissant</translation>
    </message>
    <message>
        <source>Typing filters the list</source>
        <translation>Taper filtre la liste</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>Bring in list …</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>Every open invoice becomes part of a case here: one debtor, one creditor, one history.</source>
        <translation>Chaque facture ouverte devient ici partie d’un dossier&#xa0;: un débiteur, un créancier, un historique.</translation>
    </message>
    <message>
        <source>Bring in my list …</source>
        <translation>Importer ma liste…</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>All creditors</source>
        <translation>Tous les créanciers</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les gestionnaires</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>The newest cases; the others are being read …</source>
        <translation>Les dossiers les plus récents&#xa0;; lecture des autres…</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>No case in this selection</source>
        <translation>Aucun dossier dans cette sélection</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The older cases are still being read.</source>
        <translation>Les dossiers plus anciens sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Look for a part of the name, the last digits of the phone, the invoice or case number.</source>
        <translation>Cherchez une partie du nom, les derniers chiffres du téléphone, le numéro de facture ou de dossier.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CasePage</name>
    <message>
        <source>Edit what the cursor is on; open another case</source>
        <translation>Modifier la ligne&#xa0;; ouvrir un autre dossier</translation>
    </message>
    <message>
        <source>Remove what the cursor is on, or lift the hold</source>
        <translation>Supprimer la ligne, lever le blocage</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>From column to column</source>
        <translation>De colonne en colonne</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 touches</translation>
    </message>
    <message>
        <source>F1 keys  0–9 outcome  I incoming  N note  Z payment  B hold  W next step</source>
        <translation>F1 touches  0–9 résultat  I entrant  N note  Z paiement  B blocage  W prochaine étape</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Enregistrer la saisie</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Decide on the Team page</source>
        <translation>Décider sous Équipe</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Dossier précédent</translation>
    </message>
    <message>
        <source>No call now.</source>
        <translation>Pas d’appel maintenant.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>incoming call, minutes</comment>
        <translation>entrant %1</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>%1 has this debtor on the line.</source>
        <translation>%1 est au téléphone avec ce débiteur.</translation>
    </message>
    <message>
        <source>Since %1. Call later, or ask %2.</source>
        <translation>Depuis %1. Appelez plus tard ou demandez à %2.</translation>
    </message>
    <message>
        <source>Your colleagues do not see this call.</source>
        <translation>Vos collègues ne voient pas cet appel.</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>La base de données commune ne répond pas.</translation>
    </message>
    <message>
        <source>%1: “%2” stands, %3 had written “%4”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est retenu, %3 avait écrit «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Two people changed the same.</source>
        <translation>Deux personnes ont modifié la même chose.</translation>
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
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ClaimTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>%1 amount</source>
        <translation>Montant %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Solde %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ClosingEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Toutes les créances sont clôturées.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 are still open. Record the payment, or choose another reason.</source>
        <translation>%1 sont encore ouverts. Saisissez le paiement ou choisissez un autre motif.</translation>
    </message>
    <message>
        <source>Close a claim</source>
        <translation>Clôturer une créance</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôturer %1</translation>
    </message>
    <message>
        <source>Close the claim</source>
        <translation>Clôturer la créance</translation>
    </message>
    <message>
        <source>Nothing to close here.</source>
        <translation>Rien à clôturer ici.</translation>
    </message>
    <message>
        <source>%1 is no longer dunned; %2 of it are not asked for any more.</source>
        <translation>%1 ne fait plus l’objet de rappels&#xa0;; %2 n’en sont plus réclamés.</translation>
    </message>
    <message>
        <source>%1: %2 closed, %3</source>
        <translation>%1&#xa0;: %2 clôturée, %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ConflictList</name>
    <message>
        <source>Whose</source>
        <translation>Chez qui</translation>
    </message>
    <message>
        <source>Not taken from</source>
        <translation>Non retenu de</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>le second</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ConflictPanel</name>
    <message>
        <source>Keep both: the other in a note</source>
        <translation>Garder les deux&#xa0;: l’autre en note</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Garder la valeur retenue</translation>
    </message>
    <message>
        <source>Take the value of %1</source>
        <translation>Reprendre la valeur de %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Stands, from %1</source>
        <translation>Retenu, de %1</translation>
    </message>
    <message>
        <source>Not taken, from %1, %2</source>
        <translation>Non retenu, de %1, %2</translation>
    </message>
    <message>
        <source>Two people made the same thing at the same time. It counts once: the first one stays, the one of %1 was taken out.</source>
        <translation>Deux personnes ont saisi la même chose en même temps. Cela compte une fois&#xa0;: la première saisie reste, celle de %1 a été retirée.</translation>
    </message>
    <message>
        <source>What you decide holds for the whole team. Ctrl+Z opens it again.</source>
        <translation>Votre décision vaut pour toute l’équipe. Ctrl+Z la rouvre.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ContactPointEditor</name>
    <message>
        <source>The town is missing.</source>
        <translation>Le lieu manque.</translation>
    </message>
    <message>
        <source>creditor or debtor</source>
        <translation>créancier ou débiteur</translation>
    </message>
    <message>
        <source>an inquiry</source>
        <translation>une recherche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whose, best hours</source>
        <translation>À qui, heures</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A number has at least three digits.</source>
        <translation>Un numéro compte au moins trois chiffres.</translation>
    </message>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>Une adresse e-mail contient un @.</translation>
    </message>
    <message>
        <source>An IBAN has at least 15 characters.</source>
        <translation>Un IBAN compte au moins 15 caractères.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>debtor: number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CoursePage</name>
    <message>
        <source>Instalment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message>
        <source>choose an instalment</source>
        <translation>choisir un acompte</translation>
    </message>
    <message>
        <source>to the other plans</source>
        <translation>vers les autres plans</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Convenu le %1</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Proposé jusqu’au</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Instalments together</source>
        <translation>Acomptes au total</translation>
    </message>
    <message>
        <source>Paid on it</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>suspendus</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>courent</translation>
    </message>
    <message>
        <source>Discount at the end</source>
        <translation>Remise finale</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Dette reconnue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Reminded by e-mail</source>
        <translation>Rappel par e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for approval.</source>
        <translation>%1 demande une approbation.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed, %1 late.</source>
        <translation>
            <numerusform>%n acompte manqué, %1 en retard.</numerusform>
            <numerusform>%n acomptes manqués, %1 en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>If nothing comes, all is due at once on %1.</source>
        <translation>Sans paiement, tout le solde est exigible le %1.</translation>
    </message>
    <message>
        <source>All is due at once since %1.</source>
        <translation>Tout le solde est exigible depuis le %1.</translation>
    </message>
    <message>
        <source>The reminders go on where they stood.</source>
        <translation>Les rappels reprennent où ils en étaient.</translation>
    </message>
    <message>
        <source>The offer lapsed on %1.</source>
        <translation>La proposition valait jusqu’au %1.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Terminer le plan</translation>
    </message>
    <message>
        <source>%1: plan agreed, %2</source>
        <translation>%1&#xa0;: plan convenu, %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>%1: plan refused</source>
        <translation>%1&#xa0;: plan refusé</translation>
    </message>
    <message>
        <source>%1: plan ended, reminders go on</source>
        <translation>%1&#xa0;: plan terminé, les rappels reprennent</translation>
    </message>
    <message>
        <source>Plans of this case</source>
        <translation>Plans de ce dossier</translation>
    </message>
    <message>
        <source>What was paid on each instalment</source>
        <translation>Ce qui a été payé sur chaque acompte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Offer came back signed</source>
        <translation>Proposition revenue signée</translation>
    </message>
    <message>
        <source>First instalment came</source>
        <translation>Premier acompte arrivé</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Convenir à nouveau</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>R agree anew · L letter again · E e-mail again · Alt+E end · Esc back</source>
        <translation>R convenir à nouveau · L lettre à nouveau · E e-mail à nouveau · Alt+E terminer · Esc retour</translation>
    </message>
    <message>
        <source>%1: letter about the plan to the outbox</source>
        <translation>%1&#xa0;: lettre sur le plan dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%1: e-mail about the plan to the outbox</source>
        <translation>%1&#xa0;: e-mail sur le plan dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Letter again</source>
        <translation>Lettre à nouveau</translation>
    </message>
    <message>
        <source>E-mail again</source>
        <translation>E-mail à nouveau</translation>
    </message>
</context>
<context>
    <name>mahnwerk::CourseTable</name>
    <message>
        <source>No.</source>
        <comment>number of an instalment</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>whole on</source>
        <translation>soldé le</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n acompte</numerusform>
            <numerusform>%n acomptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::CreditorForm</name>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Name on the letters</source>
        <translation>Nom sur les lettres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>IBAN, where debtors pay to</source>
        <translation>IBAN pour les paiements</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>Créanciers</translation>
    </message>
    <message>
        <source>Sender and account of the letters, kept in the book</source>
        <translation>Expéditeur et compte des lettres, enregistrés dans le livre</translation>
    </message>
    <message>
        <source>This book may only be read, so nothing can be entered here.</source>
        <translation>Ce livre est en lecture seule, rien ne peut être saisi ici.</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Add a creditor</source>
        <translation>Ajouter un créancier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New creditor</source>
        <translation>Nouveau créancier</translation>
    </message>
    <message>
        <source>Save the new creditor</source>
        <translation>Enregistrer le créancier</translation>
    </message>
    <message>
        <source>Save the creditor</source>
        <translation>Enregistrer créancier</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DebtorEditor</name>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Personne ou société</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Insolvable</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DefaultEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Toutes les créances sont clôturées.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Agreed day of payment</source>
        <translation>Jour de paiement convenu</translation>
    </message>
    <message>
        <source>Reminder received on</source>
        <translation>Rappel reçu le</translation>
    </message>
    <message>
        <source>Invoice received on</source>
        <translation>Facture reçue le</translation>
    </message>
    <message>
        <source>Refused to pay on</source>
        <translation>Paiement refusé le</translation>
    </message>
    <message>
        <source>The change holds</source>
        <translation>Modification valable</translation>
    </message>
    <message>
        <source>The invoice told the consumer that default begins 30 days after it (§ 286 (3) BGB)</source>
        <translation>La facture signalait au consommateur la demeure après 30 jours (§&#xa0;286 al.&#xa0;3 BGB)</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>désormais</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>dès le début</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Demeure</translation>
    </message>
    <message>
        <source>Interest from %1</source>
        <translation>Intérêts dès le %1</translation>
    </message>
    <message>
        <source>Save the default</source>
        <translation>Saisir la demeure</translation>
    </message>
    <message>
        <source>Nothing entered here puts the debtor in default. Interest from now: %1.</source>
        <translation>Rien de cela ne met le débiteur en demeure. Début actuel des intérêts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In default by: %1. Last day to pay %2, interest from %3 (until now: %4).</source>
        <translation>En demeure par&#xa0;: %1. Dernier jour de paiement %2, intérêts dès le %3 (jusqu’ici&#xa0;: %4).</translation>
    </message>
    <message>
        <source>Nothing entered here puts the debtor in default. Enter what happened.</source>
        <translation>Rien de cela ne met le débiteur en demeure. Indiquez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>%1: %2 bears interest from %3</source>
        <translation>%1&#xa0;: %2 porte intérêt dès le %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Desktop</name>
    <message>
        <source>Bring in rates</source>
        <translation>Importer des taux</translation>
    </message>
    <message>
        <source>This book belongs to the team now</source>
        <translation>Ce livre fait maintenant partie de l’équipe</translation>
    </message>
    <message>
        <source>Base rates are missing.</source>
        <translation>Des taux de base manquent.</translation>
    </message>
    <message>
        <source>This book may only be read.</source>
        <translation>Ce livre est en lecture seule.</translation>
    </message>
    <message>
        <source>A newer Mahnwerk has written it. You can look at everything; install the newer version to work on it.</source>
        <translation>Une version plus récente de Mahnwerk l’a écrit. Vous pouvez tout consulter&#xa0;; pour y travailler, installez-la.</translation>
    </message>
    <message>
        <source>Its file is protected against writing. You can look at everything; to work on it, allow writing to the file and open it again.</source>
        <translation>Son fichier est protégé en écriture. Vous pouvez tout consulter&#xa0;; pour y travailler, autorisez l’écriture et rouvrez-le.</translation>
    </message>
    <message>
        <source>Filling the demo</source>
        <translation>Remplissage de la démo</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un livre</translation>
    </message>
    <message>
        <source>Mahnwerk books (*.book);;All files (*)</source>
        <translation>Livres de Mahnwerk (*.book);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Rétablissement de la sauvegarde</translation>
    </message>
    <message>
        <source>Save what is typed first, or leave it with Esc.</source>
        <translation>Enregistrez d’abord la saisie ou quittez-la avec Esc.</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>C’est le dernier dossier de la liste.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>C’est le premier dossier de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases passed over: a colleague has the debtor on the line.</source>
        <translation>
            <numerusform>%n dossier sauté&#xa0;: un collègue est au téléphone avec le débiteur.</numerusform>
            <numerusform>%n dossiers sautés&#xa0;: un collègue est au téléphone avec les débiteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is done.</source>
        <translation>La liste est terminée.</translation>
    </message>
    <message>
        <source>%1: call back now, %2</source>
        <translation>%1&#xa0;: rappel téléphonique maintenant, %2</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation en cours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DifferencePanel</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Lignes qui ne peuvent pas être reprises</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>from %n debtor(s)</source>
        <translation>
            <numerusform>de %n débiteur</numerusform>
            <numerusform>de %n débiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>amount, level or phone</source>
        <translation>montant, niveau ou téléphone</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorées</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>reason below</source>
        <translation>motif ci-dessous</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>le compte y est</translation>
    </message>
    <message>
        <source>does not add up: please report this file</source>
        <translation>le compte n’y est pas&#xa0;: veuillez signaler ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>will be booked as paid according to the list</source>
        <translation>sera comptabilisé comme payé selon la liste</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>reste ouvert</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>plus dans la liste</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DisputeEditor</name>
    <message>
        <source>Objection</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Question to the creditor</source>
        <translation>Question au créancier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Question and answer are kept; the disputed part rests.</source>
        <translation>Question et réponse sont conservées&#xa0;; la part contestée reste en suspens.</translation>
    </message>
    <message>
        <source>The creditor gives way: book a credit note for the part that is not owed.</source>
        <translation>Le créancier cède&#xa0;: comptabiliser une note de crédit pour la part qui n’est pas due.</translation>
    </message>
    <message>
        <source>All of the claim is asked for again.</source>
        <translation>Toute la créance fait de nouveau l’objet de rappels.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>%1: objection %2</source>
        <translation>%1&#xa0;: contestation %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DocumentEditor</name>
    <message>
        <source>What about</source>
        <translation>De quoi s’agit-il</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Lettre à %1</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>aucune adresse connue</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>To the outbox</source>
        <translation>Vers la boîte d’envoi</translation>
    </message>
    <message>
        <source>Neither an e-mail nor a postal address is known. Enter one at the left (A).</source>
        <translation>Ni e-mail ni adresse postale ne sont connus. À saisir à gauche (A).</translation>
    </message>
    <message>
        <source>Leaves in ten seconds; until then Ctrl+Z takes it back.</source>
        <translation>Part dans dix secondes&#xa0;; d’ici là, Ctrl+Z le reprend.</translation>
    </message>
    <message>
        <source>Lies in the outbox until the letters are printed; until then it can be taken back.</source>
        <translation>Reste dans la boîte d’envoi jusqu’à l’impression des lettres&#xa0;; d’ici là, elle peut être reprise.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Champ à remplir.</translation>
    </message>
    <message>
        <source>%1: e-mail “%2” leaves in ten seconds</source>
        <translation>%1&#xa0;: l’e-mail «&#xa0;%2&#xa0;» part dans dix secondes</translation>
    </message>
    <message>
        <source>%1: letter “%2” is in the outbox</source>
        <translation>%1&#xa0;: la lettre «&#xa0;%2&#xa0;» est dans la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningActModel</name>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>frais %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>délai %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningPage</name>
    <message>
        <source>Dunning</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>the letter before, the next</source>
        <translation>courrier précédent, suivant</translation>
    </message>
    <message>
        <source>leave a case out, take it in</source>
        <translation>exclure un dossier, le reprendre</translation>
    </message>
    <message>
        <source>show the letter; open the case</source>
        <translation>afficher le courrier&#xa0;; ouvrir le dossier</translation>
    </message>
    <message>
        <source>The proposal is being computed</source>
        <translation>Calcul de la proposition</translation>
    </message>
    <message>
        <source>The run makes its letters</source>
        <translation>La série crée les courriers</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>Série de rappels</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Série %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>%n courrier créé</numerusform>
            <numerusform>%n courriers créés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held until %2 (%3)</source>
        <translation>%1&#xa0;: bloqué jusqu’au %2 (%3)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing is sent yet.
The run can be stopped at any time.</source>
        <translation>Rien n’est envoyé.
Arrêt possible à tout moment.</translation>
    </message>
    <message>
        <source>Every open claim is looked at: what is due today, what waits, what needs you.</source>
        <translation>Chaque créance ouverte est examinée&#xa0;: ce qui est dû aujourd’hui, ce qui attend, ce qui demande votre intervention.</translation>
    </message>
    <message>
        <source>Nothing to remind</source>
        <translation>Aucun rappel à faire</translation>
    </message>
    <message>
        <source>No claim is open. Bring in a list of open invoices; what becomes due then stands here.</source>
        <translation>Aucune créance n’est ouverte. Importez une liste de factures ouvertes&#xa0;; ce qui arrive à échéance s’affiche alors ici.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Dunning run %1</source>
        <translation>Série de rappels du %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>no fees</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>frais %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n exclu</numerusform>
            <numerusform>%n exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Toutes les procédures</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>Séries de rappels</translation>
    </message>
    <message>
        <source>Run %1 · %2 · %3</source>
        <translation>Série %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n courrier</numerusform>
            <numerusform>%n courriers</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of today was stopped.</source>
        <translation>La série de rappels d’aujourd’hui est arrêtée.</translation>
    </message>
    <message>
        <source>What it made is kept, and no letter is made twice. Continue it; what is ticked below is still missing.</source>
        <translation>Ce qui est créé reste, et aucun rappel n’est fait en double. Continuez la série&#xa0;; ce qui est choisi ci-dessous manque encore.</translation>
    </message>
    <message>
        <source>Close the run of %1</source>
        <translation>Terminer la série du %1</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted.</source>
        <translation>La série de rappels du %1 a été interrompue.</translation>
    </message>
    <message>
        <source>What it made is kept. Close it; what it did not reach is in the proposal of today.</source>
        <translation>Ce qui est créé reste. Terminez-la&#xa0;; ce qu’elle n’a pas atteint figure dans la proposition d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Other work was interrupted: %1.</source>
        <translation>Un autre travail a été interrompu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was finished is kept. Continue it or undo it; the run can start after that.</source>
        <translation>Ce qui est terminé reste. Continuez-le ou annulez-le&#xa0;; la série peut démarrer ensuite.</translation>
    </message>
    <message>
        <source>Continue the run: %1</source>
        <translation>Continuer la série&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the run: %1</source>
        <translation>Lancer la série&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>Afficher l’effet</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Voir la proposition</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Voir les séries</translation>
    </message>
    <message>
        <source>Hold until …</source>
        <translation>Bloquer jusqu’au…</translation>
    </message>
    <message>
        <source>Enter the sender</source>
        <translation>Saisir l’expéditeur</translation>
    </message>
    <message>
        <source>Previous page of the letter</source>
        <translation>Courrier&#xa0;: page précédente</translation>
    </message>
    <message>
        <source>Next page of the letter</source>
        <translation>Courrier&#xa0;: page suivante</translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningReasonModel</name>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
</context>
<context>
    <name>mahnwerk::EffectModel</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>mahnwerk::EventEditor</name>
    <message>
        <source>All claims are closed.</source>
        <translation>Toutes les créances sont clôturées.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Note, facultatif</translation>
    </message>
    <message>
        <source>The period begins anew the next day (%1).</source>
        <translation>Le délai recommence le lendemain (%1).</translation>
    </message>
    <message>
        <source>While it lasts its days do not count (%1).</source>
        <translation>Tant que cela dure, les jours ne comptent pas (%1).</translation>
    </message>
    <message>
        <source>From the next day on another period runs: %1 (%2).</source>
        <translation>Dès le lendemain court un autre délai&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Not barred before its last day (%1).</source>
        <translation>Pas prescrite avant son dernier jour (%1).</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>The last day of the waiver is missing.</source>
        <translation>Le dernier jour de la renonciation manque.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>C’est avant le premier jour.</translation>
    </message>
    <message>
        <source>No more than 30 years.</source>
        <translation>30 ans au plus.</translation>
    </message>
    <message>
        <source>First day (today, Mo, 15.)</source>
        <translation>Premier jour (-1, 15., 30.11.)</translation>
    </message>
    <message>
        <source>On (today, Mo, 15.)</source>
        <translation>Le (-1, 15., 30.11.)</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Until, if it is over</source>
        <translation>Jusqu’au (si terminé)</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Saisir l’événement</translation>
    </message>
    <message>
        <source>The law of this country is not known to the program.</source>
        <translation>Le programme ne connaît pas le droit de ce pays.</translation>
    </message>
    <message>
        <source>%1: limitation is suspended from then on. %2</source>
        <translation>%1&#xa0;: la prescription est suspendue dès ce jour. %2</translation>
    </message>
    <message>
        <source>%1: barred after %2 (until now: %3). %4</source>
        <translation>%1&#xa0;: prescrite après le %2 (jusqu’ici&#xa0;: %3). %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 on %4 recorded</source>
        <translation>%1, %2&#xa0;: saisi, %3 du %4</translation>
    </message>
</context>
<context>
    <name>mahnwerk::FirstStart</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Keys: 1 to %1 choose, Enter confirms, F1 help</source>
        <translation>Touches&#xa0;: 1 à %1 pour choisir, Enter confirme, F1 aide</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Choisir une voie</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Par quoi souhaitez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>You can change later. Everything stays on this computer until you join a team.</source>
        <translation>Vous pourrez changer plus tard. Tout reste sur cet ordinateur jusqu’à ce que vous rejoigniez une équipe.</translation>
    </message>
    <message>
        <source>Practise with the demo</source>
        <translation>S’exercer avec la démo</translation>
    </message>
    <message>
        <source>An invented collection office with 2000 claims. Search, note, remind, book payments, without consequences.</source>
        <translation>Un service de recouvrement fictif avec 2000 créances. Chercher, noter, envoyer des rappels, saisir des paiements, sans conséquences.</translation>
    </message>
    <message>
        <source>Takes 3 seconds, can be deleted at any time.</source>
        <translation>Prend 3 secondes, peut être supprimée à tout moment.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>Bring in my list</source>
        <translation>Importer ma liste</translation>
    </message>
    <message>
        <source>Excel or CSV with open invoices, just as it is. You see what becomes of it before anything is saved.</source>
        <translation>Excel ou CSV avec les factures ouvertes, tel quel. Vous voyez le résultat avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Or drop the file onto this window.</source>
        <translation>Ou glissez le fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Rejoindre une équipe</translation>
    </message>
    <message>
        <source>Your administrator has told you server, user and team. Then you work on the shared cases, without a network too.</source>
        <translation>Votre administrateur vous a indiqué serveur, utilisateur et équipe. Vous travaillez alors sur les dossiers communs, même sans réseau.</translation>
    </message>
    <message>
        <source>A copy of the team&apos;s cases comes to this computer.</source>
        <translation>Une copie des dossiers arrive sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter server …</source>
        <translation>Saisir le serveur…</translation>
    </message>
    <message>
        <source>Open an existing book …</source>
        <translation>Ouvrir un livre existant…</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HandUpEditor</name>
    <message>
        <source>What is to be decided</source>
        <translation>Ce qu’il faut décider</translation>
    </message>
    <message>
        <source>To the supervisor</source>
        <translation>Au responsable</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>The case leaves your list and stands in that of the supervisors until one of them sets its next step.</source>
        <translation>Le dossier quitte votre liste et passe chez les responsables d’équipe, jusqu’à ce que l’un d’eux fixe la prochaine étape.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Champ à remplir.</translation>
    </message>
    <message>
        <source>%1: handed to the supervisor</source>
        <translation>%1&#xa0;: transmis au responsable</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Narrow the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>History of the case, newest first</source>
        <translation>Historique du dossier, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Note on %1 removed</source>
        <translation>Note sur %1 supprimée</translation>
    </message>
    <message>
        <source>Enter edit the note  Del remove it  F filter</source>
        <translation>Enter modifier la note  Suppr supprimer  F filtrer</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldBar</name>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Indiquez le motif en un mot ou deux.</translation>
    </message>
    <message>
        <source>Hold until, last day</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>+14, 30.11.</source>
        <translation>+14, 30.11.</translation>
    </message>
    <message>
        <source>such as complaint</source>
        <translation>p.&#xa0;ex. réclamation</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Type a day such as +14 or 30.11.</source>
        <translation>Saisissez un jour, p.&#xa0;ex. +14 ou 30.11.</translation>
    </message>
    <message>
        <source>This day is over. A hold ends today or later.</source>
        <translation>Ce jour est passé. Un blocage finit aujourd’hui ou plus tard.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldEditor</name>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until, last day (+7, Fr, 15.)</source>
        <translation>Jusqu’au inclus (+7, 15., 30.11.)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Note, facultatif</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>tout le dossier</translation>
    </message>
    <message>
        <source>all cases of the debtor</source>
        <translation>tous les dossiers du débiteur</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Le dernier jour manque.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>No reminder goes out while a hold lasts. It ends by itself.</source>
        <translation>Aucun rappel ne part pendant le blocage. Il prend fin de lui-même.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Placer le blocage</translation>
    </message>
    <message>
        <source>Hold until %1</source>
        <translation>Bloquer jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 en suspens jusqu’à %2</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>%1 on hold until %2</source>
        <translation>%1&#xa0;: bloqué jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::HoldList</name>
    <message>
        <source>all cases</source>
        <translation>tous les dossiers</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>ce dossier</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::IdentityPanel</name>
    <message>
        <source>ends in %1</source>
        <translation>finit par %1</translation>
    </message>
    <message>
        <source>Am I speaking to %1?</source>
        <translation>Suis-je bien avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm two facts, then creditor, amounts and history are shown.</source>
        <translation>Confirmez deux indications, puis créancier, montants et historique s’affichent.</translation>
    </message>
    <message>
        <source>The person tells them, you compare. Do not read them out. Enter or Space confirms one; what was confirmed is kept in the history.</source>
        <translation>La personne les donne, vous comparez. Ne pas les lire à haute voix. Enter ou Espace en confirme une&#xa0;; ce qui est confirmé figure dans l’historique.</translation>
    </message>
    <message>
        <source>If somebody else is on the phone</source>
        <translation>Si quelqu’un d’autre est à l’appareil</translation>
    </message>
    <message>
        <source>Say only your name and number. Then 2, 8c or 9d.</source>
        <translation>Dire seulement votre nom et votre numéro. Puis 2, 8c ou 9d.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPage</name>
    <message>
        <source>Bring in a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>the column before, the next</source>
        <translation>colonne précédente, suivante</translation>
    </message>
    <message>
        <source>choose what a column becomes</source>
        <translation>choisir ce que devient la colonne</translation>
    </message>
    <message>
        <source>List of open invoices</source>
        <translation>Liste de factures ouvertes</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”, %n row(s)</source>
        <translation>
            <numerusform>Feuille «&#xa0;%1&#xa0;», %n ligne</numerusform>
            <numerusform>Feuille «&#xa0;%1&#xa0;», %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>The list is being compared</source>
        <translation>Comparaison de la liste</translation>
    </message>
    <message>
        <source>The list is being brought in</source>
        <translation>Importation de la liste</translation>
    </message>
    <message>
        <source>Stopped. What was brought in is kept; F8 continues with the rest.</source>
        <translation>Arrêté. Ce qui est importé reste&#xa0;; F8 continue avec le reste.</translation>
    </message>
    <message>
        <source>%1 brought in</source>
        <translation>%1&#xa0;: importé</translation>
    </message>
    <message>
        <source>The import is being taken back</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>%1 taken back, the book is as it was</source>
        <translation>%1&#xa0;: importation annulée, le livre est comme avant</translation>
    </message>
    <message>
        <source>%1 discarded, nothing was saved</source>
        <translation>%1&#xa0;: abandonné, rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>refused rows.csv</source>
        <translation>lignes refusées.csv</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns and differences</source>
        <translation>Colonnes et différences</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Quelle colonne est quoi&#xa0;?</translation>
    </message>
    <message>
        <source>remembered for this header</source>
        <translation>mémorisé pour cet en-tête</translation>
    </message>
    <message>
        <source>How the first rows will look</source>
        <translation>Aperçu des premières lignes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Choisir fichier…</translation>
    </message>
    <message>
        <source>Every import can be taken back.</source>
        <translation>Toute importation peut être annulée.</translation>
    </message>
    <message>
        <source>Book as paid</source>
        <translation>Marquer comme payé</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Bring in %1, settle %2</source>
        <translation>Importer %1, régler %2</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n invoice(s)</source>
        <translation>
            <numerusform>Importer %n facture</numerusform>
            <numerusform>Importer %n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of open invoices, as Excel or CSV</source>
        <translation>Un tableau de factures ouvertes, Excel ou CSV</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as the last time</source>
        <translation>colonnes comme la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s):</source>
        <translation>
            <numerusform>Encore %n question&#xa0;:</numerusform>
            <numerusform>Encore %n questions&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No column for: %1.</source>
        <translation>Pas de colonne pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose above which column it is.</source>
        <translation>Choisissez ci-dessus de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>The list is being compared with the book.</source>
        <translation>La liste est comparée avec le livre.</translation>
    </message>
    <message>
        <source>The figures come as soon as every needed column is known.</source>
        <translation>Les chiffres s’affichent dès que chaque colonne nécessaire est connue.</translation>
    </message>
    <message>
        <source>Header, columns and all values are looked at. Nothing is saved.</source>
        <translation>En-tête, colonnes et toutes les valeurs sont examinés. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Glisser une liste ici</translation>
    </message>
    <message>
        <source>An Excel or CSV file of open invoices. The next step shows what each column becomes and what would change; nothing is saved before that.</source>
        <translation>Un fichier Excel ou CSV de factures ouvertes. L’étape suivante montre ce que devient chaque colonne et ce qui changerait&#xa0;; rien n’est enregistré avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n réglée</numerusform>
            <numerusform>%n réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is brought in</source>
        <translation>%1 est importé</translation>
    </message>
    <message>
        <source>%1. Undo takes the whole import back as long as no payment or reminder builds on it.</source>
        <translation>%1. Toute l’importation peut être annulée tant qu’aucun paiement ni rappel ne se fonde sur elle.</translation>
    </message>
    <message>
        <source>Bring in another list</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <source>first answer “%1”</source>
        <translation>répondre d’abord à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing new in this list</source>
        <translation>rien de nouveau dans cette liste</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPreviewModel</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
</context>
<context>
    <name>mahnwerk::KeysOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Back, without losing what was typed</source>
        <translation>Retour, la saisie reste</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Au champ suivant</translation>
    </message>
    <message>
        <source>Show or hide these keys</source>
        <translation>Afficher ou masquer ces touches</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>the letter before, the next</source>
        <translation>courrier précédent, suivant</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>tourner la page</translation>
    </message>
    <message>
        <source>↑↓ letter · Space leave out · Esc back</source>
        <translation>↑↓ courrier · Espace exclure · Esc retour</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Courrier précédent</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Courrier suivant</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Enter the sender</source>
        <translation>Saisir l’expéditeur</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LetterView</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Letter before</source>
        <translation>Courrier précédent</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Courrier suivant</translation>
    </message>
    <message>
        <source>No letter today.</source>
        <translation>Pas de courrier aujourd’hui.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Page %1 sur %2, %3</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>Affichage du courrier</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LimitationLine</name>
    <message>
        <source>Limitation suspended</source>
        <translation>Prescription suspendue</translation>
    </message>
    <message>
        <source>barred since %1</source>
        <translation>prescrite depuis le %1</translation>
    </message>
    <message>
        <source>barred after %1</source>
        <translation>prescrite après le %1</translation>
    </message>
    <message>
        <source>Barred after %1</source>
        <translation>Prescrite après le %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LineRow</name>
    <message>
        <source>Instalment %1</source>
        <translation>Acompte %1</translation>
    </message>
    <message>
        <source>What becomes of the rest</source>
        <translation>Ce que devient le solde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Comme calculé</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LoadedCases</name>
    <message>
        <source>Reading the cases</source>
        <translation>Lecture des dossiers</translation>
    </message>
</context>
<context>
    <name>mahnwerk::LoadedWork</name>
    <message>
        <source>Reading today&apos;s list</source>
        <translation>Lecture de la liste du jour</translation>
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
        <translation>Pour ce que vous écrivez aux débiteurs depuis ce poste</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Serveur (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Login, if it asks for one</source>
        <translation>Identifiant, si demandé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s name, if not the creditor&apos;s</source>
        <translation>Nom de l’expéditeur, si autre que le créancier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Without protection everybody on the way can read login, password and e-mails. Only for a server on this machine.</source>
        <translation>Sans protection, n’importe qui en chemin peut lire identifiant, mot de passe et e-mails. Seulement pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of your desktop. Without one it is asked for after each start.</source>
        <translation>Le mot de passe va dans le trousseau de clés de votre ordinateur. Sans trousseau, il est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (habituel)</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Champ à remplir.</translation>
    </message>
    <message>
        <source>Saved. The password is in your keychain.</source>
        <translation>Enregistré. Le mot de passe est dans votre trousseau de clés.</translation>
    </message>
    <message>
        <source>Saved. There is no keychain: the password is known until the program ends.</source>
        <translation>Enregistré. Il n’y a pas de trousseau de clés&#xa0;: le mot de passe vaut jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Asking the mail server</source>
        <translation>Interrogation du serveur de messagerie</translation>
    </message>
    <message>
        <source>The server takes the login. E-mails can be sent.</source>
        <translation>Le serveur accepte la connexion. Les e-mails peuvent être envoyés.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MappingRow</name>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Colonne %1, %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::MappingTable</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>sure to</source>
        <translation>sûr à</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>mahnwerk::NoteEditor</name>
    <message>
        <source>Write a note (N)</source>
        <translation>Écrire une note (N)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer note</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The new note takes the place of the old one, which stays in the history struck through.</source>
        <translation>La nouvelle note remplace l’ancienne, qui reste barrée dans l’historique.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Changed note</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note on %1 saved</source>
        <translation>Note sur %1 enregistrée</translation>
    </message>
    <message>
        <source>Note on %1 changed</source>
        <translation>Note sur %1 modifiée</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OfficeForm</name>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Collects as</source>
        <translation>Agit comme</translation>
    </message>
    <message>
        <source>Name on the letters</source>
        <translation>Nom sur les lettres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>IBAN, where debtors pay to; empty: the creditor&apos;s</source>
        <translation>IBAN des paiements&#xa0;; vide&#xa0;: celui du créancier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Registre et numéro</translation>
    </message>
    <message>
        <source>Supervising authority: name, address, e-mail</source>
        <translation>Autorité de surveillance&#xa0;: nom, adresse, e-mail</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OfficeSection</name>
    <message>
        <source>Collecting office</source>
        <translation>Service de recouvrement</translation>
    </message>
    <message>
        <source>Writes in place of the creditors, kept in the book</source>
        <translation>Écrit à la place des créanciers&#xa0;; enregistré dans le livre</translation>
    </message>
    <message>
        <source>The creditors write themselves. If a collection agency or a law firm collects for them, enter it here: its letters then tell what § 13a RDG or § 43d BRAO wants.</source>
        <translation>Les créanciers écrivent eux-mêmes. Si une société de recouvrement ou une étude d’avocats recouvre pour eux, inscrivez-la ici&#xa0;: ses lettres indiquent alors ce qu’exige le §&#xa0;13a RDG ou le §&#xa0;43d BRAO.</translation>
    </message>
    <message>
        <source>Enter an office</source>
        <translation>Inscrire un service</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>Remove the office</source>
        <translation>Supprimer le service</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>a telephone number or an e-mail</source>
        <translation>un numéro de téléphone ou un e-mail</translation>
    </message>
    <message>
        <source>the supervising authority (§ 13a (1) Nr. 8 RDG)</source>
        <translation>l’autorité de surveillance (§&#xa0;13a al.&#xa0;1 n°&#xa0;8 RDG)</translation>
    </message>
    <message>
        <source>The letters of the office lack: %1.</source>
        <translation>Il manque aux lettres du service de recouvrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>%1 collects from now on</source>
        <translation>%1 recouvre dès maintenant</translation>
    </message>
    <message>
        <source>%1 removed: the creditors write themselves</source>
        <translation>%1&#xa0;: supprimé, les créanciers écrivent eux-mêmes</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OpenCase</name>
    <message>
        <source>A newer Mahnwerk wrote this book, so it can only be read here. Install the newer version to edit it.</source>
        <translation>Une version plus récente de Mahnwerk a écrit ce livre, il ne peut donc qu’être lu ici. Pour le modifier, installez-la.</translation>
    </message>
    <message>
        <source>This book can only be read. Check the access rights of its file to edit it.</source>
        <translation>Ce livre ne peut qu’être lu. Pour le modifier, vérifiez les droits d’accès du fichier.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxList</name>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxPage</name>
    <message>
        <source>It is sent again</source>
        <translation>nouvel envoi en cours</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>marqué comme envoyé</translation>
    </message>
    <message>
        <source>Removed from the outbox</source>
        <translation>supprimé de la boîte d’envoi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose a letter or e-mail</source>
        <translation>Choisir une lettre ou un e-mail</translation>
    </message>
    <message>
        <source>Letters and e-mails that have not left</source>
        <translation>Lettres et e-mails qui ne sont pas encore partis</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Imprimer lettres</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>A été envoyé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>Configurer l’e-mail</translation>
    </message>
    <message>
        <source>E-mails wait: no mail server is known yet.</source>
        <translation>Des e-mails attendent&#xa0;: aucun serveur de messagerie n’est encore connu.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Letters and e-mails that you write in a case (L) or confirm after a call wait here: letters until they are printed, e-mails for ten seconds.</source>
        <translation>Les lettres et e-mails que vous écrivez dans un dossier (L) ou confirmez après un appel attendent ici&#xa0;: les lettres jusqu’à l’impression, les e-mails dix secondes.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke while the e-mail was handed over. Ask before you send it again.</source>
        <translation>La connexion a été coupée pendant la remise de l’e-mail. Renseignez-vous avant de le renvoyer.</translation>
    </message>
    <message>
        <source>No letter may leave yet: what was written in the last ten seconds can still be taken back.</source>
        <translation>Aucune lettre ne peut encore partir&#xa0;: ce qui a été écrit dans les dix dernières secondes peut encore être repris.</translation>
    </message>
    <message>
        <source>No letter could be set.</source>
        <translation>Aucune lettre n’a pu être composée.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>%n lettre n’a pas pu être composée&#xa0;: %1. Veuillez voir ce dossier.</numerusform>
            <numerusform>%n lettres n’ont pas pu être composées&#xa0;: %1. Veuillez voir ces dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutcomeForm</name>
    <message>
        <source>Amount %1</source>
        <translation>Montant %1</translation>
    </message>
    <message>
        <source>On (+5, Fr, 15.)</source>
        <translation>Le (+5, 15., 30.11.)</translation>
    </message>
    <message>
        <source>At (14:30)</source>
        <translation>À (14:30)</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Note, facultatif</translation>
    </message>
    <message>
        <source>all claims</source>
        <translation>toutes les créances</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer, suivant</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>À approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reminders rest until %1; not kept, the case comes to the top of the list</source>
        <translation>Rappels suspendus jusqu’au %1&#xa0;; si la promesse n’est pas tenue, le dossier passe en tête de liste</translation>
    </message>
    <message>
        <source>Reminders rest until %1</source>
        <translation>Rappels suspendus jusqu’au %1</translation>
    </message>
    <message>
        <source>Only what is disputed rests</source>
        <translation>Seule la part contestée reste en suspens</translation>
    </message>
    <message>
        <source>E-mail in ten seconds</source>
        <translation>E-mail dans dix secondes</translation>
    </message>
    <message>
        <source>Letter to the outbox</source>
        <translation>Lettre dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>The number is marked as wrong</source>
        <translation>Le numéro est marqué comme invalide</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Confirm first who is speaking</source>
        <translation>Confirmer d’abord qui parle</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Veuillez remplir&#xa0;: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Champ à remplir.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 14:30.</source>
        <translation>Ce n’est pas une heure. Exemple&#xa0;: 14:30.</translation>
    </message>
    <message>
        <source>%1: “%2” saved</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>The plan opens</source>
        <translation>Le plan de paiement s’ouvre</translation>
    </message>
</context>
<context>
    <name>mahnwerk::OwnerEditor</name>
    <message>
        <source>Who looks after the case</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Changer de gestionnaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Nobody looks after the case.</source>
        <translation>Personne ne gère le dossier.</translation>
    </message>
    <message>
        <source>%1 finds the case on the list of own cases.</source>
        <translation>%1 trouve le dossier dans la liste de ses dossiers.</translation>
    </message>
    <message>
        <source>%1: no owner any more</source>
        <translation>%1&#xa0;: plus de gestionnaire</translation>
    </message>
    <message>
        <source>%1: owner is %2</source>
        <translation>%1&#xa0;: géré par %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PaperBox</name>
    <message>
        <source>with a letter</source>
        <translation>avec une lettre</translation>
    </message>
    <message>
        <source>with an e-mail</source>
        <translation>avec un e-mail</translation>
    </message>
    <message>
        <source>without paper</source>
        <translation>sans écrit</translation>
    </message>
    <message>
        <source>Paper about the plan</source>
        <translation>Écrit sur le plan</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PasswordPanel</name>
    <message>
        <source>The password is forgotten. Mahnwerk asks for it at the next start.</source>
        <translation>Le mot de passe mémorisé est effacé. Mahnwerk le demandera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Type the password instead</source>
        <translation>Saisir plutôt le mot de passe</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Garder mot de passe</translation>
    </message>
    <message>
        <source>Only while Mahnwerk runs</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Password of the shared database</source>
        <translation>Mot de passe de la base commune</translation>
    </message>
    <message>
        <source>Passphrase of the password vault</source>
        <translation>Phrase secrète du coffre</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois la même</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Le mémoriser</translation>
    </message>
    <message>
        <source>The password lies in the vault on this computer. The vault wants its passphrase once after each start.</source>
        <translation>Le mot de passe est dans le coffre sur cet ordinateur. Le coffre demande sa phrase secrète une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>Ouverture du coffre.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This computer has no keychain that Mahnwerk can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés que Mahnwerk puisse utiliser.</translation>
    </message>
    <message>
        <source>The password is known while Mahnwerk runs. Your password vault can keep it.</source>
        <translation>Le mot de passe est connu tant que Mahnwerk tourne. Votre coffre de mots de passe peut le garder.</translation>
    </message>
    <message>
        <source>The password is known while Mahnwerk runs. A password vault can keep it: a file that a passphrase protects, which Mahnwerk asks for once after each start.</source>
        <translation>Le mot de passe est connu tant que Mahnwerk tourne. Un coffre de mots de passe peut le garder&#xa0;: un fichier protégé par une phrase secrète, que Mahnwerk demande une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>The password of %1 lies in the vault on this computer, which your passphrase protects.</source>
        <translation>Le mot de passe de %1 est dans le coffre sur cet ordinateur, que protège votre phrase secrète.</translation>
    </message>
    <message>
        <source>The password of %1 lies in the keychain of this computer.</source>
        <translation>Le mot de passe de %1 est dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>At least %1 characters; a short sentence is easy to remember.</source>
        <translation>Au moins %1 caractères&#xa0;; une courte phrase se retient facilement.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PaymentEditor</name>
    <message>
        <source>Amount %1</source>
        <translation>Montant %1</translation>
    </message>
    <message>
        <source>Received on (today, Mo, 15.)</source>
        <translation>Reçu le (-1, 15., 30.11.)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Text, if you like</source>
        <translation>Texte, facultatif</translation>
    </message>
    <message>
        <source>all claims, the oldest first</source>
        <translation>toutes les créances, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Le montant manque.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Costs first, then interest, then principal.</source>
        <translation>D’abord les frais, puis les intérêts, puis le capital.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Saisir le paiement</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Saisir %1</translation>
    </message>
    <message>
        <source>All of it paid, %1 stay as unallocated credit.</source>
        <translation>Tout est payé, %1 restent en avoir.</translation>
    </message>
    <message>
        <source>Costs first, then interest, then principal: %1 stay open.</source>
        <translation>D’abord les frais, puis les intérêts, puis le capital&#xa0;: %1 restent ouverts.</translation>
    </message>
    <message>
        <source>%1: payment of %2 on %3 recorded</source>
        <translation>%1&#xa0;: paiement de %2 au %3 saisi</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanChart</name>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>What is left of the debt: %1 today, %2 after instalment %3. They pay %4 of costs, %5 of interest and %6 of principal.</source>
        <translation>Ce qui reste de la dette&#xa0;: %1 aujourd’hui, %2 après l’acompte %3. Les acomptes paient %4 de frais, %5 d’intérêts et %6 de capital.</translation>
    </message>
    <message>
        <source>Still open, %1</source>
        <translation>Reste dû, %1</translation>
    </message>
    <message>
        <source>Each instalment, %1</source>
        <translation>Chaque acompte, %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanForm</name>
    <message>
        <source>Instalment, %1</source>
        <translation>Acompte, %1</translation>
    </message>
    <message>
        <source>or number</source>
        <translation>ou nombre</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>1er acompte</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>payé le</translation>
    </message>
    <message>
        <source>More each time</source>
        <translation>Augmente de</translation>
    </message>
    <message>
        <source>after so many</source>
        <translation>tous les … acomptes</translation>
    </message>
    <message>
        <source>Discount at the end</source>
        <translation>Remise finale</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>Dette reconnue</translation>
    </message>
    <message>
        <source>Interest rests</source>
        <translation>Intérêts suspendus</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>Jours ouvrables</translation>
    </message>
    <message>
        <source>Settlement fee %1</source>
        <translation>Émolument de transaction %1</translation>
    </message>
    <message>
        <source>%1 is no month: 12 or 12.2026</source>
        <translation>%1 n’est pas un mois : 12 ou 12.2026</translation>
    </message>
    <message>
        <source>Months without</source>
        <translation>Mois sans acompte</translation>
    </message>
    <message>
        <source>They can pay</source>
        <translation>Peut payer</translation>
    </message>
    <message>
        <source>Final instalment</source>
        <translation>Dernier acompte</translation>
    </message>
    <message>
        <source>Remind, days before</source>
        <translation>Rappel, jours avant</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanList</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prochain le</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanListPage</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>choose a plan</source>
        <translation>choisir un plan</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a missed instalment</source>
        <translation>
            <numerusform>%n avec un acompte manqué</numerusform>
            <numerusform>%n avec un acompte manqué</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: %1 of those that ended</source>
        <translation>tenus : %1 de ceux qui ont pris fin</translation>
    </message>
    <message>
        <source>Instalment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message>
        <source>running and offered</source>
        <translation>en cours et proposés</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>attendent une réponse</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Which plans</source>
        <translation>Quels plans</translation>
    </message>
    <message>
        <source>No plan here</source>
        <translation>Aucun plan ici</translation>
    </message>
    <message>
        <source>Plans that you agree in a case (R) stand here with their next instalment.</source>
        <translation>Les plans que vous convenez dans un dossier (R) figurent ici avec leur prochain acompte.</translation>
    </message>
    <message>
        <source>agreed on %1, %2</source>
        <translation>convenu le %1, %2</translation>
    </message>
    <message>
        <source>offered until %1</source>
        <translation>proposé jusqu’au %1</translation>
    </message>
    <message>
        <source>What was paid on each instalment</source>
        <translation>Ce qui a été payé sur chaque acompte</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>Lecture des plans</translation>
    </message>
    <message numerus="yes">
        <source>Reminded by e-mail %n day(s) before.</source>
        <translation>
            <numerusform>Rappel par e-mail %n jour avant.</numerusform>
            <numerusform>Rappel par e-mail %n jours avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reminded.</source>
        <translation>Pas de rappel.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanPage</name>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>choose an instalment</source>
        <translation>choisir un acompte</translation>
    </message>
    <message>
        <source>from field to field</source>
        <translation>de champ en champ</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n créance</numerusform>
            <numerusform>%n créances</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, the last %2</source>
        <translation>jusqu’au %1, dernier %2</translation>
    </message>
    <message>
        <source>interest %1 · in all %2</source>
        <translation>intérêts %1 · total %2</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>From the first instalment on the principal goes down: %1 of %2.</source>
        <translation>Dès le premier acompte, le capital diminue&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The plan counts when somebody who may has approved it.</source>
        <translation>Le plan ne vaut qu’après approbation.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Faire approuver</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>Convenir à nouveau</translation>
    </message>
    <message>
        <source>%1: plan sent for approval</source>
        <translation>%1&#xa0;: plan envoyé pour approbation</translation>
    </message>
    <message>
        <source>%1: plan agreed, %2</source>
        <translation>%1&#xa0;: plan convenu, %2</translation>
    </message>
    <message>
        <source>%1: plan offered until %2</source>
        <translation>%1&#xa0;: plan proposé jusqu’au %2</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Comment le dire au téléphone</translation>
    </message>
    <message>
        <source>How fast does the debt go down?</source>
        <translation>À quelle vitesse la dette baisse-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Change an instalment</source>
        <translation>Modifier acompte</translation>
    </message>
    <message>
        <source>Only offer, 7 days</source>
        <translation>Offre seule, 7 jours</translation>
    </message>
    <message>
        <source>Take offer %1</source>
        <translation>Prendre l’offre %1</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Acomptes</translation>
    </message>
    <message>
        <source>Alt+A–C offers · F2 change an instalment · Alt+M more · Alt+V letter · Alt+O offer · F8 agree · Esc back</source>
        <translation>Alt+A–C propositions · F2 modifier un acompte · Alt+M plus · Alt+V lettre · Alt+O proposer · F8 convenir · Esc retour</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>First %1 on %2.</source>
        <translation>D’abord %1 le %2.</translation>
    </message>
    <message>
        <source>%1 %2, the first time on %3.</source>
        <translation>%1 %2, la première fois le %3.</translation>
    </message>
    <message>
        <source>At the end %1.</source>
        <translation>À la fin %1.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n instalment(s) until %1, together %2, of which %3 is interest. Is that possible for you?</source>
        <translation>
            <numerusform>Cela fait %n acompte jusqu’au %1, en tout %2, dont %3 d’intérêts. Est-ce possible pour vous&#xa0;?</numerusform>
            <numerusform>Cela fait %n acomptes jusqu’au %1, en tout %2, dont %3 d’intérêts. Est-ce possible pour vous&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody says</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Plans à ce jour</translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanSide</name>
    <message>
        <source>Somebody objects to it: decide that first.</source>
        <translation>Il y a une contestation&#xa0;: tranchez-la d’abord.</translation>
    </message>
    <message>
        <source>To pay today, %1</source>
        <translation>À payer aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>each further day</source>
        <translation>chaque jour de plus</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Plans à ce jour</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Prochain acompte</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Pas avant le %1.</translation>
    </message>
    <message>
        <source>If the debtor acknowledges the debt: %1.</source>
        <translation>Avec reconnaissance de dette&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>How they paid so far</source>
        <translation>Paiements à ce jour</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n acompte</numerusform>
            <numerusform>%n acomptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanTable</name>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va à</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an instalment</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the debt</comment>
        <translation>reste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n acompte</numerusform>
            <numerusform>%n acomptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::Postman</name>
    <message>
        <source>Reminding of instalments</source>
        <translation>Rappel des acomptes</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) reminded of an instalment</source>
        <translation>
            <numerusform>%n débiteur avisé d’un acompte</numerusform>
            <numerusform>%n débiteurs avisés d’un acompte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) could not be sent: look into the outbox</source>
        <translation>
            <numerusform>%n e-mail n’a pas pu être envoyé&#xa0;: voir la boîte d’envoi</numerusform>
            <numerusform>%n e-mails n’ont pas pu être envoyés&#xa0;: voir la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n e-mail envoyé</numerusform>
            <numerusform>%n e-mails envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PreferenceBoxes</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Switzerland, CHF</source>
        <translation>Suisse, CHF</translation>
    </message>
    <message>
        <source>Germany, EUR</source>
        <translation>Allemagne, EUR</translation>
    </message>
    <message>
        <source>Austria, EUR</source>
        <translation>Autriche, EUR</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ProgressBand</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ProposalView</name>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Space leaves out, Enter shows the letter</source>
        <translation>Espace exclut, Enter affiche le courrier</translation>
    </message>
    <message>
        <source>Nothing is to be reminded today.</source>
        <translation>Aucun rappel à envoyer aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is to be reminded today. Next case: %1</source>
        <translation>Aucun rappel à envoyer aujourd’hui. Prochain rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Enter opens what is to be settled</source>
        <translation>Enter ouvre ce qu’il faut régler</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien à examiner.</translation>
    </message>
    <message>
        <source>They stay until they are settled. The run does not wait for them.</source>
        <translation>Restent en attente jusqu’à ce qu’ils soient réglés. La série ne les attend pas.</translation>
    </message>
    <message>
        <source>Not now, because</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>each line says until when</source>
        <translation>chaque ligne dit jusqu’à quand</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>What the run does</source>
        <translation>Ce que fait la série</translation>
    </message>
    <message>
        <source>One letter for each case. Nothing is saved before the run.</source>
        <translation>Un courrier par dossier. Rien n’est enregistré avant le lancement.</translation>
    </message>
    <message>
        <source>Effect of the run by level</source>
        <translation>Effet de la série par niveau</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RatesSection</name>
    <message>
        <source>Base rates</source>
        <translation>Taux de base</translation>
    </message>
    <message>
        <source>For interest that follows them, kept in the book</source>
        <translation>Pour les intérêts qui en dépendent&#xa0;; enregistrés dans le livre</translation>
    </message>
    <message>
        <source>A file has lines such as 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Lines of days that are known already take their place.</source>
        <translation>Un fichier contient des lignes comme 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Les lignes de jours déjà connus les remplacent.</translation>
    </message>
    <message>
        <source>known until %1, last %2</source>
        <translation>connus jusqu’au %1, dernier %2</translation>
    </message>
    <message>
        <source>Bring in rates…</source>
        <translation>Importer des taux…</translation>
    </message>
    <message>
        <source>Bring in rates for %1</source>
        <translation>Importer les taux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Base rates of %1</source>
        <translation>Taux de base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tables of rates (*.csv);;All files (*)</source>
        <translation>Tables de taux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bringing in base rates</source>
        <translation>Importation des taux de base</translation>
    </message>
    <message>
        <source>Base rates of %1 brought in.</source>
        <translation>Taux de base importés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RefusedModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunListModel</name>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunsView</name>
    <message>
        <source>Dunning runs</source>
        <translation>Séries de rappels</translation>
    </message>
    <message>
        <source>No run yet. What a run made stands here, to be printed again or taken back.</source>
        <translation>Pas encore de série. Ce qu’une série a créé s’affiche ici, pour réimpression ou annulation.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Take the run back</source>
        <translation>Annuler la série</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Enregistrer PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save each letter …</source>
        <translation>Enregistrer chacun…</translation>
    </message>
    <message>
        <source>Take back run …</source>
        <translation>Annuler la série…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>of a run</comment>
        <translation>courriers</translation>
    </message>
    <message>
        <source>claims reminded</source>
        <translation>créances avec rappel</translation>
    </message>
    <message>
        <source>Fees charged</source>
        <translation>Frais facturés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>This run was interrupted. Continue it first; then it can be taken back.</source>
        <translation>Cette série a été interrompue. Continuez-la d’abord&#xa0;; elle pourra ensuite être annulée.</translation>
    </message>
    <message>
        <source>This run was taken back. Its letters and fees count no more.</source>
        <translation>Cette série est annulée. Ses rappels et ses frais ne comptent plus.</translation>
    </message>
    <message>
        <source>As long as no letter has left the house: notices and fees are retracted, the cases are proposed again.</source>
        <translation>Tant qu’aucun courrier n’est parti&#xa0;: rappels et frais sont retirés, les dossiers de nouveau proposés.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Répertoire des courriers</translation>
    </message>
    <message>
        <source>Letters are being written</source>
        <translation>Composition des courriers</translation>
    </message>
    <message>
        <source>Stopped. No file was written for all letters.</source>
        <translation>Arrêté. Le fichier avec tous les courriers n’a pas été créé.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n courrier</numerusform>
            <numerusform>%n courriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved: %2.</source>
        <translation>%1 est enregistré&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>%n courrier n’a pas pu être composé&#xa0;: %1. Voyez ce dossier.</numerusform>
            <numerusform>%n courriers n’ont pas pu être composés&#xa0;: %1. Voyez ces dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back run %1?</source>
        <translation>Annuler la série %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will be retracted. A letter that was sent stays sent.</source>
        <translation>Seront annulés&#xa0;: %1. Ce qui est envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>%1 and fees of %2 will be retracted. A letter that was sent stays sent.</source>
        <translation>Seront annulés&#xa0;: %1 et %2 de frais. Ce qui est envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>The run is being taken back</source>
        <translation>Annulation de la série</translation>
    </message>
    <message>
        <source>Run %1 taken back</source>
        <translation>Série %1 annulée</translation>
    </message>
    <message>
        <source>Run %1 stays: later reminders build on it. Take back the later run first.</source>
        <translation>La série %1 reste&#xa0;: des rappels ultérieurs se fondent sur elle. Annulez d’abord la série ultérieure.</translation>
    </message>
    <message>
        <source>Stopped half way. Take the run back once more to finish.</source>
        <translation>Arrêté en cours de route. Annulez encore une fois la série pour terminer.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::ScriptBox</name>
    <message>
        <source>Script</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SearchHits</name>
    <message>
        <source>Hit</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Type a name, a number or a command.</source>
        <translation>Saisir un nom, un numéro ou une commande.</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, the last digits of the phone or the invoice number.</source>
        <translation>Rien trouvé. Essayez une partie du nom, les derniers chiffres du téléphone ou le numéro de facture.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Applied at once, kept on this computer for you</source>
        <translation>Appliqué tout de suite et gardé pour vous sur cet ordinateur</translation>
    </message>
    <message>
        <source>Amounts and dates look like this: %1 and %2</source>
        <translation>Aspect des montants et des dates&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StatusLine</name>
    <message numerus="yes">
        <source>%1, %n more waiting</source>
        <translation>
            <numerusform>%1, %n autre en attente</numerusform>
            <numerusform>%1, %n autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>F1 Keys of this page</source>
        <translation>F1 Touches de cette page</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StepEditor</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Fixer l’étape</translation>
    </message>
    <message>
        <source>On (+7, Fr, 15.)</source>
        <translation>Le (+7, 15., 30.11.)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Note, facultatif</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>Type it like 9:30.</source>
        <translation>Exemple&#xa0;: 9:30.</translation>
    </message>
    <message>
        <source>The hold until %1 lasts longer: dunning waits for its end.</source>
        <translation>Le blocage jusqu’à %1 dure plus longtemps&#xa0;: les rappels attendent sa fin.</translation>
    </message>
    <message>
        <source>The case comes up that day. Reminders keep their own dates; a hold (B) stops them.</source>
        <translation>Le dossier apparaît ce jour-là. Les rappels gardent leurs dates&#xa0;; un blocage (B) les retient.</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1&#xa0;: %2 le %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamForm</name>
    <message>
        <source>Server, such as team.example.ch</source>
        <translation>Serveur, p.&#xa0;ex. team.example.ch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Certificate that the server is checked by (CA)</source>
        <translation>Certificat de contrôle du serveur (CA)</translation>
    </message>
    <message>
        <source>Certificate of your own, if you have one</source>
        <translation>Votre certificat, si vous en avez un</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Le mémoriser</translation>
    </message>
    <message>
        <source>Connect without checking whom it is</source>
        <translation>Se connecter sans vérifier à qui</translation>
    </message>
    <message>
        <source>What is sent is encrypted, but anybody between you and the server could pass himself off as it and read all data. Only for trying things out.</source>
        <translation>Ce qui est envoyé est chiffré, mais quiconque se trouve entre vous et le serveur peut se faire passer pour lui et lire toutes les données. Seulement pour essayer.</translation>
    </message>
    <message>
        <source>It goes to the keychain of this computer, never into the book. Where there is no keychain, a passphrase can protect it.</source>
        <translation>Il va dans le trousseau de clés de cet ordinateur, jamais dans le livre. Sans trousseau, une phrase secrète peut le protéger.</translation>
    </message>
    <message>
        <source>The password is not stored: Mahnwerk asks for it at the next start, unless your password file (~/.pgpass) has it or your certificate makes it needless.</source>
        <translation>Le mot de passe n’est pas enregistré&#xa0;: Mahnwerk le demande au prochain démarrage, sauf si votre fichier de mots de passe (~/.pgpass) le contient ou si votre certificat le rend inutile.</translation>
    </message>
    <message>
        <source>The name of the server is missing. Your administrator knows it.</source>
        <translation>Le nom du serveur manque. Votre administrateur le connaît.</translation>
    </message>
    <message>
        <source>This is missing. Your administrator knows it.</source>
        <translation>Cette indication manque. Votre administrateur la connaît.</translation>
    </message>
    <message>
        <source>A number, usually 5432.</source>
        <translation>Un nombre, en général 5432.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamPage</name>
    <message>
        <source>The database answers.</source>
        <translation>La base de données répond.</translation>
    </message>
    <message>
        <source>You are in no team there yet. Ask your administrator.</source>
        <translation>Vous n’y faites encore partie d’aucune équipe. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>You may join: %1.</source>
        <translation>Vous pouvez rejoindre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Choose a conflict</source>
        <translation>Choisir un conflit</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>F1 keys  1 keep what stands  2 take the other  3 both  Enter case</source>
        <translation>F1 touches  1 garder l’actuelle  2 prendre l’autre  3 les deux  Enter dossier</translation>
    </message>
    <message>
        <source>%1, %2: decided</source>
        <translation>%1, %2&#xa0;: tranché</translation>
    </message>
    <message>
        <source>You do not belong to a team “%1” there.</source>
        <translation>Vous n’y faites pas partie d’une équipe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its name, or ask your administrator.</source>
        <translation>Rien n’a été modifié. Vérifiez son nom ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The database is being asked.</source>
        <translation>La base de données est interrogée.</translation>
    </message>
    <message>
        <source>Join the team “%1”?</source>
        <translation>Rejoindre l’équipe «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Rejoindre l’équipe</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>A team works on the same claims: each at an own computer, with a book that works on without a connection. They meet in a PostgreSQL database, which your administrator has prepared.</source>
        <translation>Une équipe travaille sur les mêmes créances&#xa0;: chaque personne sur son ordinateur, avec un livre qui fonctionne aussi sans connexion. Les livres se rejoignent dans une base de données PostgreSQL, que votre administrateur a préparée.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Two people changed the same; the first one&apos;s value stands</source>
        <translation>Deux personnes ont modifié la même chose&#xa0;; la première valeur est retenue</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Nothing to decide. If two people change the same field at the same time, both values stand here until somebody chooses.</source>
        <translation>Rien à décider. Si deux personnes modifient le même champ en même temps, les deux valeurs figurent ici jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Nothing waits. What you save is sent at once; without a connection it waits here.</source>
        <translation>Rien n’attend. Ce que vous enregistrez est envoyé tout de suite&#xa0;; sans connexion, cela attend ici.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>Changes that met</source>
        <translation>Modifications en conflit</translation>
    </message>
    <message>
        <source>Changes that wait to be sent</source>
        <translation>Modifications en attente d’envoi</translation>
    </message>
    <message>
        <source>Changes that were refused</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <source>%1, the first %2 are shown</source>
        <translation>%1, les %2 premières sont affichées</translation>
    </message>
    <message>
        <source>Taken back here; do it again if it is still needed</source>
        <translation>Annulé ici&#xa0;; à refaire si nécessaire</translation>
    </message>
    <message>
        <source>Some steps of others (%1) can only be taken over by a newer Mahnwerk. They are kept until then.</source>
        <translation>Certaines étapes d’autres personnes (%1) ne peuvent être reprises que par une version plus récente de Mahnwerk. Elles sont conservées jusque-là.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <source>%1. You can work with what is here already.</source>
        <translation>%1. Vous pouvez travailler avec ce qui est déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are saved here.</source>
        <translation>
            <numerusform>%n modification est enregistrée ici.</numerusform>
            <numerusform>%n modifications sont enregistrées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you save is kept here.</source>
        <translation>Ce que vous enregistrez est conservé ici.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Le mot de passe n’a pas été accepté.</translation>
    </message>
    <message>
        <source>%1 Type it again.</source>
        <translation>%1 Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The shared database does not answer.</source>
        <translation>La base de données commune ne répond pas.</translation>
    </message>
    <message>
        <source>%1 Mahnwerk tries again at %2.</source>
        <translation>%1 Nouvel essai de Mahnwerk&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This book may only be read: it cannot join a team.</source>
        <translation>Ce livre est en lecture seule&#xa0;: il ne peut pas rejoindre une équipe.</translation>
    </message>
    <message>
        <source>A book without claims takes a copy of what the team has. A book with claims can only begin an empty team: what it has is sent first. A book that joined stays in its team.</source>
        <translation>Un livre sans créances reçoit une copie de ce que l’équipe possède. Un livre avec des créances ne peut qu’ouvrir une équipe vide&#xa0;: ce qu’il contient est d’abord envoyé. Un livre reste dans son équipe.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TeamStepList</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TermsEditor</name>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>The change holds</source>
        <translation>Modification valable</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Intérêts dès</translation>
    </message>
    <message>
        <source>In default by</source>
        <translation>En demeure par</translation>
    </message>
    <message>
        <source>Why more than the statutory rate</source>
        <translation>Pourquoi plus que le taux légal</translation>
    </message>
    <message>
        <source>Payments settle</source>
        <translation>Ordre d’imputation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Enforced since</source>
        <translation>Poursuite depuis</translation>
    </message>
    <message>
        <source>Called in on</source>
        <translation>Sommée le</translation>
    </message>
    <message>
        <source>What is owed for</source>
        <translation>Cause de la créance</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Arose on (else: due)</source>
        <translation>Née le (sinon&#xa0;: échéance)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connue depuis</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>désormais</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>dès le début</translation>
    </message>
    <message>
        <source>not known to the law of the country</source>
        <translation>inconnu du droit de ce pays</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1, the least</source>
        <translation>1, la plus faible</translation>
    </message>
    <message>
        <source>9, the best</source>
        <translation>9, la meilleure</translation>
    </message>
    <message>
        <source>A rate is a percentage, such as %1.</source>
        <translation>Un taux est un pourcentage comme %1.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Conditions de %1</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>Fixer les conditions</translation>
    </message>
    <message>
        <source>%1 is closed: its terms stay as they are.</source>
        <translation>%1 est clôturée&#xa0;: ses conditions restent telles quelles.</translation>
    </message>
    <message>
        <source>A correction: the account is computed anew from the beginning, also what earlier payments settled and the interest that they fixed.</source>
        <translation>Une correction&#xa0;: le compte est recalculé depuis le début, y compris ce que d’anciens paiements ont éteint et les intérêts qu’ils ont fixés.</translation>
    </message>
    <message>
        <source>From now on: payments that are booked already keep what they settled and the interest that they fixed.</source>
        <translation>Dès maintenant&#xa0;: les paiements déjà comptabilisés gardent ce qu’ils ont éteint et les intérêts qu’ils ont fixés.</translation>
    </message>
    <message>
        <source>What is not changed here stays as it is.</source>
        <translation>Ce qui n’est pas modifié ici reste tel quel.</translation>
    </message>
    <message>
        <source>%1: terms of %2 changed</source>
        <translation>%1&#xa0;: conditions de %2 modifiées</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TimelineFilter</name>
    <message>
        <source>Shown in the history</source>
        <translation>Affiché dans l’historique</translation>
    </message>
</context>
<context>
    <name>mahnwerk::TimelineList</name>
    <message>
        <source>taken back · %1</source>
        <translation>annulé · %1</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Pas encore enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the case, or close its group</source>
        <translation>Ouvrir le dossier, replier le groupe</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>/ filters the list</source>
        <translation>/ filtre la liste</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Liste de</translation>
    </message>
    <message>
        <source>those who may be called first</source>
        <translation>appelables d’abord</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Pourquoi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Jour ouvrable suivant</translation>
    </message>
    <message>
        <source>Moves the step of this case to the next working day</source>
        <translation>Reporte l’étape de ce dossier au prochain jour ouvrable</translation>
    </message>
    <message>
        <source>Spread overload</source>
        <translation>Répartir le surplus</translation>
    </message>
    <message>
        <source>Moves what is too much for today to the next days, the least urgent first</source>
        <translation>Reporte ce qui est de trop aujourd’hui aux jours suivants, en commençant par le moins urgent</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Aucun dossier ne correspond</translation>
    </message>
    <message>
        <source>Other words, another creditor or another list may show it.</source>
        <translation>D’autres mots, un autre créancier ou une autre liste le montreront peut-être.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n case(s) left, about %2</source>
        <translation>
            <numerusform>%1 · encore %n dossier, environ %2</numerusform>
            <numerusform>%1 · encore %n dossiers, environ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading today&apos;s list …</source>
        <translation>Lecture de la liste du jour…</translation>
    </message>
    <message numerus="yes">
        <source>Promised today · %n call(s)</source>
        <translation>
            <numerusform>Promis aujourd’hui · %n appel</numerusform>
            <numerusform>Promis aujourd’hui · %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for today</source>
        <translation>Tout est fait pour aujourd’hui</translation>
    </message>
    <message>
        <source>Reading today&apos;s list</source>
        <translation>Lecture de la liste du jour</translation>
    </message>
    <message>
        <source>Cases come here on the day of their next step: calls, call-backs, promises to check, decisions. Reminders go out by themselves.</source>
        <translation>Les dossiers arrivent ici le jour de leur prochaine étape&#xa0;: appels, rappels téléphoniques, promesses à vérifier, décisions. Les rappels écrits partent automatiquement.</translation>
    </message>
    <message>
        <source>Your list is done. Others in your team may have something left.</source>
        <translation>Votre liste est terminée. D’autres dans l’équipe ont peut-être encore quelque chose.</translation>
    </message>
    <message>
        <source>Bring in my list …</source>
        <translation>Importer ma liste…</translation>
    </message>
    <message>
        <source>Show the team&apos;s list</source>
        <translation>Voir la liste de l’équipe</translation>
    </message>
    <message>
        <source>All creditors</source>
        <translation>Tous les créanciers</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>The team&apos;s cases</source>
        <translation>Ceux de l’équipe</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <translation>%1&#xa0;: reporté au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the next days</source>
        <translation>
            <numerusform>%n dossier reporté aux jours suivants</numerusform>
            <numerusform>%n dossiers reportés aux jours suivants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhatPanel</name>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Record what bears on limitation</source>
        <translation>Saisir un événement de prescription</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What bears on the limitation of the claims</source>
        <translation>Événements pour la prescription des créances</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Acomptes</translation>
    </message>
    <message>
        <source>Age of principal</source>
        <translation>Ancienneté du capital</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Claims of the case</source>
        <translation>Créances du dossier</translation>
    </message>
    <message>
        <source>%1: %2, %3 removed</source>
        <translation>%1&#xa0;: %2, %3 supprimé</translation>
    </message>
    <message>
        <source>Open today, %1</source>
        <translation>Ouvert aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <translation>%1, %2 par jour</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Promise, %1</source>
        <translation>Promesse, %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 d’ici au %2</translation>
    </message>
    <message>
        <source>Instalment plan, %1</source>
        <translation>Plan de paiement, %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Del remove  J record another</source>
        <translation>Suppr supprimer  J saisir un autre</translation>
    </message>
    <message>
        <source>Enter statement  Z payment  B hold  T terms  V default  J limitation  X close</source>
        <translation>Enter décompte  Z paiement  B blocage  T conditions  V demeure  J prescription  X clôturer</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhoPanel</name>
    <message>
        <source>Add a number, e-mail or address</source>
        <translation>Ajouter un numéro, un e-mail ou une adresse</translation>
    </message>
    <message>
        <source>Mark as wrong, or as right again</source>
        <translation>Marquer comme invalide ou de nouveau comme valide</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit the debtor</source>
        <translation>Modifier le débiteur</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>No number, e-mail or address is known yet.</source>
        <translation>Aucun numéro, e-mail ou adresse n’est encore connu.</translation>
    </message>
    <message>
        <source>Numbers, e-mails and addresses of the debtor</source>
        <translation>Numéros, e-mails et adresses du débiteur</translation>
    </message>
    <message>
        <source>Holds in force</source>
        <translation>Blocages en vigueur</translation>
    </message>
    <message>
        <source>Other cases of the debtor</source>
        <translation>Autres dossiers du débiteur</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ne pas appeler</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvable</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>Enter edit  M wrong  Del remove</source>
        <translation>Enter modifier  M invalide  Suppr supprimer</translation>
    </message>
    <message>
        <source>Del lift the hold</source>
        <translation>Suppr lever le blocage</translation>
    </message>
    <message>
        <source>Enter open the case</source>
        <translation>Enter ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1: %2 marked as %3</source>
        <translation>%1&#xa0;: %2 marqué comme %3</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1&#xa0;: %2 supprimé</translation>
    </message>
    <message>
        <source>%1: hold “%2” lifted</source>
        <translation>%1&#xa0;: blocage «&#xa0;%2&#xa0;» levé</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Why is %1 here?</source>
        <translation>%1&#xa0;: pourquoi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Why is %1 not on the list?</source>
        <translation>%1&#xa0;: pourquoi pas sur la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Within its group the case with the most points comes first.</source>
        <translation>Dans chaque groupe, le dossier qui a le plus de points vient en premier.</translation>
    </message>
</context>
<context>
    <name>mahnwerk::Window</name>
    <message>
        <source>Name, phone, case no., reference, IBAN, amount or command</source>
        <translation>Nom, téléphone, n°&#xa0;dossier, référence, IBAN, montant ou commande</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mahnwerk::WorkList</name>
    <message>
        <source>To collect</source>
        <translation>À recouvrer</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 à recouvrer</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Appelable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Géré par</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochain %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>no call yet</source>
        <translation>pas encore d’appel</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workstation for collecting receivables</source>
        <translation>Poste de travail pour le recouvrement de créances</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Le livre à ouvrir.</translation>
    </message>
    <message>
        <source>Business date, such as 2026-11-30.</source>
        <translation>Date de référence, p.&#xa0;ex. 2026-11-30.</translation>
    </message>
    <message>
        <source>Who works; else the login name.</source>
        <translation>Qui travaille&#xa0;; sinon l’identifiant.</translation>
    </message>
    <message>
        <source>Language and region from now on: de-CH, de-DE, en-CH …</source>
        <translation>Langue et région dès maintenant&#xa0;: de-CH, de-DE, en-CH …</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountLabels</name>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n day</numerusform>
            <numerusform>%1 – %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallLabels</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken in a row</source>
        <translation>
            <numerusform>%n promise broken in a row</numerusform>
            <numerusform>%n promises broken in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s) at this hour</source>
        <translation>
            <numerusform>reached once at this hour</numerusform>
            <numerusform>reached %n times at this hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DunningLabels</name>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered letter(s)</source>
        <translation>
            <numerusform>%n registered letter</numerusform>
            <numerusform>%n registered letters</numerusform>
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
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>several numbers in %n cell(s)</source>
        <translation>
            <numerusform>several numbers in %n cell</numerusform>
            <numerusform>several numbers in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read</source>
        <translation>
            <numerusform>%n cell cannot be read</numerusform>
            <numerusform>%n cells cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message numerus="yes">
        <source>The amounts depend on it in %n row(s).</source>
        <translation>
            <numerusform>The amounts depend on it in %n row.</numerusform>
            <numerusform>The amounts depend on it in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) depend on it.</source>
        <translation>
            <numerusform>%n row depends on it.</numerusform>
            <numerusform>%n rows depend on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has no due date. Take %n day(s) from the invoice date?</source>
        <translation>
            <numerusform>The list has no due date. Take %n day from the invoice date?</numerusform>
            <numerusform>The list has no due date. Take %n days from the invoice date?</numerusform>
        </translation>
    </message>
</context>
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
    <name>PlanLabels</name>
    <message numerus="yes">
        <source>%n instalment(s) do not pay it.</source>
        <translation>
            <numerusform>%n instalment does not pay it.</numerusform>
            <numerusform>%n instalments do not pay it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed or one is more than %1 days late, all is due at once.</source>
        <translation>
            <numerusform>If more than %n instalment is missed or one is more than %1 days late, all is due at once.</numerusform>
            <numerusform>If more than %n instalments are missed or one is more than %1 days late, all is due at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If more than %n instalment(s) are missed, all is due at once.</source>
        <translation>
            <numerusform>If more than %n instalment is missed, all is due at once.</numerusform>
            <numerusform>If more than %n instalments are missed, all is due at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If an instalment is more than %n day(s) late, all is due at once.</source>
        <translation>
            <numerusform>If an instalment is more than %n day late, all is due at once.</numerusform>
            <numerusform>If an instalment is more than %n days late, all is due at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1: more than the limit of %n month(s).</source>
        <translation>
            <numerusform>Until %1: more than the limit of %n month.</numerusform>
            <numerusform>Until %1: more than the limit of %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first instalment is due in %1 days, the limit is %n.</source>
        <translation>
            <numerusform>The first instalment is due in %1 days, the limit is %n.</numerusform>
            <numerusform>The first instalment is due in %1 days, the limit is %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
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
    <name>mahnwerk::CoursePage</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>the day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed, %1 late.</source>
        <translation>
            <numerusform>%n instalment missed, %1 late.</numerusform>
            <numerusform>%n instalments missed, %1 late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::CourseTable</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::Desktop</name>
    <message numerus="yes">
        <source>%n cases passed over: a colleague has the debtor on the line.</source>
        <translation>
            <numerusform>%n case passed over: a colleague has the debtor on the line.</numerusform>
            <numerusform>%n cases passed over: a colleague has the debtor on the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::DifferencePanel</name>
    <message numerus="yes">
        <source>from %n debtor(s)</source>
        <translation>
            <numerusform>from %n debtor</numerusform>
            <numerusform>from %n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningActModel</name>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::DunningPage</name>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>%n letter made</numerusform>
            <numerusform>%n letters made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::ImportPage</name>
    <message numerus="yes">
        <source>Bring in %n invoice(s)</source>
        <translation>
            <numerusform>Bring in %n invoice</numerusform>
            <numerusform>Bring in %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s):</source>
        <translation>
            <numerusform>%n more question:</numerusform>
            <numerusform>%n more questions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”, %n row(s)</source>
        <translation>
            <numerusform>Sheet “%1”, %n row</numerusform>
            <numerusform>Sheet “%1”, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::OutboxPage</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
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
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>%n letter could not be set: %1. Look at these cases.</numerusform>
            <numerusform>%n letters could not be set: %1. Look at these cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanListPage</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a missed instalment</source>
        <translation>
            <numerusform>%n with a missed instalment</numerusform>
            <numerusform>%n with a missed instalment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminded by e-mail %n day(s) before.</source>
        <translation>
            <numerusform>Reminded by e-mail the day before.</numerusform>
            <numerusform>Reminded by e-mail %n days before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n instalment(s) until %1, together %2, of which %3 is interest. Is that possible for you?</source>
        <translation>
            <numerusform>This is %n instalment until %1, together %2, of which %3 is interest. Is that possible for you?</numerusform>
            <numerusform>These are %n instalments until %1, together %2, of which %3 is interest. Is that possible for you?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanSide</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::PlanTable</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::Postman</name>
    <message numerus="yes">
        <source>%n debtor(s) reminded of an instalment</source>
        <translation>
            <numerusform>%n debtor reminded of an instalment</numerusform>
            <numerusform>%n debtors reminded of an instalment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) could not be sent: look into the outbox</source>
        <translation>
            <numerusform>%n e-mail could not be sent: look into the outbox</numerusform>
            <numerusform>%n e-mails could not be sent: look into the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n e-mail sent</numerusform>
            <numerusform>%n e-mails sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::RunsView</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be set: %1. Look at these cases.</source>
        <translation>
            <numerusform>%n letter could not be set: %1. Look at these cases.</numerusform>
            <numerusform>%n letters could not be set: %1. Look at these cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
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
<context>
    <name>mahnwerk::TeamPage</name>
    <message numerus="yes">
        <source>%n changes are saved here.</source>
        <translation>
            <numerusform>%n change is saved here.</numerusform>
            <numerusform>%n changes are saved here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::TodayPage</name>
    <message numerus="yes">
        <source>%1 · %n case(s) left, about %2</source>
        <translation>
            <numerusform>%1 · %n case left, about %2</numerusform>
            <numerusform>%1 · %n cases left, about %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised today · %n call(s)</source>
        <translation>
            <numerusform>Promised today · %n call</numerusform>
            <numerusform>Promised today · %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the next days</source>
        <translation>
            <numerusform>%n case moved to the next days</numerusform>
            <numerusform>%n cases moved to the next days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mahnwerk::WorkList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
</TS>

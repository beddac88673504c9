<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message numerus="yes">
        <source>Choose at most %n at once.</source>
        <translation>
            <numerusform>Choose at most %n at once.</numerusform>
            <numerusform>Choose at most %n at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>An alert lasts at most %n month(s). Judge it again before then.</source>
        <translation>
            <numerusform>An alert lasts at most %n months. Judge it again before then.</numerusform>
            <numerusform>An alert lasts at most %n months. Judge it again before then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Choose at most %n at once.</source>
        <translation>
            <numerusform>Choose at most %n at once.</numerusform>
            <numerusform>Choose at most %n at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Casebook</name>
    <message numerus="yes">
        <source>The password was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>The password was wrong too often. Try again in %n second.</numerusform>
            <numerusform>The password was wrong too often. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>And %n more, not shown here.</source>
        <translation>
            <numerusform>And %n more, not shown here.</numerusform>
            <numerusform>And %n more, not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n document(s) no longer match their sum. Go back to the last good back-up.</source>
        <translation>
            <numerusform>%n document no longer matches its sum. Go back to the last good back-up.</numerusform>
            <numerusform>%n documents no longer match their sum. Go back to the last good back-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n thing(s) the log has no line: its newest lines were removed outside Woonrust. Keep this file, and go back to the last good back-up.</source>
        <translation>
            <numerusform>Of %n thing the log has no line: its newest lines were removed outside Woonrust. Keep this file, and go back to the last good back-up.</numerusform>
            <numerusform>Of %n things the log has no line: its newest lines were removed outside Woonrust. Keep this file, and go back to the last good back-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) or dossier(s) have a number that Woonrust did not give. Keep this file, and go back to the last good back-up.</source>
        <translation>
            <numerusform>%n report or dossier have a number that Woonrust did not give. Keep this file, and go back to the last good back-up.</numerusform>
            <numerusform>%n reports or dossiers have a number that Woonrust did not give. Keep this file, and go back to the last good back-up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>… and %n more; --refusals FILE saves them all.</source>
        <translation>
            <numerusform>… and %n more; --refusals FILE saves them all.</numerusform>
            <numerusform>… and %n more; --refusals FILE saves them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused, so nothing was imported.</source>
        <translation>
            <numerusform>%n row was refused, so nothing was imported.</numerusform>
            <numerusform>%n rows were refused, so nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; see the lines above.</source>
        <translation>
            <numerusform>%n row was refused; see the lines above.</numerusform>
            <numerusform>%n rows were refused; see the lines above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found; nothing was stored.</source>
        <translation>
            <numerusform>%n fault was found; nothing was stored.</numerusform>
            <numerusform>%n faults were found; nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine: %1 has %n steps and no fault.</source>
        <translation>
            <numerusform>Fine: %1 has %n step and no fault.</numerusform>
            <numerusform>Fine: %1 has %n steps and no fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters; nothing was recorded.</source>
        <translation>
            <numerusform>%n letter; nothing was recorded.</numerusform>
            <numerusform>%n letters; nothing was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePaper</name>
    <message numerus="yes">
        <source>Due within %n working day(s)</source>
        <translation>
            <numerusform>Due within %n working day</numerusform>
            <numerusform>Due within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) from %1</source>
        <translation>
            <numerusform>%n working day from %1</numerusform>
            <numerusform>%n working days from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <translation>
            <numerusform>%n day from %1</numerusform>
            <numerusform>%n days from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from %1</source>
        <translation>
            <numerusform>%n week from %1</numerusform>
            <numerusform>%n weeks from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n month from %1</numerusform>
            <numerusform>%n months from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from %1</source>
        <translation>
            <numerusform>%n year from %1</numerusform>
            <numerusform>%n years from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%1 was due on %2 and comes %n working day(s) too late. Choose the reason.</source>
        <translation>
            <numerusform>%1 was due on %2 and comes %n working day too late. Choose the reason.</numerusform>
            <numerusform>%1 was due on %2 and comes %n working days too late. Choose the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectiveReady</name>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) that can be checked</source>
        <translation>
            <numerusform>%n clause that can be checked</numerusform>
            <numerusform>%n clauses that can be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to think it over</source>
        <translation>
            <numerusform>%n day to think it over</numerusform>
            <numerusform>%n days to think it over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directives</name>
    <message numerus="yes">
        <source>Reports: %1 in the %n week(s) before, %2 in the %n since.</source>
        <translation>
            <numerusform>Reports: %1 in the week before, %2 in the week since.</numerusform>
            <numerusform>Reports: %1 in the %n weeks before, %2 in the %n weeks since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message numerus="yes">
        <source>%n thing(s) of this dossier are still open. Finish them, or say why the dossier closes all the same.</source>
        <translation>
            <numerusform>%n thing of this dossier is still open. Finish them, or say why the dossier closes all the same.</numerusform>
            <numerusform>%n things of this dossier are still open. Finish them, or say why the dossier closes all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCause</name>
    <message numerus="yes">
        <source>%n report(s) were registered later</source>
        <translation>
            <numerusform>%n report was registered later</numerusform>
            <numerusform>%n reports were registered later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) got another category, place or reporter</source>
        <translation>
            <numerusform>%n report got another category, place or reporter</numerusform>
            <numerusform>%n reports got another category, place or reporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were closed later with an earlier day</source>
        <translation>
            <numerusform>%n report was closed later with an earlier day</numerusform>
            <numerusform>%n reports were closed later with an earlier day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were reopened</source>
        <translation>
            <numerusform>%n report was reopened</numerusform>
            <numerusform>%n reports were reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) got an acknowledgement or answer later</source>
        <translation>
            <numerusform>%n report got an acknowledgement or answer later</numerusform>
            <numerusform>%n reports got an acknowledgement or answer later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) got other costs</source>
        <translation>
            <numerusform>%n report got other costs</numerusform>
            <numerusform>%n reports got other costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were registered later</source>
        <translation>
            <numerusform>%n dossier was registered later</numerusform>
            <numerusform>%n dossiers were registered later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were closed later with an earlier day</source>
        <translation>
            <numerusform>%n dossier was closed later with an earlier day</numerusform>
            <numerusform>%n dossiers were closed later with an earlier day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were reopened</source>
        <translation>
            <numerusform>%n dossier was reopened</numerusform>
            <numerusform>%n dossiers were reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were changed</source>
        <translation>
            <numerusform>%n dossier was changed</numerusform>
            <numerusform>%n dossiers were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) had a deadline suspended, resumed or extended</source>
        <translation>
            <numerusform>%n report had a deadline suspended, resumed or extended</numerusform>
            <numerusform>%n reports had a deadline suspended, resumed or extended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) had a behaviour directive begun, breached or ended later</source>
        <translation>
            <numerusform>%n dossier had a behaviour directive begun, breached or ended later</numerusform>
            <numerusform>%n dossiers had a behaviour directive begun, breached or ended later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message numerus="yes">
        <source>This text has %n faults. The first: %1</source>
        <translation>
            <numerusform>This text has %n fault. The first: %1</numerusform>
            <numerusform>This text has %n faults. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>This is longer than %n character.</numerusform>
            <numerusform>This is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs for more than %n year(s). Is the last day right?</source>
        <translation>
            <numerusform>It runs for more than %n year. Is the last day right?</numerusform>
            <numerusform>It runs for more than %n years. Is the last day right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This number leaves a gap of more than %n number(s) below it. The next directive gets the number after the highest.</source>
        <translation>
            <numerusform>This number leaves a gap of more than %n number below it. The next directive gets the number after the highest.</numerusform>
            <numerusform>This number leaves a gap of more than %n numbers below it. The next directive gets the number after the highest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message numerus="yes">
        <source>This text is too long: at most %n characters fit.</source>
        <translation>
            <numerusform>This text is too long: at most %n characters fit.</numerusform>
            <numerusform>This text is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterTemplates</name>
    <message numerus="yes">
        <source>This letter has %n faults. The first: %1</source>
        <translation>
            <numerusform>This letter has %n fault. The first: %1</numerusform>
            <numerusform>This letter has %n faults. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message numerus="yes">
        <source>Of the new reports, positive signals aside: acknowledged within %n working day(s) of the day of receipt, as a share of all that are acknowledged or whose deadline has passed. Running and suspended deadlines do not count. As of %1.</source>
        <translation>
            <numerusform>Of the new reports, positive signals aside: acknowledged within %n working day of the day of receipt, as a share of all that are acknowledged or whose deadline has passed. Running and suspended deadlines do not count. As of %1.</numerusform>
            <numerusform>Of the new reports, positive signals aside: acknowledged within %n working days of the day of receipt, as a share of all that are acknowledged or whose deadline has passed. Running and suspended deadlines do not count. As of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percentage point(s)</source>
        <translation>
            <numerusform>%n percentage point</numerusform>
            <numerusform>%n percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n working day(s)</source>
        <translation>
            <numerusform>Answered within %n working day</numerusform>
            <numerusform>Answered within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n: %1</source>
        <comment>within 5 working days: 52 %</comment>
        <translation>
            <numerusform>within %n: %1</numerusform>
            <numerusform>within %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement (%n working day(s))</source>
        <translation>
            <numerusform>Acknowledgement (%n working day)</numerusform>
            <numerusform>Acknowledgement (%n working days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer, target (%n)</source>
        <comment>working days</comment>
        <translation>
            <numerusform>Answer, target (%n)</numerusform>
            <numerusform>Answer, target (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer, limit (%n)</source>
        <comment>working days</comment>
        <translation>
            <numerusform>Answer, limit (%n)</numerusform>
            <numerusform>Answer, limit (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>norm %n working day(s)</source>
        <translation>
            <numerusform>norm %n working day</numerusform>
            <numerusform>norm %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessCheck</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>This text is too long: at most %n character fit.</numerusform>
            <numerusform>This text is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message numerus="yes">
        <source>This process has %n faults. The first: %1</source>
        <translation>
            <numerusform>This process has %n fault. The first: %1</numerusform>
            <numerusform>This process has %n faults. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n household(s) reported</source>
        <translation>
            <numerusform>%n household reported</numerusform>
            <numerusform>%n households reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous report(s)</source>
        <translation>
            <numerusform>%n anonymous report</numerusform>
            <numerusform>%n anonymous reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not shielded</source>
        <translation>
            <numerusform>%n name not shielded</numerusform>
            <numerusform>%n names not shielded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) kept</source>
        <translation>
            <numerusform>%n statement kept</numerusform>
            <numerusform>%n statements kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a time, on %1</source>
        <translation>
            <numerusform>%n with a time, on %1</numerusform>
            <numerusform>%n with a time, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a time, %1 to %2</source>
        <translation>
            <numerusform>%n with a time, %1 to %2</numerusform>
            <numerusform>%n with a time, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) or recording(s)</source>
        <translation>
            <numerusform>%n log or recording</numerusform>
            <numerusform>%n logs or recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <translation>
            <numerusform>%n time: %1</numerusform>
            <numerusform>%n times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not heard; tried %n time(s): %1</source>
        <translation>
            <numerusform>not heard; tried %n time: %1</numerusform>
            <numerusform>not heard; tried %n times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) involved</source>
        <translation>
            <numerusform>%n child involved</numerusform>
            <numerusform>%n children involved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) of this home not among who is involved</source>
        <translation>
            <numerusform>%n tenant of this home not among who is involved</numerusform>
            <numerusform>%n tenants of this home not among who is involved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n tenant(s) involved</source>
        <translation>
            <numerusform>the one tenant is involved</numerusform>
            <numerusform>all %n tenants involved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>%n day(s) before “%1”: %2, after it: %3.</source>
        <translation>
            <numerusform>%n day before “%1”: %2, after it: %3.</numerusform>
            <numerusform>%n days before “%1”: %2, after it: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%1 of %n working day(s)</source>
        <translation>
            <numerusform>%1 of %n working day</numerusform>
            <numerusform>%1 of %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of %n week(s)</source>
        <translation>
            <numerusform>%1 days of %n week</numerusform>
            <numerusform>%1 days of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of %n month(s)</source>
        <translation>
            <numerusform>%1 days of %n month</numerusform>
            <numerusform>%1 days of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of %n year(s)</source>
        <translation>
            <numerusform>%1 days of %n year</numerusform>
            <numerusform>%1 days of %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::charts::HeatGrid</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %n report(s)</source>
        <translation>
            <numerusform>%1, %2 to %3: %n report</numerusform>
            <numerusform>%1, %2 to %3: %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::charts::WeekBars</name>
    <message numerus="yes">
        <source>Week %1, from %2: %n report(s)</source>
        <translation>
            <numerusform>Week %1, from %2: %n report</numerusform>
            <numerusform>Week %1, from %2: %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AbsenceView</name>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n lent</numerusform>
            <numerusform>%n lent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n could not be changed:</source>
        <translation>
            <numerusform>%n could not be changed:</numerusform>
            <numerusform>%n could not be changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You handle %n of them now.</source>
        <translation>
            <numerusform>You handle %n of them now.</numerusform>
            <numerusform>You handle %n of them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handles %n of them now.</source>
        <translation>
            <numerusform>%1 handles %n of them now.</numerusform>
            <numerusform>%1 handles %n of them now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CloseEditor</name>
    <message numerus="yes">
        <source>Close %n dossier(s)</source>
        <translation>
            <numerusform>Close %n dossier</numerusform>
            <numerusform>Close %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) closed.</source>
        <translation>
            <numerusform>%n dossier closed.</numerusform>
            <numerusform>%n dossiers closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CloseReportEditor</name>
    <message numerus="yes">
        <source>Close %n report(s)</source>
        <translation>
            <numerusform>Close %n report</numerusform>
            <numerusform>Close %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) closed.</source>
        <translation>
            <numerusform>%n report closed.</numerusform>
            <numerusform>%n reports closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ContextPanel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DiaryEditor</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be meant; nothing was saved. The first, %1</source>
        <translation>
            <numerusform>%n cell cannot be meant; nothing was saved: %1</numerusform>
            <numerusform>%n cells cannot be meant; nothing was saved. The first, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be stored; nothing was saved. The first: %1</source>
        <translation>
            <numerusform>%n row cannot be stored; nothing was saved. %1</numerusform>
            <numerusform>%n rows cannot be stored; nothing was saved. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the diary are saved.</source>
        <translation>
            <numerusform>%n row of the diary is saved.</numerusform>
            <numerusform>%n rows of the diary are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveListPane</name>
    <message numerus="yes">
        <source>The list is saved: %n behaviour directive(s).</source>
        <translation>
            <numerusform>The list is saved: %n behaviour directive.</numerusform>
            <numerusform>The list is saved: %n behaviour directives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveSteps</name>
    <message numerus="yes">
        <source>The tenants get the directive as it stands, and %n day(s) to think it over. Nothing in it changes meanwhile.</source>
        <translation>
            <numerusform>The tenants get the directive as it stands, and %n day to think it over. Nothing in it changes meanwhile.</numerusform>
            <numerusform>The tenants get the directive as it stands, and %n days to think it over. Nothing in it changes meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectivesPage</name>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in this list</numerusform>
            <numerusform>%n in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) or hearing(s) due</source>
        <translation>
            <numerusform>%n evaluation or hearing due</numerusform>
            <numerusform>%n evaluations or hearings due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DocumentIntake</name>
    <message numerus="yes">
        <source>Adding %1 (%2); %n file(s) after it…</source>
        <translation>
            <numerusform>Adding %1 (%2); %n file after it…</numerusform>
            <numerusform>Adding %1 (%2); %n files after it…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these photos are large: %1 together.</source>
        <translation>
            <numerusform>%n of these photos is large: %1 together.</numerusform>
            <numerusform>%n of these photos are large: %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierHeader</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierListPane</name>
    <message numerus="yes">
        <source>The list is saved: %n dossier(s).</source>
        <translation>
            <numerusform>The list is saved: %n dossier.</numerusform>
            <numerusform>The list is saved: %n dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierTexts</name>
    <message numerus="yes">
        <source>stuck (open for %n day(s))</source>
        <translation>
            <numerusform>stuck (open for %n day)</numerusform>
            <numerusform>stuck (open for %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossiersPage</name>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in this list</numerusform>
            <numerusform>%n in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open dossier(s)</source>
        <translation>
            <numerusform>%n open dossier</numerusform>
            <numerusform>%n open dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DueModel</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ImportSection</name>
    <message numerus="yes">
        <source>%n empty row(s) were passed over.</source>
        <translation>
            <numerusform>%n empty row was passed over.</numerusform>
            <numerusform>%n empty rows were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) are replaced by another one.</source>
        <translation>
            <numerusform>%n boundary is replaced by another one.</numerusform>
            <numerusform>%n boundaries are replaced by other ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterFinal</name>
    <message numerus="yes">
        <source>Make %n letter(s) final</source>
        <translation>
            <numerusform>Make %n letter final</numerusform>
            <numerusform>Make %n letters final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are stored as PDF and can no longer be changed</source>
        <translation>
            <numerusform>%n letter is stored as PDF and can no longer be changed</numerusform>
            <numerusform>%n letters are stored as PDF and can no longer be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are final. They stand under Documents.</source>
        <translation>
            <numerusform>%n letter is final. It stands under Documents.</numerusform>
            <numerusform>%n letters are final. They stand under Documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterForm</name>
    <message numerus="yes">
        <source>%n field(s) empty</source>
        <translation>
            <numerusform>%n field empty</numerusform>
            <numerusform>%n fields empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterStart</name>
    <message numerus="yes">
        <source>Each gets a letter of their own: %n letter(s).</source>
        <translation>
            <numerusform>Each gets a letter of their own: %n letter.</numerusform>
            <numerusform>Each gets a letter of their own: %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterTemplateEditor</name>
    <message numerus="yes">
        <source>%n fault(s): they keep it from being put in force.</source>
        <translation>
            <numerusform>%n fault: it keeps it from being put in force.</numerusform>
            <numerusform>%n faults: they keep it from being put in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterWriter</name>
    <message numerus="yes">
        <source>Make all %n letter(s) final…</source>
        <translation>
            <numerusform>Make %n letter final…</numerusform>
            <numerusform>Make all %n letters final…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ListPane</name>
    <message numerus="yes">
        <source>More than %n chosen</source>
        <translation>
            <numerusform>More than %n chosen</numerusform>
            <numerusform>More than %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LogSection</name>
    <message numerus="yes">
        <source>%n line(s) of the log were saved.</source>
        <translation>
            <numerusform>%n line of the log was saved.</numerusform>
            <numerusform>%n lines of the log were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::OrganisationSection</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PastCase</name>
    <message numerus="yes">
        <source>%n report(s) that were in it are now in a dossier that is not open to you, and are left out.</source>
        <translation>
            <numerusform>%n report that were in it are now in a dossier that is not open to you, and are left out.</numerusform>
            <numerusform>%n reports that were in it are now in a dossier that is not open to you, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ProcessesSection</name>
    <message numerus="yes">
        <source>Nothing was stored: the file has %n fault(s).</source>
        <translation>
            <numerusform>Nothing was stored: the file has %n fault.</numerusform>
            <numerusform>Nothing was stored: the file has %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportList</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is saved: %n report(s).</source>
        <translation>
            <numerusform>The list is saved: %n report.</numerusform>
            <numerusform>The list is saved: %n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportListModel</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportOverview</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n open report(s)</source>
        <translation>
            <numerusform>%n open report</numerusform>
            <numerusform>%n open reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RiskEditor</name>
    <message numerus="yes">
        <source>Total %1 of %2, %3: look again after %n day(s)</source>
        <translation>
            <numerusform>Total %1 of %2, %3: look again after %n day</numerusform>
            <numerusform>Total %1 of %2, %3: look again after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SignInDelay</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::StrengthView</name>
    <message numerus="yes">
        <source>%n without a time are not in here.</source>
        <translation>
            <numerusform>%n without a time is not in here.</numerusform>
            <numerusform>%n without a time are not in here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nuisance per week: %n time(s)</source>
        <translation>
            <numerusform>Nuisance per week: %n time</numerusform>
            <numerusform>Nuisance per week: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TaskEditor</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TodayPage</name>
    <message numerus="yes">
        <source>oldest: %n working day(s)</source>
        <translation>
            <numerusform>oldest: %n working day</numerusform>
            <numerusform>oldest: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest: %n working day(s)</source>
        <translation>
            <numerusform>longest: %n working day</numerusform>
            <numerusform>longest: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>norm: %n working day(s)</source>
        <translation>
            <numerusform>norm: %n working day</numerusform>
            <numerusform>norm: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past a deadline</source>
        <translation>
            <numerusform>%n past a deadline</numerusform>
            <numerusform>%n past a deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n to acknowledge</numerusform>
            <numerusform>%n to acknowledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the team</source>
        <translation>
            <numerusform>%n more in the team</numerusform>
            <numerusform>%n more in the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the team</source>
        <translation>
            <numerusform>%n in the team</numerusform>
            <numerusform>%n in the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of yours are still lent to %1.</source>
        <translation>
            <numerusform>%n line of yours is still lent to %1.</numerusform>
            <numerusform>%n lines of yours are still lent to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of theirs are lent to you.</source>
        <translation>
            <numerusform>%n line of theirs is lent to you.</numerusform>
            <numerusform>%n lines of theirs are lent to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WeekView</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) saved in the calendar file.</source>
        <translation>
            <numerusform>%n appointment saved in the calendar file.</numerusform>
            <numerusform>%n appointments saved in the calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WorkCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work (%n)</source>
        <translation>
            <numerusform>Work (%n)</numerusform>
            <numerusform>Work (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/email_address.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/letters/letter_check.h"
#include "services/cases/letters/letters.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/letter.h"
#include "services/cases/things/thing_guard.h"
#include "services/cases/work_step_flow.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/letter_template_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView registeredMail("TRACK"); // of LETTER_PROOF

LetterTemplate saysOf(Session& session, const Letter& letter)
{
    return orMissing(storage::findLetterTemplate(session.db(), letter.code, letter.number)).letter;
}

// The step that the letter belongs to, while it runs.
std::optional<work_steps::Known> stepOf(Session& session, const Letter& letter)
{
    const auto step = letter.step ? storage::findWorkStep(session.db(), letter.step) : std::nullopt;
    if (!step || step->endedOn.isValid() || step->dossier != letter.about.dossier)
        return std::nullopt;
    return work_steps::known(session, *step);
}

// CONTACT_KIND of its contact: what the template says; to a reporter, what the step that it is written for promises.
QString contactKindOf(Session& session, const Letter& letter, const LetterTemplate& says)
{
    if (const auto step = stepOf(session, letter); step && says.to == LetterTo::Reporter && letter.about.report) {
        if (step->says.meets == StepPromise::Acknowledgement)
            return contacts::acknowledgement;
        if (step->says.meets == StepPromise::Feedback)
            return contacts::feedback;
    }
    const bool offered =
        storage::isCodeOffered(session.db(), u"CONTACT_KIND"_s, says.contactKind, session.clock().today());
    return offered ? says.contactKind : u"LETTER"_s;
}

bool isByMail(const QString& sending)
{
    return sending == "EMAIL"_L1 || sending == "SECURE_MAIL"_L1;
}

void requireReady(const Letter& letter)
{
    if (const QStringList empty = emptyFields(letter); !empty.isEmpty()) {
        QStringList labels;
        for (const QString& name : empty)
            labels << labelOf(name);
        refuseInput(QCoreApplication::translate("Letters", "Fill these in first, or leave out the block that they "
                                                           "stand in: %1.")
                        .arg(labels.join(u", "_s)),
                    u"values"_s);
    }
    if (std::ranges::all_of(letter.addressees, &Addressee::copy))
        refuseInput(QCoreApplication::translate("Letters", "Say whom the letter goes to."), u"addressees"_s);
    const bool posted = letter.sending == "PLAIN"_L1 || letter.sending == "REGISTERED"_L1;
    for (const Addressee& one : letter.addressees) {
        if (posted && one.address.isEmpty())
            refuseInput(QCoreApplication::translate("Letters", "The address of %1 is missing. Enter it, or choose "
                                                               "another way of sending.")
                            .arg(one.name),
                        u"addressees"_s);
        if (isByMail(letter.sending) && !isEmailAddress(one.email) && !one.copy)
            refuseInput(QCoreApplication::translate("Letters", "The e-mail address of %1 is missing or wrong. "
                                                               "Correct it, or choose another way of sending.")
                            .arg(one.name),
                        u"addressees"_s);
    }
}

void requireNobodyNamed(Session& session, const LetterCase& about, const Letter& letter, const QString& language,
                        bool meant)
{
    for (const NamedReporter& one : namedIn(session, about, letter, language)) {
        if (one.shielded)
            refuseInput(QCoreApplication::translate("Letters", "“%1” tells of somebody who reported and is shielded: "
                                                               "nobody else may read it. Take it out of the letter.")
                            .arg(one.name),
                        u"names"_s);
        if (!meant)
            refuseInput(QCoreApplication::translate("Letters", "“%1” is the name, number or address of somebody who "
                                                               "reported. Take it out, or say that it is of somebody "
                                                               "else.")
                            .arg(one.name),
                        u"names"_s);
    }
}

void requireDays(const Letter& letter, bool meant)
{
    if (meant)
        return;
    for (const DayDoubt& doubt : dayDoubts(letter, letter.datedOn))
        refuseInput(QCoreApplication::translate("Letters", "%1 Change the day, or say that it is right.")
                        .arg(sentenceOf(doubt)),
                    u"days"_s);
}

QString namesOf(const Letter& letter)
{
    QStringList names;
    for (const Addressee& one : letter.addressees)
        names << one.name;
    return names.join(u", "_s);
}

DocumentId keepPdf(Session& session, const Letter& letter, const LetterTemplate& says, const QByteArray& pdf)
{
    const QString number = numberOf(session.db(), letter.about);
    const QString title = u"%1 (%2)"_s.arg(says.name.in(says.language), number);
    return orThrow(documents::add(session,
                                  {.about = letter.about,
                                   .title = title,
                                   .fileName = u"brief-%1-%2-%3.pdf"_s.arg(letter.code, number).arg(letter.id.value()),
                                   .mimeType = {},
                                   .kind = u"BRF"_s,
                                   .sha256 = {},
                                   .addedAt = {},
                                   .by = {}},
                                  pdf, Numbers::Confirmed))
        .id;
}

ContactMomentId recordContact(Session& session, const Letter& letter, const LetterTemplate& says, const Final& wanted,
                              Numbers numbers)
{
    PersonId person;
    for (const Addressee& one : letter.addressees)
        if (!person && !one.copy)
            person = one.person;
    const bool today = letter.datedOn == session.clock().today();
    return orThrow(
        contacts::record(session,
                         {.id = {},
                          .about = letter.about,
                          .at = today ? session.clock().nowUtc() : utcFromAmsterdam(letter.datedOn, QTime(12, 0)),
                          .kind = contactKindOf(session, letter, says),
                          .channel = isByMail(letter.sending) ? u"EMA"_s : u"BRI"_s,
                          .direction = u"UIT"_s,
                          .person = person,
                          .withWhom = namesOf(letter).left(200),
                          .subject = subjectOf(letter, says.language).left(300),
                          .body = {},
                          .by = {}},
                         wanted.late, numbers));
}

void endStep(Session& session, const Letter& letter, const Final& wanted, Numbers numbers)
{
    // A promise that the letter kept has ended it already.
    const auto step = stepOf(session, letter);
    if (!wanted.step || !step)
        return;
    work_steps::Ending ending = *wanted.step;
    if (!ending.on.isValid())
        ending.on = letter.datedOn;
    (void)orThrow(work_steps::finish(session, step->step, ending, numbers));
}

void replaceOld(Session& session, const Letter& letter)
{
    if (!letter.replaces)
        return;
    const Letter old = orMissing(storage::findLetter(session.db(), letter.replaces));
    Letter after = old;
    after.replaced = true;
    CaseWrite(session).change(things::letter, old, after);
}

} // namespace

Result<std::vector<NamedReporter>> reportersNamedIn(Session& session, const Letter& letter)
{
    return session.read([&] {
        requireOpen(session, letter.about);
        return namedIn(session, letterCase(session, letter.about), letter, saysOf(session, letter).language);
    });
}

Result<Consequences> consequences(Session& session, LetterId id)
{
    return session.read([&] {
        const Letter letter = openedDraft(session, id, event::done);
        const LetterTemplate says = saysOf(session, letter);
        DisplayNames names(session.db());
        Consequences all{.empty = emptyFields(letter),
                         .named = namedIn(session, letterCase(session, letter.about), letter, says.language),
                         .words = wordWarnings(plainTextOf(letter, says.language)),
                         .days = dayDoubts(letter, letter.datedOn.isValid() ? letter.datedOn : session.clock().today()),
                         .contactKind = contactKindOf(session, letter, says),
                         .contactName = {},
                         .deadlines = {},
                         .step = {},
                         .stepName = {},
                         .outcomes = {},
                         .outside = letter.outside};
        all.contactName = names.code(u"CONTACT_KIND"_s, all.contactKind);
        if (letter.about.report)
            for (const QLatin1StringView kind : contacts::metBy(all.contactKind))
                for (const StoredDeadline& deadline : storage::deadlinesOf(session.db(), letter.about.report))
                    if (deadline.kind == kind && !deadline.metOn.isValid()) {
                        all.deadlines << promiseName(deadline.kind);
                        all.late = all.late || (kind != deadline_kind::target && deadline.dueOn.isValid() &&
                                                deadline.dueOn < session.clock().today());
                    }
        if (const auto step = stepOf(session, letter)) {
            all.step = step->step.id;
            all.stepName = step->says.name.in(uiLanguage());
            if (step->says.meets == StepPromise::None && !closesDossier(step->says))
                all.outcomes = step->says.outcomes;
        }
        return all;
    });
}

Result<void> finalise(Session& session, Seen<LetterId> seen, const Final& wanted, Numbers numbers)
{
    return session.write([&] {
        const Letter before = openedDraft(session, seen.id, event::done);
        requireUnchanged(seen.version, before.version);
        const LetterTemplate says = saysOf(session, before);
        Letter after = before;
        const QDate today = session.clock().today();
        after.datedOn = wanted.on.isValid() ? wanted.on : before.datedOn.isValid() ? before.datedOn : today;
        if (after.datedOn > today)
            refuseInput(QCoreApplication::translate("Letters", "A letter cannot be sent on a day that is still to "
                                                               "come."),
                        u"on"_s);
        requireReady(after);
        requireNobodyNamed(session, letterCase(session, after.about), after, says.language, wanted.namesMeant);
        requireDays(after, wanted.daysMeant);
        if (!wanted.pdf.startsWith("%PDF-"))
            refuseInput(QCoreApplication::translate("Letters", "The letter could not be printed as a PDF."), u"pdf"_s);
        const QStringList used = fieldsOf(after);
        std::erase_if(after.values, [&](const auto& one) { return !used.contains(one.first); });
        after.finalAt = session.clock().nowUtc();
        after.finalBy = session.actor().id;
        after.document = keepPdf(session, after, says, wanted.pdf);
        after.sha256 = QCryptographicHash::hash(wanted.pdf, QCryptographicHash::Sha256);
        // Before the contact, which may end the step that the letter is written for.
        after.contact = recordContact(session, after, says, wanted, numbers);
        CaseWrite(session).change(things::letter, before, after, {.action = event::done});
        replaceOld(session, after);
        endStep(session, after, wanted, numbers);
    });
}

Result<void> addProof(Session& session, Seen<LetterId> seen, const SendingProof& wanted, Numbers numbers)
{
    return session.write([&] {
        const Letter before = openedForWork(session, things::letter, seen.id, event::changed);
        requireUnchanged(seen.version, before.version);
        if (!before.finalAt.isValid())
            refuseInput(QCoreApplication::translate("Letters", "A draft was not sent yet. Make the letter final "
                                                               "first."),
                        u"letter"_s);
        SendingProof proof = wanted;
        checkCode(session, u"LETTER_PROOF"_s, proof.kind, u"kind"_s);
        proof.text = checkedLine(proof.text, 200, u"text"_s,
                                 proof.kind == registeredMail
                                     ? QCoreApplication::translate("Letters", "Enter the number of the registered "
                                                                              "letter.")
                                     : QString());
        if (!proof.on.isValid() || proof.on < before.datedOn || proof.on > session.clock().today())
            refuseInput(QCoreApplication::translate("Letters", "Choose a day from that of the letter up to today."),
                        u"on"_s);
        questionNumbers(numbers, {{u"text"_s, proof.text}});
        Letter after = before;
        after.proofs.push_back(proof);
        CaseWrite(session).change(things::letter, before, after);
    });
}

} // namespace woonrust::letters

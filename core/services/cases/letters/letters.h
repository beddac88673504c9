// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "domain/letter_days.h"
#include "domain/letter_words.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "services/cases/deadlines.h"
#include "services/cases/work_steps.h"

// Writing letters in a case. Begin (start() or, without recording anything, compose()), write (save()), print the pages
// (core/papers/letter_paper, ui/print/letter_pages), and make it final with their bytes (finalise()). All of it needs
// Permission::WorkDossier in a dossier and RegisterReport on a report alone, and the case to be open to the actor.
namespace woonrust::letters {

// What a letter is begun with.
struct Start {
    QString code;                   // of a template that is in force
    Subject about;                  // a dossier, or a report (and then its dossier is filled in)
    std::vector<Addressee> to = {}; // empty: whom the template goes to, as proposed() says
    WorkStepId step = {};           // the step that it is written for; invalid: the running one that names this letter
    LetterValues values = {};       // known already: asked for before, or of what it tells about
    std::optional<LetterTemplate> trial = {}; // instead of the one in force, for compose() alone: what is being edited
};

// Who may be written to: for each, whether the template proposes them. All tenants of the home by name and, as copies,
// who represents them (bewindvoerder, curator, mentor); the reporters; the parties of the dossier. Somebody shielded is
// only there for a letter to reporters.
struct Choice {
    Addressee addressee;
    ReportId report = {}; // of a reporter: what the letter answers
    QString capacityName; // in the user's language
    bool proposed = false;
};
[[nodiscard]] Result<std::vector<Choice>> choices(Session& session, const QString& code, const Subject& about);

// The letters as start() would make them, with their fields filled, and nothing recorded: one for all tenants, one for
// each reporter, one for anybody else. Empty when there is nobody to write to; then one without an addressee. Ids are
// invalid.
[[nodiscard]] Result<std::vector<Letter>> compose(Session& session, const Start& wanted);
// The same, kept as drafts. Several belong together (Letter::batch).
[[nodiscard]] Result<std::vector<LetterId>> start(Session& session, const Start& wanted,
                                                  Numbers numbers = Numbers::Question);

// A letter with all that the window shows beside it.
struct LetterView {
    Letter letter;
    LetterTemplate says; // the version that it was begun with
    QString name;        // of the template, in the user's language
    QString number;      // "D26-00045", or of the report when it is in no dossier
    QString toName;      // "T. Ravenstein en S. Ravenstein"
    QString sendingName;
    QString byName;    // who wrote it, or made it final
    QStringList empty; // fields without a value: they keep it from becoming final
    int inBatch = 1;   // how many were begun together
};
// Logs the look.
[[nodiscard]] Result<LetterView> view(Session& session, LetterId letter);
// Of a report or a dossier (its reports included), in the order in which they were begun.
[[nodiscard]] Result<std::vector<LetterView>> lettersOf(Session& session, const Subject& about);

// Stores a draft as it is now: addressees, subject, blocks, values, sending, day. Gives its new version. Input errors
// with the field "addressees", "subject", "blocks" or "values"; a field that does not exist is refused with the nearest
// that does. `alike`: subject and blocks, and what was typed in fields that are not of the recipient, go to the other
// drafts of its batch as well.
[[nodiscard]] Result<int> save(Session& session, const Letter& letter, bool alike = false,
                               Numbers numbers = Numbers::Question);
// The letter with everything that comes from the case asked again; what was typed stays. Records nothing.
[[nodiscard]] Result<Letter> refilled(Session& session, const Letter& letter);
// Takes a draft away, for good.
[[nodiscard]] Result<void> discard(Session& session, Seen<LetterId> letter);

// A name, phone number, mail address or home address of a reporter who is somebody else than the recipient, in the text
// of a letter.
struct NamedReporter {
    QString name;          // as it stands there
    bool shielded = false; // of somebody who is shielded, and not the family name alone: never allowed
};
[[nodiscard]] Result<std::vector<NamedReporter>> reportersNamedIn(Session& session, const Letter& letter);

// What becomes of the case when a letter becomes final, to be shown beforehand.
struct Consequences {
    QStringList empty; // fields without a value: not yet
    std::vector<NamedReporter> named;
    std::vector<WordWarning> words; // in plainTextOf()
    std::vector<DayDoubt> days;     // on the day that it bears, or today
    QString contactKind;            // CONTACT_KIND of the contact that is recorded
    QString contactName;
    QStringList deadlines; // that it meets, in the user's language
    bool late = false;     // one of those is missed: a reason is asked
    WorkStepId step;       // that it belongs to; invalid: none
    QString stepName;
    std::vector<StepOutcome> outcomes; // of that step, when it can end with the letter; empty: it stays open
    bool outside = false;              // it leaves for a partner or a court: the disclosure is noted
};
[[nodiscard]] Result<Consequences> consequences(Session& session, LetterId letter);

struct Final {
    QByteArray pdf; // PDF/A of this very version of the letter, on the day `on`
    QDate on = {};  // the day that it bears; invalid: today
    deadlines::LateReason late = {};
    bool namesMeant = false;                     // the names that reportersNamedIn() found are those of other people
    bool daysMeant = false;                      // the days of dayDoubts() are right
    std::optional<work_steps::Ending> step = {}; // ends the step that it belongs to; nothing: it stays open
};
// It is sent as it stands: the PDF becomes a document with its SHA-256, the contact is recorded and meets the promise
// of its kind, the step ends where that was asked, the letter that it sets right is replaced. All of it or nothing.
// Input errors: "values" (fields without a value), "addressees", "names", "days", "pdf", "lateReason", and those of
// work_steps::finish().
[[nodiscard]] Result<void> finalise(Session& session, Seen<LetterId> letter, const Final& wanted,
                                    Numbers numbers = Numbers::Question);

// Sets a final letter right: a draft with its text as a new edition. The old one stays, and is replaced once the new
// one is final. Refused when such a draft is there already.
[[nodiscard]] Result<LetterId> newEdition(Session& session, LetterId letter);
// That a final letter was sent or came. Its text may be empty, but not for track and trace.
[[nodiscard]] Result<void> addProof(Session& session, Seen<LetterId> letter, const SendingProof& proof,
                                    Numbers numbers = Numbers::Question);

} // namespace woonrust::letters

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/letters/letters.h"

#include "domain/clock.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/letters/letter_case.h"
#include "services/cases/letters/letter_check.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/letter.h"
#include "services/cases/things/thing_guard.h"
#include "services/cases/work_step_flow.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/letter_template_store.h"

#include <algorithm>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

LetterTemplate inForce(Session& session, const QString& code)
{
    auto found = storage::letterTemplateInForce(session.db(), code, session.clock().today());
    if (!found)
        refuseInput(
            QCoreApplication::translate("Letters", "There is no letter %1 in force. Choose another one.").arg(code),
            u"code"_s);
    LetterTemplate letter = std::move(found->letter);
    return letter;
}

std::vector<WrittenBlock> blocksOf(const LetterTemplate& says)
{
    std::vector<WrittenBlock> blocks;
    for (const LetterBlock& block : says.blocks)
        blocks.push_back(
            {.code = block.code, .heading = block.heading, .text = block.text, .in = !block.optional || block.atStart});
    return blocks;
}

// The step that runs and names this letter.
WorkStepId runningStep(Session& session, DossierId dossier, const QString& code)
{
    if (!dossier)
        return {};
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier))
        if (!step.endedOn.isValid() && work_steps::known(session, step).says.letters.contains(code))
            return step.id;
    return {};
}

class Composer {
public:
    Composer(Session& session, const Start& wanted)
        : m_session(session), m_wanted(wanted), m_says(wanted.trial ? *wanted.trial : inForce(session, wanted.code))
    {
        const Subject about = requireAdding(session, wanted.about);
        requireTakes(session, about.dossier, DossierEvent::AddDocument);
        if (about.owner)
            refuseInput(QCoreApplication::translate("Letters", "A letter belongs to a report or a dossier."),
                        u"about"_s);
        m_case = letterCase(session, about);
        m_choices = choicesOf(session, m_case, m_says);
        m_step = wanted.step ? wanted.step : runningStep(session, about.dossier, m_says.code);
    }

    std::vector<Letter> all()
    {
        std::vector<Letter> letters;
        const std::vector<Addressee> to = recipients();
        if (m_says.to != LetterTo::Reporter || to.empty())
            return {letterTo(to)};
        for (const Addressee& one : to) // each with what they reported themselves
            letters.push_back(letterTo({one}));
        return letters;
    }

private:
    std::vector<Addressee> recipients() const
    {
        if (!m_wanted.to.empty())
            return m_wanted.to;
        std::vector<Addressee> to;
        for (const Choice& one : m_choices)
            if (one.proposed)
                to.push_back(one.addressee);
        return to;
    }

    Letter letterTo(const std::vector<Addressee>& to)
    {
        Letter letter{.id = {},
                      .about = m_case.about,
                      .code = m_says.code,
                      .number = m_says.version,
                      .addressees = to,
                      .subject = m_says.subject,
                      .blocks = blocksOf(m_says),
                      .values = m_wanted.values,
                      .sending = m_says.sending,
                      .outside = isOutside(m_says.to),
                      .step = m_step,
                      .createdAt = m_session.clock().nowUtc(),
                      .by = m_session.actor().id};
        // A letter to a reporter answers what they reported.
        if (m_says.to == LetterTo::Reporter && to.size() == 1)
            for (const Choice& one : m_choices)
                if (one.report && one.addressee.person == to.front().person && !letter.about.report)
                    letter.about.report = one.report;
        for (auto& [field, value] : letter.values)
            value.typed = true;
        fill(m_session, m_case, m_says, letter);
        return letter;
    }

    Session& m_session;
    const Start& m_wanted;
    const LetterTemplate m_says;
    LetterCase m_case;
    std::vector<Choice> m_choices;
    WorkStepId m_step;
};

// What the letter was begun with.
LetterTemplate saysOf(Session& session, const Letter& letter)
{
    return orMissing(storage::findLetterTemplate(session.db(), letter.code, letter.number)).letter;
}

LetterView viewOf(Session& session, const Letter& letter, DisplayNames& names)
{
    QStringList to;
    for (const Addressee& one : letter.addressees)
        if (!one.copy)
            to << one.name;
    const bool isFirst = !letter.batch;
    const auto batch =
        letter.id ? storage::lettersOfBatch(session.db(), isFirst ? letter.id : letter.batch) : std::vector<Letter>{};
    return {.letter = letter,
            .says = saysOf(session, letter),
            .name = names.code(u"LETTER"_s, letter.code),
            .number = numberOf(session.db(), {.report = letter.about.dossier ? ReportId() : letter.about.report,
                                              .dossier = letter.about.dossier}),
            .toName = to.join(u", "_s),
            .sendingName = names.code(u"LETTER_SENDING"_s, letter.sending),
            .byName = names.user(letter.finalBy ? letter.finalBy : letter.by),
            .empty = letter.finalAt.isValid() ? QStringList() : emptyFields(letter),
            .inBatch = std::max(1, int(batch.size()))};
}

// What the writer of one of several typed, in another of them. What a field says of its recipient stays its own.
void copyInto(Letter& other, const Letter& from)
{
    other.subject = from.subject;
    other.blocks = from.blocks;
    other.sending = from.sending;
    other.datedOn = from.datedOn;
    for (const auto& [name, value] : from.values) {
        const LetterField* field = letterField(name);
        if (field && value.typed && field->source != FieldSource::Recipient && field->source != FieldSource::Report)
            other.values[name] = value;
    }
}

} // namespace

Result<std::vector<Choice>> choices(Session& session, const QString& code, const Subject& wanted)
{
    return session.read([&] {
        const Subject about = requireAdding(session, wanted);
        return choicesOf(session, letterCase(session, about), inForce(session, code));
    });
}

Result<std::vector<Letter>> compose(Session& session, const Start& wanted)
{
    return session.read([&] { return Composer(session, wanted).all(); });
}

Result<std::vector<LetterId>> start(Session& session, const Start& wanted, Numbers numbers)
{
    return session.write([&] {
        if (wanted.trial)
            refuseInput(QCoreApplication::translate("Letters", "This version of the letter is not in force yet."),
                        u"code"_s);
        std::vector<LetterId> made;
        for (Letter letter : Composer(session, wanted).all()) {
            checkLetter(session, letter);
            if (!made.empty())
                letter.batch = made.front();
            CaseWrite(session).add(things::letter, letter);
            made.push_back(letter.id);
            questionLetter(numbers, letter, saysOf(session, letter).language);
        }
        return made;
    });
}

Result<LetterView> view(Session& session, LetterId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        const Letter letter = orMissing(storage::findLetter(session.db(), id));
        requireOpen(session, letter.about);
        orThrow(logLook(session, EntityKind::Letter, id.value(), letter.about.report, letter.about.dossier));
        DisplayNames names(session.db());
        return viewOf(session, letter, names);
    });
}

Result<std::vector<LetterView>> lettersOf(Session& session, const Subject& about)
{
    return session.read([&] {
        DisplayNames names(session.db());
        std::vector<LetterView> views;
        for (const Letter& letter : openThings(session, things::letter, about))
            views.push_back(viewOf(session, letter, names));
        return views;
    });
}

Result<int> save(Session& session, const Letter& wanted, bool alike, Numbers numbers)
{
    return session.write([&] {
        const Letter before = openedDraft(session, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        Letter after = before;
        after.addressees = wanted.addressees;
        after.subject = wanted.subject;
        after.blocks = wanted.blocks;
        after.values = wanted.values;
        after.sending = wanted.sending;
        after.datedOn = wanted.datedOn;
        after.step = wanted.step;
        checkLetter(session, after, before.sending);
        const LetterTemplate says = saysOf(session, before);
        fill(session, letterCase(session, after.about), says, after);
        const bool changed = CaseWrite(session).change(things::letter, before, after);
        if (alike)
            for (const Letter& other : storage::lettersOfBatch(session.db(), before.batch ? before.batch : before.id)) {
                if (other.id == before.id || other.finalAt.isValid() || other.code != before.code)
                    continue;
                Letter copied = other;
                copyInto(copied, after);
                fill(session, letterCase(session, copied.about), says, copied);
                CaseWrite(session).change(things::letter, other, copied);
            }
        questionLetter(numbers, after, says.language);
        return before.version + (changed ? 1 : 0);
    });
}

Result<Letter> refilled(Session& session, const Letter& letter)
{
    return session.read([&] {
        requireOpen(session, letter.about);
        Letter filled = letter;
        fill(session, letterCase(session, letter.about), saysOf(session, letter), filled);
        return filled;
    });
}

Result<void> discard(Session& session, Seen<LetterId> seen)
{
    return session.write([&] {
        const Letter letter = openedDraft(session, seen.id, event::removed);
        requireUnchanged(seen.version, letter.version);
        CaseWrite(session).remove(things::letter, letter);
    });
}

Result<LetterId> newEdition(Session& session, LetterId id)
{
    return session.write([&] {
        const Letter old = openedForWork(session, things::letter, id, event::changed);
        requireTakes(session, old.about.dossier, DossierEvent::AddDocument);
        switch (stateOf(old)) {
        case LetterState::Draft:
            refuseInput(QCoreApplication::translate("Letters", "This letter is a draft still: change it."),
                        u"letter"_s);
        case LetterState::Replaced:
            refuseInput(QCoreApplication::translate("Letters", "This letter was replaced already. Set the newest one "
                                                               "right."),
                        u"letter"_s);
        case LetterState::Final:
            break;
        }
        if (storage::editionAfter(session.db(), id))
            refuseInput(QCoreApplication::translate("Letters", "A new edition of this letter was begun already. Go on "
                                                               "with that draft."),
                        u"letter"_s);
        Letter fresh = old;
        fresh.edition = old.edition + 1;
        fresh.replaces = old.id;
        fresh.batch = {};
        fresh.datedOn = {};
        fresh.createdAt = session.clock().nowUtc();
        fresh.by = session.actor().id;
        fresh.finalAt = {};
        fresh.finalBy = {};
        fresh.document = {};
        fresh.sha256 = {};
        fresh.contact = {};
        fresh.proofs = {};
        fresh.version = 0;
        CaseWrite(session).add(things::letter, fresh);
        return fresh.id;
    });
}

} // namespace woonrust::letters

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/letters/letter_check.h"

#include "domain/clock.h"
#include "domain/text_fold.h"
#include "domain/without_names.h"
#include "services/base/input.h"
#include "services/cases/known_by.h"
#include "services/cases/steps.h"
#include "services/cases/things/letter.h"
#include "services/cases/things/thing_guard.h"
#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>
#include <QTime>
#include <algorithm>
#include <functional>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostAddressees = 20;
constexpr std::size_t mostBlocks = 40;
constexpr qsizetype mostItems = 60;

void checkAddressees(std::vector<Addressee>& addressees)
{
    const QString field = u"addressees"_s;
    if (addressees.size() > mostAddressees)
        refuseInput(QCoreApplication::translate("Letters", "A letter goes to at most %1 people.").arg(mostAddressees),
                    field);
    for (Addressee& one : addressees) {
        one.name = checkedLine(one.name, 200, field,
                               QCoreApplication::translate("Letters", "Enter the name of whom the letter goes to."));
        one.email = checkedLine(one.email, 200, field);
        for (QString& line : one.address)
            line = checkedLine(line, 120, field);
        one.address.removeAll(QString());
        if (one.address.size() > 5)
            refuseInput(QCoreApplication::translate("Letters", "An address has at most five lines: more do not fit in "
                                                               "the window of the envelope."),
                        field);
    }
}

void checkBlocks(std::vector<WrittenBlock>& blocks)
{
    const QString field = u"blocks"_s;
    if (blocks.size() > mostBlocks)
        refuseInput(QCoreApplication::translate("Letters", "A letter has at most %1 blocks.").arg(mostBlocks), field);
    for (WrittenBlock& block : blocks) {
        block.name = checkedLine(block.name, 100, field);
        block.heading = checkedLine(block.heading, 200, field);
        block.text = checkedText(block.text, 10'000, field);
    }
}

void checkValues(LetterValues& values)
{
    const QString name = u"values"_s;
    for (auto& [field, value] : values) {
        const LetterField* known = letterField(field);
        if (!known)
            refuseInput(QCoreApplication::translate("Letters", "There is no field {%1}.").arg(field), name);
        for (QString& item : value.items)
            item = checkedText(item, 5000, name);
        value.items.removeAll(QString());
        if (value.items.size() > mostItems)
            refuseInput(
                QCoreApplication::translate("Letters", "%1: at most %2 lines fit.").arg(labelOf(field)).arg(mostItems),
                name);
        if (known->shape != FieldShape::List && value.items.size() > 1)
            value.items = {value.items.join(u' ')};
        for (const QString& item : std::as_const(value.items)) {
            if (known->shape == FieldShape::Day && !dateFromStorage(item).isValid())
                refuseInput(QCoreApplication::translate("Letters", "%1: choose a day.").arg(labelOf(field)), name);
            if (known->shape == FieldShape::Time && !QTime::fromString(item, u"HH:mm"_s).isValid())
                refuseInput(QCoreApplication::translate("Letters", "%1: enter a time, as 14:00.").arg(labelOf(field)),
                            name);
        }
    }
}

void requireKnownFields(const Letter& letter)
{
    for (const QString& name : unknownFields(letter)) {
        const QString near = nearestField(name);
        refuseInput(
            near.isEmpty()
                ? QCoreApplication::translate("Letters", "There is no field {%1}. Choose one from "
                                                         "the list, or take the braces away.")
                      .arg(name)
                : QCoreApplication::translate("Letters", "There is no field {%1}. Did you mean {%2}?").arg(name, near),
            fieldsIn(letter.subject).contains(name) ? u"subject"_s : u"blocks"_s);
    }
}

// The first of these words that stands in the text, as it stands there.
QString firstOf(const QString& text, const QStringList& words, const std::function<bool(const QString&)>& counts = {})
{
    for (const NameInText& one : namesIn(text, words))
        if (const QString found = text.mid(one.start, one.length); !counts || counts(found))
            return found;
    return {};
}

// "bos" is a wood; "Bos" or "c. bos" may be somebody.
bool mayBeName(const QString& words)
{
    return words.contains(u' ') || std::ranges::any_of(words, [](QChar c) { return c.isUpper(); });
}

} // namespace

void checkLetter(Session& session, Letter& letter, const QString& sendingBefore)
{
    checkAddressees(letter.addressees);
    letter.subject =
        checkedLine(letter.subject, 300, u"subject"_s, QCoreApplication::translate("Letters", "Write a subject."));
    checkBlocks(letter.blocks);
    checkValues(letter.values);
    requireKnownFields(letter);
    checkCode(session, u"LETTER_SENDING"_s, letter.sending, u"sending"_s, sendingBefore);
    if (letter.datedOn.isValid())
        checkDay(letter.datedOn, u"datedOn"_s);
}

void questionLetter(Numbers numbers, const Letter& letter, const QString& language)
{
    QStringList values;
    for (const auto& [field, value] : letter.values)
        values << value.items;
    QStringList names;
    for (const Addressee& one : letter.addressees)
        names << one.name << one.address;
    QStringList blocks;
    for (const WrittenBlock& block : letter.blocks)
        blocks << block.name << block.heading << block.text;
    questionNumbers(numbers, {{u"addressees"_s, names.join(u'\n')},
                              {u"subject"_s, subjectOf(letter, language)},
                              {u"blocks"_s, blocks.join(u'\n')},
                              {u"values"_s, values.join(u'\n')}});
}

std::vector<NamedReporter> namedIn(Session& session, const LetterCase& about, const Letter& letter,
                                   const QString& language)
{
    const QString text = subjectOf(letter, language) + u'\n' + plainTextOf(letter, language);
    // Who gets the letter may read their own name, and that of who shares it.
    QStringList own;
    for (const Addressee& one : letter.addressees)
        own << foldForSearch(one.name);
    const auto isOwn = [&](const Person& person) {
        return std::ranges::any_of(
            own, [&](const QString& name) { return name.split(u' ').contains(foldForSearch(person.lastName)); });
    };
    QStringList ownPlaces;
    if (const auto home = about.home ? storage::findUnit(session.db(), about.home) : std::nullopt)
        ownPlaces << home->addressLine();
    for (const Addressee& one : letter.addressees)
        ownPlaces << one.address;
    std::vector<NamedReporter> named;
    const auto add = [&](const QString& found, bool shielded) {
        if (!found.isEmpty() && !std::ranges::contains(named, found, &NamedReporter::name))
            named.push_back({.name = found, .shielded = shielded});
    };
    QList<PersonId> seen;
    for (const Report& report : about.reports) {
        const auto person = report.reporterKind == ReporterKind::Known && !seen.contains(report.reporter)
                                ? storage::findPerson(session.db(), report.reporter)
                                : std::nullopt;
        if (!person || std::ranges::contains(letter.addressees, person->id, &Addressee::person))
            continue;
        seen << report.reporter;
        const bool shielded = std::ranges::any_of(
            about.reports, [&](const Report& one) { return one.reporter == report.reporter && one.shielded; });
        KnownBy known = reporterKnownBy(session.db(), report);
        for (const QString& place : std::as_const(ownPlaces)) // that of who reads it tells nothing
            known.places.removeAll(place);
        if (!isOwn(*person)) {
            const QString full = firstOf(text, {person->displayName()}, mayBeName);
            if (!full.isEmpty())
                add(full, shielded);
            else if (person->lastName.size() > 1)
                add(firstOf(text, {person->lastName}, mayBeName), false);
        }
        add(firstOf(text, known.reach), shielded);
        add(firstOf(text, known.places), shielded);
    }
    return named;
}

Letter openedDraft(Session& session, LetterId id, QLatin1StringView action)
{
    Letter letter = openedForWork(session, things::letter, id, action);
    requireTakes(session, letter.about.dossier, DossierEvent::AddDocument);
    if (letter.finalAt.isValid())
        refuseInput(QCoreApplication::translate("Letters", "This letter is final: it stays as it was sent. To set it "
                                                           "right, write a new edition."),
                    u"letter"_s);
    return letter;
}

} // namespace woonrust::letters

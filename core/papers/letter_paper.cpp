// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/letter_paper.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/case_write.h"
#include "services/office/lists.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/letter_template_store.h"

#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

// What stands around the text, in the language of the letter, which need not be that of the window.
struct Words {
    QString day;
    QString number;
    QString handler;
    QString subject;
    QString copyTo;
    QString draft;
    QString page;
    QString copy;
};

Words wordsIn(const QString& language)
{
    if (language == u"nl")
        return {u"Datum"_s,
                u"Ons kenmerk"_s,
                u"Behandeld door"_s,
                u"Onderwerp"_s,
                u"Afschrift aan: %1"_s,
                u"CONCEPT"_s,
                u"pagina %1 van %2"_s,
                u"Kopie om te bewerken; dit is niet de brief zoals die is verstuurd"_s};
    return {u"Date"_s,          u"Our reference"_s,
            u"Handled by"_s,    u"Subject"_s,
            u"Copy to: %1"_s,   u"DRAFT"_s,
            u"page %1 of %2"_s, u"Copy to edit; this is not the letter as it was sent"_s};
}

QString dayText(QDate day, const QString& language)
{
    return QLocale(language == u"nl" ? QLocale::Dutch : QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

// One address for all who live there; who has none gets a copy of their own.
std::vector<QStringList> copiesFor(const std::vector<Addressee>& addressees)
{
    std::vector<std::pair<QStringList, QStringList>> byAddress; // address -> names
    for (const Addressee& one : addressees) {
        const auto same = std::ranges::find_if(
            byAddress, [&](const auto& other) { return !one.address.isEmpty() && other.first == one.address; });
        if (same == byAddress.end())
            byAddress.emplace_back(one.address, QStringList{one.name});
        else
            same->second << one.name;
    }
    std::vector<QStringList> copies;
    for (const auto& [address, names] : byAddress)
        copies.push_back(names + address);
    if (copies.empty())
        copies.emplace_back();
    return copies;
}

QString handlerOf(Session& session, const Letter& letter)
{
    if (const auto written = letter.values.find(u"behandelaar"_s);
        written != letter.values.end() && !written->second.items.isEmpty())
        return written->second.items.front();
    UserId handler;
    if (const auto dossier =
            letter.about.dossier ? storage::findDossier(session.db(), letter.about.dossier) : std::nullopt)
        handler = dossier->handler;
    const QString name = DisplayNames(session.db()).user(handler);
    return name.isEmpty() ? session.actor().name : name;
}

// Where the greeting begins, below which somebody signs.
void placeSignature(const Letter& letter, LetterPaper& paper)
{
    for (std::size_t i = 0; i < paper.lines.size(); ++i)
        if (letter.blocks[std::size_t(paper.lines[i].block)].code == u"closing") {
            paper.closingFrom = int(i);
            paper.signatureAfter = int(i);
            return;
        }
}

LetterPaper paperOf(Session& session, const Letter& letter, const LetterTemplate& says, QDate on)
{
    const Settings office = settings::current(session.db());
    const CodeNames codes = lists::current(session.db(), says.language);
    const Words words = wordsIn(says.language);
    const QDate today = session.clock().today();
    const QDate day = on.isValid() ? on : letter.datedOn.isValid() ? letter.datedOn : today;
    const QString number =
        letter.about.report || letter.about.dossier ? numberOf(session.db(), letter.about) : QString();
    LetterPaper paper{.style = office.letters,
                      .organisation = office.organisation,
                      .contactLine = QStringList{office.email, office.phone}.join(
                          office.email.isEmpty() || office.phone.isEmpty() ? QString() : u" · "_s),
                      // With nobody to send it to there is no way to tell either.
                      .sendingLine = letter.sending == u"PLAIN" || letter.addressees.empty()
                                         ? QString()
                                         : codes.name(u"LETTER_SENDING"_s, letter.sending),
                      .copies = says.sheet ? std::vector<QStringList>(1) : copiesFor(letter.addressees),
                      .references = {{words.day, dayText(day, says.language)},
                                     {words.number, number},
                                     {words.handler, handlerOf(session, letter)},
                                     {words.subject, {}}},
                      .subject = subjectPieces(letter, says.language),
                      .lines = linesOf(letter, says.language),
                      .copyLine = {},
                      .draftText = letter.finalAt.isValid() ? QString() : words.draft,
                      .pageText = words.page,
                      .sheet = says.sheet,
                      .language = says.language,
                      .title = (says.name.in(says.language) + u' ' + number).trimmed(),
                      .fileName =
                          number.isEmpty() ? u"brief-%1"_s.arg(letter.code) : u"brief-%1-%2"_s.arg(letter.code, number),
                      .madeAt = session.clock().nowUtc()};
    QStringList copyNames;
    for (const Addressee& one : letter.addressees)
        if (one.copy)
            copyNames << one.name;
    if (!copyNames.isEmpty() && !says.sheet)
        paper.copyLine = words.copyTo.arg(copyNames.join(u", "_s));
    if (!says.sheet)
        placeSignature(letter, paper);
    return paper;
}

} // namespace

Result<LetterPaper> letterPaper(Session& session, const Letter& letter, QDate on)
{
    return session.read([&] {
        requireOpen(session, letter.about);
        const auto says = orMissing(storage::findLetterTemplate(session.db(), letter.code, letter.number));
        return paperOf(session, letter, says.letter, on);
    });
}

Result<LetterPaper> letterPaper(Session& session, const Letter& letter, const LetterTemplate& says, QDate on)
{
    return session.read([&] {
        requireOpen(session, letter.about);
        return paperOf(session, letter, says, on);
    });
}

Result<LetterPaper> templatePaper(Session& session, const LetterTemplate& says)
{
    return session.read([&] {
        Letter letter{.id = {}, .about = {}, .code = says.code, .addressees = {}, .createdAt = {}, .by = {}};
        letter.subject = says.subject;
        letter.sending = says.sending;
        for (const LetterBlock& block : says.blocks)
            letter.blocks.push_back({.code = block.code, .heading = block.heading, .text = block.text});
        return paperOf(session, letter, says, {});
    });
}

LetterPaper finalOf(LetterPaper paper)
{
    paper.draftText.clear();
    return paper;
}

LetterPaper copyOf(LetterPaper paper)
{
    paper.draftText = wordsIn(paper.language).copy;
    return paper;
}

Result<void> logLetter(Session& session, LetterId id, const QString& format)
{
    return session.write([&] {
        const Letter letter = orMissing(storage::findLetter(session.db(), id));
        requireOpen(session, letter.about);
        Event event{.action = format == u"printer" ? event::printed : event::exported,
                    .subjectKind = EntityKind::Letter,
                    .subjectId = id.value()};
        event.report = letter.about.report;
        event.dossier = letter.about.dossier;
        noteChange(event.changes, "format"_L1, QJsonValue(), format);
        session.log(event);
    });
}

} // namespace woonrust::papers

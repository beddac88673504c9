// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "services/base/open_guard.h"
#include "services/cases/handover.h"
#include "services/cases/things/breach.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/directive.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_history.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/import_store.h"
#include "storage/shared/number_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestGap = 500;  // more than any association makes in a year: a digit too many
constexpr int noticedGap = 50;  // what may be right, and is worth a look
constexpr int longestUsual = 5; // years that a directive runs

// One row, read and checked by itself.
struct DirectiveLine {
    std::optional<SerialNumber> number;
    DossierId dossier;
    DirectiveKind kind = DirectiveKind::Voluntary;
    QDate startsOn;
    QDate endsOn;
    QDate endedOn;
    QDate claimedOn;
    QString result;
    std::vector<QDate> breaches;
};

class DirectiveImport {
public:
    DirectiveImport(Session& session, ImportRun& run)
        : m_session(session),
          m_run(run),
          m_names(storage::allCodeValues(session.db())),
          m_today(session.clock().today())
    {
    }

    // Keeps the numbers that the file brings from being given to rows without one.
    void reserveNumbers(const QString& path)
    {
        QHash<int, std::set<int>> serials;
        ImportOptions silent{.columns = m_run.options().columns};
        silent.progress = [this](double) {
            m_run.progress(0.0);
            return true;
        };
        ImportRun look(silent);
        eachCsvRow(look, path, ImportKind::Directives, [&](const CsvRow& row) {
            const auto number = parseSerialNumber(row.raw(u"nummer"_s));
            if (number && number->kind == SerialNumber::directive)
                serials[number->year].insert(number->serial);
            return RowOutcome::Skipped;
        });
        for (auto year = serials.cbegin(); year != serials.cend(); ++year) {
            int& last = m_lastSerial[year.key()];
            last = storage::peekNumber(m_session.db(), SerialNumber::directive, year.key()).serial - 1;
            for (const int serial : year.value()) {
                if (serial - last > widestGap)
                    continue;
                if (serial - last > noticedGap)
                    m_far.insert({year.key(), serial});
                last = std::max(last, serial);
            }
            if (last > 0)
                storage::noteNumberUsed(m_session.db(),
                                        {.kind = SerialNumber::directive, .year = year.key(), .serial = last});
        }
    }

    RowOutcome operator()(const CsvRow& row)
    {
        const DirectiveLine line = read(row);
        const auto known = line.number ? storage::findDirectiveByNumber(m_session.db(), line.number->key())
                                       : std::optional<Directive>();
        const Directive before = known.value_or(Directive{});
        if (known && known->dossier != line.dossier)
            row.refuse(u"dossier"_s, QCoreApplication::translate("Import", "This directive is in another dossier."));
        if (!known || before.kind != line.kind || before.startsOn != line.startsOn)
            refuseTwin(row, line, before.id);
        const Directive after = filled(line, before);
        const std::vector<QDate> missing = missingBreaches(line, before);
        if (known && !differs(before, after) && missing.empty())
            return RowOutcome::Unchanged;
        if (known && workedOn(before.id))
            row.refuse(u"nummer"_s,
                       QCoreApplication::translate("Import", "Somebody works on this directive in Woonrust. Change it "
                                                             "there."));
        if (line.number)
            m_lines.insert(line.number->toString(), row.line());
        question(row, line);
        store(before, after, missing);
        return known ? RowOutcome::Changed : RowOutcome::Added;
    }

private:
    DirectiveLine read(const CsvRow& row)
    {
        DirectiveLine line;
        readNumber(row, line);
        readDossier(row, line);
        const QString kind = row.code(u"soort"_s, u"DIRECTIVE_KIND"_s, m_names);
        if (kind.isEmpty() && row.raw(u"soort"_s).isEmpty())
            row.fault(u"soort"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
        line.kind = directiveKindFromCode(kind);
        readDays(row, line);
        readEnd(row, line);
        readBreaches(row, line);
        row.check();
        return line;
    }

    void readNumber(const CsvRow& row, DirectiveLine& line) const
    {
        const QString text = row.identification(u"nummer"_s, 40);
        if (text.isEmpty())
            return;
        line.number = parseSerialNumber(text);
        if (!line.number || line.number->kind != SerialNumber::directive)
            row.fault(u"nummer"_s,
                      QCoreApplication::translate("Import", "This is no number of a directive, like G26-0007. Leave it "
                                                            "empty to get the next one."));
        else if (line.number->year > m_today.year())
            row.fault(u"nummer"_s,
                      QCoreApplication::translate("Import", "This number cannot have been given out yet."));
        else if (line.number->serial > m_lastSerial.value(line.number->year))
            row.fault(u"nummer"_s, QCoreApplication::translate("Import", "This number is far above the others of its "
                                                                         "year. Is there a digit too many in it?"));
        else if (const auto other = m_lines.constFind(line.number->toString()); other != m_lines.cend())
            row.fault(u"nummer"_s,
                      QCoreApplication::translate("Import", "This number stands on line %1 too.").arg(*other));
    }

    // By its number, or by the key under which it came in with reports or dossiers.
    void readDossier(const CsvRow& row, DirectiveLine& line)
    {
        const QString key = row.identification(u"dossier"_s, 80);
        if (key.isEmpty()) {
            row.fault(u"dossier"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
            return;
        }
        line.dossier = storage::findDossierBySourceKey(m_session.db(), key);
        if (!line.dossier)
            if (const auto number = parseSerialNumber(key); number && number->kind == SerialNumber::dossier)
                line.dossier = storage::findDossierByNumber(m_session.db(), number->key()).value_or(DossierId());
        if (!line.dossier)
            row.fault(u"dossier"_s,
                      QCoreApplication::translate("Import", "There is no dossier with this number or key. Import its "
                                                            "reports first."));
        else if (!isOpenToImport(m_session, line.dossier))
            row.fault(u"dossier"_s, QCoreApplication::translate(
                                        "Import", "This dossier is open to named people only. Ask its handler "
                                                  "or the coordinator."));
    }

    void readDays(const CsvRow& row, DirectiveLine& line) const
    {
        line.startsOn = row.date(u"ingangsdatum"_s).value_or(QDate());
        line.endsOn = row.date(u"einddatum"_s).value_or(QDate());
        line.claimedOn = row.date(u"dagvaarding_op"_s).value_or(QDate());
        if (!line.startsOn.isValid() && !line.claimedOn.isValid() && row.raw(u"ingangsdatum"_s).isEmpty() &&
            row.raw(u"dagvaarding_op"_s).isEmpty())
            row.fault(u"ingangsdatum"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
        if (line.endsOn.isValid() && line.startsOn.isValid() && line.endsOn < line.startsOn)
            row.fault(u"einddatum"_s,
                      QCoreApplication::translate("Import", "This lies before the first day: correct one of the two."));
        refuseFuture(row, u"dagvaarding_op"_s, line.claimedOn);
    }

    void readEnd(const CsvRow& row, DirectiveLine& line) const
    {
        line.endedOn = row.date(u"beeindigd_op"_s).value_or(QDate());
        line.result = row.code(u"resultaat"_s, u"DIRECTIVE_RESULT"_s, m_names);
        refuseFuture(row, u"beeindigd_op"_s, line.endedOn);
        if (line.endedOn.isValid() && line.startsOn.isValid() && line.endedOn < line.startsOn)
            row.fault(u"beeindigd_op"_s,
                      QCoreApplication::translate("Import", "This lies before the first day: correct one of the two."));
        if (line.endedOn.isValid() && row.raw(u"resultaat"_s).isEmpty())
            line.result = u"OTHER"_s;
        if (!line.endedOn.isValid() && row.raw(u"beeindigd_op"_s).isEmpty() && !line.result.isEmpty())
            row.fault(u"beeindigd_op"_s,
                      QCoreApplication::translate("Import", "It ended, as its outcome says: fill in on which day."));
    }

    void readBreaches(const CsvRow& row, DirectiveLine& line) const
    {
        for (const QString& word : row.text(u"schendingen"_s, 2000).split(u' ', Qt::SkipEmptyParts)) {
            QDate day;
            for (const auto& form : {u"yyyy-MM-dd"_s, u"dd-MM-yyyy"_s, u"d-M-yyyy"_s})
                if (!day.isValid())
                    day = QDate::fromString(word, form);
            if (!day.isValid()) {
                row.fault(u"schendingen"_s,
                          QCoreApplication::translate("Import", "“%1” is no date like 2026-04-30 or 30-04-2026. Put "
                                                                "spaces between the days.")
                              .arg(shownValue(word)));
                continue;
            }
            if (!line.startsOn.isValid() || day < line.startsOn || day > m_today ||
                (line.endedOn.isValid() && day > line.endedOn))
                row.fault(u"schendingen"_s,
                          QCoreApplication::translate("Import", "%1 lies outside the days on which the directive ran.")
                              .arg(word));
            else if (!std::ranges::contains(line.breaches, day))
                line.breaches.push_back(day);
        }
    }

    // Nobody has two directives of one kind from one day in one dossier: it is the same one, without its number or with
    // another one.
    void refuseTwin(const CsvRow& row, const DirectiveLine& line, DirectiveId self)
    {
        const auto firstDay = [](const auto& one) { return one.startsOn.isValid() ? one.startsOn : one.claimedOn; };
        for (const Directive& there : storage::directivesOf(m_session.db(), line.dossier))
            if (there.id != self && there.kind == line.kind && firstDay(there).isValid() &&
                firstDay(there) == firstDay(line))
                row.refuse(u"nummer"_s,
                           QCoreApplication::translate("Import", "%1 is the same directive: this dossier, "
                                                                 "this kind and this first day. Leave the "
                                                                 "row out, or give it that number to "
                                                                 "change it.")
                               .arg(SerialNumber::fromKey(SerialNumber::directive, there.number).toString()));
    }

    // What is probably a mistake, and yet may be right.
    void question(const CsvRow& row, const DirectiveLine& line)
    {
        const auto warn = [&](const QString& column, const QString& reason) {
            m_run.warn({.line = row.line(), .column = column, .value = shownValue(row.raw(column)), .reason = reason});
        };
        if (line.startsOn.isValid() && line.endsOn > line.startsOn.addYears(longestUsual))
            warn(u"einddatum"_s, QCoreApplication::translate("Import",
                                                             "It runs for more than %n year(s). Is the last "
                                                             "day right?",
                                                             nullptr, longestUsual));
        if (line.number && m_far.contains({line.number->year, line.number->serial}))
            warn(u"nummer"_s, QCoreApplication::translate("Import",
                                                          "This number leaves a gap of more than %n number(s) "
                                                          "below it. The next directive gets the number "
                                                          "after the highest.",
                                                          nullptr, noticedGap));
    }

    void refuseFuture(const CsvRow& row, const QString& column, QDate day) const
    {
        if (day.isValid() && day > m_today)
            row.fault(column, QCoreApplication::translate("Import", "This day is yet to come."));
    }

    [[nodiscard]] DirectiveState stateOf(const DirectiveLine& line) const
    {
        using enum DirectiveState;
        if (line.endedOn.isValid())
            return line.result == u"GOOD" ? EndedWell : line.result == u"WITHDRAWN" ? Withdrawn : Ended;
        const bool voluntary = line.kind == DirectiveKind::Voluntary;
        if (!line.startsOn.isValid())
            return voluntary ? Refused : Claimed;
        if (line.startsOn > m_today)
            return voluntary ? Agreed : Granted;
        return voluntary ? Running : RunningByJudgment;
    }

    [[nodiscard]] Directive filled(const DirectiveLine& line, const Directive& before)
    {
        Directive after = before;
        after.kind = line.kind;
        after.startsOn = line.startsOn;
        after.endsOn = line.endsOn;
        after.endedOn = line.endedOn;
        after.claimedOn = line.claimedOn;
        after.result = line.result;
        after.state = stateOf(line);
        after.earlier = after.state;
        (line.kind == DirectiveKind::Voluntary ? after.agreedOn : after.servedOn) = line.startsOn;
        if (before.id)
            return after;
        const auto dossier = storage::findDossier(m_session.db(), line.dossier);
        after.number = line.number ? line.number->key() : 0;
        after.dossier = line.dossier;
        after.unit = dossier ? dossier->unit : UnitId();
        after.ground = line.kind == DirectiveKind::Mayor ? u"MAYOR"_s : u"GOOD_TENANT"_s;
        if (!after.endedOn.isValid()) {
            after.keeper = handover::keeperOf(m_session, {.report = {}, .dossier = line.dossier});
            after.evaluations = usualEvaluations(after.startsOn, after.endsOn, officeCalendar(m_session.db()));
            std::erase_if(after.evaluations, [this](const Evaluation& one) { return one.on < m_today; });
        }
        return after;
    }

    static bool differs(const Directive& before, const Directive& after)
    {
        return loggedOf(things::directive, before) != loggedOf(things::directive, after);
    }

    [[nodiscard]] std::vector<QDate> missingBreaches(const DirectiveLine& line, const Directive& before)
    {
        std::vector<QDate> missing = line.breaches;
        if (before.id)
            for (const Breach& breach : storage::breachesOf(m_session.db(), before.id))
                if (breach.established)
                    std::erase(missing, breach.on);
        return missing;
    }

    // Made or moved on by hand: it did not come from a file alone.
    [[nodiscard]] bool workedOn(DirectiveId id)
    {
        const EventId newest(std::numeric_limits<qint64>::max());
        return std::ranges::any_of(
            std::array{event::created, event::stateChanged, event::changed}, [&](QLatin1StringView action) {
                return storage::lastOf(m_session.db(), EntityKind::Directive, id.value(), action, newest).has_value();
            });
    }

    void store(const Directive& before, Directive after, const std::vector<QDate>& breaches)
    {
        CaseWrite write(m_session);
        if (before.id) {
            write.change(things::directive, before, after, {.action = event::imported});
        } else {
            if (after.number == 0)
                after.number =
                    storage::takeNumber(
                        m_session.db(), SerialNumber::directive,
                        std::min(m_today, after.startsOn.isValid() ? after.startsOn : after.claimedOn).year())
                        .key();
            write.add(things::directive, after, {.action = event::imported});
        }
        for (const QDate day : breaches) {
            Breach breach{.directive = after.id,
                          .dossier = after.dossier,
                          .on = day,
                          .reportedOn = day,
                          .heardOn = day,
                          .decidedOn = day,
                          .established = true,
                          .by = m_session.actor().id};
            write.add(things::breach, breach);
        }
    }

    Session& m_session;
    ImportRun& m_run;
    CodeLookup m_names;
    QDate m_today;
    QHash<QString, qint64> m_lines;      // number -> where it stood
    std::set<std::pair<int, int>> m_far; // year and serial of numbers far above the one below them
    QHash<int, int> m_lastSerial;        // year -> highest number of casebook and file that is no mistake
};

} // namespace

Result<ImportResult> importDirectives(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"directives"_s, path, [&](ImportRun& run) {
        DirectiveImport import(session, run);
        import.reserveNumbers(path);
        eachCsvRow(run, path, ImportKind::Directives, [&](const CsvRow& row) { return import(row); });
    });
}

} // namespace woonrust::exchange

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/course_paper.h"

#include "domain/dossier_rules.h"
#include "domain/number.h"
#include "papers/step_figures.h"
#include "papers/step_table.h"
#include "services/base/display_names.h"
#include "services/lists/case_lists.h"
#include "services/office/lists.h"
#include "services/office/settings.h"
#include "services/registry/office_calendar.h"
#include "storage/database/read_snapshot.h"
#include "storage/figures/figure_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 5;   // working days from today
constexpr int lookedBack = 3; // months
constexpr std::size_t mostListed = 60;

// How much of something runs, and how.
struct Load {
    qint64 running = 0;
    qint64 late = 0;
    qint64 soon = 0;
    qint64 open = 0;
    qint64 stuck = 0;
    QDate oldestDue;

    void add(const storage::RunningSteps& row)
    {
        running += row.running;
        late += row.late;
        soon += row.soon;
        if (row.oldestDue.isValid() && (!oldestDue.isValid() || row.oldestDue < oldestDue))
            oldestDue = row.oldestDue;
    }
    void add(const storage::OpenOf& row)
    {
        open += row.open;
        stuck += row.stuck;
    }
};

class CoursePaper {
    Q_DECLARE_TR_FUNCTIONS(CoursePaper)

public:
    CoursePaper(Session& session, storage::FigureFilter filter, QString language, QLocale locale)
        : m_session(session),
          m_db(session.db()),
          m_filter(std::move(filter)),
          m_language(std::move(language)),
          m_locale(std::move(locale)),
          m_today(session.clock().today()),
          m_texts(stepTexts(m_db, m_language)),
          m_running(
              storage::stepsRunning(m_db, m_today, officeCalendar(m_db).addWorkingDays(m_today, soonDays), m_filter)),
          m_open(storage::openByHandler(m_db, m_today, stuckAfterDays, stuckWithoutStepDays, m_filter))
    {
    }

    Paper paper(const QString& areaName)
    {
        Paper paper{.title = tr("Are we on course?"),
                    .organisation = settings::current(m_db).organisation,
                    .period = m_locale.toString(m_today, u"d MMMM yyyy"_s),
                    .scope = areaName,
                    .version = Version::None,
                    .madeAt = m_session.clock().nowUtc(),
                    .locale = m_locale,
                    .sections = {}};
        auto& sections = paper.sections;
        sections.emplace_back(tiles());
        if (seesCases()) {
            sections.emplace_back(Heading{.text = tr("Colleagues and teams")});
            sections.emplace_back(byColleague());
            sections.emplace_back(byTeam());
        }
        sections.emplace_back(Heading{.text = tr("What runs now")});
        sections.emplace_back(byStep());
        if (seesCases()) {
            sections.emplace_back(Heading{.text = tr("What stands still")});
            sections.emplace_back(stuck());
        }
        sections.emplace_back(Heading{.text = tr("How long it took")});
        const Period period{.from = m_today.addMonths(-lookedBack), .until = m_today.addDays(1)};
        sections.emplace_back(
            Note{tr("Steps that were done since %1.").arg(m_locale.toString(period.from, u"d-M-yyyy"))});
        sections.emplace_back(stepTable(stepFigures(m_db, period, m_filter), m_texts, m_locale));
        return paper;
    }

private:
    [[nodiscard]] bool seesCases() const { return policy::may(m_session.actor(), Permission::SeeCases); }

    [[nodiscard]] Cell number(qint64 value) const { return numberCell(double(value), m_locale); }

    [[nodiscard]] TileRow tiles() const
    {
        Load all;
        for (const auto& row : m_running)
            all.add(row);
        for (const auto& row : m_open)
            all.add(row);
        return {{{.label = tr("Open dossiers"), .value = number(all.open)},
                 {.label = tr("Open dossiers without a running step"),
                  .value = number(storage::openWithoutStep(m_db, m_filter))},
                 {.label = tr("Running steps"), .value = number(all.running)},
                 {.label = tr("Steps past their term"),
                  .value = number(all.late),
                  .remark = all.oldestDue.isValid()
                                ? tr("since %1 at the longest").arg(m_locale.toString(all.oldestDue, u"d-M-yyyy"))
                                : QString()},
                 {.label = tr("Due within %n working day(s)", nullptr, soonDays), .value = number(all.soon)},
                 {.label = tr("Stuck dossiers"), .value = number(all.stuck), .remark = stuckRule()}}};
    }

    [[nodiscard]] Column numbers(const QString& title) const { return {.title = title, .align = Align::Right}; }

    [[nodiscard]] Cell day(QDate date) const { return date.isValid() ? dateCell(date, m_locale) : textCell({}); }

    [[nodiscard]] Table byStep() const
    {
        Table table{.title = tr("Running steps"),
                    .columns = {{.title = tr("Step"), .weight = 3.4},
                                {.title = tr("Norm"), .weight = 1.5},
                                numbers(tr("Running")),
                                numbers(tr("Past its term")),
                                numbers(tr("Soon due")),
                                numbers(tr("Oldest"))},
                    .rows = {}};
        std::map<std::pair<QString, QString>, Load> steps;
        for (const auto& row : m_running)
            steps[{row.process, row.step}].add(row);
        QString process;
        for (const auto& [key, load] : steps) {
            if (key.first != process) {
                process = key.first;
                table.rows.push_back({.cells = {textCell(textOf(m_texts, process).name)}});
            }
            const StepText text = textOf(m_texts, key.first + u'.' + key.second);
            table.rows.push_back({.cells = {textCell(u"%1 %2"_s.arg(key.second, text.name).trimmed()),
                                            textCell(text.norm.isEmpty() ? u"–"_s : text.norm), number(load.running),
                                            number(load.late), number(load.soon), day(load.oldestDue)},
                                  .indent = 1});
        }
        table.emptyMessage = tr("No dossier runs on a process.");
        return table;
    }

    [[nodiscard]] Table loads(const QString& title, const QString& heading, const std::map<QString, Load>& rows) const
    {
        Table table{.title = title,
                    .columns = {{.title = heading, .weight = 2.4},
                                numbers(tr("Open dossiers")),
                                numbers(tr("Stuck")),
                                numbers(tr("Running steps")),
                                numbers(tr("Past their term")),
                                numbers(tr("Soon due")),
                                numbers(tr("Oldest"))},
                    .rows = {}};
        for (const auto& [name, load] : rows)
            table.rows.push_back({.cells = {textCell(name), number(load.open), number(load.stuck), number(load.running),
                                            number(load.late), number(load.soon), day(load.oldestDue)}});
        std::ranges::sort(table.rows, [](const Row& left, const Row& right) {
            return QString::localeAwareCompare(left.cells[0].text, right.cells[0].text) < 0;
        });
        table.emptyMessage = tr("Nothing runs.");
        return table;
    }

    [[nodiscard]] Table byColleague()
    {
        DisplayNames names(m_db);
        std::map<QString, Load> rows;
        const auto of = [&](UserId user) -> Load& { return rows[user ? names.user(user) : tr("Nobody")]; };
        for (const auto& row : m_running)
            of(row.keeper).add(row);
        for (const auto& row : m_open)
            of(row.handler).add(row);
        return loads(tr("By colleague"), tr("Colleague"), rows);
    }

    [[nodiscard]] Table byTeam() const
    {
        const CodeNames lists = lists::current(m_db, m_language);
        std::map<qint64, QString> teams;
        for (const User& user : storage::allUsers(m_db))
            teams[user.id.value()] = user.team;
        std::map<QString, Load> rows;
        const auto of = [&](UserId user) -> Load& {
            const QString team = user ? teams[user.value()] : QString();
            return rows[team.isEmpty() ? tr("Without a team") : lists.name(u"TEAM"_s, team)];
        };
        for (const auto& row : m_running)
            of(row.keeper).add(row);
        for (const auto& row : m_open)
            of(row.handler).add(row);
        return loads(tr("By team"), tr("Team"), rows);
    }

    // Those that the actor may open, the longest open first; of the others only how many there are.
    [[nodiscard]] Table stuck()
    {
        DossierFilter filter{.open = true, .due = DossierDue::Stuck};
        filter.area = m_filter.area;
        std::vector<DossierId> ids;
        case_lists::eachDossierId(m_session, filter, {.sort = storage::DossierOrder{}.sort, .descending = false},
                                  [&](DossierId id) {
                                      ids.push_back(id);
                                      return ids.size() < mostListed;
                                  });
        Table table{.title = tr("Stuck dossiers"),
                    .columns = {{.title = tr("Dossier"), .weight = 1.2},
                                {.title = tr("Subject"), .weight = 3},
                                {.title = tr("Handler"), .weight = 1.8},
                                numbers(tr("Days open")),
                                numbers(tr("Last done"))},
                    .rows = {}};
        for (const DossierRow& row : case_lists::dossierRows(m_session, ids))
            if (!row.hidden)
                table.rows.push_back(
                    {.cells = {textCell(SerialNumber::fromKey(SerialNumber::dossier, row.number).toString()),
                               textCell(row.title), textCell(row.handlerName), number(row.openedOn.daysTo(m_today)),
                               row.lastStepOn.isValid() ? dateCell(row.lastStepOn, m_locale)
                                                        : textCell(tr("nothing yet"))}});
        qint64 all = 0;
        for (const auto& row : m_open)
            all += row.stuck;
        if (const qint64 rest = all - qint64(table.rows.size()); rest > 0)
            table.rows.push_back({.cells = {textCell({}), textCell(tr("and %n more", nullptr, int(rest)))}});
        table.emptyMessage = tr("Nothing stands still.");
        return table;
    }

    Session& m_session;
    Connection& m_db;
    storage::FigureFilter m_filter;
    QString m_language;
    QLocale m_locale;
    QDate m_today;
    StepTexts m_texts;
    std::vector<storage::RunningSteps> m_running;
    std::vector<storage::OpenOf> m_open;
};

} // namespace

Result<Paper> coursePaper(Session& session, const QString& areaCode, const QString& language, const QLocale& locale)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeFigures);
        const storage::ReadSnapshot snapshot(session.db());
        storage::FigureFilter filter;
        QString areaName;
        if (!areaCode.isEmpty()) {
            const auto area = storage::findAreaByCode(session.db(), areaCode);
            if (!area)
                throw Failure(Error{
                    .kind = ErrorKind::Input,
                    .message =
                        QCoreApplication::translate("Figures", "There is no area with the code %1.").arg(areaCode),
                    .field = u"areaCode"_s});
            filter.area = area->id;
            areaName = area->name;
        }
        return CoursePaper(session, filter, language, locale).paper(areaName);
    });
}

} // namespace woonrust::papers

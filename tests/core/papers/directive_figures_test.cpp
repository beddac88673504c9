// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/papers/figure_fixture.h"
#include "papers/figure_changes.h"
#include "papers/figures_json.h"
#include "papers/month_report.h"
#include "services/office/lists.h"

#include <QJsonDocument>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

namespace {

struct TestDirective {
    QString kind = u"VOLUNTARY"_s;
    QString state = u"RUNNING"_s;
    QDate starts = {};
    QDate agreed = {}; // or served
    QDate ended = {};
    QString result = {};
    QDate claimed = {};
    qint64 dossier = 0;
};

class DirectiveBook : public FigureCasebook {
public:
    qint64 directive(const TestDirective& d)
    {
        const bool voluntary = d.kind == u"VOLUNTARY";
        return db.insert(u"INSERT INTO directive (number, dossier_id, kind, state, earlier, starts_on, agreed_on, "
                         "served_on, ended_on, result, claimed_on) VALUES (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?)"_s,
                         {2'026'000'000'000 + ++m_number, DossierId(d.dossier ? d.dossier : anyDossier()), d.kind,
                          d.state, d.starts, voluntary ? d.agreed : QDate(), voluntary ? QDate() : d.agreed, d.ended,
                          d.result, d.claimed});
    }
    void breach(qint64 directive, QDate on, bool established = true)
    {
        db.exec(u"INSERT INTO breach (directive_id, dossier_id, happened_on, reported_on, established) "
                "SELECT id, dossier_id, ?, ?, ? FROM directive WHERE id = ?"_s,
                {on, on, established, directive});
    }
    DirectiveFigures s2(const FigureRequest& request = {.period = Period::month(2026, 10)})
    {
        return figures(request).current.directives.value();
    }

private:
    qint64 anyDossier()
    {
        if (m_dossier == 0)
            m_dossier = dossier(QDate(2026, 1, 1));
        return m_dossier;
    }
    qint64 m_number = 0;
    qint64 m_dossier = 0;
};

} // namespace

TEST_CASE("A directive counts as started on its first day, when it was signed or served by then")
{
    DirectiveBook book;
    book.directive({.starts = QDate(2026, 10, 1), .agreed = QDate(2026, 9, 20)});
    book.directive({.starts = QDate(2026, 10, 31), .agreed = QDate(2026, 10, 31)});
    book.directive({.kind = u"COURT"_s, .starts = QDate(2026, 10, 15), .agreed = QDate(2026, 10, 15)});
    book.directive({.starts = QDate(2026, 9, 30), .agreed = QDate(2026, 9, 1)});   // before
    book.directive({.starts = QDate(2026, 11, 1), .agreed = QDate(2026, 10, 20)}); // after
    book.directive({.state = u"DRAFT"_s, .starts = QDate(2026, 10, 10)});          // only planned
    book.directive({.state = u"WITHDRAWN"_s,
                    .starts = QDate(2026, 10, 20),
                    .agreed = QDate(2026, 10, 5),
                    .ended = QDate(2026, 10, 10)}); // withdrawn before it began
    CHECK(book.s2().started == 3);
}

TEST_CASE("A directive runs at the end when it started before it and had not ended before it")
{
    DirectiveBook book;
    const auto run = [&](QDate from, QDate ended = {}) {
        book.directive({.starts = from, .agreed = from, .ended = ended, .result = u"OTHER"_s});
    };
    run(QDate(2026, 1, 5));
    run(QDate(2026, 10, 31));
    run(QDate(2026, 5, 1), QDate(2026, 11, 1)); // on the first day after the period
    run(QDate(2026, 5, 1), QDate(2026, 10, 31));
    run(QDate(2026, 11, 1));
    CHECK(book.s2().running == 3);
}

TEST_CASE("A directive is breached once, however often, by the day on which an established breach happened")
{
    DirectiveBook book;
    const qint64 twice = book.directive({.starts = QDate(2026, 9, 1), .agreed = QDate(2026, 9, 1)});
    book.breach(twice, QDate(2026, 10, 3));
    book.breach(twice, QDate(2026, 10, 20));
    const qint64 dismissed = book.directive({.starts = QDate(2026, 9, 1), .agreed = QDate(2026, 9, 1)});
    book.breach(dismissed, QDate(2026, 10, 4), false);
    const qint64 earlier = book.directive({.starts = QDate(2026, 9, 1), .agreed = QDate(2026, 9, 1)});
    book.breach(earlier, QDate(2026, 9, 30));
    CHECK(book.s2().breached == 1);
    CHECK(book.s2({.period = Period::month(2026, 9)}).breached == 1);
}

TEST_CASE("Ended well and taken to court count by their own days")
{
    DirectiveBook book;
    const auto ended = [&](QDate on, const QString& result) {
        book.directive({.state = u"ENDED"_s,
                        .starts = QDate(2026, 4, 1),
                        .agreed = QDate(2026, 4, 1),
                        .ended = on,
                        .result = result});
    };
    ended(QDate(2026, 10, 1), u"GOOD"_s);
    ended(QDate(2026, 10, 31), u"GOOD"_s);
    ended(QDate(2026, 10, 15), u"COURT"_s);
    ended(QDate(2026, 11, 1), u"GOOD"_s);
    book.directive({.kind = u"COURT"_s, .state = u"CLAIMED"_s, .claimed = QDate(2026, 10, 9)});
    book.directive({.kind = u"COURT"_s, .state = u"CLAIMED"_s, .claimed = QDate(2026, 9, 30)});
    const DirectiveFigures s2 = book.s2();
    CHECK(s2.endedWell == 2);
    CHECK(s2.toCourt == 1);
    CHECK(s2.ended == 3);
    CHECK(book.october().previous.directives->toCourt == 1);
}

TEST_CASE("Directives follow the area of their dossier")
{
    DirectiveBook book;
    const qint64 area = book.area(u"BU01"_s);
    book.directive({.starts = QDate(2026, 10, 1),
                    .agreed = QDate(2026, 10, 1),
                    .dossier = book.dossier(QDate(2026, 1, 1), {}, area)});
    book.directive({.starts = QDate(2026, 10, 1), .agreed = QDate(2026, 10, 1)});
    CHECK(book.s2().started == 2);
    CHECK(book.s2({.period = Period::month(2026, 10), .areaCode = u"BU01"_s}).started == 1);
}

TEST_CASE("Small numbers of directives do not leave the team, and a final report keeps what it counted")
{
    DirectiveBook book;
    for (int day = 1; day <= 3; ++day)
        book.directive({.starts = QDate(2026, 10, day), .agreed = QDate(2026, 10, day)});
    const FigureReport report = book.figures({.period = Period::month(2026, 10), .withMonths = true});
    const QJsonValue inside = figuresToJson(report)[u"figures"_s][u"S2"_s];
    CHECK(inside[u"started"_s].toInteger() == 3);
    CHECK(inside[u"running"_s].toInteger() == 3);
    const QJsonValue outside = figuresToJson(report, true)[u"figures"_s][u"S2"_s];
    CHECK_FALSE(outside[u"started"_s].isDouble());
    CHECK_FALSE(outside[u"running"_s].isDouble());
    const auto kept = figuresFromStorage(figuresToStorage(report));
    REQUIRE(kept);
    CHECK(kept->current.directives == report.current.directives);
}

TEST_CASE("A final report of before directives were counted does not say that they changed")
{
    DirectiveBook book;
    book.directive({.starts = QDate(2026, 10, 1), .agreed = QDate(2026, 10, 1)});
    const FigureReport now = book.october();
    FigureReport old = now;
    old.current.directives.reset();
    CHECK(differences(old, now).empty());
    CHECK(figuresToJson(old)[u"figures"_s][u"S2"_s].isNull());
    old = now;
    old.current.directives->started = 0;
    const auto changed = differences(old, now);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].key == u"S2.started"_s);
    CHECK(figureName(changed[0].key, CodeNames()) != changed[0].key);
}

TEST_CASE("The month's report has a part on directives, with the numbers beside those of before")
{
    DirectiveBook book;
    book.directive({.starts = QDate(2026, 10, 1), .agreed = QDate(2026, 10, 1)});
    const FigureReport figures = book.october();
    Session session = book.session(Role::Coordinator);
    const auto context = orThrow(monthReportContext(session, {}, u"en"_s));
    const Paper paper = monthReport(figures, context);
    const auto table = std::ranges::find_if(paper.sections, [](const Section& section) {
        const auto* found = std::get_if<Table>(&section);
        return found && found->rows.size() == 5 && found->rows[0].cells[0].text == u"Started"_s;
    });
    REQUIRE(table != paper.sections.end());
    CHECK(std::get<Table>(*table).rows[0].cells[1].text == u"1"_s);
}

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/report_view.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::ui {

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::ReportView)
};

} // namespace

bool ReportView::runs(QLatin1StringView kind) const
{
    return std::ranges::any_of(detail.deadlines, [kind](const deadlines::DeadlineView& view) {
        return view.deadline.kind == kind && !view.deadline.metOn.isValid();
    });
}

Result<ReportView> readReport(Session& session, ReportId id)
{
    return session.read([&] {
        ReportView view;
        view.detail = orThrow(reports::reportDetail(session, id));
        if (view.detail.hidden)
            return view;
        view.known = orThrow(context::forPlace(session, view.report().unit));
        view.letterValues = orThrow(letters::ofReport(session, id));
        return view;
    });
}

ContactStart contactAbout(const ReportView& view, const ContactMoment& contact, const QString& fixedKind)
{
    ContactStart start{.contact = contact, .people = {}, .textValues = view.letterValues, .fixedKind = fixedKind};
    // What is told to the reporter goes nowhere when nobody knows who that is.
    if (view.report().reporterKind == ReporterKind::Anonymous && !fixedKind.isEmpty())
        start.notice = ReportTexts::tr(
            "The reporter is anonymous: we cannot call or write. Note here only what was said while they "
            "were on the phone. The report can close without an answer.");
    if (const Person& reporter = view.detail.reporter; reporter.id)
        start.people.push_back({.id = reporter.id,
                                .name = reporter.displayName(),
                                .role = ReportTexts::tr("reporter"),
                                .email = reporter.email});
    // Who is told of an acknowledgement or feedback is the reporter; another contact may be with the accused.
    if (const Person& accused = view.detail.accused; accused.id && fixedKind.isEmpty())
        start.people.push_back({.id = accused.id,
                                .name = accused.displayName(),
                                .role = ReportTexts::tr("accused"),
                                .email = accused.email});
    return start;
}

} // namespace woonrust::ui

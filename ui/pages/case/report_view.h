// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/context.h"
#include "services/cases/views/letter_values.h"
#include "services/cases/views/report_detail.h"
#include "ui/pages/case/contact_editor.h"

namespace woonrust::ui {

// What the screen of one report is made of.
struct ReportView {
    reports::ReportDetail detail;
    context::PlaceContext known;
    letters::Values letterValues;

    [[nodiscard]] const Report& report() const { return detail.report; }
    [[nodiscard]] bool isOpen() const { return !detail.report.closedAt.isValid(); }
    // Whether the deadline of this kind still runs.
    [[nodiscard]] bool runs(QLatin1StringView kind) const;
};

// Reads all of it, in a worker; of a hidden report only what everybody may know.
[[nodiscard]] Result<ReportView> readReport(Session& session, ReportId id);

// A contact about this report, with the people that it may be with: an acknowledgement or an answer (`fixedKind`) is
// with the reporter alone.
[[nodiscard]] ContactStart contactAbout(const ReportView& view, const ContactMoment& contact, const QString& fixedKind);

} // namespace woonrust::ui

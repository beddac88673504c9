// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/strength/mark_editor.h"

#include "services/base/display_names.h"
#include "services/cases/readiness_marks.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

MarkEditor::MarkEditor(AppContext& theContext, const ReadinessRow& row, ReadinessMark mark, QWidget* parent)
    : CaseEditor(theContext, row.point.name.in(uiLanguage()), tr("Save"), parent),
      m_mark(std::move(mark)),
      m_state(new SegmentedChoice),
      m_reason(new QPlainTextEdit(m_mark.reason))
{
    form()->addWidget(wrappedLabel(tr("Present when: %1.").arg(row.point.presentWhen.in(uiLanguage()))));
    form()->addWidget(wrappedLabel(row.point.explanation.in(uiLanguage())));
    form()->addWidget(
        wrappedLabel(tr("The casebook tells: %1 (%2).").arg(readinessName(row.finding.state), row.finding.text)));
    for (const ReadinessState state :
         {ReadinessState::Present, ReadinessState::Partly, ReadinessState::Missing, ReadinessState::NotApplicable})
        m_state->addOption(readinessCode(state), readinessName(state));
    m_state->setValue(m_mark.state.isEmpty() ? readinessCode(row.state) : m_mark.state);
    m_reason->setFixedHeight(em(this, 6));
    form()->addWidget(addField(u"state"_s, tr("How it &stands"), m_state, Requirement::Required));
    form()->addWidget(addField(u"reason"_s, tr("What that &rests on"), m_reason, Requirement::Required));
    connect(m_state, &SegmentedChoice::valueChanged, this, [this] { touched(); });
    begin(u"readiness-mark"_s, u"%1/%2"_s.arg(m_mark.dossier.value()).arg(m_mark.point));
    startAt(m_state);
}

CaseEditor::Work MarkEditor::work(Numbers numbers) const
{
    ReadinessMark mark = m_mark;
    mark.state = m_state->value();
    mark.reason = m_reason->toPlainText();
    return [mark, numbers](Session& session) -> Result<void> {
        const auto done = readiness_marks::set(session, mark, numbers);
        return done ? Result<void>() : std::unexpected(done.error());
    };
}

QString MarkEditor::notice() const
{
    return tr("The point is marked.");
}

QJsonObject MarkEditor::content() const
{
    return {{u"state"_s, m_state->value()}, {u"reason"_s, m_reason->toPlainText()}};
}

void MarkEditor::setContent(const QJsonObject& content)
{
    m_state->setValue(content[u"state"_s].toString());
    m_reason->setPlainText(content[u"reason"_s].toString());
}

} // namespace woonrust::ui

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/recording_editor.h"

#include "services/cases/documents.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

RecordingEditor::RecordingEditor(AppContext& theContext, Document document, QWidget* parent)
    : CaseEditor(theContext, tr("How this recording was made"), tr("Save"), parent),
      m_document(std::move(document)),
      m_by(new QLineEdit(m_document.recordedBy)),
      m_where(new QLineEdit(m_document.recordedWhere)),
      m_knownTo(new QLineEdit(m_document.knownTo))
{
    form()->addWidget(boldLabel(m_document.title));
    form()->addWidget(addField(u"recordedBy"_s, tr("&Who made it"), m_by));
    FormField* where = addField(u"recordedWhere"_s, tr("Wh&ere"), m_where);
    where->setHint(tr("From where, and aimed at what: for instance from the own living room."));
    form()->addWidget(where);
    FormField* known = addField(u"knownTo"_s, tr("With whose &knowledge"), m_knownTo);
    known->setHint(tr("Who knew of it: the accused, nobody. Recording in secret comes only after a talk with the "
                      "accused, with a weighing on paper."));
    form()->addWidget(known);
    begin(u"recording"_s, QString::number(m_document.id.value()));
    startAt(m_by);
}

CaseEditor::Work RecordingEditor::work(Numbers numbers) const
{
    return
        [seen = Seen<DocumentId>(m_document),
         recording = documents::Recording{.by = m_by->text(), .where = m_where->text(), .knownTo = m_knownTo->text()},
         numbers](Session& session) { return documents::setRecording(session, seen, recording, numbers); };
}

QString RecordingEditor::notice() const
{
    return tr("How it was made is saved.");
}

QJsonObject RecordingEditor::content() const
{
    return {{u"by"_s, m_by->text()}, {u"where"_s, m_where->text()}, {u"knownTo"_s, m_knownTo->text()}};
}

void RecordingEditor::setContent(const QJsonObject& content)
{
    m_by->setText(content[u"by"_s].toString());
    m_where->setText(content[u"where"_s].toString());
    m_knownTo->setText(content[u"knownTo"_s].toString());
}

} // namespace woonrust::ui

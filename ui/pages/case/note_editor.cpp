// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/note_editor.h"

#include "services/cases/notes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(AppContext& theContext, Note note, QWidget* parent)
    : CaseEditor(theContext, note.id ? tr("Change a note") : tr("Write a note"), tr("Save"), parent),
      m_note(std::move(note)),
      m_body(new QPlainTextEdit(m_note.body))
{
    m_body->setMinimumHeight(em(this, 14));
    FormField* body = addField(u"body"_s, tr("&Note"), m_body, Requirement::Required);
    body->setHint(tr("For colleagues. A note does not go into letters and reports, but may fall under the right of "
                     "access. Write facts."));
    form()->addWidget(body, 1);
    begin(u"note"_s,
          u"%1/%2/%3"_s.arg(m_note.about.report.value()).arg(m_note.about.dossier.value()).arg(m_note.id.value()));
    if (m_note.id)
        offerRemoval(
            {.title = tr("Remove this note?"),
             .text = tr("The log keeps what stood in it, and your reason."),
             .label = tr("Reason"),
             .confirm = tr("Remove")},
            [id = m_note.id](Session& session, const QString& reason, Numbers numbers) {
                return notes::remove(session, id, reason, numbers);
            },
            tr("The note is removed."));
    if (m_note.id && m_note.by != context().actor.id) { // the coordinator may remove it, and nothing else
        m_body->setReadOnly(true);
        hideSave();
    }
    startAt(m_body);
}

CaseEditor::Work NoteEditor::work(Numbers numbers) const
{
    Note note = m_note;
    note.body = m_body->toPlainText();
    return [note, numbers](Session& session) -> Result<void> {
        if (note.id)
            return notes::change(session, note, note.body, numbers);
        const auto added = notes::add(session, note, numbers);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString NoteEditor::notice() const
{
    return tr("The note is saved.");
}

QJsonObject NoteEditor::content() const
{
    return {{u"body"_s, m_body->toPlainText()}};
}

void NoteEditor::setContent(const QJsonObject& content)
{
    m_body->setPlainText(content[u"body"_s].toString());
}

} // namespace woonrust::ui

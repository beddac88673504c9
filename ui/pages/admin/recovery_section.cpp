// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/recovery_section.h"

#include "services/access/users.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_preview.h"
#include "ui/theme/metrics.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// As somebody types it from paper: capitals and the letters that look like digits do not matter.
QString plainGroup(const QString& typed)
{
    QString text = typed.trimmed().toUpper();
    return text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

QWidget* step(QVBoxLayout*& layout, const QWidget* of)
{
    auto* widget = new QWidget;
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(of));
    return widget;
}

QLayout* buttonRow(const QList<QPushButton*>& buttons, const QWidget* of)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(of, Gap::Small));
    for (QPushButton* button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

} // namespace

SectionTitle RecoverySection::title()
{
    return {.icon = Icon::Locked, .name = tr("Recovery key"), .draftKind = {}};
}

RecoverySection::RecoverySection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("What opens the casebook when every password is lost"), parent),
      m_errors(bar()),
      m_progress(new ProgressPanel)
{
    auto* card = new Card(tr("New recovery key"));
    card->setMaximumWidth(em(this, 52));
    for (QWidget* each : {m_start = makeStart(), m_keyStep = makeKey(), m_proof = makeProof()})
        card->body()->addWidget(each);
    content()->addWidget(m_progress);
    content()->addWidget(card);
    content()->addStretch(1);
    m_progress->finish();
    show(m_start);
}

QWidget* RecoverySection::makeStart()
{
    QVBoxLayout* layout = nullptr;
    QWidget* widget = step(layout, this);
    layout->addWidget(wrappedLabel(tr("The recovery key was printed when the casebook was made. Make a new one when "
                                      "that sheet is lost, or when somebody may have seen it who should not. The old "
                                      "key works until the new one is on paper.")));
    m_make = primaryButton(tr("Make a new recovery &key"));
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &RecoverySection::propose);
    return widget;
}

QWidget* RecoverySection::makeKey()
{
    QVBoxLayout* layout = nullptr;
    QWidget* widget = step(layout, this);
    layout->addWidget(wrappedLabel(tr("This key is shown once and kept nowhere. Print it and put it in the safe, not "
                                      "on this PC.")));
    m_key = named(new QLineEdit, tr("New recovery key"));
    m_key->setReadOnly(true);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(m_key->font().pointSizeF());
    m_key->setFont(mono);
    layout->addWidget(m_key);
    QPushButton* print = secondaryButton(tr("&Print…"));
    QPushButton* save = secondaryButton(tr("Save as P&DF…"));
    QPushButton* copy = secondaryButton(tr("&Copy"));
    layout->addLayout(buttonRow({print, save, copy}, this));
    m_onPaper = primaryButton(tr("I have it on p&aper"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    layout->addLayout(buttonRow({m_onPaper, cancel}, this));
    layout->addStretch(1);
    connect(print, &QPushButton::clicked, this, [this] {
        (new PaperPreview({.document = print::recoveryDocument(sheet()), .fileName = fileName()}, m_context.seams,
                          this))
            ->open();
    });
    connect(save, &QPushButton::clicked, this, &RecoverySection::savePdf);
    connect(copy, &QPushButton::clicked, this, [this] { m_context.seams.copyText(m_key->text()); });
    connect(m_onPaper, &QPushButton::clicked, this, &RecoverySection::askProof);
    connect(cancel, &QPushButton::clicked, this, &RecoverySection::stop);
    return widget;
}

QWidget* RecoverySection::makeProof()
{
    QVBoxLayout* layout = nullptr;
    QWidget* widget = step(layout, this);
    layout->addWidget(wrappedLabel(tr("Type two groups from the paper, so that it is sure that the key can be read "
                                      "back. After that the old key no longer works.")));
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups.at(i) = new QLineEdit;
        m_groupFields.at(i) =
            m_errors.add(u"group%1"_s.arg(i), tr("Group of the key"), m_groups.at(i), Requirement::Required);
        connect(m_groups.at(i), &QLineEdit::returnPressed, this, &RecoverySection::confirm);
    }
    layout->addLayout(sideBySide({m_groupFields.at(0), m_groupFields.at(1)}));
    m_use = primaryButton(tr("Use this key from now on"));
    setButtonHint(m_use, u"Ctrl+S"_s);
    QPushButton* back = secondaryButton(tr("&Show the key again"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    layout->addLayout(buttonRow({m_use, back, cancel}, this));
    layout->addStretch(1);
    connect(m_use, &QPushButton::clicked, this, &RecoverySection::confirm);
    connect(back, &QPushButton::clicked, this, [this] { show(m_keyStep); });
    connect(cancel, &QPushButton::clicked, this, &RecoverySection::stop);
    return widget;
}

void RecoverySection::activate()
{
    show(m_step);
}

void RecoverySection::show(QWidget* step)
{
    m_step = step;
    for (QWidget* each : {m_start, m_keyStep, m_proof})
        each->setVisible(each == step);
    QWidget* first = step == m_start     ? static_cast<QWidget*>(m_make)
                     : step == m_keyStep ? static_cast<QWidget*>(m_onPaper)
                                         : m_groups.front();
    if (isVisible())
        first->setFocus();
}

void RecoverySection::propose()
{
    m_errors.clear();
    m_context.bench.writer.run(
        this, [](Session& session) { return users::proposeRecoveryKey(session); },
        [this](const Result<QString>& key) {
            if (!key) {
                showError(key.error());
                return;
            }
            m_key->setText(*key);
            m_key->setCursorPosition(0);
            show(m_keyStep);
        });
}

print::RecoverySheet RecoverySection::sheet() const
{
    return {.casebook = m_context.file->path(),
            .organisation = m_context.settings().organisation,
            .key = m_key->text(),
            .madeAt = m_context.bench.clock.nowUtc()};
}

QString RecoverySection::fileName() const
{
    return tr("Recovery key %1").arg(QFileInfo(m_context.file->path()).completeBaseName());
}

void RecoverySection::savePdf()
{
    m_context.seams.files.save(this,
                               {.title = tr("Save the recovery key"),
                                .suggestion = fileName() + u".pdf"_s,
                                .filters = {tr("PDF (*.pdf)")},
                                .defaultSuffix = u"pdf"_s},
                               [this](const QString& file) {
                                   const auto written = print::writeRecoverySheet(file, sheet());
                                   if (!written)
                                       showError(written.error());
                                   else
                                       Q_EMIT toast(tr("Print the PDF, and then remove it from this PC."));
                               });
}

void RecoverySection::askProof()
{
    m_errors.clear();
    const int groups = static_cast<int>(m_key->text().count(u'-')) + 1;
    m_asked[0] = QRandomGenerator::global()->bounded(0, groups / 2);
    m_asked[1] = QRandomGenerator::global()->bounded(groups / 2, groups);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups.at(i)->clear();
        m_groupFields.at(i)->setLabel(tr("Group %1 of the key").arg(m_asked.at(i) + 1));
    }
    show(m_proof);
}

void RecoverySection::save()
{
    if (m_step == m_proof)
        confirm();
}

void RecoverySection::confirm()
{
    if (!m_use->isEnabled())
        return;
    m_errors.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (plainGroup(m_groups.at(i)->text()) == m_key->text().section(u'-', m_asked.at(i), m_asked.at(i)))
            continue;
        m_errors.show({.kind = ErrorKind::Input,
                       .message = tr("This is not what the key says there. Compare it with the paper."),
                       .field = u"group%1"_s.arg(i)});
        return;
    }
    m_use->setEnabled(false);
    m_progress->start(tr("Setting the new recovery key…"));
    m_progress->setCancellable(false);
    m_context.bench.writer.run(
        this,
        [file = m_context.file, key = m_key->text()](Session& session) {
            return users::setRecoveryKey(session, *file, key);
        },
        [this](const Result<void>& done) {
            m_use->setEnabled(true);
            m_progress->finish();
            if (!done) {
                showError(done.error());
                return;
            }
            m_key->clear();
            show(m_start);
            bar()->setMessage(Tone::Good, tr("The new recovery key works from now on. Destroy the paper with the old "
                                             "one: it no longer opens the casebook."));
        });
}

void RecoverySection::stop()
{
    m_key->clear();
    m_errors.clear();
    show(m_start);
    bar()->setMessage(Tone::Info, tr("Nothing was changed: the old recovery key still works."));
}

} // namespace woonrust::ui

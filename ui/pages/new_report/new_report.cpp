// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_report.h"

#include "services/base/open_guard.h"
#include "services/cases/drafts.h"
#include "services/register/persons.h"
#include "storage/cases/dossier_store.h"
#include "storage/register/area_store.h"
#include "storage/register/person_store.h"
#include "storage/register/unit_store.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/form.h"
#include "ui/pages/new_report/context_panel.h"
#include "ui/pages/new_report/report_form.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>
#include <QShortcut>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftPause = 3'000; // ms between a change and its draft
const QString draftKind = u"report"_s;

QJsonObject suggestion(qint64 id, const QString& text)
{
    return {{u"id"_s, id}, {u"text"_s, text}};
}

// The ids of a prefill with the names that the form shows.
QJsonObject resolved(Session& session, const QJsonObject& prefill)
{
    Connection& db = session.db();
    QJsonObject content = prefill;
    content.remove(u"dossier"_s);
    auto unit = UnitId(prefill[u"unit"_s].toInteger());
    auto area = AreaId(prefill[u"area"_s].toInteger());
    const auto id = DossierId(prefill[u"dossier"_s].toInteger());
    if (const auto dossier = storage::findDossier(db, id); dossier && isOpenTo(session, id)) {
        if (!unit)
            unit = dossier->unit;
        if (!area)
            area = dossier->area;
    }
    if (const auto found = storage::findUnit(db, unit)) {
        content[u"unit"_s] = suggestion(unit.value(), found->addressLine());
        if (found->area)
            area = found->area;
    }
    if (const auto found = storage::findArea(db, area))
        content[u"area"_s] = suggestion(area.value(), found->name);
    const auto reporter = PersonId(prefill[u"reporter"_s].toInteger());
    if (const auto found = storage::findPerson(db, reporter))
        content[u"reporter"_s] = suggestion(reporter.value(), found->displayName());
    if (prefill.contains(u"category"_s))
        content[u"categories"_s] = QJsonArray{prefill[u"category"_s]};
    return content;
}

} // namespace

NewReport::NewReport(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_form(new ReportForm(context)),
      m_known(new ContextPanel(context)),
      m_draftBar(new InlineMessage(Tone::Info)),
      m_inDossier(primaryButton({})),
      m_loose(primaryButton(tr("Save as loose report"))),
      m_newDossier(secondaryButton(tr("Save in a new dossier"))),
      m_draftState(subLabel({}))
{
    auto* card = new Card;
    auto* body = card->body();
    body->addWidget(m_draftBar);
    m_draftBar->setMessage(Tone::Info, {});
    body->addWidget(scrolling(m_form), 1);
    body->addSpacing(gap(this, Gap::Tight));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_inDossier);
    buttons->addWidget(m_loose);
    buttons->addWidget(m_newDossier);
    buttons->addStretch();
    buttons->addWidget(m_draftState);
    body->addLayout(buttons);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(margins(this, Gap::Large));
    outer->addWidget(new Panes(card, scrolling(m_known), 8, 5));

    m_loose->setToolTip(tr("Ctrl+Shift+Enter"));
    m_newDossier->setToolTip(tr("Ctrl+Alt+Enter"));
    m_newDossier->setVisible(m_context.may(Permission::WorkDossier));
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &NewReport::keepDraft);
    connect(m_form, &ReportForm::changed, this, &NewReport::touched);
    connect(m_form, &ReportForm::placeOrReporterChanged, this, &NewReport::askKnown);
    connect(m_form, &ReportForm::dayChanged, this, &NewReport::askPreview);
    connect(m_known, &ContextPanel::dossierChanged, this, &NewReport::nameButtons);
    connect(m_inDossier, &QPushButton::clicked, this, [this] { saveInto(Into::ExistingDossier); });
    connect(m_loose, &QPushButton::clicked, this, [this] { saveInto(Into::Loose); });
    connect(m_newDossier, &QPushButton::clicked, this, [this] { saveInto(Into::NewDossier); });
    connect(m_draftBar, &InlineMessage::actionTriggered, this, [this] {
        m_form->setContent(m_draft);
        m_draftBar->setMessage(Tone::Info, {});
        touched();
        askKnown();
        askPreview();
    });
    const auto shortcut = [this](int keys, const QString& hint, const std::function<void()>& action) {
        auto* made = new QShortcut(QKeySequence(keys), this);
        made->setWhatsThis(hint);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(int(Qt::CTRL) | Qt::Key_Return, tr("Save the report"), [this] { save(); });
    shortcut(int(Qt::CTRL) | Qt::Key_Enter, tr("Save the report"), [this] { save(); });
    shortcut(int(Qt::CTRL | Qt::SHIFT) | Qt::Key_Return, tr("Save as loose report"), [this] { saveInto(Into::Loose); });
    shortcut(int(Qt::CTRL | Qt::ALT) | Qt::Key_Return, tr("Save in a new dossier"), [this] {
        if (m_newDossier->isVisible())
            saveInto(Into::NewDossier);
    });
    shortcut(Qt::Key_Escape, tr("Close this report and keep it for later"), [this] { putAway(); });
    nameButtons();
}

void NewReport::begin(const QJsonObject& prefill)
{
    if (!m_dirty) {
        m_form->clear();
        m_known->prefer({});
        m_known->clear();
        m_draftState->clear();
        if (prefill.isEmpty())
            offerDraft();
    }
    if (!prefill.isEmpty())
        fill(prefill);
    m_begun = true;
    askPreview();
    m_form->startTyping();
}

void NewReport::fill(const QJsonObject& prefill)
{
    m_known->prefer(DossierId(prefill[u"dossier"_s].toInteger()));
    m_context.bench.reader.run(
        this, [prefill](Session& session) { return session.read([&] { return resolved(session, prefill); }); },
        [this](const Result<QJsonObject>& content) {
            if (!content)
                return;
            m_form->setContent(*content);
            askKnown();
            m_form->startTyping();
        });
}

void NewReport::askKnown()
{
    const int generation = m_knownGeneration.next();
    m_context.bench.reader.run(
        this,
        [place = m_form->place(), reporter = m_form->reporter()](Session& session) {
            return readKnown(session, place, reporter);
        },
        [this, generation](const Result<Known>& known) {
            if (!m_knownGeneration.isCurrent(generation) || !known)
                return;
            m_known->show(*known);
            m_form->takeKnown(*known);
        });
}

void NewReport::askPreview()
{
    const QDate day = m_form->receivedOn();
    const int generation = m_previewGeneration.next();
    if (!day.isValid())
        return;
    m_context.bench.reader.run(
        this,
        [day](Session& session) {
            return session.read([&] {
                return std::pair(orThrow(reports::nextNumberPreview(session, day)),
                                 orThrow(reports::duePreview(session, day)));
            });
        },
        [this, generation](const Result<std::pair<SerialNumber, reports::DuePreview>>& preview) {
            if (!preview || !m_previewGeneration.isCurrent(generation))
                return;
            const QDate today = m_context.today();
            m_subtitle = tr("%1 · acknowledge by %2, answer by %3")
                             .arg(preview->first.toString(), dayText(preview->second.acknowledgement, today),
                                  dayText(preview->second.feedback, today));
            Q_EMIT subtitleChanged();
        });
}

void NewReport::nameButtons()
{
    const context::ContextDossier* dossier = m_known->dossier();
    const bool mayJoin = dossier && m_context.may(Permission::RegisterReport);
    m_inDossier->setVisible(mayJoin);
    if (mayJoin)
        m_inDossier->setText(tr("Save in %1").arg(dossier->number));
    setButtonHint(m_inDossier, tr("Ctrl+Enter"));
    setButtonKind(m_loose, mayJoin ? ButtonKind::Secondary : ButtonKind::Primary);
    setButtonHint(m_loose, mayJoin ? QString() : tr("Ctrl+Enter"));
    m_loose->setToolTip(mayJoin ? tr("Ctrl+Shift+Enter") : tr("Ctrl+Enter"));
}

void NewReport::save()
{
    saveInto(m_known->dossier() ? Into::ExistingDossier : Into::Loose);
}

void NewReport::saveInto(Into into)
{
    if (!m_saving)
        run(into, Numbers::Question);
}

void NewReport::run(Into into, Numbers numbers)
{
    ReportEntry entry = m_form->entry();
    m_form->clearErrors();
    if (!entry.wrong.isEmpty()) {
        m_form->showError(
            {.kind = ErrorKind::Input, .message = ReportForm::wrongText(entry.wrong), .field = entry.wrong});
        return;
    }
    reports::RegisterOptions options{
        .into = into, .dossier = {}, .dossierKind = {}, .dossierTitle = {}, .numbers = numbers};
    if (into == Into::ExistingDossier)
        options.dossier = m_known->dossier() ? m_known->dossier()->id : DossierId();
    m_saving = true;
    m_draftTimer.stop();
    m_context.bench.writer.run(
        this,
        [entry, options](Session& session) {
            return session.write([&] {
                Report report = entry.report;
                // The person, the report and the end of the draft: all of it, or nothing.
                if (entry.newPerson) {
                    report.reporter = orThrow(persons::add(session, *entry.newPerson, options.numbers));
                    report.reporterKind = ReporterKind::Known;
                }
                const reports::Registered done = orThrow(reports::registerReport(session, report, options));
                orThrow(drafts::drop(session, draftKind, {}));
                return done;
            });
        },
        [this, into](const Result<reports::Registered>& done) {
            m_saving = false;
            if (done) {
                m_dirty = false;
                m_begun = false;
                Q_EMIT registered(*done);
                return;
            }
            touched();
            const auto show = [this, error = done.error()] { m_form->showError(error); };
            const auto confirmed = [this, into] { run(into, Numbers::Confirmed); };
            if (!askAboutNumbers(m_context, this, done.error(), confirmed, show))
                show();
        });
}

void NewReport::touched()
{
    if (!m_begun)
        return;
    m_dirty = true;
    // Not put off by the next key: who types on and on has a draft too.
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
}

// Another page, a locked screen, a window that closes: what was typed in the last seconds is kept as well.
void NewReport::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        keepDraft();
    }
}

void NewReport::keepDraft()
{
    m_draftTimer.stop();
    if (!m_dirty || m_saving)
        return;
    const QString body = QString::fromUtf8(QJsonDocument(m_form->content()).toJson(QJsonDocument::Compact));
    m_context.bench.writer.run(
        this, [body](Session& session) { return drafts::keep(session, draftKind, {}, body); },
        [this](const Result<void>& kept) {
            if (!m_dirty)
                return;
            m_draftState->setText(
                kept
                    ? tr("Draft kept %1").arg(amsterdamTime(m_context.bench.clock.nowUtc()).time().toString(u"HH:mm"_s))
                    : tr("The draft could not be kept"));
        });
}

void NewReport::offerDraft()
{
    m_draftBar->setMessage(Tone::Info, {});
    m_context.bench.reader.run(
        this, [](Session& session) { return drafts::find(session, draftKind, {}); },
        [this](const Result<std::optional<drafts::Draft>>& found) {
            if (!found || !*found || m_dirty)
                return;
            m_draft = QJsonDocument::fromJson((*found)->body.toUtf8()).object();
            const QDateTime at = amsterdamTime((*found)->savedAt);
            m_draftBar->setMessage(Tone::Info,
                                   tr("You were typing a report on %1 at %2 and did not save it.")
                                       .arg(dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s)));
            m_draftBar->setAction(tr("Continue with it"));
        });
}

void NewReport::dropDraft()
{
    m_draftTimer.stop();
    m_context.bench.writer.run(
        &m_context, [](Session& session) { return drafts::drop(session, draftKind, {}); }, [](const Result<void>&) {});
}

void NewReport::putAway()
{
    if (!m_dirty) {
        Q_EMIT closed();
        return;
    }
    m_context.seams.messages.ask(this,
                                 {.title = tr("Throw away what you typed?"),
                                  .text = tr("This report has not been saved yet."),
                                  .confirm = tr("Throw away"),
                                  .destructive = true},
                                 [this](bool yes) {
                                     if (!yes)
                                         return;
                                     m_dirty = false;
                                     dropDraft();
                                     Q_EMIT closed();
                                 });
}

} // namespace woonrust::ui

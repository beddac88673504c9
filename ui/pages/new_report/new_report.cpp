// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_report.h"

#include "services/cases/drafts.h"
#include "services/cases/reports.h"
#include "services/cases/views/known.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/form.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/new_report/context_panel.h"
#include "ui/pages/new_report/parked_reports.h"
#include "ui/pages/new_report/report_form.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QShortcut>
#include <QUuid>
#include <cmath>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastFormEms = 20; // where the parts stand below each other, the page scrolls rather than the form
constexpr double leastKnownEms = 8;
constexpr qint64 surelyTheSame = qint64(60) * 60; // seconds between two calls about one thing

QJsonObject suggestion(qint64 id, const QString& text)
{
    return {{u"id"_s, id}, {u"text"_s, text}};
}

// The ids of a prefill with the names that the form shows.
QJsonObject resolved(const QJsonObject& prefill, const context::Start& start)
{
    QJsonObject content = prefill;
    content.remove(u"dossier"_s);
    if (!start.address.isEmpty())
        content[u"unit"_s] = suggestion(start.unit.value(), start.address);
    if (!start.areaName.isEmpty())
        content[u"area"_s] = suggestion(start.area.value(), start.areaName);
    if (!start.reporterName.isEmpty())
        content[u"reporter"_s] = suggestion(start.reporter.value(), start.reporterName);
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
      m_drafts(new FormDrafts(
          context, reportDraftKind, [this] { return isDirty(); }, this)),
      m_draftBar(new InlineMessage(Tone::Info)),
      m_inDossier(primaryButton({})),
      m_loose(primaryButton(tr("Save as loose report"))),
      m_newDossier(secondaryButton(tr("Save in a new dossier"))),
      m_later(secondaryButton(tr("Continue later"))),
      m_draftState(subLabel({}))
{
    auto* card = new Card;
    auto* body = card->body();
    body->addWidget(m_draftBar);
    m_draftBar->setMessage(Tone::Info, {});
    QScrollArea* form = scrolling(m_form);
    form->setMinimumHeight(em(this, leastFormEms));
    body->addWidget(form, 1);
    body->addWidget(m_form->proposal());
    body->addSpacing(gap(this, Gap::Tight));
    auto* buttons = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small));
    for (QWidget* each : std::initializer_list<QWidget*>{m_inDossier, m_loose, m_newDossier, m_later, m_draftState})
        buttons->addWidget(each);
    body->addLayout(buttons);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(margins(this, Gap::Large));
    QScrollArea* known = scrolling(m_known);
    known->setMinimumHeight(em(this, leastKnownEms));
    outer->addWidget(new Panes(card, known, 8, 5));

    setTip(m_loose, tr("Ctrl+Shift+Enter"));
    setTip(m_newDossier, tr("Ctrl+Alt+Enter"));
    m_newDossier->setVisible(m_context.may(Permission::WorkDossier));
    m_drafts->whole(
        [this] {
            QJsonObject content = m_form->content();
            content.insert(u"title"_s, m_form->shortTitle());
            return content;
        },
        [this](const QJsonObject& content) { m_form->setContent(content); });
    connect(m_drafts, &FormDrafts::loaded, this, [this] {
        if (m_begun && !m_touched)
            offerParked();
    });
    connect(m_drafts, &FormDrafts::changed, this, [this] {
        if (!m_offered.isEmpty() && !m_drafts->has(m_offered)) { // saved or thrown away
            m_offered.clear();
            m_draftBar->setMessage(Tone::Info, {});
        }
    });
    connect(m_drafts, &FormDrafts::written, this, [this](const QString& key, bool fine) {
        if (!m_begun || key != m_drafts->key())
            return;
        const QTime now = amsterdamTime(m_context.bench.clock.nowUtc()).time();
        m_draftState->setText(fine ? tr("Draft kept %1").arg(now.toString(u"HH:mm"_s))
                                   : tr("The draft could not be kept"));
    });
    connect(m_form, &ReportForm::settled, this, [this] {
        if (!m_touched)
            m_fresh = m_form->content();
    });
    connect(m_form, &ReportForm::changed, this, &NewReport::touched);
    connect(m_form, &ReportForm::placeOrReporterChanged, this, &NewReport::askKnown);
    connect(m_form, &ReportForm::dayChanged, this, &NewReport::askPreview);
    connect(m_known, &ContextPanel::dossierChanged, this, &NewReport::nameButtons);
    connect(m_inDossier, &QPushButton::clicked, this, [this] { saveInto(Into::ExistingDossier); });
    connect(m_loose, &QPushButton::clicked, this, [this] { saveInto(Into::Loose); });
    connect(m_newDossier, &QPushButton::clicked, this, [this] { saveInto(Into::NewDossier); });
    connect(m_later, &QPushButton::clicked, this, [this] {
        park();
        Q_EMIT closed();
    });
    connect(m_draftBar, &InlineMessage::actionTriggered, this, [this] { resume(QString(m_offered)); });
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
    shortcut(Qt::Key_Escape, tr("Put this report aside, or throw it away"), [this] { putAway(); });
    nameButtons();
}

void NewReport::begin(const QJsonObject& prefill)
{
    park();
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    startOver();
    m_touched = false;
    m_drafts->show(key);
    if (prefill.isEmpty())
        offerParked();
    else
        fill(prefill);
    askPreview();
    m_form->startTyping();
}

// An empty form, in which nothing counts as typed until the drafts show a key.
void NewReport::startOver()
{
    m_drafts->beginFilling();
    m_form->clear();
    m_fresh = m_form->content();
    m_known->prefer({});
    m_known->clear();
    m_draftState->clear();
    m_draftBar->setMessage(Tone::Info, {});
    m_begun = true;
}

void NewReport::resume(const QString& key)
{
    if (m_begun && m_drafts->key() == key) {
        goOn();
        return;
    }
    if (!m_drafts->has(key)) { // saved or thrown away meanwhile
        begin();
        return;
    }
    park();
    startOver();
    const QDateTime at = amsterdamTime(m_drafts->typedAt(key));
    m_draftState->setText(
        tr("Typed %1 at %2").arg(dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s)));
    m_touched = true;
    m_drafts->show(key);
    askKnown();
    askPreview();
    goOn();
}

bool NewReport::isDirty() const
{
    return m_begun && m_form->content() != m_fresh;
}

bool NewReport::park()
{
    if (!isDirty() || m_saving)
        return false;
    m_drafts->touched();
    m_drafts->flush();
    m_drafts->showNothing();
    m_begun = false;
    Q_EMIT parked(m_form->shortTitle());
    return true;
}

void NewReport::goOn()
{
    m_form->goOn();
}

void NewReport::fill(const QJsonObject& prefill)
{
    m_known->prefer(DossierId(prefill[u"dossier"_s].toInteger()));
    m_context.bench.reader.run(
        this,
        [start = context::Start{.dossier = DossierId(prefill[u"dossier"_s].toInteger()),
                                .unit = UnitId(prefill[u"unit"_s].toInteger()),
                                .area = AreaId(prefill[u"area"_s].toInteger()),
                                .reporter = PersonId(prefill[u"reporter"_s].toInteger())}](Session& session) {
            return context::startOf(session, start);
        },
        [this, prefill](const Result<context::Start>& start) {
            if (!start)
                return;
            m_drafts->beginFilling();
            m_form->setContent(resolved(prefill, *start));
            if (!m_touched)
                m_fresh = m_form->content();
            m_drafts->show(m_drafts->key());
            askKnown();
            m_form->goOn();
        });
}

void NewReport::askKnown()
{
    const int generation = m_knownGeneration.next();
    m_context.bench.reader.run(
        this,
        [place = m_form->place(), reporter = m_form->reporter()](Session& session) {
            return context::known(session, place, reporter);
        },
        [this, generation](const Result<context::Known>& known) {
            if (!m_knownGeneration.isCurrent(generation) || !known)
                return;
            m_known->show(*known);
            m_form->takeKnown(*known);
            m_known->setReport(m_form->entry().report);
        });
}

void NewReport::askPreview()
{
    const QDate day = m_form->receivedOn();
    const int generation = m_previewGeneration.next();
    if (!day.isValid())
        return;
    m_context.bench.reader.run(
        this, [day](Session& session) { return reports::duePreview(session, day); },
        [this, generation](const Result<reports::DuePreview>& preview) {
            if (!preview || !m_previewGeneration.isCurrent(generation))
                return;
            const QDate today = m_context.today();
            // No number: it is given when the report is saved, and a second call may be saved before this one.
            m_subtitle = tr("acknowledge by %1, answer by %2")
                             .arg(dayText(preview->acknowledgement, today), dayText(preview->feedback, today));
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
    setTip(m_loose, mayJoin ? tr("Ctrl+Shift+Enter") : tr("Ctrl+Enter"));
}

void NewReport::save()
{
    saveInto(m_known->dossier() ? Into::ExistingDossier : Into::Loose);
}

void NewReport::saveInto(Into into)
{
    if (m_saving)
        return;
    m_form->clearErrors();
    if (const QString wrong = m_form->entry().wrong; !wrong.isEmpty()) {
        m_form->showError({.kind = ErrorKind::Input, .message = ReportForm::wrongText(wrong), .field = wrong});
        return;
    }
    askAboutPerson(into);
}

// A person is made by a deliberate act only.
void NewReport::askAboutPerson(Into into)
{
    const QStringList doubles = m_form->possibleDoubles();
    if (doubles.isEmpty()) {
        askAboutReport(into);
        return;
    }
    m_context.seams.messages.ask(this,
                                 {.title = tr("Is this somebody you know already?"),
                                  .text = tr("In the register stands: %1").arg(doubles.join(u"; "_s)),
                                  .confirm = tr("No, somebody new"),
                                  .destructive = true,
                                  .back = tr("Look again")},
                                 [this, into](bool isNew) {
                                     if (isNew)
                                         askAboutReport(into);
                                 });
}

// The same call registered twice within the hour.
void NewReport::askAboutReport(Into into)
{
    const context::ContextReport* same = m_known->likelyDouble();
    const Report report = m_form->entry().report;
    if (!same || same->reporter != report.reporter ||
        std::abs(same->receivedAt.secsTo(report.receivedAt)) > surelyTheSame) {
        run(into, Numbers::Question);
        return;
    }
    m_context.seams.messages.ask(
        this,
        {.title = tr("Is this report registered already?"),
         .text = tr("%1 came in at %2, about the same address and category and by the same reporter.")
                     .arg(same->number, amsterdamTime(same->receivedAt).time().toString(u"HH:mm"_s)),
         .confirm = tr("Register this one too"),
         .destructive = true,
         .back = tr("Look again")},
        [this, into](bool another) {
            if (another)
                run(into, Numbers::Question);
        });
}

void NewReport::run(Into into, Numbers numbers)
{
    ReportEntry entry = m_form->entry();
    m_form->clearErrors();
    reports::RegisterOptions options{
        .into = into, .dossier = {}, .dossierKind = {}, .dossierTitle = {}, .numbers = numbers};
    options.newReporter = entry.newPerson;
    options.endsDraft = reports::DraftKey{.kind = reportDraftKind, .key = m_drafts->key()};
    if (into == Into::ExistingDossier)
        options.dossier = m_known->dossier() ? m_known->dossier()->id : DossierId();
    m_saving = true;
    m_context.bench.writer.run(
        this, [entry, options](Session& session) { return reports::registerReport(session, entry.report, options); },
        [this, into, draft = m_drafts->key()](const Result<reports::Registered>& done) {
            m_saving = false;
            if (done) {
                m_drafts->drop(draft);
                if (m_drafts->key() == draft) { // and not the next call by now
                    m_begun = false;
                    m_drafts->showNothing();
                }
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
    m_touched = true;
    m_drafts->touched();
    m_known->setReport(m_form->entry().report);
}

void NewReport::keepDraft()
{
    m_drafts->flush();
}

void NewReport::offerParked()
{
    QStringList waiting = m_drafts->keys();
    waiting.removeOne(m_drafts->key());
    if (waiting.isEmpty())
        return;
    m_offered = waiting.first();
    const QDateTime at = amsterdamTime(m_drafts->typedAt(m_offered));
    const QString title = m_drafts->typedIn(m_offered)[u"title"_s].toString();
    const QString day = dayText(at.date(), m_context.today());
    const QString time = at.time().toString(u"HH:mm"_s);
    m_draftBar->setMessage(
        Tone::Info, title.isEmpty()
                        ? tr("A report that you typed on %1 at %2 is not saved yet.").arg(day, time)
                        : tr("The report about %1 that you typed on %2 at %3 is not saved yet.").arg(title, day, time));
    m_draftBar->setAction(tr("Continue with it"));
}

void NewReport::putAway()
{
    if (!isDirty()) {
        m_begun = false;
        m_drafts->showNothing();
        Q_EMIT closed();
        return;
    }
    m_context.seams.messages.choose(this,
                                    {.title = tr("This report has not been saved yet"),
                                     .text = tr("Go on with it later: it waits in the column at the left and on the "
                                                "page Today. Thrown away, what you typed is gone."),
                                     .confirm = tr("Throw away"),
                                     .destructive = true,
                                     .back = tr("Go on typing"),
                                     .later = tr("Continue later")},
                                    [this](Answer answer) {
                                        if (answer == Answer::Later) {
                                            park();
                                            Q_EMIT closed();
                                        }
                                        if (answer != Answer::Confirmed)
                                            return;
                                        m_begun = false;
                                        m_drafts->drop(m_drafts->key());
                                        m_drafts->showNothing();
                                        Q_EMIT closed();
                                    });
}

} // namespace woonrust::ui

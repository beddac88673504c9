// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/start_window.h"

#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/start/create_form.h"
#include "ui/start/recover_form.h"
#include "ui/start/sign_in_form.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString lastCasebookKey = u"lastCasebook"_s;

} // namespace

StartWindow::StartWindow(const Clock& clock, Seams seams, QSettings& preferences, DemoOpener demo, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_seams(std::move(seams)), m_preferences(preferences), m_demo(std::move(demo))
{
    setWindowTitle(u"Woonrust"_s);
    resize(em(this, 72), em(this, 46));
    m_steps = new QStackedWidget(this);
    m_welcome = makeWelcome();
    m_signIn = new SignInForm(m_clock, m_preferences, this);
    m_create = new CreateForm(m_clock, m_seams, this);
    m_recover = new RecoverForm(m_clock, this);
    for (QWidget* step : {m_welcome, static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_create),
                          static_cast<QWidget*>(m_recover)})
        m_steps->addWidget(step);

    auto* card = new Card({}, this);
    card->setFixedWidth(em(this, 44));
    card->body()->addWidget(titleLabel(u"Woonrust"_s, card));
    card->body()->addWidget(m_steps);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_signIn, &SignInForm::signedIn, this, [this](const std::shared_ptr<OpenCasebook>& casebook) {
        m_preferences.setValue(lastCasebookKey, casebook->file().path());
        Q_EMIT signedIn(casebook);
    });
    connect(m_signIn, &SignInForm::otherWanted, this, [this] { showStep(m_welcome); });
    connect(m_signIn, &SignInForm::recoveryWanted, this, [this] {
        m_recover->begin(m_signIn->casebook());
        showStep(m_recover);
    });
    connect(m_create, &CreateForm::created, this, &StartWindow::signInTo);
    connect(m_create, &CreateForm::cancelled, this, [this] { showStep(m_welcome); });
    connect(m_recover, &RecoverForm::cancelled, this, [this] { showStep(m_signIn); });
    connect(m_recover, &RecoverForm::signedIn, this, &StartWindow::signedIn);
}

QWidget* StartWindow::makeWelcome()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(wrappedLabel(tr("For the social-management team: from the first phone call to the month's "
                                      "report. Everything stays in one encrypted file on this PC."),
                                   page));
    m_message = new InlineMessage(Tone::Missed, {}, page);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    const auto choice = [&](QPushButton* button, const QString& explanation) {
        layout->addWidget(button);
        layout->addWidget(subLabel(explanation, page));
        button->setAccessibleDescription(explanation);
        m_welcomeButtons << button;
        return button;
    };
    connect(choice(primaryButton(tr("Make a new casebook…"), page),
                   tr("For the administrator: once per organisation or team.")),
            &QPushButton::clicked, this, [this] {
                m_create->begin();
                showStep(m_create);
            });
    connect(choice(secondaryButton(tr("Open a casebook…"), page), tr("Sign in to a casebook that exists.")),
            &QPushButton::clicked, this, &StartWindow::chooseCasebook);
    connect(choice(secondaryButton(tr("Look around in a demo"), page),
                   tr("An invented association with a year of invented reports. Nothing you do there matters.")),
            &QPushButton::clicked, this, &StartWindow::openDemo);
    return page;
}

void StartWindow::begin(const QString& path)
{
    const QString wanted = path.isEmpty() ? m_preferences.value(lastCasebookKey).toString() : path;
    if (!wanted.isEmpty() && (QFileInfo::exists(wanted) || !path.isEmpty()))
        signInTo(wanted);
    else
        showStep(m_welcome);
}

void StartWindow::signInTo(const QString& path)
{
    showStep(m_signIn);
    m_signIn->setCasebook(path);
}

void StartWindow::chooseCasebook()
{
    m_seams.files.open(this,
                       {.title = tr("Open a casebook"),
                        .suggestion = m_preferences.value(lastCasebookKey).toString(),
                        .filters = {tr("Casebook (*.woonrust)"), tr("All files (*)")}},
                       [this](const QString& path) { signInTo(path); });
}

void StartWindow::openDemo()
{
    m_message->setMessage(Tone::Info, tr("The demo is being made; this takes a few seconds."));
    for (QWidget* button : std::as_const(m_welcomeButtons))
        button->setEnabled(false);
    inBackground(this, m_demo, [this](Result<OpenCasebook> casebook) {
        for (QWidget* button : std::as_const(m_welcomeButtons))
            button->setEnabled(true);
        m_message->setMessage(Tone::Missed, casebook ? QString() : casebook.error().message);
        if (casebook)
            Q_EMIT signedIn(std::make_shared<OpenCasebook>(*std::move(casebook)));
    });
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void StartWindow::showStep(QWidget* step)
{
    // Only the shown step decides how high the card is.
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          m_steps->widget(i) == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_steps->setCurrentWidget(step);
    m_steps->adjustSize();
}

} // namespace woonrust::ui

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/start_window.h"

#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/start/create_form.h"
#include "ui/start/recent_casebooks.h"
#include "ui/start/recover_form.h"
#include "ui/start/sign_in_form.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(const Clock& clock, Seams seams, QSettings& preferences, DemoOpener demo, OpenOptions options,
                         QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_seams(std::move(seams)),
      m_preferences(preferences),
      m_demo(std::move(demo)),
      m_options(std::move(options))
{
    setWindowTitle(u"Woonrust"_s);
    resize(em(this, 72), em(this, 52));
    m_welcome = makeWelcome();
    m_signIn = new SignInForm(m_clock, m_preferences, m_options, this);
    m_create = new CreateForm(m_clock, m_seams, this);
    m_recover = new RecoverForm(m_clock, m_options, this);
    m_steps = {m_welcome, m_signIn, m_create, m_recover};

    auto* card = new Card({}, this);
    card->setFixedWidth(em(this, 46));
    card->body()->addWidget(titleLabel(u"Woonrust"_s, card));
    m_body = card->body(); // no QStackedWidget: that is always as high as its highest page
    for (QWidget* step : std::as_const(m_steps)) {
        step->setParent(card);
        step->hide();
    }
    // A small screen at 200 % scrolls.
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->addStretch(2);
    auto* across = new QHBoxLayout; // an aligned item would not get the height that its width asks for
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    layout->addLayout(across);
    layout->addStretch(3);
    m_switches = makeSwitches();
    layout->addWidget(m_switches, 0, Qt::AlignHCenter);
    auto* scroller = new QScrollArea(this);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidgetResizable(true);
    scroller->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroller);

    connect(m_signIn, &SignInForm::signedIn, this, &StartWindow::signedIn);
    connect(m_signIn, &SignInForm::otherWanted, this, &StartWindow::showWelcome);
    connect(m_signIn, &SignInForm::recoveryWanted, this, [this] {
        showStep(m_recover);
        m_recover->begin(m_signIn->casebook());
    });
    connect(m_create, &CreateForm::created, this, [this](const QString& path, const QString& login) {
        recent::remember(m_preferences, path, login);
        signInTo(path);
    });
    connect(m_create, &CreateForm::cancelled, this, &StartWindow::showWelcome);
    connect(m_recover, &RecoverForm::cancelled, this, [this] { signInTo(m_signIn->casebook()); });
    connect(m_recover, &RecoverForm::signedIn, this, [this](const std::shared_ptr<OpenCasebook>& casebook) {
        recent::remember(m_preferences, casebook->file().path(), casebook->actor().login);
        Q_EMIT signedIn(casebook);
    });
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
        auto* both = new QVBoxLayout;
        both->setSpacing(gap(this, Gap::Tight));
        both->addWidget(button);
        QLabel* below = subLabel(explanation, page);
        below->setWordWrap(true);
        both->addWidget(below);
        layout->addLayout(both);
        button->setAccessibleDescription(explanation);
        m_welcomeButtons << button;
        return button;
    };
    connect(choice(primaryButton(tr("&Make a new casebook…"), page),
                   tr("For the administrator: once per organisation or team.")),
            &QPushButton::clicked, this, [this] {
                showStep(m_create);
                m_create->begin();
            });
    connect(choice(secondaryButton(tr("&Open a casebook…"), page), tr("Sign in to a casebook that exists.")),
            &QPushButton::clicked, this, &StartWindow::chooseCasebook);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(gap(this, Gap::Tight));
    layout->addLayout(m_recent);
    connect(choice(secondaryButton(tr("&Look around in a demo"), page),
                   tr("An invented association with a year of invented reports. Nothing you do there matters.")),
            &QPushButton::clicked, this, &StartWindow::openDemo);
    m_progress = new TaskPanel(page);
    layout->addWidget(m_progress);
    return page;
}

QWidget* StartWindow::makeSwitches()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    const auto add = [&](const QString& text, const std::function<void(Look&)>& change) {
        auto* button = linkButton(text, row);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, change] {
            Look look = savedLook(m_preferences);
            change(look);
            Q_EMIT lookWanted(look);
        });
    };
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    add(isDutch ? u"English"_s : u"Nederlands"_s,
        [isDutch](Look& look) { look.language = isDutch ? u"en"_s : u"nl"_s; });
    add(tr("Light colours"), [](Look& look) { look.scheme = Scheme::Light; });
    add(tr("Dark colours"), [](Look& look) { look.scheme = Scheme::Dark; });
    return row;
}

QString StartWindow::casebook() const
{
    return m_signIn->isVisibleTo(this) ? m_signIn->casebook() : QString();
}

void StartWindow::listRecent()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        m_welcomeButtons.removeAll(item->widget());
        delete item->widget();
        delete item;
    }
    QWidget* before = m_welcomeButtons.value(1);
    for (const QString& path : recent::casebooks(m_preferences)) {
        const QFileInfo info(path);
        auto* button = linkButton(
            tr("%1 in %2").arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath())), m_welcome);
        connect(button, &QPushButton::clicked, this, [this, path] { signInTo(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        setTabOrder(before, button);
        before = button;
        m_welcomeButtons << button;
    }
}

void StartWindow::begin(const QString& path)
{
    const QString wanted = path.isEmpty() ? recent::casebooks(m_preferences).value(0) : path;
    if (wanted.isEmpty())
        showWelcome();
    else
        signInTo(wanted); // which says so when the file is gone
}

void StartWindow::showWelcome()
{
    m_message->setMessage(Tone::Missed, {});
    listRecent();
    showStep(m_welcome);
    const bool isFirst = recent::casebooks(m_preferences).isEmpty();
    m_welcomeButtons.at(isFirst ? 0 : 1)->setFocus();
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
                        .suggestion = recent::casebooks(m_preferences).value(0),
                        .filters = {tr("Casebook (*.woonrust)"), tr("All files (*)")}},
                       [this](const QString& path) { signInTo(path); });
}

void StartWindow::openDemo()
{
    if (!m_welcomeButtons.first()->isEnabled())
        return;
    showStep(m_welcome);
    m_message->setMessage(Tone::Missed, {});
    for (QWidget* button : std::as_const(m_welcomeButtons))
        button->setEnabled(false);
    const WorkProgress progress = m_progress->begin(tr("The demo is being made…"));
    inBackground(
        this, [demo = m_demo, progress] { return demo(progress); },
        [this](Result<OpenCasebook> casebook) {
            m_progress->end();
            for (QWidget* button : std::as_const(m_welcomeButtons))
                button->setEnabled(true);
            if (casebook) {
                Q_EMIT signedIn(std::make_shared<OpenCasebook>(*std::move(casebook)));
                return;
            }
            const bool stopped = casebook.error().kind == ErrorKind::Cancelled;
            m_message->setMessage(Tone::Missed, stopped ? QString() : casebook.error().message);
            m_welcomeButtons.last()->setFocus();
        });
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    if (m_create->isVisible() && m_create->holdsKey() && !m_mayClose) {
        event->ignore();
        m_seams.messages.ask(this,
                             {.title = tr("Close without keeping the recovery key?"),
                              .text = tr("Nobody can ever see this key again. Without it, a lost password means that "
                                         "everything in the casebook is lost."),
                              .confirm = tr("Close without the key"),
                              .destructive = true},
                             [this](bool yes) {
                                 m_mayClose = yes;
                                 if (yes)
                                     QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                             });
        return;
    }
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void StartWindow::picture(Step step, const QString& casebook)
{
    switch (step) {
    case Step::Welcome:
        showWelcome();
        break;
    case Step::SignIn:
        signInTo(casebook);
        m_signIn->ignoreFile();
        break;
    case Step::Create:
        showStep(m_create);
        m_create->begin(casebook);
        break;
    case Step::RecoveryKey:
        showStep(m_create);
        // No key of any casebook.
        m_create->showKey(casebook, u"VOORB-EELD0-VOORB-EELD0-VOORB-EELD0-VOORB-EELD0"_s);
        break;
    case Step::Recover:
        showStep(m_recover);
        m_recover->begin(casebook);
        break;
    }
}

void StartWindow::showStep(QWidget* step)
{
    for (QWidget* each : std::as_const(m_steps)) {
        if (each == step)
            continue;
        m_body->removeWidget(each);
        each->hide();
    }
    if (m_body->indexOf(step) < 0)
        m_body->addWidget(step);
    step->show();
    m_switches->setVisible(step == m_welcome || step == m_signIn);
}

} // namespace woonrust::ui

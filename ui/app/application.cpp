// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/application.h"

#include "ui/kit/task_panel.h"
#include "ui/shell/main_window.h"
#include "ui/work/in_background.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QThread>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int releasePause = 20;     // ms
constexpr int releasePatience = 500; // times

// The workers of a window that closed give back their connections in a moment.
void waitUntilFree(const std::weak_ptr<OpenCasebook>& held)
{
    for (int i = 0; i < releasePatience && !held.expired(); ++i)
        QThread::msleep(releasePause);
}

// How to go on, and what became of the casebook that was there.
QString afterRestore(const RestoredCasebook& restored)
{
    const QString kept = QDir::toNativeSeparators(restored.replaced);
    QStringList sentences = {
        restored.withOldPassword.empty()
            ? Application::tr("Sign in with your password of now.")
            : Application::tr("Sign in with the password that you had when the back-up was made.")};
    if (!kept.isEmpty())
        sentences << (restored.keptIsWhole
                          ? Application::tr("The casebook that was there was checked and is kept as %1.").arg(kept)
                          : Application::tr("The casebook that was there is damaged; it is kept as %1.").arg(kept));
    return (sentences + backups::warningsOf(restored)).join("\n\n"_L1);
}

} // namespace

Application::Application(QApplication& app, const Clock& clock, Seams seams, QSettings& preferences, DemoOpener demo,
                         OpenOptions options)
    : m_app(app),
      m_clock(clock),
      m_seams(std::move(seams)),
      m_preferences(preferences),
      m_demo(std::move(demo)),
      m_options(std::move(options)),
      m_theme(app)
{
    QApplication::setQuitOnLastWindowClosed(false); // between two windows there is none for a moment
    const Look look = savedLook(m_preferences);
    m_theme.setScheme(look.scheme);
    m_textPercent = look.textPercent;
    m_theme.setTextPercent(m_textPercent);
    useLanguage(look.language);
}

Application::~Application() = default;

void Application::useLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    const bool isDutch = language == u"nl"_s;
    QLocale::setDefault(isDutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::removeTranslator(&m_translator);
    QApplication::removeTranslator(&m_qtTranslator);
    // English has a file too: it holds the plurals.
    if (m_translator.load(u":/i18n/woonrust_"_s + language))
        QApplication::installTranslator(&m_translator);
    if (isDutch && m_qtTranslator.load(u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtTranslator);
}

bool Application::useLook(const Look& look)
{
    save(look, m_preferences);
    const bool anew = look.language != m_language || look.textPercent != m_textPercent;
    m_theme.setScheme(look.scheme);
    m_textPercent = look.textPercent;
    m_theme.setTextPercent(m_textPercent);
    useLanguage(look.language);
    return anew;
}

void Application::start(const QString& path)
{
    showStart(path);
}

void Application::startDemo()
{
    showStart({});
    m_start->openDemo();
}

void Application::showStart(const QString& path)
{
    m_start = std::make_unique<StartWindow>(m_clock, m_seams, m_preferences, m_demo, m_options);
    connect(m_start.get(), &StartWindow::signedIn, this, &Application::enter);
    connect(m_start.get(), &StartWindow::closed, &m_app, &QApplication::quit);
    connect(
        m_start.get(), &StartWindow::lookWanted, this,
        [this](const Look& look) {
            const QString casebook = m_start->casebook();
            if (!useLook(look))
                return;
            showStart(casebook);
            if (casebook.isEmpty())
                m_start->showWelcome();
        },
        Qt::QueuedConnection); // it is this window that goes
    m_start->begin(path);
    m_start->show();
}

void Application::enter(const std::shared_ptr<OpenCasebook>& casebook)
{
    inBackground(
        this,
        [casebook, language = m_language]() -> Result<Reference> {
            try {
                const std::unique_ptr<ThreadSession> session = casebook->openSession();
                return loadReference(session->session(), language);
            } catch (const Failure& failure) {
                return std::unexpected(failure.error());
            }
        },
        [this, casebook](Result<Reference> reference) {
            if (reference) {
                build(casebook, *std::move(reference));
                return;
            }
            showStart(casebook->file().path());
            m_seams.messages.tell(m_start.get(), tr("The casebook could not be opened"), reference.error().message);
        });
}

void Application::build(const std::shared_ptr<OpenCasebook>& casebook, Reference reference)
{
    m_coming = std::make_unique<Desk>(casebook, std::move(reference), m_seams, m_preferences, m_options.attemptsFolder);
    Desk* const desk = m_coming.get();
    connect(desk, &Desk::ready, this, &Application::showDesk);
    connect(desk, &Desk::left, this,
            [this, path = casebook->file().path(), held = std::weak_ptr(casebook)](bool signOut) {
                m_desk.release()->deleteLater();
                if (signOut)
                    showStartWhenFree(path, held);
                else
                    QMetaObject::invokeMethod(&m_app, &QApplication::quit, Qt::QueuedConnection);
            });
    connect(desk, &Desk::leftToRestore, this,
            [this, held = std::weak_ptr(casebook)](const backups::RestoreOrder& order) {
                m_desk.release()->deleteLater();
                restore(order, held);
            });
    connect(desk, &Desk::lookWanted, this, [this, held = std::weak_ptr(casebook)](const Look& look) {
        const auto open = held.lock();
        if (!useLook(look) || !open)
            return;
        m_desk.release()->deleteLater();
        enter(open);
    });
    desk->prepare();
}

void Application::showDesk()
{
    m_desk = std::move(m_coming);
    m_desk->show();
    if (m_start)
        m_start.release()->deleteLater();
    Q_EMIT entered();
}

void Application::showStartWhenFree(const QString& path, const std::weak_ptr<OpenCasebook>& held)
{
    inBackground(
        this,
        [held] {
            waitUntilFree(held);
            return held.expired();
        },
        [this, path](bool) { showStart(path); }); // which says so when it is not free after all
}

void Application::restore(const backups::RestoreOrder& order, const std::weak_ptr<OpenCasebook>& held)
{
    const QPointer<TaskPanel> panel(new TaskPanel);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setWindowTitle(u"Woonrust"_s);
    const WorkProgress progress = panel->begin(tr("Restoring the back-up…"));
    panel->show();
    inBackground(
        this,
        [order, held, progress, clock = &m_clock] {
            waitUntilFree(held);
            return backups::restore(order, *clock, {.progress = progress});
        },
        [this, panel, path = order.casebook](const Result<RestoredCasebook>& restored) {
            if (panel) // closing it stops the work
                panel->close();
            showStart(path);
            if (!restored)
                m_seams.messages.tell(m_start.get(), tr("The back-up was not restored"),
                                      tr("%1\n\nThe casebook is as it was.").arg(restored.error().message));
            else
                m_seams.messages.tell(m_start.get(), tr("The back-up was restored"), afterRestore(*restored));
        });
}

} // namespace woonrust::ui

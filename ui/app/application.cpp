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

const QString languageKey = u"language"_s;
constexpr int releasePause = 20;     // ms
constexpr int releasePatience = 500; // times

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
    const QString system = QLocale::system().language() == QLocale::English ? u"en"_s : u"nl"_s;
    useLanguage(m_preferences.value(languageKey, system).toString());
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
    connect(desk, &Desk::left, this, [this, path = casebook->file().path()](bool signOut) {
        m_desk.release()->deleteLater();
        if (signOut)
            showStart(path);
        else
            QMetaObject::invokeMethod(&m_app, &QApplication::quit, Qt::QueuedConnection);
    });
    connect(desk, &Desk::leftToRestore, this,
            [this, held = std::weak_ptr(casebook)](const backups::RestoreOrder& order) {
                m_desk.release()->deleteLater();
                restore(order, held);
            });
    connect(desk, &Desk::languageWanted, this, [this, casebook](const QString& language) {
        m_preferences.setValue(languageKey, language);
        useLanguage(language);
        m_desk.release()->deleteLater();
        enter(casebook);
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
            // The workers of the window that closed give back their connections in a moment.
            for (int i = 0; i < releasePatience && !held.expired(); ++i)
                QThread::msleep(releasePause);
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

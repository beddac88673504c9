// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench_window.h"

#include "bench/statement_recorder.h"
#include "ui/shell/main_window.h"
#include "ui/start/sign_in_form.h"

#include <QEventLoop>
#include <QLineEdit>
#include <stdexcept>
#include <utility>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int calmMs = 350; // longer than any pause that the pages take before they ask
constexpr int patienceMs = 60'000;

// Says when a widget has been painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(std::function<void()> painted) : m_painted(std::move(painted)) {}

    void look(QWidget* widget)
    {
        if (widget == m_widget)
            return;
        if (m_widget)
            m_widget->removeEventFilter(this);
        m_widget = widget;
        if (m_widget) {
            m_widget->installEventFilter(this);
            m_widget->update(); // it may have been painted with the answer already
        }
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) // handled after this; what is queued now comes when it is done
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_painted;
    QPointer<QWidget> m_widget;
};

} // namespace

BenchWindow::BenchWindow(WatchedApplication& app, GuiWatch& watch, QString path, const Clock& clock)
    : m_app(app),
      m_watch(watch),
      m_path(std::move(path)),
      m_clock(clock),
      m_preferences(m_folder.filePath(u"preferences.ini"_s), QSettings::IniFormat)
{
}

BenchWindow::~BenchWindow() = default;

void BenchWindow::fail(const QString& what)
{
    throw std::runtime_error(u"The window did not show %1."_s.arg(what).toStdString());
}

ui::Seams BenchWindow::seams()
{
    const auto file = [this](QWidget*, const ui::FileQuestion&, const ui::FileDialog::Chosen& chosen) {
        if (!m_answerPath.isEmpty())
            chosen(m_answerPath);
    };
    return {.messages = {.ask = [](QWidget*, const ui::Question&,
                                   const std::function<void(bool)>& answer) { answer(true); },
                         .askText = [](QWidget*, const ui::TextQuestion&,
                                       const std::function<void(std::optional<QString>)>& answer) { answer({}); },
                         .tell = [](QWidget*, const QString&, const QString&) {}},
            .files = {.open = file, .save = file, .folder = file},
            .openUrl = [](const QUrl&) { return false; },
            .copyText = [](const QString&) {}};
}

void BenchWindow::begin()
{
    m_program.reset();
    m_program = std::make_unique<ui::Application>(m_app, m_clock, seams(), m_preferences, [](const WorkProgress&) {
        return Result<OpenCasebook>(std::unexpected(Error{}));
    });
    m_program->start(m_path);
    QElapsedTimer shown;
    shown.start();
    while (shown.elapsed() < calmMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, calmMs);
}

void BenchWindow::enterPassword(const QString& login, const QString& password)
{
    ui::SignInForm* form = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* found = window->findChild<ui::SignInForm*>(); found && window->isVisible())
            form = found;
    const auto fields = form ? form->findChildren<QLineEdit*>() : QList<QLineEdit*>();
    if (fields.size() != 2)
        fail(u"the fields for name and password"_s);
    fields[0]->setText(login);
    fields[1]->setText(password);
    Q_EMIT fields[1]->returnPressed();
}

Took BenchWindow::time(const QString& stage, const std::function<void()>& act, const Until& until)
{
    QEventLoop loop;
    QElapsedTimer timer;
    double cpuBefore = 0;
    Took took;
    bool acted = false;
    bool done = false;
    const auto finish = [&] {
        took.wallMs = double(timer.nsecsElapsed()) / 1e6;
        took.cpuMs = processCpuMs() - cpuBefore;
        took.statements = statement_recorder::stop();
        done = true;
        loop.quit();
    };
    PaintWatch paints([&] {
        if (acted && !done && until.shown())
            finish();
    });
    QTimer poll;
    poll.setTimerType(Qt::PreciseTimer);
    connect(&poll, &QTimer::timeout, this, [&] {
        if (!acted || done)
            return;
        if (until.surface)
            paints.look(until.surface());
        else if (until.shown())
            finish();
    });
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    if (until.surface && isSignedIn())
        paints.look(until.surface());
    QTimer::singleShot(0, this, [&] {
        statement_recorder::start();
        m_watch.start(stage);
        cpuBefore = processCpuMs();
        timer.start();
        acted = true;
        act();
    });
    patience.start(patienceMs);
    poll.start(1);
    loop.exec();
    paints.look(nullptr);
    if (!done)
        fail(stage);
    settle();
    m_watch.stop();
    return took;
}

void BenchWindow::settle()
{
    QEventLoop loop;
    QElapsedTimer calm;
    QElapsedTimer waited;
    calm.start();
    waited.start();
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        if (isSignedIn() && !desk().context().bench.isIdle())
            calm.start();
        if (calm.elapsed() > calmMs || waited.elapsed() > patienceMs)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
    if (waited.elapsed() > patienceMs)
        fail(u"an end of its work"_s);
}

} // namespace woonrust::bench

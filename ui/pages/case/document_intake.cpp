// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/document_intake.h"

#include "domain/size_text.h"
#include "services/cases/documents.h"
#include "ui/context/number_question.h"
#include "ui/kit/task_panel.h"

#include <QFileInfo>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// Beyond this the worker of long work takes it, so that what is saved meanwhile does not wait for it.
constexpr qint64 longWork = 8'000'000;

} // namespace

DocumentIntake::DocumentIntake(AppContext& context, QWidget* owner, TaskPanel* panel)
    : QObject(owner), m_context(context), m_owner(owner), m_panel(panel)
{
    connect(panel, &ProgressPanel::cancelRequested, this, [this] { m_stopped = true; });
}

void DocumentIntake::add(const QStringList& paths, const Subject& about)
{
    Q_EMIT began();
    m_context.bench.reader.run(
        this,
        [paths, about](Session&) -> Result<std::vector<Chosen>> {
            std::vector<Chosen> all;
            for (const QString& path : paths)
                all.push_back({.path = path, .about = about, .size = QFileInfo(path).size()});
            return all;
        },
        [this](const Result<std::vector<Chosen>>& chosen) {
            if (chosen)
                queue(*chosen);
            else
                Q_EMIT failed(chosen.error().message);
        });
}

void DocumentIntake::queue(const std::vector<Chosen>& chosen)
{
    m_queue.insert(m_queue.end(), chosen.begin(), chosen.end());
    if (!m_busy)
        next();
}

void DocumentIntake::next()
{
    m_busy = true;
    m_stopped = false;
    const Chosen one = m_queue.front();
    m_queue.pop_front();
    run(one, false);
}

void DocumentIntake::run(const Chosen& one, bool numbersConfirmed)
{
    const QString name = QFileInfo(one.path).fileName();
    const auto progress = m_panel->begin(
        m_queue.empty()
            ? tr("Adding %1 (%2)…").arg(name, sizeText(one.size))
            : tr("Adding %1 (%2); %n file(s) after it…", nullptr, int(m_queue.size())).arg(name, sizeText(one.size)));
    Worker& worker = one.size > longWork ? m_context.bench.figures : m_context.bench.writer;
    worker.run(
        this,
        [one, progress, numbers = numbersConfirmed ? Numbers::Confirmed : Numbers::Question](Session& session) {
            return documents::addFile(session, {.about = one.about, .title = {}}, one.path, numbers, progress);
        },
        [this, one, numbersConfirmed](const Result<documents::Added>& result) {
            m_panel->end();
            if (result) {
                if (m_queue.empty()) {
                    end();
                    Q_EMIT added(result->id, result->sameAs.has_value());
                } else {
                    next();
                }
                return;
            }
            const Error& error = result.error();
            // Another month was chosen meanwhile, which ends what its worker does: that was not about this file.
            if (error.kind == ErrorKind::Cancelled && !m_stopped) {
                run(one, numbersConfirmed);
                return;
            }
            const auto stop = [this, why = error.kind == ErrorKind::Cancelled ? QString() : error.message] {
                end();
                Q_EMIT failed(why);
            };
            if (!askAboutNumbers(m_context, m_owner, error, [this, one] { run(one, true); }, stop))
                stop();
        });
}

void DocumentIntake::end()
{
    m_queue.clear();
    m_busy = false;
}

} // namespace woonrust::ui

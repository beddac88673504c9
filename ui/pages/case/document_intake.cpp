// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/document_intake.h"

#include "domain/size_text.h"
#include "services/cases/documents.h"
#include "ui/context/number_question.h"
#include "ui/kit/task_panel.h"
#include "ui/pages/case/smaller_photo.h"

#include <QFileInfo>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// Beyond this the worker of long work takes it, so that what is saved meanwhile does not wait for it.
constexpr qint64 longWork = 8'000'000;

} // namespace

DocumentIntake::DocumentIntake(AppContext& context, QWidget* owner, TaskPanel* panel)
    : QObject(owner), m_context(context), m_owner(owner), m_panel(panel), m_photo(new SmallerPhoto(context.bench, this))
{
    connect(panel, &ProgressPanel::cancelRequested, this, [this] {
        m_stopped = true;
        if (m_shrinking.isLargePhoto) {
            m_photo->stop();
            stopWith({});
        }
    });
    connect(m_photo, &SmallerPhoto::made, this, [this](const QByteArray& jpeg) {
        m_panel->end();
        Chosen one = std::exchange(m_shrinking, {});
        one.smaller = jpeg;
        one.size = jpeg.size();
        run(one, false);
    });
    connect(m_photo, &SmallerPhoto::failed, this, &DocumentIntake::stopWith);
}

void DocumentIntake::add(const QStringList& paths, const Subject& about)
{
    Q_EMIT began();
    m_context.bench.reader.run(
        this,
        [paths, about](Session&) -> Result<std::vector<Chosen>> {
            std::vector<Chosen> all;
            for (const QString& path : paths)
                all.push_back(
                    {.path = path, .about = about, .size = QFileInfo(path).size(), .isLargePhoto = isLargePhoto(path)});
            return all;
        },
        [this](const Result<std::vector<Chosen>>& chosen) {
            if (chosen)
                offerSmaller(*chosen);
            else
                Q_EMIT failed(chosen.error().message);
        });
}

void DocumentIntake::offerSmaller(std::vector<Chosen> chosen)
{
    qint64 size = 0;
    int count = 0;
    QString name;
    for (const Chosen& one : chosen)
        if (one.isLargePhoto) {
            size += one.size;
            name = count++ ? QString() : QFileInfo(one.path).fileName();
        }
    if (!count) {
        queue(chosen);
        return;
    }
    const QString which = count == 1
                              ? tr("%1 is large (%2).").arg(name, sizeText(size))
                              : tr("%n of these photos are large: %1 together.", nullptr, count).arg(sizeText(size));
    m_context.seams.messages.choose(
        m_owner,
        {.title = tr("Make large photos smaller?"),
         .text = which + u' ' +
                 tr("Making them smaller is best unless they are evidence: they open faster, are clear enough to "
                    "print, and no longer tell where they were taken. Keep evidence as it is."),
         .confirm = tr("Keep as they are"),
         .later = tr("Make smaller")},
        [this, chosen = std::move(chosen)](Answer answer) mutable {
            if (answer == Answer::Back)
                return;
            for (Chosen& one : chosen)
                one.isLargePhoto = one.isLargePhoto && answer == Answer::Later;
            queue(chosen);
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
    if (one.isLargePhoto)
        shrink(one);
    else
        run(one, false);
}

void DocumentIntake::shrink(const Chosen& one)
{
    m_shrinking = one;
    (void)m_panel->begin(tr("Making %1 smaller (%2)…").arg(QFileInfo(one.path).fileName(), sizeText(one.size)));
    m_photo->make(one.path);
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
            if (one.smaller.isEmpty())
                return documents::addFile(session, {.about = one.about, .title = {}}, one.path, numbers, progress);
            return documents::add(session, {.about = one.about, .title = {}, .fileName = smallerName(one.path)},
                                  one.smaller, numbers);
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
                stopWith(why);
            };
            if (!askAboutNumbers(m_context, m_owner, error, [this, one] { run(one, true); }, stop))
                stop();
        });
}

void DocumentIntake::stopWith(const QString& why)
{
    if (std::exchange(m_shrinking, {}).isLargePhoto)
        m_panel->end();
    end();
    Q_EMIT failed(why);
}

void DocumentIntake::end()
{
    m_queue.clear();
    m_busy = false;
}

} // namespace woonrust::ui

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_file.h"

#include "ui/kit/progress_panel.h"

#include <QCoreApplication>
#include <QPointer>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ListFile::ListFile(AppContext& context, ProgressPanel* progress, QWidget* owner)
    : QObject(owner), m_context(context), m_progress(progress), m_owner(owner)
{
    m_progress->finish();
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
}

ListFile::~ListFile()
{
    if (m_stop)
        *m_stop = true;
}

void ListFile::save(const QString& name, int rows, const Write& write)
{
    if (m_stop)
        return;
    m_context.seams.files.save(m_owner,
                               {.title = tr("Save this list"),
                                .suggestion = u"%1 %2.csv"_s.arg(name, m_context.today().toString(Qt::ISODate)),
                                .filters = {tr("CSV for a spreadsheet (*.csv)")},
                                .defaultSuffix = u"csv"_s},
                               [this, rows, write](const QString& path) { start(path, rows, write); });
}

void ListFile::start(const QString& path, int rows, const Write& write)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress->start(tr("Writing the list…"));
    const Progress progress = [stop = m_stop, rows, guard = QPointer<ListFile>(this)](int written) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, written, rows] {
                if (guard && guard->m_stop)
                    guard->m_progress->setProgress(written, rows);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    m_context.bench.figures.run(
        this, [path, write, progress](Session& session) { return write(session, path, progress); },
        [this](const Result<int>& written) {
            m_stop.reset();
            m_progress->finish();
            if (written)
                Q_EMIT saved(*written);
            else if (written.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(written.error());
        });
}

} // namespace woonrust::ui

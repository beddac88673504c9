// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/context/app_context.h"

#include <QObject>
#include <QStringList>
#include <deque>
#include <vector>

namespace woonrust::ui {

class SmallerPhoto;
class TaskPanel;

// Files on their way into a report or dossier, one after the other, in workers: asks whether large photos are to be
// made smaller, tells how far it is, and can be stopped. What cannot be added stops the rest.
class DocumentIntake final : public QObject {
    Q_OBJECT

public:
    // Asks over `owner`, tells in `panel`; both outlive this.
    DocumentIntake(AppContext& context, QWidget* owner, TaskPanel* panel);

    void add(const QStringList& paths, const Subject& about);

Q_SIGNALS:
    void began();
    // Everything that was asked for is there; `wasThere`: the last one was already.
    void added(DocumentId last, bool wasThere);
    void failed(const QString& why);

private:
    struct Chosen {
        QString path;
        Subject about;
        qint64 size = 0;
        bool isLargePhoto = false;
        QByteArray smaller = {}; // what is added instead
    };
    void offerSmaller(std::vector<Chosen> chosen);
    void queue(const std::vector<Chosen>& chosen);
    void next();
    void shrink(const Chosen& one);
    void run(const Chosen& one, bool numbersConfirmed);
    void stopWith(const QString& why);
    void end();

    AppContext& m_context;
    QWidget* m_owner;
    TaskPanel* m_panel;
    SmallerPhoto* m_photo;
    Chosen m_shrinking;
    std::deque<Chosen> m_queue;
    bool m_busy = false;
    bool m_stopped = false;
};

} // namespace woonrust::ui

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/app/application.h"
#include "ui/shell/target.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace woonrust::ui {

struct TourOptions {
    QString folder;
    bool allLooks = false; // both languages, light and dark, and 200 %; else Dutch and light only
};

// Walks through every page of the window without a display, saves a picture of each and last month's report: for `./dev
// run` on a machine without a screen, and for the screenshots in docs.
class Tour final : public QObject {
    Q_OBJECT

public:
    Tour(Application& application, std::shared_ptr<OpenCasebook> casebook, TourOptions options);
    void start();

Q_SIGNALS:
    // `failures` tells which pictures could not be written; empty when all is well.
    void finished(const QStringList& pictures, const QStringList& failures);

private:
    struct Look {
        QString language;
        Scheme scheme;
        double scale;
    };
    struct Stop {
        QString name;
        Target target;
    };

    void nextLook();
    void pictureStart();
    void planStops();
    void nextStop();
    void whenCalm(const std::function<void()>& then);
    void takePicture();
    void save(QWidget& window, const QString& name);
    void writeReport();

    Application& m_application;
    std::shared_ptr<OpenCasebook> m_casebook;
    TourOptions m_options;
    QList<Look> m_looks;
    QList<Stop> m_stops;
    Look m_look{};
    Stop m_stop;
    QTimer m_poll;
    QElapsedTimer m_calmSince;
    QElapsedTimer m_waiting;
    std::function<void()> m_then;
    QStringList m_pictures;
    QStringList m_failures;
};

} // namespace woonrust::ui

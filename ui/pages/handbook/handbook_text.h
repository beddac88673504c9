// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTextBrowser>

namespace woonrust::ui {

// Markdown that somebody typed, to read: no markup of HTML, no picture or file is ever loaded, and no link leads
// anywhere but to a step.
class HandbookText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HandbookText(QWidget* parent = nullptr);

    // `names` by target ("step:WO08", "letter:B05"): what stands in the place of the code.
    void showText(const QString& markdown, const QHash<QString, QString>& names);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void stepWanted(const QString& step);

private:
    void dropLinks();
};

} // namespace woonrust::ui

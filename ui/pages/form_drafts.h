// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QTimer>
#include <functional>

namespace woonrust::ui {

class InlineMessage;

// What was typed in a form and not saved yet: one draft for each thing that the form edits, kept in the casebook, so
// that choosing another thing, leaving the page, closing the window or a crash loses nothing. When the form shows the
// thing again, what was typed stands there again, and a bar says so and offers to throw it away. All forms keep their
// drafts in this way.
//
// Filling the form goes between beginFilling() and show(); everything else that changes in a watched field counts as
// typed. Passwords are not watched: they are never kept. When a parent that is a widget goes out of sight, what waits
// for its moment is written at once.
class FormDrafts final : public QObject {
    Q_OBJECT

public:
    // `kind` names the form in the casebook. `isDirty`: whether the form differs from what is stored.
    FormDrafts(AppContext& context, const QString& kind, std::function<bool()> isDirty, QObject* parent);

    // QLineEdit (and DateTimeField), QPlainTextEdit, QSpinBox, QCheckBox or QComboBox (its data).
    void watch(const QString& name, QWidget* field);
    // What is in no field (a list of days): how to read it and put it back. Say touched() when it changes.
    void also(const QString& name, std::function<QJsonValue()> read, std::function<void(const QJsonValue&)> write);
    // The form as a whole, when it reads and fills itself; instead of watch(). Say touched() when something changes.
    void whole(std::function<QJsonObject()> read, std::function<void(const QJsonObject&)> write);
    // A bar that appears while a draft stands in the form; the caller lays it out.
    [[nodiscard]] InlineMessage* bar() const { return m_bar; }

    void beginFilling();
    // The form shows the stored thing with this key now; puts back what was typed about it before. True when it did.
    bool show(const QString& key);
    // No thing is shown: nothing typed counts.
    void showNothing();
    void touched();
    // It was saved, or thrown away.
    void drop(const QString& key);
    // Writes what waits for its moment to the casebook now: before the page is left.
    void flush();

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool has(const QString& key) const { return m_drafts.contains(key); }
    // The things with something unsaved, the newest first.
    [[nodiscard]] QStringList keys() const { return m_order; }
    [[nodiscard]] QJsonObject typedIn(const QString& key) const { return m_drafts.value(key).content; }
    // When it was typed last, UTC; invalid when there is none.
    [[nodiscard]] QDateTime typedAt(const QString& key) const { return m_drafts.value(key).at; }

Q_SIGNALS:
    // A watched field changed while a thing is shown.
    void edited();
    // The drafts of an earlier session were read. One about the thing in view is put back by itself.
    void loaded();
    // There is something unsaved now where there was not, or the reverse.
    void changed();
    // The user threw the draft away: show what is stored.
    void thrownAway();
    // The draft with this key is in the casebook now, or could not be written there.
    void written(const QString& key, bool fine);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part {
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue&)> write;
    };

    struct Typed {
        QJsonObject content;
        QDateTime at;
    };

    void load();
    [[nodiscard]] QJsonObject content() const;
    void fill(const QJsonObject& draft);
    void keep(const QString& key, const QJsonObject& content);
    void putBack();
    void showBar(bool on);

    AppContext& m_context;
    QString m_kind;
    std::function<bool()> m_isDirty;
    InlineMessage* m_bar;
    QHash<QString, Part> m_parts;
    QStringList m_partOrder;             // the order of watching: a field may decide what the next one offers
    std::function<QJsonObject()> m_read; // of a form as a whole
    std::function<void(const QJsonObject&)> m_write;
    QHash<QString, Typed> m_drafts;
    QStringList m_order;
    QStringList m_unwritten;
    QString m_key;
    bool m_shown = false;
    QTimer m_timer;
};

} // namespace woonrust::ui

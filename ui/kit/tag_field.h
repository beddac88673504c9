// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace woonrust::ui {

class FlowLayout;

struct Tag {
    QString key;
    QString text;

    friend bool operator==(const Tag&, const Tag&) = default;
};

// Several values in one field: chips, and a place to type the next one. What begins with the typed letters is offered,
// then what has a word that does. Enter, Tab or a comma takes the chosen match, which is the first at first; Down in
// the empty place offers all; Backspace there takes the last chip away.
class TagField : public QWidget {
    Q_OBJECT
public:
    explicit TagField(QWidget* parent = nullptr);

    // What can be chosen; a value that is chosen already is not offered again.
    void setChoices(const QList<Tag>& choices);
    void setTags(const QList<Tag>& tags);
    [[nodiscard]] const QList<Tag>& tags() const { return m_tags; }
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void tagsChanged(); // by the user
    // Text was typed that matches nothing; it stays in the field, and Tab goes on.
    void unknownTyped(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const Tag& tag);
    void removeAt(qsizetype index);
    bool take(const QModelIndex& index);
    [[nodiscard]] bool acceptTyped();
    void showChips();
    void offer();

    FlowLayout* m_layout;
    QLineEdit* m_edit;
    QStandardItemModel* m_offered;
    QCompleter* m_completer;
    QList<Tag> m_choices;
    QList<Tag> m_tags;
    QList<QWidget*> m_chips;
};

} // namespace woonrust::ui

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/work/worker.h"

#include <QLineEdit>
#include <QTimer>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace woonrust::ui {

// Something to choose while typing.
struct Suggestion {
    qint64 id = 0;
    QString text; // what the field shows once it is chosen
    QString sub;  // what tells it from others of that name: address, number
};

// A field that finds a person, a home or a dossier while one types: suggestions come from a worker, stale ones are
// dropped. Enter takes the first, also before the list is there when nothing else can be meant; the first Down goes to
// the first too, as in a list where nothing is marked yet. Text that was not chosen stays text: id() is then 0.
class LookupField final : public QLineEdit {
    Q_OBJECT

public:
    using Find = std::function<Result<std::vector<Suggestion>>(Session&, const QString& typed)>;

    LookupField(Workbench& bench, Find find, QWidget* parent = nullptr);

    void setChosen(const Suggestion& chosen); // id 0 empties it
    [[nodiscard]] qint64 id() const { return m_chosen.id; }
    [[nodiscard]] const Suggestion& chosen() const { return m_chosen; }

Q_SIGNALS:
    // By the user: a suggestion was chosen, or the text no longer is the one chosen (id() is 0).
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void found(std::vector<Suggestion> suggestions);
    void offer(const std::vector<Suggestion>& suggestions);
    void take(const Suggestion& suggestion);

    Workbench& m_bench;
    Find m_find;
    Suggestion m_chosen;
    Generation m_generation;
    QTimer m_pause;
    bool m_asking = false;   // what was typed has not been answered yet
    bool m_enter = false;    // Enter was pressed before the answer
    bool m_untouched = true; // no arrow was pressed in this list
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

// The usual ones.
[[nodiscard]] LookupField::Find findPersons();
[[nodiscard]] LookupField::Find findUnits();
// Dossiers that are open and not hidden, by number and by words of title, address and people.
[[nodiscard]] LookupField::Find findOpenDossiers();
// The same, closed ones too.
[[nodiscard]] LookupField::Find findDossiers();

} // namespace woonrust::ui

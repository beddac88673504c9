// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/lookup_field.h"

#include "domain/number.h"
#include "domain/phone.h"
#include "services/lists/case_lists.h"
#include "services/registry/persons.h"
#include "services/registry/units.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; // ms
constexpr std::size_t mostDossiers = 10;
constexpr int textRole = Qt::UserRole + 1;

} // namespace

LookupField::LookupField(Workbench& bench, Find find, QWidget* parent)
    : QLineEdit(parent),
      m_bench(bench),
      m_find(std::move(find)),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    // What comes from the worker is what fits: the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LookupField::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        if (m_chosen.id != 0) {
            m_chosen = {};
            Q_EMIT chosenChanged();
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& now) {
        if (m_chosen.id != 0 && now.isEmpty()) { // by the clear button
            m_chosen = {};
            Q_EMIT chosenChanged();
        }
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &LookupField::take);
}

void LookupField::setChosen(const Suggestion& chosen)
{
    m_pause.stop();
    m_generation.next();
    m_chosen = chosen;
    setText(chosen.id == 0 ? QString() : chosen.text);
    setCursorPosition(0); // a long text shows how it begins
}

void LookupField::ask()
{
    const QString typed = text().trimmed();
    const int generation = m_generation.next();
    if (typed.size() < 2) {
        m_completer->popup()->hide();
        return;
    }
    m_bench.reader.run(
        this, [find = m_find, typed](Session& session) { return find(session, typed); },
        [this, generation](const Result<std::vector<Suggestion>>& found) {
            if (found && m_generation.isCurrent(generation))
                offer(*found);
        });
}

void LookupField::offer(const std::vector<Suggestion>& found)
{
    m_model->clear();
    for (const Suggestion& suggestion : found) {
        auto* item =
            new QStandardItem(suggestion.sub.isEmpty() ? suggestion.text : suggestion.text + u" · "_s + suggestion.sub);
        item->setData(suggestion.id, Qt::UserRole);
        item->setData(suggestion.text, textRole);
        m_model->appendRow(item);
    }
    if (found.empty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // A list that gets the focus makes its first row the current one by itself: not when that has to be gone to.
    const bool takesFirst = !found.front().deliberate;
    m_completer->popup()->setCurrentIndex(takesFirst ? m_completer->completionModel()->index(0, 0) : QModelIndex());
    if (!takesFirst)
        m_completer->popup()->clearSelection();
}

void LookupField::take(const QModelIndex& index)
{
    m_chosen = {.id = index.data(Qt::UserRole).toLongLong(), .text = index.data(textRole).toString()};
    m_pause.stop();
    m_generation.next();
    setText(m_chosen.text);
    Q_EMIT chosenChanged();
}

LookupField::Find findPersons()
{
    return [](Session& session, const QString& typed) {
        return persons::search(session, typed).transform([](const std::vector<Person>& found) {
            std::vector<Suggestion> suggestions;
            for (const Person& person : found)
                suggestions.push_back(
                    {.id = person.id.value(),
                     .text = person.displayName(),
                     .sub = person.tenantNumber.isEmpty() ? readablePhone(person.phone) : person.tenantNumber});
            return suggestions;
        });
    };
}

LookupField::Find findUnits()
{
    return [](Session& session, const QString& typed) {
        return units::search(session, typed).transform([](const std::vector<Unit>& found) {
            std::vector<Suggestion> suggestions;
            for (const Unit& unit : found)
                suggestions.push_back({.id = unit.id.value(), .text = unit.addressLine(), .sub = unit.city});
            return suggestions;
        });
    };
}

LookupField::Find findOpenDossiers()
{
    return [](Session& session, const QString& typed) {
        return case_lists::openDossiers(session, typed, mostDossiers)
            .transform([](const std::vector<DossierRow>& rows) {
                std::vector<Suggestion> suggestions;
                for (const DossierRow& row : rows)
                    suggestions.push_back(
                        {.id = row.id.value(),
                         .text = SerialNumber::fromKey(SerialNumber::dossier, row.number).toString() + u' ' + row.title,
                         .sub = row.address.isEmpty() ? row.areaName : row.address});
                return suggestions;
            });
    };
}

} // namespace woonrust::ui

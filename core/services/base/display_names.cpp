// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/display_names.h"

#include "storage/registry/area_store.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/process_store.h"
#include "storage/registry/unit_store.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

template <class Look> QString known(QHash<QString, QString>& names, const QString& key, const Look& look)
{
    const auto found = names.constFind(key);
    return found != names.cend() ? *found : *names.insert(key, look());
}

} // namespace

QString uiLanguage()
{
    //: The code of the language of this translation: "en" in English, "nl" in Dutch
    return QCoreApplication::translate("Language", "en");
}

QString DisplayNames::code(const QString& list, const QString& code)
{
    if (code.isEmpty())
        return {};
    if (!m_codes)
        m_codes = CodeNames(storage::allCodeValues(m_db), uiLanguage());
    return m_codes->name(list, code);
}

QString DisplayNames::user(UserId id)
{
    if (!id)
        return {};
    return known(m_known, u"user "_s + QString::number(id.value()), [&] {
        const auto user = storage::findUser(m_db, id);
        return user ? user->name : QString();
    });
}

QString DisplayNames::person(PersonId id)
{
    if (!id)
        return {};
    return known(m_known, u"person "_s + QString::number(id.value()), [&] {
        const auto person = storage::findPerson(m_db, id);
        return person ? person->displayName() : QString();
    });
}

QString DisplayNames::address(UnitId id)
{
    if (!id)
        return {};
    return known(m_known, u"unit "_s + QString::number(id.value()), [&] {
        const auto unit = storage::findUnit(m_db, id);
        return unit ? unit->addressLine() : QString();
    });
}

QString DisplayNames::area(AreaId id)
{
    if (!id)
        return {};
    return known(m_known, u"area "_s + QString::number(id.value()), [&] {
        const auto area = storage::findArea(m_db, id);
        return area ? area->name : QString();
    });
}

const ProcessDefinition* DisplayNames::process(const QString& code, qint64 number)
{
    const auto [found, isNew] = m_processes.try_emplace({code, number});
    if (isNew)
        if (auto stored = storage::findProcess(m_db, code, int(number)))
            found->second = std::move(stored->definition);
    return found->second ? &*found->second : nullptr;
}

} // namespace woonrust

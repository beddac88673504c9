// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_codes.h"

#include "storage/registry/area_store.h"

#include <QRegularExpression>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isCbsCode(const QString& code)
{
    static const QRegularExpression form(uR"(^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$)"_s);
    return form.match(code).hasMatch();
}

} // namespace

QString normalisedAreaCode(const QString& code)
{
    const QString trimmed = code.simplified();
    const QString upper = trimmed.toUpper();
    return isCbsCode(upper) ? upper : trimmed;
}

QString areaKindOf(const QString& code)
{
    if (!isCbsCode(code))
        return u"OWN"_s;
    if (code.startsWith("BU"_L1))
        return u"NEIGHBOURHOOD"_s;
    return code.startsWith("WK"_L1) ? u"DISTRICT"_s : u"MUNICIPALITY"_s;
}

QString parentAreaCode(const QString& code)
{
    if (!isCbsCode(code) || code.startsWith("GM"_L1))
        return {};
    return code.startsWith("BU"_L1) ? u"WK"_s + code.mid(2, 6) : u"GM"_s + code.mid(2, 4);
}

AreaId AreaFinder::findOrMake(const QString& typed)
{
    const QString code = normalisedAreaCode(typed);
    if (code.isEmpty())
        return {};
    if (const auto known = m_known.constFind(code); known != m_known.cend())
        return *known;
    AreaId id;
    if (const auto area = storage::findAreaByCode(m_session.db(), code)) {
        id = area->id;
    } else {
        const AreaId parent = findOrMake(parentAreaCode(code));
        id = storage::insertArea(m_session.db(),
                                 {.code = code, .name = code, .kind = areaKindOf(code), .parent = parent});
        if (m_run)
            m_run->noteNewArea(code);
        QJsonObject changes;
        noteChange(changes, "code"_L1, QJsonValue(), code);
        m_session.log(
            {.action = event::imported, .subjectKind = EntityKind::Area, .subjectId = id.value(), .changes = changes});
    }
    m_known.insert(code, id);
    return id;
}

} // namespace woonrust::exchange

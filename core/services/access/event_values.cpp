// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/event_values.h"

#include "domain/deadline.h"
#include "domain/user.h"
#include "services/cases/things/field_text.h"
#include "storage/cases/event_subjects.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <array>
#include <utility>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

using Pair = std::pair<QLatin1StringView, QLatin1StringView>;

// The lists of what is no thing in a case; those know their own.
constexpr auto listOfField = std::to_array<Pair>({
    {"condition"_L1, "CONDITION"_L1},
    {"endDetail"_L1, "EINDEDETAILREDEN"_L1},
    {"endReason"_L1, "EINDEREDEN"_L1},
    {"team"_L1, "TEAM"_L1},
});

// The list of the field "kind", which depends on what has it.
QString listOfKind(EntityKind about)
{
    switch (about) {
    case EntityKind::Area:
        return u"AREA_KIND"_s;
    case EntityKind::Unit:
        return u"EENHEIDSOORT"_s;
    case EntityKind::Alert:
        return u"SIGNALERINGDETAILSOORT"_s;
    case EntityKind::StandardText:
        return u"CONTACT_KIND"_s;
    default:
        return {};
    }
}

QString rolesText(const QString& codes)
{
    QStringList names;
    for (const Role role : allRoles)
        if (codes.split(u',').contains(roleCode(role)))
            names << roleName(role);
    return names.join(u", "_s);
}

} // namespace

QString EventValues::shownNumber(const QString& field, const QJsonValue& value)
{
    const qint64 id = value.toInteger();
    if (field == u"user")
        return m_names.user(UserId(id));
    if (field == u"person" || field == u"person_id" || field == u"mergedInto" || field == u"mergedWith")
        return m_names.person(PersonId(id));
    if (field == u"unit")
        return m_names.address(UnitId(id));
    if (field == u"area" || field == u"parent")
        return m_names.area(AreaId(id));
    if (field == u"report")
        return storage::subjectLabel(m_session.db(), EntityKind::Report, id);
    if (field == u"dossier")
        return id ? storage::subjectLabel(m_session.db(), EntityKind::Dossier, id) : QString();
    if (field == u"costCents")
        return QLocale().toCurrencyString(double(id) / 100, u"€"_s);
    if (field == u"condition")
        return m_names.code(u"CONDITION"_s, QString::number(id));
    return QString::number(value.toDouble(), 'g', 15);
}

QString EventValues::shownText(EntityKind about, const QString& field, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (field.endsWith("On"_L1))
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return shortDate(day);
    if (field.endsWith("At"_L1) || field == u"at")
        if (const QDateTime at = momentFromStorage(text); at.isValid())
            return amsterdamTime(at).toString(u"d-M-yyyy HH:mm"_s);
    if (about == EntityKind::Person && (field.startsWith("moved"_L1) || field == u"joinedParties"))
        return QString::number(text.split(u',').size());
    if (field == u"roles")
        return rolesText(text);
    if (field == u"code" && about == EntityKind::CodeValue)
        return m_names.code(text.section(u'.', 0, 0), text.section(u'.', 1));
    if (field == u"kind")
        if (const QString list = listOfKind(about); !list.isEmpty())
            return m_names.code(list, text);
    for (const auto& [name, list] : listOfField)
        if (field == name)
            return m_names.code(list, text);
    return text.simplified();
}

const FieldInfo* EventValues::described(EntityKind about, const QString& field) const
{
    const ThingKind* kind = thingKinds(m_session).find(about);
    if (!kind)
        return nullptr;
    const auto found = std::ranges::find(kind->fields, QLatin1StringView(field.toLatin1()), &FieldInfo::name);
    return found == kind->fields.end() ? nullptr : &*found;
}

QString EventValues::shown(EntityKind about, const QString& field, const QJsonValue& value)
{
    if (const FieldInfo* info = described(about, field))
        return fieldText(m_session.db(), m_names, *info, value).simplified();
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("EventWords", "yes")
                              : QCoreApplication::translate("EventWords", "no");
    case QJsonValue::Double:
        return shownNumber(field, value);
    case QJsonValue::String:
        return shownText(about, field, value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << shown(about, field, part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        // The filter of a list that was exported.
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            parts << shown(about, part.key(), part.value());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

std::vector<ChangeLine> EventValues::changes(const Event& event)
{
    std::vector<ChangeLine> lines;
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change) {
        const QJsonArray values = change->toArray();
        ChangeLine line{.field = change.key()};
        if (const FieldInfo* info = described(event.subjectKind, line.field))
            line.label = fieldLabel(*info);
        if (!change->isArray()) {
            line.after = shown(event.subjectKind, line.field, *change);
        } else if (values.size() == 2) {
            line.before = shown(event.subjectKind, line.field, values.at(0));
            line.after = shown(event.subjectKind, line.field, values.at(1));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace woonrust

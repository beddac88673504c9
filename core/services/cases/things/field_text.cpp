// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/field_text.h"

#include "domain/deadline.h"
#include "domain/letter_field.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/event_subjects.h"
#include "storage/cases/report_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QString& text)
{
    const QDate day = dateFromStorage(text);
    return day.isValid() ? shortDate(day) : text;
}

QString momentText(const QString& text)
{
    const QDateTime at = momentFromStorage(text);
    return at.isValid() ? amsterdamTime(at).toString(u"d-M-yyyy HH:mm"_s) : text;
}

QString filledOf(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u", "_s);
}

QString costText(DisplayNames& names, const QJsonObject& cost)
{
    const qint64 cents = cost.value("amountCents"_L1).toInteger();
    return filledOf({names.code(u"COST_KIND"_s, cost.value("kind"_L1).toString()),
                     QLocale().toCurrencyString(double(cents) / 100, u"€"_s),
                     dayText(cost.value("spentOn"_L1).toString()), cost.value("remark"_L1).toString()});
}

QString suspensionText(const QJsonObject& suspension)
{
    const QString until = suspension.value("untilOn"_L1).toString();
    return filledOf(
        {dayText(suspension.value("fromOn"_L1).toString()) + (until.isEmpty() ? u" –"_s : u" – "_s + dayText(until)),
         suspension.value("reason"_L1).toString()});
}

QString extensionText(const QJsonObject& extension)
{
    return filledOf({dayText(extension.value("toOn"_L1).toString()),
                     QCoreApplication::translate("Deadlines", "reporter told on %1")
                         .arg(dayText(extension.value("toldOn"_L1).toString())),
                     extension.value("reason"_L1).toString()});
}

QString addresseeText(const QJsonObject& addressee)
{
    const QString name = addressee.value("name"_L1).toString();
    return addressee.value("copy"_L1).toBool() ? QCoreApplication::translate("Letters", "%1 (copy)").arg(name) : name;
}

QString blockText(const QJsonObject& block)
{
    return block.value("in"_L1).toBool() ? block.value("text"_L1).toString() : QString();
}

QString valueText(const QJsonObject& value)
{
    QStringList items;
    for (const QJsonValue& item : value.value("items"_L1).toArray())
        items << item.toString();
    return items.isEmpty() ? QString() : labelOf(value.value("field"_L1).toString()) + u": "_s + items.join(u"; "_s);
}

QString proofText(DisplayNames& names, const QJsonObject& proof)
{
    return filledOf({names.code(u"LETTER_PROOF"_s, proof.value("kind"_L1).toString()),
                     proof.value("text"_L1).toString(), dayText(proof.value("on"_L1).toString())});
}

} // namespace

QString fieldLabel(const FieldInfo& field)
{
    return field.label ? QCoreApplication::translate("Field", field.label) : QString(field.name);
}

QString codeText(DisplayNames& names, QLatin1StringView list, QLatin1StringView moreList, const QString& code)
{
    const QString name = names.code(list, code);
    return name == code && !moreList.isEmpty() ? names.code(moreList, code) : name;
}

QString reporterKindName(ReporterKind kind)
{
    switch (kind) {
    case ReporterKind::Known:
        return QCoreApplication::translate("Reports", "Known person");
    case ReporterKind::Anonymous:
        return QCoreApplication::translate("Reports", "Anonymous");
    case ReporterKind::None:
        break;
    }
    return QCoreApplication::translate("Reports", "Own observation");
}

QString promiseName(const QString& kind)
{
    if (kind == deadline_kind::acknowledgement)
        return QCoreApplication::translate("Deadlines", "Acknowledgement");
    if (kind == deadline_kind::target)
        return QCoreApplication::translate("Deadlines", "Feedback (target)");
    if (kind == deadline_kind::feedback)
        return QCoreApplication::translate("Deadlines", "Feedback (at the latest)");
    return kind;
}

QString fieldText(Connection& db, DisplayNames& names, const FieldInfo& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) { // of several codes, costs, suspensions
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << fieldText(db, names, field, part);
        return filledOf(parts);
    }
    const qint64 number = value.toInteger();
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Flag:
        return value.toBool() ? QCoreApplication::translate("Reports", "Yes")
                              : QCoreApplication::translate("Reports", "No");
    case FieldKind::Number:
        return value.isDouble() ? QString::number(number) : text;
    case FieldKind::Risk:
        return QCoreApplication::translate("Timeline", "%1 of 20").arg(number);
    case FieldKind::Day:
        return dayText(text);
    case FieldKind::Moment:
        return momentText(text);
    case FieldKind::Code:
    case FieldKind::Codes:
        return codeText(names, field.list, field.moreList, text);
    case FieldKind::Person:
        return names.person(PersonId(number));
    case FieldKind::Unit:
        return names.address(UnitId(number));
    case FieldKind::Area:
        return names.area(AreaId(number));
    case FieldKind::User:
        return names.user(UserId(number));
    case FieldKind::Report:
        return number ? storage::subjectLabel(db, EntityKind::Report, number) : QString();
    case FieldKind::Dossier:
        return number ? storage::subjectLabel(db, EntityKind::Dossier, number) : QString();
    case FieldKind::ReporterKind:
        return reporterKindName(storage::reporterKindFromCode(text));
    case FieldKind::PromiseKind:
        return promiseName(text);
    case FieldKind::Cost:
        return value.isObject() ? costText(names, value.toObject()) : text;
    case FieldKind::Suspensions:
        return suspensionText(value.toObject());
    case FieldKind::Extensions:
        return extensionText(value.toObject());
    case FieldKind::Addressees:
        return addresseeText(value.toObject());
    case FieldKind::LetterBlocks:
        return blockText(value.toObject());
    case FieldKind::LetterValues:
        return valueText(value.toObject());
    case FieldKind::Proofs:
        return proofText(names, value.toObject());
    case FieldKind::Text:
    case FieldKind::Sum:
        break;
    }
    return text;
}

} // namespace woonrust

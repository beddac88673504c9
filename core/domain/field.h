// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/personal_data.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QStringList>
#include <optional>
#include <vector>

// The members of a thing, told once: what they are called, mean, and are allowed to become.
namespace woonrust {

// What a value means, which decides how it is shown.
enum class FieldKind {
    Text,
    Flag,
    Number,
    Risk, // a score out of 20
    Day,
    Moment,
    Code, // of FieldInfo::list
    Codes,
    Person,
    Unit,
    Area,
    User,
    Report,
    Dossier,
    Document,
    Sum, // of bytes
    ReporterKind,
    PromiseKind, // of a deadline
    Cost,        // one as an object, or several
    Suspensions,
    Extensions,
    Party,
    RiskSide,
    ReadinessPoint,
    ReadinessState,
    Handbook,
    Evaluations,
    Cents,    // an amount of euros
    Weekdays, // "1234567", Monday is 1
    Things,   // "report:12": what stands elsewhere in the dossier
    Directive,
    DirectiveNumber,
    Clause,
    Breach,
    Addressees, // of a letter
    LetterBlocks,
    LetterValues,
    Proofs, // of sending
};

// Where a change of a field is told.
enum class FieldLog {
    Told,  // in the events of the thing, old and new
    Made,  // it never changes, and stands in the event that made the thing: by whom, and when
    Apart, // in events of another name, or together with something else: the dossier of a report, a cost
};

// What becomes of a field when the people that a thing speaks of are to be forgotten.
enum class Erasure {
    Keep,    // says nothing of anybody once the rest is gone
    Empty,   // becomes empty
    Replace, // becomes "erased": the column may not be empty
    Row,     // the row goes: without this there is no such thing
};

struct FieldInfo {
    QLatin1StringView name; // as in events
    FieldKind kind = FieldKind::Text;
    QLatin1StringView column = {}; // in the table of the thing; empty: kept in another table, or in events alone
    FieldLog log = FieldLog::Told;
    std::optional<PersonalKind> personal = {};
    Erasure erasure = Erasure::Keep;
    QLatin1StringView list = {};     // of a code
    QLatin1StringView moreList = {}; // where the code is looked up when `list` has none of that name
    const char* label = nullptr;     // English, of context "Field"
    const char* none = nullptr;      // what is said when it is empty, where that says more than nothing; same context
};

// A field of T with its value as events and views of the past hold it: codes, ids, days and UTC moments as in storage.
template <class T> struct Field : FieldInfo {
    QJsonValue (*get)(const T&) = nullptr;
    void (*set)(T&, const QJsonValue&) = nullptr; // null, which an event has for "nothing there", gives the empty one
};

// How each kind of member is written, and read back. Types of their own bring the two functions with them.
inline QJsonValue fieldValue(const QString& text)
{
    return text;
}
inline void setFieldValue(QString& text, const QJsonValue& value)
{
    text = value.toString();
}
inline QJsonValue fieldValue(bool flag)
{
    return flag;
}
inline void setFieldValue(bool& flag, const QJsonValue& value)
{
    flag = value.toBool();
}
inline QJsonValue fieldValue(qint64 number)
{
    return number;
}
inline void setFieldValue(qint64& number, const QJsonValue& value)
{
    number = value.toInteger();
}
QJsonValue fieldValue(QDate day);
void setFieldValue(QDate& day, const QJsonValue& value);
QJsonValue fieldValue(QTime time); // "21:30"
void setFieldValue(QTime& time, const QJsonValue& value);
QJsonValue fieldValue(const QDateTime& moment);
void setFieldValue(QDateTime& moment, const QJsonValue& value);
QJsonValue fieldValue(const QStringList& list);
void setFieldValue(QStringList& list, const QJsonValue& value);
QJsonValue fieldValue(const QByteArray& hash);
void setFieldValue(QByteArray& hash, const QJsonValue& value);
QJsonValue fieldValue(std::optional<int> number);
void setFieldValue(std::optional<int>& number, const QJsonValue& value);
template <class Tag> QJsonValue fieldValue(Id<Tag> id)
{
    return id.value();
}
template <class Tag> void setFieldValue(Id<Tag>& id, const QJsonValue& value)
{
    id = Id<Tag>(value.toInteger());
}

namespace detail {
template <class Member> struct OwnerOf;
template <class T, class Member> struct OwnerOf<Member T::*> {
    using Type = T;
};
} // namespace detail

// A field from the way to its member: field<&Task::title>({...}), field<&Task::about, &Subject::report>({...}).
template <auto First, auto... Rest> constexpr auto field(const FieldInfo& info)
{
    using T = detail::OwnerOf<decltype(First)>::Type;
    Field<T> made;
    static_cast<FieldInfo&>(made) = info;
    made.get = [](const T& thing) { return fieldValue(((thing.*First).*....*Rest)); };
    made.set = [](T& thing, const QJsonValue& value) { setFieldValue(((thing.*First).*....*Rest), value); };
    return made;
}

} // namespace woonrust

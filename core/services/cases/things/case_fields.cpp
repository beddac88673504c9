// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/case_fields.h"

#include "domain/clock.h"
#include "storage/cases/report_store.h"

#include <QJsonArray>
#include <functional>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// How each kind of member is written, and read back. Null, which an event has for "nothing there", gives the empty one.
QJsonValue toJson(const QString& text)
{
    return text;
}
void fromJson(const QJsonValue& value, QString& text)
{
    text = value.toString();
}
QJsonValue toJson(bool flag)
{
    return flag;
}
void fromJson(const QJsonValue& value, bool& flag)
{
    flag = value.toBool();
}
QJsonValue toJson(qint64 number)
{
    return number;
}
void fromJson(const QJsonValue& value, qint64& number)
{
    number = value.toInteger();
}
QJsonValue toJson(QDate day)
{
    return toStorage(day);
}
void fromJson(const QJsonValue& value, QDate& day)
{
    day = dateFromStorage(value.toString());
}
QJsonValue toJson(const QDateTime& moment)
{
    return toStorage(moment);
}
void fromJson(const QJsonValue& value, QDateTime& moment)
{
    moment = momentFromStorage(value.toString());
}
QJsonValue toJson(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}
void fromJson(const QJsonValue& value, QStringList& list)
{
    list.clear();
    for (const QJsonValue& part : value.toArray())
        list << part.toString();
}
QJsonValue toJson(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}
void fromJson(const QJsonValue& value, QByteArray& hash)
{
    hash = QByteArray::fromHex(value.toString().toLatin1());
}
QJsonValue toJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}
void fromJson(const QJsonValue& value, std::optional<int>& number)
{
    number = value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}
QJsonValue toJson(ReporterKind kind)
{
    return storage::reporterKindCode(kind);
}
void fromJson(const QJsonValue& value, ReporterKind& kind)
{
    kind = storage::reporterKindFromCode(value.toString());
}
QJsonValue toJson(const Owner& owner)
{
    return owner.toText();
}
void fromJson(const QJsonValue& value, Owner& owner)
{
    owner = Owner::fromText(value.toString());
}
template <class Tag> QJsonValue toJson(Id<Tag> id)
{
    return id.value();
}
template <class Tag> void fromJson(const QJsonValue& value, Id<Tag>& id)
{
    id = Id<Tag>(value.toInteger());
}

ReportCost costFrom(const QJsonObject& fields)
{
    return {.amountCents = fields.value("amountCents"_L1).toInteger(),
            .spentOn = dateFromStorage(fields.value("spentOn"_L1).toString()),
            .kind = fields.value("kind"_L1).toString(),
            .remark = fields.value("remark"_L1).toString()};
}
QJsonValue toJson(const std::vector<ReportCost>& costs)
{
    QJsonArray all;
    for (const ReportCost& cost : costs)
        all.append(fieldsOf(cost));
    return all;
}
void fromJson(const QJsonValue& value, std::vector<ReportCost>& costs)
{
    costs.clear();
    for (const QJsonValue& cost : value.toArray())
        costs.push_back(costFrom(cost.toObject()));
}
QJsonValue toJson(const std::vector<Suspension>& suspensions)
{
    return fieldsOf(suspensions);
}
void fromJson(const QJsonValue& value, std::vector<Suspension>& suspensions)
{
    suspensions.clear();
    for (const QJsonValue& one : value.toArray()) {
        const QJsonObject fields = one.toObject();
        const QDate until = dateFromStorage(fields.value("untilOn"_L1).toString());
        suspensions.push_back({.from = dateFromStorage(fields.value("fromOn"_L1).toString()),
                               .until = until.isValid() ? std::optional(until) : std::nullopt,
                               .reason = fields.value("reason"_L1).toString()});
    }
}
QJsonValue toJson(const DeadlineRule& rule)
{
    return rule == workingDayNorm(rule.amount) ? rule.amount : 0;
}
void fromJson(const QJsonValue& value, DeadlineRule& rule)
{
    rule = workingDayNorm(value.toInt());
}

template <class T> struct Field {
    QLatin1StringView name;
    std::function<QJsonValue(const T&)> get;
    std::function<void(T&, const QJsonValue&)> set;
};

template <class T, class Member> Field<T> field(QLatin1StringView name, Member T::* member)
{
    return {name, [member](const T& thing) { return toJson(thing.*member); },
            [member](T& thing, const QJsonValue& value) { fromJson(value, thing.*member); }};
}
template <class T, class Part, class Member>
Field<T> field(QLatin1StringView name, Part T::* part, Member Part::* member)
{
    return {name, [=](const T& thing) { return toJson(thing.*part.*member); },
            [=](T& thing, const QJsonValue& value) { fromJson(value, thing.*part.*member); }};
}

template <class T> struct Fields {
    std::vector<Field<T>> logged; // that events of the thing name
    std::vector<Field<T>> others;
};

template <class T> const Fields<T>& listOf();

template <> const Fields<Dossier>& listOf()
{
    using D = Dossier;
    static const Fields<D> fields{
        .logged = {field("title"_L1, &D::title), field("kind"_L1, &D::kind), field("unit"_L1, &D::unit),
                   field("area"_L1, &D::area), field("lead"_L1, &D::lead), field("leadPartner"_L1, &D::leadPartner),
                   field("handler"_L1, &D::handler), field("team"_L1, &D::team), field("phase"_L1, &D::phase),
                   field("confidentiality"_L1, &D::confidentiality), field("risk"_L1, &D::risk),
                   field("nextReviewOn"_L1, &D::nextReviewOn), field("status"_L1, &D::status),
                   field("closedAt"_L1, &D::closedAt), field("outcome"_L1, &D::outcome),
                   field("outcomeText"_L1, &D::outcomeText), field("aftercareOn"_L1, &D::aftercareOn)},
        .others = {field("number"_L1, &D::number), field("openedAt"_L1, &D::openedAt)}};
    return fields;
}

template <> const Fields<Report>& listOf()
{
    using R = Report;
    static const Fields<R> fields{.logged = {field("receivedAt"_L1, &R::receivedAt),
                                             field("receivedTimeKnown"_L1, &R::receivedTimeKnown),
                                             field("channel"_L1, &R::channel),
                                             field("origin"_L1, &R::origin),
                                             field("reporterKind"_L1, &R::reporterKind),
                                             field("reporter"_L1, &R::reporter),
                                             field("reporterUnit"_L1, &R::reporterUnit),
                                             field("shielded"_L1, &R::shielded),
                                             field("unit"_L1, &R::unit),
                                             field("area"_L1, &R::area),
                                             field("placeText"_L1, &R::placeText),
                                             field("accused"_L1, &R::accused),
                                             field("accusedText"_L1, &R::accusedText),
                                             field("category"_L1, &R::category),
                                             field("otherCategories"_L1, &R::otherCategories),
                                             field("nature"_L1, &R::nature),
                                             field("description"_L1, &R::description),
                                             field("spokenToNeighbour"_L1, &R::spokenToNeighbour),
                                             field("pollutedHome"_L1, &R::pollutedHome),
                                             field("triageProposal"_L1, &R::triageProposal),
                                             field("triageOutcome"_L1, &R::triageOutcome),
                                             field("triageReason"_L1, &R::triageReason),
                                             field("team"_L1, &R::team)},
                                  .others = {field("number"_L1, &R::number), field("sourceNumber"_L1, &R::sourceNumber),
                                             field("status"_L1, &R::status), field("dossier"_L1, &R::dossier),
                                             field("handler"_L1, &R::handler), field("closedAt"_L1, &R::closedAt),
                                             field("closeReason"_L1, &R::closeReason), field("costs"_L1, &R::costs)}};
    return fields;
}

template <> const Fields<StoredDeadline>& listOf()
{
    using D = StoredDeadline;
    static const Fields<D> fields{
        .logged = {field("kind"_L1, &D::kind), field("startOn"_L1, &D::startOn), field("dueOn"_L1, &D::dueOn),
                   field("metOn"_L1, &D::metOn), field("lateReason"_L1, &D::lateReason),
                   field("lateRemark"_L1, &D::lateRemark)},
        .others = {field("report"_L1, &D::report), field("dossier"_L1, &D::dossier), field("belongsTo"_L1, &D::owner),
                   field("workingDays"_L1, &D::rule), field("suspensions"_L1, &D::suspensions)}};
    return fields;
}

template <> const Fields<Party>& listOf()
{
    using P = Party;
    static const Fields<P> fields{.logged = {field("person"_L1, &P::person), field("description"_L1, &P::description),
                                             field("unit"_L1, &P::unit), field("role"_L1, &P::role),
                                             field("fromOn"_L1, &P::fromOn), field("untilOn"_L1, &P::untilOn)},
                                  .others = {field("dossier"_L1, &P::dossier)}};
    return fields;
}

template <> const Fields<ContactMoment>& listOf()
{
    using C = ContactMoment;
    static const Fields<C> fields{
        .logged = {field("at"_L1, &C::at), field("kind"_L1, &C::kind), field("channel"_L1, &C::channel),
                   field("direction"_L1, &C::direction), field("person"_L1, &C::person),
                   field("withWhom"_L1, &C::withWhom), field("subject"_L1, &C::subject), field("body"_L1, &C::body)},
        .others = {field("report"_L1, &C::about, &Subject::report), field("dossier"_L1, &C::about, &Subject::dossier),
                   field("belongsTo"_L1, &C::about, &Subject::owner), field("by"_L1, &C::by)}};
    return fields;
}

template <> const Fields<Task>& listOf()
{
    using T = Task;
    static const Fields<T> fields{
        .logged = {field("title"_L1, &T::title), field("kind"_L1, &T::kind), field("assignee"_L1, &T::assignee),
                   field("dueOn"_L1, &T::dueOn), field("startsAt"_L1, &T::startsAt),
                   field("mandatory"_L1, &T::mandatory), field("doneAt"_L1, &T::doneAt),
                   field("outcome"_L1, &T::outcome)},
        .others = {field("report"_L1, &T::about, &Subject::report), field("dossier"_L1, &T::about, &Subject::dossier),
                   field("belongsTo"_L1, &T::about, &Subject::owner), field("createdAt"_L1, &T::createdAt)}};
    return fields;
}

template <> const Fields<Note>& listOf()
{
    using N = Note;
    static const Fields<N> fields{
        .logged = {field("body"_L1, &N::body)},
        .others = {field("report"_L1, &N::about, &Subject::report), field("dossier"_L1, &N::about, &Subject::dossier),
                   field("belongsTo"_L1, &N::about, &Subject::owner), field("at"_L1, &N::at), field("by"_L1, &N::by)}};
    return fields;
}

template <> const Fields<Document>& listOf()
{
    using D = Document;
    static const Fields<D> fields{
        .logged = {field("title"_L1, &D::title), field("fileName"_L1, &D::fileName), field("mimeType"_L1, &D::mimeType),
                   field("kind"_L1, &D::kind), field("size"_L1, &D::size), field("sha256"_L1, &D::sha256)},
        .others = {field("report"_L1, &D::about, &Subject::report), field("dossier"_L1, &D::about, &Subject::dossier),
                   field("belongsTo"_L1, &D::about, &Subject::owner), field("addedAt"_L1, &D::addedAt),
                   field("by"_L1, &D::by)}};
    return fields;
}

template <class T> QJsonObject loggedOf(const T& thing)
{
    QJsonObject values;
    for (const Field<T>& one : listOf<T>().logged)
        values.insert(one.name, one.get(thing));
    return values;
}

template <class T> QJsonObject allOf(const T& thing)
{
    QJsonObject values = loggedOf(thing);
    for (const Field<T>& one : listOf<T>().others)
        values.insert(one.name, one.get(thing));
    return values;
}

template <class T> void setAll(T& thing, const QJsonObject& facts)
{
    for (const auto* list : {&listOf<T>().logged, &listOf<T>().others})
        for (const Field<T>& one : *list)
            one.set(thing, facts.value(one.name));
}

} // namespace

QJsonObject fieldsOf(const ReportCost& cost)
{
    return {{u"amountCents"_s, cost.amountCents},
            {u"spentOn"_s, toStorage(cost.spentOn)},
            {u"kind"_s, cost.kind},
            {u"remark"_s, cost.remark}};
}

QJsonArray fieldsOf(const std::vector<Suspension>& suspensions)
{
    QJsonArray all;
    for (const Suspension& suspension : suspensions)
        all.append(QJsonObject{{u"fromOn"_s, toStorage(suspension.from)},
                               {u"reason"_s, suspension.reason},
                               {u"untilOn"_s, toStorage(suspension.until.value_or(QDate()))}});
    return all;
}

QJsonObject fieldsOf(const Dossier& dossier)
{
    return loggedOf(dossier);
}
QJsonObject fieldsOf(const Report& report)
{
    return loggedOf(report);
}
QJsonObject fieldsOf(const Party& party)
{
    return loggedOf(party);
}
QJsonObject fieldsOf(const ContactMoment& contact)
{
    return loggedOf(contact);
}
QJsonObject fieldsOf(const Task& task)
{
    return loggedOf(task);
}
QJsonObject fieldsOf(const Note& note)
{
    return loggedOf(note);
}
QJsonObject fieldsOf(const Document& document)
{
    return loggedOf(document);
}

QJsonObject factsOf(const Dossier& dossier)
{
    return allOf(dossier);
}
QJsonObject factsOf(const Report& report)
{
    return allOf(report);
}
QJsonObject factsOf(const StoredDeadline& deadline)
{
    return allOf(deadline);
}
QJsonObject factsOf(const Party& party)
{
    return allOf(party);
}
QJsonObject factsOf(const ContactMoment& contact)
{
    return allOf(contact);
}
QJsonObject factsOf(const Task& task)
{
    return allOf(task);
}
QJsonObject factsOf(const Note& note)
{
    return allOf(note);
}
QJsonObject factsOf(const Document& document)
{
    return allOf(document);
}

void setFacts(Dossier& dossier, const QJsonObject& facts)
{
    setAll(dossier, facts);
}
void setFacts(Report& report, const QJsonObject& facts)
{
    setAll(report, facts);
}
void setFacts(StoredDeadline& deadline, const QJsonObject& facts)
{
    setAll(deadline, facts);
}
void setFacts(Party& party, const QJsonObject& facts)
{
    setAll(party, facts);
}
void setFacts(ContactMoment& contact, const QJsonObject& facts)
{
    setAll(contact, facts);
}
void setFacts(Task& task, const QJsonObject& facts)
{
    setAll(task, facts);
}
void setFacts(Note& note, const QJsonObject& facts)
{
    setAll(note, facts);
}
void setFacts(Document& document, const QJsonObject& facts)
{
    setAll(document, facts);
}

} // namespace woonrust

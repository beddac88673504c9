// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/report.h"
#include "storage/cases/deadline_store.h"

#include <QJsonObject>

// The members of what is in a dossier as field -> value: codes, ids, days and UTC moments as in storage. One list per
// kind serves both ways, so that what the log keeps of a thing can be read back into it.
namespace woonrust {

// As an event keeps them: what somebody typed or chose. What has an event of its own (a report's dossier, handler,
// status and costs) is not among them, nor what never changes (who wrote it, and when).
[[nodiscard]] QJsonObject fieldsOf(const Dossier& dossier);
[[nodiscard]] QJsonObject fieldsOf(const Report& report);
[[nodiscard]] QJsonObject fieldsOf(const ReportCost& cost);
[[nodiscard]] QJsonObject fieldsOf(const Party& party);
[[nodiscard]] QJsonObject fieldsOf(const ContactMoment& contact);
[[nodiscard]] QJsonObject fieldsOf(const Task& task);
[[nodiscard]] QJsonObject fieldsOf(const Note& note);
[[nodiscard]] QJsonObject fieldsOf(const Document& document);
// Oldest first, as objects of fromOn, untilOn and reason.
[[nodiscard]] QJsonArray fieldsOf(const std::vector<Suspension>& suspensions);

// All of it but the id and the version of the row: fieldsOf(), and the rest. A deadline with `workingDays` when it is
// a norm in those, which each deadline of a report is.
[[nodiscard]] QJsonObject factsOf(const Dossier& dossier);
[[nodiscard]] QJsonObject factsOf(const Report& report); // costs as an array
[[nodiscard]] QJsonObject factsOf(const StoredDeadline& deadline);
[[nodiscard]] QJsonObject factsOf(const Party& party);
[[nodiscard]] QJsonObject factsOf(const ContactMoment& contact);
[[nodiscard]] QJsonObject factsOf(const Task& task);
[[nodiscard]] QJsonObject factsOf(const Note& note);
[[nodiscard]] QJsonObject factsOf(const Document& document);

// The other way: sets every member that factsOf() gives; one that `facts` lacks becomes empty.
void setFacts(Dossier& dossier, const QJsonObject& facts);
void setFacts(Report& report, const QJsonObject& facts);
void setFacts(StoredDeadline& deadline, const QJsonObject& facts);
void setFacts(Party& party, const QJsonObject& facts);
void setFacts(ContactMoment& contact, const QJsonObject& facts);
void setFacts(Task& task, const QJsonObject& facts);
void setFacts(Note& note, const QJsonObject& facts);
void setFacts(Document& document, const QJsonObject& facts);

} // namespace woonrust

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/case_index.h"

#include "domain/number.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_subjects.h"
#include "storage/cases/report_store.h"
#include "storage/register/unit_store.h"
#include "storage/shared/search_store.h"

namespace woonrust::case_index {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& parts, QChar separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString addressOf(Connection& db, UnitId unit)
{
    const auto found = unit ? storage::findUnit(db, unit) : std::nullopt;
    return found ? found->addressLine() : QString();
}

} // namespace

QString numberOf(Connection& db, const Subject& about)
{
    if (about.report)
        return SerialNumber::fromKey(SerialNumber::report, storage::numberOfReport(db, about.report)).toString();
    if (!about.dossier)
        return storage::subjectLabel(db, about.owner.kind(), about.owner.id());
    return SerialNumber::fromKey(SerialNumber::dossier, storage::numberOfDossier(db, about.dossier)).toString();
}

void put(Connection& db, const Report& r)
{
    const QString place = r.unit ? addressOf(db, r.unit) : r.placeText;
    storage::indexForSearch(
        db, EntityKind::Report, r.id.value(), r.dossier,
        joined({SerialNumber::fromKey(SerialNumber::report, r.number).toString(), place}, u' '),
        joined({r.description, r.unit ? r.placeText : QString(), r.accusedText, r.sourceNumber}, u'\n'));
}

void put(Connection& db, const Dossier& d)
{
    storage::indexForSearch(db, EntityKind::Dossier, d.id.value(), d.id,
                            joined({SerialNumber::fromKey(SerialNumber::dossier, d.number).toString(), d.title}, u' '),
                            joined({addressOf(db, d.unit), d.leadPartner, d.outcomeText}, u'\n'));
}

void put(Connection& db, const ContactMoment& c)
{
    storage::indexForSearch(db, EntityKind::ContactMoment, c.id.value(), c.about.dossier,
                            joined({numberOf(db, c.about), c.subject}, u' '), joined({c.withWhom, c.body}, u'\n'));
}

void put(Connection& db, const Task& t)
{
    storage::indexForSearch(db, EntityKind::Task, t.id.value(), t.about.dossier,
                            joined({numberOf(db, t.about), t.title}, u' '), t.outcome);
}

void put(Connection& db, const Note& n)
{
    storage::indexForSearch(db, EntityKind::Note, n.id.value(), n.about.dossier, numberOf(db, n.about), n.body);
}

void put(Connection& db, const Document& d)
{
    storage::indexForSearch(db, EntityKind::Document, d.id.value(), d.about.dossier,
                            joined({numberOf(db, d.about), d.title}, u' '), d.fileName);
}

void put(Connection& db, const Party& p)
{
    // A person of the register is found there; only who is described in words needs a line here.
    if (p.description.isEmpty())
        storage::removeFromSearch(db, EntityKind::Party, p.id.value());
    else
        storage::indexForSearch(db, EntityKind::Party, p.id.value(), p.dossier,
                                numberOf(db, {.report = {}, .dossier = p.dossier}), p.description);
}

} // namespace woonrust::case_index

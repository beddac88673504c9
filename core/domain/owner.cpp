// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/owner.h"

#include "domain/error.h"

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

bool mayBe(EntityKind kind, qint64 id)
{
    return id > 0 && kind != EntityKind::Report && kind != EntityKind::Dossier;
}

} // namespace

Owner::Owner(EntityKind kind, qint64 id) : m_kind(kind), m_id(id)
{
    if (!mayBe(kind, id))
        throw Failure(ErrorKind::Internal, u"%1 %2 can own nothing."_s.arg(entityCode(kind)).arg(id));
}

QString Owner::code() const
{
    return isValid() ? entityCode(m_kind) : QString();
}

QString Owner::toText() const
{
    return isValid() ? code() + u':' + QString::number(m_id) : QString();
}

Owner Owner::fromText(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = entityFromCode(text.left(colon));
    const qint64 id = text.mid(colon + 1).toLongLong();
    return colon > 0 && kind && mayBe(*kind, id) ? Owner(*kind, id) : Owner();
}

} // namespace woonrust

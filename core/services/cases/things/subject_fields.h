// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/cases/things/thing.h"

#include <array>

namespace woonrust {

inline QJsonValue fieldValue(const Owner& owner)
{
    return owner.toText();
}
inline void setFieldValue(Owner& owner, const QJsonValue& value)
{
    owner = Owner::fromText(value.toString());
}

// What a thing with a Subject hangs on, as fields of it.
template <class T>
inline constexpr auto subjectFields = std::to_array<Field<T>>({
    field<&T::about, &Subject::report>({.name = QLatin1StringView("report"),
                                        .kind = FieldKind::Report,
                                        .column = QLatin1StringView("report_id"),
                                        .log = FieldLog::Apart,
                                        .label = QT_TRANSLATE_NOOP("Field", "Report")}),
    field<&T::about, &Subject::dossier>({.name = QLatin1StringView("dossier"),
                                         .kind = FieldKind::Dossier,
                                         .column = QLatin1StringView("dossier_id"),
                                         .log = FieldLog::Apart,
                                         .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
    field<&T::about, &Subject::owner>({.name = QLatin1StringView("belongsTo"),
                                       .log = FieldLog::Apart,
                                       .label = QT_TRANSLATE_NOOP("Field", "Belongs to")}),
});

// The fields of a thing of its own, and those.
template <class T, std::size_t N> constexpr auto withSubject(const Field<T> (&own)[N])
{
    std::array<Field<T>, N + subjectFields<T>.size()> all;
    std::ranges::copy(own, all.begin());
    std::ranges::copy(subjectFields<T>, all.begin() + N);
    return all;
}

// A column that the struct does not have as such: it follows from others, or is of the import alone.
constexpr FieldInfo columnAlone(QLatin1StringView column)
{
    return {.name = {}, .column = column, .log = FieldLog::Apart};
}

template <class T> const Subject& subjectOf(const T& thing)
{
    return thing.about;
}

} // namespace woonrust

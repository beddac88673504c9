// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"

#include <QLatin1StringView>
#include <array>

// The words of a process file (design 9.2), for reading and writing it.
namespace woonrust {

template <class T> struct ProcessWord {
    T value;
    QLatin1StringView word;
};

inline constexpr std::array phaseWords = {
    ProcessWord{StepPhase::Preventive, QLatin1StringView("preventive")},
    ProcessWord{StepPhase::Repressive, QLatin1StringView("repressive")},
    ProcessWord{StepPhase::Closing, QLatin1StringView("closing")},
};
inline constexpr std::array ruleWords = {
    ProcessWord{DeadlineKind::ServiceNorm, QLatin1StringView("service")},
    ProcessWord{DeadlineKind::Calendar, QLatin1StringView("calendar")},
    ProcessWord{DeadlineKind::Statutory, QLatin1StringView("statutory")},
    ProcessWord{DeadlineKind::Gdpr, QLatin1StringView("gdpr")},
};
inline constexpr std::array unitWords = {
    ProcessWord{TermUnit::WorkingDays, QLatin1StringView("working_day")},
    ProcessWord{TermUnit::Days, QLatin1StringView("day")},
    ProcessWord{TermUnit::Weeks, QLatin1StringView("week")},
    ProcessWord{TermUnit::Months, QLatin1StringView("month")},
    ProcessWord{TermUnit::Years, QLatin1StringView("year")},
};
inline constexpr std::array sourceWords = {
    ProcessWord{LeadSource::Document, QLatin1StringView("document")},
    ProcessWord{LeadSource::Default, QLatin1StringView("default")},
    ProcessWord{LeadSource::Law, QLatin1StringView("law")},
};
inline constexpr std::array promiseWords = {
    ProcessWord{StepPromise::Acknowledgement, QLatin1StringView("acknowledgement")},
    ProcessWord{StepPromise::Feedback, QLatin1StringView("feedback")},
};
inline constexpr std::array processRoles = {
    ProcessWord{Role::SupportOfficer, QLatin1StringView("SUPPORT_OFFICER")},
    ProcessWord{Role::SocialManager, QLatin1StringView("SOCIAL_MANAGER")},
    ProcessWord{Role::LiveabilityWorker, QLatin1StringView("LIVEABILITY_WORKER")},
    ProcessWord{Role::CaretakerOfArea, QLatin1StringView("CARETAKER_OF_AREA")},
    ProcessWord{Role::Coordinator, QLatin1StringView("COORDINATOR")},
    ProcessWord{Role::Management, QLatin1StringView("MANAGEMENT")},
    ProcessWord{Role::Administrator, QLatin1StringView("ADMINISTRATOR")},
};

template <class T, std::size_t N>
[[nodiscard]] QLatin1StringView wordOf(const std::array<ProcessWord<T>, N>& words, T value)
{
    for (const ProcessWord<T>& word : words)
        if (word.value == value)
            return word.word;
    return {};
}

} // namespace woonrust

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <expected>

namespace woonrust {

enum class ErrorKind {
    Input,         // what the user typed or the file holds is not acceptable
    NotAllowed,    // Policy says no
    WrongPassword, // unknown user, wrong password, wrong recovery key, or signed out
    NotFound,
    Conflict, // somebody changed the same thing meanwhile
    Locked,   // another program holds the casebook
    Damaged,  // altered, truncated or foreign file
    TooNew,   // made by a newer version of Woonrust
    ReadOnly, // no right to write
    DiskFull,
    Cancelled, // the user stopped it: never shown as an error
    Internal,  // a mistake in Woonrust
};

// What went wrong, in the user's language and with what to do about it. `field` names the input field it is about
// (the struct member's name), empty when it is about no single one.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString field = {};
    QString technical = {}; // for the log, never for the user: no personal data
};

template <class T> using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString message, QString field = {})
{
    return std::unexpected(Error{.kind = kind, .message = std::move(message), .field = std::move(field)});
}

// Thrown inside core only; every service turns it into a Result. Nothing throws through Qt's event loop.
class Failure : public std::exception {
public:
    explicit Failure(Error error)
        : m_error(std::move(error)), m_what((m_error.message + u' ' + m_error.technical).toUtf8())
    {
    }
    Failure(ErrorKind kind, QString message) : Failure(Error{.kind = kind, .message = std::move(message)}) {}
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

} // namespace woonrust

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/context/app_context.h"

#include "services/access/users.h"
#include "services/base/session.h"
#include "services/office/lists.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// While it lives, nothing reaches stderr, from this process or one that it starts.
class SilentStderr {
public:
    SilentStderr() : m_before(dup(STDERR_FILENO))
    {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0)
            return;
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
    ~SilentStderr()
    {
        if (m_before < 0)
            return;
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    SilentStderr(const SilentStderr&) = delete;
    SilentStderr& operator=(const SilentStderr&) = delete;

private:
    int m_before;
};

// Where there is no mail program, Qt and the system's opener print the address, with the whole letter in it.
bool openOutside(const QUrl& url)
{
    if (url.scheme() != "mailto"_L1)
        return QDesktopServices::openUrl(url);
    const SilentStderr silent;
    return QDesktopServices::openUrl(url);
}

} // namespace

Seams realSeams()
{
    return {.messages = realMessageBox(),
            .files = realFileDialog(),
            .openUrl = openOutside,
            .copyText = [](const QString& text) { QGuiApplication::clipboard()->setText(text); }};
}

Result<Reference> loadReference(Session& session, const QString& language)
{
    return session.read([&] {
        Reference reference;
        reference.codes = orThrow(lists::load(session, language));
        reference.settings = orThrow(settings::load(session));
        reference.calendar = WorkingCalendar(reference.settings.calendar);
        reference.users = orThrow(users::all(session));
        return reference;
    });
}

AppContext::AppContext(Workbench& workbench, Actor signedIn, Reference loaded, Seams outside, QSettings& thePreferences,
                       QObject* parent)
    : QObject(parent),
      bench(workbench),
      actor(std::move(signedIn)),
      seams(std::move(outside)),
      preferences(thePreferences),
      m_reference(std::move(loaded))
{
    connect(&bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        const bool concerns = std::ranges::any_of(changes, [](const Change& change) {
            return change.kind == EntityKind::CodeValue || change.kind == EntityKind::Setting ||
                   change.kind == EntityKind::User;
        });
        if (concerns)
            reload();
    });
}

QString AppContext::userName(UserId id) const
{
    const auto it = std::ranges::find(m_reference.users, id, &User::id);
    return it == m_reference.users.end() ? QString() : it->name;
}

void AppContext::reload()
{
    const int generation = m_generation.next();
    bench.reader.run(
        this, [language = m_reference.codes.language()](Session& session) { return loadReference(session, language); },
        [this, generation](Result<Reference> reference) {
            if (!reference || !m_generation.isCurrent(generation))
                return;
            m_reference = *std::move(reference);
            Q_EMIT referenceChanged();
        });
}

} // namespace woonrust::ui

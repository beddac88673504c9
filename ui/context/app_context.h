// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "domain/user.h"
#include "domain/working_calendar.h"
#include "services/access/backups.h"
#include "services/office/settings.h"
#include "ui/kit/file_dialog.h"
#include "ui/kit/message_box.h"
#include "ui/work/worker.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

class QSettings;
class QUrl;

namespace woonrust::ui {

// What pages ask outside themselves for: seams that tests fill with answers.
struct Seams {
    MessageBox messages;
    FileDialog files;
    // Opens a mail draft or a folder in another program; false when there is none for it.
    std::function<bool(const QUrl&)> openUrl;
    std::function<void(const QString&)> copyText; // to the clipboard
};

// The real dialogs, programs and clipboard.
[[nodiscard]] Seams realSeams();

// The parts of a casebook that every page reads all the time, small enough to keep in memory.
struct Reference {
    CodeNames codes;
    Settings settings;
    WorkingCalendar calendar;
    std::vector<User> users; // disabled ones too
};

// Everything read for a Reference, off the GUI thread.
[[nodiscard]] Result<Reference> loadReference(Session& session, const QString& language);

// What a page is given: the workers, who is signed in, the reference data and the seams. Lives as long as the sign-in.
class AppContext final : public QObject {
    Q_OBJECT

public:
    // `preferences` holds what belongs to this PC and user: columns, widths, the last folder.
    AppContext(Workbench& workbench, Actor signedIn, Reference loaded, Seams outside, QSettings& preferences,
               QObject* parent = nullptr);

    Workbench& bench;
    const Actor actor;
    Seams seams;
    QSettings& preferences;
    // The casebook's file, for what is about the file itself: users' passwords, back-ups, checks. Set by whoever opened
    // it, before the pages are made; null only where there is none (a page's test).
    std::shared_ptr<const OpenedCasebook> file;

    [[nodiscard]] const CodeNames& codes() const { return m_reference.codes; }
    [[nodiscard]] const Settings& settings() const { return m_reference.settings; }
    [[nodiscard]] const WorkingCalendar& calendar() const { return m_reference.calendar; }
    [[nodiscard]] const std::vector<User>& users() const { return m_reference.users; }
    [[nodiscard]] QString userName(UserId id) const; // empty for nobody
    [[nodiscard]] QDate today() const { return bench.clock.today(); }
    [[nodiscard]] bool may(Permission permission) const { return policy::may(actor, permission); }

Q_SIGNALS:
    // Lists, settings or users were changed and are up to date again here.
    void referenceChanged();
    // Something typed and not saved yet was written to the casebook, or is gone from it: drafts of this kind.
    void draftsChanged(const QString& kind);
    // A page asks to put a back-up in the place of this casebook: everybody leaves first, and signs in again after it.
    void restoreRequested(const woonrust::backups::RestoreOrder& order);

private:
    void reload();

    Reference m_reference;
    Generation m_generation;
};

} // namespace woonrust::ui

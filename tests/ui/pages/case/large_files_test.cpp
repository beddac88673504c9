// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/kit/task_panel.h"
#include "ui/pages/case/document_intake.h"

#include <QFile>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

struct Intake {
    Intake()
        : session(fixture.session()),
          about{.report = {}, .dossier = dossiers::open(session, {.title = u"Noise"_s, .kind = u"NUISANCE"_s})->id},
          panel(new ui::TaskPanel(&owner)),
          intake(new ui::DocumentIntake(*fixture.context, &owner, panel))
    {
        QObject::connect(intake, &ui::DocumentIntake::failed, &owner, [this](const QString& why) {
            problems << why;
            ended = true;
        });
        QObject::connect(intake, &ui::DocumentIntake::added, &owner, [this] { ended = true; });
    }

    void add(const QStringList& paths)
    {
        ended = false;
        intake->add(paths, about);
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return ended; }, 60'000);
    }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        return written(fixture.book.folder.filePath(name), bytes);
    }
    std::vector<Document> documents() { return orThrow(documents::documentsOf(session, about)); }

    PageFixture fixture;
    Session session;
    Subject about;
    QWidget owner;
    ui::TaskPanel* panel;
    ui::DocumentIntake* intake;
    QStringList problems;
    bool ended = false;
};

} // namespace

TEST_CASE("a recording is added by the worker of long work, and can be stopped", "[documents]")
{
    Intake work;
    const QString path = work.file(u"nacht.wav"_s, QByteArray(60'000'000, 'w'));
    work.add({path});
    REQUIRE(QTest::qWaitFor([&] { return work.panel->isVisibleTo(&work.owner); }));
    Q_EMIT work.panel->cancelRequested();
    REQUIRE(work.isDone());
    CHECK(work.problems == QStringList{QString()}); // who stops it is told nothing
    CHECK(work.documents().empty());
    CHECK_FALSE(work.panel->isVisibleTo(&work.owner));

    work.add({path});
    REQUIRE(work.isDone());
    CHECK(work.documents().size() == 1);
    CHECK(work.documents().front().size == 60'000'000);
}

TEST_CASE("a file over the limit is refused with both sizes, and the rest is not added", "[documents]")
{
    Intake work;
    const QString path = work.fixture.book.folder.filePath(u"film.mp4"_s);
    QFile film(path);
    REQUIRE(film.open(QIODevice::WriteOnly));
    REQUIRE(film.resize(720'000'000)); // of holes, which take no room on the disk
    work.add({path, work.file(u"nacht.txt"_s, "text")});
    REQUIRE(work.isDone());
    REQUIRE(work.problems.size() == 1);
    CHECK(work.problems.front() ==
          u"The file film.mp4 is too large (720 MB); at most 500 MB fits. Make it smaller, or split it."_s);
    CHECK(work.documents().empty());
}

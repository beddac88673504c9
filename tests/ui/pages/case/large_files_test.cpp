// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/kit/task_panel.h"
#include "ui/pages/case/document_intake.h"
#include "ui/pages/case/smaller_photo.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
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

// As a phone makes it, held upright: 12 megapixels, lying on its side, with a note that says so and where it was.
QByteArray photo()
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    QRandomGenerator(3).fillRange(reinterpret_cast<quint32*>(image.bits()), image.sizeInBytes() / 4);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "JPG", 40));
    const QByteArray exif =
        QByteArray("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0", 32) + QByteArray("GPSLatitude 52.99");
    QByteArray segment("\xff\xe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return bytes.insert(2, segment + exif);
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

TEST_CASE("a large photo is offered smaller: upright, and without the place where it was taken", "[documents]")
{
    Intake work;
    const QByteArray original = photo();
    const QString path = work.file(u"tuin.jpg"_s, original);
    CHECK(ui::isLargePhoto(path));

    work.fixture.answerLater = true; // "Make smaller"
    work.add({path});
    REQUIRE(work.isDone());
    CHECK(work.problems.isEmpty());
    CHECK(work.fixture.asked == QStringList{u"Make large photos smaller?"_s});
    CHECK(work.fixture.told.front().contains(u"tuin.jpg is large"_s));
    const auto smaller = work.documents();
    REQUIRE(smaller.size() == 1);
    CHECK(smaller.front().fileName == u"tuin (made smaller).jpg"_s);
    CHECK(smaller.front().size < original.size());
    const QByteArray bytes = orThrow(documents::content(work.session, smaller.front().id));
    CHECK(QImage::fromData(bytes).size() == QSize(1920, 2560));
    CHECK_FALSE(bytes.contains("GPS"));
    CHECK_FALSE(bytes.contains("Exif"));
    CHECK_FALSE(work.panel->isVisibleTo(&work.owner));

    // Evidence stays what it is, and that is what Enter chooses.
    work.fixture.answerLater = false;
    work.add({path});
    REQUIRE(work.isDone());
    const auto both = work.documents();
    REQUIRE(both.size() == 2);
    CHECK(std::ranges::count(both, qint64(original.size()), &Document::size) == 1);

    work.fixture.answerYes = false; // back: nothing is added
    work.add({path});
    work.fixture.settle();
    CHECK(work.documents().size() == 2);
}

TEST_CASE("a photo that is none cannot be made smaller, and the window that asked goes on", "[documents][attack]")
{
    Intake work;
    work.fixture.answerLater = true;
    work.add({work.file(u"vals.jpg"_s, QByteArray("\xff\xd8\xff\xe0") + QByteArray(3'000'000, 'x'))});
    REQUIRE(work.isDone());
    CHECK(work.problems == QStringList{u"vals.jpg cannot be read as a photo, so it cannot be made smaller. Add it "
                                       "again, and keep it as it is."_s});
    CHECK(work.documents().empty());
    CHECK_FALSE(work.panel->isVisibleTo(&work.owner));
    work.add({work.file(u"nacht.txt"_s, "text")});
    REQUIRE(work.isDone());
    CHECK(work.documents().size() == 1);
}

TEST_CASE("making a photo smaller can be stopped, and then nothing is added", "[documents]")
{
    Intake work;
    work.fixture.answerLater = true;
    work.add({work.file(u"tuin.jpg"_s, photo()), work.file(u"nacht.txt"_s, "text")});
    REQUIRE(QTest::qWaitFor([&] { return work.panel->isVisibleTo(&work.owner); }));
    Q_EMIT work.panel->cancelRequested();
    REQUIRE(work.isDone());
    work.fixture.settle();
    CHECK(work.problems == QStringList{QString()});
    CHECK(work.documents().empty());
    CHECK_FALSE(work.panel->isVisibleTo(&work.owner));
}

TEST_CASE("small pictures and other files are added without a question about their size", "[documents]")
{
    Intake work;
    QImage small(600, 400, QImage::Format_RGB32);
    small.fill(Qt::darkGreen);
    const QString picture = work.fixture.book.folder.filePath(u"klein.png"_s);
    REQUIRE(small.save(picture));
    work.add({picture, work.file(u"nacht.wav"_s, QByteArray(3'000'000, 'w'))});
    REQUIRE(work.isDone());
    CHECK(work.fixture.asked.isEmpty());
    CHECK(work.documents().size() == 2);
}

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/lists/paged_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A list of as many numbers as asked for; a row shows its id.
class Numbers final : public ui::PagedModel {
public:
    using PagedModel::PagedModel;
    qint64 count = 0;
    qint64 offset = 0;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const auto* page = static_cast<const std::vector<qint64>*>(pageOf(index.row()));
        if (!page)
            return u"…"_s;
        return (*page)[std::size_t(index.row() % rowsPerPage)];
    }

protected:
    [[nodiscard]] IdQuery idQuery() const override
    {
        return [count = count, offset = offset](Session&, const IdSink& sink) {
            for (qint64 i = 1; i <= count; ++i)
                if (!sink(offset + i))
                    return;
        };
    }
    [[nodiscard]] PageQuery pageQuery() const override
    {
        return [](Session&, const std::vector<qint64>& ids) { return std::make_shared<std::vector<qint64>>(ids); };
    }
};

struct Fixture : PageFixture {
    Numbers model{bench};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    void load(qint64 count)
    {
        model.count = count;
        QSignalSpy spy(&model, &ui::PagedModel::completed);
        model.reload();
        REQUIRE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    }
};

} // namespace

TEST_CASE("A list of a hundred thousand rows knows its length and shows its first rows at once")
{
    Fixture list;
    list.load(100'000);
    CHECK(list.model.rowCount() == 100'000);
    CHECK(list.model.index(0, 0).data() == 1);
    CHECK(list.model.index(99'999, 0).data() == u"…"_s);
    list.model.requestRows(99'990, 99'999);
    REQUIRE(QTest::qWaitFor([&] { return list.model.index(99'999, 0).data() == 100'000; }));
}

TEST_CASE("An empty list is complete and has no rows")
{
    Fixture list;
    list.load(0);
    CHECK(list.model.rowCount() == 0);
    CHECK(list.model.isComplete());
}

TEST_CASE("Scrolling through a long list keeps only the pages around the view")
{
    Fixture list;
    list.load(20'000);
    for (int row = 0; row < 20'000; row += Numbers::rowsPerPage) {
        list.model.requestRows(row, row + 10);
        list.settle();
    }
    CHECK(list.model.index(19'900, 0).data() == 19'901);
    CHECK(list.model.index(1000, 0).data() == u"…"_s);
}

TEST_CASE("The answer to an older question does not replace the newer one")
{
    Fixture list;
    list.model.count = 50'000;
    list.model.reload();
    list.model.count = 3;
    list.load(3);
    list.settle();
    CHECK(list.model.rowCount() == 3);
}

TEST_CASE("A quiet reload keeps the chosen row on its id")
{
    Fixture list;
    list.load(1000);
    const QPersistentModelIndex chosen = list.model.index(10, 0);
    list.model.offset = -5; // five rows came before it, and the last five went
    QSignalSpy spy(&list.model, &ui::PagedModel::completed);
    list.model.reloadQuietly();
    REQUIRE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    CHECK(chosen.row() == 15);
    CHECK(list.model.idAt(15) == 11);
}

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/table_reader.h"

namespace woonrust::exchange {

// Reads the first sheet that holds something of an .xlsx or .ods file, through GDAL's drivers. Texts and numbers come
// as they are stored, not as they are shown, so that a long number keeps its digits; a day as 2026/04/30.
class SheetReader final : public TableReader {
public:
    // Throws Failure when the file cannot be read, or this GDAL has no driver for it.
    explicit SheetReader(const QString& path);
    ~SheetReader() override;

    bool next(CsvRecord& record) override;
    [[nodiscard]] double progress() const override;

private:
    struct Sheet;
    bool readRow(QStringList& fields);

    std::unique_ptr<Sheet> m_sheet;
    qint64 m_row = 0;
};

} // namespace woonrust::exchange

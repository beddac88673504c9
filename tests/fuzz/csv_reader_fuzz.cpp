// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "exchange/csv_reader.h"
#include "fuzz_file.h"

using namespace woonrust;

// Any bytes are read to their end or refused with a sentence; a record has as many fields as the header, or a problem.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const fuzz::FuzzFile file(bytes, size);
    try {
        exchange::CsvReader reader(file.path());
        exchange::CsvRecord record;
        while (reader.next(record))
            if (record.problem.isEmpty() && record.fields.size() != reader.header().size())
                std::abort();
    } catch (const Failure& failure) {
        if (failure.error().message.isEmpty() || failure.error().kind == ErrorKind::Internal)
            std::abort();
    }
    return 0;
}

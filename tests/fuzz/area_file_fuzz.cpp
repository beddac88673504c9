// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "exchange/area_file.h"
#include "fuzz_file.h"

using namespace woonrust;

// A file of boundaries gives areas that have a boundary or a problem, or is refused with a sentence. The readers of
// GDAL are not built for this and are tried from outside.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const fuzz::FuzzFile file(bytes, size);
    try {
        exchange::readAreaFile(
            file.path(), {},
            [](const exchange::AreaFeature& area, double done) {
                if (area.wkb.isEmpty() == area.boundaryProblem.isEmpty() || !(done >= 0 && done <= 1))
                    std::abort();
            },
            [] {});
    } catch (const Failure& failure) {
        if (failure.error().message.isEmpty() || failure.error().kind == ErrorKind::Internal)
            std::abort();
    }
    return 0;
}

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class GDALDataset;

namespace woonrust::exchange {

struct CloseGdalDataset {
    void operator()(GDALDataset* dataset) const;
};
using GdalDataset = std::unique_ptr<GDALDataset, CloseGdalDataset>;

// Makes GDAL's drivers known, once, and keeps it off the network.
void registerGdal();

// While it lives, what GDAL says of errors on this thread goes nowhere: it becomes a sentence of ours, not text on
// stderr.
class GdalQuiet {
public:
    GdalQuiet();
    ~GdalQuiet();
    GdalQuiet(const GdalQuiet&) = delete;
    GdalQuiet& operator=(const GdalQuiet&) = delete;
};

} // namespace woonrust::exchange

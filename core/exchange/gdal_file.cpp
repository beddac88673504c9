// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/gdal_file.h"

#include <QtGlobal>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogr_srs_api.h>

namespace woonrust::exchange {

void CloseGdalDataset::operator()(GDALDataset* dataset) const
{
    GDALClose(dataset);
}

void registerGdal()
{
    static const bool registered = [] {
        OSRSetPROJEnableNetwork(false);
        GDALAllRegister();
        return true;
    }();
    Q_UNUSED(registered)
}

GdalQuiet::GdalQuiet()
{
    CPLPushErrorHandler(CPLQuietErrorHandler);
}

GdalQuiet::~GdalQuiet()
{
    CPLPopErrorHandler();
}

} // namespace woonrust::exchange

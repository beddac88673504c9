// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/recovery_sheet.h"

#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace woonrust::print {

papers::Paper recoveryDocument(const RecoverySheet& sheet)
{
    papers::Paper document;
    document.title = QCoreApplication::translate("RecoverySheet", "Recovery key of the casebook %1")
                         .arg(QFileInfo(sheet.casebook).completeBaseName());
    document.organisation = sheet.organisation;
    document.version = papers::Version::None;
    document.madeAt = sheet.madeAt;
    document.locale = QLocale();
    document.sections = {papers::Paragraph{QCoreApplication::translate(
                             "RecoverySheet", "If every password is lost, this key opens the casebook. Keep "
                                              "this sheet in the safe and remove the PDF from the PC after "
                                              "printing.")},
                         papers::Heading{sheet.key, 2},
                         papers::Paragraph{QCoreApplication::translate("RecoverySheet", "Casebook: %1")
                                               .arg(QDir::toNativeSeparators(sheet.casebook))}};
    return document;
}

Result<void> writeRecoverySheet(const QString& path, const RecoverySheet& sheet)
{
    return writePdf(path, layout(recoveryDocument(sheet)));
}

} // namespace woonrust::print

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "papers/export_file.h"
#include "papers/letter_paper.h"
#include "services/cases/letters/letters.h"
#include "services/lists/find.h"
#include "services/office/letter_templates.h"
#include "ui/print/letter_pages.h"

#include <QCoreApplication>
#include <QLocale>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

QString language()
{
    return QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

Exit list(Context& context, const Arguments& arguments)
{
    for (const auto& each : orThrow(letter_templates::inForce(context.session(arguments)))) {
        const LetterTemplate& letter = each.letter;
        print(QStringList{letter.code, QString::number(letter.version), letter.name.in(language()), nameOf(letter.to)}
                  .join(u'\t'));
    }
    return Exit::Fine;
}

DossierId dossierArgument(Session& session, const QString& number)
{
    for (const find::Hit& hit : orThrow(find::byNumber(session, number)))
        if (hit.kind == EntityKind::Dossier)
            return DossierId(hit.id);
    throw Failure(
        ErrorKind::Input,
        QCoreApplication::translate("Cli", "There is no dossier %1. A number is like D26-00045.").arg(number));
}

// What it would be: all letters of that template in this dossier, on the pages of one PDF, each marked as a draft.
Exit preview(Context& context, const Arguments& arguments)
{
    const QString path = arguments.required(u"pdf"_s);
    const QString number = arguments.required(u"dossier"_s);
    Session& session = context.session(arguments);
    const auto composed =
        orThrow(letters::compose(session, {.code = arguments.positional.at(0).toUpper(),
                                           .about = {.report = {}, .dossier = dossierArgument(session, number)}}));
    std::vector<print::LetterPages> pages;
    QStringList empty;
    for (const Letter& letter : composed) {
        pages.push_back(print::layoutLetter(orThrow(papers::letterPaper(session, letter))));
        for (const QString& field : emptyFields(letter))
            if (!empty.contains(field))
                empty << field;
    }
    orThrow(papers::writeExport(path, orThrow(print::letterPdf(pages))));
    print(QCoreApplication::translate("Cli", "%n letters; nothing was recorded.", nullptr, int(composed.size())));
    if (!empty.isEmpty())
        print(QCoreApplication::translate("Cli", "To be filled in: %1.").arg(empty.join(u", "_s)));
    return Exit::Fine;
}

} // namespace

std::vector<Command> letterCommands()
{
    return {{.words = {u"letter"_s, u"list"_s}, .run = list},
            {.words = {u"letter"_s, u"preview"_s},
             .usage = u"CODE --dossier NUMBER --pdf FILE"_s,
             .valued = {u"dossier"_s, u"pdf"_s},
             .positionals = 1,
             .run = preview}};
}

} // namespace woonrust::cli

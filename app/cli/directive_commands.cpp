// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "papers/case_papers.h"
#include "papers/directive_papers.h"
#include "services/lists/find.h"
#include "ui/print/paged_report.h"
#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

Exit paper(Context& context, const Arguments& arguments)
{
    const auto kind = papers::directivePaperFromCode(arguments.required(u"kind"_s));
    if (!kind)
        throw UsageError{QCoreApplication::translate("Cli", "--kind must be agreement, annex or compliance.")};
    const QString path = arguments.required(u"pdf"_s);
    Session& session = context.session(arguments);
    const QString number = arguments.positional.at(0);
    const auto hits = orThrow(find::byNumber(session, number));
    const auto hit = std::ranges::find(hits, EntityKind::Directive, &find::Hit::kind);
    if (hit == hits.end())
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Cli", "There is no directive with the number %1.").arg(number));
    const auto document = orThrow(papers::directivePaper(session, DirectiveId(hit->id), *kind, QLocale()));
    const auto pages = print::layout(document);
    // In the log before there is a file: one that cannot be accounted for must not exist.
    orThrow(papers::logPaper(session, EntityKind::Directive, hit->id, u"pdf"_s));
    orThrow(print::writePdf(path, pages));
    return Exit::Fine;
}

} // namespace

std::vector<Command> directiveCommands()
{
    return {{.words = {u"paper"_s, u"directive"_s},
             .usage = u"G26-0007 --kind agreement|annex|compliance --pdf FILE"_s,
             .valued = {u"kind"_s, u"pdf"_s},
             .positionals = 1,
             .run = paper}};
}

} // namespace woonrust::cli

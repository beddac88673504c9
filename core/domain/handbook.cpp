// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/handbook.h"

#include "domain/shipped_scale.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

struct Shipped {
    HandbookName name;
    QString file;
};

const QRegularExpression& link()
{
    static const QRegularExpression found(uR"(\[([^\]]*)\]\(([^)]*)\))"_s);
    return found;
}
// An address that Markdown takes for a link without brackets, and markup of HTML.
const QRegularExpression& outside()
{
    static const QRegularExpression found(uR"(\b(?:https?|ftp|file|data|javascript|mailto):|\bwww\.|!\[|</?[a-zA-Z])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return found;
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue each : array.toArray())
        texts << each.toString();
    return texts;
}

std::vector<Shipped> readShipped()
{
    std::vector<Shipped> all;
    const QJsonObject file = shippedObject(u":/handbooks/handbooks.json"_s);
    for (const QJsonValue each : file["handbooks"_L1].toArray())
        all.push_back({.name = {.code = each["code"_L1].toString(),
                                .name = bothTextsOf(each["name"_L1]),
                                .processes = textsOf(each["processes"_L1]),
                                .dossierKinds = textsOf(each["dossier_kinds"_L1])},
                       .file = each["file"_L1].toString()});
    return all;
}

const std::vector<Shipped>& shipped()
{
    static const std::vector<Shipped> all = readShipped();
    return all;
}

bool isChapter(const QString& line)
{
    return line.startsWith("## "_L1);
}

// The words behind "- [ ] "; nothing when the line is no point to tick.
std::optional<QString> pointOf(const QString& line)
{
    static const QRegularExpression point(uR"(^\s*[-*+] \[[ xX]\]\s+(.+)$)"_s);
    const auto match = point.match(line);
    return match.hasMatch() ? std::optional(withoutLinks(match.captured(1)).trimmed()) : std::nullopt;
}

QString faultOf(const QString& target, const HandbookSurroundings& around)
{
    const qsizetype colon = target.indexOf(u':');
    const QString kind = target.left(colon);
    const QString code = target.mid(colon + 1);
    const QStringList* known = kind == "step"_L1         ? &around.steps
                               : kind == "letter"_L1     ? &around.letters
                               : kind == "instrument"_L1 ? &around.instruments
                                                         : nullptr;
    if (colon < 0 || !known)
        return Texts::tr("A link can name a step, a letter or an instrument, such as [WO08](step:WO08). “%1” is none "
                         "of these.")
            .arg(target);
    return known->contains(code) ? QString() : Texts::tr("There is no “%1” to link to.").arg(target);
}

} // namespace

const std::vector<HandbookName>& handbookNames()
{
    static const std::vector<HandbookName> names = [] {
        std::vector<HandbookName> all;
        for (const Shipped& each : shipped())
            all.push_back(each.name);
        return all;
    }();
    return names;
}

const HandbookName* handbookName(const QString& code)
{
    const auto found = std::ranges::find(handbookNames(), code, &HandbookName::code);
    return found == handbookNames().end() ? nullptr : &*found;
}

const HandbookName& handbookFor(const QString& process, const QString& dossierKind)
{
    const std::vector<HandbookName>& names = handbookNames();
    auto found =
        std::ranges::find_if(names, [&](const HandbookName& each) { return each.processes.contains(process); });
    if (found == names.end())
        found = std::ranges::find_if(names,
                                     [&](const HandbookName& each) { return each.dossierKinds.contains(dossierKind); });
    return found == names.end() ? names.front() : *found;
}

QString shippedHandbook(const QString& code, const QString& language)
{
    for (const Shipped& each : shipped())
        if (each.name.code == code) {
            QFile file(u":/handbooks/%1.%2.md"_s.arg(each.file, language));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
    return {};
}

std::vector<HandbookChapter> chaptersOf(const QString& body)
{
    std::vector<HandbookChapter> chapters;
    for (const QString& line : body.split(u'\n')) {
        if (isChapter(line))
            chapters.push_back({.title = withoutLinks(line.mid(3)).trimmed(), .body = {}});
        if (!chapters.empty())
            chapters.back().body += line + u'\n';
    }
    return chapters;
}

int chapterOfStep(const std::vector<HandbookChapter>& chapters, const QString& step)
{
    const QString target = u"(step:%1)"_s.arg(step);
    for (std::size_t i = chapters.size(); i-- > 0;)
        if (chapters[i].body.contains(target))
            return int(i);
    return -1;
}

QStringList checklistOf(const QString& markdown)
{
    QStringList points;
    for (const QString& line : markdown.split(u'\n'))
        if (const auto point = pointOf(line))
            points << *point;
    return points;
}

QString withoutLinks(const QString& markdown)
{
    QString plain = markdown;
    return plain.replace(link(), u"\\1"_s);
}

std::vector<HandbookFault> faultsOf(const QString& body, const HandbookSurroundings& surroundings)
{
    std::vector<HandbookFault> faults;
    const QStringList lines = body.split(u'\n');
    if (!lines.first().startsWith("# "_L1))
        faults.push_back({1, Texts::tr("The first line must be the title: “# ” and its words.")});
    if (std::ranges::none_of(lines, isChapter))
        faults.push_back({1, Texts::tr("There is no chapter: a line that begins with “## ” and its heading.")});
    QSet<QString> points;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString& line = lines[i];
        for (const auto& match : link().globalMatch(line))
            if (const QString fault = faultOf(match.captured(2), surroundings); !fault.isEmpty())
                faults.push_back({i + 1, fault});
        const QString rest = QString(line).remove(link());
        if (const auto match = outside().match(rest); match.hasMatch())
            faults.push_back({i + 1, Texts::tr("“%1” would lead outside Woonrust; write it in words.")
                                         .arg(rest.mid(match.capturedStart(), 30).trimmed())});
        if (const auto point = pointOf(line)) {
            if (points.contains(*point))
                faults.push_back({i + 1, Texts::tr("This point to tick stands there twice: “%1”.").arg(*point)});
            points.insert(*point);
        }
    }
    return faults;
}

} // namespace woonrust

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/handbook/handbook_text.h"

#include "ui/kit/widgets.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString stepScheme = u"step"_s;

// "[WO08](step:WO08)" with the name of the step for its code; letters and instruments as words alone.
QString withNames(const QString& markdown, const QHash<QString, QString>& names)
{
    static const QRegularExpression link(uR"(\[([^\]]*)\]\(((step|letter|instrument):[^)]*)\))"_s);
    static const QRegularExpression special(uR"(([\\`*_\[\]()<>#]))"_s);
    QString named;
    qsizetype done = 0;
    for (const auto& match : link.globalMatch(markdown)) {
        named += markdown.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString target = match.captured(2);
        QString text = names.value(target);
        text.replace(special, u"\\\\1"_s);
        if (text.isEmpty())
            text = match.captured(1);
        else if (match.captured(3) != u"instrument")
            text = match.captured(1) + u' ' + text;
        named += match.captured(3) == stepScheme ? u"[%1](%2)"_s.arg(text, target) : text;
    }
    return named + markdown.mid(done);
}

} // namespace

HandbookText::HandbookText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(false); // Tab goes from link to link, and on
    named(this, tr("Text of the handbook"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == stepScheme)
            Q_EMIT stepWanted(url.path());
    });
}

QVariant HandbookText::loadResource(int, const QUrl&)
{
    return {};
}

void HandbookText::showText(const QString& markdown, const QHash<QString, QString>& names)
{
    // A picture would be looked for in a file as soon as it is laid out; it becomes a link, which goes below.
    document()->setMarkdown(withNames(QString(markdown).replace("!["_L1, "! ["_L1), names),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    dropLinks();
    moveCursor(QTextCursor::Start);
}

// What is no step becomes words: an address that somebody typed leads nowhere.
void HandbookText::dropLinks()
{
    QList<std::pair<int, int>> spans; // from, length
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().isAnchor() && QUrl(fragment.charFormat().anchorHref()).scheme() != stepScheme)
                spans.append({fragment.position(), fragment.length()});
        }
    for (const auto& [from, length] : spans) {
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        // The format of the block may be that of a link as well.
        QTextCharFormat words = cursor.charFormat();
        words.setAnchor(false);
        words.setFontUnderline(false);
        words.clearForeground();
        for (const int property : {QTextFormat::AnchorHref, QTextFormat::AnchorName})
            words.clearProperty(property);
        cursor.setCharFormat(words);
    }
}

} // namespace woonrust::ui

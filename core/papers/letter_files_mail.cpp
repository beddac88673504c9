// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/letter_files.h"

#include <QCryptographicHash>

// RFC 5322 and 2045 to 2047.
namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 76;

QByteArray inLines(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        lines += base64.mid(at, lineLength) + "\r\n";
    return lines;
}

// Words that a head may hold: of other letters as RFC 2047 has it, in pieces that fit.
QByteArray headText(const QString& text)
{
    const QString line = text.simplified();
    const bool plain = std::ranges::all_of(line, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (plain)
        return line.toLatin1();
    QByteArray coded;
    QString piece;
    const auto add = [&] {
        if (!piece.isEmpty())
            coded += (coded.isEmpty() ? "" : "\r\n ") + ("=?utf-8?B?" + piece.toUtf8().toBase64() + "?=");
        piece.clear();
    };
    for (const QChar c : line) {
        // 45 bytes make 60 characters; a surrogate pair is not parted.
        if (piece.toUtf8().size() > 40 && !c.isLowSurrogate())
            add();
        piece += c;
    }
    add();
    return coded;
}

// An address may hold nothing that begins a line of its own.
QByteArray address(const QString& text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.isSpace() || c.unicode() < 0x21 || c == u'<' || c == u'>' || c == u','; });
    return clean.toUtf8();
}

} // namespace

QByteArray mailDraft(const MailDraft& mail)
{
    QByteArray to;
    for (const QString& one : mail.to)
        if (const QByteArray clean = address(one); !clean.isEmpty())
            to += (to.isEmpty() ? "" : ", ") + clean;
    const QByteArray boundary =
        "woonrust-" + QCryptographicHash::hash(mail.attachment, QCryptographicHash::Sha256).toHex().first(24);
    QByteArray text = "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (!to.isEmpty())
        text += "To: " + to + "\r\n";
    text += "Subject: " + headText(mail.subject) + "\r\n";
    text += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    text +=
        "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    text += inLines(QString(mail.body).replace(u"\n"_s, u"\r\n"_s).toUtf8().toBase64());
    text += "--" + boundary + "\r\nContent-Type: application/pdf; name=\"" + mail.attachmentName.toLatin1() +
            "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" +
            mail.attachmentName.toLatin1() + "\"\r\n\r\n";
    text += inLines(mail.attachment.toBase64());
    text += "--" + boundary + "--\r\n";
    return text;
}

MailDraft mailOf(const Letter& letter, const LetterPaper& paper, const QByteArray& pdf)
{
    MailDraft mail{.to = {},
                   .subject = subjectOf(letter, paper.language),
                   .body = paper.language == u"nl" ? u"Beste lezer,\n\nIn de bijlage vindt u onze brief.\n\nMet "
                                                     "vriendelijke groet,\n%1\n"_s.arg(paper.organisation)
                                                   : u"Dear reader,\n\nPlease find our letter attached.\n\nKind "
                                                     "regards,\n%1\n"_s.arg(paper.organisation),
                   .attachmentName = paper.fileName + u".pdf"_s,
                   .attachment = pdf};
    for (const Addressee& one : letter.addressees)
        if (!one.copy && !one.email.isEmpty())
            mail.to << one.email;
    return mail;
}

} // namespace woonrust::papers

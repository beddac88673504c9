// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/archive_pdf.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace woonrust::print {

namespace {

const QString program = u"Woonrust"_s;
constexpr double paperHeight = 842; // A4 in points

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

// Qt names the CMYK colours in the resources of every page, used or not; a file whose colours are defined by sRGB may
// not know them (ISO 19005-1, 6.2.3.3).
void removeUnusedColours(QPDF& pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        QPDFObjectHandle colours = object.getKey("/ColorSpace");
        if (!colours.isDictionary())
            continue;
        colours.removeKey("/CSpcmyk");
        colours.removeKey("/PCSpcmyk");
    }
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle colours = page.getObjectHandle().getKey("/Resources").getKey("/ColorSpace");
        if (colours.isDictionary()) {
            colours.removeKey("/CSpcmyk");
            colours.removeKey("/PCSpcmyk");
        }
    }
}

// Must say what the metadata say.
void setInformation(QPDF& pdf, const PdfAbout& about)
{
    const QDateTime made = about.madeAt.toUTC();
    const std::string date = "D:" + made.toString(u"yyyyMMddHHmmss"_s).toStdString() + "+00'00'";
    QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", text(about.title));
    information.replaceKey("/Author", text(about.author));
    information.replaceKey("/Creator", text(program));
    information.replaceKey("/Producer", text(program));
    information.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    information.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

// Chains the entries from `next` on that are deeper than `level` under `parent`; gives how many there are in all.
int addBookmarks(QPDF& pdf, QPDFObjectHandle parent, const std::vector<Bookmark>& bookmarks, std::size_t& next,
                 int level, const std::vector<QPDFPageObjectHelper>& pages)
{
    int count = 0;
    QPDFObjectHandle before;
    while (next < bookmarks.size() && bookmarks[next].level >= level) {
        const Bookmark& bookmark = bookmarks[next++];
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", text(bookmark.text));
        entry.replaceKey("/Parent", parent);
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages.at(std::size_t(bookmark.page)).getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(paperHeight - bookmark.top, 1));
        place.appendItem(QPDFObjectHandle::newNull());
        entry.replaceKey("/Dest", place);
        if (before.isInitialized()) {
            entry.replaceKey("/Prev", before);
            before.replaceKey("/Next", entry);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        before = entry;
        ++count;
        count += addBookmarks(pdf, entry, bookmarks, next, bookmark.level + 1, pages);
    }
    if (count > 0)
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    return count;
}

void setCatalogue(QPDF& pdf, const PdfAbout& about)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(about.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
    if (about.bookmarks.empty())
        return;
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::size_t next = 0;
    addBookmarks(pdf, outline, about.bookmarks, next, 0, QPDFPageDocumentHelper(pdf).getAllPages());
    root.replaceKey("/Outlines", outline);
}

} // namespace

QByteArray archiveMetadata(const PdfAbout& about)
{
    const QString date = about.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
    const QString packet = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                           "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
                           "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
                           "</rdf:Description>\n"
                           "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                           "<pdf:Producer>%4</pdf:Producer>\n"
                           "</rdf:Description>\n"
                           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                           "<xmp:CreatorTool>%4</xmp:CreatorTool>\n"
                           "<xmp:CreateDate>%5</xmp:CreateDate>\n"
                           "<xmp:ModifyDate>%5</xmp:ModifyDate>\n"
                           "</rdf:Description>\n"
                           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                           "<pdfaid:part>1</pdfaid:part>\n"
                           "<pdfaid:conformance>B</pdfaid:conformance>\n"
                           "</rdf:Description>\n"
                           "</rdf:RDF>\n"
                           "</x:xmpmeta>\n"
                           "<?xpacket end=\"w\"?>\n"_s.arg(about.title.toHtmlEscaped(), about.author.toHtmlEscaped(),
                                                           about.language.toHtmlEscaped(), program, date);
    return packet.toUtf8();
}

Result<QByteArray> archivePdf(const QByteArray& written, const PdfAbout& about)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", written.constData(), std::size_t(written.size()));
        removeUnusedColours(pdf);
        setInformation(pdf, about);
        setCatalogue(pdf, about);
        // Made of a moment and of chance; the deterministic one that follows would keep its first half.
        pdf.getTrailer().removeKey("/ID");
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        // As they are: the metadata must stay readable without unpacking (ISO 19005-1, 6.7.2).
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception& error) {
        return std::unexpected(
            Error{.kind = ErrorKind::Internal,
                  .message = QCoreApplication::translate("PdfFile", "The PDF could not be finished. Try again."),
                  .technical = QString::fromUtf8(error.what())});
    }
}

} // namespace woonrust::print

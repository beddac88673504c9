// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/contact_editor.h"

#include "services/cases/contacts.h"
#include "services/office/texts.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QUrl>
#include <QUrlQuery>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const ContactStart& start)
{
    if (start.contact.id)
        return ContactEditor::tr("Change a contact");
    if (start.fixedKind == contacts::acknowledgement)
        return ContactEditor::tr("Acknowledge the report");
    if (start.fixedKind == contacts::feedback)
        return ContactEditor::tr("Give feedback");
    return ContactEditor::tr("Note a contact");
}

// "Feedback: " of "Feedback: report closed" and "Feedback: report taken up": words that tell no one from another.
qsizetype lengthOfSharedHeading(const QStringList& names)
{
    if (names.size() < 2)
        return 0;
    const qsizetype length = names.first().indexOf(": "_L1) + 2;
    const bool shared = length > 2 && std::ranges::all_of(names, [&](const QString& name) {
                            return name.size() > length && name.startsWith(names.first().first(length));
                        });
    return shared ? length : 0;
}

QString fromCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ContactEditor::ContactEditor(AppContext& theContext, ContactStart start, QWidget* parent)
    : CaseEditor(theContext, titleOf(start), tr("Note it"), parent), m_start(std::move(start))
{
    makeForm();
    const ContactMoment& c = m_start.contact;
    begin(u"contact"_s, u"%1/%2/%3/%4"_s.arg(c.about.report.value())
                            .arg(c.about.dossier.value())
                            .arg(c.id.value())
                            .arg(m_start.fixedKind));
    loadTexts();
}

void ContactEditor::makeForm()
{
    const ContactMoment& c = m_start.contact;
    const CodeNames& codes = context().codes();
    m_at = new DateTimeField(context().bench.clock, DateTimeMode::DateTime, Lean::Past);
    if (c.at.isValid())
        m_at->setUtc(c.at);
    else
        m_at->setNow();
    m_kind = new QComboBox;
    fillCodes(m_kind, codes, u"CONTACT_KIND"_s, context().today(), c.kind.isEmpty() ? u"CALL"_s : c.kind);
    if (!m_start.fixedKind.isEmpty()) {
        chooseData(m_kind, m_start.fixedKind);
        m_kind->setEnabled(false);
    }
    m_channel = new QComboBox;
    fillCodes(m_channel, codes, u"COMMUNICATIEKANAAL"_s, context().today(), c.channel.isEmpty() ? u"TEL"_s : c.channel);
    m_direction = new SegmentedChoice;
    for (const CodeValue& value : codes.offered(u"COMMUNICATIERICHTING"_s, context().today()))
        m_direction->addOption(value.code, codes.name(u"COMMUNICATIERICHTING"_s, value.code));
    m_direction->setValue(c.direction.isEmpty() ? u"UIT"_s : c.direction);
    m_with = new QComboBox;
    m_with->setEditable(true);
    m_with->setInsertPolicy(QComboBox::NoInsert);
    for (const ContactPerson& person : m_start.people)
        m_with->addItem(person.role.isEmpty() ? person.name
                                              : tr("%1 (%2)", "name and role").arg(person.name, person.role),
                        person.id.value());
    const int chosen = c.person ? m_with->findData(c.person.value()) : -1;
    m_with->setCurrentIndex(chosen >= 0 ? chosen : (c.withWhom.isEmpty() && !c.id && !m_start.people.empty() ? 0 : -1));
    if (m_with->currentIndex() < 0)
        m_with->setEditText(c.withWhom);
    m_standard = new QComboBox;
    m_subject = new QLineEdit(c.subject);
    m_body = new QPlainTextEdit(c.body);
    m_body->setMinimumHeight(em(this, 11));
    m_missing = wrappedLabel({});
    m_missing->hide();
    m_lateReason = new QComboBox;
    fillCodes(m_lateReason, codes, u"LATE_REASON"_s, context().today(), {}, tr("Choose a reason"));
    m_lateRemark = new QLineEdit;
    m_late = new QWidget;

    // Two beside each other at the most: the pane is narrow, and narrower with large letters.
    form()->addLayout(sideBySide({addField(u"at"_s, tr("&When"), m_at, Requirement::Required),
                                  addField(u"channel"_s, tr("C&hannel"), m_channel, Requirement::Required)}));
    form()->addLayout(sideBySide({addField(u"kind"_s, tr("&Kind"), m_kind, Requirement::Required),
                                  addField(u"withWhom"_s, tr("With who&m"), m_with)}));
    form()->addLayout(sideBySide({addField(u"standard"_s, tr("Standard &text"), m_standard),
                                  addField(u"direction"_s, tr("&Direction"), m_direction)}));
    form()->addWidget(addField(u"subject"_s, tr("S&ubject"), m_subject));
    auto* late = new QHBoxLayout(m_late);
    late->setContentsMargins(0, 0, 0, 0);
    late->addLayout(sideBySide({addField(u"lateReason"_s, tr("Why it is &late"), m_lateReason, Requirement::Required),
                                addField(u"lateRemark"_s, tr("Remark about &it"), m_lateRemark)},
                               {1, 2}));
    m_late->hide();
    form()->addWidget(m_late);
    form()->addWidget(addField(u"body"_s, tr("What was &said or written"), m_body), 1);
    form()->addWidget(m_missing);
    if (!m_start.notice.isEmpty()) {
        auto* notice = new InlineMessage(Tone::Info);
        notice->setMessage(Tone::Info, m_start.notice);
        form()->insertWidget(0, notice);
    }

    auto* copy = secondaryButton(tr("Copy the text"));
    auto* mail = secondaryButton(tr("Open as e-mail"));
    setTip(mail, tr("Opens a draft in your mail program. Nothing is sent until you send it there."));
    buttons()->addWidget(copy);
    buttons()->addWidget(mail);
    connect(copy, &QPushButton::clicked, this, [this] { context().seams.copyText(m_body->toPlainText()); });
    connect(mail, &QPushButton::clicked, this, &ContactEditor::openMail);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContactEditor::offerTexts);
    connect(m_standard, &QComboBox::activated, this, &ContactEditor::useText);
    if (c.id)
        offerRemoval(
            {.title = tr("Remove this contact?"),
             .text = tr("Only what was noted by mistake. A deadline that it alone met is open again; the log "
                        "keeps your reason."),
             .label = tr("Reason"),
             .confirm = tr("Remove")},
            [id = c.id](Session& session, const QString& reason, Numbers numbers) {
                return contacts::remove(session, id, reason, numbers);
            },
            tr("The contact is removed."));
    // With whom is filled in as a rule, and what is typed next is what they said.
    startAt(m_with->currentText().isEmpty() ? static_cast<QWidget*>(m_with) : m_body);
}

void ContactEditor::loadTexts()
{
    context().bench.reader.run(
        this, [language = context().codes().language()](Session& session) { return texts::list(session, language); },
        [this](const Result<std::vector<texts::StandardText>>& found) {
            if (!found)
                return;
            m_texts = *found;
            offerTexts();
            // What acknowledges one report acknowledges another; which answer fits, only its writer knows.
            if (m_start.fixedKind == contacts::acknowledgement && m_body->toPlainText().isEmpty() &&
                m_standard->count() > 1 && !isDirty())
                quietly([this] { useText(1); });
        });
}

void ContactEditor::offerTexts()
{
    quietly([this] {
        m_standard->clear();
        m_standard->addItem(tr("No standard text"));
        std::vector<std::size_t> offered;
        QStringList names;
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            if (m_texts[i].kind == m_kind->currentData().toString() && !greetsNobody(m_texts[i])) {
                offered.push_back(i);
                names << m_texts[i].name;
            }
        const qsizetype same = lengthOfSharedHeading(names);
        for (const std::size_t i : offered) {
            m_standard->addItem(fromCapital(m_texts[i].name.mid(same)), int(i));
            const QString beginning = m_texts[i].name + u'\n' + m_texts[i].body;
            m_standard->setItemData(m_standard->count() - 1, tip(beginning), Qt::ToolTipRole);
        }
    });
    m_standard->setEnabled(m_standard->count() > 1);
}

void ContactEditor::useText(int index)
{
    const QVariant which = m_standard->itemData(index);
    if (!which.isValid())
        return;
    m_standard->setCurrentIndex(index);
    const texts::Filled filled = texts::fill(m_texts[std::size_t(which.toInt())], m_start.textValues);
    m_subject->setText(filled.subject);
    m_body->setPlainText(filled.body);
    m_missing->setVisible(!filled.missing.isEmpty());
    m_missing->setText(tr("Still to be filled in by you: %1").arg(filled.missing.join(u", "_s)));
}

// Whether the text begins "Dear …" while no reporter is known.
bool ContactEditor::greetsNobody(const texts::StandardText& text) const
{
    const QString reporter = u"melder_naam"_s;
    const auto value = m_start.textValues.constFind(reporter);
    return value != m_start.textValues.cend() && value->isEmpty() &&
           texts::fill(text, m_start.textValues).missing.contains(reporter);
}

QString ContactEditor::mailAddress() const
{
    const qint64 person = m_with->currentData().toLongLong();
    const auto it = std::ranges::find(m_start.people, PersonId(person), &ContactPerson::id);
    return person > 0 && it != m_start.people.end() ? it->email : QString();
}

void ContactEditor::openMail()
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(mailAddress());
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_subject->text())));
    QString body = m_body->toPlainText();
    body.replace(u'\n', u"\r\n"_s); // RFC 6068, section 5
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(body)));
    url.setQuery(query);
    if (!context().seams.openUrl(url))
        context().seams.messages.tell(this, tr("There is no mail program"),
                                      tr("Copy the text and paste it where you write your e-mail."));
}

ContactMoment ContactEditor::contact() const
{
    ContactMoment contact = m_start.contact;
    contact.at = m_at->utc();
    contact.kind = m_kind->currentData().toString();
    contact.channel = m_channel->currentData().toString();
    contact.direction = m_direction->value();
    const int row = m_with->currentIndex();
    const bool chosen = row >= 0 && m_with->itemText(row) == m_with->currentText();
    const auto id = chosen ? PersonId(m_with->itemData(row).toLongLong()) : PersonId();
    contact.person = id;
    contact.withWhom = id                                           ? QString()
                       : chosen && row < int(m_start.people.size()) ? m_start.people[std::size_t(row)].name
                                                                    : m_with->currentText();
    contact.subject = m_subject->text();
    contact.body = m_body->toPlainText();
    return contact;
}

CaseEditor::Work ContactEditor::work(Numbers numbers) const
{
    return [contact = contact(), numbers, followed = m_followed,
            late = deadlines::LateReason{.code = m_lateReason->currentData().toString(),
                                         .remark = m_lateRemark->text()}](Session& session) -> Result<void> {
        if (contact.id)
            return contacts::correct(session, contact, late, numbers);
        return contacts::recordAndFollow(session, contact, late, numbers).transform([&](contacts::Recorded recorded) {
            *followed = std::move(recorded.steps);
        });
    };
}

QString ContactEditor::notice() const
{
    if (m_start.contact.id)
        return tr("The contact is changed.");
    QStringList said{tr("The contact is noted.")};
    if (!m_followed->ended.isEmpty())
        said << tr("With it the step “%1” is done.").arg(m_followed->ended.join(u", "_s));
    if (!m_followed->begun.isEmpty())
        said << tr("Now runs: %1.").arg(m_followed->begun.join(u", "_s));
    return said.join(u' ');
}

bool ContactEditor::handled(const Error& error)
{
    if (error.field != "lateReason"_L1)
        return false;
    m_late->show();
    return true; // and it is shown at that field
}

QJsonObject ContactEditor::content() const
{
    const ContactMoment c = contact();
    return {{u"at"_s, toStorage(c.at)},      {u"kind"_s, c.kind},
            {u"channel"_s, c.channel},       {u"direction"_s, c.direction},
            {u"person"_s, c.person.value()}, {u"withWhom"_s, m_with->currentText()},
            {u"subject"_s, c.subject},       {u"body"_s, c.body}};
}

void ContactEditor::setContent(const QJsonObject& content)
{
    m_at->setUtc(momentFromStorage(content[u"at"_s].toString()));
    if (m_start.fixedKind.isEmpty())
        chooseData(m_kind, content[u"kind"_s].toString());
    chooseData(m_channel, content[u"channel"_s].toString());
    m_direction->setValue(content[u"direction"_s].toString());
    const qint64 person = content[u"person"_s].toInteger();
    m_with->setCurrentIndex(person > 0 ? m_with->findData(person) : -1);
    if (m_with->currentIndex() < 0)
        m_with->setEditText(content[u"withWhom"_s].toString());
    m_subject->setText(content[u"subject"_s].toString());
    m_body->setPlainText(content[u"body"_s].toString());
}

} // namespace woonrust::ui

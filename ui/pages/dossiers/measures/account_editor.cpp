// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/measures/account_editor.h"

#include "services/cases/accounts.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/dossiers/measures/party_box.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

void fillDocuments(QComboBox* box, const std::vector<reports::DocumentView>& documents, DocumentId chosen,
                   const QString& none)
{
    box->addItem(none, qint64(0));
    for (const reports::DocumentView& view : documents)
        box->addItem(view.document.title, view.document.id.value());
    if (chosen && box->findData(chosen.value()) < 0)
        box->addItem(AccountEditor::tr("A document that is no longer in this dossier"), chosen.value());
    chooseData(box, chosen.value());
}

} // namespace

AccountEditor::AccountEditor(AppContext& theContext, Account account, const dossiers::DossierDetail& detail,
                             QWidget* parent)
    : CaseEditor(theContext, account.id ? tr("Change what one side said") : tr("Hear one side"), tr("Save"), parent),
      m_account(std::move(account)),
      m_side(new SegmentedChoice),
      m_who(new PartyBox(detail.parties)),
      m_heard(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_putTo(new QPlainTextEdit(m_account.putTo)),
      m_take(linkButton(tr("&Take over what the other side said, without names"))),
      m_said(new QPlainTextEdit(m_account.said)),
      m_statement(new QPlainTextEdit(m_account.statement)),
      m_statementDocument(new QComboBox),
      m_answers(new QComboBox)
{
    for (const CodeValue& value : context().codes().offered(u"SIDE"_s, context().today()))
        m_side->addOption(value.code, context().codes().name(u"SIDE"_s, value.code));
    m_side->setValue(m_account.side.isEmpty() ? QString(side::accused) : m_account.side);
    QString name = m_account.who;
    for (const dossiers::AccountView& view : detail.accounts) {
        m_others.push_back(view.account);
        if (m_account.id && view.account.id == m_account.id)
            name = view.name;
    }
    m_who->offer(m_side->value());
    if (m_account.id)
        m_who->set(m_account.person, name);
    m_heard->setValue({.date = m_account.heardOn.isValid() ? m_account.heardOn : context().today(), .time = {}});
    makeFields(detail);
    if (m_account.id)
        offerRemoval(
            {.title = tr("Remove what this side said?"),
             .text = tr("The log keeps what stood in it, and your reason."),
             .label = tr("Reason"),
             .confirm = tr("Remove")},
            [id = m_account.id](Session& session, const QString& reason, Numbers numbers) {
                return accounts::remove(session, id, reason, numbers);
            },
            tr("It is removed."));
    begin(u"account"_s, u"%1/%2"_s.arg(m_account.dossier.value()).arg(m_account.id.value()));
    startAt(m_who->currentText().isEmpty() ? static_cast<QWidget*>(m_who) : m_said);
}

void AccountEditor::makeFields(const dossiers::DossierDetail& detail)
{
    fillDocuments(m_statementDocument, detail.documents, m_account.statementDocument, tr("None"));
    fillDocuments(m_answers, detail.documents, m_account.answers, tr("None"));
    for (QPlainTextEdit* text : {m_putTo, m_said, m_statement})
        text->setMinimumHeight(em(this, 6));
    form()->addWidget(addField(u"side"_s, tr("Which side"), m_side));
    form()->addLayout(sideBySide({addField(u"person"_s, tr("&Who was heard"), m_who, Requirement::Required),
                                  addField(u"heardOn"_s, tr("&On"), m_heard, Requirement::Required)},
                                 {2, 1}));
    FormField* putTo = addField(u"putTo"_s, tr("What was &put to them"), m_putTo);
    putTo->setHint(tr("To the accused: never who reported it."));
    form()->addWidget(putTo);
    form()->addWidget(m_take, 0, Qt::AlignLeft);
    form()->addWidget(addField(u"said"_s, tr("What they &said"), m_said));
    FormField* statement = addField(u"statement"_s, tr("T&heir own statement"), m_statement);
    statement->setHint(tr("In their own words. Is it on paper? Add it under Documents and choose it here."));
    form()->addWidget(statement);
    form()->addLayout(
        sideBySide({addField(u"statementDocument"_s, tr("&Document with their statement"), m_statementDocument),
                    addField(u"answers"_s, tr("It answe&rs"), m_answers)}));
    connect(m_side, &SegmentedChoice::valueChanged, this, [this](const QString& side) {
        m_who->offer(side);
        offerOtherSide();
    });
    connect(m_take, &QPushButton::clicked, this, &AccountEditor::takeOtherSide);
    offerOtherSide();
}

void AccountEditor::offerOtherSide()
{
    m_take->setVisible(
        std::ranges::any_of(m_others, [this](const Account& one) { return one.side != m_side->value(); }));
}

void AccountEditor::takeOtherSide()
{
    const auto other =
        std::ranges::find_if(m_others, [this](const Account& one) { return one.side != m_side->value(); });
    if (other == m_others.end())
        return;
    context().bench.writer.run(
        this, [id = other->id](Session& session) { return accounts::forOtherSide(session, id); },
        [this](const Result<QString>& text) {
            if (!text) {
                showError(text.error());
                return;
            }
            const QString before = m_putTo->toPlainText().trimmed();
            m_putTo->setPlainText(before.isEmpty() ? *text : before + u"\n\n"_s + *text);
            m_putTo->setFocus(Qt::OtherFocusReason);
        });
}

Account AccountEditor::account() const
{
    Account account = m_account;
    account.side = m_side->value();
    account.person = m_who->person();
    account.who = m_who->typed();
    account.heardOn = m_heard->value().date;
    account.putTo = m_putTo->toPlainText();
    account.said = m_said->toPlainText();
    account.statement = m_statement->toPlainText();
    account.statementDocument = DocumentId(m_statementDocument->currentData().toLongLong());
    account.answers = DocumentId(m_answers->currentData().toLongLong());
    return account;
}

CaseEditor::Work AccountEditor::work(Numbers numbers) const
{
    if (!m_heard->isValid())
        return [](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), u"heardOn"_s); };
    return [account = account(), numbers](Session& session) -> Result<void> {
        if (account.id)
            return accounts::update(session, account, numbers);
        const auto added = accounts::add(session, account, numbers);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString AccountEditor::notice() const
{
    return tr("What they said is saved.");
}

QJsonObject AccountEditor::content() const
{
    const Account a = account();
    return {{u"side"_s, a.side},
            {u"person"_s, a.person.value()},
            {u"who"_s, m_who->currentText()},
            {u"heardOn"_s, m_heard->text()},
            {u"putTo"_s, a.putTo},
            {u"said"_s, a.said},
            {u"statement"_s, a.statement},
            {u"statementDocument"_s, a.statementDocument.value()},
            {u"answers"_s, a.answers.value()}};
}

void AccountEditor::setContent(const QJsonObject& content)
{
    m_side->setValue(content[u"side"_s].toString());
    m_who->offer(m_side->value());
    m_who->set(PersonId(content[u"person"_s].toInteger()), content[u"who"_s].toString());
    m_heard->setText(content[u"heardOn"_s].toString());
    m_putTo->setPlainText(content[u"putTo"_s].toString());
    m_said->setPlainText(content[u"said"_s].toString());
    m_statement->setPlainText(content[u"statement"_s].toString());
    chooseData(m_statementDocument, content[u"statementDocument"_s].toInteger());
    chooseData(m_answers, content[u"answers"_s].toInteger());
    offerOtherSide();
}

} // namespace woonrust::ui

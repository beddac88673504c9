// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/report_form.h"

#include "storage/register/area_store.h"
#include "storage/register/unit_store.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/new_report/report_lookups.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto categoryList = "ZAAKTYPEDETAILSOORT"_L1;
constexpr auto defaultNature = "overlast"_L1;

// "12,50", "12.50" and "12" are euros. Nothing when it is no amount.
std::optional<qint64> centsOf(QString text)
{
    text.remove(u'€').remove(u' ').replace(u',', u'.');
    bool ok = false;
    const double euros = QLocale::c().toDouble(text, &ok);
    if (!ok || euros <= 0 || text.count(u'.') > 1)
        return {};
    return qRound64(euros * 100);
}

QJsonObject suggestionJson(const LookupField* field)
{
    return {{u"id"_s, field->id()}, {u"text"_s, field->text()}};
}

void setSuggestion(LookupField* field, const QJsonValue& value)
{
    if (!value.isObject())
        return;
    const QString text = value[u"text"_s].toString();
    field->setChosen({.id = value[u"id"_s].toInteger(), .text = text});
    if (field->id() == 0)
        field->setText(text);
}

} // namespace

ReportForm::ReportForm(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_bar(new InlineMessage(Tone::Missed)), m_errors(m_bar)
{
    makeFields();
    layOut();
    clear();
    watch();
}

void ReportForm::makeFields()
{
    const CodeNames& codes = m_context.codes();
    const QDate today = m_context.today();
    m_received = new DateTimeField(m_context.bench.clock, DateTimeMode::DateTime, Lean::Past);
    m_channel = new QComboBox;
    fillCodes(m_channel, codes, u"COMMUNICATIEKANAAL"_s, today, u"TEL"_s);
    m_origin = new QComboBox;
    fillCodes(m_origin, codes, u"ORIGIN"_s, today, u"TENANT"_s);
    m_reporter = new LookupField(m_context.bench, findReporters());
    m_reporter->setPlaceholderText(tr("Name, address, telephone or tenant number"));
    m_shielded = new QCheckBox(tr("Keep the name from the acc&used"));
    m_newPerson = new QWidget;
    m_initials = new QLineEdit;
    m_infix = new QLineEdit;
    m_lastName = new QLineEdit;
    m_phone = new QLineEdit;
    m_place = new LookupField(m_context.bench, findPlaces());
    m_place->setPlaceholderText(tr("Address, or describe the place"));
    m_accused = new QComboBox;
    m_accused->setEditable(true);
    m_accused->setInsertPolicy(QComboBox::NoInsert);
    m_accused->lineEdit()->setPlaceholderText(tr("Unknown"));
    m_area = new LookupField(m_context.bench, findAreas());
    m_area->setPlaceholderText(tr("Follows the address"));
    m_categories = new TagField;
    QList<Tag> tags;
    for (const CodeValue& value : codes.offered(categoryList, today))
        tags << Tag{value.code, codes.name(categoryList, value.code)};
    m_categories->setChoices(tags);
    m_categories->setPlaceholder(tr("Type the first letters"));
    m_nature = new QComboBox;
    fillCodes(m_nature, codes, u"NATURE"_s, today, defaultNature);
    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(em(this, 5));
    m_spoken = new SegmentedChoice;
    for (const CodeValue& value : codes.offered(u"SPOKEN_TO_NEIGHBOUR"_s, today))
        m_spoken->addOption(value.code, codes.name(u"SPOKEN_TO_NEIGHBOUR"_s, value.code));
    m_polluted = new QCheckBox(tr("&Polluted home"));
    m_cost = new QLineEdit;
    m_cost->setPlaceholderText(tr("0.00"));
    m_costKind = new QComboBox;
    fillCodes(m_costKind, codes, u"COST_KIND"_s, today, {});
    m_triage = new QWidget;
    m_triageTitle = boldLabel({});
    m_triageText = secondaryLabel({});
    m_triageText->setWordWrap(true);
    m_judge = secondaryButton(tr("&Judge otherwise"));
    m_triageReason = new QLineEdit;
    auto* menu = new QMenu(m_judge);
    for (const CodeValue& value : codes.offered(u"TRIAGE"_s, today))
        menu->addAction(codes.name(u"TRIAGE"_s, value.code), this, [this, code = value.code] {
            judge(code);
            Q_EMIT changed();
        });
    m_judge->setMenu(menu);
}

void ReportForm::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(gap(this, Gap::Small) + gap(this, Gap::Tight));
    outer->addWidget(m_bar);
    m_bar->setMessage(Tone::Missed, {});
    outer->addLayout(sideBySide({m_errors.add(u"receivedAt"_s, tr("Recei&ved"), m_received, Requirement::Required),
                                 m_errors.add(u"channel"_s, tr("C&hannel"), m_channel),
                                 m_errors.add(u"origin"_s, tr("&Origin"), m_origin)}));
    outer->addLayout(sideBySide(
        {m_errors.add(u"reporter"_s, tr("&Reporter"), m_reporter), new FormField(QString(), m_shielded)}, {5, 4}));

    auto* person = new QVBoxLayout(m_newPerson);
    person->setContentsMargins(0, 0, 0, 0);
    person->addLayout(sideBySide({m_errors.add(u"initials"_s, tr("&Initials"), m_initials),
                                  m_errors.add(u"infix"_s, tr("Prefi&x"), m_infix),
                                  m_errors.add(u"lastName"_s, tr("&Last name"), m_lastName, Requirement::Required),
                                  m_errors.add(u"phone"_s, tr("&Telephone"), m_phone)},
                                 {2, 2, 4, 3}));
    outer->addWidget(m_newPerson);
    m_newPerson->hide();

    outer->addLayout(sideBySide({m_errors.add(u"unit"_s, tr("&Where"), m_place),
                                 m_errors.add(u"accusedText"_s, tr("&About whom"), m_accused),
                                 m_errors.add(u"area"_s, tr("Ar&ea"), m_area)},
                                {5, 4, 3}));
    outer->addLayout(sideBySide({m_errors.add(u"category"_s, tr("&Category"), m_categories, Requirement::Required),
                                 m_errors.add(u"nature"_s, tr("&Nature"), m_nature, Requirement::Required)},
                                {3, 2}));
    outer->addWidget(m_errors.add(u"description"_s, tr("What happens, when, how o&ften?"), m_description), 1);
    outer->addWidget(m_errors.add(u"spokenToNeighbour"_s, tr("&Spoken to the neighbours already?"), m_spoken));
    outer->addLayout(
        sideBySide({new FormField(QString(), m_polluted), m_errors.add(u"amountCents"_s, tr("Costs in euros"), m_cost),
                    m_errors.add(u"kind"_s, tr("&Kind of costs"), m_costKind)},
                   {2, 1, 2}));

    m_triage->setAutoFillBackground(true);
    m_triage->setBackgroundRole(QPalette::AlternateBase);
    auto* strip = new QVBoxLayout(m_triage);
    strip->setContentsMargins(margins(this, Gap::Small));
    auto* line = new QHBoxLayout;
    line->setSpacing(gap(this));
    line->addWidget(m_triageTitle);
    line->addWidget(m_triageText, 1);
    line->addWidget(m_judge);
    strip->addLayout(line);
    m_triageReason->setPlaceholderText(tr("Why do you judge it otherwise?"));
    named(m_triageReason, tr("Reason for judging otherwise"));
    strip->addWidget(m_triageReason);
    outer->addWidget(m_triage);
}

void ReportForm::watch()
{
    const auto touched = [this] { Q_EMIT changed(); };
    connect(m_received, &DateTimeField::valueChanged, this, [this] {
        Q_EMIT dayChanged();
        Q_EMIT changed();
    });
    for (QComboBox* box : {m_channel, m_origin, m_costKind})
        connect(box, &QComboBox::currentIndexChanged, this, touched);
    connect(m_accused, &QComboBox::editTextChanged, this, touched);
    connect(m_nature, &QComboBox::activated, this, [this] { m_natureByUser = true; });
    connect(m_nature, &QComboBox::currentIndexChanged, this, [this] {
        propose();
        Q_EMIT changed();
    });
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_reporter, m_place, m_area, m_initials, m_infix,
                                                             m_lastName, m_phone, m_cost, m_triageReason})
        connect(edit, &QLineEdit::textEdited, this, touched);
    for (QCheckBox* box : {m_shielded, m_polluted})
        connect(box, &QCheckBox::toggled, this, touched);
    connect(m_description, &QPlainTextEdit::textChanged, this, touched);
    connect(m_categories, &TagField::tagsChanged, this, [this] {
        // A dirty place is a physical matter, unless the user already said otherwise.
        if (!m_natureByUser)
            chooseData(m_nature, mainCategory() == "VUI"_L1 ? u"fysiek"_s : QString(defaultNature));
        propose();
        Q_EMIT changed();
    });
    connect(m_categories, &TagField::unknownTyped, this, [this](const QString& text) {
        showError({.kind = ErrorKind::Input,
                   .message = tr("There is no category that begins with “%1”.").arg(text),
                   .field = u"category"_s});
    });
    connect(m_spoken, &SegmentedChoice::valueChanged, this, [this] {
        propose();
        Q_EMIT changed();
    });
    connect(m_reporter, &LookupField::chosenChanged, this, [this] {
        reporterChosen();
        Q_EMIT placeOrReporterChanged();
        Q_EMIT changed();
    });
    connect(m_place, &LookupField::chosenChanged, this, [this] {
        placeChosen();
        Q_EMIT placeOrReporterChanged();
        Q_EMIT changed();
    });
    connect(m_area, &LookupField::chosenChanged, this, touched);
}

void ReportForm::clear()
{
    const QSignalBlocker quiet(this);
    m_known = {};
    m_natureByUser = false;
    m_outcome.clear();
    m_received->setNow();
    chooseData(m_channel, u"TEL"_s);
    chooseData(m_origin, u"TENANT"_s);
    for (LookupField* field : {m_reporter, m_place, m_area})
        field->setChosen({});
    for (QLineEdit* edit : {m_initials, m_infix, m_lastName, m_phone, m_cost, m_triageReason})
        edit->clear();
    m_shielded->setChecked(false);
    m_polluted->setChecked(false);
    m_accused->clear();
    m_categories->setTags({});
    chooseData(m_nature, QString(defaultNature));
    m_description->clear();
    m_spoken->setValue({});
    showNewPerson(false);
    clearErrors();
    propose();
}

void ReportForm::startTyping()
{
    m_reporter->setFocus(Qt::OtherFocusReason);
}

UnitId ReportForm::place() const
{
    return UnitId(m_place->id());
}

PersonId ReportForm::reporter() const
{
    return PersonId(std::max<qint64>(0, m_reporter->id()));
}

QDate ReportForm::receivedOn() const
{
    return m_received->value().date;
}

QString ReportForm::mainCategory() const
{
    return m_categories->tags().isEmpty() ? QString() : m_categories->tags().first().key;
}

void ReportForm::showNewPerson(bool on)
{
    m_newPerson->setVisible(on);
}

void ReportForm::reporterChosen()
{
    const qint64 id = m_reporter->id();
    showNewPerson(id == newReporter);
    if (id == newReporter) {
        // "T. van der Horst": the last word is the name, one with a point the initials, what stands between the prefix.
        QStringList words = m_reporter->text().split(u' ', Qt::SkipEmptyParts);
        m_lastName->setText(words.isEmpty() ? QString() : words.takeLast());
        if (!words.isEmpty() && words.first().contains(u'.'))
            m_initials->setText(words.takeFirst());
        m_infix->setText(words.join(u' '));
        chooseData(m_origin, u"RESIDENT"_s);
        m_phone->setFocus(Qt::OtherFocusReason);
    } else if (id == anonymousReporter) {
        chooseData(m_origin, u"ANONYMOUS"_s);
    } else if (id > 0) {
        chooseData(m_origin, u"TENANT"_s);
    }
}

void ReportForm::placeChosen()
{
    m_accused->clear();
    m_area->setChosen({});
    if (!place())
        return;
    m_context.bench.reader.run(
        this,
        [unit = place()](Session& session) {
            return session.read([&] {
                const auto found = storage::findUnit(session.db(), unit);
                Suggestion area;
                if (found && found->area)
                    if (const auto in = storage::findArea(session.db(), found->area))
                        area = {.id = in->id.value(), .text = in->name};
                return area;
            });
        },
        [this, unit = place()](const Result<Suggestion>& area) {
            if (area && unit == place())
                m_area->setChosen(*area);
        });
}

void ReportForm::takeKnown(const Known& known)
{
    m_known = known;
    offerResidents();
    propose();
}

void ReportForm::offerResidents()
{
    const QSignalBlocker quiet(m_accused);
    const QString typed = m_accused->currentText();
    m_accused->clear();
    for (const Person& resident : m_known.residents)
        m_accused->addItem(resident.displayName(), resident.id.value());
    const int same = m_accused->findText(typed);
    // One who lives alone there is most often the one it is about; the user sees the name and can take it out.
    if (!typed.isEmpty() && same < 0) {
        m_accused->setCurrentIndex(-1);
        m_accused->setEditText(typed);
    } else {
        m_accused->setCurrentIndex(same >= 0 ? same : m_known.residents.size() == 1 ? 0 : -1);
    }
}

TriageFacts ReportForm::facts() const
{
    TriageFacts facts = m_known.context.triageFacts();
    facts.nature = m_nature->currentData().toString();
    facts.category = mainCategory();
    facts.spokenToNeighbour = m_spoken->value();
    return facts;
}

void ReportForm::propose()
{
    const TriageFacts known = facts();
    const bool needed = needsTriage(known) && !known.category.isEmpty();
    m_triage->setVisible(needed);
    if (!needed) {
        m_proposal.clear();
        return;
    }
    const TriageProposal proposal = proposeTriage(answersFromFacts(known));
    m_proposal = triageCode(proposal.outcome);
    if (m_outcome == m_proposal)
        m_outcome.clear();
    const bool own = !m_outcome.isEmpty();
    const QString name = m_context.codes().name(u"TRIAGE"_s, own ? m_outcome : m_proposal);
    m_triageTitle->setText((own ? tr("Your judgement: %1") : tr("Proposal: %1")).arg(name));
    m_triageText->setText(own ? tr("Proposed was: %1").arg(m_context.codes().name(u"TRIAGE"_s, m_proposal))
                              : proposal.reason);
    m_triageReason->setVisible(own);
}

void ReportForm::judge(const QString& code)
{
    m_outcome = code;
    propose();
    if (m_triageReason->isVisible())
        m_triageReason->setFocus(Qt::OtherFocusReason);
}

ReportEntry ReportForm::entry() const
{
    ReportEntry entry;
    Report& r = entry.report;
    const DayTime at = m_received->value();
    if (!m_received->isValid())
        entry.wrong = u"receivedAt"_s;
    r.receivedAt = m_received->utc();
    r.receivedTimeKnown = at.time.isValid();
    r.channel = m_channel->currentData().toString();
    r.origin = m_origin->currentData().toString();
    const qint64 who = m_reporter->id();
    r.reporterKind = who == anonymousReporter                              ? ReporterKind::Anonymous
                     : who != 0 || !m_reporter->text().trimmed().isEmpty() ? ReporterKind::Known
                                                                           : ReporterKind::None;
    r.reporter = reporter();
    if (who == newReporter) {
        Person person;
        person.initials = m_initials->text();
        person.infix = m_infix->text();
        person.lastName = m_lastName->text();
        person.phone = m_phone->text();
        entry.newPerson = person;
    }
    r.shielded = m_shielded->isChecked();
    r.unit = place();
    r.placeText = r.unit ? QString() : m_place->text();
    r.area = AreaId(m_area->id());
    const int resident = m_accused->findText(m_accused->currentText());
    if (resident >= 0 && !m_accused->currentText().isEmpty())
        r.accused = PersonId(m_accused->itemData(resident).toLongLong());
    else
        r.accusedText = m_accused->currentText();
    for (const Tag& tag : m_categories->tags())
        if (tag.key != mainCategory())
            r.otherCategories << tag.key;
    r.category = mainCategory();
    r.nature = m_nature->currentData().toString();
    r.description = m_description->toPlainText();
    r.spokenToNeighbour = m_spoken->value();
    r.pollutedHome = m_polluted->isChecked();
    r.triageProposal = m_proposal;
    r.triageOutcome = m_proposal.isEmpty() || m_outcome.isEmpty() ? m_proposal : m_outcome;
    r.triageReason = m_outcome.isEmpty() ? QString() : m_triageReason->text();
    if (const QString cost = m_cost->text().trimmed(); !cost.isEmpty()) {
        const auto cents = centsOf(cost);
        if (!cents)
            entry.wrong = u"amountCents"_s;
        else
            r.costs.push_back({.amountCents = *cents,
                               .spentOn = at.date,
                               .kind = m_costKind->currentData().toString(),
                               .remark = {}});
    }
    return entry;
}

QJsonObject ReportForm::content() const
{
    QJsonArray categories;
    for (const Tag& tag : m_categories->tags())
        categories << tag.key;
    return {{u"receivedAt"_s, toStorage(m_received->utc())},
            {u"timeKnown"_s, m_received->value().time.isValid()},
            {u"channel"_s, m_channel->currentData().toString()},
            {u"origin"_s, m_origin->currentData().toString()},
            {u"reporter"_s, suggestionJson(m_reporter)},
            {u"initials"_s, m_initials->text()},
            {u"infix"_s, m_infix->text()},
            {u"lastName"_s, m_lastName->text()},
            {u"phone"_s, m_phone->text()},
            {u"shielded"_s, m_shielded->isChecked()},
            {u"unit"_s, suggestionJson(m_place)},
            {u"accused"_s, m_accused->currentText()},
            {u"area"_s, suggestionJson(m_area)},
            {u"categories"_s, categories},
            {u"nature"_s, m_nature->currentData().toString()},
            {u"description"_s, m_description->toPlainText()},
            {u"spokenToNeighbour"_s, m_spoken->value()},
            {u"polluted"_s, m_polluted->isChecked()},
            {u"cost"_s, m_cost->text()},
            {u"costKind"_s, m_costKind->currentData().toString()},
            {u"judgement"_s, m_outcome},
            {u"judgementReason"_s, m_triageReason->text()}};
}

void ReportForm::setContent(const QJsonObject& c)
{
    const QSignalBlocker quiet(this);
    const auto text = [&](const char16_t* key, QLineEdit* edit) {
        if (const QJsonValue value = c.value(QString::fromUtf16(key)); value.isString())
            edit->setText(value.toString());
    };
    const auto code = [&](const char16_t* key, QComboBox* box) {
        const QString value = c.value(QString::fromUtf16(key)).toString();
        if (!value.isEmpty() && box->findData(value) >= 0)
            chooseData(box, value);
    };
    if (const QDateTime at = momentFromStorage(c[u"receivedAt"_s].toString()); at.isValid()) {
        const QDateTime local = amsterdamTime(at);
        m_received->setValue({local.date(), c[u"timeKnown"_s].toBool(true) ? local.time() : QTime()});
    }
    setSuggestion(m_reporter, c[u"reporter"_s]);
    reporterChosen();
    code(u"channel", m_channel);
    code(u"origin", m_origin);
    text(u"initials", m_initials);
    text(u"infix", m_infix);
    text(u"lastName", m_lastName);
    text(u"phone", m_phone);
    if (c.contains("shielded"_L1))
        m_shielded->setChecked(c[u"shielded"_s].toBool());
    setSuggestion(m_place, c[u"unit"_s]);
    setSuggestion(m_area, c[u"area"_s]);
    if (c.contains("accused"_L1))
        m_accused->setEditText(c[u"accused"_s].toString());
    if (c.contains("categories"_L1)) {
        QList<Tag> tags;
        for (const QJsonValue value : c[u"categories"_s].toArray())
            tags << Tag{value.toString(), m_context.codes().name(categoryList, value.toString())};
        m_categories->setTags(tags);
    }
    if (c.contains("nature"_L1)) {
        code(u"nature", m_nature);
        m_natureByUser = true;
    }
    if (c.contains("description"_L1))
        m_description->setPlainText(c[u"description"_s].toString());
    if (c.contains("spokenToNeighbour"_L1))
        m_spoken->setValue(c[u"spokenToNeighbour"_s].toString());
    if (c.contains("polluted"_L1))
        m_polluted->setChecked(c[u"polluted"_s].toBool());
    text(u"cost", m_cost);
    code(u"costKind", m_costKind);
    m_outcome = c[u"judgement"_s].toString();
    text(u"judgementReason", m_triageReason);
    propose();
}

void ReportForm::showError(const Error& error)
{
    Error shown = error;
    // The place is one field, whatever is wrong with it.
    if (error.field == "placeText"_L1)
        shown.field = u"unit"_s;
    m_errors.show(shown);
}

void ReportForm::clearErrors()
{
    m_errors.clear();
}

} // namespace woonrust::ui

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/report_form.h"

#include "domain/dossier_rules.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/new_report/new_person_fields.h"
#include "ui/pages/new_report/triage_strip.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto categoryList = "ZAAKTYPEDETAILSOORT"_L1;
constexpr auto defaultNature = "overlast"_L1;
constexpr int longestTitle = 40;
constexpr int shortestChoice = 8; // letters: a long one takes no room from the fields beside it

} // namespace

ReportForm::ReportForm(AppContext& context, Use use, QWidget* parent)
    : QWidget(parent), m_context(context), m_use(use), m_bar(new InlineMessage(Tone::Missed)), m_errors(m_bar)
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
    const auto codeBox = [&](const QString& list, const QString& first) {
        auto* box = new QComboBox;
        box->setProperty("list", list); // for a code in a draft that is no longer offered
        fillCodes(box, codes, list, today, first);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
        return box;
    };
    m_channel = codeBox(u"COMMUNICATIEKANAAL"_s, u"TEL"_s);
    m_origin = codeBox(u"ORIGIN"_s, u"TENANT"_s);
    m_reporter = new LookupField(m_context.bench, findReporters());
    m_reporter->setPlaceholderText(tr("Name, address, telephone or tenant number"));
    m_shielded = new QCheckBox(tr("Keep the name from the accuse&d"));
    m_newPerson = new NewPersonFields(m_context, m_errors);
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
    m_nature = codeBox(u"NATURE"_s, defaultNature);
    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(em(this, 5));
    m_spoken = new SegmentedChoice;
    for (const CodeValue& value : codes.offered(u"SPOKEN_TO_NEIGHBOUR"_s, today))
        m_spoken->addOption(value.code, codes.name(u"SPOKEN_TO_NEIGHBOUR"_s, value.code));
    m_polluted = new QCheckBox(tr("&Polluted home"));
    m_cost = new QLineEdit;
    m_cost->setPlaceholderText(tr("0.00"));
    m_costKind = codeBox(u"COST_KIND"_s, {});
    m_triage = new TriageStrip(m_context, this);
}

void ReportForm::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(gap(this, Gap::Small) + gap(this, Gap::Tight));
    outer->addWidget(m_bar);
    m_bar->setMessage(Tone::Missed, {});
    FormField* received = m_errors.add(u"receivedAt"_s, tr("Recei&ved"), m_received, Requirement::Required);
    FormField* channel = m_errors.add(u"channel"_s, tr("Ch&annel"), m_channel);
    FormField* origin = m_errors.add(u"origin"_s, tr("&Origin"), m_origin);
    FormField* reporter = m_errors.add(u"reporter"_s, tr("&Reporter"), m_reporter);
    m_reporterField = reporter;
    // A change stands in the narrow pane beside the list.
    const bool narrow = m_use == Use::Change;
    if (narrow) {
        outer->addLayout(sideBySide({received, channel}));
        outer->addLayout(sideBySide({origin, reporter}, {2, 3}));
        outer->addWidget(m_shielded);
    } else {
        outer->addLayout(sideBySide({received, channel, origin}));
        outer->addLayout(sideBySide({reporter, new FormField(QString(), m_shielded)}, {5, 4}));
    }
    outer->addWidget(m_newPerson);
    m_newPerson->hide();

    FormField* place = m_errors.add(u"unit"_s, tr("&Where"), m_place);
    FormField* accused = m_errors.add(u"accusedText"_s, tr("About who&m"), m_accused);
    FormField* area = m_errors.add(u"area"_s, tr("Ar&ea"), m_area);
    if (narrow) {
        outer->addLayout(sideBySide({place, area}, {3, 2}));
        outer->addWidget(accused);
    } else {
        outer->addLayout(sideBySide({place, accused, area}, {5, 4, 3}));
    }
    outer->addLayout(sideBySide({m_errors.add(u"category"_s, tr("Cate&gory"), m_categories, Requirement::Required),
                                 m_errors.add(u"nature"_s, tr("&Nature"), m_nature, Requirement::Required)},
                                {3, 2}));
    outer->addWidget(m_errors.add(u"description"_s, tr("What &happens, when, how often?"), m_description), 1);
    outer->addWidget(m_errors.add(u"spokenToNeighbour"_s, tr("&Spoken to the neighbours already?"), m_spoken));
    FormField* cost = m_errors.add(u"amountCents"_s, tr("Costs in euros"), m_cost);
    FormField* costKind = m_errors.add(u"kind"_s, tr("&Kind of costs"), m_costKind);
    outer->addLayout(sideBySide({new FormField(QString(), m_polluted), cost, costKind}, {2, 1, 2}));
    for (FormField* field : {cost, costKind})
        field->setVisible(m_use == Use::Register);
    if (m_use == Use::Change)
        outer->addWidget(m_triage);
}

QWidget* ReportForm::proposal() const
{
    return m_triage;
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
    connect(m_origin, &QComboBox::activated, this, [this] {
        m_originByUser = true;
        m_originFollows = false;
        m_originAsked = m_origin->currentData().toString();
    });
    connect(m_nature, &QComboBox::activated, this, [this] { m_natureByUser = true; });
    connect(m_nature, &QComboBox::currentIndexChanged, this, [this] {
        propose();
        Q_EMIT changed();
    });
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_reporter, m_place, m_area, m_cost})
        connect(edit, &QLineEdit::textEdited, this, touched);
    connect(m_newPerson, &NewPersonFields::changed, this, [this] {
        followReporter(); // who lives in one of our homes
        Q_EMIT changed();
    });
    connect(m_newPerson, &NewPersonFields::knownChosen, this, [this](PersonId person, const QString& name) {
        m_reporter->setChosen({.id = person.value(), .text = name, .sub = {}});
        reporterChosen();
        m_shielded->setFocus(Qt::OtherFocusReason);
        Q_EMIT placeOrReporterChanged();
        Q_EMIT changed();
    });
    connect(m_triage, &TriageStrip::changed, this, touched);
    for (QCheckBox* box : {m_shielded, m_polluted})
        connect(box, &QCheckBox::toggled, this, touched);
    connect(m_description, &QPlainTextEdit::textChanged, this, touched);
    connect(m_categories, &TagField::tagsChanged, this, [this] {
        if (!m_natureByUser)
            chooseData(m_nature, usualNature(mainCategory()));
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
    m_originByUser = false;
    m_originFollows = false;
    m_originAsked = u"TENANT"_s;
    m_received->setNow();
    chooseData(m_channel, u"TEL"_s);
    chooseData(m_origin, m_originAsked);
    for (LookupField* field : {m_reporter, m_place, m_area})
        field->setChosen({});
    m_cost->clear();
    m_newPerson->clear();
    m_triage->clear();
    m_shielded->setChecked(false);
    m_polluted->setChecked(false);
    m_accused->clear();
    m_categories->setTags({});
    chooseData(m_nature, QString(defaultNature));
    m_description->clear();
    m_spoken->setValue({});
    m_newPerson->hide();
    m_reporterField->setHint({});
    clearErrors();
    propose();
}

// No focus proxy: Tab would go to the reporter too, and pass by the fields before it.
void ReportForm::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    startTyping();
}

void ReportForm::startTyping()
{
    m_reporter->setFocus(Qt::OtherFocusReason);
}

void ReportForm::goOn()
{
    QWidget* next = m_reporter->text().isEmpty()     ? static_cast<QWidget*>(m_reporter)
                    : m_place->text().isEmpty()      ? m_place
                    : m_categories->tags().isEmpty() ? static_cast<QWidget*>(m_categories)
                                                     : m_description;
    next->setFocus(Qt::OtherFocusReason);
    m_description->moveCursor(QTextCursor::End);
}

QString ReportForm::shortTitle() const
{
    if (!m_place->text().isEmpty())
        return m_place->text();
    if (!m_reporter->text().isEmpty())
        return m_reporter->text();
    return m_description->toPlainText().simplified().left(longestTitle);
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

void ReportForm::propose()
{
    TriageFacts facts = m_known.context.triageFacts();
    facts.nature = m_nature->currentData().toString();
    facts.category = mainCategory();
    facts.spokenToNeighbour = m_spoken->value();
    m_triage->setFacts(facts);
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

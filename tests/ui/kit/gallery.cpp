// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery.h"

#include "domain/clock.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/search_field.h"
#include "ui/kit/section_header.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/tile.h"
#include "ui/kit/tile_row.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/timeline_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace woonrust::tests {

using namespace ui;

namespace {

FixedClock& clockOfExamples()
{
    static FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(8, 42), QTimeZone::UTC));
    return clock;
}

void setPill(QStandardItem* item, const QString& text, Tone tone, Sign sign = Sign::Automatic)
{
    item->setData(text, PillTextRole);
    item->setData(static_cast<int>(tone), PillToneRole);
    item->setData(static_cast<int>(sign), PillSignRole);
}

QStandardItem* cell(const QString& text)
{
    return new QStandardItem(text);
}

void addTask(QStandardItemModel* model, const Pill& pill, const QString& number, const QString& title,
             const QString& sub, const QString& date)
{
    auto* first = new QStandardItem;
    setPill(first, pill.text, pill.tone, pill.sign);
    auto* what = new QStandardItem;
    what->setData(title, TitleRole);
    what->setData(sub, SubRole);
    model->appendRow({first, cell(number), what, cell(date)});
}

QTableView* taskTable()
{
    auto* table = new QTableView;
    auto* model = new QStandardItemModel(0, 4, table);
    addTask(model, {u"3 werkdagen te laat"_s, Tone::Missed}, u"M26-00871"_s, u"Terugkoppeling aan melder"_s,
            u"Geluidsoverlast · Lijsterhof 14-B"_s, u"di 17 nov"_s);
    addTask(model, {u"1 werkdagen te laat"_s, Tone::Missed}, u"D26-00112"_s, u"Tweede gesprek hoor en wederhoor"_s,
            u"Fam. achter nr. 22 · Lijsterhof"_s, u"do 19 nov"_s);
    addTask(model, {u"vandaag"_s, Tone::DueSoon}, u"M26-00893"_s, u"Ontvangstbevestiging"_s,
            u"Stankoverlast · Kievitlaan 3"_s, u"vr 20 nov"_s);
    addTask(model, {u"vandaag"_s, Tone::DueSoon}, u"G26-0003"_s, u"Naleving controleren: punt 2 (muziek na 22:00)"_s,
            u"Merelstraat 8"_s, u"vr 20 nov"_s);
    addTask(model, {u"ma 23 nov"_s, Tone::Neutral}, u"V26-0031"_s, u"Navragen bij buurtbemiddeling"_s,
            u"Burenruzie · De Wending 39/41"_s, u"ma 23 nov"_s);
    addTask(model, {u"gereed"_s, Tone::Good}, u"D26-00098"_s, u"Tussentijdse beoordeling"_s,
            u"Vervuilde woning · Molenpad 5"_s, u"di 24 nov"_s);
    table->setModel(model);
    prepareTable(table);
    table->horizontalHeader()->hide();
    table->setItemDelegateForColumn(0, new PillDelegate(table));
    table->setItemDelegateForColumn(2, new TitleDelegate(table));
    table->setColumnWidth(0, em(table, 10));
    table->setColumnWidth(1, em(table, 7));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setColumnWidth(3, em(table, 6.6));
    table->setCurrentIndex(model->index(2, 0));
    return named(table, u"Mijn termijnen en taken"_s);
}

QStandardItem* timelineRow(const QString& date, const Pill& pill, const QString& title, const QString& sub)
{
    auto* item = new QStandardItem;
    item->setData(date, DateTextRole);
    setPill(item, pill.text, pill.tone, pill.sign);
    item->setData(title, TitleRole);
    item->setData(sub, SubRole);
    return item;
}

QStandardItem* listRow(const QString& number, const QString& title, const QString& sub, const Pill& pill)
{
    auto* item = new QStandardItem;
    item->setData(number, NumberRole);
    item->setData(title, TitleRole);
    item->setData(sub, SubRole);
    setPill(item, pill.text, pill.tone, pill.sign);
    return item;
}

QListView* listOf(const QList<QStandardItem*>& rows, QStyledItemDelegate* delegate, const QString& name)
{
    auto* list = new QListView;
    auto* model = new QStandardItemModel(list);
    for (QStandardItem* row : rows) {
        model->appendRow(row);
    }
    list->setModel(model);
    prepareList(list, delegate);
    return named(list, name);
}

QWidget* row(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(holder));
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    return holder;
}

QComboBox* combo(const QStringList& items)
{
    auto* box = new QComboBox;
    box->addItems(items);
    return box;
}

} // namespace

ExamplePage::ExamplePage(const QString& name, ui::Icon icon, QList<TargetKind> kinds, QWidget* content)
    : m_name(name), m_icon(icon), m_kinds(std::move(kinds))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!content) {
        content = new EmptyState(icon, u"Hier staan straks de gegevens van deze pagina."_s);
    }
    layout->addWidget(content);
}

QWidget* exampleToday()
{
    auto* page = new QWidget;
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(margins(page, Gap::Large));
    down->setSpacing(gap(page));
    auto* tiles = new TileRow;
    auto* late = tiles->addTile(u"Mijn termijnen te laat"_s);
    late->setFigure(u"2"_s, u"oudste 3 werkdagen"_s, Tone::Missed);
    auto* today = tiles->addTile(u"Vandaag af te ronden"_s);
    today->setFigure(u"5"_s, u"3 bevestigingen, 2 terugkoppelingen"_s);
    auto* waiting = tiles->addTile(u"Melders die wachten op bericht"_s);
    waiting->setFigure(u"7"_s, u"langste: 6 werkdagen"_s);
    auto* evaluation = tiles->addTile(u"Evaluatie gedragsaanwijzing"_s);
    evaluation->setFigure(u"1"_s, u"G26-0004, do 26 nov"_s);
    auto* referral = tiles->addTile(u"Doorverwijzing zonder antwoord"_s);
    referral->setFigure(u"3"_s, u"norm 5 werkdagen"_s, Tone::DueSoon);
    down->addWidget(tiles);
    auto* across = new QHBoxLayout;
    across->setSpacing(gap(page));
    auto* tasks = new Card(u"Mijn termijnen en taken"_s);
    tasks->setLink(u"alleen van mij"_s);
    tasks->setFlushBody(taskTable());
    across->addWidget(tasks, 19);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap(page));
    auto* agenda = new Card(u"Agenda vandaag"_s);
    agenda->setLink(u"week"_s);
    agenda->setFlushBody(listOf({listRow({}, u"10:30 Huisbezoek Molenpad 5"_s, u"M. Aalbers en R. Smit"_s,
                                         {u"Bezoek met twee"_s, Tone::Missed, Sign::Warning}),
                                 listRow({}, u"13:00 Kernteam Noord"_s, u"4 zaken op de agenda, stukken klaar"_s, {})},
                                new ListRowDelegate, u"Agenda vandaag"_s));
    right->addWidget(agenda, 1);
    auto* team = new Card(u"Team deze maand"_s);
    team->body()->addWidget(new StatusPill({u"94% op tijd bevestigd"_s, Tone::Good}));
    team->body()->addWidget(new StatusPill({u"81 % binnen 10 wd teruggekoppeld"_s, Tone::DueSoon}));
    team->body()->addStretch(1);
    right->addWidget(team, 1);
    across->addLayout(right, 10);
    down->addLayout(across, 1);
    return page;
}

QWidget* exampleReport()
{
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(margins(page, Gap::Large));
    across->setSpacing(gap(page));
    auto* form = new Card;
    QVBoxLayout* body = form->body();
    body->setSpacing(gap(page));
    auto* received = new DateTimeField(clockOfExamples(), DateTimeMode::DateTime, Lean::Past);
    received->setNow();
    body->addWidget(row({new FormField(u"&Ontvangen"_s, received),
                         new FormField(u"&Kanaal"_s, combo({u"Telefonisch"_s, u"E-mail"_s})),
                         new FormField(u"&Herkomst"_s, combo({u"Huurder"_s, u"Omwonende"_s}))}));
    auto* reporter = new QLineEdit(u"mw. T. van der Horst · Lijsterhof 16-B"_s);
    body->addWidget(row({new FormField(u"&Melder"_s, reporter, Requirement::Required),
                         new FormField({}, new QCheckBox(u"wil anoniem blijven"_s))}));
    auto* place = new QLineEdit;
    auto* placeField = new FormField(u"&Waar of over wie"_s, place, Requirement::Required);
    placeField->setError(u"Kies een adres uit de lijst, of beschrijf de plek."_s);
    body->addWidget(row({placeField, new FormField(u"&Gebied"_s, combo({u"De Lariks West"_s}))}));
    auto* categories = new TagField;
    categories->setChoices(
        {{u"GEL"_s, u"Geluidsoverlast"_s}, {u"BUR"_s, u"Burenruzie"_s}, {u"VUI"_s, u"Vervuiling"_s}});
    categories->setTags({{u"GEL"_s, u"Geluidsoverlast"_s}});
    categories->setPlaceholder(u"nog een…"_s);
    body->addWidget(row({new FormField(u"&Categorie"_s, categories),
                         new FormField(u"&Aard"_s, combo({u"Overlast"_s, u"Positief signaal"_s}))}));
    auto* story = new QPlainTextEdit(u"Harde muziek en geschreeuw, vooral vrijdag- en zaterdagnacht tussen 23.00 en "
                                     "03.00 uur. Sinds begin september, bijna elk weekend."_s);
    story->setTabChangesFocus(true);
    body->addWidget(new FormField(u"Wat &gebeurt er, wanneer, hoe vaak?"_s, story), 1);
    auto* spoken = new SegmentedChoice;
    for (const QString& text : {u"Geprobeerd, lukt niet"_s, u"Ja"_s, u"Nee"_s, u"Durft niet"_s}) {
        spoken->addOption(text, text);
    }
    spoken->setValue(u"Geprobeerd, lukt niet"_s);
    body->addWidget(row({new FormField(u"Zelf al met de buren gesproken?"_s, spoken),
                         new FormField({}, new QCheckBox(u"Vervuilde woning"_s))}));
    auto* proposal = new InlineMessage;
    proposal->setMessage(Tone::Accent, u"meerdere melders, structureel, zelf geprobeerd"_s,
                         u"Voorstel: overlast → dossier"_s);
    proposal->setAction(u"Anders beoordelen"_s);
    body->addWidget(proposal);
    auto* save = primaryButton(u"Opslaan in D26-00112"_s);
    setButtonHint(save, u"Ctrl+↵"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(page, Gap::Small));
    buttons->addWidget(save);
    buttons->addWidget(secondaryButton(u"Opslaan als losse melding"_s));
    buttons->addWidget(secondaryButton(u"Nieuw dossier"_s));
    buttons->addStretch(1);
    buttons->addWidget(secondaryLabel(u"Concept bewaard 09:44"_s));
    body->addLayout(buttons);
    across->addWidget(form, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap(page));
    auto* alert = new InlineMessage;
    alert->setMessage(Tone::Missed, u"tot 1 mrt 2027 · bron: R. Smit"_s, u"Lijsterhof 14-B: bezoek met twee"_s);
    right->addWidget(alert);
    auto* dossiers = new Card(u"Dossiers op dit adres"_s);
    dossiers->setFlushBody(
        listOf({listRow({}, u"D26-00112 Geluidsoverlast Lijsterhof 14-B"_s,
                        u"open sinds 8 sep · M. Aalbers · 5 meldingen van 3 melders"_s,
                        {u"in uitvoering"_s, Tone::DueSoon, Sign::Half}),
                listRow({}, u"D24-00031 Burenruzie"_s, u"gesloten 12 jun 2024"_s, {u"gesloten"_s, Tone::Neutral})},
               new ListRowDelegate, u"Dossiers op dit adres"_s));
    right->addWidget(dossiers, 1);
    auto* earlier = new Card(u"Eerder van deze melder"_s);
    earlier->setLink(u"6 meldingen"_s);
    earlier->body()->addWidget(wrappedLabel(u"2 meldingen, beide bevestigd; laatste bericht 30 okt."_s));
    earlier->body()->addWidget(secondaryLabel(u"Geen melding van 14-B over 16-B."_s));
    earlier->body()->addStretch(1);
    right->addWidget(earlier, 1);
    across->addLayout(right, 3);
    return page;
}

QWidget* exampleDossiers()
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, gap(left), 0, 0);
    auto* bar = new FilterBar;
    bar->setContentsMargins(gap(left), 0, gap(left), 0);
    bar->setChoices({{u"kind"_s, u"Soort"_s}, {u"phase"_s, u"Fase"_s}});
    bar->setChips({{u"open"_s, u"Open"_s}, {u"area"_s, u"Mijn gebied"_s}});
    leftLayout->addWidget(bar);
    auto* list = listOf({listRow(u"D26-00118"_s, u"Vervuilde woning Molenpad 5"_s,
                                 u"Zorgsignaal · M. Aalbers · 12 dgn"_s, {u"op koers"_s, Tone::Good}),
                         listRow(u"D26-00112"_s, u"Geluidsoverlast Lijsterhof 14-B"_s,
                                 u"Woonoverlast · M. Aalbers · 73 dgn"_s, {u"1 te laat"_s, Tone::Missed}),
                         listRow(u"D26-00109"_s, u"Burenruzie De Wending 39/41"_s,
                                 u"Buurtbemiddeling · S. Kok · 80 dgn"_s, {u"vandaag"_s, Tone::DueSoon}),
                         listRow(u"D26-00098"_s, u"Hennep Dorpsweg 2"_s, u"Ondermijning · vertrouwelijk"_s,
                                 {u"vertrouwelijk"_s, Tone::Neutral, Sign::Locked})},
                        new ListRowDelegate, u"Dossiers"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    leftLayout->addWidget(list, 1);
    splitter->addWidget(left);
    auto* detail = new QWidget;
    auto* down = new QVBoxLayout(detail);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* header = new QWidget;
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto* headerLayout = new QVBoxLayout(header);
    headerLayout->setContentsMargins(gap(detail, Gap::Large), gap(detail), gap(detail, Gap::Large), 0);
    auto* title = new SectionHeader(u"Geluidsoverlast Lijsterhof 14-B"_s, u"D26-00112"_s);
    title->addBeside(new StatusPill({u"In uitvoering"_s, Tone::DueSoon, Sign::Half}));
    title->addBeside(new StatusPill({u"Preventief"_s, Tone::Neutral}));
    title->addBeside(new StatusPill({u"Met twee"_s, Tone::Missed, Sign::Warning}));
    title->addAction(secondaryButton(u"Contact"_s));
    title->addAction(primaryButton(u"Volgende stap"_s));
    headerLayout->addWidget(title);
    headerLayout->addWidget(secondaryLabel(u"Behandelaar M. Aalbers    Risico 11 / 20    Herbeoordeling vr 4 dec"_s));
    auto* tabs = new QTabBar;
    for (const QString& name : {u"Tijdlijn"_s, u"Meldingen 6"_s, u"Betrokkenen 5"_s, u"Stappen 4/9"_s,
                                u"Maatregelen 3"_s, u"Documenten 8"_s, u"Delen 2"_s}) {
        tabs->addTab(name);
    }
    headerLayout->addWidget(named(tabs, u"Onderdelen van het dossier"_s));
    down->addWidget(header);
    auto* content = new QHBoxLayout;
    content->setContentsMargins(margins(detail, Gap::Large));
    content->setSpacing(gap(detail));
    auto* timeline = new Card;
    timeline->setFlushBody(
        listOf({timelineRow(u"vr 20 nov"_s, {u"Melding"_s, Tone::Info, Sign::None},
                            u"M26-00895 Geluid, mw. T. van der Horst"_s, u"5 min geleden · T. Bos"_s),
                timelineRow(u"do 19 nov"_s, {u"Taak te laat"_s, Tone::Missed}, u"Tweede gesprek hoor en wederhoor"_s,
                            u"M. Aalbers"_s),
                timelineRow(u"ma 16 nov"_s, {u"Contact"_s, Tone::Neutral},
                            u"Gebeld met wijkagent: twee bezoeken bekend"_s, u"M. Aalbers"_s),
                timelineRow(u"di 3 nov"_s, {u"Maatregel"_s, Tone::DueSoon, Sign::None},
                            u"Waarschuwing 1 verzonden, aangetekend"_s, u"M. Aalbers"_s),
                timelineRow(u"wo 28 okt"_s, {u"Doorverwijzing"_s, Tone::Info, Sign::None},
                            u"V26-0029 aan sociaal team: aangenomen"_s, u"M. Aalbers"_s)},
               new TimelineDelegate, u"Tijdlijn"_s));
    content->addWidget(timeline, 12);
    auto* flow = new Card(u"Stroomschema"_s);
    flow->body()->addWidget(textLabel(u"Beoordelen"_s));
    flow->body()->addWidget(new StatusPill({u"8 okt"_s, Tone::Good}));
    flow->body()->addStretch(1);
    content->addWidget(flow, 7);
    down->addLayout(content, 1);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({em(splitter, 25), em(splitter, 60)});
    return splitter;
}

QWidget* exampleKit()
{
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(margins(page, Gap::Large));
    across->setSpacing(gap(page));

    auto* controls = new Card(u"Velden en knoppen"_s);
    QVBoxLayout* body = controls->body();
    auto* off = primaryButton(u"Niet nu"_s);
    off->setEnabled(false);
    auto* print = secondaryButton(u"Afdrukken"_s);
    print->setIcon(icon(Icon::Print));
    body->addWidget(row({primaryButton(u"Opslaan"_s), print, dangerButton(u"Verwijderen"_s), off}));
    body->addWidget(row(
        {linkButton(u"alles tonen"_s), iconButton(Icon::Refresh, u"Vernieuwen"_s), iconButton(Icon::More, u"Meer"_s)}));
    auto* amount = new QSpinBox;
    amount->setRange(0, 100);
    amount->setValue(5);
    auto* when = new DateTimeField(clockOfExamples(), DateTimeMode::Date, Lean::Future);
    when->setValue({QDate(2026, 12, 4), QTime()});
    auto* disabled = new QLineEdit(u"vastgesteld"_s);
    disabled->setEnabled(false);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    body->addWidget(row({new FormField(u"Aantal"_s, amount), new FormField(u"Datum"_s, when)}));
    auto* hinted = new FormField(u"Alleen lezen"_s, disabled);
    hinted->setHint(u"Wordt gezet bij het vaststellen."_s);
    body->addWidget(hinted);
    body->addWidget(new FormField(u"Periode"_s, slider));
    auto* yes = new QRadioButton(u"Vrijwillig"_s);
    yes->setChecked(true);
    auto* ticked = new QCheckBox(u"vorige maand"_s);
    ticked->setChecked(true);
    body->addWidget(row({yes, new QRadioButton(u"Opgelegd"_s), ticked}));
    auto* versions = new SegmentedChoice;
    versions->addOption(u"in"_s, u"Intern"_s);
    versions->addOption(u"ex"_s, u"Voor partners"_s);
    versions->setValue(u"in"_s);
    body->addWidget(new FormField(u"Versie"_s, versions));
    auto* search = new SearchField(u"Filter gebieden…"_s);
    body->addWidget(search);
    auto* pills = new QWidget;
    auto* pillFlow = new FlowLayout(em(page, 0.5), em(page, 0.4), pills);
    for (const Pill& pill : {Pill{u"te laat"_s, Tone::Missed}, Pill{u"vandaag"_s, Tone::DueSoon},
                             Pill{u"op koers"_s, Tone::Good}, Pill{u"nieuw"_s, Tone::Info}, Pill{u"nazorg"_s},
                             Pill{u"Met twee"_s, Tone::Missed, Sign::Warning}, Pill{u"Loopt"_s, Tone::Good, Sign::Dot},
                             Pill{u"geheim"_s, Tone::Neutral, Sign::Locked}, Pill{u"gekozen"_s, Tone::Accent}}) {
        pillFlow->addWidget(new StatusPill(pill));
    }
    body->addWidget(pills);
    body->addStretch(1);
    across->addWidget(controls, 1);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(gap(page));
    middle->addWidget(new InlineMessage(Tone::Missed, u"Het werkbestand is niet opgeslagen: de schijf is vol. Maak "
                                                      "ruimte en kies Opnieuw."_s));
    middle->addWidget(new InlineMessage(Tone::DueSoon, u"De laatste reservekopie is 3 dagen oud."_s));
    middle->addWidget(new InlineMessage(Tone::Info, u"Deze versie is een concept."_s));
    middle->addWidget(new InlineMessage(Tone::Good, u"Alle meldingen zijn bevestigd."_s));
    auto* progress = new ProgressPanel(u"Eenheden inlezen"_s);
    progress->setProgress(620, 1000, u"620 van 1.000 regels"_s);
    middle->addWidget(progress);
    auto* empty = new Card(u"Gedragsaanwijzingen"_s);
    empty->setFlushBody(new EmptyState(Icon::Directives,
                                       u"Er lopen geen gedragsaanwijzingen. Maak er een vanuit een dossier, of "
                                       "begin hier."_s,
                                       u"Nieuwe gedragsaanwijzing"_s));
    middle->addWidget(empty, 1);
    across->addLayout(middle, 1);

    auto* right = new QVBoxLayout;
    right->setSpacing(gap(page));
    auto* areas = new Card(u"Gebieden"_s);
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({u"Gebied"_s, u"Meldingen"_s});
    auto* city = new QTreeWidgetItem(tree, {u"Gemeente Assen"_s, u"77"_s});
    auto* quarter = new QTreeWidgetItem(city, {u"De Lariks"_s, u"24"_s});
    auto* neighbourhood = new QTreeWidgetItem(quarter, {u"Lariks West"_s, u"13"_s});
    new QTreeWidgetItem(city, {u"Peelo"_s, u"9"_s});
    tree->expandAll();
    tree->setCurrentItem(neighbourhood);
    tree->setColumnWidth(0, em(page, 14));
    areas->setFlushBody(named(tree, u"Gebieden"_s));
    right->addWidget(areas, 1);
    auto* icons = new Card(u"Pictogrammen"_s);
    auto* iconFlow = new FlowLayout(em(page, 0.6), em(page, 0.6));
    for (const Icon role : allIcons()) {
        auto* label = new QLabel;
        label->setPixmap(icon(role, QColor(Qt::gray)).pixmap(QSize(em(page, 1.7), em(page, 1.7)), 2.0));
        iconFlow->addWidget(label);
    }
    auto* iconHolder = new QWidget;
    iconHolder->setLayout(iconFlow);
    icons->body()->addWidget(iconHolder);
    right->addWidget(icons);
    across->addLayout(right, 1);
    return page;
}

ExampleWindow::ExampleWindow() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    window = std::make_unique<MainWindow>(
        settings, [this](const QString& text, quint64 generation, const PaletteDelivery& deliver) {
            searched << text;
            deliver(generation, {{.group = u"Adressen"_s,
                                  .icon = Icon::Home,
                                  .title = u"Lijsterhof 14-B"_s,
                                  .sub = u"Assen · dhr. K. Ooms"_s,
                                  .target = {.kind = TargetKind::Unit, .id = 14}},
                                 {.group = u"Dossiers"_s,
                                  .icon = Icon::Dossiers,
                                  .title = u"D26-00112"_s,
                                  .sub = u"Geluidsoverlast Lijsterhof 14-B"_s,
                                  .target = {.kind = TargetKind::Dossier, .id = 112}}});
        });
    pages = {new ExamplePage(u"Vandaag"_s, Icon::Today, {TargetKind::Today}, exampleToday()),
             new ExamplePage(u"Meldingen"_s, Icon::Reports,
                             {TargetKind::Reports, TargetKind::Report, TargetKind::NewReport}, exampleReport()),
             new ExamplePage(u"Dossiers"_s, Icon::Dossiers,
                             {TargetKind::Dossiers, TargetKind::Dossier, TargetKind::Unit}, exampleDossiers()),
             new ExamplePage(u"Gedragsaanwijzingen"_s, Icon::Directives, {TargetKind::Directives}, exampleKit()),
             new ExamplePage(u"Doorverwijzingen"_s, Icon::Referrals, {TargetKind::Referrals}),
             new ExamplePage(u"Gebieden"_s, Icon::Areas, {TargetKind::Areas}),
             new ExamplePage(u"Partners"_s, Icon::Partners, {TargetKind::Partners}),
             new ExamplePage(u"Rapportage"_s, Icon::MonthReport, {TargetKind::MonthReport}),
             new ExamplePage(u"Beheer"_s, Icon::Administration, {TargetKind::Administration})};
    pages.at(0)->m_subtitle = u"vrijdag 20 november 2026"_s;
    pages.at(1)->m_subtitle = u"M26-00895 · bevestigen vóór di 24 nov, terugkoppelen vóór vr 4 dec"_s;
    for (ExamplePage* page : pages) {
        window->addPage(page);
    }
    const QList<int> counts{14, 63, 28, 4, 9};
    for (qsizetype i = 0; i < counts.size(); ++i) {
        Q_EMIT pages.at(i)->countChanged(counts.at(i));
    }
    window->status()->setItem(StatusItem::Casebook, u"Werkbestand: Woonstichting De Linde"_s);
    window->status()->setItem(StatusItem::User, u"Ingelogd: M. Aalbers (sociaal beheerder)"_s);
    window->status()->setItem(StatusItem::Backup, u"Reservekopie: vandaag 12:30, gecontroleerd"_s);
    window->status()->setItem(StatusItem::Network, u"Kaarttegels uit"_s);
}

} // namespace woonrust::tests

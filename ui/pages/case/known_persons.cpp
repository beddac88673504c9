// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/known_persons.h"

#include "domain/phone.h"
#include "services/registry/find_people.h"
#include "services/registry/persons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 250; // ms

// With what tells people of one name apart.
KnownPerson known(Session& session, const Person& person)
{
    QStringList parts{person.displayName(), persons::addressOf(session, person.id), person.tenantNumber,
                      readablePhone(person.phone)};
    parts.removeAll(QString());
    return {.id = person.id, .name = person.displayName(), .line = parts.join(u" · "_s)};
}

} // namespace

KnownPersons::KnownPersons(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_message(new InlineMessage(Tone::DueSoon)),
      m_offered(new QWidget),
      m_choices(new FlowLayout(gap(this), gap(this, Gap::Tight), m_offered))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_message);
    layout->addWidget(m_offered);
    m_message->setMessage(Tone::DueSoon, {});
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { lookNow(m_entered, m_home, {}); });
}

void KnownPersons::lookFor(const Person& entered, UnitId home)
{
    m_entered = entered;
    m_home = home;
    m_pause.start();
}

void KnownPersons::clear()
{
    m_generation.next();
    m_pause.stop();
    offer({});
}

void KnownPersons::lookNow(const Person& entered, UnitId home, const Looked& looked)
{
    m_pause.stop();
    const int generation = m_generation.next();
    const QWidget* fields = parentWidget();
    if (entered.lastName.trimmed().isEmpty() || !fields || !fields->isVisibleTo(fields->parentWidget())) {
        offer({});
        if (looked)
            looked({});
        return;
    }
    m_context.bench.reader.run(
        this,
        [entered, home](Session& session) {
            return persons::possibleDoubles(session, entered, home)
                .transform([&](const std::vector<persons::PossibleDouble>& doubles) {
                    std::vector<KnownPerson> found;
                    for (const persons::PossibleDouble& each : doubles)
                        found.push_back(known(session, each.person));
                    return found;
                });
        },
        [this, generation, looked](const Result<std::vector<KnownPerson>>& found) {
            const std::vector<KnownPerson> offered = found ? *found : std::vector<KnownPerson>();
            if (m_generation.isCurrent(generation))
                offer(offered);
            if (looked)
                looked(offered);
        });
}

void KnownPersons::offer(const std::vector<KnownPerson>& known)
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    for (const KnownPerson& each : known) {
        m_lines << each.line;
        auto* button = linkButton(each.line);
        named(button, tr("It is %1").arg(each.line));
        connect(button, &QPushButton::clicked, this, [this, each] { Q_EMIT chosen(each.id, each.name); });
        m_choices->addWidget(button);
    }
    m_message->setMessage(Tone::DueSoon,
                          known.empty() ? QString() : tr("Is it one of these? Then choose that person:"));
    setVisible(!known.empty());
}

} // namespace woonrust::ui

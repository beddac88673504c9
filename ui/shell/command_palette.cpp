// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_palette.h"

#include "ui/kit/item_roles.h"
#include "ui/kit/widgets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace woonrust::ui {

namespace {

constexpr int typingPauseMs = 60;
constexpr int pageRows = 8;

enum PaletteRole {
    GroupRole = Qt::UserRole + 0x200, // on a heading row: the group's name
    TargetRole,                       // QVariant of Target
    ActionRole,                       // QVariant of QAction*
    IconRole,                         // int of Icon
    KeyRole,                          // a command's shortcut as shown
};

bool startsAWord(const QString& name, const QString& text)
{
    const QStringList words = name.split(u' ');
    return name.startsWith(text, Qt::CaseInsensitive) || std::ranges::any_of(words, [&text](const QString& word) {
               return word.startsWith(text, Qt::CaseInsensitive);
           });
}

class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& c = coloursOf(option.palette);
        const QFontMetrics& fm = option.fontMetrics;
        const int side = em(fm, 0.75);
        QRect rect = option.rect.adjusted(side, 0, -side, 0);
        painter->save();
        if (const QString group = index.data(GroupRole).toString(); !group.isEmpty()) {
            QFont font = smaller(option.font);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(c.secondary);
            painter->drawText(rect.adjusted(0, em(fm, 0.4), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, group);
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, c.accentGround);
        }
        const int iconSide = em(fm, 1.25);
        icon(static_cast<Icon>(index.data(IconRole).toInt()), c.secondary)
            .paint(painter, QRect(rect.left(), rect.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        rect.setLeft(rect.left() + iconSide + em(fm, 0.6));
        const QString key = index.data(KeyRole).toString();
        if (!key.isEmpty()) {
            painter->setFont(smaller(option.font));
            painter->setPen(c.secondary);
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, key);
            rect.setRight(rect.right() - QFontMetrics(painter->font()).horizontalAdvance(key) - em(fm, 0.6));
        }
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->setFont(option.font);
        painter->setPen(c.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, fm.elidedText(title, Qt::ElideRight, rect.width()));
        rect.setLeft(rect.left() + fm.horizontalAdvance(title) + em(fm, 0.5));
        if (rect.width() > em(fm, 2)) {
            const QFont small = smaller(option.font);
            painter->setFont(small);
            painter->setPen(c.secondary);
            painter->drawText(
                rect, Qt::AlignVCenter | Qt::AlignLeft,
                QFontMetrics(small).elidedText(index.data(SubRole).toString(), Qt::ElideRight, rect.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {em(option.fontMetrics, 10), option.fontMetrics.height() + em(option.fontMetrics, 0.75)};
    }
};

} // namespace

CommandPalette::CommandPalette(QLineEdit* field, PaletteProvider provider, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_provider(std::move(provider)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_nothing(secondaryLabel(tr("Nothing found. Try a part of a name, a street with a number, or M26-…"), this))
{
    auto* layout = new QVBoxLayout(this);
    const int edge = em(this, 0.4);
    layout->setContentsMargins(1, edge, 1, edge);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(em(this, 0.6));
    m_nothing->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    named(m_list, tr("Search results"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &CommandPalette::query);
    connect(field, &QLineEdit::textEdited, this, [this] {
        open();
        m_delay.start();
    });
    field->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::query()
{
    const quint64 generation = ++m_generation;
    const QString text = m_field->text().trimmed();
    m_model->clear();
    m_moved = false;
    m_chooseOnAnswer = false;
    m_answered = text.isEmpty() || !m_provider;
    addCommands(text);
    chooseFirst();
    m_nothing->hide();
    if (m_provider) {
        m_provider(text, generation, [self = QPointer(this)](quint64 from, const QList<PaletteResult>& results) {
            if (self) {
                self->addResults(from, results);
            }
        });
    }
    place();
}

void CommandPalette::addResults(quint64 generation, const QList<PaletteResult>& results)
{
    if (generation != m_generation) {
        return;
    }
    for (const PaletteResult& result : results) {
        if (shows(result.target)) // found by its number, and by its words
            continue;
        auto* item = new QStandardItem(result.title);
        item->setData(result.sub, SubRole);
        item->setData(QVariant::fromValue(result.target), TargetRole);
        item->setData(static_cast<int>(result.icon), IconRole);
        item->setData(result.sub, Qt::AccessibleDescriptionRole);
        appendTo(result.group, item);
    }
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_field->text().trimmed().isEmpty());
    chooseFirst();
    place();
    m_answered = true;
    if (m_chooseOnAnswer) {
        choose();
    }
}

bool CommandPalette::shows(const Target& target) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QVariant shown = m_model->item(row)->data(TargetRole);
            shown.isValid() && shown.value<Target>() == target)
            return true;
    return false;
}

void CommandPalette::addCommands(const QString& text)
{
    for (QAction* command : m_commands) {
        QString name = command->text();
        name.remove(u'&');
        if (command->isEnabled() && startsAWord(name, text)) {
            auto* item = new QStandardItem(name);
            item->setData(QVariant::fromValue(command), ActionRole);
            item->setData(static_cast<int>(Icon::Next), IconRole);
            item->setData(command->shortcut().toString(QKeySequence::NativeText), KeyRole);
            appendTo(tr("Commands"), item);
        }
    }
}

void CommandPalette::appendTo(const QString& group, QStandardItem* item)
{
    item->setEditable(false);
    int end = -1;
    bool inside = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString heading = m_model->item(row)->data(GroupRole).toString();
        if (!heading.isEmpty()) {
            if (inside) {
                end = row;
                break;
            }
            inside = heading == group;
        }
    }
    if (!inside) {
        auto* heading = new QStandardItem(group);
        heading->setData(group, GroupRole);
        heading->setFlags(Qt::NoItemFlags);
        end = commandsStart();
        m_model->insertRow(end, heading);
        ++end;
    }
    m_model->insertRow(end < 0 ? m_model->rowCount() : end, item);
}

// What is found stands before the commands, whichever comes first.
int CommandPalette::commandsStart() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(GroupRole).toString() == tr("Commands")) {
            return row;
        }
    }
    return m_model->rowCount();
}

void CommandPalette::chooseFirst()
{
    // What is only suggested has to be gone to.
    if (!m_moved && m_model->rowCount() > 1 && !m_field->text().trimmed().isEmpty()) {
        m_list->setCurrentIndex(m_model->index(1, 0)); // row 0 is a heading
        m_list->scrollToTop();
    }
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const QVariant target = index.data(TargetRole);
    QPointer<QAction> action = index.data(ActionRole).value<QAction*>();
    close();
    m_field->clear();
    if (action) {
        action->trigger();
    } else if (target.isValid()) {
        Q_EMIT targetChosen(target.value<Target>());
    }
}

void CommandPalette::moveCurrent(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    int reached = row;
    for (int left = std::abs(rows); left > 0;) {
        row += step;
        if (row < 0 || row >= m_model->rowCount()) {
            break;
        }
        if (m_model->item(row)->flags() & Qt::ItemIsSelectable) {
            reached = row;
            --left;
        }
    }
    m_moved = true;
    m_list->setCurrentIndex(m_model->index(reached, 0));
    m_list->scrollTo(m_list->currentIndex());
    // The focus stays in the field: tell a screen reader what is chosen.
    m_field->setAccessibleDescription(m_list->currentIndex().data().toString());
}

void CommandPalette::place()
{
    const QWidget* over = parentWidget();
    const QPoint below = m_field->mapTo(over, QPoint(0, m_field->height() + em(this, 0.3)));
    const int width = std::min(std::max(m_field->width(), em(this, 38)), over->width() - 2 * em(this, 1));
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + em(this, 0.75));
    const int rows = std::max(1, m_model->rowCount());
    const int wanted =
        rows * rowHeight + em(this, 1.0) + (m_nothing->isVisibleTo(this) ? m_nothing->heightForWidth(width) : 0);
    m_list->setVisible(m_model->rowCount() > 0);
    resize(width, std::min(wanted, over->height() - below.y() - em(this, 1)));
    const int left = std::min(below.x() + m_field->width() - width, over->width() - width - em(this, 1));
    move(std::max(em(this, 1), left), below.y());
}

void CommandPalette::open()
{
    if (isVisible()) {
        return;
    }
    place();
    show();
    raise();
    query();
}

void CommandPalette::close()
{
    m_delay.stop();
    m_chooseOnAnswer = false;
    ++m_generation; // whatever is still on its way is for nobody
    m_field->setAccessibleDescription({});
    hide();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (isVisible()) {
            moveCurrent(1);
        } else {
            open();
        }
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return isVisible();
    case Qt::Key_PageDown:
        moveCurrent(pageRows);
        return isVisible();
    case Qt::Key_PageUp:
        moveCurrent(-pageRows);
        return isVisible();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_delay.isActive()) {
            m_delay.stop();
            query();
        }
        // A fast typist means what is being looked for, not a command that happens to be listed already.
        if (m_answered || m_moved) {
            choose();
        } else {
            m_chooseOnAnswer = true;
        }
        return true;
    case Qt::Key_Escape:
        if (isVisible()) {
            close();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress) {
            return handleKey(static_cast<QKeyEvent*>(event)->key());
        }
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            close();
        }
    } else if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    paintRounded(&painter, QRectF(rect()), cardRadius(fontMetrics()), c.base, blend(c.line, c.secondary, 0.4));
}

} // namespace woonrust::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace views {

class CalmComboBox;
class RatingControl;

/// What a person keeps of an Item: rating, bookmark, place in their stack, tags and a note. Shows
/// what the Explorer has, and tells what the person changes; a note that is being written is told
/// when it rests, and stays until it is kept.
class MarkPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    MarkPanel(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    /// @p name is that of landscape.yml.
    void setItem(const model::ItemId &item, const QString &name);
    void toggleBookmark();
    void editTags();
    void editNote();
    /// Tells what is being written, now.
    void finish();

Q_SIGNALS:
    /// A person gave @p stars, or took them back: 0.
    void ratingChanged(const model::ItemId &item, int stars);
    void markEdited(const model::ItemId &item, const model::MarkEdit &edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(const Theme &theme);
    void showRating();
    void showMark();
    void showNote();
    void followWorld();
    void keepTags();
    void keepNote();
    void fitNote();
    void change(const model::MarkEdit &edit);
    model::ItemMark mark() const;
    bool isOnItsWay(const model::ItemId &item) const;

    model::Explorer &m_explorer;
    std::optional<model::ItemId> m_item;
    QString m_name;
    RatingControl *m_rating;
    QCheckBox *m_bookmark;
    CalmComboBox *m_adoption;
    QLineEdit *m_tags;
    QStringListModel *m_knownTags;
    QPlainTextEdit *m_note;
    QTimer m_rest; ///< a note that nobody goes on writing
    QString m_shownTags; ///< as nobody has changed them yet
    QString m_shownNote; ///< likewise
    QString m_landscape; ///< that the item is of
    /// Notes that are not known to be kept, by landscape.
    QHash<QString, QHash<model::ItemId, QString>> m_drafts;
};

} // namespace views

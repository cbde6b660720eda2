// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/trackedissue.h"

#include <QListWidget>

namespace views {

/// The issues of one stage on the board. What is dragged is the address of an issue alone; it stays
/// where it is until the person's data say that it has moved.
class BoardColumn : public QListWidget {
    Q_OBJECT
public:
    explicit BoardColumn(model::IssueStage stage, QWidget *parent = nullptr);

    model::IssueStage stage() const { return m_stage; }
    /// Of the current issue; empty: none.
    QString currentUrl() const;
    /// -1 when it is not here.
    int rowOf(const QString &url) const;
    /// Without saying so; an empty one: none.
    void setCurrentUrl(const QString &url);
    static QString urlOf(const QListWidgetItem &item);

Q_SIGNALS:
    /// A person went to it.
    void issueChosen(const QString &url);
    void issueDropped(const QString &url);
    /// The current issue should go so many columns on.
    void moveAsked(int columns);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    const model::IssueStage m_stage;
};

} // namespace views

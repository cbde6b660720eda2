// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace views {

/// Widgets side by side in the direction of reading, wrapped into as many lines as the width asks
/// for.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int spacingPx, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height that is needed; moves the widgets only when @p isFinal.
    int arrange(const QRect &rect, bool isFinal) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace views

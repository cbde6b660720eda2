// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/mobycomponent.h"

#include <QAbstractListModel>

#include <vector>

namespace model {

/// Moby components, each with its MobyComponent under Role::Component.
class MobyComponentModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Role { Component = Qt::UserRole };

    explicit MobyComponentModel(std::vector<MobyComponent> components, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const std::vector<MobyComponent> m_components;
};

} // namespace model

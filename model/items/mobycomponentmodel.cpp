// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/mobycomponentmodel.h"

namespace model {

MobyComponentModel::MobyComponentModel(std::vector<MobyComponent> components, QObject *parent)
    : QAbstractListModel(parent)
    , m_components(std::move(components))
{
}

int MobyComponentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_components.size());
}

QVariant MobyComponentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MobyComponent &component = m_components[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return component.name;
    return Role(role) == Role::Component ? QVariant::fromValue(component) : QVariant();
}

} // namespace model

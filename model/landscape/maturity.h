// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <utility>

namespace model {

/// How far an Item has come as a project of its foundation. Having one is what makes an Item a
/// Project. The CNCF knows four levels; another landscape may name others, kept as they are
/// written.
class Maturity {
public:
    enum class Level { Graduated, Incubating, Sandbox, Archived, Other };

    /// The levels with a meaning of their own, the most mature first.
    static constexpr std::array levels { Level::Graduated, Level::Incubating, Level::Sandbox,
        Level::Archived };

    explicit Maturity(QString name)
        : m_name(std::move(name))
    {
    }

    const QString &name() const { return m_name; }
    Level level() const { return levelOf(m_name); }

    static Level levelOf(QStringView name)
    {
        if (name == u"graduated")
            return Level::Graduated;
        if (name == u"incubating")
            return Level::Incubating;
        if (name == u"sandbox")
            return Level::Sandbox;
        if (name == u"archived")
            return Level::Archived;
        return Level::Other;
    }

    bool operator==(const Maturity &) const = default;

private:
    QString m_name;
};

} // namespace model

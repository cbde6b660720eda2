// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/abbreviations.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// Names of a landscape are not translated, and so are these. Longer phrases first.
constexpr std::array abbreviations {
    std::pair("Continuous Integration & Delivery"_L1, "CI/CD"_L1),
    std::pair("Artificial Intelligence"_L1, "AI"_L1),
    std::pair("Machine Learning"_L1, "ML"_L1),
    std::pair("Remote Procedure Call"_L1, "RPC"_L1),
    std::pair("Application"_L1, "App"_L1),
    std::pair("Applications"_L1, "Apps"_L1),
    std::pair("Automation"_L1, "Autom."_L1),
    std::pair("Certified"_L1, "Cert."_L1),
    std::pair("Configuration"_L1, "Config"_L1),
    std::pair("Continuous"_L1, "Cont."_L1),
    std::pair("Contributor"_L1, "Contrib."_L1),
    std::pair("Coordination"_L1, "Coord."_L1),
    std::pair("Debugging"_L1, "Debug"_L1),
    std::pair("Decentralized"_L1, "Decentr."_L1),
    std::pair("Definition"_L1, "Def."_L1),
    std::pair("Deployment"_L1, "Deploy"_L1),
    std::pair("Development"_L1, "Dev"_L1),
    std::pair("Discovery"_L1, "Disc."_L1),
    std::pair("Distribution"_L1, "Distr."_L1),
    std::pair("Engineering"_L1, "Eng."_L1),
    std::pair("Environment"_L1, "Env."_L1),
    std::pair("Framework"_L1, "Frmwk."_L1),
    std::pair("Frameworks"_L1, "Frmwks."_L1),
    std::pair("General"_L1, "Gen."_L1),
    std::pair("Infrastructure"_L1, "Infra"_L1),
    std::pair("Installable"_L1, "Inst."_L1),
    std::pair("Integration"_L1, "Integr."_L1),
    std::pair("Kubernetes"_L1, "K8s"_L1),
    std::pair("Management"_L1, "Mgmt"_L1),
    std::pair("Measurement"_L1, "Meas."_L1),
    std::pair("Messaging"_L1, "Msg."_L1),
    std::pair("Observability"_L1, "Observ."_L1),
    std::pair("Optimization"_L1, "Optim."_L1),
    std::pair("Orchestration"_L1, "Orch."_L1),
    std::pair("Organization"_L1, "Org."_L1),
    std::pair("Packaging"_L1, "Pkg."_L1),
    std::pair("Platform"_L1, "Platf."_L1),
    std::pair("Platforms"_L1, "Platf."_L1),
    std::pair("Providers"_L1, "Prov."_L1),
    std::pair("Provisioning"_L1, "Provis."_L1),
    std::pair("Registries"_L1, "Reg."_L1),
    std::pair("Registry"_L1, "Reg."_L1),
    std::pair("Scheduling"_L1, "Sched."_L1),
    std::pair("Security"_L1, "Sec."_L1),
    std::pair("Serverless"_L1, "Srvless."_L1),
    std::pair("Streaming"_L1, "Stream."_L1),
    std::pair("Supporter"_L1, "Supp."_L1),
    std::pair("Technology"_L1, "Tech"_L1),
    std::pair("and"_L1, "&"_L1),
};

} // namespace

QString shortened(const QString &name)
{
    QString result = u' ' + name + u' ';
    for (const auto &[longer, shorter] : abbreviations) {
        // Whole words only; a comma or a slash may follow one.
        for (const auto end : { " "_L1, ","_L1, "/"_L1 }) {
            result.replace(
                u' ' + QString(longer) + end, u' ' + QString(shorter) + end, Qt::CaseInsensitive);
        }
    }
    return result.trimmed();
}

} // namespace views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/numbersimport.h"

using namespace Qt::StringLiterals;

namespace model {

Result<Imported<NumbersByRepository>> importStars(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > (qsizetype(16) << 20))
        return failure(Error::Kind::TooLarge, file);
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (lines.front().trimmed() != "repo_url,stars,as_of_date,source"_L1)
        return failure(Error::Kind::BadFormat, file, u"not the header of a list of stars"_s);
    Imported<NumbersByRepository> result;
    for (int i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QStringList parts = line.split(u',');
        bool isNumber = false;
        const qint64 stars = parts.value(1).toLongLong(&isNumber);
        const QDate day = QDate::fromString(parts.value(2), Qt::ISODate);
        if (parts.size() < 4 || !isNumber || stars < 0 || !day.isValid()) {
            result.problems.push_back({ .kind = Problem::Kind::BadValue,
                .file = file,
                .line = i + 1,
                .subject = parts.front(),
                .field = u"stars"_s,
                .value = line.left(120) });
            continue;
        }
        // Sources may hold commas: the rest of the line is one.
        result.value.insert(repositoryKey(parts[0]), { stars, day, parts.mid(3).join(u',') });
    }
    return result;
}

} // namespace model

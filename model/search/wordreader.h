// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVarLengthArray>

namespace model {

/// Walks through the words of a text in the form in which they are compared: without letter case,
/// accents and compatibility forms, so that "Éclair" and "eclair" are one word. A word is a run of
/// letters and numbers; all else separates. Any thread.
class WordReader {
public:
    /// What is longer is compared by its beginning; no word of any language is.
    static constexpr qsizetype maxLength = 64;

    /// Where a word begins anew inside: at the T of "OpenTelemetry".
    struct Hump {
        qsizetype inWord = 0;
        qsizetype inText = 0;
    };

    /// @p text must outlive the reader.
    explicit WordReader(QStringView text)
        : m_text(text)
    {
    }

    /// Goes to the next word; false behind the last one.
    bool next();

    /// The word as it is compared; valid until next().
    QStringView word() const { return { m_word.data(), m_word.size() }; }
    /// Where it stands in the text as it is written.
    qsizetype start() const { return m_start; }
    qsizetype length() const { return m_end - m_start; }
    const QVarLengthArray<Hump, 8> &humps() const { return m_humps; }

private:
    void append(char32_t letter);

    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    QVarLengthArray<char16_t, maxLength> m_word;
    QVarLengthArray<Hump, 8> m_humps;
};

/// All words of @p text as one, so that "cert-manager", "cert manager" and "CertManager" are equal.
QString joinedWords(QStringView text);

} // namespace model

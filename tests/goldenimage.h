// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

/// How far two pictures are apart.
struct ImageDifference {
    int largest = 0; ///< of any channel of any pixel
    qint64 pixels = 0; ///< that differ by more than the tolerance of a channel
    QImage picture; ///< what differs in pink, over what is alike in pale grey

    /// A channel may be off by so much: another version of a library rounds differently.
    static constexpr int channelTolerance = 2;
    /// And so much of a picture by more.
    static constexpr double pixelTolerance = 0.001;

    /// Both must have one size.
    static ImageDifference of(const QImage &actual, const QImage &expected);
    bool isTolerable() const;
};

/// Compares @p actual with the picture that is kept as @p name. Empty when they are alike, else a
/// sentence that names where the actual picture and the difference were left. With UPDATE_GOLDEN=1
/// in the environment @p actual is kept instead; a person looks at it before it is committed.
QString differenceFromGolden(const QImage &actual, const QString &name);

#define COMPARE_GOLDEN(actual, name)                                                               \
    do {                                                                                           \
        const QString difference_ = differenceFromGolden(actual, name);                            \
        QVERIFY2(difference_.isEmpty(), qPrintable(difference_));                                  \
    } while (false)

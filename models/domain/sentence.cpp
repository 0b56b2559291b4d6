// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sentence.h"

namespace Hull {

QString asSentence(const QString& text)
{
    const QString sentence = text.trimmed();
    qsizetype end = sentence.size();
    // A quotation or a bracket may hold the mark: "It says: «No.»" is a whole sentence, "It says: «no»" is none.
    while (end > 0
        && (sentence[end - 1].category() == QChar::Punctuation_Close
            || sentence[end - 1].category() == QChar::Punctuation_FinalQuote || sentence[end - 1] == u'"')) {
        --end;
    }
    const bool isEnded = end > 0 && QStringView(u".!?:;\u2026").contains(sentence[end - 1]);
    return sentence.isEmpty() || isEnded ? sentence : sentence + u'.';
}

} // namespace Hull

// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"

#include <QJsonArray>

// The parts of a letter as the casebook and its log keep them. What cannot be read is left out.
namespace woonrust {

[[nodiscard]] QJsonArray toJson(const std::vector<Addressee>& addressees);
[[nodiscard]] QJsonArray toJson(const std::vector<WrittenBlock>& blocks);
[[nodiscard]] QJsonArray toJson(const LetterValues& values);
[[nodiscard]] QJsonArray toJson(const std::vector<SendingProof>& proofs);

void fromJson(const QJsonArray& json, std::vector<Addressee>& addressees);
void fromJson(const QJsonArray& json, std::vector<WrittenBlock>& blocks);
void fromJson(const QJsonArray& json, LetterValues& values);
void fromJson(const QJsonArray& json, std::vector<SendingProof>& proofs);

} // namespace woonrust

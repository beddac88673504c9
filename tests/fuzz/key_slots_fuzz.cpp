// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_file.h"
#include "storage/casebook/key_slots.h"

#include <sodium.h>
#include <vector>

using namespace woonrust;

// A key file is read or refused with a sentence, and what was read has a size that no sign-in suffers from. Its last 32
// bytes are a checksum of the rest, which is put right here: else nothing would come past it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    std::vector<std::uint8_t> content(bytes, bytes + size);
    if (content.size() > crypto_generichash_BYTES) {
        const std::size_t rest = content.size() - crypto_generichash_BYTES;
        crypto_generichash(content.data() + rest, crypto_generichash_BYTES, content.data(), rest, nullptr, 0);
    }
    const fuzz::FuzzFile file(content.data(), content.size());
    const Result<KeySlots> slots = KeySlots::load(file.path());
    if (!slots && slots.error().message.isEmpty())
        std::abort();
    if (slots && (slots->casebookId().size() != KeySlots::casebookIdSize || slots->generation() < 1))
        std::abort();
    return 0;
}

#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports files that were broken at random, by the program as a user has it. No one may crash it, and however many rows
are refused, the casebook is whole afterwards: the check of the casebook finds nothing.

imports.py PROGRAM [ROUNDS [SEED]]"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile

FILES = {
    "units": b"eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats;buurtcode\n"
             b"V1;Lijsterhof;1;;1234 AB;Proefstad;\nV2;Lijsterhof;2;a;1234AB;Proefstad;\nV3;Merelweg;30;;;;\n",
    "tenancies": b"eenheidnummer;huurdernummer;achternaam;tussenvoegsel;email;ingangsdatum\n"
                 b"V1;H1;Horst;ter;a@example.nl;2020-01-01\nV2;H2;Smit;;;01-02-2021\n",
    "reports": b"nummer;ontvangen_op;kanaal;melder_huurdernummer;eenheidnummer;categorie;aard;omschrijving;"
               b"ontvangst_bevestigd_op;teruggekoppeld_op;gesloten_op;kosten;dossier\n"
               b"M26-00901;2026-04-30;TEL;H1;V1;GEL;overlast;Harde muziek;2026-05-01;;;12,50;\n"
               b";1995-05-05;TEL;;V2;GEL;overlast;oud een;;;1995-06-01;;K1\n",
}
SPICES = [b"\x00", b"\xff", b'"', b'""', b";", b",", b"\r", b"\n", b"\xef\xbb\xbf", b"=1+1", b"-1", b"99999999999999999",
          "é".encode(), "é".encode("cp1252"), b"9999-12-31", b"0000-00-00", b"\xe2\x80\xae", b"x" * 5000, b"{", b"<img>"]


def broken(content: bytes, dice: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(data) + 1)
        match dice.randrange(6):
            case 0:
                data[place:place] = dice.choice(SPICES)
            case 1:
                del data[place:place + dice.randint(1, 30)]
            case 2 if place < len(data):
                data[place] ^= 1 << dice.randrange(8)
            case 3:
                data = data[:place] or data
            case 4:
                lines = bytes(data).split(b"\n")
                data = bytearray(b"\n".join(lines + [dice.choice(lines)] * dice.randint(1, 20)))
            case _:
                cells = bytes(data).split(b";")
                cells[dice.randrange(len(cells))] = dice.choice(SPICES)
                data = bytearray(b";".join(cells))
    return bytes(data)


def main() -> int:
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "password").write_text("fietsen naar het werk\n")
        environment = {**os.environ, "WOONRUST_PASSWORD_FILE": str(folder / "password"), "LC_ALL": "C.UTF-8",
                       "HOME": name, "XDG_DATA_HOME": name, "XDG_CONFIG_HOME": name}
        book = ["--casebook", str(folder / "wijk.woonrust"), "--user", "sanne"]

        def run(*words: str) -> subprocess.CompletedProcess:
            return subprocess.run([program, *words], env=environment, capture_output=True, timeout=300)

        def check() -> None:
            verified = run("verify", *book)
            if verified.returncode != 0:
                raise SystemExit(f"seed {seed}: the casebook is no longer whole:\n{verified.stdout.decode()}")

        made = run("casebook", "create", str(folder / "wijk.woonrust"), "--organisation", "Proefwonen", "--admin", "sanne")
        if made.returncode != 0:
            raise SystemExit(made.stderr.decode())
        for round_number in range(rounds):
            kind = dice.choice(list(FILES))
            content = broken(FILES[kind], dice)
            file = folder / "import.csv"
            file.write_bytes(content)
            done = run("import", kind, str(file), *book)
            if done.returncode not in (0, 1) or b"inside Woonrust" in done.stderr + done.stdout:
                raise SystemExit(f"seed {seed}, round {round_number}: {kind} ended with {done.returncode}\n"
                                 f"{done.stderr.decode(errors='replace')}\n{content!r}")
            if round_number % 50 == 49:
                check()
        check()
    print(f"{rounds} broken files (seed {seed}): none broke the casebook.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All checks by name. A check is a function from a Project to its Problems; its docstring says what it guards."""

from . import cplusplus, files, formatting, free_texts, one_source, packaging, plain_text, role_table, sql, translations

CHECKS = {
    "format": formatting.clang_format,
    "forbidden-patterns": cplusplus.forbidden_patterns,
    "layers": cplusplus.layers,
    "folder-circles": cplusplus.folder_circles,
    "one-source": one_source.one_source,
    "portable-sql": sql.portable_sql,
    "sql-comments": sql.no_placeholder_in_comments,
    "free-texts": free_texts.free_texts,
    "plain-text": plain_text.plain_text,
    "role-table": role_table.every_service_is_in_the_role_table,
    "file-size": files.file_size,
    "licence-headers": files.licence_headers,
    "whitespace": files.whitespace,
    "executable-bits": files.executable_bits,
    "own-paths": files.own_paths,
    "copied-data": files.copied_data,
    "desktop-files": packaging.desktop_files,
    "translations-complete": translations.every_text_is_listed,
    "translations-dutch": translations.dutch_is_finished,
    "translations-english": translations.english_plurals_are_finished,
}

# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the casebook DEMO anew with CLI: a few hundred reports up to today.
get_filename_component(folder "${DEMO}" DIRECTORY)
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")
execute_process(COMMAND "${CLI}" demo "${DEMO}" --reports 300 COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)

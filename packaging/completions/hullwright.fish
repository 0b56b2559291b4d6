# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fish completion for hullwright. tst_completions compares its words with the program's help.

complete -c hullwright -s H -l host -xa 'unix:// ssh:// tcp://' -d 'An engine to look at'
complete -c hullwright -l context -x -d 'A docker context to look at'
complete -c hullwright -l demo -d 'Open the built-in fleet of simulated hosts'
complete -c hullwright -l read-only -d 'Never change anything on any host'
complete -c hullwright -l config-dir -xa '(__fish_complete_directories)' -d 'Where settings are kept'
complete -c hullwright -l state-dir -xa '(__fish_complete_directories)' -d 'Where state is kept'
complete -c hullwright -l debug-info -d 'Show what a report of a problem should tell'
complete -c hullwright -s h -l help -d 'Show the help'
complete -c hullwright -s v -l version -d 'Show the version'

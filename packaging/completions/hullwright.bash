# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for hullwright. tst_completions compares its words with the program's help.

_hullwright() {
    local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # "--config-dir=x" arrives as three words.
    if [[ $cur == = ]]; then
        cur=''
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $option in
    -H | --host)
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W 'unix:// ssh:// tcp://' -- "$cur")
        ;;
    --context) ;;
    --config-dir | --state-dir)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    *)
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W '-H --host --context --demo --read-only --config-dir --state-dir
                --debug-info -h --help -v --version' -- "$cur")
        else
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    esac
}

complete -F _hullwright hullwright

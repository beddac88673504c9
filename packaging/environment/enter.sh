# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Runs commands in the environment that environment.sh found. Sourced by ./dev. Gives:
#   inside CMD...    runs CMD there: same directory, same files, same display, same network

# Directories of the system itself; every other one is the user's and is seen inside at its own path.
is_system_directory() {
    case $1 in
        /bin | /boot | /dev | /etc | /lib* | /opt | /proc | /run | /sbin | /sys | /usr | /var | /lost+found) return 0 ;;
    esac
    return 1
}

# Prints "MODE PATH" for all that is shown inside at its own path, one a line.
shared_paths() {
    local directory
    for directory in /*; do
        if [ -d "$directory" ] && [ ! -L "$directory" ] && ! is_system_directory "$directory"; then
            echo "rw $directory"
        fi
    done
    # The checkout, home and the current directory may live in /var, /opt or /run after all.
    for directory in "$HOME" "$checkout" "$PWD" "${XDG_RUNTIME_DIR:-}" /var/tmp; do
        if [ -n "$directory" ] && [ -d "$directory" ]; then echo "rw $directory"; fi
    done
    # What the tests compare with is not theirs to change.
    if [ -d "$checkout/../shared/data" ]; then
        directory=$(realpath "$checkout/../shared/data")
        echo "ro $directory"
    fi
    for directory in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group /etc/machine-id; do
        if [ -e "$directory" ]; then echo "ro $directory"; fi
    done
}

# Sets the array `variables`: what a command needs to know, wherever it runs.
collect_variables() {
    local ccache=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}
    variables=("PATH=$checkout/build/dev/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        "CCACHE_DIR=$ccache" "CCACHE_BASEDIR=$checkout" CCACHE_NOHASHDIR=1
        # Without these ccache passes over everything that uses a precompiled header.
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime)
    if [ "$environment" = native ]; then
        variables[0]="PATH=$checkout/build/dev/bin:$PATH"
    else
        local zone
        zone=$(readlink -f /etc/localtime || true)
        case $zone in */zoneinfo/*) variables+=("TZ=${TZ:-${zone##*/zoneinfo/}}") ;; esac
    fi
    # Qt wants UTF-8. A root knows Dutch and English; elsewhere any UTF-8 locale of the machine will do.
    case ${LC_ALL:-${LANG:-}} in
        nl_NL.UTF-8 | en_US.UTF-8 | en_GB.UTF-8 | C.UTF-8) ;;
        *) if [ "$environment" != native ] || [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
            variables+=(LC_ALL=C.UTF-8)
        fi ;;
    esac
}

bwrap_works() {
    command -v bwrap >/dev/null && bwrap "$@" --bind "$environment" / --dev /dev --proc /proc true 2>/dev/null
}

# How the root is entered: bwrap wherever it works, else chroot with mounts of its own.
way_in() {
    if [ -n "${WOONRUST_ENTER:-}" ]; then
        echo "$WOONRUST_ENTER"
    elif bwrap_works; then
        echo bwrap
    elif bwrap_works --unshare-user; then # root in a container, who may make user namespaces only
        echo bwrap-user
    elif am_root && unshare --mount --propagation private true 2>/dev/null; then
        echo chroot
    else
        echo none
    fi
}

inside_bwrap() {
    local options=(--bind "$environment" / --dev /dev --proc /proc --ro-bind-try /sys /sys
        --dev-bind-try /dev/dri /dev/dri --die-with-parent --chdir "$PWD")
    local mode path
    while read -r mode path; do
        case $mode in
            ro) options+=(--ro-bind "$path" "$path") ;;
            rw) options+=(--bind "$path" "$path") ;;
        esac
    done < <(shared_paths)
    [ "$entrance" != bwrap-user ] || options+=(--unshare-user)
    bwrap "${options[@]}" -- env "${variables[@]}" "$@"
}

inside_chroot() {
    # A mount namespace of its own: nothing is left mounted, however this ends.
    # shellcheck disable=SC2016
    { shared_paths | unshare --mount --propagation private bash -euc '
        root=$1 directory=$2
        shift 2
        mount --bind "$root" "$root"
        mount --rbind /dev "$root/dev"
        mount --rbind /proc "$root/proc"
        mount --rbind /sys "$root/sys"
        while read -r mode path; do
            if [ -d "$path" ]; then mkdir -p "$root$path"; else touch "$root$path"; fi
            mount --rbind "$path" "$root$path"
            [ "$mode" = rw ] || mount -o remount,bind,ro "$root$path"
        done
        exec <&3 3<&- 4<&-
        exec chroot "$root" env --chdir="$directory" "$@"
    ' bash "$environment" "$PWD" "${variables[@]}" "$@" 3<&4; } 4<&0
}

inside() {
    local variables
    collect_variables
    if [ "$environment" = native ]; then
        env "${variables[@]}" "$@"
        return
    fi
    entrance=${entrance:-$(way_in)}
    case $entrance in
        bwrap | bwrap-user) inside_bwrap "$@" ;;
        chroot) inside_chroot "$@" ;;
        *) fail "The build environment cannot be entered: this system allows neither bwrap (user namespaces)" \
            "nor mounts. Use a Debian 13 machine or container, where Woonrust builds without either." ;;
    esac
}

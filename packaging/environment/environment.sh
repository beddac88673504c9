# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What Woonrust is built with: this machine's own packages where they are new enough, else a Debian root kept aside.
# Sourced by ./dev, which sets $checkout. Gives ensure_environment, which sets $environment to "native" or to the root.

suite=trixie
mirror=${WOONRUST_MIRROR:-http://deb.debian.org/debian}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/woonrust
package_list=$checkout/packaging/environment/packages.txt
root_recipe=2 # raise it when create_root makes a root differently: existing roots are then made anew

say() { printf '%s\n' "dev: $*" >&2; }
fail() {
    say "$@"
    exit 1
}
am_root() { [ "$(id -u)" = 0 ]; }

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/[[:space:]]*$//' "$package_list"; }

missing_packages() {
    # dpkg-query is silent about packages it never heard of, so ask what is installed and subtract.
    comm -23 <(packages | sort -u) \
        <(packages | xargs dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' 2>/dev/null |
            sed -n 's/ installed$//p' | sort -u)
}

# Qt Location needs Qt 6.5, and all else is tested with 6.8: Debian 13, Ubuntu 26.04, and what follows them.
base_is_new_enough() {
    command -v dpkg-query >/dev/null || return 1
    local version
    version=$(dpkg-query --show --showformat '${Version}' qt6-base-dev 2>/dev/null || true)
    if [ -z "$version" ]; then
        version=$(LC_ALL=C apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    fi
    if [ -n "$version" ] && [ "$version" != "(none)" ]; then
        dpkg --compare-versions "$version" ge 6.8
        return
    fi
    # A fresh machine without package lists: go by its name.
    local ID='' VERSION_ID='' VERSION_CODENAME=''
    # shellcheck disable=SC1091
    . /etc/os-release
    case $ID in
        debian) [ "${VERSION_ID:-99}" -ge 13 ] ;;
        ubuntu) dpkg --compare-versions "${VERSION_ID:-0}" ge 26.04 ;;
        *) return 1 ;;
    esac
}

# install_packages WHY PACKAGE...: on the machine itself; only root may, anyone else is told what to type.
install_packages() {
    local why=$1
    shift
    if ! am_root; then
        say "$why"
        fail "Type this, then try again:  sudo apt-get install --no-install-recommends $*"
    fi
    say "$why Installing: $*"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -q && apt-get install -q -y --no-install-recommends "$@"; } </dev/null >&2 ||
        fail "The packages could not be installed; the lines above say why."
}

ensure_native() {
    environment=native
    local missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} = 0 ] || install_packages "Packages are missing that Woonrust is built with." "${missing[@]}"
}

root_name() { { packages | sort -u && echo "$suite $root_recipe"; } | sha256sum | cut -c1-12; }

ensure_root() {
    environment=$cache/$(root_name)
    [ -d "$environment" ] || {
        mkdir -p "$cache"
        exec 8>"$cache/lock"
        flock 8 # a second ./dev waits here instead of making the same root
        [ -d "$environment" ] || create_root "$environment"
        exec 8>&-
    }
}

# A user without root rights needs namespaces and a range of ids to unpack packages with.
require_unshare() {
    if ! unshare --user --map-root-user true 2>/dev/null; then
        say "This system does not let users make user namespaces, which the Debian 13 root needs."
        fail "Its administrator can allow them (sysctl kernel.unprivileged_userns_clone=1), or run ./dev as root."
    elif ! grep -qs "^$(id -un):" /etc/subuid || ! grep -qs "^$(id -un):" /etc/subgid; then
        say "You have no range of user ids, which making the Debian 13 root needs. Type this, then try again:"
        fail "  sudo usermod --add-subuids 200000-265535 --add-subgids 200000-265535 $(id -un)"
    fi
}

create_root() {
    local root=$1 tools=() log=$1.log partial=$1.partial
    command -v mmdebstrap >/dev/null || tools+=(mmdebstrap)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || tools+=(debian-archive-keyring)
    command -v bwrap >/dev/null || tools+=(bubblewrap)
    if ! am_root; then command -v newuidmap >/dev/null || tools+=(uidmap); fi
    if [ ${#tools[@]} != 0 ]; then
        command -v apt-get >/dev/null ||
            fail "Needed to set up the build environment: ${tools[*]}. Install them with this system's package tool."
        install_packages "Qt here is older than 6.8, so Woonrust is built in a Debian 13 root of its own." "${tools[@]}"
    fi
    am_root || require_unshare
    local free
    free=$(df --output=avail -k "$cache" | tail -1)
    [ "$free" -ge 4000000 ] || fail "The build environment needs 4 GB in $cache; $((free / 1024)) MB is free."

    say "Making a Debian 13 root in $root (once, about two minutes; nothing of this system is changed)."
    rm -rf "$cache"/*.partial # what a killed run left
    local options=(--variant=apt "--include=$(packages | paste -sd,)"
        --aptopt='Acquire::Retries "3"' --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-include=/usr/share/doc/*/copyright'
        --essential-hook='mkdir -p "$1/usr/share/man/man1"' # Java's packages fail to set up without it
        --customize-hook='for l in nl_NL en_GB en_US; do chroot "$1" localedef -i $l -f UTF-8 $l.UTF-8; done')
    local proxy=''
    eval "$(apt-config shell proxy Acquire::http::Proxy 2>/dev/null || true)"
    [ -z "$proxy" ] || options+=(--aptopt="Acquire::http::Proxy \"$proxy\"")
    if am_root; then
        mmdebstrap "${options[@]}" "$suite" "$partial" "$mirror" </dev/null >"$log" 2>&1
    else
        # Unpacked from a tar, the files belong to the user, who can remove them again like any other.
        mkdir "$partial"
        TMPDIR=/var/tmp mmdebstrap --mode=unshare "${options[@]}" "$suite" - "$mirror" </dev/null 2>"$log" |
            tar --extract --directory "$partial" --exclude='./dev/*' --no-same-owner
    fi || {
        tail -n 20 "$log" >&2
        rm -rf "$partial"
        fail "The Debian 13 root could not be made; the whole story is in $log."
    }
    rm -rf "$partial"/var/cache/apt/*
    mv "$partial" "$root"
    rm -f "$log"
    local other
    for other in "$cache"/????????????; do
        if [ -d "$other" ] && [ "$other" != "$root" ]; then
            say "$other is an environment of another version; remove it when no checkout uses it."
        fi
    done
}

ensure_environment() {
    if base_is_new_enough; then ensure_native; else ensure_root; fi
}

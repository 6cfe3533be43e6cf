# Shared by ./run, ./test and .ci/run: make the environment once, then stay out of the way.
#
# A stamp inside .venv names the lock file and the interpreter it was made for; as long as both are
# the same, ensure_environment does nothing, and as long as neither file has been touched it does
# not even look into them: a start of the window must not wait for the shell. System packages are installed with apt when the caller
# is root or may use sudo without a password; otherwise one line names them.
# shellcheck shell=bash

root="${BASH_SOURCE[0]%/*}/.."
[[ $root == /* ]] || root="$PWD/$root"
root="$(cd -- "$root" && pwd -P)"
venv="$root/.venv"
python="$venv/bin/python"
unset PYTHONPATH PYTHONHOME

# Which Debian package has which library of those that Qt needs and does not bring along, and for
# what; the packaged program reads the same table.
libraries="$root/resources/system/libraries.txt"

# Which Debian packages have the programs that some tests of "./test --all" need.
declare -A program_package=(
    [soffice]="libreoffice-calc-nogui libreoffice-impress-nogui libreoffice-writer-nogui"
    [java]=default-jre-headless
    [chromium]=chromium
)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# Print the words of an array without repetition, in order.
unique() { printf '%s\n' "$@" | awk 'NF && !seen[$0]++'; }

# How to become root: nothing as root, "sudo -n" if it works without a question, else failure.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

# How to install packages by hand.
by_hand() {
    if command -v apt-get >/dev/null; then echo "sudo apt-get install $*"; else echo "$* (their names on Debian)"; fi
}

# install_packages PACKAGE...: quietly; fails when there is no apt, no right or no such package.
install_packages() {
    command -v apt-get >/dev/null || return 1
    as_root true || return 1
    say "Installing system packages: $*"
    local log
    log="$(mktemp)"
    as_root apt-get -o DPkg::Lock::Timeout=120 update >"$log" 2>&1 || true
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
        install -y --no-install-recommends "$@" >>"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
}

# Print the first interpreter that the locked packages support; CTEXPLORER_PYTHON is asked first.
find_python() {
    local candidate
    for candidate in "${CTEXPLORER_PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        [[ -n $candidate ]] && command -v "$candidate" >/dev/null || continue
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' \
            2>/dev/null; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return 0
        fi
    done
    return 1
}

# make_venv INTERPRETER: an empty environment, with Debian's python3-venv installed if it is missing.
make_venv() {
    local interpreter=$1 package version
    if ! "$interpreter" -c 'import ensurepip, venv' 2>/dev/null; then
        version="$("$interpreter" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
        package="python$version-venv"
        [[ "$(readlink -f /usr/bin/python3 2>/dev/null)" == */python"$version" ]] \
            && package=python3-venv
        needs "$package" || die "Python's venv module is missing, maybe more. Install it: $lacking"
    fi
    rm -rf "$venv"
    "$interpreter" -m venv "$venv" || die "The environment $venv could not be made."
}

# The lock file of a level: run (the program), test (everything) or spark (what runs on Spark).
lock_of() {
    case $1 in
    run) echo "$root/requirements.lock" ;;
    spark) echo "$root/requirements-spark.lock" ;;
    *) echo "$root/requirements-dev.lock" ;;
    esac
}

# beside_spark: from here on the environment is the one that has Spark, which is apart from the
# program's: PySpark wants an older pandas.
beside_spark() {
    venv="$root/.venv-spark"
    python="$venv/bin/python"
}

# ensure_java: the Java that Spark runs on, where it can be installed; the program says if it lacks.
ensure_java() {
    command -v java >/dev/null || [[ -n ${JAVA_HOME:-} ]] \
        || install_packages openjdk-17-jre-headless || install_packages default-jre-headless || true
}

# What the stamp of a level must say: the lock file's hash and the interpreter's version.
wanted_stamp() {
    local digest
    digest="$(sha256sum <"$(lock_of "$1")")"
    printf '%s %s' "${digest%% *}" "$("$python" -V 2>&1)"
}

# When the lock file and the interpreter were last touched, how large and which they are.
touched() { stat -L -c '%.Z %s %i' "$(lock_of "$1")" "$python" 2>/dev/null; }

has_stamp() {
    local stamp="$venv/stamp-$1" wanted="" seen=""
    [[ -r $stamp && -x $python ]] || return 1
    { IFS= read -r wanted && IFS= read -rd '' seen; } <"$stamp" || true
    [[ -z $seen || $seen != "$(touched "$1")"$'\n' ]] || return 0
    [[ $wanted == "$(wanted_stamp "$1")" ]] || return 1
    write_stamp "$1" 2>/dev/null || true # in an environment of somebody else's it costs time only
}

write_stamp() { printf '%s\n' "$(wanted_stamp "$1")" "$(touched "$1")" >"$venv/stamp-$1"; }

# ensure_environment run|test|spark: after this $python has the locked packages of that level.
ensure_environment() {
    has_stamp "$1" && return 0
    [[ "$(uname -s)" == Linux ]] || die "This script is for Linux; elsewhere: pip install -r requirements.lock"
    [[ -w $root ]] || die "The environment is made in $root, which is not writable."
    # One at a time: a second start waits for the first and then finds the work done.
    local guard
    exec {guard}<"$root"
    if command -v flock >/dev/null; then flock "$guard"; fi
    if ! has_stamp "$1"; then
        install_environment "$1"
    fi
    exec {guard}<&-
}

install_environment() {
    local level=$1 interpreter log started=$SECONDS
    if ! interpreter="$(find_python)"; then
        needs python3 python3-venv && interpreter="$(find_python)" \
            || die "Python 3.11 to 3.14 is needed: ${lacking:-a newer one than the system has}"
    fi
    if [[ $level == spark ]]; then
        say "Making the environment with Spark in .venv-spark (once; 1 GB, some minutes) ..."
    else
        say "Making the environment in .venv (once; about a minute) ..."
    fi
    # An environment of another interpreter, or half an environment, is not worth repairing.
    if [[ "$("$python" -V 2>&1)" != "$("$interpreter" -V 2>&1)" ]] || ! "$python" -m pip -V &>/dev/null; then
        make_venv "$interpreter"
    fi
    rm -f "$venv"/stamp-*
    log="$(mktemp)"
    if ! "$python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes \
        --only-binary :all: --no-binary pyspark -r "$(lock_of "$level")" >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        case "$(uname -m)" in
        x86_64) ;;
        aarch64) say "On aarch64, Qt's package needs glibc 2.39 (Debian 13, Ubuntu 24.04) or newer." ;;
        *) say "Qt's package exists for x86_64 and aarch64 only." ;;
        esac
        die "The packages of $(basename "$(lock_of "$level")") could not be installed (see above)."
    fi
    rm -f "$log"
    write_stamp "$level"
    # The packages of a test environment include those of the program.
    [[ $level != test ]] || write_stamp run
    say "The environment is ready ($((SECONDS - started)) s)."
}

# missing_libraries FILE...: the names of the shared libraries that these files need and lack.
missing_libraries() { ldd "$@" 2>/dev/null | awk '/not found/ && !seen[$1]++ { print $1 }'; }

# The files whose needs are those of the offscreen platform, of an X11 and of a Wayland window.
qt_files() {
    local qt
    qt="$(echo "$venv"/lib/python3.*/site-packages/PySide6)"
    case $1 in
    offscreen)
        printf '%s\n' "$qt"/Qt{Core,Gui,Widgets,Svg,OpenGL,OpenGLWidgets,Test,PrintSupport}.abi3.so \
            "$qt"/Qt/plugins/platforms/libqoffscreen.so
        ;;
    x11) printf '%s\n' "$qt"/Qt/plugins/platforms/libqxcb.so ;;
    wayland)
        printf '%s\n' "$qt"/Qt/plugins/platforms/libqwayland.so \
            "$qt"/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
        ;;
    esac
}

# package_of LIBRARY: Debian's name for what has it; its own if unknown.
package_of() { awk -v name="$1" '$2 == name { found = $3 } END { print found ? found : name }' "$libraries"; }

# missing_packages offscreen|x11|wayland: Debian's names for what is missing.
missing_packages() {
    local files library names=()
    mapfile -t files < <(qt_files "$1")
    while IFS= read -r library; do
        names+=("$(package_of "$library")")
    done < <(missing_libraries "${files[@]}")
    unique "${names[@]}"
}

# foreseen_packages PART...: Debian's names for what Qt will need, before it is there to be asked.
foreseen_packages() {
    local part library package cached
    cached=" $(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | awk '/=>/ { printf "%s ", $1 }')"
    [[ $cached != " " ]] || return 0 # a system that keeps no list
    while read -r part library package; do
        [[ " $* " != *" $part "* || $cached == *" $library "* ]] || printf '%s\n' "$package"
    done <"$libraries" | awk '!seen[$0]++'
}

# foreseen: everything that a script will ask of the system, named at once before the first of it
# is needed. A script that needs more than the program does has its own.
foreseen() { foreseen_packages offscreen x11; }

# needs PACKAGE...: install them with all that is foreseen, or name all of that.
needs() {
    local wanted
    mapfile -t wanted < <(printf '%s\n' "$@"; foreseen)
    mapfile -t wanted < <(unique "${wanted[@]}")
    install_packages "${wanted[@]}" || {
        lacking="$(by_hand "${wanted[@]}")"
        return 1
    }
}

# ensure_libraries [required]: what Qt needs from the system. Without the offscreen part nothing works;
# without the X11 part everything works but a window, so that is an error only if "required", and
# said again only where there could be a window.
ensure_libraries() {
    local stamp="$venv/stamp-libraries" known="" offscreen x11 missing
    if [[ -r $stamp ]]; then
        known="$(<"$stamp")"
        [[ $known != all ]] || return 0
        [[ -n ${DISPLAY:-} || ${1:-} == required ]] || return 0
    fi
    mapfile -t offscreen < <(missing_packages offscreen)
    mapfile -t x11 < <(missing_packages x11)
    missing=("${offscreen[@]}" "${x11[@]}")
    if [[ ${#missing[@]} -gt 0 ]]; then
        mapfile -t missing < <(unique "${missing[@]}")
        if install_packages "${missing[@]}"; then
            mapfile -t offscreen < <(missing_packages offscreen)
            mapfile -t x11 < <(missing_packages x11)
        fi
    fi
    if [[ ${#offscreen[@]} -gt 0 ]]; then
        die "Qt needs system libraries that are missing: $(by_hand "${missing[@]}")"
    fi
    if [[ ${#x11[@]} -eq 0 ]]; then
        echo all >"$stamp"
        return 0
    fi
    echo offscreen >"$stamp"
    say "A window on X11 needs system libraries that are missing: $(by_hand "${x11[@]}")"
    [[ ${1:-} != required ]] || exit 1
}

# ensure_programs: those that tests name in @pytest.mark.needs("PROGRAM", ...). Without them these
# tests are skipped, which is said in one line.
ensure_programs() {
    local program packages=() missing=()
    while IFS= read -r program; do
        command -v "$program" >/dev/null || missing+=("$program")
    done < <(grep -rhoE --include='test_*.py' 'mark\.needs\([^)]*\)' "$root/tests" | grep -oE '"[^"]+"' | tr -d '"' | sort -u)
    for program in "${missing[@]}"; do
        # shellcheck disable=SC2206 # a program may need several packages
        packages+=(${program_package[$program]:-$program})
    done
    [[ ${#packages[@]} -eq 0 ]] || install_packages "${packages[@]}" \
        || say "Tests are skipped that need ${missing[*]}: $(by_hand "${packages[@]}")"
}

# start_xvfb: an X server of our own on a free display; sets DISPLAY, stops at exit.
start_xvfb() {
    local where waited=0
    if ! command -v Xvfb >/dev/null; then
        install_packages xvfb xauth || return 1
    fi
    where="$(mktemp)"
    # Without -noreset the server restarts when its last client leaves, and the next one is refused.
    Xvfb -displayfd 3 -noreset -nolisten tcp -screen 0 1920x1200x24 3>"$where" >/dev/null 2>&1 &
    xvfb_pid=$!
    trap 'kill "$xvfb_pid" 2>/dev/null || true' EXIT
    until [[ -s $where ]]; do
        kill -0 "$xvfb_pid" 2>/dev/null && ((waited++ < 200)) || {
            rm -f "$where"
            return 1
        }
        sleep 0.05
    done
    DISPLAY=":$(<"$where")"
    export DISPLAY
    rm -f "$where"
}

stop_xvfb() {
    kill "$xvfb_pid" 2>/dev/null || true
    wait "$xvfb_pid" 2>/dev/null || true
    trap - EXIT
    unset DISPLAY
}

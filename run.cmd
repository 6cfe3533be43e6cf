@echo off
rem Open the application on Windows, or run one of its commands, as ./run does elsewhere:
rem
rem   run                            the window
rem   run screenshot overview.png    a picture of it
rem   run --help                     everything else
rem
rem The first start makes .venv and installs what is missing; later starts install nothing.
setlocal
set "root=%~dp0"
set "venv=%root%.venv"
set "python=%venv%\Scripts\python.exe"
set "lock=%root%requirements.lock"
set "stamp=%venv%\installed.lock"
set PYTHONHOME=

fc /b "%lock%" "%stamp%" >nul 2>&1
if not errorlevel 1 goto start

set "found="
if defined CTEXPLORER_PYTHON set "found="%CTEXPLORER_PYTHON%""
if not defined found for %%v in (3.14 3.13 3.12 3.11) do if not defined found (
    py -%%v -c "" >nul 2>&1 && set "found=py -%%v"
)
if not defined found (
    echo Python 3.11 to 3.14 is wanted; install it from python.org with its launcher. 1>&2
    exit /b 1
)
echo Making %venv%; the first start takes some minutes. 1>&2
%found% -m venv --clear "%venv%" || exit /b 1
"%python%" -m pip install --quiet --disable-pip-version-check --require-hashes -r "%lock%" || exit /b 1
copy /y "%lock%" "%stamp%" >nul || exit /b 1

:start
rem -P: a folder named explorer where the user happens to be must not be taken for the program.
set "PYTHONPATH=%root%"
"%python%" -P -m explorer %*
exit /b %errorlevel%

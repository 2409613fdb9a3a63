@echo off
rem Starts Callboard, its tests, a benchmark or the making of packages on Windows; see the words in `run`.
setlocal
set "ROOT=%~dp0"
set "UV_PYTHON_DOWNLOADS=never"
set "UV=uv"
where uv >nul 2>nul && goto ready
set "UV=%ROOT%.tools\Scripts\uv.exe"
if exist "%UV%" goto ready
echo callboard: installing uv 1>&2
py -3 -m venv "%ROOT%.tools" && "%ROOT%.tools\Scripts\python.exe" -m pip install -q uv 1>&2
if not exist "%UV%" (
    echo callboard: Python 3.11 or newer is needed, with pip 1>&2
    exit /b 2
)
:ready
set "SYNCED="%UV%" run --quiet --frozen --project "%ROOT%.""
rem What follows the first word, as it was written: %* is not shifted.
for /f "tokens=1,*" %%a in ("%*") do set "WORDS=%%b"
if /i "%~1"=="test" goto test
if /i "%~1"=="bench" goto bench
if /i "%~1"=="package" goto package
if not exist "%ROOT%resources\i18n\callboard_en.qm" %SYNCED% --no-dev --inexact python "%ROOT%packaging\translations.py" 1>&2
%SYNCED% --no-dev --inexact python -P -m callboard %*
exit /b %errorlevel%

:test
cd /d "%ROOT%"
if /i "%~2"=="packaging" goto test_packages
set "MARKED=not slow and not packages"
if "%~2"=="--slow" set "MARKED=not packages"
if "%~2"=="--slow" for /f "tokens=1,*" %%a in ("%WORDS%") do set "WORDS=%%b"
%SYNCED% python -m ruff check --quiet
if errorlevel 1 exit /b 1
%SYNCED% python -m ruff format --check --quiet
if errorlevel 1 exit /b 1
%SYNCED% python -m mypy --no-error-summary
if errorlevel 1 exit /b 1
%SYNCED% python -m pytest -m "%MARKED%" %WORDS%
exit /b %errorlevel%

:test_packages
for /f "tokens=1,*" %%a in ("%WORDS%") do set "WORDS=%%b"
%SYNCED% --group packaging python -m pytest packaging/tests %WORDS%
exit /b %errorlevel%

:bench
cd /d "%ROOT%"
%SYNCED% python -m bench %WORDS%
exit /b %errorlevel%

:package
%SYNCED% --group packaging python "%ROOT%packaging\build.py" %WORDS%
exit /b %errorlevel%

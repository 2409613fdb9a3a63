@echo off
rem Starts Callboard, its tests or a benchmark on Windows; see the words in `run`.
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
if /i "%~1"=="test" goto test
if /i "%~1"=="bench" goto bench
if not exist "%ROOT%resources\i18n\callboard_en.qm" "%UV%" run --quiet --frozen --no-dev --inexact --project "%ROOT%." python "%ROOT%packaging\translations.py" 1>&2
"%UV%" run --quiet --frozen --no-dev --inexact --project "%ROOT%." python -P -m callboard %*
exit /b %errorlevel%

:test
cd /d "%ROOT%"
set "PYTEST=-m pytest -m "not slow""
if "%~2"=="--slow" set "PYTEST=-m pytest"
for /f "tokens=1,*" %%a in ("%*") do set "WORDS=%%b"
if "%~2"=="--slow" for /f "tokens=1,*" %%a in ("%WORDS%") do set "WORDS=%%b"
set "PY="%UV%" run --quiet --frozen python"
%PY% -m ruff check --quiet || exit /b 1
%PY% -m ruff format --check --quiet || exit /b 1
%PY% -m mypy --no-error-summary || exit /b 1
%PY% %PYTEST% %WORDS%
exit /b %errorlevel%

:bench
cd /d "%ROOT%"
for /f "tokens=1,*" %%a in ("%*") do set "WORDS=%%b"
"%UV%" run --quiet --frozen python -m bench %WORDS%
exit /b %errorlevel%

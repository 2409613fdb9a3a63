# Installs a setup for this user, lets the program test itself, upgrades it over itself, removes it, and looks
# for what is left:  smoke.ps1 SETUP.exe
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = 'Stop'
$installed = Join-Path $env:LOCALAPPDATA 'Programs\Callboard'
$entry = Join-Path $env:APPDATA 'Microsoft\Windows\Start Menu\Programs\Callboard.lnk'

function Invoke-Done([string]$Program, [string[]]$Words) {
    $run = Start-Process $Program $Words -Wait -PassThru
    if ($run.ExitCode) { throw "$Program $Words ended with $($run.ExitCode)" }
}

foreach ($time in 'first', 'upgrade') {
    Invoke-Done $Setup '/S'
    if (-not (Test-Path $entry)) { throw "no start-menu entry ($time)" }
    Invoke-Done "$installed\callboard.exe" '--self-test'
    Invoke-Done "$installed\callboardw.exe" '--self-test'
}

Set-Content "$installed\mine.txt" 'a file of the user'
# Told where it is, the uninstaller does not copy itself elsewhere and return at once.
Invoke-Done "$installed\uninstall.exe" @('/S', "_?=$installed")
if (-not (Test-Path "$installed\mine.txt")) { throw 'a file of the user is gone' }
$left = Get-ChildItem $installed -Recurse -File | Where-Object Name -NotIn 'mine.txt', 'uninstall.exe'
if ($left) { throw "left: $($left.FullName)" }
if (Test-Path $entry) { throw 'the start-menu entry is left' }
if (Test-Path 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Callboard') { throw 'the uninstall entry is left' }

; Callboard's setup: for one user, without an administrator, into the start menu, and out again
; without a trace. setup.py passes what stands in ${} below and is not defined here.
Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
SetDateSave off ; dates of a build are nobody's business, and differ
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
XPStyle on

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

!define OWN_KEY "Software\${TITLE}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${TITLE}"
!define WINDOW "callboardw.exe"
!define TERMINAL "callboard.exe"
!define MENU_ENTRY "$SMPROGRAMS\${TITLE}.lnk"
!define IN_USE 2 ; exit codes of a silent run
!define NOT_64_BIT 3

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${NUMBERS}.0"
!macro Told LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} ProductName "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
!macroend

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${TERMS}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English ; the first is for every language that is not here
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro Told ${LANG_ENGLISH}
!insertmacro Told ${LANG_SIMPCHINESE}

LangString RUNNING ${LANG_ENGLISH} "${TITLE} is open. Close it, then try again."
LangString RUNNING ${LANG_SIMPCHINESE} "${TITLE} 正在运行。请先将其关闭，然后重试。"
LangString OLD ${LANG_ENGLISH} "${TITLE} is made for Windows 10 and newer. Install it all the same?"
LangString OLD ${LANG_SIMPCHINESE} "${TITLE} 适用于 Windows 10 及更高版本。仍要安装吗？"
LangString NARROW ${LANG_ENGLISH} "${TITLE} needs a 64-bit Windows."
LangString NARROW ${LANG_SIMPCHINESE} "${TITLE} 需要 64 位的 Windows。"
LangString KEPT ${LANG_ENGLISH} "${TITLE} will be removed. Your settings, notes and favourites are kept."
LangString KEPT ${LANG_SIMPCHINESE} "即将卸载 ${TITLE}。您的设置、备注和收藏会保留。"
LangString PURPOSE ${LANG_ENGLISH} "Whom can I reach right now, and how do I dial them?"
LangString PURPOSE ${LANG_SIMPCHINESE} "现在能联系到谁，怎么拨打？"

; A program that runs cannot be opened to write to it: the one way to know before anything is changed.
!macro TryToWrite PROGRAM
  ${If} ${FileExists} "${PROGRAM}"
    FileOpen $1 "${PROGRAM}" a
    FileClose $1
  ${EndIf}
!macroend

!macro StopWhileInUse FOLDER
  ${Do}
    ClearErrors
    !insertmacro TryToWrite "${FOLDER}\${WINDOW}"
    !insertmacro TryToWrite "${FOLDER}\${TERMINAL}"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel ${IN_USE}
    Quit
  ${Loop}
!macroend

Function .onInit
  ; The registry tells the truth, which GetVersion does to programs with the right manifest only.
  ReadRegDWORD $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentMajorVersionNumber"
  ${If} $0 < 10
    MessageBox MB_YESNO|MB_ICONEXCLAMATION "$(OLD)" /SD IDYES IDYES +2
    Quit
  ${EndIf}
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(NARROW)" /SD IDOK
    SetErrorLevel ${NOT_64_BIT}
    Quit
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  !insertmacro StopWhileInUse $INSTDIR
  ; An older one goes first: its own uninstaller knows which files are its own.
  ReadRegStr $0 HKCU "${OWN_KEY}" "InstallDir"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    !insertmacro StopWhileInUse $0
    ExecWait '"$0\uninstall.exe" /S /UPGRADE _?=$0'
  ${EndIf}
  !include "${INSTALLED}"
  SetOutPath "$INSTDIR" ; where a program that is started from the menu works
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "${MENU_ENTRY}" "$INSTDIR\${WINDOW}" "" "" "" "" "" "$(PURPOSE)"
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $1 $2 $3
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $1
SectionEnd

Section Uninstall
  SetShellVarContext current
  !insertmacro StopWhileInUse $INSTDIR
  !include "${REMOVED}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when it holds something that is not ours
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors} ; gone for good, with all that can be made again; what the user wrote stays
    Delete "${MENU_ENTRY}"
    RMDir /r "$LOCALAPPDATA\callboard\Cache"
    RMDir /r "$LOCALAPPDATA\callboard\Logs"
    RMDir "$LOCALAPPDATA\callboard"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${OWN_KEY}"
  ${EndIf}
SectionEnd

!ifdef SIGN ; a command that signs the file it is given
  !uninstfinalize '${SIGN} "%1"'
!endif

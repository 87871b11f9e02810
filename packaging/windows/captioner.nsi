; The installer for Windows: Modern UI 2, for one person without any rights, or for everyone.
;
; Compiled by packaging/windows/installer, which defines
;   VERSION VERSION_NUMBERS            what is installed, as people and as Windows tell versions apart
;   LISTS PICTURES ICON OUTFILE        made by stage.py and pictures.py; the icon; the result
;   TARGET                             which of makensis's programs unpacks: x86-unicode runs everywhere
;   SIGN                               optional: a command that signs the file whose name follows it

Unicode true
Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 32
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user ; an administrator is asked only where somebody wants it for everyone
CRCCheck force

Name "Captioner"
OutFile "${OUTFILE}"
InstallDir "" ; so that it can be told whether /D= gave one
BrandingText "Captioner ${VERSION}"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!include "${LISTS}\size.nsh" ; SIZE_KB
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define APP_ID "org.captioner.Captioner"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"

; Exit statuses beside NSIS's own (0 done, 1 cancelled, 2 failed).
!define EXIT_NEWER_INSTALLED 3
!define EXIT_RUNNING 4
!define EXIT_NEEDS_ADMINISTRATOR 5
!define EXIT_OLD_WINDOWS 6
!define EXIT_NOT_FORGOTTEN 7

Var Scope           ; "user" or "all"
Var IsScopeKnown    ; 0: the person chooses
Var Switches        ; of the command line
Var GivenFolder     ; by /D=
Var FoundFolder     ; of the installation that is replaced; empty: there is none
Var FoundVersion
Var WelcomeText
Var WantsDesktop    ; an icon on the desktop: 1 or 0

!include "${__FILEDIR__}\scope.nsh"
!include "${__FILEDIR__}\running.nsh"
!include "${__FILEDIR__}\shortcut.nsh"
!include "${__FILEDIR__}\registration.nsh"
!include "${__FILEDIR__}\who_page.nsh"
!include "${__FILEDIR__}\folder_page.nsh"
!include "${__FILEDIR__}\uninstall.nsh"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}\side.bmp"
!define MUI_CUSTOMFUNCTION_GUIINIT UseLargePicture

!define MUI_WELCOMEPAGE_TEXT "$WelcomeText"
!define MUI_PAGE_CUSTOMFUNCTION_PRE Welcome
!insertmacro MUI_PAGE_WELCOME
Page custom AskWho LeaveWho
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipKnownFolder
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartCaptioner
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.AskForget un.LeaveForget
!insertmacro MUI_UNPAGE_INSTFILES

; The first is what is spoken where Windows speaks none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Spanish"
!include "${__FILEDIR__}\words\en.nsh"
!include "${__FILEDIR__}\words\ar.nsh"
!include "${__FILEDIR__}\words\fr.nsh"
!include "${__FILEDIR__}\words\de.nsh"
!include "${__FILEDIR__}\words\ja.nsh"
!include "${__FILEDIR__}\words\es.nsh"

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Captioner"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Captioner"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "The Captioner authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Captioner authors, Apache License 2.0"

Function .onInit
  !insertmacro RefuseOldWindows
  SetRegView 64
  StrCpy $GivenFolder $INSTDIR
  ${GetParameters} $Switches
  Call ReadLanguage
  Call ReadScope
  Call FindInstallation
  Call BecomeAdministrator
  Call RefuseDowngrade
  Call ChooseFolder
FunctionEnd

Function Welcome
  ClearErrors
  ${GetOptions} $Switches "/AGAIN" $0
  ${IfNot} ${Errors}
    Abort ; the page: the person has seen it before the administrator agreed
  ${EndIf}
  StrCpy $WelcomeText "$(WELCOME)"
  ${If} $FoundFolder != ""
    StrCpy $WelcomeText "$(REPLACES)"
  ${EndIf}
FunctionEnd

Function UseLargePicture
  ; The small one would be coarse where Windows draws everything larger.
  System::Call 'user32::GetDpiForSystem() i.r0'
  ${If} $0 > 120
    File "/oname=$PLUGINSDIR\modern-wizard.bmp" "${PICTURES}\side-large.bmp"
  ${EndIf}
FunctionEnd

Function ReadLanguage
  ClearErrors
  ${GetOptions} $Switches "/LANGUAGE=" $0 ; a number of Windows, such as 1031
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $0
  ${EndIf}
FunctionEnd

Section "Captioner"
  StrCpy $ClosingFolder $INSTDIR
  ${If} $FoundFolder != ""
    StrCpy $ClosingFolder $FoundFolder
  ${EndIf}
  Call CloseRunning
  Call RemoveReplaced
  SetOverwrite on
  !include "${LISTS}\install_files.nsh"
  SetOutPath "$INSTDIR" ; where a program starts that a shortcut starts
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Register
SectionEnd

Function RemoveReplaced
  ; The replaced one knows which files were its own; those of them that are no more are gone then.
  ${If} $FoundFolder == ""
  ${OrIfNot} ${FileExists} "$FoundFolder\uninstall.exe"
    Return
  ${EndIf}
  ExecWait '"$FoundFolder\uninstall.exe" /S /UPGRADE _?=$FoundFolder' $0
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_STAYS)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${If} $FoundFolder != $INSTDIR
    Delete "$FoundFolder\uninstall.exe"
    RMDir "$FoundFolder"
  ${EndIf}
FunctionEnd

Function StartCaptioner
  ${If} $Scope == "all"
    ; Explorer starts it for the person, without the administrator's rights of this installer.
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\captionerw.exe"'
  ${Else}
    Exec '"$INSTDIR\captionerw.exe"'
  ${EndIf}
FunctionEnd

; Removing what was installed, and nothing else; the person's own things only where that is wanted.

Var IsUpgrade
Var Forgets
Var ForgetBox

Function un.onInit
  SetRegView 64
  ${GetParameters} $Switches
  StrCpy $IsUpgrade 0
  ClearErrors
  ${GetOptions} $Switches "/UPGRADE" $0
  ${IfNot} ${Errors}
    StrCpy $IsUpgrade 1
  ${EndIf}
  StrCpy $Forgets 0
  ClearErrors
  ${GetOptions} $Switches "/FORGET" $0
  ${IfNot} ${Errors}
    StrCpy $Forgets 1
  ${EndIf}
  Call un.ReadScope
  Call un.BecomeAdministrator
FunctionEnd

Function un.ReadScope
  StrCpy $Scope "user"
  SetShellVarContext current
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Scope "all"
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Function un.BecomeAdministrator
  ${If} $Scope != "all"
    Return
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    ClearErrors
    ExecShell "runas" "$INSTDIR\uninstall.exe"
    ${IfNot} ${Errors}
      SetErrorLevel 0
      Quit
    ${EndIf}
  ${EndIf}
  MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_ADMINISTRATOR)" /SD IDOK
  SetErrorLevel ${EXIT_NEEDS_ADMINISTRATOR}
  Quit
FunctionEnd

Function un.AskForget
  !insertmacro MUI_HEADER_TEXT "$(REMOVE_TITLE)" "$(REMOVE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 8u 100% 40u "$(REMOVE_WHAT)"
  Pop $0
  ${NSD_CreateCheckBox} 0 56u 100% 12u "$(REMOVE_FORGET)"
  Pop $ForgetBox
  ${If} $Forgets == 1
    ${NSD_Check} $ForgetBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.LeaveForget
  ${NSD_GetState} $ForgetBox $Forgets
FunctionEnd

Section "un.Captioner"
  StrCpy $ClosingFolder $INSTDIR
  Call un.CloseRunning
  ${If} $Forgets == 1
    Call un.Forget
  ${EndIf}
  SetOutPath "$TEMP" ; a folder in which somebody stands cannot be removed
  ClearErrors
  !include "${LISTS}\remove_files.nsh"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(SOME_STAY)" /SD IDOK
    SetErrorLevel 2
  ${EndIf}
  !include "${LISTS}\remove_folders.nsh"
  ${If} $IsUpgrade == 0
    Call un.Unregister
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only if nobody else's file is in it
  ${EndIf}
SectionEnd

Function un.Forget
  ; While the program is still there: it alone knows where the keys are.
  DetailPrint "$(FORGETTING)"
  nsExec::Exec '"$INSTDIR\captioner.exe" forget --yes'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_FORGOTTEN)" /SD IDOK
    SetErrorLevel ${EXIT_NOT_FORGOTTEN}
  ${EndIf}
FunctionEnd

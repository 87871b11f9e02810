; For whom: one person or everyone, what is installed already, and the rights that it takes.

!macro RefuseOldWindows
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel ${EXIT_OLD_WINDOWS}
    Quit
  ${EndIf}
!macroend

Function ReadScope
  StrCpy $Scope ""
  ClearErrors
  ${GetOptions} $Switches "/ALLUSERS" $0
  ${IfNot} ${Errors}
    StrCpy $Scope "all"
  ${EndIf}
  ClearErrors
  ${GetOptions} $Switches "/CURRENTUSER" $0
  ${IfNot} ${Errors}
    StrCpy $Scope "user"
  ${EndIf}
  StrCpy $WantsDesktop 0
  ClearErrors
  ${GetOptions} $Switches "/DESKTOP" $0
  ${IfNot} ${Errors}
    StrCpy $WantsDesktop 1
  ${EndIf}
FunctionEnd

Function FindInstallation
  ; Nobody said for whom: for whom it is installed already, one's own first.
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  StrCpy $IsScopeKnown 1
  ${If} $Scope == ""
    StrCpy $Scope "user"
    ${If} $0 == ""
      ${If} $1 == ""
        StrCpy $IsScopeKnown 0
      ${Else}
        StrCpy $Scope "all"
      ${EndIf}
    ${EndIf}
  ${EndIf}
  Call UseScope
FunctionEnd

Function UseScope
  ${If} $Scope == "all"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  Call ReadFound
FunctionEnd

Function ReadFound
  ReadRegStr $FoundFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $FoundVersion SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $FoundFolder != ""
  ${AndIf} ${FileExists} "$DESKTOP\Captioner.lnk"
    StrCpy $WantsDesktop 1 ; it was wanted before
  ${EndIf}
FunctionEnd

!macro RefuseIfNewer root
  ReadRegStr $0 ${root} "${UNINSTALL_KEY}" "VersionNumbers"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION_NUMBERS}" $1
    ${If} $1 == 1
      ReadRegStr $FoundVersion ${root} "${UNINSTALL_KEY}" "DisplayVersion"
      MessageBox MB_OK|MB_ICONINFORMATION "$(NEWER_INSTALLED)" /SD IDOK
      SetErrorLevel ${EXIT_NEWER_INSTALLED}
      Quit
    ${EndIf}
  ${EndIf}
!macroend

Function RefuseDowngrade
  !insertmacro RefuseIfNewer HKCU
  !insertmacro RefuseIfNewer HKLM
FunctionEnd

Function ChooseFolder
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
  ${ElseIf} $FoundFolder != ""
    StrCpy $INSTDIR $FoundFolder
  ${ElseIf} $Scope == "all"
    StrCpy $INSTDIR "$PROGRAMFILES64\Captioner"
  ${Else}
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Captioner"
  ${EndIf}
FunctionEnd

Function BecomeAdministrator
  ; Returns where that is not needed, or has happened; else this program ends here.
  ${If} $Scope != "all"
    Return
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    StrCpy $1 ""
    ${If} $WantsDesktop == 1
      StrCpy $1 " /DESKTOP"
    ${EndIf}
    ${If} $GivenFolder != ""
      StrCpy $2 " /D=$GivenFolder"
    ${Else}
      StrCpy $2 ""
    ${EndIf}
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/ALLUSERS /AGAIN /LANGUAGE=$LANGUAGE$1$2"
    ${IfNot} ${Errors}
      SetErrorLevel 0
      Quit
    ${EndIf}
  ${EndIf}
  MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_ADMINISTRATOR)" /SD IDOK
  SetErrorLevel ${EXIT_NEEDS_ADMINISTRATOR}
  Quit
FunctionEnd

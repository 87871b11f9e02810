; The page that asks for whom Captioner is, and whether it shall lie on the desktop.

Var ForMe
Var ForAll
Var OnDesktop

Function AskWho
  ${If} $IsScopeKnown == 1
    Abort ; the page: that is known
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WHO_TITLE)" "$(WHO_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateFirstRadioButton} 0 8u 100% 12u "$(WHO_ME)"
  Pop $ForMe
  ${NSD_CreateAdditionalRadioButton} 0 26u 100% 12u "$(WHO_ALL)"
  Pop $ForAll
  ${NSD_CreateCheckBox} 0 56u 100% 12u "$(WHO_DESKTOP)"
  Pop $OnDesktop
  ${If} $Scope == "all"
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  ${If} $WantsDesktop == 1
    ${NSD_Check} $OnDesktop
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function LeaveWho
  ${NSD_GetState} $OnDesktop $WantsDesktop
  ${NSD_GetState} $ForAll $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Scope "all"
    Call BecomeAdministrator
  ${Else}
    StrCpy $Scope "user"
  ${EndIf}
  Call UseScope
  Call ChooseFolder
FunctionEnd

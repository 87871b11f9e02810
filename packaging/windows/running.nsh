; A Captioner that runs is asked to close; Windows lets nobody replace a program that runs.

!define CLOSES_IN_MS 20000 ; its last words are captioned and written first
!define LOOKS 20           ; of 250 ms each: its files are let go a little after it has ended

Var ClosingFolder
Var IsRunning

!macro LookAtProgram file
  ${If} ${FileExists} "${file}"
    ClearErrors
    FileOpen $R0 "${file}" a ; shared with nobody who writes, as long as it runs
    ${If} ${Errors}
      StrCpy $IsRunning 1
    ${Else}
      FileClose $R0
    ${EndIf}
  ${EndIf}
!macroend

!macro DefineCloseRunning un
  Function ${un}LookForRunning
    StrCpy $IsRunning 0
    !insertmacro LookAtProgram "$ClosingFolder\captioner.exe"
    !insertmacro LookAtProgram "$ClosingFolder\captionerw.exe"
  FunctionEnd

  Function ${un}CloseRunning ; in $ClosingFolder
    Call ${un}LookForRunning
    ${If} $IsRunning == 0
      Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK IDOK ask
    SetErrorLevel ${EXIT_RUNNING}
    Quit
    ask:
    nsExec::Exec /TIMEOUT=${CLOSES_IN_MS} '"$ClosingFolder\captioner.exe" quit'
    Pop $R1 ; whether it was heard shows below
    ${For} $R1 1 ${LOOKS}
      Call ${un}LookForRunning
      ${If} $IsRunning == 0
        Return
      ${EndIf}
      Sleep 250
    ${Next}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY ask
    SetErrorLevel ${EXIT_RUNNING}
    Quit
  FunctionEnd
!macroend

!insertmacro DefineCloseRunning ""
!insertmacro DefineCloseRunning "un."

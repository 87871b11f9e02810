; The page for the folder: shown where there is something to choose.

Function SkipKnownFolder
  ${If} $FoundFolder != ""
    Abort ; the page: it is replaced where it is
  ${EndIf}
FunctionEnd

Function LeaveFolder
  ; Among other things Captioner gets a folder of its own.
  ${If} ${FileExists} "$INSTDIR\captionerw.exe"
    Return
  ${EndIf}
  ${GetFileName} "$INSTDIR" $0
  ${If} $0 == "Captioner"
    Return
  ${EndIf}
  ${DirState} "$INSTDIR" $0
  ${If} $0 == 1
    StrCpy $INSTDIR "$INSTDIR\Captioner"
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(OWN_FOLDER)" IDOK done
    Abort ; stays on the page
    done:
  ${EndIf}
FunctionEnd

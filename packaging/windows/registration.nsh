; What Windows is told: the list of programs, the start menu, the file type of transcripts.

!define FILE_TYPE "Captioner.Transcript"
!define CLASSES "Software\Classes"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\captioner.exe"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define RUN_LEAVE_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

!macro TellOfFileTypes
  ; SHCNE_ASSOCCHANGED
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function Register
  Call RegisterProgram
  Call RegisterFileType
  !insertmacro MakeShortcut "$SMPROGRAMS\Captioner.lnk"
  ${If} $WantsDesktop == 1
    !insertmacro MakeShortcut "$DESKTOP\Captioner.lnk"
  ${EndIf}
  !insertmacro TellOfFileTypes
FunctionEnd

Function RegisterProgram
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Captioner"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "VersionNumbers" "${VERSION_NUMBERS}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\captionerw.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Captioner authors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ; Win+R and `start` find it by name; the PATH is left alone.
  WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\captionerw.exe"
FunctionEnd

Function RegisterFileType
  WriteRegStr SHCTX "${CLASSES}\.captioner" "" "${FILE_TYPE}"
  WriteRegStr SHCTX "${CLASSES}\.captioner" "Content Type" "application/vnd.captioner.transcript"
  WriteRegStr SHCTX "${CLASSES}\.captioner\OpenWithProgids" "${FILE_TYPE}" ""
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}" "" "$(TRANSCRIPT)"
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}" "AppUserModelID" "${APP_ID}"
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\captionerw.exe,0"
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\captionerw.exe" open "%1"'
FunctionEnd

Function un.Unregister
  Delete "$SMPROGRAMS\Captioner.lnk"
  Delete "$DESKTOP\Captioner.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${APP_PATH}"
  Call un.UnregisterFileType
  Call un.StopStartingAtLogin
  !insertmacro TellOfFileTypes
FunctionEnd

Function un.UnregisterFileType
  DeleteRegKey SHCTX "${CLASSES}\${FILE_TYPE}"
  ReadRegStr $0 SHCTX "${CLASSES}\.captioner" ""
  ${If} $0 == "${FILE_TYPE}" ; else another program has taken it over
    DeleteRegValue SHCTX "${CLASSES}\.captioner" ""
    DeleteRegValue SHCTX "${CLASSES}\.captioner" "Content Type"
  ${EndIf}
  DeleteRegValue SHCTX "${CLASSES}\.captioner\OpenWithProgids" "${FILE_TYPE}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.captioner\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.captioner"
FunctionEnd

Function un.StopStartingAtLogin
  ; The program itself wrote that, when its setting was chosen. Another copy's is left alone.
  ReadRegStr $0 HKCU "${RUN_KEY}" "Captioner"
  StrLen $1 '"$INSTDIR\'
  StrCpy $2 $0 $1
  StrLen $1 "$INSTDIR\"
  StrCpy $3 $0 $1
  ${If} $2 == '"$INSTDIR\'
  ${OrIf} $3 == "$INSTDIR\"
    DeleteRegValue HKCU "${RUN_KEY}" "Captioner"
    DeleteRegValue HKCU "${RUN_LEAVE_KEY}" "Captioner"
  ${EndIf}
FunctionEnd

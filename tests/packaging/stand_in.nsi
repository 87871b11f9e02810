; Stands in for the frozen program where the installer is tried: notes its arguments, and obeys.
;
;   stay     runs until somebody says quit
;   quit     says so, unless C:\stubborn is there
;   forget   fails where C:\unforgettable is there

Unicode true
Target amd64-unicode
Name "stand-in"
OutFile "${OUTFILE}"
SilentInstall silent
RequestExecutionLevel user
!include FileFunc.nsh
!include LogicLib.nsh

Section
  ${GetParameters} $0
  FileOpen $1 "C:\calls" a
  FileSeek $1 0 END
  FileWriteUTF16LE $1 "$EXEFILE $0$\n"
  FileClose $1
  ${Select} $0
  ${Case} "stay"
    ${DoUntil} ${FileExists} "C:\quit"
      Sleep 20
    ${Loop}
  ${Case} "quit"
    ${If} ${FileExists} "C:\stubborn"
      SetErrorLevel 1
    ${Else}
      FileOpen $1 "C:\quit" w
      FileClose $1
    ${EndIf}
  ${Case} "forget --yes"
    ${If} ${FileExists} "C:\unforgettable"
      SetErrorLevel 1
    ${EndIf}
  ${EndSelect}
SectionEnd

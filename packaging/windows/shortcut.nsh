; A shortcut that Windows takes for the program itself: its windows and messages are grouped by it.

!include Win\COM.nsh
!include Win\Propkey.nsh

!macro MakeShortcut file
  CreateShortcut "${file}" "$INSTDIR\captionerw.exe" "" "$INSTDIR\captionerw.exe" 0 SW_SHOWNORMAL "" "$(COMMENT)"
  Push "${file}"
  Call MarkShortcut
!macroend

Function MarkShortcut
  ; The shortcut's file is on the stack. Without the mark it works as well, so nothing is checked.
  Exch $0
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r1 ""
  ${If} $1 P<> 0
    ${IUnknown::QueryInterface} $1 '("${IID_IPersistFile}",.r2)'
    ${If} $2 P<> 0
      ${IPersistFile::Load} $2 '("$0",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $1 '("${IID_IPropertyStore}",.r3)'
      ${If} $3 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*(&w64 "${APP_ID}")p.r5'
        System::Call '*(&i2 ${VT_LPWSTR}, &i6 0, p r5, p 0)p.r6' ; a PROPVARIANT
        ${IPropertyStore::SetValue} $3 '($4,$6)'
        ${IPropertyStore::Commit} $3 ""
        System::Free $4
        System::Free $5
        System::Free $6
        ${IUnknown::Release} $3 ""
        ${IPersistFile::Save} $2 '("$0",1)'
      ${EndIf}
      ${IUnknown::Release} $2 ""
    ${EndIf}
    ${IUnknown::Release} $1 ""
  ${EndIf}
  Pop $0
FunctionEnd

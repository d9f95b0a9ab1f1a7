; Part of the Windows installer. Windows knows a file by the last part of its name, so ".brief.json" is ".json" to it.
; The installer does not take ".json" away from other programs: it adds Chengyu Brief to "Open with" for such files.
; https://learn.microsoft.com/windows/win32/shell/fa-progids

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\ChengyuBrief.Deck" "" "Chengyu Brief deck"
  WriteRegStr SHELL_CONTEXT "Software\Classes\ChengyuBrief.Deck\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\ChengyuBrief.Deck\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.json\OpenWithProgids" "ChengyuBrief.Deck" ""
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.json\OpenWithProgids" "ChengyuBrief.Deck"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\ChengyuBrief.Deck"
!macroend

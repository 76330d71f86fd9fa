; The installer, by Inno Setup 6: into the person's own folder, so that nobody needs to be an administrator.
; windows_packages.py defines Version, Folder, Icon, Output and BaseName.

[Setup]
AppId={{7C0D5E52-5E0B-4B7C-9A57-61C9C2B0D5A4}
AppName=Wild Rydes Desktop
AppVersion={#Version}
AppPublisher=Wild Rydes Desktop contributors
DefaultDirName={localappdata}\Programs\Wild Rydes Desktop
DefaultGroupName=Wild Rydes Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\Wild Rydes Desktop.exe
OutputDir={#Output}
OutputBaseFilename={#BaseName}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[InstallDelete]
; An older version's libraries must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Wild Rydes Desktop"; Filename: "{app}\Wild Rydes Desktop.exe"

[Run]
Filename: "{app}\Wild Rydes Desktop.exe"; Description: "Start Wild Rydes Desktop"; Flags: nowait postinstall skipifsilent

@echo off
rem Starts Chain Rule on Windows: finds a JDK, refreshes the build (a student edition comes built), hands over to the command line.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
if "%root:~-1%"=="\" set "root=%root:~0,-1%"
set "state=%root%\.chainrule"
set "boot=%state%\boot"
set "sources=%root%\grader\src\main\java"

set "jdk="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javac.exe" set "jdk=%JAVA_HOME%"
if not defined jdk for /f "delims=" %%j in ('where javac 2^>nul') do if not defined jdk for %%h in ("%%~dpj..") do set "jdk=%%~fh"
if not defined jdk goto nojdk
set "major=0"
for /f "tokens=2 delims=. " %%v in ('""%jdk%\bin\javac" -version 2^>^&1"') do set "major=%%v"
if %major% LSS 17 goto nojdk

rem One clock for both processes; without PowerShell each has its own.
set "started="
for /f %%t in ('powershell -NoProfile -Command "[DateTimeOffset]::UtcNow.ToUnixTimeSeconds()" 2^>nul') do set "started=%%t"

rem A student edition has all that it runs with.
if not exist "%root%\kit\notebook.classpath" goto build
"%jdk%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -Dchainrule.terminal=true -Dchainrule.started=%started% "-Dchainrule.root=%root%" -cp "%root%\kit\*" chainrule.grader.student.StudentCommands %*
exit /b %errorlevel%

:build
rem The part that builds is compiled on its own, because before the first build there is no jar.
if not exist "%state%" mkdir "%state%"
"%jdk%\bin\javac" --release 17 -proc:none -nowarn -d "%boot%" -sourcepath "%sources%" "%sources%\chainrule\grader\build\Build.java" >"%state%\boot.log" 2>&1
if errorlevel 1 (
  type "%state%\boot.log" 1>&2
  echo chainrule: the set-up does not compile: restore %sources% 1>&2
  exit /b 1
)
"%jdk%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dchainrule.terminal=true -Dchainrule.started=%started% -cp "%boot%" chainrule.grader.build.Build "%root%" || exit /b 1
"%jdk%\bin\java" -Dchainrule.terminal=true -Dchainrule.started=%started% "@%state%\command.args" %*
exit /b %errorlevel%

:nojdk
echo chainrule: no JDK 17 or newer found: install one (adoptium.net, or winget install EclipseAdoptium.Temurin.17.JDK) or point JAVA_HOME at it 1>&2
exit /b 1

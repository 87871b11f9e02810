<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n things do not work. See below what helps.</source>
        <translation>
            <numerusform>%n Dinge funktionieren nicht. Unten steht, was hilft.</numerusform>
            <numerusform>%n Dinge funktionieren nicht. Unten steht, was hilft.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>&amp;Prüfung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep the present ones</source>
        <translation>&amp;Jetzige behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>A report is one file for a message to whoever helps you: these results, versions, the settings and the last messages of the program. Keys, passwords and what was said are not in it. Nothing is sent by itself.</source>
        <translation>Ein Bericht ist eine einzelne Datei für eine Nachricht an die Person, die Ihnen hilft: diese Ergebnisse, Versionen, die Einstellungen und die letzten Meldungen des Programms. Schlüssel, Passwörter und Gesagtes sind nicht darin. Es wird nichts von selbst gesendet.</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Abgebrochen. Unten steht, was bis dahin festgestellt wurde.</translation>
    </message>
    <message>
        <source>Captioner keeps its settings in a folder of its own here ({variable}), and Windows would start it without that. Start it at login by a script of yours.</source>
        <translation>Captioner hält seine Einstellungen hier in einem eigenen Ordner ({variable}), und Windows würde es ohne diesen starten. Starten Sie es beim Anmelden mit einem eigenen Skript.</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <source>Cop&amp;y versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Pfad kopieren: {name}</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Funktioniert alles?</translation>
    </message>
    <message>
        <source>Everything works, with a warning.</source>
        <translation>Alles funktioniert, mit einer Warnung.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>It begins to caption at once, as at every start. This takes effect without “Apply”.</source>
        <translation>Es beginnt gleich mit Untertiteln, wie bei jedem Start. Das gilt sofort, ohne „Anwenden“.</translation>
    </message>
    <message>
        <source>It cannot be read whether Captioner starts at login: {reason}. Look into your system&apos;s own settings.</source>
        <translation>Es lässt sich nicht feststellen, ob Captioner beim Anmelden gestartet wird: {reason}. Sehen Sie in den Einstellungen Ihres Systems nach.</translation>
    </message>
    <message>
        <source>Kept audio</source>
        <translation>Behaltener Ton</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Live captions on the screen for what is being said.</source>
        <translation>Live-Untertitel auf dem Bildschirm für das, was gerade gesagt wird.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Looks into the program, its settings, the keyring, the screen and the microphones, and tests the connection to what makes the captions now.</source>
        <translation>Sieht sich das Programm, seine Einstellungen, den Schlüsselbund, den Bildschirm und die Mikrofone an und prüft die Verbindung zu dem, was derzeit die Untertitel erstellt.</translation>
    </message>
    <message>
        <source>No program shows folders here. Go to {folder} yourself.</source>
        <translation>Hier gibt es kein Programm, das Ordner anzeigt. Öffnen Sie {folder} selbst.</translation>
    </message>
    <message>
        <source>One thing does not work. See below what helps.</source>
        <translation>Eine Sache funktioniert nicht. Unten steht, was hilft.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Put the settings in {file} into force?</source>
        <translation>Sollen die Einstellungen in {file} übernommen werden?</translation>
    </message>
    <message>
        <source>R&amp;un the setup assistant</source>
        <translation>&amp;Einrichtungsassistenten starten</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>&amp;Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that were set aside</source>
        <translation>Beiseitegelegte Einstellungen</translation>
    </message>
    <message>
        <source>Start Captioner when I l&amp;og in</source>
        <translation>Captioner beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The path of Captioner is too long to be started at login. Move it to a folder with a shorter name.</source>
        <translation>Der Pfad von Captioner ist zu lang, um beim Anmelden gestartet zu werden. Verschieben Sie Captioner in einen Ordner mit kürzerem Namen.</translation>
    </message>
    <message>
        <source>The path {path} cannot stand in a file that starts a program. Move Captioner to a folder with a plain name.</source>
        <translation>Der Pfad {path} kann nicht in einer Datei stehen, die ein Programm startet. Verschieben Sie Captioner in einen Ordner mit einfachem Namen.</translation>
    </message>
    <message>
        <source>The settings are in force again.</source>
        <translation>Die Einstellungen gelten wieder.</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}. Set it in your system&apos;s own settings.</source>
        <translation>Der Start beim Anmelden konnte nicht geändert werden: {reason}. Legen Sie ihn in den Einstellungen Ihres Systems fest.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>Es gibt keinen Ordner {folder}. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>These files could not be read when Captioner started, so it began with the defaults and kept them. A newer Captioner may have written them, or they were changed by hand.</source>
        <translation>Diese Dateien waren beim Start von Captioner nicht lesbar. Captioner hat sie aufgehoben und mit den Standardeinstellungen begonnen. Vielleicht hat sie ein neuerer Captioner geschrieben, oder sie wurden von Hand geändert.</translation>
    </message>
    <message>
        <source>They replace all present settings, and what is not applied in this window is lost.</source>
        <translation>Sie ersetzen alle jetzigen Einstellungen. Was in diesem Fenster noch nicht angewendet ist, geht verloren.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing was kept so far.</source>
        <translation>{folder} gibt es noch nicht: Bisher wurde nichts behalten.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file, or replace it with --force.</source>
        <translation>{path} gibt es bereits. Geben Sie eine andere Datei an, oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} ist ein Ordner. Geben Sie eine Datei darin an.</translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Encryption, certificates, keys</source>
        <translation>V&amp;erschlüsselung, Zertifikate, Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation>&amp;Schlüssel eingeben</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;On this computer</source>
        <translation>Auf &amp;diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>&amp;Passwort des Schlüssels:</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>A&amp;ddress of the server</source>
        <translation>&amp;Adresse des Servers</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Alles ist eingerichtet</translation>
    </message>
    <message>
        <source>An NVIDIA Riva server, for captions to rely on. You need its address.</source>
        <translation>Ein NVIDIA-Riva-Server, für verlässliche Untertitel. Sie brauchen seine Adresse.</translation>
    </message>
    <message>
        <source>As it was given to you: riva.example.org, 192.168.1.20:50051, https://…</source>
        <translation>So, wie Sie sie erhalten haben: riva.example.org, 192.168.1.20:50051, https://…</translation>
    </message>
    <message>
        <source>As stored, unless you type another one</source>
        <translation>Wie gespeichert, wenn Sie nichts anderes eingeben</translation>
    </message>
    <message>
        <source>By a &amp;Riva server</source>
        <translation>Über einen &amp;Riva-Server</translation>
    </message>
    <message>
        <source>Captions come from this computer.</source>
        <translation>Die Untertitel kommen von diesem Computer.</translation>
    </message>
    <message>
        <source>Captions come from {server}.</source>
        <translation>Die Untertitel kommen von {server}.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>Zertifizierungs&amp;stelle:</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>&amp;Adresse ändern</translation>
    </message>
    <message>
        <source>Choose the CA &amp;file…</source>
        <translation>&amp;CA-Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the client &amp;certificate</source>
        <translation>Cl&amp;ientzertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Clientzertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Schlüssel des Clientzertifikats wählen</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate:</source>
        <translation>&amp;Clientzertifikat:</translation>
    </message>
    <message>
        <source>Compare the address with what was given to you.</source>
        <translation>Vergleichen Sie die Adresse mit der, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>En&amp;crypted connection (TLS)</source>
        <translation>&amp;Verschlüsselte Verbindung (TLS)</translation>
    </message>
    <message>
        <source>Go to the &amp;encryption settings</source>
        <translation>Zu den V&amp;erschlüsselungseinstellungen</translation>
    </message>
    <message>
        <source>If you were given a CA file for this server, choose it here.</source>
        <translation>Wenn Sie für diesen Server eine CA-Datei erhalten haben, wählen Sie sie hier.</translation>
    </message>
    <message>
        <source>In the test the first words came after {duration}.</source>
        <translation>Beim Test kamen die ersten Wörter nach {duration}.</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Zugehöriger Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Key or &amp;token:</source>
        <translation>Schlüssel oder &amp;Token:</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Schlüssel oder Token</translation>
    </message>
    <message>
        <source>Let the server &amp;choose</source>
        <translation>Se&amp;rver wählen lassen</translation>
    </message>
    <message>
        <source>NVIDIA f&amp;unction id:</source>
        <translation>NVIDIA-F&amp;unktions-ID:</translation>
    </message>
    <message>
        <source>Only for NVIDIA&apos;s cloud.</source>
        <translation>Nur für die Cloud von NVIDIA.</translation>
    </message>
    <message>
        <source>Only for a server with an authority of its own: its CA file.</source>
        <translation>Nur für einen Server mit eigener Zertifizierungsstelle: deren CA-Datei.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Say something: the bar should move well into the green.</source>
        <translation>Sagen Sie etwas: Der Balken sollte deutlich in den grünen Bereich ausschlagen.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, encrypted.</source>
        <translation>Server {host}, Port {port}, verschlüsselt.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, not encrypted.</source>
        <translation>Server {host}, Port {port}, unverschlüsselt.</translation>
    </message>
    <message>
        <source>Set up Captioner</source>
        <translation>Einrichtung von Captioner</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it larger. Press Space in it to pause.</source>
        <translation>Das Untertitelfeld bleibt über anderen Fenstern. Sie können es an jede Stelle ziehen und an seinen Rändern vergrößern. Drücken Sie darin die Leertaste, um zu pausieren.</translation>
    </message>
    <message>
        <source>The encryption settings do not fit this server.</source>
        <translation>Die Verschlüsselungseinstellungen passen nicht zu diesem Server.</translation>
    </message>
    <message>
        <source>The server may choose the language and the model itself.</source>
        <translation>Der Server kann Sprache und Modell selbst wählen.</translation>
    </message>
    <message>
        <source>The server takes encrypted connections only.</source>
        <translation>Der Server nimmt nur verschlüsselte Verbindungen an.</translation>
    </message>
    <message>
        <source>The server wants a client certificate and its key.</source>
        <translation>Der Server verlangt ein Clientzertifikat und dessen Schlüssel.</translation>
    </message>
    <message>
        <source>The server wants a key or token that it knows.</source>
        <translation>Der Server verlangt einen Schlüssel oder ein Token, das er kennt.</translation>
    </message>
    <message>
        <source>The settings, another microphone and this assistant are in its menu: the three dots in the box, a right click, or Captioner&apos;s icon in the tray.</source>
        <translation>Die Einstellungen, andere Mikrofone und dieser Assistent sind im Menü: drei Punkte im Feld, ein Rechtsklick oder das Captioner-Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>The test has not succeeded. Captioner goes on trying, and the caption box says what is missing until it works.</source>
        <translation>Der Test ist nicht gelungen. Captioner versucht es weiter, und das Untertitelfeld sagt, was fehlt, bis es funktioniert.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address first.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Use &amp;encryption</source>
        <translation>&amp;Verschlüsselung verwenden</translation>
    </message>
    <message>
        <source>Use it any&amp;way</source>
        <translation>Tr&amp;otzdem verwenden</translation>
    </message>
    <message>
        <source>Where are captions made?</source>
        <translation>Wo werden die Untertitel erstellt?</translation>
    </message>
    <message>
        <source>Which microphone listens?</source>
        <translation>Welches Mikrofon hört zu?</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way to the server can read the key and what is said.</source>
        <translation>Ohne Verschlüsselung kann auf dem Weg zum Server jeder den Schlüssel und das Gesagte lesen.</translation>
    </message>
    <message>
        <source>Works at once and without a network, in English only. It gets many words wrong: it is there to try things out and for when no server can be reached.</source>
        <translation>Funktioniert sofort und ohne Netzwerk, aber nur auf Englisch. Viele Wörter werden falsch erkannt: Es ist zum Ausprobieren gedacht und für den Fall, dass kein Server erreichbar ist.</translation>
    </message>
    <message>
        <source>You have it already as “{name}”; it will be renewed.</source>
        <translation>Sie haben ihn bereits als „{name}“; er wird erneuert.</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>Host oder Host:Port</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} in the environment decides about the server; what is entered here counts without it.</source>
        <translation>Die Umgebung ({names}) bestimmt über den Server; was hier eingegeben wird, gilt ohne diese Angabe.</translation>
    </message>
</context>
<context>
    <name>audio</name>
    <message>
        <source>%v dB</source>
        <translation>%v dB</translation>
    </message>
    <message>
        <source>&amp;Always the same:</source>
        <translation>&amp;Immer gleich:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>&amp;Wiedergabe beenden</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>Aufnahme bee&amp;nden</translation>
    </message>
    <message>
        <source>A few seconds, kept in memory only, so that you can hear yourself.</source>
        <translation>Ein paar Sekunden, nur im Arbeitsspeicher, damit Sie sich selbst hören können.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: longer when the connection is slow</source>
        <translation>A&amp;utomatisch: länger, wenn die Verbindung langsam ist</translation>
    </message>
    <message>
        <source>At present: {length} ms</source>
        <translation>Derzeit: {length} ms</translation>
    </message>
    <message>
        <source>Good. You can be heard clearly.</source>
        <translation>Gut. Sie sind deutlich zu hören.</translation>
    </message>
    <message>
        <source>Length of a piece of audio</source>
        <translation>Länge eines Tonstücks</translation>
    </message>
    <message>
        <source>Length of a piece of audio in milliseconds</source>
        <translation>Länge eines Tonstücks in Millisekunden</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation>Es ist nichts zu hören. Sagen Sie etwas.</translation>
    </message>
    <message>
        <source>Pieces of audio</source>
        <translation>Tonstücke</translation>
    </message>
    <message>
        <source>Progress of the test recording</source>
        <translation>Fortschritt der Testaufnahme</translation>
    </message>
    <message>
        <source>Record a &amp;test</source>
        <translation>&amp;Testaufnahme machen</translation>
    </message>
    <message>
        <source>Recorded. Play it to hear what the recogniser hears.</source>
        <translation>Aufgenommen. Spielen Sie es ab, um zu hören, was der Erkenner hört.</translation>
    </message>
    <message>
        <source>Short pieces bring the words to the screen sooner. Long ones make less work for this computer and for a slow connection.</source>
        <translation>Kurze Stücke bringen die Wörter schneller auf den Bildschirm. Lange machen diesem Computer und einer langsamen Verbindung weniger Arbeit.</translation>
    </message>
    <message>
        <source>Speak as you will when you are captioned.</source>
        <translation>Sprechen Sie so, wie Sie es mit Untertiteln tun werden.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>System default ({name})</source>
        <translation>Systemstandard ({name})</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>This is what the recogniser hears.</source>
        <translation>Das hört der Erkenner.</translation>
    </message>
    <message>
        <source>Too loud. Move away a little, or turn the microphone down.</source>
        <translation>Zu laut. Gehen Sie etwas weiter weg, oder stellen Sie das Mikrofon leiser.</translation>
    </message>
    <message>
        <source>Too quiet. Speak up, come nearer, or turn the microphone up.</source>
        <translation>Zu leise. Sprechen Sie lauter, kommen Sie näher, oder stellen Sie das Mikrofon lauter.</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>Warten auf das Mikrofon&#xa0;…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>authentication</name>
    <message>
        <source>Function i&amp;d</source>
        <translation>&amp;Funktions-ID</translation>
    </message>
    <message>
        <source>Identified &amp;by</source>
        <translation>Anmeldun&amp;g</translation>
    </message>
    <message>
        <source>NVIDIA cloud (NVCF)</source>
        <translation>NVIDIA-Cloud (NVCF)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None yet. It goes to the keyring, never into the settings file.</source>
        <translation>Noch keiner. Er wird im Schlüsselbund abgelegt, nie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read this. Switch on encryption above.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Unterwegs kann jeder dies lesen. Schalten Sie oben die Verschlüsselung ein.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token or A&amp;PI key</source>
        <translation>T&amp;oken oder API-Schlüssel</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>Aus&amp;gewogen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Edge:</source>
        <translation>&amp;Kontur:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>Schri&amp;ft:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>Schrift&amp;art:</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>Be&amp;wegung:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Um&amp;benennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>Ruh&amp;ig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>Fe&amp;nster:</translation>
    </message>
    <message>
        <source>An opacity must be a number from 0 to 1.</source>
        <translation>Eine Deckkraft muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>As the system has it: nothing moves</source>
        <translation>Wie im System eingestellt: Nichts bewegt sich</translation>
    </message>
    <message>
        <source>As the system has it: rows roll and fade</source>
        <translation>Wie im System eingestellt: Zeilen rollen und blenden ein und aus</translation>
    </message>
    <message>
        <source>Ba&amp;ckground:</source>
        <translation>&amp;Hintergrund:</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Behind the whole box.</source>
        <translation>Hinter dem ganzen Feld.</translation>
    </message>
    <message>
        <source>Behind the words alone.</source>
        <translation>Nur hinter den Wörtern.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Fernsehen</translation>
    </message>
    <message>
        <source>Captioner&apos;s own</source>
        <translation>Die von Captioner</translation>
    </message>
    <message>
        <source>Captions cannot stay for {linger_s} s. Choose {least} to {most} s, or let them stay until others come.</source>
        <translation>Untertitel können nicht {linger_s} s stehen bleiben. Wählen Sie {least} bis {most} s, oder lassen Sie sie stehen, bis andere kommen.</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Choose a text and a background that differ more, one light and one dark.</source>
        <translation>Wählen Sie für Text und Hintergrund stärker verschiedene Farben, eine helle und eine dunkle.</translation>
    </message>
    <message>
        <source>Clear the box after a s&amp;ilence of</source>
        <translation>Feld leeren nach S&amp;tille von</translation>
    </message>
    <message>
        <source>Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still change.</source>
        <translation>Kontrast schlimmstenfalls, was auch immer dahinter liegt: {contrast}; {faint} für Wörter, die sich noch ändern können.</translation>
    </message>
    <message>
        <source>Cursive</source>
        <translation>Schreibschrift</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Every word as soon as it is heard. Some change while you read them.</source>
        <translation>Jedes Wort, sobald es gehört wird. Manche ändern sich, während Sie sie lesen.</translation>
    </message>
    <message>
        <source>Fas&amp;t</source>
        <translation>&amp;Schnell</translation>
    </message>
    <message>
        <source>Goes by the style</source>
        <translation>Richtet sich nach der Schriftart</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How words come and stay</source>
        <translation>Wie Wörter kommen und bleiben</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Make the background opaque.</source>
        <translation>Machen Sie den Hintergrund deckend.</translation>
    </message>
    <message>
        <source>Make the text opaque.</source>
        <translation>Machen Sie den Text deckend.</translation>
    </message>
    <message>
        <source>Make the window opaque.</source>
        <translation>Machen Sie das Fenster deckend.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere&#xa0;…</translation>
    </message>
    <message>
        <source>Outline all around</source>
        <translation>Umriss ringsum</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Preset “{name}”: {error}</source>
        <translation>Vorlage „{name}“: {error}</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <translation>Vorschau der Untertitel</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Erhaben</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Reset loo&amp;k</source>
        <translation>Aussehen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Rows roll and fade</source>
        <translation>Zeilen rollen und blenden ein und aus</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Seconds of silence after which the box is cleared</source>
        <translation>Sekunden Stille, nach denen das Feld geleert wird</translation>
    </message>
    <message>
        <source>Set the opacity of the background to {percent} % or more.</source>
        <translation>Stellen Sie die Deckkraft des Hintergrunds auf {percent} % oder mehr.</translation>
    </message>
    <message>
        <source>Set the opacity of the text to {percent} % or more.</source>
        <translation>Stellen Sie die Deckkraft des Textes auf {percent} % oder mehr.</translation>
    </message>
    <message>
        <source>Set the opacity of the window to {percent} % or more.</source>
        <translation>Stellen Sie die Deckkraft des Fensters auf {percent} % oder mehr.</translation>
    </message>
    <message>
        <source>Shadow below</source>
        <translation>Schatten darunter</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Größ&amp;e:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <source>Sunk in</source>
        <translation>Vertieft</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The look is back at the default.</source>
        <translation>Das Aussehen ist wieder auf dem Standard.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>Der Name muss eine Zeile mit höchstens {most} Zeichen sein.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one, for example “Lecture hall”.</source>
        <translation>Die Vorlage hat keinen Namen. Geben Sie ihr einen, zum Beispiel „Hörsaal“.</translation>
    </message>
    <message>
        <source>The preview is at {percent} % of its real size.</source>
        <translation>Die Vorschau hat {percent} % der wirklichen Größe.</translation>
    </message>
    <message>
        <source>The size is {size_percent} %. Choose {least} to {most} %.</source>
        <translation>Die Größe ist {size_percent} %. Wählen Sie {least} bis {most} %.</translation>
    </message>
    <message>
        <source>There are more than {most} presets. Delete some.</source>
        <translation>Es gibt mehr als {most} Vorlagen. Löschen Sie einige.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Give this one another name.</source>
        <translation>Es gibt bereits eine Vorlage namens „{name}“. Geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>These captions can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>Diese Untertitel können schwer lesbar sein: Über manchen Fenstern ist ihr Kontrast {contrast}, und gut lesbar ist es erst ab {least}:1.</translation>
    </message>
    <message>
        <source>This is not a font&apos;s name. Choose the font again.</source>
        <translation>Das ist kein Name einer Schrift. Wählen Sie die Schrift noch einmal.</translation>
    </message>
    <message>
        <source>Times the {percent} % that the system has for all text.</source>
        <translation>Mal den {percent} %, die im System für allen Text eingestellt sind.</translation>
    </message>
    <message>
        <source>Typewriter, with serifs</source>
        <translation>Schreibmaschine, mit Serifen</translation>
    </message>
    <message>
        <source>Typewriter, without serifs</source>
        <translation>Schreibmaschine, ohne Serifen</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Words appear when they will stay, a second or two later, or at the utterance&apos;s end.</source>
        <translation>Wörter erscheinen erst, wenn sie so bleiben: ein, zwei Sekunden später oder am Ende der Äußerung.</translation>
    </message>
    <message>
        <source>Words that may still change can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>Wörter, die sich noch ändern können, können schwer lesbar sein: Über manchen Fenstern ist ihr Kontrast {contrast}, und gut lesbar ist es erst ab {least}:1.</translation>
    </message>
    <message>
        <source>Words wait for a moment, until most of them will stay.</source>
        <translation>Wörter warten einen Moment, bis die meisten so bleiben.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (nicht installiert)</translation>
    </message>
    <message>
        <source>{layer} opacity</source>
        <translation>{layer}-Deckkraft</translation>
    </message>
    <message>
        <source>{layer} opacity:</source>
        <translation>{layer}-Deckkraft:</translation>
    </message>
    <message>
        <source>{layer}: colour</source>
        <translation>{layer}: Farbe</translation>
    </message>
    <message>
        <source>{layer}: colour as # and six digits</source>
        <translation>{layer}: Farbe als # und sechs Ziffern</translation>
    </message>
    <message>
        <source>{layer}: other colour</source>
        <translation>{layer}: andere Farbe</translation>
    </message>
    <message>
        <source>{layer}: {colour}</source>
        <translation>{layer}: {colour}</translation>
    </message>
    <message>
        <source>{name} in percent</source>
        <translation>{name} in Prozent</translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation>{ratio}:1</translation>
    </message>
    <message>
        <source>“{color}” is not a colour. Write it as # and six digits, as in #ffcc00.</source>
        <translation>„{color}“ ist keine Farbe. Schreiben Sie sie als # und sechs Ziffern, wie bei #ffcc00.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Give your preset another name.</source>
        <translation>„{name}“ gehört zum Programm. Geben Sie Ihrer Vorlage einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is replaced by this look.</source>
        <translation>„{name}“ ist durch dieses Aussehen ersetzt.</translation>
    </message>
    <message>
        <source>“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.</source>
        <translation>„{typed}“ ist keine Farbe. Schreiben Sie sie als # und sechs Ziffern, zum Beispiel #ffcc00.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate in the {what} file {path} is malformed.</source>
        <translation>Ein Zertifikat in der Datei {path} ({what}) ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Ask for a new one from where it came from.</source>
        <translation>Fordern Sie dort ein neues an, wo es herkam.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a new one.</source>
        <translation>Bitten Sie den Administrator des Servers um ein neues.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Choose a file that contains the line {line}.</source>
        <translation>Wählen Sie eine Datei, die die Zeile {line} enthält.</translation>
    </message>
    <message>
        <source>Choose it as the client certificate, or choose PEM.</source>
        <translation>Wählen Sie sie als Clientzertifikat, oder wählen Sie PEM.</translation>
    </message>
    <message>
        <source>Choose the certificate and the key that were made together.</source>
        <translation>Wählen Sie das Zertifikat und den Schlüssel, die zusammen erstellt wurden.</translation>
    </message>
    <message>
        <source>Choose the certificate here.</source>
        <translation>Wählen Sie hier das Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to, or remove the key.</source>
        <translation>Wählen Sie das Clientzertifikat, zu dem der Schlüssel gehört, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file again, or copy it there.</source>
        <translation>Wählen Sie die Datei noch einmal, oder kopieren Sie sie dorthin.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Choose the key file that was made together with it.</source>
        <translation>Wählen Sie die Schlüsseldatei, die zusammen mit ihm erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose the key that was made together with the client certificate.</source>
        <translation>Wählen Sie den Schlüssel, der zusammen mit dem Clientzertifikat erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose the right file: certificates and keys are a few kilobytes.</source>
        <translation>Wählen Sie die richtige Datei: Zertifikate und Schlüssel sind wenige Kilobyte groß.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>Convert it: {command}</source>
        <translation>Wandeln Sie sie um: {command}</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from.</source>
        <translation>Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>Copy it anew, or ask for an RSA or ECDSA key.</source>
        <translation>Kopieren Sie sie noch einmal, oder bitten Sie um einen RSA- oder ECDSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>Geben Sie das Passwort des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Enter the password that the key was protected with.</source>
        <translation>Geben Sie das Passwort ein, mit dem der Schlüssel geschützt wurde.</translation>
    </message>
    <message>
        <source>Export it again, with the certificate and its key.</source>
        <translation>Exportieren Sie sie noch einmal, mit dem Zertifikat und seinem Schlüssel.</translation>
    </message>
    <message>
        <source>Fingerprint of {title}</source>
        <translation>Fingerabdruck: {title}</translation>
    </message>
    <message>
        <source>Give your user permission to read it, or choose another file.</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, sie zu lesen, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expired on {day}.</source>
        <translation>Das CA-Zertifikat in {path} ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expires on {day}.</source>
        <translation>Das CA-Zertifikat in {path} läuft am {day} ab.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} is not valid before {day}.</source>
        <translation>Das CA-Zertifikat in {path} gilt erst ab dem {day}.</translation>
    </message>
    <message>
        <source>The client certificate file {path} holds no certificate.</source>
        <translation>Die Clientzertifikatsdatei {path} enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The client certificate {path} expired on {day}.</source>
        <translation>Das Clientzertifikat {path} ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>The client certificate {path} expires on {day}.</source>
        <translation>Das Clientzertifikat {path} läuft am {day} ab.</translation>
    </message>
    <message>
        <source>The client certificate {path} is not valid before {day}.</source>
        <translation>Das Clientzertifikat {path} gilt erst ab dem {day}.</translation>
    </message>
    <message>
        <source>The client key file {path} is in DER form; PEM is needed.</source>
        <translation>Die Clientschlüsseldatei {path} hat die Form DER; gebraucht wird PEM.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but a certificate.</source>
        <translation>Die Clientschlüsseldatei {path} ist kein PEM-Schlüssel, sondern ein Zertifikat.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but empty.</source>
        <translation>Die Clientschlüsseldatei {path} ist kein PEM-Schlüssel, sondern leer.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but something else.</source>
        <translation>Die Clientschlüsseldatei {path} ist kein PEM-Schlüssel, sondern etwas anderes.</translation>
    </message>
    <message>
        <source>The client key {path} is chosen, but no client certificate.</source>
        <translation>Der Clientschlüssel {path} ist gewählt, aber kein Clientzertifikat.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more.</source>
        <translation>
            <numerusform>Die Datei enthält noch %n weiteres.</numerusform>
            <numerusform>Die Datei enthält noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key belongs to the client certificate.</source>
        <translation>Der Schlüssel gehört zum Clientzertifikat.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation>Der Schlüssel gehört nicht zum Clientzertifikat.</translation>
    </message>
    <message>
        <source>The key in {key} does not belong to the client certificate {certificate}.</source>
        <translation>Der Schlüssel in {key} gehört nicht zum Clientzertifikat {certificate}.</translation>
    </message>
    <message>
        <source>The key in {path} is damaged or of a kind that TLS has no use for.</source>
        <translation>Der Schlüssel in {path} ist beschädigt oder von einer Art, die TLS nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The key in {path} is protected with a password.</source>
        <translation>Der Schlüssel in {path} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The list of certificate authorities {path}, which {variable} names, cannot be read: {reason}. Correct the variable, or choose a CA file.</source>
        <translation>Die Liste der Zertifizierungsstellen {path}, die {variable} angibt, kann nicht gelesen werden: {reason}. Berichtigen Sie die Variable, oder wählen Sie eine CA-Datei.</translation>
    </message>
    <message>
        <source>The password does not open the key in {path}.</source>
        <translation>Das Passwort öffnet den Schlüssel in {path} nicht.</translation>
    </message>
    <message>
        <source>The {what} file {path} cannot be read: {reason}.</source>
        <translation>Die Datei {path} ({what}) kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The {what} file {path} does not exist.</source>
        <translation>Die Datei {path} ({what}) gibt es nicht.</translation>
    </message>
    <message>
        <source>The {what} file {path} is a device or a pipe, not an ordinary file.</source>
        <translation>Die Datei {path} ({what}) ist ein Gerät oder eine Pipe, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The {what} file {path} is damaged: a certificate in it cannot be read.</source>
        <translation>Die Datei {path} ({what}) ist beschädigt: Ein Zertifikat darin kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The {what} file {path} is in DER form; PEM is needed.</source>
        <translation>Die Datei {path} ({what}) hat die Form DER; gebraucht wird PEM.</translation>
    </message>
    <message>
        <source>The {what} file {path} is larger than 1 MiB, so it is no certificate or key.</source>
        <translation>Die Datei {path} ({what}) ist größer als 1 MiB, also kein Zertifikat oder Schlüssel.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#12 file.</source>
        <translation>Die Datei {path} ({what}) ist kein PEM-Zertifikat, sondern eine PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#7 file.</source>
        <translation>Die Datei {path} ({what}) ist kein PEM-Zertifikat, sondern eine PKCS#7-Datei.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a key.</source>
        <translation>Die Datei {path} ({what}) ist kein PEM-Zertifikat, sondern ein Schlüssel.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but empty.</source>
        <translation>Die Datei {path} ({what}) ist kein PEM-Zertifikat, sondern leer.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but something else.</source>
        <translation>Die Datei {path} ({what}) ist kein PEM-Zertifikat, sondern etwas anderes.</translation>
    </message>
    <message>
        <source>There is no key for the client certificate {path}.</source>
        <translation>Für das Clientzertifikat {path} gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>Clientschlüssel</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>ihr Name ist ungültig</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{path}, chosen as the {what} file, is a folder.</source>
        <translation>{path} ({what}) ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>defaults</name>
    <message>
        <source>In {path}: {problem}</source>
        <translation>In {path}: {problem}</translation>
    </message>
    <message>
        <source>Server {number} is left out: {problem}</source>
        <translation>Server {number} wird ausgelassen: {problem}</translation>
    </message>
    <message>
        <source>The administrator&apos;s defaults in {path} cannot be read: {reason}.</source>
        <translation>Die Vorgaben des Administrators in {path} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” for an administrator.</source>
        <translation>Es gibt keine Einstellung „{name}“ für Administratoren.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” to be locked.</source>
        <translation>Es gibt keine Einstellung „{name}“, die gesperrt werden könnte.</translation>
    </message>
    <message>
        <source>Until an administrator has mended the file, captions are made on this computer alone, and nothing is kept.</source>
        <translation>Bis ein Administrator die Datei in Ordnung gebracht hat, werden Untertitel nur auf diesem Computer erzeugt, und nichts wird aufgehoben.</translation>
    </message>
    <message>
        <source>{path} is not used, because others than an administrator can change it. An administrator has to own the file and its folder, and to let nobody else write there.</source>
        <translation>{path} wird nicht verwendet, weil andere als Administratoren die Datei ändern können. Ein Administrator muss Eigentümer der Datei und ihres Ordners sein, und niemand sonst darf dort schreiben.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which is not there. Captioner goes on without it.</source>
        <translation>{variable} nennt {path}; diese Datei gibt es nicht. Captioner läuft ohne sie weiter.</translation>
    </message>
    <message>
        <source>“active_profile” names no server of this file: {name}.</source>
        <translation>„active_profile“ nennt keinen Server dieser Datei: {name}.</translation>
    </message>
    <message>
        <source>“profiles” must be a list of servers.</source>
        <translation>„profiles“ muss eine Liste von Servern sein.</translation>
    </message>
    <message>
        <source>“version” must be {version}, or be left out.</source>
        <translation>„version“ muss {version} sein oder fehlen.</translation>
    </message>
    <message>
        <source>“{name}” looks like a secret, so it is not used: everybody can read this file. Remove it; each person types it in the settings, and it stays in the keyring.</source>
        <translation>„{name}“ sieht nach einem Geheimnis aus und wird daher nicht verwendet: Jeder kann diese Datei lesen. Entfernen Sie es; jede Person gibt es in den Einstellungen ein, und es bleibt im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>&amp;Encrypted connection (TLS)</source>
        <translation>&amp;Verschlüsselte Verbindung (TLS)</translation>
    </message>
    <message>
        <source>Authorit&amp;y (CA)</source>
        <translation>&amp;Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>Choose authority file</source>
        <translation>Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Choose client certificate</source>
        <translation>Clientzertifikat wählen</translation>
    </message>
    <message>
        <source>Choose client key</source>
        <translation>Clientschlüssel wählen</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Clientsch&amp;lüssel</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>&amp;Clientzertifikat</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>In der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Key pass&amp;word</source>
        <translation>&amp;Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Key password</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Name &amp;in certificate</source>
        <translation>Name &amp;im Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Only where the certificate has another name than the address.</source>
        <translation>Nur, wenn im Zertifikat ein anderer Name steht als in der Adresse.</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 (.p12, .pfx); only if the server asks for one.</source>
        <translation>PEM oder PKCS#12 (.p12, .pfx); nur, wenn der Server eines verlangt.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Die Zertifizierungsstellen des Systems</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>The environment variable {variables_name} is wrong. {sentence}</source>
        <translation>Die Umgebungsvariable {variables_name} ist falsch. {sentence}</translation>
    </message>
    <message>
        <source>The environment variable {variable} decides who recognises. Your choice counts once Captioner is started without it.</source>
        <translation>Die Umgebungsvariable {variable} bestimmt, wer erkennt. Ihre Wahl gilt, sobald Captioner ohne sie gestartet wird.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so this is ignored in the environment: {names}.</source>
        <translation>Ihr Administrator hat den Server festgelegt; daher wird dies in der Umgebung nicht beachtet: {names}.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no: write 1 or 0.</source>
        <translation>„{typed}“ ist weder Ja noch Nein: Schreiben Sie 1 oder 0.</translation>
    </message>
    <message>
        <source>“{typed}” is no port: write a number from 1 to 65535.</source>
        <translation>„{typed}“ ist kein Port: Schreiben Sie eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already.</source>
        <translation>
            <numerusform>%n Datei gibt es bereits.</numerusform>
            <numerusform>%n Dateien gibt es bereits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As it was recognised, without corrections</source>
        <translation>&amp;Wie erkannt, ohne Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Bookmarks, and what is missing</source>
        <translation>&amp;Lesezeichen und was fehlt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Auswä&amp;hlen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation>Nur &amp;von</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, by speaker and pause</source>
        <translation>&amp;Absätze, nach Sprecher und Pause</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Words with their times</source>
        <translation>Wörter mit ihren Ze&amp;iten</translation>
    </message>
    <message>
        <source>A pause cannot be shorter than 0 s.</source>
        <translation>Eine Pause kann nicht kürzer als 0 s sein.</translation>
    </message>
    <message>
        <source>A pause that begins a paragraph</source>
        <translation>Eine Pause, mit der ein Absatz beginnt</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Lesezeichen: {note}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n files were written.</source>
        <translation>
            <numerusform>Abgebrochen; %n Datei wurde geschrieben.</numerusform>
            <numerusform>Abgebrochen; %n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captioner transcript</source>
        <translation>Captioner-Transkript</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For E&amp;xcel (with a byte order mark)</source>
        <translation>Für &amp;Excel (mit Byte-Reihenfolge-Markierung)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>Gone on with at {time}.</source>
        <translation>Fortgesetzt um {time}.</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <translation>JSON mit Wörtern und Zeiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not recognised for {length}: {reason}.</source>
        <translation>{length} lang nicht erkannt: {reason}.</translation>
    </message>
    <message>
        <source>Off the record for {length}.</source>
        <translation>{length} ohne Aufzeichnung.</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <translation>Pa&amp;use:</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation>Der Bereich muss nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>The whole session, to be opened in Captioner again: with all corrections, and the words that they replaced.</source>
        <translation>Die ganze Sitzung, um sie wieder in Captioner zu öffnen: mit allen Korrekturen und den Wörtern, die sie ersetzt haben.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Es gibt bereits eine Datei {path}.</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>Bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Mit:</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Line {number} of {name}</source>
        <translation>Zeile {number} von {name}</translation>
    </message>
    <message>
        <source>No phrases could be read from {path}: {reason}. Choose a text file.</source>
        <translation>Aus {path} konnten keine Begriffe gelesen werden: {reason}. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>No servers could be read from {path}: {reason}. Choose a file that Captioner has exported.</source>
        <translation>Aus {path} konnten keine Server gelesen werden: {reason}. Wählen Sie eine Datei, die Captioner exportiert hat.</translation>
    </message>
    <message>
        <source>The settings are larger than {mib} MiB. Remove servers or boosted phrases.</source>
        <translation>Die Einstellungen sind größer als {mib} MiB. Entfernen Sie Server oder bevorzugte Begriffe.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}), so the defaults are used. The old file was kept as {aside}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({reason}); daher gelten die Standardeinstellungen. Die alte Datei wurde als {aside} aufgehoben.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>Die Einstellungen in {path} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The trace file {path} cannot be written: {reason}.</source>
        <translation>Die Trace-Datei {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases in {path}.</source>
        <translation>In {path} sind mehr als {most} Begriffe.</translation>
    </message>
    <message>
        <source>There is no phrase in {path}. Write one a line.</source>
        <translation>In {path} ist kein Begriff. Schreiben Sie einen je Zeile.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Captioner (format {theirs}; this one understands {ours}). Install the newer one again to use them.</source>
        <translation>Diese Einstellungen hat ein neueres Captioner geschrieben (Format {theirs}; dieses versteht {ours}). Installieren Sie das neuere wieder, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>expected a file&apos;s path</source>
        <translation>erwartet wurde der Pfad einer Datei</translation>
    </message>
    <message>
        <source>in “{name}”: {problem}</source>
        <translation>in „{name}“: {problem}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is larger than {kib} KiB</source>
        <translation>sie ist größer als {kib} KiB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it was written by a newer version of Captioner</source>
        <translation>sie wurde von einer neueren Version von Captioner geschrieben</translation>
    </message>
    <message>
        <source>it was written by another version of Captioner</source>
        <translation>sie wurde von einer anderen Version von Captioner geschrieben</translation>
    </message>
    <message>
        <source>there are more than {most} in it</source>
        <translation>es sind mehr als {most} darin</translation>
    </message>
    <message>
        <source>there are none in it</source>
        <translation>es sind keine darin</translation>
    </message>
    <message>
        <source>there is no version {version} of it</source>
        <translation>die Version {version} davon gibt es nicht</translation>
    </message>
    <message>
        <source>{aside} is no settings file that was set aside.</source>
        <translation>{aside} ist keine beiseitegelegte Einstellungsdatei.</translation>
    </message>
    <message>
        <source>{name} cannot be put back: {reason}. It stays where it is, in {folder}.</source>
        <translation>{name} kann nicht zurückgelegt werden: {reason}. Die Datei bleibt, wo sie ist, in {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation>{path} ist nicht in UTF-8 geschrieben. Speichern Sie die Datei als UTF-8-Text, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{place} has no number after its tab. Write the boost there, for example 20 or 7.5.</source>
        <translation>{place}: Nach dem Tabulator steht keine Zahl. Schreiben Sie dort das Gewicht hin, zum Beispiel 20 oder 7.5.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message>
        <source>no recogniser could be reached</source>
        <translation>es war kein Erkenner erreichbar</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>der Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>the microphone sent nothing</source>
        <translation>das Mikrofon hat nichts gesendet</translation>
    </message>
    <message>
        <source>the microphone was away</source>
        <translation>das Mikrofon war weg</translation>
    </message>
    <message>
        <source>the sound server was away</source>
        <translation>der Tonserver war weg</translation>
    </message>
    <message>
        <source>this computer was too busy</source>
        <translation>dieser Computer war zu beschäftigt</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>&amp;Off the record</source>
        <translation>&amp;Ohne Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>Alle &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>&amp;Starten oder beenden</translation>
    </message>
    <message>
        <source>Another program has “{keys}”. Choose other keys, or free them there.</source>
        <translation>„{keys}“ gehört bereits einem anderen Programm. Wählen Sie andere Tasten, oder geben Sie diese dort frei.</translation>
    </message>
    <message>
        <source>Book&amp;mark this moment</source>
        <translation>&amp;Lesezeichen hier setzen</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen hier setzen</translation>
    </message>
    <message>
        <source>Captioner cannot catch keys on this system yet.</source>
        <translation>Captioner kann auf diesem System noch keine Tasten abfangen.</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>A&amp;ufholen</translation>
    </message>
    <message>
        <source>Catch up with what is said now</source>
        <translation>Zu dem aufholen, was gerade gesagt wird</translation>
    </message>
    <message>
        <source>Clicks go to the program beneath the box. Again takes them back.</source>
        <translation>Klicks gehen an das Programm unter dem Feld. Noch einmal gedrückt, nimmt das Feld sie wieder an.</translation>
    </message>
    <message>
        <source>From anywhere in the session back to what is said now.</source>
        <translation>Von jeder Stelle der Sitzung zurück zu dem, was gerade gesagt wird.</translation>
    </message>
    <message>
        <source>Hotkeys need a library that is missing here: {library}.</source>
        <translation>Tastenkürzel brauchen eine Bibliothek, die hier fehlt: {library}.</translation>
    </message>
    <message>
        <source>Let clic&amp;ks through</source>
        <translation>&amp;Klicks durchlassen</translation>
    </message>
    <message>
        <source>Let clicks through, or take them</source>
        <translation>Klicks durchlassen oder annehmen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No other program gets “{keys}” any more. Two modifiers with it are safer.</source>
        <translation>Kein anderes Programm erhält „{keys}“ mehr. Sicherer ist es mit zwei Zusatztasten.</translation>
    </message>
    <message>
        <source>Nothing that is said is written anywhere, until you press it again.</source>
        <translation>Nichts von dem, was gesagt wird, wird irgendwo mitgeschrieben, bis Sie es noch einmal drücken.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ohne Aufzeichnung</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Remove the keys of “{action}”</source>
        <translation>Tasten für „{action}“ entfernen</translation>
    </message>
    <message>
        <source>Remove these keys</source>
        <translation>Diese Tasten entfernen</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>&amp;Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide captions</source>
        <translation>Untertitel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Start or stop captions</source>
        <translation>Untertitel starten oder beenden</translation>
    </message>
    <message>
        <source>The desktop did not grant “{keys}”. Allow it in the desktop&apos;s settings for shortcuts.</source>
        <translation>Die Arbeitsumgebung hat „{keys}“ nicht gewährt. Erlauben Sie es in deren Einstellungen für Tastenkürzel.</translation>
    </message>
    <message>
        <source>There is no key named “{keys}”. Press the keys you want in the field.</source>
        <translation>Es gibt keine Taste namens „{keys}“. Drücken Sie die gewünschten Tasten im Feld.</translation>
    </message>
    <message>
        <source>These keys work whatever program you are in, and no other program gets them. Go to a field and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is the Windows or Command key. Backspace removes them.</source>
        <translation>Diese Tasten wirken, in welchem Programm Sie auch sind, und kein anderes Programm erhält sie. Gehen Sie in ein Feld, und drücken Sie die Tasten zusammen: am besten einen Buchstaben mit zweien von Strg, Alt, Umschalt und Meta (das ist die Windows- oder Befehlstaste). Die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>This desktop lets no program catch keys. Set them in the desktop&apos;s own keyboard settings.</source>
        <translation>Diese Arbeitsumgebung lässt kein Programm Tasten abfangen. Legen Sie sie in deren eigenen Tastatureinstellungen fest.</translation>
    </message>
    <message>
        <source>This is no key. Press the keys you want in the field.</source>
        <translation>Das ist keine Taste. Drücken Sie die gewünschten Tasten im Feld.</translation>
    </message>
    <message>
        <source>This keyboard has no key for “{keys}”. Choose other keys.</source>
        <translation>Diese Tastatur hat keine Taste für „{keys}“. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Use su&amp;ggested keys</source>
        <translation>&amp;Vorgeschlagene Tasten verwenden</translation>
    </message>
    <message>
        <source>Windows has no key for “{keys}” that can be a hotkey. Choose other keys.</source>
        <translation>Windows hat für „{keys}“ keine Taste, die ein Tastenkürzel sein kann. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>macOS keeps “{keys}” for itself. Choose other keys.</source>
        <translation>macOS behält „{keys}“ für sich. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>the session&apos;s bus</source>
        <translation>der Bus der Sitzung</translation>
    </message>
    <message>
        <source>“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.</source>
        <translation>„{keys}“ könnte in keinem Programm mehr getippt werden. Halten Sie Strg, Alt oder Meta dazu.</translation>
    </message>
    <message>
        <source>“{keys}” has no key beside Ctrl, Alt, Shift and Meta.</source>
        <translation>„{keys}“ hat keine Taste außer Strg, Alt, Umschalt und Meta.</translation>
    </message>
    <message>
        <source>“{keys}” is more than one stroke. Choose keys pressed all at once.</source>
        <translation>„{keys}“ ist mehr als ein Anschlag. Wählen Sie Tasten, die alle zugleich gedrückt werden.</translation>
    </message>
    <message>
        <source>“{keys}” orders something else already. Choose other keys.</source>
        <translation>„{keys}“ löst bereits etwas anderes aus. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>No keyring runs on this computer, so keys are kept for this session only. To store them, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund; daher bleiben Schlüssel nur für diese Sitzung erhalten. Um sie zu speichern, installieren und starten Sie GNOME Keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>The environment variable {variable} switches the keyring off, so keys are kept for this session only. Remove it to store them.</source>
        <translation>Die Umgebungsvariable {variable} schaltet den Schlüsselbund aus; daher bleiben Schlüssel nur für diese Sitzung erhalten. Entfernen Sie sie, um Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>The key is longer than the 1280 characters that Windows can store, so it is kept for this session only. Ask for a shorter one.</source>
        <translation>Der Schlüssel ist länger als die 1280 Zeichen, die Windows speichern kann; daher bleibt er nur für diese Sitzung erhalten. Bitten Sie um einen kürzeren.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked, so keys are kept for this session only. Restart it and try again. ({error})</source>
        <translation>Der Schlüsselbund hat nicht getan, was verlangt war; daher bleiben Schlüssel nur für diese Sitzung erhalten. Starten Sie ihn neu, und versuchen Sie es noch einmal. ({error})</translation>
    </message>
    <message>
        <source>The keyring is locked, so stored keys cannot be read, and new ones are kept for this session only. Unlock it with its password, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt; daher können gespeicherte Schlüssel nicht gelesen werden, und neue bleiben nur für diese Sitzung erhalten. Entsperren Sie ihn mit seinem Passwort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used, so keys are kept for this session only. Sign in to your account again to store them.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden; daher bleiben Schlüssel nur für diese Sitzung erhalten. Melden Sie sich neu an Ihrem Konto an, um sie zu speichern.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As wide as the screen, and back</source>
        <translation>So breit wie der Bildschirm und zurück</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Zurück zur Markierung</translation>
    </message>
    <message>
        <source>Copy what can be seen</source>
        <translation>Kopieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Strg + C</translation>
    </message>
    <message>
        <source>Ctrl + Page Up, Page Down</source>
        <translation>Strg + Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Strg + Pfeiltasten</translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation>Strg + Plus, Minus, 0</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Hide the box</source>
        <translation>Feld verbergen</translation>
    </message>
    <message>
        <source>Hold the captions still, or let them go on</source>
        <translation>Untertitel anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Into the panel of quick settings</source>
        <translation>In die Leiste mit den Schnelleinstellungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys of the captions</source>
        <translation>Tasten der Untertitel</translation>
    </message>
    <message>
        <source>Larger, smaller, usual letters</source>
        <translation>Größere, kleinere, übliche Schrift</translation>
    </message>
    <message>
        <source>M, or a click on a word</source>
        <translation>M oder ein Klick auf ein Wort</translation>
    </message>
    <message>
        <source>Mark the last word read; the same word again takes the mark away</source>
        <translation>Das zuletzt gelesene Wort markieren; dasselbe Wort noch einmal entfernt die Markierung</translation>
    </message>
    <message>
        <source>Menu, Shift + F10</source>
        <translation>Menü, Umschalt + F10</translation>
    </message>
    <message>
        <source>Move the box</source>
        <translation>Feld verschieben</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>Bild auf, Bild ab, Mausrad</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Scroll through the session; captions go on meanwhile</source>
        <translation>Durch die Sitzung blättern; Untertitel laufen derweil weiter</translation>
    </message>
    <message>
        <source>Scrolled back: catch up with what is said now</source>
        <translation>Nach Zurückblättern: zu dem aufholen, was gerade gesagt wird</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>Zu den Schaltflächen</translation>
    </message>
    <message>
        <source>To the left or right edge</source>
        <translation>An den linken oder rechten Rand</translation>
    </message>
    <message>
        <source>To the middle of that side of the screen</source>
        <translation>In die Mitte dieser Bildschirmseite</translation>
    </message>
    <message>
        <source>To the top or bottom edge</source>
        <translation>An den oberen oder unteren Rand</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Wider, narrower, a row more or fewer</source>
        <translation>Breiter, schmaler, eine Zeile mehr oder weniger</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is spoken from Captioner&apos;s next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Captioner.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Captioner does not speak “{language}”. Choose another.</source>
        <translation>Captioner spricht „{language}“ nicht. Wählen Sie eine andere Sprache.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>All sessions…</source>
        <translation>Alle Sitzungen&#xa0;…</translation>
    </message>
    <message>
        <source>As wide as the screen, or back</source>
        <translation>So breit wie der Bildschirm oder zurück</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen hier setzen</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Captioner is running already, but does not answer. End it, then start it again.</source>
        <translation>Captioner läuft bereits, antwortet aber nicht. Beenden Sie es, und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Captioner {version} is out…</source>
        <translation>Captioner {version} ist erschienen …</translation>
    </message>
    <message>
        <source>Captions alone in a plain window, to be shared in a meeting.</source>
        <translation>Nur die Untertitel in einem schlichten Fenster, um sie in einer Besprechung zu teilen.</translation>
    </message>
    <message>
        <source>Captions are shown, but nothing of them is written anywhere.</source>
        <translation>Untertitel werden gezeigt, aber nichts davon wird irgendwo mitgeschrieben.</translation>
    </message>
    <message>
        <source>Copy all captions</source>
        <translation>Alle Untertitel kopieren</translation>
    </message>
    <message>
        <source>Export the transcript…</source>
        <translation>Transkript exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Go on with the session that broke off</source>
        <translation>Mit der abgebrochenen Sitzung fortfahren</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Untertitel verbergen</translation>
    </message>
    <message>
        <source>Hide from screen capture</source>
        <translation>Vor Bildschirmaufnahmen verbergen</translation>
    </message>
    <message>
        <source>Hiding captions from screen capture needs Windows 10 version 2004 or later.</source>
        <translation>Um Untertitel vor Bildschirmaufnahmen zu verbergen, ist Windows 10 Version 2004 oder neuer nötig.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ohne Aufzeichnung</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <translation>Untertitel pausieren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Play the sample speech</source>
        <translation>Sprachprobe abspielen</translation>
    </message>
    <message>
        <source>Quit Captioner</source>
        <translation>Captioner beenden</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>Transkript lesen</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt von</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <translation>Untertitel fortsetzen</translation>
    </message>
    <message>
        <source>Return to the microphone</source>
        <translation>Zurück zum Mikrofon</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Show a window for sharing…</source>
        <translation>Fenster zum Teilen anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Untertitel zeigen</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>Untertitel starten</translation>
    </message>
    <message>
        <source>Stop captions</source>
        <translation>Untertitel beenden</translation>
    </message>
    <message>
        <source>These are too many files to be opened at once. Open some of them.</source>
        <translation>Das sind zu viele Dateien, um sie auf einmal zu öffnen. Öffnen Sie einige davon.</translation>
    </message>
    <message>
        <source>This desktop has no way to hide one window from screen capture. Share a single window instead of the whole screen: captions are not part of it.</source>
        <translation>Diese Arbeitsumgebung kann ein einzelnes Fenster nicht vor Bildschirmaufnahmen verbergen. Teilen Sie ein einzelnes Fenster statt des ganzen Bildschirms: Untertitel gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Transcribe recordings…</source>
        <translation>Aufnahmen transkribieren&#xa0;…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message numerus="yes">
        <source>%n files were exported to {folder}</source>
        <translation>
            <numerusform>%n Datei wurde nach {folder} exportiert</numerusform>
            <numerusform>%n Dateien wurden nach {folder} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new words · End: catch up</source>
        <translation>
            <numerusform>%n neues Wort · Ende: aufholen</numerusform>
            <numerusform>%n neue Wörter · Ende: aufholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>Lesezeichen bei {time} gesetzt</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Captions are stopped.</source>
        <translation>Die Untertitel sind angehalten.</translation>
    </message>
    <message>
        <source>Captions are stopped. What was said is kept.</source>
        <translation>Die Untertitel sind beendet. Das Gesagte ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Clicks go through the captions to what is beneath. Click here to take them again.</source>
        <translation>Klicks gehen durch die Untertitel an das, was darunter liegt. Klicken Sie hier, um sie wieder anzunehmen.</translation>
    </message>
    <message>
        <source>Connecting to {recognizer}…</source>
        <translation>Verbindung mit {recognizer} wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Listening to {microphone}…</source>
        <translation>Es wird zugehört: {microphone}&#xa0;…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Microphone level {lit} of {bars}</source>
        <translation>Mikrofonpegel {lit} von {bars}</translation>
    </message>
    <message>
        <source>No answer from {recognizer}.</source>
        <translation>Keine Antwort von {recognizer}.</translation>
    </message>
    <message>
        <source>No bookmark: no session is being kept.</source>
        <translation>Kein Lesezeichen: Es wird keine Sitzung aufgehoben.</translation>
    </message>
    <message>
        <source>No captions from {recognizer}</source>
        <translation>Keine Untertitel von {recognizer}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Probe abspielen</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>Transkript lesen</translation>
    </message>
    <message>
        <source>Standing still · End: catch up</source>
        <translation>Angehalten · Ende: aufholen</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>Untertitel starten</translation>
    </message>
    <message>
        <source>Take clicks back</source>
        <translation>Klicks annehmen</translation>
    </message>
    <message>
        <source>That was the sample speech.</source>
        <translation>Das war die Sprachprobe.</translation>
    </message>
    <message>
        <source>This desktop itself decides where windows go and which of them is on top, so captions may be covered by other windows. With XWayland installed, Captioner keeps its place on top.</source>
        <translation>Diese Arbeitsumgebung bestimmt selbst, wo Fenster liegen und welches oben ist; daher können Untertitel von anderen Fenstern verdeckt werden. Ist XWayland installiert, bleibt Captioner oben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch.</translation>
    </message>
    <message>
        <source>the recogniser</source>
        <translation>dem Erkenner</translation>
    </message>
    <message>
        <source>{recognizer}, in place of {other}.</source>
        <translation>{recognizer}, anstelle von {other}.</translation>
    </message>
    <message>
        <source>{seconds} s of speech were not captioned: {reason}</source>
        <translation>{seconds} s Sprache wurden nicht untertitelt: {reason}</translation>
    </message>
    <message>
        <source>{status} ({seconds} s behind)</source>
        <translation>{status} ({seconds} s im Rückstand)</translation>
    </message>
    <message>
        <source>{status} · off the record, nothing is written</source>
        <translation>{status} · ohne Aufzeichnung, nichts wird mitgeschrieben</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Ausgewogen</translation>
    </message>
    <message>
        <source>&amp;Fast: every word at once</source>
        <translation>S&amp;chnell: jedes Wort sofort</translation>
    </message>
    <message>
        <source>&amp;Steady: words appear when they will stay</source>
        <translation>&amp;Ruhig: Wörter erscheinen, wenn sie so bleiben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;everything of this session</source>
        <translation>Alles aus dieser Sitzun&amp;g kopieren</translation>
    </message>
    <message>
        <source>Copy the last &amp;minute</source>
        <translation>Die letzte &amp;Minute kopieren</translation>
    </message>
    <message>
        <source>Copy what can be &amp;seen</source>
        <translation>Sicht&amp;bares kopieren</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Untertitel verbergen</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Schnelleinstellungen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Stability: balanced</source>
        <translation>Stabilität: ausgewogen</translation>
    </message>
    <message>
        <source>Stability: fast</source>
        <translation>Stabilität: schnell</translation>
    </message>
    <message>
        <source>Stability: steady</source>
        <translation>Stabilität: ruhig</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Shall we begin now, and look at the numbers later?</source>
        <translation>Fangen wir jetzt an und sehen uns die Zahlen später an?</translation>
    </message>
    <message>
        <source>Shall we begin now, and look later?</source>
        <translation>Fangen wir jetzt schon einmal an?</translation>
    </message>
    <message>
        <source>Shall we begin now?</source>
        <translation>Fangen wir jetzt an?</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>Fangen wir an?</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Ja, hier</translation>
    </message>
    <message>
        <source>Yes, here is</source>
        <translation>Ja, hier ist</translation>
    </message>
    <message>
        <source>Yes, here is the plan</source>
        <translation>Ja, hier ist der Plan,</translation>
    </message>
    <message>
        <source>Yes, here is the plan that we</source>
        <translation>Ja, hier ist der Plan, den wir</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>ist er</translation>
    </message>
    <message>
        <source>talked about on Monday</source>
        <translation>am Montag besprochen haben</translation>
    </message>
    <message>
        <source>that we had</source>
        <translation>den wir hatten</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n gelöscht.</numerusform>
            <numerusform>%n gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases imported</source>
        <translation>
            <numerusform>%n Begriff importiert</numerusform>
            <numerusform>%n Begriffe importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases pasted</source>
        <translation>
            <numerusform>%n Begriff eingefügt</numerusform>
            <numerusform>%n Begriffe eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>Aus Datei &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as they are spoken</source>
        <translation>Zahlen und Datumsangaben, &amp;wie sie gesprochen werden</translation>
    </message>
    <message>
        <source>&amp;Punctuation and capital letters</source>
        <translation>&amp;Zeichensetzung und Großschreibung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A language and a model can be typed nevertheless.</source>
        <translation>Sprache und Modell können trotzdem eingetippt werden.</translation>
    </message>
    <message>
        <source>A server finds out by itself when a sentence is over. Change this only if its final words come too late, or if sentences are torn apart.</source>
        <translation>Ein Server merkt von selbst, wann ein Satz zu Ende ist. Ändern Sie dies nur, wenn seine endgültigen Wörter zu spät kommen oder wenn Sätze zerrissen werden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>An utterance begins when at least this share of it is speech.</source>
        <translation>Eine Äußerung beginnt, wenn mindestens dieser Anteil Sprache ist.</translation>
    </message>
    <message>
        <source>An utterance ends when at least this share of it is silence.</source>
        <translation>Eine Äußerung endet, wenn mindestens dieser Anteil Stille ist.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Er&amp;neut abfragen</translation>
    </message>
    <message>
        <source>Asking {server} for its models…</source>
        <translation>{server} wird nach Modellen gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Automatic: the server chooses</source>
        <translation>Automatisch: Der Server wählt</translation>
    </message>
    <message>
        <source>Beginning and end of speech</source>
        <translation>Anfang und Ende des Sprechens</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Boosted phrases</source>
        <translation>Bevorzugte Begriffe</translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation>Eigene Konfiguration</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xperteneinstellungen</translation>
    </message>
    <message>
        <source>Final words are marked with who said them, by number.</source>
        <translation>Bei endgültigen Wörtern steht mit einer Nummer, wer sie gesagt hat.</translation>
    </message>
    <message>
        <source>Full stops, commas and question marks.</source>
        <translation>Punkte, Kommas und Fragezeichen.</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message>
        <source>Language and model</source>
        <translation>Sprache und Modell</translation>
    </message>
    <message>
        <source>M&amp;ost speakers:</source>
        <translation>&amp;Höchstzahl der Sprecher:</translation>
    </message>
    <message>
        <source>Mask s&amp;wear words</source>
        <translation>Schimpfwörter &amp;verdecken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names, products and expert words. 20 is usual; how far the scale goes depends on the model: 0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, one phrase a line.</source>
        <translation>Namen, Produkte und Fachwörter. Üblich ist 20; wie weit die Skala reicht, hängt vom Modell ab: 0 bis 20 bei den meisten, 20 bis 100 bei manchen. Unter null wird ein Begriff seltener. Listen können eingefügt werden, ein Begriff je Zeile.</translation>
    </message>
    <message>
        <source>One phrase imported</source>
        <translation>Ein Begriff importiert</translation>
    </message>
    <message>
        <source>One phrase pasted</source>
        <translation>Ein Begriff eingefügt</translation>
    </message>
    <message>
        <source>One row deleted.</source>
        <translation>Eine Zeile gelöscht.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Recogniser that is edited</source>
        <translation>Erkenner, der bearbeitet wird</translation>
    </message>
    <message>
        <source>Reset to defaul&amp;ts</source>
        <translation>Auf S&amp;tandard zurücksetzen</translation>
    </message>
    <message>
        <source>Sent as Riva&apos;s custom configuration, as it stands here. A wrong name or value can make the server refuse everything.</source>
        <translation>Wird als eigene Konfiguration von Riva gesendet, so wie es hier steht. Ein falscher Name oder Wert kann dazu führen, dass der Server alles ablehnt.</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>Wahl des Servers</translation>
    </message>
    <message>
        <source>Silence needed for it</source>
        <translation>Dafür nötige Stille</translation>
    </message>
    <message>
        <source>Silence needed in it</source>
        <translation>Darin nötige Stille</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the beginning of an utterance.</source>
        <translation>So viel Ton wird betrachtet, um den Anfang einer Äußerung zu finden.</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the end. Less brings final words sooner, but may cut an utterance at a pause for breath.</source>
        <translation>So viel Ton wird betrachtet, um das Ende zu finden. Weniger bringt endgültige Wörter früher, kann aber eine Äußerung bei einer Atempause zerschneiden.</translation>
    </message>
    <message>
        <source>Speech needed in it</source>
        <translation>Darin nötige Sprache</translation>
    </message>
    <message>
        <source>Tell sp&amp;eakers apart</source>
        <translation>S&amp;precher unterscheiden</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Text (*.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The phrase was there already: made one of both.</source>
        <translation>Den Begriff gab es bereits: Aus beiden wurde einer.</translation>
    </message>
    <message>
        <source>The quick end comes when at least this share of it is silence.</source>
        <translation>Das schnelle Ende kommt, wenn mindestens dieser Anteil Stille ist.</translation>
    </message>
    <message>
        <source>The server has no model for live captions in this language.</source>
        <translation>Der Server hat für diese Sprache kein Modell für Live-Untertitel.</translation>
    </message>
    <message>
        <source>The server has no such model for this language.</source>
        <translation>Der Server hat für diese Sprache kein solches Modell.</translation>
    </message>
    <message>
        <source>They are shown as asterisks.</source>
        <translation>Sie werden als Sternchen gezeigt.</translation>
    </message>
    <message>
        <source>Two passes: after this much audio a first final comes, which the second may correct.</source>
        <translation>Zwei Durchgänge: Nach so viel Ton kommt ein erstes Endergebnis, das der zweite berichtigen kann.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was copied holds no phrase. Copy text, one a line.</source>
        <translation>Das Kopierte enthält keinen Begriff. Kopieren Sie Text, einen Begriff je Zeile.</translation>
    </message>
    <message>
        <source>Window for a quick end</source>
        <translation>Fenster für ein schnelles Ende</translation>
    </message>
    <message>
        <source>Window for the beginning</source>
        <translation>Fenster für den Anfang</translation>
    </message>
    <message>
        <source>Window for the end</source>
        <translation>Fenster für das Ende</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message numerus="yes">
        <source>{added}; %n were there already and took the boost of the new list.</source>
        <translation>
            <numerusform>{added}; %n gab es bereits und hat das Gewicht der neuen Liste erhalten.</numerusform>
            <numerusform>{added}; %n gab es bereits und haben das Gewicht der neuen Liste erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} has no model for live captions.</source>
        <translation>{server} hat kein Modell für Live-Untertitel.</translation>
    </message>
    <message>
        <source>{server} is back at the defaults.</source>
        <translation>{server} ist wieder auf dem Standard.</translation>
    </message>
    <message>
        <source>“Twenty past three” instead of “3:20”.</source>
        <translation>„Zwanzig nach drei“ statt „3:20“.</translation>
    </message>
</context>
<context>
    <name>riva</name>
    <message>
        <source>Basic offline English</source>
        <translation>Offline-Englisch (einfach)</translation>
    </message>
    <message>
        <source>Nothing answers at {server}. Check the address and the port, and that the server is running.</source>
        <translation>Unter {server} antwortet nichts. Prüfen Sie die Adresse und den Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>Der NVIDIA-API-Schlüssel für {address} enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das in keinem Schlüssel vorkommt. Kopieren Sie ihn noch einmal, und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} is missing. Enter it in the settings.</source>
        <translation>Der NVIDIA-API-Schlüssel für {address} fehlt. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The bearer token for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>Das Bearer-Token für {address} enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das in keinem Schlüssel vorkommt. Kopieren Sie es noch einmal, und geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The bearer token for {address} is missing. Enter it in the settings.</source>
        <translation>Das Bearer-Token für {address} fehlt. Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The built-in recogniser</source>
        <translation>Der eingebaute Erkenner</translation>
    </message>
    <message>
        <source>The built-in recogniser could not start: {reason}. Install Captioner again, or choose a Riva server.</source>
        <translation>Der eingebaute Erkenner konnte nicht starten: {reason}. Installieren Sie Captioner neu, oder wählen Sie einen Riva-Server.</translation>
    </message>
    <message>
        <source>The built-in recogniser has been stopped.</source>
        <translation>Der eingebaute Erkenner wurde angehalten.</translation>
    </message>
    <message>
        <source>The built-in recogniser was not ready within {seconds} seconds. Try again; if that does not help, install Captioner again.</source>
        <translation>Der eingebaute Erkenner war nach {seconds} Sekunden nicht bereit. Versuchen Sie es noch einmal; wenn das nicht hilft, installieren Sie Captioner neu.</translation>
    </message>
    <message>
        <source>The certificate and key files for {server} are damaged or do not fit together.</source>
        <translation>Die Zertifikats- und Schlüsseldateien für {server} sind beschädigt oder passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The certificate of {server} is made out to another name. Use the name that stands in the certificate, or set the server name to it.</source>
        <translation>Das Zertifikat von {server} ist auf einen anderen Namen ausgestellt. Verwenden Sie den Namen, der im Zertifikat steht, oder tragen Sie ihn als Servernamen ein.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not signed by an authority that this computer trusts. Ask the server&apos;s administrator for its CA file and choose it.</source>
        <translation>Das Zertifikat von {server} ist nicht von einer Stelle signiert, der dieser Computer vertraut. Bitten Sie den Administrator des Servers um dessen CA-Datei, und wählen Sie sie.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet. Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>Das Zertifikat von {server} ist noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The certificate of {server}, or of the authority that signed it, has expired. Ask the server&apos;s administrator to renew it, and check this computer&apos;s date.</source>
        <translation>Das Zertifikat von {server} oder das der Stelle, die es signiert hat, ist abgelaufen. Bitten Sie den Administrator des Servers, es zu erneuern, und prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The connection to {server} broke: {reason}</source>
        <translation>Die Verbindung zu {server} ist abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>The function id for {address} is missing. NVIDIA&apos;s page of the model shows it; enter it in the settings.</source>
        <translation>Die Funktions-ID für {address} fehlt. NVIDIAs Seite des Modells zeigt sie; geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The name in {server} is not known here. Check its spelling and the network connection.</source>
        <translation>Der Name in {server} ist hier nicht bekannt. Prüfen Sie die Schreibweise und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The secret value of {key} is missing. Enter it in the settings.</source>
        <translation>Der geheime Wert von {key} fehlt. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The value of {key} has a line break or a character that gRPC cannot send. Use plain ASCII letters, digits and signs.</source>
        <translation>Der Wert von {key} enthält einen Zeilenumbruch oder ein Zeichen, das gRPC nicht senden kann. Verwenden Sie einfache ASCII-Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the network connection.</source>
        <translation>Von diesem Netzwerk führt kein Weg zu {server}. Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>authorization is given twice, as metadata and as the kind of authentication. Remove it from the metadata.</source>
        <translation>authorization ist zweimal angegeben, als Metadaten und als Art der Anmeldung. Entfernen Sie es aus den Metadaten.</translation>
    </message>
    <message>
        <source>it ended with status {status}.</source>
        <translation>er endete mit dem Status {status}.</translation>
    </message>
    <message>
        <source>it said {line}</source>
        <translation>er sagte {line}</translation>
    </message>
    <message>
        <source>{key} is a name for binary metadata, which cannot be entered. Rename it.</source>
        <translation>{key} ist ein Name für binäre Metadaten, die nicht eingegeben werden können. Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>{key} is given twice, with different values. Remove one of them.</source>
        <translation>{key} ist zweimal angegeben, mit verschiedenen Werten. Entfernen Sie eine der Angaben.</translation>
    </message>
    <message>
        <source>{server} answered as a web server does, not as a Riva server. Check the address, the port and the function id, if there is one. It said: {reason}</source>
        <translation>{server} hat wie ein Webserver geantwortet, nicht wie ein Riva-Server. Prüfen Sie die Adresse, den Port und gegebenenfalls die Funktions-ID. Die Antwort war: {reason}</translation>
    </message>
    <message>
        <source>{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>{server} antwortet, aber nicht als Riva-Server: gRPC wird dort nicht gesprochen. Prüfen Sie den Port; Rivas gRPC-Port ist meist 50051.</translation>
    </message>
    <message>
        <source>{server} captioned a moment ago and has changed: it may be restarting. {reason}</source>
        <translation>{server} hat eben noch untertitelt und sich dann geändert: Vielleicht läuft gerade ein Neustart. {reason}</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may expect TLS: the connection test in the settings tells.</source>
        <translation>{server} hat die Verbindung geschlossen, bevor sie offen war. Vielleicht läuft gerade der Start; bleibt es dabei, wird vielleicht TLS erwartet: Der Verbindungstest in den Einstellungen sagt es.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may not accept the client certificate: the connection test in the settings tells.</source>
        <translation>{server} hat die Verbindung geschlossen, bevor sie offen war. Vielleicht läuft gerade der Start; bleibt es dabei, wird vielleicht das Clientzertifikat nicht anerkannt: Der Verbindungstest in den Einstellungen sagt es.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may want a client certificate: the connection test in the settings tells.</source>
        <translation>{server} hat die Verbindung geschlossen, bevor sie offen war. Vielleicht läuft gerade der Start; bleibt es dabei, wird vielleicht ein Clientzertifikat verlangt: Der Verbindungstest in den Einstellungen sagt es.</translation>
    </message>
    <message>
        <source>{server} closed the connection.</source>
        <translation>{server} hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>{server} did not finish its captions.</source>
        <translation>{server} hat die Untertitel nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>{server} did not get ready in time.</source>
        <translation>{server} war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>{server} did not get ready.</source>
        <translation>{server} wurde nicht bereit.</translation>
    </message>
    <message>
        <source>{server} does not accept these settings: {reason}</source>
        <translation>{server} nimmt diese Einstellungen nicht an: {reason}</translation>
    </message>
    <message>
        <source>{server} does not answer. Check the network connection and that the server is running.</source>
        <translation>{server} antwortet nicht. Prüfen Sie die Netzwerkverbindung, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>{server} does not have what was asked for: {reason}</source>
        <translation>{server} hat nicht, was verlangt wurde: {reason}</translation>
    </message>
    <message>
        <source>{server} does not let you use it: {reason}</source>
        <translation>{server} verweigert Ihnen den Zugang: {reason}</translation>
    </message>
    <message>
        <source>{server} does not use TLS on this port. Check the port, or switch TLS off.</source>
        <translation>{server} verwendet an diesem Port kein TLS. Prüfen Sie den Port, oder schalten Sie TLS aus.</translation>
    </message>
    <message>
        <source>{server} ended the stream.</source>
        <translation>{server} hat den Datenstrom beendet.</translation>
    </message>
    <message>
        <source>{server} failed: {reason}</source>
        <translation>{server} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>{server} found no end in what is being said; it hears the rest anew.</source>
        <translation>{server} hat in dem, was gesagt wird, kein Ende gefunden; der Rest wird neu gehört.</translation>
    </message>
    <message>
        <source>{server} has no model for live captions with these settings. Choose another language or model. It said: {reason}</source>
        <translation>{server} hat mit diesen Einstellungen kein Modell für Live-Untertitel. Wählen Sie eine andere Sprache oder ein anderes Modell. Die Antwort war: {reason}</translation>
    </message>
    <message>
        <source>{server} has no room for more captions at present: {reason}</source>
        <translation>{server} hat derzeit keinen Platz für weitere Untertitel: {reason}</translation>
    </message>
    <message>
        <source>{server} has stopped answering.</source>
        <translation>{server} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>{server} is not a server&apos;s address. Write it as host:port.</source>
        <translation>{server} ist keine Adresse eines Servers. Schreiben Sie sie als Host:Port.</translation>
    </message>
    <message>
        <source>{server} let the stream go because it heard nothing for a while.</source>
        <translation>{server} hat den Datenstrom fallen lassen, weil eine Weile nichts zu hören war.</translation>
    </message>
    <message>
        <source>{server} refused to caption: {reason}</source>
        <translation>{server} hat das Untertiteln abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{server} said nothing about the last words; it hears them again.</source>
        <translation>{server} hat zu den letzten Wörtern nichts gesagt; sie werden noch einmal gehört.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is damaged.</source>
        <translation>{server} hat eine beschädigte Antwort gesendet.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is too large to be about speech.</source>
        <translation>{server} hat eine Antwort gesendet, die zu groß ist, um von Sprache zu handeln.</translation>
    </message>
    <message>
        <source>{server} speaks gRPC but offers no Riva speech recognition. Check the address and the port.</source>
        <translation>{server} spricht gRPC, bietet aber keine Riva-Spracherkennung. Prüfen Sie die Adresse und den Port.</translation>
    </message>
    <message>
        <source>{server} takes calls but was not ready to caption within {seconds} seconds.</source>
        <translation>{server} nimmt Aufrufe an, war aber nach {seconds} Sekunden nicht zum Untertiteln bereit.</translation>
    </message>
    <message>
        <source>{server} wants another key or password. It said: {reason}</source>
        <translation>{server} verlangt einen anderen Schlüssel oder ein anderes Passwort. Der Server meldet: {reason}</translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and underscores, and none of the names that gRPC uses itself.</source>
        <translation>„{key}“ kann kein Name von Metadaten sein. Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche und keinen der Namen, die gRPC selbst verwendet.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>OBS file append stream</source>
        <translation>obs datei anhängen stream streaming teleprompter</translation>
    </message>
    <message>
        <source>animation reduced motion smooth scrolling</source>
        <translation>animation bewegung reduzierte verringern sanftes scrollen rollen einblenden</translation>
    </message>
    <message>
        <source>api key bearer token nvcf password login</source>
        <translation>api-schlüssel api key bearer token nvcf passwort kennwort anmeldung login</translation>
    </message>
    <message>
        <source>autostart login boot startup begin</source>
        <translation>Autostart Anmeldung anmelden hochfahren starten Beginn</translation>
    </message>
    <message>
        <source>bearer api key nvcf password</source>
        <translation>bearer api-schlüssel api key nvcf passwort kennwort</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>farbe farbton farbcode</translation>
    </message>
    <message>
        <source>export save automatically subtitles format</source>
        <translation>exportieren speichern automatisch untertitel format</translation>
    </message>
    <message>
        <source>fallback failover offline away</source>
        <translation>ersatz ausweichen fallback ausfall failover offline abwesend</translation>
    </message>
    <message>
        <source>host port url server</source>
        <translation>host rechner port url server adresse</translation>
    </message>
    <message>
        <source>large small zoom font size</source>
        <translation>groß klein zoom schriftgröße vergrößern verkleinern</translation>
    </message>
    <message>
        <source>linger stay disappear fade timeout</source>
        <translation>verweilen bleiben verschwinden ausblenden zeitlimit dauer timeout</translation>
    </message>
    <message>
        <source>mtls pkcs12 p12 pfx pem</source>
        <translation>mtls pkcs12 p12 pfx pem</translation>
    </message>
    <message>
        <source>nvcf nvidia cloud</source>
        <translation>nvcf nvidia cloud</translation>
    </message>
    <message>
        <source>outline shadow border raised depressed</source>
        <translation>umriss kontur schatten rand rahmen erhaben vertieft</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>passphrase kennwort passwort</translation>
    </message>
    <message>
        <source>private key mtls pem</source>
        <translation>privater schlüssel private key mtls pem</translation>
    </message>
    <message>
        <source>profanity filter</source>
        <translation>schimpfwörter flüche kraftausdrücke zensur filter</translation>
    </message>
    <message>
        <source>record sound flac</source>
        <translation>aufnehmen aufnahme ton audio flac</translation>
    </message>
    <message>
        <source>retention privacy days remove</source>
        <translation>aufbewahrung aufbewahren datenschutz tage entfernen löschen</translation>
    </message>
    <message>
        <source>root certificate ca bundle trust</source>
        <translation>stammzertifikat wurzelzertifikat root ca bundle vertrauen aussteller</translation>
    </message>
    <message>
        <source>save journal record privacy</source>
        <translation>speichern mitschreiben aufzeichnen protokoll datenschutz</translation>
    </message>
    <message>
        <source>server name override sni</source>
        <translation>servername hostname überschreiben sni</translation>
    </message>
    <message>
        <source>shortcut global keys hotkey</source>
        <translation>tastenkürzel tastenkombination kurzbefehl globale tasten hotkey shortcut</translation>
    </message>
    <message>
        <source>speaker labels diarization</source>
        <translation>sprecherkennung sprechererkennung sprecher diarisierung diarization</translation>
    </message>
    <message>
        <source>ssl secure https grpcs</source>
        <translation>ssl sicher https grpcs verschlüsselt</translation>
    </message>
    <message>
        <source>stability flicker delay</source>
        <translation>stabilität flackern verzögerung</translation>
    </message>
    <message>
        <source>theme scheme high contrast broadcast large minimal</source>
        <translation>design thema schema hoher kontrast fernsehen groß minimal</translation>
    </message>
    <message>
        <source>transparent translucent</source>
        <translation>durchsichtig transparent durchscheinend deckkraft</translation>
    </message>
    <message>
        <source>typeface family installed</source>
        <translation>schriftart schriftfamilie font installiert</translation>
    </message>
    <message>
        <source>typeface monospace serif sans</source>
        <translation>schriftart festbreite monospace serifen serifenlos font</translation>
    </message>
    <message>
        <source>update upgrade version new</source>
        <translation>Update Aktualisierung aktualisieren Version neu</translation>
    </message>
    <message>
        <source>verbatim itn inverse text normalisation</source>
        <translation>wörtlich wortgetreu itn inverse textnormalisierung zahlen</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>&amp;Export the chosen server…</source>
        <translation>Gewählten Server &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A custom setting needs a name, and its name and value must each be one line of at most {most} characters.</source>
        <translation>Eine eigene Einstellung braucht einen Namen, und ihr Name und ihr Wert müssen je eine Zeile mit höchstens {most} Zeichen sein.</translation>
    </message>
    <message>
        <source>A phrase to boost is empty or too long. Write words on one line of at most {most} characters.</source>
        <translation>Ein bevorzugter Begriff ist leer oder zu lang. Schreiben Sie Wörter auf eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A threshold must be a number from 0 to 1, or left to the server.</source>
        <translation>Eine Schwelle muss eine Zahl von 0 bis 1 sein oder dem Server überlassen werden.</translation>
    </message>
    <message>
        <source>Add a pai&amp;r</source>
        <translation>P&amp;aar hinzufügen</translation>
    </message>
    <message>
        <source>Add ser&amp;ver</source>
        <translation>Server &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Added %n servers from {file}.</source>
        <translation>
            <numerusform>%n Server aus {file} hinzugefügt.</numerusform>
            <numerusform>%n Server aus {file} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Built in, offline</source>
        <translation>Eingebaut, offline</translation>
    </message>
    <message>
        <source>Canary models do not tell speakers apart.</source>
        <translation>Canary-Modelle unterscheiden keine Sprecher.</translation>
    </message>
    <message>
        <source>Canary models have no profanity filter.</source>
        <translation>Canary-Modelle haben keinen Schimpfwortfilter.</translation>
    </message>
    <message>
        <source>Canary models know no word boosting.</source>
        <translation>Canary-Modelle kennen keine bevorzugten Begriffe.</translation>
    </message>
    <message>
        <source>Captioner&apos;s servers (*.json);;All files (*)</source>
        <translation>Server von Captioner (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Captions by</source>
        <translation>Untertitel von</translation>
    </message>
    <message>
        <source>Choose 1 to {most} speakers.</source>
        <translation>Wählen Sie 1 bis {most} Sprecher.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Each custom setting may stand once, and there may be {most} of them.</source>
        <translation>Jede eigene Einstellung darf nur einmal vorkommen, und es dürfen {most} sein.</translation>
    </message>
    <message>
        <source>Each key of the metadata may stand only once. Remove the one too many.</source>
        <translation>Jeder Schlüssel der Metadaten darf nur einmal vorkommen. Entfernen Sie den überzähligen.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>End of utterance</source>
        <translation>Ende der Äußerung</translation>
    </message>
    <message>
        <source>Export &amp;all servers…</source>
        <translation>&amp;Alle Server exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>For example gpu-box, 192.168.1.20:{port} or https://riva.example.org</source>
        <translation>Zum Beispiel gpu-box, 192.168.1.20:{port} oder https://riva.example.org</translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation>Weitere Metadaten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>How much audio is looked at must be 1 to {most} ms, or left to the server.</source>
        <translation>Wie viel Ton betrachtet wird, muss 1 bis {most} ms sein oder dem Server überlassen werden.</translation>
    </message>
    <message>
        <source>I&amp;mport, export</source>
        <translation>I&amp;mport, Export</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Kept until Captioner is closed</source>
        <translation>Bleibt erhalten, bis Captioner geschlossen wird</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Nach unten (Alt+Ab in der Liste)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Nach oben (Alt+Auf in der Liste)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s cloud needs the id of the function. Copy it from the function&apos;s page.</source>
        <translation>Die Cloud von NVIDIA braucht die ID der Funktion. Kopieren Sie sie von der Seite der Funktion.</translation>
    </message>
    <message>
        <source>Name of pair {number}</source>
        <translation>Name von Paar {number}</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>No word of the last minute is lost meanwhile, and captions return to this server once it is well again.</source>
        <translation>Derweil geht kein Wort der letzten Minute verloren, und die Untertitel kehren zu diesem Server zurück, sobald er wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>Nobody: wait for this server</source>
        <translation>Niemand: auf diesen Server warten</translation>
    </message>
    <message>
        <source>None. Most servers need no more than what is set above.</source>
        <translation>Keine. Die meisten Server brauchen nicht mehr als das, was oben eingestellt ist.</translation>
    </message>
    <message>
        <source>Parakeet TDT models do not tell speakers apart.</source>
        <translation>Parakeet-TDT-Modelle unterscheiden keine Sprecher.</translation>
    </message>
    <message>
        <source>Profanity filter</source>
        <translation>Schimpfwortfilter</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove pair {number}</source>
        <translation>Paar {number} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n servers in {file}, without keys and passwords.</source>
        <translation>
            <numerusform>%n Server in {file} gespeichert, ohne Schlüssel und Passwörter.</numerusform>
            <numerusform>%n Server in {file} gespeichert, ohne Schlüssel und Passwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Secret value of pair {number}</source>
        <translation>Geheimer Wert von Paar {number}</translation>
    </message>
    <message>
        <source>Server “{name}”: {problem}</source>
        <translation>Server „{name}“: {problem}</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>Einstellungen des Servers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} anzeigen</translation>
    </message>
    <message>
        <source>Speaker labels</source>
        <translation>Sprecherkennzeichnung</translation>
    </message>
    <message>
        <source>Start of utterance</source>
        <translation>Anfang der Äußerung</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>The Spanish Conformer model has no profanity filter.</source>
        <translation>Das spanische Conformer-Modell hat keinen Schimpfwortfilter.</translation>
    </message>
    <message>
        <source>The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms.</source>
        <translation>Das Tonstück ist {chunk_ms} ms lang. Wählen Sie {least} bis {most} ms.</translation>
    </message>
    <message>
        <source>The boost of “{text}” must be a number from {least} to {most}; 20 is usual.</source>
        <translation>Das Gewicht von „{text}“ muss eine Zahl von {least} bis {most} sein; üblich ist 20.</translation>
    </message>
    <message>
        <source>The built-in recogniser always masks swear words: noise brings them up.</source>
        <translation>Der eingebaute Erkenner verdeckt Schimpfwörter immer: Geräusche bringen sie hervor.</translation>
    </message>
    <message>
        <source>The built-in recogniser always writes numbers as they are spoken.</source>
        <translation>Der eingebaute Erkenner schreibt Zahlen immer, wie sie gesprochen werden.</translation>
    </message>
    <message>
        <source>The built-in recogniser does not tell speakers apart.</source>
        <translation>Der eingebaute Erkenner unterscheidet keine Sprecher.</translation>
    </message>
    <message>
        <source>The built-in recogniser ends an utterance in one pass only.</source>
        <translation>Der eingebaute Erkenner beendet eine Äußerung nur in einem Durchgang.</translation>
    </message>
    <message>
        <source>The built-in recogniser knows no word boosting.</source>
        <translation>Der eingebaute Erkenner kennt keine bevorzugten Begriffe.</translation>
    </message>
    <message>
        <source>The built-in recogniser needs no server and no network, and nothing leaves this computer. It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.</source>
        <translation>Der eingebaute Erkenner braucht weder Server noch Netzwerk, und nichts verlässt diesen Computer. Er kann einfaches Englisch und macht viele Fehler: Für verlässliche Untertitel fügen Sie einen Riva-Server hinzu.</translation>
    </message>
    <message>
        <source>The built-in recogniser writes no punctuation.</source>
        <translation>Der eingebaute Erkenner schreibt keine Satzzeichen.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read the secret values.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Unterwegs kann jeder die geheimen Werte lesen.</translation>
    </message>
    <message>
        <source>The function id holds characters that no function id has. Copy it again, without spaces.</source>
        <translation>Die Funktions-ID enthält Zeichen, die in keiner Funktions-ID vorkommen. Kopieren Sie sie noch einmal, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The function id is already sent. Remove the metadata “function-id”.</source>
        <translation>Die Funktions-ID wird bereits gesendet. Entfernen Sie die Metadaten „function-id“.</translation>
    </message>
    <message>
        <source>The id must be letters, digits, - and _, at most 64.</source>
        <translation>Die ID darf nur Buchstaben, Ziffern, - und _ enthalten, höchstens 64.</translation>
    </message>
    <message>
        <source>The key above is already sent as “authorization”. Remove that metadata, or set the authentication to none.</source>
        <translation>Der Schlüssel oben wird bereits als „authorization“ gesendet. Entfernen Sie diese Metadaten, oder stellen Sie die Anmeldung auf „Keine“.</translation>
    </message>
    <message>
        <source>The key holds spaces, line breaks or letters that no key has. Copy it again, without anything around it.</source>
        <translation>Der Schlüssel enthält Leerzeichen, Zeilenumbrüche oder Buchstaben, die in keinem Schlüssel vorkommen. Kopieren Sie ihn noch einmal, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>The metadata “{key}” belongs to gRPC itself. Remove it.</source>
        <translation>Die Metadaten „{key}“ gehören gRPC selbst. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The metadata “{key}” would be binary, which cannot be typed. Remove it.</source>
        <translation>Die Metadaten „{key}“ wären binär und können nicht eingetippt werden. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The model&apos;s name must stand on one line.</source>
        <translation>Der Name des Modells muss auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>Der Name muss eine Zeile mit höchstens {most} Zeichen sein.</translation>
    </message>
    <message>
        <source>The other servers, never this computer</source>
        <translation>Die anderen Server, nie dieser Computer</translation>
    </message>
    <message>
        <source>The other servers, then this computer</source>
        <translation>Die anderen Server, dann dieser Computer</translation>
    </message>
    <message>
        <source>The server has no address. Write it as host or host:port.</source>
        <translation>Der Server hat keine Adresse. Schreiben Sie sie als Host oder Host:Port.</translation>
    </message>
    <message>
        <source>The server has no name. Give it one, for example “Office”.</source>
        <translation>Der Server hat keinen Namen. Geben Sie ihm einen, zum Beispiel „Büro“.</translation>
    </message>
    <message>
        <source>The value of the metadata “{key}” must be plain ASCII characters on one line, at most {most} of them.</source>
        <translation>Der Wert der Metadaten „{key}“ muss aus einfachen ASCII-Zeichen auf einer Zeile bestehen, höchstens {most}.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases. Remove some.</source>
        <translation>Es gibt mehr als {most} Begriffe. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>There are more than {most} servers.</source>
        <translation>Es gibt mehr als {most} Server.</translation>
    </message>
    <message>
        <source>There are two servers named “{name}”. Give each its own name.</source>
        <translation>Es gibt zwei Server namens „{name}“. Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>There is a private key but no client certificate. Choose the certificate that belongs to the key, or remove the key.</source>
        <translation>Es gibt einen privaten Schlüssel, aber kein Clientzertifikat. Wählen Sie das Zertifikat, das zum Schlüssel gehört, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>There may be at most {most} pairs of metadata.</source>
        <translation>Es darf höchstens {most} Paare von Metadaten geben.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer, no other server</source>
        <translation>Dieser Computer, kein anderer Server</translation>
    </message>
    <message>
        <source>This is not a file&apos;s path. Choose the file again.</source>
        <translation>Das ist nicht der Pfad einer Datei. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>To be put right first: {problem}</source>
        <translation>Zuerst zu berichtigen: {problem}</translation>
    </message>
    <message>
        <source>Two servers have the same id, so their keys would mix.</source>
        <translation>Zwei Server haben dieselbe ID; ihre Schlüssel würden sich vermischen.</translation>
    </message>
    <message>
        <source>Two-pass end of utterance</source>
        <translation>Ende der Äußerung in zwei Durchgängen</translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation>Diesen ver&amp;wenden</translation>
    </message>
    <message>
        <source>Value of pair {number}</source>
        <translation>Wert von Paar {number}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>While the server is away</source>
        <translation>Solange der Server weg ist</translation>
    </message>
    <message>
        <source>Whisper models do not tell speakers apart.</source>
        <translation>Whisper-Modelle unterscheiden keine Sprecher.</translation>
    </message>
    <message>
        <source>Whisper models know no word boosting.</source>
        <translation>Whisper-Modelle kennen keine bevorzugten Begriffe.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Word boosting</source>
        <translation>Bevorzugte Begriffe</translation>
    </message>
    <message>
        <source>Your administrator has set how this server is reached. A key of your own can be typed below.</source>
        <translation>Ihr Administrator hat festgelegt, wie dieser Server erreicht wird. Einen eigenen Schlüssel können Sie unten eingeben.</translation>
    </message>
    <message>
        <source>Your administrator has set which servers there are.</source>
        <translation>Ihr Administrator hat festgelegt, welche Server es gibt.</translation>
    </message>
    <message>
        <source>by your administrator</source>
        <translation>von Ihrem Administrator</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, encrypted.</source>
        <translation>gRPC zum Host {host}, Port {port}, verschlüsselt.</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, not encrypted.</source>
        <translation>gRPC zum Host {host}, Port {port}, unverschlüsselt.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>{this_computer}: {problem}</source>
        <translation>{this_computer}: {problem}</translation>
    </message>
    <message>
        <source>{typed} has no valid port: it must be a number from 1 to 65535.</source>
        <translation>{typed} hat keinen gültigen Port: Er muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>{typed} is the server&apos;s web address. Captions come over gRPC: give its gRPC port instead, usually {host}:{port}.</source>
        <translation>{typed} ist die Webadresse des Servers. Untertitel kommen über gRPC: Geben Sie stattdessen seinen gRPC-Port an, meist {host}:{port}.</translation>
    </message>
    <message>
        <source>{variable} decides which server is used, for as long as it is set.</source>
        <translation>{variable} bestimmt, welcher Server verwendet wird, solange die Variable gesetzt ist.</translation>
    </message>
    <message>
        <source>“{address}” is not a server&apos;s address.</source>
        <translation>„{address}“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.</source>
        <translation>„{key}“ ist kein Schlüssel für Metadaten. Verwenden Sie nur Buchstaben von a bis z, Ziffern, - _ und . darin.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write it like en-US or de-DE.</source>
        <translation>„{language}“ ist kein Sprachcode. Schreiben Sie ihn wie en-US oder de-DE.</translation>
    </message>
    <message>
        <source>“{server_name}” is not a server&apos;s name. Write it as it stands in the certificate, without a port, for example riva.example.org.</source>
        <translation>„{server_name}“ ist kein Name eines Servers. Schreiben Sie ihn, wie er im Zertifikat steht, ohne Port, zum Beispiel riva.example.org.</translation>
    </message>
    <message>
        <source>“{this_computer}” is the built-in recogniser. Give the server another name.</source>
        <translation>„{this_computer}“ ist der eingebaute Erkenner. Geben Sie dem Server einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{typed}” is not a server&apos;s address. Write it as host or host:port, for example 192.168.1.20:{port}.</source>
        <translation>„{typed}“ ist keine Adresse eines Servers. Schreiben Sie sie als Host oder Host:Port, zum Beispiel 192.168.1.20:{port}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n Lesezeichen</numerusform>
            <numerusform>%n Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are back.</source>
        <translation>
            <numerusform>%n Sitzung ist wieder da.</numerusform>
            <numerusform>%n Sitzungen sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the bin.</source>
        <translation>
            <numerusform>%n Sitzung ist im Papierkorb.</numerusform>
            <numerusform>%n Sitzungen sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are one now.</source>
        <translation>
            <numerusform>%n Sitzung ist jetzt eine.</numerusform>
            <numerusform>%n Sitzungen sind jetzt eine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>%n Sitzung gewählt</numerusform>
            <numerusform>%n Sitzungen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions found</source>
        <translation>
            <numerusform>%n Sitzung gefunden</numerusform>
            <numerusform>%n Sitzungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>Papierk&amp;orb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Split from here on</source>
        <translation>Ab hier &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A title for this session</source>
        <translation>Titel für diese Sitzung</translation>
    </message>
    <message>
        <source>Any recogniser</source>
        <translation>Jeder Erkenner</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose another time, recogniser or bookmarks.</source>
        <translation>Wählen Sie eine andere Zeit, einen anderen Erkenner oder andere Lesezeichen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>%n Sitzung endgültig löschen?</numerusform>
            <numerusform>%n Sitzungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that is in the bin for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation>&amp;Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Every word must be in the session or its title. The beginning of a word will do, and words in quotes are looked for as they stand.</source>
        <translation>Jedes Wort muss in der Sitzung oder ihrem Titel vorkommen. Der Anfang eines Wortes genügt, und Wörter in Anführungszeichen werden so gesucht, wie sie dastehen.</translation>
    </message>
    <message>
        <source>From there on it is a session of its own.</source>
        <translation>Von dort an ist es eine eigene Sitzung.</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Mer&amp;ge into one</source>
        <translation>&amp;Zu einer verbinden</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Keine Sitzung passt</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>No words were captioned</source>
        <translation>Es wurden keine Wörter erkannt</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Es wurde noch nichts gesagt</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>In allem Gesagten suchen</translation>
    </message>
    <message>
        <source>Search in all that was said (Ctrl+F)</source>
        <translation>In allem Gesagten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions that you delete can be brought back from here.</source>
        <translation>Sitzungen, die Sie löschen, können von hier zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Show &amp;all sessions</source>
        <translation>&amp;Alle Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Gelöschtes anzeigen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation>Die Sitzungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Was damit getan werden kann</translation>
    </message>
    <message>
        <source>What is captioned from now on is kept here.</source>
        <translation>Was ab jetzt untertitelt wird, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>What was said, and its sound if it was kept, cannot be had back.</source>
        <translation>Was gesagt wurde und der Ton dazu, falls er behalten wurde, ist nicht wiederzubekommen.</translation>
    </message>
    <message>
        <source>With book&amp;marks</source>
        <translation>&amp;Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Gestern, {date}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places in it</source>
        <translation>
            <numerusform>und %n weitere Stelle darin</numerusform>
            <numerusform>und %n weitere Stellen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>gelöscht {moment}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>with its sound</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” was not found</source>
        <translation>„{words}“ wurde nicht gefunden</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Start with default settings for now</source>
        <translation>Vorerst mit &amp;Standardeinstellungen starten</translation>
    </message>
    <message>
        <source>A window&apos;s place is off any screen there could be.</source>
        <translation>Die Position eines Fensters liegt außerhalb jedes denkbaren Bildschirms.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Captioner can also be used with its default settings for now. Your own settings stay as they are, and what you change holds until Captioner is closed.</source>
        <translation>Captioner lässt sich vorerst auch mit seinen Standardeinstellungen verwenden. Ihre eigenen Einstellungen bleiben, wie sie sind; was Sie ändern, gilt, bis Captioner geschlossen wird.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Set by {variable}.</source>
        <translation>Festgelegt durch {variable}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason} They hold until Captioner is closed.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason} Sie gelten, bis Captioner geschlossen wird.</translation>
    </message>
    <message>
        <source>There are changes that are not applied.</source>
        <translation>Es gibt Änderungen, die nicht angewendet sind.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Your administrator has set everything on this page.</source>
        <translation>Ihr Administrator hat alles auf dieser Seite festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n found</source>
        <translation>
            <numerusform>{page}: %n gefunden</numerusform>
            <numerusform>{page}: %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%n more)</source>
        <translation>
            <numerusform>{problem} (%n weiteres)</numerusform>
            <numerusform>{problem} (%n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}: {problem}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Captions for sharing</source>
        <translation>Untertitel zum Teilen</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No microphone is connected. Connect one, and captions go on.</source>
        <translation>Es ist kein Mikrofon angeschlossen. Schließen Sie eines an; dann gehen die Untertitel weiter.</translation>
    </message>
    <message>
        <source>No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, or connect a microphone.</source>
        <translation>Es wurde kein Mikrofon gefunden, und es läuft kein Tonserver. Starten Sie PipeWire oder PulseAudio, oder schließen Sie ein Mikrofon an.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and try again.</source>
        <translation>Es wurde kein Mikrofon gefunden. Schließen Sie eines an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the system&apos;s sound settings, and try again.</source>
        <translation>Es wurde nichts gefunden, worauf Ton abgespielt werden kann. Schließen Sie Lautsprecher oder Kopfhörer an, wählen Sie sie in den Toneinstellungen des Systems, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PortAudio does not reach the sound server. Install ALSA&apos;s plug-in for it (on Debian: apt install libasound2-plugins).</source>
        <translation>PortAudio erreicht den Tonserver nicht. Installieren Sie das ALSA-Plug-in dafür (unter Debian: apt install libasound2-plugins).</translation>
    </message>
    <message>
        <source>Several microphones fit &quot;{wanted}&quot;. Say which one: {names}.</source>
        <translation>Mehrere Mikrofone passen zu „{wanted}“. Geben Sie an, welches: {names}.</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <translation>Ton von {name}</translation>
    </message>
    <message>
        <source>The PortAudio library is missing. Install it (on Debian: apt install libportaudio2).</source>
        <translation>Die Bibliothek PortAudio fehlt. Installieren Sie sie (unter Debian: apt install libportaudio2).</translation>
    </message>
    <message>
        <source>The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or switch keeping off.</source>
        <translation>Der Ton kann nicht in {path} behalten werden: {reason}. Schaffen Sie Platz, erlauben Sie dort das Schreiben, oder schalten Sie das Behalten aus.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on.</source>
        <translation>Der Ton wird nicht mehr behalten: {reason}. Die Untertitel gehen weiter.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on. What was kept so far is in {path}.</source>
        <translation>Der Ton wird nicht mehr behalten: {reason}. Die Untertitel gehen weiter. Was bisher behalten wurde, ist in {path}.</translation>
    </message>
    <message>
        <source>The computer slept; the microphone is being opened again.</source>
        <translation>Der Computer war im Ruhezustand; das Mikrofon wird wieder geöffnet.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>Die Datei {path} ist leer. Geben Sie eine WAV-, FLAC-, OGG- oder MP3-Datei an.</translation>
    </message>
    <message>
        <source>The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>Die Datei {path} ist keine lesbare Aufnahme. Geben Sie eine WAV-, FLAC-, OGG- oder MP3-Datei an.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened ({reason}). Check that it is connected and allowed, or choose another one.</source>
        <translation>Das Mikrofon kann nicht geöffnet werden ({reason}). Prüfen Sie, ob es angeschlossen und erlaubt ist, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The microphone has gone, or the sound server was stopped. Connect it again, or choose another one.</source>
        <translation>Das Mikrofon ist weg, oder der Tonserver wurde beendet. Schließen Sie es wieder an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program. Close that program, or choose another microphone.</source>
        <translation>Das Mikrofon wird von einem anderen Programm benutzt. Schließen Sie dieses Programm, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>The microphone sends no sound. Check that it is switched on, or choose another one.</source>
        <translation>Das Mikrofon sendet keinen Ton. Prüfen Sie, ob es eingeschaltet ist, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more. Connect it, or choose another one.</source>
        <translation>Das Mikrofon {name} ist nicht mehr da. Schließen Sie es an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The output takes no sound. Choose another one in the system&apos;s sound settings, and try again.</source>
        <translation>Die Ausgabe nimmt keinen Ton an. Wählen Sie in den Toneinstellungen des Systems eine andere, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>Die Aufnahme {path} kann nicht gelesen werden: {reason}. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The recording {path} holds no sound. Choose another file.</source>
        <translation>Die Aufnahme {path} enthält keinen Ton. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged after {seconds} s ({reason}). What came before was captioned; mend or replace the file for the rest.</source>
        <translation>Die Aufnahme {path} ist nach {seconds} s beschädigt ({reason}). Was davor kam, wurde untertitelt; reparieren oder ersetzen Sie die Datei für den Rest.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged. Choose another file.</source>
        <translation>Die Aufnahme {path} ist beschädigt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The sound server does not answer. Restart it, or log out and in again.</source>
        <translation>Der Tonserver antwortet nicht. Starten Sie ihn neu, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The sound server has stopped. Captions go on once it runs again; if it does not start by itself, log out and in again.</source>
        <translation>Der Tonserver wurde beendet. Die Untertitel gehen weiter, sobald er wieder läuft; startet er nicht von selbst, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Restart the sound server, or log out and in again.</source>
        <translation>Das Tonsystem antwortet nicht. Starten Sie den Tonserver neu, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The system switched from {name} to nothing; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>Das System hat von {name} auf nichts umgeschaltet; {name} wird wieder geöffnet. Um ein anderes Mikrofon zu verwenden, wählen Sie es hier.</translation>
    </message>
    <message>
        <source>The system switched from {name} to {other}; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>Das System hat von {name} auf {other} umgeschaltet; {name} wird wieder geöffnet. Um ein anderes Mikrofon zu verwenden, wählen Sie es hier.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no microphone &quot;{wanted}&quot;. Choose one of these: {names}.</source>
        <translation>Es gibt kein Mikrofon „{wanted}“. Wählen Sie eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>This computer was too busy for {seconds} s of sound. Close programs that keep it busy.</source>
        <translation>Dieser Computer war für {seconds} s des Tons zu beschäftigt. Schließen Sie Programme, die ihn auslasten.</translation>
    </message>
    <message>
        <source>This computer was too busy to take all of the sound. Close programs that keep it busy.</source>
        <translation>Dieser Computer war zu beschäftigt, um den ganzen Ton aufzunehmen. Schließen Sie Programme, die ihn auslasten.</translation>
    </message>
    <message>
        <source>This computer was too busy. Close programs that keep it busy.</source>
        <translation>Dieser Computer war zu beschäftigt. Schließen Sie Programme, die ihn auslasten.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet vorzeitig</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>eine solche Datei gibt es bereits</translation>
    </message>
    <message>
        <source>{name} is gone. Connect it again, and captions go on; or choose another microphone.</source>
        <translation>{name} ist weg. Schließen Sie es wieder an; dann gehen die Untertitel weiter. Oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>{name} is muted in the system&apos;s sound settings. Unmute it there.</source>
        <translation>{name} ist in den Toneinstellungen des Systems stummgeschaltet. Heben Sie dort die Stummschaltung auf.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower its level in the system&apos;s sound settings.</source>
        <translation>{name} ist zu laut: Senken Sie den Pegel in den Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower the volume of what plays.</source>
        <translation>{name} ist zu laut: Senken Sie die Lautstärke dessen, was abgespielt wird.</translation>
    </message>
    <message>
        <source>{name} sends damaged sound. Connect it again, or choose another microphone.</source>
        <translation>{name} sendet beschädigten Ton. Schließen Sie es neu an, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>{name} sends digital silence: it may be muted by a switch on it or on the computer. Unmute it, or choose another microphone.</source>
        <translation>{name} sendet digitale Stille: Vielleicht ist es durch einen Schalter daran oder am Computer stummgeschaltet. Heben Sie die Stummschaltung auf, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>{name} sends nothing. Check that it is switched on and not suspended, or choose another microphone.</source>
        <translation>{name} sendet nichts. Prüfen Sie, ob es eingeschaltet und nicht im Ruhezustand ist, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>{name}: nothing is playing. Play something, or choose a microphone.</source>
        <translation>{name}: Es wird nichts abgespielt. Spielen Sie etwas ab, oder wählen Sie ein Mikrofon.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} ist ein Ordner. Geben Sie eine WAV-, FLAC-, OGG- oder MP3-Datei an.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} ist keine Datei. Geben Sie eine WAV-, FLAC-, OGG- oder MP3-Datei an.</translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n found: {names}.</source>
        <translation>
            <numerusform>%n gefunden: {names}.</numerusform>
            <numerusform>%n gefunden: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Ask for an RSA or ECDSA certificate from where it came from.</source>
        <translation>Bitten Sie dort, wo es herkam, um ein RSA- oder ECDSA-Zertifikat.</translation>
    </message>
    <message>
        <source>Ask its administrator for a client certificate with its key, and choose both.</source>
        <translation>Bitten Sie den Administrator um ein Clientzertifikat mit Schlüssel, und wählen Sie beides.</translation>
    </message>
    <message>
        <source>Ask its administrator for its name, and set the server name to it.</source>
        <translation>Fragen Sie den Administrator nach dem Namen, und tragen Sie ihn als Servernamen ein.</translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS 1.2 or 1.3.</source>
        <translation>Bitten Sie den Administrator, TLS 1.2 oder 1.3 einzuschalten.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a client certificate that it accepts.</source>
        <translation>Bitten Sie den Administrator des Servers um ein Clientzertifikat, das der Server anerkennt.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its CA file and choose it in the settings.</source>
        <translation>Bitten Sie den Administrator des Servers um dessen CA-Datei, und wählen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the certificate that it uses now.</source>
        <translation>Bitten Sie den Administrator des Servers um das Zertifikat, das der Server jetzt verwendet.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the new CA file and choose it in the settings.</source>
        <translation>Bitten Sie den Administrator des Servers um die neue CA-Datei, und wählen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this certificate as a file and choose it as the CA file.</source>
        <translation>Bitten Sie den Administrator des Servers um dieses Zertifikat als Datei, und wählen Sie es als CA-Datei.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to deploy a streaming model.</source>
        <translation>Bitten Sie den Administrator des Servers, ein Streaming-Modell bereitzustellen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>Bitten Sie den Administrator des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it. Check this computer&apos;s date and time as well.</source>
        <translation>Bitten Sie den Administrator des Servers, es zu erneuern. Prüfen Sie auch Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether it is still working.</source>
        <translation>Fragen Sie den Administrator des Servers, ob es noch funktioniert.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which CA file belongs to this server.</source>
        <translation>Fragen Sie den Administrator des Servers, welche CA-Datei zu diesem Server gehört.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name it has, and set the server name to it.</source>
        <translation>Fragen Sie den Administrator des Servers, welchen Namen der Server hat, und tragen Sie ihn als Servernamen ein.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Abgebrochen. Unten steht, was bis dahin festgestellt wurde.</translation>
    </message>
    <message>
        <source>Captions will be late. A nearer or less busy server would help.</source>
        <translation>Die Untertitel werden sich verspäten. Ein näherer oder weniger ausgelasteter Server würde helfen.</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Zertifikatsdateien</translation>
    </message>
    <message>
        <source>Changed since the last test. Test again to be sure.</source>
        <translation>Seit dem letzten Test geändert. Testen Sie erneut, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Check its spelling, the network connection, and whether a VPN must be on.</source>
        <translation>Prüfen Sie die Schreibweise und die Netzwerkverbindung, und ob ein VPN eingeschaltet sein muss.</translation>
    </message>
    <message>
        <source>Check that the server behind it is running, and the port.</source>
        <translation>Prüfen Sie, ob der Server dahinter läuft, und den Port.</translation>
    </message>
    <message>
        <source>Check that the server is running as it should; its log may say why.</source>
        <translation>Prüfen Sie, ob der Server läuft, wie er soll; vielleicht nennt sein Protokoll den Grund.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfen Sie die Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is on, and that no firewall is between.</source>
        <translation>Prüfen Sie die Adresse, ob der Rechner eingeschaltet ist, und ob keine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Check the key; ask the server&apos;s administrator whether it is still valid.</source>
        <translation>Prüfen Sie den Schlüssel; fragen Sie den Administrator des Servers, ob er noch gültig ist.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN must be on.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und ob ein VPN eingeschaltet sein muss.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server&apos;s administrator.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Check the network connection; a firewall may be in the way.</source>
        <translation>Prüfen Sie die Netzwerkverbindung; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>Check the port (Riva&apos;s gRPC port is usually 50051), and that the server is running.</source>
        <translation>Prüfen Sie den Port (Rivas gRPC-Port ist meist 50051), und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>Prüfen Sie den Port; Rivas gRPC-Port ist meist 50051.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051. If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).</source>
        <translation>Prüfen Sie den Port; Rivas gRPC-Port ist meist 50051. Wenn er stimmt, bitten Sie den Administrator, HTTP/2 (ALPN) einzuschalten.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose another language or model, or let the server choose.</source>
        <translation>Wählen Sie eine andere Sprache oder ein anderes Modell, oder lassen Sie den Server wählen.</translation>
    </message>
    <message>
        <source>Choose one of these languages, or ask the server&apos;s administrator for a model.</source>
        <translation>Wählen Sie eine dieser Sprachen, oder bitten Sie den Administrator des Servers um ein Modell.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the server choose.</source>
        <translation>Wählen Sie eines davon, oder lassen Sie den Server wählen.</translation>
    </message>
    <message>
        <source>Choose one that streams: {names}.</source>
        <translation>Wählen Sie eines, das streamt: {names}.</translation>
    </message>
    <message>
        <source>Choose the kind of authentication, and enter the key or token.</source>
        <translation>Wählen Sie die Art der Anmeldung, und geben Sie den Schlüssel oder das Token ein.</translation>
    </message>
    <message>
        <source>Choose the language that is spoken, or another model.</source>
        <translation>Wählen Sie die Sprache, die gesprochen wird, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Connection test of {server}: {outcome}</source>
        <translation>Verbindungstest von {server}: {outcome}</translation>
    </message>
    <message>
        <source>Copy res&amp;ults</source>
        <translation>Ergebnisse &amp;kopieren</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Verschlüsselt mit {version}.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption is off: the audio can be read on its way.</source>
        <translation>Die Verschlüsselung ist aus: Der Ton kann unterwegs mitgehört werden.</translation>
    </message>
    <message>
        <source>Encryption is off: the key and the audio can be read on their way.</source>
        <translation>Die Verschlüsselung ist aus: Der Schlüssel und der Ton können unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>Encryption with {address} failed: {reason}.</source>
        <translation>Die Verschlüsselung mit {address} ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <source>For any language there is {names}.</source>
        <translation>Für jede Sprache gibt es {names}.</translation>
    </message>
    <message>
        <source>For {language} there is {names}.</source>
        <translation>Für {language} gibt es {names}.</translation>
    </message>
    <message>
        <source>Have an administrator mend the file; “captioner defaults” checks it.</source>
        <translation>Lassen Sie die Datei von einem Administrator in Ordnung bringen; „captioner defaults“ prüft sie.</translation>
    </message>
    <message>
        <source>It did not come so far.</source>
        <translation>So weit kam es nicht.</translation>
    </message>
    <message>
        <source>It does not work yet: {step}.</source>
        <translation>Es funktioniert noch nicht: {step}.</translation>
    </message>
    <message>
        <source>It works, with a warning.</source>
        <translation>Es funktioniert, mit einer Warnung.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys and passwords can be stored in it.</source>
        <translation>Darin können Schlüssel und Passwörter gespeichert werden.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation>Suchen Sie sein Fenster, entsperren Sie ihn, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the captions are in the language that you chose.</source>
        <translation>Sehen Sie nach, ob die Untertitel in der Sprache sind, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Made out to {names}, valid until {ends}.</source>
        <translation>Ausgestellt für {names}, gültig bis {ends}.</translation>
    </message>
    <message>
        <source>Mend the file, or go on: at its next start Captioner keeps it under another name and uses the defaults.</source>
        <translation>Reparieren Sie die Datei, oder machen Sie weiter: Beim nächsten Start hebt Captioner sie unter einem anderen Namen auf und verwendet die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Mikrofone</translation>
    </message>
    <message>
        <source>None are chosen: this computer&apos;s own authorities decide.</source>
        <translation>Es sind keine gewählt: Die Zertifizierungsstellen dieses Computers entscheiden.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not needed without encryption.</source>
        <translation>Ohne Verschlüsselung nicht nötig.</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>Nicht nötig: Es läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>Nicht versucht, weil zuvor etwas gescheitert ist.</translation>
    </message>
    <message>
        <source>Not tried: the way leads through the proxy {proxy}.</source>
        <translation>Nicht versucht: Der Weg führt über den Proxy {proxy}.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}: the connection was refused.</source>
        <translation>Unter {address} lauscht nichts: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name} and others.</source>
        <translation>Ältere Einstellungen wurden beiseitegelegt, weil sie nicht lesbar waren: {name} und andere.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name}.</source>
        <translation>Ältere Einstellungen wurden beiseitegelegt, weil sie nicht lesbar waren: {name}.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Qt&apos;s own screen “{platform}”</source>
        <translation>Qts eigener Bildschirm „{platform}“</translation>
    </message>
    <message>
        <source>Restore them in the settings under About, or delete the files that are not needed.</source>
        <translation>Stellen Sie sie in den Einstellungen unter „Über“ wieder her, oder löschen Sie die Dateien, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Riva speech recognition is there; it does not list its models.</source>
        <translation>Die Riva-Spracherkennung ist da; sie nennt ihre Modelle nicht.</translation>
    </message>
    <message>
        <source>Riva&apos;s gRPC port is usually 50051.</source>
        <translation>Rivas gRPC-Port ist meist 50051.</translation>
    </message>
    <message>
        <source>Round trip {trip}</source>
        <translation>Hin und zurück {trip}</translation>
    </message>
    <message>
        <source>Round trip {trip}, first words after {words}</source>
        <translation>Hin und zurück {trip}, erste Wörter nach {words}</translation>
    </message>
    <message>
        <source>Sample speech</source>
        <translation>Sprachprobe</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show this to the server&apos;s administrator.</source>
        <translation>Zeigen Sie dies dem Administrator des Servers.</translation>
    </message>
    <message>
        <source>Something answers at {address}.</source>
        <translation>Unter {address} antwortet etwas.</translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation>Sprachdienst</translation>
    </message>
    <message>
        <source>Start Captioner from the desktop, or caption in the terminal: captioner caption.</source>
        <translation>Starten Sie Captioner von der Arbeitsumgebung aus, oder untertiteln Sie im Terminal: captioner caption.</translation>
    </message>
    <message>
        <source>Streaming model</source>
        <translation>Streaming-Modell</translation>
    </message>
    <message>
        <source>Switch TLS off, or ask for the port with TLS.</source>
        <translation>Schalten Sie TLS aus, oder fragen Sie nach dem Port mit TLS.</translation>
    </message>
    <message>
        <source>Switch TLS on if the server offers it.</source>
        <translation>Schalten Sie TLS ein, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>Switch TLS on.</source>
        <translation>Schalten Sie TLS ein.</translation>
    </message>
    <message>
        <source>Testing {server}…</source>
        <translation>{server} wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>The certificate files can be used.</source>
        <translation>Die Zertifikatsdateien können verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s has expired.</source>
        <translation>Das Zertifikat der Stelle, die das des Servers signiert hat, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the authority {authority} expired on {day}.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle {authority} ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the server expired on {day}.</source>
        <translation>Das Zertifikat des Servers ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>The client certificate {path} cannot be used: {reason}.</source>
        <translation>Das Clientzertifikat {path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {address} failed: {reason}.</source>
        <translation>Die Verbindung zu {address} ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <source>The desktop of this system</source>
        <translation>Die Arbeitsumgebung dieses Systems</translation>
    </message>
    <message>
        <source>The first words came back after {seconds} s.</source>
        <translation>Die ersten Wörter kamen nach {seconds} s zurück.</translation>
    </message>
    <message>
        <source>The first words came {seconds} s after the speech began.</source>
        <translation>Die ersten Wörter kamen {seconds} s nach Beginn der Sprache.</translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht wartet er auf sein Passwort.</translation>
    </message>
    <message>
        <source>The model {model} does not caption {language}, only {languages}.</source>
        <translation>Das Modell {model} untertitelt {language} nicht, nur {languages}.</translation>
    </message>
    <message>
        <source>The model {model} is for whole recordings, not for live captions.</source>
        <translation>Das Modell {model} ist für ganze Aufnahmen, nicht für Live-Untertitel.</translation>
    </message>
    <message>
        <source>The model {model} is there and streams.</source>
        <translation>Das Modell {model} ist da und streamt.</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>Der Name {host} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The name {host} was not found within {seconds} seconds.</source>
        <translation>Der Name {host} wurde nicht innerhalb von {seconds} Sekunden gefunden.</translation>
    </message>
    <message>
        <source>The server accepts the key.</source>
        <translation>Der Server erkennt den Schlüssel an.</translation>
    </message>
    <message>
        <source>The server asks for no key.</source>
        <translation>Der Server verlangt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The server closes each connection once it is encrypted.</source>
        <translation>Der Server schließt jede Verbindung, sobald sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate.</source>
        <translation>Der Server erkennt das Clientzertifikat nicht an.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: {reason}.</source>
        <translation>Der Server erkennt das Clientzertifikat nicht an: {reason}.</translation>
    </message>
    <message>
        <source>The server does not caption {language}, only {languages}.</source>
        <translation>Der Server untertitelt {language} nicht, nur {languages}.</translation>
    </message>
    <message>
        <source>The server has no model for live captions, only for whole recordings: {names}.</source>
        <translation>Der Server hat kein Modell für Live-Untertitel, nur für ganze Aufnahmen: {names}.</translation>
    </message>
    <message>
        <source>The server has no model {model}. It has {names}.</source>
        <translation>Der Server hat kein Modell {model}. Er hat {names}.</translation>
    </message>
    <message>
        <source>The server lets in only clients that show a certificate of their own.</source>
        <translation>Der Server lässt nur Clients ein, die ein eigenes Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <source>The server lets this client in and asks for no key.</source>
        <translation>Der Server lässt diesen Client ein und verlangt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>Der Server bietet Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server takes a stream in the chosen language.</source>
        <translation>Der Server nimmt einen Datenstrom in der gewählten Sprache an.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can be trusted.</source>
        <translation>Dem Zertifikat des Servers kann vertraut werden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on {ends}.</source>
        <translation>Das Zertifikat des Servers läuft am {ends} ab.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to {names}, not to {name}.</source>
        <translation>Das Zertifikat des Servers ist für {names} ausgestellt, nicht für {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable: {reason}.</source>
        <translation>Das Zertifikat des Servers ist nicht annehmbar: {reason}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to {name}.</source>
        <translation>Das Zertifikat des Servers ist nicht für {name} ausgestellt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is known here.</source>
        <translation>Das Zertifikat des Servers ist nicht von einer Zertifizierungsstelle signiert, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority in {path}.</source>
        <translation>Das Zertifikat des Servers ist nicht von der Zertifizierungsstelle in {path} signiert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {day}.</source>
        <translation>Das Zertifikat des Servers gilt erst ab dem {day}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, and is not the one in {path}.</source>
        <translation>Das Zertifikat des Servers ist von sich selbst signiert und nicht das in {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself: no authority vouches for it.</source>
        <translation>Das Zertifikat des Servers ist von sich selbst signiert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>The server&apos;s key could not be read, because the keyring does not answer.</source>
        <translation>Der Schlüssel des Servers konnte nicht gelesen werden, weil der Schlüsselbund nicht antwortet.</translation>
    </message>
    <message>
        <source>There are none yet in {path}: the defaults are used.</source>
        <translation>In {path} gibt es noch keine: Es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>There is no screen that captions could be shown on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem Untertitel gezeigt werden könnten.</translation>
    </message>
    <message>
        <source>There is no way to {address} from this network.</source>
        <translation>Von diesem Netzwerk führt kein Weg zu {address}.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for more room.</source>
        <translation>Versuchen Sie es später noch einmal, oder bitten Sie den Administrator um mehr Platz.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again: a model that was not used for long may be loading. If this stays, ask the server&apos;s administrator.</source>
        <translation>Versuchen Sie es noch einmal: Vielleicht wird ein lange nicht verwendetes Modell geladen. Bleibt es dabei, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Try again; if this stays, ask the server&apos;s administrator.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Try again; if this stays, show it to the server&apos;s administrator.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, zeigen Sie dies dem Administrator des Servers.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or set RIVA_API_KEY.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder setzen Sie RIVA_API_KEY.</translation>
    </message>
    <message>
        <source>Use that name as the address, or set the server name to it.</source>
        <translation>Verwenden Sie diesen Namen als Adresse, oder tragen Sie ihn als Servernamen ein.</translation>
    </message>
    <message>
        <source>Use the server&apos;s gRPC port instead, usually 50051.</source>
        <translation>Verwenden Sie stattdessen den gRPC-Port des Servers, meist 50051.</translation>
    </message>
    <message>
        <source>Wayland session {name}, shown through {x11}</source>
        <translation>Wayland-Sitzung {name}, angezeigt über {x11}</translation>
    </message>
    <message>
        <source>Wayland session {name}, without X11</source>
        <translation>Wayland-Sitzung {name}, ohne X11</translation>
    </message>
    <message>
        <source>X11 screen {screen}, {width} x {height} pixels</source>
        <translation>X11-Bildschirm {screen}, {width} x {height} Pixel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>certificate files</source>
        <translation>Zertifikatsdateien</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>first words after {words}</source>
        <translation>erste Wörter nach {words}</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>its kind is not supported there</source>
        <translation>seine Art wird dort nicht unterstützt</translation>
    </message>
    <message>
        <source>its owner is not let in</source>
        <translation>sein Inhaber wird nicht eingelassen</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>seine Signatur konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>sample speech</source>
        <translation>Sprachprobe</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>speech service</source>
        <translation>Sprachdienst</translation>
    </message>
    <message>
        <source>streaming model</source>
        <translation>Streaming-Modell</translation>
    </message>
    <message>
        <source>the authority that signed it is not known there</source>
        <translation>die Stelle, die es signiert hat, ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>{address} and Captioner have no kind of encryption in common.</source>
        <translation>{address} und Captioner haben keine Verschlüsselungsart gemeinsam.</translation>
    </message>
    <message>
        <source>{address} answers in a protocol of its own: it is no Riva server.</source>
        <translation>{address} antwortet in einem eigenen Protokoll: Das ist kein Riva-Server.</translation>
    </message>
    <message>
        <source>{address} answers “{text}”: it is no Riva server.</source>
        <translation>{address} antwortet „{text}“: Das ist kein Riva-Server.</translation>
    </message>
    <message>
        <source>{address} began to set up encryption but never finished.</source>
        <translation>{address} hat begonnen, die Verschlüsselung einzurichten, ist aber nie fertig geworden.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} antwortet nicht.</translation>
    </message>
    <message>
        <source>{address} does not encrypt: it speaks gRPC without TLS.</source>
        <translation>{address} verschlüsselt nicht: Dort wird gRPC ohne TLS gesprochen.</translation>
    </message>
    <message>
        <source>{address} does not know itself by the name {name}.</source>
        <translation>{address} kennt sich nicht unter dem Namen {name}.</translation>
    </message>
    <message>
        <source>{address} encrypts, but does not offer HTTP/2, which gRPC needs.</source>
        <translation>{address} verschlüsselt, bietet aber kein HTTP/2 an, das gRPC braucht.</translation>
    </message>
    <message>
        <source>{address} expects an encrypted connection.</source>
        <translation>{address} erwartet eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>{address} is a web server&apos;s port. Captions come over gRPC, which has its own.</source>
        <translation>{address} ist der Port eines Webservers. Untertitel kommen über gRPC, das einen eigenen hat.</translation>
    </message>
    <message>
        <source>{address} takes connections and closes each at once.</source>
        <translation>{address} nimmt Verbindungen an und schließt jede sofort.</translation>
    </message>
    <message>
        <source>{address} takes connections but says nothing: it is no Riva server.</source>
        <translation>{address} nimmt Verbindungen an, sagt aber nichts: Das ist kein Riva-Server.</translation>
    </message>
    <message>
        <source>{check}: {outcome}</source>
        <translation>{check}: {outcome}</translation>
    </message>
    <message>
        <source>{described}, scaled by QT_SCALE_FACTOR={scale}.</source>
        <translation>{described}, skaliert durch QT_SCALE_FACTOR={scale}.</translation>
    </message>
    <message>
        <source>{host} is a numeric address.</source>
        <translation>{host} ist eine numerische Adresse.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} ist {addresses}.</translation>
    </message>
    <message>
        <source>{message} It was signed by {authority}.</source>
        <translation>{message} Signiert wurde es von {authority}.</translation>
    </message>
    <message>
        <source>{message} Yet the server takes the stream.</source>
        <translation>{message} Dennoch nimmt der Server den Datenstrom an.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiteres</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} und weitere</translation>
    </message>
    <message numerus="yes">
        <source>{path} can be read and names %n servers.</source>
        <translation>
            <numerusform>{path} ist lesbar und nennt %n Server.</numerusform>
            <numerusform>{path} ist lesbar und nennt %n Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read and names 1 server.</source>
        <translation>{path} ist lesbar und nennt 1 Server.</translation>
    </message>
    <message>
        <source>{path} can be read and names no server.</source>
        <translation>{path} ist lesbar und nennt keinen Server.</translation>
    </message>
    <message>
        <source>{path} is in force and locks nothing.</source>
        <translation>{path} gilt und sperrt nichts.</translation>
    </message>
    <message>
        <source>{path} is in force and locks: {locked}.</source>
        <translation>{path} gilt und sperrt: {locked}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} answers as Riva speech recognition does.</source>
        <translation>{server} antwortet wie eine Riva-Spracherkennung.</translation>
    </message>
    <message>
        <source>{server} ended the stream before it had heard all of the sample.</source>
        <translation>{server} hat den Datenstrom beendet, bevor die ganze Probe gehört war.</translation>
    </message>
    <message>
        <source>{server} heard the sample speech but wrote no words.</source>
        <translation>{server} hat die Sprachprobe gehört, aber keine Wörter geschrieben.</translation>
    </message>
    <message>
        <source>{server} recognises whole recordings only, no live speech.</source>
        <translation>{server} erkennt nur ganze Aufnahmen, keine Live-Sprache.</translation>
    </message>
    <message>
        <source>{server} takes calls but does not answer them.</source>
        <translation>{server} nimmt Aufrufe an, beantwortet sie aber nicht.</translation>
    </message>
    <message>
        <source>{server} took the sample speech but has not answered it in time.</source>
        <translation>{server} hat die Sprachprobe angenommen, aber nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>{server} was so slow that the test was ended after {seconds} seconds.</source>
        <translation>{server} war so langsam, dass der Test nach {seconds} Sekunden beendet wurde.</translation>
    </message>
    <message>
        <source>“{name}” (default)</source>
        <translation>„{name}“ (Standard)</translation>
    </message>
</context>
<context>
    <name>transcripts</name>
    <message numerus="yes">
        <source>%n entries of the transcript could not be written to the disk, and are lost.</source>
        <translation>
            <numerusform>%n Eintrag des Transkripts konnte nicht auf den Datenträger geschrieben werden und ist verloren.</numerusform>
            <numerusform>%n Einträge des Transkripts konnten nicht auf den Datenträger geschrieben werden und sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced so far</source>
        <translation>
            <numerusform>%n bisher ersetzt</numerusform>
            <numerusform>%n bisher ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>%n Sitzung ist älter und wird endgültig gelöscht.</numerusform>
            <numerusform>%n Sitzungen sind älter und werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound files are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>%n Tondatei ist älter und wird endgültig gelöscht.</numerusform>
            <numerusform>%n Tondateien sind älter und werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>&amp;Aufnahmen wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Correct the row</source>
        <translation>Zeile &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Delete sessions:</source>
        <translation>&amp;Sitzungen löschen:</translation>
    </message>
    <message>
        <source>&amp;Doubtful words</source>
        <translation>&amp;Zweifelhafte Wörter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation>&amp;Gehe zu Zeit&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation>Mit nächster Zeile &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Gesagtes aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>&amp;Live text file:</source>
        <translation>&amp;Live-Textdatei:</translation>
    </message>
    <message>
        <source>&amp;Mark doubtful words</source>
        <translation>&amp;Zweifelhafte Wörter markieren</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>Vor&amp;iges Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Am Cursor &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ü&amp;bliche Größe</translation>
    </message>
    <message>
        <source>1:02:30, 62:30 or minutes</source>
        <translation>1:02:30, 62:30 oder Minuten</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>A new speaker</source>
        <translation>Neuer Sprecher</translation>
    </message>
    <message>
        <source>A row cannot be empty. It stays as it was.</source>
        <translation>Eine Zeile darf nicht leer sein. Sie bleibt, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <source>A session broke off the last time. %n minutes of it were recovered.</source>
        <translation>
            <numerusform>Beim letzten Mal ist eine Sitzung abgebrochen. %n Minute davon wurde wiederhergestellt.</numerusform>
            <numerusform>Beim letzten Mal ist eine Sitzung abgebrochen. %n Minuten davon wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session can only be split between two of its rows. Choose another row.</source>
        <translation>Eine Sitzung kann nur zwischen zweien ihrer Zeilen geteilt werden. Wählen Sie eine andere Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left</source>
        <translation>
            <numerusform>Noch etwa %n Sekunde</numerusform>
            <numerusform>Noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;bookmark</source>
        <translation>Lesezeichen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add to boosted &amp;words</source>
        <translation>Zu &amp;bevorzugten Begriffen hinzufügen</translation>
    </message>
    <message>
        <source>Add “{words}” to boosted words</source>
        <translation>„{words}“ zu bevorzugten Begriffen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>After %n days</source>
        <translation>
            <numerusform>Nach %n Tag</numerusform>
            <numerusform>Nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Captioner is writing this session. End it there, then try again.</source>
        <translation>Ein anderer Captioner schreibt gerade in diese Sitzung. Beenden Sie ihn dort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>As a sound file beside the text. Everybody who can be heard is on it: ask them first. Off, what the microphone hears is forgotten within a minute.</source>
        <translation>Als Tondatei neben dem Text. Alle, die zu hören sind, sind darauf: Fragen Sie sie vorher. Ausgeschaltet wird innerhalb einer Minute vergessen, was das Mikrofon hört.</translation>
    </message>
    <message>
        <source>Bac&amp;k to where I read</source>
        <translation>Zurück zur &amp;Lesestelle</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>Unter {percent} %</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Canc&amp;el all</source>
        <translation>Alle a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was transcribed.</source>
        <translation>Abgebrochen; nichts wurde transkribiert.</translation>
    </message>
    <message>
        <source>Cancelled; the first {minutes} minutes were transcribed and kept: {words}.</source>
        <translation>Abgebrochen; die ersten {minutes} Minuten wurden transkribiert und behalten: {words}.</translation>
    </message>
    <message>
        <source>Captioner is ending.</source>
        <translation>Captioner wird beendet.</translation>
    </message>
    <message>
        <source>Captions cannot be written to “{path}”. Choose a file by its whole path.</source>
        <translation>Untertitel können nicht in „{path}“ geschrieben werden. Wählen Sie eine Datei mit vollständigem Pfad.</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Aufnahmen wählen</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Choose the live text file</source>
        <translation>Live-Textdatei wählen</translation>
    </message>
    <message>
        <source>Click to change the title</source>
        <translation>Klicken, um den Titel zu ändern</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;times</source>
        <translation>Mit &amp;Zeiten kopieren</translation>
    </message>
    <message>
        <source>Dele&amp;te audio:</source>
        <translation>To&amp;n löschen:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <translation>Aufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>E&amp;xport each session when it is stopped</source>
        <translation>Jede Sitzung beim Beenden e&amp;xportieren</translation>
    </message>
    <message>
        <source>Each caption is added to this file as a line, as soon as it does not change any more: for a text source of OBS that reads from a file, or a teleprompter. It works without keeping sessions, too.</source>
        <translation>Jeder Untertitel wird dieser Datei als Zeile hinzugefügt, sobald er sich nicht mehr ändert: für eine Textquelle in OBS, die aus einer Datei liest, oder für einen Teleprompter. Das geht auch, ohne dass Sitzungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Jedes Format kann nur einmal gewählt werden.</translation>
    </message>
    <message>
        <source>Each session, from start to stop, is saved as text that only you can read. Off, nothing is written. What is said off the record is never written.</source>
        <translation>Jede Sitzung wird von Anfang bis Ende als Text gespeichert, den nur Sie lesen können. Ausgeschaltet wird nichts geschrieben. Was ohne Aufzeichnung gesagt wird, wird nie geschrieben.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>From now on the recogniser listens for “{words}”.</source>
        <translation>Ab jetzt achtet der Erkenner auf „{words}“.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation>Gehe zur &amp;Zeit</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Gehe zur Zeit</translation>
    </message>
    <message>
        <source>Go to what is said now (End)</source>
        <translation>Zu dem gehen, was gerade gesagt wird (Ende)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Keep the &amp;audio, too</source>
        <translation>Auch den &amp;Ton behalten</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of speaker {number}</source>
        <translation>Name von Sprecher {number}</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>No words were recognised in {file}. Check the recording and the language.</source>
        <translation>In {file} wurden keine Wörter erkannt. Prüfen Sie die Aufnahme und die Sprache.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Nobody was told apart here. Choose a speaker.</source>
        <translation>Hier wurde niemand unterschieden. Wählen Sie einen Sprecher.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Es wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing is as old as that now.</source>
        <translation>Derzeit ist nichts so alt.</translation>
    </message>
    <message>
        <source>Only what is kept can be exported.</source>
        <translation>Nur was aufbewahrt wird, kann exportiert werden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a row, select words in it, then add them.</source>
        <translation>Öffnen Sie eine Zeile, wählen Sie darin Wörter, und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>Open the transcript of {file}</source>
        <translation>Transkript von {file} öffnen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Progress of {file}</source>
        <translation>Fortschritt von {file}</translation>
    </message>
    <message>
        <source>Put the cursor between two words, then split there.</source>
        <translation>Setzen Sie den Cursor zwischen zwei Wörter, und teilen Sie dort.</translation>
    </message>
    <message>
        <source>Re&amp;name the speaker…</source>
        <translation>Sprecher u&amp;mbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>Aufnahmen (*.wav *.flac *.ogg *.oga *.opus *.mp3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recordings on their way</source>
        <translation>Aufnahmen in Arbeit</translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation>Lesezeichen ent&amp;fernen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Gesagt von</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but in no format. Choose one.</source>
        <translation>Sitzungen sollen exportiert werden, aber in keinem Format. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but to nowhere. Choose a folder.</source>
        <translation>Sitzungen sollen exportiert werden, aber nirgendwohin. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Sound in {folder} is too old to be kept, but cannot be deleted: {reason}.</source>
        <translation>Ton in {folder} ist zu alt, um behalten zu werden, kann aber nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>Text for other programs</source>
        <translation>Text für andere Programme</translation>
    </message>
    <message>
        <source>Text of the row</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>The disk is full: the transcript is not kept. Make room. Captions go on, and what was said meanwhile is then written after all.</source>
        <translation>Der Datenträger ist voll: Das Transkript wird nicht aufgehoben. Schaffen Sie Platz. Die Untertitel laufen weiter, und was inzwischen gesagt wurde, wird dann doch noch geschrieben.</translation>
    </message>
    <message>
        <source>The kept session stays. Files that are there are never replaced.</source>
        <translation>Die aufbewahrte Sitzung bleibt. Vorhandene Dateien werden nie ersetzt.</translation>
    </message>
    <message>
        <source>The live text file {path} cannot be written: {reason}. Captions go on. Make room or allow writing there, or choose another file in the settings.</source>
        <translation>Die Live-Textdatei {path} kann nicht geschrieben werden: {reason}. Die Untertitel gehen weiter. Schaffen Sie Platz, erlauben Sie dort das Schreiben, oder wählen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message>
        <source>The session in {file} cannot be read: {reason}. Check the disk.</source>
        <translation>Die Sitzung in {file} kann nicht gelesen werden: {reason}. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The sessions cannot be read or written: {reason}. Check the disk, then try again.</source>
        <translation>Die Sitzungen können nicht gelesen oder geschrieben werden: {reason}. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The transcript cannot be written: {reason}. Captions go on. Once that is mended, what was said meanwhile is written after all.</source>
        <translation>Das Transkript kann nicht geschrieben werden: {reason}. Die Untertitel gehen weiter. Sobald das behoben ist, wird doch noch geschrieben, was derweil gesagt wurde.</translation>
    </message>
    <message>
        <source>There are no bookmarks. Ctrl+B makes one.</source>
        <translation>Es gibt keine Lesezeichen. Strg+B setzt eines.</translation>
    </message>
    <message>
        <source>There is no row below to join with.</source>
        <translation>Darunter ist keine Zeile, mit der verbunden werden kann.</translation>
    </message>
    <message>
        <source>There is no such session any more. Choose another one.</source>
        <translation>Eine solche Sitzung gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This session can be read, but not changed: {reason}. Check the permissions of its file.</source>
        <translation>Diese Sitzung kann gelesen, aber nicht geändert werden: {reason}. Prüfen Sie die Zugriffsrechte ihrer Datei.</translation>
    </message>
    <message>
        <source>This session goes on already.</source>
        <translation>Diese Sitzung wird bereits fortgesetzt.</translation>
    </message>
    <message>
        <source>This session is being captioned at this moment. Stop it, then try again.</source>
        <translation>Diese Sitzung wird gerade untertitelt. Beenden Sie sie, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This session was deleted or merged, and is as it was then.</source>
        <translation>Diese Sitzung wurde gelöscht oder verbunden und ist, wie sie damals war.</translation>
    </message>
    <message>
        <source>This session was split. Open it again to change it.</source>
        <translation>Diese Sitzung wurde geteilt. Öffnen Sie sie neu, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Captioner, and is left as it is. Update Captioner to open it.</source>
        <translation>Diese Sitzung wurde von einer neueren Version von Captioner geschrieben und bleibt, wie sie ist. Aktualisieren Sie Captioner, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum En&amp;de</translation>
    </message>
    <message>
        <source>Tools of the transcript</source>
        <translation>Werkzeuge des Transkripts</translation>
    </message>
    <message>
        <source>Transcribe recordings</source>
        <translation>Aufnahmen transkribieren</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Wird transkribiert&#xa0;…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transkript: {title}</translation>
    </message>
    <message>
        <source>Type a time such as 1:02:30.</source>
        <translation>Geben Sie eine Zeit wie 1:02:30 ein.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG or MP3. Each one becomes a session of its own, recognised as the live captions are.</source>
        <translation>WAV, FLAC, OGG oder MP3. Aus jeder wird eine eigene Sitzung, erkannt wie die Live-Untertitel.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is kept can be deleted after {least} to {most} days.</source>
        <translation>Was aufbewahrt wird, kann nach {least} bis {most} Tagen gelöscht werden.</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>Wenn eine Sitzung endet</translation>
    </message>
    <message>
        <source>With its session</source>
        <translation>Mit der Sitzung</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}. Choose another file.</source>
        <translation>{file} kann nicht geöffnet werden: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete, and was not opened. Get it once more from where it came from.</source>
        <translation>{file} ist beschädigt oder unvollständig und wurde nicht geöffnet. Beschaffen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{file} is no session that Captioner can read. It was left as it is; put a backup of it in its place if you have one.</source>
        <translation>{file} ist keine Sitzung, die Captioner lesen kann. Die Datei wurde gelassen, wie sie ist; wenn Sie eine Sicherung davon haben, legen Sie sie an ihre Stelle.</translation>
    </message>
    <message>
        <source>{file} is no transcript of Captioner. Choose a file that was exported as a “Captioner transcript”.</source>
        <translation>{file} ist kein Transkript von Captioner. Wählen Sie eine Datei, die als „Captioner-Transkript“ exportiert wurde.</translation>
    </message>
    <message>
        <source>{format} (.{ending})</source>
        <translation>{format} (.{ending})</translation>
    </message>
    <message>
        <source>{name}: click to rename everywhere</source>
        <translation>{name}: Klicken, um überall umzubenennen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose one by its whole path.</source>
        <translation>„{path}“ ist kein Ordner. Wählen Sie einen mit vollständigem Pfad.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Captioner</source>
        <translation>Captioner</translation>
    </message>
    <message>
        <source>Captioner: needs attention</source>
        <translation>Captioner: braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Captioner: paused</source>
        <translation>Captioner: pausiert</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>&amp;Not again for this version</source>
        <translation>&amp;Für diese Version nicht mehr</translation>
    </message>
    <message>
        <source>&amp;What is new…</source>
        <translation>Was ist ne&amp;u …</translation>
    </message>
    <message>
        <source>Captioner {version} is out.</source>
        <translation>Captioner {version} ist erschienen.</translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>The address that tells of new versions must begin with https:// and name a server.</source>
        <translation>Die Adresse, die von neuen Versionen berichtet, muss mit https:// beginnen und einen Server nennen.</translation>
    </message>
    <message>
        <source>This Captioner does not know where new versions are told of. An administrator can set the address.</source>
        <translation>Dieses Captioner weiß nicht, wo neue Versionen bekannt gegeben werden. Ein Administrator kann die Adresse festlegen.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of versions of Captioner. Try again later.</source>
        <translation>Was {host} geantwortet hat, handelt nicht von Versionen von Captioner. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} cannot be asked for new versions: {reason}. Check the connection, then try again.</source>
        <translation>{host} kann nicht nach neuen Versionen gefragt werden: {reason}. Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the one to ask for new versions: {reason}. Nothing was taken from it.</source>
        <translation>{host} konnte nicht beweisen, dass dies der Server ist, der nach neuen Versionen zu fragen ist: {reason}. Von dort wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the connection, then try again.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not tell of new versions (status {status}). Try again later.</source>
        <translation>{host} hat nichts über neue Versionen mitgeteilt (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} is asked for the number of the newest version, and is told nothing. Nothing is downloaded or installed.</source>
        <translation>{host} wird nach der Nummer der neuesten Version gefragt und erfährt nichts. Nichts wird heruntergeladen oder installiert.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>mit Warnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
</TS>

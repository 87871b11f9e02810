<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n things do not work. See below what helps.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the present ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is one file for a message to whoever helps you: these results, versions, the settings and the last messages of the program. Keys, passwords and what was said are not in it. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works, with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live captions on the screen for what is being said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into the program, its settings, the keyring, the screen and the microphones, and tests the connection to what makes the captions now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program shows folders here. Go to {folder} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing does not work. See below what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the settings in {file} into force?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un the setup assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in force again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be read when Captioner started, so it began with the defaults and kept them. A newer Captioner may have written them, or they were changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They replace all present settings, and what is not applied in this window is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing was kept so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Name another file, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption, certificates, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NVIDIA Riva server, for captions to rely on. You need its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was given to you: riva.example.org, 192.168.1.20:50051, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored, unless you type another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a &amp;Riva server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions come from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions come from {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CA &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certi&amp;ficate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with what was given to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;crypted connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;encryption settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you were given a CA file for this server, choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the test the first words came after {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server &amp;choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA f&amp;unction id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for NVIDIA&apos;s cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a server with an authority of its own: its CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something: the bar should move well into the green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server {host}, port {port}, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server {host}, port {port}, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Captioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it larger. Press Space in it to pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption settings do not fit this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may choose the language and the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes encrypted connections only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a client certificate and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a key or token that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings, another microphone and this assistant are in its menu: the three dots in the box, a right click, or Captioner&apos;s icon in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has not succeeded. Captioner goes on trying, and the caption box says what is missing until it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it any&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are captions made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which microphone listens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way to the server can read the key and what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works at once and without a network, in English only. It gets many words wrong: it is there to try things out and for when no server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have it already as “{name}”; it will be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} in the environment decides about the server; what is entered here counts without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audio</name>
    <message>
        <source>%v dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Always the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the audio of every session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds, kept in memory only, so that you can hear yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;utomatic: longer when the connection is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present: {length} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. You can be heard clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a piece of audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a piece of audio in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, what the microphone hears is forgotten within a minute. On, each session is saved as a sound file in {folder} and stays there until you delete it. Everybody who can be heard is on it: ask them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, what the microphone hears is forgotten within a minute. On, each session is saved as a sound file on this computer and stays there until you delete it. Everybody who can be heard is on it: ask them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the test recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. Play it to hear what the recogniser hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short pieces bring the words to the screen sooner. Long ones make less work for this computer and for a slow connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as you will when you are captioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the recogniser hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud. Move away a little, or turn the microphone down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet. Speak up, come nearer, or turn the microphone up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>authentication</name>
    <message>
        <source>Function i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA cloud (NVCF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. It goes to the keyring, never into the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read this. Switch on encryption above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or A&amp;PI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>&amp;Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opacity must be a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it: nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it: rows roll and fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ba&amp;ckground:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the whole box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions cannot stay for {linger_s} s. Choose {least} to {most} s, or let them stay until others come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text and a background that differ more, one light and one dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the box after a s&amp;ilence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word as soon as it is heard. Some change while you read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fas&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How words come and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the background opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the window opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline all around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset “{name}”: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows roll and fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence after which the box is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the opacity of the background to {percent} % or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the opacity of the text to {percent} % or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the opacity of the window to {percent} % or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is back at the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset has no name. Give it one, for example “Lecture hall”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is at {percent} % of its real size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is {size_percent} %. Choose {least} to {most} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} presets. Delete some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These captions can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a font&apos;s name. Choose the font again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the {percent} % that the system has for all text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter, with serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter, without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words appear when they will stay, a second or two later, or at the utterance&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that may still change can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words wait for a moment, until most of them will stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} opacity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: colour as # and six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: other colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{color}” is not a colour. Write it as # and six digits, as in #ffcc00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Give your preset another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is replaced by this look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate in the {what} file {path} is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that contains the line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it as the client certificate, or choose PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate and the key that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to, or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again, or copy it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file that was made together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key that was made together with the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right file: certificates and keys are a few kilobytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it anew from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it anew, or ask for an RSA or ECDSA key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password that the key was protected with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again, with the certificate and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user permission to read it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA certificate in {path} expired on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA certificate in {path} expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA certificate in {path} is not valid before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate file {path} holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate {path} expired on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate {path} expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate {path} is not valid before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key file {path} is in DER form; PEM is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key {path} is chosen, but no client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key belongs to the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {key} does not belong to the client certificate {certificate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {path} is damaged or of a kind that TLS has no use for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {path} is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of certificate authorities {path}, which {variable} names, cannot be read: {reason}. Correct the variable, or choose a CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open the key in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is a device or a pipe, not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is damaged: a certificate in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is in DER form; PEM is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is larger than 1 MiB, so it is no certificate or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#12 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#7 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for the client certificate {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, chosen as the {what} file, is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>&amp;Encrypted connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorit&amp;y (CA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &amp;in certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the certificate has another name than the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM or PKCS#12 (.p12, .pfx); only if the server asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>The environment variable {variables_name} is wrong. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {variable} decides who recognises. Your choice counts once Captioner is started without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no: write 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no port: write a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As it was recognised, without corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraphs, by speaker and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words with their times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause cannot be shorter than 0 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause that begins a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n files were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For E&amp;xcel (with a byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone on with at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised for {length}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record for {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Line {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phrases could be read from {path}: {reason}. Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers could be read from {path}: {reason}. Choose a file that Captioner has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are larger than {mib} MiB. Remove servers or boosted phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}), so the defaults are used. The old file was kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace file {path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} phrases in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phrase in {path}. Write one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a file&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “{name}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {kib} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Captioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by another version of Captioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no version {version} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aside} is no settings file that was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be put back: {reason}. It stays where it is, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has no number after its tab. Write the boost there, for example 20 or 7.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message>
        <source>no recogniser could be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone sent nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound server was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer was too busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>&amp;Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has “{keys}”. Choose other keys, or free them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner cannot catch keys on this system yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up with what is said now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks go to the program beneath the box. Again takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere in the session back to what is said now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkeys need a library that is missing here: {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clic&amp;ks through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clicks through, or take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other program gets “{keys}” any more. Two modifiers with it are safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is said is written anywhere, until you press it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the keys of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not grant “{keys}”. Allow it in the desktop&apos;s settings for shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key named “{keys}”. Press the keys you want in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys work whatever program you are in, and no other program gets them. Go to a field and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is the Windows or Command key. Backspace removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets no program catch keys. Set them in the desktop&apos;s own keyboard settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key. Press the keys you want in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyboard has no key for “{keys}”. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use su&amp;ggested keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has no key for “{keys}” that can be a hotkey. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS keeps “{keys}” for itself. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session&apos;s bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” has no key beside Ctrl, Alt, Shift and Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” is more than one stroke. Choose keys pressed all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” orders something else already. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>No keyring runs on this computer, so keys are kept for this session only. To store them, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {variable} switches the keyring off, so keys are kept for this session only. Remove it to store them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is longer than the 1280 characters that Windows can store, so it is kept for this session only. Ask for a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not do what was asked, so keys are kept for this session only. Restart it and try again. ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, so stored keys cannot be read, and new ones are kept for this session only. Unlock it with its password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used, so keys are kept for this session only. Sign in to your account again to store them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the captions still, or let them go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the panel of quick settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, usual letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, or a click on a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the last word read; the same word again takes the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift + F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll through the session; captions go on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolled back: catch up with what is said now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left or right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the middle of that side of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top or bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider, narrower, a row more or fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from Captioner&apos;s next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner does not speak “{language}”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>All sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the screen, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner is running already, but does not answer. End it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions alone in a plain window, to be shared in a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions are shown, but nothing of them is written anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session that broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from screen capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding captions from screen capture needs Windows 10 version 2004 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sample speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Captioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a window for sharing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no way to hide one window from screen capture. Share a single window instead of the whole screen: captions are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message numerus="yes">
        <source>%n new words · End: catch up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Clicks go through the captions to what is beneath. Click here to take them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {recognizer}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to {microphone}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level {lit} of {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {recognizer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No captions from {recognizer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing still · End: catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take clicks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the sample speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop itself decides where windows go and which of them is on top, so captions may be covered by other windows. With XWayland installed, Captioner keeps its place on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recognizer}, in place of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s of speech were not captioned: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} ({seconds} s behind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} · off the record, nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fast: every word at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steady: words appear when they will stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;everything of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last &amp;minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what can be &amp;seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability: balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability: fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability: steady</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Shall we begin now, and look at the numbers later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we begin now, and look later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we begin now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here is the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here is the plan that we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked about on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that we had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as they are spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Punctuation and capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language and a model can be typed nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server finds out by itself when a sentence is over. Change this only if its final words come too late, or if sentences are torn apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance begins when at least this share of it is speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance ends when at least this share of it is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {server} for its models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the server chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosted phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final words are marked with who said them, by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full stops, commas and question marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ost speakers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask s&amp;wear words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, products and expert words. 20 is usual; how far the scale goes depends on the model: 0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, one phrase a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recogniser that is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaul&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as Riva&apos;s custom configuration, as it stands here. A wrong name or value can make the server refuse everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence needed for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence needed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much audio is looked at to find the beginning of an utterance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much audio is looked at to find the end. Less brings final words sooner, but may cut an utterance at a pause for breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech needed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell sp&amp;eakers apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase was there already: made one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick end comes when at least this share of it is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no model for live captions in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such model for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown as asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two passes: after this much audio a first final comes, which the second may correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied holds no phrase. Copy text, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window for a quick end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window for the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{added}; %n were there already and took the boost of the new list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{server} has no model for live captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is back at the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Twenty past three” instead of “3:20”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>riva</name>
    <message>
        <source>Basic offline English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {server}. Check the address and the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} is missing. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bearer token for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bearer token for {address} is missing. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser could not start: {reason}. Install Captioner again, or choose a Riva server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser has been stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser was not ready within {seconds} seconds. Try again; if that does not help, install Captioner again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and key files for {server} are damaged or do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is made out to another name. Use the name that stands in the certificate, or set the server name to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is not signed by an authority that this computer trusts. Ask the server&apos;s administrator for its CA file and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet. Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server}, or of the authority that signed it, has expired. Ask the server&apos;s administrator to renew it, and check this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {server} broke: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function id for {address} is missing. NVIDIA&apos;s page of the model shows it; enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in {server} is not known here. Check its spelling and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret value of {key} is missing. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {key} has a line break or a character that gRPC cannot send. Use plain ASCII letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization is given twice, as metadata and as the kind of authentication. Remove it from the metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is a name for binary metadata, which cannot be entered. Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is given twice, with different values. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answered as a web server does, not as a Riva server. Check the address, the port and the function id, if there is one. It said: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} captioned a moment ago and has changed: it may be restarting. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may expect TLS: the connection test in the settings tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may not accept the client certificate: the connection test in the settings tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may want a client certificate: the connection test in the settings tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} did not finish its captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} did not get ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} did not get ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not accept these settings: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not answer. Check the network connection and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not have what was asked for: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not let you use it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not use TLS on this port. Check the port, or switch TLS off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} ended the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} found no end in what is being said; it hears the rest anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has no model for live captions with these settings. Choose another language or model. It said: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has no room for more captions at present: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is not a server&apos;s address. Write it as host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} let the stream go because it heard nothing for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} refused to caption: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} said nothing about the last words; it hears them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} sent an answer that is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} sent an answer that is too large to be about speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} speaks gRPC but offers no Riva speech recognition. Check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} takes calls but was not ready to caption within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} wants another key or password: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and underscores, and none of the names that gRPC uses itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>animation reduced motion smooth scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api key bearer token nvcf password login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer api key nvcf password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback failover offline away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host port url server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large small zoom font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linger stay disappear fade timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mtls pkcs12 p12 pfx pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nvcf nvidia cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline shadow border raised depressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key mtls pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profanity filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root certificate ca bundle trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server name override sni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcut global keys hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker labels diarization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssl secure https grpcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability flicker delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme scheme high contrast broadcast large minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparent translucent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typeface family installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typeface monospace serif sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbatim itn inverse text normalisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>&amp;Export the chosen server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom setting needs a name, and its name and value must each be one line of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase to boost is empty or too long. Write words on one line of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold must be a number from 0 to 1, or left to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pai&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n servers from {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary models do not tell speakers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary models have no profanity filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary models know no word boosting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner&apos;s servers (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 to {most} speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each custom setting may stand once, and there may be {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key of the metadata may stand only once. Remove the one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example gpu-box, 192.168.1.20:{port} or https://riva.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much audio is looked at must be 1 to {most} ms, or left to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until Captioner is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s cloud needs the id of the function. Copy it from the function&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of pair {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of the last minute is lost meanwhile, and captions return to this server once it is well again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: wait for this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Most servers need no more than what is set above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parakeet TDT models do not tell speakers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profanity filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pair {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n servers in {file}, without keys and passwords.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret value of pair {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server “{name}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spanish Conformer model has no profanity filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boost of “{text}” must be a number from {least} to {most}; 20 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser always masks swear words: noise brings them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser always writes numbers as they are spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser does not tell speakers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser ends an utterance in one pass only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser knows no word boosting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser needs no server and no network, and nothing leaves this computer. It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in recogniser writes no punctuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read the secret values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function id holds characters that no function id has. Copy it again, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function id is already sent. Remove the metadata “function-id”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id must be letters, digits, - and _, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key above is already sent as “authorization”. Remove that metadata, or set the authentication to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds spaces, line breaks or letters that no key has. Copy it again, without anything around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata “{key}” belongs to gRPC itself. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata “{key}” would be binary, which cannot be typed. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name must stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other servers, never this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other servers, then this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no address. Write it as host or host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no name. Give it one, for example “Office”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the metadata “{key}” must be plain ASCII characters on one line, at most {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} phrases. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two servers named “{name}”. Give each its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a private key but no client certificate. Choose the certificate that belongs to the key, or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be at most {most} pairs of metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, no other server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file&apos;s path. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put right first: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers have the same id, so their keys would mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-pass end of utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of pair {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the server is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper models do not tell speakers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper models know no word boosting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word boosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{this_computer}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} has no valid port: it must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is the server&apos;s web address. Captions come over gRPC: give its gRPC port instead, usually {host}:{port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} decides which server is used, for as long as it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not a server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write it like en-US or de-DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{server_name}” is not a server&apos;s name. Write it as it stands in the certificate, without a port, for example riva.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{this_computer}” is the built-in recogniser. Give the server another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a server&apos;s address. Write it as host or host:port, for example 192.168.1.20:{port}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, recogniser or bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that is in the bin for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must be in the session or its title. The beginning of a word will do, and words in quotes are looked for as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there on it is a session of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all that was said (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that you delete can be brought back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is captioned from now on is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and its sound if it was kept, cannot be had back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With book&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more places in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” was not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window&apos;s place is off any screen there could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">Untertitel</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason} They hold until Captioner is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{server}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Captions for sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No microphone is connected. Connect one, and captions go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, or connect a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the system&apos;s sound settings, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortAudio does not reach the sound server. Install ALSA&apos;s plug-in for it (on Debian: apt install libasound2-plugins).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several microphones fit &quot;{wanted}&quot;. Say which one: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PortAudio library is missing. Install it (on Debian: apt install libportaudio2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or switch keeping off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on. What was kept so far is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept; the microphone is being opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone cannot be opened ({reason}). Check that it is connected and allowed, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone has gone, or the sound server was stopped. Connect it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is in use by another program. Close that program, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone sends no sound. Check that it is switched on, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more. Connect it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output takes no sound. Choose another one in the system&apos;s sound settings, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {path} holds no sound. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {path} is damaged after {seconds} s ({reason}). What came before was captioned; mend or replace the file for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {path} is damaged. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server does not answer. Restart it, or log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server has stopped. Captions go on once it runs again; if it does not start by itself, log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system does not answer. Restart the sound server, or log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system switched from {name} to nothing; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system switched from {name} to {other}; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone &quot;{wanted}&quot;. Choose one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was too busy for {seconds} s of sound. Close programs that keep it busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was too busy to take all of the sound. Close programs that keep it busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was too busy. Close programs that keep it busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone. Connect it again, and captions go on; or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is muted in the system&apos;s sound settings. Unmute it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too loud: lower its level in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too loud: lower the volume of what plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends damaged sound. Connect it again, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends digital silence: it may be muted by a switch on it or on the computer. Unmute it, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends nothing. Check that it is switched on and not suspended, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing is playing. Play something, or choose a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n found: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an RSA or ECDSA certificate from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its administrator for a client certificate with its key, and choose both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its administrator for its name, and set the server name to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a client certificate that it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its CA file and choose it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the certificate that it uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the new CA file and choose it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this certificate as a file and choose it as the CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to deploy a streaming model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it. Check this computer&apos;s date and time as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether it is still working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which CA file belongs to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name it has, and set the server name to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions will be late. A nearer or less busy server would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last test. Test again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling, the network connection, and whether a VPN must be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server behind it is running, and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server is running as it should; its log may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, that the machine is on, and that no firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key; ask the server&apos;s administrator whether it is still valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN must be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection; a firewall may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port (Riva&apos;s gRPC port is usually 50051), and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051. If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language or model, or let the server choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these languages, or ask the server&apos;s administrator for a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these, or let the server choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that streams: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of authentication, and enter the key or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language that is spoken, or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test of {server}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy res&amp;ults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is off: the audio can be read on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is off: the key and the audio can be read on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption with {address} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any language there is {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {language} there is {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and passwords can be stored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the captions are in the language that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to {names}, valid until {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or go on: at its next start Captioner keeps it under another name and uses the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are chosen: this computer&apos;s own authorities decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: the way leads through the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at {address}: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name} and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s own screen “{platform}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore them in the settings under About, or delete the files that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riva speech recognition is there; it does not list its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riva&apos;s gRPC port is usually 50051.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip {trip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip {trip}, first words after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this to the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Captioner from the desktop, or caption in the terminal: captioner caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS off, or ask for the port with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS on if the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing {server}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate files can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the authority {authority} expired on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server expired on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate {path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {address} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first words came back after {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first words came {seconds} s after the speech began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} does not caption {language}, only {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is for whole recordings, not for live captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is there and streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} was not found within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closes each connection once it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not caption {language}, only {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no model for live captions, only for whole recordings: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no model {model}. It has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets in only clients that show a certificate of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets this client in and asks for no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes a stream in the chosen language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to {names}, not to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, and is not the one in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself: no authority vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s key could not be read, because the keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet in {path}: the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen that captions could be shown on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to {address} from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: a model that was not used for long may be loading. If this stays, ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if this stays, ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if this stays, show it to the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or set RIVA_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that name as the address, or set the server name to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s gRPC port instead, usually 50051.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wayland session {name}, shown through {x11}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wayland session {name}, without X11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X11 screen {screen}, {width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first words after {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind is not supported there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner is not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority that signed it is not known there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} and Captioner have no kind of encryption in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answers in a protocol of its own: it is no Riva server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answers “{text}”: it is no Riva server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} began to set up encryption but never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not encrypt: it speaks gRPC without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not know itself by the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} encrypts, but does not offer HTTP/2, which gRPC needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} expects an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is a web server&apos;s port. Captions come over gRPC, which has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} takes connections and closes each at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} takes connections but says nothing: it is no Riva server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{described}, scaled by QT_SCALE_FACTOR={scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is a numeric address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} It was signed by {authority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Yet the server takes the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path} can be read and names %n servers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read and names 1 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read and names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answers as Riva speech recognition does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} ended the stream before it had heard all of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} heard the sample speech but wrote no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} recognises whole recordings only, no live speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} takes calls but does not answer them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} took the sample speech but has not answered it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} was so slow that the test was ended after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” (default)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transcripts</name>
    <message numerus="yes">
        <source>%n entries of the transcript could not be written to the disk, and are lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doubtful words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark doubtful words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:02:30, 62:30 or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row cannot be empty. It stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A session broke off the last time. %n minutes of it were recovered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A session can only be split between two of its rows. Choose another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to boosted &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{words}” to boosted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Captioner is writing this session. End it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to where I read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the first {minutes} minutes were transcribed and kept: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions cannot be written to “{path}”. Choose a file by its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the recogniser listens for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is said now (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of speaker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were recognised in {file}. Check the recording and the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was told apart here. Choose a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a row, select words in it, then add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor between two words, then split there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name the speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are to be exported, but in no format. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are to be exported, but to nowhere. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the transcript is not being kept. Captions go on. Make room: what was said meanwhile is then written after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live text file {path} cannot be written: {reason}. Captions go on. Make room or allow writing there, or choose another file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session in {file} cannot be read: {reason}. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions cannot be read or written: {reason}. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript cannot be written: {reason}. Captions go on. Once that is mended, what was said meanwhile is written after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bookmarks. Ctrl+B makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row below to join with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such session any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session can be read, but not changed: {reason}. Check the permissions of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session goes on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is being captioned at this moment. Stop it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was deleted or merged, and is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was split. Open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was written by a newer version of Captioner, and is left as it is. Update Captioner to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time such as 1:02:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept can be deleted after {least} to {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no session that Captioner can read. It was left as it is; put a backup of it in its place if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: click to rename everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose one by its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Captioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner: needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioner: paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

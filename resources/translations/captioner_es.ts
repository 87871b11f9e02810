<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n things do not work. See below what helps.</source>
        <translation>
            <numerusform>%n cosa no funciona. Vea más abajo qué puede ayudar.</numerusform>
            <numerusform>%n cosas no funcionan. Vea más abajo qué puede ayudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>&amp;Cancelar la comprobación</translation>
    </message>
    <message>
        <source>&amp;Keep the present ones</source>
        <translation>&amp;Conservar la actual</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>A report is one file for a message to whoever helps you: these results, versions, the settings and the last messages of the program. Keys, passwords and what was said are not in it. Nothing is sent by itself.</source>
        <translation>Un informe es un único archivo que puede adjuntar a un mensaje para quien le ayude: contiene estos resultados, las versiones, la configuración y los últimos mensajes del programa. No incluye claves, contraseñas ni nada de lo que se dijo. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Cancelado. Lo encontrado hasta entonces figura a continuación.</translation>
    </message>
    <message>
        <source>Captioner keeps its settings in a folder of its own here ({variable}), and Windows would start it without that. Start it at login by a script of yours.</source>
        <translation>Captioner guarda aquí su configuración en una carpeta propia ({variable}), y Windows lo iniciaría sin ella. Inícielo al entrar en la sesión con un script propio.</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Comprobar &amp;todo</translation>
    </message>
    <message>
        <source>Cop&amp;y versions</source>
        <translation>Copiar las &amp;versiones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Copiar la ruta: {name}</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>¿Funciona todo?</translation>
    </message>
    <message>
        <source>Everything works, with a warning.</source>
        <translation>Todo funciona, con una advertencia.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>It begins to caption at once, as at every start. This takes effect without “Apply”.</source>
        <translation>Empieza a subtitular enseguida, como en cada inicio. Surte efecto sin «Aplicar».</translation>
    </message>
    <message>
        <source>It cannot be read whether Captioner starts at login: {reason}. Look into your system&apos;s own settings.</source>
        <translation>No se puede saber si Captioner se inicia al abrir la sesión: {reason}. Consulte la configuración de su sistema.</translation>
    </message>
    <message>
        <source>Kept audio</source>
        <translation>Audio conservado</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Live captions on the screen for what is being said.</source>
        <translation>Subtítulos en directo en la pantalla de lo que se está diciendo.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Looks into the program, its settings, the keyring, the screen and the microphones, and tests the connection to what makes the captions now.</source>
        <translation>Revisa el programa, su configuración, el llavero, la pantalla y los micrófonos, y prueba la conexión con lo que genera ahora los subtítulos.</translation>
    </message>
    <message>
        <source>No program shows folders here. Go to {folder} yourself.</source>
        <translation>Ningún programa muestra carpetas aquí. Vaya a {folder} por su cuenta.</translation>
    </message>
    <message>
        <source>One thing does not work. See below what helps.</source>
        <translation>Una cosa no funciona. Vea más abajo qué puede ayudar.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>Put the settings in {file} into force?</source>
        <translation>¿Aplicar la configuración de {file}?</translation>
    </message>
    <message>
        <source>R&amp;un the setup assistant</source>
        <translation>Ejecutar el asistente de confi&amp;guración</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Restaurar la configuración</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Guardar un in&amp;forme…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings that were set aside</source>
        <translation>Configuraciones apartadas</translation>
    </message>
    <message>
        <source>Start Captioner when I l&amp;og in</source>
        <translation>I&amp;niciar Captioner al iniciar sesión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The path of Captioner is too long to be started at login. Move it to a folder with a shorter name.</source>
        <translation>La ruta de Captioner es demasiado larga para iniciarlo al abrir la sesión. Muévalo a una carpeta con un nombre más corto.</translation>
    </message>
    <message>
        <source>The path {path} cannot stand in a file that starts a program. Move Captioner to a folder with a plain name.</source>
        <translation>La ruta {path} no puede figurar en un archivo que inicia un programa. Mueva Captioner a una carpeta con un nombre sencillo.</translation>
    </message>
    <message>
        <source>The settings are in force again.</source>
        <translation>La configuración vuelve a estar en vigor.</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}. Set it in your system&apos;s own settings.</source>
        <translation>No se pudo cambiar el inicio al abrir la sesión: {reason}. Ajústelo en la configuración de su sistema.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>La carpeta {folder} no existe. Créela primero.</translation>
    </message>
    <message>
        <source>These files could not be read when Captioner started, so it began with the defaults and kept them. A newer Captioner may have written them, or they were changed by hand.</source>
        <translation>Estos archivos no se pudieron leer al iniciar Captioner, por lo que empezó con los valores predeterminados y los conservó. Puede que los haya escrito una versión más reciente de Captioner o que se hayan modificado a mano.</translation>
    </message>
    <message>
        <source>They replace all present settings, and what is not applied in this window is lost.</source>
        <translation>Reemplaza toda la configuración actual, y lo que no se haya aplicado en esta ventana se pierde.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing was kept so far.</source>
        <translation>{folder} aún no existe: hasta ahora no se ha conservado nada.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir en {path}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file, or replace it with --force.</source>
        <translation>{path} ya existe. Indique otro archivo o reemplácelo con --force.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Encryption, certificates, keys</source>
        <translation>&amp;Cifrado, certificados, claves</translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation>Introducir la clav&amp;e</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Fi&amp;nalizar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a buscar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;On this computer</source>
        <translation>&amp;En este equipo</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>Contraseña de &amp;la clave:</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>A&amp;ddress of the server</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>An NVIDIA Riva server, for captions to rely on. You need its address.</source>
        <translation>Un servidor NVIDIA Riva, para subtítulos fiables. Necesita su dirección.</translation>
    </message>
    <message>
        <source>As it was given to you: riva.example.org, 192.168.1.20:50051, https://…</source>
        <translation>Tal como se le facilitó: riva.example.org, 192.168.1.20:50051, https://…</translation>
    </message>
    <message>
        <source>As stored, unless you type another one</source>
        <translation>La almacenada, a menos que escriba otra</translation>
    </message>
    <message>
        <source>By a &amp;Riva server</source>
        <translation>Mediante un servidor &amp;Riva</translation>
    </message>
    <message>
        <source>Captions come from this computer.</source>
        <translation>Los subtítulos proceden de este equipo.</translation>
    </message>
    <message>
        <source>Captions come from {server}.</source>
        <translation>Los subtítulos proceden de {server}.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>Aut&amp;oridad de certificación:</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Cambiar la d&amp;irección</translation>
    </message>
    <message>
        <source>Choose the CA &amp;file…</source>
        <translation>Ele&amp;gir el archivo de CA…</translation>
    </message>
    <message>
        <source>Choose the client &amp;certificate</source>
        <translation>Ele&amp;gir el certificado de cliente</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Elegir el certificado de cliente</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Elegir el archivo de la autoridad de certificación</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Elegir la clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate:</source>
        <translation>Certi&amp;ficado de cliente:</translation>
    </message>
    <message>
        <source>Compare the address with what was given to you.</source>
        <translation>Compare la dirección con la que se le facilitó.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>En&amp;crypted connection (TLS)</source>
        <translation>Conexión cifrada (TL&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;encryption settings</source>
        <translation>Ir a la configuración de cif&amp;rado</translation>
    </message>
    <message>
        <source>If you were given a CA file for this server, choose it here.</source>
        <translation>Si se le facilitó un archivo de CA para este servidor, elíjalo aquí.</translation>
    </message>
    <message>
        <source>In the test the first words came after {duration}.</source>
        <translation>En la prueba, las primeras palabras llegaron al cabo de {duration}.</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Su cla&amp;ve:</translation>
    </message>
    <message>
        <source>Key or &amp;token:</source>
        <translation>Clave o to&amp;ken:</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clave o token</translation>
    </message>
    <message>
        <source>Let the server &amp;choose</source>
        <translation>Dejar que eli&amp;ja el servidor</translation>
    </message>
    <message>
        <source>NVIDIA f&amp;unction id:</source>
        <translation>Id. de f&amp;unción de NVIDIA:</translation>
    </message>
    <message>
        <source>Only for NVIDIA&apos;s cloud.</source>
        <translation>Solo para la nube de NVIDIA.</translation>
    </message>
    <message>
        <source>Only for a server with an authority of its own: its CA file.</source>
        <translation>Solo para un servidor con autoridad propia: su archivo de CA.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Say something: the bar should move well into the green.</source>
        <translation>Diga algo: la barra debería entrar bien en la zona verde.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, encrypted.</source>
        <translation>Servidor {host}, puerto {port}, con cifrado.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, not encrypted.</source>
        <translation>Servidor {host}, puerto {port}, sin cifrado.</translation>
    </message>
    <message>
        <source>Set up Captioner</source>
        <translation>Configurar Captioner</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it larger. Press Space in it to pause.</source>
        <translation>El cuadro de subtítulos permanece por encima de las demás ventanas. Arrástrelo adonde quiera; arrastre sus bordes para agrandarlo. Pulse Espacio en él para pausar.</translation>
    </message>
    <message>
        <source>The encryption settings do not fit this server.</source>
        <translation>La configuración de cifrado no es adecuada para este servidor.</translation>
    </message>
    <message>
        <source>The server may choose the language and the model itself.</source>
        <translation>El servidor puede elegir él mismo el idioma y el modelo.</translation>
    </message>
    <message>
        <source>The server takes encrypted connections only.</source>
        <translation>El servidor solo acepta conexiones cifradas.</translation>
    </message>
    <message>
        <source>The server wants a client certificate and its key.</source>
        <translation>El servidor pide un certificado de cliente y su clave.</translation>
    </message>
    <message>
        <source>The server wants a key or token that it knows.</source>
        <translation>El servidor pide una clave o un token que conozca.</translation>
    </message>
    <message>
        <source>The settings, another microphone and this assistant are in its menu: the three dots in the box, a right click, or Captioner&apos;s icon in the tray.</source>
        <translation>La configuración, el cambio de micrófono y este asistente están en su menú: los tres puntos del cuadro, un clic con el botón derecho o el icono de Captioner en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>The test has not succeeded. Captioner goes on trying, and the caption box says what is missing until it works.</source>
        <translation>La prueba no ha tenido éxito. Captioner seguirá intentándolo y el cuadro de subtítulos indicará qué falta hasta que funcione.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address first.</source>
        <translation>Escriba primero la dirección del servidor.</translation>
    </message>
    <message>
        <source>Use &amp;encryption</source>
        <translation>Usar cif&amp;rado</translation>
    </message>
    <message>
        <source>Use it any&amp;way</source>
        <translation>Ace&amp;ptar de todos modos</translation>
    </message>
    <message>
        <source>Where are captions made?</source>
        <translation>¿Dónde se generan los subtítulos?</translation>
    </message>
    <message>
        <source>Which microphone listens?</source>
        <translation>¿Qué micrófono escucha?</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way to the server can read the key and what is said.</source>
        <translation>Sin cifrado, cualquiera que se encuentre en el camino hacia el servidor puede leer la clave y lo que se dice.</translation>
    </message>
    <message>
        <source>Works at once and without a network, in English only. It gets many words wrong: it is there to try things out and for when no server can be reached.</source>
        <translation>Funciona de inmediato y sin red, solo en inglés. Se equivoca en muchas palabras: sirve para hacer pruebas y para cuando no se puede acceder a ningún servidor.</translation>
    </message>
    <message>
        <source>You have it already as “{name}”; it will be renewed.</source>
        <translation>Ya lo tiene como «{name}»; se renovará.</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>host o host:puerto</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} in the environment decides about the server; what is entered here counts without it.</source>
        <translation>{names} en el entorno determina el servidor; lo que introduzca aquí se aplicará cuando no esté.</translation>
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
        <translation>Siempre la mi&amp;sma:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a buscar</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Micrófono</translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>&amp;Detener la reproducción</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>&amp;Detener la grabación</translation>
    </message>
    <message>
        <source>A few seconds, kept in memory only, so that you can hear yourself.</source>
        <translation>Unos segundos, conservados solo en memoria, para que pueda oírse.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: longer when the connection is slow</source>
        <translation>Au&amp;tomática: mayor cuando la conexión es lenta</translation>
    </message>
    <message>
        <source>At present: {length} ms</source>
        <translation>Actualmente: {length} ms</translation>
    </message>
    <message>
        <source>Good. You can be heard clearly.</source>
        <translation>Bien. Se le oye con claridad.</translation>
    </message>
    <message>
        <source>Length of a piece of audio</source>
        <translation>Duración de los fragmentos de audio</translation>
    </message>
    <message>
        <source>Length of a piece of audio in milliseconds</source>
        <translation>Duración de los fragmentos de audio en milisegundos</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation>No se oye nada. Diga algo.</translation>
    </message>
    <message>
        <source>Pieces of audio</source>
        <translation>Fragmentos de audio</translation>
    </message>
    <message>
        <source>Progress of the test recording</source>
        <translation>Progreso de la grabación de prueba</translation>
    </message>
    <message>
        <source>Record a &amp;test</source>
        <translation>Grabar una &amp;prueba</translation>
    </message>
    <message>
        <source>Recorded. Play it to hear what the recogniser hears.</source>
        <translation>Grabado. Reprodúzcalo para oír lo que oye el reconocedor.</translation>
    </message>
    <message>
        <source>Short pieces bring the words to the screen sooner. Long ones make less work for this computer and for a slow connection.</source>
        <translation>Los fragmentos cortos llevan antes las palabras a la pantalla. Los largos dan menos trabajo a este equipo y a una conexión lenta.</translation>
    </message>
    <message>
        <source>Speak as you will when you are captioned.</source>
        <translation>Hable como lo hará cuando se le subtitule.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>System default ({name})</source>
        <translation>Predeterminado del sistema ({name})</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>This is what the recogniser hears.</source>
        <translation>Esto es lo que oye el reconocedor.</translation>
    </message>
    <message>
        <source>Too loud. Move away a little, or turn the microphone down.</source>
        <translation>Demasiado fuerte. Aléjese un poco o baje el nivel del micrófono.</translation>
    </message>
    <message>
        <source>Too quiet. Speak up, come nearer, or turn the microphone up.</source>
        <translation>Demasiado bajo. Hable más alto, acérquese o suba el nivel del micrófono.</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>Esperando al micrófono…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (no conectado)</translation>
    </message>
</context>
<context>
    <name>authentication</name>
    <message>
        <source>Function i&amp;d</source>
        <translation>Id. de f&amp;unción</translation>
    </message>
    <message>
        <source>Identified &amp;by</source>
        <translation>&amp;Identificación</translation>
    </message>
    <message>
        <source>NVIDIA cloud (NVCF)</source>
        <translation>Nube de NVIDIA (NVCF)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None yet. It goes to the keyring, never into the settings file.</source>
        <translation>Aún no hay ninguna. Se guarda en el llavero, nunca en el archivo de configuración.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read this. Switch on encryption above.</source>
        <translation>La conexión no está cifrada: cualquiera en el camino puede leer esto. Active el cifrado más arriba.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token or A&amp;PI key</source>
        <translation>To&amp;ken o clave de API</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>E&amp;quilibrado</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Edge:</source>
        <translation>&amp;Borde:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Fuente:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>T&amp;ipo de letra:</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Movimiento:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>E&amp;stable</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Ventana:</translation>
    </message>
    <message>
        <source>An opacity must be a number from 0 to 1.</source>
        <translation>La opacidad debe ser un número de 0 a 1.</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Según lo elegido abajo</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>As the system has it: nothing moves</source>
        <translation>Según el sistema: nada se mueve</translation>
    </message>
    <message>
        <source>As the system has it: rows roll and fade</source>
        <translation>Según el sistema: las líneas se desplazan y se desvanecen</translation>
    </message>
    <message>
        <source>Ba&amp;ckground:</source>
        <translation>Fon&amp;do:</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Behind the whole box.</source>
        <translation>Detrás de todo el cuadro.</translation>
    </message>
    <message>
        <source>Behind the words alone.</source>
        <translation>Solo detrás de las palabras.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Televisión</translation>
    </message>
    <message>
        <source>Captioner&apos;s own</source>
        <translation>Propio de Captioner</translation>
    </message>
    <message>
        <source>Captions cannot stay for {linger_s} s. Choose {least} to {most} s, or let them stay until others come.</source>
        <translation>Los subtítulos no pueden permanecer {linger_s} s. Elija de {least} a {most} s, o deje que permanezcan hasta que lleguen otros.</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Choose a text and a background that differ more, one light and one dark.</source>
        <translation>Elija un texto y un fondo que se diferencien más, uno claro y otro oscuro.</translation>
    </message>
    <message>
        <source>Clear the box after a s&amp;ilence of</source>
        <translation>Vaciar e&amp;l cuadro tras un silencio de</translation>
    </message>
    <message>
        <source>Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still change.</source>
        <translation>Contraste en el peor caso, haya lo que haya detrás: {contrast}; {faint} para palabras que aún pueden cambiar.</translation>
    </message>
    <message>
        <source>Cursive</source>
        <translation>Caligráfica</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Every word as soon as it is heard. Some change while you read them.</source>
        <translation>Cada palabra en cuanto se oye. Algunas cambian mientras las lee.</translation>
    </message>
    <message>
        <source>Fas&amp;t</source>
        <translation>Rápid&amp;o</translation>
    </message>
    <message>
        <source>Goes by the style</source>
        <translation>Según el tipo de letra</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How words come and stay</source>
        <translation>Cómo aparecen y permanecen las palabras</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Make the background opaque.</source>
        <translation>Hacer opaco el fondo.</translation>
    </message>
    <message>
        <source>Make the text opaque.</source>
        <translation>Hacer opaco el texto.</translation>
    </message>
    <message>
        <source>Make the window opaque.</source>
        <translation>Hacer opaca la ventana.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Outline all around</source>
        <translation>Contorno alrededor</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset “{name}”: {error}</source>
        <translation>Preajuste «{name}»: {error}</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <translation>Vista previa de los subtítulos</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>En relieve</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Reset loo&amp;k</source>
        <translation>Restablecer &amp;aspecto</translation>
    </message>
    <message>
        <source>Rows roll and fade</source>
        <translation>Las líneas se desplazan y se desvanecen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Seconds of silence after which the box is cleared</source>
        <translation>Segundos de silencio tras los que se vacía el cuadro</translation>
    </message>
    <message>
        <source>Set the opacity of the background to {percent} % or more.</source>
        <translation>Establecer la opacidad del fondo en {percent} % o más.</translation>
    </message>
    <message>
        <source>Set the opacity of the text to {percent} % or more.</source>
        <translation>Establecer la opacidad del texto en {percent} % o más.</translation>
    </message>
    <message>
        <source>Set the opacity of the window to {percent} % or more.</source>
        <translation>Establecer la opacidad de la ventana en {percent} % o más.</translation>
    </message>
    <message>
        <source>Shadow below</source>
        <translation>Sombra inferior</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Versalitas</translation>
    </message>
    <message>
        <source>Sunk in</source>
        <translation>Hundido</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xto:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The look is back at the default.</source>
        <translation>El aspecto vuelve a ser el predeterminado.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>El nombre debe ocupar una sola línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one, for example “Lecture hall”.</source>
        <translation>El preajuste no tiene nombre. Asígnele uno, por ejemplo «Aula».</translation>
    </message>
    <message>
        <source>The preview is at {percent} % of its real size.</source>
        <translation>La vista previa está al {percent} % de su tamaño real.</translation>
    </message>
    <message>
        <source>The size is {size_percent} %. Choose {least} to {most} %.</source>
        <translation>El tamaño es {size_percent} %. Elija de {least} a {most} %.</translation>
    </message>
    <message>
        <source>There are more than {most} presets. Delete some.</source>
        <translation>Hay más de {most} preajustes. Elimine algunos.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Give this one another name.</source>
        <translation>Ya existe un preajuste llamado «{name}». Asigne otro nombre a este.</translation>
    </message>
    <message>
        <source>These captions can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>Estos subtítulos pueden ser difíciles de leer: sobre algunas ventanas su contraste es {contrast}, y {least}:1 es el mínimo que se lee bien.</translation>
    </message>
    <message>
        <source>This is not a font&apos;s name. Choose the font again.</source>
        <translation>Este no es un nombre de fuente. Elija la fuente de nuevo.</translation>
    </message>
    <message>
        <source>Times the {percent} % that the system has for all text.</source>
        <translation>Multiplicado por el {percent} % que el sistema aplica a todo el texto.</translation>
    </message>
    <message>
        <source>Typewriter, with serifs</source>
        <translation>Máquina de escribir, con remates</translation>
    </message>
    <message>
        <source>Typewriter, without serifs</source>
        <translation>Máquina de escribir, sin remates</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin remates</translation>
    </message>
    <message>
        <source>Words appear when they will stay, a second or two later, or at the utterance&apos;s end.</source>
        <translation>Las palabras aparecen cuando ya no van a cambiar, uno o dos segundos más tarde, o al final del enunciado.</translation>
    </message>
    <message>
        <source>Words that may still change can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>Las palabras que aún pueden cambiar pueden ser difíciles de leer: sobre algunas ventanas su contraste es {contrast}, y {least}:1 es el mínimo que se lee bien.</translation>
    </message>
    <message>
        <source>Words wait for a moment, until most of them will stay.</source>
        <translation>Las palabras esperan un momento, hasta que la mayoría ya no vaya a cambiar.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (no instalada)</translation>
    </message>
    <message>
        <source>{layer} opacity</source>
        <translation>Opacidad ({layer})</translation>
    </message>
    <message>
        <source>{layer} opacity:</source>
        <translation>Opacidad ({layer}):</translation>
    </message>
    <message>
        <source>{layer}: colour</source>
        <translation>{layer}: color</translation>
    </message>
    <message>
        <source>{layer}: colour as # and six digits</source>
        <translation>{layer}: color como # y seis dígitos</translation>
    </message>
    <message>
        <source>{layer}: other colour</source>
        <translation>{layer}: otro color</translation>
    </message>
    <message>
        <source>{layer}: {colour}</source>
        <translation>{layer}: {colour}</translation>
    </message>
    <message>
        <source>{name} in percent</source>
        <translation>{name} en porcentaje</translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation>{ratio}:1</translation>
    </message>
    <message>
        <source>“{color}” is not a colour. Write it as # and six digits, as in #ffcc00.</source>
        <translation>«{color}» no es un color. Escríbalo como # y seis dígitos, como en #ffcc00.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Give your preset another name.</source>
        <translation>«{name}» viene con el programa. Asigne otro nombre a su preajuste.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>“{name}” is replaced by this look.</source>
        <translation>«{name}» se ha reemplazado por este aspecto.</translation>
    </message>
    <message>
        <source>“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.</source>
        <translation>«{typed}» no es un color. Escríbalo como # y seis dígitos, por ejemplo #ffcc00.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate in the {what} file {path} is malformed.</source>
        <translation>Un certificado del archivo de {what} {path} está mal formado.</translation>
    </message>
    <message>
        <source>Ask for a new one from where it came from.</source>
        <translation>Solicite uno nuevo a quien se lo facilitó.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a new one.</source>
        <translation>Solicite uno nuevo al administrador del servidor.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Choose a file that contains the line {line}.</source>
        <translation>Elija un archivo que contenga la línea {line}.</translation>
    </message>
    <message>
        <source>Choose it as the client certificate, or choose PEM.</source>
        <translation>Elíjalo como certificado de cliente o elija un archivo PEM.</translation>
    </message>
    <message>
        <source>Choose the certificate and the key that were made together.</source>
        <translation>Elija el certificado y la clave que se crearon juntos.</translation>
    </message>
    <message>
        <source>Choose the certificate here.</source>
        <translation>Elija aquí el certificado.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to, or remove the key.</source>
        <translation>Elija el certificado de cliente al que pertenece la clave o quite la clave.</translation>
    </message>
    <message>
        <source>Choose the file again, or copy it there.</source>
        <translation>Elija el archivo de nuevo o cópielo ahí.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el archivo mismo.</translation>
    </message>
    <message>
        <source>Choose the key file that was made together with it.</source>
        <translation>Elija el archivo de clave que se creó junto con él.</translation>
    </message>
    <message>
        <source>Choose the key that was made together with the client certificate.</source>
        <translation>Elija la clave que se creó junto con el certificado de cliente.</translation>
    </message>
    <message>
        <source>Choose the right file: certificates and keys are a few kilobytes.</source>
        <translation>Elija el archivo correcto: los certificados y las claves ocupan unos pocos kilobytes.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Convert it: {command}</source>
        <translation>Conviértalo: {command}</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Copy it anew, or ask for an RSA or ECDSA key.</source>
        <translation>Cópiela de nuevo o solicite una clave RSA o ECDSA.</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>Introduzca la contraseña de la clave.</translation>
    </message>
    <message>
        <source>Enter the password that the key was protected with.</source>
        <translation>Introduzca la contraseña con la que se protegió la clave.</translation>
    </message>
    <message>
        <source>Export it again, with the certificate and its key.</source>
        <translation>Expórtelo de nuevo, con el certificado y su clave.</translation>
    </message>
    <message>
        <source>Fingerprint of {title}</source>
        <translation>Huella digital de {title}</translation>
    </message>
    <message>
        <source>Give your user permission to read it, or choose another file.</source>
        <translation>Conceda a su usuario permiso para leerlo o elija otro archivo.</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expired on {day}.</source>
        <translation>El certificado de CA de {path} caducó el {day}.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expires on {day}.</source>
        <translation>El certificado de CA de {path} caduca el {day}.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} is not valid before {day}.</source>
        <translation>El certificado de CA de {path} no es válido antes del {day}.</translation>
    </message>
    <message>
        <source>The client certificate file {path} holds no certificate.</source>
        <translation>El archivo de certificado de cliente {path} no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The client certificate {path} expired on {day}.</source>
        <translation>El certificado de cliente {path} caducó el {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} expires on {day}.</source>
        <translation>El certificado de cliente {path} caduca el {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} is not valid before {day}.</source>
        <translation>El certificado de cliente {path} no es válido antes del {day}.</translation>
    </message>
    <message>
        <source>The client key file {path} is in DER form; PEM is needed.</source>
        <translation>El archivo de clave de cliente {path} está en formato DER; se necesita PEM.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but a certificate.</source>
        <translation>El archivo de clave de cliente {path} no es una clave PEM, sino un certificado.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but empty.</source>
        <translation>El archivo de clave de cliente {path} no es una clave PEM: está vacío.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but something else.</source>
        <translation>El archivo de clave de cliente {path} no es una clave PEM, sino otra cosa.</translation>
    </message>
    <message>
        <source>The client key {path} is chosen, but no client certificate.</source>
        <translation>Se ha elegido la clave de cliente {path}, pero ningún certificado de cliente.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more.</source>
        <translation>
            <numerusform>El archivo contiene %n más.</numerusform>
            <numerusform>El archivo contiene %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key belongs to the client certificate.</source>
        <translation>La clave pertenece al certificado de cliente.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation>La clave no pertenece al certificado de cliente.</translation>
    </message>
    <message>
        <source>The key in {key} does not belong to the client certificate {certificate}.</source>
        <translation>La clave de {key} no pertenece al certificado de cliente {certificate}.</translation>
    </message>
    <message>
        <source>The key in {path} is damaged or of a kind that TLS has no use for.</source>
        <translation>La clave de {path} está dañada o es de un tipo que TLS no utiliza.</translation>
    </message>
    <message>
        <source>The key in {path} is protected with a password.</source>
        <translation>La clave de {path} está protegida con una contraseña.</translation>
    </message>
    <message>
        <source>The list of certificate authorities {path}, which {variable} names, cannot be read: {reason}. Correct the variable, or choose a CA file.</source>
        <translation>No se puede leer la lista de autoridades de certificación {path}, indicada en {variable}: {reason}. Corrija la variable o elija un archivo de CA.</translation>
    </message>
    <message>
        <source>The password does not open the key in {path}.</source>
        <translation>La contraseña no abre la clave de {path}.</translation>
    </message>
    <message>
        <source>The {what} file {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de {what} {path}: {reason}.</translation>
    </message>
    <message>
        <source>The {what} file {path} does not exist.</source>
        <translation>El archivo de {what} {path} no existe.</translation>
    </message>
    <message>
        <source>The {what} file {path} is a device or a pipe, not an ordinary file.</source>
        <translation>El archivo de {what} {path} es un dispositivo o una tubería, no un archivo corriente.</translation>
    </message>
    <message>
        <source>The {what} file {path} is damaged: a certificate in it cannot be read.</source>
        <translation>El archivo de {what} {path} está dañado: no se puede leer uno de sus certificados.</translation>
    </message>
    <message>
        <source>The {what} file {path} is in DER form; PEM is needed.</source>
        <translation>El archivo de {what} {path} está en formato DER; se necesita PEM.</translation>
    </message>
    <message>
        <source>The {what} file {path} is larger than 1 MiB, so it is no certificate or key.</source>
        <translation>El archivo de {what} {path} ocupa más de 1 MiB, así que no es un certificado ni una clave.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#12 file.</source>
        <translation>El archivo de {what} {path} no es un certificado PEM, sino un archivo PKCS#12.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#7 file.</source>
        <translation>El archivo de {what} {path} no es un certificado PEM, sino un archivo PKCS#7.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a key.</source>
        <translation>El archivo de {what} {path} no es un certificado PEM, sino una clave.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but empty.</source>
        <translation>El archivo de {what} {path} no es un certificado PEM: está vacío.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but something else.</source>
        <translation>El archivo de {what} {path} no es un certificado PEM, sino otra cosa.</translation>
    </message>
    <message>
        <source>There is no key for the client certificate {path}.</source>
        <translation>No hay ninguna clave para el certificado de cliente {path}.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>clave de cliente</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>su nombre no es válido</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>{path}, chosen as the {what} file, is a folder.</source>
        <translation>{path}, elegido como archivo de {what}, es una carpeta.</translation>
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
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>defaults</name>
    <message>
        <source>In {path}: {problem}</source>
        <translation>En {path}: {problem}</translation>
    </message>
    <message>
        <source>Server {number} is left out: {problem}</source>
        <translation>Se omite el servidor {number}: {problem}</translation>
    </message>
    <message>
        <source>The administrator&apos;s defaults in {path} cannot be read: {reason}.</source>
        <translation>No se pueden leer los valores del administrador en {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” for an administrator.</source>
        <translation>No hay ningún ajuste «{name}» para un administrador.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” to be locked.</source>
        <translation>No hay ningún ajuste «{name}» que se pueda bloquear.</translation>
    </message>
    <message>
        <source>Until an administrator has mended the file, captions are made on this computer alone, and nothing is kept.</source>
        <translation>Hasta que un administrador corrija el archivo, los subtítulos se generan solo en este equipo y no se conserva nada.</translation>
    </message>
    <message>
        <source>{path} is not used, because others than an administrator can change it. An administrator has to own the file and its folder, and to let nobody else write there.</source>
        <translation>{path} no se usa, porque lo pueden cambiar otras personas además de un administrador. Un administrador debe ser el propietario del archivo y de su carpeta, y nadie más debe poder escribir allí.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which is not there. Captioner goes on without it.</source>
        <translation>{variable} indica {path}, que no existe. Captioner continúa sin ese archivo.</translation>
    </message>
    <message>
        <source>“active_profile” names no server of this file: {name}.</source>
        <translation>«active_profile» no indica ningún servidor de este archivo: {name}.</translation>
    </message>
    <message>
        <source>“profiles” must be a list of servers.</source>
        <translation>«profiles» debe ser una lista de servidores.</translation>
    </message>
    <message>
        <source>“version” must be {version}, or be left out.</source>
        <translation>«version» debe ser {version} o faltar.</translation>
    </message>
    <message>
        <source>“{name}” looks like a secret, so it is not used: everybody can read this file. Remove it; each person types it in the settings, and it stays in the keyring.</source>
        <translation>«{name}» parece un secreto, por lo que no se usa: cualquiera puede leer este archivo. Quítelo; cada persona lo introduce en la configuración y se guarda en el almacén de claves.</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>&amp;Encrypted connection (TLS)</source>
        <translation>Conexión &amp;cifrada (TLS)</translation>
    </message>
    <message>
        <source>Authorit&amp;y (CA)</source>
        <translation>Aut&amp;oridad (CA)</translation>
    </message>
    <message>
        <source>Choose authority file</source>
        <translation>Elegir el archivo de la autoridad</translation>
    </message>
    <message>
        <source>Choose client certificate</source>
        <translation>Elegir el certificado de cliente</translation>
    </message>
    <message>
        <source>Choose client key</source>
        <translation>Elegir la clave de cliente</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Clav&amp;e de cliente</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certi&amp;ficado de cliente</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>En el archivo del certificado</translation>
    </message>
    <message>
        <source>Key pass&amp;word</source>
        <translation>Contraseña de la c&amp;lave</translation>
    </message>
    <message>
        <source>Key password</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Name &amp;in certificate</source>
        <translation>Nom&amp;bre en el certificado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Only where the certificate has another name than the address.</source>
        <translation>Solo si el certificado tiene un nombre distinto de la dirección.</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 (.p12, .pfx); only if the server asks for one.</source>
        <translation>PEM o PKCS#12 (.p12, .pfx); solo si el servidor lo solicita.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Las autoridades del sistema</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>The environment variable {variables_name} is wrong. {sentence}</source>
        <translation>La variable de entorno {variables_name} es incorrecta. {sentence}</translation>
    </message>
    <message>
        <source>The environment variable {variable} decides who recognises. Your choice counts once Captioner is started without it.</source>
        <translation>La variable de entorno {variable} determina quién reconoce. Su elección se aplicará cuando Captioner se inicie sin ella.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so this is ignored in the environment: {names}.</source>
        <translation>Su administrador ha fijado el servidor, así que esto se ignora en el entorno: {names}.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no: write 1 or 0.</source>
        <translation>«{typed}» no es ni sí ni no: escriba 1 o 0.</translation>
    </message>
    <message>
        <source>“{typed}” is no port: write a number from 1 to 65535.</source>
        <translation>«{typed}» no es un puerto: escriba un número de 1 a 65535.</translation>
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
            <numerusform>Ya existe %n archivo.</numerusform>
            <numerusform>Ya existen %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo.</numerusform>
            <numerusform>Se han escrito %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As it was recognised, without corrections</source>
        <translation>Tal como se rec&amp;onoció, sin correcciones</translation>
    </message>
    <message>
        <source>&amp;Bookmarks, and what is missing</source>
        <translation>&amp;Marcadores y lo que falta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Conservar am&amp;bos</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation>Solo &amp;de</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, by speaker and pause</source>
        <translation>&amp;Párrafos, por hablante y pausa</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Mo&amp;strar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>T&amp;iempos</translation>
    </message>
    <message>
        <source>&amp;Words with their times</source>
        <translation>Pal&amp;abras con sus tiempos</translation>
    </message>
    <message>
        <source>A pause cannot be shorter than 0 s.</source>
        <translation>Una pausa no puede durar menos de 0 s.</translation>
    </message>
    <message>
        <source>A pause that begins a paragraph</source>
        <translation>Pausa que inicia un párrafo</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Marcador: {note}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n files were written.</source>
        <translation>
            <numerusform>Cancelado; se escribió %n archivo.</numerusform>
            <numerusform>Cancelado; se escribieron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captioner transcript</source>
        <translation>Transcripción de Captioner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Archivos:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Carpe&amp;ta:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For E&amp;xcel (with a byte order mark)</source>
        <translation>Para E&amp;xcel (con marca de orden de bytes)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Desde este momento</translation>
    </message>
    <message>
        <source>Gone on with at {time}.</source>
        <translation>Sesión reanudada el {time}.</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <translation>JSON con palabras y tiempos</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not recognised for {length}: {reason}.</source>
        <translation>No reconocido durante {length}: {reason}.</translation>
    </message>
    <message>
        <source>Off the record for {length}.</source>
        <translation>Sin registro durante {length}.</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <translation>Pa&amp;usa:</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Hablante {number}</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Subtítulos SubRip</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation>El intervalo debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>The whole session, to be opened in Captioner again: with all corrections, and the words that they replaced.</source>
        <translation>La sesión completa, para volver a abrirla en Captioner: con todas las correcciones y las palabras que sustituyeron.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Ya existe un archivo {path}.</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>Hasta este momento</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Hablante desconocido</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Subtítulos WebVTT</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Con:</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>No se puede escribir {file}: {reason}. Elija otro lugar.</translation>
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
        <translation>Línea {number} de {name}</translation>
    </message>
    <message>
        <source>No phrases could be read from {path}: {reason}. Choose a text file.</source>
        <translation>No se pudo leer ninguna frase de {path}: {reason}. Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>No servers could be read from {path}: {reason}. Choose a file that Captioner has exported.</source>
        <translation>No se pudo leer ningún servidor de {path}: {reason}. Elija un archivo exportado por Captioner.</translation>
    </message>
    <message>
        <source>The settings are larger than {mib} MiB. Remove servers or boosted phrases.</source>
        <translation>La configuración ocupa más de {mib} MiB. Quite servidores o frases reforzadas.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}), so the defaults are used. The old file was kept as {aside}.</source>
        <translation>No se pudo leer la configuración ({reason}), por lo que se usan los valores predeterminados. El archivo anterior se conservó como {aside}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la configuración de {path}: {reason}.</translation>
    </message>
    <message>
        <source>The trace file {path} cannot be written: {reason}.</source>
        <translation>No se puede escribir el archivo de traza {path}: {reason}.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases in {path}.</source>
        <translation>Hay más de {most} frases en {path}.</translation>
    </message>
    <message>
        <source>There is no phrase in {path}. Write one a line.</source>
        <translation>No hay ninguna frase en {path}. Escriba una por línea.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Captioner (format {theirs}; this one understands {ours}). Install the newer one again to use them.</source>
        <translation>Esta configuración la escribió un Captioner más reciente (formato {theirs}; este entiende {ours}). Vuelva a instalar el más reciente para usarla.</translation>
    </message>
    <message>
        <source>expected a file&apos;s path</source>
        <translation>se esperaba la ruta de un archivo</translation>
    </message>
    <message>
        <source>in “{name}”: {problem}</source>
        <translation>en «{name}»: {problem}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is larger than {kib} KiB</source>
        <translation>ocupa más de {kib} KiB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it was written by a newer version of Captioner</source>
        <translation>lo escribió una versión más reciente de Captioner</translation>
    </message>
    <message>
        <source>it was written by another version of Captioner</source>
        <translation>lo escribió otra versión de Captioner</translation>
    </message>
    <message>
        <source>there are more than {most} in it</source>
        <translation>contiene más de {most}</translation>
    </message>
    <message>
        <source>there are none in it</source>
        <translation>no contiene ninguno</translation>
    </message>
    <message>
        <source>there is no version {version} of it</source>
        <translation>no existe su versión {version}</translation>
    </message>
    <message>
        <source>{aside} is no settings file that was set aside.</source>
        <translation>{aside} no es un archivo de configuración apartado.</translation>
    </message>
    <message>
        <source>{name} cannot be put back: {reason}. It stays where it is, in {folder}.</source>
        <translation>No se puede restaurar {name}: {reason}. Permanece donde está, en {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir en {path}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation>{path} no está escrito en UTF-8. Guárdelo como texto UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{place} has no number after its tab. Write the boost there, for example 20 or 7.5.</source>
        <translation>{place} no tiene ningún número después del tabulador. Escriba ahí el refuerzo, por ejemplo 20 o 7.5.</translation>
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
        <translation>no se pudo acceder a ningún reconocedor</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>el equipo estuvo en suspensión</translation>
    </message>
    <message>
        <source>the microphone sent nothing</source>
        <translation>el micrófono no envió nada</translation>
    </message>
    <message>
        <source>the microphone was away</source>
        <translation>el micrófono no estaba disponible</translation>
    </message>
    <message>
        <source>the sound server was away</source>
        <translation>el servidor de sonido no estaba disponible</translation>
    </message>
    <message>
        <source>this computer was too busy</source>
        <translation>este equipo estaba demasiado ocupado</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>&amp;Off the record</source>
        <translation>Sin &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Quitar todas</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>&amp;Iniciar o detener</translation>
    </message>
    <message>
        <source>Another program has “{keys}”. Choose other keys, or free them there.</source>
        <translation>Otro programa usa «{keys}». Elija otras teclas o libérelas en él.</translation>
    </message>
    <message>
        <source>Book&amp;mark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Captioner cannot catch keys on this system yet.</source>
        <translation>Captioner aún no puede capturar teclas en este sistema.</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>Po&amp;nerse al día</translation>
    </message>
    <message>
        <source>Catch up with what is said now</source>
        <translation>Ponerse al día con lo que se dice ahora</translation>
    </message>
    <message>
        <source>Clicks go to the program beneath the box. Again takes them back.</source>
        <translation>Los clics pasan al programa que hay debajo del cuadro. Repítalo para que el cuadro vuelva a recibirlos.</translation>
    </message>
    <message>
        <source>From anywhere in the session back to what is said now.</source>
        <translation>Desde cualquier punto de la sesión, vuelve a lo que se dice ahora.</translation>
    </message>
    <message>
        <source>Hotkeys need a library that is missing here: {library}.</source>
        <translation>Los atajos de teclado necesitan una biblioteca que falta aquí: {library}.</translation>
    </message>
    <message>
        <source>Let clic&amp;ks through</source>
        <translation>Dejar pasar los &amp;clics</translation>
    </message>
    <message>
        <source>Let clicks through, or take them</source>
        <translation>Dejar pasar los clics o recibirlos</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No other program gets “{keys}” any more. Two modifiers with it are safer.</source>
        <translation>Ningún otro programa recibirá ya «{keys}». Es más seguro añadir dos teclas modificadoras.</translation>
    </message>
    <message>
        <source>Nothing that is said is written anywhere, until you press it again.</source>
        <translation>Nada de lo que se diga se escribe en ninguna parte hasta que lo pulse de nuevo.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>Remove the keys of “{action}”</source>
        <translation>Quitar las teclas de «{action}»</translation>
    </message>
    <message>
        <source>Remove these keys</source>
        <translation>Quitar estas teclas</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>Mostrar u &amp;ocultar</translation>
    </message>
    <message>
        <source>Show or hide captions</source>
        <translation>Mostrar u ocultar los subtítulos</translation>
    </message>
    <message>
        <source>Start or stop captions</source>
        <translation>Iniciar o detener los subtítulos</translation>
    </message>
    <message>
        <source>The desktop did not grant “{keys}”. Allow it in the desktop&apos;s settings for shortcuts.</source>
        <translation>El escritorio no concedió «{keys}». Permítalo en la configuración de atajos del escritorio.</translation>
    </message>
    <message>
        <source>There is no key named “{keys}”. Press the keys you want in the field.</source>
        <translation>No hay ninguna tecla llamada «{keys}». Pulse en el campo las teclas que desee.</translation>
    </message>
    <message>
        <source>These keys work whatever program you are in, and no other program gets them. Go to a field and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is the Windows or Command key. Backspace removes them.</source>
        <translation>Estas teclas funcionan sea cual sea el programa que use, y ningún otro programa las recibe. Vaya a un campo y pulse las teclas a la vez: lo mejor es una letra con dos de estas: Ctrl, Alt, Mayús y Meta, que es la tecla Windows o Comando. Retroceso las quita.</translation>
    </message>
    <message>
        <source>This desktop lets no program catch keys. Set them in the desktop&apos;s own keyboard settings.</source>
        <translation>Este escritorio no permite a ningún programa capturar teclas. Establézcalas en la configuración de teclado del propio escritorio.</translation>
    </message>
    <message>
        <source>This is no key. Press the keys you want in the field.</source>
        <translation>Esto no es una tecla. Pulse en el campo las teclas que desee.</translation>
    </message>
    <message>
        <source>This keyboard has no key for “{keys}”. Choose other keys.</source>
        <translation>Este teclado no tiene ninguna tecla para «{keys}». Elija otras teclas.</translation>
    </message>
    <message>
        <source>Use su&amp;ggested keys</source>
        <translation>&amp;Usar las teclas sugeridas</translation>
    </message>
    <message>
        <source>Windows has no key for “{keys}” that can be a hotkey. Choose other keys.</source>
        <translation>Windows no tiene para «{keys}» ninguna tecla que pueda usarse como atajo. Elija otras teclas.</translation>
    </message>
    <message>
        <source>macOS keeps “{keys}” for itself. Choose other keys.</source>
        <translation>macOS se reserva «{keys}». Elija otras teclas.</translation>
    </message>
    <message>
        <source>the session&apos;s bus</source>
        <translation>el bus de la sesión</translation>
    </message>
    <message>
        <source>“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.</source>
        <translation>«{keys}» no se podría escribir ya en ningún programa. Combínela con Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>“{keys}” has no key beside Ctrl, Alt, Shift and Meta.</source>
        <translation>«{keys}» no tiene ninguna tecla además de Ctrl, Alt, Mayús y Meta.</translation>
    </message>
    <message>
        <source>“{keys}” is more than one stroke. Choose keys pressed all at once.</source>
        <translation>«{keys}» es más de una pulsación. Elija teclas que se pulsen todas a la vez.</translation>
    </message>
    <message>
        <source>“{keys}” orders something else already. Choose other keys.</source>
        <translation>«{keys}» ya da otra orden. Elija otras teclas.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>No keyring runs on this computer, so keys are kept for this session only. To store them, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>No hay ningún llavero en ejecución en este equipo, por lo que las claves se conservan solo durante esta sesión. Para almacenarlas, instale e inicie GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>The environment variable {variable} switches the keyring off, so keys are kept for this session only. Remove it to store them.</source>
        <translation>La variable de entorno {variable} desactiva el llavero, por lo que las claves se conservan solo durante esta sesión. Quítela para almacenarlas.</translation>
    </message>
    <message>
        <source>The key is longer than the 1280 characters that Windows can store, so it is kept for this session only. Ask for a shorter one.</source>
        <translation>La clave supera los 1280 caracteres que Windows puede almacenar, por lo que se conserva solo durante esta sesión. Solicite una más corta.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked, so keys are kept for this session only. Restart it and try again. ({error})</source>
        <translation>El llavero no hizo lo que se le pidió, por lo que las claves se conservan solo durante esta sesión. Reinícielo e inténtelo de nuevo. ({error})</translation>
    </message>
    <message>
        <source>The keyring is locked, so stored keys cannot be read, and new ones are kept for this session only. Unlock it with its password, then try again.</source>
        <translation>El llavero está bloqueado, por lo que no se pueden leer las claves almacenadas y las nuevas se conservan solo durante esta sesión. Desbloquéelo con su contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used, so keys are kept for this session only. Sign in to your account again to store them.</source>
        <translation>No se puede usar el llavero del sistema, por lo que las claves se conservan solo durante esta sesión. Vuelva a iniciar sesión en su cuenta para almacenarlas.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>As wide as the screen, and back</source>
        <translation>Tan ancho como la pantalla, y de vuelta</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Volver a la marca</translation>
    </message>
    <message>
        <source>Copy what can be seen</source>
        <translation>Copiar lo visible</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>Ctrl + Page Up, Page Down</source>
        <translation>Ctrl + Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + teclas de flecha</translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation>Ctrl + más, menos, 0</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
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
        <translation>Ocultar el cuadro</translation>
    </message>
    <message>
        <source>Hold the captions still, or let them go on</source>
        <translation>Detener los subtítulos o dejar que sigan</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Into the panel of quick settings</source>
        <translation>Ir al panel de ajustes rápidos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys of the captions</source>
        <translation>Teclas de los subtítulos</translation>
    </message>
    <message>
        <source>Larger, smaller, usual letters</source>
        <translation>Letra más grande, más pequeña, normal</translation>
    </message>
    <message>
        <source>M, or a click on a word</source>
        <translation>M, o un clic en una palabra</translation>
    </message>
    <message>
        <source>Mark the last word read; the same word again takes the mark away</source>
        <translation>Marcar la última palabra leída; la misma palabra otra vez quita la marca</translation>
    </message>
    <message>
        <source>Menu, Shift + F10</source>
        <translation>Menú, Mayús + F10</translation>
    </message>
    <message>
        <source>Move the box</source>
        <translation>Mover el cuadro</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>Re Pág, Av Pág, rueda</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Scroll through the session; captions go on meanwhile</source>
        <translation>Desplazarse por la sesión; los subtítulos siguen entretanto</translation>
    </message>
    <message>
        <source>Scrolled back: catch up with what is said now</source>
        <translation>Tras retroceder: ponerse al día con lo que se dice ahora</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Mayús + teclas de flecha</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>Ir a los botones</translation>
    </message>
    <message>
        <source>To the left or right edge</source>
        <translation>Al borde izquierdo o derecho</translation>
    </message>
    <message>
        <source>To the middle of that side of the screen</source>
        <translation>Al centro de ese lado de la pantalla</translation>
    </message>
    <message>
        <source>To the top or bottom edge</source>
        <translation>Al borde superior o inferior</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Wider, narrower, a row more or fewer</source>
        <translation>Más ancho, más estrecho, una línea más o menos</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language is spoken from Captioner&apos;s next start on.</source>
        <translation>El otro idioma se usará la próxima vez que se inicie Captioner.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Captioner does not speak “{language}”. Choose another.</source>
        <translation>Captioner no habla «{language}». Elija otro idioma.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>All sessions…</source>
        <translation>Todas las sesiones…</translation>
    </message>
    <message>
        <source>As wide as the screen, or back</source>
        <translation>Tan ancho como la pantalla, o de vuelta</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Captioner is running already, but does not answer. End it, then start it again.</source>
        <translation>Captioner ya se está ejecutando, pero no responde. Ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Captioner {version} is out…</source>
        <translation>Captioner {version} está disponible…</translation>
    </message>
    <message>
        <source>Captions alone in a plain window, to be shared in a meeting.</source>
        <translation>Solo los subtítulos en una ventana sencilla, para compartirla en una reunión.</translation>
    </message>
    <message>
        <source>Captions are shown, but nothing of them is written anywhere.</source>
        <translation>Los subtítulos se muestran, pero nada de ellos se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>Copy all captions</source>
        <translation>Copiar todos los subtítulos</translation>
    </message>
    <message>
        <source>Export the transcript…</source>
        <translation>Exportar la transcripción…</translation>
    </message>
    <message>
        <source>Go on with the session that broke off</source>
        <translation>Continuar la sesión que se interrumpió</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Ocultar los subtítulos</translation>
    </message>
    <message>
        <source>Hide from screen capture</source>
        <translation>Ocultar en las capturas de pantalla</translation>
    </message>
    <message>
        <source>Hiding captions from screen capture needs Windows 10 version 2004 or later.</source>
        <translation>Para ocultar los subtítulos en las capturas de pantalla se necesita Windows 10 versión 2004 o posterior.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Dejar pasar los clics</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <translation>Pausar los subtítulos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Play the sample speech</source>
        <translation>Reproducir la voz de muestra</translation>
    </message>
    <message>
        <source>Quit Captioner</source>
        <translation>Salir de Captioner</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>Leer la transcripción</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <translation>Reanudar los subtítulos</translation>
    </message>
    <message>
        <source>Return to the microphone</source>
        <translation>Volver al micrófono</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Show a window for sharing…</source>
        <translation>Mostrar una ventana para compartir…</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Mostrar los subtítulos</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>Iniciar los subtítulos</translation>
    </message>
    <message>
        <source>Stop captions</source>
        <translation>Detener los subtítulos</translation>
    </message>
    <message>
        <source>These are too many files to be opened at once. Open some of them.</source>
        <translation>Son demasiados archivos para abrirlos a la vez. Abra solo algunos.</translation>
    </message>
    <message>
        <source>This desktop has no way to hide one window from screen capture. Share a single window instead of the whole screen: captions are not part of it.</source>
        <translation>Este escritorio no permite ocultar una ventana en las capturas de pantalla. Comparta una sola ventana en vez de toda la pantalla: los subtítulos no forman parte de ella.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Transcribe recordings…</source>
        <translation>Transcribir grabaciones…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message numerus="yes">
        <source>%n files were exported to {folder}</source>
        <translation>
            <numerusform>Se exportó %n archivo a {folder}</numerusform>
            <numerusform>Se exportaron %n archivos a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new words · End: catch up</source>
        <translation>
            <numerusform>%n palabra nueva · Fin: ponerse al día</numerusform>
            <numerusform>%n palabras nuevas · Fin: ponerse al día</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>Marcador en {time}</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Captions are stopped.</source>
        <translation>Los subtítulos están detenidos.</translation>
    </message>
    <message>
        <source>Captions are stopped. What was said is kept.</source>
        <translation>Los subtítulos están detenidos. Lo que se dijo se conserva.</translation>
    </message>
    <message>
        <source>Clicks go through the captions to what is beneath. Click here to take them again.</source>
        <translation>Los clics atraviesan los subtítulos hasta lo que hay debajo. Haga clic aquí para que vuelvan a recibirlos.</translation>
    </message>
    <message>
        <source>Connecting to {recognizer}…</source>
        <translation>Conectando con {recognizer}…</translation>
    </message>
    <message>
        <source>Listening to {microphone}…</source>
        <translation>Escuchando {microphone}…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Microphone level {lit} of {bars}</source>
        <translation>Nivel del micrófono: {lit} de {bars}</translation>
    </message>
    <message>
        <source>No answer from {recognizer}.</source>
        <translation>Sin respuesta ({recognizer}).</translation>
    </message>
    <message>
        <source>No bookmark: no session is being kept.</source>
        <translation>Sin marcador: no se conserva ninguna sesión.</translation>
    </message>
    <message>
        <source>No captions from {recognizer}</source>
        <translation>Sin subtítulos ({recognizer})</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Reproducir la muestra</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>Leer la transcripción</translation>
    </message>
    <message>
        <source>Standing still · End: catch up</source>
        <translation>Detenido · Fin: ponerse al día</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>Iniciar los subtítulos</translation>
    </message>
    <message>
        <source>Take clicks back</source>
        <translation>Volver a recibir clics</translation>
    </message>
    <message>
        <source>That was the sample speech.</source>
        <translation>Esa era la voz de muestra.</translation>
    </message>
    <message>
        <source>This desktop itself decides where windows go and which of them is on top, so captions may be covered by other windows. With XWayland installed, Captioner keeps its place on top.</source>
        <translation>Este escritorio decide por sí mismo dónde van las ventanas y cuál queda encima, por lo que otras ventanas pueden tapar los subtítulos. Con XWayland instalado, Captioner se mantiene encima.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nuevo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>the recogniser</source>
        <translation>el reconocedor</translation>
    </message>
    <message>
        <source>{recognizer}, in place of {other}.</source>
        <translation>{recognizer}, en lugar de {other}.</translation>
    </message>
    <message>
        <source>{seconds} s of speech were not captioned: {reason}</source>
        <translation>No se subtitularon {seconds} s de voz: {reason}</translation>
    </message>
    <message>
        <source>{status} ({seconds} s behind)</source>
        <translation>{status} ({seconds} s de retraso)</translation>
    </message>
    <message>
        <source>{status} · off the record, nothing is written</source>
        <translation>{status} · sin registro, no se escribe nada</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>E&amp;quilibrado</translation>
    </message>
    <message>
        <source>&amp;Fast: every word at once</source>
        <translation>&amp;Rápido: cada palabra al instante</translation>
    </message>
    <message>
        <source>&amp;Steady: words appear when they will stay</source>
        <translation>&amp;Estable: las palabras aparecen cuando ya no van a cambiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;everything of this session</source>
        <translation>Copiar &amp;todo lo de esta sesión</translation>
    </message>
    <message>
        <source>Copy the last &amp;minute</source>
        <translation>Copiar el último &amp;minuto</translation>
    </message>
    <message>
        <source>Copy what can be &amp;seen</source>
        <translation>Copiar lo &amp;visible</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Ocultar los subtítulos</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Ajustes rápidos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Stability: balanced</source>
        <translation>Estabilidad: equilibrado</translation>
    </message>
    <message>
        <source>Stability: fast</source>
        <translation>Estabilidad: rápido</translation>
    </message>
    <message>
        <source>Stability: steady</source>
        <translation>Estabilidad: estable</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Shall we begin now, and look at the numbers later?</source>
        <translation>¿Empezamos ahora y vemos las cifras más tarde?</translation>
    </message>
    <message>
        <source>Shall we begin now, and look later?</source>
        <translation>¿Empezamos ahora y lo vemos luego?</translation>
    </message>
    <message>
        <source>Shall we begin now?</source>
        <translation>¿Empezamos ahora?</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>¿Empezamos?</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Sí, aquí</translation>
    </message>
    <message>
        <source>Yes, here is</source>
        <translation>Sí, aquí está</translation>
    </message>
    <message>
        <source>Yes, here is the plan</source>
        <translation>Sí, aquí está el plan</translation>
    </message>
    <message>
        <source>Yes, here is the plan that we</source>
        <translation>Sí, aquí está el plan del que</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>está</translation>
    </message>
    <message>
        <source>talked about on Monday</source>
        <translation>hablamos el lunes</translation>
    </message>
    <message>
        <source>that we had</source>
        <translation>que teníamos</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n eliminada.</numerusform>
            <numerusform>%n eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases imported</source>
        <translation>
            <numerusform>%n frase importada</numerusform>
            <numerusform>%n frases importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases pasted</source>
        <translation>
            <numerusform>%n frase pegada</numerusform>
            <numerusform>%n frases pegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importar de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as they are spoken</source>
        <translation>&amp;Números y fechas tal como se dicen</translation>
    </message>
    <message>
        <source>&amp;Punctuation and capital letters</source>
        <translation>Punt&amp;uación y mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>A language and a model can be typed nevertheless.</source>
        <translation>Aun así, se puede escribir un idioma y un modelo.</translation>
    </message>
    <message>
        <source>A server finds out by itself when a sentence is over. Change this only if its final words come too late, or if sentences are torn apart.</source>
        <translation>El servidor detecta por sí mismo cuándo termina una frase. Cámbielo solo si las palabras finales llegan demasiado tarde o si las frases quedan cortadas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>An utterance begins when at least this share of it is speech.</source>
        <translation>Un enunciado empieza cuando al menos esta proporción es voz.</translation>
    </message>
    <message>
        <source>An utterance ends when at least this share of it is silence.</source>
        <translation>Un enunciado termina cuando al menos esta proporción es silencio.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Volver a preguntar</translation>
    </message>
    <message>
        <source>Asking {server} for its models…</source>
        <translation>Consultando los modelos de {server}…</translation>
    </message>
    <message>
        <source>Automatic: the server chooses</source>
        <translation>Automático: lo elige el servidor</translation>
    </message>
    <message>
        <source>Beginning and end of speech</source>
        <translation>Principio y fin del habla</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Refuerzo</translation>
    </message>
    <message>
        <source>Boosted phrases</source>
        <translation>Frases reforzadas</translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation>Configuración personalizada</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xperto</translation>
    </message>
    <message>
        <source>Final words are marked with who said them, by number.</source>
        <translation>Las palabras finales indican quién las dijo, por número.</translation>
    </message>
    <message>
        <source>Full stops, commas and question marks.</source>
        <translation>Puntos, comas y signos de interrogación.</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>Importar frases</translation>
    </message>
    <message>
        <source>Language and model</source>
        <translation>Idioma y modelo</translation>
    </message>
    <message>
        <source>M&amp;ost speakers:</source>
        <translation>Máxim&amp;o de hablantes:</translation>
    </message>
    <message>
        <source>Mask s&amp;wear words</source>
        <translation>O&amp;cultar palabras malsonantes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names, products and expert words. 20 is usual; how far the scale goes depends on the model: 0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, one phrase a line.</source>
        <translation>Nombres, productos y términos especializados. Lo habitual es 20; hasta dónde llega la escala depende del modelo: de 0 a 20 en la mayoría, de 20 a 100 en algunos. Por debajo de cero, una frase se vuelve menos frecuente. Se pueden pegar listas, con una frase por línea.</translation>
    </message>
    <message>
        <source>One phrase imported</source>
        <translation>Una frase importada</translation>
    </message>
    <message>
        <source>One phrase pasted</source>
        <translation>Una frase pegada</translation>
    </message>
    <message>
        <source>One row deleted.</source>
        <translation>Una fila eliminada.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Recogniser that is edited</source>
        <translation>Reconocedor que se edita</translation>
    </message>
    <message>
        <source>Reset to defaul&amp;ts</source>
        <translation>&amp;Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Sent as Riva&apos;s custom configuration, as it stands here. A wrong name or value can make the server refuse everything.</source>
        <translation>Se envía como configuración personalizada de Riva, tal como figura aquí. Un nombre o un valor incorrecto puede hacer que el servidor lo rechace todo.</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>Lo que elija el servidor</translation>
    </message>
    <message>
        <source>Silence needed for it</source>
        <translation>Silencio necesario para ello</translation>
    </message>
    <message>
        <source>Silence needed in it</source>
        <translation>Silencio necesario en ella</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the beginning of an utterance.</source>
        <translation>Cantidad de audio que se examina para encontrar el principio de un enunciado.</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the end. Less brings final words sooner, but may cut an utterance at a pause for breath.</source>
        <translation>Cantidad de audio que se examina para encontrar el final. Con menos, las palabras finales llegan antes, pero un enunciado puede cortarse en una pausa para respirar.</translation>
    </message>
    <message>
        <source>Speech needed in it</source>
        <translation>Voz necesaria en ella</translation>
    </message>
    <message>
        <source>Tell sp&amp;eakers apart</source>
        <translation>Distinguir hablan&amp;tes</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Texto (*.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The phrase was there already: made one of both.</source>
        <translation>La frase ya estaba: se han unido en una sola.</translation>
    </message>
    <message>
        <source>The quick end comes when at least this share of it is silence.</source>
        <translation>El final rápido llega cuando al menos esta proporción es silencio.</translation>
    </message>
    <message>
        <source>The server has no model for live captions in this language.</source>
        <translation>El servidor no tiene ningún modelo para subtítulos en directo en este idioma.</translation>
    </message>
    <message>
        <source>The server has no such model for this language.</source>
        <translation>El servidor no tiene ese modelo para este idioma.</translation>
    </message>
    <message>
        <source>They are shown as asterisks.</source>
        <translation>Se muestran como asteriscos.</translation>
    </message>
    <message>
        <source>Two passes: after this much audio a first final comes, which the second may correct.</source>
        <translation>Dos pasadas: tras esta cantidad de audio llega un primer resultado final, que el segundo puede corregir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was copied holds no phrase. Copy text, one a line.</source>
        <translation>Lo copiado no contiene ninguna frase. Copie texto, con una por línea.</translation>
    </message>
    <message>
        <source>Window for a quick end</source>
        <translation>Ventana para un final rápido</translation>
    </message>
    <message>
        <source>Window for the beginning</source>
        <translation>Ventana para el principio</translation>
    </message>
    <message>
        <source>Window for the end</source>
        <translation>Ventana para el final</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message numerus="yes">
        <source>{added}; %n were there already and took the boost of the new list.</source>
        <translation>
            <numerusform>{added}; %n ya estaba y ha tomado el refuerzo de la lista nueva.</numerusform>
            <numerusform>{added}; %n ya estaban y han tomado el refuerzo de la lista nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} has no model for live captions.</source>
        <translation>{server} no tiene ningún modelo para subtítulos en directo.</translation>
    </message>
    <message>
        <source>{server} is back at the defaults.</source>
        <translation>{server} vuelve a los valores predeterminados.</translation>
    </message>
    <message>
        <source>“Twenty past three” instead of “3:20”.</source>
        <translation>«Las tres y veinte» en lugar de «3:20».</translation>
    </message>
</context>
<context>
    <name>riva</name>
    <message>
        <source>Basic offline English</source>
        <translation>Inglés básico sin conexión</translation>
    </message>
    <message>
        <source>Nothing answers at {server}. Check the address and the port, and that the server is running.</source>
        <translation>Nada responde en {server}. Compruebe la dirección y el puerto, y que el servidor esté en funcionamiento.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>La clave de API de NVIDIA para {address} tiene un espacio, un salto de línea o un carácter que ninguna clave tiene. Cópiela de nuevo e introdúzcala en la configuración.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} is missing. Enter it in the settings.</source>
        <translation>Falta la clave de API de NVIDIA para {address}. Introdúzcala en la configuración.</translation>
    </message>
    <message>
        <source>The bearer token for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>El token de portador para {address} tiene un espacio, un salto de línea o un carácter que ningún token tiene. Cópielo de nuevo e introdúzcalo en la configuración.</translation>
    </message>
    <message>
        <source>The bearer token for {address} is missing. Enter it in the settings.</source>
        <translation>Falta el token de portador para {address}. Introdúzcalo en la configuración.</translation>
    </message>
    <message>
        <source>The built-in recogniser</source>
        <translation>El reconocedor integrado</translation>
    </message>
    <message>
        <source>The built-in recogniser could not start: {reason}. Install Captioner again, or choose a Riva server.</source>
        <translation>El reconocedor integrado no se pudo iniciar: {reason}. Instale Captioner de nuevo o elija un servidor Riva.</translation>
    </message>
    <message>
        <source>The built-in recogniser has been stopped.</source>
        <translation>El reconocedor integrado se ha detenido.</translation>
    </message>
    <message>
        <source>The built-in recogniser was not ready within {seconds} seconds. Try again; if that does not help, install Captioner again.</source>
        <translation>El reconocedor integrado no estuvo listo en {seconds} segundos. Inténtelo de nuevo; si no sirve, instale Captioner otra vez.</translation>
    </message>
    <message>
        <source>The certificate and key files for {server} are damaged or do not fit together.</source>
        <translation>Los archivos de certificado y de clave para {server} están dañados o no corresponden entre sí.</translation>
    </message>
    <message>
        <source>The certificate of {server} is made out to another name. Use the name that stands in the certificate, or set the server name to it.</source>
        <translation>El certificado de {server} está emitido para otro nombre. Use el nombre que figura en el certificado o indíquelo como nombre del servidor.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not signed by an authority that this computer trusts. Ask the server&apos;s administrator for its CA file and choose it.</source>
        <translation>El certificado de {server} no está firmado por una autoridad en la que confíe este equipo. Solicite al administrador del servidor su archivo de CA y elíjalo.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet. Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>El certificado de {server} aún no es válido. Compruebe la fecha y la hora de este equipo; si son correctas, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of {server}, or of the authority that signed it, has expired. Ask the server&apos;s administrator to renew it, and check this computer&apos;s date.</source>
        <translation>El certificado de {server}, o de la autoridad que lo firmó, ha caducado. Pida al administrador del servidor que lo renueve y compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The connection to {server} broke: {reason}</source>
        <translation>La conexión con {server} se interrumpió: {reason}</translation>
    </message>
    <message>
        <source>The function id for {address} is missing. NVIDIA&apos;s page of the model shows it; enter it in the settings.</source>
        <translation>Falta el id. de función para {address}. Figura en la página del modelo de NVIDIA; introdúzcalo en la configuración.</translation>
    </message>
    <message>
        <source>The name in {server} is not known here. Check its spelling and the network connection.</source>
        <translation>El nombre de {server} no se conoce aquí. Compruebe que esté bien escrito y la conexión de red.</translation>
    </message>
    <message>
        <source>The secret value of {key} is missing. Enter it in the settings.</source>
        <translation>Falta el valor secreto de {key}. Introdúzcalo en la configuración.</translation>
    </message>
    <message>
        <source>The value of {key} has a line break or a character that gRPC cannot send. Use plain ASCII letters, digits and signs.</source>
        <translation>El valor de {key} tiene un salto de línea o un carácter que gRPC no puede enviar. Use letras, dígitos y signos ASCII sencillos.</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the network connection.</source>
        <translation>No hay ninguna ruta a {server} desde esta red. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>authorization is given twice, as metadata and as the kind of authentication. Remove it from the metadata.</source>
        <translation>authorization se ha indicado dos veces: como metadato y como tipo de autenticación. Quítelo de los metadatos.</translation>
    </message>
    <message>
        <source>it ended with status {status}.</source>
        <translation>terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>it said {line}</source>
        <translation>respondió {line}</translation>
    </message>
    <message>
        <source>{key} is a name for binary metadata, which cannot be entered. Rename it.</source>
        <translation>{key} es un nombre de metadatos binarios, que no se pueden introducir. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>{key} is given twice, with different values. Remove one of them.</source>
        <translation>{key} se ha indicado dos veces, con valores distintos. Quite uno de ellos.</translation>
    </message>
    <message>
        <source>{server} answered as a web server does, not as a Riva server. Check the address, the port and the function id, if there is one. It said: {reason}</source>
        <translation>{server} respondió como un servidor web, no como un servidor Riva. Compruebe la dirección, el puerto y el id. de función, si lo hay. Respuesta: {reason}</translation>
    </message>
    <message>
        <source>{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>{server} responde, pero no como un servidor Riva: no habla gRPC. Compruebe el puerto; el puerto gRPC de Riva suele ser 50051.</translation>
    </message>
    <message>
        <source>{server} captioned a moment ago and has changed: it may be restarting. {reason}</source>
        <translation>{server} subtitulaba hace un momento y ha cambiado: puede que se esté reiniciando. {reason}</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may expect TLS: the connection test in the settings tells.</source>
        <translation>{server} cerró la conexión antes de que se abriera. Puede que se esté iniciando; si persiste, puede que espere TLS: la prueba de conexión de la configuración lo indica.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may not accept the client certificate: the connection test in the settings tells.</source>
        <translation>{server} cerró la conexión antes de que se abriera. Puede que se esté iniciando; si persiste, puede que no acepte el certificado de cliente: la prueba de conexión de la configuración lo indica.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may want a client certificate: the connection test in the settings tells.</source>
        <translation>{server} cerró la conexión antes de que se abriera. Puede que se esté iniciando; si persiste, puede que pida un certificado de cliente: la prueba de conexión de la configuración lo indica.</translation>
    </message>
    <message>
        <source>{server} closed the connection.</source>
        <translation>{server} cerró la conexión.</translation>
    </message>
    <message>
        <source>{server} did not finish its captions.</source>
        <translation>{server} no terminó sus subtítulos.</translation>
    </message>
    <message>
        <source>{server} did not get ready in time.</source>
        <translation>{server} no estuvo listo a tiempo.</translation>
    </message>
    <message>
        <source>{server} did not get ready.</source>
        <translation>{server} no llegó a estar listo.</translation>
    </message>
    <message>
        <source>{server} does not accept these settings: {reason}</source>
        <translation>{server} no acepta esta configuración: {reason}</translation>
    </message>
    <message>
        <source>{server} does not answer. Check the network connection and that the server is running.</source>
        <translation>{server} no responde. Compruebe la conexión de red y que el servidor esté en funcionamiento.</translation>
    </message>
    <message>
        <source>{server} does not have what was asked for: {reason}</source>
        <translation>{server} no tiene lo que se le pidió: {reason}</translation>
    </message>
    <message>
        <source>{server} does not let you use it: {reason}</source>
        <translation>{server} no le permite usarlo: {reason}</translation>
    </message>
    <message>
        <source>{server} does not use TLS on this port. Check the port, or switch TLS off.</source>
        <translation>{server} no usa TLS en este puerto. Compruebe el puerto o desactive TLS.</translation>
    </message>
    <message>
        <source>{server} ended the stream.</source>
        <translation>{server} terminó la transmisión.</translation>
    </message>
    <message>
        <source>{server} failed: {reason}</source>
        <translation>{server} falló: {reason}</translation>
    </message>
    <message>
        <source>{server} found no end in what is being said; it hears the rest anew.</source>
        <translation>{server} no encontró ningún final en lo que se está diciendo; escucha el resto de nuevo.</translation>
    </message>
    <message>
        <source>{server} has no model for live captions with these settings. Choose another language or model. It said: {reason}</source>
        <translation>{server} no tiene ningún modelo para subtítulos en directo con esta configuración. Elija otro idioma o modelo. Respuesta: {reason}</translation>
    </message>
    <message>
        <source>{server} has no room for more captions at present: {reason}</source>
        <translation>{server} no tiene capacidad para más subtítulos en este momento: {reason}</translation>
    </message>
    <message>
        <source>{server} has stopped answering.</source>
        <translation>{server} ha dejado de responder.</translation>
    </message>
    <message>
        <source>{server} is not a server&apos;s address. Write it as host:port.</source>
        <translation>{server} no es la dirección de un servidor. Escríbala como host:puerto.</translation>
    </message>
    <message>
        <source>{server} let the stream go because it heard nothing for a while.</source>
        <translation>{server} cerró la transmisión porque no oyó nada durante un rato.</translation>
    </message>
    <message>
        <source>{server} refused to caption: {reason}</source>
        <translation>{server} se negó a subtitular: {reason}</translation>
    </message>
    <message>
        <source>{server} said nothing about the last words; it hears them again.</source>
        <translation>{server} no respondió nada sobre las últimas palabras; las escucha de nuevo.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is damaged.</source>
        <translation>{server} envió una respuesta dañada.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is too large to be about speech.</source>
        <translation>{server} envió una respuesta demasiado grande para tratarse de voz.</translation>
    </message>
    <message>
        <source>{server} speaks gRPC but offers no Riva speech recognition. Check the address and the port.</source>
        <translation>{server} habla gRPC, pero no ofrece el reconocimiento de voz de Riva. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>{server} takes calls but was not ready to caption within {seconds} seconds.</source>
        <translation>{server} acepta llamadas, pero no estuvo listo para subtitular en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{server} wants another key or password. It said: {reason}</source>
        <translation>{server} pide otra clave u otra contraseña. El servidor dice: {reason}</translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and underscores, and none of the names that gRPC uses itself.</source>
        <translation>«{key}» no puede ser un nombre de metadatos. Use letras, dígitos, puntos, guiones y guiones bajos, y ninguno de los nombres que gRPC usa.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>OBS file append stream</source>
        <translation>OBS archivo añadir transmisión teleprompter</translation>
    </message>
    <message>
        <source>animation reduced motion smooth scrolling</source>
        <translation>animación movimiento reducido desplazamiento suave animaciones scroll</translation>
    </message>
    <message>
        <source>api key bearer token nvcf password login</source>
        <translation>clave api token portador bearer nvcf contraseña acceso inicio de sesión</translation>
    </message>
    <message>
        <source>autostart login boot startup begin</source>
        <translation>inicio automático sesión arranque iniciar comienzo</translation>
    </message>
    <message>
        <source>bearer api key nvcf password</source>
        <translation>bearer portador clave api nvcf contraseña</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>color colores</translation>
    </message>
    <message>
        <source>export save automatically subtitles format</source>
        <translation>exportar guardar automáticamente subtítulos formato</translation>
    </message>
    <message>
        <source>fallback failover offline away</source>
        <translation>alternativa respaldo reserva sin conexión caído ausente fallback failover</translation>
    </message>
    <message>
        <source>host port url server</source>
        <translation>host puerto url servidor equipo</translation>
    </message>
    <message>
        <source>large small zoom font size</source>
        <translation>grande pequeño zoom tamaño fuente letra</translation>
    </message>
    <message>
        <source>linger stay disappear fade timeout</source>
        <translation>permanecer quedarse desaparecer desvanecer tiempo espera</translation>
    </message>
    <message>
        <source>mtls pkcs12 p12 pfx pem</source>
        <translation>mtls pkcs12 p12 pfx pem certificado</translation>
    </message>
    <message>
        <source>nvcf nvidia cloud</source>
        <translation>nvcf nvidia nube</translation>
    </message>
    <message>
        <source>outline shadow border raised depressed</source>
        <translation>contorno sombra borde relieve hundido</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña contraseña passphrase</translation>
    </message>
    <message>
        <source>private key mtls pem</source>
        <translation>clave privada mtls pem</translation>
    </message>
    <message>
        <source>profanity filter</source>
        <translation>filtro palabrotas groserías lenguaje malsonante</translation>
    </message>
    <message>
        <source>record sound flac</source>
        <translation>grabar sonido audio flac</translation>
    </message>
    <message>
        <source>retention privacy days remove</source>
        <translation>retención privacidad días eliminar borrar</translation>
    </message>
    <message>
        <source>root certificate ca bundle trust</source>
        <translation>certificado raíz ca autoridad confianza</translation>
    </message>
    <message>
        <source>save journal record privacy</source>
        <translation>guardar diario registro grabar privacidad</translation>
    </message>
    <message>
        <source>server name override sni</source>
        <translation>nombre del servidor anular sni</translation>
    </message>
    <message>
        <source>shortcut global keys hotkey</source>
        <translation>atajo teclas globales acceso rápido método abreviado hotkey</translation>
    </message>
    <message>
        <source>speaker labels diarization</source>
        <translation>etiquetas de hablantes diarización voces</translation>
    </message>
    <message>
        <source>ssl secure https grpcs</source>
        <translation>ssl seguro https grpcs</translation>
    </message>
    <message>
        <source>stability flicker delay</source>
        <translation>estabilidad parpadeo retraso demora</translation>
    </message>
    <message>
        <source>theme scheme high contrast broadcast large minimal</source>
        <translation>tema esquema alto contraste televisión grande mínimo</translation>
    </message>
    <message>
        <source>transparent translucent</source>
        <translation>transparente translúcido transparencia</translation>
    </message>
    <message>
        <source>typeface family installed</source>
        <translation>tipografía familia tipo de letra instalada</translation>
    </message>
    <message>
        <source>typeface monospace serif sans</source>
        <translation>tipografía monoespaciada monoespacio serif sans remates</translation>
    </message>
    <message>
        <source>update upgrade version new</source>
        <translation>actualización actualizar versión nueva</translation>
    </message>
    <message>
        <source>verbatim itn inverse text normalisation</source>
        <translation>literal itn normalización inversa de texto</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>&amp;Export the chosen server…</source>
        <translation>&amp;Exportar el servidor elegido…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>A custom setting needs a name, and its name and value must each be one line of at most {most} characters.</source>
        <translation>Un ajuste personalizado necesita un nombre, y tanto su nombre como su valor deben ocupar una sola línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A phrase to boost is empty or too long. Write words on one line of at most {most} characters.</source>
        <translation>Una frase que reforzar está vacía o es demasiado larga. Escriba palabras en una sola línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A threshold must be a number from 0 to 1, or left to the server.</source>
        <translation>Un umbral debe ser un número de 0 a 1, o dejarse a elección del servidor.</translation>
    </message>
    <message>
        <source>Add a pai&amp;r</source>
        <translation>Añadir un &amp;par</translation>
    </message>
    <message>
        <source>Add ser&amp;ver</source>
        <translation>Añadir ser&amp;vidor</translation>
    </message>
    <message numerus="yes">
        <source>Added %n servers from {file}.</source>
        <translation>
            <numerusform>Se ha añadido %n servidor de {file}.</numerusform>
            <numerusform>Se han añadido %n servidores de {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Built in, offline</source>
        <translation>Integrado, sin conexión</translation>
    </message>
    <message>
        <source>Canary models do not tell speakers apart.</source>
        <translation>Los modelos Canary no distinguen hablantes.</translation>
    </message>
    <message>
        <source>Canary models have no profanity filter.</source>
        <translation>Los modelos Canary no tienen filtro de palabras malsonantes.</translation>
    </message>
    <message>
        <source>Canary models know no word boosting.</source>
        <translation>Los modelos Canary no admiten el refuerzo de palabras.</translation>
    </message>
    <message>
        <source>Captioner&apos;s servers (*.json);;All files (*)</source>
        <translation>Servidores de Captioner (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Captions by</source>
        <translation>Subtítulos a cargo de</translation>
    </message>
    <message>
        <source>Choose 1 to {most} speakers.</source>
        <translation>Elija de 1 a {most} hablantes.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>«{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Duplica&amp;r</translation>
    </message>
    <message>
        <source>Each custom setting may stand once, and there may be {most} of them.</source>
        <translation>Cada ajuste personalizado puede figurar una sola vez y puede haber {most}.</translation>
    </message>
    <message>
        <source>Each key of the metadata may stand only once. Remove the one too many.</source>
        <translation>Cada clave de metadatos puede figurar una sola vez. Quite la que sobra.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>End of utterance</source>
        <translation>Fin del enunciado</translation>
    </message>
    <message>
        <source>Export &amp;all servers…</source>
        <translation>Exportar &amp;todos los servidores…</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exportar servidores</translation>
    </message>
    <message>
        <source>For example gpu-box, 192.168.1.20:{port} or https://riva.example.org</source>
        <translation>Por ejemplo, gpu-box, 192.168.1.20:{port} o https://riva.example.org</translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation>Metadatos adicionales</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>How much audio is looked at must be 1 to {most} ms, or left to the server.</source>
        <translation>La cantidad de audio que se examina debe ser de 1 a {most} ms, o dejarse a elección del servidor.</translation>
    </message>
    <message>
        <source>I&amp;mport, export</source>
        <translation>I&amp;mportar, exportar</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Kept until Captioner is closed</source>
        <translation>Se conserva hasta que se cierre Captioner</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Bajar (Alt+Abajo en la lista)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Subir (Alt+Arriba en la lista)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s cloud needs the id of the function. Copy it from the function&apos;s page.</source>
        <translation>La nube de NVIDIA necesita el id. de la función. Cópielo de la página de la función.</translation>
    </message>
    <message>
        <source>Name of pair {number}</source>
        <translation>Nombre del par {number}</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
    <message>
        <source>No word of the last minute is lost meanwhile, and captions return to this server once it is well again.</source>
        <translation>Entretanto no se pierde ninguna palabra del último minuto, y los subtítulos vuelven a este servidor cuando se recupera.</translation>
    </message>
    <message>
        <source>Nobody: wait for this server</source>
        <translation>Nadie: esperar a este servidor</translation>
    </message>
    <message>
        <source>None. Most servers need no more than what is set above.</source>
        <translation>Ninguno. La mayoría de los servidores no necesita más que lo indicado arriba.</translation>
    </message>
    <message>
        <source>Parakeet TDT models do not tell speakers apart.</source>
        <translation>Los modelos Parakeet TDT no distinguen hablantes.</translation>
    </message>
    <message>
        <source>Profanity filter</source>
        <translation>Filtro de palabras malsonantes</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove pair {number}</source>
        <translation>Quitar el par {number}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n servers in {file}, without keys and passwords.</source>
        <translation>
            <numerusform>Se ha guardado %n servidor en {file}, sin claves ni contraseñas.</numerusform>
            <numerusform>Se han guardado %n servidores en {file}, sin claves ni contraseñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret value of pair {number}</source>
        <translation>Valor secreto del par {number}</translation>
    </message>
    <message>
        <source>Server “{name}”: {problem}</source>
        <translation>Servidor «{name}»: {problem}</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>Configuración del servidor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Speaker labels</source>
        <translation>Etiquetas de hablantes</translation>
    </message>
    <message>
        <source>Start of utterance</source>
        <translation>Inicio del enunciado</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Almacenada en el llavero</translation>
    </message>
    <message>
        <source>The Spanish Conformer model has no profanity filter.</source>
        <translation>El modelo Conformer para español no tiene filtro de palabras malsonantes.</translation>
    </message>
    <message>
        <source>The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms.</source>
        <translation>El fragmento de audio es de {chunk_ms} ms. Elija de {least} a {most} ms.</translation>
    </message>
    <message>
        <source>The boost of “{text}” must be a number from {least} to {most}; 20 is usual.</source>
        <translation>El refuerzo de «{text}» debe ser un número de {least} a {most}; lo habitual es 20.</translation>
    </message>
    <message>
        <source>The built-in recogniser always masks swear words: noise brings them up.</source>
        <translation>El reconocedor integrado siempre oculta las palabras malsonantes: el ruido las provoca.</translation>
    </message>
    <message>
        <source>The built-in recogniser always writes numbers as they are spoken.</source>
        <translation>El reconocedor integrado siempre escribe los números tal como se dicen.</translation>
    </message>
    <message>
        <source>The built-in recogniser does not tell speakers apart.</source>
        <translation>El reconocedor integrado no distingue hablantes.</translation>
    </message>
    <message>
        <source>The built-in recogniser ends an utterance in one pass only.</source>
        <translation>El reconocedor integrado termina los enunciados en una sola pasada.</translation>
    </message>
    <message>
        <source>The built-in recogniser knows no word boosting.</source>
        <translation>El reconocedor integrado no admite el refuerzo de palabras.</translation>
    </message>
    <message>
        <source>The built-in recogniser needs no server and no network, and nothing leaves this computer. It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.</source>
        <translation>El reconocedor integrado no necesita servidor ni red, y nada sale de este equipo. Conoce inglés básico y comete muchos errores: para subtítulos fiables, añada un servidor Riva.</translation>
    </message>
    <message>
        <source>The built-in recogniser writes no punctuation.</source>
        <translation>El reconocedor integrado no escribe signos de puntuación.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read the secret values.</source>
        <translation>La conexión no está cifrada: cualquiera en el camino puede leer los valores secretos.</translation>
    </message>
    <message>
        <source>The function id holds characters that no function id has. Copy it again, without spaces.</source>
        <translation>El id. de función contiene caracteres que ningún id. de función tiene. Cópielo de nuevo, sin espacios.</translation>
    </message>
    <message>
        <source>The function id is already sent. Remove the metadata “function-id”.</source>
        <translation>El id. de función ya se envía. Quite el metadato «function-id».</translation>
    </message>
    <message>
        <source>The id must be letters, digits, - and _, at most 64.</source>
        <translation>El id. debe constar de letras, dígitos, - y _, 64 como máximo.</translation>
    </message>
    <message>
        <source>The key above is already sent as “authorization”. Remove that metadata, or set the authentication to none.</source>
        <translation>La clave de arriba ya se envía como «authorization». Quite ese metadato o establezca la autenticación en Ninguna.</translation>
    </message>
    <message>
        <source>The key holds spaces, line breaks or letters that no key has. Copy it again, without anything around it.</source>
        <translation>La clave contiene espacios, saltos de línea o letras que ninguna clave tiene. Cópiela de nuevo, sin nada alrededor.</translation>
    </message>
    <message>
        <source>The metadata “{key}” belongs to gRPC itself. Remove it.</source>
        <translation>El metadato «{key}» pertenece al propio gRPC. Quítelo.</translation>
    </message>
    <message>
        <source>The metadata “{key}” would be binary, which cannot be typed. Remove it.</source>
        <translation>El metadato «{key}» sería binario y no se puede escribir. Quítelo.</translation>
    </message>
    <message>
        <source>The model&apos;s name must stand on one line.</source>
        <translation>El nombre del modelo debe ocupar una sola línea.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>El nombre debe ocupar una sola línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The other servers, never this computer</source>
        <translation>Los demás servidores, nunca este equipo</translation>
    </message>
    <message>
        <source>The other servers, then this computer</source>
        <translation>Los demás servidores y luego este equipo</translation>
    </message>
    <message>
        <source>The server has no address. Write it as host or host:port.</source>
        <translation>El servidor no tiene dirección. Escríbala como host o host:puerto.</translation>
    </message>
    <message>
        <source>The server has no name. Give it one, for example “Office”.</source>
        <translation>El servidor no tiene nombre. Asígnele uno, por ejemplo «Oficina».</translation>
    </message>
    <message>
        <source>The value of the metadata “{key}” must be plain ASCII characters on one line, at most {most} of them.</source>
        <translation>El valor del metadato «{key}» debe constar de caracteres ASCII sencillos en una sola línea, {most} como máximo.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases. Remove some.</source>
        <translation>Hay más de {most} frases. Quite algunas.</translation>
    </message>
    <message>
        <source>There are more than {most} servers.</source>
        <translation>Hay más de {most} servidores.</translation>
    </message>
    <message>
        <source>There are two servers named “{name}”. Give each its own name.</source>
        <translation>Hay dos servidores llamados «{name}». Asigne a cada uno su propio nombre.</translation>
    </message>
    <message>
        <source>There is a private key but no client certificate. Choose the certificate that belongs to the key, or remove the key.</source>
        <translation>Hay una clave privada, pero ningún certificado de cliente. Elija el certificado al que pertenece la clave o quite la clave.</translation>
    </message>
    <message>
        <source>There may be at most {most} pairs of metadata.</source>
        <translation>Puede haber como máximo {most} pares de metadatos.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer, no other server</source>
        <translation>Este equipo, ningún otro servidor</translation>
    </message>
    <message>
        <source>This is not a file&apos;s path. Choose the file again.</source>
        <translation>Esto no es la ruta de un archivo. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>To be put right first: {problem}</source>
        <translation>Primero hay que corregir: {problem}</translation>
    </message>
    <message>
        <source>Two servers have the same id, so their keys would mix.</source>
        <translation>Dos servidores tienen el mismo id., por lo que sus claves se mezclarían.</translation>
    </message>
    <message>
        <source>Two-pass end of utterance</source>
        <translation>Fin del enunciado en dos pasadas</translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation>U&amp;sar este</translation>
    </message>
    <message>
        <source>Value of pair {number}</source>
        <translation>Valor del par {number}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>While the server is away</source>
        <translation>Mientras el servidor no esté disponible</translation>
    </message>
    <message>
        <source>Whisper models do not tell speakers apart.</source>
        <translation>Los modelos Whisper no distinguen hablantes.</translation>
    </message>
    <message>
        <source>Whisper models know no word boosting.</source>
        <translation>Los modelos Whisper no admiten el refuerzo de palabras.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Word boosting</source>
        <translation>Refuerzo de palabras</translation>
    </message>
    <message>
        <source>Your administrator has set how this server is reached. A key of your own can be typed below.</source>
        <translation>Su administrador ha fijado cómo se llega a este servidor. Puede introducir abajo una clave propia.</translation>
    </message>
    <message>
        <source>Your administrator has set which servers there are.</source>
        <translation>Su administrador ha fijado qué servidores hay.</translation>
    </message>
    <message>
        <source>by your administrator</source>
        <translation>de su administrador</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, encrypted.</source>
        <translation>gRPC al host {host}, puerto {port}, con cifrado.</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, not encrypted.</source>
        <translation>gRPC al host {host}, puerto {port}, sin cifrado.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>{this_computer}: {problem}</source>
        <translation>{this_computer}: {problem}</translation>
    </message>
    <message>
        <source>{typed} has no valid port: it must be a number from 1 to 65535.</source>
        <translation>{typed} no tiene un puerto válido: debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>{typed} is the server&apos;s web address. Captions come over gRPC: give its gRPC port instead, usually {host}:{port}.</source>
        <translation>{typed} es la dirección web del servidor. Los subtítulos llegan por gRPC: indique en su lugar su puerto gRPC, normalmente {host}:{port}.</translation>
    </message>
    <message>
        <source>{variable} decides which server is used, for as long as it is set.</source>
        <translation>{variable} determina qué servidor se usa mientras esté establecida.</translation>
    </message>
    <message>
        <source>“{address}” is not a server&apos;s address.</source>
        <translation>«{address}» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.</source>
        <translation>«{key}» no es una clave de metadatos. Use solo letras de la a a la z, dígitos, - _ y .</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write it like en-US or de-DE.</source>
        <translation>«{language}» no es un código de idioma. Escríbalo como en-US o de-DE.</translation>
    </message>
    <message>
        <source>“{server_name}” is not a server&apos;s name. Write it as it stands in the certificate, without a port, for example riva.example.org.</source>
        <translation>«{server_name}» no es el nombre de un servidor. Escríbalo tal como figura en el certificado, sin puerto, por ejemplo riva.example.org.</translation>
    </message>
    <message>
        <source>“{this_computer}” is the built-in recogniser. Give the server another name.</source>
        <translation>«{this_computer}» es el reconocedor integrado. Asigne otro nombre al servidor.</translation>
    </message>
    <message>
        <source>“{typed}” is not a server&apos;s address. Write it as host or host:port, for example 192.168.1.20:{port}.</source>
        <translation>«{typed}» no es la dirección de un servidor. Escríbala como host o host:puerto, por ejemplo 192.168.1.20:{port}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n marcador</numerusform>
            <numerusform>%n marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are back.</source>
        <translation>
            <numerusform>%n sesión restaurada.</numerusform>
            <numerusform>%n sesiones restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the bin.</source>
        <translation>
            <numerusform>%n sesión está en la papelera.</numerusform>
            <numerusform>%n sesiones están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are one now.</source>
        <translation>
            <numerusform>%n sesión se ha unido.</numerusform>
            <numerusform>%n sesiones se han unido en una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>%n sesión elegida</numerusform>
            <numerusform>%n sesiones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions found</source>
        <translation>
            <numerusform>%n sesión encontrada</numerusform>
            <numerusform>%n sesiones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n hablante</numerusform>
            <numerusform>%n hablantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papelera</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Eliminar &amp;definitivamente</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>&amp;Split from here on</source>
        <translation>Dividir desde a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>A title for this session</source>
        <translation>Título para esta sesión</translation>
    </message>
    <message>
        <source>Any recogniser</source>
        <translation>Cualquier reconocedor</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Choose another time, recogniser or bookmarks.</source>
        <translation>Elija otro período, otro reconocedor u otros marcadores.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n sesión?</numerusform>
            <numerusform>¿Eliminar definitivamente %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that is in the bin for good?</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation>Eliminar &amp;definitivamente…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Every word must be in the session or its title. The beginning of a word will do, and words in quotes are looked for as they stand.</source>
        <translation>Todas las palabras deben estar en la sesión o en su título. Basta con el principio de una palabra, y las palabras entre comillas se buscan tal cual.</translation>
    </message>
    <message>
        <source>From there on it is a session of its own.</source>
        <translation>A partir de ahí es una sesión aparte.</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Mer&amp;ge into one</source>
        <translation>&amp;Unir en una</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Ninguna sesión coincide</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>No words were captioned</source>
        <translation>No se subtituló ninguna palabra</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Aún no se ha dicho nada</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Reconocedor</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>Buscar en todo lo que se dijo</translation>
    </message>
    <message>
        <source>Search in all that was said (Ctrl+F)</source>
        <translation>Buscar en todo lo que se dijo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions that you delete can be brought back from here.</source>
        <translation>Las sesiones que elimine se pueden recuperar desde aquí.</translation>
    </message>
    <message>
        <source>Show &amp;all sessions</source>
        <translation>Mostrar &amp;todas las sesiones</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Mostrar lo eliminado</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation>No se pudieron leer las sesiones</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoy, {date}</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Qué se puede hacer con ella</translation>
    </message>
    <message>
        <source>What is captioned from now on is kept here.</source>
        <translation>Lo que se subtitule a partir de ahora se conservará aquí.</translation>
    </message>
    <message>
        <source>What was said, and its sound if it was kept, cannot be had back.</source>
        <translation>Lo que se dijo, y su sonido si se conservó, no se podrá recuperar.</translation>
    </message>
    <message>
        <source>With book&amp;marks</source>
        <translation>Con &amp;marcadores</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Ayer, {date}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places in it</source>
        <translation>
            <numerusform>y %n lugar más en ella</numerusform>
            <numerusform>y %n lugares más en ella</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>eliminada {moment}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>with its sound</source>
        <translation>con su sonido</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” was not found</source>
        <translation>No se encontró «{words}»</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Start with default settings for now</source>
        <translation>&amp;Iniciar por ahora con la configuración predeterminada</translation>
    </message>
    <message>
        <source>A window&apos;s place is off any screen there could be.</source>
        <translation>La posición de una ventana queda fuera de cualquier pantalla posible.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Captioner can also be used with its default settings for now. Your own settings stay as they are, and what you change holds until Captioner is closed.</source>
        <translation>Captioner también se puede usar por ahora con su configuración predeterminada. Su propia configuración queda como está, y lo que cambie estará en vigor hasta que se cierre Captioner.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <source>Set by {variable}.</source>
        <translation>Establecido por {variable}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason} They hold until Captioner is closed.</source>
        <translation>No se pudo guardar la configuración: {reason} Estará en vigor hasta que se cierre Captioner.</translation>
    </message>
    <message>
        <source>There are changes that are not applied.</source>
        <translation>Hay cambios sin aplicar.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Your administrator has set everything on this page.</source>
        <translation>Su administrador ha fijado todo en esta página.</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n found</source>
        <translation>
            <numerusform>{page}: %n resultado</numerusform>
            <numerusform>{page}: %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%n more)</source>
        <translation>
            <numerusform>{problem} (%n más)</numerusform>
            <numerusform>{problem} (%n más)</numerusform>
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
        <translation>Subtítulos para compartir</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No microphone is connected. Connect one, and captions go on.</source>
        <translation>No hay ningún micrófono conectado. Conecte uno y los subtítulos continuarán.</translation>
    </message>
    <message>
        <source>No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, or connect a microphone.</source>
        <translation>No se encontró ningún micrófono y no hay ningún servidor de sonido en ejecución. Inicie PipeWire o PulseAudio, o conecte un micrófono.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and try again.</source>
        <translation>No se encontró ningún micrófono. Conecte uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the system&apos;s sound settings, and try again.</source>
        <translation>No se encontró ningún dispositivo para reproducir sonido. Conecte unos altavoces o auriculares, elíjalos en la configuración de sonido del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PortAudio does not reach the sound server. Install ALSA&apos;s plug-in for it (on Debian: apt install libasound2-plugins).</source>
        <translation>PortAudio no accede al servidor de sonido. Instale el complemento de ALSA correspondiente (en Debian: apt install libasound2-plugins).</translation>
    </message>
    <message>
        <source>Several microphones fit &quot;{wanted}&quot;. Say which one: {names}.</source>
        <translation>Varios micrófonos coinciden con «{wanted}». Indique cuál: {names}.</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <translation>Sonido de {name}</translation>
    </message>
    <message>
        <source>The PortAudio library is missing. Install it (on Debian: apt install libportaudio2).</source>
        <translation>Falta la biblioteca PortAudio. Instálela (en Debian: apt install libportaudio2).</translation>
    </message>
    <message>
        <source>The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or switch keeping off.</source>
        <translation>No se puede conservar el audio en {path}: {reason}. Libere espacio o permita escribir ahí, o desactive la conservación.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on.</source>
        <translation>El audio ya no se conserva: {reason}. Los subtítulos continúan.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on. What was kept so far is in {path}.</source>
        <translation>El audio ya no se conserva: {reason}. Los subtítulos continúan. Lo conservado hasta ahora está en {path}.</translation>
    </message>
    <message>
        <source>The computer slept; the microphone is being opened again.</source>
        <translation>El equipo estuvo en suspensión; se está abriendo de nuevo el micrófono.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>El archivo {path} está vacío. Indique un archivo WAV, FLAC, OGG o MP3.</translation>
    </message>
    <message>
        <source>The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>El archivo {path} no es una grabación que se pueda leer. Indique un archivo WAV, FLAC, OGG o MP3.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened ({reason}). Check that it is connected and allowed, or choose another one.</source>
        <translation>No se puede abrir el micrófono ({reason}). Compruebe que esté conectado y permitido, o elija otro.</translation>
    </message>
    <message>
        <source>The microphone has gone, or the sound server was stopped. Connect it again, or choose another one.</source>
        <translation>El micrófono ha desaparecido o se detuvo el servidor de sonido. Conéctelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program. Close that program, or choose another microphone.</source>
        <translation>Otro programa está usando el micrófono. Cierre ese programa o elija otro micrófono.</translation>
    </message>
    <message>
        <source>The microphone sends no sound. Check that it is switched on, or choose another one.</source>
        <translation>El micrófono no envía sonido. Compruebe que esté encendido o elija otro.</translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more. Connect it, or choose another one.</source>
        <translation>El micrófono {name} ya no está. Conéctelo o elija otro.</translation>
    </message>
    <message>
        <source>The output takes no sound. Choose another one in the system&apos;s sound settings, and try again.</source>
        <translation>La salida no acepta sonido. Elija otra en la configuración de sonido del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>No se puede leer la grabación {path}: {reason}. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The recording {path} holds no sound. Choose another file.</source>
        <translation>La grabación {path} no contiene sonido. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged after {seconds} s ({reason}). What came before was captioned; mend or replace the file for the rest.</source>
        <translation>La grabación {path} está dañada a partir de los {seconds} s ({reason}). Lo anterior se subtituló; repare o reemplace el archivo para el resto.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged. Choose another file.</source>
        <translation>La grabación {path} está dañada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The sound server does not answer. Restart it, or log out and in again.</source>
        <translation>El servidor de sonido no responde. Reinícielo, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The sound server has stopped. Captions go on once it runs again; if it does not start by itself, log out and in again.</source>
        <translation>El servidor de sonido se ha detenido. Los subtítulos continuarán cuando vuelva a funcionar; si no se inicia por sí solo, cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Restart the sound server, or log out and in again.</source>
        <translation>El sistema de sonido no responde. Reinicie el servidor de sonido, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The system switched from {name} to nothing; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>El sistema dejó de usar {name} sin pasar a otro; se está abriendo de nuevo {name}. Para usar otro micrófono, elíjalo aquí.</translation>
    </message>
    <message>
        <source>The system switched from {name} to {other}; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>El sistema pasó de {name} a {other}; se está abriendo de nuevo {name}. Para usar otro micrófono, elíjalo aquí.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>No existe el archivo {path}. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no microphone &quot;{wanted}&quot;. Choose one of these: {names}.</source>
        <translation>No hay ningún micrófono «{wanted}». Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>This computer was too busy for {seconds} s of sound. Close programs that keep it busy.</source>
        <translation>Este equipo estuvo demasiado ocupado durante {seconds} s de sonido. Cierre los programas que lo ocupan.</translation>
    </message>
    <message>
        <source>This computer was too busy to take all of the sound. Close programs that keep it busy.</source>
        <translation>Este equipo estaba demasiado ocupado para recoger todo el sonido. Cierre los programas que lo ocupan.</translation>
    </message>
    <message>
        <source>This computer was too busy. Close programs that keep it busy.</source>
        <translation>Este equipo estaba demasiado ocupado. Cierre los programas que lo ocupan.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ya existe un archivo así</translation>
    </message>
    <message>
        <source>{name} is gone. Connect it again, and captions go on; or choose another microphone.</source>
        <translation>{name} ha desaparecido. Conéctelo de nuevo y los subtítulos continuarán, o elija otro micrófono.</translation>
    </message>
    <message>
        <source>{name} is muted in the system&apos;s sound settings. Unmute it there.</source>
        <translation>{name} está silenciado en la configuración de sonido del sistema. Reactívelo ahí.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower its level in the system&apos;s sound settings.</source>
        <translation>{name} suena demasiado fuerte: baje su nivel en la configuración de sonido del sistema.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower the volume of what plays.</source>
        <translation>{name} suena demasiado fuerte: baje el volumen de lo que se reproduce.</translation>
    </message>
    <message>
        <source>{name} sends damaged sound. Connect it again, or choose another microphone.</source>
        <translation>{name} envía sonido dañado. Conéctelo de nuevo o elija otro micrófono.</translation>
    </message>
    <message>
        <source>{name} sends digital silence: it may be muted by a switch on it or on the computer. Unmute it, or choose another microphone.</source>
        <translation>{name} envía silencio digital: puede que esté silenciado con un interruptor del propio micrófono o del equipo. Reactívelo o elija otro micrófono.</translation>
    </message>
    <message>
        <source>{name} sends nothing. Check that it is switched on and not suspended, or choose another microphone.</source>
        <translation>{name} no envía nada. Compruebe que esté encendido y no suspendido, o elija otro micrófono.</translation>
    </message>
    <message>
        <source>{name}: nothing is playing. Play something, or choose a microphone.</source>
        <translation>{name}: no se está reproduciendo nada. Reproduzca algo o elija un micrófono.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} es una carpeta. Indique un archivo WAV, FLAC, OGG o MP3.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} no es un archivo. Indique un archivo WAV, FLAC, OGG o MP3.</translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n found: {names}.</source>
        <translation>
            <numerusform>%n encontrado: {names}.</numerusform>
            <numerusform>%n encontrados: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Probar otra ve&amp;z</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Probar la cone&amp;xión</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Ask for an RSA or ECDSA certificate from where it came from.</source>
        <translation>Solicite un certificado RSA o ECDSA a quien se lo facilitó.</translation>
    </message>
    <message>
        <source>Ask its administrator for a client certificate with its key, and choose both.</source>
        <translation>Solicite a su administrador un certificado de cliente con su clave y elija ambos.</translation>
    </message>
    <message>
        <source>Ask its administrator for its name, and set the server name to it.</source>
        <translation>Pregunte a su administrador cómo se llama e indíquelo como nombre del servidor.</translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS 1.2 or 1.3.</source>
        <translation>Pida a su administrador que active TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a client certificate that it accepts.</source>
        <translation>Solicite al administrador del servidor un certificado de cliente que este acepte.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its CA file and choose it in the settings.</source>
        <translation>Solicite al administrador del servidor su archivo de CA y elíjalo en la configuración.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the certificate that it uses now.</source>
        <translation>Solicite al administrador del servidor el certificado que usa ahora.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the new CA file and choose it in the settings.</source>
        <translation>Solicite al administrador del servidor el nuevo archivo de CA y elíjalo en la configuración.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this certificate as a file and choose it as the CA file.</source>
        <translation>Solicite al administrador del servidor este certificado como archivo y elíjalo como archivo de CA.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to deploy a streaming model.</source>
        <translation>Pida al administrador del servidor que instale un modelo de streaming.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>Pida al administrador del servidor que lo renueve.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it. Check this computer&apos;s date and time as well.</source>
        <translation>Pida al administrador del servidor que lo renueve. Compruebe también la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether it is still working.</source>
        <translation>Pregunte al administrador del servidor si sigue funcionando.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which CA file belongs to this server.</source>
        <translation>Pregunte al administrador del servidor qué archivo de CA corresponde a este servidor.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name it has, and set the server name to it.</source>
        <translation>Pregunte al administrador del servidor cómo se llama e indíquelo como nombre del servidor.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>De&amp;tener la prueba</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Cancelado. Lo encontrado hasta entonces figura a continuación.</translation>
    </message>
    <message>
        <source>Captions will be late. A nearer or less busy server would help.</source>
        <translation>Los subtítulos llegarán tarde. Sería útil un servidor más cercano o menos ocupado.</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Archivos de certificado</translation>
    </message>
    <message>
        <source>Changed since the last test. Test again to be sure.</source>
        <translation>Modificado desde la última prueba. Pruebe de nuevo para estar seguro.</translation>
    </message>
    <message>
        <source>Check its spelling, the network connection, and whether a VPN must be on.</source>
        <translation>Compruebe que esté bien escrito, la conexión de red y si es necesario activar una VPN.</translation>
    </message>
    <message>
        <source>Check that the server behind it is running, and the port.</source>
        <translation>Compruebe que el servidor que hay detrás esté en funcionamiento, y el puerto.</translation>
    </message>
    <message>
        <source>Check that the server is running as it should; its log may say why.</source>
        <translation>Compruebe que el servidor funcione como es debido; su registro puede indicar la causa.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Compruebe la dirección y la conexión de red.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is on, and that no firewall is between.</source>
        <translation>Compruebe la dirección, que la máquina esté encendida y que no haya ningún cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>Check the key; ask the server&apos;s administrator whether it is still valid.</source>
        <translation>Compruebe la clave; pregunte al administrador del servidor si sigue siendo válida.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN must be on.</source>
        <translation>Compruebe la conexión de red y si es necesario activar una VPN.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server&apos;s administrator.</source>
        <translation>Compruebe la conexión de red o consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Check the network connection; a firewall may be in the way.</source>
        <translation>Compruebe la conexión de red; puede que un cortafuegos la impida.</translation>
    </message>
    <message>
        <source>Check the port (Riva&apos;s gRPC port is usually 50051), and that the server is running.</source>
        <translation>Compruebe el puerto (el puerto gRPC de Riva suele ser 50051) y que el servidor esté en funcionamiento.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>Compruebe el puerto; el puerto gRPC de Riva suele ser 50051.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051. If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).</source>
        <translation>Compruebe el puerto; el puerto gRPC de Riva suele ser 50051. Si es el correcto, pida a su administrador que active HTTP/2 (ALPN).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>Compruebe la fecha y la hora de este equipo; si son correctas, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Choose another language or model, or let the server choose.</source>
        <translation>Elija otro idioma o modelo, o deje que elija el servidor.</translation>
    </message>
    <message>
        <source>Choose one of these languages, or ask the server&apos;s administrator for a model.</source>
        <translation>Elija uno de estos idiomas o solicite un modelo al administrador del servidor.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the server choose.</source>
        <translation>Elija uno de estos o deje que elija el servidor.</translation>
    </message>
    <message>
        <source>Choose one that streams: {names}.</source>
        <translation>Elija uno de streaming: {names}.</translation>
    </message>
    <message>
        <source>Choose the kind of authentication, and enter the key or token.</source>
        <translation>Elija el tipo de autenticación e introduzca la clave o el token.</translation>
    </message>
    <message>
        <source>Choose the language that is spoken, or another model.</source>
        <translation>Elija el idioma que se habla u otro modelo.</translation>
    </message>
    <message>
        <source>Connection test of {server}: {outcome}</source>
        <translation>Prueba de conexión de {server}: {outcome}</translation>
    </message>
    <message>
        <source>Copy res&amp;ults</source>
        <translation>Copi&amp;ar los resultados</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Cifrado con {version}.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encryption is off: the audio can be read on its way.</source>
        <translation>El cifrado está desactivado: el audio se puede leer por el camino.</translation>
    </message>
    <message>
        <source>Encryption is off: the key and the audio can be read on their way.</source>
        <translation>El cifrado está desactivado: la clave y el audio se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>Encryption with {address} failed: {reason}.</source>
        <translation>El cifrado con {address} falló: {reason}.</translation>
    </message>
    <message>
        <source>For any language there is {names}.</source>
        <translation>Para cualquier idioma hay: {names}.</translation>
    </message>
    <message>
        <source>For {language} there is {names}.</source>
        <translation>Para {language} hay: {names}.</translation>
    </message>
    <message>
        <source>Have an administrator mend the file; “captioner defaults” checks it.</source>
        <translation>Pida a un administrador que corrija el archivo; «captioner defaults» lo comprueba.</translation>
    </message>
    <message>
        <source>It did not come so far.</source>
        <translation>No se llegó a este paso.</translation>
    </message>
    <message>
        <source>It does not work yet: {step}.</source>
        <translation>Aún no funciona: {step}.</translation>
    </message>
    <message>
        <source>It works, with a warning.</source>
        <translation>Funciona, con una advertencia.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keys and passwords can be stored in it.</source>
        <translation>En él se pueden almacenar claves y contraseñas.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation>Busque su ventana y desbloquéelo; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look whether the captions are in the language that you chose.</source>
        <translation>Compruebe si los subtítulos están en el idioma que eligió.</translation>
    </message>
    <message>
        <source>Made out to {names}, valid until {ends}.</source>
        <translation>Emitido para {names}, válido hasta el {ends}.</translation>
    </message>
    <message>
        <source>Mend the file, or go on: at its next start Captioner keeps it under another name and uses the defaults.</source>
        <translation>Repare el archivo o continúe: la próxima vez que se inicie, Captioner lo conserva con otro nombre y usa los valores predeterminados.</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Micrófonos</translation>
    </message>
    <message>
        <source>None are chosen: this computer&apos;s own authorities decide.</source>
        <translation>No se ha elegido ninguno: deciden las autoridades de este equipo.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not needed without encryption.</source>
        <translation>No es necesario sin cifrado.</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>No es necesario: se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>No se ha probado debido al fallo anterior.</translation>
    </message>
    <message>
        <source>Not tried: the way leads through the proxy {proxy}.</source>
        <translation>No se ha probado: la ruta pasa por el proxy {proxy}.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}: the connection was refused.</source>
        <translation>Nada escucha en {address}: se rechazó la conexión.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name} and others.</source>
        <translation>Se apartaron configuraciones anteriores porque no se podían leer: {name} y otras.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name}.</source>
        <translation>Se apartó una configuración anterior porque no se podía leer: {name}.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Qt&apos;s own screen “{platform}”</source>
        <translation>Pantalla propia de Qt «{platform}»</translation>
    </message>
    <message>
        <source>Restore them in the settings under About, or delete the files that are not needed.</source>
        <translation>Restáurelas en la configuración, en Acerca de, o elimine los archivos que no se necesiten.</translation>
    </message>
    <message>
        <source>Riva speech recognition is there; it does not list its models.</source>
        <translation>El reconocimiento de voz de Riva está disponible; no enumera sus modelos.</translation>
    </message>
    <message>
        <source>Riva&apos;s gRPC port is usually 50051.</source>
        <translation>El puerto gRPC de Riva suele ser 50051.</translation>
    </message>
    <message>
        <source>Round trip {trip}</source>
        <translation>Ida y vuelta: {trip}</translation>
    </message>
    <message>
        <source>Round trip {trip}, first words after {words}</source>
        <translation>Ida y vuelta: {trip}, primeras palabras al cabo de {words}</translation>
    </message>
    <message>
        <source>Sample speech</source>
        <translation>Voz de muestra</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show this to the server&apos;s administrator.</source>
        <translation>Muéstrelo al administrador del servidor.</translation>
    </message>
    <message>
        <source>Something answers at {address}.</source>
        <translation>Algo responde en {address}.</translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation>Servicio de voz</translation>
    </message>
    <message>
        <source>Start Captioner from the desktop, or caption in the terminal: captioner caption.</source>
        <translation>Inicie Captioner desde el escritorio o subtitule en el terminal: captioner caption.</translation>
    </message>
    <message>
        <source>Streaming model</source>
        <translation>Modelo de streaming</translation>
    </message>
    <message>
        <source>Switch TLS off, or ask for the port with TLS.</source>
        <translation>Desactive TLS o pregunte por el puerto con TLS.</translation>
    </message>
    <message>
        <source>Switch TLS on if the server offers it.</source>
        <translation>Active TLS si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Switch TLS on.</source>
        <translation>Active TLS.</translation>
    </message>
    <message>
        <source>Testing {server}…</source>
        <translation>Probando {server}…</translation>
    </message>
    <message>
        <source>The certificate files can be used.</source>
        <translation>Los archivos de certificado se pueden usar.</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s has expired.</source>
        <translation>El certificado de la autoridad que firmó el del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the authority {authority} expired on {day}.</source>
        <translation>El certificado de la autoridad {authority} caducó el {day}.</translation>
    </message>
    <message>
        <source>The certificate of the server expired on {day}.</source>
        <translation>El certificado del servidor caducó el {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} cannot be used: {reason}.</source>
        <translation>No se puede usar el certificado de cliente {path}: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {address} failed: {reason}.</source>
        <translation>La conexión con {address} falló: {reason}.</translation>
    </message>
    <message>
        <source>The desktop of this system</source>
        <translation>El escritorio de este sistema</translation>
    </message>
    <message>
        <source>The first words came back after {seconds} s.</source>
        <translation>Las primeras palabras volvieron al cabo de {seconds} s.</translation>
    </message>
    <message>
        <source>The first words came {seconds} s after the speech began.</source>
        <translation>Las primeras palabras llegaron {seconds} s después de empezar la voz.</translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation>El llavero no responde; quizá espere su contraseña.</translation>
    </message>
    <message>
        <source>The model {model} does not caption {language}, only {languages}.</source>
        <translation>El modelo {model} no subtitula {language}, solo {languages}.</translation>
    </message>
    <message>
        <source>The model {model} is for whole recordings, not for live captions.</source>
        <translation>El modelo {model} es para grabaciones completas, no para subtítulos en directo.</translation>
    </message>
    <message>
        <source>The model {model} is there and streams.</source>
        <translation>El modelo {model} está disponible y admite streaming.</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>El nombre {host} no se conoce aquí.</translation>
    </message>
    <message>
        <source>The name {host} was not found within {seconds} seconds.</source>
        <translation>No se encontró el nombre {host} en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server accepts the key.</source>
        <translation>El servidor acepta la clave.</translation>
    </message>
    <message>
        <source>The server asks for no key.</source>
        <translation>El servidor no pide ninguna clave.</translation>
    </message>
    <message>
        <source>The server closes each connection once it is encrypted.</source>
        <translation>El servidor cierra cada conexión en cuanto está cifrada.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate.</source>
        <translation>El servidor no acepta el certificado de cliente.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: {reason}.</source>
        <translation>El servidor no acepta el certificado de cliente: {reason}.</translation>
    </message>
    <message>
        <source>The server does not caption {language}, only {languages}.</source>
        <translation>El servidor no subtitula {language}, solo {languages}.</translation>
    </message>
    <message>
        <source>The server has no model for live captions, only for whole recordings: {names}.</source>
        <translation>El servidor no tiene ningún modelo para subtítulos en directo, solo para grabaciones completas: {names}.</translation>
    </message>
    <message>
        <source>The server has no model {model}. It has {names}.</source>
        <translation>El servidor no tiene el modelo {model}. Tiene: {names}.</translation>
    </message>
    <message>
        <source>The server lets in only clients that show a certificate of their own.</source>
        <translation>El servidor solo admite clientes que presenten su propio certificado.</translation>
    </message>
    <message>
        <source>The server lets this client in and asks for no key.</source>
        <translation>El servidor admite a este cliente y no pide ninguna clave.</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>El servidor ofrece cifrado.</translation>
    </message>
    <message>
        <source>The server takes a stream in the chosen language.</source>
        <translation>El servidor acepta una transmisión en el idioma elegido.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can be trusted.</source>
        <translation>El certificado del servidor es de confianza.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on {ends}.</source>
        <translation>El certificado del servidor caduca el {ends}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to {names}, not to {name}.</source>
        <translation>El certificado del servidor está emitido para {names}, no para {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable: {reason}.</source>
        <translation>El certificado del servidor no es aceptable: {reason}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to {name}.</source>
        <translation>El certificado del servidor no está emitido para {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is known here.</source>
        <translation>El certificado del servidor no está firmado por ninguna autoridad conocida aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority in {path}.</source>
        <translation>El certificado del servidor no está firmado por la autoridad de {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {day}.</source>
        <translation>El certificado del servidor no es válido antes del {day}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, and is not the one in {path}.</source>
        <translation>El certificado del servidor está firmado por él mismo y no es el de {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself: no authority vouches for it.</source>
        <translation>El certificado del servidor está firmado por él mismo: ninguna autoridad lo avala.</translation>
    </message>
    <message>
        <source>The server&apos;s key could not be read, because the keyring does not answer.</source>
        <translation>No se pudo leer la clave del servidor porque el llavero no responde.</translation>
    </message>
    <message>
        <source>There are none yet in {path}: the defaults are used.</source>
        <translation>Aún no hay ninguna en {path}: se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>There is no screen that captions could be shown on.</source>
        <translation>No hay ninguna pantalla en la que mostrar los subtítulos.</translation>
    </message>
    <message>
        <source>There is no way to {address} from this network.</source>
        <translation>No hay ninguna ruta a {address} desde esta red.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for more room.</source>
        <translation>Inténtelo más tarde o solicite a su administrador más capacidad.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again: a model that was not used for long may be loading. If this stays, ask the server&apos;s administrator.</source>
        <translation>Inténtelo de nuevo: puede que se esté cargando un modelo que llevaba tiempo sin usarse. Si persiste, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Try again; if this stays, ask the server&apos;s administrator.</source>
        <translation>Inténtelo de nuevo; si persiste, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Try again; if this stays, show it to the server&apos;s administrator.</source>
        <translation>Inténtelo de nuevo; si persiste, muéstrelo al administrador del servidor.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or set RIVA_API_KEY.</source>
        <translation>Desbloquee el llavero o establezca RIVA_API_KEY.</translation>
    </message>
    <message>
        <source>Use that name as the address, or set the server name to it.</source>
        <translation>Use ese nombre como dirección o indíquelo como nombre del servidor.</translation>
    </message>
    <message>
        <source>Use the server&apos;s gRPC port instead, usually 50051.</source>
        <translation>Use en su lugar el puerto gRPC del servidor, normalmente 50051.</translation>
    </message>
    <message>
        <source>Wayland session {name}, shown through {x11}</source>
        <translation>Sesión de Wayland {name}, mostrada mediante {x11}</translation>
    </message>
    <message>
        <source>Wayland session {name}, without X11</source>
        <translation>Sesión de Wayland {name}, sin X11</translation>
    </message>
    <message>
        <source>X11 screen {screen}, {width} x {height} pixels</source>
        <translation>Pantalla X11 {screen}, {width} x {height} píxeles</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>certificate files</source>
        <translation>archivos de certificado</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>first words after {words}</source>
        <translation>primeras palabras al cabo de {words}</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>se revocó</translation>
    </message>
    <message>
        <source>its kind is not supported there</source>
        <translation>su tipo no se admite allí</translation>
    </message>
    <message>
        <source>its owner is not let in</source>
        <translation>no se admite a su titular</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>no se pudo comprobar su firma</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>sample speech</source>
        <translation>voz de muestra</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>certificado del servidor</translation>
    </message>
    <message>
        <source>speech service</source>
        <translation>servicio de voz</translation>
    </message>
    <message>
        <source>streaming model</source>
        <translation>modelo de streaming</translation>
    </message>
    <message>
        <source>the authority that signed it is not known there</source>
        <translation>la autoridad que lo firmó no se conoce allí</translation>
    </message>
    <message>
        <source>{address} and Captioner have no kind of encryption in common.</source>
        <translation>{address} y Captioner no tienen ningún tipo de cifrado en común.</translation>
    </message>
    <message>
        <source>{address} answers in a protocol of its own: it is no Riva server.</source>
        <translation>{address} responde con un protocolo propio: no es un servidor Riva.</translation>
    </message>
    <message>
        <source>{address} answers “{text}”: it is no Riva server.</source>
        <translation>{address} responde «{text}»: no es un servidor Riva.</translation>
    </message>
    <message>
        <source>{address} began to set up encryption but never finished.</source>
        <translation>{address} empezó a establecer el cifrado, pero no terminó.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} no responde.</translation>
    </message>
    <message>
        <source>{address} does not encrypt: it speaks gRPC without TLS.</source>
        <translation>{address} no cifra: habla gRPC sin TLS.</translation>
    </message>
    <message>
        <source>{address} does not know itself by the name {name}.</source>
        <translation>{address} no se reconoce con el nombre {name}.</translation>
    </message>
    <message>
        <source>{address} encrypts, but does not offer HTTP/2, which gRPC needs.</source>
        <translation>{address} cifra, pero no ofrece HTTP/2, que gRPC necesita.</translation>
    </message>
    <message>
        <source>{address} expects an encrypted connection.</source>
        <translation>{address} espera una conexión cifrada.</translation>
    </message>
    <message>
        <source>{address} is a web server&apos;s port. Captions come over gRPC, which has its own.</source>
        <translation>{address} es el puerto de un servidor web. Los subtítulos llegan por gRPC, que tiene el suyo propio.</translation>
    </message>
    <message>
        <source>{address} takes connections and closes each at once.</source>
        <translation>{address} acepta conexiones y las cierra al instante.</translation>
    </message>
    <message>
        <source>{address} takes connections but says nothing: it is no Riva server.</source>
        <translation>{address} acepta conexiones, pero no dice nada: no es un servidor Riva.</translation>
    </message>
    <message>
        <source>{check}: {outcome}</source>
        <translation>{check}: {outcome}</translation>
    </message>
    <message>
        <source>{described}, scaled by QT_SCALE_FACTOR={scale}.</source>
        <translation>{described}, escalado con QT_SCALE_FACTOR={scale}.</translation>
    </message>
    <message>
        <source>{host} is a numeric address.</source>
        <translation>{host} es una dirección numérica.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} es {addresses}.</translation>
    </message>
    <message>
        <source>{message} It was signed by {authority}.</source>
        <translation>{message} Lo firmó {authority}.</translation>
    </message>
    <message>
        <source>{message} Yet the server takes the stream.</source>
        <translation>{message} Aun así, el servidor acepta la transmisión.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} y otros</translation>
    </message>
    <message numerus="yes">
        <source>{path} can be read and names %n servers.</source>
        <translation>
            <numerusform>{path} se puede leer y define %n servidor.</numerusform>
            <numerusform>{path} se puede leer y define %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read and names 1 server.</source>
        <translation>{path} se puede leer y define 1 servidor.</translation>
    </message>
    <message>
        <source>{path} can be read and names no server.</source>
        <translation>{path} se puede leer y no define ningún servidor.</translation>
    </message>
    <message>
        <source>{path} is in force and locks nothing.</source>
        <translation>{path} está en vigor y no bloquea nada.</translation>
    </message>
    <message>
        <source>{path} is in force and locks: {locked}.</source>
        <translation>{path} está en vigor y bloquea: {locked}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} answers as Riva speech recognition does.</source>
        <translation>{server} responde como el reconocimiento de voz de Riva.</translation>
    </message>
    <message>
        <source>{server} ended the stream before it had heard all of the sample.</source>
        <translation>{server} terminó la transmisión antes de haber oído toda la muestra.</translation>
    </message>
    <message>
        <source>{server} heard the sample speech but wrote no words.</source>
        <translation>{server} oyó la voz de muestra, pero no escribió ninguna palabra.</translation>
    </message>
    <message>
        <source>{server} recognises whole recordings only, no live speech.</source>
        <translation>{server} solo reconoce grabaciones completas, no habla en directo.</translation>
    </message>
    <message>
        <source>{server} takes calls but does not answer them.</source>
        <translation>{server} acepta llamadas, pero no las responde.</translation>
    </message>
    <message>
        <source>{server} took the sample speech but has not answered it in time.</source>
        <translation>{server} recibió la voz de muestra, pero no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>{server} was so slow that the test was ended after {seconds} seconds.</source>
        <translation>{server} fue tan lento que la prueba se terminó al cabo de {seconds} segundos.</translation>
    </message>
    <message>
        <source>“{name}” (default)</source>
        <translation>«{name}» (predeterminado)</translation>
    </message>
</context>
<context>
    <name>transcripts</name>
    <message numerus="yes">
        <source>%n entries of the transcript could not be written to the disk, and are lost.</source>
        <translation>
            <numerusform>%n entrada de la transcripción no se pudo escribir en el disco y se ha perdido.</numerusform>
            <numerusform>%n entradas de la transcripción no se pudieron escribir en el disco y se han perdido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n fila nueva</numerusform>
            <numerusform>%n filas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazada</numerusform>
            <numerusform>%n reemplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced so far</source>
        <translation>
            <numerusform>%n reemplazo hasta ahora</numerusform>
            <numerusform>%n reemplazos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>%n sesión es más antigua y se eliminará definitivamente.</numerusform>
            <numerusform>%n sesiones son más antiguas y se eliminarán definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound files are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>%n archivo de sonido es más antiguo y se eliminará definitivamente.</numerusform>
            <numerusform>%n archivos de sonido son más antiguos y se eliminarán definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>&amp;Elegir grabaciones…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Correct the row</source>
        <translation>C&amp;orregir la fila</translation>
    </message>
    <message>
        <source>&amp;Delete sessions:</source>
        <translation>&amp;Eliminar las sesiones:</translation>
    </message>
    <message>
        <source>&amp;Doubtful words</source>
        <translation>Palabras &amp;dudosas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation>Ir a un mo&amp;mento…</translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation>&amp;Unir con la fila siguiente</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Conservar lo que se dice</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Live text file:</source>
        <translation>Archivo de texto en &amp;directo:</translation>
    </message>
    <message>
        <source>&amp;Mark doubtful words</source>
        <translation>Marcar las palabras &amp;dudosas</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>Marcador &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Reempla&amp;zar…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Dividir en el cur&amp;sor</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño norm&amp;al</translation>
    </message>
    <message>
        <source>1:02:30, 62:30 or minutes</source>
        <translation>1:02:30, 62:30 o minutos</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Quedan unos segundos</translation>
    </message>
    <message>
        <source>A new speaker</source>
        <translation>Un hablante nuevo</translation>
    </message>
    <message>
        <source>A row cannot be empty. It stays as it was.</source>
        <translation>Una fila no puede estar vacía. Se ha dejado como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>A session broke off the last time. %n minutes of it were recovered.</source>
        <translation>
            <numerusform>Una sesión se interrumpió la última vez. Se ha recuperado %n minuto.</numerusform>
            <numerusform>Una sesión se interrumpió la última vez. Se han recuperado %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session can only be split between two of its rows. Choose another row.</source>
        <translation>Una sesión solo se puede dividir entre dos de sus filas. Elija otra fila.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda aproximadamente %n minuto</numerusform>
            <numerusform>Quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left</source>
        <translation>
            <numerusform>Queda aproximadamente %n segundo</numerusform>
            <numerusform>Quedan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;bookmark</source>
        <translation>Añadir un marca&amp;dor</translation>
    </message>
    <message>
        <source>Add to boosted &amp;words</source>
        <translation>Añadir a palabras re&amp;forzadas</translation>
    </message>
    <message>
        <source>Add “{words}” to boosted words</source>
        <translation>Añadir «{words}» a las palabras reforzadas</translation>
    </message>
    <message numerus="yes">
        <source>After %n days</source>
        <translation>
            <numerusform>Al cabo de %n día</numerusform>
            <numerusform>Al cabo de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Captioner is writing this session. End it there, then try again.</source>
        <translation>Otro Captioner está escribiendo esta sesión. Termínela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>As a sound file beside the text. Everybody who can be heard is on it: ask them first. Off, what the microphone hears is forgotten within a minute.</source>
        <translation>Como archivo de sonido junto al texto. Contiene la voz de todas las personas a las que se oye: pídales permiso antes. Si está desactivado, lo que oye el micrófono se olvida en menos de un minuto.</translation>
    </message>
    <message>
        <source>Bac&amp;k to where I read</source>
        <translation>Volver a donde estaba le&amp;yendo</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>Por debajo del {percent} %</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Canc&amp;el all</source>
        <translation>Cancelar &amp;todas</translation>
    </message>
    <message>
        <source>Cancelled; nothing was transcribed.</source>
        <translation>Cancelado; no se transcribió nada.</translation>
    </message>
    <message>
        <source>Cancelled; the first {minutes} minutes were transcribed and kept: {words}.</source>
        <translation>Cancelado; los primeros {minutes} minutos se transcribieron y se conservaron: {words}.</translation>
    </message>
    <message>
        <source>Captioner is ending.</source>
        <translation>Captioner se está cerrando.</translation>
    </message>
    <message>
        <source>Captions cannot be written to “{path}”. Choose a file by its whole path.</source>
        <translation>No se pueden escribir subtítulos en «{path}». Elija un archivo con su ruta completa.</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Elegir grabaciones</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Elegir la carpeta de exportación</translation>
    </message>
    <message>
        <source>Choose the live text file</source>
        <translation>Elegir el archivo de texto en directo</translation>
    </message>
    <message>
        <source>Click to change the title</source>
        <translation>Haga clic para cambiar el título</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy with &amp;times</source>
        <translation>Copiar con t&amp;iempos</translation>
    </message>
    <message>
        <source>Dele&amp;te audio:</source>
        <translation>Eliminar el audi&amp;o:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <translation>Suelte aquí las grabaciones</translation>
    </message>
    <message>
        <source>E&amp;xport each session when it is stopped</source>
        <translation>E&amp;xportar cada sesión al detenerla</translation>
    </message>
    <message>
        <source>Each caption is added to this file as a line, as soon as it does not change any more: for a text source of OBS that reads from a file, or a teleprompter. It works without keeping sessions, too.</source>
        <translation>Cada subtítulo se añade a este archivo como una línea en cuanto ya no va a cambiar: para una fuente de texto de OBS que lea de un archivo o para un teleprompter. También funciona sin conservar las sesiones.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Cada formato se puede elegir una sola vez.</translation>
    </message>
    <message>
        <source>Each session, from start to stop, is saved as text that only you can read. Off, nothing is written. What is said off the record is never written.</source>
        <translation>Cada sesión, desde el inicio hasta la detención, se guarda como texto que solo usted puede leer. Si está desactivado, no se escribe nada. Lo que se dice sin registro no se escribe nunca.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>From now on the recogniser listens for “{words}”.</source>
        <translation>A partir de ahora, el reconocedor presta atención a «{words}».</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation>Ir a un mo&amp;mento</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir a un momento</translation>
    </message>
    <message>
        <source>Go to what is said now (End)</source>
        <translation>Ir a lo que se dice ahora (Fin)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>Keep the &amp;audio, too</source>
        <translation>Conservar también el &amp;audio</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of speaker {number}</source>
        <translation>Nombre del hablante {number}</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>Marcador si&amp;guiente</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aún no hay marcadores</translation>
    </message>
    <message>
        <source>No words were recognised in {file}. Check the recording and the language.</source>
        <translation>No se reconoció ninguna palabra en {file}. Compruebe la grabación y el idioma.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Nobody was told apart here. Choose a speaker.</source>
        <translation>Aquí no se distinguió a nadie. Elija un hablante.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Nothing is as old as that now.</source>
        <translation>Por ahora no hay nada tan antiguo.</translation>
    </message>
    <message>
        <source>Only what is kept can be exported.</source>
        <translation>Solo se puede exportar lo que se conserva.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a row, select words in it, then add them.</source>
        <translation>Abra una fila, seleccione palabras en ella y añádalas.</translation>
    </message>
    <message>
        <source>Open the transcript of {file}</source>
        <translation>Abrir la transcripción de {file}</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Progress of {file}</source>
        <translation>Progreso de {file}</translation>
    </message>
    <message>
        <source>Put the cursor between two words, then split there.</source>
        <translation>Coloque el cursor entre dos palabras y divida ahí.</translation>
    </message>
    <message>
        <source>Re&amp;name the speaker…</source>
        <translation>Re&amp;nombrar al hablante…</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>Grabaciones (*.wav *.flac *.ogg *.oga *.opus *.mp3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recordings on their way</source>
        <translation>Grabaciones en curso</translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation>&amp;Quitar el marcador</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>Dicho &amp;por</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but in no format. Choose one.</source>
        <translation>Las sesiones deben exportarse, pero no hay ningún formato. Elija uno.</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but to nowhere. Choose a folder.</source>
        <translation>Las sesiones deben exportarse, pero no hay ningún destino. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Sound in {folder} is too old to be kept, but cannot be deleted: {reason}.</source>
        <translation>El sonido de {folder} es demasiado antiguo para conservarlo, pero no se puede eliminar: {reason}.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Hablante {number}</translation>
    </message>
    <message>
        <source>Text for other programs</source>
        <translation>Texto para otros programas</translation>
    </message>
    <message>
        <source>Text of the row</source>
        <translation>Texto de la fila</translation>
    </message>
    <message>
        <source>The disk is full: the transcript is not kept. Make room. Captions go on, and what was said meanwhile is then written after all.</source>
        <translation>El disco está lleno: la transcripción no se conserva. Libere espacio. Los subtítulos continúan, y lo que se dijo entretanto se escribirá entonces.</translation>
    </message>
    <message>
        <source>The kept session stays. Files that are there are never replaced.</source>
        <translation>La sesión conservada permanece. Los archivos existentes nunca se reemplazan.</translation>
    </message>
    <message>
        <source>The live text file {path} cannot be written: {reason}. Captions go on. Make room or allow writing there, or choose another file in the settings.</source>
        <translation>No se puede escribir el archivo de texto en directo {path}: {reason}. Los subtítulos continúan. Libere espacio o permita escribir ahí, o elija otro archivo en la configuración.</translation>
    </message>
    <message>
        <source>The session in {file} cannot be read: {reason}. Check the disk.</source>
        <translation>No se puede leer la sesión de {file}: {reason}. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The sessions cannot be read or written: {reason}. Check the disk, then try again.</source>
        <translation>No se pueden leer ni escribir las sesiones: {reason}. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The transcript cannot be written: {reason}. Captions go on. Once that is mended, what was said meanwhile is written after all.</source>
        <translation>No se puede escribir la transcripción: {reason}. Los subtítulos continúan. Una vez corregido, se escribirá también lo que se haya dicho entretanto.</translation>
    </message>
    <message>
        <source>There are no bookmarks. Ctrl+B makes one.</source>
        <translation>No hay marcadores. Ctrl+B crea uno.</translation>
    </message>
    <message>
        <source>There is no row below to join with.</source>
        <translation>No hay ninguna fila debajo con la que unir.</translation>
    </message>
    <message>
        <source>There is no such session any more. Choose another one.</source>
        <translation>Esa sesión ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>This session can be read, but not changed: {reason}. Check the permissions of its file.</source>
        <translation>Esta sesión se puede leer, pero no modificar: {reason}. Compruebe los permisos de su archivo.</translation>
    </message>
    <message>
        <source>This session goes on already.</source>
        <translation>Esta sesión ya está en curso.</translation>
    </message>
    <message>
        <source>This session is being captioned at this moment. Stop it, then try again.</source>
        <translation>Esta sesión se está subtitulando en este momento. Deténgala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This session was deleted or merged, and is as it was then.</source>
        <translation>Esta sesión se eliminó o se unió y está tal como estaba entonces.</translation>
    </message>
    <message>
        <source>This session was split. Open it again to change it.</source>
        <translation>Esta sesión se dividió. Ábrala de nuevo para modificarla.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Captioner, and is left as it is. Update Captioner to open it.</source>
        <translation>Esta sesión la escribió una versión más reciente de Captioner y se deja como está. Actualice Captioner para abrirla.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al fina&amp;l</translation>
    </message>
    <message>
        <source>Tools of the transcript</source>
        <translation>Herramientas de la transcripción</translation>
    </message>
    <message>
        <source>Transcribe recordings</source>
        <translation>Transcribir grabaciones</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Transcribiendo…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transcripción: {title}</translation>
    </message>
    <message>
        <source>Type a time such as 1:02:30.</source>
        <translation>Escriba un tiempo como 1:02:30.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG or MP3. Each one becomes a session of its own, recognised as the live captions are.</source>
        <translation>WAV, FLAC, OGG o MP3. Cada una se convierte en una sesión aparte, reconocida igual que los subtítulos en directo.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What is kept can be deleted after {least} to {most} days.</source>
        <translation>Lo conservado se puede eliminar al cabo de {least} a {most} días.</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>Al terminar una sesión</translation>
    </message>
    <message>
        <source>With its session</source>
        <translation>Con su sesión</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}. Choose another file.</source>
        <translation>No se puede abrir {file}: {reason}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete, and was not opened. Get it once more from where it came from.</source>
        <translation>{file} está dañado o incompleto y no se abrió. Consígalo de nuevo en su lugar de origen.</translation>
    </message>
    <message>
        <source>{file} is no session that Captioner can read. It was left as it is; put a backup of it in its place if you have one.</source>
        <translation>{file} no es una sesión que Captioner pueda leer. Se dejó como estaba; si tiene una copia de seguridad, póngala en su lugar.</translation>
    </message>
    <message>
        <source>{file} is no transcript of Captioner. Choose a file that was exported as a “Captioner transcript”.</source>
        <translation>{file} no es una transcripción de Captioner. Elija un archivo exportado como «Transcripción de Captioner».</translation>
    </message>
    <message>
        <source>{format} (.{ending})</source>
        <translation>{format} (.{ending})</translation>
    </message>
    <message>
        <source>{name}: click to rename everywhere</source>
        <translation>{name}: haga clic para cambiar el nombre en todas partes</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose one by its whole path.</source>
        <translation>«{path}» no es una carpeta. Elija una con su ruta completa.</translation>
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
        <translation>Captioner: requiere atención</translation>
    </message>
    <message>
        <source>Captioner: paused</source>
        <translation>Captioner: en pausa</translation>
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
        <translation>N&amp;o volver a avisar de esta versión</translation>
    </message>
    <message>
        <source>&amp;What is new…</source>
        <translation>Noveda&amp;des…</translation>
    </message>
    <message>
        <source>Captioner {version} is out.</source>
        <translation>Captioner {version} está disponible.</translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión más reciente una vez al día</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>The address that tells of new versions must begin with https:// and name a server.</source>
        <translation>La dirección que informa de las versiones nuevas debe empezar por https:// y nombrar un servidor.</translation>
    </message>
    <message>
        <source>This Captioner does not know where new versions are told of. An administrator can set the address.</source>
        <translation>Este Captioner no sabe dónde se anuncian las versiones nuevas. Un administrador puede indicar la dirección.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of versions of Captioner. Try again later.</source>
        <translation>La respuesta de {host} no habla de versiones de Captioner. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be asked for new versions: {reason}. Check the connection, then try again.</source>
        <translation>No se puede preguntar a {host} por versiones nuevas: {reason}. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the one to ask for new versions: {reason}. Nothing was taken from it.</source>
        <translation>{host} no pudo demostrar que es el servidor al que hay que preguntar por versiones nuevas: {reason}. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the connection, then try again.</source>
        <translation>{host} no respondió a tiempo. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not tell of new versions (status {status}). Try again later.</source>
        <translation>{host} no informó de versiones nuevas (estado {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} is asked for the number of the newest version, and is told nothing. Nothing is downloaded or installed.</source>
        <translation>Se pregunta a {host} por el número de la versión más reciente y no se le comunica nada. No se descarga ni se instala nada.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>con advertencia</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n things do not work. See below what helps.</source>
        <translation>
            <numerusform>%n élément ne fonctionne pas. Voyez ci-dessous ce qui peut aider.</numerusform>
            <numerusform>%n éléments ne fonctionnent pas. Voyez ci-dessous ce qui peut aider.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>&amp;Annuler la vérification</translation>
    </message>
    <message>
        <source>&amp;Keep the present ones</source>
        <translation>&amp;Garder les actuels</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>A report is one file for a message to whoever helps you: these results, versions, the settings and the last messages of the program. Keys, passwords and what was said are not in it. Nothing is sent by itself.</source>
        <translation>Un rapport est un fichier à joindre à un message à la personne qui vous aide&#xa0;: ces résultats, les versions, les paramètres et les derniers messages du programme. Les clés, les mots de passe et ce qui a été dit n’y figurent pas. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Annulé. Ce qui a été trouvé jusque-là figure ci-dessous.</translation>
    </message>
    <message>
        <source>Captioner keeps its settings in a folder of its own here ({variable}), and Windows would start it without that. Start it at login by a script of yours.</source>
        <translation>Captioner garde ici ses paramètres dans un dossier à part ({variable}), et Windows le démarrerait sans celui-ci. Démarrez-le à l’ouverture de session par un script à vous.</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>Cop&amp;y versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Copier le chemin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Est-ce que tout fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Everything works, with a warning.</source>
        <translation>Tout fonctionne, avec un avertissement.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>It begins to caption at once, as at every start. This takes effect without “Apply”.</source>
        <translation>Le sous-titrage commence aussitôt, comme à chaque démarrage. Cela prend effet sans «&#xa0;Appliquer&#xa0;».</translation>
    </message>
    <message>
        <source>It cannot be read whether Captioner starts at login: {reason}. Look into your system&apos;s own settings.</source>
        <translation>Impossible de savoir si Captioner démarre à l’ouverture de session&#xa0;: {reason}. Consultez les paramètres de votre système.</translation>
    </message>
    <message>
        <source>Kept audio</source>
        <translation>Audio conservé</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Live captions on the screen for what is being said.</source>
        <translation>Sous-titrage à l’écran, en direct, de ce qui se dit.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Looks into the program, its settings, the keyring, the screen and the microphones, and tests the connection to what makes the captions now.</source>
        <translation>Examine le programme, ses paramètres, le trousseau, l’écran et les microphones, et teste la connexion à ce qui produit actuellement les sous-titres.</translation>
    </message>
    <message>
        <source>No program shows folders here. Go to {folder} yourself.</source>
        <translation>Aucun programme n’affiche les dossiers ici. Ouvrez vous-même {folder}.</translation>
    </message>
    <message>
        <source>One thing does not work. See below what helps.</source>
        <translation>Un élément ne fonctionne pas. Voyez ci-dessous ce qui peut aider.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Put the settings in {file} into force?</source>
        <translation>Appliquer les paramètres de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>R&amp;un the setup assistant</source>
        <translation>&amp;Démarrer l’assistant de configuration</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurer…</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Restaurer les paramètres</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Enregistrer un ra&amp;pport…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings that were set aside</source>
        <translation>Paramètres mis de côté</translation>
    </message>
    <message>
        <source>Start Captioner when I l&amp;og in</source>
        <translation>Démarrer Captioner à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The path of Captioner is too long to be started at login. Move it to a folder with a shorter name.</source>
        <translation>Le chemin de Captioner est trop long pour un démarrage à l’ouverture de session. Déplacez-le dans un dossier au nom plus court.</translation>
    </message>
    <message>
        <source>The path {path} cannot stand in a file that starts a program. Move Captioner to a folder with a plain name.</source>
        <translation>Le chemin {path} ne peut pas figurer dans un fichier qui démarre un programme. Déplacez Captioner dans un dossier au nom simple.</translation>
    </message>
    <message>
        <source>The settings are in force again.</source>
        <translation>Les paramètres sont de nouveau en vigueur.</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}. Set it in your system&apos;s own settings.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié&#xa0;: {reason}. Réglez-le dans les paramètres de votre système.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>Le dossier {folder} n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>These files could not be read when Captioner started, so it began with the defaults and kept them. A newer Captioner may have written them, or they were changed by hand.</source>
        <translation>Ces fichiers n’ont pas pu être lus au démarrage de Captioner, qui a donc utilisé les valeurs par défaut et les a conservés. Ils ont peut-être été écrits par une version plus récente de Captioner ou modifiés à la main.</translation>
    </message>
    <message>
        <source>They replace all present settings, and what is not applied in this window is lost.</source>
        <translation>Ils remplacent tous les paramètres actuels, et ce qui n’est pas appliqué dans cette fenêtre est perdu.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing was kept so far.</source>
        <translation>{folder} n’existe pas encore&#xa0;: rien n’a été conservé jusqu’ici.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file, or replace it with --force.</source>
        <translation>{path} existe déjà. Indiquez un autre fichier, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} est un dossier. Indiquez un fichier de ce dossier.</translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Encryption, certificates, keys</source>
        <translation>C&amp;hiffrement, certificats, clés</translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation>Sais&amp;ir la clé</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Chercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;On this computer</source>
        <translation>Sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>&amp;Mot de passe de la clé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>A&amp;ddress of the server</source>
        <translation>A&amp;dresse du serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>An NVIDIA Riva server, for captions to rely on. You need its address.</source>
        <translation>Un serveur NVIDIA Riva, pour des sous-titres fiables. Il vous faut son adresse.</translation>
    </message>
    <message>
        <source>As it was given to you: riva.example.org, 192.168.1.20:50051, https://…</source>
        <translation>Telle qu’elle vous a été donnée&#xa0;: riva.example.org, 192.168.1.20:50051, https://…</translation>
    </message>
    <message>
        <source>As stored, unless you type another one</source>
        <translation>Telle qu’enregistrée, sauf si vous en saisissez une autre</translation>
    </message>
    <message>
        <source>By a &amp;Riva server</source>
        <translation>Par un serveur Ri&amp;va</translation>
    </message>
    <message>
        <source>Captions come from this computer.</source>
        <translation>Les sous-titres sont produits par cet ordinateur.</translation>
    </message>
    <message>
        <source>Captions come from {server}.</source>
        <translation>Les sous-titres sont produits par {server}.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>A&amp;utorité de certification&#xa0;:</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Modifier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Choose the CA &amp;file…</source>
        <translation>&amp;Choisir le fichier CA…</translation>
    </message>
    <message>
        <source>Choose the client &amp;certificate</source>
        <translation>Choisir le certificat cl&amp;ient</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Choisir le certificat client</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Choisir le fichier de l’autorité de certification</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Choisir la clé du certificat client</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate:</source>
        <translation>C&amp;ertificat client&#xa0;:</translation>
    </message>
    <message>
        <source>Compare the address with what was given to you.</source>
        <translation>Comparez l’adresse avec celle qui vous a été donnée.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>En&amp;crypted connection (TLS)</source>
        <translation>Conne&amp;xion chiffrée (TLS)</translation>
    </message>
    <message>
        <source>Go to the &amp;encryption settings</source>
        <translation>&amp;Ouvrir les paramètres de chiffrement</translation>
    </message>
    <message>
        <source>If you were given a CA file for this server, choose it here.</source>
        <translation>Si un fichier CA vous a été remis pour ce serveur, choisissez-le ici.</translation>
    </message>
    <message>
        <source>In the test the first words came after {duration}.</source>
        <translation>Lors du test, les premiers mots sont arrivés après {duration}.</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sa c&amp;lé&#xa0;:</translation>
    </message>
    <message>
        <source>Key or &amp;token:</source>
        <translation>Clé ou &amp;jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clé ou jeton</translation>
    </message>
    <message>
        <source>Let the server &amp;choose</source>
        <translation>Laisser le ser&amp;veur choisir</translation>
    </message>
    <message>
        <source>NVIDIA f&amp;unction id:</source>
        <translation>ID de &amp;fonction NVIDIA&#xa0;:</translation>
    </message>
    <message>
        <source>Only for NVIDIA&apos;s cloud.</source>
        <translation>Uniquement pour le cloud de NVIDIA.</translation>
    </message>
    <message>
        <source>Only for a server with an authority of its own: its CA file.</source>
        <translation>Uniquement pour un serveur qui a sa propre autorité&#xa0;: son fichier CA.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Say something: the bar should move well into the green.</source>
        <translation>Dites quelque chose&#xa0;: la barre devrait aller nettement dans le vert.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, encrypted.</source>
        <translation>Serveur {host}, port {port}, chiffré.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, not encrypted.</source>
        <translation>Serveur {host}, port {port}, non chiffré.</translation>
    </message>
    <message>
        <source>Set up Captioner</source>
        <translation>Configurer Captioner</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it larger. Press Space in it to pause.</source>
        <translation>Le cadre des sous-titres reste au-dessus des autres fenêtres. Faites-le glisser où vous voulez, faites glisser ses bords pour l’agrandir. Appuyez sur Espace dans le cadre pour mettre en pause.</translation>
    </message>
    <message>
        <source>The encryption settings do not fit this server.</source>
        <translation>Les paramètres de chiffrement ne conviennent pas à ce serveur.</translation>
    </message>
    <message>
        <source>The server may choose the language and the model itself.</source>
        <translation>Le serveur peut choisir lui-même la langue et le modèle.</translation>
    </message>
    <message>
        <source>The server takes encrypted connections only.</source>
        <translation>Le serveur n’accepte que les connexions chiffrées.</translation>
    </message>
    <message>
        <source>The server wants a client certificate and its key.</source>
        <translation>Le serveur demande un certificat client et sa clé.</translation>
    </message>
    <message>
        <source>The server wants a key or token that it knows.</source>
        <translation>Le serveur demande une clé ou un jeton qu’il connaît.</translation>
    </message>
    <message>
        <source>The settings, another microphone and this assistant are in its menu: the three dots in the box, a right click, or Captioner&apos;s icon in the tray.</source>
        <translation>Les paramètres, le choix du microphone et cet assistant se trouvent dans son menu&#xa0;: les trois points dans le cadre, un clic droit ou l’icône de Captioner dans la zone de notification.</translation>
    </message>
    <message>
        <source>The test has not succeeded. Captioner goes on trying, and the caption box says what is missing until it works.</source>
        <translation>Le test n’a pas réussi. Captioner continue d’essayer, et le cadre des sous-titres indique ce qui manque jusqu’à ce que cela fonctionne.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address first.</source>
        <translation>Saisissez d’abord l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Use &amp;encryption</source>
        <translation>Acti&amp;ver le chiffrement</translation>
    </message>
    <message>
        <source>Use it any&amp;way</source>
        <translation>L’utiliser &amp;quand même</translation>
    </message>
    <message>
        <source>Where are captions made?</source>
        <translation>Où les sous-titres sont-ils produits&#xa0;?</translation>
    </message>
    <message>
        <source>Which microphone listens?</source>
        <translation>Quel microphone écoute&#xa0;?</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way to the server can read the key and what is said.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet jusqu’au serveur peut lire la clé et ce qui se dit.</translation>
    </message>
    <message>
        <source>Works at once and without a network, in English only. It gets many words wrong: it is there to try things out and for when no server can be reached.</source>
        <translation>Fonctionne immédiatement et sans réseau, en anglais seulement. Se trompe sur beaucoup de mots&#xa0;: il sert à essayer et à dépanner quand aucun serveur n’est joignable.</translation>
    </message>
    <message>
        <source>You have it already as “{name}”; it will be renewed.</source>
        <translation>Il existe déjà sous le nom «&#xa0;{name}&#xa0;»&#xa0;; il sera mis à jour.</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>hôte ou hôte:port</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} in the environment decides about the server; what is entered here counts without it.</source>
        <translation>{names} dans l’environnement détermine le serveur&#xa0;; ce qui est saisi ici vaut en son absence.</translation>
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
        <translation>&amp;Toujours le même&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Chercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Microphone</translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>Arrêter l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>A few seconds, kept in memory only, so that you can hear yourself.</source>
        <translation>Quelques secondes, gardées en mémoire uniquement, pour que vous puissiez vous entendre.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: longer when the connection is slow</source>
        <translation>A&amp;utomatique&#xa0;: plus longue quand la connexion est lente</translation>
    </message>
    <message>
        <source>At present: {length} ms</source>
        <translation>Actuellement&#xa0;: {length}&#xa0;ms</translation>
    </message>
    <message>
        <source>Good. You can be heard clearly.</source>
        <translation>Bien. On vous entend clairement.</translation>
    </message>
    <message>
        <source>Length of a piece of audio</source>
        <translation>Durée d’un fragment audio</translation>
    </message>
    <message>
        <source>Length of a piece of audio in milliseconds</source>
        <translation>Durée d’un fragment audio en millisecondes</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation>On n’entend rien. Dites quelque chose.</translation>
    </message>
    <message>
        <source>Pieces of audio</source>
        <translation>Fragments audio</translation>
    </message>
    <message>
        <source>Progress of the test recording</source>
        <translation>Progression de l’enregistrement de test</translation>
    </message>
    <message>
        <source>Record a &amp;test</source>
        <translation>Enregistrer un te&amp;st</translation>
    </message>
    <message>
        <source>Recorded. Play it to hear what the recogniser hears.</source>
        <translation>Enregistré. Lisez-le pour entendre ce qu’entend le moteur de reconnaissance.</translation>
    </message>
    <message>
        <source>Short pieces bring the words to the screen sooner. Long ones make less work for this computer and for a slow connection.</source>
        <translation>Les fragments courts amènent plus vite les mots à l’écran. Les longs donnent moins de travail à cet ordinateur et à une connexion lente.</translation>
    </message>
    <message>
        <source>Speak as you will when you are captioned.</source>
        <translation>Parlez comme vous le ferez pendant le sous-titrage.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Périphérique par défaut</translation>
    </message>
    <message>
        <source>System default ({name})</source>
        <translation>Périphérique par défaut ({name})</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>This is what the recogniser hears.</source>
        <translation>Voici ce qu’entend le moteur de reconnaissance.</translation>
    </message>
    <message>
        <source>Too loud. Move away a little, or turn the microphone down.</source>
        <translation>Trop fort. Éloignez-vous un peu ou baissez le niveau du microphone.</translation>
    </message>
    <message>
        <source>Too quiet. Speak up, come nearer, or turn the microphone up.</source>
        <translation>Trop faible. Parlez plus fort, rapprochez-vous ou augmentez le niveau du microphone.</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>En attente du microphone…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
</context>
<context>
    <name>authentication</name>
    <message>
        <source>Function i&amp;d</source>
        <translation>ID de &amp;fonction</translation>
    </message>
    <message>
        <source>Identified &amp;by</source>
        <translation>Mét&amp;hode d’identification</translation>
    </message>
    <message>
        <source>NVIDIA cloud (NVCF)</source>
        <translation>Cloud NVIDIA (NVCF)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None yet. It goes to the keyring, never into the settings file.</source>
        <translation>Rien pour l’instant. Rangé dans le trousseau, jamais dans le fichier de paramètres.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read this. Switch on encryption above.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: n’importe qui sur le trajet peut lire ceci. Activez le chiffrement ci-dessus.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token or A&amp;PI key</source>
        <translation>&amp;Jeton ou clé d’API</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau…</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>Équili&amp;bré</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Edge:</source>
        <translation>Con&amp;tour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>Poli&amp;ce&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>St&amp;yle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>Mou&amp;vement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>No&amp;m&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Préré&amp;glage</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;Stable</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>An opacity must be a number from 0 to 1.</source>
        <translation>Une opacité doit être un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Selon les choix ci-dessous</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system has it: nothing moves</source>
        <translation>Comme le système&#xa0;: rien ne bouge</translation>
    </message>
    <message>
        <source>As the system has it: rows roll and fade</source>
        <translation>Comme le système&#xa0;: les lignes défilent et s’estompent</translation>
    </message>
    <message>
        <source>Ba&amp;ckground:</source>
        <translation>F&amp;ond&#xa0;:</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Behind the whole box.</source>
        <translation>Derrière tout le cadre.</translation>
    </message>
    <message>
        <source>Behind the words alone.</source>
        <translation>Derrière les mots seulement.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>Captioner&apos;s own</source>
        <translation>Celui de Captioner</translation>
    </message>
    <message>
        <source>Captions cannot stay for {linger_s} s. Choose {least} to {most} s, or let them stay until others come.</source>
        <translation>Les sous-titres ne peuvent pas rester {linger_s}&#xa0;s. Choisissez de {least} à {most}&#xa0;s, ou laissez-les jusqu’à ce que d’autres arrivent.</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informel</translation>
    </message>
    <message>
        <source>Choose a text and a background that differ more, one light and one dark.</source>
        <translation>Choisissez un texte et un fond qui diffèrent davantage, l’un clair et l’autre foncé.</translation>
    </message>
    <message>
        <source>Clear the box after a s&amp;ilence of</source>
        <translation>Effacer le cadre après un s&amp;ilence de</translation>
    </message>
    <message>
        <source>Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still change.</source>
        <translation>Contraste dans le pire des cas, quoi qu’il y ait derrière&#xa0;: {contrast}&#xa0;; {faint} pour les mots qui peuvent encore changer.</translation>
    </message>
    <message>
        <source>Cursive</source>
        <translation>Cursif</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Every word as soon as it is heard. Some change while you read them.</source>
        <translation>Chaque mot dès qu’il est entendu. Certains changent pendant que vous les lisez.</translation>
    </message>
    <message>
        <source>Fas&amp;t</source>
        <translation>Rapi&amp;de</translation>
    </message>
    <message>
        <source>Goes by the style</source>
        <translation>Selon le style</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How words come and stay</source>
        <translation>Arrivée et maintien des mots</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Make the background opaque.</source>
        <translation>Rendez le fond opaque.</translation>
    </message>
    <message>
        <source>Make the text opaque.</source>
        <translation>Rendez le texte opaque.</translation>
    </message>
    <message>
        <source>Make the window opaque.</source>
        <translation>Rendez la fenêtre opaque.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Outline all around</source>
        <translation>Trait tout autour</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset “{name}”: {error}</source>
        <translation>Préréglage «&#xa0;{name}&#xa0;»&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <translation>Aperçu des sous-titres</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>En relief</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Reset loo&amp;k</source>
        <translation>&amp;Rétablir l’apparence</translation>
    </message>
    <message>
        <source>Rows roll and fade</source>
        <translation>Les lignes défilent et s’estompent</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Seconds of silence after which the box is cleared</source>
        <translation>Secondes de silence après lesquelles le cadre est effacé</translation>
    </message>
    <message>
        <source>Set the opacity of the background to {percent} % or more.</source>
        <translation>Réglez l’opacité du fond sur {percent}&#xa0;% ou plus.</translation>
    </message>
    <message>
        <source>Set the opacity of the text to {percent} % or more.</source>
        <translation>Réglez l’opacité du texte sur {percent}&#xa0;% ou plus.</translation>
    </message>
    <message>
        <source>Set the opacity of the window to {percent} % or more.</source>
        <translation>Réglez l’opacité de la fenêtre sur {percent}&#xa0;% ou plus.</translation>
    </message>
    <message>
        <source>Shadow below</source>
        <translation>Ombre portée</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Tai&amp;lle&#xa0;:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Petites capitales</translation>
    </message>
    <message>
        <source>Sunk in</source>
        <translation>En creux</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The look is back at the default.</source>
        <translation>L’apparence par défaut est rétablie.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>Le nom doit tenir sur une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one, for example “Lecture hall”.</source>
        <translation>Le préréglage n’a pas de nom. Donnez-lui-en un, par exemple «&#xa0;Amphithéâtre&#xa0;».</translation>
    </message>
    <message>
        <source>The preview is at {percent} % of its real size.</source>
        <translation>L’aperçu est à {percent}&#xa0;% de sa taille réelle.</translation>
    </message>
    <message>
        <source>The size is {size_percent} %. Choose {least} to {most} %.</source>
        <translation>La taille est de {size_percent}&#xa0;%. Choisissez de {least} à {most}&#xa0;%.</translation>
    </message>
    <message>
        <source>There are more than {most} presets. Delete some.</source>
        <translation>Il y a plus de {most} préréglages. Supprimez-en quelques-uns.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Give this one another name.</source>
        <translation>Il existe déjà un préréglage nommé «&#xa0;{name}&#xa0;». Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>These captions can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>Ces sous-titres peuvent être difficiles à lire&#xa0;: au-dessus de certaines fenêtres, leur contraste est de {contrast}, et il faut au moins {least}:1 pour bien lire.</translation>
    </message>
    <message>
        <source>This is not a font&apos;s name. Choose the font again.</source>
        <translation>Ce n’est pas un nom de police. Choisissez à nouveau la police.</translation>
    </message>
    <message>
        <source>Times the {percent} % that the system has for all text.</source>
        <translation>Multiplié par les {percent}&#xa0;% que le système applique à tout texte.</translation>
    </message>
    <message>
        <source>Typewriter, with serifs</source>
        <translation>Machine à écrire, avec empattements</translation>
    </message>
    <message>
        <source>Typewriter, without serifs</source>
        <translation>Machine à écrire, sans empattements</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Words appear when they will stay, a second or two later, or at the utterance&apos;s end.</source>
        <translation>Les mots apparaissent une fois définitifs, une seconde ou deux plus tard, ou à la fin de l’énoncé.</translation>
    </message>
    <message>
        <source>Words that may still change can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>Les mots qui peuvent encore changer peuvent être difficiles à lire&#xa0;: au-dessus de certaines fenêtres, leur contraste est de {contrast}, et il faut au moins {least}:1 pour bien lire.</translation>
    </message>
    <message>
        <source>Words wait for a moment, until most of them will stay.</source>
        <translation>Les mots attendent un instant, jusqu’à ce que la plupart soient définitifs.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (non installée)</translation>
    </message>
    <message>
        <source>{layer} opacity</source>
        <translation>Opacité ({layer})</translation>
    </message>
    <message>
        <source>{layer} opacity:</source>
        <translation>Opacité ({layer})&#xa0;:</translation>
    </message>
    <message>
        <source>{layer}: colour</source>
        <translation>{layer}&#xa0;: couleur</translation>
    </message>
    <message>
        <source>{layer}: colour as # and six digits</source>
        <translation>{layer}&#xa0;: couleur sous la forme # suivi de six chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{layer}: other colour</source>
        <translation>{layer}&#xa0;: autre couleur</translation>
    </message>
    <message>
        <source>{layer}: {colour}</source>
        <translation>{layer}&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>{name} in percent</source>
        <translation>{name} en pourcentage</translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation>{ratio}:1</translation>
    </message>
    <message>
        <source>“{color}” is not a colour. Write it as # and six digits, as in #ffcc00.</source>
        <translation>«&#xa0;{color}&#xa0;» n’est pas une couleur. Écrivez-la sous la forme # suivi de six chiffres hexadécimaux, comme #ffcc00.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Give your preset another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est fourni avec le programme. Donnez un autre nom à votre préréglage.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“{name}” is replaced by this look.</source>
        <translation>«&#xa0;{name}&#xa0;» est remplacé par cette apparence.</translation>
    </message>
    <message>
        <source>“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une couleur. Écrivez-la sous la forme # suivi de six chiffres hexadécimaux, par exemple #ffcc00.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate in the {what} file {path} is malformed.</source>
        <translation>Un certificat du fichier {what} {path} est mal formé.</translation>
    </message>
    <message>
        <source>Ask for a new one from where it came from.</source>
        <translation>Demandez-en un nouveau à sa source.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a new one.</source>
        <translation>Demandez-en un nouveau à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a file that contains the line {line}.</source>
        <translation>Choisissez un fichier qui contient la ligne {line}.</translation>
    </message>
    <message>
        <source>Choose it as the client certificate, or choose PEM.</source>
        <translation>Choisissez-le comme certificat client, ou choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>Choose the certificate and the key that were made together.</source>
        <translation>Choisissez le certificat et la clé qui ont été créés ensemble.</translation>
    </message>
    <message>
        <source>Choose the certificate here.</source>
        <translation>Choisissez le certificat ici.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to, or remove the key.</source>
        <translation>Choisissez le certificat client auquel la clé correspond, ou retirez la clé.</translation>
    </message>
    <message>
        <source>Choose the file again, or copy it there.</source>
        <translation>Choisissez à nouveau le fichier, ou copiez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Choose the key file that was made together with it.</source>
        <translation>Choisissez le fichier de clé qui a été créé avec lui.</translation>
    </message>
    <message>
        <source>Choose the key that was made together with the client certificate.</source>
        <translation>Choisissez la clé qui a été créée avec le certificat client.</translation>
    </message>
    <message>
        <source>Choose the right file: certificates and keys are a few kilobytes.</source>
        <translation>Choisissez le bon fichier&#xa0;: les certificats et les clés font quelques kilooctets.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Convert it: {command}</source>
        <translation>Convertissez-le&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from.</source>
        <translation>Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>Copy it anew, or ask for an RSA or ECDSA key.</source>
        <translation>Copiez-le à nouveau, ou demandez une clé RSA ou ECDSA.</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>Saisissez le mot de passe de la clé.</translation>
    </message>
    <message>
        <source>Enter the password that the key was protected with.</source>
        <translation>Saisissez le mot de passe qui protège la clé.</translation>
    </message>
    <message>
        <source>Export it again, with the certificate and its key.</source>
        <translation>Exportez-le à nouveau, avec le certificat et sa clé.</translation>
    </message>
    <message>
        <source>Fingerprint of {title}</source>
        <translation>Empreinte de {title}</translation>
    </message>
    <message>
        <source>Give your user permission to read it, or choose another file.</source>
        <translation>Donnez à votre utilisateur le droit de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expired on {day}.</source>
        <translation>Le certificat CA dans {path} a expiré le {day}.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expires on {day}.</source>
        <translation>Le certificat CA dans {path} expire le {day}.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} is not valid before {day}.</source>
        <translation>Le certificat CA dans {path} n’est pas valide avant le {day}.</translation>
    </message>
    <message>
        <source>The client certificate file {path} holds no certificate.</source>
        <translation>Le fichier de certificat client {path} ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The client certificate {path} expired on {day}.</source>
        <translation>Le certificat client {path} a expiré le {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} expires on {day}.</source>
        <translation>Le certificat client {path} expire le {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} is not valid before {day}.</source>
        <translation>Le certificat client {path} n’est pas valide avant le {day}.</translation>
    </message>
    <message>
        <source>The client key file {path} is in DER form; PEM is needed.</source>
        <translation>Le fichier de clé client {path} est au format DER&#xa0;; il faut du PEM.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but a certificate.</source>
        <translation>Le fichier de clé client {path} n’est pas une clé PEM mais un certificat.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but empty.</source>
        <translation>Le fichier de clé client {path} n’est pas une clé PEM&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but something else.</source>
        <translation>Le fichier de clé client {path} n’est pas une clé PEM mais autre chose.</translation>
    </message>
    <message>
        <source>The client key {path} is chosen, but no client certificate.</source>
        <translation>La clé client {path} est choisie, mais aucun certificat client ne l’est.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more.</source>
        <translation>
            <numerusform>Le fichier en contient&#xa0;%n autre.</numerusform>
            <numerusform>Le fichier en contient&#xa0;%n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key belongs to the client certificate.</source>
        <translation>La clé correspond au certificat client.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation>La clé ne correspond pas au certificat client.</translation>
    </message>
    <message>
        <source>The key in {key} does not belong to the client certificate {certificate}.</source>
        <translation>La clé dans {key} ne correspond pas au certificat client {certificate}.</translation>
    </message>
    <message>
        <source>The key in {path} is damaged or of a kind that TLS has no use for.</source>
        <translation>La clé dans {path} est endommagée ou d’un type inutilisable par TLS.</translation>
    </message>
    <message>
        <source>The key in {path} is protected with a password.</source>
        <translation>La clé dans {path} est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The list of certificate authorities {path}, which {variable} names, cannot be read: {reason}. Correct the variable, or choose a CA file.</source>
        <translation>La liste d’autorités de certification {path}, désignée par {variable}, ne peut pas être lue&#xa0;: {reason}. Corrigez la variable, ou choisissez un fichier CA.</translation>
    </message>
    <message>
        <source>The password does not open the key in {path}.</source>
        <translation>Le mot de passe n’ouvre pas la clé dans {path}.</translation>
    </message>
    <message>
        <source>The {what} file {path} cannot be read: {reason}.</source>
        <translation>Le fichier {what} {path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The {what} file {path} does not exist.</source>
        <translation>Le fichier {what} {path} n’existe pas.</translation>
    </message>
    <message>
        <source>The {what} file {path} is a device or a pipe, not an ordinary file.</source>
        <translation>Le fichier {what} {path} est un périphérique ou un tube, pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The {what} file {path} is damaged: a certificate in it cannot be read.</source>
        <translation>Le fichier {what} {path} est endommagé&#xa0;: un de ses certificats ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The {what} file {path} is in DER form; PEM is needed.</source>
        <translation>Le fichier {what} {path} est au format DER&#xa0;; il faut du PEM.</translation>
    </message>
    <message>
        <source>The {what} file {path} is larger than 1 MiB, so it is no certificate or key.</source>
        <translation>Le fichier {what} {path} dépasse 1&#xa0;Mio&#xa0;: ce n’est donc ni un certificat ni une clé.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#12 file.</source>
        <translation>Le fichier {what} {path} n’est pas un certificat PEM mais un fichier PKCS#12.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#7 file.</source>
        <translation>Le fichier {what} {path} n’est pas un certificat PEM mais un fichier PKCS#7.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a key.</source>
        <translation>Le fichier {what} {path} n’est pas un certificat PEM mais une clé.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but empty.</source>
        <translation>Le fichier {what} {path} n’est pas un certificat PEM&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but something else.</source>
        <translation>Le fichier {what} {path} n’est pas un certificat PEM mais autre chose.</translation>
    </message>
    <message>
        <source>There is no key for the client certificate {path}.</source>
        <translation>Il n’y a pas de clé pour le certificat client {path}.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>de certificat client</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>de clé client</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>son nom n’est pas valide</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{path}, chosen as the {what} file, is a folder.</source>
        <translation>{path}, choisi comme fichier {what}, est un dossier.</translation>
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
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>defaults</name>
    <message>
        <source>In {path}: {problem}</source>
        <translation>Dans {path}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Server {number} is left out: {problem}</source>
        <translation>Le serveur {number} est laissé de côté&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The administrator&apos;s defaults in {path} cannot be read: {reason}.</source>
        <translation>Les valeurs de l’administrateur dans {path} ne peuvent pas être lues&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” for an administrator.</source>
        <translation>Il n’existe pas de paramètre «&#xa0;{name}&#xa0;» pour un administrateur.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” to be locked.</source>
        <translation>Il n’existe pas de paramètre «&#xa0;{name}&#xa0;» à verrouiller.</translation>
    </message>
    <message>
        <source>Until an administrator has mended the file, captions are made on this computer alone, and nothing is kept.</source>
        <translation>Tant qu’un administrateur n’a pas réparé le fichier, les sous-titres sont produits sur cet ordinateur seulement, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>{path} is not used, because others than an administrator can change it. An administrator has to own the file and its folder, and to let nobody else write there.</source>
        <translation>{path} n’est pas utilisé, car d’autres personnes qu’un administrateur peuvent le modifier. Un administrateur doit être propriétaire du fichier et de son dossier, et personne d’autre ne doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which is not there. Captioner goes on without it.</source>
        <translation>{variable} indique {path}, qui n’existe pas. Captioner continue sans ce fichier.</translation>
    </message>
    <message>
        <source>“active_profile” names no server of this file: {name}.</source>
        <translation>«&#xa0;active_profile&#xa0;» ne désigne aucun serveur de ce fichier&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>“profiles” must be a list of servers.</source>
        <translation>«&#xa0;profiles&#xa0;» doit être une liste de serveurs.</translation>
    </message>
    <message>
        <source>“version” must be {version}, or be left out.</source>
        <translation>«&#xa0;version&#xa0;» doit être {version} ou être omis.</translation>
    </message>
    <message>
        <source>“{name}” looks like a secret, so it is not used: everybody can read this file. Remove it; each person types it in the settings, and it stays in the keyring.</source>
        <translation>«&#xa0;{name}&#xa0;» ressemble à un secret et n’est donc pas utilisé&#xa0;: tout le monde peut lire ce fichier. Retirez-le&#xa0;; chacun le saisit dans les paramètres, et il reste dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>&amp;Encrypted connection (TLS)</source>
        <translation>Connexion &amp;chiffrée (TLS)</translation>
    </message>
    <message>
        <source>Authorit&amp;y (CA)</source>
        <translation>Aut&amp;orité (CA)</translation>
    </message>
    <message>
        <source>Choose authority file</source>
        <translation>Choisir le fichier de l’autorité</translation>
    </message>
    <message>
        <source>Choose client certificate</source>
        <translation>Choisir le certificat client</translation>
    </message>
    <message>
        <source>Choose client key</source>
        <translation>Choisir la clé client</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Clé cl&amp;ient</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Ce&amp;rtificat client</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>Dans le fichier du certificat</translation>
    </message>
    <message>
        <source>Key pass&amp;word</source>
        <translation>Mot &amp;de passe de la clé</translation>
    </message>
    <message>
        <source>Key password</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Name &amp;in certificate</source>
        <translation>Nom dan&amp;s le certificat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only where the certificate has another name than the address.</source>
        <translation>Uniquement si le certificat porte un autre nom que l’adresse.</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 (.p12, .pfx); only if the server asks for one.</source>
        <translation>PEM ou PKCS#12 (.p12, .pfx)&#xa0;; uniquement si le serveur en demande un.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Les autorités du système</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>The environment variable {variables_name} is wrong. {sentence}</source>
        <translation>La variable d’environnement {variables_name} est incorrecte. {sentence}</translation>
    </message>
    <message>
        <source>The environment variable {variable} decides who recognises. Your choice counts once Captioner is started without it.</source>
        <translation>La variable d’environnement {variable} détermine le moteur de reconnaissance. Votre choix vaudra dès que Captioner sera démarré sans elle.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so this is ignored in the environment: {names}.</source>
        <translation>Votre administrateur a fixé le serveur&#xa0;; ceci est donc ignoré dans l’environnement&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no: write 1 or 0.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est ni oui ni non&#xa0;: écrivez 1 ou 0.</translation>
    </message>
    <message>
        <source>“{typed}” is no port: write a number from 1 to 65535.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un port&#xa0;: écrivez un nombre de 1 à 65535.</translation>
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
            <numerusform>%n fichier existe déjà.</numerusform>
            <numerusform>%n fichiers existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As it was recognised, without corrections</source>
        <translation>Tel que &amp;reconnu, sans corrections</translation>
    </message>
    <message>
        <source>&amp;Bookmarks, and what is missing</source>
        <translation>Si&amp;gnets et passages manquants</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation>Seu&amp;lement de</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, by speaker and pause</source>
        <translation>&amp;Paragraphes, par locuteur et par pause</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Affich&amp;er dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>H&amp;orodatage</translation>
    </message>
    <message>
        <source>&amp;Words with their times</source>
        <translation>Mots &amp;horodatés</translation>
    </message>
    <message>
        <source>A pause cannot be shorter than 0 s.</source>
        <translation>Une pause ne peut pas durer moins de 0&#xa0;s.</translation>
    </message>
    <message>
        <source>A pause that begins a paragraph</source>
        <translation>Pause qui commence un paragraphe</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Signet&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n files were written.</source>
        <translation>
            <numerusform>Annulé&#xa0;;&#xa0;%n fichier a été écrit.</numerusform>
            <numerusform>Annulé&#xa0;;&#xa0;%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captioner transcript</source>
        <translation>Transcription Captioner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Do&amp;ssier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For E&amp;xcel (with a byte order mark)</source>
        <translation>Pour Excel (avec une mar&amp;que d’ordre des octets)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>À partir de ce moment</translation>
    </message>
    <message>
        <source>Gone on with at {time}.</source>
        <translation>Reprise à {time}.</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <translation>JSON avec mots et horodatage</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not recognised for {length}: {reason}.</source>
        <translation>Non reconnu pendant {length}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Off the record for {length}.</source>
        <translation>Sans enregistrement pendant {length}.</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <translation>Pa&amp;use&#xa0;:</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Locu&amp;teurs</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Locuteur {number}</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Sous-titres SubRip</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation>La plage doit se terminer après son début.</translation>
    </message>
    <message>
        <source>The whole session, to be opened in Captioner again: with all corrections, and the words that they replaced.</source>
        <translation>La session entière, à rouvrir dans Captioner&#xa0;: avec toutes les corrections et les mots qu’elles ont remplacés.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Il existe déjà un fichier {path}.</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>Jusqu’à ce moment</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Sous-titres WebVTT</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Avec&#xa0;:</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Line {number} of {name}</source>
        <translation>Ligne {number} de {name}</translation>
    </message>
    <message>
        <source>No phrases could be read from {path}: {reason}. Choose a text file.</source>
        <translation>Aucune expression n’a pu être lue dans {path}&#xa0;: {reason}. Choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>No servers could be read from {path}: {reason}. Choose a file that Captioner has exported.</source>
        <translation>Aucun serveur n’a pu être lu dans {path}&#xa0;: {reason}. Choisissez un fichier exporté par Captioner.</translation>
    </message>
    <message>
        <source>The settings are larger than {mib} MiB. Remove servers or boosted phrases.</source>
        <translation>Les paramètres dépassent {mib}&#xa0;Mio. Retirez des serveurs ou des expressions renforcées.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}), so the defaults are used. The old file was kept as {aside}.</source>
        <translation>Les paramètres n’ont pas pu être lus ({reason})&#xa0;; les valeurs par défaut sont donc utilisées. L’ancien fichier a été conservé sous {aside}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>Les paramètres dans {path} ne peuvent pas être lus&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The trace file {path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire le fichier de trace {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases in {path}.</source>
        <translation>Il y a plus de {most} expressions dans {path}.</translation>
    </message>
    <message>
        <source>There is no phrase in {path}. Write one a line.</source>
        <translation>Il n’y a aucune expression dans {path}. Écrivez-en une par ligne.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Captioner (format {theirs}; this one understands {ours}). Install the newer one again to use them.</source>
        <translation>Ces paramètres ont été écrits par une version plus récente de Captioner (format {theirs}&#xa0;; celle-ci comprend {ours}). Réinstallez la plus récente pour les utiliser.</translation>
    </message>
    <message>
        <source>expected a file&apos;s path</source>
        <translation>un chemin de fichier était attendu</translation>
    </message>
    <message>
        <source>in “{name}”: {problem}</source>
        <translation>dans «&#xa0;{name}&#xa0;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is larger than {kib} KiB</source>
        <translation>il dépasse {kib}&#xa0;Kio</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it was written by a newer version of Captioner</source>
        <translation>il a été écrit par une version plus récente de Captioner</translation>
    </message>
    <message>
        <source>it was written by another version of Captioner</source>
        <translation>il a été écrit par une autre version de Captioner</translation>
    </message>
    <message>
        <source>there are more than {most} in it</source>
        <translation>il y en a plus de {most}</translation>
    </message>
    <message>
        <source>there are none in it</source>
        <translation>il n’y en a aucun</translation>
    </message>
    <message>
        <source>there is no version {version} of it</source>
        <translation>il n’en existe pas de version {version}</translation>
    </message>
    <message>
        <source>{aside} is no settings file that was set aside.</source>
        <translation>{aside} n’est pas un fichier de paramètres mis de côté.</translation>
    </message>
    <message>
        <source>{name} cannot be put back: {reason}. It stays where it is, in {folder}.</source>
        <translation>Impossible de remettre {name} en place&#xa0;: {reason}. Il reste où il est, dans {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation>{path} n’est pas écrit en UTF-8. Enregistrez-le comme texte UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{place} has no number after its tab. Write the boost there, for example 20 or 7.5.</source>
        <translation>{place} n’a pas de nombre après sa tabulation. Écrivez-y le renforcement, par exemple 20 ou 7.5.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message>
        <source>no recogniser could be reached</source>
        <translation>aucun moteur de reconnaissance n’était joignable</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>the microphone sent nothing</source>
        <translation>le microphone n’envoyait rien</translation>
    </message>
    <message>
        <source>the microphone was away</source>
        <translation>le microphone était absent</translation>
    </message>
    <message>
        <source>the sound server was away</source>
        <translation>le serveur audio était absent</translation>
    </message>
    <message>
        <source>this computer was too busy</source>
        <translation>cet ordinateur était trop occupé</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>&amp;Off the record</source>
        <translation>Sans &amp;enregistrement</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>Mettre en &amp;pause ou reprendre</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>&amp;Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Another program has “{keys}”. Choose other keys, or free them there.</source>
        <translation>Un autre programme utilise «&#xa0;{keys}&#xa0;». Choisissez d’autres touches, ou libérez-les là-bas.</translation>
    </message>
    <message>
        <source>Book&amp;mark this moment</source>
        <translation>Mettre un si&amp;gnet à cet instant</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Mettre un signet à cet instant</translation>
    </message>
    <message>
        <source>Captioner cannot catch keys on this system yet.</source>
        <translation>Captioner ne peut pas encore intercepter de touches sur ce système.</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>&amp;Revenir au direct</translation>
    </message>
    <message>
        <source>Catch up with what is said now</source>
        <translation>Revenir à ce qui se dit maintenant</translation>
    </message>
    <message>
        <source>Clicks go to the program beneath the box. Again takes them back.</source>
        <translation>Les clics vont au programme situé sous le cadre. Une nouvelle pression les reprend.</translation>
    </message>
    <message>
        <source>From anywhere in the session back to what is said now.</source>
        <translation>De n’importe où dans la session, revenir à ce qui se dit maintenant.</translation>
    </message>
    <message>
        <source>Hotkeys need a library that is missing here: {library}.</source>
        <translation>Les raccourcis ont besoin d’une bibliothèque qui manque ici&#xa0;: {library}.</translation>
    </message>
    <message>
        <source>Let clic&amp;ks through</source>
        <translation>Laisser passer les &amp;clics</translation>
    </message>
    <message>
        <source>Let clicks through, or take them</source>
        <translation>Laisser passer les clics, ou les reprendre</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No other program gets “{keys}” any more. Two modifiers with it are safer.</source>
        <translation>Aucun autre programme ne reçoit plus «&#xa0;{keys}&#xa0;». Mieux vaut y ajouter deux touches de modification.</translation>
    </message>
    <message>
        <source>Nothing that is said is written anywhere, until you press it again.</source>
        <translation>Rien de ce qui se dit n’est écrit où que ce soit, jusqu’à ce que vous appuyiez de nouveau.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sans enregistrement</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Remove the keys of “{action}”</source>
        <translation>Retirer les touches de «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove these keys</source>
        <translation>Retirer ces touches</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>&amp;Afficher ou masquer</translation>
    </message>
    <message>
        <source>Show or hide captions</source>
        <translation>Afficher ou masquer les sous-titres</translation>
    </message>
    <message>
        <source>Start or stop captions</source>
        <translation>Démarrer ou arrêter les sous-titres</translation>
    </message>
    <message>
        <source>The desktop did not grant “{keys}”. Allow it in the desktop&apos;s settings for shortcuts.</source>
        <translation>Le bureau n’a pas accordé «&#xa0;{keys}&#xa0;». Autorisez ces touches dans les paramètres de raccourcis du bureau.</translation>
    </message>
    <message>
        <source>There is no key named “{keys}”. Press the keys you want in the field.</source>
        <translation>Il n’existe pas de touche nommée «&#xa0;{keys}&#xa0;». Appuyez sur les touches voulues dans le champ.</translation>
    </message>
    <message>
        <source>These keys work whatever program you are in, and no other program gets them. Go to a field and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is the Windows or Command key. Backspace removes them.</source>
        <translation>Ces touches agissent quel que soit le programme où vous êtes, et aucun autre programme ne les reçoit. Placez-vous dans un champ et appuyez sur les touches en même temps&#xa0;: de préférence une lettre avec deux des touches Ctrl, Alt, Maj et Meta, cette dernière étant la touche Windows ou Commande. Retour arrière les retire.</translation>
    </message>
    <message>
        <source>This desktop lets no program catch keys. Set them in the desktop&apos;s own keyboard settings.</source>
        <translation>Ce bureau ne laisse aucun programme intercepter de touches. Définissez-les dans les paramètres de clavier du bureau.</translation>
    </message>
    <message>
        <source>This is no key. Press the keys you want in the field.</source>
        <translation>Ce n’est pas une touche. Appuyez sur les touches voulues dans le champ.</translation>
    </message>
    <message>
        <source>This keyboard has no key for “{keys}”. Choose other keys.</source>
        <translation>Ce clavier n’a pas de touche pour «&#xa0;{keys}&#xa0;». Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>Use su&amp;ggested keys</source>
        <translation>&amp;Utiliser les touches proposées</translation>
    </message>
    <message>
        <source>Windows has no key for “{keys}” that can be a hotkey. Choose other keys.</source>
        <translation>Windows n’a pas de touche pour «&#xa0;{keys}&#xa0;» qui puisse servir de raccourci. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>macOS keeps “{keys}” for itself. Choose other keys.</source>
        <translation>macOS se réserve «&#xa0;{keys}&#xa0;». Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>the session&apos;s bus</source>
        <translation>le bus de la session</translation>
    </message>
    <message>
        <source>“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.</source>
        <translation>«&#xa0;{keys}&#xa0;» ne pourrait plus être saisi dans aucun programme. Maintenez en plus Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>“{keys}” has no key beside Ctrl, Alt, Shift and Meta.</source>
        <translation>«&#xa0;{keys}&#xa0;» n’a pas de touche en plus de Ctrl, Alt, Maj et Meta.</translation>
    </message>
    <message>
        <source>“{keys}” is more than one stroke. Choose keys pressed all at once.</source>
        <translation>«&#xa0;{keys}&#xa0;» comporte plus d’une frappe. Choisissez des touches à presser toutes en même temps.</translation>
    </message>
    <message>
        <source>“{keys}” orders something else already. Choose other keys.</source>
        <translation>«&#xa0;{keys}&#xa0;» commande déjà autre chose. Choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>No keyring runs on this computer, so keys are kept for this session only. To store them, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur&#xa0;; les clés ne sont donc gardées que pour cette session. Pour les conserver, installez et démarrez GNOME Keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>The environment variable {variable} switches the keyring off, so keys are kept for this session only. Remove it to store them.</source>
        <translation>La variable d’environnement {variable} désactive le trousseau&#xa0;; les clés ne sont donc gardées que pour cette session. Retirez-la pour les conserver.</translation>
    </message>
    <message>
        <source>The key is longer than the 1280 characters that Windows can store, so it is kept for this session only. Ask for a shorter one.</source>
        <translation>La clé dépasse les 1280 caractères que Windows peut conserver&#xa0;; elle n’est donc gardée que pour cette session. Demandez-en une plus courte.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked, so keys are kept for this session only. Restart it and try again. ({error})</source>
        <translation>Le trousseau n’a pas fait ce qui lui était demandé&#xa0;; les clés ne sont donc gardées que pour cette session. Redémarrez-le et réessayez. ({error})</translation>
    </message>
    <message>
        <source>The keyring is locked, so stored keys cannot be read, and new ones are kept for this session only. Unlock it with its password, then try again.</source>
        <translation>Le trousseau est verrouillé&#xa0;; les clés conservées ne peuvent donc pas être lues, et les nouvelles ne sont gardées que pour cette session. Déverrouillez-le avec son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used, so keys are kept for this session only. Sign in to your account again to store them.</source>
        <translation>Le trousseau du système n’est pas utilisable&#xa0;; les clés ne sont donc gardées que pour cette session. Reconnectez-vous à votre compte pour les conserver.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>As wide as the screen, and back</source>
        <translation>À la largeur de l’écran, et retour</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Retour au repère</translation>
    </message>
    <message>
        <source>Copy what can be seen</source>
        <translation>Copier ce qui est visible</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>Ctrl + Page Up, Page Down</source>
        <translation>Ctrl + Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + touches fléchées</translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation>Ctrl + plus, moins, 0</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
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
        <translation>Masquer le cadre</translation>
    </message>
    <message>
        <source>Hold the captions still, or let them go on</source>
        <translation>Figer les sous-titres, ou les laisser continuer</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Into the panel of quick settings</source>
        <translation>Vers le panneau des paramètres rapides</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys of the captions</source>
        <translation>Touches des sous-titres</translation>
    </message>
    <message>
        <source>Larger, smaller, usual letters</source>
        <translation>Caractères plus grands, plus petits, habituels</translation>
    </message>
    <message>
        <source>M, or a click on a word</source>
        <translation>M, ou un clic sur un mot</translation>
    </message>
    <message>
        <source>Mark the last word read; the same word again takes the mark away</source>
        <translation>Marquer le dernier mot lu&#xa0;; le même mot à nouveau retire le repère</translation>
    </message>
    <message>
        <source>Menu, Shift + F10</source>
        <translation>Menu, Maj + F10</translation>
    </message>
    <message>
        <source>Move the box</source>
        <translation>Déplacer le cadre</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>Page précédente, Page suivante, molette</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Scroll through the session; captions go on meanwhile</source>
        <translation>Parcourir la session&#xa0;; les sous-titres continuent pendant ce temps</translation>
    </message>
    <message>
        <source>Scrolled back: catch up with what is said now</source>
        <translation>Après un retour en arrière&#xa0;: revenir à ce qui se dit maintenant</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Maj + touches fléchées</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>Vers les boutons</translation>
    </message>
    <message>
        <source>To the left or right edge</source>
        <translation>Vers le bord gauche ou droit</translation>
    </message>
    <message>
        <source>To the middle of that side of the screen</source>
        <translation>Vers le milieu de ce côté de l’écran</translation>
    </message>
    <message>
        <source>To the top or bottom edge</source>
        <translation>Vers le bord supérieur ou inférieur</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Wider, narrower, a row more or fewer</source>
        <translation>Plus large, plus étroit, une ligne de plus ou de moins</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Another language is spoken from Captioner&apos;s next start on.</source>
        <translation>Une autre langue sera utilisée au prochain démarrage de Captioner.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Captioner does not speak “{language}”. Choose another.</source>
        <translation>Captioner ne parle pas «&#xa0;{language}&#xa0;». Choisissez une autre langue.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>All sessions…</source>
        <translation>Toutes les sessions…</translation>
    </message>
    <message>
        <source>As wide as the screen, or back</source>
        <translation>À la largeur de l’écran, ou retour</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Mettre un signet à cet instant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Captioner is running already, but does not answer. End it, then start it again.</source>
        <translation>Captioner est déjà en cours d’exécution, mais ne répond pas. Arrêtez-le, puis démarrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Captioner {version} is out…</source>
        <translation>Captioner {version} est disponible…</translation>
    </message>
    <message>
        <source>Captions alone in a plain window, to be shared in a meeting.</source>
        <translation>Les sous-titres seuls dans une fenêtre simple, à partager dans une réunion.</translation>
    </message>
    <message>
        <source>Captions are shown, but nothing of them is written anywhere.</source>
        <translation>Les sous-titres sont affichés, mais rien n’en est écrit où que ce soit.</translation>
    </message>
    <message>
        <source>Copy all captions</source>
        <translation>Copier tous les sous-titres</translation>
    </message>
    <message>
        <source>Export the transcript…</source>
        <translation>Exporter la transcription…</translation>
    </message>
    <message>
        <source>Go on with the session that broke off</source>
        <translation>Reprendre la session interrompue</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Masquer les sous-titres</translation>
    </message>
    <message>
        <source>Hide from screen capture</source>
        <translation>Masquer dans les captures d’écran</translation>
    </message>
    <message>
        <source>Hiding captions from screen capture needs Windows 10 version 2004 or later.</source>
        <translation>Masquer les sous-titres dans les captures d’écran demande Windows 10 version 2004 ou ultérieure.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Laisser passer les clics</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Sans enregistrement</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <translation>Mettre les sous-titres en pause</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Play the sample speech</source>
        <translation>Lire l’extrait d’essai</translation>
    </message>
    <message>
        <source>Quit Captioner</source>
        <translation>Quitter Captioner</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>Lire la transcription</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconnaissance par</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <translation>Reprendre les sous-titres</translation>
    </message>
    <message>
        <source>Return to the microphone</source>
        <translation>Revenir au microphone</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show a window for sharing…</source>
        <translation>Afficher une fenêtre à partager…</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Afficher les sous-titres</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>Démarrer les sous-titres</translation>
    </message>
    <message>
        <source>Stop captions</source>
        <translation>Arrêter les sous-titres</translation>
    </message>
    <message>
        <source>These are too many files to be opened at once. Open some of them.</source>
        <translation>Il y a trop de fichiers pour les ouvrir en une fois. Ouvrez-en quelques-uns.</translation>
    </message>
    <message>
        <source>This desktop has no way to hide one window from screen capture. Share a single window instead of the whole screen: captions are not part of it.</source>
        <translation>Ce bureau ne permet pas de masquer une seule fenêtre dans les captures d’écran. Partagez une seule fenêtre plutôt que tout l’écran&#xa0;: les sous-titres n’en font pas partie.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Transcribe recordings…</source>
        <translation>Transcrire des enregistrements…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message numerus="yes">
        <source>%n files were exported to {folder}</source>
        <translation>
            <numerusform>%n fichier a été exporté vers {folder}</numerusform>
            <numerusform>%n fichiers ont été exportés vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new words · End: catch up</source>
        <translation>
            <numerusform>%n nouveau mot · Fin&#xa0;: revenir au direct</numerusform>
            <numerusform>%n nouveaux mots · Fin&#xa0;: revenir au direct</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>Signet posé à {time}</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Captions are stopped.</source>
        <translation>Le sous-titrage est arrêté.</translation>
    </message>
    <message>
        <source>Captions are stopped. What was said is kept.</source>
        <translation>Les sous-titres sont arrêtés. Ce qui a été dit est conservé.</translation>
    </message>
    <message>
        <source>Clicks go through the captions to what is beneath. Click here to take them again.</source>
        <translation>Les clics traversent les sous-titres vers ce qui se trouve dessous. Cliquez ici pour les reprendre.</translation>
    </message>
    <message>
        <source>Connecting to {recognizer}…</source>
        <translation>Connexion&#xa0;: {recognizer}…</translation>
    </message>
    <message>
        <source>Listening to {microphone}…</source>
        <translation>Écoute&#xa0;: {microphone}…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Microphone level {lit} of {bars}</source>
        <translation>Niveau du microphone&#xa0;: {lit} sur {bars}</translation>
    </message>
    <message>
        <source>No answer from {recognizer}.</source>
        <translation>Pas de réponse&#xa0;: {recognizer}.</translation>
    </message>
    <message>
        <source>No bookmark: no session is being kept.</source>
        <translation>Pas de signet&#xa0;: aucune session n’est conservée.</translation>
    </message>
    <message>
        <source>No captions from {recognizer}</source>
        <translation>Pas de sous-titres&#xa0;: {recognizer}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Lire l’extrait</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>Lire la transcription</translation>
    </message>
    <message>
        <source>Standing still · End: catch up</source>
        <translation>Figé · Fin&#xa0;: revenir au direct</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>Démarrer les sous-titres</translation>
    </message>
    <message>
        <source>Take clicks back</source>
        <translation>Reprendre les clics</translation>
    </message>
    <message>
        <source>That was the sample speech.</source>
        <translation>C’était l’extrait d’essai.</translation>
    </message>
    <message>
        <source>This desktop itself decides where windows go and which of them is on top, so captions may be covered by other windows. With XWayland installed, Captioner keeps its place on top.</source>
        <translation>Ce bureau décide lui-même où vont les fenêtres et laquelle est au-dessus&#xa0;; les sous-titres peuvent donc être recouverts par d’autres fenêtres. Avec XWayland installé, Captioner garde sa place au-dessus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nouvel essai dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai.</translation>
    </message>
    <message>
        <source>the recogniser</source>
        <translation>moteur de reconnaissance</translation>
    </message>
    <message>
        <source>{recognizer}, in place of {other}.</source>
        <translation>{recognizer}, à la place de {other}.</translation>
    </message>
    <message>
        <source>{seconds} s of speech were not captioned: {reason}</source>
        <translation>{seconds}&#xa0;s de parole n’ont pas été sous-titrées&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{status} ({seconds} s behind)</source>
        <translation>{status} ({seconds}&#xa0;s de retard)</translation>
    </message>
    <message>
        <source>{status} · off the record, nothing is written</source>
        <translation>{status} · sans enregistrement, rien n’est écrit</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>Équili&amp;bré</translation>
    </message>
    <message>
        <source>&amp;Fast: every word at once</source>
        <translation>&amp;Rapide&#xa0;: chaque mot aussitôt</translation>
    </message>
    <message>
        <source>&amp;Steady: words appear when they will stay</source>
        <translation>&amp;Stable&#xa0;: les mots apparaissent une fois définitifs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy &amp;everything of this session</source>
        <translation>Copier &amp;toute cette session</translation>
    </message>
    <message>
        <source>Copy the last &amp;minute</source>
        <translation>Copier la dernière &amp;minute</translation>
    </message>
    <message>
        <source>Copy what can be &amp;seen</source>
        <translation>Copier ce qui est &amp;visible</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Masquer les sous-titres</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Paramètres rapides</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Stability: balanced</source>
        <translation>Stabilité&#xa0;: équilibrée</translation>
    </message>
    <message>
        <source>Stability: fast</source>
        <translation>Stabilité&#xa0;: rapide</translation>
    </message>
    <message>
        <source>Stability: steady</source>
        <translation>Stabilité&#xa0;: stable</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Shall we begin now, and look at the numbers later?</source>
        <translation>On commence maintenant, et on regardera les chiffres plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Shall we begin now, and look later?</source>
        <translation>On commence maintenant, et on regarde plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Shall we begin now?</source>
        <translation>On commence maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>On commence&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Oui, le</translation>
    </message>
    <message>
        <source>Yes, here is</source>
        <translation>Oui, voici</translation>
    </message>
    <message>
        <source>Yes, here is the plan</source>
        <translation>Oui, voici le plan</translation>
    </message>
    <message>
        <source>Yes, here is the plan that we</source>
        <translation>Oui, voici le plan dont nous avons</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>voici</translation>
    </message>
    <message>
        <source>talked about on Monday</source>
        <translation>parlé lundi</translation>
    </message>
    <message>
        <source>that we had</source>
        <translation>que nous avions</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n élément supprimé.</numerusform>
            <numerusform>%n éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases imported</source>
        <translation>
            <numerusform>%n expression importée</numerusform>
            <numerusform>%n expressions importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases pasted</source>
        <translation>
            <numerusform>%n expression collée</numerusform>
            <numerusform>%n expressions collées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as they are spoken</source>
        <translation>&amp;Nombres et dates tels qu’ils sont prononcés</translation>
    </message>
    <message>
        <source>&amp;Punctuation and capital letters</source>
        <translation>Ponctuation et majus&amp;cules</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>A language and a model can be typed nevertheless.</source>
        <translation>Vous pouvez néanmoins saisir une langue et un modèle.</translation>
    </message>
    <message>
        <source>A server finds out by itself when a sentence is over. Change this only if its final words come too late, or if sentences are torn apart.</source>
        <translation>Un serveur reconnaît de lui-même la fin d’une phrase. Ne modifiez ceci que si ses mots définitifs arrivent trop tard ou si des phrases sont coupées.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>An utterance begins when at least this share of it is speech.</source>
        <translation>Un énoncé commence quand au moins cette part est de la parole.</translation>
    </message>
    <message>
        <source>An utterance ends when at least this share of it is silence.</source>
        <translation>Un énoncé se termine quand au moins cette part est du silence.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>Asking {server} for its models…</source>
        <translation>Interrogation de {server} sur ses modèles…</translation>
    </message>
    <message>
        <source>Automatic: the server chooses</source>
        <translation>Automatique&#xa0;: le serveur choisit</translation>
    </message>
    <message>
        <source>Beginning and end of speech</source>
        <translation>Début et fin de la parole</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>Boosted phrases</source>
        <translation>Expressions renforcées</translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation>Configuration personnalisée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xpert</translation>
    </message>
    <message>
        <source>Final words are marked with who said them, by number.</source>
        <translation>Les mots définitifs indiquent qui les a dits, par un numéro.</translation>
    </message>
    <message>
        <source>Full stops, commas and question marks.</source>
        <translation>Points, virgules et points d’interrogation.</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>Importer des expressions</translation>
    </message>
    <message>
        <source>Language and model</source>
        <translation>Langue et modèle</translation>
    </message>
    <message>
        <source>M&amp;ost speakers:</source>
        <translation>N&amp;ombre maximal de locuteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Mask s&amp;wear words</source>
        <translation>Masquer les &amp;grossièretés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names, products and expert words. 20 is usual; how far the scale goes depends on the model: 0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, one phrase a line.</source>
        <translation>Noms, produits et termes de spécialité. 20 est habituel&#xa0;; l’étendue de l’échelle dépend du modèle&#xa0;: de 0 à 20 pour la plupart, de 20 à 100 pour certains. En dessous de zéro, une expression devient plus rare. Vous pouvez coller des listes, une expression par ligne.</translation>
    </message>
    <message>
        <source>One phrase imported</source>
        <translation>Une expression importée</translation>
    </message>
    <message>
        <source>One phrase pasted</source>
        <translation>Une expression collée</translation>
    </message>
    <message>
        <source>One row deleted.</source>
        <translation>Une ligne supprimée.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Recogniser that is edited</source>
        <translation>Moteur de reconnaissance à modifier</translation>
    </message>
    <message>
        <source>Reset to defaul&amp;ts</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Sent as Riva&apos;s custom configuration, as it stands here. A wrong name or value can make the server refuse everything.</source>
        <translation>Envoyé tel quel comme configuration personnalisée de Riva. Un nom ou une valeur incorrects peuvent amener le serveur à tout refuser.</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>Choix du serveur</translation>
    </message>
    <message>
        <source>Silence needed for it</source>
        <translation>Silence requis pour la fin rapide</translation>
    </message>
    <message>
        <source>Silence needed in it</source>
        <translation>Silence requis dans la fenêtre</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the beginning of an utterance.</source>
        <translation>Durée d’audio examinée pour trouver le début d’un énoncé.</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the end. Less brings final words sooner, but may cut an utterance at a pause for breath.</source>
        <translation>Durée d’audio examinée pour trouver la fin. Une valeur plus faible donne plus tôt les mots définitifs, mais peut couper un énoncé à une pause de respiration.</translation>
    </message>
    <message>
        <source>Speech needed in it</source>
        <translation>Parole requise dans la fenêtre</translation>
    </message>
    <message>
        <source>Tell sp&amp;eakers apart</source>
        <translation>Di&amp;stinguer les locuteurs</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Texte (*.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The phrase was there already: made one of both.</source>
        <translation>L’expression existait déjà&#xa0;: les deux n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>The quick end comes when at least this share of it is silence.</source>
        <translation>La fin rapide intervient quand au moins cette part est du silence.</translation>
    </message>
    <message>
        <source>The server has no model for live captions in this language.</source>
        <translation>Le serveur n’a pas de modèle de sous-titrage en direct dans cette langue.</translation>
    </message>
    <message>
        <source>The server has no such model for this language.</source>
        <translation>Le serveur n’a pas ce modèle pour cette langue.</translation>
    </message>
    <message>
        <source>They are shown as asterisks.</source>
        <translation>Elles sont remplacées par des astérisques.</translation>
    </message>
    <message>
        <source>Two passes: after this much audio a first final comes, which the second may correct.</source>
        <translation>Deux passes&#xa0;: après cette durée d’audio vient un premier résultat définitif, que le second peut corriger.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What was copied holds no phrase. Copy text, one a line.</source>
        <translation>Ce qui a été copié ne contient aucune expression. Copiez du texte, une expression par ligne.</translation>
    </message>
    <message>
        <source>Window for a quick end</source>
        <translation>Fenêtre pour une fin rapide</translation>
    </message>
    <message>
        <source>Window for the beginning</source>
        <translation>Fenêtre pour le début</translation>
    </message>
    <message>
        <source>Window for the end</source>
        <translation>Fenêtre pour la fin</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message numerus="yes">
        <source>{added}; %n were there already and took the boost of the new list.</source>
        <translation>
            <numerusform>{added}&#xa0;;&#xa0;%n existait déjà et a pris le renforcement de la nouvelle liste.</numerusform>
            <numerusform>{added}&#xa0;;&#xa0;%n existaient déjà et ont pris le renforcement de la nouvelle liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} has no model for live captions.</source>
        <translation>{server} n’a pas de modèle de sous-titrage en direct.</translation>
    </message>
    <message>
        <source>{server} is back at the defaults.</source>
        <translation>{server}&#xa0;: les valeurs par défaut sont rétablies.</translation>
    </message>
    <message>
        <source>“Twenty past three” instead of “3:20”.</source>
        <translation>«&#xa0;Trois heures vingt&#xa0;» au lieu de «&#xa0;3:20&#xa0;».</translation>
    </message>
</context>
<context>
    <name>riva</name>
    <message>
        <source>Basic offline English</source>
        <translation>Anglais de base hors ligne</translation>
    </message>
    <message>
        <source>Nothing answers at {server}. Check the address and the port, and that the server is running.</source>
        <translation>Rien ne répond à {server}. Vérifiez l’adresse et le port, et que le serveur est en marche.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>La clé d’API NVIDIA pour {address} contient un espace, un saut de ligne ou un caractère qu’aucune clé ne comporte. Copiez-la à nouveau et saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} is missing. Enter it in the settings.</source>
        <translation>Il manque la clé d’API NVIDIA pour {address}. Saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The bearer token for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>Le jeton d’accès pour {address} contient un espace, un saut de ligne ou un caractère qu’aucune clé ne comporte. Copiez-le à nouveau et saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The bearer token for {address} is missing. Enter it in the settings.</source>
        <translation>Il manque le jeton d’accès pour {address}. Saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The built-in recogniser</source>
        <translation>Le moteur de reconnaissance intégré</translation>
    </message>
    <message>
        <source>The built-in recogniser could not start: {reason}. Install Captioner again, or choose a Riva server.</source>
        <translation>Le moteur de reconnaissance intégré n’a pas pu démarrer&#xa0;: {reason}. Réinstallez Captioner, ou choisissez un serveur Riva.</translation>
    </message>
    <message>
        <source>The built-in recogniser has been stopped.</source>
        <translation>Le moteur de reconnaissance intégré a été arrêté.</translation>
    </message>
    <message>
        <source>The built-in recogniser was not ready within {seconds} seconds. Try again; if that does not help, install Captioner again.</source>
        <translation>Le moteur de reconnaissance intégré n’était pas prêt au bout de {seconds} secondes. Réessayez&#xa0;; si cela ne suffit pas, réinstallez Captioner.</translation>
    </message>
    <message>
        <source>The certificate and key files for {server} are damaged or do not fit together.</source>
        <translation>Les fichiers de certificat et de clé pour {server} sont endommagés ou ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The certificate of {server} is made out to another name. Use the name that stands in the certificate, or set the server name to it.</source>
        <translation>Le certificat du serveur {server} est délivré à un autre nom. Utilisez le nom qui figure dans le certificat, ou indiquez-le comme nom du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not signed by an authority that this computer trusts. Ask the server&apos;s administrator for its CA file and choose it.</source>
        <translation>Le certificat du serveur {server} n’est pas signé par une autorité à laquelle cet ordinateur fait confiance. Demandez à l’administrateur du serveur son fichier CA et choisissez-le.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet. Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>Le certificat du serveur {server} n’est pas encore valide. Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {server}, or of the authority that signed it, has expired. Ask the server&apos;s administrator to renew it, and check this computer&apos;s date.</source>
        <translation>Le certificat du serveur {server}, ou celui de l’autorité qui l’a signé, a expiré. Demandez à l’administrateur du serveur de le renouveler, et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection to {server} broke: {reason}</source>
        <translation>La connexion à {server} a été rompue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The function id for {address} is missing. NVIDIA&apos;s page of the model shows it; enter it in the settings.</source>
        <translation>Il manque l’ID de fonction pour {address}. La page du modèle chez NVIDIA l’indique&#xa0;; saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The name in {server} is not known here. Check its spelling and the network connection.</source>
        <translation>Le nom dans {server} n’est pas connu ici. Vérifiez son orthographe et la connexion réseau.</translation>
    </message>
    <message>
        <source>The secret value of {key} is missing. Enter it in the settings.</source>
        <translation>Il manque la valeur secrète de {key}. Saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The value of {key} has a line break or a character that gRPC cannot send. Use plain ASCII letters, digits and signs.</source>
        <translation>La valeur de {key} contient un saut de ligne ou un caractère que gRPC ne peut pas envoyer. Utilisez de simples lettres, chiffres et signes ASCII.</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the network connection.</source>
        <translation>Aucun chemin ne mène à {server} depuis ce réseau. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>authorization is given twice, as metadata and as the kind of authentication. Remove it from the metadata.</source>
        <translation>authorization est indiqué deux fois, comme métadonnée et comme type d’authentification. Retirez-le des métadonnées.</translation>
    </message>
    <message>
        <source>it ended with status {status}.</source>
        <translation>il s’est terminé avec l’état {status}.</translation>
    </message>
    <message>
        <source>it said {line}</source>
        <translation>il a dit {line}</translation>
    </message>
    <message>
        <source>{key} is a name for binary metadata, which cannot be entered. Rename it.</source>
        <translation>{key} est un nom de métadonnée binaire, qui ne peut pas être saisie. Renommez-la.</translation>
    </message>
    <message>
        <source>{key} is given twice, with different values. Remove one of them.</source>
        <translation>{key} est indiqué deux fois, avec des valeurs différentes. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>{server} answered as a web server does, not as a Riva server. Check the address, the port and the function id, if there is one. It said: {reason}</source>
        <translation>{server} a répondu comme un serveur web, pas comme un serveur Riva. Vérifiez l’adresse, le port et, s’il y en a un, l’ID de fonction. Sa réponse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>{server} répond, mais pas comme un serveur Riva&#xa0;: il ne parle pas gRPC. Vérifiez le port&#xa0;; le port gRPC de Riva est généralement 50051.</translation>
    </message>
    <message>
        <source>{server} captioned a moment ago and has changed: it may be restarting. {reason}</source>
        <translation>{server} sous-titrait il y a un instant et a changé&#xa0;: il redémarre peut-être. {reason}</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may expect TLS: the connection test in the settings tells.</source>
        <translation>{server} a fermé la connexion avant qu’elle soit établie. Il démarre peut-être&#xa0;; si cela persiste, il attend peut-être TLS&#xa0;: le test de connexion dans les paramètres le dira.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may not accept the client certificate: the connection test in the settings tells.</source>
        <translation>{server} a fermé la connexion avant qu’elle soit établie. Il démarre peut-être&#xa0;; si cela persiste, il n’accepte peut-être pas le certificat client&#xa0;: le test de connexion dans les paramètres le dira.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may want a client certificate: the connection test in the settings tells.</source>
        <translation>{server} a fermé la connexion avant qu’elle soit établie. Il démarre peut-être&#xa0;; si cela persiste, il demande peut-être un certificat client&#xa0;: le test de connexion dans les paramètres le dira.</translation>
    </message>
    <message>
        <source>{server} closed the connection.</source>
        <translation>{server} a fermé la connexion.</translation>
    </message>
    <message>
        <source>{server} did not finish its captions.</source>
        <translation>{server} n’a pas terminé ses sous-titres.</translation>
    </message>
    <message>
        <source>{server} did not get ready in time.</source>
        <translation>{server} n’a pas été prêt à temps.</translation>
    </message>
    <message>
        <source>{server} did not get ready.</source>
        <translation>{server} n’a pas été prêt.</translation>
    </message>
    <message>
        <source>{server} does not accept these settings: {reason}</source>
        <translation>{server} n’accepte pas ces paramètres&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} does not answer. Check the network connection and that the server is running.</source>
        <translation>{server} ne répond pas. Vérifiez la connexion réseau et que le serveur est en marche.</translation>
    </message>
    <message>
        <source>{server} does not have what was asked for: {reason}</source>
        <translation>{server} n’a pas ce qui était demandé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} does not let you use it: {reason}</source>
        <translation>{server} ne vous autorise pas à l’utiliser&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} does not use TLS on this port. Check the port, or switch TLS off.</source>
        <translation>{server} n’utilise pas TLS sur ce port. Vérifiez le port, ou désactivez TLS.</translation>
    </message>
    <message>
        <source>{server} ended the stream.</source>
        <translation>{server} a mis fin au flux.</translation>
    </message>
    <message>
        <source>{server} failed: {reason}</source>
        <translation>{server} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} found no end in what is being said; it hears the rest anew.</source>
        <translation>{server} n’a trouvé aucune fin dans ce qui se dit&#xa0;; la suite est écoutée à nouveau.</translation>
    </message>
    <message>
        <source>{server} has no model for live captions with these settings. Choose another language or model. It said: {reason}</source>
        <translation>{server} n’a pas de modèle de sous-titrage en direct avec ces paramètres. Choisissez une autre langue ou un autre modèle. Sa réponse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} has no room for more captions at present: {reason}</source>
        <translation>{server} n’a pas de place pour d’autres sous-titres en ce moment&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} has stopped answering.</source>
        <translation>{server} ne répond plus.</translation>
    </message>
    <message>
        <source>{server} is not a server&apos;s address. Write it as host:port.</source>
        <translation>{server} n’est pas une adresse de serveur. Écrivez-la sous la forme hôte:port.</translation>
    </message>
    <message>
        <source>{server} let the stream go because it heard nothing for a while.</source>
        <translation>{server} a abandonné le flux parce qu’il n’a rien entendu pendant un moment.</translation>
    </message>
    <message>
        <source>{server} refused to caption: {reason}</source>
        <translation>{server} a refusé de sous-titrer&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{server} said nothing about the last words; it hears them again.</source>
        <translation>{server} n’a rien dit des derniers mots&#xa0;; il les écoute à nouveau.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is damaged.</source>
        <translation>{server} a envoyé une réponse endommagée.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is too large to be about speech.</source>
        <translation>{server} a envoyé une réponse trop grande pour concerner de la parole.</translation>
    </message>
    <message>
        <source>{server} speaks gRPC but offers no Riva speech recognition. Check the address and the port.</source>
        <translation>{server} parle gRPC mais n’offre pas la reconnaissance vocale Riva. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>{server} takes calls but was not ready to caption within {seconds} seconds.</source>
        <translation>{server} accepte les appels, mais n’était pas prêt à sous-titrer au bout de {seconds} secondes.</translation>
    </message>
    <message>
        <source>{server} wants another key or password. It said: {reason}</source>
        <translation>{server} demande une autre clé ou un autre mot de passe. Le serveur indique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and underscores, and none of the names that gRPC uses itself.</source>
        <translation>«&#xa0;{key}&#xa0;» ne peut pas être le nom d’une métadonnée. Utilisez des lettres, chiffres, points, traits d’union et tirets bas, et aucun des noms que gRPC utilise lui-même.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>OBS file append stream</source>
        <translation>OBS fichier ajouter diffusion stream</translation>
    </message>
    <message>
        <source>animation reduced motion smooth scrolling</source>
        <translation>animation mouvement réduit défilement fluide animer effets</translation>
    </message>
    <message>
        <source>api key bearer token nvcf password login</source>
        <translation>clé api jeton bearer nvcf mot de passe connexion identifiant authentification</translation>
    </message>
    <message>
        <source>autostart login boot startup begin</source>
        <translation>démarrage automatique ouverture session connexion lancement début</translation>
    </message>
    <message>
        <source>bearer api key nvcf password</source>
        <translation>jeton bearer clé api nvcf mot de passe</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>couleur teinte</translation>
    </message>
    <message>
        <source>export save automatically subtitles format</source>
        <translation>exporter enregistrer automatiquement sous-titres format</translation>
    </message>
    <message>
        <source>fallback failover offline away</source>
        <translation>secours repli basculement hors ligne absent indisponible</translation>
    </message>
    <message>
        <source>host port url server</source>
        <translation>hôte port url serveur</translation>
    </message>
    <message>
        <source>large small zoom font size</source>
        <translation>grand petit zoom taille police caractères</translation>
    </message>
    <message>
        <source>linger stay disappear fade timeout</source>
        <translation>durée rester disparaître estomper délai maintien</translation>
    </message>
    <message>
        <source>mtls pkcs12 p12 pfx pem</source>
        <translation>mtls pkcs12 p12 pfx pem</translation>
    </message>
    <message>
        <source>nvcf nvidia cloud</source>
        <translation>nvcf nvidia cloud nuage</translation>
    </message>
    <message>
        <source>outline shadow border raised depressed</source>
        <translation>contour ombre bordure relief creux</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>private key mtls pem</source>
        <translation>clé privée mtls pem</translation>
    </message>
    <message>
        <source>profanity filter</source>
        <translation>filtre grossièretés gros mots jurons vulgarité</translation>
    </message>
    <message>
        <source>record sound flac</source>
        <translation>enregistrer son flac</translation>
    </message>
    <message>
        <source>retention privacy days remove</source>
        <translation>durée conservation vie privée confidentialité jours supprimer</translation>
    </message>
    <message>
        <source>root certificate ca bundle trust</source>
        <translation>certificat racine ca confiance</translation>
    </message>
    <message>
        <source>save journal record privacy</source>
        <translation>enregistrer journal historique vie privée confidentialité</translation>
    </message>
    <message>
        <source>server name override sni</source>
        <translation>nom du serveur remplacer sni</translation>
    </message>
    <message>
        <source>shortcut global keys hotkey</source>
        <translation>raccourci clavier touches global</translation>
    </message>
    <message>
        <source>speaker labels diarization</source>
        <translation>étiquettes locuteurs diarisation intervenants</translation>
    </message>
    <message>
        <source>ssl secure https grpcs</source>
        <translation>ssl sécurisé https grpcs</translation>
    </message>
    <message>
        <source>stability flicker delay</source>
        <translation>stabilité scintillement retard délai</translation>
    </message>
    <message>
        <source>theme scheme high contrast broadcast large minimal</source>
        <translation>thème modèle contraste élevé télévision grand minimal</translation>
    </message>
    <message>
        <source>transparent translucent</source>
        <translation>transparent translucide transparence</translation>
    </message>
    <message>
        <source>typeface family installed</source>
        <translation>police caractères famille installée</translation>
    </message>
    <message>
        <source>typeface monospace serif sans</source>
        <translation>police caractères chasse fixe monospace serif sans empattements</translation>
    </message>
    <message>
        <source>update upgrade version new</source>
        <translation>mise à jour actualiser version nouveau nouvelle</translation>
    </message>
    <message>
        <source>verbatim itn inverse text normalisation</source>
        <translation>mot à mot verbatim itn normalisation inverse du texte</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>&amp;Export the chosen server…</source>
        <translation>&amp;Exporter le serveur choisi…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>A custom setting needs a name, and its name and value must each be one line of at most {most} characters.</source>
        <translation>Un réglage personnalisé a besoin d’un nom&#xa0;; son nom et sa valeur doivent tenir chacun sur une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>A phrase to boost is empty or too long. Write words on one line of at most {most} characters.</source>
        <translation>Une expression à renforcer est vide ou trop longue. Écrivez des mots sur une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>A threshold must be a number from 0 to 1, or left to the server.</source>
        <translation>Un seuil doit être un nombre de 0 à 1, ou laissé au serveur.</translation>
    </message>
    <message>
        <source>Add a pai&amp;r</source>
        <translation>Ajouter une &amp;paire</translation>
    </message>
    <message>
        <source>Add ser&amp;ver</source>
        <translation>Ajouter un ser&amp;veur</translation>
    </message>
    <message numerus="yes">
        <source>Added %n servers from {file}.</source>
        <translation>
            <numerusform>%n serveur ajouté depuis {file}.</numerusform>
            <numerusform>%n serveurs ajoutés depuis {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Built in, offline</source>
        <translation>Intégré, hors ligne</translation>
    </message>
    <message>
        <source>Canary models do not tell speakers apart.</source>
        <translation>Les modèles Canary ne distinguent pas les locuteurs.</translation>
    </message>
    <message>
        <source>Canary models have no profanity filter.</source>
        <translation>Les modèles Canary n’ont pas de filtre de grossièretés.</translation>
    </message>
    <message>
        <source>Canary models know no word boosting.</source>
        <translation>Les modèles Canary ne connaissent pas le renforcement de mots.</translation>
    </message>
    <message>
        <source>Captioner&apos;s servers (*.json);;All files (*)</source>
        <translation>Serveurs de Captioner (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Captions by</source>
        <translation>Sous-titres par</translation>
    </message>
    <message>
        <source>Choose 1 to {most} speakers.</source>
        <translation>Choisissez de 1 à {most} locuteurs.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>Each custom setting may stand once, and there may be {most} of them.</source>
        <translation>Chaque réglage personnalisé ne peut figurer qu’une fois, et il peut y en avoir {most}.</translation>
    </message>
    <message>
        <source>Each key of the metadata may stand only once. Remove the one too many.</source>
        <translation>Chaque clé des métadonnées ne peut figurer qu’une fois. Retirez celle qui est en trop.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>End of utterance</source>
        <translation>Fin de l’énoncé</translation>
    </message>
    <message>
        <source>Export &amp;all servers…</source>
        <translation>Exporter &amp;tous les serveurs…</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exporter des serveurs</translation>
    </message>
    <message>
        <source>For example gpu-box, 192.168.1.20:{port} or https://riva.example.org</source>
        <translation>Par exemple gpu-box, 192.168.1.20:{port} ou https://riva.example.org</translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation>Autres métadonnées</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>How much audio is looked at must be 1 to {most} ms, or left to the server.</source>
        <translation>La durée d’audio examinée doit être de 1 à {most}&#xa0;ms, ou laissée au serveur.</translation>
    </message>
    <message>
        <source>I&amp;mport, export</source>
        <translation>I&amp;mporter, exporter</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé actuellement</translation>
    </message>
    <message>
        <source>Kept until Captioner is closed</source>
        <translation>En mémoire jusqu’à la fermeture de Captioner</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Descendre (Alt+Bas dans la liste)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Monter (Alt+Haut dans la liste)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s cloud needs the id of the function. Copy it from the function&apos;s page.</source>
        <translation>Le cloud de NVIDIA a besoin de l’ID de la fonction. Copiez-le depuis la page de la fonction.</translation>
    </message>
    <message>
        <source>Name of pair {number}</source>
        <translation>Nom de la paire {number}</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <source>No word of the last minute is lost meanwhile, and captions return to this server once it is well again.</source>
        <translation>Aucun mot de la dernière minute n’est perdu entre-temps, et les sous-titres reviennent à ce serveur dès qu’il fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Nobody: wait for this server</source>
        <translation>Personne&#xa0;: attendre ce serveur</translation>
    </message>
    <message>
        <source>None. Most servers need no more than what is set above.</source>
        <translation>Aucune. La plupart des serveurs n’ont besoin de rien de plus que ce qui est réglé ci-dessus.</translation>
    </message>
    <message>
        <source>Parakeet TDT models do not tell speakers apart.</source>
        <translation>Les modèles Parakeet TDT ne distinguent pas les locuteurs.</translation>
    </message>
    <message>
        <source>Profanity filter</source>
        <translation>Filtre de grossièretés</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove pair {number}</source>
        <translation>Retirer la paire {number}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n servers in {file}, without keys and passwords.</source>
        <translation>
            <numerusform>%n serveur enregistré dans {file}, sans clés ni mots de passe.</numerusform>
            <numerusform>%n serveurs enregistrés dans {file}, sans clés ni mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret value of pair {number}</source>
        <translation>Valeur secrète de la paire {number}</translation>
    </message>
    <message>
        <source>Server “{name}”: {problem}</source>
        <translation>Serveur «&#xa0;{name}&#xa0;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>Paramètres du serveur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Speaker labels</source>
        <translation>Étiquettes de locuteurs</translation>
    </message>
    <message>
        <source>Start of utterance</source>
        <translation>Début de l’énoncé</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>The Spanish Conformer model has no profanity filter.</source>
        <translation>Le modèle Conformer espagnol n’a pas de filtre de grossièretés.</translation>
    </message>
    <message>
        <source>The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms.</source>
        <translation>Le fragment audio dure {chunk_ms}&#xa0;ms. Choisissez de {least} à {most}&#xa0;ms.</translation>
    </message>
    <message>
        <source>The boost of “{text}” must be a number from {least} to {most}; 20 is usual.</source>
        <translation>Le renforcement de «&#xa0;{text}&#xa0;» doit être un nombre de {least} à {most}&#xa0;; 20 est habituel.</translation>
    </message>
    <message>
        <source>The built-in recogniser always masks swear words: noise brings them up.</source>
        <translation>Le moteur de reconnaissance intégré masque toujours les grossièretés&#xa0;: le bruit en fait apparaître.</translation>
    </message>
    <message>
        <source>The built-in recogniser always writes numbers as they are spoken.</source>
        <translation>Le moteur de reconnaissance intégré écrit toujours les nombres tels qu’ils sont prononcés.</translation>
    </message>
    <message>
        <source>The built-in recogniser does not tell speakers apart.</source>
        <translation>Le moteur de reconnaissance intégré ne distingue pas les locuteurs.</translation>
    </message>
    <message>
        <source>The built-in recogniser ends an utterance in one pass only.</source>
        <translation>Le moteur de reconnaissance intégré termine un énoncé en une seule passe.</translation>
    </message>
    <message>
        <source>The built-in recogniser knows no word boosting.</source>
        <translation>Le moteur de reconnaissance intégré ne connaît pas le renforcement de mots.</translation>
    </message>
    <message>
        <source>The built-in recogniser needs no server and no network, and nothing leaves this computer. It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.</source>
        <translation>Le moteur de reconnaissance intégré n’a besoin ni de serveur ni de réseau, et rien ne quitte cet ordinateur. Il connaît l’anglais de base et fait beaucoup d’erreurs&#xa0;: pour des sous-titres fiables, ajoutez un serveur Riva.</translation>
    </message>
    <message>
        <source>The built-in recogniser writes no punctuation.</source>
        <translation>Le moteur de reconnaissance intégré n’écrit pas de ponctuation.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read the secret values.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: n’importe qui sur le trajet peut lire les valeurs secrètes.</translation>
    </message>
    <message>
        <source>The function id holds characters that no function id has. Copy it again, without spaces.</source>
        <translation>L’ID de fonction contient des caractères qu’aucun ID de fonction ne comporte. Copiez-le à nouveau, sans espaces.</translation>
    </message>
    <message>
        <source>The function id is already sent. Remove the metadata “function-id”.</source>
        <translation>L’ID de fonction est déjà envoyé. Retirez la métadonnée «&#xa0;function-id&#xa0;».</translation>
    </message>
    <message>
        <source>The id must be letters, digits, - and _, at most 64.</source>
        <translation>L’ID doit se composer de lettres, de chiffres, de - et de _, 64 au plus.</translation>
    </message>
    <message>
        <source>The key above is already sent as “authorization”. Remove that metadata, or set the authentication to none.</source>
        <translation>La clé ci-dessus est déjà envoyée comme «&#xa0;authorization&#xa0;». Retirez cette métadonnée, ou réglez l’authentification sur «&#xa0;Aucune&#xa0;».</translation>
    </message>
    <message>
        <source>The key holds spaces, line breaks or letters that no key has. Copy it again, without anything around it.</source>
        <translation>La clé contient des espaces, des sauts de ligne ou des lettres qu’aucune clé ne comporte. Copiez-la à nouveau, sans rien autour.</translation>
    </message>
    <message>
        <source>The metadata “{key}” belongs to gRPC itself. Remove it.</source>
        <translation>La métadonnée «&#xa0;{key}&#xa0;» appartient à gRPC lui-même. Retirez-la.</translation>
    </message>
    <message>
        <source>The metadata “{key}” would be binary, which cannot be typed. Remove it.</source>
        <translation>La métadonnée «&#xa0;{key}&#xa0;» serait binaire, ce qui ne peut pas être saisi. Retirez-la.</translation>
    </message>
    <message>
        <source>The model&apos;s name must stand on one line.</source>
        <translation>Le nom du modèle doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>Le nom doit tenir sur une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>The other servers, never this computer</source>
        <translation>Les autres serveurs, jamais cet ordinateur</translation>
    </message>
    <message>
        <source>The other servers, then this computer</source>
        <translation>Les autres serveurs, puis cet ordinateur</translation>
    </message>
    <message>
        <source>The server has no address. Write it as host or host:port.</source>
        <translation>Le serveur n’a pas d’adresse. Écrivez-la sous la forme hôte ou hôte:port.</translation>
    </message>
    <message>
        <source>The server has no name. Give it one, for example “Office”.</source>
        <translation>Le serveur n’a pas de nom. Donnez-lui-en un, par exemple «&#xa0;Bureau&#xa0;».</translation>
    </message>
    <message>
        <source>The value of the metadata “{key}” must be plain ASCII characters on one line, at most {most} of them.</source>
        <translation>La valeur de la métadonnée «&#xa0;{key}&#xa0;» doit se composer de simples caractères ASCII sur une ligne, {most} au plus.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases. Remove some.</source>
        <translation>Il y a plus de {most} expressions. Retirez-en quelques-unes.</translation>
    </message>
    <message>
        <source>There are more than {most} servers.</source>
        <translation>Il y a plus de {most} serveurs.</translation>
    </message>
    <message>
        <source>There are two servers named “{name}”. Give each its own name.</source>
        <translation>Deux serveurs portent le nom «&#xa0;{name}&#xa0;». Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>There is a private key but no client certificate. Choose the certificate that belongs to the key, or remove the key.</source>
        <translation>Il y a une clé privée mais pas de certificat client. Choisissez le certificat qui correspond à la clé, ou retirez la clé.</translation>
    </message>
    <message>
        <source>There may be at most {most} pairs of metadata.</source>
        <translation>Il peut y avoir au plus {most} paires de métadonnées.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer, no other server</source>
        <translation>Cet ordinateur, aucun autre serveur</translation>
    </message>
    <message>
        <source>This is not a file&apos;s path. Choose the file again.</source>
        <translation>Ce n’est pas un chemin de fichier. Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>To be put right first: {problem}</source>
        <translation>À corriger d’abord&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Two servers have the same id, so their keys would mix.</source>
        <translation>Deux serveurs ont le même ID&#xa0;; leurs clés se mélangeraient.</translation>
    </message>
    <message>
        <source>Two-pass end of utterance</source>
        <translation>Fin d’énoncé en deux passes</translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation>&amp;Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Value of pair {number}</source>
        <translation>Valeur de la paire {number}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>While the server is away</source>
        <translation>Quand le serveur est absent</translation>
    </message>
    <message>
        <source>Whisper models do not tell speakers apart.</source>
        <translation>Les modèles Whisper ne distinguent pas les locuteurs.</translation>
    </message>
    <message>
        <source>Whisper models know no word boosting.</source>
        <translation>Les modèles Whisper ne connaissent pas le renforcement de mots.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Word boosting</source>
        <translation>Renforcement de mots</translation>
    </message>
    <message>
        <source>Your administrator has set how this server is reached. A key of your own can be typed below.</source>
        <translation>Votre administrateur a fixé la manière de joindre ce serveur. Vous pouvez saisir ci-dessous une clé à vous.</translation>
    </message>
    <message>
        <source>Your administrator has set which servers there are.</source>
        <translation>Votre administrateur a fixé les serveurs disponibles.</translation>
    </message>
    <message>
        <source>by your administrator</source>
        <translation>par votre administrateur</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, encrypted.</source>
        <translation>gRPC vers l’hôte {host}, port {port}, chiffré.</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, not encrypted.</source>
        <translation>gRPC vers l’hôte {host}, port {port}, non chiffré.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé actuellement</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{this_computer}: {problem}</source>
        <translation>{this_computer}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{typed} has no valid port: it must be a number from 1 to 65535.</source>
        <translation>{typed} n’a pas de port valide&#xa0;: ce doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>{typed} is the server&apos;s web address. Captions come over gRPC: give its gRPC port instead, usually {host}:{port}.</source>
        <translation>{typed} est l’adresse web du serveur. Les sous-titres passent par gRPC&#xa0;: indiquez plutôt son port gRPC, généralement {host}:{port}.</translation>
    </message>
    <message>
        <source>{variable} decides which server is used, for as long as it is set.</source>
        <translation>{variable} détermine le serveur utilisé, tant que cette variable est définie.</translation>
    </message>
    <message>
        <source>“{address}” is not a server&apos;s address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une clé de métadonnée. N’utilisez que les lettres a à z, des chiffres, -, _ et le point.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write it like en-US or de-DE.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue. Écrivez-le comme en-US ou de-DE.</translation>
    </message>
    <message>
        <source>“{server_name}” is not a server&apos;s name. Write it as it stands in the certificate, without a port, for example riva.example.org.</source>
        <translation>«&#xa0;{server_name}&#xa0;» n’est pas un nom de serveur. Écrivez-le tel qu’il figure dans le certificat, sans port, par exemple riva.example.org.</translation>
    </message>
    <message>
        <source>“{this_computer}” is the built-in recogniser. Give the server another name.</source>
        <translation>«&#xa0;{this_computer}&#xa0;» est le moteur de reconnaissance intégré. Donnez un autre nom au serveur.</translation>
    </message>
    <message>
        <source>“{typed}” is not a server&apos;s address. Write it as host or host:port, for example 192.168.1.20:{port}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une adresse de serveur. Écrivez-la sous la forme hôte ou hôte:port, par exemple 192.168.1.20:{port}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are back.</source>
        <translation>
            <numerusform>%n session a été restaurée.</numerusform>
            <numerusform>%n sessions ont été restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the bin.</source>
        <translation>
            <numerusform>%n session est dans la corbeille.</numerusform>
            <numerusform>%n sessions sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are one now.</source>
        <translation>
            <numerusform>%n session n’en fait plus qu’une.</numerusform>
            <numerusform>%n sessions n’en font plus qu’une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>%n session choisie</numerusform>
            <numerusform>%n sessions choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions found</source>
        <translation>
            <numerusform>%n session trouvée</numerusform>
            <numerusform>%n sessions trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n locuteur</numerusform>
            <numerusform>%n locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Corbeille</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Split from here on</source>
        <translation>Scinder à &amp;partir d’ici</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>A title for this session</source>
        <translation>Un titre pour cette session</translation>
    </message>
    <message>
        <source>Any recogniser</source>
        <translation>Tout moteur de reconnaissance</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Choose another time, recogniser or bookmarks.</source>
        <translation>Choisissez une autre période, un autre moteur de reconnaissance ou d’autres signets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>Supprimer définitivement&#xa0;%n session&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement&#xa0;%n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that is in the bin for good?</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation>Supprimer dé&amp;finitivement…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Every word must be in the session or its title. The beginning of a word will do, and words in quotes are looked for as they stand.</source>
        <translation>Chaque mot doit figurer dans la session ou dans son titre. Le début d’un mot suffit, et les mots entre guillemets sont cherchés tels quels.</translation>
    </message>
    <message>
        <source>From there on it is a session of its own.</source>
        <translation>À partir de là, c’est une session à part.</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Mer&amp;ge into one</source>
        <translation>F&amp;usionner en une seule</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Aucune session ne correspond</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>No words were captioned</source>
        <translation>Aucun mot n’a été sous-titré</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Rien n’a encore été dit</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Moteur de reconnaissance</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommée.</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>Rechercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Search in all that was said (Ctrl+F)</source>
        <translation>Rechercher dans tout ce qui a été dit (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions that you delete can be brought back from here.</source>
        <translation>Les sessions que vous supprimez peuvent être récupérées ici.</translation>
    </message>
    <message>
        <source>Show &amp;all sessions</source>
        <translation>Afficher &amp;toutes les sessions</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Afficher ce qui a été supprimé</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation>Les sessions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce que l’on peut en faire</translation>
    </message>
    <message>
        <source>What is captioned from now on is kept here.</source>
        <translation>Ce qui est sous-titré à partir de maintenant est conservé ici.</translation>
    </message>
    <message>
        <source>What was said, and its sound if it was kept, cannot be had back.</source>
        <translation>Ce qui a été dit, et le son s’il a été conservé, ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>With book&amp;marks</source>
        <translation>Avec si&amp;gnets</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Hier, {date}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places in it</source>
        <translation>
            <numerusform>et&#xa0;%n autre passage</numerusform>
            <numerusform>et&#xa0;%n autres passages</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>supprimée {moment}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>with its sound</source>
        <translation>avec le son</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” was not found</source>
        <translation>«&#xa0;{words}&#xa0;» introuvable</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer les modifications</translation>
    </message>
    <message>
        <source>&amp;Start with default settings for now</source>
        <translation>&amp;Démarrer pour l’instant avec les paramètres par défaut</translation>
    </message>
    <message>
        <source>A window&apos;s place is off any screen there could be.</source>
        <translation>La position d’une fenêtre est en dehors de tout écran possible.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Captioner can also be used with its default settings for now. Your own settings stay as they are, and what you change holds until Captioner is closed.</source>
        <translation>Captioner peut aussi être utilisé pour l’instant avec ses paramètres par défaut. Vos propres paramètres restent tels quels, et ce que vous modifiez vaut jusqu’à la fermeture de Captioner.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>Set by {variable}.</source>
        <translation>Défini par {variable}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason} They hold until Captioner is closed.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: {reason} Ils valent jusqu’à la fermeture de Captioner.</translation>
    </message>
    <message>
        <source>There are changes that are not applied.</source>
        <translation>Certaines modifications ne sont pas appliquées.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Your administrator has set everything on this page.</source>
        <translation>Votre administrateur a tout fixé sur cette page.</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n found</source>
        <translation>
            <numerusform>{page}&#xa0;:&#xa0;%n résultat</numerusform>
            <numerusform>{page}&#xa0;:&#xa0;%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%n more)</source>
        <translation>
            <numerusform>{problem} (%n de plus)</numerusform>
            <numerusform>{problem} (%n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Captions for sharing</source>
        <translation>Sous-titres à partager</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No microphone is connected. Connect one, and captions go on.</source>
        <translation>Aucun microphone n’est connecté. Connectez-en un, et les sous-titres reprendront.</translation>
    </message>
    <message>
        <source>No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, or connect a microphone.</source>
        <translation>Aucun microphone n’a été trouvé, et aucun serveur audio n’est actif. Démarrez PipeWire ou PulseAudio, ou connectez un microphone.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and try again.</source>
        <translation>Aucun microphone n’a été trouvé. Connectez-en un et réessayez.</translation>
    </message>
    <message>
        <source>Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the system&apos;s sound settings, and try again.</source>
        <translation>Rien n’a été trouvé pour diffuser le son. Connectez des haut-parleurs ou un casque, choisissez-les dans les paramètres audio du système, et réessayez.</translation>
    </message>
    <message>
        <source>PortAudio does not reach the sound server. Install ALSA&apos;s plug-in for it (on Debian: apt install libasound2-plugins).</source>
        <translation>PortAudio n’atteint pas le serveur audio. Installez le greffon ALSA correspondant (sous Debian&#xa0;: apt install libasound2-plugins).</translation>
    </message>
    <message>
        <source>Several microphones fit &quot;{wanted}&quot;. Say which one: {names}.</source>
        <translation>Plusieurs microphones correspondent à «&#xa0;{wanted}&#xa0;». Précisez lequel&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <translation>Son de {name}</translation>
    </message>
    <message>
        <source>The PortAudio library is missing. Install it (on Debian: apt install libportaudio2).</source>
        <translation>La bibliothèque PortAudio est absente. Installez-la (sous Debian&#xa0;: apt install libportaudio2).</translation>
    </message>
    <message>
        <source>The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or switch keeping off.</source>
        <translation>L’audio ne peut pas être conservé dans {path}&#xa0;: {reason}. Libérez de la place, autorisez l’écriture à cet endroit ou désactivez la conservation.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on.</source>
        <translation>L’audio n’est plus conservé&#xa0;: {reason}. Les sous-titres continuent.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on. What was kept so far is in {path}.</source>
        <translation>L’audio n’est plus conservé&#xa0;: {reason}. Les sous-titres continuent. Ce qui a été conservé jusqu’ici se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The computer slept; the microphone is being opened again.</source>
        <translation>L’ordinateur était en veille&#xa0;; le microphone est en cours de réouverture.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>Le fichier {path} est vide. Indiquez un fichier WAV, FLAC, OGG ou MP3.</translation>
    </message>
    <message>
        <source>The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>Le fichier {path} n’est pas un enregistrement lisible. Indiquez un fichier WAV, FLAC, OGG ou MP3.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened ({reason}). Check that it is connected and allowed, or choose another one.</source>
        <translation>Le microphone ne peut pas être ouvert ({reason}). Vérifiez qu’il est connecté et autorisé, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone has gone, or the sound server was stopped. Connect it again, or choose another one.</source>
        <translation>Le microphone a disparu, ou le serveur audio a été arrêté. Reconnectez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program. Close that program, or choose another microphone.</source>
        <translation>Le microphone est utilisé par un autre programme. Fermez ce programme, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>The microphone sends no sound. Check that it is switched on, or choose another one.</source>
        <translation>Le microphone n’envoie aucun son. Vérifiez qu’il est allumé, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more. Connect it, or choose another one.</source>
        <translation>Le microphone {name} n’est plus là. Connectez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The output takes no sound. Choose another one in the system&apos;s sound settings, and try again.</source>
        <translation>La sortie n’accepte aucun son. Choisissez-en une autre dans les paramètres audio du système, et réessayez.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>L’enregistrement {path} ne peut pas être lu&#xa0;: {reason}. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The recording {path} holds no sound. Choose another file.</source>
        <translation>L’enregistrement {path} ne contient aucun son. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged after {seconds} s ({reason}). What came before was captioned; mend or replace the file for the rest.</source>
        <translation>L’enregistrement {path} est endommagé après {seconds}&#xa0;s ({reason}). Ce qui précède a été sous-titré&#xa0;; réparez ou remplacez le fichier pour le reste.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged. Choose another file.</source>
        <translation>L’enregistrement {path} est endommagé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The sound server does not answer. Restart it, or log out and in again.</source>
        <translation>Le serveur audio ne répond pas. Redémarrez-le, ou fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The sound server has stopped. Captions go on once it runs again; if it does not start by itself, log out and in again.</source>
        <translation>Le serveur audio s’est arrêté. Les sous-titres reprendront dès qu’il fonctionnera à nouveau&#xa0;; s’il ne démarre pas de lui-même, fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Restart the sound server, or log out and in again.</source>
        <translation>Le système audio ne répond pas. Redémarrez le serveur audio, ou fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The system switched from {name} to nothing; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>Le système est passé de {name} à rien&#xa0;; {name} est en cours de réouverture. Pour utiliser un autre microphone, choisissez-le ici.</translation>
    </message>
    <message>
        <source>The system switched from {name} to {other}; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>Le système est passé de {name} à {other}&#xa0;; {name} est en cours de réouverture. Pour utiliser un autre microphone, choisissez-le ici.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no microphone &quot;{wanted}&quot;. Choose one of these: {names}.</source>
        <translation>Il n’y a pas de microphone «&#xa0;{wanted}&#xa0;». Choisissez l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This computer was too busy for {seconds} s of sound. Close programs that keep it busy.</source>
        <translation>Cet ordinateur était trop occupé pendant {seconds}&#xa0;s de son. Fermez les programmes qui l’occupent.</translation>
    </message>
    <message>
        <source>This computer was too busy to take all of the sound. Close programs that keep it busy.</source>
        <translation>Cet ordinateur était trop occupé pour capter tout le son. Fermez les programmes qui l’occupent.</translation>
    </message>
    <message>
        <source>This computer was too busy. Close programs that keep it busy.</source>
        <translation>Cet ordinateur était trop occupé. Fermez les programmes qui l’occupent.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>{name} is gone. Connect it again, and captions go on; or choose another microphone.</source>
        <translation>{name} a disparu. Reconnectez-le, et les sous-titres reprendront&#xa0;; ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>{name} is muted in the system&apos;s sound settings. Unmute it there.</source>
        <translation>Le son de {name} est coupé dans les paramètres audio du système. Rétablissez-le à cet endroit.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower its level in the system&apos;s sound settings.</source>
        <translation>{name} est trop fort&#xa0;: baissez son niveau dans les paramètres audio du système.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower the volume of what plays.</source>
        <translation>{name} est trop fort&#xa0;: baissez le volume de ce qui est diffusé.</translation>
    </message>
    <message>
        <source>{name} sends damaged sound. Connect it again, or choose another microphone.</source>
        <translation>{name} envoie un son endommagé. Reconnectez-le, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>{name} sends digital silence: it may be muted by a switch on it or on the computer. Unmute it, or choose another microphone.</source>
        <translation>{name} envoie un silence numérique&#xa0;: il est peut-être coupé par un interrupteur sur lui-même ou sur l’ordinateur. Rétablissez le son, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>{name} sends nothing. Check that it is switched on and not suspended, or choose another microphone.</source>
        <translation>{name} n’envoie rien. Vérifiez qu’il est allumé et pas en veille, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>{name}: nothing is playing. Play something, or choose a microphone.</source>
        <translation>{name}&#xa0;: rien n’est diffusé. Lancez une lecture, ou choisissez un microphone.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} est un dossier. Indiquez un fichier WAV, FLAC, OGG ou MP3.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} n’est pas un fichier. Indiquez un fichier WAV, FLAC, OGG ou MP3.</translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n found: {names}.</source>
        <translation>
            <numerusform>%n trouvé&#xa0;: {names}.</numerusform>
            <numerusform>%n trouvés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
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
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Ask for an RSA or ECDSA certificate from where it came from.</source>
        <translation>Demandez un certificat RSA ou ECDSA à sa source.</translation>
    </message>
    <message>
        <source>Ask its administrator for a client certificate with its key, and choose both.</source>
        <translation>Demandez à son administrateur un certificat client avec sa clé, et choisissez les deux.</translation>
    </message>
    <message>
        <source>Ask its administrator for its name, and set the server name to it.</source>
        <translation>Demandez son nom à son administrateur, et indiquez-le comme nom du serveur.</translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS 1.2 or 1.3.</source>
        <translation>Demandez à son administrateur d’activer TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a client certificate that it accepts.</source>
        <translation>Demandez à l’administrateur du serveur un certificat client que le serveur accepte.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its CA file and choose it in the settings.</source>
        <translation>Demandez à l’administrateur du serveur son fichier CA et choisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the certificate that it uses now.</source>
        <translation>Demandez à l’administrateur du serveur le certificat utilisé actuellement.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the new CA file and choose it in the settings.</source>
        <translation>Demandez à l’administrateur du serveur le nouveau fichier CA et choisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this certificate as a file and choose it as the CA file.</source>
        <translation>Demandez à l’administrateur du serveur ce certificat sous forme de fichier et choisissez-le comme fichier CA.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to deploy a streaming model.</source>
        <translation>Demandez à l’administrateur du serveur de déployer un modèle de diffusion en continu.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>Demandez à l’administrateur du serveur de le renouveler.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it. Check this computer&apos;s date and time as well.</source>
        <translation>Demandez à l’administrateur du serveur de le renouveler. Vérifiez aussi la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether it is still working.</source>
        <translation>Demandez à l’administrateur du serveur s’il fonctionne encore.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which CA file belongs to this server.</source>
        <translation>Demandez à l’administrateur du serveur quel fichier CA correspond à ce serveur.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name it has, and set the server name to it.</source>
        <translation>Demandez à l’administrateur du serveur quel nom il porte, et indiquez-le comme nom du serveur.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Annulé. Ce qui a été trouvé jusque-là figure ci-dessous.</translation>
    </message>
    <message>
        <source>Captions will be late. A nearer or less busy server would help.</source>
        <translation>Les sous-titres auront du retard. Un serveur plus proche ou moins occupé aiderait.</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Fichiers de certificats</translation>
    </message>
    <message>
        <source>Changed since the last test. Test again to be sure.</source>
        <translation>Modifié depuis le dernier test. Testez à nouveau pour en être sûr.</translation>
    </message>
    <message>
        <source>Check its spelling, the network connection, and whether a VPN must be on.</source>
        <translation>Vérifiez son orthographe, la connexion réseau, et si un VPN doit être activé.</translation>
    </message>
    <message>
        <source>Check that the server behind it is running, and the port.</source>
        <translation>Vérifiez que le serveur qui se trouve derrière est en marche, et le port.</translation>
    </message>
    <message>
        <source>Check that the server is running as it should; its log may say why.</source>
        <translation>Vérifiez que le serveur fonctionne comme il se doit&#xa0;; son journal peut en indiquer la raison.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Vérifiez l’adresse et la connexion réseau.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is on, and that no firewall is between.</source>
        <translation>Vérifiez l’adresse, que la machine est allumée et qu’aucun pare-feu ne fait obstacle.</translation>
    </message>
    <message>
        <source>Check the key; ask the server&apos;s administrator whether it is still valid.</source>
        <translation>Vérifiez la clé&#xa0;; demandez à l’administrateur du serveur si elle est encore valide.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN must be on.</source>
        <translation>Vérifiez la connexion réseau, et si un VPN doit être activé.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server&apos;s administrator.</source>
        <translation>Vérifiez la connexion réseau, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Check the network connection; a firewall may be in the way.</source>
        <translation>Vérifiez la connexion réseau&#xa0;; un pare-feu fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>Check the port (Riva&apos;s gRPC port is usually 50051), and that the server is running.</source>
        <translation>Vérifiez le port (le port gRPC de Riva est généralement 50051), et que le serveur est en marche.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>Vérifiez le port&#xa0;; le port gRPC de Riva est généralement 50051.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051. If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).</source>
        <translation>Vérifiez le port&#xa0;; le port gRPC de Riva est généralement 50051. Si c’est le bon, demandez à son administrateur d’activer HTTP/2 (ALPN).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Choose another language or model, or let the server choose.</source>
        <translation>Choisissez une autre langue ou un autre modèle, ou laissez le serveur choisir.</translation>
    </message>
    <message>
        <source>Choose one of these languages, or ask the server&apos;s administrator for a model.</source>
        <translation>Choisissez l’une de ces langues, ou demandez un modèle à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the server choose.</source>
        <translation>Choisissez l’un d’eux, ou laissez le serveur choisir.</translation>
    </message>
    <message>
        <source>Choose one that streams: {names}.</source>
        <translation>Choisissez-en un qui fonctionne en continu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose the kind of authentication, and enter the key or token.</source>
        <translation>Choisissez le type d’authentification, et saisissez la clé ou le jeton.</translation>
    </message>
    <message>
        <source>Choose the language that is spoken, or another model.</source>
        <translation>Choisissez la langue parlée, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Connection test of {server}: {outcome}</source>
        <translation>Test de connexion de {server}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Copy res&amp;ults</source>
        <translation>Copier le &amp;bilan</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Chiffré avec {version}.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encryption is off: the audio can be read on its way.</source>
        <translation>Le chiffrement est désactivé&#xa0;: l’audio peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Encryption is off: the key and the audio can be read on their way.</source>
        <translation>Le chiffrement est désactivé&#xa0;: la clé et l’audio peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>Encryption with {address} failed: {reason}.</source>
        <translation>Le chiffrement avec {address} a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>For any language there is {names}.</source>
        <translation>Pour une langue quelconque, il y a {names}.</translation>
    </message>
    <message>
        <source>For {language} there is {names}.</source>
        <translation>Pour {language}, il y a {names}.</translation>
    </message>
    <message>
        <source>Have an administrator mend the file; “captioner defaults” checks it.</source>
        <translation>Faites réparer le fichier par un administrateur&#xa0;; «&#xa0;captioner defaults&#xa0;» le vérifie.</translation>
    </message>
    <message>
        <source>It did not come so far.</source>
        <translation>Le test n’est pas allé jusque-là.</translation>
    </message>
    <message>
        <source>It does not work yet: {step}.</source>
        <translation>Cela ne fonctionne pas encore&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>It works, with a warning.</source>
        <translation>Cela fonctionne, avec un avertissement.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keys and passwords can be stored in it.</source>
        <translation>Les clés et les mots de passe peuvent y être conservés.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation>Cherchez sa fenêtre et déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether the captions are in the language that you chose.</source>
        <translation>Vérifiez que les sous-titres sont dans la langue que vous avez choisie.</translation>
    </message>
    <message>
        <source>Made out to {names}, valid until {ends}.</source>
        <translation>Délivré à {names}, valide jusqu’au {ends}.</translation>
    </message>
    <message>
        <source>Mend the file, or go on: at its next start Captioner keeps it under another name and uses the defaults.</source>
        <translation>Réparez le fichier, ou continuez&#xa0;: à son prochain démarrage, Captioner le garde sous un autre nom et utilise les valeurs par défaut.</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Microphones</translation>
    </message>
    <message>
        <source>None are chosen: this computer&apos;s own authorities decide.</source>
        <translation>Aucun n’est choisi&#xa0;: les autorités de cet ordinateur font foi.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not needed without encryption.</source>
        <translation>Inutile sans chiffrement.</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>Inutile&#xa0;: il fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>Non essayé, à cause de l’échec précédent.</translation>
    </message>
    <message>
        <source>Not tried: the way leads through the proxy {proxy}.</source>
        <translation>Non essayé&#xa0;: le chemin passe par le proxy {proxy}.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}: the connection was refused.</source>
        <translation>Rien n’écoute à {address}&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name} and others.</source>
        <translation>D’anciens paramètres ont été mis de côté parce qu’ils n’ont pas pu être lus&#xa0;: {name} et d’autres.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name}.</source>
        <translation>D’anciens paramètres ont été mis de côté parce qu’ils n’ont pas pu être lus&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Qt&apos;s own screen “{platform}”</source>
        <translation>Écran «&#xa0;{platform}&#xa0;» propre à Qt</translation>
    </message>
    <message>
        <source>Restore them in the settings under About, or delete the files that are not needed.</source>
        <translation>Restaurez-les dans les paramètres sous À propos, ou supprimez les fichiers inutiles.</translation>
    </message>
    <message>
        <source>Riva speech recognition is there; it does not list its models.</source>
        <translation>La reconnaissance vocale Riva est présente&#xa0;; elle n’énumère pas ses modèles.</translation>
    </message>
    <message>
        <source>Riva&apos;s gRPC port is usually 50051.</source>
        <translation>Le port gRPC de Riva est généralement 50051.</translation>
    </message>
    <message>
        <source>Round trip {trip}</source>
        <translation>Aller-retour {trip}</translation>
    </message>
    <message>
        <source>Round trip {trip}, first words after {words}</source>
        <translation>Aller-retour {trip}, premiers mots après {words}</translation>
    </message>
    <message>
        <source>Sample speech</source>
        <translation>Extrait d’essai</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show this to the server&apos;s administrator.</source>
        <translation>Montrez ceci à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Something answers at {address}.</source>
        <translation>Quelque chose répond à {address}.</translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation>Service vocal</translation>
    </message>
    <message>
        <source>Start Captioner from the desktop, or caption in the terminal: captioner caption.</source>
        <translation>Démarrez Captioner depuis le bureau, ou sous-titrez dans le terminal&#xa0;: captioner caption.</translation>
    </message>
    <message>
        <source>Streaming model</source>
        <translation>Modèle en continu</translation>
    </message>
    <message>
        <source>Switch TLS off, or ask for the port with TLS.</source>
        <translation>Désactivez TLS, ou demandez quel est le port avec TLS.</translation>
    </message>
    <message>
        <source>Switch TLS on if the server offers it.</source>
        <translation>Activez TLS si le serveur l’offre.</translation>
    </message>
    <message>
        <source>Switch TLS on.</source>
        <translation>Activez TLS.</translation>
    </message>
    <message>
        <source>Testing {server}…</source>
        <translation>Test de {server}…</translation>
    </message>
    <message>
        <source>The certificate files can be used.</source>
        <translation>Les fichiers de certificats sont utilisables.</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s has expired.</source>
        <translation>Le certificat de l’autorité qui a signé celui du serveur a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the authority {authority} expired on {day}.</source>
        <translation>Le certificat de l’autorité {authority} a expiré le {day}.</translation>
    </message>
    <message>
        <source>The certificate of the server expired on {day}.</source>
        <translation>Le certificat du serveur a expiré le {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} cannot be used: {reason}.</source>
        <translation>Le certificat client {path} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {address} failed: {reason}.</source>
        <translation>La connexion à {address} a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The desktop of this system</source>
        <translation>Le bureau de ce système</translation>
    </message>
    <message>
        <source>The first words came back after {seconds} s.</source>
        <translation>Les premiers mots sont revenus après {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The first words came {seconds} s after the speech began.</source>
        <translation>Les premiers mots sont arrivés {seconds}&#xa0;s après le début de la parole.</translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation>Le trousseau ne répond pas&#xa0;; il attend peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The model {model} does not caption {language}, only {languages}.</source>
        <translation>Le modèle {model} ne sous-titre pas {language}, seulement {languages}.</translation>
    </message>
    <message>
        <source>The model {model} is for whole recordings, not for live captions.</source>
        <translation>Le modèle {model} est destiné aux enregistrements entiers, pas au sous-titrage en direct.</translation>
    </message>
    <message>
        <source>The model {model} is there and streams.</source>
        <translation>Le modèle {model} est présent et fonctionne en continu.</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>Le nom {host} n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The name {host} was not found within {seconds} seconds.</source>
        <translation>Le nom {host} n’a pas été trouvé en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The server accepts the key.</source>
        <translation>Le serveur accepte la clé.</translation>
    </message>
    <message>
        <source>The server asks for no key.</source>
        <translation>Le serveur ne demande pas de clé.</translation>
    </message>
    <message>
        <source>The server closes each connection once it is encrypted.</source>
        <translation>Le serveur ferme chaque connexion dès qu’elle est chiffrée.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate.</source>
        <translation>Le serveur n’accepte pas le certificat client.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: {reason}.</source>
        <translation>Le serveur n’accepte pas le certificat client&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The server does not caption {language}, only {languages}.</source>
        <translation>Le serveur ne sous-titre pas {language}, seulement {languages}.</translation>
    </message>
    <message>
        <source>The server has no model for live captions, only for whole recordings: {names}.</source>
        <translation>Le serveur n’a pas de modèle de sous-titrage en direct, seulement pour des enregistrements entiers&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The server has no model {model}. It has {names}.</source>
        <translation>Le serveur n’a pas de modèle {model}. Il a {names}.</translation>
    </message>
    <message>
        <source>The server lets in only clients that show a certificate of their own.</source>
        <translation>Le serveur n’admet que les clients qui présentent leur propre certificat.</translation>
    </message>
    <message>
        <source>The server lets this client in and asks for no key.</source>
        <translation>Le serveur admet ce client et ne demande pas de clé.</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>Le serveur offre le chiffrement.</translation>
    </message>
    <message>
        <source>The server takes a stream in the chosen language.</source>
        <translation>Le serveur accepte un flux dans la langue choisie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can be trusted.</source>
        <translation>Le certificat du serveur est digne de confiance.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on {ends}.</source>
        <translation>Le certificat du serveur expire le {ends}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to {names}, not to {name}.</source>
        <translation>Le certificat du serveur est délivré à {names}, pas à {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable: {reason}.</source>
        <translation>Le certificat du serveur n’est pas acceptable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to {name}.</source>
        <translation>Le certificat du serveur n’est pas délivré à {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is known here.</source>
        <translation>Le certificat du serveur n’est pas signé par une autorité connue ici.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority in {path}.</source>
        <translation>Le certificat du serveur n’est pas signé par l’autorité dans {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {day}.</source>
        <translation>Le certificat du serveur n’est pas valide avant le {day}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du serveur n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, and is not the one in {path}.</source>
        <translation>Le certificat du serveur est signé par lui-même, et n’est pas celui dans {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself: no authority vouches for it.</source>
        <translation>Le certificat du serveur est signé par lui-même&#xa0;: aucune autorité ne s’en porte garante.</translation>
    </message>
    <message>
        <source>The server&apos;s key could not be read, because the keyring does not answer.</source>
        <translation>La clé du serveur n’a pas pu être lue, car le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>There are none yet in {path}: the defaults are used.</source>
        <translation>Il n’y en a pas encore dans {path}&#xa0;: les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>There is no screen that captions could be shown on.</source>
        <translation>Il n’y a pas d’écran où afficher des sous-titres.</translation>
    </message>
    <message>
        <source>There is no way to {address} from this network.</source>
        <translation>Aucun chemin ne mène à {address} depuis ce réseau.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for more room.</source>
        <translation>Réessayez plus tard, ou demandez plus de place à son administrateur.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again: a model that was not used for long may be loading. If this stays, ask the server&apos;s administrator.</source>
        <translation>Réessayez&#xa0;: un modèle resté longtemps inutilisé est peut-être en cours de chargement. Si cela persiste, adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Try again; if this stays, ask the server&apos;s administrator.</source>
        <translation>Réessayez&#xa0;; si cela persiste, adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Try again; if this stays, show it to the server&apos;s administrator.</source>
        <translation>Réessayez&#xa0;; si cela persiste, montrez-le à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or set RIVA_API_KEY.</source>
        <translation>Déverrouillez le trousseau, ou définissez RIVA_API_KEY.</translation>
    </message>
    <message>
        <source>Use that name as the address, or set the server name to it.</source>
        <translation>Utilisez ce nom comme adresse, ou indiquez-le comme nom du serveur.</translation>
    </message>
    <message>
        <source>Use the server&apos;s gRPC port instead, usually 50051.</source>
        <translation>Utilisez plutôt le port gRPC du serveur, généralement 50051.</translation>
    </message>
    <message>
        <source>Wayland session {name}, shown through {x11}</source>
        <translation>Session Wayland {name}, affichée par {x11}</translation>
    </message>
    <message>
        <source>Wayland session {name}, without X11</source>
        <translation>Session Wayland {name}, sans X11</translation>
    </message>
    <message>
        <source>X11 screen {screen}, {width} x {height} pixels</source>
        <translation>Écran X11 {screen}, {width} x {height} pixels</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>certificate files</source>
        <translation>fichiers de certificats</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>first words after {words}</source>
        <translation>premiers mots après {words}</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>its kind is not supported there</source>
        <translation>son type n’y est pas pris en charge</translation>
    </message>
    <message>
        <source>its owner is not let in</source>
        <translation>son titulaire n’est pas admis</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>sa signature n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>sample speech</source>
        <translation>extrait d’essai</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>certificat du serveur</translation>
    </message>
    <message>
        <source>speech service</source>
        <translation>service vocal</translation>
    </message>
    <message>
        <source>streaming model</source>
        <translation>modèle en continu</translation>
    </message>
    <message>
        <source>the authority that signed it is not known there</source>
        <translation>l’autorité qui l’a signé n’y est pas connue</translation>
    </message>
    <message>
        <source>{address} and Captioner have no kind of encryption in common.</source>
        <translation>{address} et Captioner n’ont aucun type de chiffrement en commun.</translation>
    </message>
    <message>
        <source>{address} answers in a protocol of its own: it is no Riva server.</source>
        <translation>{address} répond dans un protocole qui lui est propre&#xa0;: ce n’est pas un serveur Riva.</translation>
    </message>
    <message>
        <source>{address} answers “{text}”: it is no Riva server.</source>
        <translation>{address} répond «&#xa0;{text}&#xa0;»&#xa0;: ce n’est pas un serveur Riva.</translation>
    </message>
    <message>
        <source>{address} began to set up encryption but never finished.</source>
        <translation>{address} a commencé à établir le chiffrement sans jamais le terminer.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} ne répond pas.</translation>
    </message>
    <message>
        <source>{address} does not encrypt: it speaks gRPC without TLS.</source>
        <translation>{address} ne chiffre pas&#xa0;: il parle gRPC sans TLS.</translation>
    </message>
    <message>
        <source>{address} does not know itself by the name {name}.</source>
        <translation>{address} ne se connaît pas sous le nom {name}.</translation>
    </message>
    <message>
        <source>{address} encrypts, but does not offer HTTP/2, which gRPC needs.</source>
        <translation>{address} chiffre, mais n’offre pas HTTP/2, dont gRPC a besoin.</translation>
    </message>
    <message>
        <source>{address} expects an encrypted connection.</source>
        <translation>{address} attend une connexion chiffrée.</translation>
    </message>
    <message>
        <source>{address} is a web server&apos;s port. Captions come over gRPC, which has its own.</source>
        <translation>{address} est le port d’un serveur web. Les sous-titres passent par gRPC, qui a son propre port.</translation>
    </message>
    <message>
        <source>{address} takes connections and closes each at once.</source>
        <translation>{address} accepte les connexions et les ferme aussitôt.</translation>
    </message>
    <message>
        <source>{address} takes connections but says nothing: it is no Riva server.</source>
        <translation>{address} accepte les connexions mais ne dit rien&#xa0;: ce n’est pas un serveur Riva.</translation>
    </message>
    <message>
        <source>{check}: {outcome}</source>
        <translation>{check}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{described}, scaled by QT_SCALE_FACTOR={scale}.</source>
        <translation>{described}, mis à l’échelle par QT_SCALE_FACTOR={scale}.</translation>
    </message>
    <message>
        <source>{host} is a numeric address.</source>
        <translation>{host} est une adresse numérique.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} correspond à {addresses}.</translation>
    </message>
    <message>
        <source>{message} It was signed by {authority}.</source>
        <translation>{message} Il a été signé par {authority}.</translation>
    </message>
    <message>
        <source>{message} Yet the server takes the stream.</source>
        <translation>{message} Le serveur accepte pourtant le flux.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms}&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et&#xa0;%n autre</numerusform>
            <numerusform>{names} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>{path} can be read and names %n servers.</source>
        <translation>
            <numerusform>{path} peut être lu et indique&#xa0;%n serveur.</numerusform>
            <numerusform>{path} peut être lu et indique&#xa0;%n serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read and names 1 server.</source>
        <translation>{path} peut être lu et indique 1 serveur.</translation>
    </message>
    <message>
        <source>{path} can be read and names no server.</source>
        <translation>{path} peut être lu et n’indique aucun serveur.</translation>
    </message>
    <message>
        <source>{path} is in force and locks nothing.</source>
        <translation>{path} est en vigueur et ne verrouille rien.</translation>
    </message>
    <message>
        <source>{path} is in force and locks: {locked}.</source>
        <translation>{path} est en vigueur et verrouille&#xa0;: {locked}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{server} answers as Riva speech recognition does.</source>
        <translation>{server} répond comme la reconnaissance vocale Riva.</translation>
    </message>
    <message>
        <source>{server} ended the stream before it had heard all of the sample.</source>
        <translation>{server} a mis fin au flux avant d’avoir entendu tout l’extrait.</translation>
    </message>
    <message>
        <source>{server} heard the sample speech but wrote no words.</source>
        <translation>{server} a entendu l’extrait d’essai mais n’a écrit aucun mot.</translation>
    </message>
    <message>
        <source>{server} recognises whole recordings only, no live speech.</source>
        <translation>{server} ne reconnaît que des enregistrements entiers, pas la parole en direct.</translation>
    </message>
    <message>
        <source>{server} takes calls but does not answer them.</source>
        <translation>{server} accepte les appels mais n’y répond pas.</translation>
    </message>
    <message>
        <source>{server} took the sample speech but has not answered it in time.</source>
        <translation>{server} a pris l’extrait d’essai mais n’y a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{server} was so slow that the test was ended after {seconds} seconds.</source>
        <translation>{server} a été si lent que le test a été arrêté après {seconds} secondes.</translation>
    </message>
    <message>
        <source>“{name}” (default)</source>
        <translation>«&#xa0;{name}&#xa0;» (par défaut)</translation>
    </message>
</context>
<context>
    <name>transcripts</name>
    <message numerus="yes">
        <source>%n entries of the transcript could not be written to the disk, and are lost.</source>
        <translation>
            <numerusform>%n entrée de la transcription n’a pas pu être écrite sur le disque et est perdue.</numerusform>
            <numerusform>%n entrées de la transcription n’ont pas pu être écrites sur le disque et sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced so far</source>
        <translation>
            <numerusform>%n remplacement jusqu’ici</numerusform>
            <numerusform>%n remplacements jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>%n session est plus ancienne et sera supprimée définitivement.</numerusform>
            <numerusform>%n sessions sont plus anciennes et seront supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound files are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>%n fichier audio est plus ancien et sera supprimé définitivement.</numerusform>
            <numerusform>%n fichiers audio sont plus anciens et seront supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>&amp;Choisir des enregistrements…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Correct the row</source>
        <translation>Co&amp;rriger la ligne</translation>
    </message>
    <message>
        <source>&amp;Delete sessions:</source>
        <translation>&amp;Supprimer les sessions&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Doubtful words</source>
        <translation>Mots do&amp;uteux</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation>A&amp;ller à un moment…</translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation>&amp;Joindre à la ligne suivante</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Conserver ce qui se dit</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Live text file:</source>
        <translation>Fichier &amp;texte en direct&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Mark doubtful words</source>
        <translation>&amp;Marquer les mots douteux</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>Signet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Scinder au curseur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>1:02:30, 62:30 or minutes</source>
        <translation>1:02:30, 62:30 ou minutes</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message>
        <source>A new speaker</source>
        <translation>Un nouveau locuteur</translation>
    </message>
    <message>
        <source>A row cannot be empty. It stays as it was.</source>
        <translation>Une ligne ne peut pas être vide. Elle reste telle qu’elle était.</translation>
    </message>
    <message numerus="yes">
        <source>A session broke off the last time. %n minutes of it were recovered.</source>
        <translation>
            <numerusform>Une session a été interrompue la dernière fois.&#xa0;%n minute en a été récupérée.</numerusform>
            <numerusform>Une session a été interrompue la dernière fois.&#xa0;%n minutes en ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session can only be split between two of its rows. Choose another row.</source>
        <translation>Une session ne peut être scindée qu’entre deux de ses lignes. Choisissez une autre ligne.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Encore environ&#xa0;%n minute</numerusform>
            <numerusform>Encore environ&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left</source>
        <translation>
            <numerusform>Encore environ&#xa0;%n seconde</numerusform>
            <numerusform>Encore environ&#xa0;%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;bookmark</source>
        <translation>Ajouter un si&amp;gnet</translation>
    </message>
    <message>
        <source>Add to boosted &amp;words</source>
        <translation>Ajouter aux mots ren&amp;forcés</translation>
    </message>
    <message>
        <source>Add “{words}” to boosted words</source>
        <translation>Ajouter «&#xa0;{words}&#xa0;» aux mots renforcés</translation>
    </message>
    <message numerus="yes">
        <source>After %n days</source>
        <translation>
            <numerusform>Après&#xa0;%n jour</numerusform>
            <numerusform>Après&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Captioner is writing this session. End it there, then try again.</source>
        <translation>Une autre instance de Captioner écrit cette session. Arrêtez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>As a sound file beside the text. Everybody who can be heard is on it: ask them first. Off, what the microphone hears is forgotten within a minute.</source>
        <translation>Dans un fichier audio à côté du texte. Toutes les personnes que l’on peut entendre y figurent&#xa0;: demandez-leur d’abord leur accord. Désactivé, ce que le microphone entend est oublié en moins d’une minute.</translation>
    </message>
    <message>
        <source>Bac&amp;k to where I read</source>
        <translation>Retour &amp;où j’en étais</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>En dessous de {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Canc&amp;el all</source>
        <translation>Tout ann&amp;uler</translation>
    </message>
    <message>
        <source>Cancelled; nothing was transcribed.</source>
        <translation>Annulé&#xa0;; rien n’a été transcrit.</translation>
    </message>
    <message>
        <source>Cancelled; the first {minutes} minutes were transcribed and kept: {words}.</source>
        <translation>Annulé&#xa0;; les {minutes} premières minutes ont été transcrites et conservées&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Captioner is ending.</source>
        <translation>Captioner se ferme.</translation>
    </message>
    <message>
        <source>Captions cannot be written to “{path}”. Choose a file by its whole path.</source>
        <translation>Les sous-titres ne peuvent pas être écrits dans «&#xa0;{path}&#xa0;». Choisissez un fichier par son chemin complet.</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Choisir des enregistrements</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Choisir le dossier d’exportation</translation>
    </message>
    <message>
        <source>Choose the live text file</source>
        <translation>Choisir le fichier texte en direct</translation>
    </message>
    <message>
        <source>Click to change the title</source>
        <translation>Cliquez pour modifier le titre</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy with &amp;times</source>
        <translation>Copier a&amp;vec horodatage</translation>
    </message>
    <message>
        <source>Dele&amp;te audio:</source>
        <translation>Supprimer l’audi&amp;o&#xa0;:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <translation>Déposez des enregistrements ici</translation>
    </message>
    <message>
        <source>E&amp;xport each session when it is stopped</source>
        <translation>E&amp;xporter chaque session à son arrêt</translation>
    </message>
    <message>
        <source>Each caption is added to this file as a line, as soon as it does not change any more: for a text source of OBS that reads from a file, or a teleprompter. It works without keeping sessions, too.</source>
        <translation>Chaque sous-titre est ajouté à ce fichier sur une ligne, dès qu’il ne change plus&#xa0;: pour une source texte d’OBS qui lit un fichier, ou pour un téléprompteur. Cela fonctionne aussi sans conserver les sessions.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>Chaque format ne peut être choisi qu’une fois.</translation>
    </message>
    <message>
        <source>Each session, from start to stop, is saved as text that only you can read. Off, nothing is written. What is said off the record is never written.</source>
        <translation>Chaque session, du démarrage à l’arrêt, est enregistrée sous forme de texte que vous seul pouvez lire. Désactivé, rien n’est écrit. Ce qui se dit sans enregistrement n’est jamais écrit.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>From now on the recogniser listens for “{words}”.</source>
        <translation>À partir de maintenant, le moteur de reconnaissance guette «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation>Aller au &amp;moment</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Aller au moment</translation>
    </message>
    <message>
        <source>Go to what is said now (End)</source>
        <translation>Aller à ce qui se dit maintenant (Fin)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Keep the &amp;audio, too</source>
        <translation>Conserver aussi l’&amp;audio</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name of speaker {number}</source>
        <translation>Nom du locuteur {number}</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>Signet sui&amp;vant</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Passage suivant (F3)</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Pas encore de signet</translation>
    </message>
    <message>
        <source>No words were recognised in {file}. Check the recording and the language.</source>
        <translation>Aucun mot n’a été reconnu dans {file}. Vérifiez l’enregistrement et la langue.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Nobody was told apart here. Choose a speaker.</source>
        <translation>Aucun locuteur n’a été distingué ici. Choisissez un locuteur.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>Nothing is as old as that now.</source>
        <translation>Rien n’est aussi ancien pour l’instant.</translation>
    </message>
    <message>
        <source>Only what is kept can be exported.</source>
        <translation>Seul ce qui est conservé peut être exporté.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a row, select words in it, then add them.</source>
        <translation>Ouvrez une ligne, sélectionnez-y des mots, puis ajoutez-les.</translation>
    </message>
    <message>
        <source>Open the transcript of {file}</source>
        <translation>Ouvrir la transcription de {file}</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Passage précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Progress of {file}</source>
        <translation>Progression de {file}</translation>
    </message>
    <message>
        <source>Put the cursor between two words, then split there.</source>
        <translation>Placez le curseur entre deux mots, puis scindez à cet endroit.</translation>
    </message>
    <message>
        <source>Re&amp;name the speaker…</source>
        <translation>Re&amp;nommer le locuteur…</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>Enregistrements (*.wav *.flac *.ogg *.oga *.opus *.mp3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recordings on their way</source>
        <translation>Enregistrements en cours</translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation>Re&amp;tirer le signet</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>T&amp;out remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Dit par</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but in no format. Choose one.</source>
        <translation>Les sessions doivent être exportées, mais dans aucun format. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but to nowhere. Choose a folder.</source>
        <translation>Les sessions doivent être exportées, mais nulle part. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Sound in {folder} is too old to be kept, but cannot be deleted: {reason}.</source>
        <translation>Du son dans {folder} est trop ancien pour être conservé, mais ne peut pas être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Locuteur {number}</translation>
    </message>
    <message>
        <source>Text for other programs</source>
        <translation>Texte pour d’autres programmes</translation>
    </message>
    <message>
        <source>Text of the row</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>The disk is full: the transcript is not kept. Make room. Captions go on, and what was said meanwhile is then written after all.</source>
        <translation>Le disque est plein&#xa0;: la transcription n’est pas conservée. Libérez de la place. Les sous-titres continuent, et ce qui a été dit entre-temps sera alors écrit.</translation>
    </message>
    <message>
        <source>The kept session stays. Files that are there are never replaced.</source>
        <translation>La session conservée demeure. Les fichiers existants ne sont jamais remplacés.</translation>
    </message>
    <message>
        <source>The live text file {path} cannot be written: {reason}. Captions go on. Make room or allow writing there, or choose another file in the settings.</source>
        <translation>Le fichier texte en direct {path} ne peut pas être écrit&#xa0;: {reason}. Les sous-titres continuent. Libérez de la place ou autorisez l’écriture à cet endroit, ou choisissez un autre fichier dans les paramètres.</translation>
    </message>
    <message>
        <source>The session in {file} cannot be read: {reason}. Check the disk.</source>
        <translation>La session dans {file} ne peut pas être lue&#xa0;: {reason}. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The sessions cannot be read or written: {reason}. Check the disk, then try again.</source>
        <translation>Les sessions ne peuvent pas être lues ou écrites&#xa0;: {reason}. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The transcript cannot be written: {reason}. Captions go on. Once that is mended, what was said meanwhile is written after all.</source>
        <translation>La transcription ne peut pas être écrite&#xa0;: {reason}. Les sous-titres continuent. Une fois le problème corrigé, ce qui a été dit entre-temps sera tout de même écrit.</translation>
    </message>
    <message>
        <source>There are no bookmarks. Ctrl+B makes one.</source>
        <translation>Il n’y a pas de signets. Ctrl+B en crée un.</translation>
    </message>
    <message>
        <source>There is no row below to join with.</source>
        <translation>Il n’y a pas de ligne en dessous à laquelle joindre celle-ci.</translation>
    </message>
    <message>
        <source>There is no such session any more. Choose another one.</source>
        <translation>Cette session n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This session can be read, but not changed: {reason}. Check the permissions of its file.</source>
        <translation>Cette session peut être lue, mais pas modifiée&#xa0;: {reason}. Vérifiez les droits d’accès de son fichier.</translation>
    </message>
    <message>
        <source>This session goes on already.</source>
        <translation>Cette session est déjà reprise.</translation>
    </message>
    <message>
        <source>This session is being captioned at this moment. Stop it, then try again.</source>
        <translation>Cette session est en cours de sous-titrage. Arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>This session was deleted or merged, and is as it was then.</source>
        <translation>Cette session a été supprimée ou fusionnée, et reste telle qu’elle était alors.</translation>
    </message>
    <message>
        <source>This session was split. Open it again to change it.</source>
        <translation>Cette session a été scindée. Ouvrez-la à nouveau pour la modifier.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Captioner, and is left as it is. Update Captioner to open it.</source>
        <translation>Cette session a été écrite par une version plus récente de Captioner, et reste telle quelle. Mettez Captioner à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>À la f&amp;in</translation>
    </message>
    <message>
        <source>Tools of the transcript</source>
        <translation>Outils de la transcription</translation>
    </message>
    <message>
        <source>Transcribe recordings</source>
        <translation>Transcrire des enregistrements</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Transcription en cours…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transcription&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Type a time such as 1:02:30.</source>
        <translation>Saisissez un moment comme 1:02:30.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG or MP3. Each one becomes a session of its own, recognised as the live captions are.</source>
        <translation>WAV, FLAC, OGG ou MP3. Chacun devient une session à part, reconnue de la même manière que les sous-titres en direct.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>What is kept can be deleted after {least} to {most} days.</source>
        <translation>Ce qui est conservé peut être supprimé après {least} à {most} jours.</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>À la fin d’une session</translation>
    </message>
    <message>
        <source>With its session</source>
        <translation>Avec sa session</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}. Choose another file.</source>
        <translation>{file} ne peut pas être ouvert&#xa0;: {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete, and was not opened. Get it once more from where it came from.</source>
        <translation>{file} est endommagé ou incomplet et n’a pas été ouvert. Procurez-vous-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{file} is no session that Captioner can read. It was left as it is; put a backup of it in its place if you have one.</source>
        <translation>{file} n’est pas une session que Captioner peut lire. Le fichier a été laissé tel quel&#xa0;; remplacez-le par une copie de sauvegarde si vous en avez une.</translation>
    </message>
    <message>
        <source>{file} is no transcript of Captioner. Choose a file that was exported as a “Captioner transcript”.</source>
        <translation>{file} n’est pas une transcription de Captioner. Choisissez un fichier exporté comme «&#xa0;Transcription Captioner&#xa0;».</translation>
    </message>
    <message>
        <source>{format} (.{ending})</source>
        <translation>{format} (.{ending})</translation>
    </message>
    <message>
        <source>{name}: click to rename everywhere</source>
        <translation>{name}&#xa0;: cliquez pour renommer partout</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose one by its whole path.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un dossier. Choisissez-en un par son chemin complet.</translation>
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
        <translation>Captioner&#xa0;: attention requise</translation>
    </message>
    <message>
        <source>Captioner: paused</source>
        <translation>Captioner&#xa0;: en pause</translation>
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
        <translation>N&amp;e plus le signaler pour cette version</translation>
    </message>
    <message>
        <source>&amp;What is new…</source>
        <translation>&amp;Nouveautés…</translation>
    </message>
    <message>
        <source>Captioner {version} is out.</source>
        <translation>Captioner {version} est disponible.</translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>The address that tells of new versions must begin with https:// and name a server.</source>
        <translation>L’adresse qui annonce les nouvelles versions doit commencer par https:// et nommer un serveur.</translation>
    </message>
    <message>
        <source>This Captioner does not know where new versions are told of. An administrator can set the address.</source>
        <translation>Ce Captioner ne sait pas où les nouvelles versions sont annoncées. Un administrateur peut indiquer l’adresse.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Cette version est la plus récente.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of versions of Captioner. Try again later.</source>
        <translation>La réponse de {host} ne parle pas de versions de Captioner. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} cannot be asked for new versions: {reason}. Check the connection, then try again.</source>
        <translation>Impossible d’interroger {host} sur les nouvelles versions&#xa0;: {reason}. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the one to ask for new versions: {reason}. Nothing was taken from it.</source>
        <translation>{host} n’a pas pu prouver qu’il est bien le serveur à interroger sur les nouvelles versions&#xa0;: {reason}. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the connection, then try again.</source>
        <translation>{host} n’a pas répondu à temps. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} did not tell of new versions (status {status}). Try again later.</source>
        <translation>{host} n’a rien dit sur les nouvelles versions (état {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} is asked for the number of the newest version, and is told nothing. Nothing is downloaded or installed.</source>
        <translation>{host} est interrogé sur le numéro de la version la plus récente et n’apprend rien. Rien n’est téléchargé ni installé.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>réussi avec avertissement</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n things do not work. See below what helps.</source>
        <translation>
            <numerusform>%n 件が正しく動作していません。対処方法は以下をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>確認を中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the present ones</source>
        <translation>現在の設定を維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>A report is one file for a message to whoever helps you: these results, versions, the settings and the last messages of the program. Keys, passwords and what was said are not in it. Nothing is sent by itself.</source>
        <translation>レポートは、サポートしてくれる人に送るための 1 つのファイルです。確認の結果、バージョン、設定、プログラムの最近のメッセージが含まれます。キー、パスワード、発言の内容は含まれません。自動的に送信されることはありません。</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>中止しました。それまでに分かったことを以下に示します。</translation>
    </message>
    <message>
        <source>Captioner keeps its settings in a folder of its own here ({variable}), and Windows would start it without that. Start it at login by a script of yours.</source>
        <translation>ここでは Captioner の設定は専用のフォルダー ({variable}) にあり、Windows はそれを使わずに起動してしまいます。ご自分のスクリプトでログイン時に起動してください。</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>すべて確認(&amp;V)</translation>
    </message>
    <message>
        <source>Cop&amp;y versions</source>
        <translation>バージョンをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>パスをコピー: {name}</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>すべて正常に動作していますか？</translation>
    </message>
    <message>
        <source>Everything works, with a warning.</source>
        <translation>すべて動作していますが、警告が 1 件あります。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常に動作しています。</translation>
    </message>
    <message>
        <source>It begins to caption at once, as at every start. This takes effect without “Apply”.</source>
        <translation>通常の起動と同じく、すぐに字幕が始まります。「適用」を押さなくても有効になります。</translation>
    </message>
    <message>
        <source>It cannot be read whether Captioner starts at login: {reason}. Look into your system&apos;s own settings.</source>
        <translation>Captioner がログイン時に起動するかどうかを確認できません: {reason}。システムの設定を確認してください。</translation>
    </message>
    <message>
        <source>Kept audio</source>
        <translation>保存された音声</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Live captions on the screen for what is being said.</source>
        <translation>話されている内容を画面にリアルタイムで字幕表示します。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Looks into the program, its settings, the keyring, the screen and the microphones, and tests the connection to what makes the captions now.</source>
        <translation>プログラム、設定、キーリング、画面、マイクを調べ、現在字幕を作成している認識エンジンへの接続をテストします。</translation>
    </message>
    <message>
        <source>No program shows folders here. Go to {folder} yourself.</source>
        <translation>フォルダーを表示できるプログラムがありません。{folder} をご自身で開いてください。</translation>
    </message>
    <message>
        <source>One thing does not work. See below what helps.</source>
        <translation>1 件が正しく動作していません。対処方法は以下をご覧ください。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>フォルダーを開く: {name}</translation>
    </message>
    <message>
        <source>Put the settings in {file} into force?</source>
        <translation>{file} の設定を適用しますか？</translation>
    </message>
    <message>
        <source>R&amp;un the setup assistant</source>
        <translation>セットアップアシスタントを実行(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>復元(&amp;S)…</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>設定の復元</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that were set aside</source>
        <translation>退避された設定</translation>
    </message>
    <message>
        <source>Start Captioner when I l&amp;og in</source>
        <translation>ログイン時に Captioner を起動(&amp;O)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The path of Captioner is too long to be started at login. Move it to a folder with a shorter name.</source>
        <translation>Captioner のパスが長すぎるため、ログイン時に起動できません。名前の短いフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>The path {path} cannot stand in a file that starts a program. Move Captioner to a folder with a plain name.</source>
        <translation>パス {path} は、プログラムを起動するファイルに書けません。Captioner を簡単な名前のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>The settings are in force again.</source>
        <translation>設定を再び適用しました。</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}. Set it in your system&apos;s own settings.</source>
        <translation>ログイン時の起動を変更できませんでした: {reason}。システムの設定で変更してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>フォルダー {folder} がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>These files could not be read when Captioner started, so it began with the defaults and kept them. A newer Captioner may have written them, or they were changed by hand.</source>
        <translation>これらのファイルは Captioner の起動時に読み込めなかったため、既定値で起動し、ファイルは保管しました。新しいバージョンの Captioner で書かれたか、手動で変更された可能性があります。</translation>
    </message>
    <message>
        <source>They replace all present settings, and what is not applied in this window is lost.</source>
        <translation>現在の設定はすべて置き換えられ、このウィンドウで未適用の変更は失われます。</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを書き込んでいます…</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing was kept so far.</source>
        <translation>{folder} はまだありません。これまでに保存されたものはありません。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} に書き込めません: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file, or replace it with --force.</source>
        <translation>{path} は既に存在します。別のファイルを指定するか、--force で置き換えてください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Encryption, certificates, keys</source>
        <translation>暗号化、証明書、キー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation>キーを入力(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;On this computer</source>
        <translation>このコンピューター(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>鍵のパスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the server</source>
        <translation>サーバーのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>An NVIDIA Riva server, for captions to rely on. You need its address.</source>
        <translation>NVIDIA Riva サーバー。信頼できる字幕が得られます。サーバーのアドレスが必要です。</translation>
    </message>
    <message>
        <source>As it was given to you: riva.example.org, 192.168.1.20:50051, https://…</source>
        <translation>案内されたとおりに入力してください: riva.example.org、192.168.1.20:50051、https://…</translation>
    </message>
    <message>
        <source>As stored, unless you type another one</source>
        <translation>入力しなければ保存済みのものを使用</translation>
    </message>
    <message>
        <source>By a &amp;Riva server</source>
        <translation>Riva サーバー(&amp;R)</translation>
    </message>
    <message>
        <source>Captions come from this computer.</source>
        <translation>字幕はこのコンピューターで作成されます。</translation>
    </message>
    <message>
        <source>Captions come from {server}.</source>
        <translation>字幕は {server} で作成されます。</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>認証局(&amp;A):</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>アドレスを変更(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the CA &amp;file…</source>
        <translation>CA ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the client &amp;certificate</source>
        <translation>クライアント証明書を選択(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>クライアント証明書の選択</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>認証局ファイルの選択</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>クライアント証明書の鍵の選択</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate:</source>
        <translation>クライアント証明書(&amp;F):</translation>
    </message>
    <message>
        <source>Compare the address with what was given to you.</source>
        <translation>案内されたアドレスと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>動作の確認</translation>
    </message>
    <message>
        <source>En&amp;crypted connection (TLS)</source>
        <translation>暗号化接続 (TLS)(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;encryption settings</source>
        <translation>暗号化の設定へ(&amp;E)</translation>
    </message>
    <message>
        <source>If you were given a CA file for this server, choose it here.</source>
        <translation>このサーバー用の CA ファイルを受け取っている場合は、ここで選択してください。</translation>
    </message>
    <message>
        <source>In the test the first words came after {duration}.</source>
        <translation>テストでは、最初の言葉が {duration}後に届きました。</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>証明書の鍵(&amp;K):</translation>
    </message>
    <message>
        <source>Key or &amp;token:</source>
        <translation>キーまたはトークン(&amp;T):</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>キーまたはトークン</translation>
    </message>
    <message>
        <source>Let the server &amp;choose</source>
        <translation>サーバーに選択させる(&amp;C)</translation>
    </message>
    <message>
        <source>NVIDIA f&amp;unction id:</source>
        <translation>NVIDIA ファンクション ID(&amp;U):</translation>
    </message>
    <message>
        <source>Only for NVIDIA&apos;s cloud.</source>
        <translation>NVIDIA のクラウドでのみ必要です。</translation>
    </message>
    <message>
        <source>Only for a server with an authority of its own: its CA file.</source>
        <translation>独自の認証局を使うサーバーでのみ必要です。その CA ファイルを指定します。</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>鍵のパスワード</translation>
    </message>
    <message>
        <source>Say something: the bar should move well into the green.</source>
        <translation>何か話してください。バーが緑の範囲に十分入れば問題ありません。</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, encrypted.</source>
        <translation>サーバー {host}、ポート {port}、暗号化あり。</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, not encrypted.</source>
        <translation>サーバー {host}、ポート {port}、暗号化なし。</translation>
    </message>
    <message>
        <source>Set up Captioner</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ {number} / {count}</translation>
    </message>
    <message>
        <source>The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it larger. Press Space in it to pause.</source>
        <translation>字幕ボックスは常に他のウィンドウの手前に表示されます。ドラッグで好きな場所に移動でき、端をドラッグすると大きさを変えられます。ボックス上でスペースキーを押すと一時停止します。</translation>
    </message>
    <message>
        <source>The encryption settings do not fit this server.</source>
        <translation>暗号化の設定がこのサーバーに合っていません。</translation>
    </message>
    <message>
        <source>The server may choose the language and the model itself.</source>
        <translation>言語とモデルはサーバーに選択させることもできます。</translation>
    </message>
    <message>
        <source>The server takes encrypted connections only.</source>
        <translation>このサーバーは暗号化接続のみを受け付けます。</translation>
    </message>
    <message>
        <source>The server wants a client certificate and its key.</source>
        <translation>このサーバーにはクライアント証明書とその鍵が必要です。</translation>
    </message>
    <message>
        <source>The server wants a key or token that it knows.</source>
        <translation>このサーバーには、登録済みのキーまたはトークンが必要です。</translation>
    </message>
    <message>
        <source>The settings, another microphone and this assistant are in its menu: the three dots in the box, a right click, or Captioner&apos;s icon in the tray.</source>
        <translation>設定、マイクの変更、このアシスタントは字幕ボックスのメニューから開けます。メニューは、ボックス内の 3 つの点、右クリック、またはトレイの Captioner アイコンで表示されます。</translation>
    </message>
    <message>
        <source>The test has not succeeded. Captioner goes on trying, and the caption box says what is missing until it works.</source>
        <translation>テストは成功しませんでした。Captioner は接続を試み続け、動作するまで字幕ボックスに不足しているものを表示します。</translation>
    </message>
    <message>
        <source>Type the server&apos;s address first.</source>
        <translation>先にサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Use &amp;encryption</source>
        <translation>暗号化を使用(&amp;E)</translation>
    </message>
    <message>
        <source>Use it any&amp;way</source>
        <translation>このまま使用(&amp;W)</translation>
    </message>
    <message>
        <source>Where are captions made?</source>
        <translation>字幕をどこで作成しますか？</translation>
    </message>
    <message>
        <source>Which microphone listens?</source>
        <translation>どのマイクを使いますか？</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way to the server can read the key and what is said.</source>
        <translation>暗号化しないと、サーバーまでの経路上の誰もがキーと発言の内容を読み取れます。</translation>
    </message>
    <message>
        <source>Works at once and without a network, in English only. It gets many words wrong: it is there to try things out and for when no server can be reached.</source>
        <translation>ネットワークなしですぐに使えますが、英語のみに対応しています。誤認識が多いため、お試し用、またはサーバーに接続できないときのためのものです。</translation>
    </message>
    <message>
        <source>You have it already as “{name}”; it will be renewed.</source>
        <translation>「{name}」として既に登録されています。内容が更新されます。</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>ホスト または ホスト:ポート</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>{names} in the environment decides about the server; what is entered here counts without it.</source>
        <translation>環境変数 {names} がサーバーを決めています。ここでの入力は、環境変数がないときに有効になります。</translation>
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
        <translation>常に一定(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>マイク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>再生を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>録音を停止(&amp;S)</translation>
    </message>
    <message>
        <source>A few seconds, kept in memory only, so that you can hear yourself.</source>
        <translation>ご自分の声を確認するための数秒間の録音です。メモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>A&amp;utomatic: longer when the connection is slow</source>
        <translation>自動: 接続が遅いときは長くする(&amp;U)</translation>
    </message>
    <message>
        <source>At present: {length} ms</source>
        <translation>現在: {length} ms</translation>
    </message>
    <message>
        <source>Good. You can be heard clearly.</source>
        <translation>良好です。声がはっきり聞こえています。</translation>
    </message>
    <message>
        <source>Length of a piece of audio</source>
        <translation>音声の区切りの長さ</translation>
    </message>
    <message>
        <source>Length of a piece of audio in milliseconds</source>
        <translation>音声の区切りの長さ (ミリ秒)</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>マイクのレベル</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation>何も聞こえません。何か話してください。</translation>
    </message>
    <message>
        <source>Pieces of audio</source>
        <translation>音声の区切り</translation>
    </message>
    <message>
        <source>Progress of the test recording</source>
        <translation>テスト録音の進行状況</translation>
    </message>
    <message>
        <source>Record a &amp;test</source>
        <translation>テスト録音(&amp;T)</translation>
    </message>
    <message>
        <source>Recorded. Play it to hear what the recogniser hears.</source>
        <translation>録音しました。再生すると、認識エンジンに届く音を確認できます。</translation>
    </message>
    <message>
        <source>Short pieces bring the words to the screen sooner. Long ones make less work for this computer and for a slow connection.</source>
        <translation>短くすると言葉が早く画面に表示されます。長くすると、このコンピューターや遅い接続の負担が軽くなります。</translation>
    </message>
    <message>
        <source>Speak as you will when you are captioned.</source>
        <translation>字幕を使うときと同じように話してください。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>System default ({name})</source>
        <translation>システムの既定 ({name})</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>This is what the recogniser hears.</source>
        <translation>認識エンジンに届く音です。</translation>
    </message>
    <message>
        <source>Too loud. Move away a little, or turn the microphone down.</source>
        <translation>音が大きすぎます。少し離れるか、マイクの音量を下げてください。</translation>
    </message>
    <message>
        <source>Too quiet. Speak up, come nearer, or turn the microphone up.</source>
        <translation>音が小さすぎます。大きな声で話すか、近づくか、マイクの音量を上げてください。</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>マイクを待っています…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (未接続)</translation>
    </message>
</context>
<context>
    <name>authentication</name>
    <message>
        <source>Function i&amp;d</source>
        <translation>ファンクション ID(&amp;D)</translation>
    </message>
    <message>
        <source>Identified &amp;by</source>
        <translation>認証方式(&amp;B)</translation>
    </message>
    <message>
        <source>NVIDIA cloud (NVCF)</source>
        <translation>NVIDIA クラウド (NVCF)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None yet. It goes to the keyring, never into the settings file.</source>
        <translation>まだありません。入力したものは設定ファイルではなくキーリングに保存されます。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read this. Switch on encryption above.</source>
        <translation>接続は暗号化されていません。経路上の誰もがこれを読み取れます。上の暗号化をオンにしてください。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token or A&amp;PI key</source>
        <translation>トークンまたは API キー(&amp;P)</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>キーリングを待っています…</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>バランス(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edge:</source>
        <translation>縁取り(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>フォント(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>文字(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>動き(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>安定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ウィンドウ(&amp;W):</translation>
    </message>
    <message>
        <source>An opacity must be a number from 0 to 1.</source>
        <translation>不透明度は 0 から 1 までの数値で指定してください。</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>以下で選択したとおり</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>As the system has it: nothing moves</source>
        <translation>システムの設定に従う: 動きなし</translation>
    </message>
    <message>
        <source>As the system has it: rows roll and fade</source>
        <translation>システムの設定に従う: 行がスクロールしてフェード</translation>
    </message>
    <message>
        <source>Ba&amp;ckground:</source>
        <translation>背景(&amp;C):</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Behind the whole box.</source>
        <translation>ボックス全体の背後。</translation>
    </message>
    <message>
        <source>Behind the words alone.</source>
        <translation>文字の背後のみ。</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>放送字幕風</translation>
    </message>
    <message>
        <source>Captioner&apos;s own</source>
        <translation>Captioner 標準</translation>
    </message>
    <message>
        <source>Captions cannot stay for {linger_s} s. Choose {least} to {most} s, or let them stay until others come.</source>
        <translation>字幕の表示時間を {linger_s} 秒にはできません。{least}～{most} 秒を選択するか、次の字幕が来るまで表示したままにしてください。</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>手書き風</translation>
    </message>
    <message>
        <source>Choose a text and a background that differ more, one light and one dark.</source>
        <translation>文字と背景の一方を明るく、もう一方を暗くするなど、差が大きい色を選択してください。</translation>
    </message>
    <message>
        <source>Clear the box after a s&amp;ilence of</source>
        <translation>無音が続いたらボックスを消去する(&amp;I):</translation>
    </message>
    <message>
        <source>Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still change.</source>
        <translation>背後に何があっても最低のコントラスト: {contrast}、まだ変わる可能性のある言葉では {faint}。</translation>
    </message>
    <message>
        <source>Cursive</source>
        <translation>筆記体</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Every word as soon as it is heard. Some change while you read them.</source>
        <translation>聞き取った言葉をすぐに表示します。読んでいる間に変わることがあります。</translation>
    </message>
    <message>
        <source>Fas&amp;t</source>
        <translation>高速(&amp;T)</translation>
    </message>
    <message>
        <source>Goes by the style</source>
        <translation>スタイルに従う</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>How words come and stay</source>
        <translation>言葉の表示のしかた</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大きい文字</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>マゼンタ</translation>
    </message>
    <message>
        <source>Make the background opaque.</source>
        <translation>背景を不透明にしてください。</translation>
    </message>
    <message>
        <source>Make the text opaque.</source>
        <translation>文字を不透明にしてください。</translation>
    </message>
    <message>
        <source>Make the window opaque.</source>
        <translation>ウィンドウを不透明にしてください。</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>ミニマル</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>動きなし</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Outline all around</source>
        <translation>全周の輪郭</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset “{name}”: {error}</source>
        <translation>プリセット「{name}」: {error}</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <translation>字幕のプレビュー</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>浮き出し</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Reset loo&amp;k</source>
        <translation>外観をリセット(&amp;K)</translation>
    </message>
    <message>
        <source>Rows roll and fade</source>
        <translation>行がスクロールしてフェード</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>Seconds of silence after which the box is cleared</source>
        <translation>ボックスを消去するまでの無音の秒数</translation>
    </message>
    <message>
        <source>Set the opacity of the background to {percent} % or more.</source>
        <translation>背景の不透明度を {percent} % 以上にしてください。</translation>
    </message>
    <message>
        <source>Set the opacity of the text to {percent} % or more.</source>
        <translation>文字の不透明度を {percent} % 以上にしてください。</translation>
    </message>
    <message>
        <source>Set the opacity of the window to {percent} % or more.</source>
        <translation>ウィンドウの不透明度を {percent} % 以上にしてください。</translation>
    </message>
    <message>
        <source>Shadow below</source>
        <translation>下に影</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>スモールキャピタル</translation>
    </message>
    <message>
        <source>Sunk in</source>
        <translation>くぼみ</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>文字(&amp;X):</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The look is back at the default.</source>
        <translation>外観を既定に戻しました。</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>名前は {most} 文字以内の 1 行で入力してください。</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one, for example “Lecture hall”.</source>
        <translation>プリセットに名前がありません。「講義室」のような名前を付けてください。</translation>
    </message>
    <message>
        <source>The preview is at {percent} % of its real size.</source>
        <translation>プレビューは実際の大きさの {percent} % で表示されています。</translation>
    </message>
    <message>
        <source>The size is {size_percent} %. Choose {least} to {most} %.</source>
        <translation>サイズが {size_percent} % になっています。{least}～{most} % を選択してください。</translation>
    </message>
    <message>
        <source>There are more than {most} presets. Delete some.</source>
        <translation>プリセットが {most} 個を超えています。いくつか削除してください。</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Give this one another name.</source>
        <translation>「{name}」という名前のプリセットは既にあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>These captions can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>この字幕は読みにくい場合があります。ウィンドウによってはコントラストが {contrast} になります。読みやすさには {least}:1 以上が必要です。</translation>
    </message>
    <message>
        <source>This is not a font&apos;s name. Choose the font again.</source>
        <translation>これはフォント名ではありません。フォントを選択し直してください。</translation>
    </message>
    <message>
        <source>Times the {percent} % that the system has for all text.</source>
        <translation>システムの文字サイズ {percent} % に掛け合わされます。</translation>
    </message>
    <message>
        <source>Typewriter, with serifs</source>
        <translation>等幅、セリフあり</translation>
    </message>
    <message>
        <source>Typewriter, without serifs</source>
        <translation>等幅、セリフなし</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>セリフあり</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>セリフなし</translation>
    </message>
    <message>
        <source>Words appear when they will stay, a second or two later, or at the utterance&apos;s end.</source>
        <translation>変わらないと確定した言葉だけを、1～2 秒後または発話の終わりに表示します。</translation>
    </message>
    <message>
        <source>Words that may still change can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>まだ変わる可能性のある言葉は読みにくい場合があります。ウィンドウによってはコントラストが {contrast} になります。読みやすさには {least}:1 以上が必要です。</translation>
    </message>
    <message>
        <source>Words wait for a moment, until most of them will stay.</source>
        <translation>ほとんどの言葉が変わらなくなるまで、少し待ってから表示します。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (未インストール)</translation>
    </message>
    <message>
        <source>{layer} opacity</source>
        <translation>{layer}の不透明度</translation>
    </message>
    <message>
        <source>{layer} opacity:</source>
        <translation>{layer}の不透明度:</translation>
    </message>
    <message>
        <source>{layer}: colour</source>
        <translation>{layer}: 色</translation>
    </message>
    <message>
        <source>{layer}: colour as # and six digits</source>
        <translation>{layer}: # と 6 桁で表した色</translation>
    </message>
    <message>
        <source>{layer}: other colour</source>
        <translation>{layer}: その他の色</translation>
    </message>
    <message>
        <source>{layer}: {colour}</source>
        <translation>{layer}: {colour}</translation>
    </message>
    <message>
        <source>{name} in percent</source>
        <translation>{name} (パーセント)</translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation>{ratio}:1</translation>
    </message>
    <message>
        <source>“{color}” is not a colour. Write it as # and six digits, as in #ffcc00.</source>
        <translation>「{color}」は色ではありません。#ffcc00 のように # と 6 桁で入力してください。</translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Give your preset another name.</source>
        <translation>「{name}」はプログラムに付属するものです。プリセットに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” is replaced by this look.</source>
        <translation>「{name}」をこの外観で置き換えました。</translation>
    </message>
    <message>
        <source>“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.</source>
        <translation>「{typed}」は色ではありません。# と 6 桁で入力してください (例: #ffcc00)。</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate in the {what} file {path} is malformed.</source>
        <translation>{what}ファイル {path} 内の証明書の形式が正しくありません。</translation>
    </message>
    <message>
        <source>Ask for a new one from where it came from.</source>
        <translation>発行元に新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a new one.</source>
        <translation>サーバーの管理者に新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>Choose a file that contains the line {line}.</source>
        <translation>{line} という行を含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose it as the client certificate, or choose PEM.</source>
        <translation>クライアント証明書として選択するか、PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the certificate and the key that were made together.</source>
        <translation>一緒に作成された証明書と鍵を選択してください。</translation>
    </message>
    <message>
        <source>Choose the certificate here.</source>
        <translation>ここでは証明書を選択してください。</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to, or remove the key.</source>
        <translation>鍵に対応するクライアント証明書を選択するか、鍵を削除してください。</translation>
    </message>
    <message>
        <source>Choose the file again, or copy it there.</source>
        <translation>ファイルを選択し直すか、そこにコピーしてください。</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>ファイル自体を選択してください。</translation>
    </message>
    <message>
        <source>Choose the key file that was made together with it.</source>
        <translation>一緒に作成された鍵ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the key that was made together with the client certificate.</source>
        <translation>クライアント証明書と一緒に作成された鍵を選択してください。</translation>
    </message>
    <message>
        <source>Choose the right file: certificates and keys are a few kilobytes.</source>
        <translation>正しいファイルを選択してください。証明書と鍵は数キロバイトの大きさです。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Convert it: {command}</source>
        <translation>変換してください: {command}</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from.</source>
        <translation>入手元からコピーし直してください。</translation>
    </message>
    <message>
        <source>Copy it anew, or ask for an RSA or ECDSA key.</source>
        <translation>コピーし直すか、RSA または ECDSA の鍵を依頼してください。</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>鍵のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password that the key was protected with.</source>
        <translation>鍵を保護しているパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Export it again, with the certificate and its key.</source>
        <translation>証明書とその鍵を含めてエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Fingerprint of {title}</source>
        <translation>{title}のフィンガープリント</translation>
    </message>
    <message>
        <source>Give your user permission to read it, or choose another file.</source>
        <translation>お使いのユーザーに読み取り権限を与えるか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expired on {day}.</source>
        <translation>{path} の CA 証明書は {day}に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expires on {day}.</source>
        <translation>{path} の CA 証明書は {day}に有効期限が切れます。</translation>
    </message>
    <message>
        <source>The CA certificate in {path} is not valid before {day}.</source>
        <translation>{path} の CA 証明書は {day}まで有効になりません。</translation>
    </message>
    <message>
        <source>The client certificate file {path} holds no certificate.</source>
        <translation>クライアント証明書ファイル {path} に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The client certificate {path} expired on {day}.</source>
        <translation>クライアント証明書 {path} は {day}に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The client certificate {path} expires on {day}.</source>
        <translation>クライアント証明書 {path} は {day}に有効期限が切れます。</translation>
    </message>
    <message>
        <source>The client certificate {path} is not valid before {day}.</source>
        <translation>クライアント証明書 {path} は {day}まで有効になりません。</translation>
    </message>
    <message>
        <source>The client key file {path} is in DER form; PEM is needed.</source>
        <translation>クライアント鍵ファイル {path} は DER 形式です。PEM 形式が必要です。</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but a certificate.</source>
        <translation>クライアント鍵ファイル {path} は PEM 形式の鍵ではなく、証明書です。</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but empty.</source>
        <translation>クライアント鍵ファイル {path} は PEM 形式の鍵ではなく、空のファイルです。</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but something else.</source>
        <translation>クライアント鍵ファイル {path} は PEM 形式の鍵ではなく、別の内容です。</translation>
    </message>
    <message>
        <source>The client key {path} is chosen, but no client certificate.</source>
        <translation>クライアント鍵 {path} が選択されていますが、クライアント証明書が選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more.</source>
        <translation>
            <numerusform>ファイルにはほかに %n 件含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key belongs to the client certificate.</source>
        <translation>鍵はクライアント証明書に対応しています。</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation>鍵がクライアント証明書に対応していません。</translation>
    </message>
    <message>
        <source>The key in {key} does not belong to the client certificate {certificate}.</source>
        <translation>{key} の鍵はクライアント証明書 {certificate} に対応していません。</translation>
    </message>
    <message>
        <source>The key in {path} is damaged or of a kind that TLS has no use for.</source>
        <translation>{path} の鍵は破損しているか、TLS では使えない種類です。</translation>
    </message>
    <message>
        <source>The key in {path} is protected with a password.</source>
        <translation>{path} の鍵はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The list of certificate authorities {path}, which {variable} names, cannot be read: {reason}. Correct the variable, or choose a CA file.</source>
        <translation>{variable} が指す認証局一覧 {path} を読み込めません: {reason}。変数を修正するか、CA ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The password does not open the key in {path}.</source>
        <translation>このパスワードでは {path} の鍵を開けません。</translation>
    </message>
    <message>
        <source>The {what} file {path} cannot be read: {reason}.</source>
        <translation>{what}ファイル {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The {what} file {path} does not exist.</source>
        <translation>{what}ファイル {path} が存在しません。</translation>
    </message>
    <message>
        <source>The {what} file {path} is a device or a pipe, not an ordinary file.</source>
        <translation>{what}ファイル {path} は通常のファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>The {what} file {path} is damaged: a certificate in it cannot be read.</source>
        <translation>{what}ファイル {path} は破損しています。含まれている証明書を読み取れません。</translation>
    </message>
    <message>
        <source>The {what} file {path} is in DER form; PEM is needed.</source>
        <translation>{what}ファイル {path} は DER 形式です。PEM 形式が必要です。</translation>
    </message>
    <message>
        <source>The {what} file {path} is larger than 1 MiB, so it is no certificate or key.</source>
        <translation>{what}ファイル {path} は 1 MiB を超えているため、証明書や鍵ではありません。</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#12 file.</source>
        <translation>{what}ファイル {path} は PEM 形式の証明書ではなく、PKCS#12 ファイルです。</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#7 file.</source>
        <translation>{what}ファイル {path} は PEM 形式の証明書ではなく、PKCS#7 ファイルです。</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a key.</source>
        <translation>{what}ファイル {path} は PEM 形式の証明書ではなく、鍵です。</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but empty.</source>
        <translation>{what}ファイル {path} は PEM 形式の証明書ではなく、空のファイルです。</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but something else.</source>
        <translation>{what}ファイル {path} は PEM 形式の証明書ではなく、別の内容です。</translation>
    </message>
    <message>
        <source>There is no key for the client certificate {path}.</source>
        <translation>クライアント証明書 {path} の鍵がありません。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>名前が正しくありません</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{path}, chosen as the {what} file, is a folder.</source>
        <translation>{what}ファイルとして選択された {path} はフォルダーです。</translation>
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
        <translation>4月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
</context>
<context>
    <name>defaults</name>
    <message>
        <source>In {path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>Server {number} is left out: {problem}</source>
        <translation>サーバー {number} は除外されます: {problem}</translation>
    </message>
    <message>
        <source>The administrator&apos;s defaults in {path} cannot be read: {reason}.</source>
        <translation>管理者の既定値 {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>There is no setting “{name}” for an administrator.</source>
        <translation>管理者が指定できる設定「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no setting “{name}” to be locked.</source>
        <translation>ロックできる設定「{name}」はありません。</translation>
    </message>
    <message>
        <source>Until an administrator has mended the file, captions are made on this computer alone, and nothing is kept.</source>
        <translation>管理者がファイルを直すまで、字幕はこのコンピューターだけで作成され、何も保存されません。</translation>
    </message>
    <message>
        <source>{path} is not used, because others than an administrator can change it. An administrator has to own the file and its folder, and to let nobody else write there.</source>
        <translation>{path} は管理者以外でも変更できるため、使用されません。ファイルとそのフォルダーの所有者を管理者とし、ほかの人が書き込めないようにしてください。</translation>
    </message>
    <message>
        <source>{variable} names {path}, which is not there. Captioner goes on without it.</source>
        <translation>{variable} が示す {path} はありません。Captioner はこのファイルなしで続行します。</translation>
    </message>
    <message>
        <source>“active_profile” names no server of this file: {name}.</source>
        <translation>「active_profile」が示すサーバーはこのファイルにありません: {name}。</translation>
    </message>
    <message>
        <source>“profiles” must be a list of servers.</source>
        <translation>「profiles」はサーバーのリストでなければなりません。</translation>
    </message>
    <message>
        <source>“version” must be {version}, or be left out.</source>
        <translation>「version」は {version} とするか、省略してください。</translation>
    </message>
    <message>
        <source>“{name}” looks like a secret, so it is not used: everybody can read this file. Remove it; each person types it in the settings, and it stays in the keyring.</source>
        <translation>「{name}」は秘密の値のようなので使用されません。このファイルは誰でも読めます。削除してください。各自が設定に入力すれば、キーリングに保存されます。</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>&amp;Encrypted connection (TLS)</source>
        <translation>暗号化接続 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>Authorit&amp;y (CA)</source>
        <translation>認証局 (CA)(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose authority file</source>
        <translation>認証局ファイルの選択</translation>
    </message>
    <message>
        <source>Choose client certificate</source>
        <translation>クライアント証明書の選択</translation>
    </message>
    <message>
        <source>Choose client key</source>
        <translation>クライアント鍵の選択</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>クライアント鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>クライアント証明書(&amp;F)</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>証明書のファイルに含まれる</translation>
    </message>
    <message>
        <source>Key pass&amp;word</source>
        <translation>鍵のパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Key password</source>
        <translation>鍵のパスワード</translation>
    </message>
    <message>
        <source>Name &amp;in certificate</source>
        <translation>証明書上の名前(&amp;I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only where the certificate has another name than the address.</source>
        <translation>証明書の名前がアドレスと異なる場合のみ指定します。</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 (.p12, .pfx); only if the server asks for one.</source>
        <translation>PEM または PKCS#12 (.p12、.pfx)。サーバーが要求する場合のみ指定します。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレスと同じ</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>システムの認証局</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>The environment variable {variables_name} is wrong. {sentence}</source>
        <translation>環境変数 {variables_name} が正しくありません。{sentence}</translation>
    </message>
    <message>
        <source>The environment variable {variable} decides who recognises. Your choice counts once Captioner is started without it.</source>
        <translation>認識エンジンは環境変数 {variable} で決められています。ここでの選択は、この変数なしで Captioner を起動すると有効になります。</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so this is ignored in the environment: {names}.</source>
        <translation>管理者がサーバーを指定しているため、環境変数の次の値は無視されます: {names}。</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no: write 1 or 0.</source>
        <translation>「{typed}」は「はい」でも「いいえ」でもありません。1 または 0 を指定してください。</translation>
    </message>
    <message>
        <source>“{typed}” is no port: write a number from 1 to 65535.</source>
        <translation>「{typed}」はポート番号ではありません。1～65535 の数値を指定してください。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already.</source>
        <translation>
            <numerusform>%n 件のファイルが既に存在します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n 件のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As it was recognised, without corrections</source>
        <translation>認識されたまま (修正を含めない)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks, and what is missing</source>
        <translation>ブックマークと欠落箇所(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>両方とも残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation>範囲を指定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, by speaker and pause</source>
        <translation>話者と間で段落に分ける(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words with their times</source>
        <translation>単語とその時刻(&amp;W)</translation>
    </message>
    <message>
        <source>A pause cannot be shorter than 0 s.</source>
        <translation>間を 0 秒より短くすることはできません。</translation>
    </message>
    <message>
        <source>A pause that begins a paragraph</source>
        <translation>段落を分ける間の長さ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>ブックマーク: {note}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n files were written.</source>
        <translation>
            <numerusform>中止しました。%n 件のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Captioner transcript</source>
        <translation>Captioner の文字起こし</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>フォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For E&amp;xcel (with a byte order mark)</source>
        <translation>Excel 向け (バイト順マーク付き)(&amp;X)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>この時刻から</translation>
    </message>
    <message>
        <source>Gone on with at {time}.</source>
        <translation>{time}に再開しました。</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <translation>JSON (単語と時刻を含む)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not recognised for {length}: {reason}.</source>
        <translation>{length}認識されませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Off the record for {length}.</source>
        <translation>{length}オフレコでした。</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <translation>間の長さ(&amp;U):</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>話者(&amp;K)</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>話者 {number}</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip 字幕</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation>範囲の終わりは始まりより後にしてください。</translation>
    </message>
    <message>
        <source>The whole session, to be opened in Captioner again: with all corrections, and the words that they replaced.</source>
        <translation>Captioner で再び開くためのセッション全体です。すべての修正と、修正前の言葉を含みます。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>ファイル {path} は既に存在します。</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>この時刻まで</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>不明な話者</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT 字幕</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>含める内容:</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>書き込み済み: {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>{file} に書き込めません: {reason}。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Line {number} of {name}</source>
        <translation>{name} の {number} 行目</translation>
    </message>
    <message>
        <source>No phrases could be read from {path}: {reason}. Choose a text file.</source>
        <translation>{path} からフレーズを読み込めません: {reason}。テキストファイルを選択してください。</translation>
    </message>
    <message>
        <source>No servers could be read from {path}: {reason}. Choose a file that Captioner has exported.</source>
        <translation>{path} からサーバーを読み込めません: {reason}。Captioner でエクスポートしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>The settings are larger than {mib} MiB. Remove servers or boosted phrases.</source>
        <translation>設定が {mib} MiB を超えています。サーバーまたはブーストフレーズを減らしてください。</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}), so the defaults are used. The old file was kept as {aside}.</source>
        <translation>設定を読み込めなかった ({reason}) ため、既定値を使用します。以前のファイルは {aside} として残してあります。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>{path} の設定を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The trace file {path} cannot be written: {reason}.</source>
        <translation>トレースファイル {path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>There are more than {most} phrases in {path}.</source>
        <translation>{path} のフレーズが {most} 個を超えています。</translation>
    </message>
    <message>
        <source>There is no phrase in {path}. Write one a line.</source>
        <translation>{path} にフレーズがありません。1 行に 1 つずつ記入してください。</translation>
    </message>
    <message>
        <source>These settings were written by a newer Captioner (format {theirs}; this one understands {ours}). Install the newer one again to use them.</source>
        <translation>この設定は新しい Captioner が書いたものです (形式 {theirs}、この Captioner が読めるのは {ours})。使用するには、新しいほうをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>expected a file&apos;s path</source>
        <translation>ファイルのパスではありません</translation>
    </message>
    <message>
        <source>in “{name}”: {problem}</source>
        <translation>「{name}」: {problem}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is larger than {kib} KiB</source>
        <translation>{kib} KiB を超えています</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it was written by a newer version of Captioner</source>
        <translation>新しいバージョンの Captioner で書かれています</translation>
    </message>
    <message>
        <source>it was written by another version of Captioner</source>
        <translation>別のバージョンの Captioner で書かれています</translation>
    </message>
    <message>
        <source>there are more than {most} in it</source>
        <translation>含まれる数が {most} 個を超えています</translation>
    </message>
    <message>
        <source>there are none in it</source>
        <translation>何も含まれていません</translation>
    </message>
    <message>
        <source>there is no version {version} of it</source>
        <translation>バージョン {version} は存在しません</translation>
    </message>
    <message>
        <source>{aside} is no settings file that was set aside.</source>
        <translation>{aside} は退避された設定ファイルではありません。</translation>
    </message>
    <message>
        <source>{name} cannot be put back: {reason}. It stays where it is, in {folder}.</source>
        <translation>{name} を元に戻せません: {reason}。現在の場所 {folder} に残しています。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} に書き込めません: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation>{path} は UTF-8 で書かれていません。UTF-8 テキストとして保存し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{place} has no number after its tab. Write the boost there, for example 20 or 7.5.</source>
        <translation>{place}のタブの後に数値がありません。20 や 7.5 のようなブースト値を記入してください。</translation>
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
        <translation>認識エンジンに接続できませんでした</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>コンピューターがスリープしていました</translation>
    </message>
    <message>
        <source>the microphone sent nothing</source>
        <translation>マイクから何も届きませんでした</translation>
    </message>
    <message>
        <source>the microphone was away</source>
        <translation>マイクが外れていました</translation>
    </message>
    <message>
        <source>the sound server was away</source>
        <translation>サウンドサーバーが停止していました</translation>
    </message>
    <message>
        <source>this computer was too busy</source>
        <translation>このコンピューターの負荷が高すぎました</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>&amp;Off the record</source>
        <translation>オフレコ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>すべて削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>開始または停止(&amp;S)</translation>
    </message>
    <message>
        <source>Another program has “{keys}”. Choose other keys, or free them there.</source>
        <translation>「{keys}」は別のプログラムが使用しています。別のキーを選択するか、そのプログラムで割り当てを解除してください。</translation>
    </message>
    <message>
        <source>Book&amp;mark this moment</source>
        <translation>今の箇所をブックマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>今の箇所をブックマーク</translation>
    </message>
    <message>
        <source>Captioner cannot catch keys on this system yet.</source>
        <translation>Captioner は、このシステムでのキーの取得にまだ対応していません。</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>最新の発言へ(&amp;U)</translation>
    </message>
    <message>
        <source>Catch up with what is said now</source>
        <translation>最新の発言へ移動</translation>
    </message>
    <message>
        <source>Clicks go to the program beneath the box. Again takes them back.</source>
        <translation>クリックがボックスの下のプログラムに届くようになります。もう一度押すと元に戻ります。</translation>
    </message>
    <message>
        <source>From anywhere in the session back to what is said now.</source>
        <translation>セッション内のどこからでも、今話されている箇所に戻ります。</translation>
    </message>
    <message>
        <source>Hotkeys need a library that is missing here: {library}.</source>
        <translation>ホットキーに必要なライブラリがありません: {library}。</translation>
    </message>
    <message>
        <source>Let clic&amp;ks through</source>
        <translation>クリックを透過(&amp;K)</translation>
    </message>
    <message>
        <source>Let clicks through, or take them</source>
        <translation>クリックの透過を切り替える</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No other program gets “{keys}” any more. Two modifiers with it are safer.</source>
        <translation>「{keys}」はほかのプログラムに届かなくなります。修飾キーを 2 つ組み合わせるとより安全です。</translation>
    </message>
    <message>
        <source>Nothing that is said is written anywhere, until you press it again.</source>
        <translation>もう一度押すまで、話された内容はどこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>オフレコ</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Remove the keys of “{action}”</source>
        <translation>「{action}」のキーを削除</translation>
    </message>
    <message>
        <source>Remove these keys</source>
        <translation>このキーを削除</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>表示または非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide captions</source>
        <translation>字幕の表示または非表示</translation>
    </message>
    <message>
        <source>Start or stop captions</source>
        <translation>字幕の開始または停止</translation>
    </message>
    <message>
        <source>The desktop did not grant “{keys}”. Allow it in the desktop&apos;s settings for shortcuts.</source>
        <translation>デスクトップが「{keys}」を許可しませんでした。デスクトップのショートカット設定で許可してください。</translation>
    </message>
    <message>
        <source>There is no key named “{keys}”. Press the keys you want in the field.</source>
        <translation>「{keys}」というキーはありません。入力欄で使いたいキーを押してください。</translation>
    </message>
    <message>
        <source>These keys work whatever program you are in, and no other program gets them. Go to a field and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is the Windows or Command key. Backspace removes them.</source>
        <translation>これらのキーは、どのプログラムを使っていても機能し、ほかのプログラムには届きません。入力欄に移動して、キーを同時に押してください。Ctrl、Alt、Shift、Meta (Windows キーまたは Command キー) のうち 2 つと文字キーの組み合わせが最適です。Backspace キーで削除できます。</translation>
    </message>
    <message>
        <source>This desktop lets no program catch keys. Set them in the desktop&apos;s own keyboard settings.</source>
        <translation>このデスクトップでは、プログラムがキーを取得できません。デスクトップのキーボード設定で割り当ててください。</translation>
    </message>
    <message>
        <source>This is no key. Press the keys you want in the field.</source>
        <translation>これはキーではありません。入力欄で使いたいキーを押してください。</translation>
    </message>
    <message>
        <source>This keyboard has no key for “{keys}”. Choose other keys.</source>
        <translation>このキーボードには「{keys}」のキーがありません。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>Use su&amp;ggested keys</source>
        <translation>推奨キーを使用(&amp;G)</translation>
    </message>
    <message>
        <source>Windows has no key for “{keys}” that can be a hotkey. Choose other keys.</source>
        <translation>Windows には「{keys}」に使えるホットキー用のキーがありません。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>macOS keeps “{keys}” for itself. Choose other keys.</source>
        <translation>「{keys}」は macOS が使用しています。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>the session&apos;s bus</source>
        <translation>セッションバス</translation>
    </message>
    <message>
        <source>“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.</source>
        <translation>「{keys}」をどのプログラムでも入力できなくなります。Ctrl、Alt、Meta のいずれかを組み合わせてください。</translation>
    </message>
    <message>
        <source>“{keys}” has no key beside Ctrl, Alt, Shift and Meta.</source>
        <translation>「{keys}」には Ctrl、Alt、Shift、Meta 以外のキーがありません。</translation>
    </message>
    <message>
        <source>“{keys}” is more than one stroke. Choose keys pressed all at once.</source>
        <translation>「{keys}」は複数回のキー操作です。同時に押すキーを選択してください。</translation>
    </message>
    <message>
        <source>“{keys}” orders something else already. Choose other keys.</source>
        <translation>「{keys}」は既にほかの操作に割り当てられています。別のキーを選択してください。</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>No keyring runs on this computer, so keys are kept for this session only. To store them, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>このコンピューターではキーリングが動作していないため、キーはこのセッションの間だけ保持されます。保存するには、GNOME Keyring、KWallet、KeePassXC のいずれかをインストールして起動してください。</translation>
    </message>
    <message>
        <source>The environment variable {variable} switches the keyring off, so keys are kept for this session only. Remove it to store them.</source>
        <translation>環境変数 {variable} でキーリングがオフになっているため、キーはこのセッションの間だけ保持されます。保存するには、この変数を削除してください。</translation>
    </message>
    <message>
        <source>The key is longer than the 1280 characters that Windows can store, so it is kept for this session only. Ask for a shorter one.</source>
        <translation>キーが Windows で保存できる 1280 文字を超えているため、このセッションの間だけ保持されます。短いキーを依頼してください。</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked, so keys are kept for this session only. Restart it and try again. ({error})</source>
        <translation>キーリングが要求を実行しなかったため、キーはこのセッションの間だけ保持されます。キーリングを再起動し、もう一度お試しください。({error})</translation>
    </message>
    <message>
        <source>The keyring is locked, so stored keys cannot be read, and new ones are kept for this session only. Unlock it with its password, then try again.</source>
        <translation>キーリングがロックされているため、保存済みのキーを読み取れず、新しいキーはこのセッションの間だけ保持されます。パスワードでロックを解除し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used, so keys are kept for this session only. Sign in to your account again to store them.</source>
        <translation>システムのキーリングを使用できないため、キーはこのセッションの間だけ保持されます。保存するには、アカウントにサインインし直してください。</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation>方向キー</translation>
    </message>
    <message>
        <source>As wide as the screen, and back</source>
        <translation>画面の幅に広げる、または元に戻す</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>印を付けた箇所に戻る</translation>
    </message>
    <message>
        <source>Copy what can be seen</source>
        <translation>見えている字幕をコピー</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>Ctrl + Page Up, Page Down</source>
        <translation>Ctrl + Page Up、Page Down</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + 方向キー</translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation>Ctrl + プラス、マイナス、0</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
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
        <translation>ボックスを隠す</translation>
    </message>
    <message>
        <source>Hold the captions still, or let them go on</source>
        <translation>字幕の流れを止める、または再開する</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Into the panel of quick settings</source>
        <translation>クイック設定パネルへ移動</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of the captions</source>
        <translation>字幕のキー操作</translation>
    </message>
    <message>
        <source>Larger, smaller, usual letters</source>
        <translation>文字を大きく、小さく、標準に戻す</translation>
    </message>
    <message>
        <source>M, or a click on a word</source>
        <translation>M、または単語をクリック</translation>
    </message>
    <message>
        <source>Mark the last word read; the same word again takes the mark away</source>
        <translation>最後に読んだ単語に印を付ける (同じ単語でもう一度行うと印を消す)</translation>
    </message>
    <message>
        <source>Menu, Shift + F10</source>
        <translation>メニュー、Shift + F10</translation>
    </message>
    <message>
        <source>Move the box</source>
        <translation>ボックスを移動</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>Page Up、Page Down、ホイール</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Scroll through the session; captions go on meanwhile</source>
        <translation>セッション内をスクロール (その間も字幕は続きます)</translation>
    </message>
    <message>
        <source>Scrolled back: catch up with what is said now</source>
        <translation>さかのぼって表示中のとき: 最新の発言へ移動</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + 方向キー</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>ボタンへ移動</translation>
    </message>
    <message>
        <source>To the left or right edge</source>
        <translation>左端または右端へ</translation>
    </message>
    <message>
        <source>To the middle of that side of the screen</source>
        <translation>画面のその辺の中央へ</translation>
    </message>
    <message>
        <source>To the top or bottom edge</source>
        <translation>上端または下端へ</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Wider, narrower, a row more or fewer</source>
        <translation>幅を広く、狭く、行を増やす、減らす</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Another language is spoken from Captioner&apos;s next start on.</source>
        <translation>Captioner の言語は次回の起動時から変わります。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Captioner does not speak “{language}”. Choose another.</source>
        <translation>Captioner は「{language}」に対応していません。別の言語を選択してください。</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>All sessions…</source>
        <translation>すべてのセッション…</translation>
    </message>
    <message>
        <source>As wide as the screen, or back</source>
        <translation>画面の幅に広げる、または元に戻す</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>今の箇所をブックマーク</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Captioner is running already, but does not answer. End it, then start it again.</source>
        <translation>Captioner は既に実行中ですが、応答していません。終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Captioner {version} is out…</source>
        <translation>Captioner {version} が公開されました…</translation>
    </message>
    <message>
        <source>Captions alone in a plain window, to be shared in a meeting.</source>
        <translation>字幕だけを表示する通常のウィンドウです。会議で共有できます。</translation>
    </message>
    <message>
        <source>Captions are shown, but nothing of them is written anywhere.</source>
        <translation>字幕は表示されますが、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Copy all captions</source>
        <translation>すべての字幕をコピー</translation>
    </message>
    <message>
        <source>Export the transcript…</source>
        <translation>文字起こしをエクスポート…</translation>
    </message>
    <message>
        <source>Go on with the session that broke off</source>
        <translation>中断したセッションを続ける</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>字幕を隠す</translation>
    </message>
    <message>
        <source>Hide from screen capture</source>
        <translation>画面キャプチャに映さない</translation>
    </message>
    <message>
        <source>Hiding captions from screen capture needs Windows 10 version 2004 or later.</source>
        <translation>画面キャプチャに字幕を映さないようにするには、Windows 10 バージョン 2004 以降が必要です。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>クリックを透過</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>マイクが見つかりませんでした</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>オフレコ</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <translation>字幕を一時停止</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Play the sample speech</source>
        <translation>サンプル音声を再生</translation>
    </message>
    <message>
        <source>Quit Captioner</source>
        <translation>Captioner を終了</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>文字起こしを読む</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>認識エンジン</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <translation>字幕を再開</translation>
    </message>
    <message>
        <source>Return to the microphone</source>
        <translation>マイクに戻る</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show a window for sharing…</source>
        <translation>共有用のウィンドウを表示…</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>字幕を表示</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>字幕を開始</translation>
    </message>
    <message>
        <source>Stop captions</source>
        <translation>字幕を停止</translation>
    </message>
    <message>
        <source>These are too many files to be opened at once. Open some of them.</source>
        <translation>一度に開くにはファイルが多すぎます。一部だけを開いてください。</translation>
    </message>
    <message>
        <source>This desktop has no way to hide one window from screen capture. Share a single window instead of the whole screen: captions are not part of it.</source>
        <translation>このデスクトップには、特定のウィンドウを画面キャプチャに映さない機能がありません。画面全体ではなくウィンドウを 1 つだけ共有すると、字幕は映りません。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Transcribe recordings…</source>
        <translation>録音を文字起こし…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message numerus="yes">
        <source>%n files were exported to {folder}</source>
        <translation>
            <numerusform>%n 個のファイルを {folder} にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new words · End: catch up</source>
        <translation>
            <numerusform>新しい単語 %n 個 · End キー: 最新の発言へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>{time} にブックマークしました</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Captions are stopped.</source>
        <translation>字幕は停止しています。</translation>
    </message>
    <message>
        <source>Captions are stopped. What was said is kept.</source>
        <translation>字幕は停止しています。発言の内容は保存されています。</translation>
    </message>
    <message>
        <source>Clicks go through the captions to what is beneath. Click here to take them again.</source>
        <translation>クリックは字幕を通り抜けて下に届きます。元に戻すにはここをクリックしてください。</translation>
    </message>
    <message>
        <source>Connecting to {recognizer}…</source>
        <translation>{recognizer} に接続しています…</translation>
    </message>
    <message>
        <source>Listening to {microphone}…</source>
        <translation>{microphone} を聞き取っています…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Microphone level {lit} of {bars}</source>
        <translation>マイクのレベル {lit} / {bars}</translation>
    </message>
    <message>
        <source>No answer from {recognizer}.</source>
        <translation>{recognizer} から応答がありません。</translation>
    </message>
    <message>
        <source>No bookmark: no session is being kept.</source>
        <translation>ブックマークできません。セッションを保存していません。</translation>
    </message>
    <message>
        <source>No captions from {recognizer}</source>
        <translation>{recognizer} から字幕が届きません</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>サンプルを再生</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>文字起こしを読む</translation>
    </message>
    <message>
        <source>Standing still · End: catch up</source>
        <translation>停止して表示中 · End キー: 最新の発言へ</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>字幕を開始</translation>
    </message>
    <message>
        <source>Take clicks back</source>
        <translation>クリックの透過を解除</translation>
    </message>
    <message>
        <source>That was the sample speech.</source>
        <translation>サンプル音声は以上です。</translation>
    </message>
    <message>
        <source>This desktop itself decides where windows go and which of them is on top, so captions may be covered by other windows. With XWayland installed, Captioner keeps its place on top.</source>
        <translation>このデスクトップでは、ウィンドウの位置と重なり順をデスクトップ自身が決めるため、字幕がほかのウィンドウに隠れることがあります。XWayland をインストールすると、Captioner は常に手前に表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>{seconds} 秒後に再試行します。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>the recogniser</source>
        <translation>認識エンジン</translation>
    </message>
    <message>
        <source>{recognizer}, in place of {other}.</source>
        <translation>{other} の代わりに {recognizer} を使用しています。</translation>
    </message>
    <message>
        <source>{seconds} s of speech were not captioned: {reason}</source>
        <translation>{seconds} 秒分の発言が字幕になりませんでした: {reason}</translation>
    </message>
    <message>
        <source>{status} ({seconds} s behind)</source>
        <translation>{status} ({seconds} 秒の遅れ)</translation>
    </message>
    <message>
        <source>{status} · off the record, nothing is written</source>
        <translation>{status} · オフレコ (書き込みなし)</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>バランス(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Fast: every word at once</source>
        <translation>高速: すべての言葉をすぐに表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steady: words appear when they will stay</source>
        <translation>安定: 変わらなくなった言葉を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy &amp;everything of this session</source>
        <translation>このセッションのすべてをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the last &amp;minute</source>
        <translation>直近 1 分をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy what can be &amp;seen</source>
        <translation>見えている字幕をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>字幕を隠す</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>クイック設定</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>安定性</translation>
    </message>
    <message>
        <source>Stability: balanced</source>
        <translation>安定性: バランス</translation>
    </message>
    <message>
        <source>Stability: fast</source>
        <translation>安定性: 高速</translation>
    </message>
    <message>
        <source>Stability: steady</source>
        <translation>安定性: 安定</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Shall we begin now, and look at the numbers later?</source>
        <translation>では、そろそろ始めましょうか。数字はあとで見ましょう。</translation>
    </message>
    <message>
        <source>Shall we begin now, and look later?</source>
        <translation>では始めて、あとで見ましょうか。</translation>
    </message>
    <message>
        <source>Shall we begin now?</source>
        <translation>では、始めましょうか。</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>始めましょうか。</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>はい、こちら</translation>
    </message>
    <message>
        <source>Yes, here is</source>
        <translation>はい、こちらが</translation>
    </message>
    <message>
        <source>Yes, here is the plan</source>
        <translation>はい、こちらが先日の</translation>
    </message>
    <message>
        <source>Yes, here is the plan that we</source>
        <translation>はい、こちらが、この前の月曜日に</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>です</translation>
    </message>
    <message>
        <source>talked about on Monday</source>
        <translation>お話しした計画です</translation>
    </message>
    <message>
        <source>that we had</source>
        <translation>計画です</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>計画です</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases imported</source>
        <translation>
            <numerusform>%n 個のフレーズをインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases pasted</source>
        <translation>
            <numerusform>%n 個のフレーズを貼り付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>ファイルからインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as they are spoken</source>
        <translation>数字と日付を話されたとおりに書く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Punctuation and capital letters</source>
        <translation>句読点と大文字を付ける(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A language and a model can be typed nevertheless.</source>
        <translation>それでも言語とモデルは入力できます。</translation>
    </message>
    <message>
        <source>A server finds out by itself when a sentence is over. Change this only if its final words come too late, or if sentences are torn apart.</source>
        <translation>文の終わりはサーバーが自動的に判断します。確定した言葉が遅すぎる場合や、文が途中で切れる場合にのみ変更してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>An utterance begins when at least this share of it is speech.</source>
        <translation>音声がこの割合以上になると発話の始まりとみなします。</translation>
    </message>
    <message>
        <source>An utterance ends when at least this share of it is silence.</source>
        <translation>無音がこの割合以上になると発話の終わりとみなします。</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>再問い合わせ(&amp;K)</translation>
    </message>
    <message>
        <source>Asking {server} for its models…</source>
        <translation>{server} にモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>Automatic: the server chooses</source>
        <translation>自動: サーバーが選択</translation>
    </message>
    <message>
        <source>Beginning and end of speech</source>
        <translation>発話の始まりと終わり</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>ブースト値</translation>
    </message>
    <message>
        <source>Boosted phrases</source>
        <translation>ブーストフレーズ</translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation>カスタム設定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>上級者向け(&amp;X)</translation>
    </message>
    <message>
        <source>Final words are marked with who said them, by number.</source>
        <translation>確定した言葉に、誰の発言かを番号で示します。</translation>
    </message>
    <message>
        <source>Full stops, commas and question marks.</source>
        <translation>句点、読点、疑問符を付けます。</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>フレーズのインポート</translation>
    </message>
    <message>
        <source>Language and model</source>
        <translation>言語とモデル</translation>
    </message>
    <message>
        <source>M&amp;ost speakers:</source>
        <translation>話者の最大数(&amp;O):</translation>
    </message>
    <message>
        <source>Mask s&amp;wear words</source>
        <translation>不適切な言葉を伏せる(&amp;W)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names, products and expert words. 20 is usual; how far the scale goes depends on the model: 0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, one phrase a line.</source>
        <translation>人名、製品名、専門用語を登録します。通常は 20 です。上限はモデルによって異なり、多くは 0～20、一部は 20～100 です。負の値にすると、そのフレーズは出にくくなります。1 行に 1 フレーズの一覧を貼り付けることもできます。</translation>
    </message>
    <message>
        <source>One phrase imported</source>
        <translation>1 個のフレーズをインポートしました</translation>
    </message>
    <message>
        <source>One phrase pasted</source>
        <translation>1 個のフレーズを貼り付けました</translation>
    </message>
    <message>
        <source>One row deleted.</source>
        <translation>1 行を削除しました。</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Recogniser that is edited</source>
        <translation>編集する認識エンジン</translation>
    </message>
    <message>
        <source>Reset to defaul&amp;ts</source>
        <translation>既定値に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Sent as Riva&apos;s custom configuration, as it stands here. A wrong name or value can make the server refuse everything.</source>
        <translation>ここに記したとおりに Riva のカスタム設定として送信されます。名前や値が間違っていると、サーバーがすべてを拒否することがあります。</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>サーバーの選択</translation>
    </message>
    <message>
        <source>Silence needed for it</source>
        <translation>早期終了に必要な無音</translation>
    </message>
    <message>
        <source>Silence needed in it</source>
        <translation>終わりに必要な無音</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the beginning of an utterance.</source>
        <translation>発話の始まりを見つけるために調べる音声の長さです。</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the end. Less brings final words sooner, but may cut an utterance at a pause for breath.</source>
        <translation>発話の終わりを見つけるために調べる音声の長さです。短くすると確定した言葉が早く届きますが、息継ぎで発話が切れることがあります。</translation>
    </message>
    <message>
        <source>Speech needed in it</source>
        <translation>始まりに必要な音声</translation>
    </message>
    <message>
        <source>Tell sp&amp;eakers apart</source>
        <translation>話者を区別する(&amp;E)</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>テキスト (*.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The phrase was there already: made one of both.</source>
        <translation>このフレーズは既にあったため、1 つにまとめました。</translation>
    </message>
    <message>
        <source>The quick end comes when at least this share of it is silence.</source>
        <translation>無音がこの割合以上になると早期に終了します。</translation>
    </message>
    <message>
        <source>The server has no model for live captions in this language.</source>
        <translation>サーバーには、この言語のリアルタイム字幕用モデルがありません。</translation>
    </message>
    <message>
        <source>The server has no such model for this language.</source>
        <translation>サーバーには、この言語用のそのようなモデルがありません。</translation>
    </message>
    <message>
        <source>They are shown as asterisks.</source>
        <translation>アスタリスクで表示されます。</translation>
    </message>
    <message>
        <source>Two passes: after this much audio a first final comes, which the second may correct.</source>
        <translation>2 段階処理: この長さの音声の後に 1 回目の確定結果が届き、2 回目で修正されることがあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What was copied holds no phrase. Copy text, one a line.</source>
        <translation>コピーされた内容にフレーズがありません。1 行に 1 つずつ書いたテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Window for a quick end</source>
        <translation>早期終了の判定区間</translation>
    </message>
    <message>
        <source>Window for the beginning</source>
        <translation>始まりの判定区間</translation>
    </message>
    <message>
        <source>Window for the end</source>
        <translation>終わりの判定区間</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}。</translation>
    </message>
    <message numerus="yes">
        <source>{added}; %n were there already and took the boost of the new list.</source>
        <translation>
            <numerusform>{added}。%n 個は既にあり、新しい一覧のブースト値に変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} has no model for live captions.</source>
        <translation>{server} にはリアルタイム字幕用のモデルがありません。</translation>
    </message>
    <message>
        <source>{server} is back at the defaults.</source>
        <translation>{server} を既定値に戻しました。</translation>
    </message>
    <message>
        <source>“Twenty past three” instead of “3:20”.</source>
        <translation>「3:20」ではなく「三時二十分」のように書きます。</translation>
    </message>
</context>
<context>
    <name>riva</name>
    <message>
        <source>Basic offline English</source>
        <translation>簡易オフライン英語</translation>
    </message>
    <message>
        <source>Nothing answers at {server}. Check the address and the port, and that the server is running.</source>
        <translation>{server} から応答がありません。アドレスとポート、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>{address} の NVIDIA API キーに、空白、改行、またはキーに使われない文字が含まれています。コピーし直して設定に入力してください。</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} is missing. Enter it in the settings.</source>
        <translation>{address} の NVIDIA API キーがありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The bearer token for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>{address} のベアラートークンに、空白、改行、またはキーに使われない文字が含まれています。コピーし直して設定に入力してください。</translation>
    </message>
    <message>
        <source>The bearer token for {address} is missing. Enter it in the settings.</source>
        <translation>{address} のベアラートークンがありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The built-in recogniser</source>
        <translation>内蔵の認識エンジン</translation>
    </message>
    <message>
        <source>The built-in recogniser could not start: {reason}. Install Captioner again, or choose a Riva server.</source>
        <translation>内蔵の認識エンジンを起動できませんでした: {reason}。Captioner を再インストールするか、Riva サーバーを選択してください。</translation>
    </message>
    <message>
        <source>The built-in recogniser has been stopped.</source>
        <translation>内蔵の認識エンジンが停止されました。</translation>
    </message>
    <message>
        <source>The built-in recogniser was not ready within {seconds} seconds. Try again; if that does not help, install Captioner again.</source>
        <translation>内蔵の認識エンジンが {seconds} 秒以内に準備できませんでした。もう一度お試しください。改善しない場合は、Captioner を再インストールしてください。</translation>
    </message>
    <message>
        <source>The certificate and key files for {server} are damaged or do not fit together.</source>
        <translation>{server} 用の証明書と鍵のファイルが破損しているか、互いに対応していません。</translation>
    </message>
    <message>
        <source>The certificate of {server} is made out to another name. Use the name that stands in the certificate, or set the server name to it.</source>
        <translation>{server} の証明書は別の名前に発行されています。証明書に記載された名前を使うか、サーバー名をその名前に設定してください。</translation>
    </message>
    <message>
        <source>The certificate of {server} is not signed by an authority that this computer trusts. Ask the server&apos;s administrator for its CA file and choose it.</source>
        <translation>{server} の証明書は、このコンピューターが信頼する認証局の署名を受けていません。サーバーの管理者に CA ファイルを依頼し、それを選択してください。</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet. Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>{server} の証明書はまだ有効ではありません。このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of {server}, or of the authority that signed it, has expired. Ask the server&apos;s administrator to renew it, and check this computer&apos;s date.</source>
        <translation>{server} の証明書、またはそれに署名した認証局の証明書の有効期限が切れています。サーバーの管理者に更新を依頼し、このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>The connection to {server} broke: {reason}</source>
        <translation>{server} への接続が切れました: {reason}</translation>
    </message>
    <message>
        <source>The function id for {address} is missing. NVIDIA&apos;s page of the model shows it; enter it in the settings.</source>
        <translation>{address} のファンクション ID がありません。NVIDIA のモデルのページに記載されています。設定で入力してください。</translation>
    </message>
    <message>
        <source>The name in {server} is not known here. Check its spelling and the network connection.</source>
        <translation>{server} の名前が見つかりません。綴りとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The secret value of {key} is missing. Enter it in the settings.</source>
        <translation>{key} の秘密の値がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The value of {key} has a line break or a character that gRPC cannot send. Use plain ASCII letters, digits and signs.</source>
        <translation>{key} の値に、改行または gRPC で送信できない文字が含まれています。通常の ASCII の英字、数字、記号を使用してください。</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the network connection.</source>
        <translation>このネットワークからは {server} に到達できません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>authorization is given twice, as metadata and as the kind of authentication. Remove it from the metadata.</source>
        <translation>authorization がメタデータと認証方式の両方で指定されています。メタデータから削除してください。</translation>
    </message>
    <message>
        <source>it ended with status {status}.</source>
        <translation>状態コード {status} で終了しました。</translation>
    </message>
    <message>
        <source>it said {line}</source>
        <translation>出力: {line}</translation>
    </message>
    <message>
        <source>{key} is a name for binary metadata, which cannot be entered. Rename it.</source>
        <translation>{key} はバイナリメタデータの名前であり、入力できません。名前を変更してください。</translation>
    </message>
    <message>
        <source>{key} is given twice, with different values. Remove one of them.</source>
        <translation>{key} が異なる値で 2 回指定されています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>{server} answered as a web server does, not as a Riva server. Check the address, the port and the function id, if there is one. It said: {reason}</source>
        <translation>{server} は Riva サーバーではなく Web サーバーとして応答しました。アドレス、ポート、およびファンクション ID (ある場合) を確認してください。応答: {reason}</translation>
    </message>
    <message>
        <source>{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>{server} は応答しますが、gRPC に対応していないため Riva サーバーではありません。ポートを確認してください。Riva の gRPC ポートは通常 50051 です。</translation>
    </message>
    <message>
        <source>{server} captioned a moment ago and has changed: it may be restarting. {reason}</source>
        <translation>{server} は先ほどまで字幕を作成していましたが、状態が変わりました。再起動中の可能性があります。{reason}</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may expect TLS: the connection test in the settings tells.</source>
        <translation>{server} は接続が確立する前に切断しました。起動中の可能性があります。続く場合は、TLS が必要な可能性があります。設定の接続テストで確認できます。</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may not accept the client certificate: the connection test in the settings tells.</source>
        <translation>{server} は接続が確立する前に切断しました。起動中の可能性があります。続く場合は、クライアント証明書が受け付けられていない可能性があります。設定の接続テストで確認できます。</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may want a client certificate: the connection test in the settings tells.</source>
        <translation>{server} は接続が確立する前に切断しました。起動中の可能性があります。続く場合は、クライアント証明書が必要な可能性があります。設定の接続テストで確認できます。</translation>
    </message>
    <message>
        <source>{server} closed the connection.</source>
        <translation>{server} が接続を切断しました。</translation>
    </message>
    <message>
        <source>{server} did not finish its captions.</source>
        <translation>{server} は字幕の作成を完了しませんでした。</translation>
    </message>
    <message>
        <source>{server} did not get ready in time.</source>
        <translation>{server} の準備が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>{server} did not get ready.</source>
        <translation>{server} の準備が完了しませんでした。</translation>
    </message>
    <message>
        <source>{server} does not accept these settings: {reason}</source>
        <translation>{server} はこの設定を受け付けません: {reason}</translation>
    </message>
    <message>
        <source>{server} does not answer. Check the network connection and that the server is running.</source>
        <translation>{server} が応答しません。ネットワーク接続と、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>{server} does not have what was asked for: {reason}</source>
        <translation>要求されたものが {server} にありません: {reason}</translation>
    </message>
    <message>
        <source>{server} does not let you use it: {reason}</source>
        <translation>{server} の使用が許可されていません: {reason}</translation>
    </message>
    <message>
        <source>{server} does not use TLS on this port. Check the port, or switch TLS off.</source>
        <translation>{server} はこのポートで TLS を使用していません。ポートを確認するか、TLS をオフにしてください。</translation>
    </message>
    <message>
        <source>{server} ended the stream.</source>
        <translation>{server} がストリームを終了しました。</translation>
    </message>
    <message>
        <source>{server} failed: {reason}</source>
        <translation>{server} でエラーが発生しました: {reason}</translation>
    </message>
    <message>
        <source>{server} found no end in what is being said; it hears the rest anew.</source>
        <translation>{server} が発言の終わりを見つけられませんでした。残りを改めて聞き取ります。</translation>
    </message>
    <message>
        <source>{server} has no model for live captions with these settings. Choose another language or model. It said: {reason}</source>
        <translation>{server} には、この設定に合うリアルタイム字幕用モデルがありません。別の言語またはモデルを選択してください。応答: {reason}</translation>
    </message>
    <message>
        <source>{server} has no room for more captions at present: {reason}</source>
        <translation>{server} には現在、これ以上字幕を作成する余裕がありません: {reason}</translation>
    </message>
    <message>
        <source>{server} has stopped answering.</source>
        <translation>{server} が応答しなくなりました。</translation>
    </message>
    <message>
        <source>{server} is not a server&apos;s address. Write it as host:port.</source>
        <translation>{server} はサーバーのアドレスではありません。「ホスト:ポート」の形式で入力してください。</translation>
    </message>
    <message>
        <source>{server} let the stream go because it heard nothing for a while.</source>
        <translation>しばらく音声がなかったため、{server} がストリームを終了しました。</translation>
    </message>
    <message>
        <source>{server} refused to caption: {reason}</source>
        <translation>{server} が字幕の作成を拒否しました: {reason}</translation>
    </message>
    <message>
        <source>{server} said nothing about the last words; it hears them again.</source>
        <translation>{server} が最後の言葉に応答しなかったため、もう一度聞き取っています。</translation>
    </message>
    <message>
        <source>{server} sent an answer that is damaged.</source>
        <translation>{server} から破損した応答が届きました。</translation>
    </message>
    <message>
        <source>{server} sent an answer that is too large to be about speech.</source>
        <translation>{server} から音声認識の結果としては大きすぎる応答が届きました。</translation>
    </message>
    <message>
        <source>{server} speaks gRPC but offers no Riva speech recognition. Check the address and the port.</source>
        <translation>{server} は gRPC に対応していますが、Riva の音声認識を提供していません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>{server} takes calls but was not ready to caption within {seconds} seconds.</source>
        <translation>{server} は呼び出しを受け付けましたが、{seconds} 秒以内に字幕を作成できる状態になりませんでした。</translation>
    </message>
    <message>
        <source>{server} wants another key or password. It said: {reason}</source>
        <translation>{server} は別のキーまたはパスワードを求めています。サーバーの応答: {reason}</translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and underscores, and none of the names that gRPC uses itself.</source>
        <translation>「{key}」はメタデータの名前に使用できません。英字、数字、ピリオド、ハイフン、アンダースコアを使用し、gRPC 自身が使う名前は避けてください。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>OBS file append stream</source>
        <translation>OBS ファイル 追記 配信 テキスト ストリーム stream</translation>
    </message>
    <message>
        <source>animation reduced motion smooth scrolling</source>
        <translation>アニメーション 動き 動きを減らす 視差効果 スムーズ スクロール animation motion</translation>
    </message>
    <message>
        <source>api key bearer token nvcf password login</source>
        <translation>APIキー api key ベアラー トークン bearer token nvcf パスワード ログイン 認証</translation>
    </message>
    <message>
        <source>autostart login boot startup begin</source>
        <translation>自動起動 ログイン 起動 開始 スタートアップ</translation>
    </message>
    <message>
        <source>bearer api key nvcf password</source>
        <translation>ベアラー bearer api キー key nvcf パスワード</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>色 カラー 配色 color</translation>
    </message>
    <message>
        <source>export save automatically subtitles format</source>
        <translation>エクスポート 書き出し 自動保存 字幕 形式 export</translation>
    </message>
    <message>
        <source>fallback failover offline away</source>
        <translation>フォールバック フェイルオーバー オフライン 代替 切り替え fallback failover offline</translation>
    </message>
    <message>
        <source>host port url server</source>
        <translation>ホスト ポート url サーバー アドレス host port</translation>
    </message>
    <message>
        <source>large small zoom font size</source>
        <translation>大きい 小さい 拡大 縮小 ズーム フォントサイズ 文字サイズ</translation>
    </message>
    <message>
        <source>linger stay disappear fade timeout</source>
        <translation>表示時間 残す 消える フェード タイムアウト 自動消去</translation>
    </message>
    <message>
        <source>mtls pkcs12 p12 pfx pem</source>
        <translation>mtls pkcs12 p12 pfx pem クライアント証明書</translation>
    </message>
    <message>
        <source>nvcf nvidia cloud</source>
        <translation>nvcf nvidia クラウド cloud</translation>
    </message>
    <message>
        <source>outline shadow border raised depressed</source>
        <translation>輪郭 縁 影 枠 アウトライン シャドウ 浮き出し くぼみ</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ 暗証 passphrase</translation>
    </message>
    <message>
        <source>private key mtls pem</source>
        <translation>秘密鍵 プライベートキー private key mtls pem</translation>
    </message>
    <message>
        <source>profanity filter</source>
        <translation>不適切 汚い言葉 暴言 卑語 禁止語 フィルター profanity</translation>
    </message>
    <message>
        <source>record sound flac</source>
        <translation>録音 音声 サウンド flac</translation>
    </message>
    <message>
        <source>retention privacy days remove</source>
        <translation>保存期間 保持 プライバシー 日数 削除</translation>
    </message>
    <message>
        <source>root certificate ca bundle trust</source>
        <translation>ルート証明書 認証局 ca 信頼 root certificate bundle</translation>
    </message>
    <message>
        <source>save journal record privacy</source>
        <translation>保存 記録 履歴 プライバシー</translation>
    </message>
    <message>
        <source>server name override sni</source>
        <translation>サーバー名 上書き sni server name</translation>
    </message>
    <message>
        <source>shortcut global keys hotkey</source>
        <translation>ショートカット グローバル キー ホットキー キーボード shortcut hotkey</translation>
    </message>
    <message>
        <source>speaker labels diarization</source>
        <translation>話者 話者識別 話者分離 ダイアライゼーション ラベル diarization speaker</translation>
    </message>
    <message>
        <source>ssl secure https grpcs</source>
        <translation>ssl 安全 セキュア https grpcs tls</translation>
    </message>
    <message>
        <source>stability flicker delay</source>
        <translation>安定性 ちらつき 遅延 遅れ</translation>
    </message>
    <message>
        <source>theme scheme high contrast broadcast large minimal</source>
        <translation>テーマ 配色 ハイコントラスト 放送 大きい ミニマル theme</translation>
    </message>
    <message>
        <source>transparent translucent</source>
        <translation>透明 半透明 透過 透明度</translation>
    </message>
    <message>
        <source>typeface family installed</source>
        <translation>書体 フォント ファミリー インストール済み</translation>
    </message>
    <message>
        <source>typeface monospace serif sans</source>
        <translation>書体 フォント 等幅 明朝 ゴシック セリフ サンセリフ</translation>
    </message>
    <message>
        <source>update upgrade version new</source>
        <translation>アップデート 更新 バージョン 新しい</translation>
    </message>
    <message>
        <source>verbatim itn inverse text normalisation</source>
        <translation>逐語 そのまま itn 逆テキスト正規化 数字 verbatim</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>&amp;Export the chosen server…</source>
        <translation>選択したサーバーをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A custom setting needs a name, and its name and value must each be one line of at most {most} characters.</source>
        <translation>カスタム設定には名前が必要です。名前と値はそれぞれ {most} 文字以内の 1 行にしてください。</translation>
    </message>
    <message>
        <source>A phrase to boost is empty or too long. Write words on one line of at most {most} characters.</source>
        <translation>ブーストするフレーズが空か、長すぎます。{most} 文字以内の 1 行で入力してください。</translation>
    </message>
    <message>
        <source>A threshold must be a number from 0 to 1, or left to the server.</source>
        <translation>しきい値は 0 から 1 までの数値にするか、サーバーに任せてください。</translation>
    </message>
    <message>
        <source>Add a pai&amp;r</source>
        <translation>項目を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Add ser&amp;ver</source>
        <translation>サーバーを追加(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Added %n servers from {file}.</source>
        <translation>
            <numerusform>{file} から %n 台のサーバーを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>アドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Built in, offline</source>
        <translation>内蔵、オフライン</translation>
    </message>
    <message>
        <source>Canary models do not tell speakers apart.</source>
        <translation>Canary モデルは話者の区別に対応していません。</translation>
    </message>
    <message>
        <source>Canary models have no profanity filter.</source>
        <translation>Canary モデルは不適切な言葉のフィルターに対応していません。</translation>
    </message>
    <message>
        <source>Canary models know no word boosting.</source>
        <translation>Canary モデルはワードブーストに対応していません。</translation>
    </message>
    <message>
        <source>Captioner&apos;s servers (*.json);;All files (*)</source>
        <translation>Captioner のサーバー (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Captions by</source>
        <translation>字幕の作成元</translation>
    </message>
    <message>
        <source>Choose 1 to {most} speakers.</source>
        <translation>話者の数は 1～{most} 人を選択してください。</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>複製(&amp;L)</translation>
    </message>
    <message>
        <source>Each custom setting may stand once, and there may be {most} of them.</source>
        <translation>各カスタム設定は 1 回だけ、全部で {most} 個まで指定できます。</translation>
    </message>
    <message>
        <source>Each key of the metadata may stand only once. Remove the one too many.</source>
        <translation>メタデータの各キーは 1 回だけ指定できます。重複しているものを削除してください。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>End of utterance</source>
        <translation>発話の終わり</translation>
    </message>
    <message>
        <source>Export &amp;all servers…</source>
        <translation>すべてのサーバーをエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>サーバーのエクスポート</translation>
    </message>
    <message>
        <source>For example gpu-box, 192.168.1.20:{port} or https://riva.example.org</source>
        <translation>例: gpu-box、192.168.1.20:{port}、https://riva.example.org</translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation>追加のメタデータ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>How much audio is looked at must be 1 to {most} ms, or left to the server.</source>
        <translation>調べる音声の長さは 1～{most} ms にするか、サーバーに任せてください。</translation>
    </message>
    <message>
        <source>I&amp;mport, export</source>
        <translation>インポート、エクスポート(&amp;M)</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>サーバーのインポート</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Kept until Captioner is closed</source>
        <translation>Captioner を終了するまで保持</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>下へ移動 (一覧で Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>上へ移動 (一覧で Alt+Up)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s cloud needs the id of the function. Copy it from the function&apos;s page.</source>
        <translation>NVIDIA のクラウドにはファンクション ID が必要です。ファンクションのページからコピーしてください。</translation>
    </message>
    <message>
        <source>Name of pair {number}</source>
        <translation>項目 {number} の名前</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>アドレス未設定</translation>
    </message>
    <message>
        <source>No word of the last minute is lost meanwhile, and captions return to this server once it is well again.</source>
        <translation>その間も直近 1 分の言葉は失われず、このサーバーが復旧すると字幕はこのサーバーに戻ります。</translation>
    </message>
    <message>
        <source>Nobody: wait for this server</source>
        <translation>代替なし: このサーバーを待つ</translation>
    </message>
    <message>
        <source>None. Most servers need no more than what is set above.</source>
        <translation>なし。ほとんどのサーバーでは、上の設定だけで十分です。</translation>
    </message>
    <message>
        <source>Parakeet TDT models do not tell speakers apart.</source>
        <translation>Parakeet TDT モデルは話者の区別に対応していません。</translation>
    </message>
    <message>
        <source>Profanity filter</source>
        <translation>不適切な言葉のフィルター</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove pair {number}</source>
        <translation>項目 {number} を削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n servers in {file}, without keys and passwords.</source>
        <translation>
            <numerusform>%n 台のサーバーを {file} に保存しました (キーとパスワードは含まれません)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Secret value of pair {number}</source>
        <translation>項目 {number} の秘密の値</translation>
    </message>
    <message>
        <source>Server “{name}”: {problem}</source>
        <translation>サーバー「{name}」: {problem}</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>サーバーの設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} を表示</translation>
    </message>
    <message>
        <source>Speaker labels</source>
        <translation>話者ラベル</translation>
    </message>
    <message>
        <source>Start of utterance</source>
        <translation>発話の始まり</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>The Spanish Conformer model has no profanity filter.</source>
        <translation>スペイン語の Conformer モデルは不適切な言葉のフィルターに対応していません。</translation>
    </message>
    <message>
        <source>The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms.</source>
        <translation>音声の区切りが {chunk_ms} ms になっています。{least}～{most} ms を選択してください。</translation>
    </message>
    <message>
        <source>The boost of “{text}” must be a number from {least} to {most}; 20 is usual.</source>
        <translation>「{text}」のブースト値は {least}～{most} の数値にしてください。通常は 20 です。</translation>
    </message>
    <message>
        <source>The built-in recogniser always masks swear words: noise brings them up.</source>
        <translation>内蔵の認識エンジンは、雑音で誤って現れることがあるため、不適切な言葉を常に伏せます。</translation>
    </message>
    <message>
        <source>The built-in recogniser always writes numbers as they are spoken.</source>
        <translation>内蔵の認識エンジンは、数字を常に話されたとおりに書きます。</translation>
    </message>
    <message>
        <source>The built-in recogniser does not tell speakers apart.</source>
        <translation>内蔵の認識エンジンは話者の区別に対応していません。</translation>
    </message>
    <message>
        <source>The built-in recogniser ends an utterance in one pass only.</source>
        <translation>内蔵の認識エンジンは発話を 1 段階でのみ終了します。</translation>
    </message>
    <message>
        <source>The built-in recogniser knows no word boosting.</source>
        <translation>内蔵の認識エンジンはワードブーストに対応していません。</translation>
    </message>
    <message>
        <source>The built-in recogniser needs no server and no network, and nothing leaves this computer. It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.</source>
        <translation>内蔵の認識エンジンはサーバーもネットワークも必要とせず、データがこのコンピューターの外に出ることはありません。簡易な英語のみに対応し、誤認識が多くあります。信頼できる字幕が必要な場合は、Riva サーバーを追加してください。</translation>
    </message>
    <message>
        <source>The built-in recogniser writes no punctuation.</source>
        <translation>内蔵の認識エンジンは句読点を付けません。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read the secret values.</source>
        <translation>接続は暗号化されていません。経路上の誰もが秘密の値を読み取れます。</translation>
    </message>
    <message>
        <source>The function id holds characters that no function id has. Copy it again, without spaces.</source>
        <translation>ファンクション ID に使われない文字が含まれています。空白を含めずにコピーし直してください。</translation>
    </message>
    <message>
        <source>The function id is already sent. Remove the metadata “function-id”.</source>
        <translation>ファンクション ID は既に送信されています。メタデータ「function-id」を削除してください。</translation>
    </message>
    <message>
        <source>The id must be letters, digits, - and _, at most 64.</source>
        <translation>ID は 64 文字以内の英字、数字、-、_ にしてください。</translation>
    </message>
    <message>
        <source>The key above is already sent as “authorization”. Remove that metadata, or set the authentication to none.</source>
        <translation>上のキーは既に「authorization」として送信されています。そのメタデータを削除するか、認証を「なし」に設定してください。</translation>
    </message>
    <message>
        <source>The key holds spaces, line breaks or letters that no key has. Copy it again, without anything around it.</source>
        <translation>キーに、空白、改行、またはキーに使われない文字が含まれています。余分なものを含めずにコピーし直してください。</translation>
    </message>
    <message>
        <source>The metadata “{key}” belongs to gRPC itself. Remove it.</source>
        <translation>メタデータ「{key}」は gRPC 自身が使用します。削除してください。</translation>
    </message>
    <message>
        <source>The metadata “{key}” would be binary, which cannot be typed. Remove it.</source>
        <translation>メタデータ「{key}」はバイナリになり、入力できません。削除してください。</translation>
    </message>
    <message>
        <source>The model&apos;s name must stand on one line.</source>
        <translation>モデルの名前は 1 行で入力してください。</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>名前は {most} 文字以内の 1 行で入力してください。</translation>
    </message>
    <message>
        <source>The other servers, never this computer</source>
        <translation>ほかのサーバーのみ (このコンピューターは使わない)</translation>
    </message>
    <message>
        <source>The other servers, then this computer</source>
        <translation>ほかのサーバー、次にこのコンピューター</translation>
    </message>
    <message>
        <source>The server has no address. Write it as host or host:port.</source>
        <translation>サーバーにアドレスがありません。「ホスト」または「ホスト:ポート」の形式で入力してください。</translation>
    </message>
    <message>
        <source>The server has no name. Give it one, for example “Office”.</source>
        <translation>サーバーに名前がありません。「オフィス」のような名前を付けてください。</translation>
    </message>
    <message>
        <source>The value of the metadata “{key}” must be plain ASCII characters on one line, at most {most} of them.</source>
        <translation>メタデータ「{key}」の値は、{most} 文字以内の 1 行の通常の ASCII 文字にしてください。</translation>
    </message>
    <message>
        <source>There are more than {most} phrases. Remove some.</source>
        <translation>フレーズが {most} 個を超えています。いくつか削除してください。</translation>
    </message>
    <message>
        <source>There are more than {most} servers.</source>
        <translation>サーバーが {most} 台を超えています。</translation>
    </message>
    <message>
        <source>There are two servers named “{name}”. Give each its own name.</source>
        <translation>「{name}」という名前のサーバーが 2 台あります。それぞれ別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a private key but no client certificate. Choose the certificate that belongs to the key, or remove the key.</source>
        <translation>秘密鍵がありますが、クライアント証明書がありません。鍵に対応する証明書を選択するか、鍵を削除してください。</translation>
    </message>
    <message>
        <source>There may be at most {most} pairs of metadata.</source>
        <translation>メタデータの項目は {most} 個までです。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This computer, no other server</source>
        <translation>このコンピューターのみ (ほかのサーバーは使わない)</translation>
    </message>
    <message>
        <source>This is not a file&apos;s path. Choose the file again.</source>
        <translation>これはファイルのパスではありません。ファイルを選択し直してください。</translation>
    </message>
    <message>
        <source>To be put right first: {problem}</source>
        <translation>先に修正が必要です: {problem}</translation>
    </message>
    <message>
        <source>Two servers have the same id, so their keys would mix.</source>
        <translation>2 台のサーバーの ID が同じため、キーが混同されます。</translation>
    </message>
    <message>
        <source>Two-pass end of utterance</source>
        <translation>2 段階の発話終了</translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation>これを使用(&amp;H)</translation>
    </message>
    <message>
        <source>Value of pair {number}</source>
        <translation>項目 {number} の値</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>逐語表記</translation>
    </message>
    <message>
        <source>While the server is away</source>
        <translation>サーバーが使えない間</translation>
    </message>
    <message>
        <source>Whisper models do not tell speakers apart.</source>
        <translation>Whisper モデルは話者の区別に対応していません。</translation>
    </message>
    <message>
        <source>Whisper models know no word boosting.</source>
        <translation>Whisper モデルはワードブーストに対応していません。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Word boosting</source>
        <translation>ワードブースト</translation>
    </message>
    <message>
        <source>Your administrator has set how this server is reached. A key of your own can be typed below.</source>
        <translation>このサーバーへの接続方法は管理者が設定しています。ご自分のキーは下に入力できます。</translation>
    </message>
    <message>
        <source>Your administrator has set which servers there are.</source>
        <translation>使用できるサーバーは管理者が設定しています。</translation>
    </message>
    <message>
        <source>by your administrator</source>
        <translation>管理者による設定</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, encrypted.</source>
        <translation>gRPC、ホスト {host}、ポート {port}、暗号化あり。</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, not encrypted.</source>
        <translation>gRPC、ホスト {host}、ポート {port}、暗号化なし。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (コピー)</translation>
    </message>
    <message>
        <source>{this_computer}: {problem}</source>
        <translation>{this_computer}: {problem}</translation>
    </message>
    <message>
        <source>{typed} has no valid port: it must be a number from 1 to 65535.</source>
        <translation>{typed} のポートが正しくありません。1～65535 の数値にしてください。</translation>
    </message>
    <message>
        <source>{typed} is the server&apos;s web address. Captions come over gRPC: give its gRPC port instead, usually {host}:{port}.</source>
        <translation>{typed} はサーバーの Web アドレスです。字幕は gRPC で届くため、gRPC ポートを指定してください。通常は {host}:{port} です。</translation>
    </message>
    <message>
        <source>{variable} decides which server is used, for as long as it is set.</source>
        <translation>{variable} が設定されている間は、使用するサーバーはこの変数で決まります。</translation>
    </message>
    <message>
        <source>“{address}” is not a server&apos;s address.</source>
        <translation>「{address}」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.</source>
        <translation>「{key}」はメタデータのキーに使用できません。a～z の英字、数字、-、_、. のみを使用してください。</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write it like en-US or de-DE.</source>
        <translation>「{language}」は言語コードではありません。en-US や de-DE のように入力してください。</translation>
    </message>
    <message>
        <source>“{server_name}” is not a server&apos;s name. Write it as it stands in the certificate, without a port, for example riva.example.org.</source>
        <translation>「{server_name}」はサーバー名ではありません。証明書に記載されたとおりに、ポートを付けずに入力してください (例: riva.example.org)。</translation>
    </message>
    <message>
        <source>“{this_computer}” is the built-in recogniser. Give the server another name.</source>
        <translation>「{this_computer}」は内蔵の認識エンジンです。サーバーに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“{typed}” is not a server&apos;s address. Write it as host or host:port, for example 192.168.1.20:{port}.</source>
        <translation>「{typed}」はサーバーのアドレスではありません。「ホスト」または「ホスト:ポート」の形式で入力してください (例: 192.168.1.20:{port})。</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>ブックマーク %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 件のセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are back.</source>
        <translation>
            <numerusform>%n 件のセッションを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the bin.</source>
        <translation>
            <numerusform>%n 件のセッションをごみ箱に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are one now.</source>
        <translation>
            <numerusform>%n 件のセッションを 1 つにまとめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>%n 件のセッションを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions found</source>
        <translation>
            <numerusform>%n 件のセッションが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>話者 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>ごみ箱(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>ごみ箱を空にする(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Split from here on</source>
        <translation>ここから分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>A title for this session</source>
        <translation>このセッションのタイトル</translation>
    </message>
    <message>
        <source>Any recogniser</source>
        <translation>すべての認識エンジン</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Choose another time, recogniser or bookmarks.</source>
        <translation>期間、認識エンジン、ブックマークの条件を変更してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>%n 件のセッションを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that is in the bin for good?</source>
        <translation>ごみ箱の中身をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation>完全に削除(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Every word must be in the session or its title. The beginning of a word will do, and words in quotes are looked for as they stand.</source>
        <translation>すべての語がセッションまたはそのタイトルに含まれる必要があります。語の先頭だけでも検索できます。引用符で囲んだ語句はそのまま検索されます。</translation>
    </message>
    <message>
        <source>From there on it is a session of its own.</source>
        <translation>ここから先は別のセッションになります。</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Mer&amp;ge into one</source>
        <translation>1 つにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>条件に合うセッションがありません</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>No words were captioned</source>
        <translation>字幕になった言葉はありません</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>まだ発言がありません</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>認識エンジン</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>名前を変更しました。</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>すべての発言を検索</translation>
    </message>
    <message>
        <source>Search in all that was said (Ctrl+F)</source>
        <translation>すべての発言を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions that you delete can be brought back from here.</source>
        <translation>削除したセッションは、ここから元に戻せます。</translation>
    </message>
    <message>
        <source>Show &amp;all sessions</source>
        <translation>すべてのセッションを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>削除したものを表示</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation>セッションを読み込めませんでした</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>今日、{date}</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>可能な操作</translation>
    </message>
    <message>
        <source>What is captioned from now on is kept here.</source>
        <translation>今後の字幕はここに保存されます。</translation>
    </message>
    <message>
        <source>What was said, and its sound if it was kept, cannot be had back.</source>
        <translation>発言の内容と、保存された音声は、元に戻せません。</translation>
    </message>
    <message>
        <source>With book&amp;marks</source>
        <translation>ブックマークあり(&amp;M)</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>昨日、{date}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places in it</source>
        <translation>
            <numerusform>このセッション内にほか %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>{moment}に削除</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>with its sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>“{words}” was not found</source>
        <translation>「{words}」は見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>その設定へ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start with default settings for now</source>
        <translation>今回は既定の設定で起動(&amp;S)</translation>
    </message>
    <message>
        <source>A window&apos;s place is off any screen there could be.</source>
        <translation>ウィンドウの位置が、どの画面からも外れています。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Captioner can also be used with its default settings for now. Your own settings stay as they are, and what you change holds until Captioner is closed.</source>
        <translation>当面は既定の設定でも Captioner を使用できます。ご自分の設定はそのまま残り、変更した内容は Captioner を終了するまで有効です。</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>証明書と鍵 (*.pem *.crt *.cer *.key *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>ホットキー</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者が設定しています。</translation>
    </message>
    <message>
        <source>Set by {variable}.</source>
        <translation>{variable} で設定されています。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキストファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason} They hold until Captioner is closed.</source>
        <translation>設定を保存できませんでした: {reason} Captioner を終了するまでは有効です。</translation>
    </message>
    <message>
        <source>There are changes that are not applied.</source>
        <translation>適用されていない変更があります。</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Your administrator has set everything on this page.</source>
        <translation>このページの内容はすべて管理者が設定しています。</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n found</source>
        <translation>
            <numerusform>{page}: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%n more)</source>
        <translation>
            <numerusform>{problem} (ほか %n 件)</numerusform>
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
        <translation>共有用の字幕</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No microphone is connected. Connect one, and captions go on.</source>
        <translation>マイクが接続されていません。接続すると、字幕が再開されます。</translation>
    </message>
    <message>
        <source>No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, or connect a microphone.</source>
        <translation>マイクが見つからず、サウンドサーバーも動作していません。PipeWire または PulseAudio を起動するか、マイクを接続してください。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and try again.</source>
        <translation>マイクが見つかりませんでした。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the system&apos;s sound settings, and try again.</source>
        <translation>音声を再生する装置が見つかりませんでした。スピーカーまたはヘッドホンを接続し、システムのサウンド設定で選択して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>PortAudio does not reach the sound server. Install ALSA&apos;s plug-in for it (on Debian: apt install libasound2-plugins).</source>
        <translation>PortAudio がサウンドサーバーに接続できません。対応する ALSA プラグインをインストールしてください (Debian の場合: apt install libasound2-plugins)。</translation>
    </message>
    <message>
        <source>Several microphones fit &quot;{wanted}&quot;. Say which one: {names}.</source>
        <translation>「{wanted}」に該当するマイクが複数あります。どれかを指定してください: {names}。</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <translation>{name} の音</translation>
    </message>
    <message>
        <source>The PortAudio library is missing. Install it (on Debian: apt install libportaudio2).</source>
        <translation>PortAudio ライブラリがありません。インストールしてください (Debian の場合: apt install libportaudio2)。</translation>
    </message>
    <message>
        <source>The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or switch keeping off.</source>
        <translation>音声を {path} に保存できません: {reason}。空き容量を確保するか、書き込みを許可するか、音声の保存をオフにしてください。</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on.</source>
        <translation>音声の保存を停止しました: {reason}。字幕は続きます。</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on. What was kept so far is in {path}.</source>
        <translation>音声の保存を停止しました: {reason}。字幕は続きます。それまでの音声は {path} にあります。</translation>
    </message>
    <message>
        <source>The computer slept; the microphone is being opened again.</source>
        <translation>コンピューターがスリープしていました。マイクを開き直しています。</translation>
    </message>
    <message>
        <source>The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>ファイル {path} は空です。WAV、FLAC、OGG、MP3 のいずれかのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>ファイル {path} は読み取れる録音ではありません。WAV、FLAC、OGG、MP3 のいずれかのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The microphone cannot be opened ({reason}). Check that it is connected and allowed, or choose another one.</source>
        <translation>マイクを開けません ({reason})。接続され、使用が許可されていることを確認するか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>The microphone has gone, or the sound server was stopped. Connect it again, or choose another one.</source>
        <translation>マイクが外れたか、サウンドサーバーが停止しました。接続し直すか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>The microphone is in use by another program. Close that program, or choose another microphone.</source>
        <translation>マイクは別のプログラムが使用中です。そのプログラムを閉じるか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>The microphone sends no sound. Check that it is switched on, or choose another one.</source>
        <translation>マイクから音が届きません。電源が入っていることを確認するか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more. Connect it, or choose another one.</source>
        <translation>マイク {name} が見つからなくなりました。接続するか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>The output takes no sound. Choose another one in the system&apos;s sound settings, and try again.</source>
        <translation>出力装置が音を受け付けません。システムのサウンド設定で別の装置を選択し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>録音 {path} を読み込めません: {reason}。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The recording {path} holds no sound. Choose another file.</source>
        <translation>録音 {path} に音が含まれていません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The recording {path} is damaged after {seconds} s ({reason}). What came before was captioned; mend or replace the file for the rest.</source>
        <translation>録音 {path} は {seconds} 秒以降が破損しています ({reason})。それより前は字幕にしました。残りを字幕にするには、ファイルを修復するか差し替えてください。</translation>
    </message>
    <message>
        <source>The recording {path} is damaged. Choose another file.</source>
        <translation>録音 {path} は破損しています。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The sound server does not answer. Restart it, or log out and in again.</source>
        <translation>サウンドサーバーが応答しません。再起動するか、ログアウトしてからログインし直してください。</translation>
    </message>
    <message>
        <source>The sound server has stopped. Captions go on once it runs again; if it does not start by itself, log out and in again.</source>
        <translation>サウンドサーバーが停止しました。再び動作すると字幕が再開されます。自動的に起動しない場合は、ログアウトしてからログインし直してください。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Restart the sound server, or log out and in again.</source>
        <translation>サウンドシステムが応答しません。サウンドサーバーを再起動するか、ログアウトしてからログインし直してください。</translation>
    </message>
    <message>
        <source>The system switched from {name} to nothing; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>システムが {name} の使用を停止しました。{name} を開き直しています。別のマイクを使うには、ここで選択してください。</translation>
    </message>
    <message>
        <source>The system switched from {name} to {other}; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>システムが {name} から {other} に切り替えました。{name} を開き直しています。別のマイクを使うには、ここで選択してください。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>ファイル {path} がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no microphone &quot;{wanted}&quot;. Choose one of these: {names}.</source>
        <translation>マイク「{wanted}」がありません。次のいずれかを選択してください: {names}。</translation>
    </message>
    <message>
        <source>This computer was too busy for {seconds} s of sound. Close programs that keep it busy.</source>
        <translation>コンピューターの負荷が高く、{seconds} 秒分の音を処理できませんでした。負荷の高いプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This computer was too busy to take all of the sound. Close programs that keep it busy.</source>
        <translation>コンピューターの負荷が高く、音をすべて取り込めませんでした。負荷の高いプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This computer was too busy. Close programs that keep it busy.</source>
        <translation>コンピューターの負荷が高すぎました。負荷の高いプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>同じ名前のファイルが既にあります</translation>
    </message>
    <message>
        <source>{name} is gone. Connect it again, and captions go on; or choose another microphone.</source>
        <translation>{name} が外れました。接続し直すと字幕が再開されます。別のマイクを選択することもできます。</translation>
    </message>
    <message>
        <source>{name} is muted in the system&apos;s sound settings. Unmute it there.</source>
        <translation>{name} がシステムのサウンド設定でミュートされています。サウンド設定でミュートを解除してください。</translation>
    </message>
    <message>
        <source>{name} is too loud: lower its level in the system&apos;s sound settings.</source>
        <translation>{name} の音が大きすぎます。システムのサウンド設定でレベルを下げてください。</translation>
    </message>
    <message>
        <source>{name} is too loud: lower the volume of what plays.</source>
        <translation>{name} の音が大きすぎます。再生中の音量を下げてください。</translation>
    </message>
    <message>
        <source>{name} sends damaged sound. Connect it again, or choose another microphone.</source>
        <translation>{name} から破損した音が届いています。接続し直すか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>{name} sends digital silence: it may be muted by a switch on it or on the computer. Unmute it, or choose another microphone.</source>
        <translation>{name} から完全な無音が届いています。マイクまたはコンピューターのスイッチでミュートされている可能性があります。ミュートを解除するか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>{name} sends nothing. Check that it is switched on and not suspended, or choose another microphone.</source>
        <translation>{name} から何も届きません。電源が入っていて休止状態でないことを確認するか、別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>{name}: nothing is playing. Play something, or choose a microphone.</source>
        <translation>{name}: 何も再生されていません。何かを再生するか、マイクを選択してください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} はフォルダーです。WAV、FLAC、OGG、MP3 のいずれかのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>{path} はファイルではありません。WAV、FLAC、OGG、MP3 のいずれかのファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n found: {names}.</source>
        <translation>
            <numerusform>%n 件見つかりました: {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>再テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Ask for an RSA or ECDSA certificate from where it came from.</source>
        <translation>証明書の発行元に RSA または ECDSA の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Ask its administrator for a client certificate with its key, and choose both.</source>
        <translation>管理者にクライアント証明書とその鍵を依頼し、両方を選択してください。</translation>
    </message>
    <message>
        <source>Ask its administrator for its name, and set the server name to it.</source>
        <translation>管理者に名前を問い合わせ、サーバー名をその名前に設定してください。</translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS 1.2 or 1.3.</source>
        <translation>管理者に TLS 1.2 または 1.3 を有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a client certificate that it accepts.</source>
        <translation>サーバーが受け付けるクライアント証明書を、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its CA file and choose it in the settings.</source>
        <translation>サーバーの管理者に CA ファイルを依頼し、設定で選択してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the certificate that it uses now.</source>
        <translation>現在使用している証明書を、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the new CA file and choose it in the settings.</source>
        <translation>サーバーの管理者に新しい CA ファイルを依頼し、設定で選択してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this certificate as a file and choose it as the CA file.</source>
        <translation>サーバーの管理者にこの証明書のファイルを依頼し、CA ファイルとして選択してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to deploy a streaming model.</source>
        <translation>サーバーの管理者にストリーミングモデルの配備を依頼してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>サーバーの管理者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it. Check this computer&apos;s date and time as well.</source>
        <translation>サーバーの管理者に更新を依頼してください。このコンピューターの日付と時刻も確認してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether it is still working.</source>
        <translation>まだ動作しているかどうか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which CA file belongs to this server.</source>
        <translation>このサーバーに対応する CA ファイルを、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name it has, and set the server name to it.</source>
        <translation>サーバーの管理者に名前を問い合わせ、サーバー名をその名前に設定してください。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>中止しました。それまでに分かったことを以下に示します。</translation>
    </message>
    <message>
        <source>Captions will be late. A nearer or less busy server would help.</source>
        <translation>字幕が遅れます。より近いサーバーや、負荷の低いサーバーを使うと改善します。</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Changed since the last test. Test again to be sure.</source>
        <translation>前回のテスト以降に変更されています。確実を期すには、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Check its spelling, the network connection, and whether a VPN must be on.</source>
        <translation>綴りとネットワーク接続、および VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check that the server behind it is running, and the port.</source>
        <translation>背後のサーバーが動作していることと、ポートを確認してください。</translation>
    </message>
    <message>
        <source>Check that the server is running as it should; its log may say why.</source>
        <translation>サーバーが正しく動作しているか確認してください。原因はサーバーのログに記録されている可能性があります。</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Check the address, that the machine is on, and that no firewall is between.</source>
        <translation>アドレス、サーバー機の電源が入っていること、途中にファイアウォールがないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the key; ask the server&apos;s administrator whether it is still valid.</source>
        <translation>キーを確認してください。まだ有効かどうか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN must be on.</source>
        <translation>ネットワーク接続と、VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server&apos;s administrator.</source>
        <translation>ネットワーク接続を確認するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the network connection; a firewall may be in the way.</source>
        <translation>ネットワーク接続を確認してください。ファイアウォールが妨げている可能性があります。</translation>
    </message>
    <message>
        <source>Check the port (Riva&apos;s gRPC port is usually 50051), and that the server is running.</source>
        <translation>ポート (Riva の gRPC ポートは通常 50051) と、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>ポートを確認してください。Riva の gRPC ポートは通常 50051 です。</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051. If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).</source>
        <translation>ポートを確認してください。Riva の gRPC ポートは通常 50051 です。正しい場合は、管理者に HTTP/2 (ALPN) を有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Choose another language or model, or let the server choose.</source>
        <translation>別の言語またはモデルを選択するか、サーバーに選択させてください。</translation>
    </message>
    <message>
        <source>Choose one of these languages, or ask the server&apos;s administrator for a model.</source>
        <translation>これらの言語のいずれかを選択するか、サーバーの管理者にモデルを依頼してください。</translation>
    </message>
    <message>
        <source>Choose one of these, or let the server choose.</source>
        <translation>これらのいずれかを選択するか、サーバーに選択させてください。</translation>
    </message>
    <message>
        <source>Choose one that streams: {names}.</source>
        <translation>ストリーミングに対応したものを選択してください: {names}。</translation>
    </message>
    <message>
        <source>Choose the kind of authentication, and enter the key or token.</source>
        <translation>認証方式を選択し、キーまたはトークンを入力してください。</translation>
    </message>
    <message>
        <source>Choose the language that is spoken, or another model.</source>
        <translation>話される言語を選択するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Connection test of {server}: {outcome}</source>
        <translation>{server} の接続テスト: {outcome}</translation>
    </message>
    <message>
        <source>Copy res&amp;ults</source>
        <translation>結果をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>画面表示</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>{version} で暗号化されています。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Encryption is off: the audio can be read on its way.</source>
        <translation>暗号化がオフです。音声が経路上で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Encryption is off: the key and the audio can be read on their way.</source>
        <translation>暗号化がオフです。キーと音声が経路上で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Encryption with {address} failed: {reason}.</source>
        <translation>{address} との暗号化に失敗しました: {reason}。</translation>
    </message>
    <message>
        <source>For any language there is {names}.</source>
        <translation>すべての言語で次のものがあります: {names}。</translation>
    </message>
    <message>
        <source>For {language} there is {names}.</source>
        <translation>{language} には次のものがあります: {names}。</translation>
    </message>
    <message>
        <source>Have an administrator mend the file; “captioner defaults” checks it.</source>
        <translation>管理者にファイルを直してもらってください。「captioner defaults」で確認できます。</translation>
    </message>
    <message>
        <source>It did not come so far.</source>
        <translation>そこまで進みませんでした。</translation>
    </message>
    <message>
        <source>It does not work yet: {step}.</source>
        <translation>まだ動作しません: {step}。</translation>
    </message>
    <message>
        <source>It works, with a warning.</source>
        <translation>動作していますが、警告が 1 件あります。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>正常に動作しています。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Keys and passwords can be stored in it.</source>
        <translation>キーとパスワードを保存できます。</translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation>キーリングのウィンドウを探してロックを解除し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look whether the captions are in the language that you chose.</source>
        <translation>字幕が選択した言語になっているか確認してください。</translation>
    </message>
    <message>
        <source>Made out to {names}, valid until {ends}.</source>
        <translation>発行先 {names}、有効期限 {ends}。</translation>
    </message>
    <message>
        <source>Mend the file, or go on: at its next start Captioner keeps it under another name and uses the defaults.</source>
        <translation>ファイルを修正するか、このまま続けてください。次回の起動時に、Captioner はこのファイルを別の名前で保管し、既定値を使用します。</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>None are chosen: this computer&apos;s own authorities decide.</source>
        <translation>選択されていません。このコンピューターの認証局で判断されます。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not needed without encryption.</source>
        <translation>暗号化しない場合は不要です。</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>不要です。このコンピューターで動作します。</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>まだテストしていません。</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>前の項目が失敗したため、確認していません。</translation>
    </message>
    <message>
        <source>Not tried: the way leads through the proxy {proxy}.</source>
        <translation>確認していません。プロキシ {proxy} を経由しています。</translation>
    </message>
    <message>
        <source>Nothing listens at {address}: the connection was refused.</source>
        <translation>{address} で待ち受けているものがありません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name} and others.</source>
        <translation>以前の設定を読み込めなかったため退避しました: {name} ほか。</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name}.</source>
        <translation>以前の設定を読み込めなかったため退避しました: {name}。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Qt&apos;s own screen “{platform}”</source>
        <translation>Qt 独自の画面「{platform}」</translation>
    </message>
    <message>
        <source>Restore them in the settings under About, or delete the files that are not needed.</source>
        <translation>設定の「バージョン情報」で復元するか、不要なファイルを削除してください。</translation>
    </message>
    <message>
        <source>Riva speech recognition is there; it does not list its models.</source>
        <translation>Riva の音声認識がありますが、モデルの一覧は提供されていません。</translation>
    </message>
    <message>
        <source>Riva&apos;s gRPC port is usually 50051.</source>
        <translation>Riva の gRPC ポートは通常 50051 です。</translation>
    </message>
    <message>
        <source>Round trip {trip}</source>
        <translation>往復 {trip}</translation>
    </message>
    <message>
        <source>Round trip {trip}, first words after {words}</source>
        <translation>往復 {trip}、最初の言葉まで {words}</translation>
    </message>
    <message>
        <source>Sample speech</source>
        <translation>サンプル音声</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show this to the server&apos;s administrator.</source>
        <translation>これをサーバーの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Something answers at {address}.</source>
        <translation>{address} から応答があります。</translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation>音声サービス</translation>
    </message>
    <message>
        <source>Start Captioner from the desktop, or caption in the terminal: captioner caption.</source>
        <translation>デスクトップから Captioner を起動するか、端末で字幕を表示してください: captioner caption</translation>
    </message>
    <message>
        <source>Streaming model</source>
        <translation>ストリーミングモデル</translation>
    </message>
    <message>
        <source>Switch TLS off, or ask for the port with TLS.</source>
        <translation>TLS をオフにするか、TLS 用のポートを問い合わせてください。</translation>
    </message>
    <message>
        <source>Switch TLS on if the server offers it.</source>
        <translation>サーバーが対応している場合は、TLS をオンにしてください。</translation>
    </message>
    <message>
        <source>Switch TLS on.</source>
        <translation>TLS をオンにしてください。</translation>
    </message>
    <message>
        <source>Testing {server}…</source>
        <translation>{server} をテストしています…</translation>
    </message>
    <message>
        <source>The certificate files can be used.</source>
        <translation>証明書ファイルは使用できます。</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s has expired.</source>
        <translation>サーバーの証明書に署名した認証局の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of the authority {authority} expired on {day}.</source>
        <translation>認証局 {authority} の証明書は {day}に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate of the server expired on {day}.</source>
        <translation>サーバーの証明書は {day}に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The client certificate {path} cannot be used: {reason}.</source>
        <translation>クライアント証明書 {path} は使用できません: {reason}。</translation>
    </message>
    <message>
        <source>The connection to {address} failed: {reason}.</source>
        <translation>{address} への接続に失敗しました: {reason}。</translation>
    </message>
    <message>
        <source>The desktop of this system</source>
        <translation>このシステムのデスクトップ</translation>
    </message>
    <message>
        <source>The first words came back after {seconds} s.</source>
        <translation>最初の言葉は {seconds} 秒後に返ってきました。</translation>
    </message>
    <message>
        <source>The first words came {seconds} s after the speech began.</source>
        <translation>最初の言葉は、話し始めてから {seconds} 秒後に届きました。</translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation>キーリングが応答しません。パスワードの入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>The model {model} does not caption {language}, only {languages}.</source>
        <translation>モデル {model} は {language} の字幕に対応していません。対応しているのは {languages} のみです。</translation>
    </message>
    <message>
        <source>The model {model} is for whole recordings, not for live captions.</source>
        <translation>モデル {model} は録音全体を処理するためのもので、リアルタイム字幕用ではありません。</translation>
    </message>
    <message>
        <source>The model {model} is there and streams.</source>
        <translation>モデル {model} があり、ストリーミングに対応しています。</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>{host} という名前が見つかりません。</translation>
    </message>
    <message>
        <source>The name {host} was not found within {seconds} seconds.</source>
        <translation>{host} という名前が {seconds} 秒以内に見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server accepts the key.</source>
        <translation>サーバーはキーを受け付けました。</translation>
    </message>
    <message>
        <source>The server asks for no key.</source>
        <translation>サーバーはキーを要求していません。</translation>
    </message>
    <message>
        <source>The server closes each connection once it is encrypted.</source>
        <translation>サーバーは、暗号化が確立した接続をすべて切断します。</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate.</source>
        <translation>サーバーがクライアント証明書を受け付けません。</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: {reason}.</source>
        <translation>サーバーがクライアント証明書を受け付けません: {reason}。</translation>
    </message>
    <message>
        <source>The server does not caption {language}, only {languages}.</source>
        <translation>サーバーは {language} の字幕に対応していません。対応しているのは {languages} のみです。</translation>
    </message>
    <message>
        <source>The server has no model for live captions, only for whole recordings: {names}.</source>
        <translation>サーバーにはリアルタイム字幕用のモデルがなく、録音全体用のモデルのみがあります: {names}。</translation>
    </message>
    <message>
        <source>The server has no model {model}. It has {names}.</source>
        <translation>サーバーにモデル {model} がありません。あるのは {names} です。</translation>
    </message>
    <message>
        <source>The server lets in only clients that show a certificate of their own.</source>
        <translation>サーバーは、証明書を提示するクライアントのみを受け入れます。</translation>
    </message>
    <message>
        <source>The server lets this client in and asks for no key.</source>
        <translation>サーバーはこのクライアントを受け入れ、キーを要求していません。</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>サーバーは暗号化に対応しています。</translation>
    </message>
    <message>
        <source>The server takes a stream in the chosen language.</source>
        <translation>サーバーは選択した言語のストリームを受け付けます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can be trusted.</source>
        <translation>サーバーの証明書は信頼できます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on {ends}.</source>
        <translation>サーバーの証明書は {ends}に有効期限が切れます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to {names}, not to {name}.</source>
        <translation>サーバーの証明書は {name} ではなく {names} に発行されています。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable: {reason}.</source>
        <translation>サーバーの証明書は受け入れられません: {reason}。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to {name}.</source>
        <translation>サーバーの証明書は {name} に発行されたものではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is known here.</source>
        <translation>サーバーの証明書は、既知の認証局の署名を受けていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority in {path}.</source>
        <translation>サーバーの証明書は、{path} の認証局の署名を受けていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {day}.</source>
        <translation>サーバーの証明書は {day}まで有効になりません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>サーバーの証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, and is not the one in {path}.</source>
        <translation>サーバーの証明書は自己署名で、{path} の証明書とは異なります。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself: no authority vouches for it.</source>
        <translation>サーバーの証明書は自己署名です。保証する認証局がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s key could not be read, because the keyring does not answer.</source>
        <translation>キーリングが応答しないため、サーバーのキーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>There are none yet in {path}: the defaults are used.</source>
        <translation>{path} にはまだ設定がありません。既定値を使用します。</translation>
    </message>
    <message>
        <source>There is no screen that captions could be shown on.</source>
        <translation>字幕を表示できる画面がありません。</translation>
    </message>
    <message>
        <source>There is no way to {address} from this network.</source>
        <translation>このネットワークからは {address} に到達できません。</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for more room.</source>
        <translation>後でもう一度試すか、管理者に余裕を増やすよう依頼してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again: a model that was not used for long may be loading. If this stays, ask the server&apos;s administrator.</source>
        <translation>もう一度お試しください。しばらく使われていなかったモデルを読み込んでいる可能性があります。続く場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Try again; if this stays, ask the server&apos;s administrator.</source>
        <translation>もう一度お試しください。続く場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Try again; if this stays, show it to the server&apos;s administrator.</source>
        <translation>もう一度お試しください。続く場合は、サーバーの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or set RIVA_API_KEY.</source>
        <translation>キーリングのロックを解除するか、RIVA_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>Use that name as the address, or set the server name to it.</source>
        <translation>その名前をアドレスとして使うか、サーバー名をその名前に設定してください。</translation>
    </message>
    <message>
        <source>Use the server&apos;s gRPC port instead, usually 50051.</source>
        <translation>代わりにサーバーの gRPC ポート (通常 50051) を使用してください。</translation>
    </message>
    <message>
        <source>Wayland session {name}, shown through {x11}</source>
        <translation>Wayland セッション {name}、{x11} を通じて表示</translation>
    </message>
    <message>
        <source>Wayland session {name}, without X11</source>
        <translation>Wayland セッション {name}、X11 なし</translation>
    </message>
    <message>
        <source>X11 screen {screen}, {width} x {height} pixels</source>
        <translation>X11 画面 {screen}、{width} x {height} ピクセル</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>certificate files</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>first words after {words}</source>
        <translation>最初の言葉まで {words}</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>its kind is not supported there</source>
        <translation>この種類はサーバーで対応していません</translation>
    </message>
    <message>
        <source>its owner is not let in</source>
        <translation>所有者の接続が許可されていません</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>署名を検証できませんでした</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>sample speech</source>
        <translation>サンプル音声</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>speech service</source>
        <translation>音声サービス</translation>
    </message>
    <message>
        <source>streaming model</source>
        <translation>ストリーミングモデル</translation>
    </message>
    <message>
        <source>the authority that signed it is not known there</source>
        <translation>署名した認証局がサーバーに登録されていません</translation>
    </message>
    <message>
        <source>{address} and Captioner have no kind of encryption in common.</source>
        <translation>{address} と Captioner に共通の暗号化方式がありません。</translation>
    </message>
    <message>
        <source>{address} answers in a protocol of its own: it is no Riva server.</source>
        <translation>{address} は独自のプロトコルで応答しています。Riva サーバーではありません。</translation>
    </message>
    <message>
        <source>{address} answers “{text}”: it is no Riva server.</source>
        <translation>{address} は「{text}」と応答しました。Riva サーバーではありません。</translation>
    </message>
    <message>
        <source>{address} began to set up encryption but never finished.</source>
        <translation>{address} は暗号化の確立を始めましたが、完了しませんでした。</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} が応答しません。</translation>
    </message>
    <message>
        <source>{address} does not encrypt: it speaks gRPC without TLS.</source>
        <translation>{address} は暗号化していません。TLS なしの gRPC を使用しています。</translation>
    </message>
    <message>
        <source>{address} does not know itself by the name {name}.</source>
        <translation>{address} は {name} という名前に対応していません。</translation>
    </message>
    <message>
        <source>{address} encrypts, but does not offer HTTP/2, which gRPC needs.</source>
        <translation>{address} は暗号化に対応していますが、gRPC に必要な HTTP/2 に対応していません。</translation>
    </message>
    <message>
        <source>{address} expects an encrypted connection.</source>
        <translation>{address} には暗号化接続が必要です。</translation>
    </message>
    <message>
        <source>{address} is a web server&apos;s port. Captions come over gRPC, which has its own.</source>
        <translation>{address} は Web サーバーのポートです。字幕は専用の gRPC ポートで届きます。</translation>
    </message>
    <message>
        <source>{address} takes connections and closes each at once.</source>
        <translation>{address} は接続を受け付けますが、すぐに切断します。</translation>
    </message>
    <message>
        <source>{address} takes connections but says nothing: it is no Riva server.</source>
        <translation>{address} は接続を受け付けますが、何も応答しません。Riva サーバーではありません。</translation>
    </message>
    <message>
        <source>{check}: {outcome}</source>
        <translation>{check}: {outcome}</translation>
    </message>
    <message>
        <source>{described}, scaled by QT_SCALE_FACTOR={scale}.</source>
        <translation>{described}、QT_SCALE_FACTOR={scale} で拡大縮小。</translation>
    </message>
    <message>
        <source>{host} is a numeric address.</source>
        <translation>{host} は数値のアドレスです。</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} は {addresses} です。</translation>
    </message>
    <message>
        <source>{message} It was signed by {authority}.</source>
        <translation>{message} {authority} が署名しています。</translation>
    </message>
    <message>
        <source>{message} Yet the server takes the stream.</source>
        <translation>{message} ただし、サーバーはストリームを受け付けています。</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} など</translation>
    </message>
    <message numerus="yes">
        <source>{path} can be read and names %n servers.</source>
        <translation>
            <numerusform>{path} を読み込めます。%n 台のサーバーが登録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read and names 1 server.</source>
        <translation>{path} を読み込めます。1 台のサーバーが登録されています。</translation>
    </message>
    <message>
        <source>{path} can be read and names no server.</source>
        <translation>{path} を読み込めます。サーバーは登録されていません。</translation>
    </message>
    <message>
        <source>{path} is in force and locks nothing.</source>
        <translation>{path} が有効です。ロックされている設定はありません。</translation>
    </message>
    <message>
        <source>{path} is in force and locks: {locked}.</source>
        <translation>{path} が有効です。ロックされている設定: {locked}。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{server} answers as Riva speech recognition does.</source>
        <translation>{server} は Riva の音声認識として応答しています。</translation>
    </message>
    <message>
        <source>{server} ended the stream before it had heard all of the sample.</source>
        <translation>{server} は、サンプルをすべて聞き取る前にストリームを終了しました。</translation>
    </message>
    <message>
        <source>{server} heard the sample speech but wrote no words.</source>
        <translation>{server} はサンプル音声を聞き取りましたが、言葉を返しませんでした。</translation>
    </message>
    <message>
        <source>{server} recognises whole recordings only, no live speech.</source>
        <translation>{server} は録音全体のみを認識し、リアルタイムの音声には対応していません。</translation>
    </message>
    <message>
        <source>{server} takes calls but does not answer them.</source>
        <translation>{server} は呼び出しを受け付けますが、応答しません。</translation>
    </message>
    <message>
        <source>{server} took the sample speech but has not answered it in time.</source>
        <translation>{server} はサンプル音声を受け取りましたが、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>{server} was so slow that the test was ended after {seconds} seconds.</source>
        <translation>{server} の応答が遅すぎるため、{seconds} 秒でテストを終了しました。</translation>
    </message>
    <message>
        <source>“{name}” (default)</source>
        <translation>「{name}」(既定)</translation>
    </message>
</context>
<context>
    <name>transcripts</name>
    <message numerus="yes">
        <source>%n entries of the transcript could not be written to the disk, and are lost.</source>
        <translation>
            <numerusform>文字起こしの %n 件の記録をディスクに書き込めず、失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>新しい行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置き換えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced so far</source>
        <translation>
            <numerusform>これまでに %n 件を置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>これより古い %n 件のセッションが完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound files are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>これより古い %n 件の音声ファイルが完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>ブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>録音を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Correct the row</source>
        <translation>行を修正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete sessions:</source>
        <translation>セッションの削除(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Doubtful words</source>
        <translation>不確かな語(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation>時刻を指定して移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation>次の行とつなげる(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>発言の内容を保存する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live text file:</source>
        <translation>リアルタイムテキストファイル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Mark doubtful words</source>
        <translation>不確かな語に印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>前のブックマーク(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>カーソル位置で分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>1:02:30, 62:30 or minutes</source>
        <translation>1:02:30、62:30、または分</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>A new speaker</source>
        <translation>新しい話者</translation>
    </message>
    <message>
        <source>A row cannot be empty. It stays as it was.</source>
        <translation>行を空にすることはできません。元のままにします。</translation>
    </message>
    <message numerus="yes">
        <source>A session broke off the last time. %n minutes of it were recovered.</source>
        <translation>
            <numerusform>前回、セッションが中断しました。%n 分間を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A session can only be split between two of its rows. Choose another row.</source>
        <translation>セッションは行と行の間でのみ分割できます。別の行を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;bookmark</source>
        <translation>ブックマークを追加(&amp;B)</translation>
    </message>
    <message>
        <source>Add to boosted &amp;words</source>
        <translation>ブーストフレーズに追加(&amp;W)</translation>
    </message>
    <message>
        <source>Add “{words}” to boosted words</source>
        <translation>「{words}」をブーストフレーズに追加</translation>
    </message>
    <message numerus="yes">
        <source>After %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Captioner is writing this session. End it there, then try again.</source>
        <translation>別の Captioner がこのセッションを書き込み中です。そちらを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>As a sound file beside the text. Everybody who can be heard is on it: ask them first. Off, what the microphone hears is forgotten within a minute.</source>
        <translation>テキストと並べて音声ファイルとして保存します。聞こえる人全員の声が録音されるため、事前に同意を得てください。オフの場合、マイクの音声は 1 分以内に破棄されます。</translation>
    </message>
    <message>
        <source>Bac&amp;k to where I read</source>
        <translation>読んでいた箇所に戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>{percent} % 未満</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Canc&amp;el all</source>
        <translation>すべて中止(&amp;E)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was transcribed.</source>
        <translation>中止しました。文字起こしは行われませんでした。</translation>
    </message>
    <message>
        <source>Cancelled; the first {minutes} minutes were transcribed and kept: {words}.</source>
        <translation>中止しました。最初の {minutes} 分間を文字起こしして保存しました: {words}。</translation>
    </message>
    <message>
        <source>Captioner is ending.</source>
        <translation>Captioner を終了しています。</translation>
    </message>
    <message>
        <source>Captions cannot be written to “{path}”. Choose a file by its whole path.</source>
        <translation>字幕を「{path}」に書き込めません。完全なパスでファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>録音の選択</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>エクスポート先フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose the live text file</source>
        <translation>リアルタイムテキストファイルの選択</translation>
    </message>
    <message>
        <source>Click to change the title</source>
        <translation>クリックしてタイトルを変更</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy with &amp;times</source>
        <translation>時刻付きでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Dele&amp;te audio:</source>
        <translation>音声の削除(&amp;T):</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <translation>ここに録音をドロップしてください</translation>
    </message>
    <message>
        <source>E&amp;xport each session when it is stopped</source>
        <translation>停止時に各セッションをエクスポートする(&amp;X)</translation>
    </message>
    <message>
        <source>Each caption is added to this file as a line, as soon as it does not change any more: for a text source of OBS that reads from a file, or a teleprompter. It works without keeping sessions, too.</source>
        <translation>字幕が確定するたびに、このファイルに 1 行ずつ追加されます。ファイルから読み込む OBS のテキストソースやプロンプターで使えます。セッションを保存しない場合でも機能します。</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>各形式は 1 回だけ選択できます。</translation>
    </message>
    <message>
        <source>Each session, from start to stop, is saved as text that only you can read. Off, nothing is written. What is said off the record is never written.</source>
        <translation>開始から停止までの各セッションを、ご自分だけが読めるテキストとして保存します。オフの場合、何も書き込まれません。オフレコの発言が書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>From now on the recogniser listens for “{words}”.</source>
        <translation>これから認識エンジンは「{words}」を聞き取りやすくします。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation>時刻へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Go to what is said now (End)</source>
        <translation>最新の発言へ移動 (End)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Keep the &amp;audio, too</source>
        <translation>音声も保存する(&amp;A)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name of speaker {number}</source>
        <translation>話者 {number} の名前</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>次のブックマーク(&amp;X)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の箇所 (F3)</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>ブックマークはまだありません</translation>
    </message>
    <message>
        <source>No words were recognised in {file}. Check the recording and the language.</source>
        <translation>{file} から言葉を認識できませんでした。録音と言語を確認してください。</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>話者を指定しない</translation>
    </message>
    <message>
        <source>Nobody was told apart here. Choose a speaker.</source>
        <translation>ここでは話者が区別されていません。話者を選択してください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>まだ発言がありません。</translation>
    </message>
    <message>
        <source>Nothing is as old as that now.</source>
        <translation>現在、これより古いものはありません。</translation>
    </message>
    <message>
        <source>Only what is kept can be exported.</source>
        <translation>エクスポートできるのは保存された内容だけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a row, select words in it, then add them.</source>
        <translation>行を開き、語を選択してから追加してください。</translation>
    </message>
    <message>
        <source>Open the transcript of {file}</source>
        <translation>{file} の文字起こしを開く</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Progress of {file}</source>
        <translation>{file} の進行状況</translation>
    </message>
    <message>
        <source>Put the cursor between two words, then split there.</source>
        <translation>2 つの語の間にカーソルを置いてから分割してください。</translation>
    </message>
    <message>
        <source>Re&amp;name the speaker…</source>
        <translation>話者の名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>録音 (*.wav *.flac *.ogg *.oga *.opus *.mp3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Recordings on their way</source>
        <translation>処理中の録音</translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation>ブックマークを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>すべて置き換える(&amp;A)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置き換え後の文字列</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>話者(&amp;B)</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but in no format. Choose one.</source>
        <translation>セッションをエクスポートする設定ですが、形式が選択されていません。形式を選択してください。</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but to nowhere. Choose a folder.</source>
        <translation>セッションをエクスポートする設定ですが、保存先がありません。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Sound in {folder} is too old to be kept, but cannot be deleted: {reason}.</source>
        <translation>{folder} の音声は保存期間を過ぎていますが、削除できません: {reason}。</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>話者 {number}</translation>
    </message>
    <message>
        <source>Text for other programs</source>
        <translation>ほかのプログラム用のテキスト</translation>
    </message>
    <message>
        <source>Text of the row</source>
        <translation>行のテキスト</translation>
    </message>
    <message>
        <source>The disk is full: the transcript is not kept. Make room. Captions go on, and what was said meanwhile is then written after all.</source>
        <translation>ディスクがいっぱいです。文字起こしは保存されていません。空き容量を作ってください。字幕は続きます。その間の発言も、空きができれば保存されます。</translation>
    </message>
    <message>
        <source>The kept session stays. Files that are there are never replaced.</source>
        <translation>保存されたセッションは残ります。既存のファイルが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>The live text file {path} cannot be written: {reason}. Captions go on. Make room or allow writing there, or choose another file in the settings.</source>
        <translation>リアルタイムテキストファイル {path} に書き込めません: {reason}。字幕は続きます。空き容量を確保するか、書き込みを許可するか、設定で別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The session in {file} cannot be read: {reason}. Check the disk.</source>
        <translation>{file} のセッションを読み込めません: {reason}。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The sessions cannot be read or written: {reason}. Check the disk, then try again.</source>
        <translation>セッションの読み込みまたは書き込みができません: {reason}。ディスクを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The transcript cannot be written: {reason}. Captions go on. Once that is mended, what was said meanwhile is written after all.</source>
        <translation>文字起こしを書き込めません: {reason}。字幕は続きます。問題が解決すると、その間の発言も後から書き込まれます。</translation>
    </message>
    <message>
        <source>There are no bookmarks. Ctrl+B makes one.</source>
        <translation>ブックマークはありません。Ctrl+B で追加できます。</translation>
    </message>
    <message>
        <source>There is no row below to join with.</source>
        <translation>つなげる次の行がありません。</translation>
    </message>
    <message>
        <source>There is no such session any more. Choose another one.</source>
        <translation>そのセッションはもうありません。別のセッションを選択してください。</translation>
    </message>
    <message>
        <source>This session can be read, but not changed: {reason}. Check the permissions of its file.</source>
        <translation>このセッションは読めますが、変更できません: {reason}。ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>This session goes on already.</source>
        <translation>このセッションは既に続行中です。</translation>
    </message>
    <message>
        <source>This session is being captioned at this moment. Stop it, then try again.</source>
        <translation>このセッションは現在字幕を作成中です。停止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This session was deleted or merged, and is as it was then.</source>
        <translation>このセッションは削除または統合されており、その時点のままです。</translation>
    </message>
    <message>
        <source>This session was split. Open it again to change it.</source>
        <translation>このセッションは分割されました。変更するには開き直してください。</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Captioner, and is left as it is. Update Captioner to open it.</source>
        <translation>このセッションは新しいバージョンの Captioner で書かれたため、そのままにしてあります。開くには Captioner を更新してください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>最後へ(&amp;E)</translation>
    </message>
    <message>
        <source>Tools of the transcript</source>
        <translation>文字起こしのツール</translation>
    </message>
    <message>
        <source>Transcribe recordings</source>
        <translation>録音の文字起こし</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>文字起こししています…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>文字起こし: {title}</translation>
    </message>
    <message>
        <source>Type a time such as 1:02:30.</source>
        <translation>1:02:30 のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG or MP3. Each one becomes a session of its own, recognised as the live captions are.</source>
        <translation>WAV、FLAC、OGG、MP3。それぞれが別のセッションになり、リアルタイム字幕と同じように認識されます。</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存する内容</translation>
    </message>
    <message>
        <source>What is kept can be deleted after {least} to {most} days.</source>
        <translation>保存したものを削除するまでの日数は {least}～{most} 日にしてください。</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>セッション終了時</translation>
    </message>
    <message>
        <source>With its session</source>
        <translation>セッションと同時</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}. Choose another file.</source>
        <translation>{file} を開けません: {reason}。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete, and was not opened. Get it once more from where it came from.</source>
        <translation>{file} は破損しているか不完全なため、開きませんでした。入手元からもう一度入手してください。</translation>
    </message>
    <message>
        <source>{file} is no session that Captioner can read. It was left as it is; put a backup of it in its place if you have one.</source>
        <translation>{file} は Captioner で読み込めるセッションではありません。そのままにしてあります。バックアップがある場合は、差し替えてください。</translation>
    </message>
    <message>
        <source>{file} is no transcript of Captioner. Choose a file that was exported as a “Captioner transcript”.</source>
        <translation>{file} は Captioner の文字起こしではありません。「Captioner の文字起こし」としてエクスポートしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>{format} (.{ending})</source>
        <translation>{format} (.{ending})</translation>
    </message>
    <message>
        <source>{name}: click to rename everywhere</source>
        <translation>{name}: クリックするとすべての箇所で名前を変更</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose one by its whole path.</source>
        <translation>「{path}」はフォルダーではありません。完全なパスでフォルダーを選択してください。</translation>
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
        <translation>Captioner: 確認が必要です</translation>
    </message>
    <message>
        <source>Captioner: paused</source>
        <translation>Captioner: 一時停止中</translation>
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
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>&amp;Not again for this version</source>
        <translation>このバージョンでは知らせない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What is new…</source>
        <translation>新機能(&amp;W)…</translation>
    </message>
    <message>
        <source>Captioner {version} is out.</source>
        <translation>Captioner {version} が公開されました。</translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>今すぐ確認(&amp;K)</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>1 日に 1 回、新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>The address that tells of new versions must begin with https:// and name a server.</source>
        <translation>新しいバージョンを知らせるアドレスは、https:// で始まり、サーバー名を含む必要があります。</translation>
    </message>
    <message>
        <source>This Captioner does not know where new versions are told of. An administrator can set the address.</source>
        <translation>この Captioner には、新しいバージョンの確認先が設定されていません。管理者がアドレスを設定できます。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>最新のバージョンです。</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of versions of Captioner. Try again later.</source>
        <translation>{host} の応答に Captioner のバージョン情報がありません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} cannot be asked for new versions: {reason}. Check the connection, then try again.</source>
        <translation>{host} に新しいバージョンを問い合わせることができません: {reason}。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the one to ask for new versions: {reason}. Nothing was taken from it.</source>
        <translation>{host} が新しいバージョンの正しい問い合わせ先であることを確認できませんでした: {reason}。応答は使用していません。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the connection, then try again.</source>
        <translation>{host} から時間内に応答がありませんでした。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} did not tell of new versions (status {status}). Try again later.</source>
        <translation>{host} から新しいバージョンの情報を得られませんでした (ステータス {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} is asked for the number of the newest version, and is told nothing. Nothing is downloaded or installed.</source>
        <translation>{host} に最新バージョンの番号だけを問い合わせ、こちらの情報は何も送りません。ダウンロードやインストールは行いません。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
</TS>

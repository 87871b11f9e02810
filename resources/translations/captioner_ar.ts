<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>%n things do not work. See below what helps.</source>
        <translation>
            <numerusform>كل شيء يعمل.</numerusform>
            <numerusform>شيء واحد لا يعمل. انظر أدناه ما يفيد.</numerusform>
            <numerusform>شيئان لا يعملان. انظر أدناه ما يفيد.</numerusform>
            <numerusform>%n أشياء لا تعمل. انظر أدناه ما يفيد.</numerusform>
            <numerusform>%n شيئًا لا يعمل. انظر أدناه ما يفيد.</numerusform>
            <numerusform>%n شيء لا يعمل. انظر أدناه ما يفيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>إلغاء ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Keep the present ones</source>
        <translation>الإبقاء &amp;على الحالية</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>A report is one file for a message to whoever helps you: these results, versions, the settings and the last messages of the program. Keys, passwords and what was said are not in it. Nothing is sent by itself.</source>
        <translation>التقرير ملف واحد ترفقه برسالة إلى من يساعدك، وفيه هذه النتائج والإصدارات والإعدادات وآخر رسائل البرنامج. ليست فيه مفاتيح ولا كلمات مرور ولا ما قيل. ولا يُرسَل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>الأرشيفات (*.zip)</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>أُلغي. ما عُثر عليه حتى ذلك الحين مذكور أدناه.</translation>
    </message>
    <message>
        <source>Captioner keeps its settings in a folder of its own here ({variable}), and Windows would start it without that. Start it at login by a script of yours.</source>
        <translation>يحفظ Captioner إعداداته هنا في مجلد خاص به (⁨{variable}⁩)، وكان Windows سيشغّله من دونه. شغّله عند تسجيل الدخول بنص برمجي من عندك.</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>فحص كل &amp;شيء</translation>
    </message>
    <message>
        <source>Cop&amp;y versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>نسخ المسار: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>هل يعمل كل شيء؟</translation>
    </message>
    <message>
        <source>Everything works, with a warning.</source>
        <translation>كل شيء يعمل، مع تحذير.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>It begins to caption at once, as at every start. This takes effect without “Apply”.</source>
        <translation>تبدأ الترجمة النصية فورًا كما في كل تشغيل. يسري هذا من دون «تطبيق».</translation>
    </message>
    <message>
        <source>It cannot be read whether Captioner starts at login: {reason}. Look into your system&apos;s own settings.</source>
        <translation>تتعذّر معرفة ما إذا كان Captioner يُشغَّل عند تسجيل الدخول: ⁨{reason}⁩. راجع إعدادات النظام لديك.</translation>
    </message>
    <message>
        <source>Kept audio</source>
        <translation>الصوت المحفوظ</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Live captions on the screen for what is being said.</source>
        <translation>ترجمة نصية مباشرة على الشاشة لما يُقال.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Looks into the program, its settings, the keyring, the screen and the microphones, and tests the connection to what makes the captions now.</source>
        <translation>يفحص البرنامج وإعداداته وحلقة المفاتيح والشاشة والميكروفونات، ويختبر الاتصال بما يُنتج الترجمة النصية الآن.</translation>
    </message>
    <message>
        <source>No program shows folders here. Go to {folder} yourself.</source>
        <translation>لا يوجد برنامج يعرض المجلدات هنا. انتقل إلى ⁨{folder}⁩ بنفسك.</translation>
    </message>
    <message>
        <source>One thing does not work. See below what helps.</source>
        <translation>شيء واحد لا يعمل. انظر أدناه ما يفيد.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>فتح المجلد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Put the settings in {file} into force?</source>
        <translation>هل تريد اعتماد الإعدادات الموجودة في ⁨{file}⁩؟</translation>
    </message>
    <message>
        <source>R&amp;un the setup assistant</source>
        <translation>&amp;تشغيل مساعد الإعداد</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>استعادة الإعدادات</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>&amp;حفظ تقرير…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings that were set aside</source>
        <translation>إعدادات وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Start Captioner when I l&amp;og in</source>
        <translation>تشغيل Captioner عند تسجيل الد&amp;خول</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>The path of Captioner is too long to be started at login. Move it to a folder with a shorter name.</source>
        <translation>مسار Captioner أطول من أن يُشغَّل عند تسجيل الدخول. انقله إلى مجلد باسم أقصر.</translation>
    </message>
    <message>
        <source>The path {path} cannot stand in a file that starts a program. Move Captioner to a folder with a plain name.</source>
        <translation>لا يمكن أن يرد المسار ⁨{path}⁩ في ملف يشغّل برنامجًا. انقل Captioner إلى مجلد باسم بسيط.</translation>
    </message>
    <message>
        <source>The settings are in force again.</source>
        <translation>أصبحت الإعدادات سارية من جديد.</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}. Set it in your system&apos;s own settings.</source>
        <translation>تعذّر تغيير التشغيل عند تسجيل الدخول: ⁨{reason}⁩. اضبطه في إعدادات النظام لديك.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>لا يوجد المجلد ⁨{folder}⁩. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>These files could not be read when Captioner started, so it began with the defaults and kept them. A newer Captioner may have written them, or they were changed by hand.</source>
        <translation>تعذّرت قراءة هذه الملفات عند بدء Captioner، فبدأ بالإعدادات الافتراضية واحتفظ بها. ربما كتبها إصدار أحدث من Captioner، أو عُدّلت يدويًا.</translation>
    </message>
    <message>
        <source>They replace all present settings, and what is not applied in this window is lost.</source>
        <translation>تحلّ محل جميع الإعدادات الحالية، ويضيع ما لم يُطبَّق في هذه النافذة.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>نصوص التفريغ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>تجري كتابة التقرير…</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing was kept so far.</source>
        <translation>⁨{folder}⁩ غير موجود بعد: لم يُحفظ شيء حتى الآن.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت الكتابة في ⁨{path}⁩: ‏⁨{reason}⁩. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} exists already. Name another file, or replace it with --force.</source>
        <translation>⁨{path}⁩ موجود بالفعل. حدّد اسم ملف آخر، أو استبدله باستخدام ‎--force.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>⁨{path}⁩ مجلد. حدّد اسم ملف داخله.</translation>
    </message>
</context>
<context>
    <name>accessible</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>الساب&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Encryption, certificates, keys</source>
        <translation>التشفير &amp;والشهادات والمفاتيح</translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation>إدخ&amp;ال المفتاح</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ال&amp;بحث من جديد</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>&amp;On this computer</source>
        <translation>على هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>&amp;كلمة مرور المفتاح:</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;تخطٍّ</translation>
    </message>
    <message>
        <source>A&amp;ddress of the server</source>
        <translation>&amp;عنوان الخادم</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>An NVIDIA Riva server, for captions to rely on. You need its address.</source>
        <translation>خادم NVIDIA Riva، لترجمة نصية يُعتمد عليها. ستحتاج إلى عنوانه.</translation>
    </message>
    <message>
        <source>As it was given to you: riva.example.org, 192.168.1.20:50051, https://…</source>
        <translation>كما أُعطي لك: riva.example.org أو 192.168.1.20:50051 أو https://…</translation>
    </message>
    <message>
        <source>As stored, unless you type another one</source>
        <translation>كما هو مخزَّن، ما لم تكتب غيره</translation>
    </message>
    <message>
        <source>By a &amp;Riva server</source>
        <translation>عبر &amp;خادم Riva</translation>
    </message>
    <message>
        <source>Captions come from this computer.</source>
        <translation>تأتي الترجمة النصية من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Captions come from {server}.</source>
        <translation>تأتي الترجمة النصية من ⁨{server}⁩.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>جهة إصدار ال&amp;شهادات:</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>ت&amp;غيير العنوان</translation>
    </message>
    <message>
        <source>Choose the CA &amp;file…</source>
        <translation>اختيار ملف ج&amp;هة الإصدار…</translation>
    </message>
    <message>
        <source>Choose the client &amp;certificate</source>
        <translation>اختيار شهادة العمي&amp;ل</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>اختيار شهادة العميل</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>اختيار ملف جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>اختيار مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate:</source>
        <translation>ش&amp;هادة العميل:</translation>
    </message>
    <message>
        <source>Compare the address with what was given to you.</source>
        <translation>قارن العنوان بما أُعطي لك.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>En&amp;crypted connection (TLS)</source>
        <translation>اتصا&amp;ل مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Go to the &amp;encryption settings</source>
        <translation>ال&amp;انتقال إلى إعدادات التشفير</translation>
    </message>
    <message>
        <source>If you were given a CA file for this server, choose it here.</source>
        <translation>إذا أُعطيت ملف جهة إصدار (CA) لهذا الخادم، فاختره هنا.</translation>
    </message>
    <message>
        <source>In the test the first words came after {duration}.</source>
        <translation>في الاختبار ظهرت أولى الكلمات بعد {duration}.</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>م&amp;فتاحها:</translation>
    </message>
    <message>
        <source>Key or &amp;token:</source>
        <translation>المفتاح أو ال&amp;رمز المميّز:</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>المفتاح أو الرمز المميّز</translation>
    </message>
    <message>
        <source>Let the server &amp;choose</source>
        <translation>ترك الاختيار &amp;للخادم</translation>
    </message>
    <message>
        <source>NVIDIA f&amp;unction id:</source>
        <translation>معرّف &amp;دالة NVIDIA:</translation>
    </message>
    <message>
        <source>Only for NVIDIA&apos;s cloud.</source>
        <translation>لسحابة NVIDIA فقط.</translation>
    </message>
    <message>
        <source>Only for a server with an authority of its own: its CA file.</source>
        <translation>فقط لخادم له جهة إصدار خاصة به: ملف CA الخاص بها.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>كلمة مرور المفتاح</translation>
    </message>
    <message>
        <source>Say something: the bar should move well into the green.</source>
        <translation>قل شيئًا: يُفترض أن يتحرك الشريط بوضوح داخل المنطقة الخضراء.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, encrypted.</source>
        <translation>الخادم ⁨{host}⁩، المنفذ {port}، مشفّر.</translation>
    </message>
    <message>
        <source>Server {host}, port {port}, not encrypted.</source>
        <translation>الخادم ⁨{host}⁩، المنفذ {port}، غير مشفّر.</translation>
    </message>
    <message>
        <source>Set up Captioner</source>
        <translation>إعداد Captioner</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>The caption box stays on top of other windows. Drag it anywhere, drag its edges to make it larger. Press Space in it to pause.</source>
        <translation>يبقى مربّع الترجمة النصية فوق النوافذ الأخرى. اسحبه إلى أي مكان، واسحب حوافّه لتكبيره. اضغط مفتاح المسافة وأنت فيه للإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>The encryption settings do not fit this server.</source>
        <translation>إعدادات التشفير لا تناسب هذا الخادم.</translation>
    </message>
    <message>
        <source>The server may choose the language and the model itself.</source>
        <translation>يمكن للخادم أن يختار اللغة والنموذج بنفسه.</translation>
    </message>
    <message>
        <source>The server takes encrypted connections only.</source>
        <translation>لا يقبل الخادم إلا الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>The server wants a client certificate and its key.</source>
        <translation>يطلب الخادم شهادة عميل ومفتاحها.</translation>
    </message>
    <message>
        <source>The server wants a key or token that it knows.</source>
        <translation>يطلب الخادم مفتاحًا أو رمزًا مميّزًا يعرفه.</translation>
    </message>
    <message>
        <source>The settings, another microphone and this assistant are in its menu: the three dots in the box, a right click, or Captioner&apos;s icon in the tray.</source>
        <translation>الإعدادات واختيار ميكروفون آخر وهذا المساعد كلها في قائمته: النقاط الثلاث في المربّع، أو النقر بالزر الأيمن، أو أيقونة Captioner في علبة النظام.</translation>
    </message>
    <message>
        <source>The test has not succeeded. Captioner goes on trying, and the caption box says what is missing until it works.</source>
        <translation>لم ينجح الاختبار. يواصل Captioner المحاولة، ويبيّن مربّع الترجمة النصية ما ينقص إلى أن يعمل.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address first.</source>
        <translation>اكتب عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>Use &amp;encryption</source>
        <translation>&amp;استخدام التشفير</translation>
    </message>
    <message>
        <source>Use it any&amp;way</source>
        <translation>ا&amp;ستخدامه على أي حال</translation>
    </message>
    <message>
        <source>Where are captions made?</source>
        <translation>أين تُنتَج الترجمة النصية؟</translation>
    </message>
    <message>
        <source>Which microphone listens?</source>
        <translation>أي ميكروفون يستمع؟</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way to the server can read the key and what is said.</source>
        <translation>من دون تشفير يستطيع كل من على الطريق إلى الخادم قراءة المفتاح وما يُقال.</translation>
    </message>
    <message>
        <source>Works at once and without a network, in English only. It gets many words wrong: it is there to try things out and for when no server can be reached.</source>
        <translation>يعمل فورًا ومن دون شبكة، بالإنجليزية فقط. يخطئ في كلمات كثيرة: وُضع للتجربة وللأوقات التي يتعذّر فيها الوصول إلى أي خادم.</translation>
    </message>
    <message>
        <source>You have it already as “{name}”; it will be renewed.</source>
        <translation>هو لديك بالفعل باسم «⁨{name}⁩»، وسيُحدَّث.</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>‏host أو host:port</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>⁨{names}⁩ و{last}</translation>
    </message>
    <message>
        <source>{names} in the environment decides about the server; what is entered here counts without it.</source>
        <translation>المتغيّر ⁨{names}⁩ في البيئة هو ما يحدّد الخادم؛ وما يُدخَل هنا يسري عند غيابه.</translation>
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
        <translation>&amp;ثابت دائمًا:</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ال&amp;بحث من جديد</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>الميكروفو&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation>تشغيل التس&amp;جيل</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>إيقاف ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>إيقاف ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>A few seconds, kept in memory only, so that you can hear yourself.</source>
        <translation>بضع ثوانٍ تُحفظ في الذاكرة فقط، لتسمع نفسك.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: longer when the connection is slow</source>
        <translation>تلقائي: أ&amp;طول عندما يكون الاتصال بطيئًا</translation>
    </message>
    <message>
        <source>At present: {length} ms</source>
        <translation>حاليًا: {length} مللي ثانية</translation>
    </message>
    <message>
        <source>Good. You can be heard clearly.</source>
        <translation>جيد. صوتك مسموع بوضوح.</translation>
    </message>
    <message>
        <source>Length of a piece of audio</source>
        <translation>طول المقطع الصوتي</translation>
    </message>
    <message>
        <source>Length of a piece of audio in milliseconds</source>
        <translation>طول المقطع الصوتي بالمللي ثانية</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation>لا يُسمع شيء. قل شيئًا.</translation>
    </message>
    <message>
        <source>Pieces of audio</source>
        <translation>المقاطع الصوتية</translation>
    </message>
    <message>
        <source>Progress of the test recording</source>
        <translation>تقدّم التسجيل التجريبي</translation>
    </message>
    <message>
        <source>Record a &amp;test</source>
        <translation>تسجيل تج&amp;ريبي</translation>
    </message>
    <message>
        <source>Recorded. Play it to hear what the recogniser hears.</source>
        <translation>تم التسجيل. شغّله لتسمع ما يسمعه محرّك التعرّف.</translation>
    </message>
    <message>
        <source>Short pieces bring the words to the screen sooner. Long ones make less work for this computer and for a slow connection.</source>
        <translation>المقاطع القصيرة تُظهر الكلمات على الشاشة أسرع. والطويلة تخفّف العمل عن هذا الحاسوب وعن الاتصال البطيء.</translation>
    </message>
    <message>
        <source>Speak as you will when you are captioned.</source>
        <translation>تكلّم كما ستتكلم أثناء الترجمة النصية.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>System default ({name})</source>
        <translation>افتراضي النظام (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>This is what the recogniser hears.</source>
        <translation>هذا ما يسمعه محرّك التعرّف.</translation>
    </message>
    <message>
        <source>Too loud. Move away a little, or turn the microphone down.</source>
        <translation>الصوت عالٍ جدًا. ابتعد قليلًا، أو اخفض مستوى الميكروفون.</translation>
    </message>
    <message>
        <source>Too quiet. Speak up, come nearer, or turn the microphone up.</source>
        <translation>الصوت منخفض جدًا. ارفع صوتك، أو اقترب، أو ارفع مستوى الميكروفون.</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>في انتظار الميكروفون…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>⁨{name}⁩ (غير متصل)</translation>
    </message>
</context>
<context>
    <name>authentication</name>
    <message>
        <source>Function i&amp;d</source>
        <translation>معرّف ال&amp;دالة</translation>
    </message>
    <message>
        <source>Identified &amp;by</source>
        <translation>التعريف &amp;بواسطة</translation>
    </message>
    <message>
        <source>NVIDIA cloud (NVCF)</source>
        <translation>سحابة NVIDIA ‏(NVCF)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None yet. It goes to the keyring, never into the settings file.</source>
        <translation>لا يوجد بعد. يُحفظ في حلقة المفاتيح، ولا يُكتب أبدًا في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read this. Switch on encryption above.</source>
        <translation>الاتصال غير مشفّر: يستطيع كل من على الطريق قراءة هذا. شغّل التشفير أعلاه.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميّز</translation>
    </message>
    <message>
        <source>Token or A&amp;PI key</source>
        <translation>الرمز المميّز أو م&amp;فتاح API</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>في انتظار حلقة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>مت&amp;وازن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Edge:</source>
        <translation>الحا&amp;فّة:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>الخ&amp;ط:</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>ال&amp;حروف:</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>الحر&amp;كة:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>الإع&amp;داد المسبق</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة &amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;ثابت</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ال&amp;نافذة:</translation>
    </message>
    <message>
        <source>An opacity must be a number from 0 to 1.</source>
        <translation>يجب أن تكون العتمة عددًا من 0 إلى 1.</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>كما اختير أدناه</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As the system has it: nothing moves</source>
        <translation>كما في النظام: لا شيء يتحرك</translation>
    </message>
    <message>
        <source>As the system has it: rows roll and fade</source>
        <translation>كما في النظام: تنزلق السطور وتتلاشى</translation>
    </message>
    <message>
        <source>Ba&amp;ckground:</source>
        <translation>ال&amp;خلفية:</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Behind the whole box.</source>
        <translation>خلف المربّع كله.</translation>
    </message>
    <message>
        <source>Behind the words alone.</source>
        <translation>خلف الكلمات وحدها.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>بث تلفزيوني</translation>
    </message>
    <message>
        <source>Captioner&apos;s own</source>
        <translation>من Captioner</translation>
    </message>
    <message>
        <source>Captions cannot stay for {linger_s} s. Choose {least} to {most} s, or let them stay until others come.</source>
        <translation>لا يمكن أن تبقى الترجمة النصية {linger_s} ث. اختر من {least} إلى {most} ث، أو اتركها حتى تأتي أخرى.</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Choose a text and a background that differ more, one light and one dark.</source>
        <translation>اختر للنص والخلفية لونين أشد تباينًا، أحدهما فاتح والآخر داكن.</translation>
    </message>
    <message>
        <source>Clear the box after a s&amp;ilence of</source>
        <translation>&amp;مسح المربّع بعد صمت مدته</translation>
    </message>
    <message>
        <source>Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still change.</source>
        <translation>أدنى تباين مهما كان في الخلف: {contrast}؛ و{faint} للكلمات التي قد تتغيّر بعد.</translation>
    </message>
    <message>
        <source>Cursive</source>
        <translation>خط متصل</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Every word as soon as it is heard. Some change while you read them.</source>
        <translation>كل كلمة فور سماعها. يتغيّر بعضها وأنت تقرؤها.</translation>
    </message>
    <message>
        <source>Fas&amp;t</source>
        <translation>&amp;سريع</translation>
    </message>
    <message>
        <source>Goes by the style</source>
        <translation>بحسب النمط</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How words come and stay</source>
        <translation>كيف تظهر الكلمات وتبقى</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Make the background opaque.</source>
        <translation>اجعل الخلفية معتمة.</translation>
    </message>
    <message>
        <source>Make the text opaque.</source>
        <translation>اجعل النص معتمًا.</translation>
    </message>
    <message>
        <source>Make the window opaque.</source>
        <translation>اجعل النافذة معتمة.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>Outline all around</source>
        <translation>حدّ من كل الجوانب</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Preset “{name}”: {error}</source>
        <translation>الإعداد المسبق «⁨{name}⁩»: ‏⁨{error}⁩</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <translation>معاينة الترجمة النصية</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>بارز</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Reset loo&amp;k</source>
        <translation>إعادة &amp;ضبط المظهر</translation>
    </message>
    <message>
        <source>Rows roll and fade</source>
        <translation>تنزلق السطور وتتلاشى</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Seconds of silence after which the box is cleared</source>
        <translation>عدد ثواني الصمت التي يُمسح بعدها المربّع</translation>
    </message>
    <message>
        <source>Set the opacity of the background to {percent} % or more.</source>
        <translation>اضبط عتمة الخلفية على {percent}% أو أكثر.</translation>
    </message>
    <message>
        <source>Set the opacity of the text to {percent} % or more.</source>
        <translation>اضبط عتمة النص على {percent}% أو أكثر.</translation>
    </message>
    <message>
        <source>Set the opacity of the window to {percent} % or more.</source>
        <translation>اضبط عتمة النافذة على {percent}% أو أكثر.</translation>
    </message>
    <message>
        <source>Shadow below</source>
        <translation>ظل في الأسفل</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>الح&amp;جم:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>حروف كبيرة مصغّرة</translation>
    </message>
    <message>
        <source>Sunk in</source>
        <translation>غائر</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>الن&amp;ص:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The look is back at the default.</source>
        <translation>عاد المظهر إلى الافتراضي.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>يجب أن يكون الاسم سطرًا واحدًا لا يتجاوز {most} من الأحرف.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one, for example “Lecture hall”.</source>
        <translation>ليس للإعداد المسبق اسم. سمِّه، مثلًا «قاعة المحاضرات».</translation>
    </message>
    <message>
        <source>The preview is at {percent} % of its real size.</source>
        <translation>المعاينة بنسبة {percent}% من حجمها الحقيقي.</translation>
    </message>
    <message>
        <source>The size is {size_percent} %. Choose {least} to {most} %.</source>
        <translation>الحجم {size_percent}%. اختر من {least} إلى {most}%.</translation>
    </message>
    <message>
        <source>There are more than {most} presets. Delete some.</source>
        <translation>عدد الإعدادات المسبقة يتجاوز {most}. احذف بعضها.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Give this one another name.</source>
        <translation>يوجد إعداد مسبق باسم «⁨{name}⁩» بالفعل. اختر لهذا اسمًا آخر.</translation>
    </message>
    <message>
        <source>These captions can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>قد تصعب قراءة هذه الترجمة النصية: فوق بعض النوافذ يبلغ تباينها {contrast}، و{least}:١ هو الحد الأدنى للقراءة المريحة.</translation>
    </message>
    <message>
        <source>This is not a font&apos;s name. Choose the font again.</source>
        <translation>هذا ليس اسم خط. اختر الخط من جديد.</translation>
    </message>
    <message>
        <source>Times the {percent} % that the system has for all text.</source>
        <translation>مضروبًا في {percent}% التي يضبطها النظام لكل النصوص.</translation>
    </message>
    <message>
        <source>Typewriter, with serifs</source>
        <translation>آلة كاتبة، بزوائد</translation>
    </message>
    <message>
        <source>Typewriter, without serifs</source>
        <translation>آلة كاتبة، بلا زوائد</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Words appear when they will stay, a second or two later, or at the utterance&apos;s end.</source>
        <translation>تظهر الكلمات حين تكون قد ثبتت، بعد ثانية أو ثانيتين، أو عند نهاية المقطع الكلامي.</translation>
    </message>
    <message>
        <source>Words that may still change can be hard to read: over some windows their contrast is {contrast}, and {least}:1 is the least that reads well.</source>
        <translation>قد تصعب قراءة الكلمات التي قد تتغيّر بعد: فوق بعض النوافذ يبلغ تباينها {contrast}، و{least}:١ هو الحد الأدنى للقراءة المريحة.</translation>
    </message>
    <message>
        <source>Words wait for a moment, until most of them will stay.</source>
        <translation>تنتظر الكلمات لحظة حتى يثبت معظمها.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>⁨{family}⁩ (غير مثبّت)</translation>
    </message>
    <message>
        <source>{layer} opacity</source>
        <translation>عتمة {layer}</translation>
    </message>
    <message>
        <source>{layer} opacity:</source>
        <translation>عتمة {layer}:</translation>
    </message>
    <message>
        <source>{layer}: colour</source>
        <translation>{layer}: اللون</translation>
    </message>
    <message>
        <source>{layer}: colour as # and six digits</source>
        <translation>{layer}: اللون بعلامة # وستة أرقام</translation>
    </message>
    <message>
        <source>{layer}: other colour</source>
        <translation>{layer}: لون آخر</translation>
    </message>
    <message>
        <source>{layer}: {colour}</source>
        <translation>{layer}: ‏{colour}</translation>
    </message>
    <message>
        <source>{name} in percent</source>
        <translation>⁨{name}⁩ بالنسبة المئوية</translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation>{ratio}:١</translation>
    </message>
    <message>
        <source>“{color}” is not a colour. Write it as # and six digits, as in #ffcc00.</source>
        <translation>«⁨{color}⁩» ليس لونًا. اكتبه بعلامة # وستة أرقام، مثل ‎#ffcc00.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Give your preset another name.</source>
        <translation>«⁨{name}⁩» يأتي مع البرنامج. اختر لإعدادك المسبق اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>حُذف «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” is replaced by this look.</source>
        <translation>استُبدل «⁨{name}⁩» بهذا المظهر.</translation>
    </message>
    <message>
        <source>“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.</source>
        <translation>«⁨{typed}⁩» ليس لونًا. اكتبه بعلامة # وستة أرقام، مثلًا ‎#ffcc00.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate in the {what} file {path} is malformed.</source>
        <translation>في ملف {what} ‏⁨{path}⁩ شهادة غير سليمة الصياغة.</translation>
    </message>
    <message>
        <source>Ask for a new one from where it came from.</source>
        <translation>اطلب ملفًا جديدًا من مصدره.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a new one.</source>
        <translation>اطلب شهادة جديدة من مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>جهة الإصدار (CA)</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>تحقّق من التاريخ والوقت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a file that contains the line {line}.</source>
        <translation>اختر ملفًا يحتوي على السطر ⁨{line}⁩.</translation>
    </message>
    <message>
        <source>Choose it as the client certificate, or choose PEM.</source>
        <translation>اختره بوصفه شهادة العميل، أو اختر ملف PEM.</translation>
    </message>
    <message>
        <source>Choose the certificate and the key that were made together.</source>
        <translation>اختر الشهادة والمفتاح اللذين أُنشئا معًا.</translation>
    </message>
    <message>
        <source>Choose the certificate here.</source>
        <translation>اختر الشهادة هنا.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to, or remove the key.</source>
        <translation>اختر شهادة العميل التي يخصّها المفتاح، أو أزل المفتاح.</translation>
    </message>
    <message>
        <source>Choose the file again, or copy it there.</source>
        <translation>اختر الملف من جديد، أو انسخه إلى هناك.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>اختر الملف الذي بداخله.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>Choose the key file that was made together with it.</source>
        <translation>اختر ملف المفتاح الذي أُنشئ معها.</translation>
    </message>
    <message>
        <source>Choose the key that was made together with the client certificate.</source>
        <translation>اختر المفتاح الذي أُنشئ مع شهادة العميل.</translation>
    </message>
    <message>
        <source>Choose the right file: certificates and keys are a few kilobytes.</source>
        <translation>اختر الملف الصحيح: حجم الشهادات والمفاتيح بضعة كيلوبايتات.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Convert it: {command}</source>
        <translation>حوّله: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from.</source>
        <translation>انسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Copy it anew, or ask for an RSA or ECDSA key.</source>
        <translation>انسخه من جديد، أو اطلب مفتاح RSA أو ECDSA.</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>أدخل كلمة مرور المفتاح.</translation>
    </message>
    <message>
        <source>Enter the password that the key was protected with.</source>
        <translation>أدخل كلمة المرور التي حُمي بها المفتاح.</translation>
    </message>
    <message>
        <source>Export it again, with the certificate and its key.</source>
        <translation>صدّره من جديد مع الشهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>Fingerprint of {title}</source>
        <translation>بصمة ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Give your user permission to read it, or choose another file.</source>
        <translation>امنح مستخدمك إذن قراءته، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expired on {day}.</source>
        <translation>انتهت صلاحية شهادة جهة الإصدار في ⁨{path}⁩ يوم {day}.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} expires on {day}.</source>
        <translation>تنتهي صلاحية شهادة جهة الإصدار في ⁨{path}⁩ يوم {day}.</translation>
    </message>
    <message>
        <source>The CA certificate in {path} is not valid before {day}.</source>
        <translation>شهادة جهة الإصدار في ⁨{path}⁩ غير صالحة قبل {day}.</translation>
    </message>
    <message>
        <source>The client certificate file {path} holds no certificate.</source>
        <translation>لا توجد شهادة في ملف شهادة العميل ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The client certificate {path} expired on {day}.</source>
        <translation>انتهت صلاحية شهادة العميل ⁨{path}⁩ يوم {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} expires on {day}.</source>
        <translation>تنتهي صلاحية شهادة العميل ⁨{path}⁩ يوم {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} is not valid before {day}.</source>
        <translation>شهادة العميل ⁨{path}⁩ غير صالحة قبل {day}.</translation>
    </message>
    <message>
        <source>The client key file {path} is in DER form; PEM is needed.</source>
        <translation>ملف مفتاح العميل ⁨{path}⁩ بصيغة DER، والمطلوب PEM.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but a certificate.</source>
        <translation>ملف مفتاح العميل ⁨{path}⁩ ليس مفتاح PEM بل شهادة.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but empty.</source>
        <translation>ملف مفتاح العميل ⁨{path}⁩ ليس مفتاح PEM بل ملف فارغ.</translation>
    </message>
    <message>
        <source>The client key file {path} is no PEM key but something else.</source>
        <translation>ملف مفتاح العميل ⁨{path}⁩ ليس مفتاح PEM بل شيء آخر.</translation>
    </message>
    <message>
        <source>The client key {path} is chosen, but no client certificate.</source>
        <translation>اختير مفتاح العميل ⁨{path}⁩، لكن لم تُختر شهادة عميل.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more.</source>
        <translation>
            <numerusform>لا يحتوي الملف على غيرها.</numerusform>
            <numerusform>يحتوي الملف على واحدة أخرى.</numerusform>
            <numerusform>يحتوي الملف على اثنتين أخريين.</numerusform>
            <numerusform>يحتوي الملف على %n أخرى.</numerusform>
            <numerusform>يحتوي الملف على %n أخرى.</numerusform>
            <numerusform>يحتوي الملف على %n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key belongs to the client certificate.</source>
        <translation>المفتاح يخصّ شهادة العميل.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation>المفتاح لا يخصّ شهادة العميل.</translation>
    </message>
    <message>
        <source>The key in {key} does not belong to the client certificate {certificate}.</source>
        <translation>المفتاح في ⁨{key}⁩ لا يخصّ شهادة العميل ⁨{certificate}⁩.</translation>
    </message>
    <message>
        <source>The key in {path} is damaged or of a kind that TLS has no use for.</source>
        <translation>المفتاح في ⁨{path}⁩ تالف أو من نوع لا يستخدمه TLS.</translation>
    </message>
    <message>
        <source>The key in {path} is protected with a password.</source>
        <translation>المفتاح في ⁨{path}⁩ محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The list of certificate authorities {path}, which {variable} names, cannot be read: {reason}. Correct the variable, or choose a CA file.</source>
        <translation>تعذّرت قراءة قائمة جهات إصدار الشهادات ⁨{path}⁩، التي يحدّدها ⁨{variable}⁩: ‏⁨{reason}⁩. صحّح المتغيّر، أو اختر ملف CA.</translation>
    </message>
    <message>
        <source>The password does not open the key in {path}.</source>
        <translation>كلمة المرور لا تفتح المفتاح في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The {what} file {path} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة ملف {what} ‏⁨{path}⁩: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The {what} file {path} does not exist.</source>
        <translation>لا يوجد ملف {what} ‏⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The {what} file {path} is a device or a pipe, not an ordinary file.</source>
        <translation>ملف {what} ‏⁨{path}⁩ جهاز أو أنبوب، وليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The {what} file {path} is damaged: a certificate in it cannot be read.</source>
        <translation>ملف {what} ‏⁨{path}⁩ تالف: تعذّرت قراءة شهادة فيه.</translation>
    </message>
    <message>
        <source>The {what} file {path} is in DER form; PEM is needed.</source>
        <translation>ملف {what} ‏⁨{path}⁩ بصيغة DER، والمطلوب PEM.</translation>
    </message>
    <message>
        <source>The {what} file {path} is larger than 1 MiB, so it is no certificate or key.</source>
        <translation>ملف {what} ‏⁨{path}⁩ أكبر من 1 ميبيبايت، فليس شهادة ولا مفتاحًا.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#12 file.</source>
        <translation>ملف {what} ‏⁨{path}⁩ ليس شهادة PEM بل ملف PKCS#12.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a PKCS#7 file.</source>
        <translation>ملف {what} ‏⁨{path}⁩ ليس شهادة PEM بل ملف PKCS#7.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but a key.</source>
        <translation>ملف {what} ‏⁨{path}⁩ ليس شهادة PEM بل مفتاح.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but empty.</source>
        <translation>ملف {what} ‏⁨{path}⁩ ليس شهادة PEM بل ملف فارغ.</translation>
    </message>
    <message>
        <source>The {what} file {path} is no PEM certificate but something else.</source>
        <translation>ملف {what} ‏⁨{path}⁩ ليس شهادة PEM بل شيء آخر.</translation>
    </message>
    <message>
        <source>There is no key for the client certificate {path}.</source>
        <translation>لا يوجد مفتاح لشهادة العميل ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>اسمه غير صالح</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{path}, chosen as the {what} file, is a folder.</source>
        <translation>⁨{path}⁩، المختار ليكون ملف {what}، مجلد.</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} ‏{number}</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
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
        <translation>في ⁨{path}⁩: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>Server {number} is left out: {problem}</source>
        <translation>استُبعد الخادم ⁨{number}⁩: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>The administrator&apos;s defaults in {path} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة القيم التي حدّدها المسؤول في ⁨{path}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” for an administrator.</source>
        <translation>لا يوجد إعداد «⁨{name}⁩» يحدّده المسؤول.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” to be locked.</source>
        <translation>لا يوجد إعداد «⁨{name}⁩» يمكن قفله.</translation>
    </message>
    <message>
        <source>Until an administrator has mended the file, captions are made on this computer alone, and nothing is kept.</source>
        <translation>إلى أن يُصلح مسؤول الملف، تُنشأ الترجمة النصية على هذا الحاسوب وحده ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{path} is not used, because others than an administrator can change it. An administrator has to own the file and its folder, and to let nobody else write there.</source>
        <translation>لا يُستخدم ⁨{path}⁩ لأن غير المسؤولين يستطيعون تغييره. يجب أن يملك مسؤول الملف ومجلده، وألّا يستطيع غيره الكتابة هناك.</translation>
    </message>
    <message>
        <source>{variable} names {path}, which is not there. Captioner goes on without it.</source>
        <translation>يشير ⁨{variable}⁩ إلى ⁨{path}⁩ وهو غير موجود. يواصل Captioner من دونه.</translation>
    </message>
    <message>
        <source>“active_profile” names no server of this file: {name}.</source>
        <translation>لا يشير «active_profile» إلى أي خادم في هذا الملف: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>“profiles” must be a list of servers.</source>
        <translation>يجب أن يكون «profiles» قائمة خوادم.</translation>
    </message>
    <message>
        <source>“version” must be {version}, or be left out.</source>
        <translation>يجب أن يكون «version» ⁨{version}⁩ أو أن يُحذف.</translation>
    </message>
    <message>
        <source>“{name}” looks like a secret, so it is not used: everybody can read this file. Remove it; each person types it in the settings, and it stays in the keyring.</source>
        <translation>يبدو «⁨{name}⁩» سرًّا، لذا لا يُستخدم: يستطيع الجميع قراءة هذا الملف. أزله؛ فكل شخص يكتبه في الإعدادات ويبقى في حافظة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>&amp;Encrypted connection (TLS)</source>
        <translation>ات&amp;صال مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Authorit&amp;y (CA)</source>
        <translation>&amp;جهة الإصدار (CA)</translation>
    </message>
    <message>
        <source>Choose authority file</source>
        <translation>اختيار ملف جهة الإصدار</translation>
    </message>
    <message>
        <source>Choose client certificate</source>
        <translation>اختيار شهادة العميل</translation>
    </message>
    <message>
        <source>Choose client key</source>
        <translation>اختيار مفتاح العميل</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>مفتاح ال&amp;عميل</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>&amp;شهادة العميل</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>في ملف الشهادة</translation>
    </message>
    <message>
        <source>Key pass&amp;word</source>
        <translation>كلمة &amp;مرور المفتاح</translation>
    </message>
    <message>
        <source>Key password</source>
        <translation>كلمة مرور المفتاح</translation>
    </message>
    <message>
        <source>Name &amp;in certificate</source>
        <translation>الا&amp;سم في الشهادة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only where the certificate has another name than the address.</source>
        <translation>فقط حين يكون في الشهادة اسم غير العنوان.</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 (.p12, .pfx); only if the server asks for one.</source>
        <translation>‏PEM أو PKCS#12 (‎.p12، ‎.pfx)؛ فقط إذا طلبها الخادم.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>جهات إصدار النظام</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>The environment variable {variables_name} is wrong. {sentence}</source>
        <translation>متغيّر البيئة ⁨{variables_name}⁩ غير صحيح. {sentence}</translation>
    </message>
    <message>
        <source>The environment variable {variable} decides who recognises. Your choice counts once Captioner is started without it.</source>
        <translation>متغيّر البيئة ⁨{variable}⁩ هو ما يحدّد محرّك التعرّف. يسري اختيارك حين يبدأ Captioner من دونه.</translation>
    </message>
    <message>
        <source>Your administrator has set the server, so this is ignored in the environment: {names}.</source>
        <translation>حدّد المسؤول الخادم، لذا يُتجاهل هذا في متغيرات البيئة: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no: write 1 or 0.</source>
        <translation>«⁨{typed}⁩» لا تعني نعم ولا لا: اكتب 1 أو 0.</translation>
    </message>
    <message>
        <source>“{typed}” is no port: write a number from 1 to 65535.</source>
        <translation>«⁨{typed}⁩» ليس منفذًا: اكتب عددًا من 1 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already.</source>
        <translation>
            <numerusform>لا توجد ملفات بالفعل.</numerusform>
            <numerusform>يوجد ملف واحد بالفعل.</numerusform>
            <numerusform>يوجد ملفان بالفعل.</numerusform>
            <numerusform>توجد %n ملفات بالفعل.</numerusform>
            <numerusform>يوجد %n ملفًا بالفعل.</numerusform>
            <numerusform>يوجد %n ملف بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفًا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As it was recognised, without corrections</source>
        <translation>كما &amp;جرى التعرّف عليه، من دون تصحيحات</translation>
    </message>
    <message>
        <source>&amp;Bookmarks, and what is missing</source>
        <translation>الإشارات المرجعية وما &amp;ينقص</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>الا&amp;حتفاظ بكليهما</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation>&amp;فقط من</translation>
    </message>
    <message>
        <source>&amp;Paragraphs, by speaker and pause</source>
        <translation>فقرات &amp;بحسب المتحدّث والوقفة</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأو&amp;قات</translation>
    </message>
    <message>
        <source>&amp;Words with their times</source>
        <translation>ال&amp;كلمات مع أوقاتها</translation>
    </message>
    <message>
        <source>A pause cannot be shorter than 0 s.</source>
        <translation>لا يمكن أن تكون الوقفة أقصر من 0 ث.</translation>
    </message>
    <message>
        <source>A pause that begins a paragraph</source>
        <translation>الوقفة التي تبدأ فقرة</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>إشارة مرجعية: {note}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n files were written.</source>
        <translation>
            <numerusform>أُلغي، ولم يُكتب أي ملف.</numerusform>
            <numerusform>أُلغي، وكُتب ملف واحد.</numerusform>
            <numerusform>أُلغي، وكُتب ملفان.</numerusform>
            <numerusform>أُلغي، وكُتبت %n ملفات.</numerusform>
            <numerusform>أُلغي، وكُتب %n ملفًا.</numerusform>
            <numerusform>أُلغي، وكُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captioner transcript</source>
        <translation>نص تفريغ Captioner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>الملفات:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>المجل&amp;د:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For E&amp;xcel (with a byte order mark)</source>
        <translation>من أجل Excel (مع &amp;علامة ترتيب البايتات)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>من هذا الوقت</translation>
    </message>
    <message>
        <source>Gone on with at {time}.</source>
        <translation>استُؤنفت عند {time}.</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <translation>‏JSON مع الكلمات والأوقات</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not recognised for {length}: {reason}.</source>
        <translation>لم يجرِ التعرّف لمدة {length}: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Off the record for {length}.</source>
        <translation>دون تدوين لمدة {length}.</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <translation>ال&amp;وقفة:</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>ال&amp;متحدّثون</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>المتحدّث {number}</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>ترجمة SubRip</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The range must end after it begins.</source>
        <translation>يجب أن ينتهي النطاق بعد بدايته.</translation>
    </message>
    <message>
        <source>The whole session, to be opened in Captioner again: with all corrections, and the words that they replaced.</source>
        <translation>الجلسة كاملة، لفتحها في Captioner من جديد: بكل التصحيحات والكلمات التي حلّت محلها.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>يوجد ملف ⁨{path}⁩ بالفعل.</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>إلى هذا الوقت</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>متحدّث مجهول</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>ترجمة WebVTT</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>مع:</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: ⁨{file}⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>تعذّرت كتابة ⁨{file}⁩: ‏⁨{reason}⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Line {number} of {name}</source>
        <translation>السطر {number} من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>No phrases could be read from {path}: {reason}. Choose a text file.</source>
        <translation>تعذّرت قراءة أي عبارات من ⁨{path}⁩: ‏⁨{reason}⁩. اختر ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>No servers could be read from {path}: {reason}. Choose a file that Captioner has exported.</source>
        <translation>تعذّرت قراءة أي خوادم من ⁨{path}⁩: ‏⁨{reason}⁩. اختر ملفًا صدّره Captioner.</translation>
    </message>
    <message>
        <source>The settings are larger than {mib} MiB. Remove servers or boosted phrases.</source>
        <translation>الإعدادات أكبر من {mib} ميبيبايت. أزل بعض الخوادم أو العبارات المعزَّزة.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}), so the defaults are used. The old file was kept as {aside}.</source>
        <translation>تعذّرت قراءة الإعدادات (⁨{reason}⁩)، فاستُخدمت الإعدادات الافتراضية. حُفظ الملف القديم باسم ⁨{aside}⁩.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الإعدادات في ⁨{path}⁩: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The trace file {path} cannot be written: {reason}.</source>
        <translation>تعذّرت كتابة ملف التتبّع ⁨{path}⁩: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases in {path}.</source>
        <translation>عدد العبارات في ⁨{path}⁩ يتجاوز {most}.</translation>
    </message>
    <message>
        <source>There is no phrase in {path}. Write one a line.</source>
        <translation>لا توجد عبارة في ⁨{path}⁩. اكتب عبارة في كل سطر.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Captioner (format {theirs}; this one understands {ours}). Install the newer one again to use them.</source>
        <translation>كُتبت هذه الإعدادات بإصدار أحدث من Captioner (الصيغة ⁨{theirs}⁩؛ وهذا الإصدار يفهم ⁨{ours}⁩). ثبّت الإصدار الأحدث من جديد لاستخدامها.</translation>
    </message>
    <message>
        <source>expected a file&apos;s path</source>
        <translation>المتوقّع مسار ملف</translation>
    </message>
    <message>
        <source>in “{name}”: {problem}</source>
        <translation>في «⁨{name}⁩»: ‏{problem}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is larger than {kib} KiB</source>
        <translation>حجمه أكبر من {kib} كيبيبايت</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>تداخل عناصره أعمق مما يلزم</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it was written by a newer version of Captioner</source>
        <translation>كتبه إصدار أحدث من Captioner</translation>
    </message>
    <message>
        <source>it was written by another version of Captioner</source>
        <translation>كتبه إصدار آخر من Captioner</translation>
    </message>
    <message>
        <source>there are more than {most} in it</source>
        <translation>فيه أكثر من {most}</translation>
    </message>
    <message>
        <source>there are none in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>there is no version {version} of it</source>
        <translation>لا يوجد منه الإصدار {version}</translation>
    </message>
    <message>
        <source>{aside} is no settings file that was set aside.</source>
        <translation>⁨{aside}⁩ ليس ملف إعدادات وُضع جانبًا.</translation>
    </message>
    <message>
        <source>{name} cannot be put back: {reason}. It stays where it is, in {folder}.</source>
        <translation>تعذّرت إعادة ⁨{name}⁩: ‏⁨{reason}⁩. يبقى في مكانه، في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت الكتابة في ⁨{path}⁩: ‏⁨{reason}⁩. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8. Save it as UTF-8 text and try again.</source>
        <translation>⁨{path}⁩ غير مكتوب بترميز UTF-8. احفظه نصًا بترميز UTF-8 وحاول من جديد.</translation>
    </message>
    <message>
        <source>{place} has no number after its tab. Write the boost there, for example 20 or 7.5.</source>
        <translation>{place}: لا يوجد عدد بعد علامة الجدولة. اكتب التعزيز هناك، مثلًا 20 أو 7.5.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: ‏{problem}</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message>
        <source>no recogniser could be reached</source>
        <translation>تعذّر الوصول إلى أي محرّك تعرّف</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>كان الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>the microphone sent nothing</source>
        <translation>لم يرسل الميكروفون شيئًا</translation>
    </message>
    <message>
        <source>the microphone was away</source>
        <translation>كان الميكروفون غير متاح</translation>
    </message>
    <message>
        <source>the sound server was away</source>
        <translation>كان خادم الصوت غير متاح</translation>
    </message>
    <message>
        <source>this computer was too busy</source>
        <translation>كان هذا الحاسوب مشغولًا للغاية</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>&amp;Off the record</source>
        <translation>&amp;دون تدوين</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>إيقاف &amp;مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>إزالة ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>&amp;بدء أو إيقاف</translation>
    </message>
    <message>
        <source>Another program has “{keys}”. Choose other keys, or free them there.</source>
        <translation>يستخدم برنامج آخر «⁨{keys}⁩». اختر مفاتيح أخرى، أو حرّرها هناك.</translation>
    </message>
    <message>
        <source>Book&amp;mark this moment</source>
        <translation>&amp;وضع إشارة عند هذه اللحظة</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>وضع إشارة مرجعية عند هذه اللحظة</translation>
    </message>
    <message>
        <source>Captioner cannot catch keys on this system yet.</source>
        <translation>لا يستطيع Captioner التقاط المفاتيح على هذا النظام بعد.</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>ال&amp;لحاق بالكلام</translation>
    </message>
    <message>
        <source>Catch up with what is said now</source>
        <translation>اللحاق بما يُقال الآن</translation>
    </message>
    <message>
        <source>Clicks go to the program beneath the box. Again takes them back.</source>
        <translation>تصل النقرات إلى البرنامج الذي تحت المربّع. والضغط مرة أخرى يعيدها.</translation>
    </message>
    <message>
        <source>From anywhere in the session back to what is said now.</source>
        <translation>من أي موضع في الجلسة رجوعًا إلى ما يُقال الآن.</translation>
    </message>
    <message>
        <source>Hotkeys need a library that is missing here: {library}.</source>
        <translation>تحتاج مفاتيح الاختصار إلى مكتبة غير موجودة هنا: ⁨{library}⁩.</translation>
    </message>
    <message>
        <source>Let clic&amp;ks through</source>
        <translation>&amp;تمرير النقرات</translation>
    </message>
    <message>
        <source>Let clicks through, or take them</source>
        <translation>تمرير النقرات أو استقبالها</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>No other program gets “{keys}” any more. Two modifiers with it are safer.</source>
        <translation>لن يستقبل أي برنامج آخر «⁨{keys}⁩» بعد الآن. إضافة مفتاحي تعديل إليها أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Nothing that is said is written anywhere, until you press it again.</source>
        <translation>لا يُكتب شيء مما يُقال في أي مكان، إلى أن تضغط المفاتيح مرة أخرى.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>دون تدوين</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>Remove the keys of “{action}”</source>
        <translation>إزالة مفاتيح «⁨{action}⁩»</translation>
    </message>
    <message>
        <source>Remove these keys</source>
        <translation>إزالة هذه المفاتيح</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>إ&amp;ظهار أو إخفاء</translation>
    </message>
    <message>
        <source>Show or hide captions</source>
        <translation>إظهار الترجمة النصية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Start or stop captions</source>
        <translation>بدء الترجمة النصية أو إيقافها</translation>
    </message>
    <message>
        <source>The desktop did not grant “{keys}”. Allow it in the desktop&apos;s settings for shortcuts.</source>
        <translation>لم يمنح سطح المكتب «⁨{keys}⁩». اسمح بها في إعدادات الاختصارات في سطح المكتب.</translation>
    </message>
    <message>
        <source>There is no key named “{keys}”. Press the keys you want in the field.</source>
        <translation>لا يوجد مفتاح باسم «⁨{keys}⁩». اضغط المفاتيح التي تريدها في الحقل.</translation>
    </message>
    <message>
        <source>These keys work whatever program you are in, and no other program gets them. Go to a field and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is the Windows or Command key. Backspace removes them.</source>
        <translation>تعمل هذه المفاتيح أيًّا كان البرنامج الذي أنت فيه، ولا يستقبلها أي برنامج آخر. انتقل إلى حقل واضغط المفاتيح معًا: والأفضل حرف مع اثنين من Ctrl وAlt وShift وMeta، وهو مفتاح Windows أو Command. يزيلها مفتاح Backspace.</translation>
    </message>
    <message>
        <source>This desktop lets no program catch keys. Set them in the desktop&apos;s own keyboard settings.</source>
        <translation>لا يسمح سطح المكتب هذا لأي برنامج بالتقاط المفاتيح. اضبطها في إعدادات لوحة المفاتيح في سطح المكتب نفسه.</translation>
    </message>
    <message>
        <source>This is no key. Press the keys you want in the field.</source>
        <translation>هذا ليس مفتاحًا. اضغط المفاتيح التي تريدها في الحقل.</translation>
    </message>
    <message>
        <source>This keyboard has no key for “{keys}”. Choose other keys.</source>
        <translation>ليس في لوحة المفاتيح هذه مفتاح لـ«⁨{keys}⁩». اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Use su&amp;ggested keys</source>
        <translation>&amp;استخدام المفاتيح المقترحة</translation>
    </message>
    <message>
        <source>Windows has no key for “{keys}” that can be a hotkey. Choose other keys.</source>
        <translation>ليس في Windows مفتاح لـ«⁨{keys}⁩» يصلح مفتاح اختصار. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>macOS keeps “{keys}” for itself. Choose other keys.</source>
        <translation>يحتفظ macOS بـ«⁨{keys}⁩» لنفسه. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>the session&apos;s bus</source>
        <translation>ناقل الجلسة</translation>
    </message>
    <message>
        <source>“{keys}” could not be typed in any program any more. Hold Ctrl, Alt or Meta with it.</source>
        <translation>لن يمكن كتابة «⁨{keys}⁩» في أي برنامج بعد الآن. أضف إليها Ctrl أو Alt أو Meta.</translation>
    </message>
    <message>
        <source>“{keys}” has no key beside Ctrl, Alt, Shift and Meta.</source>
        <translation>ليس في «⁨{keys}⁩» مفتاح غير Ctrl وAlt وShift وMeta.</translation>
    </message>
    <message>
        <source>“{keys}” is more than one stroke. Choose keys pressed all at once.</source>
        <translation>«⁨{keys}⁩» أكثر من ضغطة واحدة. اختر مفاتيح تُضغط كلها معًا.</translation>
    </message>
    <message>
        <source>“{keys}” orders something else already. Choose other keys.</source>
        <translation>«⁨{keys}⁩» مخصّصة لأمر آخر بالفعل. اختر مفاتيح أخرى.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>No keyring runs on this computer, so keys are kept for this session only. To store them, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>لا تعمل حلقة مفاتيح على هذا الحاسوب، لذا تُحفظ المفاتيح لهذه الجلسة فقط. لتخزينها ثبّت GNOME Keyring أو KWallet أو KeePassXC وشغّله.</translation>
    </message>
    <message>
        <source>The environment variable {variable} switches the keyring off, so keys are kept for this session only. Remove it to store them.</source>
        <translation>يوقف متغيّر البيئة ⁨{variable}⁩ حلقة المفاتيح، لذا تُحفظ المفاتيح لهذه الجلسة فقط. أزله لتخزينها.</translation>
    </message>
    <message>
        <source>The key is longer than the 1280 characters that Windows can store, so it is kept for this session only. Ask for a shorter one.</source>
        <translation>المفتاح أطول من 1280 حرفًا، وهو أقصى ما يخزّنه Windows، لذا يُحفظ لهذه الجلسة فقط. اطلب مفتاحًا أقصر.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked, so keys are kept for this session only. Restart it and try again. ({error})</source>
        <translation>لم تنفّذ حلقة المفاتيح المطلوب، لذا تُحفظ المفاتيح لهذه الجلسة فقط. أعد تشغيلها وحاول من جديد. (⁨{error}⁩)</translation>
    </message>
    <message>
        <source>The keyring is locked, so stored keys cannot be read, and new ones are kept for this session only. Unlock it with its password, then try again.</source>
        <translation>حلقة المفاتيح مقفلة، لذا تعذّرت قراءة المفاتيح المخزّنة، وتُحفظ الجديدة لهذه الجلسة فقط. افتح قفلها بكلمة مرورها ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used, so keys are kept for this session only. Sign in to your account again to store them.</source>
        <translation>تعذّر استخدام حلقة مفاتيح النظام، لذا تُحفظ المفاتيح لهذه الجلسة فقط. سجّل الدخول إلى حسابك من جديد لتخزينها.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>As wide as the screen, and back</source>
        <translation>بعرض الشاشة، والعودة</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>العودة إلى العلامة</translation>
    </message>
    <message>
        <source>Copy what can be seen</source>
        <translation>نسخ ما يظهر</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>Ctrl + Page Up, Page Down</source>
        <translation>‏Ctrl + Page Up، Page Down</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>‏Ctrl + مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation>‏Ctrl + زائد، ناقص، 0</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
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
        <translation>إخفاء المربّع</translation>
    </message>
    <message>
        <source>Hold the captions still, or let them go on</source>
        <translation>تثبيت الترجمة النصية، أو تركها تستمر</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>‏Home، End</translation>
    </message>
    <message>
        <source>Into the panel of quick settings</source>
        <translation>الدخول إلى لوحة الإعدادات السريعة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys of the captions</source>
        <translation>مفاتيح الترجمة النصية</translation>
    </message>
    <message>
        <source>Larger, smaller, usual letters</source>
        <translation>حروف أكبر أو أصغر أو معتادة</translation>
    </message>
    <message>
        <source>M, or a click on a word</source>
        <translation>‏M، أو نقرة على كلمة</translation>
    </message>
    <message>
        <source>Mark the last word read; the same word again takes the mark away</source>
        <translation>وضع علامة عند آخر كلمة قُرئت؛ واختيار الكلمة نفسها ثانيةً يزيل العلامة</translation>
    </message>
    <message>
        <source>Menu, Shift + F10</source>
        <translation>‏Menu، ‏Shift + F10</translation>
    </message>
    <message>
        <source>Move the box</source>
        <translation>نقل المربّع</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Page Up, Page Down, wheel</source>
        <translation>‏Page Up، Page Down، العجلة</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Scroll through the session; captions go on meanwhile</source>
        <translation>التمرير عبر الجلسة؛ وتستمر الترجمة النصية أثناء ذلك</translation>
    </message>
    <message>
        <source>Scrolled back: catch up with what is said now</source>
        <translation>بعد التمرير إلى الخلف: اللحاق بما يُقال الآن</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>‏Shift + مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>إلى الأزرار</translation>
    </message>
    <message>
        <source>To the left or right edge</source>
        <translation>إلى الحافّة اليسرى أو اليمنى</translation>
    </message>
    <message>
        <source>To the middle of that side of the screen</source>
        <translation>إلى وسط ذلك الجانب من الشاشة</translation>
    </message>
    <message>
        <source>To the top or bottom edge</source>
        <translation>إلى الحافّة العليا أو السفلى</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Wider, narrower, a row more or fewer</source>
        <translation>أعرض أو أضيق، بزيادة سطر أو إنقاصه</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Another language is spoken from Captioner&apos;s next start on.</source>
        <translation>ستُستخدم اللغة الأخرى ابتداءً من التشغيل القادم لـ Captioner.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Captioner does not speak “{language}”. Choose another.</source>
        <translation>لا يدعم Captioner اللغة «⁨{language}⁩». اختر لغة أخرى.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>All sessions…</source>
        <translation>كل الجلسات…</translation>
    </message>
    <message>
        <source>As wide as the screen, or back</source>
        <translation>بعرض الشاشة، أو العودة</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>وضع إشارة مرجعية عند هذه اللحظة</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Captioner is running already, but does not answer. End it, then start it again.</source>
        <translation>‏Captioner يعمل بالفعل لكنه لا يستجيب. أنهِه ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Captioner {version} is out…</source>
        <translation>صدر Captioner ⁨{version}⁩…</translation>
    </message>
    <message>
        <source>Captions alone in a plain window, to be shared in a meeting.</source>
        <translation>الترجمة النصية وحدها في نافذة عادية، لمشاركتها في اجتماع.</translation>
    </message>
    <message>
        <source>Captions are shown, but nothing of them is written anywhere.</source>
        <translation>تُعرض الترجمة النصية، لكن لا يُكتب شيء منها في أي مكان.</translation>
    </message>
    <message>
        <source>Copy all captions</source>
        <translation>نسخ كل الترجمة النصية</translation>
    </message>
    <message>
        <source>Export the transcript…</source>
        <translation>تصدير نص التفريغ…</translation>
    </message>
    <message>
        <source>Go on with the session that broke off</source>
        <translation>متابعة الجلسة التي انقطعت</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>إخفاء الترجمة النصية</translation>
    </message>
    <message>
        <source>Hide from screen capture</source>
        <translation>الإخفاء من التقاط الشاشة</translation>
    </message>
    <message>
        <source>Hiding captions from screen capture needs Windows 10 version 2004 or later.</source>
        <translation>يتطلّب إخفاء الترجمة النصية من التقاط الشاشة Windows 10 بالإصدار 2004 أو أحدث.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>تمرير النقرات</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>دون تدوين</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <translation>إيقاف الترجمة النصية مؤقتًا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Play the sample speech</source>
        <translation>تشغيل عيّنة الكلام</translation>
    </message>
    <message>
        <source>Quit Captioner</source>
        <translation>إنهاء Captioner</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>قراءة نص التفريغ</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>محرّك التعرّف</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <translation>استئناف الترجمة النصية</translation>
    </message>
    <message>
        <source>Return to the microphone</source>
        <translation>العودة إلى الميكروفون</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show a window for sharing…</source>
        <translation>إظهار نافذة للمشاركة…</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>إظهار الترجمة النصية</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>بدء الترجمة النصية</translation>
    </message>
    <message>
        <source>Stop captions</source>
        <translation>إيقاف الترجمة النصية</translation>
    </message>
    <message>
        <source>These are too many files to be opened at once. Open some of them.</source>
        <translation>هذه ملفات أكثر من أن تُفتح دفعة واحدة. افتح بعضها.</translation>
    </message>
    <message>
        <source>This desktop has no way to hide one window from screen capture. Share a single window instead of the whole screen: captions are not part of it.</source>
        <translation>لا يتيح سطح المكتب هذا إخفاء نافذة واحدة من التقاط الشاشة. شارك نافذة واحدة بدلًا من الشاشة كلها: فلا تكون الترجمة النصية جزءًا منها.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Transcribe recordings…</source>
        <translation>تفريغ التسجيلات…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص التفريغ</translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message numerus="yes">
        <source>%n files were exported to {folder}</source>
        <translation>
            <numerusform>لم يُصدَّر أي ملف (%n) إلى ⁨{folder}⁩</numerusform>
            <numerusform>صُدِّر ملف واحد (%n) إلى ⁨{folder}⁩</numerusform>
            <numerusform>صُدِّر ملفان (%n) إلى ⁨{folder}⁩</numerusform>
            <numerusform>صُدِّرت %n ملفات إلى ⁨{folder}⁩</numerusform>
            <numerusform>صُدِّر %n ملفًا إلى ⁨{folder}⁩</numerusform>
            <numerusform>صُدِّر %n ملف إلى ⁨{folder}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new words · End: catch up</source>
        <translation>
            <numerusform>لا كلمات جديدة · End: اللحاق</numerusform>
            <numerusform>كلمة جديدة واحدة · End: اللحاق</numerusform>
            <numerusform>كلمتان جديدتان · End: اللحاق</numerusform>
            <numerusform>%n كلمات جديدة · End: اللحاق</numerusform>
            <numerusform>%n كلمة جديدة · End: اللحاق</numerusform>
            <numerusform>%n كلمة جديدة · End: اللحاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked at {time}</source>
        <translation>وُضعت علامة مرجعية عند ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Captions are stopped.</source>
        <translation>الترجمة النصية متوقفة.</translation>
    </message>
    <message>
        <source>Captions are stopped. What was said is kept.</source>
        <translation>أُوقفت الترجمة النصية. ما قيل محفوظ.</translation>
    </message>
    <message>
        <source>Clicks go through the captions to what is beneath. Click here to take them again.</source>
        <translation>تمرّ النقرات عبر الترجمة النصية إلى ما تحتها. انقر هنا لاستقبالها من جديد.</translation>
    </message>
    <message>
        <source>Connecting to {recognizer}…</source>
        <translation>يجري الاتصال بـ ⁨{recognizer}⁩…</translation>
    </message>
    <message>
        <source>Listening to {microphone}…</source>
        <translation>يجري الاستماع إلى ⁨{microphone}⁩…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Microphone level {lit} of {bars}</source>
        <translation>مستوى الميكروفون {lit} من {bars}</translation>
    </message>
    <message>
        <source>No answer from {recognizer}.</source>
        <translation>لا رد من ⁨{recognizer}⁩.</translation>
    </message>
    <message>
        <source>No bookmark: no session is being kept.</source>
        <translation>لا علامة مرجعية: لا تُحفظ أي جلسة.</translation>
    </message>
    <message>
        <source>No captions from {recognizer}</source>
        <translation>لا ترجمة نصية من ⁨{recognizer}⁩</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>تشغيل العيّنة</translation>
    </message>
    <message>
        <source>Read the transcript</source>
        <translation>قراءة نص التفريغ</translation>
    </message>
    <message>
        <source>Standing still · End: catch up</source>
        <translation>العرض ثابت · End: اللحاق</translation>
    </message>
    <message>
        <source>Start captions</source>
        <translation>بدء الترجمة النصية</translation>
    </message>
    <message>
        <source>Take clicks back</source>
        <translation>استعادة النقرات</translation>
    </message>
    <message>
        <source>That was the sample speech.</source>
        <translation>كانت هذه عيّنة الكلام.</translation>
    </message>
    <message>
        <source>This desktop itself decides where windows go and which of them is on top, so captions may be covered by other windows. With XWayland installed, Captioner keeps its place on top.</source>
        <translation>يحدّد سطح المكتب هذا بنفسه مواضع النوافذ وأيّها في الأعلى، لذا قد تغطي نوافذ أخرى الترجمة النصية. بتثبيت XWayland يحافظ Captioner على مكانه في الأعلى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>إعادة المحاولة بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>the recogniser</source>
        <translation>محرّك التعرّف</translation>
    </message>
    <message>
        <source>{recognizer}, in place of {other}.</source>
        <translation>⁨{recognizer}⁩، بدلًا من ⁨{other}⁩.</translation>
    </message>
    <message>
        <source>{seconds} s of speech were not captioned: {reason}</source>
        <translation>لم تُعرض ترجمة نصية لـ {seconds} ث من الكلام: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{status} ({seconds} s behind)</source>
        <translation>{status} (بتأخر {seconds} ث)</translation>
    </message>
    <message>
        <source>{status} · off the record, nothing is written</source>
        <translation>{status} · دون تدوين، لا يُكتب شيء</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;متوازن</translation>
    </message>
    <message>
        <source>&amp;Fast: every word at once</source>
        <translation>&amp;سريع: كل كلمة فورًا</translation>
    </message>
    <message>
        <source>&amp;Steady: words appear when they will stay</source>
        <translation>&amp;ثابت: تظهر الكلمات حين تكون قد ثبتت</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;everything of this session</source>
        <translation>نسخ كل ما في &amp;هذه الجلسة</translation>
    </message>
    <message>
        <source>Copy the last &amp;minute</source>
        <translation>نسخ ال&amp;دقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Copy what can be &amp;seen</source>
        <translation>&amp;نسخ ما يظهر</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>إخفاء الترجمة النصية</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>إعدادات سريعة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>Stability: balanced</source>
        <translation>الثبات: متوازن</translation>
    </message>
    <message>
        <source>Stability: fast</source>
        <translation>الثبات: سريع</translation>
    </message>
    <message>
        <source>Stability: steady</source>
        <translation>الثبات: ثابت</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Shall we begin now, and look at the numbers later?</source>
        <translation>هل نبدأ الآن وننظر في الأرقام لاحقًا؟</translation>
    </message>
    <message>
        <source>Shall we begin now, and look later?</source>
        <translation>هل نبدأ الآن وننظر لاحقًا؟</translation>
    </message>
    <message>
        <source>Shall we begin now?</source>
        <translation>هل نبدأ الآن؟</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>هل نبدأ؟</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>نعم، هذه</translation>
    </message>
    <message>
        <source>Yes, here is</source>
        <translation>نعم، هذه هي</translation>
    </message>
    <message>
        <source>Yes, here is the plan</source>
        <translation>نعم، هذه هي الخطة</translation>
    </message>
    <message>
        <source>Yes, here is the plan that we</source>
        <translation>نعم، هذه هي الخطة التي</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>talked about on Monday</source>
        <translation>تحدّثنا عنها يوم الاثنين</translation>
    </message>
    <message>
        <source>that we had</source>
        <translation>التي كانت لدينا</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>لم يُحذف شيء.</numerusform>
            <numerusform>حُذف صف واحد.</numerusform>
            <numerusform>حُذف صفّان.</numerusform>
            <numerusform>حُذفت %n صفوف.</numerusform>
            <numerusform>حُذف %n صفًا.</numerusform>
            <numerusform>حُذف %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases imported</source>
        <translation>
            <numerusform>لم تُستورد أي عبارة</numerusform>
            <numerusform>استُوردت عبارة واحدة</numerusform>
            <numerusform>استُوردت عبارتان</numerusform>
            <numerusform>استُوردت %n عبارات</numerusform>
            <numerusform>استُوردت %n عبارة</numerusform>
            <numerusform>استُوردت %n عبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrases pasted</source>
        <translation>
            <numerusform>لم تُلصق أي عبارة</numerusform>
            <numerusform>أُلصقت عبارة واحدة</numerusform>
            <numerusform>أُلصقت عبارتان</numerusform>
            <numerusform>أُلصقت %n عبارات</numerusform>
            <numerusform>أُلصقت %n عبارة</numerusform>
            <numerusform>أُلصقت %n عبارة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>م&amp;ن أجل</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;استيراد من ملف…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>الن&amp;موذج:</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates as they are spoken</source>
        <translation>الأعداد &amp;والتواريخ كما تُنطق</translation>
    </message>
    <message>
        <source>&amp;Punctuation and capital letters</source>
        <translation>علامات الترقيم والحروف ال&amp;كبيرة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>A language and a model can be typed nevertheless.</source>
        <translation>يمكن مع ذلك كتابة اللغة والنموذج يدويًا.</translation>
    </message>
    <message>
        <source>A server finds out by itself when a sentence is over. Change this only if its final words come too late, or if sentences are torn apart.</source>
        <translation>يكتشف الخادم بنفسه متى تنتهي الجملة. لا تغيّر هذا إلا إذا تأخرت كلماته النهائية كثيرًا، أو تقطّعت الجمل.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>An utterance begins when at least this share of it is speech.</source>
        <translation>يبدأ المقطع الكلامي حين تكون نسبة الكلام هذه على الأقل.</translation>
    </message>
    <message>
        <source>An utterance ends when at least this share of it is silence.</source>
        <translation>ينتهي المقطع الكلامي حين تكون نسبة الصمت هذه على الأقل.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>ال&amp;سؤال مجددًا</translation>
    </message>
    <message>
        <source>Asking {server} for its models…</source>
        <translation>يجري سؤال ⁨{server}⁩ عن نماذجه…</translation>
    </message>
    <message>
        <source>Automatic: the server chooses</source>
        <translation>تلقائي: يختار الخادم</translation>
    </message>
    <message>
        <source>Beginning and end of speech</source>
        <translation>بداية الكلام ونهايته</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>التعزيز</translation>
    </message>
    <message>
        <source>Boosted phrases</source>
        <translation>العبارات المعزَّزة</translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation>إعدادات مخصّصة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>&amp;خبير</translation>
    </message>
    <message>
        <source>Final words are marked with who said them, by number.</source>
        <translation>تُوسم الكلمات النهائية برقم من قالها.</translation>
    </message>
    <message>
        <source>Full stops, commas and question marks.</source>
        <translation>النقاط والفواصل وعلامات الاستفهام.</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>استيراد عبارات</translation>
    </message>
    <message>
        <source>Language and model</source>
        <translation>اللغة والنموذج</translation>
    </message>
    <message>
        <source>M&amp;ost speakers:</source>
        <translation>أق&amp;صى عدد للمتحدّثين:</translation>
    </message>
    <message>
        <source>Mask s&amp;wear words</source>
        <translation>&amp;حجب الألفاظ النابية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names, products and expert words. 20 is usual; how far the scale goes depends on the model: 0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, one phrase a line.</source>
        <translation>الأسماء والمنتجات والمصطلحات المتخصّصة. القيمة المعتادة 20؛ ومدى المقياس يعتمد على النموذج: من 0 إلى 20 لمعظمها، ومن 20 إلى 100 لبعضها. دون الصفر تصبح العبارة أندر. يمكن لصق القوائم، عبارة في كل سطر.</translation>
    </message>
    <message>
        <source>One phrase imported</source>
        <translation>استُوردت عبارة واحدة</translation>
    </message>
    <message>
        <source>One phrase pasted</source>
        <translation>أُلصقت عبارة واحدة</translation>
    </message>
    <message>
        <source>One row deleted.</source>
        <translation>حُذف صف واحد.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Recogniser that is edited</source>
        <translation>محرّك التعرّف الجاري تعديله</translation>
    </message>
    <message>
        <source>Reset to defaul&amp;ts</source>
        <translation>إعادة ال&amp;ضبط إلى الافتراضي</translation>
    </message>
    <message>
        <source>Sent as Riva&apos;s custom configuration, as it stands here. A wrong name or value can make the server refuse everything.</source>
        <translation>يُرسَل بوصفه إعدادات Riva المخصّصة كما هو هنا. قد يجعل اسم أو قيمة خاطئة الخادم يرفض كل شيء.</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>اختيار الخادم</translation>
    </message>
    <message>
        <source>Silence needed for it</source>
        <translation>الصمت اللازم لها</translation>
    </message>
    <message>
        <source>Silence needed in it</source>
        <translation>الصمت اللازم فيها</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the beginning of an utterance.</source>
        <translation>مقدار الصوت الذي يُفحص لمعرفة بداية المقطع الكلامي.</translation>
    </message>
    <message>
        <source>So much audio is looked at to find the end. Less brings final words sooner, but may cut an utterance at a pause for breath.</source>
        <translation>مقدار الصوت الذي يُفحص لمعرفة النهاية. المقدار الأقل يُظهر الكلمات النهائية أسرع، لكنه قد يقطع المقطع الكلامي عند وقفة لالتقاط النَّفَس.</translation>
    </message>
    <message>
        <source>Speech needed in it</source>
        <translation>الكلام اللازم فيها</translation>
    </message>
    <message>
        <source>Tell sp&amp;eakers apart</source>
        <translation>التمييز &amp;بين المتحدّثين</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>نص (*.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The phrase was there already: made one of both.</source>
        <translation>العبارة موجودة بالفعل: دُمجت الاثنتان في واحدة.</translation>
    </message>
    <message>
        <source>The quick end comes when at least this share of it is silence.</source>
        <translation>تأتي النهاية السريعة حين تكون نسبة الصمت هذه على الأقل.</translation>
    </message>
    <message>
        <source>The server has no model for live captions in this language.</source>
        <translation>ليس لدى الخادم نموذج للترجمة النصية المباشرة بهذه اللغة.</translation>
    </message>
    <message>
        <source>The server has no such model for this language.</source>
        <translation>ليس لدى الخادم نموذج كهذا لهذه اللغة.</translation>
    </message>
    <message>
        <source>They are shown as asterisks.</source>
        <translation>تُعرض على شكل نجوم.</translation>
    </message>
    <message>
        <source>Two passes: after this much audio a first final comes, which the second may correct.</source>
        <translation>على مرحلتين: بعد هذا المقدار من الصوت تأتي نتيجة نهائية أولى قد تصحّحها الثانية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What was copied holds no phrase. Copy text, one a line.</source>
        <translation>ليس فيما نُسخ أي عبارة. انسخ نصًا، عبارة في كل سطر.</translation>
    </message>
    <message>
        <source>Window for a quick end</source>
        <translation>نافذة النهاية السريعة</translation>
    </message>
    <message>
        <source>Window for the beginning</source>
        <translation>نافذة البداية</translation>
    </message>
    <message>
        <source>Window for the end</source>
        <translation>نافذة النهاية</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message numerus="yes">
        <source>{added}; %n were there already and took the boost of the new list.</source>
        <translation>
            <numerusform>{added}؛ لم تكن أيّ منها موجودة بالفعل.</numerusform>
            <numerusform>{added}؛ كانت واحدة موجودة بالفعل وأخذت تعزيز القائمة الجديدة.</numerusform>
            <numerusform>{added}؛ كانت اثنتان موجودتين بالفعل وأخذتا تعزيز القائمة الجديدة.</numerusform>
            <numerusform>{added}؛ كانت %n منها موجودة بالفعل وأخذت تعزيز القائمة الجديدة.</numerusform>
            <numerusform>{added}؛ كانت %n منها موجودة بالفعل وأخذت تعزيز القائمة الجديدة.</numerusform>
            <numerusform>{added}؛ كانت %n منها موجودة بالفعل وأخذت تعزيز القائمة الجديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} has no model for live captions.</source>
        <translation>ليس لدى ⁨{server}⁩ نموذج للترجمة النصية المباشرة.</translation>
    </message>
    <message>
        <source>{server} is back at the defaults.</source>
        <translation>عاد ⁨{server}⁩ إلى الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>“Twenty past three” instead of “3:20”.</source>
        <translation>«الثالثة وعشرون دقيقة» بدلًا من «3:20».</translation>
    </message>
</context>
<context>
    <name>riva</name>
    <message>
        <source>Basic offline English</source>
        <translation>إنجليزية أساسية دون اتصال</translation>
    </message>
    <message>
        <source>Nothing answers at {server}. Check the address and the port, and that the server is running.</source>
        <translation>لا شيء يرد عند ⁨{server}⁩. تحقّق من العنوان والمنفذ، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>في مفتاح NVIDIA API للعنوان ⁨{address}⁩ مسافة أو فاصل أسطر أو حرف لا يرد في أي مفتاح. انسخه من جديد وأدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The NVIDIA API key for {address} is missing. Enter it in the settings.</source>
        <translation>مفتاح NVIDIA API للعنوان ⁨{address}⁩ غير موجود. أدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The bearer token for {address} has a space, a line break or a character that no key has. Copy it again and enter it in the settings.</source>
        <translation>في الرمز المميّز للعنوان ⁨{address}⁩ مسافة أو فاصل أسطر أو حرف لا يرد في أي رمز. انسخه من جديد وأدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The bearer token for {address} is missing. Enter it in the settings.</source>
        <translation>الرمز المميّز للعنوان ⁨{address}⁩ غير موجود. أدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The built-in recogniser</source>
        <translation>محرّك التعرّف المدمج</translation>
    </message>
    <message>
        <source>The built-in recogniser could not start: {reason}. Install Captioner again, or choose a Riva server.</source>
        <translation>تعذّر بدء محرّك التعرّف المدمج: ⁨{reason}⁩. ثبّت Captioner من جديد، أو اختر خادم Riva.</translation>
    </message>
    <message>
        <source>The built-in recogniser has been stopped.</source>
        <translation>أُوقف محرّك التعرّف المدمج.</translation>
    </message>
    <message>
        <source>The built-in recogniser was not ready within {seconds} seconds. Try again; if that does not help, install Captioner again.</source>
        <translation>لم يكن محرّك التعرّف المدمج جاهزًا خلال {seconds} ث. حاول من جديد؛ وإن لم يُفد ذلك، فثبّت Captioner من جديد.</translation>
    </message>
    <message>
        <source>The certificate and key files for {server} are damaged or do not fit together.</source>
        <translation>ملفات الشهادة والمفتاح لـ ⁨{server}⁩ تالفة أو غير متطابقة.</translation>
    </message>
    <message>
        <source>The certificate of {server} is made out to another name. Use the name that stands in the certificate, or set the server name to it.</source>
        <translation>شهادة ⁨{server}⁩ صادرة باسم آخر. استخدم الاسم الوارد في الشهادة، أو اضبط اسم الخادم عليه.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not signed by an authority that this computer trusts. Ask the server&apos;s administrator for its CA file and choose it.</source>
        <translation>شهادة ⁨{server}⁩ غير موقّعة من جهة إصدار يثق بها هذا الحاسوب. اطلب من مسؤول الخادم ملف CA الخاص به واختره.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet. Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>شهادة ⁨{server}⁩ غير صالحة بعد. تحقّق من التاريخ والوقت على هذا الحاسوب؛ فإن كانا صحيحين، فاسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {server}, or of the authority that signed it, has expired. Ask the server&apos;s administrator to renew it, and check this computer&apos;s date.</source>
        <translation>انتهت صلاحية شهادة ⁨{server}⁩، أو شهادة الجهة التي وقّعتها. اطلب من مسؤول الخادم تجديدها، وتحقّق من التاريخ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection to {server} broke: {reason}</source>
        <translation>انقطع الاتصال بـ ⁨{server}⁩: ‏⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The function id for {address} is missing. NVIDIA&apos;s page of the model shows it; enter it in the settings.</source>
        <translation>معرّف الدالة للعنوان ⁨{address}⁩ غير موجود. تعرضه صفحة النموذج لدى NVIDIA؛ أدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>The name in {server} is not known here. Check its spelling and the network connection.</source>
        <translation>الاسم الوارد في ⁨{server}⁩ غير معروف هنا. تحقّق من كتابته ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>The secret value of {key} is missing. Enter it in the settings.</source>
        <translation>القيمة السرية لـ ⁨{key}⁩ غير موجودة. أدخلها في الإعدادات.</translation>
    </message>
    <message>
        <source>The value of {key} has a line break or a character that gRPC cannot send. Use plain ASCII letters, digits and signs.</source>
        <translation>في قيمة ⁨{key}⁩ فاصل أسطر أو حرف لا يستطيع gRPC إرساله. استخدم حروف ASCII العادية وأرقامها ورموزها.</translation>
    </message>
    <message>
        <source>There is no way to {server} from this network. Check the network connection.</source>
        <translation>لا سبيل إلى ⁨{server}⁩ من هذه الشبكة. تحقّق من اتصال الشبكة.</translation>
    </message>
    <message>
        <source>authorization is given twice, as metadata and as the kind of authentication. Remove it from the metadata.</source>
        <translation>‏authorization مُعطى مرتين، في البيانات الوصفية وفي نوع المصادقة. أزله من البيانات الوصفية.</translation>
    </message>
    <message>
        <source>it ended with status {status}.</source>
        <translation>انتهى بالحالة {status}.</translation>
    </message>
    <message>
        <source>it said {line}</source>
        <translation>قال ⁨{line}⁩</translation>
    </message>
    <message>
        <source>{key} is a name for binary metadata, which cannot be entered. Rename it.</source>
        <translation>⁨{key}⁩ اسم لبيانات وصفية ثنائية لا يمكن إدخالها. أعد تسميته.</translation>
    </message>
    <message>
        <source>{key} is given twice, with different values. Remove one of them.</source>
        <translation>⁨{key}⁩ مُعطى مرتين بقيمتين مختلفتين. أزل إحداهما.</translation>
    </message>
    <message>
        <source>{server} answered as a web server does, not as a Riva server. Check the address, the port and the function id, if there is one. It said: {reason}</source>
        <translation>ردّ ⁨{server}⁩ كما يرد خادم ويب، لا كما يرد خادم Riva. تحقّق من العنوان والمنفذ ومعرّف الدالة إن وُجد. كان رده: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>يردّ ⁨{server}⁩، لكن ليس كما يرد خادم Riva: فهو لا يتكلم gRPC. تحقّق من المنفذ؛ منفذ gRPC في Riva هو عادةً 50051.</translation>
    </message>
    <message>
        <source>{server} captioned a moment ago and has changed: it may be restarting. {reason}</source>
        <translation>كان ⁨{server}⁩ يُنتج الترجمة النصية قبل لحظة ثم تغيّر: ربما تجري إعادة تشغيله. ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may expect TLS: the connection test in the settings tells.</source>
        <translation>أغلق ⁨{server}⁩ الاتصال قبل أن يُفتح. ربما كان يبدأ التشغيل؛ فإن استمر ذلك، فربما يتوقّع TLS: يبيّن ذلك اختبار الاتصال في الإعدادات.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may not accept the client certificate: the connection test in the settings tells.</source>
        <translation>أغلق ⁨{server}⁩ الاتصال قبل أن يُفتح. ربما كان يبدأ التشغيل؛ فإن استمر ذلك، فربما لا يقبل شهادة العميل: يبيّن ذلك اختبار الاتصال في الإعدادات.</translation>
    </message>
    <message>
        <source>{server} closed the connection before it was open. It may be starting; if this stays, it may want a client certificate: the connection test in the settings tells.</source>
        <translation>أغلق ⁨{server}⁩ الاتصال قبل أن يُفتح. ربما كان يبدأ التشغيل؛ فإن استمر ذلك، فربما يطلب شهادة عميل: يبيّن ذلك اختبار الاتصال في الإعدادات.</translation>
    </message>
    <message>
        <source>{server} closed the connection.</source>
        <translation>أغلق ⁨{server}⁩ الاتصال.</translation>
    </message>
    <message>
        <source>{server} did not finish its captions.</source>
        <translation>لم يُنهِ ⁨{server}⁩ ترجمته النصية.</translation>
    </message>
    <message>
        <source>{server} did not get ready in time.</source>
        <translation>لم يجهز ⁨{server}⁩ في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>{server} did not get ready.</source>
        <translation>لم يجهز ⁨{server}⁩.</translation>
    </message>
    <message>
        <source>{server} does not accept these settings: {reason}</source>
        <translation>لا يقبل ⁨{server}⁩ هذه الإعدادات: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} does not answer. Check the network connection and that the server is running.</source>
        <translation>لا يردّ ⁨{server}⁩. تحقّق من اتصال الشبكة ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>{server} does not have what was asked for: {reason}</source>
        <translation>ليس لدى ⁨{server}⁩ ما طُلب منه: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} does not let you use it: {reason}</source>
        <translation>لا يسمح لك ⁨{server}⁩ باستخدامه: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} does not use TLS on this port. Check the port, or switch TLS off.</source>
        <translation>لا يستخدم ⁨{server}⁩ ‏TLS على هذا المنفذ. تحقّق من المنفذ، أو أوقف TLS.</translation>
    </message>
    <message>
        <source>{server} ended the stream.</source>
        <translation>أنهى ⁨{server}⁩ البث.</translation>
    </message>
    <message>
        <source>{server} failed: {reason}</source>
        <translation>فشل ⁨{server}⁩: ‏⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} found no end in what is being said; it hears the rest anew.</source>
        <translation>لم يجد ⁨{server}⁩ نهاية لما يُقال؛ وهو يسمع البقية من جديد.</translation>
    </message>
    <message>
        <source>{server} has no model for live captions with these settings. Choose another language or model. It said: {reason}</source>
        <translation>ليس لدى ⁨{server}⁩ نموذج للترجمة النصية المباشرة بهذه الإعدادات. اختر لغة أخرى أو نموذجًا آخر. كان رده: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} has no room for more captions at present: {reason}</source>
        <translation>لا متّسع لدى ⁨{server}⁩ لمزيد من الترجمة النصية حاليًا: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} has stopped answering.</source>
        <translation>توقّف ⁨{server}⁩ عن الرد.</translation>
    </message>
    <message>
        <source>{server} is not a server&apos;s address. Write it as host:port.</source>
        <translation>⁨{server}⁩ ليس عنوان خادم. اكتبه بالصيغة host:port.</translation>
    </message>
    <message>
        <source>{server} let the stream go because it heard nothing for a while.</source>
        <translation>أنهى ⁨{server}⁩ البث لأنه لم يسمع شيئًا لبعض الوقت.</translation>
    </message>
    <message>
        <source>{server} refused to caption: {reason}</source>
        <translation>رفض ⁨{server}⁩ إنتاج الترجمة النصية: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{server} said nothing about the last words; it hears them again.</source>
        <translation>لم يقل ⁨{server}⁩ شيئًا عن الكلمات الأخيرة؛ وهو يسمعها من جديد.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is damaged.</source>
        <translation>أرسل ⁨{server}⁩ ردًا تالفًا.</translation>
    </message>
    <message>
        <source>{server} sent an answer that is too large to be about speech.</source>
        <translation>أرسل ⁨{server}⁩ ردًا أكبر من أن يكون عن كلام.</translation>
    </message>
    <message>
        <source>{server} speaks gRPC but offers no Riva speech recognition. Check the address and the port.</source>
        <translation>يتكلم ⁨{server}⁩ ‏gRPC لكنه لا يقدّم التعرّف على الكلام من Riva. تحقّق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>{server} takes calls but was not ready to caption within {seconds} seconds.</source>
        <translation>يقبل ⁨{server}⁩ الطلبات لكنه لم يكن جاهزًا للترجمة النصية خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>{server} wants another key or password. It said: {reason}</source>
        <translation>يطلب ⁨{server}⁩ مفتاحًا آخر أو كلمة مرور أخرى. يقول الخادم: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and underscores, and none of the names that gRPC uses itself.</source>
        <translation>لا يصلح «⁨{key}⁩» اسمًا لبيانات وصفية. استخدم الحروف والأرقام والنقاط والشرطات والشرطات السفلية، وتجنّب الأسماء التي يستخدمها gRPC نفسه.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>OBS file append stream</source>
        <translation>obs ملف إلحاق بث</translation>
    </message>
    <message>
        <source>animation reduced motion smooth scrolling</source>
        <translation>حركة تحريك تقليل الحركة تمرير سلس</translation>
    </message>
    <message>
        <source>api key bearer token nvcf password login</source>
        <translation>مفتاح api رمز مميز token bearer nvcf كلمة مرور تسجيل دخول</translation>
    </message>
    <message>
        <source>autostart login boot startup begin</source>
        <translation>تشغيل تلقائي تسجيل الدخول بدء إقلاع</translation>
    </message>
    <message>
        <source>bearer api key nvcf password</source>
        <translation>رمز مفتاح bearer api key nvcf كلمة مرور</translation>
    </message>
    <message>
        <source>colour color</source>
        <translation>لون ألوان</translation>
    </message>
    <message>
        <source>export save automatically subtitles format</source>
        <translation>تصدير حفظ تلقائي ترجمة صيغة</translation>
    </message>
    <message>
        <source>fallback failover offline away</source>
        <translation>بديل احتياطي انقطاع دون اتصال غياب</translation>
    </message>
    <message>
        <source>host port url server</source>
        <translation>خادم سيرفر منفذ عنوان مضيف host port url</translation>
    </message>
    <message>
        <source>large small zoom font size</source>
        <translation>كبير صغير تكبير تصغير حجم الخط</translation>
    </message>
    <message>
        <source>linger stay disappear fade timeout</source>
        <translation>بقاء اختفاء تلاشي مهلة مدة</translation>
    </message>
    <message>
        <source>mtls pkcs12 p12 pfx pem</source>
        <translation>mtls pkcs12 p12 pfx pem</translation>
    </message>
    <message>
        <source>nvcf nvidia cloud</source>
        <translation>nvcf nvidia سحابة</translation>
    </message>
    <message>
        <source>outline shadow border raised depressed</source>
        <translation>حد إطار ظل بارز غائر</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة مرور كلمة السر</translation>
    </message>
    <message>
        <source>private key mtls pem</source>
        <translation>مفتاح خاص mtls pem</translation>
    </message>
    <message>
        <source>profanity filter</source>
        <translation>ألفاظ نابية شتائم كلام بذيء تصفية مرشح</translation>
    </message>
    <message>
        <source>record sound flac</source>
        <translation>تسجيل صوت flac</translation>
    </message>
    <message>
        <source>retention privacy days remove</source>
        <translation>مدة الاحتفاظ خصوصية أيام حذف إزالة</translation>
    </message>
    <message>
        <source>root certificate ca bundle trust</source>
        <translation>شهادة جذر ca bundle ثقة سلطة تصديق</translation>
    </message>
    <message>
        <source>save journal record privacy</source>
        <translation>حفظ سجل تسجيل تدوين خصوصية</translation>
    </message>
    <message>
        <source>server name override sni</source>
        <translation>اسم الخادم تجاوز sni</translation>
    </message>
    <message>
        <source>shortcut global keys hotkey</source>
        <translation>اختصار اختصارات لوحة مفاتيح عامة hotkey</translation>
    </message>
    <message>
        <source>speaker labels diarization</source>
        <translation>متحدث متكلم تسمية المتحدثين diarization</translation>
    </message>
    <message>
        <source>ssl secure https grpcs</source>
        <translation>ssl آمن أمان https grpcs</translation>
    </message>
    <message>
        <source>stability flicker delay</source>
        <translation>ثبات استقرار وميض تأخير</translation>
    </message>
    <message>
        <source>theme scheme high contrast broadcast large minimal</source>
        <translation>سمة مظهر نمط تباين عال بث كبير بسيط</translation>
    </message>
    <message>
        <source>transparent translucent</source>
        <translation>شفاف شفافية نصف شفاف</translation>
    </message>
    <message>
        <source>typeface family installed</source>
        <translation>خط نوع الخط عائلة خطوط مثبت</translation>
    </message>
    <message>
        <source>typeface monospace serif sans</source>
        <translation>خط ثابت العرض زوائد monospace serif sans</translation>
    </message>
    <message>
        <source>update upgrade version new</source>
        <translation>تحديث إصدار جديد أحدث</translation>
    </message>
    <message>
        <source>verbatim itn inverse text normalisation</source>
        <translation>حرفي itn أعداد كما تنطق verbatim</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>&amp;Export the chosen server…</source>
        <translation>ت&amp;صدير الخادم المختار…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>A custom setting needs a name, and its name and value must each be one line of at most {most} characters.</source>
        <translation>يحتاج الإعداد المخصّص إلى اسم، ويجب أن يكون كل من اسمه وقيمته سطرًا واحدًا لا يتجاوز {most} من الأحرف.</translation>
    </message>
    <message>
        <source>A phrase to boost is empty or too long. Write words on one line of at most {most} characters.</source>
        <translation>العبارة المراد تعزيزها فارغة أو طويلة جدًا. اكتب كلمات في سطر واحد لا يتجاوز {most} من الأحرف.</translation>
    </message>
    <message>
        <source>A threshold must be a number from 0 to 1, or left to the server.</source>
        <translation>يجب أن تكون العتبة عددًا من 0 إلى 1، أو أن تُترك للخادم.</translation>
    </message>
    <message>
        <source>Add a pai&amp;r</source>
        <translation>إضافة &amp;زوج</translation>
    </message>
    <message>
        <source>Add ser&amp;ver</source>
        <translation>إ&amp;ضافة خادم</translation>
    </message>
    <message numerus="yes">
        <source>Added %n servers from {file}.</source>
        <translation>
            <numerusform>لم يُضف أي خادم من ⁨{file}⁩.</numerusform>
            <numerusform>أُضيف خادم واحد من ⁨{file}⁩.</numerusform>
            <numerusform>أُضيف خادمان من ⁨{file}⁩.</numerusform>
            <numerusform>أُضيفت %n خوادم من ⁨{file}⁩.</numerusform>
            <numerusform>أُضيف %n خادمًا من ⁨{file}⁩.</numerusform>
            <numerusform>أُضيف %n خادم من ⁨{file}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>ا&amp;لعنوان</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Built in, offline</source>
        <translation>مدمج، دون اتصال</translation>
    </message>
    <message>
        <source>Canary models do not tell speakers apart.</source>
        <translation>نماذج Canary لا تميّز بين المتحدّثين.</translation>
    </message>
    <message>
        <source>Canary models have no profanity filter.</source>
        <translation>ليس في نماذج Canary مرشّح للألفاظ النابية.</translation>
    </message>
    <message>
        <source>Canary models know no word boosting.</source>
        <translation>لا تعرف نماذج Canary تعزيز الكلمات.</translation>
    </message>
    <message>
        <source>Captioner&apos;s servers (*.json);;All files (*)</source>
        <translation>خوادم Captioner ‏(*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Captions by</source>
        <translation>الترجمة النصية من</translation>
    </message>
    <message>
        <source>Choose 1 to {most} speakers.</source>
        <translation>اختر من 1 إلى {most} من المتحدّثين.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>حُذف «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Each custom setting may stand once, and there may be {most} of them.</source>
        <translation>يجوز أن يرد كل إعداد مخصّص مرة واحدة، وألا يتجاوز عددها {most}.</translation>
    </message>
    <message>
        <source>Each key of the metadata may stand only once. Remove the one too many.</source>
        <translation>يجوز أن يرد كل مفتاح من البيانات الوصفية مرة واحدة فقط. أزل الزائد.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>End of utterance</source>
        <translation>نهاية المقطع الكلامي</translation>
    </message>
    <message>
        <source>Export &amp;all servers…</source>
        <translation>تصدير كل ال&amp;خوادم…</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>تصدير الخوادم</translation>
    </message>
    <message>
        <source>For example gpu-box, 192.168.1.20:{port} or https://riva.example.org</source>
        <translation>مثلًا gpu-box أو 192.168.1.20:{port} أو https://riva.example.org</translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation>بيانات وصفية أخرى</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>How much audio is looked at must be 1 to {most} ms, or left to the server.</source>
        <translation>يجب أن يكون مقدار الصوت الذي يُفحص من 1 إلى {most} مللي ثانية، أو أن يُترك للخادم.</translation>
    </message>
    <message>
        <source>I&amp;mport, export</source>
        <translation>استيراد &amp;وتصدير</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>استيراد خوادم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Kept until Captioner is closed</source>
        <translation>يُحفظ إلى أن يُغلق Captioner</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>نقل إلى أسفل (Alt+Down في القائمة)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>نقل إلى أعلى (Alt+Up في القائمة)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s cloud needs the id of the function. Copy it from the function&apos;s page.</source>
        <translation>تحتاج سحابة NVIDIA إلى معرّف الدالة. انسخه من صفحة الدالة.</translation>
    </message>
    <message>
        <source>Name of pair {number}</source>
        <translation>اسم الزوج {number}</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>خادم جديد</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>No word of the last minute is lost meanwhile, and captions return to this server once it is well again.</source>
        <translation>لا تضيع أثناء ذلك أي كلمة من الدقيقة الأخيرة، وتعود الترجمة النصية إلى هذا الخادم حين يتعافى.</translation>
    </message>
    <message>
        <source>Nobody: wait for this server</source>
        <translation>لا أحد: انتظار هذا الخادم</translation>
    </message>
    <message>
        <source>None. Most servers need no more than what is set above.</source>
        <translation>لا شيء. لا تحتاج معظم الخوادم إلى أكثر مما ضُبط أعلاه.</translation>
    </message>
    <message>
        <source>Parakeet TDT models do not tell speakers apart.</source>
        <translation>نماذج Parakeet TDT لا تميّز بين المتحدّثين.</translation>
    </message>
    <message>
        <source>Profanity filter</source>
        <translation>مرشّح الألفاظ النابية</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove pair {number}</source>
        <translation>إزالة الزوج {number}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n servers in {file}, without keys and passwords.</source>
        <translation>
            <numerusform>لم يُحفظ أي خادم في ⁨{file}⁩.</numerusform>
            <numerusform>حُفظ خادم واحد في ⁨{file}⁩، من دون مفاتيح وكلمات مرور.</numerusform>
            <numerusform>حُفظ خادمان في ⁨{file}⁩، من دون مفاتيح وكلمات مرور.</numerusform>
            <numerusform>حُفظت %n خوادم في ⁨{file}⁩، من دون مفاتيح وكلمات مرور.</numerusform>
            <numerusform>حُفظ %n خادمًا في ⁨{file}⁩، من دون مفاتيح وكلمات مرور.</numerusform>
            <numerusform>حُفظ %n خادم في ⁨{file}⁩، من دون مفاتيح وكلمات مرور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>Secret value of pair {number}</source>
        <translation>القيمة السرية للزوج {number}</translation>
    </message>
    <message>
        <source>Server “{name}”: {problem}</source>
        <translation>الخادم «⁨{name}⁩»: ‏{problem}</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>إظهار ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Speaker labels</source>
        <translation>تسمية المتحدّثين</translation>
    </message>
    <message>
        <source>Start of utterance</source>
        <translation>بداية المقطع الكلامي</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>مخزَّن في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The Spanish Conformer model has no profanity filter.</source>
        <translation>ليس في نموذج Conformer الإسباني مرشّح للألفاظ النابية.</translation>
    </message>
    <message>
        <source>The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms.</source>
        <translation>طول المقطع الصوتي {chunk_ms} مللي ثانية. اختر من {least} إلى {most} مللي ثانية.</translation>
    </message>
    <message>
        <source>The boost of “{text}” must be a number from {least} to {most}; 20 is usual.</source>
        <translation>يجب أن يكون تعزيز «{text}» عددًا من {least} إلى {most}؛ والقيمة المعتادة 20.</translation>
    </message>
    <message>
        <source>The built-in recogniser always masks swear words: noise brings them up.</source>
        <translation>يحجب محرّك التعرّف المدمج الألفاظ النابية دائمًا: فالضوضاء تُظهرها.</translation>
    </message>
    <message>
        <source>The built-in recogniser always writes numbers as they are spoken.</source>
        <translation>يكتب محرّك التعرّف المدمج الأعداد دائمًا كما تُنطق.</translation>
    </message>
    <message>
        <source>The built-in recogniser does not tell speakers apart.</source>
        <translation>لا يميّز محرّك التعرّف المدمج بين المتحدّثين.</translation>
    </message>
    <message>
        <source>The built-in recogniser ends an utterance in one pass only.</source>
        <translation>يُنهي محرّك التعرّف المدمج المقطع الكلامي على مرحلة واحدة فقط.</translation>
    </message>
    <message>
        <source>The built-in recogniser knows no word boosting.</source>
        <translation>لا يعرف محرّك التعرّف المدمج تعزيز الكلمات.</translation>
    </message>
    <message>
        <source>The built-in recogniser needs no server and no network, and nothing leaves this computer. It knows basic English and makes many mistakes: for captions to rely on, add a Riva server.</source>
        <translation>لا يحتاج محرّك التعرّف المدمج إلى خادم ولا شبكة، ولا يغادر شيء هذا الحاسوب. يعرف إنجليزية أساسية ويخطئ كثيرًا: للحصول على ترجمة نصية يُعتمد عليها أضف خادم Riva.</translation>
    </message>
    <message>
        <source>The built-in recogniser writes no punctuation.</source>
        <translation>لا يكتب محرّك التعرّف المدمج علامات ترقيم.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone on the way can read the secret values.</source>
        <translation>الاتصال غير مشفّر: يستطيع كل من على الطريق قراءة القيم السرية.</translation>
    </message>
    <message>
        <source>The function id holds characters that no function id has. Copy it again, without spaces.</source>
        <translation>في معرّف الدالة أحرف لا ترد في أي معرّف دالة. انسخه من جديد من دون مسافات.</translation>
    </message>
    <message>
        <source>The function id is already sent. Remove the metadata “function-id”.</source>
        <translation>معرّف الدالة يُرسَل بالفعل. أزل البيانات الوصفية «function-id».</translation>
    </message>
    <message>
        <source>The id must be letters, digits, - and _, at most 64.</source>
        <translation>يجب أن يتكوّن المعرّف من حروف وأرقام و - و _، بحد أقصى 64.</translation>
    </message>
    <message>
        <source>The key above is already sent as “authorization”. Remove that metadata, or set the authentication to none.</source>
        <translation>المفتاح أعلاه يُرسَل بالفعل باسم «authorization». أزل تلك البيانات الوصفية، أو اضبط المصادقة على «لا شيء».</translation>
    </message>
    <message>
        <source>The key holds spaces, line breaks or letters that no key has. Copy it again, without anything around it.</source>
        <translation>في المفتاح مسافات أو فواصل أسطر أو حروف لا ترد في أي مفتاح. انسخه من جديد من دون أي شيء حوله.</translation>
    </message>
    <message>
        <source>The metadata “{key}” belongs to gRPC itself. Remove it.</source>
        <translation>البيانات الوصفية «⁨{key}⁩» تخصّ gRPC نفسه. أزلها.</translation>
    </message>
    <message>
        <source>The metadata “{key}” would be binary, which cannot be typed. Remove it.</source>
        <translation>البيانات الوصفية «⁨{key}⁩» ستكون ثنائية، ولا يمكن كتابتها. أزلها.</translation>
    </message>
    <message>
        <source>The model&apos;s name must stand on one line.</source>
        <translation>يجب أن يكون اسم النموذج في سطر واحد.</translation>
    </message>
    <message>
        <source>The name must be one line of at most {most} characters.</source>
        <translation>يجب أن يكون الاسم سطرًا واحدًا لا يتجاوز {most} من الأحرف.</translation>
    </message>
    <message>
        <source>The other servers, never this computer</source>
        <translation>الخوادم الأخرى، وليس هذا الحاسوب أبدًا</translation>
    </message>
    <message>
        <source>The other servers, then this computer</source>
        <translation>الخوادم الأخرى، ثم هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server has no address. Write it as host or host:port.</source>
        <translation>ليس للخادم عنوان. اكتبه بالصيغة host أو host:port.</translation>
    </message>
    <message>
        <source>The server has no name. Give it one, for example “Office”.</source>
        <translation>ليس للخادم اسم. سمِّه، مثلًا «المكتب».</translation>
    </message>
    <message>
        <source>The value of the metadata “{key}” must be plain ASCII characters on one line, at most {most} of them.</source>
        <translation>يجب أن تكون قيمة البيانات الوصفية «⁨{key}⁩» أحرف ASCII عادية في سطر واحد، لا يتجاوز عددها {most}.</translation>
    </message>
    <message>
        <source>There are more than {most} phrases. Remove some.</source>
        <translation>عدد العبارات يتجاوز {most}. أزل بعضها.</translation>
    </message>
    <message>
        <source>There are more than {most} servers.</source>
        <translation>عدد الخوادم يتجاوز {most}.</translation>
    </message>
    <message>
        <source>There are two servers named “{name}”. Give each its own name.</source>
        <translation>يوجد خادمان باسم «⁨{name}⁩». اجعل لكل منهما اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>There is a private key but no client certificate. Choose the certificate that belongs to the key, or remove the key.</source>
        <translation>يوجد مفتاح خاص ولا توجد شهادة عميل. اختر الشهادة التي تخصّ المفتاح، أو أزل المفتاح.</translation>
    </message>
    <message>
        <source>There may be at most {most} pairs of metadata.</source>
        <translation>لا يجوز أن يتجاوز عدد أزواج البيانات الوصفية {most}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer, no other server</source>
        <translation>هذا الحاسوب، ولا خادم آخر</translation>
    </message>
    <message>
        <source>This is not a file&apos;s path. Choose the file again.</source>
        <translation>هذا ليس مسار ملف. اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>To be put right first: {problem}</source>
        <translation>يجب تصحيح هذا أولًا: {problem}</translation>
    </message>
    <message>
        <source>Two servers have the same id, so their keys would mix.</source>
        <translation>لخادمين المعرّف نفسه، فتختلط مفاتيحهما.</translation>
    </message>
    <message>
        <source>Two-pass end of utterance</source>
        <translation>نهاية المقطع الكلامي على مرحلتين</translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation>استخدام ه&amp;ذا</translation>
    </message>
    <message>
        <source>Value of pair {number}</source>
        <translation>قيمة الزوج {number}</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>كما يُنطق حرفيًا</translation>
    </message>
    <message>
        <source>While the server is away</source>
        <translation>حين يغيب الخادم</translation>
    </message>
    <message>
        <source>Whisper models do not tell speakers apart.</source>
        <translation>نماذج Whisper لا تميّز بين المتحدّثين.</translation>
    </message>
    <message>
        <source>Whisper models know no word boosting.</source>
        <translation>لا تعرف نماذج Whisper تعزيز الكلمات.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Word boosting</source>
        <translation>تعزيز الكلمات</translation>
    </message>
    <message>
        <source>Your administrator has set how this server is reached. A key of your own can be typed below.</source>
        <translation>حدّد المسؤول كيفية الوصول إلى هذا الخادم. يمكنك كتابة مفتاح خاص بك أدناه.</translation>
    </message>
    <message>
        <source>Your administrator has set which servers there are.</source>
        <translation>حدّد المسؤول الخوادم المتاحة.</translation>
    </message>
    <message>
        <source>by your administrator</source>
        <translation>من المسؤول</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, encrypted.</source>
        <translation>‏gRPC إلى المضيف ⁨{host}⁩، المنفذ {port}، مشفّر.</translation>
    </message>
    <message>
        <source>gRPC to host {host}, port {port}, not encrypted.</source>
        <translation>‏gRPC إلى المضيف ⁨{host}⁩، المنفذ {port}، غير مشفّر.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>⁨{name}⁩ (نسخة)</translation>
    </message>
    <message>
        <source>{this_computer}: {problem}</source>
        <translation>{this_computer}: ‏{problem}</translation>
    </message>
    <message>
        <source>{typed} has no valid port: it must be a number from 1 to 65535.</source>
        <translation>ليس في ⁨{typed}⁩ منفذ صالح: يجب أن يكون عددًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>{typed} is the server&apos;s web address. Captions come over gRPC: give its gRPC port instead, usually {host}:{port}.</source>
        <translation>⁨{typed}⁩ هو عنوان الويب للخادم. تأتي الترجمة النصية عبر gRPC: أعطِ منفذ gRPC بدلًا منه، وهو عادةً ⁨{host}⁩:{port}.</translation>
    </message>
    <message>
        <source>{variable} decides which server is used, for as long as it is set.</source>
        <translation>⁨{variable}⁩ هو ما يحدّد الخادم المستخدم، ما دام معيّنًا.</translation>
    </message>
    <message>
        <source>“{address}” is not a server&apos;s address.</source>
        <translation>«⁨{address}⁩» ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.</source>
        <translation>لا يصلح «⁨{key}⁩» مفتاحًا للبيانات الوصفية. استخدم فقط الحروف من a إلى z والأرقام و - و _ و .</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write it like en-US or de-DE.</source>
        <translation>«⁨{language}⁩» ليس رمز لغة. اكتبه مثل en-US أو de-DE.</translation>
    </message>
    <message>
        <source>“{server_name}” is not a server&apos;s name. Write it as it stands in the certificate, without a port, for example riva.example.org.</source>
        <translation>«{server_name}» ليس اسم خادم. اكتبه كما يرد في الشهادة من دون منفذ، مثلًا riva.example.org.</translation>
    </message>
    <message>
        <source>“{this_computer}” is the built-in recogniser. Give the server another name.</source>
        <translation>«{this_computer}» هو محرّك التعرّف المدمج. اختر للخادم اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{typed}” is not a server&apos;s address. Write it as host or host:port, for example 192.168.1.20:{port}.</source>
        <translation>«⁨{typed}⁩» ليس عنوان خادم. اكتبه بالصيغة host أو host:port، مثلًا 192.168.1.20:{port}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>%n إشارات مرجعية</numerusform>
            <numerusform>%n إشارة مرجعية</numerusform>
            <numerusform>%n إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are back.</source>
        <translation>
            <numerusform>لم تُستعد أي جلسة.</numerusform>
            <numerusform>استُعيدت جلسة واحدة.</numerusform>
            <numerusform>استُعيدت جلستان.</numerusform>
            <numerusform>استُعيدت %n جلسات.</numerusform>
            <numerusform>استُعيدت %n جلسة.</numerusform>
            <numerusform>استُعيدت %n جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the bin.</source>
        <translation>
            <numerusform>لا جلسات في سلة المحذوفات.</numerusform>
            <numerusform>جلسة واحدة في سلة المحذوفات.</numerusform>
            <numerusform>جلستان في سلة المحذوفات.</numerusform>
            <numerusform>%n جلسات في سلة المحذوفات.</numerusform>
            <numerusform>%n جلسة في سلة المحذوفات.</numerusform>
            <numerusform>%n جلسة في سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are one now.</source>
        <translation>
            <numerusform>لم تُدمج أي جلسات.</numerusform>
            <numerusform>أصبحت جلسة واحدة.</numerusform>
            <numerusform>دُمجت جلستان في واحدة.</numerusform>
            <numerusform>دُمجت %n جلسات في واحدة.</numerusform>
            <numerusform>دُمجت %n جلسة في واحدة.</numerusform>
            <numerusform>دُمجت %n جلسة في واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>لم تُختر أي جلسة</numerusform>
            <numerusform>اختيرت جلسة واحدة</numerusform>
            <numerusform>اختيرت جلستان</numerusform>
            <numerusform>اختيرت %n جلسات</numerusform>
            <numerusform>اختيرت %n جلسة</numerusform>
            <numerusform>اختيرت %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions found</source>
        <translation>
            <numerusform>لم يُعثر على جلسات</numerusform>
            <numerusform>عُثر على جلسة واحدة</numerusform>
            <numerusform>عُثر على جلستين</numerusform>
            <numerusform>عُثر على %n جلسات</numerusform>
            <numerusform>عُثر على %n جلسة</numerusform>
            <numerusform>عُثر على %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>لا متحدّثين</numerusform>
            <numerusform>متحدّث واحد</numerusform>
            <numerusform>متحدّثان</numerusform>
            <numerusform>%n متحدّثين</numerusform>
            <numerusform>%n متحدّثًا</numerusform>
            <numerusform>%n متحدّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;سلة المحذوفات</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;حذف نهائي</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>إفرا&amp;غ السلة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة &amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>&amp;Split from here on</source>
        <translation>تقسيم من &amp;هنا فصاعدًا</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>A title for this session</source>
        <translation>عنوان لهذه الجلسة</translation>
    </message>
    <message>
        <source>Any recogniser</source>
        <translation>أي محرّك تعرّف</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Choose another time, recogniser or bookmarks.</source>
        <translation>اختر وقتًا آخر أو محرّك تعرّف آخر أو إشارات مرجعية أخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>هل تريد حذف الجلسات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف جلسة واحدة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف جلستين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n جلسات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n جلسة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n جلسة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that is in the bin for good?</source>
        <translation>هل تريد حذف كل ما في سلة المحذوفات نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation>حذف &amp;نهائي…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Every word must be in the session or its title. The beginning of a word will do, and words in quotes are looked for as they stand.</source>
        <translation>يجب أن ترد كل كلمة في الجلسة أو في عنوانها. تكفي بداية الكلمة، والكلمات بين علامتي تنصيص يُبحث عنها كما هي.</translation>
    </message>
    <message>
        <source>From there on it is a session of its own.</source>
        <translation>تصبح من هناك فصاعدًا جلسة مستقلة.</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Mer&amp;ge into one</source>
        <translation>&amp;دمج في جلسة واحدة</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>لا توجد جلسة مطابقة</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا توجد جلسات بعد</translation>
    </message>
    <message>
        <source>No words were captioned</source>
        <translation>لم تُترجم أي كلمات نصيًّا</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>لم يُقل شيء بعد</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>محرّك التعرّف</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>أُعيدت التسمية.</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>البحث في كل ما قيل</translation>
    </message>
    <message>
        <source>Search in all that was said (Ctrl+F)</source>
        <translation>البحث في كل ما قيل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sessions that you delete can be brought back from here.</source>
        <translation>يمكن استعادة الجلسات التي تحذفها من هنا.</translation>
    </message>
    <message>
        <source>Show &amp;all sessions</source>
        <translation>إظهار كل ال&amp;جلسات</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>إظهار ما حُذف</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>The sessions could not be read</source>
        <translation>تعذّرت قراءة الجلسات</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>إلى هذا اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>اليوم، {date}</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله بها</translation>
    </message>
    <message>
        <source>What is captioned from now on is kept here.</source>
        <translation>ما يُترجم نصيًا من الآن فصاعدًا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>What was said, and its sound if it was kept, cannot be had back.</source>
        <translation>لا يمكن استرجاع ما قيل، ولا صوته إن كان محفوظًا.</translation>
    </message>
    <message>
        <source>With book&amp;marks</source>
        <translation>&amp;ذات إشارات مرجعية</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>أمس، {date}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places in it</source>
        <translation>
            <numerusform>ولا مواضع أخرى فيها</numerusform>
            <numerusform>وموضع آخر فيها</numerusform>
            <numerusform>وموضعان آخران فيها</numerusform>
            <numerusform>و%n مواضع أخرى فيها</numerusform>
            <numerusform>و%n موضعًا آخر فيها</numerusform>
            <numerusform>و%n موضع آخر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>حُذفت {moment}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>with its sound</source>
        <translation>مع صوتها</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” was not found</source>
        <translation>لم يُعثر على «{words}»</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Apply</source>
        <translation>تطب&amp;يق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الانت&amp;قال إلى هناك</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>متاب&amp;عة التحرير</translation>
    </message>
    <message>
        <source>&amp;Start with default settings for now</source>
        <translation>ال&amp;بدء الآن بالإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>A window&apos;s place is off any screen there could be.</source>
        <translation>موضع إحدى النوافذ خارج أي شاشة ممكنة.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Captioner can also be used with its default settings for now. Your own settings stay as they are, and what you change holds until Captioner is closed.</source>
        <translation>يمكن أيضًا استخدام Captioner في الوقت الحالي بإعداداته الافتراضية. تبقى إعداداتك كما هي، وما تغيّره يسري إلى أن يُغلق Captioner.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>الشهادات والمفاتيح (*.pem *.crt *.cer *.key *.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>حدّده المسؤول.</translation>
    </message>
    <message>
        <source>Set by {variable}.</source>
        <translation>يحدّده ⁨{variable}⁩.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>ملفات نصية (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason} They hold until Captioner is closed.</source>
        <translation>تعذّر حفظ الإعدادات: ⁨{reason}⁩ تبقى سارية إلى أن يُغلق Captioner.</translation>
    </message>
    <message>
        <source>There are changes that are not applied.</source>
        <translation>توجد تغييرات لم تُطبَّق.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>نصوص التفريغ</translation>
    </message>
    <message>
        <source>Your administrator has set everything on this page.</source>
        <translation>حدّد المسؤول كل ما في هذه الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n found</source>
        <translation>
            <numerusform>{page}: لم يُعثر على شيء</numerusform>
            <numerusform>{page}: عُثر على واحد</numerusform>
            <numerusform>{page}: عُثر على اثنين</numerusform>
            <numerusform>{page}: عُثر على %n</numerusform>
            <numerusform>{page}: عُثر على %n</numerusform>
            <numerusform>{page}: عُثر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} (%n more)</source>
        <translation>
            <numerusform>{problem}</numerusform>
            <numerusform>{problem} (وواحدة أخرى)</numerusform>
            <numerusform>{problem} (واثنتان أخريان)</numerusform>
            <numerusform>{problem} (و%n أخرى)</numerusform>
            <numerusform>{problem} (و%n أخرى)</numerusform>
            <numerusform>{problem} (و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}: ‏{problem}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Captions for sharing</source>
        <translation>ترجمة نصية للمشاركة</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>No microphone is connected. Connect one, and captions go on.</source>
        <translation>لا يوجد ميكروفون متصل. وصّل ميكروفونًا لتستمر الترجمة النصية.</translation>
    </message>
    <message>
        <source>No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, or connect a microphone.</source>
        <translation>لم يُعثر على ميكروفون، ولا يعمل أي خادم صوت. شغّل PipeWire أو PulseAudio، أو وصّل ميكروفونًا.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and try again.</source>
        <translation>لم يُعثر على ميكروفون. وصّل ميكروفونًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the system&apos;s sound settings, and try again.</source>
        <translation>لم يُعثر على ما يُشغَّل عليه الصوت. وصّل مكبّرات صوت أو سماعات، واخترها في إعدادات الصوت في النظام، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>PortAudio does not reach the sound server. Install ALSA&apos;s plug-in for it (on Debian: apt install libasound2-plugins).</source>
        <translation>لا يصل PortAudio إلى خادم الصوت. ثبّت ملحق ALSA الخاص به (في Debian: ‏apt install libasound2-plugins).</translation>
    </message>
    <message>
        <source>Several microphones fit &quot;{wanted}&quot;. Say which one: {names}.</source>
        <translation>عدة ميكروفونات تطابق «⁨{wanted}⁩». حدّد أيها تريد: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <translation>صوت ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The PortAudio library is missing. Install it (on Debian: apt install libportaudio2).</source>
        <translation>مكتبة PortAudio غير موجودة. ثبّتها (في Debian: ‏apt install libportaudio2).</translation>
    </message>
    <message>
        <source>The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or switch keeping off.</source>
        <translation>تعذّر حفظ الصوت في ⁨{path}⁩: ‏⁨{reason}⁩. أفسح مساحة أو اسمح بالكتابة هناك، أو أوقف الحفظ.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on.</source>
        <translation>لم يعد الصوت يُحفظ: ⁨{reason}⁩. تستمر الترجمة النصية.</translation>
    </message>
    <message>
        <source>The audio is not kept any more: {reason}. The captions go on. What was kept so far is in {path}.</source>
        <translation>لم يعد الصوت يُحفظ: ⁨{reason}⁩. تستمر الترجمة النصية. ما حُفظ حتى الآن موجود في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The computer slept; the microphone is being opened again.</source>
        <translation>كان الحاسوب في وضع السكون؛ يجري فتح الميكروفون من جديد.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>الملف ⁨{path}⁩ فارغ. حدّد ملف WAV أو FLAC أو OGG أو MP3.</translation>
    </message>
    <message>
        <source>The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>الملف ⁨{path}⁩ ليس تسجيلًا تمكن قراءته. حدّد ملف WAV أو FLAC أو OGG أو MP3.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened ({reason}). Check that it is connected and allowed, or choose another one.</source>
        <translation>تعذّر فتح الميكروفون (⁨{reason}⁩). تحقّق من أنه متصل ومسموح به، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The microphone has gone, or the sound server was stopped. Connect it again, or choose another one.</source>
        <translation>اختفى الميكروفون، أو أُوقف خادم الصوت. وصّله من جديد، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The microphone is in use by another program. Close that program, or choose another microphone.</source>
        <translation>يستخدم برنامج آخر الميكروفون. أغلق ذلك البرنامج، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>The microphone sends no sound. Check that it is switched on, or choose another one.</source>
        <translation>لا يرسل الميكروفون أي صوت. تحقّق من أنه مشغّل، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more. Connect it, or choose another one.</source>
        <translation>لم يعد الميكروفون ⁨{name}⁩ موجودًا. وصّله، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The output takes no sound. Choose another one in the system&apos;s sound settings, and try again.</source>
        <translation>لا يستقبل جهاز الإخراج أي صوت. اختر غيره في إعدادات الصوت في النظام، وحاول من جديد.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>تعذّرت قراءة التسجيل ⁨{path}⁩: ‏⁨{reason}⁩. تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>The recording {path} holds no sound. Choose another file.</source>
        <translation>ليس في التسجيل ⁨{path}⁩ صوت. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged after {seconds} s ({reason}). What came before was captioned; mend or replace the file for the rest.</source>
        <translation>التسجيل ⁨{path}⁩ تالف بعد {seconds} ث (⁨{reason}⁩). ما سبق ذلك تُرجم نصيًا؛ أصلح الملف أو استبدله من أجل البقية.</translation>
    </message>
    <message>
        <source>The recording {path} is damaged. Choose another file.</source>
        <translation>التسجيل ⁨{path}⁩ تالف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The sound server does not answer. Restart it, or log out and in again.</source>
        <translation>لا يردّ خادم الصوت. أعد تشغيله، أو سجّل الخروج ثم الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sound server has stopped. Captions go on once it runs again; if it does not start by itself, log out and in again.</source>
        <translation>توقّف خادم الصوت. تستمر الترجمة النصية حين يعمل من جديد؛ وإن لم يبدأ بنفسه، فسجّل الخروج ثم الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Restart the sound server, or log out and in again.</source>
        <translation>لا يردّ نظام الصوت. أعد تشغيل خادم الصوت، أو سجّل الخروج ثم الدخول من جديد.</translation>
    </message>
    <message>
        <source>The system switched from {name} to nothing; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>تحوّل النظام من ⁨{name}⁩ إلى لا شيء؛ يجري فتح ⁨{name}⁩ من جديد. لاستخدام ميكروفون آخر اختره هنا.</translation>
    </message>
    <message>
        <source>The system switched from {name} to {other}; {name} is being opened again. To use another microphone, choose it here.</source>
        <translation>تحوّل النظام من ⁨{name}⁩ إلى ⁨{other}⁩؛ يجري فتح ⁨{name}⁩ من جديد. لاستخدام ميكروفون آخر اختره هنا.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>لا يوجد ملف ⁨{path}⁩. تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>There is no microphone &quot;{wanted}&quot;. Choose one of these: {names}.</source>
        <translation>لا يوجد ميكروفون «⁨{wanted}⁩». اختر واحدًا من هذه: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>This computer was too busy for {seconds} s of sound. Close programs that keep it busy.</source>
        <translation>كان هذا الحاسوب مشغولًا للغاية أثناء {seconds} ث من الصوت. أغلق البرامج التي تشغله.</translation>
    </message>
    <message>
        <source>This computer was too busy to take all of the sound. Close programs that keep it busy.</source>
        <translation>كان هذا الحاسوب مشغولًا عن استقبال الصوت كله. أغلق البرامج التي تشغله.</translation>
    </message>
    <message>
        <source>This computer was too busy. Close programs that keep it busy.</source>
        <translation>كان هذا الحاسوب مشغولًا للغاية. أغلق البرامج التي تشغله.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>ينتهي الملف قبل أوانه</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>يوجد ملف كهذا بالفعل</translation>
    </message>
    <message>
        <source>{name} is gone. Connect it again, and captions go on; or choose another microphone.</source>
        <translation>اختفى ⁨{name}⁩. وصّله من جديد لتستمر الترجمة النصية، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>{name} is muted in the system&apos;s sound settings. Unmute it there.</source>
        <translation>⁨{name}⁩ مكتوم في إعدادات الصوت في النظام. ألغِ كتمه هناك.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower its level in the system&apos;s sound settings.</source>
        <translation>⁨{name}⁩ عالٍ جدًا: اخفض مستواه في إعدادات الصوت في النظام.</translation>
    </message>
    <message>
        <source>{name} is too loud: lower the volume of what plays.</source>
        <translation>⁨{name}⁩ عالٍ جدًا: اخفض مستوى صوت ما يجري تشغيله.</translation>
    </message>
    <message>
        <source>{name} sends damaged sound. Connect it again, or choose another microphone.</source>
        <translation>يرسل ⁨{name}⁩ صوتًا تالفًا. وصّله من جديد، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>{name} sends digital silence: it may be muted by a switch on it or on the computer. Unmute it, or choose another microphone.</source>
        <translation>يرسل ⁨{name}⁩ صمتًا رقميًا: ربما كُتم بمفتاح عليه أو على الحاسوب. ألغِ كتمه، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>{name} sends nothing. Check that it is switched on and not suspended, or choose another microphone.</source>
        <translation>لا يرسل ⁨{name}⁩ شيئًا. تحقّق من أنه مشغّل وغير معلّق، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>{name}: nothing is playing. Play something, or choose a microphone.</source>
        <translation>⁨{name}⁩: لا يجري تشغيل شيء. شغّل شيئًا، أو اختر ميكروفونًا.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>⁨{path}⁩ مجلد. حدّد ملف WAV أو FLAC أو OGG أو MP3.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.</source>
        <translation>⁨{path}⁩ ليس ملفًا. حدّد ملف WAV أو FLAC أو OGG أو MP3.</translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n found: {names}.</source>
        <translation>
            <numerusform>لم يُعثر على شيء: ⁨{names}⁩.</numerusform>
            <numerusform>عُثر على واحد: ⁨{names}⁩.</numerusform>
            <numerusform>عُثر على اثنين: ⁨{names}⁩.</numerusform>
            <numerusform>عُثر على %n: ‏⁨{names}⁩.</numerusform>
            <numerusform>عُثر على %n: ‏⁨{names}⁩.</numerusform>
            <numerusform>عُثر على %n: ‏⁨{names}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>إعادة الاختبا&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اختبا&amp;ر الاتصال</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Ask for an RSA or ECDSA certificate from where it came from.</source>
        <translation>اطلب شهادة RSA أو ECDSA من مصدرها.</translation>
    </message>
    <message>
        <source>Ask its administrator for a client certificate with its key, and choose both.</source>
        <translation>اطلب من مسؤوله شهادة عميل مع مفتاحها، واختر كليهما.</translation>
    </message>
    <message>
        <source>Ask its administrator for its name, and set the server name to it.</source>
        <translation>اسأل مسؤوله عن اسمه، واضبط اسم الخادم عليه.</translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS 1.2 or 1.3.</source>
        <translation>اطلب من مسؤوله تشغيل TLS 1.2 أو 1.3.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a client certificate that it accepts.</source>
        <translation>اطلب من مسؤول الخادم شهادة عميل يقبلها.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its CA file and choose it in the settings.</source>
        <translation>اطلب من مسؤول الخادم ملف CA الخاص به واختره في الإعدادات.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the certificate that it uses now.</source>
        <translation>اطلب من مسؤول الخادم الشهادة التي يستخدمها الآن.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the new CA file and choose it in the settings.</source>
        <translation>اطلب من مسؤول الخادم ملف CA الجديد واختره في الإعدادات.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for this certificate as a file and choose it as the CA file.</source>
        <translation>اطلب من مسؤول الخادم هذه الشهادة ملفًا واخترها بوصفها ملف CA.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to deploy a streaming model.</source>
        <translation>اطلب من مسؤول الخادم نشر نموذج للبث المباشر.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>اطلب من مسؤول الخادم تجديدها.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it. Check this computer&apos;s date and time as well.</source>
        <translation>اطلب من مسؤول الخادم تجديدها. وتحقّق أيضًا من التاريخ والوقت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether it is still working.</source>
        <translation>اسأل مسؤول الخادم هل ما زال يعمل.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which CA file belongs to this server.</source>
        <translation>اسأل مسؤول الخادم أي ملف CA يخصّ هذا الخادم.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name it has, and set the server name to it.</source>
        <translation>اسأل مسؤول الخادم عن الاسم الذي يحمله، واضبط اسم الخادم عليه.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>إلغاء الاختبا&amp;ر</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>أُلغي. ما عُثر عليه حتى ذلك الحين مذكور أدناه.</translation>
    </message>
    <message>
        <source>Captions will be late. A nearer or less busy server would help.</source>
        <translation>ستتأخر الترجمة النصية. يفيد خادم أقرب أو أقل انشغالًا.</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>ملفات الشهادات</translation>
    </message>
    <message>
        <source>Changed since the last test. Test again to be sure.</source>
        <translation>تغيّرت الإعدادات منذ آخر اختبار. أعد الاختبار للتأكد.</translation>
    </message>
    <message>
        <source>Check its spelling, the network connection, and whether a VPN must be on.</source>
        <translation>تحقّق من كتابته، ومن اتصال الشبكة، ومن الحاجة إلى تشغيل VPN.</translation>
    </message>
    <message>
        <source>Check that the server behind it is running, and the port.</source>
        <translation>تحقّق من أن الخادم الذي خلفه يعمل، ومن المنفذ.</translation>
    </message>
    <message>
        <source>Check that the server is running as it should; its log may say why.</source>
        <translation>تحقّق من أن الخادم يعمل كما ينبغي؛ قد يبيّن سجلّه السبب.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>تحقّق من العنوان ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>Check the address, that the machine is on, and that no firewall is between.</source>
        <translation>تحقّق من العنوان، ومن أن الجهاز مشغّل، ومن عدم وجود جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>Check the key; ask the server&apos;s administrator whether it is still valid.</source>
        <translation>تحقّق من المفتاح؛ واسأل مسؤول الخادم هل ما زال صالحًا.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN must be on.</source>
        <translation>تحقّق من اتصال الشبكة، ومن الحاجة إلى تشغيل VPN.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server&apos;s administrator.</source>
        <translation>تحقّق من اتصال الشبكة، أو اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Check the network connection; a firewall may be in the way.</source>
        <translation>تحقّق من اتصال الشبكة؛ فقد يعترض الطريقَ جدارُ حماية.</translation>
    </message>
    <message>
        <source>Check the port (Riva&apos;s gRPC port is usually 50051), and that the server is running.</source>
        <translation>تحقّق من المنفذ (منفذ gRPC في Riva هو عادةً 50051)، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051.</source>
        <translation>تحقّق من المنفذ؛ منفذ gRPC في Riva هو عادةً 50051.</translation>
    </message>
    <message>
        <source>Check the port; Riva&apos;s gRPC port is usually 50051. If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).</source>
        <translation>تحقّق من المنفذ؛ منفذ gRPC في Riva هو عادةً 50051. فإن كان صحيحًا، فاطلب من مسؤوله تشغيل HTTP/2 ‏(ALPN).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, ask the server&apos;s administrator.</source>
        <translation>تحقّق من التاريخ والوقت على هذا الحاسوب؛ فإن كانا صحيحين، فاسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Choose another language or model, or let the server choose.</source>
        <translation>اختر لغة أخرى أو نموذجًا آخر، أو اترك الاختيار للخادم.</translation>
    </message>
    <message>
        <source>Choose one of these languages, or ask the server&apos;s administrator for a model.</source>
        <translation>اختر إحدى هذه اللغات، أو اطلب نموذجًا من مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Choose one of these, or let the server choose.</source>
        <translation>اختر واحدًا من هذه، أو اترك الاختيار للخادم.</translation>
    </message>
    <message>
        <source>Choose one that streams: {names}.</source>
        <translation>اختر نموذجًا للبث المباشر: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Choose the kind of authentication, and enter the key or token.</source>
        <translation>اختر نوع المصادقة، وأدخل المفتاح أو الرمز المميّز.</translation>
    </message>
    <message>
        <source>Choose the language that is spoken, or another model.</source>
        <translation>اختر اللغة التي يُتكلَّم بها، أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Connection test of {server}: {outcome}</source>
        <translation>اختبار الاتصال بـ ⁨{server}⁩: ‏{outcome}</translation>
    </message>
    <message>
        <source>Copy res&amp;ults</source>
        <translation>&amp;نسخ النتائج</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>مشفّر باستخدام {version}.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Encryption is off: the audio can be read on its way.</source>
        <translation>التشفير متوقف: تمكن قراءة الصوت في طريقه.</translation>
    </message>
    <message>
        <source>Encryption is off: the key and the audio can be read on their way.</source>
        <translation>التشفير متوقف: تمكن قراءة المفتاح والصوت في طريقهما.</translation>
    </message>
    <message>
        <source>Encryption with {address} failed: {reason}.</source>
        <translation>فشل التشفير مع ⁨{address}⁩: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>For any language there is {names}.</source>
        <translation>لأي لغة يوجد ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>For {language} there is {names}.</source>
        <translation>للغة ⁨{language}⁩ يوجد ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Have an administrator mend the file; “captioner defaults” checks it.</source>
        <translation>اطلب من مسؤول إصلاح الملف؛ يفحصه الأمر «captioner defaults».</translation>
    </message>
    <message>
        <source>It did not come so far.</source>
        <translation>لم يصل الاختبار إلى هذه الخطوة.</translation>
    </message>
    <message>
        <source>It does not work yet: {step}.</source>
        <translation>لا يعمل بعد: {step}.</translation>
    </message>
    <message>
        <source>It works, with a warning.</source>
        <translation>يعمل، مع تحذير.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keys and passwords can be stored in it.</source>
        <translation>يمكن تخزين المفاتيح وكلمات المرور فيها.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation>ابحث عن نافذتها وافتح قفلها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Look whether the captions are in the language that you chose.</source>
        <translation>انظر هل الترجمة النصية باللغة التي اخترتها.</translation>
    </message>
    <message>
        <source>Made out to {names}, valid until {ends}.</source>
        <translation>صادرة لـ ⁨{names}⁩، صالحة حتى {ends}.</translation>
    </message>
    <message>
        <source>Mend the file, or go on: at its next start Captioner keeps it under another name and uses the defaults.</source>
        <translation>أصلح الملف، أو تابع: عند تشغيله القادم يحتفظ به Captioner باسم آخر ويستخدم الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>الميكروفونات</translation>
    </message>
    <message>
        <source>None are chosen: this computer&apos;s own authorities decide.</source>
        <translation>لم يُختر شيء: تقرّر جهات الإصدار في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not needed without encryption.</source>
        <translation>لا حاجة إليها من دون تشفير.</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>لا حاجة إليه: يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>لم يُختبر بعد.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>لم يُجرَّب، بسبب ما فشل قبله.</translation>
    </message>
    <message>
        <source>Not tried: the way leads through the proxy {proxy}.</source>
        <translation>لم يُجرَّب: يمرّ الطريق عبر الخادم الوكيل ⁨{proxy}⁩.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}: the connection was refused.</source>
        <translation>لا شيء يستمع عند ⁨{address}⁩: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name} and others.</source>
        <translation>وُضعت إعدادات أقدم جانبًا لتعذّر قراءتها: ⁨{name}⁩ وغيرها.</translation>
    </message>
    <message>
        <source>Older settings were set aside because they could not be read: {name}.</source>
        <translation>وُضعت إعدادات أقدم جانبًا لتعذّر قراءتها: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Qt&apos;s own screen “{platform}”</source>
        <translation>شاشة Qt الخاصة «{platform}»</translation>
    </message>
    <message>
        <source>Restore them in the settings under About, or delete the files that are not needed.</source>
        <translation>استعدها في الإعدادات ضمن «حول»، أو احذف الملفات غير اللازمة.</translation>
    </message>
    <message>
        <source>Riva speech recognition is there; it does not list its models.</source>
        <translation>التعرّف على الكلام من Riva موجود؛ لكنه لا يسرد نماذجه.</translation>
    </message>
    <message>
        <source>Riva&apos;s gRPC port is usually 50051.</source>
        <translation>منفذ gRPC في Riva هو عادةً 50051.</translation>
    </message>
    <message>
        <source>Round trip {trip}</source>
        <translation>زمن الذهاب والإياب {trip}</translation>
    </message>
    <message>
        <source>Round trip {trip}, first words after {words}</source>
        <translation>زمن الذهاب والإياب {trip}، أولى الكلمات بعد {words}</translation>
    </message>
    <message>
        <source>Sample speech</source>
        <translation>عيّنة الكلام</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show this to the server&apos;s administrator.</source>
        <translation>أطلع مسؤول الخادم على هذا.</translation>
    </message>
    <message>
        <source>Something answers at {address}.</source>
        <translation>هناك من يردّ عند ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation>خدمة الكلام</translation>
    </message>
    <message>
        <source>Start Captioner from the desktop, or caption in the terminal: captioner caption.</source>
        <translation>شغّل Captioner من سطح المكتب، أو أنتج الترجمة النصية في الطرفية: captioner caption.</translation>
    </message>
    <message>
        <source>Streaming model</source>
        <translation>نموذج البث المباشر</translation>
    </message>
    <message>
        <source>Switch TLS off, or ask for the port with TLS.</source>
        <translation>أوقف TLS، أو اسأل عن المنفذ الذي يستخدم TLS.</translation>
    </message>
    <message>
        <source>Switch TLS on if the server offers it.</source>
        <translation>شغّل TLS إن كان الخادم يوفّره.</translation>
    </message>
    <message>
        <source>Switch TLS on.</source>
        <translation>شغّل TLS.</translation>
    </message>
    <message>
        <source>Testing {server}…</source>
        <translation>يجري اختبار ⁨{server}⁩…</translation>
    </message>
    <message>
        <source>The certificate files can be used.</source>
        <translation>يمكن استخدام ملفات الشهادات.</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s has expired.</source>
        <translation>انتهت صلاحية شهادة الجهة التي وقّعت شهادة الخادم.</translation>
    </message>
    <message>
        <source>The certificate of the authority {authority} expired on {day}.</source>
        <translation>انتهت صلاحية شهادة جهة الإصدار ⁨{authority}⁩ يوم {day}.</translation>
    </message>
    <message>
        <source>The certificate of the server expired on {day}.</source>
        <translation>انتهت صلاحية شهادة الخادم يوم {day}.</translation>
    </message>
    <message>
        <source>The client certificate {path} cannot be used: {reason}.</source>
        <translation>تعذّر استخدام شهادة العميل ⁨{path}⁩: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The connection to {address} failed: {reason}.</source>
        <translation>فشل الاتصال بـ ⁨{address}⁩: ‏⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The desktop of this system</source>
        <translation>سطح مكتب هذا النظام</translation>
    </message>
    <message>
        <source>The first words came back after {seconds} s.</source>
        <translation>عادت أولى الكلمات بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>The first words came {seconds} s after the speech began.</source>
        <translation>وصلت أولى الكلمات بعد {seconds} ث من بدء الكلام.</translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation>لا تردّ حلقة المفاتيح؛ ربما تنتظر كلمة مرورها.</translation>
    </message>
    <message>
        <source>The model {model} does not caption {language}, only {languages}.</source>
        <translation>لا ينتج النموذج ⁨{model}⁩ ترجمة نصية باللغة ⁨{language}⁩، بل فقط {languages}.</translation>
    </message>
    <message>
        <source>The model {model} is for whole recordings, not for live captions.</source>
        <translation>النموذج ⁨{model}⁩ للتسجيلات الكاملة، وليس للترجمة النصية المباشرة.</translation>
    </message>
    <message>
        <source>The model {model} is there and streams.</source>
        <translation>النموذج ⁨{model}⁩ موجود ويدعم البث المباشر.</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>الاسم ⁨{host}⁩ غير معروف هنا.</translation>
    </message>
    <message>
        <source>The name {host} was not found within {seconds} seconds.</source>
        <translation>لم يُعثر على الاسم ⁨{host}⁩ خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The server accepts the key.</source>
        <translation>يقبل الخادم المفتاح.</translation>
    </message>
    <message>
        <source>The server asks for no key.</source>
        <translation>لا يطلب الخادم مفتاحًا.</translation>
    </message>
    <message>
        <source>The server closes each connection once it is encrypted.</source>
        <translation>يغلق الخادم كل اتصال بمجرد تشفيره.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate.</source>
        <translation>لا يقبل الخادم شهادة العميل.</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: {reason}.</source>
        <translation>لا يقبل الخادم شهادة العميل: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The server does not caption {language}, only {languages}.</source>
        <translation>لا ينتج الخادم ترجمة نصية باللغة ⁨{language}⁩، بل فقط {languages}.</translation>
    </message>
    <message>
        <source>The server has no model for live captions, only for whole recordings: {names}.</source>
        <translation>ليس لدى الخادم نموذج للترجمة النصية المباشرة، بل للتسجيلات الكاملة فقط: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>The server has no model {model}. It has {names}.</source>
        <translation>ليس لدى الخادم النموذج ⁨{model}⁩. لديه ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>The server lets in only clients that show a certificate of their own.</source>
        <translation>لا يسمح الخادم إلا بدخول العملاء الذين يُبرزون شهادة خاصة بهم.</translation>
    </message>
    <message>
        <source>The server lets this client in and asks for no key.</source>
        <translation>يسمح الخادم بدخول هذا العميل ولا يطلب مفتاحًا.</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>يوفّر الخادم التشفير.</translation>
    </message>
    <message>
        <source>The server takes a stream in the chosen language.</source>
        <translation>يقبل الخادم البث باللغة المختارة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can be trusted.</source>
        <translation>شهادة الخادم موثوقة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on {ends}.</source>
        <translation>تنتهي صلاحية شهادة الخادم {ends}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to {names}, not to {name}.</source>
        <translation>شهادة الخادم صادرة لـ ⁨{names}⁩، وليس لـ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not acceptable: {reason}.</source>
        <translation>شهادة الخادم غير مقبولة: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to {name}.</source>
        <translation>شهادة الخادم ليست صادرة لـ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is known here.</source>
        <translation>شهادة الخادم غير موقّعة من جهة إصدار معروفة هنا.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority in {path}.</source>
        <translation>شهادة الخادم غير موقّعة من جهة الإصدار في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {day}.</source>
        <translation>شهادة الخادم غير صالحة قبل {day}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>شهادة الخادم غير صالحة بعد.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, and is not the one in {path}.</source>
        <translation>شهادة الخادم موقّعة ذاتيًا، وليست هي الشهادة الموجودة في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself: no authority vouches for it.</source>
        <translation>شهادة الخادم موقّعة ذاتيًا: لا تضمنها أي جهة إصدار.</translation>
    </message>
    <message>
        <source>The server&apos;s key could not be read, because the keyring does not answer.</source>
        <translation>تعذّرت قراءة مفتاح الخادم لأن حلقة المفاتيح لا تردّ.</translation>
    </message>
    <message>
        <source>There are none yet in {path}: the defaults are used.</source>
        <translation>لا توجد إعدادات بعد في ⁨{path}⁩: تُستخدم الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>There is no screen that captions could be shown on.</source>
        <translation>لا توجد شاشة يمكن عرض الترجمة النصية عليها.</translation>
    </message>
    <message>
        <source>There is no way to {address} from this network.</source>
        <translation>لا سبيل إلى ⁨{address}⁩ من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for more room.</source>
        <translation>حاول من جديد لاحقًا، أو اطلب من مسؤوله سعة أكبر.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>Try again: a model that was not used for long may be loading. If this stays, ask the server&apos;s administrator.</source>
        <translation>حاول من جديد: ربما يجري تحميل نموذج لم يُستخدم منذ مدة. فإن استمر ذلك، فاسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Try again; if this stays, ask the server&apos;s administrator.</source>
        <translation>حاول من جديد؛ فإن استمر ذلك، فاسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Try again; if this stays, show it to the server&apos;s administrator.</source>
        <translation>حاول من جديد؛ فإن استمر ذلك، فأطلع مسؤول الخادم عليه.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or set RIVA_API_KEY.</source>
        <translation>افتح قفل حلقة المفاتيح، أو عيّن RIVA_API_KEY.</translation>
    </message>
    <message>
        <source>Use that name as the address, or set the server name to it.</source>
        <translation>استخدم ذلك الاسم عنوانًا، أو اضبط اسم الخادم عليه.</translation>
    </message>
    <message>
        <source>Use the server&apos;s gRPC port instead, usually 50051.</source>
        <translation>استخدم منفذ gRPC للخادم بدلًا منه، وهو عادةً 50051.</translation>
    </message>
    <message>
        <source>Wayland session {name}, shown through {x11}</source>
        <translation>جلسة Wayland ‏⁨{name}⁩، معروضة عبر {x11}</translation>
    </message>
    <message>
        <source>Wayland session {name}, without X11</source>
        <translation>جلسة Wayland ‏⁨{name}⁩، من دون X11</translation>
    </message>
    <message>
        <source>X11 screen {screen}, {width} x {height} pixels</source>
        <translation>شاشة X11 ‏{screen}، بأبعاد {width} x {height} بكسل</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>certificate files</source>
        <translation>ملفات الشهادات</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>first words after {words}</source>
        <translation>أولى الكلمات بعد {words}</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>أُبطلت</translation>
    </message>
    <message>
        <source>its kind is not supported there</source>
        <translation>نوعها غير مدعوم هناك</translation>
    </message>
    <message>
        <source>its owner is not let in</source>
        <translation>صاحبها غير مسموح له بالدخول</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>تعذّر التحقق من توقيعها</translation>
    </message>
    <message>
        <source>port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>sample speech</source>
        <translation>عيّنة الكلام</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>speech service</source>
        <translation>خدمة الكلام</translation>
    </message>
    <message>
        <source>streaming model</source>
        <translation>نموذج البث المباشر</translation>
    </message>
    <message>
        <source>the authority that signed it is not known there</source>
        <translation>الجهة التي وقّعتها غير معروفة هناك</translation>
    </message>
    <message>
        <source>{address} and Captioner have no kind of encryption in common.</source>
        <translation>لا نوع تشفير مشتركًا بين ⁨{address}⁩ وCaptioner.</translation>
    </message>
    <message>
        <source>{address} answers in a protocol of its own: it is no Riva server.</source>
        <translation>يردّ ⁨{address}⁩ ببروتوكول خاص به: فليس خادم Riva.</translation>
    </message>
    <message>
        <source>{address} answers “{text}”: it is no Riva server.</source>
        <translation>يردّ ⁨{address}⁩ بالنص «{text}»: فليس خادم Riva.</translation>
    </message>
    <message>
        <source>{address} began to set up encryption but never finished.</source>
        <translation>بدأ ⁨{address}⁩ إعداد التشفير لكنه لم يُكمله.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>لا يردّ ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>{address} does not encrypt: it speaks gRPC without TLS.</source>
        <translation>لا يشفّر ⁨{address}⁩: فهو يتكلم gRPC من دون TLS.</translation>
    </message>
    <message>
        <source>{address} does not know itself by the name {name}.</source>
        <translation>لا يعرف ⁨{address}⁩ نفسه بالاسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{address} encrypts, but does not offer HTTP/2, which gRPC needs.</source>
        <translation>يشفّر ⁨{address}⁩، لكنه لا يوفّر HTTP/2 الذي يحتاج إليه gRPC.</translation>
    </message>
    <message>
        <source>{address} expects an encrypted connection.</source>
        <translation>يتوقّع ⁨{address}⁩ اتصالًا مشفّرًا.</translation>
    </message>
    <message>
        <source>{address} is a web server&apos;s port. Captions come over gRPC, which has its own.</source>
        <translation>⁨{address}⁩ منفذ خادم ويب. تأتي الترجمة النصية عبر gRPC الذي له منفذ خاص به.</translation>
    </message>
    <message>
        <source>{address} takes connections and closes each at once.</source>
        <translation>يقبل ⁨{address}⁩ الاتصالات ويغلق كلًّا منها فورًا.</translation>
    </message>
    <message>
        <source>{address} takes connections but says nothing: it is no Riva server.</source>
        <translation>يقبل ⁨{address}⁩ الاتصالات لكنه لا يقول شيئًا: فليس خادم Riva.</translation>
    </message>
    <message>
        <source>{check}: {outcome}</source>
        <translation>{check}: ‏{outcome}</translation>
    </message>
    <message>
        <source>{described}, scaled by QT_SCALE_FACTOR={scale}.</source>
        <translation>{described}، بمقياس QT_SCALE_FACTOR={scale}.</translation>
    </message>
    <message>
        <source>{host} is a numeric address.</source>
        <translation>⁨{host}⁩ عنوان رقمي.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>⁨{host}⁩ هو {addresses}.</translation>
    </message>
    <message>
        <source>{message} It was signed by {authority}.</source>
        <translation>{message} وقّعتها ⁨{authority}⁩.</translation>
    </message>
    <message>
        <source>{message} Yet the server takes the stream.</source>
        <translation>{message} ومع ذلك يقبل الخادم البث.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} مللي ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>⁨{names}⁩ وواحد آخر</numerusform>
            <numerusform>⁨{names}⁩ واثنان آخران</numerusform>
            <numerusform>⁨{names}⁩ و%n أخرى</numerusform>
            <numerusform>⁨{names}⁩ و%n غيرها</numerusform>
            <numerusform>⁨{names}⁩ و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>⁨{names}⁩ وغيرها</translation>
    </message>
    <message numerus="yes">
        <source>{path} can be read and names %n servers.</source>
        <translation>
            <numerusform>تمكن قراءة ⁨{path}⁩، وليس فيه أي خادم.</numerusform>
            <numerusform>تمكن قراءة ⁨{path}⁩، وفيه خادم واحد.</numerusform>
            <numerusform>تمكن قراءة ⁨{path}⁩، وفيه خادمان.</numerusform>
            <numerusform>تمكن قراءة ⁨{path}⁩، وفيه %n خوادم.</numerusform>
            <numerusform>تمكن قراءة ⁨{path}⁩، وفيه %n خادمًا.</numerusform>
            <numerusform>تمكن قراءة ⁨{path}⁩، وفيه %n خادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read and names 1 server.</source>
        <translation>تمكن قراءة ⁨{path}⁩، وفيه خادم واحد.</translation>
    </message>
    <message>
        <source>{path} can be read and names no server.</source>
        <translation>تمكن قراءة ⁨{path}⁩، وليس فيه أي خادم.</translation>
    </message>
    <message>
        <source>{path} is in force and locks nothing.</source>
        <translation>⁨{path}⁩ سارٍ ولا يقفل شيئًا.</translation>
    </message>
    <message>
        <source>{path} is in force and locks: {locked}.</source>
        <translation>⁨{path}⁩ سارٍ ويقفل: ⁨{locked}⁩.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{server} answers as Riva speech recognition does.</source>
        <translation>يردّ ⁨{server}⁩ كما يرد التعرّف على الكلام من Riva.</translation>
    </message>
    <message>
        <source>{server} ended the stream before it had heard all of the sample.</source>
        <translation>أنهى ⁨{server}⁩ البث قبل أن يسمع العيّنة كلها.</translation>
    </message>
    <message>
        <source>{server} heard the sample speech but wrote no words.</source>
        <translation>سمع ⁨{server}⁩ عيّنة الكلام لكنه لم يكتب أي كلمات.</translation>
    </message>
    <message>
        <source>{server} recognises whole recordings only, no live speech.</source>
        <translation>يتعرّف ⁨{server}⁩ على التسجيلات الكاملة فقط، لا على الكلام المباشر.</translation>
    </message>
    <message>
        <source>{server} takes calls but does not answer them.</source>
        <translation>يقبل ⁨{server}⁩ الطلبات لكنه لا يردّ عليها.</translation>
    </message>
    <message>
        <source>{server} took the sample speech but has not answered it in time.</source>
        <translation>استقبل ⁨{server}⁩ عيّنة الكلام لكنه لم يردّ عليها في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>{server} was so slow that the test was ended after {seconds} seconds.</source>
        <translation>كان ⁨{server}⁩ بطيئًا إلى حد أن الاختبار أُنهي بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>“{name}” (default)</source>
        <translation>«⁨{name}⁩» (افتراضي)</translation>
    </message>
</context>
<context>
    <name>transcripts</name>
    <message numerus="yes">
        <source>%n entries of the transcript could not be written to the disk, and are lost.</source>
        <translation>
            <numerusform>كُتبت كل مدخلات نص التفريغ على القرص.</numerusform>
            <numerusform>تعذّرت كتابة مدخلة واحدة من نص التفريغ على القرص، وقد ضاعت.</numerusform>
            <numerusform>تعذّرت كتابة مدخلتين من نص التفريغ على القرص، وقد ضاعتا.</numerusform>
            <numerusform>تعذّرت كتابة %n مدخلات من نص التفريغ على القرص، وقد ضاعت.</numerusform>
            <numerusform>تعذّرت كتابة %n مدخلة من نص التفريغ على القرص، وقد ضاعت.</numerusform>
            <numerusform>تعذّرت كتابة %n مدخلة من نص التفريغ على القرص، وقد ضاعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>لا سطور جديدة</numerusform>
            <numerusform>سطر جديد واحد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%n سطور جديدة</numerusform>
            <numerusform>%n سطرًا جديدًا</numerusform>
            <numerusform>%n سطر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced so far</source>
        <translation>
            <numerusform>لم يُستبدل شيء حتى الآن (%n)</numerusform>
            <numerusform>استُبدل موضع واحد حتى الآن (%n)</numerusform>
            <numerusform>استُبدل موضعان حتى الآن (%n)</numerusform>
            <numerusform>استُبدلت %n مواضع حتى الآن</numerusform>
            <numerusform>استُبدل %n موضعًا حتى الآن</numerusform>
            <numerusform>استُبدل %n موضع حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>لا توجد جلسات أقدم من ذلك.</numerusform>
            <numerusform>جلسة واحدة أقدم من ذلك وستُحذف نهائيًا.</numerusform>
            <numerusform>جلستان أقدم من ذلك وستُحذفان نهائيًا.</numerusform>
            <numerusform>%n جلسات أقدم من ذلك وستُحذف نهائيًا.</numerusform>
            <numerusform>%n جلسة أقدم من ذلك وستُحذف نهائيًا.</numerusform>
            <numerusform>%n جلسة أقدم من ذلك وستُحذف نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound files are older than that, and will be deleted for good.</source>
        <translation>
            <numerusform>لا توجد ملفات صوتية أقدم من ذلك.</numerusform>
            <numerusform>ملف صوتي واحد أقدم من ذلك وسيُحذف نهائيًا.</numerusform>
            <numerusform>ملفان صوتيان أقدم من ذلك وسيُحذفان نهائيًا.</numerusform>
            <numerusform>%n ملفات صوتية أقدم من ذلك وستُحذف نهائيًا.</numerusform>
            <numerusform>%n ملفًا صوتيًا أقدم من ذلك وستُحذف نهائيًا.</numerusform>
            <numerusform>%n ملف صوتي أقدم من ذلك وستُحذف نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>الإ&amp;شارات المرجعية</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>ا&amp;ختيار تسجيلات…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Correct the row</source>
        <translation>تص&amp;حيح السطر</translation>
    </message>
    <message>
        <source>&amp;Delete sessions:</source>
        <translation>&amp;حذف الجلسات:</translation>
    </message>
    <message>
        <source>&amp;Doubtful words</source>
        <translation>ال&amp;كلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation>ال&amp;انتقال إلى وقت…</translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation>&amp;ضمّ إلى السطر التالي</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>ح&amp;فظ ما يُقال</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>تكبي&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Live text file:</source>
        <translation>ملف ال&amp;نص المباشر:</translation>
    </message>
    <message>
        <source>&amp;Mark doubtful words</source>
        <translation>تمييز الكلمات المشكوك &amp;فيها</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>الإشارة المرجعية ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>تقس&amp;يم عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الح&amp;جم المعتاد</translation>
    </message>
    <message>
        <source>1:02:30, 62:30 or minutes</source>
        <translation>1:02:30 أو 62:30 أو دقائق</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message>
        <source>A new speaker</source>
        <translation>متحدّث جديد</translation>
    </message>
    <message>
        <source>A row cannot be empty. It stays as it was.</source>
        <translation>لا يمكن أن يكون السطر فارغًا. يبقى كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>A session broke off the last time. %n minutes of it were recovered.</source>
        <translation>
            <numerusform>انقطعت جلسة في المرة السابقة. لم تُستعد منها دقيقة كاملة.</numerusform>
            <numerusform>انقطعت جلسة في المرة السابقة. استُعيدت منها دقيقة واحدة.</numerusform>
            <numerusform>انقطعت جلسة في المرة السابقة. استُعيدت منها دقيقتان.</numerusform>
            <numerusform>انقطعت جلسة في المرة السابقة. استُعيدت منها %n دقائق.</numerusform>
            <numerusform>انقطعت جلسة في المرة السابقة. استُعيدت منها %n دقيقة.</numerusform>
            <numerusform>انقطعت جلسة في المرة السابقة. استُعيدت منها %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session can only be split between two of its rows. Choose another row.</source>
        <translation>لا يمكن تقسيم الجلسة إلا بين سطرين من سطورها. اختر سطرًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left</source>
        <translation>
            <numerusform>بقيت أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %n ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;bookmark</source>
        <translation>إضافة إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>Add to boosted &amp;words</source>
        <translation>إضافة إلى الكلمات ال&amp;معزَّزة</translation>
    </message>
    <message>
        <source>Add “{words}” to boosted words</source>
        <translation>إضافة «{words}» إلى الكلمات المعزَّزة</translation>
    </message>
    <message numerus="yes">
        <source>After %n days</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Captioner is writing this session. End it there, then try again.</source>
        <translation>نسخة أخرى من Captioner تكتب هذه الجلسة. أنهها هناك، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>As a sound file beside the text. Everybody who can be heard is on it: ask them first. Off, what the microphone hears is forgotten within a minute.</source>
        <translation>ملفًا صوتيًا بجانب النص. ويُسمع فيه كل من يصل صوته: استأذنهم أولًا. عند الإيقاف يُنسى ما يسمعه الميكروفون خلال دقيقة.</translation>
    </message>
    <message>
        <source>Bac&amp;k to where I read</source>
        <translation>ال&amp;عودة إلى موضع قراءتي</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>أقل من {percent}%</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Canc&amp;el all</source>
        <translation>إلغاء ال&amp;كل</translation>
    </message>
    <message>
        <source>Cancelled; nothing was transcribed.</source>
        <translation>أُلغي؛ لم يُفرَّغ شيء.</translation>
    </message>
    <message>
        <source>Cancelled; the first {minutes} minutes were transcribed and kept: {words}.</source>
        <translation>أُلغي؛ فُرّغت الدقائق الأولى وحُفظت (عددها {minutes}): {words}.</translation>
    </message>
    <message>
        <source>Captioner is ending.</source>
        <translation>يجري إنهاء Captioner.</translation>
    </message>
    <message>
        <source>Captions cannot be written to “{path}”. Choose a file by its whole path.</source>
        <translation>تعذّرت كتابة الترجمة النصية في «⁨{path}⁩». اختر ملفًا بمساره الكامل.</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>اختيار تسجيلات</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>اختيار مجلد التصدير</translation>
    </message>
    <message>
        <source>Choose the live text file</source>
        <translation>اختيار ملف النص المباشر</translation>
    </message>
    <message>
        <source>Click to change the title</source>
        <translation>انقر لتغيير العنوان</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ الك&amp;ل</translation>
    </message>
    <message>
        <source>Copy with &amp;times</source>
        <translation>نسخ مع الأ&amp;وقات</translation>
    </message>
    <message>
        <source>Dele&amp;te audio:</source>
        <translation>حذف ال&amp;صوت:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء التنبيه</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <translation>أفلت التسجيلات هنا</translation>
    </message>
    <message>
        <source>E&amp;xport each session when it is stopped</source>
        <translation>&amp;تصدير كل جلسة عند إيقافها</translation>
    </message>
    <message>
        <source>Each caption is added to this file as a line, as soon as it does not change any more: for a text source of OBS that reads from a file, or a teleprompter. It works without keeping sessions, too.</source>
        <translation>تُضاف كل ترجمة نصية إلى هذا الملف سطرًا، بمجرد أن تصبح ثابتة لا تتغيّر: لمصدر نصي في OBS يقرأ من ملف، أو لجهاز تلقين. ويعمل ذلك أيضًا من دون حفظ الجلسات.</translation>
    </message>
    <message>
        <source>Each format can be chosen once.</source>
        <translation>يمكن اختيار كل صيغة مرة واحدة.</translation>
    </message>
    <message>
        <source>Each session, from start to stop, is saved as text that only you can read. Off, nothing is written. What is said off the record is never written.</source>
        <translation>تُحفظ كل جلسة، من البدء إلى الإيقاف، نصًا لا يقرؤه سواك. عند الإيقاف لا يُكتب شيء. وما يُقال دون تدوين لا يُكتب أبدًا.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث ع&amp;ن السابق</translation>
    </message>
    <message>
        <source>From now on the recogniser listens for “{words}”.</source>
        <translation>من الآن فصاعدًا ينتبه محرّك التعرّف إلى «{words}».</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation>الانتقال إلى &amp;وقت</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>الانتقال إلى وقت</translation>
    </message>
    <message>
        <source>Go to what is said now (End)</source>
        <translation>الانتقال إلى ما يُقال الآن (End)</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep the &amp;audio, too</source>
        <translation>حفظ الصوت أي&amp;ضًا</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Name of speaker {number}</source>
        <translation>اسم المتحدّث {number}</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>الإشارة المرجعية ال&amp;تالية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>لا إشارات مرجعية بعد</translation>
    </message>
    <message>
        <source>No words were recognised in {file}. Check the recording and the language.</source>
        <translation>لم يجرِ التعرّف على أي كلمات في ⁨{file}⁩. تحقّق من التسجيل ومن اللغة.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Nobody was told apart here. Choose a speaker.</source>
        <translation>لم يُميَّز أحد هنا. اختر متحدّثًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is as old as that now.</source>
        <translation>لا شيء بهذا القِدم الآن.</translation>
    </message>
    <message>
        <source>Only what is kept can be exported.</source>
        <translation>لا يمكن تصدير إلا ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a row, select words in it, then add them.</source>
        <translation>افتح سطرًا، وحدّد كلمات فيه، ثم أضفها.</translation>
    </message>
    <message>
        <source>Open the transcript of {file}</source>
        <translation>فتح نص تفريغ ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Progress of {file}</source>
        <translation>تقدّم ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Put the cursor between two words, then split there.</source>
        <translation>ضع المؤشر بين كلمتين، ثم قسّم هناك.</translation>
    </message>
    <message>
        <source>Re&amp;name the speaker…</source>
        <translation>إعادة تسمية المتحدّ&amp;ث…</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>التسجيلات (*.wav *.flac *.ogg *.oga *.opus *.mp3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Recordings on their way</source>
        <translation>تسجيلات قيد التفريغ</translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation>إ&amp;زالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدا&amp;ل الكل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;قائلها</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but in no format. Choose one.</source>
        <translation>يُفترض تصدير الجلسات، لكن لم تُختر أي صيغة. اختر واحدة.</translation>
    </message>
    <message>
        <source>Sessions are to be exported, but to nowhere. Choose a folder.</source>
        <translation>يُفترض تصدير الجلسات، لكن لم يُحدَّد مكان. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Sound in {folder} is too old to be kept, but cannot be deleted: {reason}.</source>
        <translation>في ⁨{folder}⁩ صوت أقدم من أن يُحفظ، لكن تعذّر حذفه: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>المتحدّث {number}</translation>
    </message>
    <message>
        <source>Text for other programs</source>
        <translation>نص لبرامج أخرى</translation>
    </message>
    <message>
        <source>Text of the row</source>
        <translation>نص السطر</translation>
    </message>
    <message>
        <source>The disk is full: the transcript is not kept. Make room. Captions go on, and what was said meanwhile is then written after all.</source>
        <translation>القرص ممتلئ: لا يُحفظ نص التفريغ. وفّر مساحة. تستمر الترجمة النصية، وسيُكتب حينها ما قيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The kept session stays. Files that are there are never replaced.</source>
        <translation>تبقى الجلسة المحفوظة. ولا تُستبدل الملفات الموجودة أبدًا.</translation>
    </message>
    <message>
        <source>The live text file {path} cannot be written: {reason}. Captions go on. Make room or allow writing there, or choose another file in the settings.</source>
        <translation>تعذّرت كتابة ملف النص المباشر ⁨{path}⁩: ‏⁨{reason}⁩. تستمر الترجمة النصية. أفسح مساحة أو اسمح بالكتابة هناك، أو اختر ملفًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The session in {file} cannot be read: {reason}. Check the disk.</source>
        <translation>تعذّرت قراءة الجلسة في ⁨{file}⁩: ‏⁨{reason}⁩. تحقّق من القرص.</translation>
    </message>
    <message>
        <source>The sessions cannot be read or written: {reason}. Check the disk, then try again.</source>
        <translation>تعذّرت قراءة الجلسات أو كتابتها: ⁨{reason}⁩. تحقّق من القرص، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The transcript cannot be written: {reason}. Captions go on. Once that is mended, what was said meanwhile is written after all.</source>
        <translation>تعذّرت كتابة نص التفريغ: ⁨{reason}⁩. تستمر الترجمة النصية. حين يُصلَح ذلك يُكتب ما قيل في الأثناء.</translation>
    </message>
    <message>
        <source>There are no bookmarks. Ctrl+B makes one.</source>
        <translation>لا توجد إشارات مرجعية. يضع Ctrl+B إشارة.</translation>
    </message>
    <message>
        <source>There is no row below to join with.</source>
        <translation>لا يوجد سطر أدناه لضمّه.</translation>
    </message>
    <message>
        <source>There is no such session any more. Choose another one.</source>
        <translation>لم تعد هذه الجلسة موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>This session can be read, but not changed: {reason}. Check the permissions of its file.</source>
        <translation>تمكن قراءة هذه الجلسة، لكن لا يمكن تغييرها: ⁨{reason}⁩. تحقّق من أذونات ملفها.</translation>
    </message>
    <message>
        <source>This session goes on already.</source>
        <translation>هذه الجلسة مستمرة بالفعل.</translation>
    </message>
    <message>
        <source>This session is being captioned at this moment. Stop it, then try again.</source>
        <translation>تجري الترجمة النصية لهذه الجلسة الآن. أوقفها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This session was deleted or merged, and is as it was then.</source>
        <translation>حُذفت هذه الجلسة أو دُمجت، وهي كما كانت آنذاك.</translation>
    </message>
    <message>
        <source>This session was split. Open it again to change it.</source>
        <translation>قُسّمت هذه الجلسة. افتحها من جديد لتغييرها.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Captioner, and is left as it is. Update Captioner to open it.</source>
        <translation>كتب هذه الجلسة إصدار أحدث من Captioner، وتُترك كما هي. حدّث Captioner لفتحها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>إلى الن&amp;هاية</translation>
    </message>
    <message>
        <source>Tools of the transcript</source>
        <translation>أدوات نص التفريغ</translation>
    </message>
    <message>
        <source>Transcribe recordings</source>
        <translation>تفريغ التسجيلات</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>يجري التفريغ…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص التفريغ</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>نص التفريغ: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Type a time such as 1:02:30.</source>
        <translation>اكتب وقتًا مثل 1:02:30.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG or MP3. Each one becomes a session of its own, recognised as the live captions are.</source>
        <translation>‏WAV أو FLAC أو OGG أو MP3. يصبح كل منها جلسة مستقلة، ويجري التعرّف عليه كما في الترجمة النصية المباشرة.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في انتظار دوره</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>What is kept can be deleted after {least} to {most} days.</source>
        <translation>يمكن حذف المحفوظ بعد مدة من {least} إلى {most} من الأيام.</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>عند انتهاء الجلسة</translation>
    </message>
    <message>
        <source>With its session</source>
        <translation>مع جلسته</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}. Choose another file.</source>
        <translation>يتعذّر فتح ⁨{file}⁩: ⁨{reason}⁩. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete, and was not opened. Get it once more from where it came from.</source>
        <translation>⁨{file}⁩ تالف أو غير مكتمل ولم يُفتح. احصل عليه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{file} is no session that Captioner can read. It was left as it is; put a backup of it in its place if you have one.</source>
        <translation>⁨{file}⁩ ليس جلسة يستطيع Captioner قراءتها. تُرك كما كان؛ ضع نسخة احتياطية منه مكانه إن كانت لديك.</translation>
    </message>
    <message>
        <source>{file} is no transcript of Captioner. Choose a file that was exported as a “Captioner transcript”.</source>
        <translation>ليس ⁨{file}⁩ نص تفريغ من Captioner. اختر ملفًا صُدِّر بصيغة «نص تفريغ Captioner».</translation>
    </message>
    <message>
        <source>{format} (.{ending})</source>
        <translation>{format} ⁨(.{ending})⁩</translation>
    </message>
    <message>
        <source>{name}: click to rename everywhere</source>
        <translation>⁨{name}⁩: انقر لإعادة التسمية في كل مكان</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose one by its whole path.</source>
        <translation>«⁨{path}⁩» ليس مجلدًا. اختر مجلدًا بمساره الكامل.</translation>
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
        <translation>‏Captioner: يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Captioner: paused</source>
        <translation>‏Captioner: متوقف مؤقتًا</translation>
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
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>&amp;Not again for this version</source>
        <translation>عدم التذ&amp;كير بهذا الإصدار</translation>
    </message>
    <message>
        <source>&amp;What is new…</source>
        <translation>ما ال&amp;جديد…</translation>
    </message>
    <message>
        <source>Captioner {version} is out.</source>
        <translation>صدر Captioner ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>ال&amp;بحث الآن</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>البحث عن إصدار أحدث مرة في اليوم</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>The address that tells of new versions must begin with https:// and name a server.</source>
        <translation>يجب أن يبدأ العنوان الذي يُخبر عن الإصدارات الجديدة بـ https://‎ وأن يسمّي خادمًا.</translation>
    </message>
    <message>
        <source>This Captioner does not know where new versions are told of. An administrator can set the address.</source>
        <translation>لا يعرف Captioner هذا أين يُعلَن عن الإصدارات الجديدة. يستطيع المسؤول تحديد العنوان.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of versions of Captioner. Try again later.</source>
        <translation>لا يتحدث ما أجاب به ⁨{host}⁩ عن إصدارات Captioner. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} cannot be asked for new versions: {reason}. Check the connection, then try again.</source>
        <translation>يتعذّر سؤال ⁨{host}⁩ عن الإصدارات الجديدة: ⁨{reason}⁩. تحقق من الاتصال ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the one to ask for new versions: {reason}. Nothing was taken from it.</source>
        <translation>لم يستطع ⁨{host}⁩ إثبات أنه الخادم الذي يُسأل عن الإصدارات الجديدة: ⁨{reason}⁩. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the connection, then try again.</source>
        <translation>لم يُجب ⁨{host}⁩ في الوقت المناسب. تحقق من الاتصال ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} did not tell of new versions (status {status}). Try again later.</source>
        <translation>لم يُخبر ⁨{host}⁩ عن إصدارات جديدة (الحالة ⁨{status}⁩). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} is asked for the number of the newest version, and is told nothing. Nothing is downloaded or installed.</source>
        <translation>يُسأل ⁨{host}⁩ عن رقم أحدث إصدار ولا يُخبَر بشيء. لا يُنزَّل شيء ولا يُثبَّت.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
</context>
</TS>

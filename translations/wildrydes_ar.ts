<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/about.py</extracomment>
        <translation>يونيكورن</translation>
    </message>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/about.py</extracomment>
        <translation>حول Wild Rydes</translation>
    </message>
    <message>
        <source>Makes signing in with Amazon Cognito visible.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>يُظهر كيف يجري تسجيل الدخول عبر Amazon Cognito.</translation>
    </message>
    <message>
        <source>Version {app}, with Qt {qt} and Python {python}. Apache License 2.0.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>الإصدار {app}، مع Qt {qt} وPython {python}. رخصة Apache License 2.0.</translation>
    </message>
    <message>
        <source>Wild Rydes Desktop</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes Desktop</translation>
    </message>
    <message>
        <source>Wild Rydes is the unicorn ride service of the AWS Serverless Workshops.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes هي خدمة ركوب اليونيكورن في ورش العمل AWS Serverless Workshops.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>يلزم إدخال كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Change password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change password…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Cognito refuses every refresh and access token of yours, on all machines. ID tokens still verify until they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>يرفض Cognito كل رموز التحديث والوصول الخاصة بك، على جميع الأجهزة. أما رموز الهوية فتظل صالحة حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete my account…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>حذف حسابي…</translation>
    </message>
    <message>
        <source>Delete this account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>حذف هذا الحساب</translation>
    </message>
    <message>
        <source>Devices…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>الأجهزة…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Forgets all three tokens on this machine. Cognito is not told: a copy of one works until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ينسى الرموز الثلاثة على هذا الجهاز. لا يُبلَّغ Cognito بذلك: فأي نسخة منها تعمل حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>From now on Cognito refuses this refresh token and the access tokens made with it. A copied ID token still verifies until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>من الآن يرفض Cognito رمز التحديث هذا ورموز الوصول التي صدرت به. أما رمز الهوية المنسوخ فيظل صالحًا حتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>الاحتفاظ بحسابي</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>الإبقاء على القديمة</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Present password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Profile…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>الملف الشخصي…</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تحديث الرموز</translation>
    </message>
    <message>
        <source>Revoke this session</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>إبطال هذه الجلسة</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>العامل الثاني…</translation>
    </message>
    <message>
        <source>Sign in to see your account here.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>سجّل الدخول لترى حسابك هنا.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing out, three ways</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>تسجيل الخروج بثلاث طرق</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>الموضوع (sub)</translation>
    </message>
    <message>
        <source>The computers that stand in for the second factor.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>أجهزة الحاسوب التي تنوب عن العامل الثاني.</translation>
    </message>
    <message>
        <source>The pool forgets the account with everything in it. There is no way back.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ينسى المجمع الحساب بكل ما فيه. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>The present password is needed, to see that it is you.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>كلمة المرور الحالية لازمة للتأكد من أنك أنت.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Trades the refresh token for a new ID and access token. Nothing is typed again. The app also does so by itself, before they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>يستبدل برمز التحديث رمز هوية ورمز وصول جديدين. لا تكتب شيئًا من جديد. ويفعل التطبيق ذلك من تلقاء نفسه أيضًا قبل انتهاء صلاحيتهما.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>اكتب كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>اكتب «{word}» للمتابعة</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ما يطلبه تسجيل الدخول إلى جانب كلمة المرور.</translation>
    </message>
    <message>
        <source>What the pool keeps for you</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ما يحفظه المجمع عنك</translation>
    </message>
    <message>
        <source>Your attributes: read them, change them, verify an address.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>سماتك: اقرأها وغيّرها وتحقق من عنوان.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>A profile of this computer&apos;s AWS settings. The app keeps nothing of it.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>ملف تعريف من إعدادات AWS على هذا الحاسوب. لا يحتفظ التطبيق بشيء منه.</translation>
    </message>
    <message>
        <source>A stack that is there already</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>مكدس موجود بالفعل</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>العودة إلى المكدس</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>العودة إلى {name}</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Find it</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>العثور عليه</translation>
    </message>
    <message>
        <source>Launched from here before, or by the workshop&apos;s own button.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>أُطلق من هنا من قبل، أو بزر ورشة العمل نفسها.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>إظهار الحساب</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>اسم المكدس</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>اسم المكدس ناقص.</translation>
    </message>
    <message>
        <source>What the environment says, as for the AWS CLI</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>ما تحدده متغيرات البيئة، كما في AWS CLI</translation>
    </message>
    <message>
        <source>Whose account, and where</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>حساب من، وأين</translation>
    </message>
    <message>
        <source>{name} · {where}</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>{name} · {where}</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/widgets/buttons.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>مجمع آخر</translation>
    </message>
    <message>
        <source>App client id (optional)</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>معرّف عميل التطبيق (اختياري)</translation>
    </message>
    <message>
        <source>App clients of this pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>عملاء التطبيق في هذا المجمع</translation>
    </message>
    <message>
        <source>Find and open</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>بحث وفتح</translation>
    </message>
    <message>
        <source>Its id or ARN, the name of the stack that made it, or its name in the list.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>معرّفه أو ARN، أو اسم المكدس الذي أنشأه، أو اسمه في القائمة.</translation>
    </message>
    <message>
        <source>Left empty, it is looked up with this computer&apos;s AWS credentials.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>إذا تُرك فارغًا، يُبحث عنه ببيانات اعتماد AWS على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json, or pools that were saved here. Nothing in it is run.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>أو أفلت ملفًا في أي مكان من هذه النافذة: config.js أو aws-exports.js أو amplify_outputs.json أو amplifyconfiguration.json أو مجمعات حُفظت هنا. لا يُنفَّذ شيء مما فيه.</translation>
    </message>
    <message>
        <source>Say which pool.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>حدّد المجمع.</translation>
    </message>
    <message>
        <source>Which pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>أي مجمع</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Arrives in</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>يصل بعد</translation>
    </message>
    <message>
        <source>On the map {name} is here already. The API says it takes {time}.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>على الخريطة وصل {name} بالفعل. تقول واجهة API إن ذلك يستغرق {time}.</translation>
    </message>
    <message>
        <source>Open it in the Protocol panel</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>فتحه في لوحة البروتوكول</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>Rider</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>الراكب</translation>
    </message>
    <message>
        <source>See what an API checks</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>انظر ما تفحصه واجهة API</translation>
    </message>
    <message>
        <source>The answer has no Access-Control-Allow-Origin header. This app may read it all the same; a browser would keep it from the website. Enable CORS for /ride, and have the function send the header.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>لا تحمل الإجابة ترويسة Access-Control-Allow-Origin. يستطيع هذا التطبيق قراءتها مع ذلك، أما المتصفح فيمنعها عن موقع الويب. فعّل CORS للمسار /ride، واجعل الدالة ترسل الترويسة.</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>الطلب وإجابته</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>اليونيكورن</translation>
    </message>
    <message>
        <source>{0} has been sent to you.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>أُرسل إليك {0}.</translation>
    </message>
    <message>
        <source>{0} is here. Hop on!</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>وصل {0}. هيا اركب!</translation>
    </message>
    <message>
        <source>{0} is on the way.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} في الطريق.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{count} ث</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>مجمع آخر</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>معرّف عميل التطبيق</translation>
    </message>
    <message>
        <source>Fetch its keys and check</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>جلب مفاتيحه والفحص</translation>
    </message>
    <message>
        <source>Its keys are at the endpoint that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>مفاتيحه عند نقطة النهاية المفتوحة</translation>
    </message>
    <message>
        <source>Scopes that the method or route asks for</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>النطاقات التي تطلبها الطريقة أو المسار</translation>
    </message>
    <message>
        <source>The pool that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>المجمع المفتوح</translation>
    </message>
    <message>
        <source>The pool that your API trusts</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>المجمع الذي تثق به واجهة API لديك</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>معرّف مجمع المستخدمين</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ApiView</name>
    <message>
        <source>A REST API&apos;s Cognito authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>مخوِّل Cognito لواجهة REST API</translation>
    </message>
    <message>
        <source>An API that checks everything</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>واجهة API تفحص كل شيء</translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>مخوِّل JWT لواجهة HTTP API</translation>
    </message>
    <message>
        <source>Checked for pool {0}, app client {1}.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>جرى الفحص للمجمع {0} وعميل التطبيق {1}.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>ما يُنظر إليه</translation>
    </message>
    <message>
        <source>REST</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>REST</translation>
    </message>
    <message>
        <source>What API Gateway looks at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>ما ينظر إليه API Gateway</translation>
    </message>
    <message>
        <source>What API Gateway looks at, and what it does not. Choose a row to read how.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>ما ينظر إليه API Gateway وما لا ينظر إليه. اختر صفًا لتقرأ كيف.</translation>
    </message>
    <message>
        <source>Which token in which header</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>أي رمز في أي ترويسة</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Would your API take this token?</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>هل تقبل واجهة API لديك هذا الرمز؟</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Cognito itself (GetUser and the like): the access token, in the request&apos;s body. No header.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Cognito نفسه (GetUser وما شابهها): رمز الوصول في نص الطلب. بلا ترويسة.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>لا يجتاز</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>HTTP API. Authorization: Bearer and the token. With scopes on the route it has to be the access token; without, either.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>HTTP API. ‏Authorization: Bearer ثم الرمز. مع وجود نطاقات على المسار يجب أن يكون رمز الوصول، ومن دونها أيّهما.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>لا يُنظر إليه</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>يجتاز</translation>
    </message>
    <message>
        <source>REST API, method with scopes. Authorization: the access token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>REST API، طريقة بنطاقات. ‏Authorization: رمز الوصول</translation>
    </message>
    <message>
        <source>REST API, method without scopes. Authorization: the ID token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>REST API، طريقة بلا نطاقات. ‏Authorization: رمز الهوية</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{0} would let it in.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>سيقبله {0}.</translation>
    </message>
    <message>
        <source>{0} would refuse it.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>سيرفضه {0}.</translation>
    </message>
    <message>
        <source>{0}: that cannot be told from here.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}: لا يمكن معرفة ذلك من هنا.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A pool of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>مجمع من هذا التطبيق (*.json)</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>app/guide_files.py, app/recording_actions.py</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All is right again: {scene}
If tokens of meanwhile don&apos;t work, refresh them.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>عاد كل شيء إلى صوابه: {scene}
إذا لم تعمل رموز صدرت في تلك الأثناء، فحدّثها.</translation>
    </message>
    <message>
        <source>Amplify JS</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Amplify JS</translation>
    </message>
    <message>
        <source>Amplify, first generation (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify، الجيل الأول (*.js)</translation>
    </message>
    <message>
        <source>Amplify, second generation (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify، الجيل الثاني (*.json)</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>تغيّر: {what}.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>app/further.py</extracomment>
        <translation>البحث عن تحديثات…</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>تحقق من الاسم والمنطقة وملف التعريف.</translation>
    </message>
    <message>
        <source>Choose another name. To look at that stack, go back and find it by its name.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>اختر اسمًا آخر. لرؤية ذلك المكدس ارجع وابحث عنه باسمه.</translation>
    </message>
    <message>
        <source>Choose another name; or go back, find it by its name, and delete it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>اختر اسمًا آخر؛ أو ارجع وابحث عنه باسمه واحذفه.</translation>
    </message>
    <message>
        <source>Copied: request {number}, {operation}, as {language}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>نُسخ: الطلب {number}، {operation}، بصيغة {language}</translation>
    </message>
    <message>
        <source>Done, {time}.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>تم، {time}.</translation>
    </message>
    <message>
        <source>Done, {time}: ticked by you.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>تم، {time}: أنت من أشّر عليه.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks for a second factor.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>من الآن يطلب تسجيل الدخول عاملًا ثانيًا.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks which second factor you want to show.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>من الآن يسألك تسجيل الدخول أي عامل ثانٍ تريد تقديمه.</translation>
    </message>
    <message>
        <source>From now on the password is enough.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>من الآن تكفي كلمة المرور.</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <extracomment>app/further.py</extracomment>
        <translation>الانتقال إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <extracomment>app/further.py</extracomment>
        <translation>الانتقال إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Guides (*.toml)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>أدلة (*.toml)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>أرشيف HTTP (*.har)</translation>
    </message>
    <message>
        <source>If that account waits for a code, a new one is on its way.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>إذا كان ذلك الحساب ينتظر كودًا، فهناك كود جديد في الطريق.</translation>
    </message>
    <message>
        <source>In this Region of this account, {name} is taken: {state}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>في هذه المنطقة من هذا الحساب، الاسم {name} محجوز: {state}.</translation>
    </message>
    <message>
        <source>It could not be looked up: {why}.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>تعذّر البحث عنه: {why}.</translation>
    </message>
    <message>
        <source>It is never used again; the next start tries once more to remove it.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>لن يُستخدم أبدًا بعد الآن؛ وعند البدء التالي تُعاد محاولة إزالته.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can also just sign in.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>تُعاد المحاولة تلقائيًا. ويمكنك أيضًا أن تسجّل الدخول ببساطة.</translation>
    </message>
    <message>
        <source>It was “{former}”.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>كان «{former}».</translation>
    </message>
    <message>
        <source>Its names stand for your own values. It talks to the pool that Amplify is set up for.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>أسماؤه تقوم مقام قيمك أنت. ويخاطب المجمع الذي أُعدّ له Amplify.</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keyring, for the next time.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>سرّه محفوظ في حلقة مفاتيح هذا النظام للمرة القادمة.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/further.py</extracomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Launch the stack of the users first.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>أطلق مكدس المستخدمين أولًا.</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>app/further.py</extracomment>
        <translation>إطلاق المكدس…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Neither the stack {name} nor the website&apos;s js/config.js names one.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>لا يذكر المكدس {name} ولا ملف الموقع js/config.js أي واجهة.</translation>
    </message>
    <message>
        <source>New ones could not be fetched: {title}.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>تعذّر جلب رموز جديدة: {title}.</translation>
    </message>
    <message>
        <source>No pool to open</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>لا مجمع لفتحه</translation>
    </message>
    <message>
        <source>No. Think again, or look for a hint.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>لا. فكّر مرة أخرى، أو ابحث عن تلميح.</translation>
    </message>
    <message>
        <source>Nobody is signed in: sign in first, then break it again.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>لم يسجّل أحد الدخول: سجّل الدخول أولًا، ثم اكسره من جديد.</translation>
    </message>
    <message>
        <source>Nothing in it is secret, and Cognito refuses it: a proof is good once. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>لا سرّ فيه، ويرفضه Cognito: فالإثبات صالح مرة واحدة. ويخاطب {address}.</translation>
    </message>
    <message>
        <source>Nothing in it is secret: it runs as it is. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>لا سرّ فيه: يعمل كما هو. ويخاطب {address}.</translation>
    </message>
    <message>
        <source>Nothing in {region} is called {name}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>لا شيء في {region} بالاسم {name}.</translation>
    </message>
    <message>
        <source>Nothing is changed.
The pool has it like this already.</source>
        <extracomment>app/mfa_actions.py, app/profile_actions.py</extracomment>
        <translation>لم يتغير شيء.
هكذا هو لدى المجمع بالفعل.</translation>
    </message>
    <message>
        <source>Nothing is selected.
Choose an exchange in the table first.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>لم تحدد شيئًا.
اختر تبادلًا من الجدول أولًا.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>فتح دليل</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>فتح هذا المجمع</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>صفحة للقراءة (*.html)</translation>
    </message>
    <message>
        <source>Pools of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>مجمعات هذا التطبيق (*.json)</translation>
    </message>
    <message>
        <source>Pools…</source>
        <extracomment>app/further.py</extracomment>
        <translation>المجمعات…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>app/further.py</extracomment>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <extracomment>app/further.py</extracomment>
        <translation>وضع العرض</translation>
    </message>
    <message>
        <source>Presenter mode
{card} shows the keys, {leave} ends it. What is personal is covered.</source>
        <extracomment>app/presenting.py</extracomment>
        <translation>وضع العرض
{card} يُظهر المفاتيح و{leave} ينهيه. ما هو شخصي مغطّى.</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>app/further.py</extracomment>
        <translation>إعادة اللوحات إلى أماكنها</translation>
    </message>
    <message>
        <source>Recordings (*.html *.htm *.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>تسجيلات (*.html *.htm *.har)</translation>
    </message>
    <message>
        <source>Register a rider</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>تسجيل راكب</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>طلب يونيكورن</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>Save all pools of the list</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>حفظ كل مجمعات القائمة</translation>
    </message>
    <message>
        <source>Save the pool&apos;s configuration</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>حفظ إعدادات المجمع</translation>
    </message>
    <message>
        <source>Save the progress</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>حفظ التقدم</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>حفظ التسجيل</translation>
    </message>
    <message>
        <source>Save this guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>حفظ هذا الدليل</translation>
    </message>
    <message>
        <source>Saved: {path}
No name, address or secret of yours is in it.</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>حُفظ: {path}
ليس فيه اسم لك ولا عنوان ولا سر.</translation>
    </message>
    <message>
        <source>Saved: {path}
Nothing secret is in it. It opens again here.</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>حُفظ: {path}
لا سر فيه. ويمكن فتحه هنا من جديد.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>عيّن متغيرات البيئة هذه أولًا: {names}. ويخاطب {address}.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. They go into JSON texts, so write \&quot; for &quot; and \\ for \. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>عيّن متغيرات البيئة هذه أولًا: {names}. وهي توضع داخل نصوص JSON، فاكتب \&quot; بدلًا من &quot; و\\ بدلًا من \. ويخاطب {address}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign out, and sign in with the new one.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>سجّل الخروج، ثم ادخل بالجديدة.</translation>
    </message>
    <message>
        <source>Signed in again as {name}.
Your session was in the keyring; signing out removes it.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>سُجّل الدخول من جديد باسم {name}.
كانت جلستك في حلقة المفاتيح؛ وتسجيل الخروج يزيلها.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/further.py</extracomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>That lasts until the app is closed.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>يدوم ذلك حتى يُغلق التطبيق.</translation>
    </message>
    <message>
        <source>That lasts until the app is closed: {reason}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>يدوم ذلك حتى يُغلق التطبيق: {reason}.</translation>
    </message>
    <message>
        <source>The address stays with the other account.
This account is not verified. Sign in to the other one, or register with another address.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>يبقى العنوان مع الحساب الآخر.
لم يتم التحقق من هذا الحساب. ادخل إلى الآخر، أو سجّل بعنوان مختلف.</translation>
    </message>
    <message>
        <source>The authenticator app is set up.
{what}</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>أُعدّ تطبيق المصادقة.
{what}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>الكود صحيح.</translation>
    </message>
    <message>
        <source>The group {0} is there.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>المجموعة {0} موجودة.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>تعذّرت قراءة القائمة.</translation>
    </message>
    <message>
        <source>The list was not read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>لم تُقرأ القائمة.</translation>
    </message>
    <message>
        <source>The local pool begins anew.
The old one could not be opened: {reason}. Nothing in it was changed; it is kept in {folder}.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>المجمع المحلي يبدأ من جديد.
تعذّر فتح القديم: {reason}. لم يتغير فيه شيء؛ وهو محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>The local pool has its default settings again.
People keep their accounts, and who is signed in stays so.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>عاد المجمع المحلي إلى إعداداته الافتراضية.
تبقى للناس حساباتهم، ومن سجّل الدخول يبقى كذلك.</translation>
    </message>
    <message>
        <source>The local pool has its new settings.
Who is signed in stays so; the next sign-in or refresh meets them.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>للمجمع المحلي إعداداته الجديدة.
من سجّل الدخول يبقى كذلك؛ وتسري على أول دخول أو تحديث تالٍ.</translation>
    </message>
    <message>
        <source>The local pool stopped.
It is being started again; nothing that it confirmed is lost.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>توقف المجمع المحلي.
يجري تشغيله من جديد؛ ولم يضِع شيء مما أكّده.</translation>
    </message>
    <message>
        <source>The new password is set.
Sign in with it.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>عُيّنت كلمة المرور الجديدة.
سجّل الدخول بها.</translation>
    </message>
    <message>
        <source>The new password may be set already.
The code is used up, most likely by the try whose answer was lost. Sign in with the new password.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>ربما عُيّنت كلمة المرور الجديدة بالفعل.
استُهلك الكود، والأرجح أن ذلك في المحاولة التي ضاعت إجابتها. سجّل الدخول بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The old one is refused, most likely because the try whose answer was lost has worked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>القديمة مرفوضة، والأرجح لأن المحاولة التي ضاعت إجابتها قد نجحت.</translation>
    </message>
    <message>
        <source>The pool asks on.
Whether your answer was right, it does not say. Read what it asks now: the same question again often means that it was not.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>يواصل المجمع السؤال.
ولا يقول هل كانت إجابتك صحيحة. اقرأ ما يسأله الآن: تكرار السؤال نفسه يعني غالبًا أنها لم تكن صحيحة.</translation>
    </message>
    <message>
        <source>The pool does not remember devices, so this one is not remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>المجمع لا يتذكر الأجهزة، فلا يُتذكّر هذا الجهاز.</translation>
    </message>
    <message>
        <source>The pool has forgotten the device.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>نسي المجمع الجهاز.
لم يعد يُغني عن أي عامل ثانٍ.</translation>
    </message>
    <message>
        <source>The pool has what you saved.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>لدى المجمع ما حفظته.</translation>
    </message>
    <message>
        <source>The pool is in the list as {name}.
Nothing secret is kept with it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>المجمع في القائمة باسم {name}.
لا يُحفظ معه أي سر.</translation>
    </message>
    <message>
        <source>The pool is understood; its app client is wanted</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>المجمع مفهوم؛ وينقص عميل تطبيقه</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type the code that went to {where}. Only then does {new} take its place.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>يحتفظ المجمع بـ {old} حتى تكتب الكود الذي أُرسل إلى {where}. عندها فقط يحل {new} محله.</translation>
    </message>
    <message>
        <source>The pool no longer remembers this device.
It is known still, but spares no second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>لم يعد المجمع يتذكر هذا الجهاز.
ما زال معروفًا، لكنه لا يُغني عن العامل الثاني.</translation>
    </message>
    <message>
        <source>The pool of the stack {name} is open.
It is {pool}. Register the first rider.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>مجمع المكدس {name} مفتوح.
وهو {pool}. سجّل الراكب الأول.</translation>
    </message>
    <message>
        <source>The pool remembers this computer.
The app keeps no secret of it, though: to be spared the second factor here, tick “Remember this computer” when you are next asked for it.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>يتذكر المجمع هذا الحاسوب.
لكن التطبيق لا يحتفظ بسر له: لتُعفى من العامل الثاني هنا، أشّر على «تذكّر هذا الحاسوب» حين يُطلب منك في المرة القادمة.</translation>
    </message>
    <message>
        <source>The pool remembers this device.
It may stand in for the second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>يتذكر المجمع هذا الجهاز.
ويمكنه أن ينوب عن العامل الثاني.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type the code that went to {where}, not before.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>يعتمد المجمع {new} حين تكتب الكود الذي أُرسل إلى {where}، لا قبل ذلك.</translation>
    </message>
    <message>
        <source>The pool that is open here was part of it: choose another.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>المجمع المفتوح هنا كان جزءًا منه: اختر مجمعًا آخر.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>المجمع المفتوح يعرف الآن واجهة API الخاصة بـ {name}.
اطلب يونيكورن.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Sign in, and request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>المجمع المفتوح يعرف الآن واجهة API الخاصة بـ {name}.
سجّل الدخول واطلب يونيكورن.</translation>
    </message>
    <message>
        <source>The pool waits for a code.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>ينتظر المجمع كودًا.</translation>
    </message>
    <message>
        <source>The pool was told of {new}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>أُبلغ المجمع بـ {new}.</translation>
    </message>
    <message numerus="yes">
        <source>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>
            <numerusform>حُفظ التسجيل بلا تبادلات.
لا كلمات مرور ولا أكواد ولا رموز في {path}؛ أما أسماء المستخدمين ففيه. ويمكن فتحه هنا من جديد.</numerusform>
            <numerusform>حُفظ التسجيل: تبادل واحد.
لا كلمات مرور ولا أكواد ولا رموز في {path}؛ أما أسماء المستخدمين ففيه. ويمكن فتحه هنا من جديد.</numerusform>
            <numerusform>حُفظ التسجيل: تبادلان.
لا كلمات مرور ولا أكواد ولا رموز في {path}؛ أما أسماء المستخدمين ففيه. ويمكن فتحه هنا من جديد.</numerusform>
            <numerusform>حُفظ التسجيل: {count} تبادلات.
لا كلمات مرور ولا أكواد ولا رموز في {path}؛ أما أسماء المستخدمين ففيه. ويمكن فتحه هنا من جديد.</numerusform>
            <numerusform>حُفظ التسجيل: {count} تبادلًا.
لا كلمات مرور ولا أكواد ولا رموز في {path}؛ أما أسماء المستخدمين ففيه. ويمكن فتحه هنا من جديد.</numerusform>
            <numerusform>حُفظ التسجيل: {count} تبادل.
لا كلمات مرور ولا أكواد ولا رموز في {path}؛ أما أسماء المستخدمين ففيه. ويمكن فتحه هنا من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session may still be in the keyring</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>قد تكون الجلسة ما زالت في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
Nothing that it made remains.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>حُذف المكدس {name}.
لم يبق شيء مما أنشأه.</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
What remains of it is listed below.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>حُذف المكدس {name}.
ما بقي منه مذكور أدناه.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
Its pool can be opened, and the website knows it already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>المكدس {name} جاهز.
يمكن فتح مجمعه، والموقع يعرفه بالفعل.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
The website knows its API already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>المكدس {name} جاهز.
والموقع يعرف واجهة API الخاصة به بالفعل.</translation>
    </message>
    <message>
        <source>The tokens are new again.
What did not work a moment ago will now.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>الرموز جديدة من جديد.
ما لم يعمل قبل لحظة سيعمل الآن.</translation>
    </message>
    <message>
        <source>The tokens are new.
auth_time is still the sign-in&apos;s; iat and exp moved on.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>الرموز جديدة.
ما زال auth_time هو وقت تسجيل الدخول؛ وتقدّم iat وexp.</translation>
    </message>
    <message>
        <source>The tokens you hold still say what was before, until you refresh them.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>الرموز التي لديك تقول ما كان من قبل، حتى تحدّثها.</translation>
    </message>
    <message>
        <source>The website&apos;s pool is open, with the API of {name}.
It is {pool}. Sign in, and ride.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>مجمع الموقع مفتوح، مع واجهة API الخاصة بـ {name}.
وهو {pool}. سجّل الدخول واركب.</translation>
    </message>
    <message>
        <source>The workshop&apos;s configuration (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>إعدادات ورشة العمل (*.js)</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>يوجد مكدس بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>لا يوجد مكدس كهذا</translation>
    </message>
    <message>
        <source>There is nothing to save yet.
What is sent to Cognito is recorded as it is sent.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>لا شيء للحفظ بعد.
ما يُرسل إلى Cognito يُسجَّل عند إرساله.</translation>
    </message>
    <message>
        <source>These are the pool&apos;s settings already.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>هذه إعدادات المجمع بالفعل.</translation>
    </message>
    <message>
        <source>This computer is forgotten, by the pool and here.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>نُسي هذا الحاسوب، لدى المجمع وهنا.
لم يعد يُغني عن أي عامل ثانٍ.</translation>
    </message>
    <message>
        <source>This computer is not remembered: {title}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>لم يُتذكَّر هذا الحاسوب: {title}.</translation>
    </message>
    <message>
        <source>This computer is remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>هذا الحاسوب متذكَّر.</translation>
    </message>
    <message>
        <source>This is version {version}. No browser could be opened; the releases are at {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>هذا هو الإصدار {version}. تعذّر فتح متصفح؛ الإصدارات موجودة في {page}</translation>
    </message>
    <message>
        <source>This is version {version}. The releases open in your browser: {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>هذا هو الإصدار {version}. تُفتح الإصدارات في متصفحك: {page}</translation>
    </message>
    <message>
        <source>This is version {version}. This copy names no page with releases: ask whoever gave it to you, or install it again the way you did.</source>
        <extracomment>app/updates.py</extracomment>
        <translation>هذا هو الإصدار {version}. لا تذكر هذه النسخة صفحة للإصدارات: اسأل من أعطاك إياها، أو ثبّتها من جديد كما فعلت أول مرة.</translation>
    </message>
    <message numerus="yes">
        <source>This pool has {count} app clients.
Choose one of them, and find and open it again.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>ليس لهذا المجمع عملاء تطبيق.
اختر عميلًا، ثم ابحث عن المجمع وافتحه من جديد.</numerusform>
            <numerusform>لهذا المجمع عميل تطبيق واحد.
اختره، ثم ابحث عن المجمع وافتحه من جديد.</numerusform>
            <numerusform>لهذا المجمع عميلا تطبيق.
اختر أحدهما، ثم ابحث عن المجمع وافتحه من جديد.</numerusform>
            <numerusform>لهذا المجمع {count} عملاء تطبيق.
اختر أحدهم، ثم ابحث عن المجمع وافتحه من جديد.</numerusform>
            <numerusform>لهذا المجمع {count} عميل تطبيق.
اختر أحدهم، ثم ابحث عن المجمع وافتحه من جديد.</numerusform>
            <numerusform>لهذا المجمع {count} عميل تطبيق.
اختر أحدهم، ثم ابحث عن المجمع وافتحه من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is revoked.
Its refresh token is worth nothing any more.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>أُبطلت هذه الجلسة.
لم يعد لرمز تحديثها أي قيمة.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id: the Cognito console lists it under App clients.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>اكتب معرّف عميل التطبيق: تسرده وحدة تحكم Cognito تحت App clients.</translation>
    </message>
    <message>
        <source>Use this API</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>استخدام واجهة API هذه</translation>
    </message>
    <message>
        <source>Users…</source>
        <extracomment>app/further.py</extracomment>
        <translation>المستخدمون…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/further.py</extracomment>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>What the pool has now could not be read: {title}.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>تعذّرت قراءة ما لدى المجمع الآن: {title}.</translation>
    </message>
    <message>
        <source>What was kept in the keyring is removed as well; it was looked for and is gone.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>أُزيل أيضًا ما كان محفوظًا في حلقة المفاتيح؛ بُحث عنه ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>You are not signed in again</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>لم تُسجَّل الدخول من جديد</translation>
    </message>
    <message>
        <source>You are not signed in again yet</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>لم تُسجَّل الدخول من جديد بعد</translation>
    </message>
    <message>
        <source>You are registered.
A code is on its way: it proves that the address is yours.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>تم تسجيلك.
هناك كود في الطريق: يثبت أن العنوان لك.</translation>
    </message>
    <message>
        <source>You are registered.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>تم تسجيلك.
الآن سجّل الدخول.</translation>
    </message>
    <message>
        <source>You are registered: the first try had worked.
Only its answer was lost. Type the code that was sent to you, or have another one sent.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>تم تسجيلك: لقد نجحت المحاولة الأولى.
إجابتها وحدها ضاعت. اكتب الكود الذي أُرسل إليك، أو اطلب إرسال كود آخر.</translation>
    </message>
    <message>
        <source>You are signed in.
The inspector shows what came back.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>سجّلت الدخول.
يعرض الفاحص ما عاد.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.
Every refresh token of this account is revoked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>سُجّل خروجك من كل مكان.
أُبطل كل رمز تحديث لهذا الحساب.</translation>
    </message>
    <message>
        <source>You are signed out here.
The tokens are forgotten; whoever has a copy could still use it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>سُجّل خروجك هنا.
نُسيت الرموز؛ ومن لديه نسخة ما زال قادرًا على استخدامها.</translation>
    </message>
    <message>
        <source>You are still signed in, and it is tried again by itself.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>ما زلت مسجّل الدخول، وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>You can also just sign in.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>ويمكنك أيضًا أن تسجّل الدخول ببساطة.</translation>
    </message>
    <message>
        <source>You will not be kept signed in</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>لن يُحتفظ بدخولك</translation>
    </message>
    <message>
        <source>Your account is deleted.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>حُذف حسابك.</translation>
    </message>
    <message>
        <source>Your address is verified and leads to this account.
Sign in by it or by the username.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>تم التحقق من عنوانك وصار يقود إلى هذا الحساب.
سجّل الدخول به أو باسم المستخدم.</translation>
    </message>
    <message>
        <source>Your address is verified.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>تم التحقق من عنوانك.
الآن سجّل الدخول.</translation>
    </message>
    <message>
        <source>Your changes were sent.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>أُرسلت تغييراتك.</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet.
It may be asking for its password in a window of its own. You can go on here meanwhile.</source>
        <extracomment>app/keyring_work.py</extracomment>
        <translation>لم تُجب حلقة المفاتيح لديك بعد.
ربما تطلب كلمة مرورها في نافذة خاصة بها. يمكنك المتابعة هنا في الأثناء.</translation>
    </message>
    <message>
        <source>Your password is changed.
It was sent, inside TLS: the Protocol panel shows it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>تغيّرت كلمة مرورك.
أُرسلت داخل TLS: لوحة البروتوكول تعرضها.</translation>
    </message>
    <message>
        <source>Your password may be changed already</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>ربما تغيّرت كلمة مرورك بالفعل</translation>
    </message>
    <message>
        <source>Your session ended because {reason}.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>انتهت جلستك للسبب التالي: {reason}.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Your tokens have expired</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>انتهت صلاحية رموزك</translation>
    </message>
    <message>
        <source>a user pool</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>مجمع مستخدمين</translation>
    </message>
    <message>
        <source>an administrator has asked for a new password</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>طلب مسؤول كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>an administrator of the pool has switched the account off</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>أوقف مسؤول في المجمع الحساب</translation>
    </message>
    <message>
        <source>boto3</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>boto3</translation>
    </message>
    <message>
        <source>curl</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>curl</translation>
    </message>
    <message>
        <source>it was revoked: here, on another device, or by an administrator</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>جرى إبطالها: هنا، أو على جهاز آخر، أو من مسؤول</translation>
    </message>
    <message>
        <source>its refresh token was replaced, and the old one was used again</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>استُبدل رمز تحديثها، ثم استُخدم القديم من جديد</translation>
    </message>
    <message>
        <source>its time is over (30 days unless the app client says otherwise)</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>انقضى وقتها (30 يومًا ما لم يحدد عميل التطبيق غير ذلك)</translation>
    </message>
    <message>
        <source>the account is not in this pool any more</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>لم يعد الحساب في هذا المجمع</translation>
    </message>
    <message>
        <source>the local pool</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>المجمع المحلي</translation>
    </message>
    <message>
        <source>the local pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>المجمع المحلي {pool}</translation>
    </message>
    <message>
        <source>the pool does not know it any more: the account, or this computer as a device, may be gone</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>لم يعد المجمع يعرفها: ربما زال الحساب، أو هذا الحاسوب بصفته جهازًا</translation>
    </message>
    <message>
        <source>the user pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>مجمع المستخدمين {pool}</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{0} has been sent to you.
The API let your ID token in.</source>
        <extracomment>app/ride_actions.py</extracomment>
        <translation>أُرسل إليك {0}.
سمحت واجهة API لرمز هويتك بالدخول.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pools are in the list now.
Choose one of them and open it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>لا مجمعات في القائمة الآن.
أضف مجمعًا وافتحه.</numerusform>
            <numerusform>في القائمة الآن مجمع واحد.
اختره وافتحه.</numerusform>
            <numerusform>في القائمة الآن مجمعان.
اختر أحدهما وافتحه.</numerusform>
            <numerusform>في القائمة الآن {count} مجمعات.
اختر أحدها وافتحه.</numerusform>
            <numerusform>في القائمة الآن {count} مجمعًا.
اختر أحدها وافتحه.</numerusform>
            <numerusform>في القائمة الآن {count} مجمع.
اختر أحدها وافتحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>يستطيع {name} تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>{name} can sign in with the temporary password.
The sign-in asks for a new one.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>يستطيع {name} تسجيل الدخول بكلمة المرور المؤقتة.
ويطلب تسجيل الدخول كلمة جديدة.</translation>
    </message>
    <message>
        <source>{name} has to reset the password.
The next sign-in is refused, and leads to the reset.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>على {name} إعادة تعيين كلمة المرور.
يُرفض الدخول التالي، ويقود إلى إعادة التعيين.</translation>
    </message>
    <message>
        <source>{name} is created.
The first sign-in, with the temporary password, asks for a new one.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>أُنشئ {name}.
أول دخول، بكلمة المرور المؤقتة، يطلب كلمة جديدة.</translation>
    </message>
    <message>
        <source>{name} is deleted.
Nothing of the account is left, and the name is free again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>حُذف {name}.
لم يبق شيء من الحساب، والاسم متاح من جديد.</translation>
    </message>
    <message>
        <source>{name} is disabled.
Every session has ended, and the next sign-in is refused.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>عُطّل {name}.
انتهت كل الجلسات، ويُرفض الدخول التالي.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that failed and was undone. Nothing works in it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>{name} هو ما بقي من إطلاق فشل وتُراجع عنه. لا يعمل فيه شيء.</translation>
    </message>
    <message>
        <source>{new} is in place at once, but not verified: the pool does not trust it until you type the code that went to {where}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>حلّ {new} في مكانه فورًا، لكن دون تحقق: لا يثق به المجمع حتى تكتب الكود الذي أُرسل إلى {where}.</translation>
    </message>
    <message>
        <source>{new} is in place, and verified.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>حلّ {new} في مكانه، وتم التحقق منه.</translation>
    </message>
    <message>
        <source>{new} is in place, but not verified. The pool sent no code: ask for one below.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>حلّ {new} في مكانه، لكن دون تحقق. لم يرسل المجمع كودًا: اطلبه أدناه.</translation>
    </message>
    <message>
        <source>{value} is verified, and the pool&apos;s from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>تم التحقق من {value}، وهو لدى المجمع من الآن.</translation>
    </message>
    <message>
        <source>{value} is verified: the pool trusts it from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>تم التحقق من {value}: يثق به المجمع من الآن.</translation>
    </message>
    <message>
        <source>{what} is deleted.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>حُذف {what}.</translation>
    </message>
</context>
<context>
    <name>AttributeModel</name>
    <message>
        <source>Attribute</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>AttributesCard</name>
    <message>
        <source>A changed one counts only once its code is entered; until then the old one stays.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>القيمة المغيَّرة لا تُحتسب إلا بعد إدخال كودها؛ وحتى ذلك الحين تبقى القديمة.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Nobody registers without them. A real pool settles this when it is made; whoever is here already is not asked again.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>لا أحد يسجَّل من دونها. يحسم المجمع الحقيقي ذلك عند إنشائه؛ ومن هو هنا بالفعل لا يُسأل من جديد.</translation>
    </message>
    <message>
        <source>People can have them besides the standard ones. A real pool never loses one again; here you may take one away, and values that people have of it stay.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>يمكن أن تكون للناس إلى جانب السمات القياسية. المجمع الحقيقي لا يفقد أيًّا منها بعد ذلك؛ أما هنا فيمكنك إزالة واحدة، وتبقى قيمها لدى الناس.</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>The pool&apos;s own</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>الخاصة بالمجمع</translation>
    </message>
    <message>
        <source>Verify before update</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>التحقق قبل التحديث</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Each click forges a copy. The token itself stays as it is.</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>كل نقرة تزوّر نسخة. أما الرمز نفسه فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>عرض النسخة</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>تعذّر إجراء بعض الفحوص</translation>
    </message>
    <message>
        <source>Refused, as the token itself is</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>مرفوضة، كالرمز نفسه</translation>
    </message>
    <message>
        <source>Refused. Caught by: {0}</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>مرفوضة. كشفها: {0}</translation>
    </message>
    <message>
        <source>The checks of the token and of its copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>فحوص الرمز ونسخته</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>ما آلت إليه النسخة</translation>
    </message>
    <message>
        <source>What it says of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>ما يقوله عن النسخة</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>ما نتعلمه منها</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>A flawless signature is worth nothing unless the pool&apos;s own key made it.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>التوقيع السليم لا يساوي شيئًا ما لم يصنعه مفتاح المجمع نفسه.</translation>
    </message>
    <message>
        <source>A token must not choose how it is checked: take RS256 and nothing else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>يجب ألا يختار الرمز كيف يُفحص: اقبل RS256 ولا شيء غيره.</translation>
    </message>
    <message>
        <source>All times of the copy lie so far back that it ended an hour ago.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>كل أوقات النسخة أُرجعت إلى الوراء حتى إنها انتهت قبل ساعة.</translation>
    </message>
    <message>
        <source>Claim twice</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>مطالبة مكررة</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>تعديل مطالبة</translation>
    </message>
    <message>
        <source>Everybody has that key, so an API that lets HS256 through takes anybody&apos;s signature for the pool&apos;s.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>هذا المفتاح عند الجميع، فواجهة API التي تقبل HS256 تأخذ توقيع أي شخص على أنه توقيع المجمع.</translation>
    </message>
    <message>
        <source>Expire it</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>إنهاء صلاحيته</translation>
    </message>
    <message>
        <source>Only keys that the pool publishes count: never look for a key where the token says.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>لا تُعتبر إلا المفاتيح التي ينشرها المجمع: لا تبحث أبدًا عن مفتاح حيث يقول الرمز.</translation>
    </message>
    <message>
        <source>Other key</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Other key id</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>معرّف مفتاح آخر</translation>
    </message>
    <message>
        <source>The copy has the same header and payload, signed with a key made here.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>للنسخة الترويسة والحمولة نفساهما، موقّعتان بمفتاح صُنع هنا.</translation>
    </message>
    <message>
        <source>The copy is signed with the pool&apos;s public key, as if that were a shared secret.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>النسخة موقّعة بمفتاح المجمع العام كأنه سر مشترك.</translation>
    </message>
    <message>
        <source>The copy names a key that the pool never had.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>تذكر النسخة مفتاحًا لم يكن للمجمع قط.</translation>
    </message>
    <message>
        <source>The copy says that the person is an admin ({0}).</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>تقول النسخة إن الشخص مسؤول ({0}).</translation>
    </message>
    <message>
        <source>The copy says {0} a second time, and means somebody else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>تذكر النسخة {0} مرة ثانية، وتعني شخصًا آخر.</translation>
    </message>
    <message>
        <source>The copy&apos;s header says that nobody signed it, and nobody did.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>تقول ترويسة النسخة إن أحدًا لم يوقّعها، وهذا صحيح.</translation>
    </message>
    <message>
        <source>The signature covers every character: check it before you believe a single claim.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>يشمل التوقيع كل حرف: افحصه قبل أن تصدّق أي مطالبة.</translation>
    </message>
    <message>
        <source>Two readers may believe different ones: refuse what can be read in two ways.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>قد يصدّق قارئان قيمتين مختلفتين: ارفض ما يمكن أن يُقرأ بطريقتين.</translation>
    </message>
    <message>
        <source>Whoever holds a token can use it, so its short life is what limits a stolen one.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>من يملك رمزًا يستطيع استخدامه، فعمره القصير هو ما يحدّ من ضرر الرمز المسروق.</translation>
    </message>
    <message>
        <source>alg: HS256</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>alg: HS256</translation>
    </message>
    <message>
        <source>alg: none</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>alg: none</translation>
    </message>
</context>
<context>
    <name>BucketStep</name>
    <message>
        <source>Another account</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>تخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>It belongs to this account.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>تخص هذا الحساب.</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>يمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>لا يمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>It is in another Region: {region}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>هي في منطقة أخرى: {region}.</translation>
    </message>
    <message>
        <source>It is in the stack&apos;s Region.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>هي في منطقة المكدس.</translation>
    </message>
    <message>
        <source>Its Region could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>تعذّرت معرفة منطقتها.</translation>
    </message>
    <message>
        <source>Look at the bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>عرض الحاوية</translation>
    </message>
    <message>
        <source>Rides: the API that takes the tokens</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>الرحلات: واجهة API التي تأخذ الرموز</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>المكدس</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>اسم المكدس</translation>
    </message>
    <message>
        <source>The bucket {bucket} is there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>الحاوية {bucket} موجودة.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>اسم الحاوية ناقص.</translation>
    </message>
    <message>
        <source>The one that the workshop&apos;s Module 1 made. js/config.js goes there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>الحاوية التي أنشأتها Module 1 من ورشة العمل. إليها يذهب js/config.js.</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>اسم المكدس ناقص.</translation>
    </message>
    <message>
        <source>The user pool&apos;s ARN is missing: the API lets its users in.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ARN مجمع المستخدمين ناقص: واجهة API تسمح بدخول مستخدميه.</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>لا توجد حاوية {bucket}.</translation>
    </message>
    <message>
        <source>User pool ARN</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ARN مجمع المستخدمين</translation>
    </message>
    <message>
        <source>Users: pool, app client and js/config.js</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>المستخدمون: مجمع وعميل تطبيق وjs/config.js</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>حاوية الموقع</translation>
    </message>
    <message>
        <source>What to make, and for which website</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ما الذي يُنشأ، ولأي موقع</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Whether the stack may write to it shows when it does: that cannot be tried without writing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>هل يُسمح للمكدس بالكتابة فيها؟ يظهر ذلك حين يكتب: فلا يمكن تجربته دون كتابة.</translation>
    </message>
    <message>
        <source>Whether there is a bucket {bucket} could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>تعذّرت معرفة هل توجد حاوية {bucket}.</translation>
    </message>
    <message>
        <source>Whose it is could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>تعذّرت معرفة صاحبها.</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place, and keeps the API&apos;s address that it names: {address}</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js موجود بالفعل. يكتب المكدس ملفه مكانه، ويُبقي على عنوان واجهة API المذكور فيه: {address}</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js موجود بالفعل. يكتب المكدس ملفه مكانه.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>ui/widgets/busy_bar.py</extracomment>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>المفتاح: {key}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <source>That was all
Next closes the window.</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>هذا كل شيء
«التالي» يغلق النافذة.</translation>
    </message>
    <message>
        <source>The end</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>الجولة</translation>
    </message>
</context>
<context>
    <name>ChallengeForm</name>
    <message>
        <source>Choose another one, for the reason below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>اختر كلمة أخرى، للسبب المذكور أدناه.</translation>
    </message>
    <message>
        <source>It has {longest} characters, no more and no fewer.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>عدد أحرفه {longest} بالضبط، لا أكثر ولا أقل.</translation>
    </message>
    <message>
        <source>It is longer than {longest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>أطول من {longest} من الأحرف.</translation>
    </message>
    <message>
        <source>It needs at least {shortest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>يلزم ما لا يقل عن {shortest} من الأحرف.</translation>
    </message>
    <message>
        <source>Name of the response</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>اسم الإجابة</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>الإجابة ناقصة.</translation>
    </message>
    <message>
        <source>The key in ChallengeResponses; left empty, {key}.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>المفتاح في ChallengeResponses؛ إذا تُرك فارغًا فهو {key}.</translation>
    </message>
    <message>
        <source>The pool asks for more: see the list below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>يطلب المجمع أكثر: انظر القائمة أدناه.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>اكتب كلمة المرور مرة أخرى، حتى لا تمنعك زلّة من الدخول.</translation>
    </message>
</context>
<context>
    <name>ChallengePage</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>If the pool remembers devices, this one then stands in for the second factor. Its secret goes into this system&apos;s keyring; without a safe one it lasts until the app is closed.</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>إذا كان المجمع يتذكر الأجهزة، ينوب هذا الجهاز عندئذ عن العامل الثاني. يُحفظ سرّه في حلقة مفاتيح هذا النظام؛ وإن لم توجد حلقة آمنة فيدوم حتى يُغلق التطبيق.</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Remember this computer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>تذكّر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What came with it</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>ما جاء معه</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check-up</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>فحص شامل</translation>
    </message>
    <message>
        <source>Check-up of {name}</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>فحص شامل: {name}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>ما يُنظر إليه</translation>
    </message>
    <message>
        <source>Nothing was changed by asking: sign-ins were begun for a user that nobody can be. A pool with functions of its own may have run the one before sign-in.</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>لم يغيّر السؤال شيئًا: بدأت عمليات دخول لمستخدم لا يمكن أن يكون أحدًا. وربما شغّل مجمع له دوال خاصة الدالة التي تسبق تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The check-up in short</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>خلاصة الفحص الشامل</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>ما الذي شوهد، وماذا تفعل</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Algorithm</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>لم يجتز</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Not present</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>اجتاز</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Token hash</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>تجزئة الرمز</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>الحكم</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <extracomment>ui/inspector/checks_view.py</extracomment>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Takes {permission}.&lt;/p&gt;</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;يلزم {permission}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose those that failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>اختيار من فشلوا</translation>
    </message>
    <message>
        <source>Choose users in the list</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>اختر مستخدمين من القائمة</translation>
    </message>
    <message>
        <source>Create the group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <source>For {name} it may have happened.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>ربما حدث ذلك مع {name}.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>أعطِ المجموعة اسمًا.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>It was stopped there, because it would fail for everybody.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>جرى التوقف هناك، لأنه كان سيفشل مع الجميع.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>اسم المجموعة الجديدة</translation>
    </message>
    <message>
        <source>New group…</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>أنت أوقفته.</translation>
    </message>
    <message>
        <source>{action}: {tried} of {total}</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{action}: {tried} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>لم يفشل أي منها.</numerusform>
            <numerusform>فشل واحد.</numerusform>
            <numerusform>فشل اثنان.</numerusform>
            <numerusform>فشل {count}.</numerusform>
            <numerusform>فشل {count}.</numerusform>
            <numerusform>فشل {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users chosen</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>لم يُختر أي مستخدم</numerusform>
            <numerusform>اختير مستخدم واحد</numerusform>
            <numerusform>اختير مستخدمان</numerusform>
            <numerusform>اختير {count} مستخدمين</numerusform>
            <numerusform>اختير {count} مستخدمًا</numerusform>
            <numerusform>اختير {count} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>لم يُترك أحد كما هو.</numerusform>
            <numerusform>تُرك واحد كما هو.</numerusform>
            <numerusform>تُرك اثنان كما هما.</numerusform>
            <numerusform>تُرك {count} كما هم.</numerusform>
            <numerusform>تُرك {count} كما هم.</numerusform>
            <numerusform>تُرك {count} كما هم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will be deleted for good.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>سيُحذف {name} نهائيًا.</translation>
    </message>
    <message>
        <source>{text}, {failed} failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{text}، فشل {failed}</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Check</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>الاحتفاظ به بهذا الاسم</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>احتفاظ…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>الاسم في هذه القائمة</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The user pool itself, and who is in it, stay as they are: only this list forgets it.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>يبقى مجمع المستخدمين نفسه ومن فيه كما هم: هذه القائمة وحدها تنساه.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Choose a claim to read what it means.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>اختر مطالبة لتقرأ معناها.</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>المطالبة المختارة</translation>
    </message>
    <message>
        <source>The token names this more than once; most readers take the last one.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>يذكر الرمز هذه أكثر من مرة؛ ومعظم القارئين يأخذون الأخيرة.</translation>
    </message>
    <message>
        <source>There are no claims to be read in it. Raw shows the bytes.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>لا مطالبات فيه يمكن قراءتها. «خام» يعرض البايتات.</translation>
    </message>
    <message>
        <source>{sentence} ({source})</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>{sentence} ({source})</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>Claim</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Named more than once, and this is not the one that counts for most readers.</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>مذكورة أكثر من مرة، وليست هذه ما يعتمده معظم القارئين.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ClaimsTree</name>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Copy all claims as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>نسخ كل المطالبات بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>نسخ القيمة</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>App client</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>عميل التطبيق</translation>
    </message>
    <message>
        <source>Every request then proves that it knows it. This app learns the secret from the pool and keeps it in memory. A real client gets one when it is made, or never.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>عندئذ يثبت كل طلب أنه يعرفه. يعرف هذا التطبيق السر من المجمع ويبقيه في الذاكرة. أما العميل الحقيقي فيحصل عليه عند إنشائه أو لا يحصل عليه أبدًا.</translation>
    </message>
    <message>
        <source>Has a client secret</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>له سر عميل</translation>
    </message>
    <message>
        <source>Prevent user existence errors</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>إخفاء أخطاء وجود المستخدم</translation>
    </message>
    <message>
        <source>Ticked: nobody can find out by trying whether somebody has an account here.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>مع التأشير: لا يستطيع أحد أن يعرف بالتجربة هل لشخص ما حساب هنا.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette/commands.py</extracomment>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>لا شيء هنا بهذا الاسم. جرّب أحرفًا أقل.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Claim</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>{0} only</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>{0} فقط</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Compare js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>مقارنة js/config.js</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Fetches the file from the website&apos;s bucket, and compares it with the stack&apos;s pool.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>يجلب الملف من حاوية الموقع ويقارنه بمجمع المكدس.</translation>
    </message>
    <message>
        <source>The deployed js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>js/config.js المنشور</translation>
    </message>
    <message>
        <source>The website has the same pool, app client, Region and API as the app.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>للموقع المجمع وعميل التطبيق والمنطقة وواجهة API نفسها التي للتطبيق.</translation>
    </message>
    <message>
        <source>There is no {file} in {bucket}.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>لا يوجد {file} في {bucket}.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>s3://{bucket}/{file}, of {when}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>s3://{bucket}/{file}، بتاريخ {when}</translation>
    </message>
    <message>
        <source>{member} is {theirs} there, and {own} here.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{member} هناك {theirs}، وهنا {own}.</translation>
    </message>
    <message>
        <source>{title}. {meaning} {next_step}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{title}. {meaning} {next_step}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Two tokens, claim by claim</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>رمزان، مطالبة بمطالبة</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Access</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Access token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>رمز الوصول قبل التحديث وبعده</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>After a refresh, before can be compared with after as well.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>بعد التحديث يمكن أيضًا مقارنة ما قبله بما بعده.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>ID token and access token</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>رمز الهوية ورمز الوصول</translation>
    </message>
    <message>
        <source>ID token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>رمز الهوية قبل التحديث وبعده</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing to compare.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>لم يسجّل أحد الدخول، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>The chosen claim in both tokens</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>المطالبة المختارة في الرمزين</translation>
    </message>
    <message>
        <source>Tokens to compare</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>الرموز المراد مقارنتها</translation>
    </message>
    <message>
        <source>does not have it</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>لا يحتوي عليها</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} claims differ, {1} are the same.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>المطالبات المختلفة: {0}، والمتطابقة: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/compare_view.py, ui/theatre/step_detail.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>&amp;AWS CLI</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>&amp;AWS CLI</translation>
    </message>
    <message>
        <source>&amp;boto3 (Python)</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>&amp;boto3 (Python)</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>A&amp;mplify JS</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>A&amp;mplify JS</translation>
    </message>
    <message>
        <source>Copy as {language}</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>نسخ بصيغة {language}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The time for this step is over. Start again: your username stays.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>انقضى وقت هذه الخطوة. ابدأ من جديد: يبقى اسم المستخدم.</translation>
    </message>
    <message>
        <source>This step is good for another {minutes}:{seconds} minutes.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>تبقى هذه الخطوة صالحة {minutes}:{seconds} من الدقائق.</translation>
    </message>
</context>
<context>
    <name>CustomAttributesRow</name>
    <message>
        <source>Each attribute needs a name, without spaces.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>تحتاج كل سمة إلى اسم بلا مسافات.</translation>
    </message>
    <message>
        <source>Take this attribute away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>إزالة هذه السمة</translation>
    </message>
    <message>
        <source>Two attributes cannot have the same name.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>لا يمكن لسمتين أن تحملا الاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>CustomChallengeCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>After so many wrong answers the sign-in is refused. 1 to 10.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>بعد هذا العدد من الإجابات الخاطئة يُرفض الدخول. من 1 إلى 10.</translation>
    </message>
    <message>
        <source>CUSTOM_AUTH asks them one after the other. Capital letters and spaces around an answer do not matter.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>تطرحها CUSTOM_AUTH واحدًا بعد آخر. لا تهم الأحرف الكبيرة ولا المسافات حول الإجابة.</translation>
    </message>
    <message>
        <source>Custom challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>تحدٍّ مخصص</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>المحاولات</translation>
    </message>
</context>
<context>
    <name>DeletePart</name>
    <message>
        <source>All that the stack {name} made goes with it, and nobody can bring it back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>يزول معه كل ما أنشأه المكدس {name}، ولا يستطيع أحد استعادته. وتبقى الحاوية.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>حذفه نهائيًا</translation>
    </message>
    <message>
        <source>Delete the stack…</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>حذف المكدس…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>That is not the stack&apos;s name. It is {name}.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>ليس هذا اسم المكدس. اسمه {name}.</translation>
    </message>
    <message>
        <source>The user pool goes with the stack {name}, with everybody who has registered in it, and so does the website&apos;s js/config.js. Nobody can bring them back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>يزول مجمع المستخدمين مع المكدس {name}، ومعه كل من سجّل فيه، وكذلك ملف الموقع js/config.js. لا يستطيع أحد استعادتها. وتبقى الحاوية.</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>اكتب اسم المكدس</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name to say that you mean it.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>اكتب اسم المكدس لتؤكد أنك تقصد ذلك.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Attributes</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>العوامل الثانية</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What the pool knows of {name}</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>ما يعرفه المجمع عن {name}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>متذكَّر</translation>
    </message>
    <message>
        <source>This computer: {name}</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>هذا الحاسوب: {name}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>A remembered computer proves itself at the next sign-in by a secret of its own.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>الحاسوب المتذكَّر يثبت نفسه في الدخول التالي بسرّ خاص به.</translation>
    </message>
    <message>
        <source>Always remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>متذكَّرة دائمًا</translation>
    </message>
    <message>
        <source>Computers people sign in on</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>الحواسيب التي يسجّل الناس الدخول منها</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>غير متذكَّرة</translation>
    </message>
    <message>
        <source>Remembered if the person wants it</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>متذكَّرة إن أراد الشخص</translation>
    </message>
    <message>
        <source>They stand for the second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>تنوب عن العامل الثاني</translation>
    </message>
    <message>
        <source>Whoever signs in on a remembered computer is not asked for a code as well.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>من يسجّل الدخول من حاسوب متذكَّر لا يُسأل عن كود أيضًا.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>A remembered device spares its user the second factor, where the pool says so.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>الجهاز المتذكَّر يُعفي صاحبه من العامل الثاني، حيث يقول المجمع ذلك.</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>العودة إلى الحساب</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>مفتاح الجهاز</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>عدم التذكّر</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>نسيانه نهائيًا</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>No device yet. Where the pool keeps track of them, a sign-in adds the one it comes from. Tick “Remember this computer” when it asks for a second factor.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>لا جهاز بعد. حيث يتابعها المجمع، يضيف تسجيل الدخول الجهاز الذي جاء منه. أشّر على «تذكّر هذا الحاسوب» حين يُطلب عامل ثانٍ.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>التذكّر</translation>
    </message>
    <message>
        <source>Sign in to see your devices.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>سجّل الدخول لترى أجهزتك.</translation>
    </message>
    <message>
        <source>The pool forgets the device: it spares its user no second factor any more, and its refresh tokens end.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>ينسى المجمع الجهاز: لا يعود يُعفي صاحبه من العامل الثاني، وتنتهي رموز تحديثه.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Its secret is forgotten here too: from the next sign-in on it spares you no second factor. The refresh token of this session ends with it.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>هذا هو الحاسوب الذي تجلس إليه. يُنسى سرّه هنا أيضًا: من الدخول التالي لا يعفيك من العامل الثاني. وينتهي معه رمز تحديث هذه الجلسة.</translation>
    </message>
    <message>
        <source>This pool does not keep track of devices, so there is nothing to list and nothing is wrong. Whoever runs the pool can switch it on.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>لا يتابع هذا المجمع الأجهزة، فلا شيء ليُسرد ولا خطأ في ذلك. يستطيع من يدير المجمع تفعيل ذلك.</translation>
    </message>
    <message>
        <source>What the pool knows</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>ما يعرفه المجمع</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Add to group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تمكين</translation>
    </message>
    <message>
        <source>Every session ends, and signing in is refused until the account is enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تنتهي كل الجلسات، ويُرفض الدخول حتى يُمكَّن الحساب.</translation>
    </message>
    <message>
        <source>Every session ends. ID tokens that were handed out are good for APIs until they expire.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تنتهي كل الجلسات. أما رموز الهوية التي سُلّمت فتبقى صالحة لواجهات API حتى تنتهي صلاحيتها.</translation>
    </message>
    <message numerus="yes">
        <source>Every session of {count} users will end.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لن تنتهي أي جلسة.</numerusform>
            <numerusform>ستنتهي كل جلسات مستخدم واحد.</numerusform>
            <numerusform>ستنتهي كل جلسات مستخدمَين.</numerusform>
            <numerusform>ستنتهي كل جلسات {count} مستخدمين.</numerusform>
            <numerusform>ستنتهي كل جلسات {count} مستخدمًا.</numerusform>
            <numerusform>ستنتهي كل جلسات {count} مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>إزالة من مجموعة</translation>
    </message>
    <message>
        <source>Reset password</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Send code again</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>إرسال الكود من جديد</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>The account is confirmed without the code from the mail. The address stays unverified.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>يُؤكَّد الحساب دون الكود الذي في البريد. ويبقى العنوان دون تحقق.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>يُحذف الحساب نهائيًا.</translation>
    </message>
    <message>
        <source>The account may sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>يمكن للحساب تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The code of the sign-up, or the invitation, is sent once more.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>يُرسل كود التسجيل أو الدعوة مرة أخرى.</translation>
    </message>
    <message>
        <source>The next ID and access tokens name the group in cognito:groups.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>رمزا الهوية والوصول التاليان يذكران المجموعة في cognito:groups.</translation>
    </message>
    <message>
        <source>The next ID and access tokens no longer name the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>رمزا الهوية والوصول التاليان لا يذكران المجموعة بعد الآن.</translation>
    </message>
    <message>
        <source>The password is refused from now on, and a code to choose another is mailed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>تُرفض كلمة المرور من الآن، ويُرسل بالبريد كود لاختيار أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of {count} users will be refused, and each gets a mail with a code.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لن تُرفض أي كلمة مرور.</numerusform>
            <numerusform>ستُرفض كلمة مرور مستخدم واحد، وتصله رسالة فيها كود.</numerusform>
            <numerusform>ستُرفض كلمتا مرور مستخدمَين، وتصل كلًّا منهما رسالة فيها كود.</numerusform>
            <numerusform>ستُرفض كلمات مرور {count} مستخدمين، وتصل كلًّا منهم رسالة فيها كود.</numerusform>
            <numerusform>ستُرفض كلمات مرور {count} مستخدمًا، وتصل كلًّا منهم رسالة فيها كود.</numerusform>
            <numerusform>ستُرفض كلمات مرور {count} مستخدم، وتصل كلًّا منهم رسالة فيها كود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were sent.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم تُرسل أي رسالة.</numerusform>
            <numerusform>أُرسلت رسالة واحدة.</numerusform>
            <numerusform>أُرسلت رسالتان.</numerusform>
            <numerusform>أُرسلت {count} رسائل.</numerusform>
            <numerusform>أُرسلت {count} رسالة.</numerusform>
            <numerusform>أُرسلت {count} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people will get a message.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لن تصل رسالة إلى أحد.</numerusform>
            <numerusform>ستصل رسالة إلى شخص واحد.</numerusform>
            <numerusform>ستصل رسالة إلى شخصين.</numerusform>
            <numerusform>ستصل رسالة إلى {count} أشخاص.</numerusform>
            <numerusform>ستصل رسالة إلى {count} شخصًا.</numerusform>
            <numerusform>ستصل رسالة إلى {count} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are confirmed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم يُؤكَّد أي مستخدم.</numerusform>
            <numerusform>أُكِّد مستخدم واحد.</numerusform>
            <numerusform>أُكِّد مستخدمان.</numerusform>
            <numerusform>أُكِّد {count} مستخدمين.</numerusform>
            <numerusform>أُكِّد {count} مستخدمًا.</numerusform>
            <numerusform>أُكِّد {count} مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم يُحذف أي مستخدم.</numerusform>
            <numerusform>حُذف مستخدم واحد.</numerusform>
            <numerusform>حُذف مستخدمان.</numerusform>
            <numerusform>حُذف {count} مستخدمين.</numerusform>
            <numerusform>حُذف {count} مستخدمًا.</numerusform>
            <numerusform>حُذف {count} مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are disabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم يُعطَّل أي مستخدم.</numerusform>
            <numerusform>عُطّل مستخدم واحد.</numerusform>
            <numerusform>عُطّل مستخدمان.</numerusform>
            <numerusform>عُطّل {count} مستخدمين.</numerusform>
            <numerusform>عُطّل {count} مستخدمًا.</numerusform>
            <numerusform>عُطّل {count} مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم يُمكَّن أي مستخدم.</numerusform>
            <numerusform>مُكّن مستخدم واحد.</numerusform>
            <numerusform>مُكّن مستخدمان.</numerusform>
            <numerusform>مُكّن {count} مستخدمين.</numerusform>
            <numerusform>مُكّن {count} مستخدمًا.</numerusform>
            <numerusform>مُكّن {count} مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>ليس في المجموعة أي مستخدم منهم.</numerusform>
            <numerusform>مستخدم واحد صار في المجموعة.</numerusform>
            <numerusform>مستخدمان صارا في المجموعة.</numerusform>
            <numerusform>{count} مستخدمين صاروا في المجموعة.</numerusform>
            <numerusform>{count} مستخدمًا صاروا في المجموعة.</numerusform>
            <numerusform>{count} مستخدم صاروا في المجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم يخرج أي مستخدم من المجموعة.</numerusform>
            <numerusform>خرج مستخدم واحد من المجموعة.</numerusform>
            <numerusform>خرج مستخدمان من المجموعة.</numerusform>
            <numerusform>خرج {count} مستخدمين من المجموعة.</numerusform>
            <numerusform>خرج {count} مستخدمًا من المجموعة.</numerusform>
            <numerusform>خرج {count} مستخدم من المجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لم يُسجَّل خروج أي مستخدم.</numerusform>
            <numerusform>سُجّل خروج مستخدم واحد من كل مكان.</numerusform>
            <numerusform>سُجّل خروج مستخدمَين من كل مكان.</numerusform>
            <numerusform>سُجّل خروج {count} مستخدمين من كل مكان.</numerusform>
            <numerusform>سُجّل خروج {count} مستخدمًا من كل مكان.</numerusform>
            <numerusform>سُجّل خروج {count} مستخدم من كل مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users have to reset their passwords.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>ليس على أي مستخدم إعادة تعيين كلمة المرور.</numerusform>
            <numerusform>على مستخدم واحد إعادة تعيين كلمة المرور.</numerusform>
            <numerusform>على مستخدمَين إعادة تعيين كلمة المرور.</numerusform>
            <numerusform>على {count} مستخدمين إعادة تعيين كلمة المرور.</numerusform>
            <numerusform>على {count} مستخدمًا إعادة تعيين كلمة المرور.</numerusform>
            <numerusform>على {count} مستخدم إعادة تعيين كلمة المرور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be deleted for good. Type the number {count} to go on.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لن يُحذف أي مستخدم. اكتب العدد {count} للمتابعة.</numerusform>
            <numerusform>سيُحذف مستخدم واحد نهائيًا. اكتب العدد {count} للمتابعة.</numerusform>
            <numerusform>سيُحذف مستخدمان نهائيًا. اكتب العدد {count} للمتابعة.</numerusform>
            <numerusform>سيُحذف {count} مستخدمين نهائيًا. اكتب العدد {count} للمتابعة.</numerusform>
            <numerusform>سيُحذف {count} مستخدمًا نهائيًا. اكتب العدد {count} للمتابعة.</numerusform>
            <numerusform>سيُحذف {count} مستخدم نهائيًا. اكتب العدد {count} للمتابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be signed out and kept out.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>لن يُخرَج أي مستخدم.</numerusform>
            <numerusform>سيُسجَّل خروج مستخدم واحد ويُمنع من الدخول.</numerusform>
            <numerusform>سيُسجَّل خروج مستخدمَين ويُمنعان من الدخول.</numerusform>
            <numerusform>سيُسجَّل خروج {count} مستخدمين ويُمنعون من الدخول.</numerusform>
            <numerusform>سيُسجَّل خروج {count} مستخدمًا ويُمنعون من الدخول.</numerusform>
            <numerusform>سيُسجَّل خروج {count} مستخدم ويُمنعون من الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>يستطيع {name} تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>{name} has to reset the password; the code is on its way.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>على {name} إعادة تعيين كلمة المرور؛ والكود في الطريق.</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>أُكِّد {name} ويستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>حُذف {name}.</translation>
    </message>
    <message>
        <source>{name} is disabled. Every session has ended.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>عُطّل {name}. انتهت كل الجلسات.</translation>
    </message>
    <message>
        <source>{name} is in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>صار {name} في المجموعة.</translation>
    </message>
    <message>
        <source>{name} is out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>خرج {name} من المجموعة.</translation>
    </message>
    <message>
        <source>{name} is signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>سُجّل خروج {name} من كل مكان.</translation>
    </message>
    <message>
        <source>{name} was sent what they wait for.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>أُرسل إلى {name} ما ينتظره.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Create a user…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>إنشاء مستخدم…</translation>
    </message>
    <message>
        <source>Everybody in this pool, as its administrator sees them. Requests are signed.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>كل من في هذا المجمع، كما يراهم مسؤوله. الطلبات موقّعة.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>لا أحد يطابق.</translation>
    </message>
    <message>
        <source>One user.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>مستخدم واحد.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>قراءة الباقي</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} users. Search to find others.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>لا مستخدمين هنا. ابحث لتجد غيرهم.</numerusform>
            <numerusform>أول مستخدم. ابحث لتجد غيره.</numerusform>
            <numerusform>أول مستخدمَين. ابحث لتجد غيرهما.</numerusform>
            <numerusform>أول {count} مستخدمين. ابحث لتجد غيرهم.</numerusform>
            <numerusform>أول {count} مستخدمًا. ابحث لتجد غيرهم.</numerusform>
            <numerusform>أول {count} مستخدم. ابحث لتجد غيرهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is searching…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>المجمع يبحث…</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>المستخدمون</translation>
    </message>
    <message numerus="yes">
        <source>{count} users so far; the pool has more.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>لا مستخدمين حتى الآن؛ ولدى المجمع المزيد.</numerusform>
            <numerusform>مستخدم واحد حتى الآن؛ ولدى المجمع المزيد.</numerusform>
            <numerusform>مستخدمان حتى الآن؛ ولدى المجمع المزيد.</numerusform>
            <numerusform>{count} مستخدمين حتى الآن؛ ولدى المجمع المزيد.</numerusform>
            <numerusform>{count} مستخدمًا حتى الآن؛ ولدى المجمع المزيد.</numerusform>
            <numerusform>{count} مستخدم حتى الآن؛ ولدى المجمع المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>لا مستخدمين.</numerusform>
            <numerusform>مستخدم واحد.</numerusform>
            <numerusform>مستخدمان.</numerusform>
            <numerusform>{count} مستخدمين.</numerusform>
            <numerusform>{count} مستخدمًا.</numerusform>
            <numerusform>{count} مستخدم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Break it</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>كسره</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Local pool settings</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>إعدادات المجمع المحلي</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Protocol theatre</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>مسرح البروتوكول</translation>
    </message>
    <message>
        <source>Workshop guide</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>دليل ورشة العمل</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>Drop a token, or a file or an address with a token in it.
It stays on this machine.</source>
        <extracomment>ui/inspector/dropping.py</extracomment>
        <translation>أفلت رمزًا، أو ملفًا أو عنوانًا فيه رمز.
يبقى على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>عن</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events of the stack</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>أحداث المكدس</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>No.</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>فشل: {0}</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>{0} (المحاولة {1})</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>HTTP exchanges</source>
        <extracomment>ui/protocol/exchange_table.py</extracomment>
        <translation>تبادلات HTTP</translation>
    </message>
</context>
<context>
    <name>ExchangeWriter</name>
    <message>
        <source>Cut here: only the first {0} characters are shown.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>قُطع هنا: تُعرض أول {0} من الأحرف فقط.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>No answer came: {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>لم تأتِ إجابة: {0}</translation>
    </message>
    <message>
        <source>No body.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>بلا نص.</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>What these values are</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>ما هذه القيم</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>المحاولة {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>المحادثة {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>request id {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>معرّف الطلب {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>{0} م.ث</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>User</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>لماذا لم ينجح</translation>
    </message>
</context>
<context>
    <name>FailureTable</name>
    <message>
        <source>For whom it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>مع من لم ينجح</translation>
    </message>
</context>
<context>
    <name>FamilyTimeline</name>
    <message>
        <source>1 earlier generation has not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>جيل سابق واحد لم تنتهِ صلاحيته بعد.</translation>
    </message>
    <message>
        <source>Generation {0} is the session&apos;s own.</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>الجيل {0} هو جيل الجلسة نفسها.</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>الجيل {number}</translation>
    </message>
    <message>
        <source>Generation {number}, in use: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>الجيل {number}، قيد الاستخدام: ينتهي {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expired {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>الجيل {number}: انتهى {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>الجيل {number}: ينتهي {time}</translation>
    </message>
    <message>
        <source>Generations of tokens since the sign-in</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>أجيال الرموز منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{0} earlier generations have not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>أجيال سابقة لم تنتهِ صلاحيتها بعد: {0}.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>A code goes to the verified address of the account. With it you choose a new password.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>يُرسل كود إلى عنوان الحساب الذي تم التحقق منه. وبه تختار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>يلزم إدخال كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>كلمة مرور منسية</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>لديّ كود بالفعل</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>إذا كان ذلك الحساب موجودًا، فالكود في الطريق.</translation>
    </message>
    <message>
        <source>If that account exists, a code went to {where}.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>إذا كان ذلك الحساب موجودًا، فقد أُرسل كود إلى {where}.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>حدّد صاحب كلمة المرور.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>إرسال كود آخر</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>أرسل لي كودًا</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>تعيين كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>الكود ناقص. تجده في البريد.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>اكتب كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>The guide&apos;s steps</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>خطوات الدليل</translation>
    </message>
</context>
<context>
    <name>HandshakeWords</name>
    <message>
        <source>A hash of A and B that both sides work out and neither sends: it ties the proof to this sign-in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>تجزئة لـ A وB يحسبها الطرفان ولا يرسلها أيّ منهما: تربط الإثبات بهذا الدخول.</translation>
    </message>
    <message>
        <source>Cognito&apos;s note to itself, which the app cannot read and must hand back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>ملاحظة من Cognito إلى نفسه، لا يستطيع التطبيق قراءتها وعليه أن يعيدها كما هي.</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>عدد Cognito العام</translation>
    </message>
    <message>
        <source>Made from a secret random number of Cognito&apos;s own and the verifier kept for this user, which is all that SRP needs on the server: not the password.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>مصنوع من عدد عشوائي سري لدى Cognito ومن المُحقِّق المحفوظ لهذا المستخدم، وهذا كل ما يحتاج إليه SRP على الخادم: لا كلمة المرور.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set and mixed into it, so that two people with one password have different verifiers.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>عشوائي، اختير عند تعيين كلمة المرور ومُزج بها، فيكون لشخصين بكلمة مرور واحدة مُحقِّقان مختلفان.</translation>
    </message>
    <message>
        <source>The note from Cognito&apos;s answer before, handed back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>الملاحظة من إجابة Cognito السابقة، معادة كما هي.</translation>
    </message>
    <message>
        <source>The pool id behind the underscore: it goes into the hashes, so that a proof is good for one pool.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>معرّف المجمع بعد الشرطة السفلية: يدخل في التجزئات، فلا يصلح الإثبات إلا لمجمع واحد.</translation>
    </message>
    <message>
        <source>The pool&apos;s internal name for the user: this one is mixed with the password, whatever was typed to sign in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>الاسم الداخلي للمستخدم لدى المجمع: هو ما يُمزج بكلمة المرور، أيًّا كان ما كُتب عند الدخول.</translation>
    </message>
    <message>
        <source>The proof: an HMAC-SHA256 over pool name, user name, secret block and timestamp. Its key comes from the password and both random numbers, and neither side has sent it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>الإثبات: HMAC-SHA256 لاسم المجمع واسم المستخدم والكتلة السرية والطابع الزمني. مفتاحه من كلمة المرور والعددين العشوائيين، ولم يرسله أيّ من الطرفين.</translation>
    </message>
    <message>
        <source>The same for every pool and known to everybody; all arithmetic is modulo the prime N.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>واحد لكل المجمعات ومعروف للجميع؛ وكل الحساب بباقي القسمة على العدد الأولي N.</translation>
    </message>
    <message>
        <source>When the proof was made, in UTC and always in English: it is signed along with the rest.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>متى صُنع الإثبات، بتوقيت UTC وبالإنجليزية دائمًا: يُوقَّع مع البقية.</translation>
    </message>
    <message>
        <source>g = {0}, N has {1} bits</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g = {0}، وN من {1} بت</translation>
    </message>
    <message>
        <source>g raised to a secret random number a, modulo N: anyone may see A, and nobody can get back to a from it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g مرفوع إلى عدد عشوائي سري a، بباقي القسمة على N: يمكن للجميع رؤية A، ولا يستطيع أحد الرجوع منه إلى a.</translation>
    </message>
    <message>
        <source>generator and modulus</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>المولّد والمقياس</translation>
    </message>
    <message>
        <source>pool name</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>اسم المجمع</translation>
    </message>
    <message>
        <source>salt</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>الملح (salt)</translation>
    </message>
    <message>
        <source>scrambling parameter</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>معامل الخلط</translation>
    </message>
    <message>
        <source>secret block</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>الكتلة السرية</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>عدد التطبيق العام</translation>
    </message>
    <message>
        <source>timestamp</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>user name for the arithmetic</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>اسم المستخدم للحساب</translation>
    </message>
</context>
<context>
    <name>HasAndNeedsCard</name>
    <message>
        <source>He has</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>لديه</translation>
    </message>
    <message>
        <source>He has, and he would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>لديه، وما يلزمه</translation>
    </message>
    <message>
        <source>He would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>ما يلزمه</translation>
    </message>
    <message>
        <source>Nothing: everybody has these, and they are the same for every pool.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>لا شيء: هذه لدى الجميع، وهي واحدة لكل المجمعات.</translation>
    </message>
    <message>
        <source>TLS keeps others from reading any of this. Suppose that somebody reads all of it nevertheless.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>يمنع TLS الآخرين من قراءة أي من هذا. لنفترض مع ذلك أن شخصًا قرأه كله.</translation>
    </message>
    <message>
        <source>The key behind it, so S: a and the password, or b. As it stands, M proves this one sign-in and no other.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>المفتاح الذي وراءه، أي S: ‏a وكلمة المرور، أو b. وهكذا لا يثبت M إلا هذا الدخول وحده.</translation>
    </message>
    <message>
        <source>The key that Cognito sealed the block with. Only Cognito has it.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>المفتاح الذي ختم به Cognito الكتلة. لا يملكه إلا Cognito.</translation>
    </message>
    <message>
        <source>The password. Without it salt, user id and u lead nowhere.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>كلمة المرور. من دونها لا يقود الملح ومعرّف المستخدم وu إلى شيء.</translation>
    </message>
    <message>
        <source>a, the discrete logarithm of A. With it he could compare guesses of the password.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>a، أي اللوغاريتم المتقطع لـ A. به يستطيع مقارنة تخمينات لكلمة المرور.</translation>
    </message>
    <message>
        <source>b, to take its power away and be left with the verifier. B alone says nothing about v.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>b، ليزيل قوّته ويبقى له المُحقِّق. أما B وحده فلا يقول شيئًا عن v.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>‹hidden: {0} characters›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹مخفي، الأحرف: {0}›</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹مخفي›</translation>
    </message>
    <message>
        <source>‹not JSON: {0} bytes›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹ليس JSON: {0} بايت›</translation>
    </message>
    <message>
        <source>‹{0} more›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹{0} أخرى›</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>in {0}</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>بعد {0}</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>أكثر من 100 سنة</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>قبل {0}</translation>
    </message>
    <message>
        <source>{0} d</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} ي</translation>
    </message>
    <message>
        <source>{0} h</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} س</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} د</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} ث</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>API</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>كسر</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>How the token is shown</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>كيف يُعرض الرمز</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>It has {0} characters, and nothing in them looks like a token.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>عدد أحرفه {0}، وليس فيها ما يشبه رمزًا.</translation>
    </message>
    <message>
        <source>It has {0} characters; a token is looked for in {1} at most.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>عدد أحرفه {0}؛ ولا يُبحث عن رمز في أكثر من {1}.</translation>
    </message>
    <message>
        <source>No token was found in that</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>لم يُعثر فيه على رمز</translation>
    </message>
    <message>
        <source>Paste the token itself, or the line that it stands in.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>ألصق الرمز نفسه، أو السطر الذي هو فيه.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>مُلصق</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>خام</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Close</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the card with the keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>إغلاق بطاقة المفاتيح</translation>
    </message>
    <message>
        <source>The presenter&apos;s keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>مفاتيح مقدّم العرض</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Confirmation code</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>كود التأكيد</translation>
    </message>
    <message>
        <source>Puts the code of this mail into the form</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>يضع كود هذه الرسالة في النموذج</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>To whom and when</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>إلى من ومتى</translation>
    </message>
    <message>
        <source>To {0} · {1} · {2} ({3})</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>إلى {0} · {1} · {2} ({3})</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>استخدام هذا الكود</translation>
    </message>
    <message>
        <source>by SMS</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>برسالة SMS</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>بالبريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Expired {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>انتهى {0}</translation>
    </message>
    <message>
        <source>Expires {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>ينتهي {0}</translation>
    </message>
    <message>
        <source>Issued {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>صدر {0}</translation>
    </message>
    <message>
        <source>Issued {issued}, expires {expires}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>صدر {issued}، ينتهي {expires}</translation>
    </message>
    <message>
        <source>The token&apos;s life</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>عمر الرمز</translation>
    </message>
</context>
<context>
    <name>LifeRow</name>
    <message>
        <source>A whole number. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>عدد صحيح. {range}</translation>
    </message>
    <message>
        <source>That is not possible. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>هذا غير ممكن. {range}</translation>
    </message>
    <message>
        <source>Unit of: {label}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>وحدة: {label}</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>ثوانٍ</translation>
    </message>
</context>
<context>
    <name>LocalPoolPanel</name>
    <message>
        <source>Apply</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>العودة إلى الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>Changed and not applied yet: {count}.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>تغييرات لم تُطبَّق بعد: {count}.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>The settings</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Who is signed in stays so. The next sign-in or refresh meets new settings.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>من سجّل الدخول يبقى كذلك. وتسري الإعدادات الجديدة على أول دخول أو تحديث تالٍ.</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Unread: {0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>غير مقروءة: {0}، إلى {1}، {2}</translation>
    </message>
    <message>
        <source>{0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>{0}، إلى {1}، {2}</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>SMS</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>رسالة SMS</translation>
    </message>
    <message>
        <source>SMS: {0}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>رسالة SMS: {0}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>قبل {0} ي</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>قبل {0} س</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>قبل {0} د</translation>
    </message>
</context>
<context>
    <name>MailboxPanel</name>
    <message>
        <source>Mails</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>رسالة جديدة إلى {0}: {1}</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}. The code is {2}.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>رسالة جديدة إلى {0}: {1}. الكود هو {2}.</translation>
    </message>
    <message>
        <source>No mail yet.
Register, and Cognito&apos;s mail lands here.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>لا رسائل بعد.
سجّل، وتصل رسالة Cognito إلى هنا.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>الم&amp;جمع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Configuration (*.js *.json)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>إعدادات (*.js *.json)</translation>
    </message>
    <message>
        <source>Open a pool&apos;s configuration</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>فتح إعدادات مجمع</translation>
    </message>
    <message>
        <source>Wild Rydes</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Wild Rydes</translation>
    </message>
    <message>
        <source>{place} – Wild Rydes</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>{place} – Wild Rydes</translation>
    </message>
</context>
<context>
    <name>ManageCard</name>
    <message>
        <source>What else</source>
        <extracomment>ui/stack/manage_card.py</extracomment>
        <translation>أشياء أخرى</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>حول Wild Rydes</translation>
    </message>
    <message>
        <source>All commands…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>اختيار مجمع…</translation>
    </message>
    <message>
        <source>Open configuration file…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>فتح ملف إعدادات…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>فتح تسجيل…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>حفظ التسجيل…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>MfaEnrolment</name>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>امسح الصورة بتطبيق مصادقة، أو اكتب السر فيه. ثم اكتب الكود الذي يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Six digits, a new one every 30 seconds.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>ستة أرقام، جديدة كل 30 ثانية.</translation>
    </message>
    <message>
        <source>The code is missing. The authenticator app shows it.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>الكود ناقص. يعرضه تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>The code of an authenticator app has 6 digits.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>كود تطبيق المصادقة من 6 أرقام.</translation>
    </message>
</context>
<context>
    <name>MfaFactors</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Needs a verified e-mail address; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>يلزم بريد إلكتروني تم التحقق منه؛ وليس لحسابك واحد.</translation>
    </message>
    <message>
        <source>Needs a verified phone number; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>يلزم رقم هاتف تم التحقق منه؛ وليس لحسابك واحد.</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>لم يتم التحقق منه بعد.</translation>
    </message>
    <message>
        <source>One of them is enough. Where several are on, one may come first.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>يكفي واحد منها. إذا فُعّل عدد منها فقد يأتي أحدها أولًا.</translation>
    </message>
    <message>
        <source>Shows a code without any network. Set it up below.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>يعرض كودًا دون أي شبكة. أعدّه أدناه.</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>To the Profile page</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>إلى صفحة الملف الشخصي</translation>
    </message>
    <message>
        <source>To {contact}</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>إلى {contact}</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>let me choose each time</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>دعني أختار كل مرة</translation>
    </message>
    <message>
        <source>{factor}: ask for it first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>{factor}: اطلبه أولًا</translation>
    </message>
</context>
<context>
    <name>MfaPage</name>
    <message>
        <source>An app on your phone or computer that shows a new code every 30 seconds. It shares a secret with the pool; only the newest secret counts.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>تطبيق على هاتفك أو حاسوبك يعرض كودًا جديدًا كل 30 ثانية. يشترك مع المجمع في سر؛ وأحدث سر وحده هو المعتمد.</translation>
    </message>
    <message>
        <source>Asked for besides the password</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>يُطلب إلى جانب كلمة المرور</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>العودة إلى الحساب</translation>
    </message>
    <message>
        <source>Check and switch on</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>فحص وتفعيل</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Set up an app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>إعداد تطبيق…</translation>
    </message>
    <message>
        <source>Set up another app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>إعداد تطبيق آخر…</translation>
    </message>
    <message>
        <source>Sign in to see your second factors.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>سجّل الدخول لترى عواملك الثانية.</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>ما يطلبه تسجيل الدخول إلى جانب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>يونيكورن</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>اختيار مجمع</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Wild Rydes</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Wild Rydes</translation>
    </message>
    <message>
        <source>{where} ({keys})</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>{where} ({keys})</translation>
    </message>
</context>
<context>
    <name>NewUserCard</name>
    <message>
        <source>Create</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Create a user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>Create somebody</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>إنشاء شخص</translation>
    </message>
    <message>
        <source>Create the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>إنشاء المستخدم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED).</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>صالحة لدخول واحد، يطلب كلمة جديدة (NEW_PASSWORD_REQUIRED).</translation>
    </message>
    <message>
        <source>Mail the password to the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>إرسال كلمة المرور إلى المستخدم بالبريد</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>حدّد من هو.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>كلمة مرور مؤقتة</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>العنوان تم التحقق منه</translation>
    </message>
    <message>
        <source>The pool sends codes to this address.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>يرسل المجمع الأكواد إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>They need one for their first sign-in.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>يلزم واحد لأول دخول.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Back</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>التالي: {0}</translation>
    </message>
    <message>
        <source>Notes to this step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>ملاحظات هذه الخطوة</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>The last step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>There are no notes to this step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>لا ملاحظات لهذه الخطوة.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>الوقت منذ البداية</translation>
    </message>
    <message>
        <source>{0} next · {1} back · {2} reveal · {3} all keys</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>{0} التالي · {1} رجوع · {2} كشف · {3} كل المفاتيح</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>عدد صحيح من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>OursCard</name>
    <message>
        <source>There already</source>
        <extracomment>ui/stack/ours_card.py</extracomment>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <extracomment>ui/stack/ours_card.py</extracomment>
        <translation>{name} · {state}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Any Cognito token, checked against this pool.
It is judged here and sent nowhere.</source>
        <extracomment>ui/inspector/pages.py</extracomment>
        <translation>أي رمز من Cognito، مفحوصًا مقابل هذا المجمع.
يُحكم عليه هنا ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Nobody is signed in.
Sign in, and the tokens open here.</source>
        <extracomment>ui/inspector/pages.py</extracomment>
        <translation>لم يسجّل أحد الدخول.
سجّل الدخول، فتُفتح الرموز هنا.</translation>
    </message>
</context>
<context>
    <name>PasswordEvidence</name>
    <message>
        <source>A form that is not on this list would not be found: a password that was encrypted, say, or hashed in another way. And the search errs on one side only: a short or common password may be found in text that has nothing to do with it, but one that was sent in any of these forms is never called absent.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>الصيغة غير المذكورة في هذه القائمة لن يُعثر عليها: ككلمة مرور مشفّرة، أو مجزّأة بطريقة أخرى. والبحث لا يخطئ إلا في اتجاه واحد: قد يُعثر على كلمة قصيرة أو شائعة في نص لا علاقة له بها، أما ما أُرسل بإحدى هذه الصيغ فلا يقال عنه أبدًا إنه غائب.</translation>
    </message>
    <message numerus="yes">
        <source>And {0} requests before these.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>
            <numerusform>ولا طلبات قبل هذه.</numerusform>
            <numerusform>وطلب واحد قبل هذه.</numerusform>
            <numerusform>وطلبان قبل هذه.</numerusform>
            <numerusform>و{0} طلبات قبل هذه.</numerusform>
            <numerusform>و{0} طلبًا قبل هذه.</numerusform>
            <numerusform>و{0} طلب قبل هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cognito has to be told a new password once, to make a verifier of it: SignUp, ConfirmForgotPassword and ChangePassword send it (the last one the old one too), and so does the answer to NEW_PASSWORD_REQUIRED. A sign-in by USER_PASSWORD_AUTH sends it every time; one by USER_SRP_AUTH never does.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>لا بد من إخبار Cognito بكلمة المرور الجديدة مرة واحدة ليصنع منها مُحقِّقًا: ترسلها SignUp وConfirmForgotPassword وChangePassword (والأخيرة ترسل القديمة أيضًا)، وكذلك الإجابة عن NEW_PASSWORD_REQUIRED. الدخول عبر USER_PASSWORD_AUTH يرسلها كل مرة؛ أما عبر USER_SRP_AUTH فلا يرسلها أبدًا.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>كيف تعرف ذلك؟</translation>
    </message>
    <message>
        <source>How the sentence about the password is known</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>كيف عُرفت الجملة عن كلمة المرور</translation>
    </message>
    <message>
        <source>In this trace it was in:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>في هذا التتبع كانت في:</translation>
    </message>
    <message>
        <source>In which forms</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>بأي صيغ</translation>
    </message>
    <message>
        <source>No request of this trace held it.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>لم يحملها أي طلب في هذا التتبع.</translation>
    </message>
    <message>
        <source>The recording says so. Its requests were searched when they were sent; that can&apos;t be done again, because the password was never kept. Whoever can write to the file can change what it says.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>هذا ما يقوله التسجيل. بُحث في طلباته عند إرسالها؛ ولا يمكن إعادة ذلك لأن كلمة المرور لم تُحفظ قط. ومن يستطيع الكتابة في الملف يستطيع تغيير ما يقوله.</translation>
    </message>
    <message>
        <source>Were the password {0}, these would be the bytes that are searched for:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>لو كانت كلمة المرور {0}، لكانت هذه هي البايتات التي يُبحث عنها:</translation>
    </message>
    <message>
        <source>What was searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>ما الذي بُحث فيه</translation>
    </message>
    <message>
        <source>Where it is sent, and why</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>أين تُرسل، ولماذا</translation>
    </message>
    <message>
        <source>While the app still had the password, it searched the bytes of each request, head and body, just as they went into the connection (TLS encrypts them after that). What is kept is their number and whether it was found; the password is not.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>حين كانت كلمة المرور ما زالت لدى التطبيق، بحث في بايتات كل طلب، رأسًا ونصًا، كما دخلت إلى الاتصال تمامًا (ثم يشفّرها TLS). ما يُحفظ هو عددها وهل عُثر عليها؛ أما كلمة المرور فلا.</translation>
    </message>
    <message>
        <source>as a text in JSON, with and without escapes for what is not ASCII</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>نصًا في JSON، مع تهريب ما ليس ASCII ومن دونه</translation>
    </message>
    <message>
        <source>as in an address or a form</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>كما في عنوان أو نموذج</translation>
    </message>
    <message>
        <source>as it was typed, in UTF-8</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>كما كُتبت، بترميز UTF-8</translation>
    </message>
    <message>
        <source>from the end to the beginning</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>من النهاية إلى البداية</translation>
    </message>
    <message>
        <source>its hash as text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>تجزئتها نصًا</translation>
    </message>
    <message>
        <source>its hash, 32 bytes (written in hexadecimal here)</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>تجزئتها، 32 بايت (مكتوبة هنا بالنظام الست عشري)</translation>
    </message>
    <message>
        <source>its hash, wherever it may begin in a longer text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>تجزئتها، أينما بدأت في نص أطول</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>لم يُعثر عليها</translation>
    </message>
    <message>
        <source>not searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>لم يُبحث فيه</translation>
    </message>
    <message>
        <source>password found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>عُثر على كلمة المرور</translation>
    </message>
    <message>
        <source>request {0}, {1}: {2}</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>الطلب {0}، {1}: {2}</translation>
    </message>
    <message>
        <source>two digits for each byte, in small and in capital letters</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>رقمان لكل بايت، بأحرف صغيرة وكبيرة</translation>
    </message>
    <message>
        <source>wherever it may begin in a longer text, in both alphabets: only the letters that depend on the password alone</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>أينما بدأت في نص أطول، بالأبجديتين: الأحرف التي تتوقف على كلمة المرور وحدها فقط</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>{0} بايت</translation>
    </message>
</context>
<context>
    <name>PasswordFacts</name>
    <message>
        <source>Only {0} of the {1} requests of this conversation were searched for your password: nothing is claimed about the rest.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>بُحث عن كلمة مرورك في {0} فقط من {1} من طلبات هذه المحادثة: لا يُدّعى شيء عن البقية.</translation>
    </message>
    <message>
        <source>Recorded: {0}</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>مسجّل: {0}</translation>
    </message>
    <message>
        <source>This conversation did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>لم ترسل هذه المحادثة كلمة مرورك: {0}، بُحث في {1} بايت، في {2} من الصيغ.</translation>
    </message>
    <message>
        <source>This request did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>لم يرسل هذا الطلب كلمة مرورك: {0}، بُحث في {1} بايت، في {2} من الصيغ.</translation>
    </message>
    <message>
        <source>This sign-in did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>لم يرسل هذا الدخول كلمة مرورك: {0}، بُحث في {1} بايت، في {2} من الصيغ.</translation>
    </message>
    <message>
        <source>Your password was sent in request {0} of this conversation, {1}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>أُرسلت كلمة مرورك في الطلب {0} من هذه المحادثة، {1}.</translation>
    </message>
    <message>
        <source>Your password was sent in this request, {0}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>أُرسلت كلمة مرورك في هذا الطلب، {0}.</translation>
    </message>
    <message>
        <source>inside TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>داخل TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>over this machine&apos;s loopback, not encrypted; a real pool is only reached through TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>عبر loopback هذا الجهاز، دون تشفير؛ أما المجمع الحقيقي فلا يُوصَل إليه إلا عبر TLS</translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{0} طلبات</numerusform>
            <numerusform>{0} طلبًا</numerusform>
            <numerusform>{0} طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Back</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>العودة إلى الطلب</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>كيف تعرف ذلك؟</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>Was the password sent?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>هل أُرسلت كلمة المرور؟</translation>
    </message>
</context>
<context>
    <name>PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Temporary passwords last (days)</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>مدة كلمات المرور المؤقتة (بالأيام)</translation>
    </message>
    <message>
        <source>What a new password needs. The passwords that people have stay good. 6 to 99.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>ما تحتاج إليه كلمة المرور الجديدة. كلمات المرور الموجودة لدى الناس تبقى صالحة. من 6 إلى 99.</translation>
    </message>
    <message>
        <source>Whoever comes later needs a new one from you. 1 to 365.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>من يأتي بعد ذلك يحتاج إلى كلمة جديدة منك. من 1 إلى 365.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Disable ends every session and refuses the next sign-in. After “Require a reset” the password is refused until it is reset by a mailed code.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>التعطيل ينهي كل الجلسات ويرفض الدخول التالي. بعد «طلب إعادة تعيين» تُرفض كلمة المرور حتى يُعاد تعيينها بكود مرسل بالبريد.</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>تمكين</translation>
    </message>
    <message>
        <source>Has to choose a new password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>عليه اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Has to reset the password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>عليه إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>لم يسجّل أحد بعد.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Registered, the address not verified yet</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>مسجّل، ولم يتم التحقق من العنوان بعد</translation>
    </message>
    <message>
        <source>Require a reset</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>طلب إعادة تعيين</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>{status} ({word})</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})</translation>
    </message>
    <message>
        <source>{status} ({word}), disabled</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})، معطّل</translation>
    </message>
</context>
<context>
    <name>PolicyChecklist</name>
    <message>
        <source>(Cognito&apos;s default)</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>(افتراضي Cognito)</translation>
    </message>
    <message>
        <source>Cognito&apos;s default; this pool&apos;s own may differ.</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>افتراضي Cognito؛ وقد يختلف ما لهذا المجمع.</translation>
    </message>
    <message>
        <source>Password policy</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>سياسة كلمة المرور</translation>
    </message>
    <message>
        <source>a digit</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a lower-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>حرف لاتيني صغير</translation>
    </message>
    <message>
        <source>a symbol, such as ! or #</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>رمز خاص، مثل ! أو #</translation>
    </message>
    <message>
        <source>an upper-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>حرف لاتيني كبير</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters or more</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>
            <numerusform>بلا حد أدنى للأحرف</numerusform>
            <numerusform>حرف واحد أو أكثر</numerusform>
            <numerusform>حرفان أو أكثر</numerusform>
            <numerusform>{count} أحرف أو أكثر</numerusform>
            <numerusform>{count} حرفًا أو أكثر</numerusform>
            <numerusform>{count} حرف أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: met</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: مستوفى</translation>
    </message>
    <message>
        <source>{what}: missing</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: ناقص</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>A length from {least} to {most} characters.</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>طول من {least} إلى {most} من الأحرف.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Least length</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>أدنى طول</translation>
    </message>
    <message>
        <source>Least length of a password</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>أدنى طول لكلمة المرور</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>Passwords need: {what}</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>تحتاج كلمات المرور إلى: {what}</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>رموز خاصة</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>أحرف كبيرة</translation>
    </message>
</context>
<context>
    <name>PoolBadge</name>
    <message>
        <source>AWS</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Local pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>المجمع المحلي</translation>
    </message>
    <message>
        <source>No pool chosen yet</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>لم يُختر مجمع بعد</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>المجمع</translation>
    </message>
</context>
<context>
    <name>PoolDrop</name>
    <message>
        <source>Drop a configuration file, or a pool&apos;s id or ARN.
Nothing in it is run.</source>
        <extracomment>ui/pool_drop.py</extracomment>
        <translation>أفلت ملف إعدادات، أو معرّف مجمع أو ARN الخاص به.
لا يُنفَّذ شيء مما فيه.</translation>
    </message>
</context>
<context>
    <name>PoolModel</name>
    <message>
        <source>Local pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>المجمع المحلي</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>مجمع المستخدمين</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{name} (open)</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>{name} (مفتوح)</translation>
    </message>
</context>
<context>
    <name>PoolTable</name>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>المجمعات</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n thing(s) to see to.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى اهتمام.</numerusform>
            <numerusform>أمر واحد يحتاج إلى اهتمام.</numerusform>
            <numerusform>أمران يحتاجان إلى اهتمام.</numerusform>
            <numerusform>%n أمور تحتاج إلى اهتمام.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى اهتمام.</numerusform>
            <numerusform>%n أمر يحتاج إلى اهتمام.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS, {region}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>AWS، {region}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>كل شيء كما ينبغي.</translation>
    </message>
    <message>
        <source>App client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>عميل التطبيق</translation>
    </message>
    <message>
        <source>Client of this pool</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>عميل هذا المجمع</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>لا يجتاز</translation>
    </message>
    <message>
        <source>Found: the pool and its app client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>عُثر على: المجمع وعميل تطبيقه</translation>
    </message>
    <message>
        <source>It names no API: to request a ride, the Ride page takes its address.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>لا يذكر أي واجهة API: لطلب رحلة، تأخذ صفحة الرحلة عنوانها.</translation>
    </message>
    <message>
        <source>It names several APIs; the first was taken, {api}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>يذكر عدة واجهات API؛ أُخذت الأولى، {api}.</translation>
    </message>
    <message>
        <source>Its app client has a secret, which WILDRYDES_CLIENT_SECRET has to hold.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>لعميل تطبيقه سر، يجب أن يكون في WILDRYDES_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Mind: requests go to {url}, not to Amazon.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>انتبه: تذهب الطلبات إلى {url}، لا إلى Amazon.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; %n check(s) could not be made.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>لا خطأ؛ وأُجريت كل الفحوص.</numerusform>
            <numerusform>لا خطأ؛ وتعذّر إجراء فحص واحد.</numerusform>
            <numerusform>لا خطأ؛ وتعذّر إجراء فحصين.</numerusform>
            <numerusform>لا خطأ؛ وتعذّر إجراء %n فحوص.</numerusform>
            <numerusform>لا خطأ؛ وتعذّر إجراء %n فحصًا.</numerusform>
            <numerusform>لا خطأ؛ وتعذّر إجراء %n فحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {name}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>فُتح: {name}</translation>
    </message>
    <message>
        <source>Other flows</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>تدفقات أخرى</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>يجتاز</translation>
    </message>
    <message>
        <source>Public keys</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>Region and ids</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>المنطقة والمعرّفات</translation>
    </message>
    <message>
        <source>Sign-in by SRP</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>تسجيل الدخول عبر SRP</translation>
    </message>
    <message>
        <source>The client secret in it was left there: set WILDRYDES_CLIENT_SECRET to use it.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>تُرك سر العميل الذي فيه هناك: عيّن WILDRYDES_CLIENT_SECRET لاستخدامه.</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplify_outputs.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مفهوم: amplify_outputs.json من Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplifyconfiguration.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مفهوم: amplifyconfiguration.json من Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s aws-exports.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مفهوم: aws-exports.js من Amplify</translation>
    </message>
    <message>
        <source>Understood: the outputs of a stack</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مفهوم: مخرجات مكدس</translation>
    </message>
    <message>
        <source>Understood: the workshop&apos;s config.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مفهوم: config.js من ورشة العمل</translation>
    </message>
    <message>
        <source>Understood: what Amplify.configure is given</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مفهوم: ما يُعطى إلى Amplify.configure</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>User pool {pool}, app client {client}, Region {region}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>مجمع المستخدمين {pool}، عميل التطبيق {client}، المنطقة {region}.</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PoolsPage</name>
    <message>
        <source>Give pools a name to come back to them. Their secrets are never kept or saved.</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>أعطِ المجمعات أسماء لتعود إليها. أسرارها لا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>المجمعات</translation>
    </message>
    <message>
        <source>Save the whole list…</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>حفظ القائمة كلها…</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Ctrl and + or - change the size of text from anywhere.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>يغيّر Ctrl مع + أو - حجم النص من أي مكان.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>إعادة اللوحات إلى أماكنها</translation>
    </message>
    <message>
        <source>Settings, the log and the local pool. Passwords and tokens are in none of them; what “Keep me signed in” keeps is in the system&apos;s keyring.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>الإعدادات والسجل والمجمع المحلي. لا كلمات مرور ولا رموز في أي منها؛ وما يحفظه «إبقائي مسجّل الدخول» محفوظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The unicorn is there at once, and the sequence does not grow.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>يظهر اليونيكورن فورًا، ولا ينمو التسلسل.</translation>
    </message>
    <message>
        <source>The window and its panels come back where you left them, on each set of screens.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>تعود النافذة ولوحاتها إلى حيث تركتها، لكل مجموعة من الشاشات.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>ما يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Whatever you choose holds at once, and next time.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>كل ما تختاره يسري فورًا، وفي المرة القادمة.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PresenterKeys</name>
    <message>
        <source>Back one step</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>End presenting</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>إنهاء العرض</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>نص أكبر، أصغر، معتاد</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>خطوة الدليل التالية</translation>
    </message>
    <message>
        <source>Replay the last messages in the theatre</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>إعادة الرسائل الأخيرة في المسرح</translation>
    </message>
    <message>
        <source>Reveal what is covered, or cover it again</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>كشف المغطّى، أو تغطيته من جديد</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes, in a window of their own</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>ملاحظات المتحدث، في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Spotlight on what the pointer or the keyboard is at</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>تسليط الضوء على موضع المؤشر أو لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The page, or one panel after the other</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>الصفحة، أو لوحة بعد أخرى</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>هذه البطاقة</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A code went to {where} {by}. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>أُرسل كود إلى {where} {by}. عمره 24 ساعة.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an attribute…</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>إضافة سمة…</translation>
    </message>
    <message>
        <source>As the pool has it, with or without “custom:” before it.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>كما هي لدى المجمع، مع «custom:» قبلها أو من دونها.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>إدخال الكود</translation>
    </message>
    <message>
        <source>I have a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>لديّ كود</translation>
    </message>
    <message>
        <source>I have a code for a new one</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>لديّ كود لقيمة جديدة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>عدم الإدراج</translation>
    </message>
    <message>
        <source>Name of the pool&apos;s own attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>اسم سمة المجمع الخاصة</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not verified yet. A code went to {where}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>لم يتم التحقق منه بعد. أُرسل كود إلى {where}.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>لم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>One of the pool&apos;s own (custom:)</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>من سمات المجمع الخاصة (custom:)</translation>
    </message>
    <message>
        <source>Only the pool knows what it may hold.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>المجمع وحده يعرف ما يمكن أن تحمله.</translation>
    </message>
    <message>
        <source>Read only: from sign-ins through another provider.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>للقراءة فقط: من عمليات دخول عبر موفّر آخر.</translation>
    </message>
    <message>
        <source>Read only: it was set for good when the account was made.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>للقراءة فقط: عُيّنت نهائيًا عند إنشاء الحساب.</translation>
    </message>
    <message>
        <source>Read only: the pool gives it once and never changes it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>للقراءة فقط: يعطيها المجمع مرة واحدة ولا يغيّرها أبدًا.</translation>
    </message>
    <message>
        <source>Read only: this app client may not write it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>للقراءة فقط: لا يُسمح لعميل التطبيق هذا بكتابتها.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the address.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>للقراءة فقط: true حين يثبت كود العنوان.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the number.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>للقراءة فقط: true حين يثبت كود الرقم.</translation>
    </message>
    <message>
        <source>Say what the attribute is called.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>حدّد اسم السمة.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>إرسال كود</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>إرسال كود جديد</translation>
    </message>
    <message>
        <source>The code is missing. It is in the newest message.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>الكود ناقص. تجده في أحدث رسالة.</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type it here; then {new} takes its place.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>يحتفظ المجمع بـ {old} حتى تكتبه هنا؛ ثم يحل {new} محله.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type it here.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>يعتمد المجمع {new} حين تكتبه هنا.</translation>
    </message>
    <message>
        <source>The pool wants this one filled in.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>يريد المجمع ملء هذه.</translation>
    </message>
    <message>
        <source>This one is shown already: change it there.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>هذه معروضة بالفعل: غيّرها هناك.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>اكتب الكود الذي أُرسل إليك. عمره 24 ساعة.</translation>
    </message>
    <message>
        <source>Type what it is to be.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>اكتب القيمة المطلوبة.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>هل تم التحقق</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verify the e-mail address</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Verify the phone number</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>التحقق من رقم الهاتف</translation>
    </message>
    <message>
        <source>Verify {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>التحقق من {what}</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>إلى أين أُرسل الكود</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>date and time</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>never shown to this app</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>لا تُعرض أبدًا على هذا التطبيق</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>text, exactly {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>نص، {most} من الأحرف بالضبط</translation>
    </message>
    <message>
        <source>text, up to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>نص، حتى {most} من الأحرف</translation>
    </message>
    <message>
        <source>text, {least} characters or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>نص، {least} من الأحرف أو أكثر</translation>
    </message>
    <message>
        <source>text, {least} to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>نص، من {least} إلى {most} من الأحرف</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>whole number</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>whole number, {least} or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>عدد صحيح، {least} أو أكثر</translation>
    </message>
    <message>
        <source>whole number, {least} to {most}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>عدد صحيح، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>whole number, {most} or less</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>عدد صحيح، {most} أو أقل</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool has none.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} ينتظر كوده. وحتى ذلك الحين لا قيمة لدى المجمع.</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool keeps {old}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} ينتظر كوده. وحتى ذلك الحين يحتفظ المجمع بـ {old}.</translation>
    </message>
    <message>
        <source>✓  Verified</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>✓  تم التحقق</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>العودة إلى الحساب</translation>
    </message>
    <message>
        <source>Drop that and read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>ترك ذلك والقراءة من جديد</translation>
    </message>
    <message>
        <source>Go and refresh them</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>الذهاب لتحديثها</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Not saved yet: {what}.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>لم يُحفظ بعد: {what}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sign in to see your profile here.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>سجّل الدخول لترى ملفك الشخصي هنا.</translation>
    </message>
    <message>
        <source>The tokens you hold were made before this change and say what was then.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>الرموز التي لديك صدرت قبل هذا التغيير وتقول ما كان حينها.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>ما هو ثابت</translation>
    </message>
    <message>
        <source>What the pool knows about you.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>ما يعرفه المجمع عنك.</translation>
    </message>
    <message>
        <source>What you can change</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>ما يمكنك تغييره</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Nothing sent yet.
Every request to Cognito will appear here, and its answer.</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>لم يُرسل شيء بعد.
سيظهر هنا كل طلب إلى Cognito وإجابته.</translation>
    </message>
    <message>
        <source>The selected exchange</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>التبادل المحدد</translation>
    </message>
</context>
<context>
    <name>ProtocolTools</name>
    <message>
        <source>Copy as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>نسخ بصيغة…</translation>
    </message>
    <message>
        <source>Copy the selected exchange as a command or as code ({keys})</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>نسخ التبادل المحدد أمرًا أو شيفرة ({keys})</translation>
    </message>
    <message>
        <source>Copy the selected exchange as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>نسخ التبادل المحدد بصيغة…</translation>
    </message>
    <message>
        <source>Save all exchanges as a page to read, or as an HTTP archive</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>حفظ كل التبادلات صفحةً للقراءة، أو أرشيف HTTP</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>حفظ التسجيل…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>إغلاق الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Password to be reset</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>كلمة المرور بانتظار إعادة التعيين</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Signs in elsewhere</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>يسجّل الدخول من مكان آخر</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>كلمة مرور مؤقتة</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/widgets/directions.py</extracomment>
        <translation>⁦Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/widgets/directions.py</extracomment>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/inspector/breaking_label.py</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>لا، اتركه</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>اكتب {number} للمتابعة.</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>نعم، نفّذ</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>As the token has it</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>كما هو في الرمز</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>وسم المصادقة</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>النص المشفّر</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>المفتاح المشفّر</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>متجه التهيئة</translation>
    </message>
    <message>
        <source>Part and claim</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>الجزء والمطالبة</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>{0} بايت</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Choose a claim, or point at a character: each lights up the other.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>اختر مطالبة، أو أشِر إلى حرف: كل منهما يضيء الآخر.</translation>
    </message>
    <message>
        <source>The chosen bytes</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>البايتات المختارة</translation>
    </message>
    <message>
        <source>What the text says, part by part</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>ما يقوله النص، جزءًا بجزء</translation>
    </message>
    <message>
        <source>{0} bytes, over all that stands before the last dot:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} بايت، على كل ما قبل النقطة الأخيرة:</translation>
    </message>
    <message>
        <source>{0} bytes: new for every token, so that no two are encrypted alike:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} بايت: جديدة لكل رمز، حتى لا يُشفَّر رمزان بالطريقة نفسها:</translation>
    </message>
    <message>
        <source>{0} bytes: the key to the ciphertext, which only the pool can decrypt:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} بايت: مفتاح النص المشفّر، ولا يفك تشفيره إلا المجمع:</translation>
    </message>
    <message>
        <source>{0} bytes: they show the pool whether header or ciphertext were changed:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} بايت: منها يعرف المجمع هل غُيّرت الترويسة أو النص المشفّر:</translation>
    </message>
    <message>
        <source>{0} bytes: what the token says, for the pool alone to read:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} بايت: ما يقوله الرمز، ولا يقرؤه إلا المجمع:</translation>
    </message>
    <message>
        <source>{bytes} bytes as {characters} characters of Base64url:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{bytes} بايت في صورة {characters} من أحرف Base64url:</translation>
    </message>
    <message>
        <source>{part}: bytes {first} to {last}, in characters {start} to {end}.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{part}: البايتات من {first} إلى {last}، في الأحرف من {start} إلى {end}.</translation>
    </message>
</context>
<context>
    <name>RealAttackCard</name>
    <message>
        <source>A of your sign-in begins with {digits} and has {bits} bits. The app took one of 2²⁵⁶ numbers as its a.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>يبدأ A في دخولك بـ {digits} وهو من {bits} بت. أخذ التطبيق أحد 2²⁵⁶ عددًا ليكون a.</translation>
    </message>
    <message>
        <source>Sign in by SRP first: this needs the A of a real sign-in.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>سجّل الدخول عبر SRP أولًا: يلزم لذلك A من دخول حقيقي.</translation>
    </message>
    <message>
        <source>The real one does not</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>أما الحقيقي فلا ينكشف</translation>
    </message>
    <message>
        <source>There are better ways than one number after the other. For a prime of 3,072 bits the best one that is known still takes about 2¹²⁸ steps (NIST SP 800-57 part 1).</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>توجد طرق أفضل من تجربة عدد بعد آخر. لعدد أولي من 3,072 بت تحتاج أفضل طريقة معروفة مع ذلك إلى نحو 2¹²⁸ خطوة (NIST SP 800-57 part 1).</translation>
    </message>
    <message>
        <source>Try the same with your sign-in</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>جرّب الأمر نفسه مع دخولك</translation>
    </message>
    <message>
        <source>{tried} numbers tried, and a is not among them. At {pace} a second, all of them take about {years} years. The universe is about 10¹⁰ years old.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>جُرّب {tried} من الأعداد، وليس a بينها. بسرعة {pace} في الثانية تستغرق كلها نحو {years} سنة. وعمر الكون نحو 10¹⁰ سنوات.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Back to live</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>العودة إلى المباشر</translation>
    </message>
    <message numerus="yes">
        <source>Not live: {name}, recorded {made}, {count} exchanges</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>
            <numerusform>ليس مباشرًا: {name}، سُجّل {made}، بلا تبادلات</numerusform>
            <numerusform>ليس مباشرًا: {name}، سُجّل {made}، تبادل واحد</numerusform>
            <numerusform>ليس مباشرًا: {name}، سُجّل {made}، تبادلان</numerusform>
            <numerusform>ليس مباشرًا: {name}، سُجّل {made}، {count} تبادلات</numerusform>
            <numerusform>ليس مباشرًا: {name}، سُجّل {made}، {count} تبادلًا</numerusform>
            <numerusform>ليس مباشرًا: {name}، سُجّل {made}، {count} تبادل</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>ما يُعرض</translation>
    </message>
</context>
<context>
    <name>RefreshPage</name>
    <message>
        <source>1 earlier generation is still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>ما زال جيل سابق واحد صالحًا: التحديث لا يسحب شيئًا.</translation>
    </message>
    <message>
        <source>All carry this origin_jti: {0}</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>تحمل كلها origin_jti هذا: {0}</translation>
    </message>
    <message>
        <source>Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, and gets a new ID and access token without asking for the password.

How long it lives is set in the app client, 30 days unless somebody changed that; the token itself does not show it.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>يشفّره Cognito لنفسه. يعيده التطبيق إلى Cognito ولا أحد غيره، ويحصل على رمز هوية ورمز وصول جديدين دون السؤال عن كلمة المرور.

يُحدَّد عمره في عميل التطبيق، وهو 30 يومًا ما لم يغيّره أحد؛ والرمز نفسه لا يُظهره.</translation>
    </message>
    <message>
        <source>Generations of tokens since then: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>أجيال الرموز منذ ذلك الحين: {0}.</translation>
    </message>
    <message>
        <source>Generations seen since the app took the session up again: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>الأجيال التي شوهدت منذ أن استأنف التطبيق الجلسة: {0}.</translation>
    </message>
    <message>
        <source>Its family</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>عائلته</translation>
    </message>
    <message>
        <source>Revoking the refresh token, or signing out everywhere, ends the whole family for Cognito. An API that checks signatures on its own does not hear of it: it takes each token until that expires.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>إبطال رمز التحديث، أو تسجيل الخروج من كل مكان، ينهي العائلة كلها لدى Cognito. أما واجهة API التي تفحص التواقيع بنفسها فلا يبلغها ذلك: تقبل كل رمز حتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Signed in {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>تسجيل الدخول: {0}.</translation>
    </message>
    <message>
        <source>So far there are the tokens of the sign-in. A refresh adds a generation.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>حتى الآن لا توجد إلا رموز تسجيل الدخول. يضيف التحديث جيلًا.</translation>
    </message>
    <message>
        <source>The last refresh brought a new refresh token, too; the one before is used up.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>أتى التحديث الأخير برمز تحديث جديد أيضًا؛ والذي قبله استُهلك.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>The refresh token can be used, but not read</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>رمز التحديث يُستخدم ولا يُقرأ</translation>
    </message>
    <message>
        <source>What came from the refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>ما نتج عن رمز التحديث</translation>
    </message>
    <message>
        <source>{0} earlier generations are still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>أجيال سابقة ما زالت صالحة: {0}. التحديث لا يسحب شيئًا.</translation>
    </message>
</context>
<context>
    <name>RegisterAttributes</name>
    <message>
        <source>A date: 2026-11-02, or with the time, 2026-11-02T09:05:07Z.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>تاريخ: 2026-11-02، أو مع الوقت: 2026-11-02T09:05:07Z.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>عدد صحيح من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>عدد صحيح.</translation>
    </message>
    <message>
        <source>More about you</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>المزيد عنك</translation>
    </message>
    <message>
        <source>More about you: all of this may stay empty.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>المزيد عنك: يمكن أن يبقى كل هذا فارغًا.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>The e-mail address has its own field, above.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>للبريد الإلكتروني حقله الخاص، في الأعلى.</translation>
    </message>
    <message>
        <source>The pool wants this of everybody who registers.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>يريد المجمع هذا من كل من يسجّل.</translation>
    </message>
    <message>
        <source>There is no standard attribute of that name. A pool&apos;s own begin with custom: in full.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>لا توجد سمة قياسية بهذا الاسم. سمات المجمع الخاصة تبدأ بـ custom: كاملةً.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>من {least} إلى {most} من الأحرف.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>A password is needed.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>كلمة المرور لازمة.</translation>
    </message>
    <message>
        <source>An e-mail address is needed: the code goes there.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>عنوان البريد الإلكتروني لازم: إليه يُرسل الكود.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Less about you</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>أقل عنك</translation>
    </message>
    <message>
        <source>More about you…</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>المزيد عنك…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Register as a rider</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>التسجيل راكبًا</translation>
    </message>
    <message>
        <source>The pool does not take this value.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>لا يقبل المجمع هذه القيمة.</translation>
    </message>
    <message>
        <source>The pool sends a code to this address to see that it is yours.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>يرسل المجمع كودًا إلى هذا العنوان ليتأكد من أنه لك.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>This pool wants a username that is not an e-mail address.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>يريد هذا المجمع اسم مستخدم ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This pool wants a username.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>يريد هذا المجمع اسم مستخدم.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>اكتب كلمة المرور مرة أخرى، حتى لا تمنعك زلّة من الدخول.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>{what} (in {seconds} s)</source>
        <extracomment>ui/widgets/resend_button.py</extracomment>
        <translation>{what} (بعد {seconds} ث)</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A DynamoDB table</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>جدول DynamoDB</translation>
    </message>
    <message>
        <source>A Lambda function</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>دالة Lambda</translation>
    </message>
    <message>
        <source>A REST API</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>واجهة REST API</translation>
    </message>
    <message>
        <source>A user pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>مجمع مستخدمين</translation>
    </message>
    <message>
        <source>An IAM role</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>دور IAM</translation>
    </message>
    <message>
        <source>An app client</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>عميل تطبيق</translation>
    </message>
    <message>
        <source>An authorizer</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>مخوِّل</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>تغيير شيء ما</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming for a workshop. API Gateway, Lambda and DynamoDB charge by the request, fractions of a cent each.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>التكلفة: لا شيء يُذكر لورشة عمل. تحتسب API Gateway وLambda وDynamoDB الأجر بالطلب، وهو أجزاء من السنت لكل طلب.</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming. Cognito is free for the first thousands of users a month, and the function runs for a second.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>التكلفة: لا شيء يُذكر. Cognito مجاني لأول آلاف المستخدمين في الشهر، والدالة تعمل ثانية واحدة.</translation>
    </message>
    <message>
        <source>Hide the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>إخفاء القالب</translation>
    </message>
    <message>
        <source>IAM resources will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ستُنشأ موارد IAM</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>أدوار IAM</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>إطلاق المكدس</translation>
    </message>
    <message>
        <source>POST /ride, for the website&apos;s origin too (CORS).</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>POST /ride، لأصل الموقع أيضًا (CORS).</translation>
    </message>
    <message>
        <source>Show the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>إظهار القالب</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>المكدس</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>القالب</translation>
    </message>
    <message>
        <source>The function that writes js/config.js runs under a role of its own.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>الدالة التي تكتب js/config.js تعمل بدور خاص بها.</translation>
    </message>
    <message>
        <source>The functions run under roles of their own, which the stack makes.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>تعمل الدوال بأدوار خاصة بها، ينشئها المكدس.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation makes a role only for somebody who has said that they know (CAPABILITY_IAM), and the app never says so for you.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>أشّر على هذا أولًا. لا ينشئ CloudFormation دورًا إلا لمن قال إنه يعلم ذلك (CAPABILITY_IAM)، والتطبيق لا يقولها عنك أبدًا.</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>مجمع المستخدمين</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>حاوية الموقع</translation>
    </message>
    <message>
        <source>What will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ما سيُنشأ</translation>
    </message>
    <message>
        <source>Your consent</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>موافقتك</translation>
    </message>
    <message>
        <source>lets in who brings an ID token of the pool.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>يسمح بدخول من يحمل رمز هوية من المجمع.</translation>
    </message>
    <message>
        <source>may write that one object and its own log, and no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>يُسمح له بكتابة ذلك الكائن الواحد وسجلّه، لا أكثر.</translation>
    </message>
    <message>
        <source>people sign in with their e-mail address.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>يسجّل الناس الدخول بعنوان بريدهم الإلكتروني.</translation>
    </message>
    <message>
        <source>picks a unicorn.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>تختار يونيكورن.</translation>
    </message>
    <message>
        <source>remembers the rides, and goes with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>يتذكر الرحلات، ويزول مع المكدس.</translation>
    </message>
    <message>
        <source>what these may do, and their logs; no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ما يُسمح لهذه بفعله، وسجلاتها؛ لا أكثر.</translation>
    </message>
    <message>
        <source>without a secret, for SRP and refresh.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>بلا سر، لـ SRP والتحديث.</translation>
    </message>
    <message>
        <source>writes js/config.js, and removes it with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>تكتب js/config.js، وتزيله مع المكدس.</translation>
    </message>
    <message>
        <source>writes the API&apos;s address into js/config.js, and takes it out.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>تكتب عنوان واجهة API في js/config.js، وتزيله منه.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>RideMap</name>
    <message>
        <source>Academy</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>Clover Green</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>مرج البرسيم</translation>
    </message>
    <message>
        <source>Eastgate</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>البوابة الشرقية</translation>
    </message>
    <message>
        <source>Harbour</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>الميناء</translation>
    </message>
    <message>
        <source>Isle of Shells</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>جزيرة الأصداف</translation>
    </message>
    <message>
        <source>Lake Aurora</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>بحيرة أورورا</translation>
    </message>
    <message>
        <source>Lake Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>حديقة البحيرة</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>ضفة البحيرة</translation>
    </message>
    <message>
        <source>Lantern Quarter</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>حي الفوانيس</translation>
    </message>
    <message>
        <source>Mane Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>حديقة العُرف</translation>
    </message>
    <message>
        <source>Map: where to be picked up</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>خريطة: مكان الركوب</translation>
    </message>
    <message>
        <source>Meadows</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>المروج</translation>
    </message>
    <message>
        <source>Midtown</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>وسط المدينة</translation>
    </message>
    <message>
        <source>North Hill</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>التل الشمالي</translation>
    </message>
    <message>
        <source>Orchards</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>البساتين</translation>
    </message>
    <message>
        <source>Palm Steps</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>درج النخيل</translation>
    </message>
    <message>
        <source>South Bank</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>الضفة الجنوبية</translation>
    </message>
    <message>
        <source>Stables</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>الإسطبلات</translation>
    </message>
    <message>
        <source>Starview</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>مطلّ النجوم</translation>
    </message>
    <message>
        <source>Unicorn Bay</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>خليج اليونيكورن</translation>
    </message>
    <message>
        <source>{0}, latitude {1}, longitude {2}. Arrow keys move it, Enter asks for a unicorn.</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>{0}، خط العرض {1}، خط الطول {2}. تحرّكه مفاتيح الأسهم، ويطلب Enter يونيكورن.</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Calling an API takes an ID token.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>استدعاء واجهة API يحتاج إلى رمز هوية.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>The tokens that an API asks for come from signing in.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>الرموز التي تطلبها واجهة API تأتي من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You are authenticated. An API is what the tokens are for: this one sends unicorns.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>أنت موثَّق. واجهة API هي ما صُنعت الرموز لأجله: هذه ترسل يونيكورن.</translation>
    </message>
</context>
<context>
    <name>RidePart</name>
    <message>
        <source>Pick-up: {0}</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>مكان الركوب: {0}</translation>
    </message>
    <message>
        <source>Pick-up: {0} ({1}, {2}). Click on the map, or move the pin with the arrow keys.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>مكان الركوب: {0} ({1}، {2}). انقر على الخريطة، أو حرّك الدبوس بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>طلب يونيكورن</translation>
    </message>
    <message>
        <source>The API&apos;s address (invoke URL)</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>عنوان واجهة API (invoke URL)</translation>
    </message>
    <message>
        <source>The ID token is sent there, and nowhere else.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>يُرسل رمز الهوية إلى هناك، ولا إلى أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Each question needs words, and an answer.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>يحتاج كل سؤال إلى نص وإجابة.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>إزالة هذا السؤال</translation>
    </message>
    <message>
        <source>There has to be one question at least.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>لا بد من سؤال واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>API</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Cognito</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>This app</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>هذا التطبيق</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>من {0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>A token is good between two times, and they are the pool&apos;s. A computer whose clock is off takes fresh tokens for expired, or for not valid yet. This app measures the difference by the date of each answer and allows for it. Codes of authenticator apps and signed requests fail as well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>الرمز صالح بين وقتين، وهما بتوقيت المجمع. الحاسوب الذي تختل ساعته يظن الرموز الجديدة منتهية أو غير صالحة بعد. يقيس هذا التطبيق الفرق بتاريخ كل إجابة ويأخذه في الحسبان. أكواد تطبيقات المصادقة والطلبات الموقّعة تفشل أيضًا.</translation>
    </message>
    <message>
        <source>Anybody can read a token, and write one. Only the signature shows that the pool wrote these claims. Believe no claim before the signature was checked, and no decoder that does not check it.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>يستطيع أي شخص أن يقرأ رمزًا، وأن يكتب رمزًا. التوقيع وحده يبيّن أن المجمع كتب هذه المطالبات. لا تصدّق مطالبة قبل فحص التوقيع، ولا مفككًا لا يفحصه.</translation>
    </message>
    <message>
        <source>Break it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>كسره</translation>
    </message>
    <message>
        <source>Broken, on purpose</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>مكسور عن قصد</translation>
    </message>
    <message>
        <source>Broken, on purpose: {scene}</source>
        <extracomment>ui/scenes/strip.py</extracomment>
        <translation>مكسور عن قصد: {scene}</translation>
    </message>
    <message>
        <source>Expired session</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>جلسة منتهية</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>إلى التسجيل</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>إلى الرحلة</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>ما نتعلمه</translation>
    </message>
    <message>
        <source>Lost mail</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>بريد ضائع</translation>
    </message>
    <message>
        <source>Mails and text messages are held up on their way.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>الرسائل البريدية والنصية محتجزة في طريقها.</translation>
    </message>
    <message>
        <source>Never build a key into a program. Look for the token&apos;s kid among the keys that you keep, and fetch the JWKS again if it is not there, but not for each token that somebody makes up: at most every half a minute, say.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>لا تضمّن مفتاحًا في برنامج أبدًا. ابحث عن kid الرمز بين المفاتيح التي لديك، وإن لم تجده فاجلب JWKS من جديد، لكن ليس لكل رمز يختلقه أحدهم: مرة كل نصف دقيقة على الأكثر مثلًا.</translation>
    </message>
    <message>
        <source>One click breaks the local pool, another puts it right. Nobody&apos;s account is harmed.</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>نقرة تكسر المجمع المحلي، وأخرى تصلحه. ولا يتضرر حساب أحد.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>إصلاحه</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page: the session ends, and the app leads back to the sign-in.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>حدّث الرموز في صفحة الحساب: تنتهي الجلسة، ويعيدك التطبيق إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Register somebody and wait for the code. Ask for another one. Then put it right: both mails come, and only the newer code counts.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>سجّل شخصًا وانتظر الكود. اطلب كودًا آخر. ثم أصلحه: تصل الرسالتان، والكود الأحدث وحده هو المعتمد.</translation>
    </message>
    <message>
        <source>Request a unicorn: it comes, for the API looks at nothing but the token. Then refresh the tokens on the Account page: the session is over.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>اطلب يونيكورن: يأتي، لأن واجهة API لا تنظر إلا إلى الرمز. ثم حدّث الرموز في صفحة الحساب: انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Request a unicorn: the API finds that the token has expired, and the inspector says by whose clock. Then refresh the tokens on the Account page and look at iat and exp.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>اطلب يونيكورن: تجد واجهة API أن الرمز انتهت صلاحيته، ويقول الفاحص بساعة من. ثم حدّث الرموز في صفحة الحساب وانظر إلى iat وexp.</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>رمز مُبطَل</translation>
    </message>
    <message>
        <source>Rotated keys</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>مفاتيح مبدَّلة</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>شاهده</translation>
    </message>
    <message>
        <source>Sign in, or refresh the tokens. The claims look fine; the check of the signature fails. Then request a unicorn.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>سجّل الدخول، أو حدّث الرموز. تبدو المطالبات سليمة؛ لكن فحص التوقيع لا يجتاز. ثم اطلب يونيكورن.</translation>
    </message>
    <message>
        <source>Sign in: the Protocol panel shows three tries with longer and longer pauses, then the app gives up.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>سجّل الدخول: تُظهر لوحة البروتوكول ثلاث محاولات بتوقفات تطول، ثم يستسلم التطبيق.</translation>
    </message>
    <message>
        <source>Somebody on the way writes themselves into a group “administrators” in every new token.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>يكتب شخص في الطريق نفسه في مجموعة «administrators» في كل رمز جديد.</translation>
    </message>
    <message>
        <source>Tampered token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>رمز متلاعَب به</translation>
    </message>
    <message>
        <source>The answer says where a code was sent, not that it has come. A new code makes the older one worthless. Cognito&apos;s own sender has 50 mails a day for an account, which a room of forty uses up; Amazon SES has more. An administrator can confirm somebody without any mail.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>تقول الإجابة إلى أين أُرسل الكود، لا إنه وصل. الكود الجديد يُفقد الأقدم قيمته. لمرسل Cognito نفسه 50 رسالة في اليوم للحساب الواحد، تستهلكها قاعة من أربعين شخصًا؛ ولدى Amazon SES أكثر. ويستطيع مسؤول تأكيد أي شخص دون رسالة.</translation>
    </message>
    <message>
        <source>The inspector no longer finds the key that signed these tokens. Refresh them on the Account page: the new ones name another key by kid, and all is well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>لم يعد الفاحص يجد المفتاح الذي وقّع هذه الرموز. حدّثها في صفحة الحساب: الجديدة تذكر مفتاحًا آخر في kid، وكل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>The pool has no room for another request.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>لا متسع لدى المجمع لطلب آخر.</translation>
    </message>
    <message>
        <source>The pool signs with new keys and has withdrawn the old ones. The app forgets those that it kept.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>يوقّع المجمع بمفاتيح جديدة وسحب القديمة. وينسى التطبيق ما احتفظ به منها.</translation>
    </message>
    <message>
        <source>The refresh token ends a session, after 30 days unless the app client says otherwise. ID and access tokens that were handed out before stay good until their own exp. A sign-in of several steps has a session too, of three minutes as a rule: a code that comes later is too late.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>ينهي رمز التحديث الجلسة بعد 30 يومًا ما لم يحدد عميل التطبيق غير ذلك. رموز الهوية والوصول التي سُلّمت قبل ذلك تبقى صالحة حتى exp الخاص بها. ولتسجيل الدخول من عدة خطوات جلسة أيضًا، مدتها ثلاث دقائق عادةً: الكود الذي يأتي بعدها متأخر.</translation>
    </message>
    <message>
        <source>Throttling</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>تقييد المعدل</translation>
    </message>
    <message>
        <source>To the pool it is two hours later than to this computer.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>الوقت لدى المجمع متقدم ساعتين على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>TooManyRequestsException is about all clients of an account in a Region together, not about one person. Wait longer after each try, and not all at the same moment: that is what random pauses are for. LimitExceededException is another matter: too many attempts for one person, and trying again makes it worse.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>يخص TooManyRequestsException كل عملاء حساب في منطقة معًا، لا شخصًا واحدًا. انتظر أطول بعد كل محاولة، ولا تنتظروا جميعًا اللحظة نفسها: لهذا وُجدت التوقفات العشوائية. أما LimitExceededException فأمر آخر: محاولات كثيرة لشخص واحد، وإعادة المحاولة تزيده سوءًا.</translation>
    </message>
    <message>
        <source>Who checks a token by its signature alone can&apos;t know that it was revoked: it stays good until exp. Cognito itself knows, and refuses it. So let tokens live no longer than you could bear a thief to have one.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>من يفحص الرمز بتوقيعه وحده لا يمكنه أن يعرف أنه أُبطل: يبقى صالحًا حتى exp. أما Cognito نفسه فيعرف ويرفضه. فلا تدع الرموز تعيش أطول مما تحتمل أن تبقى في يد سارق.</translation>
    </message>
    <message>
        <source>Whoever is signed in has been so for too long: the refresh token has expired.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>من سجّل الدخول مضى عليه وقت طويل: انتهت صلاحية رمز التحديث.</translation>
    </message>
    <message>
        <source>Whoever is signed in is signed out by the pool, as somebody else might do after a theft.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>يُخرج المجمع من سجّل الدخول، كما قد يفعل شخص آخر بعد سرقة.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>ساعة خاطئة</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>The scenes</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>المشاهد</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>A question of the check-up, by the app itself: a sign-in is begun for a user that nobody can be, and the refusal says what the app client allows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>سؤال من الفحص الشامل، من التطبيق نفسه: يبدأ دخول لمستخدم لا يمكن أن يكون أحدًا، ويقول الرفض ما يسمح به عميل التطبيق.</translation>
    </message>
    <message>
        <source>All {0} bytes of it were searched: the password is not in them.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>بُحث في بايتاته كلها وعددها {0}: ليست كلمة المرور فيها.</translation>
    </message>
    <message>
        <source>Cognito refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يرفض Cognito. {0}</translation>
    </message>
    <message>
        <source>Cognito says that it sends a code, and shows where to as far as anybody may know.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يقول Cognito إنه يرسل كودًا، ويُظهر إلى أين بقدر ما يجوز لأي أحد أن يعرف.</translation>
    </message>
    <message>
        <source>Cognito wants something more before it gives out tokens: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يريد Cognito شيئًا آخر قبل أن يعطي الرموز: {0}.</translation>
    </message>
    <message>
        <source>Cognito wants this computer to prove that it is the one it knows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يريد Cognito من هذا الحاسوب أن يثبت أنه الحاسوب الذي يعرفه.</translation>
    </message>
    <message>
        <source>From the password, the salt, B and its number a the app works out a key that Cognito can work out too. The HMAC made with it goes to Cognito; password and key stay here.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>من كلمة المرور والملح وB وعدده a يحسب التطبيق مفتاحًا يستطيع Cognito حسابه أيضًا. يُرسل HMAC المصنوع به إلى Cognito؛ وتبقى كلمة المرور والمفتاح هنا.</translation>
    </message>
    <message>
        <source>From this computer&apos;s own secret, the salt, B and its number a the app works out a key, and with it the HMAC that goes to Cognito.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>من السر الخاص بهذا الحاسوب والملح وB وعدده a يحسب التطبيق مفتاحًا، وبه HMAC الذي يُرسل إلى Cognito.</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>No answer came: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>لم تأتِ إجابة: {0}.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>رسالة SMS</translation>
    </message>
    <message>
        <source>SRP proof made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>صُنع إثبات SRP</translation>
    </message>
    <message>
        <source>Salt, B and a secret block: what the app needs to make the proof. None of them is secret.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>الملح وB وكتلة سرية: ما يحتاج إليه التطبيق لصنع الإثبات. ليس أي منها سرًّا.</translation>
    </message>
    <message>
        <source>The API refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>ترفض واجهة API. {0}</translation>
    </message>
    <message>
        <source>The app checks the {0} as an API would: signature by the pool&apos;s public key, issuer, audience, times. The inspector lists every check.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يفحص التطبيق {0} كما تفعل واجهة API: التوقيع بالمفتاح العام للمجمع، وجهة الإصدار، والجمهور، والأوقات. يسرد الفاحص كل الفحوص.</translation>
    </message>
    <message>
        <source>The app draws a secret number a and works out A = g^a mod N. It keeps a and sends A.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يسحب التطبيق عددًا سريًا a ويحسب A = g^a mod N. يحتفظ بـ a ويرسل A.</translation>
    </message>
    <message>
        <source>The password is in it, and this address has no TLS: it is for this machine alone.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>كلمة المرور فيه، وليس لهذا العنوان TLS: فهو لهذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>The password is in it, inside TLS.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>كلمة المرور فيه، داخل TLS.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito: that is what this flow does.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>تذهب كلمة المرور نفسها إلى Cognito: هذا ما يفعله هذا التدفق.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is, and the number A. The password stays in the app.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يبدأ تسجيل الدخول: من هو، والعدد A. وتبقى كلمة المرور في التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يبدأ تسجيل الدخول: من هو.</translation>
    </message>
    <message>
        <source>To {0}: {1}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>إلى {0}: {1}</translation>
    </message>
    <message>
        <source>Whoever this is has proved it: here are the tokens.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>أثبت صاحب الدخول من هو: ها هي الرموز.</translation>
    </message>
    <message>
        <source>You give the app what this step needs: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>تعطي التطبيق ما تحتاج إليه هذه الخطوة: {0}.</translation>
    </message>
    <message>
        <source>a code by email</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>كود بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>كود برسالة نصية</translation>
    </message>
    <message>
        <source>access token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>draws a, works out A</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>يسحب a ويحسب A</translation>
    </message>
    <message>
        <source>mail arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>تصل رسالة بريد</translation>
    </message>
    <message>
        <source>name, password</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>الاسم وكلمة المرور</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>proof of this computer made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>صُنع إثبات هذا الحاسوب</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>text message arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>تصل رسالة نصية</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>u, x, S, key, HMAC</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>u وx وS والمفتاح وHMAC</translation>
    </message>
    <message>
        <source>who you are</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} (المحاولة {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} checks passed</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>
            <numerusform>لم يجتز أي فحص</numerusform>
            <numerusform>اجتاز فحص واحد</numerusform>
            <numerusform>اجتاز فحصان</numerusform>
            <numerusform>اجتازت {0} فحوص</numerusform>
            <numerusform>اجتاز {0} فحصًا</numerusform>
            <numerusform>اجتاز {0} فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ms</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} م.ث</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>رُفض {0}</translation>
    </message>
    <message>
        <source>{0} verified</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>تم التحقق من {0}</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0}، {1} لم تُحسم</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Condition</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>ممكَّن</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>ممكَّن أو معطّل</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Id (sub)</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>المعرّف (sub)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>اسم المستخدم المفضّل</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>البحث حسب</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>anything: everybody</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>أي شيء: الجميع</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>هو</translation>
    </message>
    <message>
        <source>name of the group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>اسم المجموعة</translation>
    </message>
</context>
<context>
    <name>SecondFactorCard</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>كود بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>كود برسالة نصية</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>MFA</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>المصادقة متعددة العوامل (MFA)</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Off: the password is enough. Optional: whoever has set a second factor up is asked for it. On: everybody is; who has none sets one up while signing in.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>متوقف: تكفي كلمة المرور. اختياري: من أعدّ عاملًا ثانيًا يُسأل عنه. مفعّل: يُسأل الجميع؛ ومن ليس لديه عامل يُعدّه أثناء الدخول.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Which ones people can set up and are asked for.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>ما يمكن للناس إعداده ويُسألون عنه.</translation>
    </message>
</context>
<context>
    <name>SequenceCanvas</name>
    <message>
        <source>Messages, in the order in which they were sent</source>
        <extracomment>ui/theatre/canvas.py</extracomment>
        <translation>الرسائل بالترتيب الذي أُرسلت به</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Nothing has happened yet.
Sign in, and it is drawn here, message by message.</source>
        <extracomment>ui/theatre/sequence_view.py</extracomment>
        <translation>لم يحدث شيء بعد.
سجّل الدخول، فيُرسم هنا رسالة برسالة.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>3 to 15 minutes.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>من 3 إلى 15 دقيقة.</translation>
    </message>
    <message>
        <source>A sign-in by a flow that is not ticked is refused. Without the last one, a session ends with its access token, unless refresh tokens rotate.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>يُرفض الدخول بتدفق غير مؤشَّر عليه. من دون الأخير تنتهي الجلسة مع رمز وصولها، ما لم تُبدَّل رموز التحديث.</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>كود بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>كود برسالة نصية</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>عناوين بريد إلكتروني</translation>
    </message>
    <message>
        <source>First factors of USER_AUTH</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>العوامل الأولى في USER_AUTH</translation>
    </message>
    <message>
        <source>Flows</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Names, with an e-mail alias</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>أسماء، مع البريد اسمًا بديلًا</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Time for a challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>الوقت المتاح للتحدي</translation>
    </message>
    <message>
        <source>Usernames</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>أسماء مستخدمين</translation>
    </message>
    <message>
        <source>What a person may choose from in place of the password.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>ما يمكن للشخص اختياره بدلًا من كلمة المرور.</translation>
    </message>
    <message>
        <source>What people call themselves when they register. It is settled with the first of them, as in a real pool: to change it later, delete everybody below.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>بماذا يسمّي الناس أنفسهم عند التسجيل. يُحسم ذلك مع أولهم، كما في مجمع حقيقي: لتغييره لاحقًا احذف الجميع أدناه.</translation>
    </message>
    <message>
        <source>Whoever answers later starts again.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>من يجيب بعد ذلك يبدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By Secure Remote Password: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>عبر Secure Remote Password: لا تغادر كلمة المرور هذا التطبيق أبدًا.</translation>
    </message>
    <message>
        <source>Custom: the pool&apos;s own functions ask</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>مخصص: تسأل دوال المجمع نفسه</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own ask what they like. A password, if you type one, is proved first by Secure Remote Password and never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>تسأل دوال المجمع نفسه ما تشاء. وكلمة المرور، إن كتبتها، تُثبَت أولًا عبر Secure Remote Password ولا تغادر هذا التطبيق أبدًا.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>إبقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>Let the pool choose: it offers its ways</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>دع المجمع يختار: يعرض طرقه</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Plain: the password itself is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>مباشر: تُرسل كلمة المرور نفسها</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>حدّد من أنت.</translation>
    </message>
    <message>
        <source>Secure Remote Password: a proof is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Secure Remote Password: يُرسل إثبات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>تذهب كلمة المرور نفسها إلى المجمع، داخل الطلب.</translation>
    </message>
    <message>
        <source>The refresh token goes into this system&apos;s keyring. Your password does not.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>يُحفظ رمز التحديث في حلقة مفاتيح هذا النظام. أما كلمة مرورك فلا.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Without a password the pool says which ways it offers. With one, Secure Remote Password is tried first: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>من دون كلمة مرور يقول المجمع أي طرق يعرضها. ومعها يُجرَّب Secure Remote Password أولًا: لا تغادر كلمة المرور هذا التطبيق أبدًا.</translation>
    </message>
</context>
<context>
    <name>SrpDetail</name>
    <message>
        <source>1 byte</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>بايت واحد</translation>
    </message>
    <message>
        <source>A number of {bits} bits, in hexadecimal.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>عدد من {bits} بت، بالنظام الست عشري.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>What goes in, in this order</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>ما يدخل فيه، بهذا الترتيب</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>{count} بايت</translation>
    </message>
    <message>
        <source>≡ means: leaves the same remainder when divided by 47.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>≡ تعني: يترك الباقي نفسه عند القسمة على 47.</translation>
    </message>
</context>
<context>
    <name>SrpRealPart</name>
    <message>
        <source>A recording is shown, and it does not have all numbers of a sign-in by SRP.
Back to live, in the Protocol panel, brings your own sign-in back. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>يُعرض تسجيل، وليست فيه كل أعداد دخول عبر SRP.
«العودة إلى المباشر» في لوحة البروتوكول تعيد دخولك أنت. ويمكن تجربة النموذج المصغّر فورًا.</translation>
    </message>
    <message>
        <source>No sign-in by SRP yet.
Sign in, and its own numbers stand here. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>لا دخول عبر SRP بعد.
سجّل الدخول، فتظهر أعداده هنا. ويمكن تجربة النموذج المصغّر فورًا.</translation>
    </message>
</context>
<context>
    <name>SrpStepsModel</name>
    <message>
        <source>Value</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{dots}  hidden</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>{dots}  مخفي</translation>
    </message>
</context>
<context>
    <name>SrpToyPart</name>
    <message>
        <source>A toy: it protects nothing. N is 47, and hashes are sums. Never type a real password.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>نموذج مصغّر: لا يحمي شيئًا. N يساوي 47، والتجزئات حواصل جمع. لا تكتب أبدًا كلمة مرور حقيقية.</translation>
    </message>
    <message>
        <source>A word of 1 to {most} letters is needed.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>تلزم كلمة من 1 إلى {most} من الأحرف.</translation>
    </message>
    <message>
        <source>Another password, and both sides come to S = {app} all the same: among 47 numbers that happens by chance.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>كلمة مرور أخرى، ومع ذلك يصل الطرفان إلى S&#xa0;=&#xa0;{app}: بين 47 عددًا يحدث ذلك مصادفةً.</translation>
    </message>
    <message>
        <source>Both sides come to S = {app}, which neither sent: the password was right.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>يصل الطرفان إلى S&#xa0;=&#xa0;{app}، ولم يرسله أيّ منهما: كانت كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>المسجَّلة</translation>
    </message>
    <message>
        <source>Salt</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>الملح</translation>
    </message>
    <message>
        <source>The app comes to S = {app}, Cognito to S = {cognito}: they differ, and the sign-in is refused.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>يصل التطبيق إلى S&#xa0;=&#xa0;{app}، وCognito إلى S&#xa0;=&#xa0;{cognito}: يختلفان، ويُرفض الدخول.</translation>
    </message>
    <message>
        <source>The password of the registration. Any word will do.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>كلمة مرور التسجيل. تصلح أي كلمة.</translation>
    </message>
    <message>
        <source>The password of this sign-in.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>كلمة مرور هذا الدخول.</translation>
    </message>
    <message>
        <source>The salt is a whole number from 0 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>الملح عدد صحيح من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>المكتوبة</translation>
    </message>
    <message>
        <source>With these numbers B or u comes to 0. Both sides must refuse that (RFC 5054): take another a or b.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>بهذه الأعداد يصبح B أو u صفرًا. على الطرفين رفض ذلك (RFC 5054): خذ a أو b آخر.</translation>
    </message>
    <message>
        <source>a and b are whole numbers from 1 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>a وb عددان صحيحان من 1 إلى {most}.</translation>
    </message>
</context>
<context>
    <name>SrpView</name>
    <message>
        <source>Eavesdropper</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>المتنصّت</translation>
    </message>
    <message>
        <source>Not live: the sign-in of the recording.</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>ليس مباشرًا: الدخول الذي في التسجيل.</translation>
    </message>
    <message>
        <source>Parts of the explanation</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>أجزاء الشرح</translation>
    </message>
    <message>
        <source>Toy</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>دخولك</translation>
    </message>
</context>
<context>
    <name>SrpWalk</name>
    <message>
        <source>The chosen value explained</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>شرح القيمة المختارة</translation>
    </message>
    <message>
        <source>The values, and who knows them</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>القيم، ومن يعرفها</translation>
    </message>
</context>
<context>
    <name>SrpWords</name>
    <message>
        <source>16 bytes made of the secret by HKDF (RFC 5869), with u as its salt. The text is Cognito&apos;s own.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>16 بايت تُصنع من السر عبر HKDF (RFC 5869)، وu ملح لها. والنص خاص بـ Cognito.</translation>
    </message>
    <message>
        <source>A hash of A and B. Both sides work it out: it ties the secret to the numbers of this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>تجزئة لـ A وB. يحسبها الطرفان: تربط السر بأعداد هذا الدخول.</translation>
    </message>
    <message>
        <source>A hash of N and g. It keeps somebody who plays the server from testing two guesses of a password in one sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>تجزئة لـ N وg. تمنع من ينتحل دور الخادم من اختبار تخمينين لكلمة مرور في دخول واحد.</translation>
    </message>
    <message>
        <source>A random number of 256 bits, made up by the app for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عدد عشوائي من 256 بت، ابتكره التطبيق لهذا الدخول وحده.</translation>
    </message>
    <message>
        <source>A random number, made up by Cognito for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عدد عشوائي، ابتكره Cognito لهذا الدخول وحده.</translation>
    </message>
    <message>
        <source>A sealed note from Cognito to itself. The app cannot read it and hands it back unchanged, so that Cognito need not remember the sign-in meanwhile.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ملاحظة مختومة من Cognito إلى نفسه. لا يستطيع التطبيق قراءتها ويعيدها كما هي، فلا يحتاج Cognito إلى تذكّر الدخول في الأثناء.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Begins with A·vᵘ, which is g to the same a + u·x; and raises it to b. The same number, if the password was the same.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يبدأ بـ A·vᵘ، وهو g مرفوعًا إلى a + u·x نفسها؛ ثم يرفعه إلى b. العدد نفسه، إن كانت كلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>Cognito</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>Cognito does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito لا يعرفه</translation>
    </message>
    <message>
        <source>Cognito knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito يعرفه</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عدد Cognito العام</translation>
    </message>
    <message>
        <source>Cognito&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عدد Cognito السري</translation>
    </message>
    <message>
        <source>Everybody who reads along knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>كل من يقرأ الشبكة يعرفه.</translation>
    </message>
    <message>
        <source>Hidden: it never left Cognito. This app does not know it either.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>مخفي: لم يغادر Cognito قط. وهذا التطبيق لا يعرفه أيضًا.</translation>
    </message>
    <message>
        <source>Hidden: neither side sent it, and the app lets go of it when the sign-in is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>مخفي: لم يرسله أيّ من الطرفين، ويتخلى التطبيق عنه حين ينتهي الدخول.</translation>
    </message>
    <message>
        <source>Hidden: the sign-in did not send it, and the app lets go of it when it is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>مخفي: لم يرسله الدخول، ويتخلى التطبيق عنه حين ينتهي.</translation>
    </message>
    <message>
        <source>InitiateAuth: the app begins</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>InitiateAuth: يبدأ التطبيق</translation>
    </message>
    <message>
        <source>It goes into x, and nowhere else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يدخل في x، لا في غيره.</translation>
    </message>
    <message>
        <source>Its powers run through every number from 1 to 46 before they repeat.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>تمر قواه بكل عدد من 1 إلى 46 قبل أن تتكرر.</translation>
    </message>
    <message>
        <source>Known beforehand</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>معروف مسبقًا</translation>
    </message>
    <message>
        <source>Nobody sends it, and everybody who reads along can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>لا يرسله أحد، ويستطيع كل من يقرأ الشبكة حسابه.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by 47 is kept. The real one has 3,072 bits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>من كل عدد أدناه لا يبقى إلا باقي القسمة على 47. والحقيقي من 3,072 بت.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by N is kept. The prime of RFC 3526 and RFC 5054, the same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>من كل عدد أدناه لا يبقى إلا باقي القسمة على N. وهو العدد الأولي في RFC 3526 وRFC 5054، واحد لكل المجمعات.</translation>
    </message>
    <message>
        <source>Only Cognito knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>لا يعرفه إلا Cognito.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>لا يعرفه إلا هذا الطرف: أنت والتطبيق.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app. Cognito did for a moment, when the password was set.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>لا يعرفه إلا هذا الطرف: أنت والتطبيق. وعرفه Cognito لحظةً حين عُيّنت كلمة المرور.</translation>
    </message>
    <message>
        <source>PASSWORD_VERIFIER: Cognito answers</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>PASSWORD_VERIFIER: يجيب Cognito</translation>
    </message>
    <message>
        <source>Random in earnest, of 256 bits; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عشوائي في الواقع، من 256 بت؛ وهنا تختاره أنت.</translation>
    </message>
    <message>
        <source>Random in earnest; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عشوائي في الواقع؛ وهنا تختاره أنت.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set. Two people with one password have different verifiers, and no table of guesses made beforehand fits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عشوائي، اختير عند تعيين كلمة المرور. لشخصين بكلمة مرور واحدة مُحقِّقان مختلفان، ولا يصلح أي جدول تخمينات أُعدّ مسبقًا.</translation>
    </message>
    <message>
        <source>RespondToAuthChallenge: the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>RespondToAuthChallenge: الإثبات</translation>
    </message>
    <message>
        <source>Sent first, with the user name.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يُرسل أولًا، مع اسم المستخدم.</translation>
    </message>
    <message>
        <source>Sent first, with the user name. From a to A is quick. From A to a is the discrete logarithm, and with numbers of this size nobody knows a way that comes to an end.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يُرسل أولًا، مع اسم المستخدم. من a إلى A الطريق سريع. ومن A إلى a هو اللوغاريتم المتقطع، ولأعداد بهذا الحجم لا يعرف أحد طريقة تصل إلى نهاية.</translation>
    </message>
    <message>
        <source>Shows that the app has the key. Cognito works out the same with its own; where both are equal, the password was right, and the tokens come back. RFC 2945 makes its proof in another way.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يبيّن أن لدى التطبيق المفتاح. يحسب Cognito الشيء نفسه بمفتاحه؛ فإن تساويا كانت كلمة المرور صحيحة، وتعود الرموز. يصنع RFC 2945 إثباته بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Simply 3. The real one is a hash of N and g.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>3 ببساطة. والحقيقي تجزئة لـ N وg.</translation>
    </message>
    <message>
        <source>Since the password was set</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>منذ تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Takes k·gˣ away from B. If the password is the one of the verifier, v = gˣ, and gᵇ is left. That is raised to a + u·x.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يطرح k·gˣ من B. إن كانت كلمة المرور هي التي صُنع منها المُحقِّق، فإن v = gˣ ويبقى gᵇ. ثم يُرفع ذلك إلى a + u·x.</translation>
    </message>
    <message>
        <source>The app and Cognito know it, each from its own way there; nobody else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يعرفه التطبيق وCognito، كلٌّ من طريقه؛ ولا أحد غيرهما.</translation>
    </message>
    <message>
        <source>The number that is raised to the secret ones. The same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>العدد الذي يُرفع إلى الأعداد السرية. واحد لكل المجمعات.</translation>
    </message>
    <message>
        <source>The places of the letters in Unicode, added up with the salt. The real one is a hash that nobody can turn round; with a sum anybody can.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>مواضع الأحرف في Unicode مجموعة مع الملح. الحقيقي تجزئة لا يستطيع أحد عكسها؛ أما حاصل الجمع فيستطيع عكسه أي شخص.</translation>
    </message>
    <message>
        <source>The pool&apos;s own name for the user. This one goes into x and into the proof, whatever was typed to sign in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>الاسم الخاص بالمجمع للمستخدم. هذا هو ما يدخل في x وفي الإثبات، أيًّا كان ما كُتب عند الدخول.</translation>
    </message>
    <message>
        <source>The sum of A and B. The real one is a hash of both.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>مجموع A وB. والحقيقي تجزئة لكليهما.</translation>
    </message>
    <message>
        <source>The verifier, with a random power added to it: who does not know b cannot tell what v is.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>المُحقِّق مضافة إليه قوة عشوائية: من لا يعرف b لا يمكنه معرفة v.</translation>
    </message>
    <message>
        <source>Two hashes in a row. Nobody without the password can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>تجزئتان متتاليتان. لا يستطيع أحد حسابه دون كلمة المرور.</translation>
    </message>
    <message>
        <source>Type another one here, and see where the two sides part.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>اكتب كلمة أخرى هنا، وانظر أين يفترق الطرفان.</translation>
    </message>
    <message>
        <source>What Cognito keeps in place of the password, and worked out when that was set. From the password to v is one step; nobody knows a way back.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ما يحفظه Cognito بدلًا من كلمة المرور، وحسبه عند تعيينها. من كلمة المرور إلى v خطوة واحدة؛ ولا يعرف أحد طريق العودة.</translation>
    </message>
    <message>
        <source>What Cognito made the verifier of. Choose any word, only not a real password.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ما صنع منه Cognito المُحقِّق. اختر أي كلمة، إلا كلمة مرور حقيقية.</translation>
    </message>
    <message>
        <source>What follows the underscore in the pool id. It goes into x and into the proof, so that both are good for this pool alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ما يلي الشرطة السفلية في معرّف المجمع. يدخل في x وفي الإثبات، فيصلح كلاهما لهذا المجمع وحده.</translation>
    </message>
    <message>
        <source>When the proof was made: in English and UTC, whatever the computer&apos;s language.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>متى صُنع الإثبات: بالإنجليزية وبتوقيت UTC، أيًّا كانت لغة الحاسوب.</translation>
    </message>
    <message>
        <source>Wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Worked out anew from what is typed at this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يُحسب من جديد مما يُكتب في هذا الدخول.</translation>
    </message>
    <message>
        <source>Worked out on each side, and not sent</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>يُحسب عند كل طرف ولا يُرسل</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a text of Cognito&apos;s own</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>نص خاص بـ Cognito</translation>
    </message>
    <message>
        <source>it is not on the wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ليس على الشبكة</translation>
    </message>
    <message>
        <source>that password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>كلمة المرور تلك عددًا</translation>
    </message>
    <message>
        <source>the app does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>التطبيق لا يعرفه</translation>
    </message>
    <message>
        <source>the app knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>التطبيق يعرفه</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عدد التطبيق العام</translation>
    </message>
    <message>
        <source>the app&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>عدد التطبيق السري</translation>
    </message>
    <message>
        <source>the generator</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>المولّد</translation>
    </message>
    <message>
        <source>the key</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>the modulus, a prime</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>المقياس، عدد أولي</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>المضاعِف</translation>
    </message>
    <message>
        <source>the password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>كلمة المرور عددًا</translation>
    </message>
    <message>
        <source>the password of the registration</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>كلمة مرور التسجيل</translation>
    </message>
    <message>
        <source>the password that is typed</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>كلمة المرور المكتوبة</translation>
    </message>
    <message>
        <source>the pool&apos;s name</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>اسم المجمع</translation>
    </message>
    <message>
        <source>the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>the salt</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>الملح</translation>
    </message>
    <message>
        <source>the scrambling parameter</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>معامل الخلط</translation>
    </message>
    <message>
        <source>the secret</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>السر</translation>
    </message>
    <message>
        <source>the secret block</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>الكتلة السرية</translation>
    </message>
    <message>
        <source>the secret, Cognito&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>السر، بطريق Cognito</translation>
    </message>
    <message>
        <source>the secret, the app&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>السر، بطريق التطبيق</translation>
    </message>
    <message>
        <source>the timestamp</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>the verifier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>المُحقِّق</translation>
    </message>
    <message>
        <source>whoever reads the wire knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>من يقرأ الشبكة يعرفه</translation>
    </message>
    <message>
        <source>your password</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>كلمة مرورك</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>All of its resources are there.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>كل موارده موجودة.</translation>
    </message>
    <message>
        <source>As before the update</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>كما كان قبل التحديث</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري حذفه</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري إنشاؤه</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري التراجع عنه</translation>
    </message>
    <message>
        <source>Being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري تحديثه</translation>
    </message>
    <message>
        <source>CloudFormation gave up half-way. Delete the stack, and launch it anew.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>استسلم CloudFormation في منتصف الطريق. احذف المكدس وأطلقه من جديد.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Failed, and undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>فشل وتم التراجع عنه</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>Nothing works in it, and its name is taken until it is deleted.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لا يعمل فيه شيء، واسمه محجوز حتى يُحذف.</translation>
    </message>
    <message>
        <source>Only a preview was made of it. There is nothing in it.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم تُصنع له إلا معاينة. لا شيء فيه.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Something failed, and CloudFormation removes what was made so far.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>فشل شيء ما، ويزيل CloudFormation ما أُنشئ حتى الآن.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>عالق</translation>
    </message>
    <message>
        <source>The stack is gone.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>زال المكدس.</translation>
    </message>
    <message>
        <source>The update failed and was undone. The stack works as it did before.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>فشل التحديث وتم التراجع عنه. يعمل المكدس كما كان من قبل.</translation>
    </message>
    <message>
        <source>You may close the app: the stack goes on without it, and is found again.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يمكنك إغلاق التطبيق: يواصل المكدس من دونه، ويُعثر عليه من جديد.</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري حذفه</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري إنشاؤه</translation>
    </message>
    <message>
        <source>being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري التراجع عنه</translation>
    </message>
    <message>
        <source>being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري تحديثه</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>مُبقى عليه</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>not deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم يُحذف</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم يُنشأ</translation>
    </message>
    <message>
        <source>not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم يُتراجع عنه</translation>
    </message>
    <message>
        <source>not updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم يُحدَّث</translation>
    </message>
    <message>
        <source>previewed</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>عُوين</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري الترتيب</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>update being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>يجري التراجع عن التحديث</translation>
    </message>
    <message>
        <source>update not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>لم يُتراجع عن التحديث</translation>
    </message>
    <message>
        <source>update undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>تُراجع عن التحديث</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>حُدّث</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>CloudFormation makes the workshop&apos;s user pool in your AWS account.</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>ينشئ CloudFormation مجمع مستخدمي ورشة العمل في حساب AWS الخاص بك.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>إطلاق المكدس</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>المكدس</translation>
    </message>
</context>
<context>
    <name>StackPart</name>
    <message>
        <source>Launch another stack…</source>
        <extracomment>ui/stack/stack_part.py</extracomment>
        <translation>إطلاق مكدس آخر…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>In {region}, in the account {account}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>في {region}، في الحساب {account}</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>انظر من جديد</translation>
    </message>
    <message>
        <source>Nothing: all that the stack made is gone.</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>لا شيء: زال كل ما أنشأه المكدس.</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>فتح هذا المجمع</translation>
    </message>
    <message>
        <source>What remains</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>{state} · {minutes}:{seconds}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>{state} · {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>{title}. {meaning}</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>The message that was sent</source>
        <extracomment>ui/theatre/step_detail.py</extracomment>
        <translation>الرسالة التي أُرسلت</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>الخطوة {number} من {count}: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>An API would accept this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>ستقبل واجهة API هذا الرمز</translation>
    </message>
    <message>
        <source>An API would refuse this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>سترفض واجهة API هذا الرمز</translation>
    </message>
    <message>
        <source>An API would refuse this token by now</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>سترفض واجهة API هذا الرمز الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Expired {0} ago</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>انتهى قبل {0}</translation>
    </message>
    <message>
        <source>Expires in {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>ينتهي بعد {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>لم تجتز: {0}</translation>
    </message>
    <message>
        <source>It has {0} characters. API Gateway takes headers of {1} bytes at most.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>عدد أحرفه {0}. لا يقبل API Gateway من الترويسات ما يزيد على {1} بايت.</translation>
    </message>
    <message>
        <source>It passed every check, and has expired since.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>اجتاز كل الفحوص، وانتهت صلاحيته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Looking for a token in it…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>يجري البحث فيه عن رمز…</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>تعذّر إجراء بعض الفحوص</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Unknown: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>غير معروفة: {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Would an API accept this token?</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>هل تقبل واجهة API هذا الرمز؟</translation>
    </message>
</context>
<context>
    <name>TheatrePanel</name>
    <message>
        <source>SRP explained</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>شرح SRP</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Views of the protocol</source>
        <extracomment>ui/theatre/panel.py</extracomment>
        <translation>طرق عرض البروتوكول</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Resource</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Resources of the stack</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>موارد المكدس</translation>
    </message>
</context>
<context>
    <name>TokenCards</name>
    <message>
        <source>API Gateway&apos;s authorizer checks the token, as the inspector does, and hands its claims to the function behind it. These say who calls:</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>يفحص مخوِّل API Gateway الرمز كما يفعل الفاحص، ويسلّم مطالباته إلى الدالة التي وراءه. هذه تقول من المتصل:</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>كشف</translation>
    </message>
    <message>
        <source>The request&apos;s header</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>ترويسة الطلب</translation>
    </message>
    <message>
        <source>What the API would be told</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>ما ستُخبَر به واجهة API</translation>
    </message>
    <message>
        <source>Whoever holds this token is you until it expires. Paste it with care.</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>من يحمل هذا الرمز هو أنت حتى تنتهي صلاحيته. الصقه بحذر.</translation>
    </message>
    <message>
        <source>Your ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>رمز هويتك</translation>
    </message>
    <message>
        <source>{dots} ({count} characters)</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>{dots} (الأحرف: {count})</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste an ID or access token, an Authorization header, or an address that carries one; or drop a file. It stays on this machine.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>الصق رمز هوية أو رمز وصول، أو ترويسة Authorization، أو عنوانًا يحمل رمزًا؛ أو أفلت ملفًا. يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Token to check</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>الرمز المراد فحصه</translation>
    </message>
</context>
<context>
    <name>TokenPaste</name>
    <message>
        <source>Found among other text.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>عُثر عليه ضمن نص آخر.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُزيل: {what}.</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أخذ {name} بدلًا منه</translation>
    </message>
    <message>
        <source>Taken from a line that sets {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُخذ من سطر يعيّن {name}.</translation>
    </message>
    <message>
        <source>Taken from an address: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُخذ من عنوان: {name} فيه.</translation>
    </message>
    <message>
        <source>Taken from an answer: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُخذ من إجابة: {name} فيها.</translation>
    </message>
    <message>
        <source>Taken from the Authorization header.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُخذ من ترويسة Authorization.</translation>
    </message>
    <message>
        <source>Taken from the cookie {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُخذ من ملف تعريف الارتباط {name}.</translation>
    </message>
    <message>
        <source>Taken from what a browser keeps: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>أُخذ مما يحتفظ به المتصفح: {name} فيه.</translation>
    </message>
    <message>
        <source>The token itself.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>الرمز نفسه.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>a second “Bearer”</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«Bearer» ثانية</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>محارف لا تُرى</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>فواصل الأسطر</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“&gt;” at the beginnings of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«‎&gt;‎» في بدايات الأسطر</translation>
    </message>
    <message>
        <source>“\” at the ends of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«‎\‎» في نهايات الأسطر</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The token&apos;s text</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>نص الرمز</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>0 to 60 seconds.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>من 0 إلى 60 ثانية.</translation>
    </message>
    <message>
        <source>1 hour to {days} days.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>من ساعة إلى {days} يومًا.</translation>
    </message>
    <message>
        <source>5 minutes to 1 day.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>من 5 دقائق إلى يوم.</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>عمر رمز الوصول</translation>
    </message>
    <message>
        <source>After that it no longer proves who somebody is.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>بعد ذلك لا يعود يثبت من هو الشخص.</translation>
    </message>
    <message>
        <source>After that people sign in again.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>بعد ذلك يسجّل الناس الدخول من جديد.</translation>
    </message>
    <message>
        <source>After that the app has to refresh before it can ask for anything.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>بعد ذلك على التطبيق أن يحدّث الرموز قبل أن يطلب شيئًا.</translation>
    </message>
    <message>
        <source>Each refresh brings a new refresh token, and the old one dies. It then goes by GetTokensFromRefreshToken only.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>كل تحديث يأتي برمز تحديث جديد، ويموت القديم. ولا يجري عندئذ إلا عبر GetTokensFromRefreshToken.</translation>
    </message>
    <message>
        <source>Grace of a rotated token</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>مهلة الرمز المبدَّل</translation>
    </message>
    <message>
        <source>How long the old one still works, for an answer that got lost.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>كم يعمل القديم بعد ذلك، تحسبًا لإجابة ضاعت.</translation>
    </message>
    <message>
        <source>ID token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>عمر رمز الهوية</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>عمر رمز التحديث</translation>
    </message>
    <message>
        <source>Refresh tokens rotate</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>تبديل رموز التحديث</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>TotpSecret</name>
    <message>
        <source>Copy the secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>كود QR فيه السر، لتطبيق مصادقة</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>السر</translation>
    </message>
</context>
<context>
    <name>ToyAttackCard</name>
    <message>
        <source>None fits: he goes on with longer lists.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>لا شيء يطابق: يواصل بقوائم أطول.</translation>
    </message>
    <message>
        <source>Of the small numbers he has read N = {n}, g = {g}, A = {a}, B = {b} and the salt {salt}. Some a between 1 and {most} has led to A.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>من الأعداد الصغيرة قرأ N&#xa0;=&#xa0;{n} وg&#xa0;=&#xa0;{g} وA&#xa0;=&#xa0;{a} وB&#xa0;=&#xa0;{b} والملح {salt}. عدد ما a بين 1 و{most} قاد إلى A.</translation>
    </message>
    <message>
        <source>The toy gives way</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>النموذج المصغّر ينكشف</translation>
    </message>
    <message>
        <source>Try every a</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>تجربة كل a</translation>
    </message>
    <message>
        <source>{line}  fits</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{line}  يطابق</translation>
    </message>
    <message>
        <source>{value} is A, so a = {a}: found at try {a}. Now each guess of the password leads to an S, and the proof shows which S was the one.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{value} هو A، إذن a&#xa0;=&#xa0;{a}: عُثر عليه في المحاولة {a}. والآن يقود كل تخمين لكلمة المرور إلى S، ويبيّن الإثبات أي S كان الصحيح.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>How fast a replay goes</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>سرعة الإعادة</translation>
    </message>
    <message numerus="yes">
        <source>Live, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>مباشر، بلا خطوات</numerusform>
            <numerusform>مباشر، خطوة واحدة</numerusform>
            <numerusform>مباشر، خطوتان</numerusform>
            <numerusform>مباشر، {0} خطوات</numerusform>
            <numerusform>مباشر، {0} خطوة</numerusform>
            <numerusform>مباشر، {0} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>خطوة إلى الوراء (السهم الأيسر)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>خطوة إلى الأمام (السهم الأيمن)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>إيقاف مؤقت (مسافة)</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>متوقف مؤقتًا عند {0} من {1}</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>متابعة التشغيل (مسافة)</translation>
    </message>
    <message>
        <source>Play the last scene again, slowly</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>إعادة المشهد الأخير ببطء</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Recording, paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>تسجيل، متوقف عند {0} من {1}</translation>
    </message>
    <message>
        <source>Recording, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>تسجيل، {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>Recording, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>تسجيل، بلا خطوات</numerusform>
            <numerusform>تسجيل، خطوة واحدة</numerusform>
            <numerusform>تسجيل، خطوتان</numerusform>
            <numerusform>تسجيل، {0} خطوات</numerusform>
            <numerusform>تسجيل، {0} خطوة</numerusform>
            <numerusform>تسجيل، {0} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>إعادة، {0} من {1}</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>To the first step (Home)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>إلى الخطوة الأولى (Home)</translation>
    </message>
    <message>
        <source>To the last step (End)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>إلى الخطوة الأخيرة (End)</translation>
    </message>
    <message>
        <source>Where the play is</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>موضع التشغيل</translation>
    </message>
</context>
<context>
    <name>UpdatePart</name>
    <message>
        <source>Discard the preview</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>تجاهل المعاينة</translation>
    </message>
    <message>
        <source>IAM resources may be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>قد تتغير موارد IAM</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>إجراء هذه التغييرات</translation>
    </message>
    <message>
        <source>Nothing would change: the stack is already as this template has it.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>لن يتغير شيء: المكدس كما في هذا القالب بالفعل.</translation>
    </message>
    <message>
        <source>Preview an update…</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>معاينة تحديث…</translation>
    </message>
    <message>
        <source>Replaced means made anew: what is in {names} now stays behind.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>«مستبدَل» تعني أنه يُنشأ من جديد: ما في {names} الآن يبقى متروكًا.</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>إظهار ما سيتغير</translation>
    </message>
    <message>
        <source>Shows what this app&apos;s template, or another bucket, would change. Changes nothing yet.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>يُظهر ما سيغيّره قالب هذا التطبيق، أو حاوية أخرى. لا يغيّر شيئًا بعد.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>اسم الحاوية ناقص.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation asks for it even where nothing of IAM&apos;s changes.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>أشّر على هذا أولًا. يطلبه CloudFormation حتى حيث لا يتغير شيء من IAM.</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>حاوية الموقع</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>قد يُستبدل</translation>
    </message>
    <message>
        <source>may change; that shows on the way</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>قد يتغير؛ يظهر ذلك في الطريق</translation>
    </message>
    <message>
        <source>will be added</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>سيُضاف</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>سيُغيَّر</translation>
    </message>
    <message>
        <source>will be removed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>سيُستبدل</translation>
    </message>
    <message>
        <source>will be taken in</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>سيُضَم</translation>
    </message>
    <message>
        <source>{name} ({type}) {action}</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>{name} ({type}) {action}</translation>
    </message>
    <message>
        <source>{words}: {properties}</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>{words}: {properties}</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Address</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>ممكَّن</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>دون تحقق</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{status}, disabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>{status}، معطّل</translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>59 min ago</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>قبل 59 د</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>ممكَّن</translation>
    </message>
    <message>
        <source>Temporary password, disabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>كلمة مرور مؤقتة، معطّل</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>دون تحقق</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>failed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>لم يجتز</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>اجتاز</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>A code went to {where} {by}.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>أُرسل كود إلى {where} {by}.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>إذا كان ذلك الحساب موجودًا، فالكود في الطريق.</translation>
    </message>
    <message>
        <source>Say whose code it is.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>حدّد صاحب الكود.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>إرسال كود جديد</translation>
    </message>
    <message>
        <source>Send a new code (in {seconds} s)</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>إرسال كود جديد (بعد {seconds} ث)</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>الكود ناقص. تجده في البريد.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>اكتب الكود الذي أُرسل إليك. عمره 24 ساعة.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verify your address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>التحقق من عنوانك</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>إلى أين أُرسل الكود</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>برسالة نصية</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A code is asked for, to set a new password with.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُطلب كود لتُعيَّن به كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>A code to confirm an address is asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُطلب كود لتأكيد عنوان.</translation>
    </message>
    <message>
        <source>A computer is to be forgotten.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُراد نسيان حاسوب.</translation>
    </message>
    <message>
        <source>A first code shows that the authenticator app has the secret.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يبيّن أول كود أن لدى تطبيق المصادقة السر.</translation>
    </message>
    <message>
        <source>A new ID and a new access token came back.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>عاد رمز هوية جديد ورمز وصول جديد.</translation>
    </message>
    <message>
        <source>A new account is asked for. Cognito makes the verifier from the password itself.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُطلب حساب جديد. يصنع Cognito المُحقِّق من كلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>A secret is asked for, from which an authenticator app makes its codes.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُطلب سر يصنع منه تطبيق المصادقة أكواده.</translation>
    </message>
    <message>
        <source>All sessions of this account are over.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>انتهت كل جلسات هذا الحساب.</translation>
    </message>
    <message>
        <source>Another code is asked for. The one before is not needed any more.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُطلب كود آخر. لم يعد السابق لازمًا.</translation>
    </message>
    <message>
        <source>Another code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُرسل كود آخر.</translation>
    </message>
    <message>
        <source>Both passwords go to Cognito, with the access token of whoever is signed in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تذهب كلمتا المرور إلى Cognito، مع رمز الوصول لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>Cognito knows this computer from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يعرف Cognito هذا الحاسوب من الآن.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent, perhaps even where there is no such account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يقول Cognito إن كودًا يُرسل، وربما حتى حيث لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يقول Cognito إن كودًا يُرسل.</translation>
    </message>
    <message>
        <source>Every refresh token of this account is to be revoked, on all computers.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُراد إبطال كل رموز التحديث لهذا الحساب، على كل الحواسيب.</translation>
    </message>
    <message>
        <source>How the pool is set up.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كيف أُعدّ المجمع.</translation>
    </message>
    <message>
        <source>It has to show its second factor again.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>عليه أن يقدّم عامله الثاني من جديد.</translation>
    </message>
    <message>
        <source>Parts of the profile are to be deleted.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُراد حذف أجزاء من الملف الشخصي.</translation>
    </message>
    <message>
        <source>Public keys: they check a signature, and cannot make one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>مفاتيح عامة: تفحص التوقيع ولا تستطيع صنعه.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer let the token in, and its function sends a unicorn.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>سمح مخوِّل واجهة API للرمز بالدخول، وترسل دالتها يونيكورن.</translation>
    </message>
    <message>
        <source>The ID token goes to the API, bare in the Authorization header, with the place to be picked up at. Whoever holds that token is you until it expires: it goes nowhere else.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يذهب رمز الهوية إلى واجهة API، مجردًا في ترويسة Authorization، مع مكان الركوب. من يحمل ذلك الرمز هو أنت حتى تنتهي صلاحيته: لا يذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>The account is confirmed and can sign in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الحساب مؤكَّد ويستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>زال الحساب.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الحساب موجود.</translation>
    </message>
    <message>
        <source>The account is to be deleted. Its access token says which.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُراد حذف الحساب. يقول رمز وصوله أي حساب هو.</translation>
    </message>
    <message>
        <source>The address is confirmed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>العنوان مؤكَّد.</translation>
    </message>
    <message>
        <source>The answer to the pool&apos;s own question goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تذهب الإجابة عن سؤال المجمع الخاص إلى Cognito.</translation>
    </message>
    <message>
        <source>The app gives this computer a secret of its own and sends Cognito the verifier.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يعطي التطبيق هذا الحاسوب سرًّا خاصًا به ويرسل إلى Cognito المُحقِّق.</translation>
    </message>
    <message>
        <source>The authenticator app is known from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تطبيق المصادقة معروف من الآن.</translation>
    </message>
    <message>
        <source>The choice holds from the next sign-in on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يسري الاختيار من الدخول التالي.</translation>
    </message>
    <message>
        <source>The choice is kept.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>حُفظ الاختيار.</translation>
    </message>
    <message>
        <source>The code and the new password go to Cognito, which makes a new verifier from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يذهب الكود وكلمة المرور الجديدة إلى Cognito، فيصنع منها مُحقِّقًا جديدًا.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to this account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يعود الكود: يبيّن أن العنوان يخص هذا الحساب.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to whoever registered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يعود الكود: يبيّن أن العنوان يخص من سجّل.</translation>
    </message>
    <message>
        <source>The code of this half minute, made by an authenticator app from a secret that Cognito has as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كود نصف الدقيقة هذا، صنعه تطبيق مصادقة من سر لدى Cognito أيضًا.</translation>
    </message>
    <message>
        <source>The code that was sent goes back as a second factor.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يعود الكود الذي أُرسل عاملًا ثانيًا.</translation>
    </message>
    <message>
        <source>The computers that Cognito knows.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الحواسيب التي يعرفها Cognito.</translation>
    </message>
    <message>
        <source>The computers that this account has used are asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُسأل عن الحواسيب التي استخدمها هذا الحساب.</translation>
    </message>
    <message>
        <source>The new password goes to Cognito, in the place of the temporary one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تذهب كلمة المرور الجديدة إلى Cognito بدلًا من المؤقتة.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تسري كلمة المرور الجديدة من الآن.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تذهب كلمة المرور نفسها إلى Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are fetched. Everybody may have them.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تُجلب المفاتيح العامة للمجمع. وهي متاحة للجميع.</translation>
    </message>
    <message>
        <source>The profile as Cognito keeps it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الملف الشخصي كما يحفظه Cognito.</translation>
    </message>
    <message>
        <source>The profile is asked for. The access token says whose.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُسأل عن الملف الشخصي. يقول رمز الوصول ملف من هو.</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تغيّر الملف الشخصي.</translation>
    </message>
    <message>
        <source>The proof goes to Cognito. It shows that this app knows the password and is no use to anybody who reads it on the way.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يذهب الإثبات إلى Cognito. يبيّن أن هذا التطبيق يعرف كلمة المرور، ولا ينفع من يقرؤه في الطريق.</translation>
    </message>
    <message>
        <source>The refresh token is handed in for new tokens. No password is needed for this.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُسلَّم رمز التحديث مقابل رموز جديدة. ولا تلزم لذلك كلمة مرور.</translation>
    </message>
    <message>
        <source>The refresh token is to be worth nothing, and with it every token made from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُراد أن يفقد رمز التحديث قيمته، ومعه كل رمز صدر عنه.</translation>
    </message>
    <message>
        <source>The second factor is set up, and the sign-in goes on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>أُعدّ العامل الثاني، ويتواصل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The secret, for the authenticator app: Cognito keeps the same.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>السر، لتطبيق المصادقة: يحفظ Cognito السر نفسه.</translation>
    </message>
    <message>
        <source>The session is over, at Cognito as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>انتهت الجلسة، لدى Cognito أيضًا.</translation>
    </message>
    <message>
        <source>They are gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>لقد زالت.</translation>
    </message>
    <message>
        <source>This computer begins to prove which one it is.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يبدأ هذا الحاسوب في إثبات أي حاسوب هو.</translation>
    </message>
    <message>
        <source>This computer&apos;s own proof, as by a password.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>إثبات هذا الحاسوب نفسه، كما بكلمة مرور.</translation>
    </message>
    <message>
        <source>What the pool asks of people is looked up, with the AWS credentials that there are.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يُنظر في ما يطلبه المجمع من الناس، ببيانات اعتماد AWS المتوفرة.</translation>
    </message>
    <message>
        <source>What was changed in the profile goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يذهب ما تغيّر في الملف الشخصي إلى Cognito.</translation>
    </message>
    <message>
        <source>Whether this computer is to be remembered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>هل يُتذكَّر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Which second factor it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>أي عامل ثانٍ سيكون.</translation>
    </message>
    <message>
        <source>Which second factors are to be asked for, and which of them first.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>أي عوامل ثانية تُطلب، وأيها أولًا.</translation>
    </message>
    <message>
        <source>Which way to sign in it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>أي طريقة دخول ستكون.</translation>
    </message>
    <message>
        <source>a changed profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ملف شخصي مغيَّر</translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>a code of the app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كود من التطبيق</translation>
    </message>
    <message>
        <source>a code of the new app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كود من التطبيق الجديد</translation>
    </message>
    <message>
        <source>a code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كودًا من فضلك</translation>
    </message>
    <message>
        <source>a new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>a secret</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>سر</translation>
    </message>
    <message>
        <source>a shorter profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ملف شخصي أقصر</translation>
    </message>
    <message>
        <source>a unicorn</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يونيكورن</translation>
    </message>
    <message>
        <source>a unicorn, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>يونيكورن من فضلك</translation>
    </message>
    <message>
        <source>address, password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>العنوان وكلمة المرور</translation>
    </message>
    <message>
        <source>an answer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>another code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كودًا آخر من فضلك</translation>
    </message>
    <message>
        <source>computers</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>delete the account</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>end this session</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>إنهاء هذه الجلسة</translation>
    </message>
    <message>
        <source>forget a computer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>نسيان حاسوب</translation>
    </message>
    <message>
        <source>forgotten password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كلمة مرور منسية</translation>
    </message>
    <message>
        <source>present, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كلمة المرور الحالية والجديدة</translation>
    </message>
    <message>
        <source>public keys</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>second factors</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>العوامل الثانية</translation>
    </message>
    <message>
        <source>sign out everywhere</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>the code</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>the code, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الكود وكلمة مرور جديدة</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>the profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pool of your own on AWS</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>مجمع خاص بك على AWS</translation>
    </message>
    <message>
        <source>A user pool that answers as Cognito does. No AWS account, no network.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>مجمع مستخدمين يجيب كما يجيب Cognito. بلا حساب AWS وبلا شبكة.</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>معرّف عميل التطبيق</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>إطلاق المكدس…</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Open its configuration file…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>فتح ملف إعداداته…</translation>
    </message>
    <message>
        <source>Or type its ids, from the Cognito console:</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>أو اكتب معرّفاته، من وحدة تحكم Cognito:</translation>
    </message>
    <message>
        <source>Region (optional)</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>المنطقة (اختياري)</translation>
    </message>
    <message>
        <source>Register, verify, sign in with Amazon Cognito, and look at every message and every claim.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>سجّل وتحقق وادخل عبر Amazon Cognito، وانظر في كل رسالة وكل مطالبة.</translation>
    </message>
    <message>
        <source>See a sign-in from the inside</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>شاهد تسجيل الدخول من الداخل</translation>
    </message>
    <message>
        <source>The app client id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>معرّف عميل التطبيق ناقص.</translation>
    </message>
    <message>
        <source>The user pool id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>معرّف مجمع المستخدمين ناقص.</translation>
    </message>
    <message>
        <source>Try the local pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>تجربة المجمع المحلي</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>استخدام هذا المجمع</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>معرّف مجمع المستخدمين</translation>
    </message>
    <message>
        <source>Your pools: open, check, save or add one</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>مجمعاتك: افتح مجمعًا أو افحصه أو احفظه أو أضفه</translation>
    </message>
    <message>
        <source>taken from the pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>مأخوذة من معرّف المجمع</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>You are</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> The pool id is the same, the address is not; APIs compare the whole text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> معرّف المجمع نفسه، لكن العنوان مختلف؛ وواجهات API تقارن النص كاملًا.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} ahead of Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> ساعة هذا الجهاز متقدمة {span} على ساعة Cognito؛ واستُخدمت ساعة Cognito.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} behind Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> ساعة هذا الجهاز متأخرة {span} عن ساعة Cognito؛ واستُخدمت ساعة Cognito.</translation>
    </message>
    <message>
        <source> What the header brings along itself ({ignored}) is not looked at: whoever makes a token could write anything there.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> ما تجلبه الترويسة بنفسها ({ignored}) لا يُنظر إليه: فمن يصنع رمزًا يستطيع أن يكتب فيها أي شيء.</translation>
    </message>
    <message>
        <source>A Region looks like us-east-1.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>تبدو المنطقة مثل us-east-1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>اسم الحاوية من 3 إلى 63 حرفًا لاتينيًا صغيرًا ورقمًا ونقطة وشرطة، ويبدأ وينتهي بحرف أو رقم.</translation>
    </message>
    <message>
        <source>A claim of Cognito&apos;s own that this app does not know yet.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>مطالبة خاصة بـ Cognito لا يعرفها هذا التطبيق بعد.</translation>
    </message>
    <message>
        <source>A client secret is set here, but the app client has none.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>عُيّن هنا سر عميل، لكن ليس لعميل التطبيق سر.</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>كود بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>كود برسالة نصية</translation>
    </message>
    <message>
        <source>A code can go to an address or a phone number that the account has; this one is neither, or it is empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يمكن إرسال كود إلى عنوان أو رقم هاتف لدى الحساب؛ وهذا ليس أيًّا منهما، أو هو فارغ.</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كود من تطبيق مصادقة</translation>
    </message>
    <message>
        <source>A code from your authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كود من تطبيق المصادقة لديك</translation>
    </message>
    <message>
        <source>A code is a run of digits, usually six.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>الكود سلسلة أرقام، وهي ستة عادةً.</translation>
    </message>
    <message>
        <source>A code that belongs to a sign-in lives as long as the sign-in: a few minutes.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>الكود الذي يخص عملية دخول يعيش بقدر ما تعيش: بضع دقائق.</translation>
    </message>
    <message>
        <source>A forgotten password
The pool sends a code to the verified address.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>كلمة مرور منسية
يرسل المجمع كودًا إلى العنوان الذي تم التحقق منه.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error of its own.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>أجابت بوابة أو وكيل في الطريق بخطأ من عندها.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error page of its own. Whether the API heard of the ride is not known.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>أجابت بوابة أو وكيل في الطريق بصفحة خطأ من عندها. لا يُعرف هل بلغت الرحلة واجهة API.</translation>
    </message>
    <message>
        <source>A hash of the access token: it ties this ID token to that one.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>تجزئة لرمز الوصول: تربط رمز الهوية هذا بذاك.</translation>
    </message>
    <message>
        <source>A mail
The second factor is a code that comes by e-mail.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>رسالة بريد
العامل الثاني كود يأتي بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A minute or two in which nothing moves but the events. Use them: what is a user pool, what is an app client, and who of the two holds a secret? Accounts without a bucket in this Region are what goes wrong here.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>دقيقة أو دقيقتان لا يتحرك فيهما إلا الأحداث. استغلهما: ما مجمع المستخدمين، وما عميل التطبيق، وأيهما يحمل سرًّا؟ ما يتعثر هنا هو الحسابات التي ليس لها حاوية في هذه المنطقة.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters that can be seen.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>للاسم من 1 إلى {most} من الأحرف التي تُرى.</translation>
    </message>
    <message>
        <source>A new password is needed</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>تلزم كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>A newer mail makes the codes before it worthless. Take the newest.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>الرسالة الأحدث تُفقد الأكواد التي قبلها قيمتها. خذ الأحدث.</translation>
    </message>
    <message>
        <source>A passkey</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>مفتاح مرور</translation>
    </message>
    <message>
        <source>A passkey belongs to the pool&apos;s own web address, and only a browser that shows this address can use it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>يخص مفتاح المرور عنوان الويب للمجمع نفسه، ولا يستطيع استخدامه إلا متصفح يعرض هذا العنوان.</translation>
    </message>
    <message>
        <source>A permission is lacking</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>ينقص إذن</translation>
    </message>
    <message>
        <source>A phone number cannot be set up in the middle of a sign-in: the pool takes one only from somebody who is signed in, or from whoever runs it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>لا يمكن إعداد رقم هاتف في منتصف الدخول: لا يقبله المجمع إلا ممن سجّل الدخول، أو ممن يديره.</translation>
    </message>
    <message>
        <source>A policy keeps you out</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>سياسة تمنعك</translation>
    </message>
    <message>
        <source>A pool has the standard attributes and its own ones, which begin with custom:.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>للمجمع السمات القياسية وسماته الخاصة، وهي تبدأ بـ custom:.</translation>
    </message>
    <message>
        <source>A proof of the password</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>إثبات لكلمة المرور</translation>
    </message>
    <message>
        <source>A question
Whoever has looked at both tokens knows which one an API takes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>سؤال
من نظر في الرمزين يعرف أيهما تقبله واجهة API.</translation>
    </message>
    <message>
        <source>A refresh is no sign-in: this stays the moment when the password was proved.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>التحديث ليس دخولًا: تبقى هذه لحظة إثبات كلمة المرور.</translation>
    </message>
    <message>
        <source>A remembered device</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>جهاز متذكَّر</translation>
    </message>
    <message>
        <source>A revoked access token keeps its signature and its time. Cognito&apos;s own operations refuse it; who looks at those two alone cannot tell.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>رمز الوصول المُبطَل يحتفظ بتوقيعه ووقته. عمليات Cognito نفسها ترفضه؛ ومن ينظر إلى هذين وحدهما لا يمكنه أن يعرف.</translation>
    </message>
    <message>
        <source>A saved pool makes no sense</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>مجمع محفوظ غير مفهوم</translation>
    </message>
    <message>
        <source>A second factor by e-mail needs a verified address, one by text message a verified phone number. The account has none.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>العامل الثاني بالبريد يحتاج إلى عنوان تم التحقق منه، وبالرسالة النصية إلى رقم هاتف تم التحقق منه. وليس للحساب أي منهما.</translation>
    </message>
    <message>
        <source>A setting in the environment or in ~/.aws is wrong or names something that is not there.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>إعداد في البيئة أو في ‎~/.aws خاطئ أو يذكر شيئًا غير موجود.</translation>
    </message>
    <message>
        <source>A setting of the pool that this takes is missing.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>ينقص إعداد في المجمع يلزم لهذا.</translation>
    </message>
    <message>
        <source>A sign-in as it happens
Every message between the app and the pool is drawn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل دخول أثناء حدوثه
تُرسم كل رسالة بين التطبيق والمجمع.</translation>
    </message>
    <message>
        <source>A sign-in by a server</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>تسجيل دخول من خادم</translation>
    </message>
    <message>
        <source>A signature is good for some minutes only, and by Amazon&apos;s clock this one was made at another time.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>التوقيع صالح لبضع دقائق فقط، وبحسب ساعة Amazon صُنع هذا في وقت آخر.</translation>
    </message>
    <message>
        <source>A signed request is good for a few minutes, and by the service&apos;s clock this one came too late or too early.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>الطلب الموقّع صالح لبضع دقائق، وبحسب ساعة الخدمة جاء هذا متأخرًا أو مبكرًا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this has {parts}.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>للرمز الموقّع ثلاثة أجزاء بينها نقاط؛ ولهذا {parts}.</translation>
    </message>
    <message>
        <source>A stack&apos;s name begins with a letter, has letters, digits and hyphens, and 128 characters at most.</source>
        <extracomment>workshop/aws_errors.py, workshop/stack_plan.py</extracomment>
        <translation>يبدأ اسم المكدس بحرف، وفيه أحرف وأرقام وشرطات، و128 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A started sign-in is good for a few minutes only, and they are over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>الدخول الذي بدأ صالح لبضع دقائق فقط، وقد انقضت.</translation>
    </message>
    <message>
        <source>A temporary password has to be used within a few days, and that time is over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>يجب استخدام كلمة المرور المؤقتة خلال أيام قليلة، وقد انقضى ذلك الوقت.</translation>
    </message>
    <message>
        <source>A text message
The second factor is a code that comes to the phone.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>رسالة نصية
العامل الثاني كود يأتي إلى الهاتف.</translation>
    </message>
    <message>
        <source>A user pool id is the Region, an underscore and letters or digits, like us-east-1_AbCdEfGhI.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>معرّف مجمع المستخدمين هو المنطقة ثم شرطة سفلية ثم أحرف أو أرقام، مثل us-east-1_AbCdEfGhI.</translation>
    </message>
    <message>
        <source>A value that the app sent with its request, back so that it can tell its own answer.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>قيمة أرسلها التطبيق مع طلبه، عادت إليه ليميّز إجابته.</translation>
    </message>
    <message>
        <source>A web application firewall in front of the pool refused it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>رفضه جدار حماية لتطبيقات الويب أمام المجمع.</translation>
    </message>
    <message>
        <source>A web page came instead of Cognito&apos;s answer</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>جاءت صفحة ويب بدلًا من إجابة Cognito</translation>
    </message>
    <message>
        <source>A web page lives at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>توجد صفحة ويب عند ذلك العنوان</translation>
    </message>
    <message>
        <source>A wrong password
Both sides come to different keys, and the proof fails.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>كلمة مرور خاطئة
يصل الطرفان إلى مفتاحين مختلفين، ولا يجتاز الإثبات.</translation>
    </message>
    <message>
        <source>API Gateway could not ask its authorizer about your token: its user pool may be gone, or belong to another Region.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم يستطع API Gateway أن يسأل مخوِّله عن رمزك: ربما زال مجمع مستخدميه، أو يخص منطقة أخرى.</translation>
    </message>
    <message>
        <source>API Gateway found the API, but no POST /ride in that stage; in spite of the words that it uses, this is not about your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>وجد API Gateway واجهة API، لكن لا يوجد POST /ride في تلك المرحلة؛ ورغم الكلمات التي يستخدمها فالأمر لا يخص رمزك.</translation>
    </message>
    <message>
        <source>API Gateway waited 29 seconds for it and gave up. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انتظرها API Gateway 29 ثانية ثم استسلم. ربما كان يونيكورن في الطريق مع ذلك.</translation>
    </message>
    <message>
        <source>API Gateway&apos;s Cognito authorizer, without scopes set, asks for the ID token: it says who you are. The refresh token goes to nobody but Cognito.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>مخوِّل Cognito في API Gateway، من دون نطاقات، يطلب رمز الهوية: يقول من أنت. أما رمز التحديث فلا يذهب إلا إلى Cognito.</translation>
    </message>
    <message>
        <source>AWS asks for patience</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تطلب AWS بعض الصبر</translation>
    </message>
    <message>
        <source>AWS credentials are shown to Amazon and this machine only, and the endpoint is neither.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>لا تُعرض بيانات اعتماد AWS إلا على Amazon وهذا الجهاز، ونقطة النهاية ليست أيًّا منهما.</translation>
    </message>
    <message>
        <source>AWS credentials stay with Amazon</source>
        <extracomment>app/administration.py</extracomment>
        <translation>تبقى بيانات اعتماد AWS لدى Amazon</translation>
    </message>
    <message>
        <source>AWS does not know these credentials</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>لا تعرف AWS بيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>AWS has trouble of its own</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لدى AWS مشكلة خاصة بها</translation>
    </message>
    <message>
        <source>AWS knows who you are, and this is not allowed to you. Which permission it takes stands in the details.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>تعرف AWS من أنت، وهذا غير مسموح لك. الإذن اللازم مذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but a policy forbids you {permission} outright.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>تعرف AWS من أنت، لكن سياسة تمنع عنك {permission} صراحةً.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but does not allow you {permission}.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>تعرف AWS من أنت، لكنها لا تسمح لك بـ {permission}.</translation>
    </message>
    <message>
        <source>AWS refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>ترفض AWS ذلك</translation>
    </message>
    <message>
        <source>AWS&apos;s settings on this computer (~/.aws) have no profile of that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>ليس في إعدادات AWS على هذا الحاسوب (‎~/.aws) ملف تعريف بهذا الاسم.</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE (or ca_bundle in the AWS settings) names a file that is missing or holds no certificates.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>يذكر AWS_CA_BUNDLE (أو ca_bundle في إعدادات AWS) ملفًا غير موجود أو لا شهادات فيه.</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, or the profile&apos;s endpoint_url, names an address that is neither Amazon&apos;s nor on this machine. Whoever sits there could use what is sent for anything that you may do.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>يذكر AWS_ENDPOINT_URL، أو endpoint_url في ملف التعريف، عنوانًا ليس لـ Amazon ولا على هذا الجهاز. من يجلس هناك يستطيع استخدام ما يُرسل في كل ما يُسمح لك به.</translation>
    </message>
    <message>
        <source>Add it on the Profile page, have it verified, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>أضفه في صفحة الملف الشخصي وتحقق منه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>After several wrong codes Cognito stops checking for a while.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>بعد عدة أكواد خاطئة يتوقف Cognito عن الفحص مدة.</translation>
    </message>
    <message>
        <source>After several wrong passwords Cognito refuses every attempt for a while, right ones too: a second at first, then twice as long each time, up to about 15 minutes.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>بعد عدة كلمات مرور خاطئة يرفض Cognito كل محاولة مدةً، حتى الصحيحة: ثانية في البداية، ثم ضعفها كل مرة، حتى نحو 15 دقيقة.</translation>
    </message>
    <message>
        <source>Again, step by step
The proof is computed here, from a password that is not sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>مرة أخرى، خطوة بخطوة
يُحسب الإثبات هنا، من كلمة مرور لا تُرسل.</translation>
    </message>
    <message>
        <source>All done
Progress can be saved as Markdown, to keep or to hand in.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تم كل شيء
يمكن حفظ التقدم بصيغة Markdown، للاحتفاظ به أو تسليمه.</translation>
    </message>
    <message>
        <source>Allow this app in the keyring&apos;s own settings and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>اسمح لهذا التطبيق في إعدادات حلقة المفاتيح نفسها وأعد المحاولة، أو تابع من دونها.</translation>
    </message>
    <message>
        <source>Allowed: the password never leaves this computer.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>مسموح: لا تغادر كلمة المرور هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>مسموح: {flows}.</translation>
    </message>
    <message>
        <source>An API&apos;s address begins with https:// and has no user, query, fragment or spaces. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>يبدأ عنوان واجهة API بـ https://‎ وليس فيه مستخدم ولا استعلام ولا جزء (fragment) ولا مسافات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>An ID token lives an hour unless the app client says otherwise, and API Gateway grants no leeway.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>يعيش رمز الهوية ساعة ما لم يحدد عميل التطبيق غير ذلك، ولا يمنح API Gateway أي مهلة.</translation>
    </message>
    <message>
        <source>An ID token: it says who the person is.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>رمز هوية: يقول من هو الشخص.</translation>
    </message>
    <message>
        <source>An access token lives for an hour unless the app client says otherwise.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>يعيش رمز الوصول ساعة ما لم يحدد عميل التطبيق غير ذلك.</translation>
    </message>
    <message>
        <source>An access token: it says what the bearer may do.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>رمز وصول: يقول ما يُسمح لحامله به.</translation>
    </message>
    <message>
        <source>An address has one @ and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>في العنوان علامة @ واحدة ولا مسافات.</translation>
    </message>
    <message>
        <source>An administrator has reset the password. Choose a new one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>أعاد مسؤول تعيين كلمة المرور. اختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>An administrator of the pool has asked for the password to be reset.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>طلب مسؤول في المجمع إعادة تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>An administrator of the pool has switched the account off.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>أوقف مسؤول في المجمع الحساب.</translation>
    </message>
    <message>
        <source>An app client id is a run of letters and digits, usually 26 of them.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>معرّف عميل التطبيق سلسلة أحرف وأرقام، طولها 26 عادةً.</translation>
    </message>
    <message>
        <source>An app signs in by an app client of the pool, and this pool has none yet.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>يسجّل التطبيق الدخول عبر عميل تطبيق في المجمع، وليس لهذا المجمع واحد بعد.</translation>
    </message>
    <message>
        <source>An attempt that failed has that name</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>محاولة فاشلة تحمل ذلك الاسم</translation>
    </message>
    <message>
        <source>An attribute of this pool&apos;s own, which only developers may change; always text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>سمة خاصة بهذا المجمع، لا يغيّرها إلا المطورون؛ وهي نص دائمًا.</translation>
    </message>
    <message>
        <source>An attribute that the pool&apos;s owner added; Cognito writes it as text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>سمة أضافها صاحب المجمع؛ ويكتبها Cognito نصًا.</translation>
    </message>
    <message>
        <source>An authenticator app&apos;s code is good once, and it stays the same for 30 seconds.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>كود تطبيق المصادقة صالح مرة واحدة، ويبقى نفسه 30 ثانية.</translation>
    </message>
    <message>
        <source>An endpoint is an https address without user, query or fragment.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>نقطة النهاية عنوان https بلا مستخدم ولا استعلام ولا جزء (fragment).</translation>
    </message>
    <message>
        <source>An hour for a room that reads slowly, half of it if everybody starts on the local pool. Have all of them open the app before you begin to talk.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ساعة لقاعة تقرأ ببطء، ونصفها إن بدأ الجميع على المجمع المحلي. اطلب من الجميع فتح التطبيق قبل أن تبدأ الكلام.</translation>
    </message>
    <message>
        <source>An invitation can be sent again only to a user who has not signed in yet.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>لا يُعاد إرسال الدعوة إلا إلى مستخدم لم يسجّل الدخول بعد.</translation>
    </message>
    <message>
        <source>Another account has that address</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>ذلك العنوان لحساب آخر</translation>
    </message>
    <message>
        <source>Another account of this pool has verified the same email address or phone number.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>حساب آخر في هذا المجمع تحقق من عنوان البريد أو رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Another pool in the list has it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>يحمله مجمع آخر في القائمة.</translation>
    </message>
    <message>
        <source>Another token, so another id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>رمز آخر، إذن معرّف آخر.</translation>
    </message>
    <message>
        <source>Another window may have removed it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>ربما أزالته نافذة أخرى.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>As it was before
The window, its panels and the size of text are back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>كما كان من قبل
عادت النافذة ولوحاتها وحجم النص.</translation>
    </message>
    <message>
        <source>Ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>اطلب من جديد: سيأتي يونيكورن آخر.</translation>
    </message>
    <message>
        <source>Ask for a new code and use the one from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>اطلب كودًا جديدًا واستخدم ما في أحدث رسالة.</translation>
    </message>
    <message>
        <source>Ask for more
In the local pool&apos;s settings, everybody is asked for a second factor.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>طلب المزيد
في إعدادات المجمع المحلي يُسأل الجميع عن عامل ثانٍ.</translation>
    </message>
    <message>
        <source>Ask who thinks that the client id is a secret. It is in every visitor&apos;s browser. What protects the pool is what it asks for, and not that its name is hidden.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>اسأل من يظن أن معرّف العميل سر. إنه في متصفح كل زائر. ما يحمي المجمع هو ما يطلبه، لا أن يُخفى اسمه.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account for that permission, or use another profile.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>اطلب ذلك الإذن ممن يدير حساب AWS، أو استخدم ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account to allow {permission} on {resource}, or use another profile.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>اطلب ممن يدير حساب AWS السماح بـ {permission} على {resource}، أو استخدم ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اطلب واحدة جديدة ممن يدير المجمع.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for an account.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اطلب حسابًا ممن يدير المجمع.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool to enable it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اطلب ممن يدير المجمع تمكينه.</translation>
    </message>
    <message>
        <source>Before the first sign-in the code from the mail has to be entered. Whether the password was right, Cognito has not looked.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>قبل أول دخول يجب إدخال الكود الذي في البريد. ولم ينظر Cognito هل كانت كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>Belongs to the access token that came with it: the first half of its SHA-256 matches.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>يخص رمز الوصول الذي جاء معه: النصف الأول من SHA-256 الخاص به مطابق.</translation>
    </message>
    <message>
        <source>Both are about the same person.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>كلاهما عن الشخص نفسه.</translation>
    </message>
    <message>
        <source>Both come from one sign-in: revoking its refresh token ends the access token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>كلاهما من دخول واحد: إبطال رمز تحديثه ينهي رمز الوصول.</translation>
    </message>
    <message>
        <source>Both come from the same pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>كلاهما من المجمع نفسه.</translation>
    </message>
    <message>
        <source>By a code in a mail, and no password at all</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>بكود في رسالة بريد، ودون أي كلمة مرور</translation>
    </message>
    <message>
        <source>By a code in a text message</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>بكود في رسالة نصية</translation>
    </message>
    <message>
        <source>By a proof of the password</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>بإثبات لكلمة المرور</translation>
    </message>
    <message>
        <source>By the password itself
The pool offers several ways, and one is chosen.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>بكلمة المرور نفسها
يعرض المجمع عدة طرق، وتُختار واحدة.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate is past its last day. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>بحسب ساعة هذا الحاسوب تجاوزت الشهادة يومها الأخير. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate&apos;s first day is still to come. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>بحسب ساعة هذا الحاسوب لم يأتِ أول يوم للشهادة بعد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Capitals count, in the password and, in older pools, in the address too.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>الأحرف الكبيرة مهمة، في كلمة المرور، وفي المجمعات الأقدم في العنوان أيضًا.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>غيّره وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Change the password
The present one shows that it is still you.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تغيير كلمة المرور
تبيّن الحالية أنك ما زلت أنت.</translation>
    </message>
    <message>
        <source>Change the profile
A new name holds at once, a new address when it is proven.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تغيير الملف الشخصي
الاسم الجديد يسري فورًا، والعنوان الجديد حين يُثبَت.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the keys in ~/.aws/credentials or in the environment.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>تحقق من AWS_PROFILE ومن المفاتيح في ‎~/.aws/credentials أو في البيئة.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the settings named in the details.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من AWS_PROFILE ومن الإعدادات المذكورة في التفاصيل.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and its user and password; set NO_PROXY for addresses that need none.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من HTTPS_PROXY ومستخدمه وكلمة مروره؛ وعيّن NO_PROXY للعناوين التي لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong attempts Cognito makes everyone wait.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>تحقق من كليهما وأعد المحاولة. بعد خمس محاولات خاطئة يجعل Cognito الجميع ينتظرون.</translation>
    </message>
    <message>
        <source>Check it against the newest message, or ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>قارنه بأحدث رسالة، أو اطلب كودًا جديدًا.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>تحقق منه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check it for typing errors.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>ابحث فيه عن أخطاء كتابة.</translation>
    </message>
    <message>
        <source>Check its name, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>تحقق من اسمها، أو اسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Check that the address ends in the stage&apos;s name, that /ride has a POST method, and that the API was deployed after the last change.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>تأكد من أن العنوان ينتهي باسم المرحلة، وأن لـ /ride طريقة POST، وأن واجهة API نُشرت بعد آخر تغيير.</translation>
    </message>
    <message>
        <source>Check the API&apos;s address: it is the stage&apos;s invoke URL, which ends in the stage&apos;s name, like https://….execute-api.us-east-1.amazonaws.com/prod.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>تحقق من عنوان واجهة API: إنه invoke URL للمرحلة، وينتهي باسم المرحلة، مثل https://….execute-api.us-east-1.amazonaws.com/prod.</translation>
    </message>
    <message>
        <source>Check the Region first, then the user pool id and the app client id.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>تحقق من المنطقة أولًا، ثم معرّف مجمع المستخدمين ومعرّف عميل التطبيق.</translation>
    </message>
    <message>
        <source>Check the address or number, then ask for a new code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>تحقق من العنوان أو الرقم، ثم اطلب كودًا جديدًا.</translation>
    </message>
    <message>
        <source>Check the address, then ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>تحقق من العنوان، ثم اطلب كودًا جديدًا.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the endpoint and the user pool id: something else may answer at that address.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>تحقق من نقطة النهاية ومعرّف مجمع المستخدمين: ربما يجيب شيء آخر عند ذلك العنوان.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من عنوان نقطة النهاية ومنفذها، ومن أي وكيل بينكما.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من عنوان نقطة النهاية، ومن أي وكيل بينكما.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, or use another pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>تحقق من عنوان نقطة النهاية، أو استخدم مجمعًا آخر.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من عنوان نقطة النهاية.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address: a user pool has two such keys.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>تحقق من عنوان نقطة النهاية: لمجمع المستخدمين مفتاحان من هذا النوع.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address; on a public network, sign in to the network first.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من عنوان نقطة النهاية؛ وعلى شبكة عامة ادخل إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>Check the file, or choose another.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>تحقق من الملف، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Check the name and AWS_PROFILE, or give the stack&apos;s ARN, which has the Region.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>تحقق من الاسم ومن AWS_PROFILE، أو أعطِ ARN المكدس، ففيه المنطقة.</translation>
    </message>
    <message>
        <source>Check the name, or make the website&apos;s bucket first, as module 1 has it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>تحقق من الاسم، أو أنشئ حاوية الموقع أولًا كما في الوحدة 1.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تحقق من الاسم والمنطقة وملف التعريف.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile; or launch it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>تحقق من الاسم والمنطقة وملف التعريف؛ أو أطلقه.</translation>
    </message>
    <message>
        <source>Check the name; it is the one of the website from module 1, like wildrydes-yourname.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تحقق من الاسم؛ إنه اسم الموقع من الوحدة 1، مثل wildrydes-yourname.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من اتصال الشبكة ومن المنطقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check the profile in ~/.aws/credentials, or choose another one. Try us-east-1, which is always on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تحقق من ملف التعريف في ‎~/.aws/credentials، أو اختر غيره. جرّب us-east-1، فهي مفعّلة دائمًا.</translation>
    </message>
    <message>
        <source>Check the user name and which pool you are connected to, or register.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>تحقق من اسم المستخدم ومن المجمع الذي تتصل به، أو سجّل.</translation>
    </message>
    <message>
        <source>Check the user pool id and the Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من معرّف مجمع المستخدمين ومن المنطقة.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, VPN and firewall, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة ومن VPN وجدار الحماية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check what it is and who may read it.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>تحقق ما هو ومن يُسمح له بقراءته.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <extracomment>cognito/error_table_given.py, cognito/faults.py</extracomment>
        <translation>تحقق مما كتبته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تحقق مما كتبته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check what you typed; the details say which.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تحقق مما كتبته؛ تقول التفاصيل أي قيمة.</translation>
    </message>
    <message>
        <source>Choose a bucket of your own, or the profile that goes with this one.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>اختر حاوية لك، أو ملف التعريف الذي يناسب هذه.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اختر أطول منها.</translation>
    </message>
    <message>
        <source>Choose a name like wildrydes-webapp-2.</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>اختر اسمًا مثل wildrydes-webapp-2.</translation>
    </message>
    <message>
        <source>Choose a name that tells you which pool it is.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>اختر اسمًا يدلّك على المجمع.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Choose a pool first: the local one needs no account.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>اختر مجمعًا أولًا: المحلي لا يحتاج إلى حساب.</translation>
    </message>
    <message>
        <source>Choose a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>اختيار عامل ثانٍ</translation>
    </message>
    <message>
        <source>Choose a second factor
This rider has two.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>اختيار عامل ثانٍ
لهذا الراكب اثنان.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اختر أقصر منها.</translation>
    </message>
    <message>
        <source>Choose another
By a code, as if it had been forgotten.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>اختيار كلمة أخرى
بكود، كما لو نُسيت.</translation>
    </message>
    <message>
        <source>Choose another
The code stands for the password that nobody knows any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>اختيار كلمة أخرى
يقوم الكود مقام كلمة المرور التي لم يعد أحد يعرفها.</translation>
    </message>
    <message>
        <source>Choose another factor, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>اختر عاملًا آخر، أو اسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Choose another factor, or set up the app first.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>اختر عاملًا آخر، أو أعدّ التطبيق أولًا.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>اختر مجلدًا آخر بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder. The recording is still here.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>اختر مجلدًا آخر. ما زال التسجيل هنا.</translation>
    </message>
    <message>
        <source>Choose another name, or look at the stack that has it.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>اختر اسمًا آخر، أو انظر إلى المكدس الذي يحمله.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>session/profiles.py, workshop/aws_errors.py</extracomment>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>اختر غيره، أو اسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose how to sign in</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>اختر طريقة الدخول</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or leave the profile out.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>اختر واحدًا من الموجودة، أو اترك ملف التعريف.</translation>
    </message>
    <message>
        <source>Choose one&apos;s own
The pool takes the temporary one once, and asks for another.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>اختيار كلمة خاصة
يقبل المجمع المؤقتة مرة واحدة، ثم يطلب غيرها.</translation>
    </message>
    <message>
        <source>Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اختر التدفق الآخر، أو اطلب تفعيل ALLOW_USER_SRP_AUTH أو ALLOW_USER_PASSWORD_AUTH.</translation>
    </message>
    <message>
        <source>Choose the pool again.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>اختر المجمع من جديد.</translation>
    </message>
    <message>
        <source>Choose the website&apos;s js/config.js.</source>
        <extracomment>workshop/config_file.py, workshop/config_text.py</extracomment>
        <translation>اختر js/config.js الخاص بالموقع.</translation>
    </message>
    <message>
        <source>Click into the city and request a unicorn. The request carries the ID token; API Gateway checks it before anything of the workshop&apos;s own runs.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>انقر داخل المدينة واطلب يونيكورن. يحمل الطلب رمز الهوية؛ ويفحصه API Gateway قبل أن يعمل أي شيء من ورشة العمل.</translation>
    </message>
    <message>
        <source>Close other windows of this app that use the same folder, or give another: --data-dir.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>أغلق نوافذ هذا التطبيق الأخرى التي تستخدم المجلد نفسه، أو أعطِ غيره: ‎--data-dir.</translation>
    </message>
    <message>
        <source>CloudFormation could not work out what would change.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>لم يستطع CloudFormation معرفة ما سيتغير.</translation>
    </message>
    <message>
        <source>CloudFormation does not take that name</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا يقبل CloudFormation ذلك الاسم</translation>
    </message>
    <message>
        <source>CloudFormation has this very request already.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لدى CloudFormation هذا الطلب نفسه بالفعل.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and one of them is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>ينشئ CloudFormation كل شيء بأذوناتك أنت، وينقص أحدها.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and {permission} is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>ينشئ CloudFormation كل شيء بأذوناتك أنت، وينقص {permission}.</translation>
    </message>
    <message>
        <source>CloudFormation makes the user pool and its app client in your AWS account. It takes a minute or two. Where your instructor has made a pool for you, open that one: this step is done as soon as it answers.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ينشئ CloudFormation مجمع المستخدمين وعميل تطبيقه في حساب AWS الخاص بك. يستغرق ذلك دقيقة أو دقيقتين. إذا أنشأ لك مدرّبك مجمعًا فافتحه: تتم هذه الخطوة حالما يجيب.</translation>
    </message>
    <message>
        <source>CloudFormation may make roles only after you have ticked that it may. The box is on the Review step.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>لا ينشئ CloudFormation أدوارًا إلا بعد أن تؤشّر على السماح بذلك. المربع في خطوة المراجعة.</translation>
    </message>
    <message>
        <source>CloudFormation refuses a value</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>يرفض CloudFormation قيمة</translation>
    </message>
    <message>
        <source>CloudFormation refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>يرفض CloudFormation ذلك</translation>
    </message>
    <message>
        <source>CloudFormation wants your word for it</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>يريد CloudFormation موافقتك الصريحة</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Cognito allows each user only so many of these in an hour.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يسمح Cognito لكل مستخدم إلا بعدد محدود من هذه في الساعة.</translation>
    </message>
    <message>
        <source>Cognito blocked this sign-in</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>حظر Cognito هذا الدخول</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لم يستطع Cognito تسليم الرسالة إلى خدمة البريد أو الرسائل النصية.</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service. The change may have been made.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لم يستطع Cognito تسليم الرسالة إلى خدمة البريد أو الرسائل النصية. ربما تم التغيير.</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the address.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لم يفهم Cognito العنوان.</translation>
    </message>
    <message>
        <source>Cognito did not accept the present password, so nothing was changed.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لم يقبل Cognito كلمة المرور الحالية، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cognito did not accept the request, most likely because of the present password.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لم يقبل Cognito الطلب، والأرجح بسبب كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>Cognito does not accept it: it belongs to another pool, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يقبله Cognito: يخص مجمعًا آخر، أو زال المستخدم.</translation>
    </message>
    <message>
        <source>Cognito does not accept that</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يقبل Cognito ذلك</translation>
    </message>
    <message>
        <source>Cognito does not know it: it belongs to another app client, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يعرفه Cognito: يخص عميل تطبيق آخر، أو زال المستخدم.</translation>
    </message>
    <message>
        <source>Cognito does not know that user name here.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يعرف Cognito اسم المستخدم هذا هنا.</translation>
    </message>
    <message>
        <source>Cognito does not say whether it was the name or the password. Type both again.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>لا يقول Cognito هل الخطأ في الاسم أم في كلمة المرور. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Cognito gave a reason that this app does not know; it stands in the details.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>أعطى Cognito سببًا لا يعرفه هذا التطبيق؛ وهو في التفاصيل.</translation>
    </message>
    <message>
        <source>Cognito has a problem of its own</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لدى Cognito مشكلة خاصة به</translation>
    </message>
    <message>
        <source>Cognito is being asked too much</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>الطلبات على Cognito كثيرة جدًا</translation>
    </message>
    <message>
        <source>Cognito needs a detail that was not sent; the message says which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يحتاج Cognito إلى تفصيل لم يُرسل؛ تقول الرسالة أيّه.</translation>
    </message>
    <message>
        <source>Cognito refused</source>
        <extracomment>cognito/error_table.py, cognito/error_table_refused.py</extracomment>
        <translation>رفض Cognito</translation>
    </message>
    <message>
        <source>Cognito revokes a token only for the app client that it was made for.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يُبطل Cognito رمزًا إلا لعميل التطبيق الذي صدر له.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number, with nothing between them.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يأخذ Cognito علامة + ثم رمز البلد ثم الرقم، دون شيء بينها.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number: up to 15 digits and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>يأخذ Cognito علامة + ثم رمز البلد ثم الرقم: حتى 15 رقمًا بلا مسافات.</translation>
    </message>
    <message>
        <source>Cognito takes no password of fewer than 6 characters; most pools want more.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يقبل Cognito كلمة مرور أقل من 6 أحرف؛ ومعظم المجمعات تريد أكثر.</translation>
    </message>
    <message>
        <source>Cognito takes no password that begins or ends with a space, nor an empty one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يقبل Cognito كلمة مرور تبدأ بمسافة أو تنتهي بها، ولا كلمة فارغة.</translation>
    </message>
    <message>
        <source>Cognito takes passwords of up to 256 characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يقبل Cognito كلمات مرور حتى 256 حرفًا.</translation>
    </message>
    <message>
        <source>Cognito tells that only after a sign-in, or to whoever has AWS credentials for cognito-idp:DescribeUserPoolClient.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لا يقول Cognito ذلك إلا بعد الدخول، أو لمن لديه بيانات اعتماد AWS لـ cognito-idp:DescribeUserPoolClient.</translation>
    </message>
    <message>
        <source>Cognito&apos;s answer is incomplete</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>إجابة Cognito غير كاملة</translation>
    </message>
    <message>
        <source>Cognito&apos;s interface does not allow such a value (it is empty, too long, or has characters that may not be there), so it was not sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لا تسمح واجهة Cognito بقيمة كهذه (فارغة، أو أطول من اللازم، أو فيها أحرف غير مسموحة)، فلم تُرسل.</translation>
    </message>
    <message>
        <source>Compare it with the one that the workshop&apos;s stack wrote.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>قارنه بالملف الذي كتبه مكدس ورشة العمل.</translation>
    </message>
    <message>
        <source>Compare the answer in the Protocol panel with what the function returns.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>قارن الإجابة في لوحة البروتوكول بما تعيده الدالة.</translation>
    </message>
    <message>
        <source>Compare the authorizer&apos;s user pool id with this pool&apos;s, and its token source with Authorization; then deploy the API.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>قارن معرّف مجمع المستخدمين لدى المخوِّل بمعرّف هذا المجمع، ومصدر الرمز لديه بـ Authorization؛ ثم انشر واجهة API.</translation>
    </message>
    <message>
        <source>Copy both ids from the same pool: its overview, and its list of app clients.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>انسخ المعرّفين من المجمع نفسه: من نظرته العامة، ومن قائمة عملاء تطبيقه.</translation>
    </message>
    <message>
        <source>Copy it from the Cognito console, or from userPoolId in the website&apos;s js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>انسخه من وحدة تحكم Cognito، أو من userPoolId في ملف الموقع js/config.js.</translation>
    </message>
    <message>
        <source>Copy it from the pool&apos;s App clients page, or from userPoolClientId in js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>انسخه من صفحة App clients للمجمع، أو من userPoolClientId في js/config.js.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>صحّحه هناك.</translation>
    </message>
    <message>
        <source>Correct the file named in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>صحّح الملف المذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>Correct the setting or remove it, then start the app again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>صحّح الإعداد أو أزله، ثم شغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>Counted from the refresh: the new token lives as long as the first did.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>محسوب من التحديث: يعيش الرمز الجديد بقدر ما عاش الأول.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Delete it first, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>احذفه أولًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Delete stacks that nobody needs, choose another Region, or have the quota raised.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>احذف المكدسات التي لا يحتاج إليها أحد، أو اختر منطقة أخرى، أو اطلب رفع الحصة.</translation>
    </message>
    <message>
        <source>Delete the account
A word has to be typed: there is no way back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>حذف الحساب
لا بد من كتابة كلمة: لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Delete the stack that is left, and launch it again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>احذف المكدس المتبقي، وأطلقه من جديد.</translation>
    </message>
    <message>
        <source>DescribeUserPoolClient finds it in this pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>يجده DescribeUserPoolClient في هذا المجمع.</translation>
    </message>
    <message>
        <source>Device tracking is switched off, so there is no list and nothing to remember.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>تتبّع الأجهزة متوقف، فلا قائمة ولا شيء للتذكّر.</translation>
    </message>
    <message>
        <source>Does not belong to the access token that came with it: the first half of its SHA-256 differs.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا يخص رمز الوصول الذي جاء معه: النصف الأول من SHA-256 الخاص به مختلف.</translation>
    </message>
    <message>
        <source>Drop a text file that has an ID or access token in it, or paste the token itself.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>أفلت ملفًا نصيًا فيه رمز هوية أو رمز وصول، أو الصق الرمز نفسه.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>cognito/attribute_rules.py, cognito/challenge_entries.py</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>البريد تم التحقق منه</translation>
    </message>
    <message>
        <source>Each app client has a list of attributes that it may write; one of these is not on it, or the service sets it itself.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لكل عميل تطبيق قائمة سمات يُسمح له بكتابتها؛ وإحدى هذه ليست فيها، أو تعيّنها الخدمة بنفسها.</translation>
    </message>
    <message>
        <source>Each pool has its own policy. Its list stands below the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>لكل مجمع سياسته. وقائمتها تحت كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the code, or ask for a new one.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>أدخل الكود، أو اطلب كودًا جديدًا.</translation>
    </message>
    <message>
        <source>Every account has a number of stacks that it may not exceed in a Region.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لكل حساب عدد من المكدسات لا يتجاوزه في المنطقة.</translation>
    </message>
    <message>
        <source>Every token has an id of its own.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>لكل رمز معرّف خاص به.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have certain attributes, and not all of them were sent.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يجب أن تكون لكل مستخدم في هذا المجمع سمات معيّنة، ولم تُرسل كلها.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have the attribute, so it cannot be deleted or empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يجب أن تكون السمة لكل مستخدم في هذا المجمع، فلا يمكن حذفها أو تركها فارغة.</translation>
    </message>
    <message>
        <source>Expired session
The refresh token is over. Only a sign-in helps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>جلسة منتهية
انتهى رمز التحديث. لا ينفع إلا تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>انتهى قبل هذا الفحص بـ {span}، في {utc}.{aside}</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}: within the {leeway} s by which clocks may differ.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>انتهى قبل هذا الفحص بـ {span}، في {utc}: ضمن {leeway} ث التي يجوز أن تختلف بها الساعات.{aside}</translation>
    </message>
    <message>
        <source>Expires on {utc}, {span} after this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>ينتهي في {utc}، بعد هذا الفحص بـ {span}.{aside}</translation>
    </message>
    <message>
        <source>Export it again from the Pools page.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>صدّره من جديد من صفحة المجمعات.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>املأ كل الحقول وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Fill in what is missing, then try again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>املأ الناقص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>املأه.</translation>
    </message>
    <message>
        <source>Five parts: this token is encrypted (JWE), as Cognito&apos;s refresh tokens are. Only the user pool can read it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>خمسة أجزاء: هذا الرمز مشفّر (JWE)، كما هي رموز تحديث Cognito. لا يقرؤه إلا مجمع المستخدمين.</translation>
    </message>
    <message>
        <source>Follow it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>تابعه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>For example Europe/London.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>مثلًا Europe/London.</translation>
    </message>
    <message>
        <source>For example en-GB.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>مثلًا en-GB.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>منسي</translation>
    </message>
    <message>
        <source>Forgotten it? The Sign in page leads to a new one, by a code in a mail.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>هل نسيتها؟ تقود صفحة تسجيل الدخول إلى كلمة جديدة، بكود في رسالة بريد.</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. They tell nothing about it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>ابتكرت هذا دوال المجمع نفسه. ولا تقول عنه شيئًا.</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. What they tell you stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>ابتكرت هذا دوال المجمع نفسه. وما تقوله لك مذكور هنا.</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Get fresh ones (&apos;aws sso login&apos;, or whatever gave you these), then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>احصل على بيانات جديدة (&apos;aws sso login&apos; أو ما أعطاك هذه)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Get the newest version of this app: its template names a newer one.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>احصل على أحدث إصدار من هذا التطبيق: يذكر قالبه إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>أعطه قيمة أخرى.</translation>
    </message>
    <message>
        <source>Give it in full, for example http://127.0.0.1:4566 or https://cognito.example.com.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>اكتبه كاملًا، مثلًا http://127.0.0.1:4566 أو https://cognito.example.com.</translation>
    </message>
    <message>
        <source>Give the stack that made the user pool, once it is ready.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>أعطِ المكدس الذي أنشأ مجمع المستخدمين، حين يكون جاهزًا.</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Gone
The pool does not tell a deleted account from a wrong password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>زال
لا يميّز المجمع حسابًا محذوفًا من كلمة مرور خاطئة.</translation>
    </message>
    <message>
        <source>Groups and attributes are handed to your code in the request&apos;s context; what they allow is for your code to say.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>تُسلَّم المجموعات والسمات إلى شيفرتك في سياق الطلب؛ وما تسمح به تقوله شيفرتك.</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>حالة HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP: iat must not lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: يجب ألا يكون iat في المستقبل.</translation>
    </message>
    <message>
        <source>HTTP: nbf must not lie ahead. Cognito writes none, and a token without it passes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: يجب ألا يكون nbf في المستقبل. لا يكتبه Cognito، والرمز الذي ليس فيه يجتاز.</translation>
    </message>
    <message>
        <source>HTTPS_PROXY names a proxy that could not be reached or refused to connect.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>يذكر HTTPS_PROXY وكيلًا تعذّر الوصول إليه أو رفض الاتصال.</translation>
    </message>
    <message>
        <source>Have ALLOW_USER_SRP_AUTH switched on for the app client, or choose another flow when you sign in.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>اطلب تفعيل ALLOW_USER_SRP_AUTH لعميل التطبيق، أو اختر تدفقًا آخر عند الدخول.</translation>
    </message>
    <message>
        <source>Have a new code sent: the button is on the Verify page.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>اطلب إرسال كود جديد: الزر في صفحة التحقق.</translation>
    </message>
    <message>
        <source>Have it granted, or use another profile. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>اطلب منحه، أو استخدم ملف تعريف آخر. {delete_first}</translation>
    </message>
    <message>
        <source>Have s3:GetObject and s3:ListBucket allowed for this bucket, then look again.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>اطلب السماح بـ s3:GetObject وs3:ListBucket لهذه الحاوية، ثم انظر من جديد.</translation>
    </message>
    <message>
        <source>Have somebody change one letter of the payload in the view Break, and say before which check will fail. Then the question that always comes: no, a token is signed and not encrypted. Everybody can read it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>اطلب من أحدهم تغيير حرف واحد من الحمولة في العرض «كسر»، وأن يقول قبلها أي فحص لن يجتاز. ثم السؤال الذي يأتي دائمًا: لا، الرمز موقّع وليس مشفّرًا. يستطيع الجميع قراءته.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy (or your own permissions) changed, or choose another bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>اطلب تغيير سياسة الحاوية (أو أذوناتك أنت)، أو اختر حاوية أخرى.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy changed, or choose another bucket. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>اطلب تغيير سياسة الحاوية، أو اختر حاوية أخرى. {delete_first}</translation>
    </message>
    <message>
        <source>Here the email address (or phone number) is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>هنا عنوان البريد الإلكتروني (أو رقم الهاتف) هو اسم المستخدم.</translation>
    </message>
    <message>
        <source>Here the phone number is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>هنا رقم الهاتف هو اسم المستخدم.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How strict the sign-in was, by a name that both sides agreed on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>مدى صرامة الدخول، باسم اتفق عليه الطرفان.</translation>
    </message>
    <message>
        <source>How the person signed in: password, one-time code and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>كيف سجّل الشخص الدخول: كلمة مرور، كود لمرة واحدة، وهكذا.</translation>
    </message>
    <message>
        <source>IAM roles of the groups: for an identity pool, which takes the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>أدوار IAM للمجموعات: لمجمع هويات يأخذ رمز الهوية.</translation>
    </message>
    <message>
        <source>If it is yours, sign in or use &apos;Forgotten password&apos;; otherwise choose another.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>إن كان لك فسجّل الدخول أو استخدم «كلمة مرور منسية»؛ وإلا فاختر غيره.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إذا كان هناك حساب كهذا، فقد أرسل المجمع كودًا بالبريد الإلكتروني إلى {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إذا كان هناك حساب كهذا، فقد أرسل المجمع كودًا برسالة نصية إلى {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إذا كان هناك حساب كهذا، فقد أرسل المجمع كودًا إلى بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إذا كان هناك حساب كهذا، فقد أرسل المجمع كودًا إلى هاتفه.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إذا كان هناك حساب كهذا، فقد أرسل المجمع كودًا إلى {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إذا كان هناك حساب كهذا، فقد أرسل المجمع كودًا.</translation>
    </message>
    <message>
        <source>If this is a local pool, start it again; otherwise check the endpoint&apos;s address and port.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>إن كان هذا مجمعًا محليًا فشغّله من جديد؛ وإلا فتحقق من عنوان نقطة النهاية ومنفذها.</translation>
    </message>
    <message>
        <source>If you need it, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>إن احتجت إليه فاسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>If your company inspects TLS, set AWS_CA_BUNDLE to the file with its certificate. Otherwise try another network: nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>إن كانت شركتك تفحص TLS، فعيّن AWS_CA_BUNDLE إلى الملف الذي فيه شهادتها. وإلا فجرّب شبكة أخرى: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Import it on the Pools page, and choose one there.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>استورده في صفحة المجمعات، واختر واحدًا هناك.</translation>
    </message>
    <message>
        <source>In its description {why}.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>في وصفه: {why}.</translation>
    </message>
    <message>
        <source>In one Region of an account each name is taken once.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>في المنطقة الواحدة من الحساب لا يُستخدم كل اسم إلا مرة.</translation>
    </message>
    <message>
        <source>In the workshop the API comes two modules later. Launch its stack from the Pool menu, or put the invoke URL of one that is deployed in below.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>في ورشة العمل تأتي واجهة API بعد وحدتين. أطلق مكدسها من قائمة المجمع، أو اكتب أدناه invoke URL لواجهة منشورة.</translation>
    </message>
    <message>
        <source>In this Region there is no app client with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>في هذه المنطقة لا يوجد عميل تطبيق بهذا المعرّف. الأغلب أن المعرّفات صحيحة والمنطقة ليست كذلك.</translation>
    </message>
    <message>
        <source>In this Region there is no user pool with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>في هذه المنطقة لا يوجد مجمع مستخدمين بهذا المعرّف. الأغلب أن المعرّفات صحيحة والمنطقة ليست كذلك.</translation>
    </message>
    <message>
        <source>In this pool the email address is an alias: registering takes a user name that is not an address. Once it is verified, you sign in with either.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>في هذا المجمع عنوان البريد اسم بديل: يأخذ التسجيل اسم مستخدم ليس عنوانًا. وبعد التحقق منه تسجّل الدخول بأي منهما.</translation>
    </message>
    <message>
        <source>In {name}, {mark} is not a list of pools.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>في {name}، ليس {mark} قائمة مجمعات.</translation>
    </message>
    <message>
        <source>In {name}, {section} is not an object.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>في {name}، ليس {section} كائنًا.</translation>
    </message>
    <message>
        <source>In {name}: {faults}</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>في {name}: {faults}</translation>
    </message>
    <message>
        <source>Incorrect username or password</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>Instead of Cognito&apos;s answer a redirect came; it was not followed. The sign-in page of a public network looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>جاءت إعادة توجيه بدلًا من إجابة Cognito؛ ولم تُتبع. هكذا تبدو صفحة الدخول إلى شبكة عامة.</translation>
    </message>
    <message>
        <source>Issued by pool {theirs}; your API expects {ours}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>أصدره المجمع {theirs}؛ وواجهة API لديك تتوقع {ours}.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is this pool.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>أصدره {issuer}، وهو هذا المجمع.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; this pool&apos;s issuer is {expected}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>أصدره {issuer}؛ وجهة إصدار هذا المجمع {expected}.{aside}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; your API expects {expected}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>أصدره {issuer}؛ وواجهة API لديك تتوقع {expected}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, after its own expiry on {expiry}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>صدر في {utc}، بعد انتهاء صلاحيته نفسها في {expiry}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, {span} before this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>صدر في {utc}، قبل هذا الفحص بـ {span}.{aside}</translation>
    </message>
    <message>
        <source>Issued {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>صدر في المستقبل بعد {span}، في {utc}.{aside}</translation>
    </message>
    <message>
        <source>It answered 403. A firewall in front of it, an API key that it asks for, or an address that belongs to another API all look like this.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>أجابت بـ 403. هكذا يبدو جدار حماية أمامها، أو مفتاح API تطلبه، أو عنوان يخص واجهة أخرى.</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>أجابت بخطأ من عندها.</translation>
    </message>
    <message>
        <source>It broke before the whole answer was here. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انقطع قبل أن تصل الإجابة كاملة. ربما كان يونيكورن في الطريق مع ذلك.</translation>
    </message>
    <message>
        <source>It broke off instead of answering. It may have ended, or is being started.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>انقطع بدلًا من أن يجيب. ربما انتهى، أو يجري تشغيله.</translation>
    </message>
    <message>
        <source>It can be switched on once the pool has seen a first code of it.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يمكن تفعيله حين يرى المجمع أول كود منه.</translation>
    </message>
    <message>
        <source>It differs from the one that was sent last. Only the newest code counts.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يختلف عن آخر كود أُرسل. الأحدث وحده هو المعتمد.</translation>
    </message>
    <message>
        <source>It ended before it could answer.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>انتهى قبل أن يتمكن من الإجابة.</translation>
    </message>
    <message>
        <source>It has expired or was used, or there never was one. A code to verify an account lives for 24 hours, one to reset a password for an hour.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>انتهت صلاحيته أو استُخدم، أو لم يكن موجودًا أصلًا. كود التحقق من حساب عمره 24 ساعة، وكود إعادة تعيين كلمة المرور ساعة.</translation>
    </message>
    <message>
        <source>It has expired or was used. A code to verify an address or a number lives for 24 hours, and a newer one makes it void.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>انتهت صلاحيته أو استُخدم. كود التحقق من عنوان أو رقم عمره 24 ساعة، والكود الأحدث يُلغيه.</translation>
    </message>
    <message>
        <source>It has more than the {piece} characters that this app puts into one.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>فيه أكثر من {piece} من الأحرف التي يضعها هذا التطبيق في واحد.</translation>
    </message>
    <message>
        <source>It is JSON, but not of the form that Cognito&apos;s answers have.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>إنه JSON، لكن ليس بصيغة إجابات Cognito.</translation>
    </message>
    <message>
        <source>It is another one, or it belongs to an earlier attempt.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>إنه كود آخر، أو يخص محاولة سابقة.</translation>
    </message>
    <message>
        <source>It is being worked on, or it is a creation that failed and can only be deleted.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>يجري العمل عليه، أو هو إنشاء فشل ولا يمكن إلا حذفه.</translation>
    </message>
    <message>
        <source>It is far too long for one.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>إنه أطول بكثير من ذلك.</translation>
    </message>
    <message>
        <source>It is in a state in which no code confirms it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>هو في حالة لا يؤكده فيها أي كود.</translation>
    </message>
    <message>
        <source>It is neither an id nor an ARN of a pool, nor the name of a stack.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>ليس معرّف مجمع ولا ARN ولا اسم مكدس.</translation>
    </message>
    <message>
        <source>It is not kept</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>لا يُحفظ</translation>
    </message>
    <message>
        <source>It is proved by Secure Remote Password: the password never leaves this app.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>تُثبَت عبر Secure Remote Password: لا تغادر كلمة المرور هذا التطبيق أبدًا.</translation>
    </message>
    <message>
        <source>It is sent as you type it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>يُرسل كما تكتبه.</translation>
    </message>
    <message>
        <source>It is still in the keyring</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>ما زال في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>It refused this app, or somebody pressed Cancel when it asked.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>رفضت هذا التطبيق، أو ضغط أحدهم «إلغاء» حين سألت.</translation>
    </message>
    <message>
        <source>It said that it had, and read back it was something else. It was removed again.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>قالت إنها فعلت، وحين قُرئ كان شيئًا آخر. أُزيل من جديد.</translation>
    </message>
    <message>
        <source>It says why in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تقول السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>It should read like window._config = { cognito: { … } };</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ينبغي أن يكون مثل window._config = { cognito: { … } };</translation>
    </message>
    <message>
        <source>It speaks Cognito&apos;s language but not all of it; emulators often know a part only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>تتكلم لغة Cognito لكن ليس كلها؛ كثيرًا ما لا تعرف المحاكيات إلا جزءًا.</translation>
    </message>
    <message>
        <source>It ties this token to one access token, which is not at hand here.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>يربط هذا الرمز برمز وصول واحد، ليس في المتناول هنا.</translation>
    </message>
    <message>
        <source>It was asked and has said nothing since. It may be waiting for its password in a window of its own.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>سُئلت ولم تقل شيئًا منذ ذلك الحين. ربما تنتظر كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>It was forgotten, here or by an administrator.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>نُسي، هنا أو من مسؤول.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>أصدرتها جهة لا يعرفها هذا الحاسوب. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>It was let in as far as the method, which expects something else than a pick-up location.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>سُمح له بالدخول حتى الطريقة، وهي تتوقع شيئًا غير مكان الركوب.</translation>
    </message>
    <message>
        <source>It was not unlocked, so nothing can be kept in it, read from it or removed from it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>لم تُفتح، فلا يمكن حفظ شيء فيها ولا قراءته منها ولا إزالته.</translation>
    </message>
    <message>
        <source>It was not whole any more, so it was not used. It has been removed.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>لم يعد سليمًا، فلم يُستخدم. وقد أُزيل.</translation>
    </message>
    <message>
        <source>Its administrator&apos;s key is a new one with each start.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>مفتاح مسؤوله جديد مع كل تشغيل.</translation>
    </message>
    <message>
        <source>Its authorizer does not accept your ID token, or found none where it looks for one.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>مخوِّلها لا يقبل رمز هويتك، أو لم يجد رمزًا حيث يبحث عنه.</translation>
    </message>
    <message>
        <source>Its function found no claims in the request: the POST method of /ride has no Cognito authorizer, so nobody looked at your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم تجد دالتها مطالبات في الطلب: ليس لطريقة POST في /ride مخوِّل Cognito، فلم ينظر أحد إلى رمزك.</translation>
    </message>
    <message>
        <source>Its header or its payload can&apos;t be read, so there is nothing to change in it.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>تعذّرت قراءة ترويسته أو حمولته، فلا شيء فيه لتغييره.</translation>
    </message>
    <message>
        <source>Its method is set to IAM authorization, or the path does not exist: then it reads the Authorization header as a signature.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>طريقتها مضبوطة على تخويل IAM، أو المسار غير موجود: عندئذ تقرأ ترويسة Authorization على أنها توقيع.</translation>
    </message>
    <message>
        <source>Its name could not be turned into an address. It may be misspelt, the API may have been deleted, or this computer is offline. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>تعذّر تحويل اسمها إلى عنوان. ربما فيه خطأ كتابة، أو حُذفت واجهة API، أو هذا الحاسوب غير متصل. لم يُرسل الرمز.</translation>
    </message>
    <message>
        <source>Its own functions ended the sign-in. Which answer they did not like, they do not say.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>أنهت دواله نفسها الدخول. ولا تقول أي إجابة لم تعجبها.</translation>
    </message>
    <message>
        <source>Its session was used already or belongs to another user. Each is good for one answer.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>جلستها استُخدمت بالفعل أو تخص مستخدمًا آخر. كل جلسة تصلح لإجابة واحدة.</translation>
    </message>
    <message>
        <source>Its settings and people can be changed only while it is the pool that is open.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>لا يمكن تغيير إعداداته وأشخاصه إلا حين يكون هو المجمع المفتوح.</translation>
    </message>
    <message>
        <source>Key {key_id} is one of this pool&apos;s {bits}-bit RSA keys.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>المفتاح {key_id} من مفاتيح RSA لهذا المجمع، وهي من {bits} بت.{aside}</translation>
    </message>
    <message>
        <source>Lambda makes no new functions on the runtime that the template names.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>لا تنشئ Lambda دوال جديدة على بيئة التشغيل التي يذكرها القالب.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>اللغة والبلد</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Late mail
What was held up arrives, and its code still counts.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>بريد متأخر
يصل ما كان محتجزًا، وما زال كوده صالحًا.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>إطلاق المكدس</translation>
    </message>
    <message>
        <source>Launch the stack in {region}, or choose a bucket in {wanted}.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>أطلق المكدس في {region}، أو اختر حاوية في {wanted}.</translation>
    </message>
    <message>
        <source>Launch the users&apos; stack first, or name it with --users-stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>أطلق مكدس المستخدمين أولًا، أو حدّده بـ ‎--users-stack.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>اتركه كما هو.</translation>
    </message>
    <message>
        <source>Leave it out, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>اتركه، أو اسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Leave it out: it is part of the user pool id.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>اتركها: هي جزء من معرّف مجمع المستخدمين.</translation>
    </message>
    <message>
        <source>Leave the Region out, or correct the one that is wrong.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>اترك المنطقة، أو صحّح الخاطئة.</translation>
    </message>
    <message>
        <source>Leave the endpoint out, or correct it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>اترك نقطة النهاية، أو صحّحها.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account, and they are used up.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>يرسل مرسل بريد Cognito نفسه 50 رسالة في اليوم لحساب AWS الواحد، وقد استُهلكت.</translation>
    </message>
    <message>
        <source> A user pool&apos;s issuer ends in its pool id: this token comes from elsewhere.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> جهة إصدار مجمع المستخدمين تنتهي بمعرّف المجمع: هذا الرمز من مكان آخر.</translation>
    </message>
    <message>
        <source> Counted in milliseconds, as JavaScript does, it would be {utc}; tokens count seconds.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> لو عُدَّ بالمللي ثانية، كما تفعل JavaScript، لكان {utc}؛ فالرموز تعدّ بالثواني.</translation>
    </message>
    <message>
        <source> Either the pool has changed its keys since, or it never signed this.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> إما أن المجمع غيّر مفاتيحه منذ ذلك الحين، وإما أنه لم يوقّع هذا قط.</translation>
    </message>
    <message>
        <source>All headers of a request together have {most} bytes at most; this token alone has {count}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>لا تزيد ترويسات الطلب كلها على {most} بايت؛ وهذا الرمز وحده {count}.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account. Ask your instructor.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>يرسل مرسل بريد Cognito نفسه 50 رسالة في اليوم لحساب AWS الواحد. اسأل مدرّبك.</translation>
    </message>
    <message>
        <source>Confirm them
Without the code. The address stays unverified.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تأكيد المستخدم
دون الكود. ويبقى العنوان دون تحقق.</translation>
    </message>
    <message>
        <source>Find them
The pool&apos;s administrator sees everybody, the newest first.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>العثور على المستخدم
يرى مسؤول المجمع الجميع، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Five parts, as an encrypted token (JWE) has them, but no header that names the encryption (enc).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>خمسة أجزاء، كما في رمز مشفّر (JWE)، لكن لا ترويسة تسمّي التشفير (enc).</translation>
    </message>
    <message>
        <source>Forge a copy
One claim is changed, and eleven checks look at the copy.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تزوير نسخة
تُغيَّر مطالبة واحدة، وينظر أحد عشر فحصًا في النسخة.</translation>
    </message>
    <message>
        <source>Give the pool&apos;s id, like us-east-1_AbCdEfGhI, its ARN, or the name of the stack that made it.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>أعطِ معرّف المجمع، مثل us-east-1_AbCdEfGhI، أو ARN الخاص به، أو اسم المكدس الذي أنشأه.</translation>
    </message>
    <message>
        <source>It has no list of at most {most} entries.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>ليس فيه قائمة من {most} من المُدخلات على الأكثر.</translation>
    </message>
    <message>
        <source>It has {count} bytes, and one by this key has {expected}: the token&apos;s end was lost, or something was added to it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>طوله {count} بايت، وتوقيع هذا المفتاح {expected}: ضاع آخر الرمز، أو أُضيف إليه شيء.</translation>
    </message>
    <message>
        <source>It has {count} characters; at most {most} are read.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>عدد أحرفه {count}؛ ولا يُقرأ منها أكثر من {most}.</translation>
    </message>
    <message>
        <source>It is a folder or a device, and no file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>هو مجلد أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>أكبر من {size} ميغابايت.</translation>
    </message>
    <message>
        <source>It is not JSON with a log and entries in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>ليس JSON فيه log وentries.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>JSON inside of a string, opened below; the claim itself is the string.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>JSON داخل سلسلة نصية، مفتوح أدناه؛ والمطالبة نفسها هي السلسلة.</translation>
    </message>
    <message>
        <source>Linked identities</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الهويات المرتبطة</translation>
    </message>
    <message>
        <source>Load the list of devices again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>حمّل قائمة الأجهزة من جديد.</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy and at its authorizer.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى سياسة الموارد لواجهة API وإلى مخوِّلها.</translation>
    </message>
    <message>
        <source>Look at the authorizer&apos;s user pool in the API Gateway console.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى مجمع مستخدمي المخوِّل في وحدة تحكم API Gateway.</translation>
    </message>
    <message>
        <source>Look at the copy
Any token that is pasted is judged like this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>نظرة في النسخة
أي رمز يُلصق يُحكم عليه مثل هذا.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log and its time limit.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى سجل الدالة وحدّها الزمني.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log for the reference in the details, and at its role.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ابحث في سجل الدالة عن المرجع المذكور في التفاصيل، وانظر إلى دورها.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى سجل الدالة.</translation>
    </message>
    <message>
        <source>Look at the integration of POST /ride, and at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى تكامل POST /ride، وإلى سجل الدالة.</translation>
    </message>
    <message>
        <source>Look at the key_id check of the token, then try again.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>انظر إلى فحص key_id للرمز، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Look at the list of devices.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>انظر إلى قائمة الأجهزة.</translation>
    </message>
    <message>
        <source>Look at the stack: it is being worked on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>انظر إلى المكدس: يجري العمل عليه.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s status, then choose another action.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>انظر إلى حالة المستخدم، ثم اختر إجراءً آخر.</translation>
    </message>
    <message>
        <source>Look at what it says in the details, and into the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى ما تقوله في التفاصيل، وفي سجل الدالة.</translation>
    </message>
    <message>
        <source>Look at what the API says in the details, and at the request in the Protocol panel.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر إلى ما تقوله واجهة API في التفاصيل، وإلى الطلب في لوحة البروتوكول.</translation>
    </message>
    <message>
        <source>Look for that window, then try again; or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>ابحث عن تلك النافذة ثم أعد المحاولة؛ أو تابع من دونها.</translation>
    </message>
    <message>
        <source>Look into the function&apos;s log, or ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انظر في سجل الدالة، أو اطلب من جديد: سيأتي يونيكورن آخر.</translation>
    </message>
    <message>
        <source>Look into the tokens
Their claims in plain words, and eleven checks, just as an API makes them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>نظرة داخل الرموز
مطالباتها بكلام واضح، وأحد عشر فحصًا، كما تجريها واجهة API.</translation>
    </message>
    <message>
        <source>Looked at where the method or route asks for scopes; this one asks for none, so any will do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>يُنظر إليه حيث تطلب الطريقة أو المسار نطاقات؛ وهذه لا تطلب أيًّا منها، فيصلح أي نطاق.</translation>
    </message>
    <message>
        <source>Lost mail
The pool has sent a code, and nothing comes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>بريد ضائع
أرسل المجمع كودًا، ولا يصل شيء.</translation>
    </message>
    <message>
        <source>Made for app client {value}; your API expects {client_id}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>صدر لعميل التطبيق {value}؛ وواجهة API لديك تتوقع {client_id}.</translation>
    </message>
    <message>
        <source>Made for the app client {client_id} ({claim}), which is this app&apos;s.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>صدر لعميل التطبيق {client_id} ({claim})، وهو عميل هذا التطبيق.</translation>
    </message>
    <message>
        <source>Made for the app client {value} ({claim}); this app&apos;s is {client_id}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>صدر لعميل التطبيق {value} ({claim})؛ وعميل هذا التطبيق {client_id}.</translation>
    </message>
    <message>
        <source>Made with a key that the pool publishes. HTTP: by an RSA algorithm, with the key that kid names; keys may be kept for two hours.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>صُنع بمفتاح ينشره المجمع. HTTP: بخوارزمية RSA، وبالمفتاح الذي يذكره kid؛ ويجوز الاحتفاظ بالمفاتيح ساعتين.</translation>
    </message>
    <message>
        <source>Made with the pool&apos;s private key, over exactly this header and payload.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>صُنع بالمفتاح الخاص للمجمع، لهذه الترويسة والحمولة بعينهما.</translation>
    </message>
    <message>
        <source>Make one in the Cognito console: without a secret, with ALLOW_USER_SRP_AUTH.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>أنشئ واحدًا في وحدة تحكم Cognito: بلا سر، مع ALLOW_USER_SRP_AUTH.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --data-dir.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>أفرغ مساحة هناك، أو اختر مجلدًا آخر بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>Make room, or put the folder back, and try again; or open the app with another folder: --data-dir.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>أفسح مكانًا، أو أعد المجلد، ثم أعد المحاولة؛ أو افتح التطبيق بمجلد آخر: ‎--data-dir.</translation>
    </message>
    <message>
        <source>Mend that, then delete the stack again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>أصلح ذلك، ثم احذف المكدس من جديد.</translation>
    </message>
    <message>
        <source>Mend the file and open it again, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>أصلح الملف وافتحه من جديد، أو تابع بالدليل الذي لديك.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Module 2: User management</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>الوحدة 2: إدارة المستخدمين</translation>
    </message>
    <message>
        <source>More than a megabyte came; no answer of Cognito&apos;s is that long. The rest was not read.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>جاء أكثر من ميغابايت؛ ولا تبلغ أي إجابة من Cognito هذا الطول. لم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>More than a megabyte came; no ride is that long. The rest was not read.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>جاء أكثر من ميغابايت؛ ولا تبلغ أي رحلة هذا الطول. لم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>Move it to this account, or keep it where it is and sign in there.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>انقله إلى هذا الحساب، أو أبقه حيث هو وادخل هناك.</translation>
    </message>
    <message>
        <source>Move the address
The code proves whose it is now. It leaves the first account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>نقل العنوان
يثبت الكود لمن هو الآن. ويغادر الحساب الأول.</translation>
    </message>
    <message>
        <source>Name an address
The pool wants one to send codes to from now on.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>ذكر عنوان
يريد المجمع عنوانًا ليرسل إليه الأكواد من الآن.</translation>
    </message>
    <message>
        <source>Names of groups are unique in a pool.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>أسماء المجموعات فريدة في المجمع.</translation>
    </message>
    <message>
        <source>Neither the profile nor the environment has any, and without them nothing can be made in your account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>ليس في ملف التعريف ولا في البيئة أي منها، ومن دونها لا يمكن إنشاء شيء في حسابك.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الكنية</translation>
    </message>
    <message>
        <source>No AWS account at hand? Choose the local pool on the Welcome page: it answers as Cognito does.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ليس لديك حساب AWS؟ اختر المجمع المحلي في صفحة الترحيب: يجيب كما يجيب Cognito.</translation>
    </message>
    <message>
        <source>No answer said what time it is there.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لم تقل أي إجابة كم الوقت هناك.</translation>
    </message>
    <message>
        <source>No authenticator app is set up</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>لم يُعدّ أي تطبيق مصادقة</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 has that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا توجد في Amazon S3 كلها حاوية بهذا الاسم.</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 is called {bucket}. The stack would fail when it writes the website&apos;s configuration, and be undone.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>لا توجد في Amazon S3 كلها حاوية باسم {bucket}. سيفشل المكدس حين يكتب إعدادات الموقع، ويُتراجع عنه.</translation>
    </message>
    <message>
        <source>No connection came about within the time limit. A firewall that swallows packets looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم ينشأ اتصال ضمن المهلة. هكذا يبدو جدار حماية يبتلع الحزم.</translation>
    </message>
    <message>
        <source>No exchange with Cognito is in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>ليس فيه أي تبادل مع Cognito.</translation>
    </message>
    <message>
        <source>No keyring is running here</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>لا حلقة مفاتيح تعمل هنا</translation>
    </message>
    <message>
        <source>No longer to be trusted
The pool keeps it and asks for everything again.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>لم يعد موثوقًا
يحتفظ به المجمع ويطلب كل شيء من جديد.</translation>
    </message>
    <message>
        <source>No mail
Somebody has registered, and the mail with the code does not come.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>لا بريد
سجّل أحدهم، ولا تصل الرسالة التي فيها الكود.</translation>
    </message>
    <message>
        <source>No mail? Look among the unwanted ones, then have another one sent.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>لا بريد؟ ابحث في الرسائل غير المرغوبة، ثم اطلب إرسال رسالة أخرى.</translation>
    </message>
    <message>
        <source>No more mails today</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا مزيد من الرسائل اليوم</translation>
    </message>
    <message>
        <source>No pool is open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>لا مجمع مفتوح</translation>
    </message>
    <message>
        <source>No pool was found there</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>لم يُعثر على مجمع هناك</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم ينشأ اتصال آمن</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account, so there is nothing to update.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>لا مكدس بهذا الاسم في هذه المنطقة من هذا الحساب، فلا شيء للتحديث.</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا مكدس بهذا الاسم في هذه المنطقة من هذا الحساب.</translation>
    </message>
    <message>
        <source>No token was found in that file</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>لم يُعثر على رمز في ذلك الملف</translation>
    </message>
    <message>
        <source>No user pool in this file</source>
        <extracomment>workshop/config_file.py, workshop/pool_profiles.py</extracomment>
        <translation>لا مجمع مستخدمين في هذا الملف</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>تعذّر سؤال أحد.</translation>
    </message>
    <message>
        <source>Nobody is listening there</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>لا أحد يصغي هناك</translation>
    </message>
    <message>
        <source>Nobody there
At another address no API lives, and the app says so.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>لا أحد هناك
عند عنوان آخر لا توجد واجهة API، ويقول التطبيق ذلك.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server that answered, so it may be somebody else&apos;s. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لا أحد يضمن الخادم الذي أجاب، فقد يكون لشخص آخر. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <extracomment>workshop/check_up.py</extracomment>
        <translation>لم يُسأل أحد</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: most likely added by the pool&apos;s token trigger.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>ليست مطالبة من أي معيار هنا: الأرجح أن مشغّل الرموز في المجمع أضافها.</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: whoever issued the token knows what it means.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>ليست مطالبة من أي معيار هنا: من أصدر الرمز يعرف معناها.</translation>
    </message>
    <message>
        <source>Not allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>غير مسموح: {flows}.</translation>
    </message>
    <message>
        <source>Not known: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>غير معروف: {flows}.</translation>
    </message>
    <message>
        <source>Not made with that key over this header and payload: they were changed afterwards, or somebody else signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لم يُصنع بذلك المفتاح لهذه الترويسة والحمولة: غُيّرتا بعد ذلك، أو وقّع شخص آخر.</translation>
    </message>
    <message>
        <source>Not needed on the local pool</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>غير لازم على المجمع المحلي</translation>
    </message>
    <message>
        <source>Not to be used before {utc} (nbf).{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>لا يُستخدم قبل {utc} (nbf).{aside}</translation>
    </message>
    <message>
        <source>Nothing can be written to {data_dir}: {strerror}. The app works, but it will not remember the pool, and the local pool can&apos;t start.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>لا يمكن الكتابة في {data_dir}: {strerror}. يعمل التطبيق، لكنه لن يتذكر المجمع، ولا يمكن تشغيل المجمع المحلي.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>لا يمكن الكتابة في {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing has changed. Correct what it names, and try again.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>لم يتغير شيء. صحّح ما يذكره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing is at {path}.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>لا شيء في {path}.</translation>
    </message>
    <message>
        <source>Nothing may be posted to that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا يُسمح بإرسال شيء بـ POST إلى ذلك العنوان</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full, or the data folder is gone or read-only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لم يتغير شيء. ربما امتلأ القرص، أو زال مجلد البيانات أو صار للقراءة فقط.</translation>
    </message>
    <message>
        <source>Now the password stays here: the app proves that it knows it, by SRP. The Protocol panel says how many of the bytes that it sent it has searched for the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>الآن تبقى كلمة المرور هنا: يثبت التطبيق أنه يعرفها، عبر SRP. تقول لوحة البروتوكول في كم بايت مما أرسله بحث عن كلمة المرور.</translation>
    </message>
    <message>
        <source>On the local pool any address does, such as you@example.com: the mail comes to the Mailbox panel.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>على المجمع المحلي يصلح أي عنوان، مثل you@example.com: تصل الرسالة إلى لوحة صندوق البريد.</translation>
    </message>
    <message>
        <source>On the local pool the mail is in the Mailbox panel, and a button puts its code into the field.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>على المجمع المحلي تجد الرسالة في لوحة صندوق البريد، وزر يضع كودها في الحقل.</translation>
    </message>
    <message>
        <source>One family: whoever revokes the refresh token ends them all.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>عائلة واحدة: من يُبطل رمز التحديث ينهيها كلها.</translation>
    </message>
    <message>
        <source>One more step
The pool asks for a code before it hands out tokens.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>خطوة أخرى
يطلب المجمع كودًا قبل أن يسلّم الرموز.</translation>
    </message>
    <message>
        <source>One of the attributes has not the form that the pool&apos;s schema asks for; the details say which.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>إحدى السمات ليست بالصيغة التي يطلبها مخطط المجمع؛ تقول التفاصيل أيّها.</translation>
    </message>
    <message>
        <source>One of the files in ~/.aws is damaged.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>أحد الملفات في ‎~/.aws تالف.</translation>
    </message>
    <message>
        <source>One of the resources has a name that is taken in this account.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>لأحد الموارد اسم محجوز في هذا الحساب.</translation>
    </message>
    <message>
        <source>One of the scopes that are asked for is enough. {said}</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>يكفي واحد من النطاقات المطلوبة. {said}</translation>
    </message>
    <message>
        <source>One of the template&apos;s parameters is not of the form that the template asks for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>أحد معاملات القالب ليس بالصيغة التي يطلبها القالب.</translation>
    </message>
    <message>
        <source>One of the values sent is not what the pool or the app client expects; the details say which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>إحدى القيم المرسلة ليست ما يتوقعه المجمع أو عميل التطبيق؛ تقول التفاصيل أيّها.</translation>
    </message>
    <message>
        <source>One sign-in, one moment.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>دخول واحد، لحظة واحدة.</translation>
    </message>
    <message>
        <source>Only a server with AWS credentials can answer this one, by AdminRespondToAuthChallenge. Start again and choose another way.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>لا يجيب عن هذا إلا خادم لديه بيانات اعتماد AWS، عبر AdminRespondToAuthChallenge. ابدأ من جديد واختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Only administrators of the pool may add users to it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يضيف إليه مستخدمين إلا مسؤولو المجمع.</translation>
    </message>
    <message>
        <source>Only refresh tokens can be revoked</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يمكن إبطال غير رموز التحديث</translation>
    </message>
    <message>
        <source>Open a .har or .html file that was saved from the Protocol panel, or by a browser.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>افتح ملف ‎.har أو ‎.html حُفظ من لوحة البروتوكول أو من متصفح.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in to the network if it asks you to, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>افتح صفحة ويب في متصفحك، وادخل إلى الشبكة إن طلبت ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Open it from where it is now, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>افتحه من حيث هو الآن، أو تابع بالدليل الذي لديك.</translation>
    </message>
    <message>
        <source>Open its pool, preview an update of it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>افتح مجمعه، أو عاين تحديثًا له، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Open the app and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>افتح التطبيق واكتب الكود الذي يعرضه.</translation>
    </message>
    <message>
        <source>Open the app on {device} and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>افتح التطبيق على {device} واكتب الكود الذي يعرضه.</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s API view: it lists what an authorizer looks at.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>افتح عرض API في الفاحص: يسرد ما ينظر إليه المخوِّل.</translation>
    </message>
    <message>
        <source>Open the local pool first.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>افتح المجمع المحلي أولًا.</translation>
    </message>
    <message>
        <source>Open the pool</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>افتح المجمع</translation>
    </message>
    <message>
        <source>Open the pool at its own address, or use the tools of whoever runs this endpoint.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>افتح المجمع بعنوانه هو، أو استخدم أدوات من يدير نقطة النهاية هذه.</translation>
    </message>
    <message>
        <source>Open the protocol theatre for this one. Two requests: what goes out is A, what comes back is B and a salt, and the answer is a signature. Then ask what an eavesdropper with a recording of all of it could do.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>افتح مسرح البروتوكول لهذه الخطوة. طلبان: ما يخرج هو A، وما يعود هو B وملح، والإجابة توقيع. ثم اسأل ماذا يستطيع متنصّت لديه تسجيل لكل ذلك أن يفعل.</translation>
    </message>
    <message>
        <source>Open the system&apos;s keyring and remove the items that begin with wildrydes-desktop.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>افتح حلقة مفاتيح النظام وأزل العناصر التي تبدأ بـ wildrydes-desktop.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passwords would cross the network to {host} for everyone to read.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>ستعبر كلمات المرور الشبكة إلى {host} ليقرأها الجميع.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Phone number verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>رقم الهاتف تم التحقق منه</translation>
    </message>
    <message>
        <source>Picture (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الصورة (عنوانها)</translation>
    </message>
    <message>
        <source>Plain http is only for this machine</source>
        <extracomment>cognito/faults.py, cognito/pool.py, workshop/ride_table.py</extracomment>
        <translation>http غير المشفّر لهذا الجهاز وحده</translation>
    </message>
    <message>
        <source>Pool: {pool}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>المجمع: {pool}</translation>
    </message>
    <message>
        <source>Pools
The one that is open stands among those that were given a name.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>المجمعات
المجمع المفتوح بين المجمعات التي أُعطيت اسمًا.</translation>
    </message>
    <message>
        <source>Prefer it
From now on a sign-in asks for it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تفضيله
من الآن يطلبه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>اسم المستخدم المفضّل</translation>
    </message>
    <message>
        <source>Presenter mode
Large text, one thing at a time, and what is personal is covered.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>وضع العرض
نص كبير، وشيء واحد كل مرة، وما هو شخصي مغطّى.</translation>
    </message>
    <message>
        <source>Preview the update again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>عاين التحديث من جديد.</translation>
    </message>
    <message>
        <source>Profile page (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>صفحة الملف الشخصي (عنوانها)</translation>
    </message>
    <message>
        <source>Prove the address</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>Prove the phone number</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>إثبات رقم الهاتف</translation>
    </message>
    <message>
        <source>Put all values into the one object.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ضع كل القيم في الكائن الواحد.</translation>
    </message>
    <message>
        <source>Put in the address of the API itself. If every address does this, sign in to the network first.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>اكتب عنوان واجهة API نفسها. وإن فعل كل عنوان ذلك فادخل إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>REST: every app client of the pool will do, unless the authorizer has an expression that aud must match. HTTP: aud has to be in the authorizer&apos;s list; client_id, where there is no aud.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: يصلح كل عميل تطبيق في المجمع، ما لم يكن لدى المخوِّل تعبير يجب أن يطابقه aud. ‏HTTP: يجب أن يكون aud في قائمة المخوِّل؛ أو client_id حيث لا يوجد aud.</translation>
    </message>
    <message>
        <source>REST: one of the authorizer&apos;s user pools. HTTP: iss is exactly the issuer that the authorizer names.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: أحد مجمعات مستخدمي المخوِّل. ‏HTTP: iss هو بالضبط جهة الإصدار التي يذكرها المخوِّل.</translation>
    </message>
    <message>
        <source>REST: the method asks for no scopes, so the token is taken for an ID token; an access token belongs to methods that ask for scopes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: لا تطلب الطريقة نطاقات، فيُعامل الرمز على أنه رمز هوية؛ أما رمز الوصول فللطرق التي تطلب نطاقات.</translation>
    </message>
    <message>
        <source>REST: the method asks for scopes, so the token is taken for an access token.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: تطلب الطريقة نطاقات، فيُعامل الرمز على أنه رمز وصول.</translation>
    </message>
    <message>
        <source>RS256: an RSA signature over SHA-256, the only algorithm that user pools use.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>RS256: توقيع RSA على SHA-256، الخوارزمية الوحيدة التي تستخدمها مجمعات المستخدمين.</translation>
    </message>
    <message>
        <source>Read both in the inspector: first the ID token, then the access token. Each claim says what it means, and each check why it passes.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>اقرأهما في الفاحص: رمز الهوية أولًا، ثم رمز الوصول. تقول كل مطالبة معناها، وكل فحص لماذا اجتاز.</translation>
    </message>
    <message>
        <source>Read the mail
The pool has sent a code. Here it comes into the app&apos;s own mailbox.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>قراءة البريد
أرسل المجمع كودًا. وهنا يصل إلى صندوق بريد التطبيق نفسه.</translation>
    </message>
    <message>
        <source>Read the reason; if it does not help, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>اقرأ السبب؛ فإن لم ينفع فاسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details, then try again.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>اقرأ ما يقوله Cognito في التفاصيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details; signing in again often helps.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اقرأ ما يقوله Cognito في التفاصيل؛ وكثيرًا ما ينفع تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Read what will be made, tick the box, then launch again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>اقرأ ما سيُنشأ، وأشّر على المربع، ثم أطلق من جديد.</translation>
    </message>
    <message>
        <source>Refresh
New ID and access tokens for the refresh token, without the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التحديث
رمز هوية ورمز وصول جديدان مقابل رمز التحديث، دون كلمة المرور.</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>حدّث الرموز في صفحة الحساب، ثم اطلب من جديد.</translation>
    </message>
    <message>
        <source>Refresh the tokens, or sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>حدّث الرموز، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Refresh where tokens rotate
The refresh token is another one each time too.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التحديث حيث تُبدَّل الرموز
رمز التحديث أيضًا يتغير كل مرة.</translation>
    </message>
    <message>
        <source>Refused
An administrator wants another password. The app leads to it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>مرفوض
يريد مسؤول كلمة مرور أخرى. ويقود التطبيق إليها.</translation>
    </message>
    <message>
        <source>Region and user pool id disagree</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>المنطقة ومعرّف مجمع المستخدمين غير متفقين</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Register
An address and a password are all that the pool asks for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التسجيل
عنوان وكلمة مرور هما كل ما يطلبه المجمع.</translation>
    </message>
    <message>
        <source>Register
The button of a step leads to where it is done.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التسجيل
زر الخطوة يقود إلى حيث تُنجز.</translation>
    </message>
    <message>
        <source>Register
This pool wants a name as well, and has an attribute of its own.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التسجيل
يريد هذا المجمع اسمًا أيضًا، وله سمة خاصة به.</translation>
    </message>
    <message>
        <source>Register again
Another name, with an address that is taken already.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التسجيل من جديد
اسم آخر، مع عنوان محجوز بالفعل.</translation>
    </message>
    <message>
        <source>Register under a name
In this pool people choose a name; the address is a second one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التسجيل باسم
في هذا المجمع يختار الناس اسمًا؛ والعنوان اسم ثانٍ.</translation>
    </message>
    <message>
        <source>Remember this computer
The box is ticked while the second factor is shown.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تذكّر هذا الحاسوب
يُؤشَّر على المربع عند تقديم العامل الثاني.</translation>
    </message>
    <message>
        <source>Remove some, or have the quota raised. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>أزل بعضها، أو اطلب رفع الحصة. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the other one, or leave it and use its stack. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>أزل الآخر، أو اتركه واستخدم مكدسه. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the setting, or use an emulator on 127.0.0.1.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>أزل الإعداد، أو استخدم محاكيًا على 127.0.0.1.</translation>
    </message>
    <message>
        <source>Remove those that you no longer need.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>أزل ما لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>Revoke this session
Its refresh token is worth nothing any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>إبطال هذه الجلسة
لم يعد لرمز تحديثها أي قيمة.</translation>
    </message>
    <message>
        <source>Revoked token
The API sends a unicorn all the same: it looks at nothing but the token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>رمز مُبطَل
ترسل واجهة API يونيكورن مع ذلك: لا تنظر إلا إلى الرمز.</translation>
    </message>
    <message>
        <source>Ride
The API checks the ID token and sends a unicorn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الرحلة
تفحص واجهة API رمز الهوية وترسل يونيكورن.</translation>
    </message>
    <message>
        <source>Right again
New tokens, straight from the pool.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>عاد إلى صوابه
رموز جديدة من المجمع مباشرة.</translation>
    </message>
    <message>
        <source>Right again
The kept keys are back, and a refresh brings tokens signed by them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>عاد إلى صوابه
عادت المفاتيح المحفوظة، ويأتي التحديث برموز موقّعة بها.</translation>
    </message>
    <message>
        <source>Rotated keys
The key that signed these tokens is not among the pool&apos;s keys now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>مفاتيح مبدَّلة
المفتاح الذي وقّع هذه الرموز ليس بين مفاتيح المجمع الآن.</translation>
    </message>
    <message>
        <source>Run aws configure (or aws sso login), or set AWS_PROFILE, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>شغّل aws configure (أو aws sso login)، أو عيّن AWS_PROFILE، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>S3 refuses you {permission} for {config_key} in {bucket}, and the stack&apos;s role would most likely be refused as well.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>يرفض S3 لك {permission} على {config_key} في {bucket}، والأرجح أن دور المكدس سيُرفض أيضًا.</translation>
    </message>
    <message>
        <source>SHA-256 in Base64</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 بصيغة Base64</translation>
    </message>
    <message>
        <source>SHA-256 in bytes</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 بالبايتات</translation>
    </message>
    <message>
        <source>SHA-256 in hexadecimal</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Save an address or a number first, then ask for the code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>احفظ عنوانًا أو رقمًا أولًا، ثم اطلب الكود.</translation>
    </message>
    <message>
        <source>Save it again under a name.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>احفظه من جديد باسم.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>امسح الصورة بتطبيق مصادقة، أو اكتب السر فيه. ثم اكتب الكود الذي يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keyring or not at all, never in a plain file.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>تُحفظ الأسرار في حلقة مفاتيح النظام أو لا تُحفظ، وليس أبدًا في ملف عادي.</translation>
    </message>
    <message>
        <source>See the other checks.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>انظر الفحوص الأخرى.</translation>
    </message>
    <message>
        <source>See to the endpoint first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>اهتم بنقطة النهاية أولًا.</translation>
    </message>
    <message>
        <source>Set AWS_PROFILE to a profile of yours, or run &apos;aws configure&apos;, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>عيّن AWS_PROFILE إلى ملف تعريف لك، أو شغّل &apos;aws configure&apos;، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret and start the app again, or use an app client without one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>عيّن WILDRYDES_CLIENT_SECRET إلى سر عميل التطبيق وشغّل التطبيق من جديد، أو استخدم عميل تطبيق بلا سر.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret, or use an app client without one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>عيّن WILDRYDES_CLIENT_SECRET إلى سر عميل التطبيق، أو استخدم عميل تطبيق بلا سر.</translation>
    </message>
    <message>
        <source>Set the app up first, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>أعدّ التطبيق أولًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, best by the network. This app allows for it; others refuse tokens for it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>اضبط تاريخ هذا الحاسوب ووقته، والأفضل من الشبكة. يأخذ هذا التطبيق الفرق في الحسبان؛ وغيره يرفض الرموز بسببه.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>اضبط تاريخ هذا الحاسوب ووقته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one and deploy the API.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>اضبط مخوِّل الطريقة على مخوِّل Cognito وانشر واجهة API.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one, deploy the API, and check the address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>اضبط مخوِّل الطريقة على مخوِّل Cognito، وانشر واجهة API، وتحقق من العنوان.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>اضبط ساعة هذا الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إعداد عامل ثانٍ</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>إعداد تطبيق مصادقة</translation>
    </message>
    <message>
        <source>Set up an authenticator app
It reads the secret, and shows a new code every half a minute.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>إعداد تطبيق مصادقة
يقرأ السر، ويعرض كودًا جديدًا كل نصف دقيقة.</translation>
    </message>
    <message>
        <source>Set up an authenticator app
While signed in, of one&apos;s own accord.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>إعداد تطبيق مصادقة
بعد تسجيل الدخول، بمبادرة ذاتية.</translation>
    </message>
    <message>
        <source>Seven steps from an empty account to a unicorn. Each is ticked when it has happened; the order is yours.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>سبع خطوات من حساب فارغ إلى يونيكورن. يُؤشَّر على كل منها حين تحدث؛ والترتيب لك.</translation>
    </message>
    <message>
        <source>Seven ways to break it
A rider signs in while all is well. The panel has seven cards.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>سبع طرق لكسره
يسجّل راكب الدخول وكل شيء على ما يرام. في اللوحة سبع بطاقات.</translation>
    </message>
    <message>
        <source>Show the details to whoever manages the AWS account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>اعرض التفاصيل على من يدير حساب AWS.</translation>
    </message>
    <message>
        <source>Side by side
Every claim of both tokens, and why they differ.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>جنبًا إلى جنب
كل مطالبات الرمزين، ولماذا تختلف.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in
The password is proved by SRP. It does not leave this computer.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول
تُثبَت كلمة المرور عبر SRP. ولا تغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign in again
The computer proves itself, and no code is asked for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول من جديد
يثبت الحاسوب نفسه، ولا يُطلب كود.</translation>
    </message>
    <message>
        <source>Sign in again
The same way, to see what has changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول من جديد
بالطريقة نفسها، لرؤية ما تغيّر.</translation>
    </message>
    <message>
        <source>Sign in again (aws sso login, or whatever your organisation uses), or choose another profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>سجّل الدخول من جديد (aws sso login، أو ما تستخدمه مؤسستك)، أو اختر ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Sign in again next time, or look at the keyring&apos;s own settings.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>سجّل الدخول من جديد في المرة القادمة، أو انظر إلى إعدادات حلقة المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>cognito/error_table_refused.py, session/pieces.py</extracomment>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in again: this time the pool asks for the second factor.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>سجّل الدخول من جديد: هذه المرة يطلب المجمع العامل الثاني.</translation>
    </message>
    <message>
        <source>Sign in and look at the inspector&apos;s check of the issuer: it names the pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>سجّل الدخول وانظر إلى فحص جهة الإصدار في الفاحص: يذكر المجمع.</translation>
    </message>
    <message>
        <source>Sign in by the address
A verified address leads to the same account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول بالعنوان
العنوان الذي تم التحقق منه يقود إلى الحساب نفسه.</translation>
    </message>
    <message>
        <source>Sign in by the moved address
It leads to the second account now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول بالعنوان المنقول
يقود الآن إلى الحساب الثاني.</translation>
    </message>
    <message>
        <source>Sign in by the name</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول بالاسم</translation>
    </message>
    <message>
        <source>Sign in by the pool&apos;s own rules
No password: the pool has thought up questions.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول بقواعد المجمع نفسه
لا كلمة مرور: ابتكر المجمع أسئلة.</translation>
    </message>
    <message>
        <source>Sign in each time, or choose another folder with --data-dir.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>سجّل الدخول كل مرة، أو اختر مجلدًا آخر بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>Sign in each time, or set up the system&apos;s own keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>سجّل الدخول كل مرة، أو أعدّ حلقة مفاتيح النظام نفسها.</translation>
    </message>
    <message>
        <source>Sign in each time.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>سجّل الدخول كل مرة.</translation>
    </message>
    <message>
        <source>Sign in each time. On Linux, GNOME Keyring, KWallet and KeePassXC offer a keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>سجّل الدخول كل مرة. على Linux توفّر GNOME Keyring وKWallet وKeePassXC حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>Sign in there again, by &apos;aws sso login&apos; for single sign-on, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>سجّل الدخول هناك من جديد، بـ &apos;aws sso login&apos; للدخول الموحّد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Sign in to that account, or register with another address.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ادخل إلى ذلك الحساب، أو سجّل بعنوان آخر.</translation>
    </message>
    <message>
        <source>Sign in with a temporary password
An administrator has chosen it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الدخول بكلمة مرور مؤقتة
اختارها مسؤول.</translation>
    </message>
    <message>
        <source>Sign in with the temporary password, or ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>سجّل الدخول بكلمة المرور المؤقتة، أو اطلب واحدة جديدة ممن يدير المجمع.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>سجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out everywhere
Every session of this rider ends, on all computers.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الخروج من كل مكان
تنتهي كل جلسات هذا الراكب، على كل الحواسيب.</translation>
    </message>
    <message>
        <source>Sign out here
The app forgets the tokens. The pool does not hear of it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تسجيل الخروج هنا
ينسى التطبيق الرموز. ولا يبلغ ذلك المجمع.</translation>
    </message>
    <message>
        <source>Sign out, and ask for a ride by curl, with the token that was copied before: it works until it expires. That is what a bearer token is. Then let it expire, in the view Break or with the scene Wrong clock.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>سجّل الخروج، واطلب رحلة بـ curl بالرمز الذي نُسخ من قبل: يعمل حتى تنتهي صلاحيته. هذا هو معنى bearer token. ثم دع صلاحيته تنتهي، في العرض «كسر» أو بالمشهد «ساعة خاطئة».</translation>
    </message>
    <message>
        <source>SignUp sends the password. Say so: people have heard that it never travels. From here on it does not. Cognito keeps a verifier of it. Its own mailer sends 50 mails a day: in a room of forty that is one registration for everybody, and ten mails more.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ترسل SignUp كلمة المرور. قل ذلك: فقد سمع الناس أنها لا تُرسل أبدًا. من هنا فصاعدًا لا تُرسل. يحتفظ Cognito بمُحقِّق لها. ومرسل بريده نفسه يرسل 50 رسالة في اليوم: في قاعة من أربعين يعني ذلك تسجيلًا واحدًا لكل شخص، وعشر رسائل أخرى.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, after the token was issued on {issued}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>كان الدخول في {utc}، بعد إصدار الرمز في {issued}.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, when this token was issued.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>كان الدخول في {utc}، حين صدر هذا الرمز.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, {span} before this token was issued: it came by a refresh.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>كان الدخول في {utc}، قبل إصدار هذا الرمز بـ {span}: أتى بتحديث.</translation>
    </message>
    <message>
        <source>Signed in {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>الدخول في المستقبل بعد {span}، في {utc}.{aside}</translation>
    </message>
    <message>
        <source>Signed requests are sent to Amazon&apos;s addresses and to this machine only, and this pool&apos;s address is neither.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>لا تُرسل الطلبات الموقّعة إلا إلى عناوين Amazon وهذا الجهاز، وعنوان هذا المجمع ليس أيًّا منهما.</translation>
    </message>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>ستة أرقام، جديدة كل 30 ثانية.</translation>
    </message>
    <message>
        <source>Somebody changed the groups since: a refresh brings them up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>غيّر أحدهم المجموعات منذ ذلك الحين: يجلب التحديث حالتها الراهنة.</translation>
    </message>
    <message>
        <source>Somebody listens
The toy is guessed at once; the real one is not.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>هناك من يتنصّت
يُخمَّن النموذج المصغّر فورًا؛ أما الحقيقي فلا.</translation>
    </message>
    <message>
        <source>Somebody signs in to another account of this pool with the same address or phone number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يسجّل أحدهم الدخول إلى حساب آخر في هذا المجمع بالعنوان أو رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Somebody switched its termination protection on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>فعّل أحدهم حمايته من الإنهاء.</translation>
    </message>
    <message>
        <source>Something failed inside the service. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>فشل شيء داخل الخدمة. جُرّب عدة مرات.</translation>
    </message>
    <message>
        <source>Something failed on the other side. It was tried several times.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>فشل شيء في الطرف الآخر. جُرّب عدة مرات.</translation>
    </message>
    <message>
        <source>Something in between has failed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>فشل شيء في الطريق</translation>
    </message>
    <message>
        <source>Something in between wants to send you elsewhere</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>شيء في الطريق يريد إرسالك إلى مكان آخر</translation>
    </message>
    <message>
        <source>Something in front of the API has failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>فشل شيء أمام واجهة API</translation>
    </message>
    <message>
        <source>Something in {name} makes no sense</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>شيء في {name} غير مفهوم</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ينقص شيء</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>يوجد شيء بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>Something typed in does not have the right form</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>قيمة مكتوبة ليست بالصيغة الصحيحة</translation>
    </message>
    <message>
        <source>Something went wrong inside this app</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>حدث خطأ داخل هذا التطبيق</translation>
    </message>
    <message>
        <source>Start the sign-in again, and read each question closely.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>ابدأ الدخول من جديد، واقرأ كل سؤال بعناية.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>ابدأ الدخول من جديد.</translation>
    </message>
    <message>
        <source>Start the sign-in again: a new code is sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ابدأ الدخول من جديد: يُرسل كود جديد.</translation>
    </message>
    <message>
        <source>Subject (the user&apos;s fixed id)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الموضوع (معرّف المستخدم الثابت)</translation>
    </message>
    <message>
        <source>Switch it off in the CloudFormation console, if you may, then delete again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>أوقفها في وحدة تحكم CloudFormation إن كان مسموحًا لك، ثم احذف من جديد.</translation>
    </message>
    <message>
        <source>Take a ride</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>القيام برحلة</translation>
    </message>
    <message>
        <source>Take a token of this session, or paste another.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>خذ رمزًا من هذه الجلسة، أو الصق غيره.</translation>
    </message>
    <message>
        <source>Take an attribute away</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>أزل سمة</translation>
    </message>
    <message>
        <source>Take another one, or sign in to that account and remove it there first.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>خذ غيره، أو ادخل إلى ذلك الحساب وأزله منه أولًا.</translation>
    </message>
    <message>
        <source>Take the proposed user name or choose your own, then go on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>خذ اسم المستخدم المقترح أو اختر اسمك، ثم تابع.</translation>
    </message>
    <message>
        <source>Take the spaces away and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>أزل المسافات وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Tampered token
Somebody has written “administrators” into the groups. The signature tells.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>رمز متلاعَب به
كتب أحدهم «administrators» في المجموعات. والتوقيع يكشفه.</translation>
    </message>
    <message>
        <source>Tell whoever handed out the app, or mend the file and start again.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>أخبر من وزّع التطبيق، أو أصلح الملف وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Temporary credentials last for hours. These were good, and are not any more.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تدوم بيانات الاعتماد المؤقتة ساعات. كانت هذه صالحة، ولم تعد كذلك.</translation>
    </message>
    <message>
        <source>That ARN is neither a user pool&apos;s nor a CloudFormation stack&apos;s.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>ذلك الـ ARN ليس لمجمع مستخدمين ولا لمكدس CloudFormation.</translation>
    </message>
    <message>
        <source>That account is not in this pool</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ذلك الحساب ليس في هذا المجمع</translation>
    </message>
    <message>
        <source>That address belongs to another account</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ذلك العنوان يخص حسابًا آخر</translation>
    </message>
    <message>
        <source>That address has an account. Sign in, or register with another one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>لذلك العنوان حساب. سجّل الدخول، أو سجّل بعنوان آخر.</translation>
    </message>
    <message>
        <source>That cannot be a password</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يمكن أن تكون هذه كلمة مرور</translation>
    </message>
    <message>
        <source>That cannot be a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يمكن أن يكون هذا اسم مستخدم</translation>
    </message>
    <message>
        <source>That code is no longer good</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>لم يعد ذلك الكود صالحًا</translation>
    </message>
    <message>
        <source>That code is not right</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ذلك الكود غير صحيح</translation>
    </message>
    <message>
        <source>That code was used already</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ذلك الكود استُخدم بالفعل</translation>
    </message>
    <message>
        <source>That does not look like a code</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>لا يبدو هذا كودًا</translation>
    </message>
    <message>
        <source>That does not name a pool</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>هذا لا يذكر مجمعًا</translation>
    </message>
    <message>
        <source>That endpoint may not see AWS credentials</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>لا يجوز أن ترى نقطة النهاية تلك بيانات اعتماد AWS</translation>
    </message>
    <message>
        <source>That is neither true nor false</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا ليس true ولا false</translation>
    </message>
    <message>
        <source>That is not a Region</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>هذه ليست منطقة</translation>
    </message>
    <message>
        <source>That is not a bucket&apos;s name</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>هذا ليس اسم حاوية</translation>
    </message>
    <message>
        <source>That is not a date</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا ليس تاريخًا</translation>
    </message>
    <message>
        <source>That is not a mailbox of this machine</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>هذا ليس صندوق بريد على هذا الجهاز</translation>
    </message>
    <message>
        <source>That is not a name for a pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>هذا ليس اسمًا لمجمع</translation>
    </message>
    <message>
        <source>That is not a phone number</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>هذا ليس رقم هاتف</translation>
    </message>
    <message>
        <source>That is not a saved pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>هذا ليس مجمعًا محفوظًا</translation>
    </message>
    <message>
        <source>That is not a stack&apos;s name</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>هذا ليس اسم مكدس</translation>
    </message>
    <message>
        <source>That is not a user pool id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>هذا ليس معرّف مجمع مستخدمين</translation>
    </message>
    <message>
        <source>That is not a whole number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>That is not an API&apos;s address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>هذا ليس عنوان واجهة API</translation>
    </message>
    <message>
        <source>That is not an app client id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>هذا ليس معرّف عميل تطبيق</translation>
    </message>
    <message>
        <source>That is not an email address</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>هذا ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>That is not an endpoint address</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>هذا ليس عنوان نقطة نهاية</translation>
    </message>
    <message>
        <source>That is set for good</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>هذا معيَّن نهائيًا</translation>
    </message>
    <message>
        <source>That is too long</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا أطول من اللازم</translation>
    </message>
    <message>
        <source>That is too short</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا أقصر من اللازم</translation>
    </message>
    <message>
        <source>That looks like an app client id. It does not say which pool it belongs to.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>يبدو هذا معرّف عميل تطبيق. ولا يقول إلى أي مجمع ينتمي.</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <extracomment>cognito/error_table_pool.py, session/profiles.py</extracomment>
        <translation>هذا الاسم محجوز</translation>
    </message>
    <message>
        <source>That number is too large</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا العدد أكبر من اللازم</translation>
    </message>
    <message>
        <source>That number is too small</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>هذا العدد أصغر من اللازم</translation>
    </message>
    <message>
        <source>That pool is not in the list any more</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>لم يعد ذلك المجمع في القائمة</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>استغرق ذلك وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>That was not an API&apos;s answer</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم تكن تلك إجابة واجهة API</translation>
    </message>
    <message>
        <source>That was not an answer of Amazon&apos;s</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لم تكن تلك إجابة من Amazon</translation>
    </message>
    <message>
        <source>That was not an answer of Cognito&apos;s</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم تكن تلك إجابة من Cognito</translation>
    </message>
    <message>
        <source>The API could not make sense of the request</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم تفهم واجهة API الطلب</translation>
    </message>
    <message>
        <source>The API could not run its function</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم تستطع واجهة API تشغيل دالتها</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم تُجب واجهة API في الوقت المحدد</translation>
    </message>
    <message>
        <source>The API does not let you in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا تسمح لك واجهة API بالدخول</translation>
    </message>
    <message>
        <source>The API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>فشلت واجهة API</translation>
    </message>
    <message>
        <source>The API has no such path</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ليس لواجهة API مسار كهذا</translation>
    </message>
    <message>
        <source>The API is not available</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>واجهة API غير متاحة</translation>
    </message>
    <message>
        <source>The API let everybody in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>سمحت واجهة API للجميع بالدخول</translation>
    </message>
    <message>
        <source>The API let the token in and says that all went well, but what it answers is not a ride: no Unicorn is named. Another API may live at that address, or its function is not the workshop&apos;s.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>قبلت واجهة API الرمز وتقول إن كل شيء سار حسنًا، لكن ما تجيب به ليس رحلة: لا يُذكر Unicorn. ربما عند ذلك العنوان واجهة أخرى، أو ليست دالتها دالة ورشة العمل.</translation>
    </message>
    <message>
        <source>The API passes on so many requests a second and no more, or its quota is used up.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>تمرّر واجهة API عددًا محدودًا من الطلبات في الثانية، أو استُهلكت حصتها.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>رفضت واجهة API الرمز</translation>
    </message>
    <message>
        <source>The API refused the token. The inspector&apos;s view API shows which check it fails.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>رفضت واجهة API الرمز. يُظهر عرض API في الفاحص أي فحص لا يجتازه.</translation>
    </message>
    <message>
        <source>The API refused the token: it has expired</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>رفضت واجهة API الرمز: انتهت صلاحيته</translation>
    </message>
    <message>
        <source>The API that the token is for, where the app asked for one; the app client stands in client_id.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>واجهة API التي صدر لها الرمز، حيث طلب التطبيق واحدة؛ أما عميل التطبيق ففي client_id.</translation>
    </message>
    <message>
        <source>The API took your token for an AWS signature</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ظنت واجهة API رمزك توقيع AWS</translation>
    </message>
    <message>
        <source>The API&apos;s address could not be found</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>تعذّر العثور على عنوان واجهة API</translation>
    </message>
    <message>
        <source>The API&apos;s address leads elsewhere</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>يقود عنوان واجهة API إلى مكان آخر</translation>
    </message>
    <message>
        <source>The API&apos;s address was found, but the connection was refused. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>عُثر على عنوان واجهة API، لكن الاتصال رُفض. لم يُرسل الرمز.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer does not work</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا يعمل مخوِّل واجهة API</translation>
    </message>
    <message>
        <source>The AWS credentials could not be fetched</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تعذّر جلب بيانات اعتماد AWS</translation>
    </message>
    <message>
        <source>The AWS credentials have expired</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>انتهت صلاحية بيانات اعتماد AWS</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be read</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تعذّرت قراءة إعدادات AWS على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تعذّر استخدام إعدادات AWS على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The IAM role of the group that comes first for this person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>دور IAM للمجموعة التي تأتي أولًا لهذا الشخص.</translation>
    </message>
    <message>
        <source>The IAM roles that come with the person&apos;s groups.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>أدوار IAM التي تأتي مع مجموعات الشخص.</translation>
    </message>
    <message>
        <source>The ID token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>The ID token calls the user name so; the access token calls it username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>هكذا يسمّي رمز الهوية اسم المستخدم؛ أما رمز الوصول فيسمّيه username.</translation>
    </message>
    <message>
        <source>The ID token names the app client in aud; the access token names it in client_id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>يذكر رمز الهوية عميل التطبيق في aud؛ ويذكره رمز الوصول في client_id.</translation>
    </message>
    <message>
        <source>The ID token says who the person is; the access token leaves that out.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>يقول رمز الهوية من هو الشخص؛ ويترك رمز الوصول ذلك.</translation>
    </message>
    <message>
        <source>The Ride page needs the address of the API. On the local pool it knows it; else it is an output of the stack of module 3.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>تحتاج صفحة الرحلة إلى عنوان واجهة API. تعرفه على المجمع المحلي؛ وإلا فهو من مخرجات مكدس الوحدة 3.</translation>
    </message>
    <message>
        <source>The access key is not one of Amazon&apos;s any more, or its secret half does not belong to it, or the Region is one that this account has not switched on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لم يعد مفتاح الوصول من مفاتيح Amazon، أو لا يخصه نصفه السري، أو المنطقة غير مفعّلة في هذا الحساب.</translation>
    </message>
    <message>
        <source>The access key was deleted or deactivated, is misspelt, or belongs to another partition of AWS.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>مفتاح الوصول محذوف أو معطّل، أو فيه خطأ كتابة، أو يخص قسمًا (partition) آخر من AWS.</translation>
    </message>
    <message>
        <source>The access token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>The access token calls the user name so; the ID token calls it cognito:username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>هكذا يسمّي رمز الوصول اسم المستخدم؛ أما رمز الهوية فيسمّيه cognito:username.</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>انتهت صلاحية رمز الوصول</translation>
    </message>
    <message>
        <source>The access token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>رمز الوصول غير صالح</translation>
    </message>
    <message>
        <source>The access token names the app client here; the ID token does so in aud.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>يذكر رمز الوصول عميل التطبيق هنا؛ أما رمز الهوية فيذكره في aud.</translation>
    </message>
    <message>
        <source>The access token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>أُبطل رمز الوصول: هنا، أو على جهاز آخر، أو من مسؤول.</translation>
    </message>
    <message>
        <source>The account has no phone number or address for the second factor that was asked for.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ليس للحساب رقم هاتف أو عنوان للعامل الثاني المطلوب.</translation>
    </message>
    <message>
        <source>The account has no verified email address or phone number, so the password cannot be reset this way.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ليس للحساب عنوان بريد أو رقم هاتف تم التحقق منه، فلا يمكن إعادة تعيين كلمة المرور بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The account has reached a limit</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>بلغ الحساب حدًّا</translation>
    </message>
    <message>
        <source>The account has several. The one you choose is asked for next.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>للحساب عدة عوامل. ويُطلب بعد ذلك ما تختاره.</translation>
    </message>
    <message>
        <source>The account has too many stacks</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>للحساب مكدسات أكثر من اللازم</translation>
    </message>
    <message>
        <source>The account is in a state in which it has no password of its own yet.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>الحساب في حالة ليست له فيها كلمة مرور خاصة بعد.</translation>
    </message>
    <message>
        <source>The account or the pool has reached its limit of requests per second. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>بلغ الحساب أو المجمع حدّ الطلبات في الثانية. جُرّب عدة مرات.</translation>
    </message>
    <message>
        <source>The account waits for its code. Verify the address first.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ينتظر الحساب كوده. تحقق من العنوان أولًا.</translation>
    </message>
    <message>
        <source>The account was being changed by somebody else at that moment.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>كان شخص آخر يغيّر الحساب في تلك اللحظة.</translation>
    </message>
    <message>
        <source>The accounts elsewhere through which the person signs in to this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الحسابات الأخرى التي يسجّل الشخص الدخول عبرها إلى هذا المجمع.</translation>
    </message>
    <message>
        <source>The address could not be found</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تعذّر العثور على العنوان</translation>
    </message>
    <message>
        <source>The address of a picture of the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>عنوان صورة للشخص.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s own site.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>عنوان موقع الشخص نفسه.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s profile page.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>عنوان صفحة الملف الشخصي للشخص.</translation>
    </message>
    <message>
        <source>The address set for Cognito would send passwords over the network for everyone to read. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>العنوان المعيَّن لـ Cognito سيرسل كلمات المرور عبر الشبكة ليقرأها الجميع. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The address was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>تغيّر العنوان منذ ذلك الحين: يجلب التحديث الحالة الراهنة للسمات.</translation>
    </message>
    <message>
        <source>The address was found, but the connection was refused.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>عُثر على العنوان، لكن الاتصال رُفض.</translation>
    </message>
    <message>
        <source>The address was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>تم التحقق من العنوان، أو تغيّر، منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The address where a pool publishes its keys answered with an error. The user pool id may be misspelt, or belong to another Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>أجاب العنوان الذي ينشر فيه المجمع مفاتيحه بخطأ. ربما في معرّف مجمع المستخدمين خطأ كتابة، أو يخص منطقة أخرى.</translation>
    </message>
    <message>
        <source>The answer did not come in time</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم تأتِ الإجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>The answer has no unicorn in it</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا يونيكورن في الإجابة</translation>
    </message>
    <message>
        <source>The answer is HTML, not JSON. The website&apos;s own address answers like this, and so does the sign-in page of a public network.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>الإجابة HTML وليست JSON. هكذا يجيب عنوان الموقع نفسه، وكذلك صفحة الدخول إلى شبكة عامة.</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>الإجابة أطول بكثير من اللازم</translation>
    </message>
    <message>
        <source>The answer is not a JSON object, so whoever sent it is not Cognito, or it was damaged on the way.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>الإجابة ليست كائن JSON، فمن أرسلها ليس Cognito، أو تلفت في الطريق.</translation>
    </message>
    <message>
        <source>The answer lacks something that has to be in it, so whoever sent it may not be Cognito.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ينقص الإجابة شيء لا بد أن يكون فيها، فقد لا يكون من أرسلها هو Cognito.</translation>
    </message>
    <message>
        <source>The answer was a redirect. It was not followed, so that your token reaches nobody that you did not name.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>كانت الإجابة إعادة توجيه. ولم تُتبع، حتى لا يصل رمزك إلى من لم تذكره.</translation>
    </message>
    <message>
        <source>The answers did not say.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لم تقل الإجابات ذلك.</translation>
    </message>
    <message>
        <source>The app client cannot do that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يستطيع عميل التطبيق ذلك</translation>
    </message>
    <message>
        <source>The app client does not allow it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لا يسمح عميل التطبيق به.</translation>
    </message>
    <message>
        <source>The app client has a secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لعميل التطبيق سر، ولم يُعيَّن هنا سر.</translation>
    </message>
    <message>
        <source>The app client has a secret, and the one set here is right.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لعميل التطبيق سر، والمعيَّن هنا صحيح.</translation>
    </message>
    <message>
        <source>The app client has a secret; whether ours is right did not show.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لعميل التطبيق سر؛ ولم يتبيّن هل ما لدينا صحيح.</translation>
    </message>
    <message>
        <source>The app client has no secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس لعميل التطبيق سر، ولم يُعيَّن هنا سر.</translation>
    </message>
    <message>
        <source>The app client is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>عميل التطبيق غير موجود</translation>
    </message>
    <message>
        <source>The app client may not write that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لا يُسمح لعميل التطبيق بكتابة ذلك</translation>
    </message>
    <message>
        <source>The app client sets a life for each kind of token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>يحدد عميل التطبيق عمرًا لكل نوع من الرموز.</translation>
    </message>
    <message>
        <source>The app client that signed in; access tokens name it here, not in aud.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>عميل التطبيق الذي سجّل الدخول؛ تذكره رموز الوصول هنا، لا في aud.</translation>
    </message>
    <message>
        <source>The app client was made with a client secret, and the request has to prove that it is known.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>أُنشئ عميل التطبيق بسر عميل، وعلى الطلب أن يثبت أنه معروف.</translation>
    </message>
    <message>
        <source>The app client&apos;s settings do not allow this operation; for signing out, token revocation has to be enabled.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا تسمح إعدادات عميل التطبيق بهذه العملية؛ ولتسجيل الخروج يجب تمكين إبطال الرموز.</translation>
    </message>
    <message>
        <source>The app clients of the pool are not known</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>عملاء التطبيق في المجمع غير معروفين</translation>
    </message>
    <message>
        <source>The app must know which pool to talk to: its id, its client&apos;s id and its Region. The stack&apos;s page opens its pool by itself; else drop the website&apos;s js/config.js onto the window. All of it is public.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>يجب أن يعرف التطبيق أي مجمع يخاطب: معرّفه ومعرّف عميله ومنطقته. تفتح صفحة المكدس مجمعه تلقائيًا؛ وإلا فأفلت ملف الموقع js/config.js على النافذة. كل ذلك علني.</translation>
    </message>
    <message>
        <source>The app that asked for the token, where that is not the one it is for.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>التطبيق الذي طلب الرمز، حيث لا يكون هو من صدر له.</translation>
    </message>
    <message>
        <source>The app&apos;s own value, back in the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>قيمة التطبيق نفسه، عائدة في رمز الهوية.</translation>
    </message>
    <message>
        <source>The attribute can be given once, when the user is made, and not be changed.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يمكن إعطاء السمة مرة واحدة، عند إنشاء المستخدم، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>The attribute is required, so it cannot be empty.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>السمة مطلوبة، فلا يمكن أن تكون فارغة.</translation>
    </message>
    <message>
        <source>The attribute is set by the service, or the app client may only read it.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>تعيّن الخدمة السمة، أو لا يُسمح لعميل التطبيق إلا بقراءتها.</translation>
    </message>
    <message>
        <source>The attribute takes a day of the calendar, the year first.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>تأخذ السمة يومًا من التقويم، والسنة أولًا.</translation>
    </message>
    <message>
        <source>The attribute takes digits only, with a minus sign before them where it is negative.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>تأخذ السمة أرقامًا فقط، قبلها علامة ناقص إن كانت سالبة.</translation>
    </message>
    <message>
        <source>The attribute takes one of these two words, in small letters.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>تأخذ السمة إحدى هاتين الكلمتين، بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds} characters; these are {count}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>عدد أحرف السمة: {bounds}؛ وهذه {count}.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>تأخذ السمة: {bounds}.</translation>
    </message>
    <message>
        <source>The authenticator app could not be switched on with it. Its code changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>تعذّر تفعيل تطبيق المصادقة به. يتغير كوده كل 30 ثانية ويتبع ساعة الهاتف.</translation>
    </message>
    <message>
        <source>The bucket belongs to another account</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>تخص الحاوية حسابًا آخر</translation>
    </message>
    <message>
        <source>The bucket is in another Region</source>
        <extracomment>workshop/stack_reasons.py, workshop/website.py</extracomment>
        <translation>الحاوية في منطقة أخرى</translation>
    </message>
    <message>
        <source>The bucket is not there</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>الحاوية غير موجودة</translation>
    </message>
    <message>
        <source>The bucket may not be written to</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>لا تُسمح الكتابة في الحاوية</translation>
    </message>
    <message>
        <source>The certificate did not pass the check. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم تجتز الشهادة الفحص. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The check-up
The pool is asked, and its refusals answer. Nothing is changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الفحص الشامل
يُسأل المجمع، ويكون الجواب في رفضه. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>The client secret comes first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>سر العميل يأتي أولًا.</translation>
    </message>
    <message>
        <source>The client secret is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>سر العميل غير صحيح</translation>
    </message>
    <message>
        <source>The client secret that is set here is not the app client&apos;s.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>سر العميل المعيَّن هنا ليس سر عميل التطبيق.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>ساعة هذا الحاسوب مختلة</translation>
    </message>
    <message>
        <source>The code could not be sent</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>تعذّر إرسال الكود</translation>
    </message>
    <message>
        <source>The code in the mail proves that the address is yours. It lives for a day.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>يثبت الكود في البريد أن العنوان لك. وعمره يوم.</translation>
    </message>
    <message>
        <source>The code of an authenticator app changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>كود تطبيق المصادقة يتغير كل 30 ثانية ويتبع ساعة الهاتف.</translation>
    </message>
    <message>
        <source>The code of an authenticator app is six digits.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>كود تطبيق المصادقة ستة أرقام.</translation>
    </message>
    <message>
        <source>The code was right, but another account of this pool signs in with the same address or number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>كان الكود صحيحًا، لكن حسابًا آخر في هذا المجمع يسجّل الدخول بالعنوان أو الرقم نفسه.</translation>
    </message>
    <message>
        <source>The computers that the pool remembers</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الحواسيب التي يتذكرها المجمع</translation>
    </message>
    <message>
        <source>The configuration is broken</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>الإعدادات تالفة</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer was here. The request may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>انقطع الاتصال قبل أن تصل الإجابة كاملة. ربما نُفّذ الطلب.</translation>
    </message>
    <message>
        <source>The connection to the API was lost</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انقطع الاتصال بواجهة API</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The credentials are good, but lack a permission.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>بيانات الاعتماد صالحة، لكن ينقصها إذن.</translation>
    </message>
    <message>
        <source>The credentials are good, but lack the permission {permission}.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>بيانات الاعتماد صالحة، لكن ينقصها الإذن {permission}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <extracomment>app/composition.py</extracomment>
        <translation>تعذّر استخدام مجلد البيانات</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written, so the next start would not know of it.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>لا يمكن الكتابة في مجلد البيانات، فلن يعلم التشغيل التالي بذلك.</translation>
    </message>
    <message>
        <source>The data folder does not take the settings: {reason}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>لا يقبل مجلد البيانات الإعدادات: {reason}.</translation>
    </message>
    <message>
        <source>The deployed configuration may not be read</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>لا تُسمح قراءة الإعدادات المنشورة</translation>
    </message>
    <message>
        <source>The details say what AWS said.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تقول التفاصيل ما قالته AWS.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that, then delete again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>تقول التفاصيل ما قاله CloudFormation. أصلح ذلك، ثم احذف من جديد.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>تقول التفاصيل ما قاله CloudFormation. أصلح ذلك.</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>تقول التفاصيل السبب.</translation>
    </message>
    <message>
        <source>The device that signed in, where the pool remembers devices.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الجهاز الذي سجّل الدخول، حيث يتذكر المجمع الأجهزة.</translation>
    </message>
    <message>
        <source>The endpoint does not know that operation</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا تعرف نقطة النهاية تلك العملية</translation>
    </message>
    <message>
        <source>The feature belongs to a higher feature plan (Essentials or Plus).</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>تخص الميزة خطة ميزات أعلى (Essentials أو Plus).</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>The file does not name the pool</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>لا يذكر الملف المجمع</translation>
    </message>
    <message>
        <source>The file has several pools</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>في الملف عدة مجمعات</translation>
    </message>
    <message>
        <source>The file is called js/config.js. Drop it anywhere onto this window.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>اسم الملف js/config.js. أفلته في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>الملف ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>The file is not a configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>الملف ليس إعدادات</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>workshop/config_text.py, workshop/pool_profiles.py</extracomment>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تعذّرت قراءة ملف الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>The first question</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>السؤال الأول</translation>
    </message>
    <message>
        <source>The function behind the API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>فشلت الدالة التي وراء واجهة API</translation>
    </message>
    <message>
        <source>The function did not answer as it should</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لم تُجب الدالة كما ينبغي</translation>
    </message>
    <message>
        <source>The function that writes js/config.js gave no answer in time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>لم تُجب الدالة التي تكتب js/config.js في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The function took too long</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>استغرقت الدالة وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>The function&apos;s runtime is out of date</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>بيئة تشغيل الدالة قديمة</translation>
    </message>
    <message>
        <source>The groups of the pool that the person belongs to.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>مجموعات المجمع التي ينتمي إليها الشخص.</translation>
    </message>
    <message>
        <source>The guide cannot be read</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>تعذّرت قراءة الدليل</translation>
    </message>
    <message>
        <source>The header could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>تعذّرت قراءة الترويسة.</translation>
    </message>
    <message>
        <source>The header does not say which key signed it (kid).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا تقول الترويسة أي مفتاح وقّعها (kid).</translation>
    </message>
    <message>
        <source>The header makes extensions critical (crit: {header}). Whoever does not know them must refuse the token, and Cognito uses none.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>تجعل الترويسة امتدادات حرجة (crit: {header}). من لا يعرفها عليه رفض الرمز، ولا يستخدم Cognito أيًّا منها.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg). User pools sign with RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا تذكر الترويسة خوارزمية (alg). توقّع مجمعات المستخدمين بـ RS256.</translation>
    </message>
    <message>
        <source>The header says that the token is not signed (alg none). Anybody could have made it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>تقول الترويسة إن الرمز غير موقّع (alg none). يمكن لأي شخص أن يكون قد صنعه.</translation>
    </message>
    <message>
        <source>The header says {algorithm}; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>تقول الترويسة {algorithm}؛ ومجمعات المستخدمين تستخدم RS256.</translation>
    </message>
    <message>
        <source>The id of the sign-in that this token descends from; revoking its refresh token revokes the whole family.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>معرّف الدخول الذي ينحدر منه هذا الرمز؛ إبطال رمز تحديثه يُبطل العائلة كلها.</translation>
    </message>
    <message>
        <source>The id of the sign-in&apos;s entry in the pool&apos;s event history.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>معرّف قيد الدخول في سجل أحداث المجمع.</translation>
    </message>
    <message>
        <source>The id of this one token; no other token has it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>معرّف هذا الرمز وحده؛ ليس لرمز آخر.</translation>
    </message>
    <message>
        <source>The id says {found}, what stands around it says {region}.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>يقول المعرّف {found}، وما حوله يقول {region}.</translation>
    </message>
    <message>
        <source>The id says {match}, the Region given is {region}.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>يقول المعرّف {match}، والمنطقة المعطاة {region}.</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>لم تحتفظ حلقة المفاتيح بما أُعطيت</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>حلقة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>The keyring does not work</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>حلقة المفاتيح لا تعمل</translation>
    </message>
    <message>
        <source>The keyring here is not a safe one</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>حلقة المفاتيح هنا ليست آمنة</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keyring said no</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>قالت حلقة المفاتيح لا</translation>
    </message>
    <message>
        <source>The keyring said that it was removed, and still has it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>قالت حلقة المفاتيح إنه أُزيل، وما زال لديها.</translation>
    </message>
    <message>
        <source>The keys
F1 shows them, and F5 ends it all.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>المفاتيح
يُظهرها F1، وينهي F5 كل شيء.</translation>
    </message>
    <message>
        <source>The last character of the {name} was changed: it carries bits that Base64url leaves unused, and strict readers refuse it (RFC 4648, section 3.5).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>غُيّر الحرف الأخير من {name}: يحمل بتات يتركها Base64url غير مستخدمة، والقارئون الصارمون يرفضونه (RFC 4648، القسم 3.5).</translation>
    </message>
    <message>
        <source>The list below the password says what the pool still misses in it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>تقول القائمة تحت كلمة المرور ما الذي ما زال المجمع يفتقده فيها.</translation>
    </message>
    <message>
        <source>The list has room for {most_pools}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>تتسع القائمة لـ {most_pools}.</translation>
    </message>
    <message>
        <source>The list of keys is there, but none in it can check a token (RS256).</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>قائمة المفاتيح موجودة، لكن ليس فيها ما يستطيع فحص رمز (RS256).</translation>
    </message>
    <message>
        <source>The local pool cannot write</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يستطيع المجمع المحلي الكتابة</translation>
    </message>
    <message>
        <source>The local pool does not start</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>لا يبدأ المجمع المحلي</translation>
    </message>
    <message>
        <source>The local pool has just started again</source>
        <extracomment>app/administration.py</extracomment>
        <translation>بدأ المجمع المحلي من جديد للتو</translation>
    </message>
    <message>
        <source>The local pool has this one app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>للمجمع المحلي عميل التطبيق هذا وحده.</translation>
    </message>
    <message>
        <source>The local pool is not open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>المجمع المحلي غير مفتوح</translation>
    </message>
    <message>
        <source>The local pool is not running</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>المجمع المحلي لا يعمل</translation>
    </message>
    <message>
        <source>The local pool keeps the mails that Cognito would have sent, and did not hand them over.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>يحتفظ المجمع المحلي بالرسائل التي كان Cognito سيرسلها، ولم يسلّمها.</translation>
    </message>
    <message>
        <source>The local pool refuses this</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>يرفض المجمع المحلي هذا</translation>
    </message>
    <message>
        <source>The mailbox does not answer</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>صندوق البريد لا يجيب</translation>
    </message>
    <message>
        <source>The mailbox refused to show its mails</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>رفض صندوق البريد عرض رسائله</translation>
    </message>
    <message>
        <source>The mailbox sent too much</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>أرسل صندوق البريد أكثر من اللازم</translation>
    </message>
    <message>
        <source>The mailbox&apos;s answer cannot be read</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>تعذّرت قراءة إجابة صندوق البريد</translation>
    </message>
    <message>
        <source>The moment before which no API may take the token.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>اللحظة التي لا يجوز قبلها لأي واجهة API قبول الرمز.</translation>
    </message>
    <message>
        <source>The moment of the refresh: this token is new.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>لحظة التحديث: هذا الرمز جديد.</translation>
    </message>
    <message>
        <source>The name by which the person wants to be known; it may change.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الذي يريد الشخص أن يُعرف به؛ وقد يتغير.</translation>
    </message>
    <message>
        <source>The name by which the pool itself knows the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الذي يعرف به المجمع نفسه الشخص.</translation>
    </message>
    <message>
        <source>The name of the service could not be turned into an address. This computer may be offline, or the Region or endpoint may be misspelt.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تعذّر تحويل اسم الخدمة إلى عنوان. ربما هذا الحاسوب غير متصل، أو في المنطقة أو نقطة النهاية خطأ كتابة.</translation>
    </message>
    <message>
        <source>The next thing
F6 brings the page and the panels, one after the other.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الشيء التالي
يأتي F6 بالصفحة واللوحات، واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>The number was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>تغيّر الرقم منذ ذلك الحين: يجلب التحديث الحالة الراهنة للسمات.</translation>
    </message>
    <message>
        <source>The number was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>تم التحقق من الرقم، أو تغيّر، منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary, and the pool wants to know more about you. All of it is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كانت التي دخلت بها مؤقتة، ويريد المجمع أن يعرف عنك أكثر. يُرسل كل ذلك إلى المجمع، داخل TLS.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary. The new one is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كانت التي دخلت بها مؤقتة. وتُرسل الجديدة إلى المجمع، داخل TLS.</translation>
    </message>
    <message>
        <source>The outside provider that the person signed in by.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>الموفّر الخارجي الذي سجّل الشخص الدخول عبره.</translation>
    </message>
    <message>
        <source>The page Pools has a check-up that finds ids and Regions that do not belong together.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>في صفحة المجمعات فحص شامل يجد المعرّفات والمناطق غير المتوافقة.</translation>
    </message>
    <message>
        <source>The password cannot be reset now</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يمكن إعادة تعيين كلمة المرور الآن</translation>
    </message>
    <message>
        <source>The password does not meet the pool&apos;s policy</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا تستوفي كلمة المرور سياسة المجمع</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>كلمة المرور أطول من اللازم</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>كلمة المرور أقصر من اللازم</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>تذهب كلمة المرور نفسها إلى المجمع، داخل الطلب.</translation>
    </message>
    <message>
        <source>The password, proved by SRP and not sent</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كلمة المرور، تُثبَت عبر SRP ولا تُرسل</translation>
    </message>
    <message>
        <source>The password, sent as it is</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كلمة المرور، تُرسل كما هي</translation>
    </message>
    <message>
        <source>The payload could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>تعذّرت قراءة الحمولة.</translation>
    </message>
    <message>
        <source>The permission {permission} is lacking; or the file is not there, which S3 tells only those who may list the bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>ينقص الإذن {permission}؛ أو الملف غير موجود، وهذا لا يقوله S3 إلا لمن يُسمح له بسرد الحاوية.</translation>
    </message>
    <message>
        <source>The person is still the same.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>ما زال الشخص نفسه.</translation>
    </message>
    <message>
        <source>The person&apos;s birthday, as year-month-day.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>عيد ميلاد الشخص، سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>عنوان البريد الإلكتروني للشخص.</translation>
    </message>
    <message>
        <source>The person&apos;s family name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>اسم عائلة الشخص أو أسماؤها.</translation>
    </message>
    <message>
        <source>The person&apos;s full name, as they want it shown.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الكامل للشخص، كما يريد عرضه.</translation>
    </message>
    <message>
        <source>The person&apos;s gender, in their own word.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>جنس الشخص، بكلمته هو.</translation>
    </message>
    <message>
        <source>The person&apos;s given name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الأول للشخص أو أسماؤه الأولى.</translation>
    </message>
    <message>
        <source>The person&apos;s id at that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>معرّف الشخص لدى ذلك الموفّر.</translation>
    </message>
    <message>
        <source>The person&apos;s language and region, like en-GB.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>لغة الشخص ومنطقته، مثل en-GB.</translation>
    </message>
    <message>
        <source>The person&apos;s middle name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الأوسط للشخص أو أسماؤه الوسطى.</translation>
    </message>
    <message>
        <source>The person&apos;s postal address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>العنوان البريدي للشخص.</translation>
    </message>
    <message>
        <source>The person&apos;s telephone number, with the country&apos;s code first.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>رقم هاتف الشخص، ورمز البلد أولًا.</translation>
    </message>
    <message>
        <source>The person&apos;s time zone, like Europe/Vienna.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>المنطقة الزمنية للشخص، مثل Europe/Vienna.</translation>
    </message>
    <message>
        <source>The person, by an id that never changes and is never given to anyone else in this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الشخص، بمعرّف لا يتغير أبدًا ولا يُعطى لغيره في هذا المجمع.</translation>
    </message>
    <message>
        <source>The pool answered with a challenge that this app has no form for. Its name and parameters stand here as they came.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>أجاب المجمع بتحدٍّ ليس لدى هذا التطبيق نموذج له. اسمه ومعاملاته هنا كما جاءت.</translation>
    </message>
    <message>
        <source>The pool asks for a passkey. A passkey belongs to the pool&apos;s own web address, so only a browser that shows it can use one: sign in on the pool&apos;s web page for that, or start again and choose another way. What the browser would be given stands here.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>يطلب المجمع مفتاح مرور. يخص مفتاح المرور عنوان الويب للمجمع نفسه، فلا يستطيع استخدامه إلا متصفح يعرضه: سجّل الدخول لذلك في صفحة ويب المجمع، أو ابدأ من جديد واختر طريقة أخرى. وما كان سيُعطى للمتصفح مذكور هنا.</translation>
    </message>
    <message>
        <source>The pool asks for more kinds of characters, or for more of them; the message says what is missing.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يطلب المجمع أنواعًا أكثر من الأحرف، أو عددًا أكبر منها؛ تقول الرسالة ما الناقص.</translation>
    </message>
    <message>
        <source>The pool asks for the secret that this computer was remembered by, and the app does not have it. Start again: a sign-in without the device asks for the second factor.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>يطلب المجمع السر الذي تُذكّر به هذا الحاسوب، وليس لدى التطبيق. ابدأ من جديد: الدخول دون الجهاز يطلب العامل الثاني.</translation>
    </message>
    <message>
        <source>The pool asks for {name}</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>يطلب المجمع {name}</translation>
    </message>
    <message>
        <source>The pool cannot do without that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لا يستغني المجمع عن ذلك</translation>
    </message>
    <message>
        <source>The pool could not be described because of its tags.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>تعذّر وصف المجمع بسبب وسومه.</translation>
    </message>
    <message>
        <source>The pool did not accept the secret that this computer was remembered by. The password was right.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>لم يقبل المجمع السر الذي تُذكّر به هذا الحاسوب. وكانت كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>The pool does not have that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ليس لدى المجمع ذلك</translation>
    </message>
    <message>
        <source>The pool does not know that device</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لا يعرف المجمع ذلك الجهاز</translation>
    </message>
    <message>
        <source>The pool does not offer authenticator apps</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يوفّر المجمع تطبيقات المصادقة</translation>
    </message>
    <message>
        <source>The pool does not offer that second factor</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يوفّر المجمع ذلك العامل الثاني</translation>
    </message>
    <message>
        <source>The pool does not take that value</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لا يقبل المجمع تلك القيمة</translation>
    </message>
    <message>
        <source>The pool does this for administrators only, and the request came without a signature.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>لا يفعل المجمع هذا إلا للمسؤولين، وجاء الطلب بلا توقيع.</translation>
    </message>
    <message>
        <source>The pool has a device with this key, so there was nothing to add.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لدى المجمع جهاز بهذا المفتاح، فلا شيء ليُضاف.</translation>
    </message>
    <message>
        <source>The pool has no app client</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>ليس للمجمع عميل تطبيق</translation>
    </message>
    <message>
        <source>The pool has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس للمجمع عميل تطبيق كهذا.</translation>
    </message>
    <message>
        <source>The pool has no such attribute</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>ليس للمجمع سمة كهذه</translation>
    </message>
    <message>
        <source>The pool has that switched off</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ذلك متوقف في المجمع</translation>
    </message>
    <message>
        <source>The pool is in {region}, but requests go to {asked}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>المجمع في {region}، لكن الطلبات تذهب إلى {asked}.</translation>
    </message>
    <message>
        <source>The pool is not ready for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>المجمع غير جاهز لذلك</translation>
    </message>
    <message>
        <source>The pool is not set up for that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>المجمع غير معدّ لذلك</translation>
    </message>
    <message>
        <source>The pool lets nobody in without one. Choose which it is to be.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>لا يسمح المجمع لأحد بالدخول من دونه. اختر أيّها سيكون.</translation>
    </message>
    <message>
        <source>The pool may not send mail</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يُسمح للمجمع بإرسال بريد</translation>
    </message>
    <message>
        <source>The pool may not send text messages</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يُسمح للمجمع بإرسال رسائل نصية</translation>
    </message>
    <message>
        <source>The pool or the account has no authenticator app to check the code with.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ليس لدى المجمع أو الحساب تطبيق مصادقة يُفحص الكود به.</translation>
    </message>
    <message>
        <source>The pool remembers the last ones and wants a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يتذكر المجمع الأخيرة ويريد واحدة جديدة.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and Cognito could not use what it returned.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>يشغّل المجمع عند هذه النقطة دالة لصاحبه، ولم يستطع Cognito استخدام ما أعادته.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it ended in an error.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>يشغّل المجمع عند هذه النقطة دالة لصاحبه، وانتهت بخطأ.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it said no. Its reason stands in the details.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>يشغّل المجمع عند هذه النقطة دالة لصاحبه، وقالت لا. وسببها في التفاصيل.</translation>
    </message>
    <message>
        <source>The pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>أرسل المجمع كودًا بالبريد الإلكتروني إلى {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>أرسل المجمع كودًا برسالة نصية إلى {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code to your e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>أرسل المجمع كودًا إلى بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>The pool sent a code to your phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>أرسل المجمع كودًا إلى هاتفك.</translation>
    </message>
    <message>
        <source>The pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>أرسل المجمع كودًا إلى {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>أرسل المجمع كودًا.</translation>
    </message>
    <message>
        <source>The pool wants this filled in</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>يريد المجمع ملء هذا</translation>
    </message>
    <message>
        <source>The pool wants to know more</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>يريد المجمع أن يعرف أكثر</translation>
    </message>
    <message>
        <source>The pool was not convinced</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>لم يقتنع المجمع</translation>
    </message>
    <message>
        <source>The pool&apos;s keys cannot be read</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>تعذّرت قراءة مفاتيح المجمع</translation>
    </message>
    <message>
        <source>The pool&apos;s keys could not be fetched. {meaning}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>تعذّر جلب مفاتيح المجمع. {meaning}</translation>
    </message>
    <message>
        <source>The pool&apos;s own attributes go into the ID token; the access token carries none.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>سمات المجمع الخاصة تدخل في رمز الهوية؛ ورمز الوصول لا يحمل أيًّا منها.</translation>
    </message>
    <message>
        <source>The pool&apos;s own function failed</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>فشلت دالة المجمع الخاصة</translation>
    </message>
    <message>
        <source>The pool&apos;s own function gave a wrong answer</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>أعطت دالة المجمع الخاصة إجابة خاطئة</translation>
    </message>
    <message>
        <source>The pool&apos;s own question</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>سؤال المجمع الخاص</translation>
    </message>
    <message>
        <source>The pool&apos;s own rules refused that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>رفضت قواعد المجمع الخاصة ذلك</translation>
    </message>
    <message>
        <source>The pool&apos;s parameter {parameter} is missing or cannot be read, so there is no form. What came stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>معامل المجمع {parameter} ناقص أو تعذّرت قراءته، فلا نموذج له. وما جاء مذكور هنا.</translation>
    </message>
    <message>
        <source>The pool&apos;s plan does not include that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا تشمل خطة المجمع ذلك</translation>
    </message>
    <message>
        <source>The pool&apos;s policy asks for more characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>تطلب سياسة المجمع أحرفًا أكثر.</translation>
    </message>
    <message>
        <source>The pool&apos;s public key isn&apos;t at hand</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>المفتاح العام للمجمع ليس في المتناول</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are not there</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>المفاتيح العامة للمجمع غير موجودة</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages does not trust Cognito.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>دور المجمع للرسائل النصية لا يثق بـ Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages lacks the permission.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>دور المجمع للرسائل النصية ينقصه الإذن.</translation>
    </message>
    <message>
        <source>The pool&apos;s tags are in the way</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>وسوم المجمع تعيق الطريق</translation>
    </message>
    <message>
        <source>The pool&apos;s threat protection took it for somebody else&apos;s attempt.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>ظنته حماية المجمع من التهديدات محاولة من شخص آخر.</translation>
    </message>
    <message>
        <source>The pools cannot be written down</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>تعذّر حفظ المجمعات</translation>
    </message>
    <message>
        <source>The present password is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>كلمة المرور الحالية غير صحيحة</translation>
    </message>
    <message>
        <source>The preview is out of date</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>المعاينة قديمة</translation>
    </message>
    <message>
        <source>The profile gets its credentials from somewhere else (single sign-on, a role, a program), and that did not work.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>يأخذ ملف التعريف بيانات اعتماده من مكان آخر (دخول موحّد أو دور أو برنامج)، ولم ينجح ذلك.</translation>
    </message>
    <message>
        <source>The proof made from the client secret (SECRET_HASH) does not match the app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>الإثبات المصنوع من سر العميل (SECRET_HASH) لا يطابق عميل التطبيق.</translation>
    </message>
    <message>
        <source>The protocol theatre
A panel of its own, torn off and made large.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>مسرح البروتوكول
لوحة مستقلة، مفصولة ومكبَّرة.</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for itself, where it has one.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الذي يطلقه الموفّر على نفسه، إن كان له اسم.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم يسمح الوكيل بمرور الطلب</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>تعذّر فتح التسجيل</translation>
    </message>
    <message>
        <source>The recording is not saved</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>لم يُحفظ التسجيل</translation>
    </message>
    <message>
        <source>The refresh is an event of its own in the pool&apos;s log.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>التحديث حدث مستقل في سجل المجمع.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>The refresh token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>رمز التحديث غير صالح</translation>
    </message>
    <message>
        <source>The refresh token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>أُبطل رمز التحديث: هنا، أو على جهاز آخر، أو من مسؤول.</translation>
    </message>
    <message>
        <source>The refresh token was used before</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>استُخدم رمز التحديث من قبل</translation>
    </message>
    <message>
        <source>The refresh token&apos;s time is over (30 days unless the app client says otherwise).</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>انقضى وقت رمز التحديث (30 يومًا ما لم يحدد عميل التطبيق غير ذلك).</translation>
    </message>
    <message>
        <source>The remembered device stands in the access token only: a refresh needs it.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>لا يُذكر الجهاز المتذكَّر إلا في رمز الوصول: يحتاج إليه التحديث.</translation>
    </message>
    <message>
        <source>The request was blocked</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>حُظر الطلب</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came within half a minute. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>أُرسل الطلب، لكن لم تأتِ إجابة خلال نصف دقيقة. ربما كان يونيكورن في الطريق مع ذلك.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer did not arrive within the time limit. It may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>أُرسل الطلب، لكن الإجابة لم تصل ضمن المهلة. ربما نُفّذ.</translation>
    </message>
    <message>
        <source>The request was understood, but is not allowed for this user or this app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>فُهم الطلب، لكنه غير مسموح لهذا المستخدم أو لعميل التطبيق هذا.</translation>
    </message>
    <message>
        <source>The ride API asks a user pool&apos;s tokens of its riders, and takes pool and bucket from the outputs of the users&apos; stack. That one has none: it is not ready, or is another kind of stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>تطلب واجهة الرحلات من ركابها رموز مجمع مستخدمين، وتأخذ المجمع والحاوية من مخرجات مكدس المستخدمين. وليس لذلك المكدس أي منها: ليس جاهزًا، أو هو نوع آخر.</translation>
    </message>
    <message>
        <source>The role of the group that comes first: for an identity pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>دور المجموعة التي تأتي أولًا: لمجمع هويات.</translation>
    </message>
    <message>
        <source>The role or sending policy of the pool&apos;s mail service does not allow it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا يسمح بذلك الدور أو سياسة الإرسال في خدمة بريد المجمع.</translation>
    </message>
    <message>
        <source>The same by hand
Small numbers, the same steps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الشيء نفسه يدويًا
أعداد صغيرة، والخطوات نفسها.</translation>
    </message>
    <message>
        <source>The same thing is under way already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>الشيء نفسه قيد التنفيذ بالفعل</translation>
    </message>
    <message>
        <source>The same token, and a scope
A method that asks for one takes the access token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الرمز نفسه، ونطاق
الطريقة التي تطلب نطاقًا تقبل رمز الوصول.</translation>
    </message>
    <message>
        <source>The second question
The pool decides how many there are.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>السؤال الثاني
يقرر المجمع كم سؤالًا هناك.</translation>
    </message>
    <message>
        <source>The secret that signed is not the one that belongs to this access key id.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>السر الذي وقّع ليس السر الذي يخص معرّف مفتاح الوصول هذا.</translation>
    </message>
    <message>
        <source>The server answered, but it knows no /ride there. An HTTP API answers like this where the route or the stage is missing.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>أجاب الخادم، لكنه لا يعرف ‎/ride هناك. هكذا تجيب واجهة HTTP API حيث ينقص المسار أو المرحلة.</translation>
    </message>
    <message>
        <source>The server knows the address, but not for POST. A website answers like this, an API does not.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>يعرف الخادم العنوان، لكن ليس لـ POST. هكذا يجيب موقع ويب، لا واجهة API.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>الخادم الذي أجاب ليس هو المطلوب. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>انتهت صلاحية شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>شهادة الخادم لاسم آخر</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>شهادة الخادم غير موثوقة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>شهادة الخادم غير صالحة بعد</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>شهادة الخادم موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>رُفضت شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in is damaged</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>جزء الخادم من الدخول تالف</translation>
    </message>
    <message>
        <source>The service answered that it had failed.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>أجابت الخدمة بأنها فشلت.</translation>
    </message>
    <message>
        <source>The service behind it cannot take requests at the moment.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا تستطيع الخدمة التي وراءها تلقّي طلبات في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>تعذّر الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>The service did not pick up</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم تُجب الخدمة</translation>
    </message>
    <message>
        <source>The service gave a reason that this app has no words for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>أعطت الخدمة سببًا ليس لدى هذا التطبيق كلمات له.</translation>
    </message>
    <message>
        <source>The service has a problem of its own</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>لدى الخدمة مشكلة خاصة بها</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس لدى الخدمة في {region} عميل تطبيق كهذا.</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس لدى الخدمة في {region} عميل تطبيق كهذا. والآخر موجود، فليس الاثنان من مجمع واحد.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool and no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس لدى الخدمة في {region} مجمع مستخدمين كهذا ولا عميل تطبيق كهذا.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس لدى الخدمة في {region} مجمع مستخدمين كهذا.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ليس لدى الخدمة في {region} مجمع مستخدمين كهذا. والآخر موجود، فليس الاثنان من مجمع واحد.</translation>
    </message>
    <message>
        <source>The service in {region} knows both the user pool and the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>تعرف الخدمة في {region} مجمع المستخدمين وعميل التطبيق كليهما.</translation>
    </message>
    <message>
        <source>The service knows the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>تعرف الخدمة عميل التطبيق.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <extracomment>app/composition.py</extracomment>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>The sign-in has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>انتهت صلاحية الدخول</translation>
    </message>
    <message>
        <source>The sign-in page of a public network or a company&apos;s proxy looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>هكذا تبدو صفحة الدخول إلى شبكة عامة أو وكيل شركة.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>التوقيع لا يطابق</translation>
    </message>
    <message>
        <source>The stack cannot do that now</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا يستطيع المكدس ذلك الآن</translation>
    </message>
    <message>
        <source>The stack has changed since the preview was made, or the preview is gone.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>تغيّر المكدس منذ إعداد المعاينة، أو زالت المعاينة.</translation>
    </message>
    <message>
        <source>The stack is protected against deletion</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>المكدس محمي من الحذف</translation>
    </message>
    <message>
        <source>The stack needs the bucket of module 1, with the website in it, in the same Region.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>يحتاج المكدس إلى حاوية الوحدة 1، وفيها الموقع، في المنطقة نفسها.</translation>
    </message>
    <message>
        <source>The stack wanted to add the API&apos;s address to js/config.js, and there is none in the bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>أراد المكدس إضافة عنوان واجهة API إلى js/config.js، وليس في الحاوية هذا الملف.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket of another Region than its own.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>أراد المكدس كتابة js/config.js في حاوية في منطقة غير منطقته.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket that does not exist.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>أراد المكدس كتابة js/config.js في حاوية غير موجودة.</translation>
    </message>
    <message>
        <source>The stack {name} in {region} is there ({status}), but names no user pool.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>المكدس {name} في {region} موجود ({status})، لكنه لا يذكر مجمع مستخدمين.</translation>
    </message>
    <message>
        <source>The stack&apos;s own role was refused when it wrote js/config.js: the bucket&apos;s policy, its encryption key or a rule of the organisation forbids it.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>رُفض دور المكدس نفسه حين كتب js/config.js: تمنعه سياسة الحاوية، أو مفتاح تشفيرها، أو قاعدة في المؤسسة.</translation>
    </message>
    <message>
        <source>The stack&apos;s page can launch the ride&apos;s API as well.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>يمكن لصفحة المكدس إطلاق واجهة API للرحلات أيضًا.</translation>
    </message>
    <message>
        <source>The stage is set
The pool is told what to ask, and an administrator makes a rider.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>المشهد معدّ
قيل للمجمع ما يسأل عنه، وينشئ مسؤول راكبًا.</translation>
    </message>
    <message>
        <source>The tabs at the top of the inspector turn from one token to the other.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>علامات التبويب أعلى الفاحص تنقلك من رمز إلى الآخر.</translation>
    </message>
    <message>
        <source>The template makes IAM resources: a role that lets one function write one object. CloudFormation makes none unless somebody has acknowledged it (CAPABILITY_IAM).</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>ينشئ القالب موارد IAM: دورًا يتيح لدالة واحدة كتابة كائن واحد. ولا ينشئ CloudFormation أيًّا منها ما لم يُقرّ بذلك أحد (CAPABILITY_IAM).</translation>
    </message>
    <message>
        <source>The temporary password has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>انتهت صلاحية كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>The token carries none; only access tokens do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>لا يحمل الرمز أيًّا منها؛ رموز الوصول وحدها تحملها.</translation>
    </message>
    <message>
        <source>The token carries {names} and more.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>يحمل الرمز {names} وغيرها.</translation>
    </message>
    <message>
        <source>The token carries {names}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>يحمل الرمز {names}.</translation>
    </message>
    <message>
        <source>The token does not say what it is for (token_use); Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا يقول الرمز لماذا هو (token_use)؛ يكتب Cognito إما id أو access.</translation>
    </message>
    <message>
        <source>The token does not say when it was issued (iat); it need not, but Cognito&apos;s always do.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>لا يقول الرمز متى صدر (iat)؛ ليس ذلك لازمًا، لكن رموز Cognito تقوله دائمًا.</translation>
    </message>
    <message>
        <source>The token does not say which app client it is for ({claim}).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا يقول الرمز لأي عميل تطبيق هو ({claim}).</translation>
    </message>
    <message>
        <source>The token does not say who issued it (iss); this pool&apos;s issuer is {issuer}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا يقول الرمز من أصدره (iss)؛ جهة إصدار هذا المجمع {issuer}.</translation>
    </message>
    <message>
        <source>The token does not say {says} ({claim}).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>لا يقول الرمز {says} ({claim}).</translation>
    </message>
    <message>
        <source>The token has to be one that can be decoded.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>يجب أن يكون الرمز مما يمكن فكّ ترميزه.</translation>
    </message>
    <message>
        <source>The token is not this app client&apos;s</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>الرمز ليس لعميل التطبيق هذا</translation>
    </message>
    <message>
        <source>The token may be good, but a policy of the API, or what its authorizer returned, denies this call.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>قد يكون الرمز صالحًا، لكن سياسة واجهة API، أو ما أعاده مخوِّلها، ترفض هذا الاستدعاء.</translation>
    </message>
    <message>
        <source>The token that was sent is of another kind.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>الرمز الذي أُرسل من نوع آخر.</translation>
    </message>
    <message>
        <source>The token was let in. The function raised an error, or what it returned is not of the form that a proxy integration takes: statusCode, headers, body.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>قُبل الرمز. وأثارت الدالة خطأ، أو ما أعادته ليس بالصيغة التي يأخذها تكامل الوكيل: statusCode وheaders وbody.</translation>
    </message>
    <message>
        <source>The token was let in. Then API Gateway may have had no permission to call the function, or the mapping of its answer failed.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>قُبل الرمز. وربما لم يكن لدى API Gateway إذن باستدعاء الدالة، أو فشلت مطابقة إجابتها.</translation>
    </message>
    <message>
        <source>The token was let in; what the function then did went wrong. Writing into the Rides table without the permission to is the usual cause.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>قُبل الرمز؛ وما فعلته الدالة بعد ذلك لم ينجح. السبب المعتاد هو الكتابة في جدول Rides دون إذن.</translation>
    </message>
    <message>
        <source>The token would cross the network for everyone to read, and whoever reads it is you until it expires. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>سيعبر الرمز الشبكة ليقرأه الجميع، ومن يقرؤه هو أنت حتى تنتهي صلاحيته. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The two do not belong together. Which of them is wrong, Cognito does not say.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>الاثنان غير متوافقين. ولا يقول Cognito أيّهما الخاطئ.</translation>
    </message>
    <message>
        <source>The two sides could not agree on an encrypted connection. The other side may not speak TLS at all.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لم يتفق الطرفان على اتصال مشفّر. ربما لا يتكلم الطرف الآخر TLS أصلًا.</translation>
    </message>
    <message>
        <source>The update cannot be previewed</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>تعذّرت معاينة التحديث</translation>
    </message>
    <message>
        <source>The user is not in a state for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>المستخدم ليس في حالة تسمح بذلك</translation>
    </message>
    <message>
        <source>The user pool is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>مجمع المستخدمين غير موجود</translation>
    </message>
    <message>
        <source>The users&apos; stack has no pool to offer</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>ليس لمكدس المستخدمين مجمع يقدّمه</translation>
    </message>
    <message>
        <source>The values of this sign-in
All but the secret ones are shown as they were sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>قيم هذا الدخول
تُعرض كلها كما أُرسلت، إلا السرية.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s format.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>إصدار صيغة رمز الوصول.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s make-up.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>إصدار تركيب رمز الوصول.</translation>
    </message>
    <message>
        <source>The website has no configuration yet</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>ليس للموقع إعدادات بعد</translation>
    </message>
    <message>
        <source>The workshop guide
Seven steps. Each is ticked when it has happened.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>دليل ورشة العمل
سبع خطوات. يُؤشَّر على كل منها حين تحدث.</translation>
    </message>
    <message>
        <source>The workshop&apos;s API takes one of the tokens in its Authorization header. Which?</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>تأخذ واجهة API في ورشة العمل أحد الرموز في ترويسة Authorization. أيّها؟</translation>
    </message>
    <message>
        <source>The wrong one of two
A REST API that asks for no scopes wants the ID token, not this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>الخطأ بين الاثنين
واجهة REST API التي لا تطلب نطاقات تريد رمز الهوية، لا هذا.</translation>
    </message>
    <message>
        <source>The {name} is JSON, but not an object.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>نص {name} هو JSON، لكنه ليس كائنًا.</translation>
    </message>
    <message>
        <source>The {name} is cut off: Base64url never has {count} characters.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>قُطع آخر {name}: لا يكون Base64url أبدًا من {count} من الأحرف.</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>نص {name} فارغ.</translation>
    </message>
    <message>
        <source>The {name} is nested deeper than {most_levels} levels.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>التداخل في {name} أعمق من {most_levels} من المستويات.</translation>
    </message>
    <message>
        <source>The {name} is not Base64url: {wrong} does not belong to it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>نص {name} ليس Base64url: لا مكان فيه لـ {wrong}.</translation>
    </message>
    <message>
        <source>The {name} is not UTF-8 text.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>نص {name} ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The {part} names {listed} more than once, and readers differ in which one they believe.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>في {part} يُذكر {listed} أكثر من مرة، ويختلف القارئون في أيّها يصدّقون.</translation>
    </message>
    <message>
        <source>There are as many of these in the account as Amazon allows.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>في الحساب من هذه بقدر ما تسمح به Amazon.</translation>
    </message>
    <message>
        <source>There are no AWS credentials</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا توجد بيانات اعتماد AWS</translation>
    </message>
    <message>
        <source>There are too many pools</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>المجمعات أكثر من اللازم</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>توجد مجموعة بهذا الاسم</translation>
    </message>
    <message>
        <source>There is a new access token, so its hash is another.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>هناك رمز وصول جديد، فتجزئته مختلفة.</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>يوجد مكدس بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>There is an account with this user name or address in the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>في المجمع حساب باسم المستخدم أو العنوان هذا.</translation>
    </message>
    <message>
        <source>There is more in the file than the configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>في الملف أكثر من الإعدادات</translation>
    </message>
    <message>
        <source>There is no API to ask yet</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا واجهة API لسؤالها بعد</translation>
    </message>
    <message>
        <source>There is no app client {client_id} in {region}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لا يوجد عميل تطبيق {client_id} في {region}.</translation>
    </message>
    <message>
        <source>There is no second factor to use</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لا عامل ثانٍ لاستخدامه</translation>
    </message>
    <message>
        <source>There is no signature that could be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا يوجد توقيع يمكن قراءته.</translation>
    </message>
    <message>
        <source>There is no such app client to ask about.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>لا عميل تطبيق كهذا للسؤال عنه.</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <extracomment>workshop/aws_errors.py, workshop/website.py</extracomment>
        <translation>لا توجد حاوية كهذه</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>There is no such profile</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا يوجد ملف تعريف كهذا</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>workshop/aws_errors.py, workshop/stack.py</extracomment>
        <translation>لا يوجد مكدس كهذا</translation>
    </message>
    <message>
        <source>There is no token here.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>لا رمز هنا.</translation>
    </message>
    <message>
        <source>There is no way through the network to the service at the moment.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>لا طريق عبر الشبكة إلى الخدمة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>لا شيء عند ذلك العنوان</translation>
    </message>
    <message>
        <source>There is nothing in it that looks like a token.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>ليس فيه شيء يشبه رمزًا.</translation>
    </message>
    <message>
        <source>There is nothing left to verify, so no code was sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لم يبق شيء للتحقق منه، فلم يُرسل كود.</translation>
    </message>
    <message>
        <source>There is nothing left to verify.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لم يبق شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>There is nothing to send this to yet.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>لا مكان لإرسال هذا إليه بعد.</translation>
    </message>
    <message>
        <source>There is nothing to verify</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لا شيء للتحقق منه</translation>
    </message>
    <message>
        <source>There is nowhere to send a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا مكان لإرسال كود إليه</translation>
    </message>
    <message>
        <source>There is nowhere to send such a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا مكان لإرسال كود كهذا إليه</translation>
    </message>
    <message>
        <source>There were too many requests in a short time, from this account as a whole.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>كانت الطلبات كثيرة جدًا في وقت قصير، من هذا الحساب كله.</translation>
    </message>
    <message>
        <source>These AWS credentials lack a permission</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>ينقص بيانات اعتماد AWS هذه إذن</translation>
    </message>
    <message>
        <source>These are the ways that the pool offers.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>هذه هي الطرق التي يعرضها المجمع.</translation>
    </message>
    <message>
        <source>These credentials find no stack of that name in {listed}.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>لا تجد بيانات الاعتماد هذه مكدسًا بهذا الاسم في {listed}.</translation>
    </message>
    <message>
        <source>They are kept in {kept}. The app starts as if it were the first time.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>محفوظة في {kept}. يبدأ التطبيق كأنها المرة الأولى.</translation>
    </message>
    <message>
        <source>They were good for some hours only, as those of single sign-on and of roles are.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>كانت صالحة لبضع ساعات فقط، كبيانات الدخول الموحّد والأدوار.</translation>
    </message>
    <message>
        <source>This account cannot be confirmed</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يمكن تأكيد هذا الحساب</translation>
    </message>
    <message>
        <source>This account is confirmed already</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>هذا الحساب مؤكَّد بالفعل</translation>
    </message>
    <message>
        <source>This account is not verified yet</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>لم يتم التحقق من هذا الحساب بعد</translation>
    </message>
    <message>
        <source>This app client does not allow that way of signing in</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>لا يسمح عميل التطبيق هذا بطريقة الدخول تلك</translation>
    </message>
    <message>
        <source>This app client has a secret</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لعميل التطبيق هذا سر</translation>
    </message>
    <message>
        <source>This cannot be changed here</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>لا يمكن تغيير هذا هنا</translation>
    </message>
    <message>
        <source>This computer has no AWS credentials</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ليس لهذا الحاسوب بيانات اعتماد AWS</translation>
    </message>
    <message>
        <source>This computer is known already</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>هذا الحاسوب معروف بالفعل</translation>
    </message>
    <message>
        <source>This computer was not recognised</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>لم يُتعرَّف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s, give or take a second.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ساعة هذا الحاسوب متفقة مع ساعة الخدمة، بفارق ثانية تقريبًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>ساعة هذا الحاسوب مختلة</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ساعة هذا الحاسوب متقدمة {seconds} ث على ساعة الخدمة، بفارق ثانية تقريبًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ساعة هذا الحاسوب متأخرة {seconds} ث عن ساعة الخدمة، بفارق ثانية تقريبًا.</translation>
    </message>
    <message>
        <source>This forgery takes the published key for a shared secret, and the key that the token names can&apos;t be fetched.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>تأخذ هذه النسخة المزوّرة المفتاح المنشور على أنه سر مشترك، وتعذّر جلب المفتاح الذي يذكره الرمز.</translation>
    </message>
    <message>
        <source>This has to be signed</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>يجب توقيع هذا</translation>
    </message>
    <message>
        <source>This is a fault of ours and nothing that you did. What you typed is still there.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>هذا خطأ منا، لا بسبب شيء فعلته. وما كتبته ما زال موجودًا.</translation>
    </message>
    <message>
        <source>This is no recording that can be shown</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>ليس هذا تسجيلًا يمكن عرضه</translation>
    </message>
    <message>
        <source>This is the second half of a proof whose first half the app did not begin. Start again.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>هذا النصف الثاني من إثبات لم يبدأ التطبيق نصفه الأول. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This is too long for a keyring</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>هذا أطول مما تتسع له حلقة مفاتيح</translation>
    </message>
    <message>
        <source>This is {count} characters long; nothing beyond {most_characters} is decoded.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>طول هذا {count} من الأحرف؛ ولا يُفكّ ترميز ما بعد {most_characters}.</translation>
    </message>
    <message>
        <source>This operation is not enabled for the user pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>هذه العملية غير ممكَّنة لمجمع المستخدمين.</translation>
    </message>
    <message>
        <source>This pool does not take registrations</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يقبل هذا المجمع التسجيل</translation>
    </message>
    <message>
        <source>This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody else may have used it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>يعطي هذا المجمع رمز تحديث جديدًا عند كل تحديث، وقد استُبدل هذا. ربما استخدمه شخص آخر.</translation>
    </message>
    <message>
        <source>This pool has no key {key_id}; its keys are {known}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ليس لهذا المجمع مفتاح {key_id}؛ مفاتيحه {known}.{aside}</translation>
    </message>
    <message>
        <source>This pool remembers no devices</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>لا يتذكر هذا المجمع الأجهزة</translation>
    </message>
    <message>
        <source>This pool wants a phone number</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يريد هذا المجمع رقم هاتف</translation>
    </message>
    <message>
        <source>This pool wants a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يريد هذا المجمع اسم مستخدم</translation>
    </message>
    <message>
        <source>This pool wants an email address</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>يريد هذا المجمع عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>This request has to be signed with AWS credentials, and none were found where the AWS CLI looks for them: the environment, and the profile that AWS_PROFILE names.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>يجب توقيع هذا الطلب ببيانات اعتماد AWS، ولم يُعثر عليها حيث يبحث AWS CLI: في البيئة، وفي ملف التعريف الذي يذكره AWS_PROFILE.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>لا يمكن متابعة هذا الدخول</translation>
    </message>
    <message>
        <source>This token can&apos;t be broken any further</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>لا يمكن كسر هذا الرمز أكثر من ذلك</translation>
    </message>
    <message>
        <source>This token carries no at_hash, so there is nothing to compare.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا يحمل هذا الرمز at_hash، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>This token does not say when the person signed in (auth_time).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>لا يقول هذا الرمز متى سجّل الشخص الدخول (auth_time).</translation>
    </message>
    <message>
        <source>This token is encrypted and not signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>هذا الرمز مشفّر وغير موقَّع.</translation>
    </message>
    <message>
        <source>This token was shortened: what “{mark}” stands for is missing, and nothing brings it back.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>اختُصر هذا الرمز: ما تحل «{mark}» محله ناقص، ولا شيء يعيده.</translation>
    </message>
    <message>
        <source>This user is disabled</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>هذا المستخدم معطّل</translation>
    </message>
    <message>
        <source>Three Base64url parts; header and payload are JSON objects that name each member once.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ثلاثة أجزاء من Base64url؛ والترويسة والحمولة كائنا JSON يذكران كل عضو مرة واحدة.</translation>
    </message>
    <message>
        <source>Throttling
Three tries with growing pauses, then the app asks for patience.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>تقييد المعدل
ثلاث محاولات بتوقفات تطول، ثم يطلب التطبيق بعض الصبر.</translation>
    </message>
    <message>
        <source>Ties this ID token to one access token: the first half of that token&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>يربط رمز الهوية هذا برمز وصول واحد: النصف الأول من SHA-256 لذلك الرمز.</translation>
    </message>
    <message>
        <source>Ties this ID token to one authorization code: the first half of that code&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>يربط رمز الهوية هذا بكود تخويل واحد: النصف الأول من SHA-256 لذلك الكود.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Too many asked at once</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>سأل كثيرون في وقت واحد</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many attempts for now</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>محاولات كثيرة جدًا في الوقت الحالي</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>أكواد خاطئة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a quarter of an hour; you need no new account.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>أكواد خاطئة كثيرة جدًا. انتظر ربع ساعة؛ لا تحتاج إلى حساب جديد.</translation>
    </message>
    <message>
        <source>Try again in a moment, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>أعد المحاولة بعد لحظة، أو تابع من دونها.</translation>
    </message>
    <message>
        <source>Try again in a moment: it is started again by itself.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>أعد المحاولة بعد لحظة: يُشغَّل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Try again later or from your usual network.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>أعد المحاولة لاحقًا أو من شبكتك المعتادة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>app/administration.py, cognito/error_table_pool.py</extracomment>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again. If it had worked after all, the next answer says so.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>أعد المحاولة. وإن كانت قد نجحت فعلًا فستقول الإجابة التالية ذلك.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>أعد المحاولة. وإن تكرر ذلك فانسخ التفاصيل وأبلغ عنها.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>أعد المحاولة. وإن بقي الأمر كذلك فتحقق من عنوان نقطة النهاية، ومن أي وكيل بينكما.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>أعد المحاولة. وإن بقي الأمر كذلك فتحقق من عنوان نقطة النهاية.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>جرّب شبكة أخرى، أو اسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Turn to Compare in the inspector: it sets both tokens side by side, claim by claim.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>انتقل إلى «مقارنة» في الفاحص: يضع الرمزين جنبًا إلى جنب، مطالبة بمطالبة.</translation>
    </message>
    <message>
        <source>Two changes at the same time</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>تغييران في الوقت نفسه</translation>
    </message>
    <message>
        <source>Two of the pool&apos;s settings contradict each other, or one is missing.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>إعدادان في المجمع متناقضان، أو ينقص أحدهما.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Type it as the user name, with the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اكتبه اسمًا للمستخدم، مع رمز البلد وبلا مسافات: ‎+441632960001.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id; the console lists it under App clients.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>اكتب معرّف عميل التطبيق؛ تسرده وحدة التحكم تحت App clients.</translation>
    </message>
    <message>
        <source>Type the code from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>اكتب الكود الذي في أحدث رسالة.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اكتب الكود الذي يعرضه التطبيق الآن.</translation>
    </message>
    <message>
        <source>Type the name of the website&apos;s bucket from module 1, like wildrydes-yourname, without s3:// or a path.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>اكتب اسم حاوية الموقع من الوحدة 1، مثل wildrydes-yourname، دون s3://‎ ودون مسار.</translation>
    </message>
    <message>
        <source>Type the newest code; if it is refused again, start the sign-in again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>اكتب أحدث كود؛ وإن رُفض من جديد فابدأ الدخول من جديد.</translation>
    </message>
    <message>
        <source>Type the present password again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اكتب كلمة المرور الحالية من جديد.</translation>
    </message>
    <message>
        <source>Type the present password again; if that does not help, sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>اكتب كلمة المرور الحالية من جديد؛ وإن لم ينفع ذلك فسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Type true or false.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>اكتب true أو false.</translation>
    </message>
    <message>
        <source>Understand the tokens</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>فهم الرموز</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>افتح قفل حلقة مفاتيح النظام وأعد المحاولة، أو تابع من دونها.</translation>
    </message>
    <message>
        <source>Unset WILDRYDES_CLIENT_SECRET, then start the app again.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ألغِ تعيين WILDRYDES_CLIENT_SECRET، ثم شغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>Use &apos;Forgotten password&apos; to get a code and choose a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>استخدم «كلمة مرور منسية» لتحصل على كود وتختار كلمة جديدة.</translation>
    </message>
    <message>
        <source>Use https, or an address on 127.0.0.1.</source>
        <extracomment>cognito/faults.py, cognito/pool.py</extracomment>
        <translation>استخدم https، أو عنوانًا على 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use the API&apos;s https address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>استخدم عنوان https لواجهة API.</translation>
    </message>
    <message>
        <source>Use the group that is there, or choose another name.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>استخدم المجموعة الموجودة، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Use your email address as the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>استخدم عنوان بريدك الإلكتروني اسمًا للمستخدم.</translation>
    </message>
    <message>
        <source>User names have up to 128 letters, digits and signs, and no spaces.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>أسماء المستخدمين حتى 128 من الأحرف والأرقام والعلامات، بلا مسافات.</translation>
    </message>
    <message>
        <source>Verify
The code from the mail proves that the address is the rider&apos;s.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>التحقق
يثبت الكود في البريد أن العنوان للراكب.</translation>
    </message>
    <message>
        <source>Verify the account first if a code for that is still around; else ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>تحقق من الحساب أولًا إن كان له كود ما زال موجودًا؛ وإلا فاسأل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>التحقق من العنوان</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>انتظر بضع دقائق، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>انتظر لحظة، ثم اطلب من جديد.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>cognito/error_table_pool.py, cognito/faults.py</extracomment>
        <translation>انتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. The details help whoever runs the pool.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>انتظر لحظة، ثم أعد المحاولة. تساعد التفاصيل من يدير المجمع.</translation>
    </message>
    <message>
        <source>Wait a moment: the local pool is started again when it stops.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>انتظر لحظة: يُشغَّل المجمع المحلي من جديد حين يتوقف.</translation>
    </message>
    <message>
        <source>Wait a while, then ask for a new code.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>انتظر قليلًا، ثم اطلب كودًا جديدًا.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>انتظر مدة، حتى ساعة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>انتظر الكود التالي واكتبه.</translation>
    </message>
    <message>
        <source>Wait until it rests; a creation that failed has to be deleted first.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>انتظر حتى يسكن؛ والإنشاء الذي فشل يجب حذفه أولًا.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>What Python&apos;s keyring found keeps secrets in a file that other programs can read.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>ما وجدته مكتبة keyring في Python يحفظ الأسرار في ملف تستطيع برامج أخرى قراءته.</translation>
    </message>
    <message>
        <source>What came back from the pool&apos;s JWKS address is not a set of keys.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>ما عاد من عنوان JWKS الخاص بالمجمع ليس مجموعة مفاتيح.</translation>
    </message>
    <message>
        <source>What came cannot be read as one, so whoever sent it is not Amazon, or it was damaged on the way.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>ما جاء لا يمكن قراءته إجابةً، فمن أرسله ليس Amazon، أو تلف في الطريق.</translation>
    </message>
    <message>
        <source>What came is not a JSON object, so it is not the ride API that answered.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ما جاء ليس كائن JSON، فليست واجهة الرحلات هي التي أجابت.</translation>
    </message>
    <message>
        <source>What each is for: id says who somebody is, access says what the bearer may do.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>لماذا كلٌّ منهما: id يقول من هو الشخص، وaccess يقول ما يُسمح لحامله به.</translation>
    </message>
    <message>
        <source>What is sent
The proof, and nothing that would lead back to the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>ما يُرسل
الإثبات، ولا شيء يقود رجوعًا إلى كلمة المرور.</translation>
    </message>
    <message>
        <source>What it has is {count} characters long, and no token is.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>طول ما فيه {count} من الأحرف، ولا رمز بهذا الطول.</translation>
    </message>
    <message>
        <source>What kind of provider it is: OIDC, SAML, Google, Facebook and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>نوع الموفّر: OIDC أو SAML أو Google أو Facebook وغيرها.</translation>
    </message>
    <message>
        <source>What the bearer may do, in words with spaces between; aws.cognito.signin.user.admin is to read and change their own account.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>ما يُسمح لحامله به، بكلمات بينها مسافات؛ aws.cognito.signin.user.admin هو قراءة الحساب الخاص وتغييره.</translation>
    </message>
    <message>
        <source>What the bearer may do: only an access token says that.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>ما يُسمح لحامله به: لا يقول ذلك إلا رمز الوصول.</translation>
    </message>
    <message>
        <source>What the person is casually called.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الذي يُنادى به الشخص عادةً.</translation>
    </message>
    <message>
        <source>What the pool calls that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>الاسم الذي يطلقه المجمع على ذلك الموفّر.</translation>
    </message>
    <message>
        <source>What the server sent for the password proof is incomplete or unsafe to use, so nothing was proved to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ما أرسله الخادم لإثبات كلمة المرور غير كامل أو استخدامه غير آمن، فلم يُثبَت له شيء.</translation>
    </message>
    <message>
        <source>What the token is for: id says who somebody is, access says what they may do.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>لماذا الرمز: id يقول من هو الشخص، وaccess يقول ما يُسمح له به.</translation>
    </message>
    <message>
        <source>What was asked for is not there. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ما طُلب غير موجود. الأغلب أن المعرّفات صحيحة والمنطقة ليست كذلك.</translation>
    </message>
    <message>
        <source>What was kept in the keyring was damaged</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>ما كان محفوظًا في حلقة المفاتيح تالف</translation>
    </message>
    <message>
        <source>When the identity came into the pool, in milliseconds since 1970.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>متى دخلت الهوية إلى المجمع، بالملّي ثانية منذ 1970.</translation>
    </message>
    <message>
        <source>When the person proved who they are; a refresh does not change it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>متى أثبت الشخص من هو؛ لا يغيّر التحديث ذلك.</translation>
    </message>
    <message>
        <source>When the person&apos;s details were last changed.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>متى تغيّرت بيانات الشخص آخر مرة.</translation>
    </message>
    <message>
        <source>When the token ends; after this moment no API may take it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>متى ينتهي الرمز؛ بعد هذه اللحظة لا يجوز لأي واجهة API قبوله.</translation>
    </message>
    <message>
        <source>When this token was issued, at the sign-in or at a refresh.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>متى صدر هذا الرمز، عند الدخول أو عند التحديث.</translation>
    </message>
    <message>
        <source>Whether the person has shown that messages to that number reach them.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>هل بيّن الشخص أن الرسائل إلى ذلك الرقم تصله.</translation>
    </message>
    <message>
        <source>Whether the person has shown that they can read mail sent to that address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>هل بيّن الشخص أنه يستطيع قراءة البريد المرسل إلى ذلك العنوان.</translation>
    </message>
    <message>
        <source>Whether the pool made the account for this identity, and did not link it later.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>هل أنشأ المجمع الحساب لهذه الهوية، ولم يربطه لاحقًا.</translation>
    </message>
    <message>
        <source>Which factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>أي عوامل هناك، وهل هناك أي منها، يقرره من يدير المجمع.</translation>
    </message>
    <message>
        <source>Which flows an app client allows is one of its settings (ExplicitAuthFlows).</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>أي تدفقات يسمح بها عميل التطبيق هو أحد إعداداته (ExplicitAuthFlows).</translation>
    </message>
    <message>
        <source>Which second factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>أي عوامل ثانية هناك، وهل هناك أي منها، يقرره من يدير المجمع.</translation>
    </message>
    <message>
        <source>Who acts on the person&apos;s behalf.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>من يتصرف نيابةً عن الشخص.</translation>
    </message>
    <message>
        <source>Who issued the token: the address of the user pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>من أصدر الرمز: عنوان مجمع المستخدمين.</translation>
    </message>
    <message>
        <source>Whoever gets no mail can be confirmed by an administrator, on the page Users. Then their address stays unverified, and a forgotten password stays forgotten.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>من لا تصله رسالة يستطيع مسؤول تأكيده في صفحة المستخدمين. عندئذ يبقى عنوانه دون تحقق، وتبقى كلمة المرور المنسية منسية.</translation>
    </message>
    <message>
        <source>Whoever runs the pool can confirm you on the page Users, or let the pool send by Amazon SES.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>يستطيع من يدير المجمع تأكيدك في صفحة المستخدمين، أو جعل المجمع يرسل عبر Amazon SES.</translation>
    </message>
    <message>
        <source>Whoever runs the pool has to change this; show them the details.</source>
        <extracomment>cognito/error_row.py, cognito/error_table_signed.py</extracomment>
        <translation>على من يدير المجمع تغيير هذا؛ اعرض عليه التفاصيل.</translation>
    </message>
    <message>
        <source>Whom the token is for: the id of the app client that signed in.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>لمن الرمز: معرّف عميل التطبيق الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>Wild Rydes
The window is there, and the app&apos;s own pool answers. No account is needed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Wild Rydes
النافذة هنا، ومجمع التطبيق نفسه يجيب. لا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>With an address and a password. Watch the Protocol panel: this is the one time that the password itself goes to Cognito, inside TLS.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>بعنوان وكلمة مرور. راقب لوحة البروتوكول: هذه هي المرة الوحيدة التي تذهب فيها كلمة المرور نفسها إلى Cognito، داخل TLS.</translation>
    </message>
    <message>
        <source>With the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>مع رمز البلد وبلا مسافات: ‎+441632960001.</translation>
    </message>
    <message>
        <source>Without the pool&apos;s key there is nothing to check it with.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>من دون مفتاح المجمع لا شيء يُفحص به.</translation>
    </message>
    <message>
        <source>Write it like +441632960001.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>اكتبه مثل ‎+441632960001.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>Writing the website&apos;s configuration took too long</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>استغرقت كتابة إعدادات الموقع وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>كُتب في {day}</translation>
    </message>
    <message>
        <source>Wrong clock
To the pool it is two hours later: tokens that were good are over by its time.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>ساعة خاطئة
الوقت لدى المجمع متقدم ساعتين: رموز كانت صالحة انتهت بحسب وقته.</translation>
    </message>
    <message>
        <source>Year, month and day: 1815-12-10.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>السنة والشهر واليوم: 1815-12-10.</translation>
    </message>
    <message>
        <source>You are signed in, and your tokens are good. Only the address of the API that takes them is missing: this pool&apos;s configuration has no invokeUrl.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>سجّلت الدخول، ورموزك صالحة. ينقص فقط عنوان واجهة API التي تأخذها: ليس في إعدادات هذا المجمع invokeUrl.</translation>
    </message>
    <message>
        <source>You have used that password before</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>استخدمت كلمة المرور تلك من قبل</translation>
    </message>
    <message>
        <source>You may not do that in this account</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>لا يُسمح لك بذلك في هذا الحساب</translation>
    </message>
    <message>
        <source>You may not write to this bucket</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>لا يُسمح لك بالكتابة في هذه الحاوية</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>a client secret doesn&apos;t belong in a file that is handed out</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>لا مكان لسر عميل في ملف يُوزَّع</translation>
    </message>
    <message>
        <source>a date no calendar here reaches</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>تاريخ لا يبلغه أي تقويم هنا</translation>
    </message>
    <message>
        <source>a question needs done_when = &quot;question_answered&quot;</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>يحتاج السؤال إلى done_when = &quot;question_answered&quot;</translation>
    </message>
    <message>
        <source>another step has the id {id} already</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>لخطوة أخرى المعرّف {id} بالفعل</translation>
    </message>
    <message>
        <source>auth_time, amr, at_hash and nonce are nobody&apos;s business there: how long ago or how somebody signed in is for your code to ask.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>لا ينظر أحد هناك في auth_time وamr وat_hash وnonce: فمتى سجّل شخص الدخول وكيف، على الكود الخاص بك أن يسأل.</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>وسم المصادقة</translation>
    </message>
    <message>
        <source>choices are fewer than two</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>choices أقل من خيارين</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>النص المشفّر</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>المفتاح المشفّر</translation>
    </message>
    <message>
        <source>exactly {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{most} بالضبط</translation>
    </message>
    <message>
        <source>exp has to lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>يجب أن يكون exp في المستقبل.</translation>
    </message>
    <message>
        <source>from when on it may be used</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>متى يبدأ جواز استخدامه</translation>
    </message>
    <message>
        <source>header</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>id is not of the form of sign-in: small letters, digits, - and _</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>id ليس بصيغة sign-in: أحرف صغيرة وأرقام و- و_</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>متجه التهيئة</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {why}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>تعذّرت قراءته: {why}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>متداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>it is too large for a guide</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>أكبر من أن يكون دليلًا</translation>
    </message>
    <message>
        <source>it is too large for what it is</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>أكبر مما ينبغي لملف مثله</translation>
    </message>
    <message>
        <source>its issuer or its kind is not one that there is</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>جهة إصداره أو نوعه ليس مما هو موجود</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>السطر {line}، العمود {column}: {what}</translation>
    </message>
    <message>
        <source>local_pool is neither true nor false</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>local_pool ليس true ولا false</translation>
    </message>
    <message>
        <source>minutes is no number from 0.1 to 600</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>minutes ليس عددًا من 0.1 إلى 600</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>أكثر من 100 سنة</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>متداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>on_problem is not a table of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>on_problem ليس جدولًا من {most} من النصوص على الأكثر</translation>
    </message>
    <message>
        <source>payload</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>pool is not a table: write [pool]</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>pool ليس جدولًا: اكتب [pool]</translation>
    </message>
    <message>
        <source>question is not a table: write [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question ليس جدولًا: اكتب [step.question]</translation>
    </message>
    <message>
        <source>question_answered needs a [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>يحتاج question_answered إلى [step.question]</translation>
    </message>
    <message>
        <source>right is not the number of one of the choices, counted from 1</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>right ليس رقم أحد الخيارات، محسوبًا من 1</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>there are no steps: each begins with [[step]]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>لا خطوات: تبدأ كل خطوة بـ [[step]]</translation>
    </message>
    <message>
        <source>there are {count} steps; {most} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>عدد الخطوات {count}؛ والأقصى {most}</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>هذا ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>this user pool</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>مجمع المستخدمين هذا</translation>
    </message>
    <message>
        <source>token_use is {value}; Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>قيمة token_use هي {value}؛ يكتب Cognito إما id أو access.</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>حتى {most}</translation>
    </message>
    <message>
        <source>when it expires</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>متى تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>متى صدر</translation>
    </message>
    <message>
        <source>when the person signed in</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>متى سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>{algorithm} signs with a shared secret. With a public key taken for that secret, anybody could sign; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>يوقّع {algorithm} بسر مشترك. وإذا أُخذ مفتاح عام على أنه ذلك السر استطاع أي شخص التوقيع؛ ومجمعات المستخدمين تستخدم RS256.</translation>
    </message>
    <message>
        <source>{bucket} is in {region}, and the stack would be made in {wanted}. The workshop keeps the website and its user pool in one Region.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>الحاوية {bucket} في {region}، والمكدس كان سيُنشأ في {wanted}. تُبقي ورشة العمل الموقع ومجمع مستخدميه في منطقة واحدة.</translation>
    </message>
    <message>
        <source>{bucket} is there, but it is not in the account that these credentials are of, so the stack&apos;s role could not write to it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} موجودة، لكنها ليست في الحساب الذي تخصه بيانات الاعتماد هذه، فلن يستطيع دور المكدس الكتابة فيها.</translation>
    </message>
    <message>
        <source>{claim} is {claims}; it has to be a number of seconds since 1970.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{claim} هو {claims}؛ ويجب أن يكون عدد ثوانٍ منذ 1970.</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} ي</translation>
    </message>
    <message>
        <source>{count} h</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>{count} keys for checking tokens are published.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>المفاتيح المنشورة لفحص الرموز: {count}.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{day} at {time} UTC</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{day} في {time} بتوقيت UTC</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>«{value}»</translation>
    </message>
    <message>
        <source>“{value}” is no token: programs write that where they have none. Perhaps nobody waited for it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>«{value}» ليس رمزًا: تكتب البرامج ذلك حين لا يكون لديها رمز. ربما لم ينتظره أحد.</translation>
    </message>
    <message>
        <source>“{value}…”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>«{value}…»</translation>
    </message>
    <message>
        <source>{delete_first} Before that, launch the users&apos; stack for this bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} وقبل ذلك أطلق مكدس المستخدمين لهذه الحاوية.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: character {place}, {wrong}, does not belong there.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>نص {name} ليس JSON: المحرف رقم {place}، وهو {wrong}، ليس هذا مكانه.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it begins with a byte order mark, which whoever sends JSON has to leave out (RFC 8259, section 8.1).</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>نص {name} ليس JSON: يبدأ بعلامة ترتيب البايتات (BOM)، وعلى من يرسل JSON أن يتركها (RFC 8259، القسم 8.1).</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it ends too early.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>نص {name} ليس JSON: ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it has {constant} for a number.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>نص {name} ليس JSON: فيه {constant} مكان عدد.</translation>
    </message>
    <message>
        <source>{delete_first} Choose the bucket&apos;s Region this time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} واختر منطقة الحاوية هذه المرة.</translation>
    </message>
    <message>
        <source>{delete_first} If it stays so, the function&apos;s log group has the reason.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} وإن بقي الأمر كذلك فالسبب في مجموعة سجلات الدالة.</translation>
    </message>
    <message>
        <source>{delete_first} Take the name of the website&apos;s bucket from module 1.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} وخذ اسم حاوية الموقع من الوحدة 1.</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>تم {done} من {count} من الخطوات.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{first} أو {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{key} has a character that cannot be seen, U+{ord}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>في {key} حرف لا يُرى، U+{ord}</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {longest} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>في {key} عدد أحرف {count}؛ والأقصى {longest}</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} فارغ</translation>
    </message>
    <message>
        <source>{key} is longer than a line</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} أطول من سطر</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} ناقص</translation>
    </message>
    <message>
        <source>{key} is none of {kind}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} ليس أيًّا من {kind}</translation>
    </message>
    <message>
        <source>{key} is not a list of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} ليس قائمة من {most} من النصوص على الأكثر</translation>
    </message>
    <message>
        <source>{key} is not a text in quotation marks</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} ليس نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{key} is not of the form of {like}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{key} ليس بصيغة {like}</translation>
    </message>
    <message>
        <source>{key} means nothing here (known: {known})</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>لا معنى لـ {key} هنا (المعروف: {known})</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least} أو أكثر</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{logical_id} could not be deleted</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>تعذّر حذف {logical_id}</translation>
    </message>
    <message>
        <source>{logical_id} could not be made</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>تعذّر إنشاء {logical_id}</translation>
    </message>
    <message>
        <source>{meaning} Checked against this pool it passes, so the API&apos;s authorizer probably trusts another pool, or looks for the token in another header.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} عند فحصه مقابل هذا المجمع يجتاز، فالأرجح أن مخوِّل واجهة API يثق بمجمع آخر، أو يبحث عن الرمز في ترويسة أخرى.</translation>
    </message>
    <message>
        <source>{meaning} Checked here, it fails: {reasons}</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} عند فحصه هنا لا يجتاز: {reasons}</translation>
    </message>
    <message>
        <source>{member} is missing.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} ناقص.</translation>
    </message>
    <message>
        <source>{member} is not text.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} ليس نصًا.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>{most} و{last}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{most} أو أقل</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <extracomment>cognito/jwt_parts.py, workshop/config_file.py</extracomment>
        <translation>{names} وغيرها</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>cognito/attribute_inputs.py, cognito/challenge_entries.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has bytes in line {line} that are none.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>في {name}، السطر {line}، بايتات ليست كذلك.</translation>
    </message>
    <message>
        <source>{name} has none of the sections cognito (the workshop&apos;s), auth, Auth or aws_user_pools_id (Amplify&apos;s).</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>ليس في {name} أي من الأقسام cognito (لورشة العمل) أو auth أو Auth أو aws_user_pools_id (لـ Amplify).</translation>
    </message>
    <message>
        <source>{name} has {count} characters and is not JSON; a config.js takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>في {name} عدد أحرف {count} وليس JSON؛ ويكفي config.js بضع مئات.</translation>
    </message>
    <message>
        <source>{name} has {count} of them: {names}.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>في {name} منها {count}: {names}.</translation>
    </message>
    <message>
        <source>{name} has {count} pools; {most_pools} is the most.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>في {name} عدد مجمعات {count}؛ والأقصى {most_pools}.</translation>
    </message>
    <message>
        <source>{name} is being worked on at this moment ({status}).</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>يجري العمل على {name} في هذه اللحظة ({status}).</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} bytes; a configuration takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} أكبر من {most_bytes} بايت؛ وتكفي الإعدادات بضع مئات.</translation>
    </message>
    <message>
        <source>{name} is there already ({status}). In one Region each name is taken once.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} موجود بالفعل ({status}). في المنطقة الواحدة لا يُستخدم كل اسم إلا مرة.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that was undone. Nothing works in it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} هو ما بقي من إطلاق تم التراجع عنه. لا يعمل فيه شيء.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: </source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}، السطر {line}، العمود {column}: </translation>
    </message>
    <message>
        <source>{name}, pool {number} of {count}: {title}. {meaning}</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name}، المجمع {number} من {count}: {title}. {meaning}</translation>
    </message>
    <message>
        <source>{name}, {place}: an object in braces should begin here.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}، {place}: ينبغي أن يبدأ هنا كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>{name}, {place}: what stands here would change the configuration when it runs, and this app runs nothing.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}، {place}: ما يرد هنا سيغيّر الإعدادات عند تشغيله، وهذا التطبيق لا يشغّل شيئًا.</translation>
    </message>
    <message>
        <source>{needed} is missing</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{needed} ناقص</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>تعذّرت قراءة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path}: {complaints}. The app starts without that.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{path}: {complaints}. يبدأ التطبيق من دون ذلك.</translation>
    </message>
    <message>
        <source>{path}: {what}.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{path}: {what}.</translation>
    </message>
    <message>
        <source>{path}: {why}.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{path}: {why}.</translation>
    </message>
    <message>
        <source>{reason} HTTP: takes both kinds and does not tell them apart.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>{reason} HTTP: يقبل النوعين ولا يميّز بينهما.</translation>
    </message>
    <message>
        <source>{service_url} answers.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>يجيب {service_url}.</translation>
    </message>
    <message>
        <source>{time}, ticked by hand</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{time}، أُشّر عليها يدويًا</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>workshop/findings.py, workshop/presets.py</extracomment>
        <translation>{title}. {meaning}</translation>
    </message>
    <message>
        <source>{type} failed, and CloudFormation gave a reason that this app has no words for.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>فشل {type}، وأعطى CloudFormation سببًا ليس لدى هذا التطبيق كلمات له.</translation>
    </message>
    <message>
        <source>{wrong} is not text</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{wrong} ليس نصًا</translation>
    </message>
    <message>
        <source>{wrong} is {claims}; it has to be text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{wrong} هو {claims}؛ ويجب أن يكون نصًا.</translation>
    </message>
</context>
<context>
    <name>WorkshopGuide</name>
    <message>
        <source>All done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>تم كل شيء.</translation>
    </message>
    <message>
        <source>Another guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>دليل آخر…</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/guide/question.py</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>اختيار مجمع</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى التسجيل</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى الرحلة</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Go to Verify</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى التحقق</translation>
    </message>
    <message>
        <source>Go to the pools</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى المجمعات</translation>
    </message>
    <message>
        <source>Go to the stack</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى المكدس</translation>
    </message>
    <message>
        <source>Go to the users</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إلى المستخدمين</translation>
    </message>
    <message>
        <source>I have done it</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>لقد فعلته</translation>
    </message>
    <message>
        <source>Not needed on the local pool: there is nothing to launch.</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>غير لازم على المجمع المحلي: لا شيء للإطلاق.</translation>
    </message>
    <message>
        <source>Save my progress…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>حفظ تقدمي…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>إظهار تلميح</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>لم تتم بعد</translation>
    </message>
    <message>
        <source>Save this guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>حفظ هذا الدليل…</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>العوامل الثانية</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إظهار الفاحص</translation>
    </message>
    <message>
        <source>Show mailbox</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إظهار صندوق البريد</translation>
    </message>
    <message>
        <source>Show protocol</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إظهار البروتوكول</translation>
    </message>
    <message>
        <source>Show theatre</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>إظهار المسرح</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Step {number}, done: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>الخطوة {number}، تمت: {title}</translation>
    </message>
    <message>
        <source>Step {number}, not needed on the local pool: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>الخطوة {number}، غير لازمة على المجمع المحلي: {title}</translation>
    </message>
    <message>
        <source>Step {number}, open: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>الخطوة {number}، لم تتم: {title}</translation>
    </message>
    <message>
        <source>The app&apos;s own guide</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>دليل التطبيق نفسه</translation>
    </message>
    <message>
        <source>Tick it yourself when you have done it.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>أشّر عليها بنفسك حين تفعلها.</translation>
    </message>
    <message>
        <source>Ticked by itself: {what}.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>يُؤشَّر عليها تلقائيًا: {what}.</translation>
    </message>
    <message>
        <source>a new password is set by a code</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>تُعيَّن كلمة مرور جديدة بكود</translation>
    </message>
    <message>
        <source>a stack is ready, or a pool in AWS answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>مكدس جاهز، أو مجمع في AWS يجيب</translation>
    </message>
    <message>
        <source>a unicorn is on its way</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>يونيكورن في الطريق</translation>
    </message>
    <message>
        <source>both tokens are looked at</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>نُظر في الرمزين</translation>
    </message>
    <message>
        <source>the API refuses a ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>ترفض واجهة API رحلة</translation>
    </message>
    <message>
        <source>the address is verified</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>تم التحقق من العنوان</translation>
    </message>
    <message>
        <source>the pool answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>يجيب المجمع</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>أُجيب عن السؤال</translation>
    </message>
    <message>
        <source>the second factors are chosen</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>اختيرت العوامل الثانية</translation>
    </message>
    <message>
        <source>the tokens are refreshed</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>حُدّثت الرموز</translation>
    </message>
    <message>
        <source>you are registered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>تم تسجيلك</translation>
    </message>
    <message>
        <source>you are signed in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>سجّلت الدخول</translation>
    </message>
    <message>
        <source>you are signed out</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>سجّلت الخروج</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>تم {done} من {count} من الخطوات.</translation>
    </message>
</context>
<context>
    <name>_AddRow</name>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>An attribute is sent with a value.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>تُرسل السمة مع قيمة.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Say which attribute it is.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>حدّد أي سمة هي.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What this pool takes is not known here. Anything that you add is sent with the registration: a standard attribute, or one of the pool&apos;s own, like custom:team.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>لا يُعرف هنا ما يقبله هذا المجمع. كل ما تضيفه يُرسل مع التسجيل: سمة قياسية، أو من سمات المجمع الخاصة، مثل custom:team.</translation>
    </message>
</context>
<context>
    <name>_AliasQuestion</name>
    <message>
        <source>Leave it where it is</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>تركه حيث هو</translation>
    </message>
    <message>
        <source>Move it here and verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>نقله إلى هنا والتحقق</translation>
    </message>
    <message>
        <source>Move the address to this account?</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>نقل العنوان إلى هذا الحساب؟</translation>
    </message>
    <message>
        <source>The other account then can no longer sign in by it, nor have a forgotten password reset through it. Its username and its password stay as they are.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>عندئذ لا يستطيع الحساب الآخر تسجيل الدخول به، ولا إعادة تعيين كلمة مرور منسية عبره. ويبقى اسم مستخدمه وكلمة مروره كما هما.</translation>
    </message>
</context>
<context>
    <name>_Attribute</name>
    <message>
        <source>At least</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Greatest length, or greatest value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>أقصى طول، أو أقصى قيمة لعدد</translation>
    </message>
    <message>
        <source>Least length, or least value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>أدنى طول، أو أدنى قيمة لعدد</translation>
    </message>
    <message>
        <source>Limits are whole numbers, or left empty.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>الحدود أعداد صحيحة، أو تُترك فارغة.</translation>
    </message>
    <message>
        <source>May change</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>قابلة للتغيير</translation>
    </message>
    <message>
        <source>May change once it is set</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>قابلة للتغيير بعد تعيينها</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>اسم السمة</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>ما تحمله</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>إغلاق: {panel}</translation>
    </message>
    <message>
        <source>Tear off, or put back: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>فصل أو إعادة: {panel}</translation>
    </message>
</context>
</TS>
